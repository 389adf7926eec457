"""The part of a photo that a person has chosen to enlarge."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.imaging.photo import Photo


@dataclass(frozen=True)
class Crop:
    """A rectangle in pixels of the whole photo, upright, that is not empty."""

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        if min(self.left, self.top) < 0 or min(self.width, self.height) < 1:
            raise ValueError(f"a crop has a positive size, and lies inside of its photo: {self}")

    def __str__(self) -> str:
        """As ImageMagick writes it: width x height, and the place from the left and the top."""
        return f"{self.width}x{self.height}+{self.left}+{self.top}"

    def fits(self, width: int, height: int) -> bool:
        """Whether it lies inside of a photo of this size."""
        return self.left + self.width <= width and self.top + self.height <= height

    def to_json(self) -> list[int]:
        """For `from_json`."""
        return [self.left, self.top, self.width, self.height]

    @classmethod
    def from_json(cls, values: Sequence[int]) -> Crop:
        """What `to_json` gave.

        Raises:
            ValueError, TypeError: `values` has another form.
        """
        left, top, width, height = map(int, values)
        return cls(left, top, width, height)


def cropped(photo: Photo, crop: Crop | None) -> Photo:
    """That part of the photo; None: the photo itself.

    Raises:
        ValueError: it does not lie inside of the photo.
    """
    if crop is None:
        return photo
    if not crop.fits(photo.width, photo.height):
        raise ValueError(f"{crop} does not fit a photo of {photo.width} x {photo.height} pixels")
    place = slice(crop.top, crop.top + crop.height), slice(crop.left, crop.left + crop.width)
    return dataclasses.replace(
        photo,
        pixels=np.ascontiguousarray(photo.pixels[place]),
        alpha=None if photo.alpha is None else np.ascontiguousarray(photo.alpha[place]),
        read_size=(crop.width, crop.height),
    )
