"""Where a place of the stored picture is once the picture has been turned upright."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Turn:
    """The step from the stored picture to the upright one, with both sizes in pixels."""

    orientation: int
    """1 to 8, as EXIF numbers them."""
    width: int
    """Of the upright picture."""
    height: int

    @property
    def sideways(self) -> bool:
        """Whether width and height are exchanged."""
        return self.orientation >= 5

    @property
    def stored(self) -> tuple[int, int]:
        """Width and height of the stored picture."""
        return (self.height, self.width) if self.sideways else (self.width, self.height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point; both in shares of width and height, from the upper left corner."""
        across, down = 1 - x, 1 - y
        places = {
            2: (across, y),
            3: (across, down),
            4: (x, down),
            5: (y, x),
            6: (down, x),
            7: (down, across),
            8: (y, across),
        }
        return places.get(self.orientation, (x, y))

    def extent(self, width: float, height: float) -> tuple[float, float]:
        """The width and height of something."""
        return (height, width) if self.sideways else (width, height)

    def corner(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        """The upper left corner of a rectangle that is given by its upper left corner and its size."""
        first, second = self.point(x, y), self.point(x + width, y + height)
        return min(first[0], second[0]), min(first[1], second[1])

    def holds(self, x: float, y: float) -> bool:
        """Whether the stored picture has such a place, in pixels."""
        return 0 <= x <= self.stored[0] and 0 <= y <= self.stored[1]

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """A point in pixels of the stored picture, in pixels of the upright one."""
        width, height = self.stored
        u, v = self.point(x / width, y / height)
        return u * self.width, v * self.height
