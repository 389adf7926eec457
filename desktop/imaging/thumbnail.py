"""Makes small images of files, fast, for lists and for a photo that is still being read."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from PIL import Image

from desktop.errors import TooLarge, UnreadableImage
from desktop.imaging import reading
from desktop.imaging.crop import Crop
from desktop.imaging.decoding_time import decoding_seconds
from desktop.imaging.photo import Photo
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turned_samples, turned_size
from desktop.imaging.readers.opened import Opened
from desktop.imaging.upright import upright
from desktop.samples import Samples, to_eight
from desktop.user_text import UserText

_MOST_SECONDS = 10.0
_LARGE = 2_000_000
"""Pixels from which on a JPEG is reduced while it is decoded, in a tenth of the time of opening it."""


def thumbnail(path: Path, side: int, crop: Crop | None = None, pose: Pose = AS_READ) -> Photo:
    """The photo, or `crop` of it, at most `side` pixels long, with 8 bits per channel and without metadata.

    A crop that does not fit the photo does not count. The photo is brought into this `pose`.

    Raises:
        UnreadableImage, TooLarge: see their messages.
        DamagedImage: a part of it is missing or wrong.
    """
    _check_time(path)
    try:
        return _thumbnail(path, side, crop, pose)
    except UnreadableImage:  # whether all pixels are there takes long to check, but tells what is missing
        return _thumbnail(path, side, crop, pose, pixels=True)


def placeholder(path: Path, side: int, crop: Crop | None = None, pose: Pose = AS_READ) -> Photo | None:
    """As `thumbnail`, but faster and less fine; None: it would not be much sooner there than the photo.

    Raises:
        UnreadableImage, TooLarge: see their messages.
    """
    _check_time(path)
    with reading.opened_image(path) as opened:
        width, height = opened.header.width, opened.header.height
        if opened.header.format != "jpeg" or width * height < _LARGE:
            return None
        whole = _whole_side(opened, side, crop)
        if crop is not None and whole >= max(width, height):
            return None
        shorter = max(1, whole * min(width, height) // max(width, height))
        opened.draft((shorter, shorter))
        return _reduced(opened, side, crop, pose)


def _thumbnail(path: Path, side: int, crop: Crop | None, pose: Pose, *, pixels: bool = False) -> Photo:
    with reading.opened_image(path, pixels=pixels) as opened:
        whole = 2 * _whole_side(opened, side, crop)
        opened.draft((whole, whole))
        return _reduced(opened, side, crop, pose)


def _whole_side(opened: Opened, side: int, crop: Crop | None) -> int:
    """How long the whole photo is if the part of it is to be `side` pixels long."""
    width, height = opened.header.width, opened.header.height
    if crop is None or not crop.fits(width, height):
        return side
    return math.ceil(side * max(width, height) / max(crop.width, crop.height))


def _check_time(path: Path) -> None:
    if decoding_seconds(path) > _MOST_SECONDS:  # raises for what is too large or not an image
        raise TooLarge(UserText("{name} takes too long for a small image.", name=path.name))


def _reduced(opened: Opened, side: int, crop: Crop | None, pose: Pose) -> Photo:
    converted = opened.pixels()
    image = Image.fromarray(to_eight(converted.rgb))
    if converted.alpha is not None:
        image.putalpha(Image.fromarray(to_eight(converted.alpha)))
    size = opened.header.width, opened.header.height
    whole = _whole_side(opened, side, crop)
    image.thumbnail((whole, whole), Image.Resampling.BILINEAR)
    small = upright(np.asarray(image), opened.turn)
    if crop is not None and crop.fits(*size):
        small, size = _part(small, crop, size), (crop.width, crop.height)
    small = turned_samples(small, pose)
    return Photo(
        pixels=np.ascontiguousarray(small[..., :3]),
        alpha=None if converted.alpha is None else np.ascontiguousarray(small[..., 3]),
        format=opened.header.format,
        icc=converted.icc,
        exif=None,
        xmp=None,
        dpi=None,
        grey=converted.grey,
        notes=(),
        read_size=turned_size(*size, pose),
    )


def _part(small: Samples, crop: Crop, size: tuple[int, int]) -> Samples:
    """What a reduced photo of the given size has of the crop, at least one pixel."""
    down, across = small.shape[0] / size[1], small.shape[1] / size[0]
    top, left = int(crop.top * down), int(crop.left * across)
    height, width = max(1, round(crop.height * down)), max(1, round(crop.width * across))
    return small[top : top + height, left : left + width]
