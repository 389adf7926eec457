"""The one road of a whole photograph through the engine: batch, command line and window all take it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from desktop.engine.request import RenderRequest
from desktop.engine.worker.engine import Engine
from desktop.imaging import Photo
from desktop.student.realism_map import RealismMap

Progress = Callable[[int, int], None]


def enlarge(
    engine: Engine,
    photo: Photo,
    realism: float,
    *,
    cleanup: float = 0.0,
    seed: int = 0,
    realism_map: RealismMap | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    held: Callable[[], bool] | None = None,
) -> Photo:
    """Enlarge a photo by the scale of the engine's student; metadata and profile stay.

    Transparency goes the same road as a grey picture, always faithfully. `progress` gets (tiles done, tiles
    in all); see `Engine.render` for the other two.

    Raises:
        Cancelled, RenderFailed, TooLarge: see their messages.
    """
    with_alpha = photo.alpha is not None

    def both(done: int, total: int) -> None:
        if progress is not None:
            progress(done, total * 2 if with_alpha else total)

    def second(done: int, total: int) -> None:
        both(total + done, total)

    def run(pixels: NDArray[np.uint8], setting: RenderRequest, report: Progress) -> NDArray[np.uint8]:
        image = engine.open(pixels)
        try:
            request = dataclasses.replace(setting, image=image)
            return engine.render(request, progress=report, cancelled=cancelled, held=held)
        finally:
            engine.close(image)

    setting = RenderRequest(0, None, realism, cleanup, seed, realism_map)
    pixels = run(photo.pixels, setting, both)
    alpha = photo.alpha
    if alpha is not None:
        grey = np.repeat(alpha[:, :, None], 3, axis=2)
        alpha = run(grey, RenderRequest(0, seed=seed), second)[:, :, 1].copy()
    return dataclasses.replace(photo, pixels=pixels, alpha=alpha)
