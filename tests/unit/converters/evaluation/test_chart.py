"""Charts: where points land, what is written beside them, and what is refused."""

from __future__ import annotations

import itertools
import math
from xml.etree import ElementTree

import pytest

from converters.errors import CannotMeasure
from converters.evaluation.chart import COLOURS, HEIGHT, WIDTH, Axis, Line, Style, line_chart

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


def test_a_logarithmic_axis_has_equal_steps_for_equal_factors() -> None:
    root = ElementTree.fromstring(
        line_chart("t", "x", "y", [Line("a", [(0.1, 1), (1, 10), (10, 100)])], Style(True, True))
    )
    (line,) = root.findall(f"{SVG}polyline")
    (x0, y0), (x1, y1), (x2, y2) = (map(float, p.split(",")) for p in line.attrib["points"].split())
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.2) and y0 - y1 == pytest.approx(y1 - y2, abs=0.2)
    axis = Axis.around("x", [0.1, 10], logarithmic=True)
    assert list(axis.ticks()) == pytest.approx([0.1, 0.2, 0.5, 1, 2, 5, 10])
    assert list(Axis.around("x", [1, 1e7], logarithmic=True).ticks()) == [10.0**n for n in range(8)]
    assert list(Axis.around("x", [3], logarithmic=True).ticks()) == [2, 5]


def test_names_beside_points_cover_no_point_and_no_other_name() -> None:
    close = [Line(f"name {n}", [(1, 1 + n / 1000)]) for n in range(4)]
    lines = [*close, Line("far right", [(2, 1)], 0, dashed=True)]
    root = ElementTree.fromstring(line_chart("t", "x", "y", lines, Style(beside=True)))
    places = {t.text: (float(t.attrib["x"]), float(t.attrib["y"])) for t in root.findall(f"{SVG}text")}
    names = [places[line.name] for line in lines]
    for (x, y), (other, below) in itertools.combinations(names, 2):
        assert abs(y - below) >= 12 or abs(x - other) > 40
    points = [(float(c.attrib["cx"]), float(c.attrib["cy"])) for c in root.findall(f"{SVG}circle")]
    for x, y in names:
        assert not any(x - 3 < cx < x + 36 and y - 10 < cy < y + 2 for cx, cy in points)
    assert names[4][0] + 6 * len("far right") < float(root.attrib["viewBox"].split()[2])
    colours = [p.attrib["stroke"] for p in root.findall(f"{SVG}polyline")]
    assert colours[4] == COLOURS[0] and "stroke-dasharray" in root.findall(f"{SVG}polyline")[4].attrib
