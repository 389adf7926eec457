from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from desktop import __version__
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Box, Factor, Largest, LongSide, PrintSize
from desktop.imaging.crop import Aspect, Crop
from desktop.imaging.naming import FIELDS, FORMER_FIELDS, template_problem
from desktop.imaging.pose import AS_READ, Pose
from desktop.student.controls import Controls
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest

SETTINGS = OutputSettings(controls=Controls(realism=0.4))


@pytest.mark.parametrize(
    "change",
    [
        {"size": LongSide(4)},
        {"size": Box(4, 4)},
        {"size": Factor(2)},
        {"format": "png"},
        {"quality": 94},
        {"controls": Controls(0.41)},
        {"controls": Controls(0.4, cleanup=0.1)},
        {"controls": Controls(0.4, seed=1)},
        {"controls": Controls(0.4, realism_map=RealismMap.of(np.zeros((1, 1), np.float32)))},
        {"keep_metadata": False},
        {"keep_place": False},
        {"size": PrintSize(20, 30, "cm", 300)},
        {"lossless": True},
        {"png_level": 9},
        {"tiff_compression": "none"},
        {"dpi": 240},
        {"auto_cleanup": True},
        {"crop": Crop(0, 0, 4, 4)},
        {"crop": Aspect(3, 2)},
        {"pose": Pose(90)},
        {"pose": Pose(0, True)},
        {"two_passes": True},
    ],
)
def test_every_setting_counts_in_the_fingerprint(change: dict[str, object]) -> None:
    changed = dataclasses.replace(SETTINGS, **change)
    assert changed.fingerprint(manifest()) != SETTINGS.fingerprint(manifest())


def test_what_came_later_and_what_changes_no_picture_leaves_the_fingerprint_as_it_was() -> None:
    """Batches that an earlier version began can be resumed."""
    assert OutputSettings().fingerprint(manifest()) == (
        "d7dc06cb872703ee7e7f66b2c0097f22f2e0fb03e28b5f0c7b0b2cd9b07aafe2"
    )
    for change in ({"naming": "{name}"}, {"keep_dates": True}, {"only_smaller": True}):
        changed = dataclasses.replace(SETTINGS, **change)
        assert changed.fingerprint(manifest()) == SETTINGS.fingerprint(manifest())


def test_equal_settings_have_the_same_fingerprint() -> None:
    assert OutputSettings(controls=Controls(realism=0.4)).fingerprint(manifest()) == SETTINGS.fingerprint(
        manifest()
    )


def test_a_student_trained_anew_counts_in_the_fingerprint() -> None:
    assert SETTINGS.fingerprint(manifest(source_sha256="1" * 64)) != SETTINGS.fingerprint(manifest())


def test_the_comment_names_what_it_takes_to_make_the_picture_again() -> None:
    comment = OutputSettings(controls=Controls(realism=0.4, seed=7)).comment(manifest())
    assert comment == f"Vernier {__version__}, model fake, realism 40 of 100, seed 7"


def test_the_comment_names_two_passes() -> None:
    twice = dataclasses.replace(SETTINGS, two_passes=True)
    assert twice.comment(manifest()).endswith(", seed 0, in two passes")


def test_the_comment_leaves_out_controls_that_the_student_lacks() -> None:
    assert OutputSettings().comment(manifest(realism=None)) == f"Vernier {__version__}, model fake, seed 0"


@pytest.mark.parametrize("field", [*FIELDS, *FORMER_FIELDS])
def test_every_field_of_a_template_has_a_value(field: str) -> None:
    assert template_problem(f"{{{field}}}") is None
    assert field in {"name", "size", *SETTINGS.fields(manifest(), 32, 24)}


@pytest.mark.parametrize("crop", [None, Crop(1, 2, 3, 4), Aspect(3, 2)])
def test_a_crop_is_recorded(crop: Crop | Aspect | None) -> None:
    settings = dataclasses.replace(SETTINGS, crop=crop)
    assert OutputSettings.from_json(settings.to_json()) == settings


@pytest.mark.parametrize("pose", [AS_READ, Pose(90), Pose(180), Pose(270), Pose(0, True), Pose(90, True)])
def test_a_pose_is_recorded(pose: Pose) -> None:
    settings = dataclasses.replace(SETTINGS, pose=pose)
    assert OutputSettings.from_json(settings.to_json()) == settings


def test_a_turn_that_is_no_quarter_is_an_error() -> None:
    with pytest.raises(ValueError, match="turned by quarters, not by 45"):
        OutputSettings.from_json({**SETTINGS.to_json(), "turn": 45})


def test_what_an_earlier_version_recorded_has_no_crop() -> None:
    values = SETTINGS.to_json()
    del values["crop"], values["turn"], values["flip"], values["two_passes"]
    assert OutputSettings.from_json(values) == SETTINGS


def test_a_ratio_counts_as_the_crop_that_it_is_for_a_photo() -> None:
    by_ratio = OutputSettings(Largest(4), crop=Aspect(1, 1)).for_photo(4000, 2000)
    by_hand = OutputSettings(Factor(3), crop=Crop(1000, 0, 2000, 2000))
    assert by_ratio == by_hand
    assert by_ratio.fingerprint(manifest()) == by_hand.fingerprint(manifest())


def test_the_largest_size_goes_by_the_crop() -> None:
    settings = OutputSettings(Largest(4), crop=Crop(10, 10, 400, 300))
    assert settings.for_photo(4000, 3000).size == Factor(4)


def test_what_made_a_picture_names_its_crop() -> None:
    cropped = dataclasses.replace(SETTINGS, crop=Crop(10, 20, 400, 300))
    assert ("Crop", "400x300+10+20") in cropped.made(manifest())
    assert ("Crop", "400x300+10+20") in cropped.made(None)
    assert cropped.comment(manifest()).endswith(", of the part 400x300+10+20")
    assert not any(name == "Crop" for name, _ in (*SETTINGS.made(manifest()), *SETTINGS.made(None)))


def test_what_made_a_picture_names_its_turn() -> None:
    turned = dataclasses.replace(SETTINGS, crop=Crop(10, 20, 400, 300), pose=Pose(270))
    assert ("Turn", "270") in turned.made(manifest()) and ("Turn", "270") in turned.made(None)
    assert turned.comment(manifest()).endswith(", of the part 400x300+10+20, turned 270 degrees clockwise")
    flipped = dataclasses.replace(SETTINGS, pose=Pose(90, True))
    assert {("Flip", "horizontal"), ("Turn", "90")} <= set(flipped.made(manifest()))
    assert flipped.comment(manifest()).endswith(", flipped horizontally, turned 90 degrees clockwise")
    assert not any(name in ("Turn", "Flip") for name, _ in (*SETTINGS.made(manifest()), *SETTINGS.made(None)))
