"""How large a result shall be, as a person asks for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Factor:
    """So many times the width and the height."""

    times: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        return width * self.times, height * self.times

    def label(self, width: int, height: int) -> str:
        """What the result's name says about its size: "4x"."""
        return f"{self.times}x"

    def to_json(self) -> dict[str, int]:
        """For the report: which kind of size, and its numbers."""
        return {"scale": self.times}


@dataclass(frozen=True)
class LongSide:
    """The longer side gets so many pixels, the other one follows."""

    pixels: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        return Box(self.pixels, self.pixels).of(width, height)

    def label(self, width: int, height: int) -> str:
        """What the result's name says about its size: "3000px"."""
        return f"{self.pixels}px"

    def to_json(self) -> dict[str, int]:
        """See `Factor.to_json`."""
        return {"long_side": self.pixels}


@dataclass(frozen=True)
class Box:
    """As large as fits into width x height pixels. The shape of the photo is kept, nothing is cut off."""

    width: int
    height: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        # Integers, because the side that touches the box must meet it exactly.
        if width * self.height >= height * self.width:
            return self.width, max(1, _rounded(height * self.width, width))
        return max(1, _rounded(width * self.height, height)), self.height

    def label(self, width: int, height: int) -> str:
        """What the result's name says about its size: the size that it really gets, "1440x1080"."""
        fitted = self.of(width, height)
        return f"{fitted[0]}x{fitted[1]}"

    def to_json(self) -> dict[str, int]:
        """See `Factor.to_json`."""
        return {"width": self.width, "height": self.height}


Size = Factor | LongSide | Box


def size_from_json(values: dict[str, int]) -> Size:
    """What a `to_json` of this module gave.

    Raises:
        KeyError: it was something else.
    """
    if "scale" in values:
        return Factor(values["scale"])
    if "long_side" in values:
        return LongSide(values["long_side"])
    return Box(values["width"], values["height"])


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
