"""Times contenders in turn on the same photos, so that a busy computer slows all of them alike."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import Protocol

from converters.evaluation.metrics import Metric
from converters.evaluation.speed.contender import Run
from converters.evaluation.speed.records import Judged, Timed
from converters.pixels import Pixels


class Enlarging(Protocol):
    """A `Contender`, or what stands in for one."""

    name: str

    def enlarge(self, photo: Pixels) -> Run:
        """See `Contender.enlarge`."""
        ...

    def close(self) -> None:
        """See `Contender.close`."""
        ...


@dataclass(frozen=True)
class Example:
    """A named photo: low-res (H, W, 3), and the original (scale H, scale W, 3)."""

    name: str
    low_res: Pixels
    high_res: Pixels


@dataclass(frozen=True)
class Figures:
    """Of one contender: medians of wall and processor seconds per high-res megapixel over photos and rounds.

    `ratio`: the median of its wall seconds over those of `reference`, for the same photo in the same round of
    the same run. `memory`: the peak of its process in bytes. `move`: seconds per megapixel at another
    realism afterwards.
    """

    name: str
    computer: str
    reference: str
    seconds: float
    processor: float
    ratio: float
    memory: int
    move: float | None


def time_in_turn(
    contenders: Sequence[Enlarging],
    photos: Sequence[Example],
    rounds: int,
    run: str,
    computer: str,
    progress: Callable[[str], None] = lambda text: None,
) -> Iterator[Timed]:
    """Enlarge photos by all contenders in turn, `rounds` times, after one photo to warm up.

    The first contender is the reference. Each round begins with another one. `run` and `computer` are those
    of `Timed`.
    """
    for number in range(rounds + 1):
        for index, photo in enumerate(photos[: None if number else 1]):
            turn = (number + index) % len(contenders)
            for each in (*contenders[turn:], *contenders[:turn]):
                progress(f"Round {number} of {rounds}, photo {index + 1} of {len(photos)}: {each.name}")
                timed = each.enlarge(photo.low_res)
                if number:
                    yield Timed(
                        run,
                        computer,
                        contenders[0].name,
                        each.name,
                        photo.name,
                        number,
                        photo.high_res.shape[0] * photo.high_res.shape[1] / 1e6,
                        timed.seconds,
                        timed.processor,
                        timed.memory,
                        timed.move,
                    )


def judge(contender: Enlarging, photos: Iterable[Example], metrics: Mapping[str, Metric]) -> Iterator[Judged]:
    """Compare the pictures of a contender with the originals."""
    for photo in photos:
        pixels = contender.enlarge(photo.low_res).pixels
        values = {name: metric(pixels, photo.high_res) for name, metric in metrics.items()}
        yield Judged(contender.name, photo.name, values)


def figures(records: Iterable[Timed]) -> list[Figures]:
    """The figures of each contender in its newest run on each computer, the references of a computer first.

    The same computer with another number of threads counts as another one.
    """
    runs: dict[tuple[str, str], dict[str, list[Timed]]] = {}
    for record in records:
        runs.setdefault((record.computer, record.run), {}).setdefault(record.contender, []).append(record)
    newest = {(computer, name): run for (computer, _), run in runs.items() for name in run}
    found = [_figures(run[name], run.get(run[name][0].reference, [])) for (_, name), run in newest.items()]
    computers = list(dict.fromkeys(each.computer for each in found))
    return sorted(found, key=lambda each: (computers.index(each.computer), each.name != each.reference))


def _figures(own: Sequence[Timed], reference: Sequence[Timed]) -> Figures:
    seconds = {(each.photo, each.round): each.seconds for each in reference}
    ratios = [e.seconds / seconds[e.photo, e.round] for e in own if (e.photo, e.round) in seconds]
    moves = [each.move / each.megapixels for each in own if each.move is not None]
    return Figures(
        own[0].contender,
        own[0].computer,
        own[0].reference,
        median(each.seconds / each.megapixels for each in own),
        median(each.processor / each.megapixels for each in own),
        median(ratios) if ratios else math.nan,
        max(each.memory for each in own),
        median(moves) if moves else None,
    )


def quality(records: Iterable[Judged]) -> dict[str, dict[str, float]]:
    """The mean of each metric by contender, over the photos that all contenders were judged by."""
    found: dict[str, dict[str, dict[str, float]]] = {}
    for record in records:
        found.setdefault(record.contender, {})[record.photo] = record.values
    common = set.intersection(*(set(values) for values in found.values())) if found else set()
    means: dict[str, dict[str, float]] = {}
    for name, values in found.items():
        rows = [values[photo] for photo in sorted(common)]
        means[name] = {metric: fmean(row[metric] for row in rows) for metric in (rows[0] if rows else ())}
    return means
