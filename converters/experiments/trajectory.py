"""Measures how close a student is to its teacher's flow, which is the aim of OFTSR."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Generator, Tensor
from torch.nn import functional

from converters.errors import CannotMeasure
from converters.evaluation.chart import Line, line_chart
from converters.networks.flow_student import FlowStudent
from converters.pixels import Pixels, to_tensor
from converters.training.stages.distilled import EncodedBatch
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

    `state`: between the student's state, x_0 + t u(t), and the teacher's. `picture`: between the student's
    picture and the end of the teacher's mean velocity, which is 1 / t times as far; at time 0, between the
    faithful picture and the end of the teacher's velocity, which OFTSR's boundary loss makes equal.
    """

    time: float
    state: float
    picture: float


@torch.no_grad()
def deviations(
    students: Mapping[str, FlowStudent],
    teacher: AnyTeacher,
    low_res: Iterable[Pixels],
    seed: int = 0,
    times: Sequence[float] = TIMES,
) -> dict[str, list[Deviation]]:
    """Integrate the flow of every low-res picture (H, W, 3) by RK45, and compare.

    All students get the same noise. `times` rise from 0.

    Raises:
        CannotMeasure: there is no picture. CannotTrain: the flow can not be integrated.
    """
    squares = {name: np.zeros((len(times), 2)) for name in students}
    count = 0
    for picture in low_res:
        pixels = to_tensor(picture)
        scale = next(iter(students.values())).config.scale
        noise = torch.randn(
            (1, 3 * scale**2, *pixels.shape[-2:]), generator=Generator().manual_seed(seed + count)
        )
        flow = Flow(teacher, pixels)
        start = flow.start(functional.pixel_shuffle(noise, scale))
        batches = {name: EncodedBatch(student, pixels, noise) for name, student in students.items()}
        sampler = adaptive(_TOLERANCE, _TOLERANCE)
        for index, state in enumerate(trajectory(sampler, flow.velocity, start, times)):
            time = torch.tensor([times[index]])
            mean_endpoint = _mean_endpoint(flow, start, state, time)
            for name, batch in batches.items():
                away = batch.enlarge(time) - mean_endpoint
                square = float(away.square().mean()) * _LEVELS**2
                squares[name][index] += (square * times[index] ** 2, square)
        count += 1
    if not count:
        raise CannotMeasure("There is no picture to follow the flow of.")
    return {
        name: [
            Deviation(time, *map(float, row)) for time, row in zip(times, np.sqrt(sums / count), strict=True)
        ]
        for name, sums in squares.items()
    }


def write_csv(found: Mapping[str, Sequence[Deviation]], path: Path) -> None:
    """Write a row per time, with two columns per student."""
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


def _mean_endpoint(flow: Flow, start: Tensor, state: Tensor, time: Tensor) -> Tensor:
    t = float(time)
    return start + (state - start) / t if t else flow.predict_clean(start, time)
