"""Charts: where points land, what is written beside them, and what is refused."""

from __future__ import annotations

import math
from xml.etree import ElementTree

import pytest

from converters.errors import CannotMeasure
from converters.evaluation.chart import COLOURS, HEIGHT, WIDTH, Axis, Line, line_chart

SVG = "{http://www.w3.org/2000/svg}"


def draw(*lines: Line) -> ElementTree.Element:
    return ElementTree.fromstring(line_chart("Title <1>", "time", "dB & more", lines))


def test_points_land_in_order_and_inside() -> None:
    root = draw(Line("a", [(0, 10), (1, 30), (2, 20)]))
    (line,) = root.findall(f"{SVG}polyline")
    (x0, y0), (x1, y1), (x2, y2) = (map(float, p.split(",")) for p in line.attrib["points"].split())
    assert 0 < x0 < x1 < x2 < WIDTH
    assert 0 < y1 < y2 < y0 < HEIGHT  # up is more
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.2)
    assert y0 - y1 == pytest.approx(2 * (y2 - y1), abs=0.2)
    assert len(root.findall(f"{SVG}circle")) == 3


def test_every_line_has_its_colour_and_name_and_texts_are_escaped() -> None:
    root = draw(Line("a", [(0, 0)]), Line("b", [(1, 1)]))
    assert [p.attrib["stroke"] for p in root.findall(f"{SVG}polyline")] == list(COLOURS[:2])
    texts = [t.text for t in root.findall(f"{SVG}text")]
    assert {"Title <1>", "time", "dB & more", "a", "b"} <= set(texts)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (26.4, 28.2, [26.5, 27, 27.5, 28]), (-3, 40, [0, 10, 20, 30, 40])],
)
def test_ticks_are_round(low: float, high: float, expected: list[float]) -> None:
    assert list(Axis("", low, high).ticks()) == pytest.approx(expected)


def test_a_single_value_still_has_an_axis() -> None:
    axis = Axis.around("", [3.0])
    assert (axis.low, axis.high) == (2.5, 3.5)


@pytest.mark.parametrize("points", [[], [(0.0, math.inf)], [(math.nan, 1.0)]])
def test_nothing_and_infinity_can_not_be_drawn(points: list[tuple[float, float]]) -> None:
    with pytest.raises(CannotMeasure, match="'Title <1>' needs points, all of them finite numbers"):
        draw(Line("a", points))
