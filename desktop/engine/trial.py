"""Tries a unit of Core ML with a student: is its picture that of the processor, and is it made faster?

The Neural Engine never returns NaN, saturates at 32,768, and can return wrong pictures in silence.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from desktop.engine.features import FeatureStore
from desktop.engine.fitting import check_shape, fitting
from desktop.engine.protocol import ProgressCallback
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.findings import Finding
from desktop.engine.runtimes.runtime import Runtime
from desktop.engine.systems import open_system
from desktop.engine.usable import is_usable
from desktop.errors import RenderFailed
from desktop.samples import Samples, white
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest
from desktop.student.view import View
from desktop.user_text import UserText

LEAST_DECIBELS = 50.0
"""PSNR of a unit's pixels against those of the processor, with a peak of 1. Tables of activations alone leave
the Neural Engine at 58 to 70 dB."""
LARGEST_SHIFT = 1 / 1000
"""Of the mean of a channel."""
SETTINGS = (Controls(realism=0.5), Controls(realism=0.5, cleanup=0.5))
"""Together they run all programs of a student, but those that only the brush needs."""
_REPEATS = 3

_Pixels = NDArray[np.float32]
_Part = Callable[[Manifest, Runtime, Controls], _Pixels | None]
"""Renders the picture of a tile or a window."""


def try_unit(
    manifest: Manifest,
    candidate: Runtime,
    loading: Iterable[tuple[int, int]],
    processor: Runtime,
    progress: ProgressCallback,
) -> Finding:
    """Compare a unit with the processor on tiles and windows of all sizes, and time both on a small tile.

    `loading` loads the programs of the candidate. Loading, tiles and windows count as progress.

    Raises:
        BadStudent: the student does not fit this version, or Core ML refuses a program.
    """
    parts: list[_Part] = [partial(_tile, _probe(tile, tile)) for tile in sorted(manifest.tile_sizes)]
    parts += [partial(_window, _probe(*window)) for window in sorted(manifest.windows)]
    done = total = 0
    for done, programs in loading:
        total = programs + len(parts)
        progress(done, total)
    for place, part in enumerate(parts, start=1):
        for controls in SETTINGS:
            problem = _problem(*(part(manifest, runtime, controls) for runtime in (candidate, processor)))
            if problem is not None:
                return Finding(problem)
        progress(done + place, total)
    ours, theirs = (_seconds(parts[0], manifest, runtime) for runtime in (candidate, processor))
    if ours >= theirs:
        return Finding(UserText("it is no faster than the processor"))
    return Finding()


def _problem(ours: _Pixels | None, theirs: _Pixels | None) -> UserText | None:
    """What is wrong with our pixels."""
    if ours is None:
        return UserText("its pixels are no picture")
    difference = ours.astype(np.float64) - (np.nan if theirs is None else theirs)
    shift = float(np.abs(difference.mean(axis=(1, 2))).max())
    error = float(np.mean(difference**2))
    decibels = -10 * np.log10(error) if error else np.inf
    if not (decibels >= LEAST_DECIBELS and shift <= LARGEST_SHIFT):  # so that NaN counts as different
        return UserText(
            "its picture differs from that of the processor ({decibels} dB)", decibels=f"{decibels:.0f}"
        )
    return None


def _tile(picture: Samples, manifest: Manifest, runtime: Runtime, controls: Controls) -> _Pixels | None:
    """A picture of one tile as the renderer makes it, before anything is clipped; None: it is unusable."""
    height, width, _ = picture.shape
    view, system = View(picture, Region(0, 0, width, height)), open_system(manifest)
    store = FeatureStore(system, runtime, manifest.title)
    features = store.of_tile(0, store.layers(0, controls, [view.region]), view, runtime)
    with fitting(manifest.title):
        pixels = system.render(runtime, features, view, controls)
        check_shape(pixels, view, manifest.scale)
    return pixels if is_usable(pixels, view, manifest.scale, keeps_colour=system.keeps_colour) else None


def _window(picture: Samples, manifest: Manifest, runtime: Runtime, controls: Controls) -> _Pixels | None:
    """A picture of one window, which is a region of itself; None: it is unusable."""
    height, width, _ = picture.shape
    renderer = Renderer(manifest, runtime, retries=False)
    renderer.open(0, picture)
    region = Region(0, 0, width, height).scaled(manifest.scale)
    output = np.zeros((region.height, region.width, 3), picture.dtype)
    try:
        for _ in renderer.render(RenderRequest(0, region, controls), output):
            pass
    except RenderFailed:
        return None
    return output.transpose(2, 0, 1).astype(np.float32) / np.float32(white(picture.dtype))


def _seconds(part: _Part, manifest: Manifest, runtime: Runtime) -> float:
    """The quickest of several times, since the computer is at work on the first picture as well."""
    times = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        part(manifest, runtime, SETTINGS[0])
        times.append(time.perf_counter() - start)
    return min(times)


def _probe(height: int, width: int) -> Samples:
    """(height, width, 3) of 16 bits with gradients, edges, texture and noise in colour."""
    rows, columns = np.mgrid[0:height, 0:width] / [[[height]], [[width]]]
    waves = np.sin(200 * (rows**2 + columns**2)[..., None] + np.arange(3))
    checks = ((rows * 12).astype(int) + (columns * 9).astype(int))[..., None] % np.array([2, 3, 2])
    noise = np.random.default_rng(0).normal(0, 0.05, (height, width, 3))
    ramps = np.stack([rows, columns, 1 - rows], axis=-1)
    picture = 0.24 + 0.32 * ramps + 0.1 * waves + 0.08 * checks + noise
    deep: NDArray[np.uint16] = (picture.clip(0, 1) * 65535).astype(np.uint16)
    return deep
