"""Steps of unequal length, as a share of the whole that is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Progress = Callable[[str, float], None]
"""Called at the begin of each step, with its name and the share of all work in [0, 1] that lies behind it."""

CONVERT = 3.0
EXPORT = 3.0
COMPARE = 1.0
"""How long steps take for one program: roughly, and for a comparison with a tile of `UNIT` pixels."""
UNIT = 64


def weighted(progress: Progress, weights: Sequence[float]) -> Callable[[str], None]:
    """A function that reports the next step by its name alone; `weights` are the lengths of all steps."""
    total = sum(weights)
    behind = [sum(weights[:number]) / total for number in range(len(weights))]
    shares = iter(behind)

    def report(step: str) -> None:
        progress(step, next(shares, 1.0))

    return report


def weights_of_conversion(programs: int, tiles: Sequence[int], probes: int) -> list[float]:
    """The steps of `make_package`: for each tile size conversions and comparisons, then the exports."""
    weights = []
    for tile in tiles:
        weights += [CONVERT] * programs + weights_of_comparison(programs, [tile], probes)
    return weights + [EXPORT] * programs


def weights_of_comparison(programs: int, tiles: Sequence[int], probes: int) -> list[float]:
    """One step for each tile size and probe."""
    return [COMPARE * programs * (tile / UNIT) ** 2 for tile in tiles for _ in range(probes)]
