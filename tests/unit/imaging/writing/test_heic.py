"""HEIC, which macOS writes. A script stands in for its program, with a HEIC that is there already."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from desktop.errors import CannotWrite
from desktop.imaging import Photo, WriteOptions, limits, not_kept, photo, read, write
from tests.unit.imaging.makers import XMP, exif

NAME = "kimageformats__autotests__read__heic__rgb.heic"
OPTIONS = WriteOptions("heic", quality=80)


@pytest.fixture
def made(data_folder: Path, tmp_path: Path) -> Path:
    """What the encoder makes."""
    return Path(shutil.copy(data_folder / "odd" / NAME, tmp_path / "made.heic"))


@pytest.fixture
def sips(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The stand-in. It keeps what it was given, and with which options."""
    script = tmp_path / "sips"
    script.write_text(
        f"#!{sys.executable}\n"
        "import shutil, sys\n"
        "from pathlib import Path\n"
        f"here = Path({str(tmp_path)!r})\n"
        "*options, source, _, target = sys.argv[1:]\n"
        "(here / 'options').write_text(' '.join(options))\n"
        "shutil.copy(source, here / 'given.png')\n"
        "shutil.copy(here / 'made.heic', target)\n"
    )
    script.chmod(0o755)
    monkeypatch.setattr(photo, "SIPS", script)
    monkeypatch.setattr(limits, "FORMATS", (*photo.FORMATS, "heic"))
    return script


def picture(made: Path) -> Photo:
    """One that looks as what the encoder makes."""
    return dataclasses.replace(read(made), exif=exif(), xmp=XMP, icc=None)


def test_the_system_gets_a_png_with_everything_and_its_file_is_taken(
    tmp_path: Path, made: Path, sips: Path
) -> None:
    source = picture(made)
    path = write(source, tmp_path / "a.heic", OPTIONS)
    assert path.read_bytes() == made.read_bytes()
    assert (tmp_path / "options").read_text() == "-s format heic -s formatOptions 80"
    with Image.open(tmp_path / "given.png") as png:
        assert png.size == (source.width, source.height)
        assert png.getexif() and b"x:xmpmeta" in png.info["xmp"]


def test_what_the_system_left_out_is_said(tmp_path: Path, made: Path, sips: Path) -> None:
    source = picture(made)
    path = write(source, tmp_path / "a.heic", OPTIONS)
    assert not_kept(path, source, OPTIONS) == (
        "macOS left its EXIF out of the HEIC. Choose JPEG or TIFF to keep it.",
        "macOS left its XMP out of the HEIC. Choose JPEG or TIFF to keep it.",
    )
    assert not_kept(path, dataclasses.replace(source, exif=None, xmp=None), WriteOptions("heic")) == ()


def test_a_picture_of_another_size_or_without_its_profile_is_not_accepted(
    tmp_path: Path, made: Path, sips: Path
) -> None:
    source, profile = picture(made), ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    smaller = dataclasses.replace(source, pixels=source.pixels[:-2].copy(), alpha=None)
    for wrong in (smaller, dataclasses.replace(source, icc=profile)):
        with pytest.raises(CannotWrite, match="could not be read back correctly"):
            write(wrong, tmp_path / "a.heic", OPTIONS)
    assert not (tmp_path / "a.heic").exists()


def test_a_system_that_fails_is_said(tmp_path: Path, made: Path, sips: Path) -> None:
    sips.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(CannotWrite, match=r"macOS could not make a HEIC of this picture\."):
        write(picture(made), tmp_path / "a.heic", OPTIONS)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == ["", ".heic"], (
        "the script and what it copies"
    )


@pytest.mark.skipif("heic" in photo.FORMATS, reason="this computer can")
def test_other_systems_say_why_not() -> None:
    with pytest.raises(CannotWrite, match="only macOS has an encoder of HEIC that Vernier may use"):
        limits.check_format("a", 10, 10, "heic")
