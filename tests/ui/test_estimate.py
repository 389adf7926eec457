"""What the inspector says of the size of a file."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PIL import Image

from desktop.batch import OutputSettings
from desktop.imaging import read
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec
from desktop.student.package import StudentPackage
from desktop.ui.photo import estimate
from desktop.ui.photo.estimate import export_bytes, export_seconds
from desktop.ui.photo.export_job import Choices, remember
from tests.unit.batch.makers import student_folder


def test_the_usual_size_is_told_for_the_quality_that_was_chosen_last(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (10, 10)).save(file)
    photo = read(file)
    size = 4000, 5000
    assert export_bytes(photo, size) == "~ 8 MB"
    remember(Choices("jpeg", dataclasses.replace(OutputSettings(), quality=60)), photo)
    assert export_bytes(photo, size) == "~ 2 MB"
    remember(Choices("png", OutputSettings()), photo)
    assert export_bytes(photo, size) == "~ 29 MB"
    remember(Choices("png", dataclasses.replace(OutputSettings(), png_level=0)), photo)
    assert export_bytes(photo, size) == "~ 60 MB"


def test_time_is_told_for_a_result_that_is_no_larger_only_if_it_is_cleaned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (1000, 1000)).save(tmp_path / "photo.png")
    photo, size = read(tmp_path / "photo.png"), (500, 500)
    spec = ControlSpec("cleanup", 0.0, 1.0, 0.0)
    cleaner = StudentPackage.open(student_folder(tmp_path / "cleaner.student", cleanup=spec))
    other = StudentPackage.open(student_folder(tmp_path / "other.student"))
    monkeypatch.setattr(estimate, "seconds_per_megapixel", lambda *_: 1.0)
    assert export_seconds(cleaner, photo, size, Controls(0.5)) == ""
    assert export_seconds(cleaner, photo, size, Controls(0.5, 0.3)).startswith("about ")
    assert export_seconds(other, photo, size, Controls(0.5, 0.3)) == ""
