"""How time and memory grow with the photo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing

import numpy as np

from converters.errors import CannotMeasure
from converters.evaluation.speed.comparison import Enlarging
from converters.evaluation.speed.contender import Run
from converters.evaluation.speed.records import Grown
from converters.pixels import Pixels

_WARM = 48
"""Low-res pixels a side."""


def grow(
    names: Sequence[str],
    photo: Pixels,
    sides: Sequence[int],
    threads: Sequence[int],
    stop: float,
    known: Iterable[Grown],
    opened: Callable[[str, int], Enlarging],
    computer: Callable[[int], str],
    progress: Callable[[str], None] = lambda text: None,
) -> Iterator[Grown]:
    """Enlarge the photo, repeated to squares, once at each size, the smallest first, all contenders in turn.

    What is `known` is left out. Who took longer than `stop` seconds for a size, or failed, gets no larger
    one. `opened` starts a process of its own for each, which sees a small photo first; so peaks of memory are
    those of one size.
    """
    done = {(each.contender, each.threads, each.side): each for each in known}
    absent: set[str] = set()
    for side in sorted(sides):
        for count in threads:
            for name in names:
                smaller = [done.get((name, count, other)) for other in sides if other < side]
                slow = any(e is not None and (e.seconds is None or e.seconds > stop) for e in smaller)
                if name in absent or slow or (name, count, side) in done:
                    continue
                progress(f"{side} x {side}, {count} threads: {name}")
                try:
                    contender = opened(name, count)
                except CannotMeasure as error:
                    progress(f"{name} is left out: {error}")
                    absent.add(name)
                    continue
                with closing(contender):
                    run = _once(contender, photo, side)
                figures = (
                    (None, None, None, None)
                    if run is None
                    else (run.seconds, run.processor, run.memory, run.computed)
                )
                done[name, count, side] = Grown(computer(count), name, count, side, *figures)
                yield done[name, count, side]


def _once(contender: Enlarging, photo: Pixels, side: int) -> Run | None:
    """One enlargement, after a small one to warm up; None if it failed."""
    try:
        contender.enlarge(squared(photo, _WARM))
        return contender.enlarge(squared(photo, side))
    except CannotMeasure:
        return None


def squared(photo: Pixels, side: int) -> Pixels:
    """The photo repeated to a square of so many low-res pixels."""
    rows, columns = (-(-side // length) for length in photo.shape[:2])
    square: Pixels = np.ascontiguousarray(np.tile(photo, (rows, columns, 1))[:side, :side])
    return square
