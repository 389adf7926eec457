"""Enlarges a whole photo. The window, the batch and the command line all call this function."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np

from desktop.engine.invariants import flat_kept
from desktop.engine.protocol import BlockingEngine, ProgressCallback
from desktop.engine.request import RenderRequest
from desktop.imaging import Photo
from desktop.pixel_file import gathered
from desktop.samples import Samples
from desktop.student.controls import Controls


def layers(photo: Photo) -> int:
    """How many pictures the student enlarges: 2 where transparency is not the same everywhere."""
    return 1 if photo.alpha is None or photo.alpha.min() == photo.alpha.max() else 2


def enlarge_photo(
    engine: BlockingEngine,
    photo: Photo,
    controls: Controls,
    *,
    progress: ProgressCallback | None = None,
    cancelled: Callable[[], bool] | None = None,
    held: Callable[[], bool] | None = None,
    folder: Path | None = None,
) -> Photo:
    """Enlarge a photo by the scale of the engine's student; metadata and profile stay.

    Transparency is enlarged as a grey picture by the same student, always at realism 0 and cleanup 0. Where
    it is flat, it stays so. See `BlockingEngine.render` for `progress`, `cancelled` and `held`.

    With `folder`, for results that memory should not hold, the pixels are files in it; see
    `desktop.pixel_file`.

    Raises:
        Cancelled, RenderFailed, TooLarge: see their messages.
    """
    alpha, parts = photo.alpha, layers(photo)

    def colour_progress(done: int, total: int) -> None:
        if progress is not None:
            progress(done, total * parts)

    def alpha_progress(done: int, total: int) -> None:
        colour_progress(total + done, total)

    def run(pixels: Samples, controls: Controls, report: ProgressCallback, name: str) -> Samples:
        image = engine.open(pixels)
        try:
            request = RenderRequest(image, controls=controls, into=None if folder is None else folder / name)
            return engine.render(request, progress=report, cancelled=cancelled, held=held)
        finally:
            engine.close(image)

    pixels = run(photo.pixels, controls, colour_progress, "colour.raw")
    enlarged = None
    path = None if folder is None else folder / "alpha.raw"
    if alpha is not None and parts == 1:
        rows = np.full((1, pixels.shape[1]), alpha[0, 0], alpha.dtype)
        enlarged = gathered((rows for _ in range(pixels.shape[0])), path)
    elif alpha is not None:
        grey = np.repeat(alpha[:, :, None], 3, axis=2)
        result = run(grey, Controls(seed=controls.seed), alpha_progress, "grey.raw")
        enlarged = gathered((band[:, :, 1] for band in flat_kept(grey, result)), path)
    return dataclasses.replace(photo, pixels=pixels, alpha=enlarged)
