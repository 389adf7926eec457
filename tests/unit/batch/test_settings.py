from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from desktop import __version__
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Box, Factor, LongSide, PrintSize
from desktop.imaging.naming import FIELDS, FORMER_FIELDS, template_problem
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
    assert comment == f"Vernier {__version__}, model fake, realism 0.40, seed 7"


def test_the_comment_leaves_out_controls_that_the_student_lacks() -> None:
    assert OutputSettings().comment(manifest(realism=None)) == f"Vernier {__version__}, model fake, seed 0"


@pytest.mark.parametrize("field", [*FIELDS, *FORMER_FIELDS])
def test_every_field_of_a_template_has_a_value(field: str) -> None:
    assert template_problem(f"{{{field}}}") is None
    assert field in {"name", "size", *SETTINGS.fields(manifest(), 32, 24)}
