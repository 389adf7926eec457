from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.errors import DamagedImage, TooLarge
from desktop.imaging import thumbnail as module
from desktop.imaging.thumbnail import placeholder, thumbnail


def test_it_is_small_and_upright(tmp_path: Path) -> None:
    pixels = np.zeros((200, 400, 3), np.uint8)
    pixels[:, :200] = (250, 20, 20)
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the right when shown
    Image.fromarray(pixels).save(tmp_path / "turned.jpg", quality=95, exif=exif)
    small = thumbnail(tmp_path / "turned.jpg", 96)
    assert (small.width, small.height, small.alpha) == (48, 96, None)
    assert small.pixels[10, 24, 0] > 240
    assert small.pixels[86, 24, 0] < 10


def test_sixteen_bits_are_reduced_and_not_clipped(tmp_path: Path) -> None:
    Image.fromarray(np.full((60, 60), 0x8000, np.uint16)).save(tmp_path / "grey.png")
    assert (thumbnail(tmp_path / "grey.png", 32).pixels == 0x80).all()


def test_transparency_is_kept(tmp_path: Path) -> None:
    Image.new("RGBA", (50, 50), (9, 9, 9, 40)).save(tmp_path / "clear.png")
    small = thumbnail(tmp_path / "clear.png", 32)
    assert small.alpha is not None and (small.alpha == 40).all()


def test_a_placeholder_is_for_what_is_decoded_much_faster_when_reduced(tmp_path: Path) -> None:
    pixels = np.zeros((1200, 2000, 3), np.uint8)
    pixels[:, :1000] = (250, 20, 20)
    exif = Image.Exif()
    exif[0x0112] = 6
    image = Image.fromarray(pixels)
    image.save(tmp_path / "large.jpg", exif=exif)
    small = placeholder(tmp_path / "large.jpg", 500)
    assert small is not None and (small.width, small.height) == (300, 500)
    assert small.read_size == (1200, 2000)
    assert small.pixels[10, 150, 0] > 240 and small.pixels[490, 150, 0] < 10
    image.convert("L").save(tmp_path / "grey.jpg")
    grey = placeholder(tmp_path / "grey.jpg", 500)
    assert grey is not None and grey.grey and (grey.width, grey.height) == (500, 300)
    image.convert("CMYK").save(tmp_path / "inks.jpg")
    inks = placeholder(tmp_path / "inks.jpg", 500)
    assert inks is not None and (inks.width, inks.height) == (500, 300)
    assert np.abs(inks.pixels[150, 50] - np.array([250, 20, 20])).max() < 30
    image.save(tmp_path / "large.png")
    assert placeholder(tmp_path / "large.png", 500) is None
    image.crop((0, 0, 900, 900)).save(tmp_path / "small.jpg")
    assert placeholder(tmp_path / "small.jpg", 500) is None


def test_a_damaged_file_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "half.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (90, 90, 3), dtype=np.uint8)).save(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(DamagedImage, match=r"half\.png is not whole.* rows of pixels are missing"):
        thumbnail(path, 32)


def test_a_file_without_what_no_pixel_needs_has_one(tmp_path: Path) -> None:
    Image.new("RGB", (50, 50), (200, 9, 9)).save(tmp_path / "endless.jpg")
    (tmp_path / "endless.jpg").write_bytes((tmp_path / "endless.jpg").read_bytes()[:-2])
    assert thumbnail(tmp_path / "endless.jpg", 32).pixels[16, 16, 0] > 190


def test_what_takes_long_is_not_called_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("RGB", (50, 50)).save(tmp_path / "slow.png")
    monkeypatch.setattr(module, "decoding_seconds", lambda _: 100.0)
    with pytest.raises(TooLarge, match=r"slow\.png takes too long"):
        thumbnail(tmp_path / "slow.png", 32)
