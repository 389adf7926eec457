"""Pixels in memory that the app and the worker process share."""

from __future__ import annotations

import os
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

import numpy as np

from desktop.engine.worker.messages import SharedArray
from desktop.errors import TooLarge
from desktop.samples import Samples, SampleType
from desktop.user_text import UserText


class SharedPixels:
    """An (H, W, 3) array of 8 or 16 bits in shared memory.

    The process that creates it calls `release` in the end, and one that attaches to it calls `detach`.
    """

    def __init__(self, memory: SharedMemory, shape: tuple[int, int, int], dtype: SampleType) -> None:
        self._memory: SharedMemory | None = memory
        self._shape, self._dtype = shape, dtype
        self.array: Samples = np.ndarray(shape, dtype, memory.buf)

    @classmethod
    def create(cls, height: int, width: int, dtype: SampleType) -> SharedPixels:
        """Allocate an array of zeros.

        Raises:
            TooLarge: there is not enough shared memory.
        """
        size = height * width * 3 * dtype.itemsize
        try:
            memory = SharedMemory(create=True, size=size)
            if sys.platform == "linux":
                try:  # else a full /dev/shm kills the process at the first write, with no chance to say so
                    os.posix_fallocate(memory._fd, 0, size)  # type: ignore[attr-defined]
                except OSError:
                    memory.unlink()
                    raise
            return cls(memory, (height, width, 3), dtype)
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
            FileNotFoundError: it has been released since.
        """
        if sys.version_info >= (3, 13):
            return cls(SharedMemory(name=address.name, track=False), address.shape, address.dtype)
        # Before 3.13 attaching registers for clean-up at exit too, which would race with the owner's release.
        register = resource_tracker.register
        resource_tracker.register = lambda *_: None
        try:
            return cls(SharedMemory(name=address.name), address.shape, address.dtype)
        finally:
            resource_tracker.register = register

    @property
    def address(self) -> SharedArray:
        """What another process needs to attach."""
        assert self._memory is not None
        return SharedArray(self._memory.name, self._shape, self._dtype)

    def detach(self) -> None:
        """Unmap the memory. It stays mapped as long as an array made from `array` is in use."""
        if self._memory is None:
            return
        self.array = np.empty((0, 0, 3), self._dtype)
        try:
            self._memory.close()
        except BufferError:  # a view is still held somewhere; the mapping goes when it does
            self._memory._mmap = None  # type: ignore[attr-defined]
            self._memory._buf = None  # type: ignore[attr-defined]
        self._memory = None

    def release(self) -> None:
        """Detach, and free the memory once no process has it mapped."""
        if self._memory is not None:
            self._memory.unlink()
            self.detach()
