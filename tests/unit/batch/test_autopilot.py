from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.batch import (
    EnlargeJob,
    EnlargeResult,
    Factor,
    Journal,
    LongSide,
    OutputSettings,
    Size,
    autopilot,
    enlarge_file,
)
from desktop.batch.autopilot import cleanup_chosen
from desktop.engine.damage import Damage, find_damage
from desktop.imaging import read, resize
from desktop.imaging.pose import Pose
from desktop.imaging.quarter_turn import turned
from desktop.resources import resource
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec, Manifest
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine

AUTO = OutputSettings(auto_cleanup=True)
CLEANER = manifest(cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))


def web_jpeg(folder: Path) -> Path:
    path = folder / "web.jpg"
    Image.open(resource("samples/cat.png")).convert("RGB").crop((60, 40, 260, 200)).save(path, quality=40)
    return path


def test_a_damaged_photo_is_cleaned_and_a_clean_one_left_alone(tmp_path: Path) -> None:
    settings, said = cleanup_chosen(AUTO, read(web_jpeg(tmp_path)), CLEANER)
    assert settings.controls.cleanup > 0.6
    assert said == (f"Compression artefacts were found: cleanup {settings.controls.cleanup:.2f}.",)
    settings, said = cleanup_chosen(AUTO, read(resource("samples/cat.png")), CLEANER)
    assert settings.controls.cleanup == 0
    assert said == ("Little noise and compression was found, so it was not cleaned.",)


@pytest.mark.parametrize("pose", [Pose(90), Pose(180), Pose(270), Pose(90, True)])
def test_a_turn_changes_no_cleanup(tmp_path: Path, pose: Pose) -> None:
    photo = read(web_jpeg(tmp_path))
    photo = dataclasses.replace(photo, alpha=np.full(photo.pixels.shape[:2], 200, np.uint8))
    seen: list[tuple[object, ...]] = []

    def measure(*given: Any) -> Damage:
        seen.append(given)
        return find_damage(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(autopilot, "find_damage", measure)
        upright = cleanup_chosen(AUTO, photo, CLEANER)
        turned_settings = dataclasses.replace(AUTO, pose=pose)
        settings, said = cleanup_chosen(turned_settings, turned(photo, pose), CLEANER)
    assert (settings.controls, said) == (upright[0].controls, upright[1])
    for one, other in zip(*seen, strict=True):
        assert np.array_equal(one, other)


def test_a_blend_is_cleaned_more(tmp_path: Path) -> None:
    photo, blend = read(web_jpeg(tmp_path)), dataclasses.replace(CLEANER, system="blend")
    once, twice = (cleanup_chosen(AUTO, photo, student)[0].controls.cleanup for student in (CLEANER, blend))
    assert twice == min(1.0, 2 * once) > once
    assert Damage(0.35, "noise").cleanup(blend) == 0.7
    assert Damage(0.0, "none").cleanup(blend) == 0.0


def test_without_the_option_or_the_control_nothing_is_chosen(tmp_path: Path) -> None:
    photo = read(web_jpeg(tmp_path))
    assert cleanup_chosen(OutputSettings(), photo, CLEANER) == (OutputSettings(), ())
    assert cleanup_chosen(AUTO, photo, manifest()) == (AUTO, ())


def test_the_result_is_made_with_it_and_tells_it(tmp_path: Path) -> None:
    source, engine = web_jpeg(tmp_path), FakeEngine()
    job = EnlargeJob(source, (200, 160), tmp_path / "out" / "big.png", "png", AUTO)
    result = enlarge_file(job, CLEANER, lambda: engine, Journal(tmp_path / "journal"))
    chosen = engine.requests[-1].controls.cleanup
    assert chosen > 0.6
    assert result.notes[0] == f"Compression artefacts were found: cleanup {chosen:.2f}."
    assert f"cleanup {100 * chosen:.0f} of 100" in str(read(result.path).exif)


def small(
    source: Path, size: Size, engine: FakeEngine, student: Manifest = CLEANER, **settings: object
) -> EnlargeResult:
    """A result that is no larger than its photo of 200 x 160 pixels."""
    chosen = OutputSettings(size=size, **settings)  # type: ignore[arg-type]
    job = EnlargeJob(source, (200, 160), source.parent / "out" / "small.png", "png", chosen)
    return enlarge_file(job, student, lambda: engine, Journal(source.parent / "journal"))


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (LongSide(100), "The photo is larger than that, so it is cleaned and reduced."),
        (LongSide(200), "The photo has that size already, so it is only cleaned."),
        (Factor(1), "The photo has that size already, so it is only cleaned."),
    ],
)
def test_a_small_result_is_made_from_the_cleaned_enlargement(tmp_path: Path, size: Size, said: str) -> None:
    source, engine = web_jpeg(tmp_path), FakeEngine()
    controls = Controls(realism=0.4, cleanup=0.5)
    result = small(source, size, engine, controls=controls)
    assert [request.controls for request in engine.requests] == [controls]
    photo, made = read(source), read(result.path)
    large = dataclasses.replace(photo, pixels=photo.pixels.repeat(4, axis=0).repeat(4, axis=1))
    assert np.array_equal(made.pixels, resize(large, *size.of(200, 160)).pixels)
    assert result.notes == (said,) and not result.enlarged
    assert "<vernier:Cleanup>0.50<" in (made.xmp or b"").decode()


def test_without_cleanup_a_small_result_is_made_from_the_photo(tmp_path: Path) -> None:
    source, engine = web_jpeg(tmp_path), FakeEngine()
    without = small(source, LongSide(200), engine)
    assert without.notes == ("The photo has that size already, so it is not enlarged.",)
    no_control = small(source, LongSide(100), engine, manifest(), controls=Controls(cleanup=0.5))
    assert no_control.notes == ("The photo is larger than that, so it is only reduced.",)
    assert engine.requests == [] and np.array_equal(read(without.path).pixels, read(source).pixels)


def test_cleanup_is_chosen_for_small_results_too(tmp_path: Path) -> None:
    source, engine = web_jpeg(tmp_path), FakeEngine()
    result = small(source, LongSide(100), engine, auto_cleanup=True)
    chosen = engine.requests[-1].controls.cleanup
    assert chosen > 0.6
    assert result.notes[0] == f"Compression artefacts were found: cleanup {chosen:.2f}."
    assert result.notes[1:] == ("The photo is larger than that, so it is cleaned and reduced.",)
    clean = tmp_path / "clean.png"
    Image.open(resource("samples/cat.png")).convert("RGB").save(clean)
    result = small(clean, LongSide(100), engine, auto_cleanup=True)
    assert len(engine.requests) == 1
    assert result.notes[1:] == ("The photo is larger than that, so it is only reduced.",)
    assert "vernier:Model" not in (read(result.path).xmp or b"").decode()
