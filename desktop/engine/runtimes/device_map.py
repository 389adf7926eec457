"""Maps in memory that the units of a Mac read and write themselves, by PyObjC. Other arrays are copied."""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import CoreML
import numpy as np
import objc
import Quartz
from Foundation import NSArray, NSDictionary
from numpy.typing import NDArray

_READ_ONLY = 1
"""kCVPixelBufferLock_ReadOnly."""
_UNUSED_KEPT = 2
"""Of each shape, pieces of memory that are kept when nobody holds their maps any more."""

Shape = tuple[int, ...]


class Refused(Exception):
    """macOS or PyObjC do not do what is asked of them here."""


class DeviceMap:
    """Float16 numbers (1, C, H, W). Cut by `[...]`, it is a part of them, without a copy."""

    def __init__(self, memory: _Memory, whole: DeviceMap | None = None, cut: Any = ...) -> None:
        """`cut` of `whole`, or all of the memory."""
        self._memory, self._whole, self._cut = memory, whole, cut
        placed = np.broadcast_to(np.float16(0), memory.shape if whole is None else whole.shape)[cut]
        self.shape: Shape = placed.shape
        self.nbytes = placed.nbytes

    def __getitem__(self, cut: Any) -> DeviceMap:
        return DeviceMap(self._memory, self, cut)

    @property
    def array(self) -> Any | None:
        """The MLMultiArray; None for a part."""
        return self._memory.array if self._whole is None else None

    @contextmanager
    def opened(self, *, write: bool = False) -> Iterator[NDArray[np.float16]]:
        """The numbers themselves, for the processor. They are gone when the block ends."""
        with self._memory.opened(write) as numbers:
            yield self._of(numbers)

    def host(self) -> NDArray[np.float32]:
        """A copy for the processor."""
        with self.opened() as numbers:
            return numbers.astype(np.float32)

    def _of(self, numbers: NDArray[np.float16]) -> NDArray[np.float16]:
        if self._whole is None:
            return numbers
        part: NDArray[np.float16] = self._whole._of(numbers)[self._cut]
        return part


class DeviceMaps:
    """Makes maps. The memory of those that nobody holds any more is used again."""

    def __init__(self) -> None:
        self._unused: dict[Shape, list[_Memory]] = {}

    def new(self, shape: Shape) -> DeviceMap:
        """A map (1, C, H, W) that holds any numbers.

        Raises:
            Refused: there is no such memory.
        """
        unused = self._unused.setdefault(shape, [])
        try:
            memory = unused.pop()
        except IndexError:  # asked for in one step, as other threads make maps too
            memory = _Memory(shape)
        made = DeviceMap(memory)
        weakref.finalize(made, _take_back, unused, memory).atexit = False
        return made

    def join(self, rows: Sequence[Sequence[DeviceMap]]) -> DeviceMap:
        """Maps side by side in rows, as one map."""
        (_, channels, _, _), width = rows[0][0].shape, sum(part.shape[3] for part in rows[0])
        joined = self.new((1, channels, sum(row[0].shape[2] for row in rows), width))
        with joined.opened(write=True) as target:
            top = 0
            for row in rows:
                left = 0
                for part in row:
                    height, width = part.shape[2:]
                    with part.opened() as source:
                        target[..., top : top + height, left : left + width] = source
                    left += width
                top += height
        return joined


def _take_back(unused: list[_Memory], memory: _Memory) -> None:
    if len(unused) < _UNUSED_KEPT:
        unused.append(memory)


class _Memory:
    """A pixel buffer in an IOSurface, (C * H, W), and the MLMultiArray (1, C, H, W) over it.

    Its rows may be longer than what is in them.
    """

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        *outer, width = shape
        surface = {Quartz.kCVPixelBufferIOSurfacePropertiesKey: NSDictionary.dictionary()}
        with objc.autorelease_pool():
            status, self._buffer = Quartz.CVPixelBufferCreate(
                None,
                width,
                math.prod(outer),
                Quartz.kCVPixelFormatType_OneComponent16Half,
                NSDictionary.dictionaryWithDictionary_(surface),
                None,
            )
            if status != 0:
                raise Refused(f"no pixel buffer for {shape}: {status}")
            self.array: Any = CoreML.MLMultiArray.alloc().initWithPixelBuffer_shape_(
                self._buffer, NSArray.arrayWithArray_(shape)
            )
        if self.array is None:
            raise Refused(f"no array for {shape}")

    @contextmanager
    def opened(self, write: bool) -> Iterator[NDArray[np.float16]]:
        flags = 0 if write else _READ_ONLY
        if status := Quartz.CVPixelBufferLockBaseAddress(self._buffer, flags):
            raise Refused(f"a pixel buffer does not open: {status}")
        try:
            pitch = Quartz.CVPixelBufferGetBytesPerRow(self._buffer)
            _, channels, height, _ = self.shape
            numbers = Quartz.CVPixelBufferGetBaseAddress(self._buffer).as_buffer(channels * height * pitch)
            strides = (channels * height * pitch, height * pitch, pitch, 2)
            yield np.ndarray(self.shape, np.float16, numbers, strides=strides)
        finally:
            Quartz.CVPixelBufferUnlockBaseAddress(self._buffer, flags)
