"""The cases of the gate: the app's own inputs at several settings of the sliders."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch

from converters.packaging.cases import cases_for
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.packaging.planned_manifest import PackageOptions, manifest_of
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.inputs import inputs_for
from desktop.student.manifest import ControlSpec, Manifest, Noise
from desktop.student.view import View

PICTURE = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def manifest(tiny_checkpoint: OpenedCheckpoint) -> Manifest:
    return manifest_of(
        tiny_checkpoint, Description("tiny", "Tiny", "MIT", "Nobody"), PackageOptions(tiles=(32,))
    )


def test_the_gate_gives_programs_what_the_app_gives_them(manifest: Manifest) -> None:
    settings = {"realism 0": 0.0, "realism 0.5": 0.5, "realism 1": 1.0}
    cases = list(cases_for(manifest)(PICTURE))
    assert [case.setting for case in cases] == list(settings)
    for case in cases:
        view = View(PICTURE, Region(0, 0, 32, 32))
        expected = inputs_for(manifest, Controls(settings[case.setting]), view)
        assert case.inputs.keys() == expected.keys()
        for name, tensor in case.inputs.items():
            assert np.array_equal(tensor.numpy(), expected[name])


def test_inputs_that_do_not_change_stay_the_same_tensors(manifest: Manifest) -> None:
    first, second, _ = cases_for(manifest)(PICTURE)
    assert first.inputs["low_res"] is second.inputs["low_res"]
    assert first.inputs["noise"] is second.inputs["noise"]
    assert not torch.equal(first.inputs["realism"], second.inputs["realism"])


def test_both_ends_are_tried_with_cleanup_too(manifest: Manifest) -> None:
    cleaning = dataclasses.replace(manifest, cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))
    settings = [case.setting for case in cases_for(cleaning)(PICTURE)]
    assert settings[3:] == [
        "cleanup 0.5, realism 0",
        "cleanup 0.5, realism 1",
        "cleanup 1, realism 0",
        "cleanup 1, realism 1",
    ]


def test_settings_without_an_effect_are_tried_once(manifest: Manifest) -> None:
    """A slider that mixes pixels is no input of the programs."""
    blend = dataclasses.replace(
        manifest, system="tad-sr", realism=ControlSpec("mix", 0.0, 1.0, 1.0), noise=Noise(3, 0.25, 1.98)
    )
    (case,) = cases_for(blend)(PICTURE)
    assert case.jumps == {"decode"}
    (alone,) = cases_for(dataclasses.replace(blend, realism=None))(PICTURE)
    assert alone.setting == ""
