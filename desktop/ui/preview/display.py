"""Converts photos and rendered pieces to what Qt paints, with colour profile and transparency."""

from __future__ import annotations

import dataclasses

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from desktop.imaging import Photo
from desktop.samples import Samples, to_eight
from desktop.student.geometry import Region
from desktop.ui.base import surface
from desktop.ui.base.images import to_image

_MARGIN = 2
"""Low-res pixels around a region that the bicubic interpolation of its alpha reads."""


def after_piece(photo: Photo, pixels: Samples, region: Region, scale: int) -> QImage:
    """The image of a rendered piece of `photo`; `pixels` are (region height, region width, 3).

    Its alpha is interpolated from the photo's. When the photo is saved, the model enlarges the alpha too.
    """
    shown = surface.from_photo(dataclasses.replace(photo, pixels=np.ascontiguousarray(pixels), alpha=None))
    alpha = _alpha_of(photo, region, scale)
    return to_image(shown if alpha is None else np.dstack([shown, alpha]))


def _alpha_of(photo: Photo, region: Region, scale: int) -> NDArray[np.uint8] | None:
    if photo.alpha is None:
        return None
    left, top = max(0, region.left // scale - _MARGIN), max(0, region.top // scale - _MARGIN)
    right, bottom = -(-region.right // scale) + _MARGIN, -(-region.bottom // scale) + _MARGIN
    crop = Image.fromarray(np.ascontiguousarray(to_eight(photo.alpha[top:bottom, left:right])))
    box = (
        region.left / scale - left,
        region.top / scale - top,
        region.right / scale - left,
        region.bottom / scale - top,
    )
    enlarged = crop.resize((region.width, region.height), Image.Resampling.BICUBIC, box=box)
    return np.asarray(enlarged)
