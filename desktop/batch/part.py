"""The part of a photo that its settings name: its size, its pixels and its realism, in its pose."""

from __future__ import annotations

import dataclasses

from desktop.batch.settings import OutputSettings
from desktop.errors import VernierError
from desktop.imaging import Photo
from desktop.imaging.crop import Crop, cropped
from desktop.imaging.quarter_turn import turned, turned_size
from desktop.student.geometry import Region
from desktop.user_text import UserText


def region_of(crop: Crop) -> Region:
    """Where it is, in pixels of the whole photo."""
    return Region(crop.left, crop.top, crop.width, crop.height)


def size_of_part(name: str, settings: OutputSettings, width: int, height: int) -> tuple[int, int]:
    """Width and height of what is enlarged of a photo of width x height pixels.

    Raises:
        VernierError: the crop does not lie in the photo, whose file may be another one now.
    """
    crop = _crop_in(name, settings, width, height)
    part = (width, height) if crop is None else (crop.width, crop.height)
    return turned_size(*part, settings.pose)


def part_of(name: str, photo: Photo, settings: OutputSettings) -> tuple[Photo, OutputSettings]:
    """What is enlarged of a whole photo, and the settings for it: their realism map is over that part.

    Raises:
        VernierError: see `size_of_part`.
    """
    crop = _crop_in(name, settings, photo.width, photo.height)
    controls, pose = settings.controls, settings.pose
    painted = controls.realism_map
    if painted is not None and crop is not None:
        region = region_of(crop)
        painted = painted.part(region, photo.width, photo.height)
    if painted is not None:
        painted = painted.turned(pose.degrees, flipped=pose.flipped)
        controls = dataclasses.replace(controls, realism_map=painted)
    part = turned(cropped(photo, crop), pose)
    return part, dataclasses.replace(settings, controls=controls, crop=crop)


def _crop_in(name: str, settings: OutputSettings, width: int, height: int) -> Crop | None:
    crop = None if settings.crop is None else settings.crop.for_photo(width, height)
    if crop is not None and not crop.fits(width, height):
        raise VernierError(
            UserText(
                "{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. "
                "Crop the photo again.",
                name=name,
                width=width,
                height=height,
            )
        )
    return crop
