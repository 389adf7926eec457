"""The processes that train together: one, or several that share the work of each step.

Under `torchrun` every process computes some parts of a step, and the gradients of all are summed before the
optimisers step (docs/adr/0013).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor


@dataclass(frozen=True)
class Processes:
    """This process and the number of all."""

    rank: int = 0
    count: int = 1
    local_rank: int = 0

    @property
    def first(self) -> bool:
        """Whether this is the process that writes files and shows progress."""
        return self.rank == 0

    def device(self) -> torch.device:
        """Its own GPU if there are GPUs, else the CPU."""
        return torch.device("cuda", self.local_rank) if torch.cuda.is_available() else torch.device("cpu")

    def loaders(self) -> int:
        """How many processes should make crops for this one: one for a CPU, which trains slowly.

        For a GPU they are all cores but one, shared among the GPUs of this machine.
        """
        if not torch.cuda.is_available():
            return 1
        return max(1, ((os.cpu_count() or 2) - 1) // min(self.count, torch.cuda.device_count()))

    def share(self, things: int) -> slice:
        """The part of `things`, a multiple of the count, that this process computes."""
        size = things // self.count
        return slice(self.rank * size, (self.rank + 1) * size)

    def all_reduce(self, tensors: Iterable[Tensor]) -> None:
        """Replace each tensor by its sum over all processes, in one message."""
        if self.count == 1 or not (tensors := list(tensors)):
            return
        flat = torch.cat([tensor.reshape(-1) for tensor in tensors])
        dist.all_reduce(flat)
        totals = torch.split(flat, [tensor.numel() for tensor in tensors])
        for tensor, total in zip(tensors, totals, strict=True):
            tensor.copy_(total.view_as(tensor))

    def barrier(self) -> None:
        """Wait until all processes have called this."""
        if self.count > 1:
            dist.barrier()


@contextmanager
def process_group() -> Iterator[Processes]:
    """Connect the processes that torchrun started; without torchrun there is one only."""
    if "WORLD_SIZE" not in os.environ:
        yield Processes()
        return
    local_rank = int(os.environ["LOCAL_RANK"])
    if torch.cuda.is_available():
        torch.cuda.set_device(local_rank)
    dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    try:
        yield Processes(dist.get_rank(), dist.get_world_size(), local_rank)
    finally:
        dist.destroy_process_group()
