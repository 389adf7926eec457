"""Makes small images of files, fast, for lists and for a photo that is still being read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from desktop.errors import TooLarge, UnreadableImage
from desktop.imaging import reading
from desktop.imaging.decoding_time import decoding_seconds
from desktop.imaging.photo import Photo
from desktop.imaging.readers.opened import Opened
from desktop.samples import to_eight
from desktop.user_text import UserText

_MOST_SECONDS = 10.0
_LARGE = 2_000_000
"""Pixels from which on a JPEG is reduced while it is decoded, in a tenth of the time of opening it."""


def thumbnail(path: Path, side: int) -> Photo:
    """The photo, at most `side` pixels long, with 8 bits per channel and without metadata.

    Raises:
        UnreadableImage, TooLarge: see their messages.
        DamagedImage: a part of it is missing or wrong.
    """
    _check_time(path)
    try:
        return _thumbnail(path, side)
    except UnreadableImage:  # whether all pixels are there takes long to check, but tells what is missing
        return _thumbnail(path, side, pixels=True)


def placeholder(path: Path, side: int) -> Photo | None:
    """As `thumbnail`, but faster and less fine; None: it would not be much sooner there than the photo.

    Raises:
        UnreadableImage, TooLarge: see their messages.
    """
    _check_time(path)
    with reading.opened_image(path) as opened:
        width, height = opened.header.width, opened.header.height
        if opened.header.format != "jpeg" or width * height < _LARGE:
            return None
        shorter = max(1, side * min(width, height) // max(width, height))
        opened.draft((shorter, shorter))
        return _reduced(opened, side)


def _thumbnail(path: Path, side: int, *, pixels: bool = False) -> Photo:
    with reading.opened_image(path, pixels=pixels) as opened:
        opened.draft((2 * side, 2 * side))
        return _reduced(opened, side)


def _check_time(path: Path) -> None:
    if decoding_seconds(path) > _MOST_SECONDS:  # raises for what is too large or not an image
        raise TooLarge(UserText("{name} takes too long for a small image.", name=path.name))


def _reduced(opened: Opened, side: int) -> Photo:
    converted = opened.pixels()
    image = Image.fromarray(to_eight(converted.rgb))
    if converted.alpha is not None:
        image.putalpha(Image.fromarray(to_eight(converted.alpha)))
    image.thumbnail((side, side), Image.Resampling.BILINEAR)
    small = reading.upright(np.asarray(image), opened.turn)
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
        read_size=(opened.header.width, opened.header.height),
    )
