"""Tries a unit of Core ML with a student: is its picture that of the processor, and is it made faster?

The Neural Engine never returns NaN, saturates at 32,768, and can return wrong pictures in silence.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from desktop.engine.features import FeatureStore
from desktop.engine.fitting import check_shape, fitting
from desktop.engine.protocol import ProgressCallback
from desktop.engine.runtimes.findings import Finding
from desktop.engine.runtimes.runtime import Runtime
from desktop.engine.systems import open_system
from desktop.engine.usable import is_usable
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
"""Together they run all programs of a student."""
_REPEATS = 3


def try_unit(
    manifest: Manifest,
    candidate: Runtime,
    loading: Iterable[tuple[int, int]],
    processor: Runtime,
    progress: ProgressCallback,
) -> Finding:
    """Compare a unit with the processor on tiles of all sizes, and time both on the smallest.

    `loading` loads the programs of the candidate. Loading and tiles count as progress.

    Raises:
        BadStudent: the student does not fit this version, or Core ML refuses a program.
    """
    tiles = sorted(manifest.tile_sizes)
    done = total = 0
    for done, programs in loading:
        total = programs + len(tiles)
        progress(done, total)
    for place, tile in enumerate(tiles, start=1):
        for controls in SETTINGS:
            problem = _compare(manifest, candidate, processor, _probe(tile), controls)
            if problem is not None:
                return Finding(problem)
        progress(done + place, total)
    view = _probe(tiles[0])
    ours, theirs = (_seconds(manifest, runtime, view) for runtime in (candidate, processor))
    if ours >= theirs:
        return Finding(UserText("it is no faster than the processor"))
    return Finding()


def _compare(
    manifest: Manifest, candidate: Runtime, processor: Runtime, view: View, controls: Controls
) -> UserText | None:
    """What is wrong with the pixels of the candidate."""
    ours, theirs = (_pixels(manifest, runtime, view, controls) for runtime in (candidate, processor))
    keeps_colour = open_system(manifest).keeps_colour
    if not is_usable(ours, view, manifest.scale, keeps_colour=keeps_colour):
        return UserText("its pixels are no picture")
    difference = ours.astype(np.float64) - theirs
    shift = float(np.abs(difference.mean(axis=(1, 2))).max())
    error = float(np.mean(difference**2))
    decibels = -10 * np.log10(error) if error else np.inf
    if not (decibels >= LEAST_DECIBELS and shift <= LARGEST_SHIFT):  # so that NaN counts as different
        return UserText(
            "its picture differs from that of the processor ({decibels} dB)", decibels=f"{decibels:.0f}"
        )
    return None


def _pixels(manifest: Manifest, runtime: Runtime, view: View, controls: Controls) -> NDArray[np.float32]:
    """A tile as the renderer makes it, (3, scale * height, scale * width), before anything is clipped."""
    system = open_system(manifest)
    store = FeatureStore(system, runtime, manifest.title)
    features = store.of_tile(0, store.layers(0, controls, [view.region]), view, runtime)
    with fitting(manifest.title):
        pixels = system.render(runtime, features, view, controls)
        check_shape(pixels, view, manifest.scale)
    return pixels


def _seconds(manifest: Manifest, runtime: Runtime, view: View) -> float:
    """The quickest of several times, since the computer is at work on the first picture as well."""
    times = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        _pixels(manifest, runtime, view, SETTINGS[0])
        times.append(time.perf_counter() - start)
    return min(times)


def _probe(tile: int) -> View:
    """A picture of one tile with gradients, edges, texture and noise in colour."""
    rows, columns = np.mgrid[0:tile, 0:tile] / tile
    waves = np.sin(200 * (rows**2 + columns**2)[..., None] + np.arange(3))
    checks = ((rows * 12).astype(int) + (columns * 9).astype(int))[..., None] % np.array([2, 3, 2])
    noise = np.random.default_rng(0).normal(0, 12, (tile, tile, 3))
    ramps = np.stack([rows, columns, 1 - rows], axis=-1)
    picture = 60 + 80 * ramps + 25 * waves + 20 * checks + noise
    return View(picture.clip(0, 255).astype(np.uint8), Region(0, 0, tile, tile))
