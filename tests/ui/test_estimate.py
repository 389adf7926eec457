"""What the inspector says of the size of a file."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PIL import Image

from desktop.batch import OutputSettings
from desktop.imaging import read
from desktop.ui.photo.estimate import export_bytes
from desktop.ui.photo.export_job import Choices, remember


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
