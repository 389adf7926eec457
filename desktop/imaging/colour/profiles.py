"""Colour profiles: which ones are usable, and the conversion to sRGB."""

from __future__ import annotations

import functools
import io
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from desktop.imaging.colour.space import DISPLAY_P3, ColourSpace
from desktop.imaging.photo import Photo
from desktop.picture import luma
from desktop.samples import to_eight
from desktop.user_text import UserText

Space = Literal["RGB ", "GRAY", "CMYK"]

_SPACE_NAMES = {
    "RGB ": UserText("RGB colours"),
    "GRAY": UserText("greys"),
    "CMYK": UserText("CMYK colours"),
    "Lab ": UserText("Lab colours"),
}
_PIXEL_CLASSES = (b"scnr", b"mntr", b"prtr", b"spac")
_MODES: dict[Space, str] = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK"}
_BAND = 512
_PROBES = 18
"""The number of values of each channel that are compared with sRGB: 0, 15, 30 to 255."""
_BLACK_POINT = ImageCms.Flags.BLACKPOINTCOMPENSATION


PROFILE_DAMAGED = UserText("Its colour profile is damaged and was ignored; the colours were read as sRGB.")


def accepted(icc: bytes | None, space: Space) -> tuple[bytes | None, str | None]:
    """The profile if it applies to pixels of `space`, else None; and a note if it was ignored."""
    if not icc:
        return None, None
    declared = icc[16:20].decode("latin-1")
    if icc[36:40] != b"acsp" or icc[12:16] not in _PIXEL_CLASSES or not _usable(icc, declared):
        return None, PROFILE_DAMAGED
    if declared != space:
        described = _SPACE_NAMES.get(declared, UserText("other colours"))
        return None, UserText(
            "Its colour profile is for {described}, which the image does not have, and was ignored; the "
            "colours were read as sRGB.",
            described=described,
        )
    return icc, None


def to_srgb(image: Image.Image, icc: bytes) -> Image.Image:
    """`image` (L, RGB, CMYK) from its profile to sRGB: relative colorimetric, black point compensated."""
    transform = _transform(icc, image.mode)
    result = ImageCms.applyTransform(image, transform)
    assert result is not None
    return result


def lab_to_srgb(image: Image.Image) -> Image.Image:
    """An image of Pillow's mode LAB (D50) in sRGB."""
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    result = ImageCms.applyTransform(image, ImageCms.buildTransform(lab, srgb, "LAB", "RGB"))
    assert result is not None
    return result


def is_grey_profile(icc: bytes | None) -> bool:
    """Whether the profile is for greyscale."""
    return icc is not None and icc[16:20] == b"GRAY"


def to_display_srgb(photo: Photo) -> NDArray[np.uint8]:
    """The photo as (H, W, 3) of 8 bits in sRGB, for a screen. Not a copy if the photo is that already."""
    return _to_display(photo, None)


def to_display_p3(photo: Photo) -> NDArray[np.uint8]:
    """As `to_display_srgb`, in Display P3. For photos that have colours of their own: see `is_srgb`."""
    return _to_display(photo, DISPLAY_P3)


def is_srgb(photo: Photo) -> bool:
    """Whether the photo has no profile, or one whose colours are those of sRGB, or of greys."""
    return photo.icc is None or is_grey_profile(photo.icc) or _way_to_display(photo.icc, "RGB", None) is None


def _to_display(photo: Photo, space: ColourSpace | None) -> NDArray[np.uint8]:
    """The photo as (H, W, 3) of 8 bits in `space`; None: sRGB."""
    if photo.icc is None:
        return to_eight(photo.pixels)
    mode = "L" if is_grey_profile(photo.icc) else "RGB"
    transform = _way_to_display(photo.icc, mode, space)
    if transform is None:
        return to_eight(photo.pixels)
    result = np.empty(photo.pixels.shape, np.uint8)
    # In bands: a second copy of a large result may not fit the memory.
    for row in range(0, photo.height, _BAND):
        band = np.ascontiguousarray(to_eight(photo.pixels[row : row + _BAND]))  # of a part, it may not be
        image = Image.fromarray(luma(band) if mode == "L" else band)
        result[row : row + _BAND] = np.asarray(ImageCms.applyTransform(image, transform))
    return result


@functools.lru_cache(maxsize=8)
def _way_to_display(icc: bytes, mode: str, space: ColourSpace | None) -> ImageCms.ImageCmsTransform | None:
    """The transform to `space`; None if it changes values by at most one step of 255, or if the profile is
    bad.

    Most photos are in sRGB. Without this check each piece that is rendered while the slider moves would be
    converted for nothing.
    """
    try:
        transform = _transform(icc, mode, space)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    colours = np.indices((_PROBES,) * 3, np.uint8).reshape(3, 1, -1).T * (255 // (_PROBES - 1))
    probe = Image.fromarray(np.ascontiguousarray(colours)).convert(mode)
    result = ImageCms.applyTransform(probe, transform)
    assert result is not None
    change = np.asarray(result).astype(int) - np.asarray(probe.convert("RGB"))
    return transform if np.abs(change).max() > 1 else None


def _transform(icc: bytes, mode: str, space: ColourSpace | None = None) -> ImageCms.ImageCmsTransform:
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    wide = None if space is None else ImageCms.ImageCmsProfile(io.BytesIO(space.profile(grey=False)))
    return ImageCms.buildTransform(
        source,
        wide or ImageCms.createProfile("sRGB"),
        mode,
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=_BLACK_POINT,
    )


def _usable(icc: bytes, declared: str) -> bool:
    """Whether the colour engine can use the profile, found out by trying."""
    mode = next((mode for space, mode in _MODES.items() if space == declared), None)
    if mode is None:
        return True
    try:
        to_srgb(Image.new(mode, (1, 1)), icc)
    except Exception:  # lcms and Pillow raise many kinds of errors on damaged profiles
        return False
    return True
