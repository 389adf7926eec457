"""A file that receives the pixels of a render instead of memory."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from desktop.pixel_file import map_file
from desktop.samples import Samples, SampleType


class FileCanvas:
    """A raw file of (H, W, 3) samples, painted like an array: `canvas[rows, columns] = pixels`.

    It is written to, not mapped: a full disk then is an error, whereas it would kill a process that writes to
    a map; and what is written does not count as memory of the process.
    """

    def __init__(self, path: Path, shape: tuple[int, int, int], dtype: SampleType) -> None:
        """Open the file, which has that size already.

        Raises:
            FileNotFoundError: it has been removed.
        """
        self.dtype = dtype
        self._path, self._shape = path, shape
        self._descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)

    def __setitem__(self, place: tuple[slice, slice], pixels: Samples) -> None:
        """Write (rows, columns, 3) samples; both slices have a start, and lie within the picture.

        Raises:
            OSError: the disk is full or failed.
        """
        top, left = place[0].start, place[1].start
        rows = pixels.astype(self.dtype, copy=False)
        pitch = self._shape[2] * self.dtype.itemsize
        if rows.shape[1] == self._shape[1]:
            rows = rows.reshape(1, -1)
        for number, row in enumerate(rows):
            self._write(row.tobytes(), ((top + number) * self._shape[1] + left) * pitch)

    def __getitem__(self, place: tuple[slice, slice]) -> Samples:
        """Read (rows, columns, 3) samples of such a place: a copy."""
        top, left, width = place[0].start, place[1].start, place[1].stop - place[1].start
        pitch = self._shape[2] * self.dtype.itemsize
        rows = [
            os.pread(self._descriptor, width * pitch, (row * self._shape[1] + left) * pitch)
            for row in range(top, place[0].stop)
        ]
        samples = np.frombuffer(bytearray().join(rows), np.uint8).view(self.dtype)
        return samples.reshape(len(rows), width, self._shape[2])

    def mapped(self) -> Samples:
        """The file as an array, to be read and changed."""
        return map_file(self._path, self._shape, self.dtype, writable=True)

    def release(self) -> None:
        """Close the file."""
        os.close(self._descriptor)

    def _write(self, data: bytes, offset: int) -> None:
        rest = memoryview(data)
        while rest:
            written = os.pwrite(self._descriptor, rest, offset)
            rest, offset = rest[written:], offset + written
