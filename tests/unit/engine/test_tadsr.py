"""The engine's part of TADSR, with programs that only record what they are given."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from desktop.engine.runtimes.runtime import Inputs
from desktop.engine.systems import open_system
from desktop.student.controls import Controls
from desktop.student.embeddings import ENCODER_SINUSOID, diffusion_gain, time_embedding
from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec, Manifest, Noise
from desktop.student.noise import noise_field
from desktop.student.view import View
from tests.manifests import manifest

TILE = 32
MANIFEST = manifest(
    system="tadsr",
    tile_sizes=(TILE,),
    any_size=False,
    bfloat16=False,
    realism=ControlSpec("time", 100, 600, 0.8, sinusoid=320),
    noise=Noise(4, 1 / 8, 1.0),
    colour_fix="adain",
    enlargement="bicubic",
)


class Recorder:
    """A runtime whose programs return markers."""

    name = "recorder"

    def __init__(self) -> None:
        self.given: dict[str, Inputs] = {}

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Any:
        self.given[program] = inputs
        if program == "unet_1":
            return {"hidden": "half", "skips_0": "left"}
        return f"result of {program}"

    def array(self, value: Any) -> Any:
        assert value == "result of decode"
        return np.zeros((1, 3, 4 * TILE, 4 * TILE), np.float32)

    def size_of(self, value: Any) -> int:
        return 0

    def safer(self) -> None:
        return None


def render(realism: float, manifest: Manifest = MANIFEST) -> dict[str, Inputs]:
    picture = np.random.default_rng(0).integers(0, 256, (50, 60, 3), dtype=np.uint8)
    runtime = Recorder()
    view = View(picture, Region(8, 4, TILE, TILE))
    pixels = open_system(manifest).render(runtime, None, view, Controls(realism, seed=3))
    assert pixels.shape == (3, 4 * TILE, 4 * TILE)
    return runtime.given


def test_programs_run_in_a_chain() -> None:
    given = render(0.5)
    assert list(given) == ["encode", "unet_1", "unet_2", "decode"]
    assert given["unet_1"]["latent"] == given["decode"]["latent"] == "result of encode"
    assert (given["unet_2"]["hidden"], given["unet_2"]["skips_0"]) == ("half", "left")
    assert given["decode"]["prediction"] == "result of unet_2"


@pytest.mark.parametrize(("realism", "timestep"), [(0.0, 100), (0.8, 500), (0.5009, 350), (1.0, 600)])
def test_realism_is_a_whole_timestep(realism: float, timestep: int) -> None:
    given = render(realism)
    assert np.array_equal(given["encode"]["encoder_time"], time_embedding(timestep, ENCODER_SINUSOID))
    assert np.array_equal(given["unet_1"]["time"], time_embedding(timestep, 320))
    assert np.array_equal(given["unet_2"]["time"], given["unet_1"]["time"])
    assert given["decode"]["gain"].item() == np.float32(diffusion_gain(timestep))


def test_noise_is_that_of_the_place_in_the_picture() -> None:
    noise = render(0.0)["encode"]["noise"]
    assert np.array_equal(noise[0], noise_field(3, 4, Region(4, 2, TILE // 2, TILE // 2)))


def test_without_strength_the_latent_is_the_mean() -> None:
    manifest = dataclasses.replace(MANIFEST, noise=Noise(4, 1 / 8, 0.0))
    assert not render(0.0, manifest)["encode"]["noise"].any()


def test_the_condition_is_the_enlarged_photo() -> None:
    condition = render(0.0)["encode"]["condition"]
    assert condition.shape == (1, 3, 4 * TILE, 4 * TILE)
    assert condition.min() < -0.9 and condition.max() > 0.9


def test_the_colour_fix_needs_the_whole_picture() -> None:
    assert open_system(MANIFEST).needs_whole
    assert not open_system(dataclasses.replace(MANIFEST, colour_fix="none")).needs_whole


def test_tiles_fade_over_their_whole_overlap() -> None:
    trained = dataclasses.replace(MANIFEST, tile_sizes=(128,), halo=16)
    assert open_system(trained).feather == 32
    assert open_system(MANIFEST).feather == 8
