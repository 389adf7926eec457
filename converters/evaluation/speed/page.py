"""The figures as text for people: tables in Markdown, and a picture of speed against quality."""

from __future__ import annotations

import math
from collections.abc import Sequence

from converters.evaluation.chart import Line, line_chart
from converters.evaluation.speed.comparison import Figures
from converters.evaluation.speed.limit import Limit

_MEBIBYTE = 2**20


def comparison_table(figures: Sequence[Figures]) -> str:
    """Contenders as rows; the ratio is to the first of them."""
    metrics = list(figures[0].quality)
    head = [
        "",
        "s per megapixel",
        "of the processor",
        f"ratio to {figures[0].name}",
        "moved",
        "MiB",
        *metrics,
    ]
    rows = [
        [
            each.name,
            f"{each.seconds:.3f}",
            f"{each.processor:.3f}",
            f"{each.ratio:.2f}",
            "" if each.move is None else f"{each.move:.3f} ({each.seconds / each.move:.1f}x less)",
            f"{each.memory / _MEBIBYTE:.0f}",
            *(f"{each.quality[metric]:.3f}" for metric in metrics),
        ]
        for each in figures
    ]
    return _markdown(head, rows)


def limit_table(limits: Sequence[tuple[str, Limit]]) -> str:
    """Where the time of each render goes, in hundredths of it."""
    parts = list(limits[0][1].lost())
    head = ["", "GFLOP/s", "useful", "network alone", *parts]
    rows = [
        [
            name,
            f"{limit.rate / 1e9:.0f}",
            *(f"{100 * share:.0f} %" for share in (limit.share, limit.network_share, *limit.lost().values())),
        ]
        for name, limit in limits
    ]
    return _markdown(head, rows)


def speed_chart(figures: Sequence[Figures], metric: str) -> str:
    """An SVG: each contender as a point, by seconds per megapixel and a metric of quality."""
    return line_chart(
        "Speed against quality",
        "seconds per megapixel, logarithm of base 10",
        metric,
        [Line(each.name, [(math.log10(each.seconds), each.quality[metric])]) for each in figures],
    )


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
