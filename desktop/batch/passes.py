"""Sizes beyond the scale of the student: it enlarges its own enlargement once more (docs/adr/0074)."""

from __future__ import annotations

import dataclasses

from desktop.batch.settings import OutputSettings
from desktop.engine import ProgressCallback


def passes_for(two_passes: bool, size: tuple[int, int], scale: int, width: int, height: int) -> int:
    """How often the student enlarges a photo of width x height pixels for a result of this size: 1 or 2.

    Twice if it may have `two_passes` and the result is larger than `scale` times the photo.
    """
    is_beyond = size[0] > width * scale or size[1] > height * scale
    return 2 if two_passes and is_beyond and scale > 1 else 1


def as_needed(
    settings: OutputSettings, size: tuple[int, int], scale: int, width: int, height: int
) -> OutputSettings:
    """The settings, in two passes only if these are needed; see `passes_for`."""
    passes = passes_for(settings.two_passes, size, scale, width, height)
    return dataclasses.replace(settings, two_passes=passes > 1)


def progress_of(number: int, passes: int, scale: int, progress: ProgressCallback) -> ProgressCallback:
    """What tells `progress`, which is for all passes, of the pass of this number, from 0.

    Each pass counts as much as the pixels that it makes.
    """
    shares = [scale ** (2 * each) for each in range(passes)]
    before, share, whole = sum(shares[:number]), shares[number], sum(shares)

    def tell(done: int, total: int) -> None:
        progress(before * total + share * done, whole * total)

    return tell
