"""What the values of a manifest may be at most. A package may come from anybody."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from desktop.student.package_files import MOST_FILES, are_distinct, is_inside

LARGEST_SCALE = 8
LARGEST_TILE = 2048
MOST_TILE_SIZES = 8
MOST_WINDOWS = 16
MOST_CHANNELS = 1024
"""Of the noise, and of the embedding of a slider."""
LARGEST_INPUT = 1e4
"""Of the numbers that programs take; a timestep of a diffusion network is below 1000."""
SMALLEST_GRID = 1 / 64
"""Of the noise, against high-res."""
LARGEST_WEIGHTS = 1 << 40
LARGEST_PIXEL = 1 << 24
"""Bytes, see `Memory`."""
LONGEST_TITLE = 120
LONGEST_TEXT = 2000
MOST_METRICS = 500

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_text(text: str, longest: int) -> bool:
    """Whether it can be shown anywhere: one line without control characters, and not too long."""
    return len(text) <= longest and text.isprintable()


def is_word(text: str) -> bool:
    """Whether it can name an input of a program."""
    return _WORD.fullmatch(text) is not None


def is_sha256(text: str) -> bool:
    """Whether it is a checksum in hexadecimal."""
    return _SHA256.fullmatch(text) is not None


def is_within(value: float, lowest: float, highest: float) -> bool:
    """Whether a number is one, and not too small or too large."""
    return math.isfinite(value) and lowest <= value <= highest


def are_tiles(sizes: tuple[int, ...], halo: int) -> bool:
    """Whether tiles of these sides have pixels left between their halos."""
    return 0 < len(sizes) <= MOST_TILE_SIZES and min(sizes) > 2 * halo and max(sizes) <= LARGEST_TILE


def are_windows(windows: tuple[tuple[int, int], ...], halo: int) -> bool:
    """Whether windows of these heights and widths have pixels left between their margins."""
    sides = [side for window in windows for side in window]
    return len(windows) <= MOST_WINDOWS and all(2 * halo < side <= LARGEST_TILE for side in sides)


def are_files(files: Mapping[str, str]) -> bool:
    """Whether names and checksums are such as a package can have."""
    return (
        len(files) <= MOST_FILES
        and all(is_inside(name) and is_sha256(sha256) for name, sha256 in files.items())
        and are_distinct(files)
    )


def are_metrics(metrics: Mapping[str, float]) -> bool:
    """Whether they can be shown."""
    return len(metrics) <= MOST_METRICS and all(
        is_text(name, LONGEST_TITLE) and math.isfinite(value) for name, value in metrics.items()
    )
