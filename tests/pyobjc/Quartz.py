"""Stand-in for the pixel buffers of Quartz. `opened` has each that was opened for the processor, in order."""

import numpy as np

kCVPixelFormatType_OneComponent16Half = 1278226536
kCVPixelBufferIOSurfacePropertiesKey = "IOSurfaceProperties"
READ_ONLY = 1
_ROW = 64
"""Bytes: rows begin at multiples of it."""

opened = []


class _Buffer:
    def __init__(self, width, height):
        pitch = -(-2 * width // _ROW) * _ROW
        self.width, self.height, self.locks = width, height, 0
        self.rows = np.full((height, pitch), 0x7B, np.uint8)  # large numbers, which nobody should meet

    def halves(self):
        return self.rows.view(np.float16)[:, : self.width]


class _Pointer:
    def __init__(self, rows):
        self._rows = rows

    def as_buffer(self, count):
        assert count == self._rows.nbytes
        return memoryview(self._rows).cast("B")


def CVPixelBufferCreate(allocator, width, height, kind, attributes, out):
    assert allocator is None and out is None and kind == kCVPixelFormatType_OneComponent16Half
    assert attributes == {kCVPixelBufferIOSurfacePropertiesKey: {}}
    return 0, _Buffer(width, height)


def CVPixelBufferLockBaseAddress(buffer, flags):
    opened.append((buffer, "read" if flags & READ_ONLY else "write"))
    buffer.locks += 1
    return 0


def CVPixelBufferUnlockBaseAddress(buffer, _flags):
    assert buffer.locks
    buffer.locks -= 1
    return 0


def CVPixelBufferGetBytesPerRow(buffer):
    return buffer.rows.shape[1]


def CVPixelBufferGetBaseAddress(buffer):
    assert buffer.locks, "only an open buffer has an address"
    return _Pointer(buffer.rows)
