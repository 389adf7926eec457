"""Times contenders in turn on the same photos, so that a busy computer slows all of them alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol

import numpy as np

from converters.evaluation.metrics import Metric
from converters.evaluation.speed.contender import Run
from converters.pixels import Pixels


class Enlarging(Protocol):
    """A `Contender`, or what stands in for one."""

    name: str

    def enlarge(self, photo: Pixels) -> Run:
        """See `Contender.enlarge`."""
        ...


@dataclass(frozen=True)
class Figures:
    """Of one contender: medians of wall and processor seconds per high-res megapixel over photos and rounds.

    `ratio`: the median of its wall seconds over those of the first contender, for the same photo in the same
    round. `memory`: the peak of its process in bytes. `move`: seconds per megapixel at another realism
    afterwards. `quality`: means of metrics.
    """

    name: str
    seconds: float
    processor: float
    ratio: float
    memory: int
    move: float | None
    quality: dict[str, float]


def compare(
    contenders: Sequence[Enlarging],
    photos: Sequence[tuple[Pixels, Pixels]],
    metrics: Mapping[str, Metric],
    rounds: int,
    progress: Callable[[str], None] = lambda text: None,
) -> list[Figures]:
    """Enlarge (low-res, high-res) pairs by all contenders in turn, `rounds` times, after one to warm up."""
    runs: dict[str, list[Run]] = {each.name: [] for each in contenders}
    quality: dict[str, list[dict[str, float]]] = {each.name: [] for each in contenders}
    megapixels = []
    for number in range(rounds + 1):
        for index, (low_res, high_res) in enumerate(photos[: None if number else 1]):
            turn = (number + index) % len(contenders)
            for each in (*contenders[turn:], *contenders[:turn]):
                progress(f"Round {number} of {rounds}, photo {index + 1} of {len(photos)}: {each.name}")
                run = each.enlarge(low_res)
                if number == 1:
                    pixels = run.pixels
                    values = {name: metric(pixels, high_res) for name, metric in metrics.items()}
                    quality[each.name].append(values)
                if number:
                    runs[each.name].append(run)
            if number:
                megapixels.append(high_res.shape[0] * high_res.shape[1] / 1e6)
    first = [run.seconds for run in runs[contenders[0].name]]

    def figures(name: str) -> Figures:
        own = runs[name]
        moves = [run.move / size for run, size in zip(own, megapixels, strict=True) if run.move is not None]
        return Figures(
            name,
            median(run.seconds / size for run, size in zip(own, megapixels, strict=True)),
            median(run.processor / size for run, size in zip(own, megapixels, strict=True)),
            median(run.seconds / other for run, other in zip(own, first, strict=True)),
            max(run.memory for run in own),
            median(moves) if moves else None,
            {metric: float(np.mean([each[metric] for each in quality[name]])) for metric in metrics},
        )

    return [figures(each.name) for each in contenders]
