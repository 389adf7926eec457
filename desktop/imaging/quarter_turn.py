"""Turning a photo by quarters, where its file does not say how it was held."""

from __future__ import annotations

import dataclasses
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.crop import Crop
from desktop.imaging.metadata.turned import turn_metadata
from desktop.imaging.metadata.turning import Turn
from desktop.imaging.photo import Photo
from desktop.imaging.upright import upright, upright_view

_Sample = TypeVar("_Sample", bound=np.generic)

QUARTER_TURNS = (0, 90, 180, 270)
"""Degrees clockwise."""

_ORIENTATIONS = dict(zip(QUARTER_TURNS, (1, 6, 3, 8), strict=True))


def checked_turn(degrees: object) -> int:
    """A value from a file as one of `QUARTER_TURNS`.

    Raises:
        ValueError: it is none.
    """
    if degrees not in QUARTER_TURNS:
        raise ValueError(f"a photo is turned by quarters, not by {degrees}")
    return QUARTER_TURNS[QUARTER_TURNS.index(degrees)]


def turned(photo: Photo, degrees: int) -> Photo:
    """The photo turned clockwise, with what its metadata says of places; by 0: the same object."""
    if not degrees:
        return photo
    turn = turn_of(degrees, photo.width, photo.height)
    exif, xmp, said = turn_metadata(photo.exif, photo.xmp, turn)
    dpi = photo.dpi[::-1] if photo.dpi is not None and turn.sideways else photo.dpi
    return dataclasses.replace(
        photo,
        pixels=turned_samples(photo.pixels, degrees),
        alpha=None if photo.alpha is None else turned_samples(photo.alpha, degrees),
        exif=exif,
        xmp=xmp,
        dpi=dpi,
        notes=(*photo.notes, *said),
        read_size=(turn.width, turn.height),
    )


def turn_of(degrees: int, width: int, height: int) -> Turn:
    """Where places of a picture of this size (pixels) are once it has been turned."""
    return Turn(_ORIENTATIONS[degrees], *turned_size(width, height, degrees))


def turned_samples(image: NDArray[_Sample], degrees: int) -> NDArray[_Sample]:
    """(H, W, ...) turned clockwise. C-contiguous."""
    return upright(image, _ORIENTATIONS[degrees])


def turned_view(image: NDArray[_Sample], degrees: int) -> NDArray[_Sample]:
    """The same without a copy, and not contiguous."""
    return upright_view(image, _ORIENTATIONS[degrees])


def turned_size(width: int, height: int, degrees: int) -> tuple[int, int]:
    """Width and height of a picture of this size once it has been turned."""
    return (height, width) if degrees % 180 else (width, height)


def turned_crop(crop: Crop, degrees: int, width: int, height: int) -> Crop:
    """Where a part of a photo of this size (pixels) is once the photo has been turned."""
    for _ in range(degrees // 90):
        crop = Crop(height - crop.top - crop.height, crop.left, crop.height, crop.width)
        width, height = height, width
    return crop
