"""Line charts as SVG, drawn without a library."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

from converters.errors import CannotMeasure

COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
"""The colours of Okabe and Ito, which colour-blind people can distinguish. After the last the first is used
again."""
WIDTH, HEIGHT = 640, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 20, 40, 56
_TICKS = 5


_LINE_HEIGHT, _LETTER = 13, 6.2
"""Of the names beside points."""
_STEPS = 32
"""In which a line is looked at, so that no name covers it."""


Place = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True)
class Line:
    """A named line through points (x, y). Lines of the same `colour` are of one kind; None takes the next."""

    name: str
    points: Sequence[tuple[float, float]]
    colour: int | None = None
    dashed: bool = False


@dataclass(frozen=True)
class Axis:
    """An axis from `low` to `high`. A logarithmic one needs values above 0."""

    title: str
    low: float
    high: float
    logarithmic: bool = False

    @classmethod
    def around(cls, title: str, values: Sequence[float], logarithmic: bool = False) -> Axis:
        """An axis that contains all values, with a margin."""
        low, high = min(values), max(values)
        if logarithmic:
            room = (high / low) ** 0.05 if high > low else 2.0
            return cls(title, low / room, high * room, logarithmic)
        room = 0.05 * (high - low) or 0.5
        return cls(title, low - room, high + room)

    def share(self, value: float) -> float:
        """0 at the low end, 1 at the high end."""
        if self.logarithmic:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def ticks(self) -> Iterator[float]:
        """Round values within the axis, four to ten of them; of a logarithmic one 1, 2 and 5 of each ten."""
        if self.logarithmic:
            first, last = math.floor(math.log10(self.low)), math.ceil(math.log10(self.high))
            steps = (1, 2, 5) if last - first <= 4 else (1,)
            yield from (
                tick
                for power in range(first, last + 1)
                for step in steps
                if self.low <= (tick := step * 10.0**power) <= self.high
            )
            return
        rough = (self.high - self.low) / _TICKS
        magnitude = 10 ** math.floor(math.log10(rough))
        step = next(m * magnitude for m in (1, 2, 5, 10) if m * magnitude >= rough)
        start = math.ceil(self.low / step)
        yield from (index * step for index in range(start, math.floor(self.high / step) + 1))


@dataclass(frozen=True)
class Style:
    """`x_logarithmic`, `y_logarithmic`: of the axes. `beside`: names stand beside points, not in a legend."""

    x_logarithmic: bool = False
    y_logarithmic: bool = False
    beside: bool = False


def line_chart(
    title: str, x_title: str, y_title: str, lines: Sequence[Line], style: Style | None = None
) -> str:
    """The text of an SVG; points are marked, and lines named in a legend unless the style says otherwise.

    Raises:
        CannotMeasure: there is no point, or one that is not a finite number.
    """
    points = [point for line in lines for point in line.points]
    if not points or not all(math.isfinite(value) for point in points for value in point):
        raise CannotMeasure(f"The chart {title!r} needs points, all of them finite numbers.")
    style = style or Style()
    x_axis = Axis.around(x_title, [x for x, _ in points], style.x_logarithmic)
    y_axis = Axis.around(y_title, [y for _, y in points], style.y_logarithmic)
    width = WIDTH + (max(map(_length, lines)) if style.beside else 0)
    body = [f'<rect width="{width}" height="{HEIGHT}" fill="white"/>', *_frame(title, x_axis, y_axis)]
    colours = [
        COLOURS[(index if line.colour is None else line.colour) % len(COLOURS)]
        for index, line in enumerate(lines)
    ]
    paths = [[(_x(x_axis, x), _y(y_axis, y)) for x, y in line.points] for line in lines]
    for line, path, colour in zip(lines, paths, colours, strict=True):
        body += _line(path, colour, line.dashed)
    if style.beside:
        body += _names_beside(lines, paths, colours, width)
    else:
        body += _legend(lines, colours)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}" font-family="sans-serif" '
        'font-size="12">\n' + "\n".join(body) + "\n</svg>\n"
    )


def _frame(title: str, x_axis: Axis, y_axis: Axis) -> Iterator[str]:
    bottom, right, middle = HEIGHT - _BOTTOM, WIDTH - _RIGHT, (HEIGHT - _BOTTOM + _TOP) / 2
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


def _line(path: Sequence[Place], colour: str, dashed: bool) -> Iterator[str]:
    text = " ".join(f"{x:.1f},{y:.1f}" for x, y in path)
    dashes = ' stroke-dasharray="5 4"' if dashed else ""
    yield f'<polyline points="{text}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>'
    yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in path)


def _legend(lines: Sequence[Line], colours: Sequence[str]) -> Iterator[str]:
    for index, (line, colour) in enumerate(zip(lines, colours, strict=True)):
        top = _TOP + 16 + 18 * index
        yield f'<path d="M{WIDTH - 190} {top - 4}h20" stroke="{colour}" stroke-width="3"/>'
        yield f'<text x="{WIDTH - 164}" y="{top}">{escape(line.name)}</text>'


def _names_beside(
    lines: Sequence[Line], paths: Sequence[Sequence[Place]], colours: Sequence[str], right: int
) -> Iterator[str]:
    """Put each name beside the last point of its line, where it covers no line and no other name."""
    taken = [(x - 4, y - 4, x + 4, y + 4) for path in paths for x, y in _along(path)]
    for line, path, colour in zip(lines, paths, colours, strict=True):
        x, y = path[-1]
        width = _length(line)
        boxes = [
            (left, y + step * _LINE_HEIGHT - 7, left + width, y + step * _LINE_HEIGHT + 6)
            for step in (0, 1, -1, 2, -2, 3, -3, 4, -4)
            for left in (x + 7, x - 7 - width)
        ]
        fit = (box for box in boxes if box[0] > _LEFT and box[2] < right and _TOP < box[3] < HEIGHT - _BOTTOM)
        box = next((box for box in fit if not any(_meet(box, other) for other in taken)), boxes[0])
        taken.append(box)
        place = f'x="{box[0]:.1f}" y="{box[1] + 11:.1f}"'
        yield f'<text {place} font-size="11" fill="{colour}">{escape(line.name)}</text>'


def _along(path: Sequence[Place]) -> Iterator[Place]:
    """Places on a line."""
    for (x, y), (to_x, to_y) in pairwise([*path, path[-1]]):
        yield from ((x + (to_x - x) * n / _STEPS, y + (to_y - y) * n / _STEPS) for n in range(_STEPS))


def _length(line: Line) -> int:
    """About the width of its name."""
    return round(_LETTER * len(line.name))


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _x(axis: Axis, value: float) -> float:
    return _LEFT + axis.share(value) * (WIDTH - _RIGHT - _LEFT)


def _y(axis: Axis, value: float) -> float:
    return HEIGHT - _BOTTOM - axis.share(value) * (HEIGHT - _BOTTOM - _TOP)
