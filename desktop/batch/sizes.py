"""The sizes that a person can ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

PaperUnit = Literal["cm", "in"]

MOST_TIMES = 16
"""Of a factor that a person names."""
MOST_PIXELS = 50_000_000
"""A result is this large at most unless the person asks for more."""
_CENTIMETRES = 2.54
"""Of an inch."""


@dataclass(frozen=True)
class Factor:
    """The width and the height of the photo, multiplied."""

    times: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        return width * self.times, height * self.times

    def label(self, width: int, height: int) -> str:
        """The size in the name of the result: "4x"."""
        return f"{self.times}x"

    def to_json(self) -> dict[str, int]:
        """For the report: which kind of size, and its numbers."""
        return {"scale": self.times}


@dataclass(frozen=True)
class Times:
    """The width and the height of the photo, multiplied; unlike a `Factor` whatever the model can."""

    times: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        return Factor(self.times).of(width, height)

    def label(self, width: int, height: int) -> str:
        """The size in the name of the result: that of the factor, "8x"."""
        return Factor(self.times).label(width, height)

    def to_json(self) -> dict[str, int]:
        """See `Factor.to_json`."""
        return {"times": self.times}


@dataclass(frozen=True)
class Largest:
    """The largest factor whose result has fewer than `MOST_PIXELS`; `times` at most."""

    times: int

    def for_photo(self, width: int, height: int) -> Factor:
        """The factor for a photo of this size (pixels)."""
        offered = factors(self.times)
        return Factor(max((n for n in offered if width * height * n * n < MOST_PIXELS), default=offered[0]))

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        return self.for_photo(width, height).of(width, height)

    def label(self, width: int, height: int) -> str:
        """The size in the name of the result: that of the factor, "4x"."""
        return self.for_photo(width, height).label(width, height)

    def to_json(self) -> dict[str, int]:
        """See `Factor.to_json`."""
        return {"largest": self.times}


@dataclass(frozen=True)
class LongSide:
    """The longer side in pixels; the other side keeps the proportions."""

    pixels: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        return Box(self.pixels, self.pixels).of(width, height)

    def label(self, width: int, height: int) -> str:
        """The size in the name of the result: "3000px"."""
        return f"{self.pixels}px"

    def to_json(self) -> dict[str, int]:
        """See `Factor.to_json`."""
        return {"long_side": self.pixels}


@dataclass(frozen=True)
class Box:
    """As large as fits into width x height pixels, with the proportions of the photo and without cropping."""

    width: int
    height: int

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        # Integers, because the side that touches the box must meet it exactly.
        if width * self.height >= height * self.width:
            return self.width, max(1, _rounded(height * self.width, width))
        return max(1, _rounded(width * self.height, height)), self.height

    def label(self, width: int, height: int) -> str:
        """The size in the name of the result: the size of the fitted picture, "1440x1080"."""
        fitted = self.of(width, height)
        return f"{fitted[0]}x{fitted[1]}"

    def to_json(self) -> dict[str, int]:
        """See `Factor.to_json`."""
        return {"width": self.width, "height": self.height}


@dataclass(frozen=True)
class PrintSize:
    """As large as fits on paper, with the proportions of the photo and without cropping.

    The paper is turned the way the photo lies, so 20 x 30 and 30 x 20 are the same.
    """

    width: float
    """Of the paper, in `unit`."""
    height: float
    unit: PaperUnit
    ppi: int
    """Pixels per inch in print."""

    def of(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of the result for a photo of this size (pixels)."""
        short, long = sorted(round(side * self._per_unit) for side in (self.width, self.height))
        across, down = (long, short) if width >= height else (short, long)
        return Box(max(1, across), max(1, down)).of(width, height)

    def label(self, width: int, height: int) -> str:
        """The size in the name of the result: "20x30cm"."""
        return f"{self.width:g}x{self.height:g}{self.unit}"

    def to_json(self) -> dict[str, Any]:
        """See `Factor.to_json`."""
        return {"paper": [self.width, self.height], "unit": self.unit, "ppi": self.ppi}

    @property
    def _per_unit(self) -> float:
        return self.ppi / (_CENTIMETRES if self.unit == "cm" else 1)


Size = Factor | Times | Largest | LongSide | Box | PrintSize


def factors(scale: int) -> tuple[int, ...]:
    """The factors to offer for a student of this scale; the last is that scale.

    A student of scale 1 makes a better picture of the same size, so there 1 is on offer, and only there.
    """
    return tuple(range(2, scale + 1)) or (1,)


def size_from_json(values: dict[str, Any]) -> Size:
    """What a `to_json` of this module gave.

    Raises:
        KeyError: it was something else.
    """
    if "scale" in values:
        return Factor(values["scale"])
    if "times" in values:
        return Times(values["times"])
    if "largest" in values:
        return Largest(values["largest"])
    if "paper" in values:
        width, height = values["paper"]
        return PrintSize(width, height, values["unit"], values["ppi"])
    if "long_side" in values:
        return LongSide(values["long_side"])
    return Box(values["width"], values["height"])


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
