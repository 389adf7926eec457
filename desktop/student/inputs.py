"""The arrays that the programs of a student take from outside: made of the photo, the sliders and the noise.

    inputs_for(manifest, controls, view, *, only=None, compact=False) -> dict[str, NDArray[float32]]

The app, the converter's comparison of programs and the evaluation all call this function, so that they give
the programs the same numbers. What one program makes for another is not in it: features, latents.

| system  | inputs                                                                                    |
|---------|-------------------------------------------------------------------------------------------|
| vernier | low_res; where the manifest has them: damaged and cleanup, realism, noise                 |
| blend   | low_res, realism; where the manifest has them: cleanup, noise                             |
| oftsr   | condition, noise, time                                                                    |
| tad-sr  | low_res, noise                                                                            |
| tadsr   | condition, noise, encoder_time, time, gain                                                |
| others  | low_res                                                                                   |

Inputs of sliders have the names that the manifest gives them: `realism`, `cleanup` and `time` are usual.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from desktop.student.bicubic import enlarge_region
from desktop.student.controls import Controls
from desktop.student.embeddings import (
    ENCODER_SINUSOID,
    diffusion_gain,
    flow_time_embedding,
    realism_embedding,
    time_embedding,
)
from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec, Manifest, Noise, SystemName
from desktop.student.noise import noise_field
from desktop.student.view import View

Array = NDArray[np.float32]
_Makers = dict[str, Callable[[], Array]]
"""By the name of an input the function that computes it, so that only the wanted ones are computed."""


def inputs_for(
    manifest: Manifest,
    controls: Controls,
    view: View,
    *,
    only: Collection[str] | None = None,
    compact: bool = False,
) -> dict[str, Array]:
    """The inputs from outside of all programs of a student, for the region of a view: (1, channels, h, w).

    `only`: make those with these names, and no others. `compact`: give (1, channels, 1, 1) for a slider that
    has one position everywhere; for runtimes that stretch it (`Manifest.any_size`).

    `low_res` is the photo. Where the program `clean` runs, it gets the photo as `damaged`, and its output
    `low_res` takes the place of the photo in the programs after it.
    """
    makers = MAKERS[manifest.system](manifest, controls, view, compact)
    return {name: make() for name, make in makers.items() if only is None or name in only}


def _vernier(manifest: Manifest, controls: Controls, view: View, compact: bool) -> _Makers:
    realism, cleanup = manifest.realism, manifest.cleanup
    makers: _Makers = {"low_res": lambda: view.low_res[None]}
    if cleanup is not None:
        makers["damaged"] = makers["low_res"]
        makers[cleanup.input] = partial(_uniform, cleanup, controls.cleanup, view.region, compact)
    if realism is not None:
        makers[realism.input] = partial(_realism, realism, controls, view, compact)
    if manifest.noise is not None:
        makers["noise"] = partial(_noise, manifest, controls, view)
    return makers


def _blend(manifest: Manifest, controls: Controls, view: View, compact: bool) -> _Makers:
    realism, cleanup = manifest.realism, manifest.cleanup
    assert realism is not None  # the manifest was checked
    makers: _Makers = {
        "low_res": lambda: view.low_res[None],
        realism.input: partial(_share, realism, controls, view, compact),
    }
    if cleanup is not None:
        makers[cleanup.input] = partial(_same, cleanup, controls.cleanup, view.region, compact)
    if manifest.noise is not None:
        makers["noise"] = partial(_noise, manifest, controls, view)
    return makers


def _oftsr(manifest: Manifest, controls: Controls, view: View, compact: bool) -> _Makers:
    control, channels = _time(manifest)
    return {
        "condition": partial(_condition, manifest, view),
        "noise": partial(_noise, manifest, controls, view),
        control.input: lambda: flow_time_embedding(control.value_at(controls.realism), channels),
    }


def _tad_sr(manifest: Manifest, controls: Controls, view: View, compact: bool) -> _Makers:
    return {"low_res": lambda: view.low_res[None], "noise": partial(_noise, manifest, controls, view)}


def _tadsr(manifest: Manifest, controls: Controls, view: View, compact: bool) -> _Makers:
    control, channels = _time(manifest)
    timestep = round(control.value_at(controls.realism))  # the network was trained on whole timesteps
    return {
        "condition": partial(_condition, manifest, view),
        "noise": partial(_noise, manifest, controls, view),
        "encoder_time": lambda: time_embedding(timestep, ENCODER_SINUSOID),
        control.input: lambda: time_embedding(timestep, channels),
        "gain": lambda: np.full((1, 1, 1, 1), diffusion_gain(timestep), np.float32),
    }


def _plain(manifest: Manifest, controls: Controls, view: View, compact: bool) -> _Makers:
    return {"low_res": lambda: view.low_res[None]}


MAKERS: dict[SystemName, Callable[[Manifest, Controls, View, bool], _Makers]] = {
    "vernier": _vernier,
    "blend": _blend,
    "oftsr": _oftsr,
    "tad-sr": _tad_sr,
    "tadsr": _tadsr,
    "esrgan": _plain,
    "compact": _plain,
    "span": _plain,
    "realplksr": _plain,
}


def _time(manifest: Manifest) -> tuple[ControlSpec, int]:
    """The slider of a system whose realism is a time, and the channels of the embedding of that."""
    control = manifest.realism
    assert control is not None and control.sinusoid is not None  # the manifest was checked
    return control, control.sinusoid


def _realism(control: ControlSpec, controls: Controls, view: View, compact: bool) -> Array:
    """(1, 9, height, width): embedded for each low-res pixel of the view, or (1, 9, 1, 1) for all of them."""
    if controls.realism_map is None:
        return _uniform(control, controls.realism, view.region, compact)
    height, width = view.picture.shape[:2]
    sliders = controls.realism_map.values_in(view.region, width, height)
    return realism_embedding(control.value_at(sliders)[None])


def _share(control: ControlSpec, controls: Controls, view: View, compact: bool) -> Array:
    """(1, 1, height, width): for each low-res pixel of the view, or (1, 1, 1, 1) for all of them."""
    if controls.realism_map is None:
        return _same(control, controls.realism, view.region, compact)
    height, width = view.picture.shape[:2]
    return control.value_at(controls.realism_map.values_in(view.region, width, height))[None, None]


def _same(control: ControlSpec, slider: float, region: Region, compact: bool) -> Array:
    """(1, 1, height, width), or (1, 1, 1, 1): a slider that has one position everywhere."""
    size = (1, 1) if compact else (region.height, region.width)
    return np.full((1, 1, *size), control.value_at(slider), np.float32)


def _uniform(control: ControlSpec, slider: float, region: Region, compact: bool) -> Array:
    """(1, 9, height, width), or (1, 9, 1, 1): a slider that has one position everywhere, embedded once."""
    height, width = (1, 1) if compact else (region.height, region.width)
    embedding = realism_embedding(np.full((1, 1, 1), control.value_at(slider), np.float32))
    return np.broadcast_to(embedding, (*embedding.shape[:2], height, width)).copy()


def _noise(manifest: Manifest, controls: Controls, view: View) -> Array:
    """(1, channels, rows, columns): the part of the seed's infinite noise field that lies under a view."""
    assert manifest.noise is not None  # the manifest was checked
    pitch = manifest.noise.scale * manifest.scale  # noise cells per low-res pixel
    place = view.region
    left, top, width, height = (
        round(pixels * pitch) for pixels in (place.left, place.top, place.width, place.height)
    )
    return _strengthened(manifest.noise, controls.seed, Region(left, top, width, height))


@lru_cache(maxsize=4)
def _strengthened(noise: Noise, seed: int, cells: Region) -> Array:
    """Kept while a slider moves, and with the channels of a cell side by side, as torch wants them."""
    field = noise_field(seed, noise.channels, cells) * np.float32(noise.strength)
    return np.ascontiguousarray(field.transpose(1, 2, 0)).transpose(2, 0, 1)[None]


def _condition(manifest: Manifest, view: View) -> Array:
    """The enlarged photo under a view: (1, 3, scale * height, scale * width) in [-1, 1]."""
    assert manifest.enlargement != "none"  # the manifest was checked
    pixels = enlarge_region(view.picture, view.region, manifest.scale, manifest.enlargement)
    return pixels[None] * np.float32(2) - np.float32(1)
