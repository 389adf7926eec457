"""The difference between the pictures of a package and those of its float32 modules, on a set of photos.

The parity gate checks the worst value of few tiles; this measures means over many. For compressed weights.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from torch import Tensor

from converters.errors import ParityFailed
from converters.evaluation.benchmark import BenchmarkSet
from converters.evaluation.metrics import Metric
from converters.mil import Interpreter, MilError, read_model
from converters.pixels import Pixels, decibels, to_pixels
from converters.programs.chain import Cases, run_chains
from converters.programs.program import PIXELS, Program


@dataclass(frozen=True)
class Quality:
    """Means over `pictures` tiles at one setting of the sliders: PSNR of RGB in dB, and LPIPS."""

    setting: str
    pictures: int
    psnr: float
    lpips: float

    def line(self) -> str:
        """A line of text for the terminal."""
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
        ParityFailed: a program can not be executed. BadPictures: see `BenchmarkSet`.
    """
    try:
        interpreters = {p.name: Interpreter(read_model(folder / f"{p.name}.mlpackage")) for p in programs}
    except MilError as error:
        raise ParityFailed(f"A Core ML program in {folder} is damaged: {error}.") from error

    def saved(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        inputs = {port.name: values[port.name] for port in program.inputs}
        try:
            return interpreters[program.name].run(inputs, "rounded")
        except MilError as error:
            raise ParityFailed(f"The Core ML program {program.name} can not be executed: {error}.") from error

    found: dict[str, list[tuple[float, float]]] = {}
    for name in pictures.names():
        progress(f"Measuring {name}")
        low_res = _tile(pictures.pair(name, scale)[0], tile)
        for step in run_chains(programs, saved, cases(low_res)):
            if step.program.output.name != PIXELS:
                continue
            ours, truth = (values[PIXELS].clamp(0, 1) for values in (step.actual, step.reference))
            mean_square = float((ours - truth).double().square().mean())
            measured = decibels(mean_square, peak=1.0), lpips(to_pixels(ours), to_pixels(truth))
            found.setdefault(step.case.setting, []).append(measured)
    return [
        Quality(setting, len(values), *(float(np.mean(column)) for column in zip(*values, strict=True)))
        for setting, values in found.items()
    ]


def _tile(picture: Pixels, size: int) -> Pixels:
    """The centre of a picture, (size, size, 3); smaller ones are continued by their edge."""
    for axis in (0, 1):
        missing = max(0, size - picture.shape[axis])
        padding = [(0, 0)] * 3
        padding[axis] = (missing // 2, missing - missing // 2)
        picture = np.pad(picture, padding, mode="edge")
    top, left = (picture.shape[0] - size) // 2, (picture.shape[1] - size) // 2
    return picture[top : top + size, left : left + size]
