"""Bringing a photo into the pose that a person has chosen: its pixels, and what is said of places in it."""

from __future__ import annotations

import dataclasses
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.crop import Crop
from desktop.imaging.metadata.turned import turn_metadata
from desktop.imaging.metadata.turning import Turn
from desktop.imaging.photo import Photo
from desktop.imaging.pose import Pose
from desktop.imaging.upright import upright, upright_view

_Sample = TypeVar("_Sample", bound=np.generic)


def turned(photo: Photo, pose: Pose) -> Photo:
    """The photo in this pose, with what its metadata says of places; in the usual one: the same object."""
    if not pose:
        return photo
    turn = turn_of(pose, photo.width, photo.height)
    exif, xmp, said = turn_metadata(photo.exif, photo.xmp, turn)
    dpi = photo.dpi[::-1] if photo.dpi is not None and pose.sideways else photo.dpi
    return dataclasses.replace(
        photo,
        pixels=turned_samples(photo.pixels, pose),
        alpha=None if photo.alpha is None else turned_samples(photo.alpha, pose),
        exif=exif,
        xmp=xmp,
        dpi=dpi,
        notes=(*photo.notes, *said),
        read_size=(turn.width, turn.height),
    )


def turn_of(pose: Pose, width: int, height: int) -> Turn:
    """Where places of a picture of this size (pixels) are once it is in this pose."""
    return Turn(pose.orientation, *turned_size(width, height, pose))


def turned_samples(image: NDArray[_Sample], pose: Pose) -> NDArray[_Sample]:
    """(H, W, ...) in this pose. C-contiguous."""
    return upright(image, pose.orientation)


def turned_view(image: NDArray[_Sample], pose: Pose) -> NDArray[_Sample]:
    """The same without a copy, and not contiguous."""
    return upright_view(image, pose.orientation)


def turned_size(width: int, height: int, pose: Pose) -> tuple[int, int]:
    """Width and height of a picture of this size once it is in this pose."""
    return (height, width) if pose.sideways else (width, height)


def turned_crop(crop: Crop, pose: Pose, width: int, height: int) -> Crop:
    """Where a part of a photo of this size (pixels) is once the photo is in this pose."""
    left = width - crop.left - crop.width if pose.flipped else crop.left
    crop = Crop(left, crop.top, crop.width, crop.height)
    for _ in range(pose.degrees // 90):
        crop = Crop(height - crop.top - crop.height, crop.left, crop.height, crop.width)
        width, height = height, width
    return crop
