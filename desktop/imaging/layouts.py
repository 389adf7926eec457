"""Turns decoded arrays, of any number type and colour space that files have, into `Pixels`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging import modes
from desktop.imaging.colour import profiles
from desktop.imaging.colour.space import ColourSpace
from desktop.imaging.modes import Pixels
from desktop.samples import EIGHT, SIXTEEN, Samples, SampleType, to_eight, white
from desktop.user_text import UserText

Space = Literal["grey", "rgb", "cmyk", "lab"]

_CHANNELS: dict[Space, int] = {"grey": 1, "rgb": 3, "cmyk": 4, "lab": 3}
_BAND = 256
_UNLIKELY = 256
"""A picture of 16-bit signed or of 32-bit numbers that uses less than this share of their range did not mean
all of it."""
_OUTLIERS = 0.01
"""The share of a picture of floats that may be below 0 or above 1 where 1 is white nevertheless."""
_LAB_SIGNS = np.array([0, 128, 128], np.uint8)
"""What turns unsigned a and b into the signed ones that Pillow takes."""


@dataclass(frozen=True)
class Layout:
    """What the numbers of an array (H, W, C) mean."""

    space: Space
    """Of the first channels. CMYK: 0 is no ink. Lab: from 0 to white, a and b are neutral at half."""
    white: int | None = None
    """The number that is white. None: the largest of the type, 1.0 for floats. Black is 0, for signed numbers
    the smallest of the type."""
    inverted: bool = False
    """White and black are exchanged."""
    alpha: int | None = None
    """The channel with alpha."""
    premultiplied: bool = False
    """The colours are multiplied by alpha."""


def to_pixels(
    values: NDArray[Any], layout: Layout, icc: bytes | None, named: ColourSpace | None = None
) -> Pixels:
    """Convert an array (H, W, C) or, of one channel, (H, W).

    RGB and grey keep their values and their profile, or the colour space that the file names instead.
    Everything else becomes sRGB.
    """
    if values.ndim == 2:
        values = values[..., None]
    if values.dtype == bool:
        values, layout = values.view(np.uint8), Layout(layout.space, 1, layout.inverted, layout.alpha)
    values = values.astype(values.dtype.newbyteorder("="), copy=False)
    colours, alpha = values[..., : _CHANNELS[layout.space]], None
    low, high, notes = _range(colours, layout.white)
    if layout.alpha is not None:
        cover = values[..., layout.alpha]
        bottom, top = _full_range(cover.dtype, layout.white)
        alpha = _scaled(cover, bottom, top)
        if layout.premultiplied:
            colours = _straight(colours, cover, top)
    if layout.inverted:
        low, high = high, low
    samples = _scaled(colours, low, high)
    if layout.space == "grey":
        return modes.grey_pixels(samples[..., 0], alpha, icc, notes, named)
    if layout.space == "rgb":
        return modes.coloured_pixels(samples, alpha, icc, notes, named)
    shallow = None if alpha is None else to_eight(alpha)
    if layout.space == "lab":
        lab = Image.frombytes("LAB", samples.shape[1::-1], (to_eight(samples) ^ _LAB_SIGNS).tobytes())
        return Pixels(np.array(profiles.lab_to_srgb(lab)), shallow, False, None, notes)
    return modes.cmyk_pixels(Image.fromarray(to_eight(samples), "CMYK"), shallow, icc, notes)


def plain(values: NDArray[Any], depth: int, icc: bytes | None, named: ColourSpace | None = None) -> Pixels:
    """Grey, grey with alpha, RGB or RGB with alpha, by the number of channels."""
    channels = 1 if values.ndim == 2 else values.shape[2]
    alpha = channels - 1 if channels in (2, 4) else None
    layout = Layout("grey" if channels <= 2 else "rgb", 2**depth - 1, alpha=alpha)
    return to_pixels(values, layout, icc, named)


def _full_range(dtype: np.dtype[Any], white: int | None) -> tuple[float, float]:
    if dtype.kind == "f":
        return 0.0, 1.0
    limits = np.iinfo(dtype)
    return int(limits.min), int(limits.max) if white is None else white


def _range(values: NDArray[Any], white: int | None) -> tuple[float, float, tuple[UserText, ...]]:
    """Black and white of a picture, and a note where they had to be guessed."""
    low, high = _full_range(values.dtype, white)
    if values.dtype.kind != "f" and (values.dtype == np.uint16 or values.dtype.itemsize == 1):
        return low, high, ()
    darkest, brightest, outside = _extremes(values, low, high)
    if values.dtype.kind == "f" and outside == 0:
        return low, high, ()
    if values.dtype.kind == "f" and outside <= _OUTLIERS * values.size:
        return low, high, (UserText("A few of its values lie below black or above white and were cut off."),)
    if values.dtype.kind != "f" and brightest - darkest >= (high - low) / _UNLIKELY:
        return low, high, ()
    if brightest <= darkest:
        brightest = darkest + 1
    return darkest, brightest, (modes.WHITE_GUESSED,)


def _extremes(values: NDArray[Any], low: float, high: float) -> tuple[float, float, int]:
    """The smallest and the largest finite number, and how many are not within `low` to `high`."""
    darkest, brightest, outside = np.inf, -np.inf, 0
    for row in range(0, values.shape[0], _BAND):
        with np.errstate(invalid="ignore"):  # a signalling NaN
            band = values[row : row + _BAND].astype(np.float64)
        finite = band[np.isfinite(band)]
        if finite.size:
            darkest, brightest = min(darkest, finite.min()), max(brightest, finite.max())
        outside += int(((finite < low) | (finite > high)).sum()) + band.size - finite.size
    return (darkest, brightest, outside) if darkest <= brightest else (low, high, outside)


def _straight(colours: NDArray[Any], cover: NDArray[Any], opaque: float) -> NDArray[Any]:
    """Colours that are not multiplied by alpha; those of invisible pixels stay as they are."""
    result = np.empty_like(colours)
    for row in range(0, colours.shape[0], _BAND):
        band, share = colours[row : row + _BAND], cover[row : row + _BAND, :, None]
        divisor = np.where(share > 0, share, share.dtype.type(opaque))
        if colours.dtype.kind == "f":
            result[row : row + _BAND] = band / divisor
        else:
            whole = band.astype(np.uint64) * int(opaque) // divisor.astype(np.uint64)
            result[row : row + _BAND] = np.minimum(whole, int(opaque))
    return result


def _scaled(values: NDArray[Any], low: float, high: float) -> Samples:
    """The numbers from `low` to `high` as 0 to white, in 8 bits where the file has no more."""
    if values.dtype in (EIGHT, SIXTEEN) and (low, high) == (0, np.iinfo(values.dtype).max):
        return np.ascontiguousarray(values)
    sample = EIGHT if values.dtype.itemsize == 1 else SIXTEEN
    result = np.empty(values.shape, sample)
    table = _table(values.dtype, low, high, sample)
    for row in range(0, values.shape[0], _BAND):
        band = np.ascontiguousarray(values[row : row + _BAND])
        result[row : row + _BAND] = (
            _mapped(band, low, high, sample) if table is None else table[band.view(_unsigned(band.dtype))]
        )
    return result


def _table(dtype: np.dtype[Any], low: float, high: float, sample: SampleType) -> Samples | None:
    """The result for every number of a type with at most 16 bits."""
    if dtype.kind == "f" or dtype.itemsize > 2:
        return None
    unsigned = np.arange(2 ** (8 * dtype.itemsize)).astype(_unsigned(dtype))
    return _mapped(unsigned.view(dtype), low, high, sample)


def _unsigned(dtype: np.dtype[Any]) -> np.dtype[Any]:
    return np.dtype(f"u{dtype.itemsize}")


def _mapped(values: NDArray[Any], low: float, high: float, sample: SampleType) -> Samples:
    with np.errstate(invalid="ignore", over="ignore"):
        share = (values.astype(np.float64) - low) / (high - low)
        share = np.where(np.isfinite(share), np.clip(share, 0, 1), 0)
    return np.floor(share * white(sample) + 0.5).astype(sample)
