"""Student programs in torch: bfloat16 where that is faster, Metal on a Mac, float32 elsewhere.

Only students whose manifest allows it run in bfloat16: those that were trained in it, and those whose
pictures were found to stay the same when they were converted.
"""

from __future__ import annotations

import ctypes
import sys
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.fx import GraphModule

from desktop.engine.runtimes.bands import compute_end_in_bands
from desktop.engine.runtimes.bfloat16 import Convolution, compute_in_bfloat16, is_faster
from desktop.engine.runtimes.graph_passes import (
    add_pauses,
    for_outputs,
    inputs_of,
    run_graph_passes,
    without,
)
from desktop.engine.runtimes.runtime import TITLES, Inputs, Runtime, Value, shapes_text
from desktop.engine.runtimes.torch_program import load_program
from desktop.engine.runtimes.units import allowed_units
from desktop.errors import BadStudent
from desktop.student.manifest import ControlSpec
from desktop.student.package import StudentPackage, torch_program
from desktop.user_text import UserText

_TRIM_THRESHOLD, _MMAP_MAX = -1, -4
"""Of mallopt(3)."""
_KEPT = 512 << 20
"""Bytes that are kept when they are freed."""


class TorchRuntime:
    """Runs the programs `torch/NAME.pt2`."""

    overlaps = False  # each call has all cores already

    def __init__(self, package: StudentPackage, *, float32: bool = False) -> None:
        """Load all programs.

        Raises:
            BadStudent: a program does not load.
        """
        _keep_freed_memory()
        self._package = package
        metal = torch.backends.mps.is_available() and "gpu" in allowed_units() and not float32
        self._device = torch.device("mps" if metal else "cpu")
        manifest = package.manifest
        self.any_size = manifest.any_size
        self._programs = {
            name: load_program(package.path / torch_program(name)) for name in package.programs("torch")
        }
        half = manifest.bfloat16 and self._device.type == "cpu" and not float32
        self._float32 = not (half and is_faster(_usual_convolution(self._programs.values())))
        self._programs = {name: self._ready(program) for name, program in self._programs.items()}
        self._faithful = _without_realism(self._programs, manifest.realism)
        self.name = f"{TITLES['torch']}, {self._device.type}, {'float32' if self._float32 else 'bfloat16'}"

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        """See `Runtime.run`.

        Raises:
            BadStudent: there is no such program, or not for these inputs.
        """
        if program not in self._programs:
            raise self._unfit(program, UserText("is not there"))
        tensors = {name: self._tensor(value) for name, value in inputs.items()}
        try:
            with torch.inference_mode():
                module = self._program(program, tensors, faithful)
                if module is not self._programs[program]:  # what it does not read may be missing
                    return module(**{**dict.fromkeys(inputs_of(module)), **tensors})
                return module(**tensors)
        except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError) as error:
            if "memory" in str(error):
                raise MemoryError(str(error)) from error
            if self._device.type != "cpu":  # a GPU can fail for reasons of its own
                raise
            shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
            raise self._unfit(
                program, UserText("can not be run with {shapes}", shapes=shapes_text(shapes))
            ) from error

    def array(self, value: Tensor) -> NDArray[np.float32]:
        """See `Runtime.array`."""
        array: NDArray[np.float32] = value.to("cpu", torch.float32).numpy()
        return array

    def join(self, rows: Sequence[Sequence[Tensor]]) -> Tensor:
        """See `Runtime.join`."""
        return self._joined([self._joined(row, 3) for row in rows], 2)

    def size_of(self, value: Tensor) -> int:
        """See `Runtime.size_of`."""
        return value.numel() * value.element_size()

    def safer(self) -> Runtime | None:
        """See `Runtime.safer`."""
        if self._float32 and self._device.type == "cpu":
            return None
        return TorchRuntime(self._package, float32=True)

    def _joined(self, values: Sequence[Tensor], axis: int) -> Tensor:
        try:
            return torch.cat(list(values), axis)
        except (RuntimeError, TypeError) as error:
            if "memory" in str(error):
                raise MemoryError(str(error)) from error
            raise BadStudent(
                UserText(
                    "The model {student} does not fit this version of Vernier: what its programs make does "
                    "not fit together. Install it again.",
                    student=self._package.manifest.title,
                )
            ) from error

    def _unfit(self, program: str, what: str) -> BadStudent:
        return BadStudent(
            UserText(
                "The model {student} does not fit this version of Vernier: its program '{program}' {what}. "
                "Install it again.",
                student=self._package.manifest.title,
                program=program,
                what=what,
            )
        )

    def _program(self, name: str, tensors: dict[str, Tensor], faithful: bool) -> GraphModule:
        """At realism 0 everywhere, the one without what has no effect there."""
        realism = self._package.manifest.realism
        if name in self._faithful and realism is not None:
            amount = tensors.get(realism.input)
            if faithful if amount is None else not amount[:, :1].any():
                return self._faithful[name]
        return self._programs[name]

    def _ready(self, module: GraphModule) -> GraphModule:
        if not self._float32:
            compute_in_bfloat16(module)
        run_graph_passes(module)
        compute_end_in_bands(module)
        add_pauses(module)
        return module.to(self._device).to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]

    def _tensor(self, value: Value) -> Tensor:
        tensor = value if isinstance(value, Tensor) else torch.from_numpy(value)
        return tensor.to(self._device).to(memory_format=torch.channels_last)


def _without_realism(programs: dict[str, GraphModule], realism: ControlSpec | None) -> dict[str, GraphModule]:
    """What remains of programs at realism 0, where that is less."""
    if realism is None:
        return {}
    shorter = {name: without(program, realism.input) for name, program in programs.items()}
    if realism.at_0 == 0 and "encode" in programs and (render := shorter.get("render")) is not None:
        shorter["encode"] = for_outputs(programs["encode"], inputs_of(render, read=True))
    return {name: program for name, program in shorter.items() if program is not None}


def _keep_freed_memory() -> None:
    """Make the C library of Linux keep the memory of feature maps for the next ones.

    Otherwise it returns the memory to the system and fetches it again page by page: 27,000 pages for each
    `render` of 800 x 600 pixels, a fifth of its time.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # not every C library has it
        if mallopt is not None:
            mallopt(_TRIM_THRESHOLD, _KEPT)
            mallopt(_MMAP_MAX, 0)  # what has a mapping of its own goes back when it is freed


def _usual_convolution(programs: Iterable[GraphModule]) -> Convolution:
    """The shape of weights (outputs, inputs, height, width) that takes most of the work."""
    work: Counter[Convolution] = Counter()
    for program in programs:
        for weight in program.parameters():
            if weight.ndim == 4:
                outputs, inputs, height, width = weight.shape
                work[outputs, inputs, height, width] += weight.numel()
    return max(work, key=lambda shape: work[shape], default=(1, 1, 1, 1))
