"""Converts every pixel layout of Pillow, by its name, to RGB with straight alpha, of 8 or 16 bits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging.colour import profiles, tone_mapping
from desktop.imaging.colour.space import DISPLAY_P3, ColourSpace
from desktop.samples import SIXTEEN, Samples, white
from desktop.user_text import UserText

_WHITE = np.uint16(white(SIXTEEN))

WHITE_GUESSED = UserText(
    "Its pixel values have no defined white; the brightest became white, the darkest black."
)
_TONE_MAPPED = UserText(
    "It is an HDR picture; its highlights were brought into the range of an ordinary screen."
)


@dataclass(frozen=True)
class Source:
    """A decoded image and what the file says about its samples."""

    image: Image.Image
    icc: bytes | None
    depth: int
    """Bits per channel in the file; Pillow may have changed them."""
    samples: NDArray[np.uint16] | None = None
    """(H, W, C): grey or RGB and perhaps alpha, where the file has more bits than Pillow keeps in `image`."""
    space: ColourSpace | None = None
    """What the file says about its colours in another way; then `icc` does not count."""
    inverted: bool = False
    """The samples are inverted: white is 0, or CMYK values are the opposite of what Pillow reports."""


@dataclass(frozen=True)
class Pixels:
    """A source converted to the form that the rest of the program uses."""

    rgb: Samples
    """(H, W, 3)."""
    alpha: Samples | None
    """(H, W), straight, as many bits as `rgb`."""
    grey: bool
    icc: bytes | None
    """The profile that `rgb` is encoded in; None for sRGB."""
    notes: tuple[str, ...] = ()


class UnknownMode(ValueError):
    """Pillow returned a layout that is not in the table."""


def convert(source: Source) -> Pixels:
    """Convert a decoded image to RGB.

    RGB and grey keep their values and their profile. Everything else becomes sRGB.

    Raises:
        UnknownMode: the layout is not known here.
    """
    if source.samples is not None:
        return _deep(source.samples, source)
    try:
        converter = _CONVERTERS[source.image.mode]
    except KeyError as error:
        raise UnknownMode(source.image.mode) from error
    return converter(source)


def _deep(samples: NDArray[np.uint16], source: Source) -> Pixels:
    channels, key = samples.shape[2], source.image.info.get("transparency")
    colours = np.ascontiguousarray(samples[..., : 1 if channels <= 2 else 3])
    has_alpha = channels in (2, 4)
    alpha = np.ascontiguousarray(samples[..., -1]) if has_alpha else _keyed_alpha(colours, key, 16)
    if channels <= 2:
        return _grey(colours[..., 0], source, alpha)
    return _coloured(colours, alpha, source)


def _rgb(source: Source) -> Pixels:
    rgb = np.array(source.image.convert("RGB"))
    alpha = _keyed_alpha(rgb, source.image.info.get("transparency"), source.depth)
    return _coloured(rgb, alpha, source)


def _rgba(source: Source) -> Pixels:
    rgba = np.asarray(source.image.convert("RGBA"))
    alpha = np.ascontiguousarray(rgba[..., 3])
    return _coloured(np.ascontiguousarray(rgba[..., :3]), alpha, source)


def _palette(source: Source) -> Pixels:
    if source.image.info.get("transparency") is None and source.image.mode == "P":
        return _coloured(np.array(source.image.convert("RGB")), None, source)
    return _rgba(source)


def _bilevel(source: Source) -> Pixels:
    values = np.asarray(source.image.convert("L"))
    return _grey(values, source, _keyed_alpha(values, source.image.info.get("transparency"), 8))


def _l(source: Source) -> Pixels:
    values = np.asarray(source.image)
    return _grey(values, source, _keyed_alpha(values, source.image.info.get("transparency"), source.depth))


def _la(source: Source) -> Pixels:
    values = np.asarray(source.image.convert("LA"))
    return _grey(values[..., 0], source, np.ascontiguousarray(values[..., 1]))


def _sixteen(source: Source) -> Pixels:
    values = np.asarray(source.image).astype(np.uint16)
    alpha = _keyed_alpha(values, source.image.info.get("transparency"), 16)
    if 8 < source.depth < 16:
        brightest = 2**source.depth - 1
        scaled = (values.astype(np.uint32) * _WHITE + brightest // 2) // brightest
        values = np.minimum(scaled, _WHITE).astype(np.uint16)
    return _grey(_WHITE - values if source.inverted else values, source, alpha)


def _unbounded(source: Source) -> Pixels:
    """Convert 32-bit integers and floats. They define no white, so it is guessed, with a note."""
    numbers = np.asarray(source.image).astype(np.float64)
    finite = np.isfinite(numbers)
    low, high = (numbers[finite].min(), numbers[finite].max()) if finite.any() else (0.0, 0.0)
    notes: tuple[str, ...] = ()
    if source.image.mode == "F" and low >= 0 and high <= 1:
        low, high = 0.0, 1.0  # the range that nearly every program uses for float images
    else:
        notes = (WHITE_GUESSED,)
    span = high - low if high > low else 1.0
    with np.errstate(invalid="ignore", over="ignore"):
        scaled = np.where(finite, (numbers - low) / span, 0.0)
    values = np.rint(np.clip(scaled, 0, 1) * _WHITE).astype(np.uint16)
    return _grey(_WHITE - values if source.inverted else values, source, notes=notes)


def _cmyk(source: Source) -> Pixels:
    image = source.image
    if source.inverted:
        image = Image.fromarray(255 - np.asarray(image), "CMYK")
    return cmyk_pixels(image, None, source.icc)


def _lab(source: Source) -> Pixels:
    return Pixels(np.array(profiles.lab_to_srgb(source.image)), None, False, None)


def _other_rgb(source: Source) -> Pixels:
    """Convert YCbCr and HSV. They are other coordinates of the same RGB, so the profile stays valid."""
    return _coloured(np.array(source.image.convert("RGB")), None, source)


def _coloured(rgb: Samples, alpha: Samples | None, source: Source) -> Pixels:
    return coloured_pixels(rgb, alpha, source.icc, space=source.space)


def _grey(
    values: Samples,
    source: Source,
    alpha: Samples | None = None,
    notes: tuple[str, ...] = (),
) -> Pixels:
    return grey_pixels(values, alpha, source.icc, notes, source.space)


def coloured_pixels(
    rgb: Samples,
    alpha: Samples | None,
    icc: bytes | None,
    notes: tuple[str, ...] = (),
    space: ColourSpace | None = None,
) -> Pixels:
    """(H, W, 3) with its profile, if that is for RGB, or in the colours that the file names by `space`."""
    if space is not None and space.is_hdr:
        mapped = tone_mapping.to_display_p3(rgb, space)
        return Pixels(mapped, alpha, False, DISPLAY_P3.profile(grey=False), (*notes, _TONE_MAPPED))
    if space is not None:
        return Pixels(rgb, alpha, False, space.profile(grey=False), notes)
    profile, note = profiles.accepted(icc, "RGB ")
    return Pixels(rgb, alpha, False, profile, (*notes, note) if note else notes)


def grey_pixels(
    values: Samples,
    alpha: Samples | None,
    icc: bytes | None,
    notes: tuple[str, ...] = (),
    space: ColourSpace | None = None,
) -> Pixels:
    """(H, W) as RGB, with its profile, if that is for greyscale, or as the file names by `space`."""
    rgb = np.empty((*values.shape, 3), values.dtype)
    rgb[...] = values[..., None]  # five times as fast as np.repeat
    if space is not None and space.is_hdr:
        mapped = tone_mapping.to_display_p3(rgb, space)
        grey = np.repeat(mapped[..., 1:2], 3, axis=2)  # rounding in the matrices may part the channels
        return Pixels(grey, alpha, True, None, (*notes, _TONE_MAPPED))
    if space is not None:
        return Pixels(rgb, alpha, True, space.profile(grey=True), notes)
    profile, note = profiles.accepted(icc, "GRAY")
    return Pixels(rgb, alpha, True, profile, (*notes, note) if note else notes)


def cmyk_pixels(
    image: Image.Image, alpha: NDArray[np.uint8] | None, icc: bytes | None, notes: tuple[str, ...] = ()
) -> Pixels:
    """An image of inks in sRGB, by its profile, or else roughly."""
    profile, note = profiles.accepted(icc, "CMYK")
    if profile is None:
        guess = UserText("It has no usable CMYK profile; its colours are approximate.")
        return Pixels(np.array(image.convert("RGB")), alpha, False, None, (*notes, guess))
    rgb = np.array(profiles.to_srgb(image, profile))
    return Pixels(rgb, alpha, False, None, (*notes, note) if note else notes)


def _keyed_alpha(values: Samples, key: Any, depth: int) -> Samples | None:
    """Alpha from the one colour that a PNG declares transparent, given in the file's bit depth."""
    if not isinstance(key, (int, tuple)):
        return None
    opaque = white(values.dtype)
    scaled = np.rint(np.atleast_1d(np.asarray(key)) * opaque / (2**depth - 1))
    hit = values.reshape(*values.shape[:2], -1) == scaled
    return np.where(hit.all(axis=2), 0, opaque).astype(values.dtype)


_CONVERTERS: dict[str, Callable[[Source], Pixels]] = {
    "1": _bilevel,
    "L": _l,
    "LA": _la,
    "La": _la,
    "I;16": _sixteen,
    "I;16B": _sixteen,
    "I;16L": _sixteen,
    "I;16N": _sixteen,
    "I": _unbounded,
    "F": _unbounded,
    "P": _palette,
    "PA": _rgba,
    "RGB": _rgb,
    "RGBX": _rgb,
    "RGBA": _rgba,
    "RGBa": _rgba,
    "CMYK": _cmyk,
    "YCbCr": _other_rgb,
    "HSV": _other_rgb,
    "LAB": _lab,
}
