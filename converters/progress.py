"""Progress over steps of unequal length."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Progress = Callable[[str, float], None]
"""Called at the start of each step, with its name and the share in [0, 1] of all work that is done."""

CONVERT = 3.0
EXPORT = 3.0
COMPARE = 1.0
"""Approximate lengths of the steps for one program; of a comparison for a tile of `UNIT` pixels a side."""
UNIT = 64
Sized = tuple[int, tuple[int, int]]
"""The number of programs of one size, and that height and width in low-res pixels."""


def weighted(progress: Progress, weights: Sequence[float]) -> Callable[[str], None]:
    """A function that reports the next step by its name. `weights` are the lengths of all steps in order."""
    total = sum(weights)
    shares = iter([sum(weights[:number]) / total for number in range(len(weights))])

    def report(step: str) -> None:
        progress(step, next(shares, 1.0))

    return report


def weights_of_conversion(sizes: Sequence[Sized], probes: int, exports: int) -> list[float]:
    """The steps of `make_package`: conversions and comparisons for each size, then the exports."""
    weights = []
    for size in sizes:
        weights += [CONVERT] * size[0] + weights_of_comparison([size], probes)
    return weights + [EXPORT] * exports


def weights_of_comparison(sizes: Sequence[Sized], probes: int) -> list[float]:
    """One step for each size and probe."""
    return [
        COMPARE * programs * height * width / UNIT**2
        for programs, (height, width) in sizes
        for _ in range(probes)
    ]
