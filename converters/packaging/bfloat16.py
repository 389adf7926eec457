"""Whether the torch programs of a package may compute in bfloat16: measured when the package is made.

Rounding is imitated: a convolution in bfloat16 adds up in float32, so it is computed in float32 from rounded
numbers, and its result is rounded. That takes the same time on every processor and gives the same answer.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.fx import GraphModule, Interpreter

from converters.coreml.probes import shipped_probes
from converters.packaging.cases import cases_for
from converters.pixels import decibels
from converters.programs.chain import run_chains
from converters.programs.program import PIXELS, Program
from desktop.engine.runtimes.bfloat16 import compute_in_bfloat16
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.manifest import Manifest

LEAST = 50.0
"""Least PSNR in dB of pictures in bfloat16 against those in float32, of RGB at 8 bits (docs/adr/0047)."""
SIDE = 96
"""Of the low-res pictures, where programs take any size."""
_CONVOLUTION = torch.ops.aten.conv2d.default


@dataclass(frozen=True)
class RoundingReport:
    """The lowest PSNR of pictures in bfloat16 against those in float32, and the case that has it."""

    psnr: float
    case: str

    @property
    def is_small(self) -> bool:
        """Whether the app may compute in bfloat16."""
        return self.psnr >= LEAST

    def lines(self) -> list[str]:
        """One sentence, for the terminal."""
        used = "is used where that is faster" if self.is_small else "is not used"
        return [f"bfloat16 with torch: at least {self.psnr:.1f} dB ({self.case}), so it {used}"]


def measure_rounding(manifest: Manifest, programs: Mapping[Path, Program]) -> RoundingReport:
    """Compute pictures by the exported programs (their files, in order) as in bfloat16, and by their modules.

    The pictures are the same everywhere; the settings of the sliders are those of the parity gate.
    """
    rounded = {program.name: _rounded(path, program) for path, program in programs.items()}
    any_size = all(program.any_size for program in programs.values())
    side = SIDE if any_size else max(manifest.tile_sizes)
    cases, found = cases_for(manifest), []
    for probe in shipped_probes((side, side)):
        inputs = (dataclasses.replace(case, jumps=frozenset()) for case in cases(probe.picture))
        steps = run_chains(
            list(programs.values()), lambda program, values: rounded[program.name].compute(values), inputs
        )
        for step in steps:
            if PIXELS in step.actual:
                psnr = psnr_of(step.actual[PIXELS], step.reference[PIXELS])
                found.append((psnr, ", ".join(filter(None, (probe.name, step.case.setting)))))
    return RoundingReport(*min(found))


def _rounded(path: Path, program: Program) -> Program:
    module = load_program(path)
    compute_in_bfloat16(module)
    return dataclasses.replace(program, module=_Rounded(module))


class _Rounded(nn.Module):
    """A program with operations in bfloat16, whose convolutions are computed in float32."""

    def __init__(self, module: GraphModule) -> None:
        super().__init__()
        self._module = module

    def forward(self, **inputs: Tensor) -> Any:
        return _Convolving(self._module).run(*inputs.values())


class _Convolving(Interpreter):
    def call_function(self, target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if target is _CONVOLUTION and args[0].dtype is torch.bfloat16:
            exact = [value.float() if isinstance(value, Tensor) else value for value in args]
            return target(*exact, **kwargs).to(torch.bfloat16)
        return super().call_function(target, args, kwargs)


def psnr_of(found: Tensor, expected: Tensor) -> float:
    """Of pixels in [0, 1], as the app rounds them; infinite where they are equal, 0 where one is NaN."""
    steps = (picture.clamp(0, 1).mul(255).round() for picture in (found, expected))
    error = float(torch.sub(*steps).square().mean())
    return 0.0 if math.isnan(error) else decibels(error)
