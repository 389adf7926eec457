"""The part of a photo that a person has chosen to enlarge."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.imaging import transparency
from desktop.imaging.metadata.cropping import crop_metadata
from desktop.imaging.metadata.cut import Cut
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

    def for_photo(self, width: int, height: int) -> Crop:
        """Itself, whatever the size of the photo; see `Aspect`."""
        return self

    def to_json(self) -> list[int]:
        """For `crop_from_json`."""
        return [self.left, self.top, self.width, self.height]

    @classmethod
    def from_json(cls, values: Sequence[int]) -> Crop:
        """What `to_json` gave.

        Raises:
            ValueError, TypeError: `values` has another form.
        """
        left, top, width, height = map(int, values)
        return cls(left, top, width, height)


@dataclass(frozen=True)
class Aspect:
    """The largest part in the middle of a photo whose sides have this ratio.

    It is turned the way the photo lies, so 3:2 and 2:3 are the same.
    """

    width: int
    height: int

    def __post_init__(self) -> None:
        if min(self.width, self.height) < 1:
            raise ValueError(f"the sides of a ratio are positive: {self}")

    def __str__(self) -> str:
        return f"{self.width}:{self.height}"

    def for_photo(self, width: int, height: int) -> Crop:
        """That part of a photo of this size (pixels)."""
        short, long = sorted((self.width, self.height))
        across, down = (long, short) if width >= height else (short, long)
        wide, high = width, height
        if width * down > height * across:
            wide = max(1, _rounded(height * across, down))
        else:
            high = max(1, _rounded(width * down, across))
        return Crop((width - wide) // 2, (height - high) // 2, wide, high)

    def to_json(self) -> dict[str, list[int]]:
        """For `crop_from_json`."""
        return {"aspect": [self.width, self.height]}


def crop_from_json(values: Sequence[int] | dict[str, Sequence[int]] | None) -> Crop | Aspect | None:
    """What `to_json` of a `Crop` or an `Aspect` gave; None: None.

    Raises:
        ValueError, TypeError, KeyError: `values` has another form.
    """
    if values is None:
        return None
    if isinstance(values, dict):
        width, height = map(int, values["aspect"])
        return Aspect(width, height)
    return Crop.from_json(values)


def cropped(photo: Photo, crop: Crop | None, *, shared: bool = False) -> Photo:
    """That part of a photo as it was read; None: the photo itself.

    What its metadata says of places is moved. What is outside is left out, with a note. With `shared` it has
    the very pixels of the photo, which stays in memory; they are not C-contiguous then.

    Raises:
        ValueError: it does not lie inside of the photo.
    """
    if crop is None:
        return photo
    if not crop.fits(photo.width, photo.height):
        raise ValueError(f"{crop} does not fit a photo of {photo.width} x {photo.height} pixels")
    place = slice(crop.top, crop.top + crop.height), slice(crop.left, crop.left + crop.width)
    pixels, alpha = photo.pixels[place], None if photo.alpha is None else photo.alpha[place]
    if alpha is not None and transparency.means_nothing(alpha, "png"):
        alpha = None
    cut = Cut(crop.left, crop.top, crop.width, crop.height, (photo.width, photo.height))
    exif, xmp, said = crop_metadata(photo.exif, photo.xmp, cut)
    return dataclasses.replace(
        photo,
        pixels=pixels if shared else np.ascontiguousarray(pixels),
        alpha=alpha if shared or alpha is None else np.ascontiguousarray(alpha),
        exif=exif,
        xmp=xmp,
        notes=(*photo.notes, *said),
        read_size=(crop.width, crop.height),
    )


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
