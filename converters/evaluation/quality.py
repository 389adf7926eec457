"""How far a package's pictures are from those of the float32 modules, on a set of photos.

Parity asks for the worst value of few tiles; this for the mean of many, as a person would see it. Meant for
compressed weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from converters.evaluation.benchmark import BenchmarkSet
from converters.evaluation.metrics import Metric
from converters.mil import Interpreter, read_model
from converters.programs.chain import Cases, run_chains
from converters.programs.program import PIXELS, Program


@dataclass(frozen=True)
class Quality:
    """Means over `pictures` tiles at one setting of the sliders: PSNR of RGB in dB, peak 1, and LPIPS."""

    setting: str
    pictures: int
    psnr: float
    lpips: float

    def line(self) -> str:
        """For the terminal."""
        return (
            f"against the float32 module on {self.pictures} photos, {self.setting}: "
            f"{self.psnr:.1f} dB, LPIPS {self.lpips:.4f}"
        )


def measure_quality(
    programs: Sequence[Program],
    folder: Path,
    tile: int,
    cases: Cases,
    pictures: BenchmarkSet,
    lpips: Metric,
    scale: int,
    progress: Callable[[str], None],
) -> list[Quality]:
    """Run `folder`/NAME.mlpackage and the modules on one tile of each photo, at every setting.

    Raises:
        MilError: a program is damaged. ValueError: see `BenchmarkSet`.
    """
    interpreters = {p.name: Interpreter(read_model(folder / f"{p.name}.mlpackage")) for p in programs}

    def saved(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        inputs = {port.name: values[port.name] for port in program.inputs}
        return interpreters[program.name].run(inputs, "rounded")

    found: dict[str, list[tuple[float, float]]] = {}
    for name in pictures.names():
        progress(f"Measuring {name}")
        low_res = _tile(pictures.pair(name, scale)[0], tile)
        for step in run_chains(programs, saved, cases(low_res)):
            if step.program.output.name != PIXELS:
                continue
            ours, truth = (values[PIXELS].clamp(0, 1) for values in (step.actual, step.reference))
            error = float((ours - truth).double().square().mean())
            psnr = 10 * math.log10(1 / error) if error else math.inf
            found.setdefault(step.case.setting, []).append((psnr, lpips(_picture(ours), _picture(truth))))
    return [
        Quality(setting, len(values), *(float(np.mean(column)) for column in zip(*values, strict=True)))
        for setting, values in found.items()
    ]


def _tile(picture: NDArray[np.uint8], size: int) -> Tensor:
    """The middle of a picture as (1, 3, size, size) in [0, 1], continued by its edge where it is smaller."""
    for axis in (0, 1):
        missing = max(0, size - picture.shape[axis])
        padding = [(0, 0)] * 3
        padding[axis] = (missing // 2, missing - missing // 2)
        picture = np.pad(picture, padding, mode="edge")
    top, left = (picture.shape[0] - size) // 2, (picture.shape[1] - size) // 2
    cut = picture[top : top + size, left : left + size].astype(np.float32) / np.float32(255)
    return torch.from_numpy(cut).permute(2, 0, 1)[None].contiguous()


def _picture(pixels: Tensor) -> NDArray[np.uint8]:
    result: NDArray[np.uint8] = (pixels[0] * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    return result
