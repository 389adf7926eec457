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
    one, and `progress` says so; it also says about how long each size takes, judged by a smaller one.
    `opened` starts a process of its own for each, which sees a small photo first; so peaks of memory are
    those of one size.
    """
    done = {(each.contender, each.threads, each.side): each for each in known}
    absent: set[str] = set()
    for side in sorted(sides):
        for count in threads:
            for name in names:
                if name in absent or (name, count, side) in done:
                    continue
                what = f"{side} x {side}, {count} threads: {name}"
                smaller = [e for e in done.values() if (e.contender, e.threads) == (name, count)]
                if reason := next(filter(None, (_too_much(e, stop) for e in smaller if e.side < side)), ""):
                    progress(f"{what} is left out, as {reason}")
                    continue
                progress(what + _estimate(smaller, side))
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


def _too_much(smaller: Grown, stop: float) -> str:
    """Why there is no larger size after this one; "" where there is one."""
    if smaller.seconds is None:
        return f"{smaller.side} x {smaller.side} failed."
    if smaller.seconds > stop:
        return f"{smaller.side} x {smaller.side} took {smaller.seconds:.0f} s, more than {stop:g} (--stop)."
    return ""


def _estimate(smaller: Iterable[Grown], side: int) -> str:
    """About how long a size takes, if a smaller one was timed."""
    known = max(((each.side, each.seconds) for each in smaller if each.seconds), default=None)
    return "" if known is None else f", about {known[1] * (side / known[0]) ** 2:.0f} s"


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
