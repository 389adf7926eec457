"""Rectangles of the result, and what a caller asks to have rendered."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.student.realism_map import RealismMap


@dataclass(frozen=True)
class Region:
    """A rectangle in high-res pixels."""

    left: int
    top: int
    width: int
    height: int

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

    def intersection(self, other: Region) -> Region:
        """The pixels in both; empty with zero size where there are none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Region(left, top, max(0, right - left), max(0, bottom - top))


@dataclass(frozen=True)
class Window:
    """A rectangle in low-res pixels. Where the photo is smaller than a tile it may reach beyond the photo."""

    top: int
    left: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        """First row below the rectangle."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """First column to the right of the rectangle."""
        return self.left + self.width


@dataclass(frozen=True)
class RenderRequest:
    """A region of an opened image (None: all of it) at slider values in [0, 1].

    Where there is a `realism_map` it says how realistic each place shall be, instead of `realism`; systems
    that take one value for the whole photo leave it out of account. The same request gives the same bytes on
    the same runtime; `seed` chooses the noise field.
    """

    image: int
    region: Region | None = None
    realism: float = 0.0
    cleanup: float = 0.0
    seed: int = 0
    realism_map: RealismMap | None = None
