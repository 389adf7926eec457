"""Where a place of a picture is in a part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True)
class Cut:
    """The step from a picture to a part of it, with all numbers in pixels of the picture."""

    left: int
    top: int
    width: int
    """Of the part."""
    height: int
    whole: tuple[int, int]
    """Width and height of the picture."""

    def point(self, x: float, y: float) -> Point | None:
        """A point, in shares of width and height from the upper left corner; None: it is outside."""
        moved = self._moved(x, y)
        return moved if 0 <= moved[0] <= 1 and 0 <= moved[1] <= 1 else None

    def rectangle(
        self, x: float, y: float, width: float, height: float
    ) -> tuple[float, float, float, float] | None:
        """What is inside of a rectangle, given by its upper left corner and its size; None: nothing."""
        (left, top), (right, bottom) = self._moved(x, y), self._moved(x + width, y + height)
        across, down = _inside(left, right), _inside(top, bottom)
        if across is None or down is None:
            return None
        return across[0], down[0], across[1] - across[0], down[1] - down[0]

    def polygon(self, points: Sequence[Point]) -> list[Point]:
        """The corners of what is inside of a polygon; none if nothing is."""
        found = [self._moved(x, y) for x, y in points]
        for axis, limit, sign in ((0, 0.0, 1), (0, 1.0, -1), (1, 0.0, 1), (1, 1.0, -1)):
            found = _clipped(found, axis, limit, sign)
        return [point for place, point in enumerate(found) if place == 0 or point != found[place - 1]]

    def across(self, share: float) -> float:
        """A length in shares of the width of the picture, in shares of that of the part."""
        return share * self.whole[0] / self.width

    def diameter(self, share: float) -> float:
        """A length in shares of the shorter side of the picture, in shares of that of the part."""
        return share * min(self.whole) / min(self.width, self.height)

    def subject(self, values: Sequence[float]) -> list[float]:
        """EXIF's point, circle (x, y, diameter) or rectangle (centre, width, height), in pixels of each.

        None of them if it is outside, or less than a pixel is inside.
        """
        across, down = self.whole
        shares = (values[0] / across, values[1] / down)
        if len(values) == 4:
            wide, high = values[2] / across, values[3] / down
            inside = self.rectangle(shares[0] - wide / 2, shares[1] - high / 2, wide, high)
            if inside is None:
                return []
            x, y, wide, high = inside
            sizes = [wide * self.width, high * self.height]
            found = [(x + wide / 2) * self.width, (y + high / 2) * self.height, *sizes]
            return found if min(sizes) >= min(1, *values[2:]) else []
        moved = self.point(*shares)
        return [] if moved is None else [moved[0] * self.width, moved[1] * self.height, *values[2:]]

    def _moved(self, x: float, y: float) -> Point:
        across, down = self.whole
        return (x * across - self.left) / self.width, (y * down - self.top) / self.height


def _inside(first: float, last: float) -> tuple[float, float] | None:
    """What of a span is between 0 and 1."""
    low, high = max(0.0, first), min(1.0, last)
    return None if high < low or (high == low and last > first) else (low, high)


def _clipped(points: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    """The polygon on one side of a line (Sutherland and Hodgman)."""
    found: list[Point] = []
    for place, point in enumerate(points):
        before = points[place - 1]
        is_in, was_in = (sign * (each[axis] - limit) >= 0 for each in (point, before))
        if is_in != was_in:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            crossing = [start + (end - start) * share for start, end in zip(before, point, strict=True)]
            crossing[axis] = limit
            found.append((crossing[0], crossing[1]))
        if is_in:
            found.append(point)
    return found
