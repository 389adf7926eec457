"""Runs the programs of an opened checkpoint in the engine, without a package on disk."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from converters.programs.program import Program
from desktop.engine.runtimes.runtime import Inputs, Runtime, Value


class ModuleRuntime:
    """A runtime of the engine for torch modules, in float32 on the CPU."""

    name = "torch modules, cpu, float32"
    overlaps = False

    def __init__(self, programs: Sequence[Program]) -> None:
        self._programs = {program.name: program for program in programs}
        self.any_size = all(program.any_size for program in programs)

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        """See `Runtime.run`."""
        tensors = {name: _tensor(value) for name, value in inputs.items()}
        results = self._programs[program].compute(tensors)
        return results if len(results) > 1 else results.popitem()[1]

    def array(self, value: Tensor) -> NDArray[np.float32]:
        """See `Runtime.array`."""
        array: NDArray[np.float32] = value.numpy()
        return array

    def join(self, rows: Sequence[Sequence[Tensor]]) -> Tensor:
        """See `Runtime.join`."""
        return torch.cat([torch.cat(list(row), 3) for row in rows], 2)

    def size_of(self, value: Tensor) -> int:
        """See `Runtime.size_of`."""
        return value.numel() * value.element_size()

    def safer(self) -> Runtime | None:
        """See `Runtime.safer`: there is none."""
        return None


def _tensor(value: Value) -> Tensor:
    return value if isinstance(value, Tensor) else torch.from_numpy(value)
