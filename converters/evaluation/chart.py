"""Line charts as SVG, drawn without a library."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from converters.errors import CannotMeasure

COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
"""The colours of Okabe and Ito, which colour-blind people can distinguish. After the last the first is used
again."""
WIDTH, HEIGHT = 640, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 20, 40, 56
_TICKS = 5


@dataclass(frozen=True)
class Line:
    """A named line through points (x, y)."""

    name: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Axis:
    """An axis from `low` to `high`."""

    title: str
    low: float
    high: float

    @classmethod
    def around(cls, title: str, values: Sequence[float]) -> Axis:
        """An axis that contains all values, with a margin."""
        low, high = min(values), max(values)
        room = 0.05 * (high - low) or 0.5
        return cls(title, low - room, high + room)

    def share(self, value: float) -> float:
        """0 at the low end, 1 at the high end."""
        return (value - self.low) / (self.high - self.low)

    def ticks(self) -> Iterator[float]:
        """Round values within the axis, four to ten of them."""
        rough = (self.high - self.low) / _TICKS
        magnitude = 10 ** math.floor(math.log10(rough))
        step = next(m * magnitude for m in (1, 2, 5, 10) if m * magnitude >= rough)
        first = math.ceil(self.low / step)
        yield from (index * step for index in range(first, math.floor(self.high / step) + 1))


def line_chart(title: str, x_title: str, y_title: str, lines: Sequence[Line]) -> str:
    """The text of an SVG with a legend; points are marked.

    Raises:
        CannotMeasure: there is no point, or one that is not a finite number.
    """
    points = [point for line in lines for point in line.points]
    if not points or not all(math.isfinite(value) for point in points for value in point):
        raise CannotMeasure(f"The chart {title!r} needs points, all of them finite numbers.")
    x_axis = Axis.around(x_title, [x for x, _ in points])
    y_axis = Axis.around(y_title, [y for _, y in points])
    body = [*_frame(title, x_axis, y_axis)]
    for index, line in enumerate(lines):
        body += _line(line, COLOURS[index % len(COLOURS)], index, x_axis, y_axis)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        'font-size="12">\n' + "\n".join(body) + "\n</svg>\n"
    )


def _frame(title: str, x_axis: Axis, y_axis: Axis) -> Iterator[str]:
    bottom, right, middle = HEIGHT - _BOTTOM, WIDTH - _RIGHT, (HEIGHT - _BOTTOM + _TOP) / 2
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    yield f'<text x="{_LEFT}" y="22" font-size="15">{escape(title)}</text>'
    for value in x_axis.ticks():
        x = _x(x_axis, value)
        yield f'<path d="M{x:.1f} {_TOP}V{bottom}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{value:.4g}</text>'
    for value in y_axis.ticks():
        y = _y(y_axis, value)
        yield f'<path d="M{_LEFT} {y:.1f}H{right}" stroke="#ddd"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:.4g}</text>'
    yield f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}" fill="none" stroke="black"/>'
    across = (_LEFT + right) / 2
    yield f'<text x="{across}" y="{HEIGHT - 14}" text-anchor="middle">{escape(x_axis.title)}</text>'
    yield (
        f'<text x="18" y="{middle}" text-anchor="middle" transform="rotate(-90 18 {middle})">'
        f"{escape(y_axis.title)}</text>"
    )


def _line(line: Line, colour: str, index: int, x_axis: Axis, y_axis: Axis) -> Iterator[str]:
    places = [(_x(x_axis, x), _y(y_axis, y)) for x, y in line.points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
    yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places)
    top = _TOP + 16 + 18 * index
    yield f'<path d="M{WIDTH - 190} {top - 4}h20" stroke="{colour}" stroke-width="3"/>'
    yield f'<text x="{WIDTH - 164}" y="{top}">{escape(line.name)}</text>'


def _x(axis: Axis, value: float) -> float:
    return _LEFT + axis.share(value) * (WIDTH - _RIGHT - _LEFT)


def _y(axis: Axis, value: float) -> float:
    return HEIGHT - _BOTTOM - axis.share(value) * (HEIGHT - _BOTTOM - _TOP)
