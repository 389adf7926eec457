"""Colour spaces that a file names in another way than by an ICC profile, and their profiles."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.colour.icc_profile import Curve, grey_profile, matrix_to_d50, rgb_profile

Xy = tuple[float, float]
Light = NDArray[np.float64]

_D65, _C, _E = (0.3127, 0.3290), (0.310, 0.316), (1 / 3, 1 / 3)
_BT709 = (_D65, (0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
_BT601_525 = (_D65, (0.630, 0.340), (0.310, 0.595), (0.155, 0.070))
_P3 = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
_PRIMARIES: dict[int, tuple[Xy, Xy, Xy, Xy]] = {
    1: _BT709,
    4: (_C, (0.67, 0.33), (0.21, 0.71), (0.14, 0.08)),
    5: (_D65, (0.64, 0.33), (0.29, 0.60), (0.15, 0.06)),
    6: _BT601_525,
    7: _BT601_525,
    8: (_C, (0.681, 0.319), (0.243, 0.692), (0.145, 0.049)),
    9: (_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: ((0.314, 0.351), *_P3),
    12: (_D65, *_P3),
    22: (_D65, (0.630, 0.340), (0.295, 0.605), (0.155, 0.077)),
}
"""Chromaticities of white, red, green and blue by the numbers of ITU-T H.273."""

PQ, HLG = 16, 18
_STEPS = 1024
_SRGB_GAMMA, _GAMMA_TOLERANCE = 2.2, 0.02
_XY_TOLERANCE = 0.0015


def _srgb(value: Light) -> Light:
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def _bt709(value: Light) -> Light:
    return np.where(value < 0.081, value / 4.5, ((value + 0.099) / 1.099) ** (1 / 0.45))


def _smpte240(value: Light) -> Light:
    return np.where(value < 0.0913, value / 4.0, ((value + 0.1115) / 1.1115) ** (1 / 0.45))


_CURVES: dict[int, float | Callable[[Light], Light]] = {
    1: _bt709,
    4: 2.2,
    5: 2.8,
    6: _bt709,
    7: _smpte240,
    8: 1.0,
    11: _bt709,
    12: _bt709,
    13: _srgb,
    14: _bt709,
    15: _bt709,
    17: 2.6,
}
"""From encoded values to light, by the numbers of ITU-T H.273; a number is a gamma."""


@dataclass(frozen=True)
class ColourSpace:
    """A colour space other than sRGB."""

    name: str
    """For the profile; ASCII."""
    white: Xy
    primaries: tuple[Xy, Xy, Xy]
    """Chromaticities of red, green and blue."""
    transfer: int | float
    """The curve by its number in H.273 (an int), or a gamma (a float)."""

    @property
    def is_hdr(self) -> bool:
        """Whether its values go beyond the white of a screen, so that they have to be tone-mapped."""
        return self.transfer in (PQ, HLG)

    def matrix(self) -> NDArray[np.float64]:
        """From linear RGB to XYZ under D50, (3, 3)."""
        return matrix_to_d50(self.white, self.primaries)

    def profile(self, *, grey: bool) -> bytes:
        """Its ICC profile. Not for HDR, which a curve up to white can not describe."""
        return _profile(self, grey)

    def curve(self) -> Curve:
        """From encoded values to light."""
        curve = self.transfer if isinstance(self.transfer, float) else _CURVES[self.transfer]
        return curve if isinstance(curve, float) else curve(np.linspace(0, 1, _STEPS))


DISPLAY_P3 = ColourSpace("Display P3", _D65, _P3, 13)
ADOBE_RGB = ColourSpace(
    "Adobe RGB (1998) compatible", _D65, ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), 563 / 256
)


def from_cicp(primaries: int, transfer: int) -> ColourSpace | None:
    """The space that the numbers of ITU-T H.273 name; None: sRGB, not specified, or not known.

    The curve of an unspecified transfer, and the primaries of unspecified ones, are those of sRGB.
    """
    if primaries == 2:
        primaries = 1
    if transfer == 2:
        transfer = 13
    if primaries not in _PRIMARIES or transfer not in (*_CURVES, PQ, HLG) or (primaries, transfer) == (1, 13):
        return None
    white, red, green, blue = _PRIMARIES[primaries]
    name = DISPLAY_P3.name if (primaries, transfer) == (12, 13) else f"CICP {primaries} {transfer}"
    return ColourSpace(name, white, (red, green, blue), transfer)


def from_gamma(gamma: float | None, chromaticities: tuple[float, ...] | None) -> ColourSpace | None:
    """The space of a PNG's gAMA (the exponent of encoding, such as 0.45455) and cHRM (x, y of white, red,
    green, blue).

    None: it is sRGB, as far as it matters, or what they say makes no sense. A gamma of 1 / 2.2 stands for the
    curve of sRGB, which is what programs mean by it, unless the primaries are others.
    """
    corners = _BT709
    if chromaticities is not None and len(chromaticities) == 8:
        x, y = chromaticities[0::2], chromaticities[1::2]
        corners = ((x[0], y[0]), (x[1], y[1]), (x[2], y[2]), (x[3], y[3]))
    usual = all(
        abs(one - other) < _XY_TOLERANCE
        for corner, expected in zip(corners, _BT709, strict=True)
        for one, other in zip(corner, expected, strict=True)
    )
    transfer: int | float = 13
    if gamma is not None:
        if not 0.1 <= gamma <= 10:
            return None
        exponent = 1 / gamma
        if not usual or abs(exponent - _SRGB_GAMMA) > _GAMMA_TOLERANCE:
            transfer = exponent
    if usual and transfer == 13:
        return None
    white, red, green, blue = corners
    space = ColourSpace("From gAMA and cHRM", white, (red, green, blue), transfer)
    try:
        space.matrix()
    except ValueError:
        return None
    return space


@functools.lru_cache(maxsize=16)
def _profile(space: ColourSpace, grey: bool) -> bytes:
    if grey:
        return grey_profile(space.name, space.curve())
    return rgb_profile(space.name, space.matrix(), space.curve())
