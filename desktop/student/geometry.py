"""The one rectangle type of the app."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A rectangle of whole pixels or cells; whoever holds one says of which grid.

    It covers the columns left..left+width and the rows top..top+height, without the last of each.
    """

    left: int
    top: int
    width: int
    height: int

    @classmethod
    def between(cls, left: int, top: int, right: int, bottom: int) -> Region:
        """The columns left..right and the rows top..bottom, without the last of each."""
        return cls(left, top, right - left, bottom - top)

    @property
    def right(self) -> int:
        """First column to the right of the rectangle."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """First row below the rectangle."""
        return self.top + self.height

    @property
    def is_empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.width <= 0 or self.height <= 0

    @property
    def rows(self) -> slice:
        """Its rows, to index an array with."""
        return slice(self.top, self.bottom)

    @property
    def columns(self) -> slice:
        """Its columns, to index an array with."""
        return slice(self.left, self.right)

    def intersection(self, other: Region) -> Region:
        """The pixels in both; empty with zero size where there are none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Region(left, top, max(0, right - left), max(0, bottom - top))

    def within(self, outer: Region) -> Region:
        """The same pixels, counted from the top left corner of `outer`."""
        return Region(self.left - outer.left, self.top - outer.top, self.width, self.height)

    def scaled(self, factor: int) -> Region:
        """The same place on a grid that is `factor` times as fine."""
        return Region(self.left * factor, self.top * factor, self.width * factor, self.height * factor)
