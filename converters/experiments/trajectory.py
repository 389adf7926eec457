"""How close a student keeps to its teacher's flow: the claim of OFTSR, measured."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Generator, Tensor
from torch.nn import functional

from converters.evaluation.chart import Line, line_chart
from converters.networks.flow_student import FlowStudent
from converters.training.stages.distilled import Painter
from converters.training.teachers.files import AnyTeacher
from converters.training.teachers.flow import Flow
from converters.training.teachers.samplers import adaptive, trajectory

TIMES = tuple(index / 20 for index in range(21))
_LEVELS = 127.5
"""8-bit levels in a unit of pictures in [-1, 1]."""
_TOLERANCE = 1e-3


@dataclass(frozen=True)
class Deviation:
    """Root mean square distances at a time, in 8-bit levels.

    `state`: between the state that the student implies, x_0 + t u(t), and the teacher's. `picture`: between
    what the student shows and what the teacher's mean velocity points to, 1 / t times as far; at time 0,
    between the faithful picture and the teacher's first guess, which OFTSR's boundary loss holds together.
    """

    time: float
    state: float
    picture: float


@torch.no_grad()
def deviations(
    students: Mapping[str, FlowStudent],
    teacher: AnyTeacher,
    low_res: Iterable[NDArray[np.uint8]],
    seed: int = 0,
    times: Sequence[float] = TIMES,
) -> dict[str, list[Deviation]]:
    """Follow the flow of every low-res picture (H, W, 3) by RK45 and compare; students share the noise.

    `times` rise from 0.
    """
    squares = {name: np.zeros((len(times), 2)) for name in students}
    count = 0
    for picture in low_res:
        pixels = torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float() / 255
        scale = next(iter(students.values())).config.scale
        noise = torch.randn(
            (1, 3 * scale**2, *pixels.shape[-2:]), generator=Generator().manual_seed(seed + count)
        )
        flow = Flow(teacher, pixels)
        start = flow.start(functional.pixel_shuffle(noise, scale))
        painters = {name: Painter(student, pixels, noise) for name, student in students.items()}
        sampler = adaptive(_TOLERANCE, _TOLERANCE)
        for index, state in enumerate(trajectory(sampler, flow.velocity, start, times)):
            time = torch.tensor([times[index]])
            pointed_at = _pointed_at(flow, start, state, time)
            for name, painter in painters.items():
                away = painter.picture(time) - pointed_at
                square = float(away.square().mean()) * _LEVELS**2
                squares[name][index] += (square * times[index] ** 2, square)
        count += 1
    if not count:
        raise ValueError("There is no picture to follow the flow of.")
    return {
        name: [
            Deviation(time, *map(float, row)) for time, row in zip(times, np.sqrt(sums / count), strict=True)
        ]
        for name, sums in squares.items()
    }


def write_csv(found: Mapping[str, Sequence[Deviation]], path: Path) -> None:
    """A row per time, two columns per student."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["time", *(f"{name} {what}" for name in found for what in ("state", "picture"))])
        for rows in zip(*found.values(), strict=True):
            values = [value for row in rows for value in (row.state, row.picture)]
            writer.writerow([f"{rows[0].time:g}", *(f"{value:.4f}" for value in values)])


def figure(found: Mapping[str, Sequence[Deviation]]) -> str:
    """The text of an SVG: distance of the states over time."""
    lines = [Line(name, [(row.time, row.state) for row in rows]) for name, rows in found.items()]
    return line_chart(
        "Distance from the teacher's flow",
        "realism (time of the flow)",
        "RMS of the state, 8-bit levels",
        lines,
    )


def _pointed_at(flow: Flow, start: Tensor, state: Tensor, time: Tensor) -> Tensor:
    t = float(time)
    return start + (state - start) / t if t else flow.clean(start, time)
