"""Pixels in memory that the app and the worker process share."""

from __future__ import annotations

import math
import mmap

import numpy as np

from desktop.engine.worker.memory import UnnamedMemory, allocate
from desktop.engine.worker.messages import SharedArray
from desktop.errors import TooLarge
from desktop.samples import Samples, SampleType
from desktop.user_text import UserText


class SharedPixels:
    """An (H, W, 3) array of 8 or 16 bits in shared memory.

    The memory is freed when both processes have called `release`, or have ended.
    """

    def __init__(self, memory: UnnamedMemory, shape: tuple[int, int, int], dtype: SampleType) -> None:
        """Map the memory.

        Raises:
            OSError, MemoryError, ValueError: that is not possible.
        """
        self._memory: UnnamedMemory | None = memory
        self._shape, self._dtype = shape, dtype
        # An array keeps its mapping, so this one lasts as long as any view of it is in use.
        mapped = mmap.mmap(memory.fileno(), math.prod(shape) * dtype.itemsize)
        self.array: Samples = np.ndarray(shape, dtype, mapped)

    @classmethod
    def create(cls, height: int, width: int, dtype: SampleType) -> SharedPixels:
        """Allocate an array of zeros.

        Raises:
            TooLarge: there is not enough memory.
        """
        try:
            return cls(allocate(height * width * 3 * dtype.itemsize), (height, width, 3), dtype)
        except (OSError, MemoryError) as error:
            raise TooLarge(
                UserText(
                    "There is not enough memory for {width} × {height} pixels. Close other "
                    "programs or enlarge less.",
                    width=width,
                    height=height,
                )
            ) from error

    @classmethod
    def attach(cls, address: SharedArray) -> SharedPixels:
        """Map the memory that another process created.

        Raises:
            OSError, MemoryError: that is not possible.
        """
        return cls(address.memory, address.shape, address.dtype)

    @property
    def address(self) -> SharedArray:
        """What another process needs to attach."""
        assert self._memory is not None
        return SharedArray(self._memory, self._shape, self._dtype)

    def release(self) -> None:
        """Give up the memory. It stays mapped as long as an array made from `array` is in use."""
        self.array = np.empty((0, 0, 3), self._dtype)
        self._memory = None
