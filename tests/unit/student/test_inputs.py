"""What the programs of each system are given."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

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
from desktop.student.inputs import inputs_for
from desktop.student.manifest import ControlSpec, Noise
from desktop.student.noise import noise_field
from desktop.student.realism_map import RealismMap
from desktop.student.view import View, cut_region
from tests.manifests import manifest

PHOTO = np.random.default_rng(5).integers(0, 256, (40, 50, 3), dtype=np.uint8)
PLACE = Region(8, 4, 16, 24)
VIEW = View(PHOTO, PLACE)
REALISM = ControlSpec("realism", 0.1, 0.9, 0.5)
VERNIER = manifest(realism=REALISM, scale=4, noise=Noise(48, 0.25, 1.0))
CLEANING = dataclasses.replace(VERNIER, cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))
OFTSR = dataclasses.replace(
    VERNIER,
    system="oftsr",
    realism=ControlSpec("time", 0.01, 0.99, 1.0, sinusoid=32),
    noise=Noise(3, 1.0, 0.5),
    enlargement="bicubic",
)
BLEND = dataclasses.replace(VERNIER, system="blend")
TAD_SR = dataclasses.replace(VERNIER, system="tad-sr", realism=None, noise=Noise(3, 0.25, 1.98))
TADSR = dataclasses.replace(
    VERNIER,
    system="tadsr",
    realism=ControlSpec("time", 100, 600, 0.8, sinusoid=64),
    noise=Noise(4, 1 / 8, 1.0),
    enlargement="bicubic",
)


@pytest.mark.parametrize(
    ("student", "shapes"),
    [
        (VERNIER, {"low_res": (3, 24, 16), "realism": (9, 24, 16), "noise": (48, 24, 16)}),
        (BLEND, {"low_res": (3, 24, 16), "realism": (1, 24, 16), "noise": (48, 24, 16)}),
        (dataclasses.replace(BLEND, noise=None), {"low_res": (3, 24, 16), "realism": (1, 24, 16)}),
        (
            CLEANING,
            {
                "low_res": (3, 24, 16),
                "damaged": (3, 24, 16),
                "cleanup": (9, 24, 16),
                "realism": (9, 24, 16),
                "noise": (48, 24, 16),
            },
        ),
        (OFTSR, {"condition": (3, 96, 64), "noise": (3, 96, 64), "time": (32, 1, 1)}),
        (TAD_SR, {"low_res": (3, 24, 16), "noise": (3, 24, 16)}),
        (
            TADSR,
            {
                "condition": (3, 96, 64),
                "noise": (4, 12, 8),
                "encoder_time": (ENCODER_SINUSOID, 1, 1),
                "time": (64, 1, 1),
                "gain": (1, 1, 1),
            },
        ),
    ],
    ids=["vernier", "blend", "blend without noise", "vernier that cleans", "oftsr", "tad-sr", "tadsr"],
)
def test_each_system_has_its_inputs(student, shapes) -> None:
    made = inputs_for(student, Controls(realism=0.3, cleanup=0.6, seed=2), VIEW)
    assert {name: array.shape for name, array in made.items()} == {
        name: (1, *shape) for name, shape in shapes.items()
    }
    assert all(array.dtype == np.float32 for array in made.values())


def test_only_what_is_asked_for_is_made() -> None:
    assert list(inputs_for(CLEANING, Controls(), VIEW, only=("low_res",))) == ["low_res"]
    no_field = dataclasses.replace(VERNIER, noise=None)
    assert list(inputs_for(no_field, Controls(), VIEW, only=("low_res", "noise"))) == ["low_res"]


def test_the_photo_is_the_low_res_and_what_is_cleaned() -> None:
    made = inputs_for(CLEANING, Controls(), VIEW)
    assert np.array_equal(made["low_res"][0], cut_region(PHOTO, PLACE))
    assert np.array_equal(made["damaged"], made["low_res"])


def test_sliders_are_embedded_at_the_values_that_the_manifest_gives_them() -> None:
    made = inputs_for(CLEANING, Controls(realism=0.5, cleanup=0.25), VIEW)
    for name, value in (("realism", 0.5), ("cleanup", 0.25)):
        expected = realism_embedding(np.full((1, 1, 1), value, np.float32))
        np.testing.assert_allclose(made[name], np.broadcast_to(expected, made[name].shape), atol=1e-6)
    compact = inputs_for(CLEANING, Controls(realism=0.5, cleanup=0.25), VIEW, compact=True)
    for name in ("realism", "cleanup"):
        assert np.array_equal(compact[name], made[name][..., :1, :1])


def test_a_realism_map_is_embedded_pixel_by_pixel() -> None:
    realism_map = RealismMap.of(np.array([[0, 1], [1, 0.5]], np.float32))
    made = inputs_for(VERNIER, Controls(realism_map=realism_map), VIEW, compact=True)["realism"]
    wanted = 0.1 + 0.8 * realism_map.values_in(PLACE, 50, 40)
    np.testing.assert_allclose(made[0, 0], wanted, atol=1e-6)


@pytest.mark.parametrize(
    ("student", "cells"),
    [
        (VERNIER, PLACE),
        (TAD_SR, PLACE),
        (OFTSR, PLACE.scaled(4)),
        (TADSR, Region(4, 2, 8, 12)),
    ],
    ids=["vernier", "tad-sr", "oftsr", "tadsr"],
)
def test_noise_is_that_of_the_place_in_the_photo(student, cells) -> None:
    made = inputs_for(student, Controls(seed=3), VIEW)["noise"]
    expected = np.float32(student.noise.strength) * noise_field(3, student.noise.channels, cells)
    assert np.array_equal(made[0], expected)


def test_the_condition_is_the_enlarged_photo() -> None:
    expected = enlarge_region(PHOTO, PLACE, 4, "bicubic") * 2 - 1
    for student in (OFTSR, TADSR):
        np.testing.assert_allclose(inputs_for(student, Controls(), VIEW)["condition"][0], expected, atol=1e-6)


def test_time_follows_realism() -> None:
    made = inputs_for(OFTSR, Controls(realism=1.0), VIEW)
    assert np.array_equal(made["time"], flow_time_embedding(0.99, 32))
    made = inputs_for(TADSR, Controls(realism=0.5009), VIEW)
    assert np.array_equal(made["encoder_time"], time_embedding(350, ENCODER_SINUSOID))
    assert np.array_equal(made["time"], time_embedding(350, 64))
    assert made["gain"].item() == np.float32(diffusion_gain(350))
