"""Pixels in a raw file: of results that memory should not hold.

A file holds the samples of an array (H, W, channels), row by row, without a header. The array is a map of the
file, so it has the shape and the type of any other; but who reads many rows takes them by `rows_of`, because
pages of a map count as memory of the process until the system wants them back.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from desktop.samples import Samples, SampleType


def map_file(path: Path, shape: tuple[int, ...], dtype: SampleType, *, writable: bool = False) -> Samples:
    """The file as an array; it has to be as long as that.

    Raises:
        OSError, ValueError: there is no such file, or it is too short.
    """
    return np.memmap(path, dtype, "r+" if writable else "r", shape=shape)


def is_mapped(values: Samples) -> bool:
    """Whether the array is a whole file and not memory."""
    return (
        isinstance(values, np.memmap)
        and values.filename is not None
        and values.nbytes == Path(values.filename).stat().st_size
    )


def rows_of(values: Samples, start: int, stop: int) -> Samples:
    """The rows `start` to `stop` - 1; of a file they are read, without mapping any of it."""
    if not is_mapped(values):
        return values[start:stop]
    assert isinstance(values, np.memmap) and values.filename is not None  # is_mapped
    stop, shape = min(stop, values.shape[0]), values.shape[1:]
    row = int(np.prod(shape)) * values.itemsize
    read = np.fromfile(values.filename, np.uint8, count=(stop - start) * row, offset=start * row)
    return read.view(values.dtype).reshape(stop - start, *shape)


def gathered(parts: Iterable[Samples], path: Path | None) -> Samples:
    """Parts one below the other: a file at `path`, or in memory without that.

    Raises:
        OSError: the disk is full or failed.
    """
    if path is None:
        return np.concatenate(list(parts))
    height = 0
    with path.open("wb") as file:
        for part in parts:
            file.write(np.ascontiguousarray(part).data)
            height += len(part)
    return map_file(path, (height, *part.shape[1:]), part.dtype)


def in_memory(values: Samples) -> Samples:
    """The same array, read into memory where it is a file."""
    return rows_of(values, 0, values.shape[0])
