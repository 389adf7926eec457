from __future__ import annotations

import dataclasses
from pathlib import Path

from PIL import Image

from desktop.batch import EnlargeJob, Journal, OutputSettings, enlarge_file
from desktop.batch.autopilot import cleanup_chosen
from desktop.engine.damage import Damage
from desktop.imaging import read
from desktop.resources import resource
from desktop.student.manifest import ControlSpec
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
    assert said == (f"JPEG artefacts were found: cleanup {settings.controls.cleanup:.2f}.",)
    settings, said = cleanup_chosen(AUTO, read(resource("samples/cat.png")), CLEANER)
    assert settings.controls.cleanup == 0
    assert said == ("Little noise and compression was found, so it was not cleaned.",)


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
    assert result.notes[0] == f"JPEG artefacts were found: cleanup {chosen:.2f}."
    assert f"cleanup {chosen:.2f}" in str(read(result.path).exif)
