"""The figures as text for people: tables in Markdown, and charts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from converters.evaluation.chart import Line, Style, line_chart
from converters.evaluation.speed.comparison import Figures, figures, quality
from converters.evaluation.speed.limit import Limit
from converters.evaluation.speed.records import Grown, Judged, Records, Timed
from converters.evaluation.speed.window import window_rows

_MEBIBYTE = 2**20
_SCALE = 4
_TITLES = {"psnr_y": "PSNR of luma, dB", "lpips": "LPIPS", "dists": "DISTS"}
_BETTER = {"psnr_y": "higher", "lpips": "lower", "dists": "lower"}


def sections(folder: Path) -> dict[str, str]:
    """The tables of what was measured, by the name of their place in a page."""
    timed, judged, grown = Records(folder, Timed), Records(folder, Judged), Records(folder, Grown)
    limits = _limits(folder)
    found = {}
    if [*timed, *judged]:
        first, *others = _by_computer(figures(timed))
        tables = [comparison_table(first, quality(judged)), *(comparison_table(each, {}) for each in others)]
        found["peers"] = "\n".join(tables)
    if [*grown]:
        found["growth"] = growth_table(list(grown))
    window = window_rows(folder)
    if window is not None:
        found["window"] = _markdown(*window)
    if limits:
        found["limit"] = limit_table(*limits)
    return found


def charts(folder: Path) -> dict[str, str]:
    """SVGs of the same, by the names of their files."""
    timed, judged, grown = Records(folder, Timed), Records(folder, Judged), Records(folder, Grown)
    speeds, means = _by_computer(figures(timed))[0], quality(judged)
    found = {}
    for metric, title in _TITLES.items():
        lines = list(_speed_lines(speeds, means, metric))
        if lines:
            style, better = Style(x_logarithmic=True, beside=True), f"{title}: {_BETTER[metric]} is better"
            chart = line_chart("Speed against quality", "seconds per megapixel", better, lines, style)
            found[f"peers-{metric}.svg"] = chart
    both = Style(x_logarithmic=True, y_logarithmic=True, beside=True)
    done = [each for each in grown if each.seconds is not None]
    if done:
        found["growth-seconds.svg"] = line_chart(
            "Time by size", "megapixels", "seconds", list(_growth_lines(done, "seconds", 1)), both
        )
        found["growth-memory.svg"] = line_chart(
            "Peak memory by size", "megapixels", "MiB", list(_growth_lines(done, "memory", _MEBIBYTE)), both
        )
    return found


def comparison_table(speeds: Sequence[Figures], means: dict[str, dict[str, float]]) -> str:
    """Contenders as rows, the reference first, with their computer above. What was not measured is empty."""
    metrics = list(dict.fromkeys(metric for values in means.values() for metric in values))
    references = " or ".join(dict.fromkeys(each.reference for each in speeds))
    times = ["s per megapixel", "of the processor", f"times as fast as {references}", "moved", "MiB"]
    known = {each.name: _times(each) for each in speeds}
    empty = [""] * len(times) if speeds else []
    rows = [
        [name, *known.get(name, empty), *(f"{means[name][m]:.3f}" if name in means else "" for m in metrics)]
        for name in dict.fromkeys([*known, *means])
    ]
    head = ["", *(times if speeds else []), *(_TITLES.get(metric, metric) for metric in metrics)]
    return (f"{speeds[0].computer}.\n\n" if speeds else "") + _markdown(head, rows)


def growth_table(grown: Sequence[Grown]) -> str:
    """Contenders and threads as rows, sizes as columns; seconds, and the peak memory in MiB.

    A second table has the low-res pixels that are computed where tiles overlap.
    """
    sides = sorted({each.side for each in grown})
    found = {(each.contender, each.threads, each.side): each for each in grown}
    rows = []
    for name, threads in dict.fromkeys((each.contender, each.threads) for each in grown):
        cells = [found.get((name, threads, side)) for side in sides]
        rows.append([name, str(threads), *map(_cell, cells)])
    sizes = [f"{_megapixels(side):.3g} megapixels" for side in sides]
    computers = "; ".join(dict.fromkeys(each.computer.rpartition(",")[0] for each in grown))
    text = f"{computers}. Seconds, and MiB.\n\n" + _markdown(["", "threads", *sizes], rows)
    return f"{text}{_computed_table(grown, sides, sizes)}"


def limit_table(computer: str, limits: Sequence[tuple[str, Limit]]) -> str:
    """Where the time of each photo goes, in hundredths of it."""
    parts = ["useful", *limits[0][1].lost(), "network alone, of all that it computes"]
    shares = [(limit.share, *limit.lost().values(), limit.network_share) for _, limit in limits]
    rows = [
        ["processor seconds", *(f"{limit.seconds:.2f}" for _, limit in limits)],
        ["GFLOP/s of the convolution", *(f"{limit.rate / 1e9:.0f}" for _, limit in limits)],
        *([part, *(f"{100 * share[row]:.0f} %" for share in shares)] for row, part in enumerate(parts)),
    ]
    return f"{computer}.\n\n" + _markdown(["", *(name for name, _ in limits)], rows)


def _by_computer(speeds: Sequence[Figures]) -> list[list[Figures]]:
    """One list for each computer, and an empty one where nothing was timed."""
    return [list(own) for _, own in groupby(speeds, lambda each: each.computer)] or [[]]


def _times(figures: Figures) -> list[str]:
    """The cells of a row of `comparison_table` that are about speed."""
    move = figures.move
    return [
        f"{figures.seconds:.3g}",
        f"{figures.processor:.3g}",
        f"{1 / figures.ratio:.3g}",
        "" if move is None else f"{move:.3g} ({figures.seconds / move:.3g}x less)",
        f"{figures.memory / _MEBIBYTE:.0f}",
    ]


def _computed_table(grown: Sequence[Grown], sides: Sequence[int], sizes: Sequence[str]) -> str:
    """Nothing where no contender computes a pixel twice."""
    found: dict[str, dict[int, float]] = {}
    for each in grown:
        if each.computed is not None and each.computed > 1:
            found.setdefault(each.contender, {})[each.side] = each.computed
    if not found:
        return ""
    rows = [[name, *(f"{own[s]:.2f}" if s in own else "" for s in sides)] for name, own in found.items()]
    title = "Low-res pixels that are computed for each pixel of the photo, with halos and shifted tiles."
    return f"\n{title}\n\n" + _markdown(["", *sizes], rows)


def _limits(folder: Path) -> tuple[str, list[tuple[str, Limit]]] | None:
    file = folder / "limit.json"
    if not file.is_file():
        return None
    read = json.loads(file.read_text(encoding="utf-8"))
    found = [(name, Limit(**values)) for name, values in read["limits"].items()]
    return (read["computer"], found) if found else None


def _speed_lines(
    speeds: Sequence[Figures], means: dict[str, dict[str, float]], metric: str
) -> Iterator[Line]:
    """A line for each network through its realisms, else a point; of one colour, whoever runs it."""
    lines: dict[str, list[tuple[float, float]]] = {}
    for each in speeds:
        if metric in means.get(each.name, {}):
            network = each.name.partition(" at ")[0]
            lines.setdefault(network, []).append((each.seconds, means[each.name][metric]))
    networks = list(dict.fromkeys(name.partition(" by ")[0] for name in lines))
    yield from (
        Line(name, points, networks.index(name.partition(" by ")[0])) for name, points in lines.items()
    )


def _growth_lines(grown: Sequence[Grown], field: str, unit: float) -> Iterator[Line]:
    """One for each contender and number of threads; only the first number of a contender is a full line."""
    names = list(dict.fromkeys(each.contender for each in grown))
    for name, threads in dict.fromkeys((each.contender, each.threads) for each in grown):
        own = [each for each in grown if (each.contender, each.threads) == (name, threads)]
        points = sorted((_megapixels(each.side), getattr(each, field) / unit) for each in own)
        more = threads > 1
        title = f"{name}, {threads} threads" if more else name
        yield Line(title, points, names.index(name), dashed=more)


def _megapixels(side: int) -> float:
    return (_SCALE * side) ** 2 / 1e6


def _cell(grown: Grown | None) -> str:
    if grown is None:
        return "not tried"
    if grown.seconds is None or grown.memory is None:
        return "failed"
    return f"{grown.seconds:.3g} s, {grown.memory / _MEBIBYTE:.0f}"


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
