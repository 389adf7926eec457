"""How large a result should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Times:
    """A whole multiple of the input."""

    factor: int

    @property
    def label(self) -> str:
        """For file names: "4x"."""
        return f"{self.factor}x"

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Result (width, height) in pixels for an input of that size."""
        return width * self.factor, height * self.factor


@dataclass(frozen=True)
class LongSide:
    """So many pixels on the longer side, aspect kept."""

    pixels: int

    @property
    def label(self) -> str:
        """For file names: "3000px"."""
        return f"{self.pixels}px"

    def of(self, width: int, height: int) -> tuple[int, int]:
        """See `Times.of`."""
        return _scaled(width, height, self.pixels / max(width, height))


@dataclass(frozen=True)
class Box:
    """As large as fits into width x height, aspect kept."""

    width: int
    height: int

    @property
    def label(self) -> str:
        """For file names: "1920x1080"."""
        return f"{self.width}x{self.height}"

    def of(self, width: int, height: int) -> tuple[int, int]:
        """See `Times.of`."""
        return _scaled(width, height, min(self.width / width, self.height / height))


TargetSize = Times | LongSide | Box


def _scaled(width: int, height: int, factor: float) -> tuple[int, int]:
    return max(1, round(width * factor)), max(1, round(height * factor))
