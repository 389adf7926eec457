"""How large files of results usually are.

Measured on results of *Photo 2* at its own settings, written as the app writes them: nine photographs that
were shrunk four times and enlarged, sharp to the pixel, and nine of which a part was enlarged as it was,
softer. The figures are medians of these 18, in bytes per pixel. Of JPEG at quality 95 it is 0.38; four of
five files are from 0.23 to 0.53, the smallest has 0.20 and the largest 0.84. WebP and AVIF spread more, from
half to nearly twice the figure; PNG, TIFF and WebP without loss less, by a quarter. HEIC was not measured; it
is taken to be as AVIF.
"""

from __future__ import annotations

from itertools import pairwise

from desktop.batch.settings import OutputSettings
from desktop.imaging import Format

_Figures = tuple[tuple[int, float], ...]

_JPEG: _Figures = (
    *((1, 0.02), (20, 0.05), (40, 0.065), (60, 0.085), (75, 0.115), (85, 0.155), (89, 0.185)),
    *((90, 0.24), (92, 0.27), (95, 0.38), (98, 0.665), (100, 1.22)),
)
"""Quality and bytes per pixel. From 90 on, colours have all their pixels."""
_WEBP: _Figures = (
    *((1, 0.015), (20, 0.025), (40, 0.04), (60, 0.045), (75, 0.055), (85, 0.09)),
    *((90, 0.14), (95, 0.245), (100, 0.345)),
)
_AVIF: _Figures = (
    *((1, 0.01), (20, 0.015), (40, 0.03), (60, 0.065), (75, 0.105), (85, 0.145), (89, 0.185)),
    *((90, 0.21), (95, 0.35), (100, 1.05)),
)
_LOSSY: dict[Format, _Figures] = {"jpeg": _JPEG, "webp": _WEBP, "avif": _AVIF, "heic": _AVIF}

_LOSSLESS: dict[Format, float] = {"png": 1.45, "tiff": 1.7, "webp": 1.2}
_DEEP: dict[Format, float] = {"png": 5.3, "tiff": 5.4}
"""Four photos with 16 bits, whose lower 8 hardly compress: all within 2 %."""
_UNPACKED, _DEEP_UNPACKED = 3.0, 6.0


def typical_bytes(size: tuple[int, int], format: Format, settings: OutputSettings, *, deep: bool) -> int:
    """What a file of this width and height (pixels) usually has, in bytes; `predicted_bytes` says the most.

    `deep`: of a photo of 16 bits.
    """
    width, height = size
    return round(width * height * _per_pixel(format, settings, deep))


def lossy_per_pixel(format: Format, quality: int) -> float:
    """Bytes per pixel of JPEG, WebP, AVIF or HEIC of this quality (1 to 100)."""
    figures = _LOSSY[format]
    for (low, small), (high, large) in pairwise(figures):
        if quality <= high:
            return small + (large - small) * (quality - low) / (high - low)
    return figures[-1][1]


def _per_pixel(format: Format, settings: OutputSettings, deep: bool) -> float:
    if format not in ("png", "tiff"):
        without_loss = format == "webp" and settings.lossless
        return _LOSSLESS[format] if without_loss else lossy_per_pixel(format, settings.quality)
    if not settings.is_packed(format):
        return _DEEP_UNPACKED if deep else _UNPACKED
    return (_DEEP if deep else _LOSSLESS)[format]
