"""A photo that Vernier has made already says so when it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.batch import OutputSettings
from desktop.imaging import FORMATS, Format, Photo, WriteOptions, read, write
from desktop.student.controls import Controls
from tests.manifests import manifest
from tests.unit.imaging.makers import photo
from tests.unit.imaging.metadata import makers

SETTINGS = OutputSettings(controls=Controls(realism=0.7))


def made(folder: Path, format: Format, options: WriteOptions) -> Photo:
    return read(write(photo(), folder / f"result.{format}", options))


@pytest.mark.parametrize("format", FORMATS)
def test_it_names_model_and_realism(tmp_path: Path, format: Format) -> None:
    result = made(tmp_path, format, SETTINGS.write_options(format, manifest()))
    assert result.notes == (
        f"This photo was already enlarged or cleaned by Vernier, with the model {manifest().title} at "
        "realism 0.70. Enlarge the original instead, if you have it.",
    )


def test_a_model_without_realism_is_named_alone(tmp_path: Path) -> None:
    student = manifest(realism=None)
    result = made(tmp_path, "png", SETTINGS.write_options("png", student))
    assert result.notes == (
        f"This photo was already enlarged or cleaned by Vernier, with the model {student.title}. Enlarge the "
        "original instead, if you have it.",
    )


def test_what_was_only_resized_is_a_photo_like_others(tmp_path: Path) -> None:
    assert made(tmp_path, "jpeg", SETTINGS.write_options("jpeg", None)).notes == ()


@pytest.mark.parametrize("realism", ["", "much", "inf", "nan", "9" * 400])
def test_what_others_wrote_there_does_no_harm(tmp_path: Path, realism: str) -> None:
    packet = makers.packet(
        f"<vernier:Model>{'m' * 500}</vernier:Model><vernier:Realism>{realism}</vernier:Realism>"
    )
    path = write(photo(xmp=packet), tmp_path / "other.png", WriteOptions("png"))
    (note,) = read(path).notes
    assert f"model {'m' * 60}. " in note
