"""Memory without a name, which two processes share by its descriptor.

Memory with a name outlives a group of processes that is killed: it would fill the computer until the next
start. The system frees this one with the last process that has it open, however that ends.
"""

from __future__ import annotations

import os
import sys
from multiprocessing.shared_memory import SharedMemory


class UnnamedMemory:
    """A descriptor of shared memory, closed with the last reference to it.

    A pickled one arrives empty; `desktop.engine.worker.channel` sends the descriptor beside the message.
    """

    def __init__(self, descriptor: int | None = None) -> None:
        self._descriptor = descriptor

    def fileno(self) -> int:
        """The descriptor.

        Raises:
            OSError: it has not arrived.
        """
        if self._descriptor is None:
            raise OSError("The descriptor of the memory is missing.")
        return self._descriptor

    def fill(self, descriptor: int) -> None:
        """Take over the descriptor that has arrived."""
        self._descriptor = descriptor

    def __reduce__(self) -> tuple[type[UnnamedMemory], tuple[()]]:
        return UnnamedMemory, ()

    def __del__(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def allocate(size: int) -> UnnamedMemory:
    """Memory of zeros.

    Raises:
        OSError, MemoryError: there is not enough.
    """
    if sys.platform == "linux":
        memory = UnnamedMemory(os.memfd_create("vernier", os.MFD_CLOEXEC))
        os.posix_fallocate(memory.fileno(), 0, size)  # else a first write could kill the process
    else:
        memory = _named_for_a_moment(size)
    return memory


def _named_for_a_moment(size: int) -> UnnamedMemory:
    """macOS has no memory without a name, but the name can go at once."""
    named = SharedMemory(create=True, size=size)
    try:
        return UnnamedMemory(os.dup(named._fd))  # type: ignore[attr-defined]
    finally:
        named.unlink()
        named.close()
