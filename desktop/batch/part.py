"""The part of a photo that its settings name: its size, its pixels and its realism."""

from __future__ import annotations

import dataclasses

from desktop.batch.settings import OutputSettings
from desktop.errors import VernierError
from desktop.imaging import Photo
from desktop.imaging.crop import cropped
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.user_text import UserText


def size_of_part(name: str, settings: OutputSettings, width: int, height: int) -> tuple[int, int]:
    """Width and height of what is enlarged of a photo of width x height pixels.

    Raises:
        VernierError: the crop does not lie in the photo, whose file may be another one now.
    """
    crop = settings.crop
    if crop is None:
        return width, height
    if not crop.fits(width, height):
        raise VernierError(
            UserText(
                "{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. "
                "Crop the photo again.",
                name=name,
                width=width,
                height=height,
            )
        )
    return crop.width, crop.height


def part_of(name: str, photo: Photo, settings: OutputSettings) -> tuple[Photo, Controls]:
    """What is enlarged of a photo, and the controls for it.

    Raises:
        VernierError: see `size_of_part`.
    """
    size_of_part(name, settings, photo.width, photo.height)
    crop, controls = settings.crop, settings.controls
    if crop is not None and controls.realism_map is not None:
        region = Region(crop.left, crop.top, crop.width, crop.height)
        part = controls.realism_map.part(region, photo.width, photo.height)
        controls = dataclasses.replace(controls, realism_map=part)
    return cropped(photo, crop), controls
