"""Refusals carry numbers, and come before the work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop.errors import TooLarge
from desktop.imaging import WriteOptions, limits, read, read_header, write
from tests.unit.imaging.makers import photo, save


@pytest.fixture
def small_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "physical_memory", lambda: 8_000_000_000)


def test_memory_of_this_computer_is_plausible() -> None:
    assert 2**28 < limits.physical_memory() < 2**45


def test_a_phone_photo_fits_a_small_mac(small_computer: None) -> None:
    limits.check_memory("a.jpg", 4032, 3024, 4)


def test_refusal_counts_the_photo_and_bands_of_the_result(small_computer: None) -> None:
    limits.check_memory("pano.jpg", 20_000, 5_000, 4)
    with pytest.raises(TooLarge) as error:
        limits.check_memory("pano.jpg", 40_000, 5_000, 4)
    assert str(error.value) == (
        "pano.jpg has 40,000 × 5,000 pixels. Enlarging it 4 times takes about 7 GB of memory; this "
        "computer has 8 GB. Crop it or make it smaller first: up to about 145 megapixels will work."
    )


def test_the_size_it_proposes_does_work(small_computer: None) -> None:
    limits.check_memory("a.jpg", 40_000, 145_000_000 // 40_000, 4)


def test_a_picture_that_is_only_opened_may_be_larger(small_computer: None) -> None:
    limits.check_memory("pano.jpg", 20_000, 5_000, 1)
    with pytest.raises(TooLarge, match=r"Opening it takes about 7 GB of memory; .* about 166 megapixels"):
        limits.check_memory("pano.jpg", 20_000, 10_000, 1)


def test_files_are_refused_by_their_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.png", Image.new("L", (1000, 1000)))
    monkeypatch.setattr(limits, "physical_memory", lambda: limits.memory_needed(1000, 999, 4))
    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", lambda self: pytest.fail("decoded"))
    for function in (read_header, read):
        with pytest.raises(TooLarge, match=r"a\.png has 1,000 × 1,000 pixels"):
            function(path, 4)


def test_pillows_own_limit_does_not_get_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow raises above 179 megapixels, however large the computer."""
    monkeypatch.setattr(limits, "physical_memory", lambda: 64_000_000_000)
    path = save(tmp_path / "a.png", Image.new("1", (16_000, 12_000)))
    assert read_header(path).width == 16_000


@pytest.mark.parametrize(
    ("format", "width", "height", "ceiling"),
    [("jpeg", 65_501, 1, "65,500"), ("jpeg", 1, 65_501, "65,500"), ("webp", 16_384, 2, "16,383")],
)
def test_format_ceilings(tmp_path: Path, format: str, width: int, height: int, ceiling: str) -> None:
    with pytest.raises(TooLarge) as error:
        write(photo(height, width), tmp_path / "a.x", WriteOptions(format))  # type: ignore[arg-type]
    kind = {"jpeg": "A JPEG", "webp": "A WebP"}[format]
    assert str(error.value) == (
        f"a.x would have {width:,} × {height:,} pixels. {kind} file cannot have more than {ceiling} on a "
        "side. Choose PNG or TIFF instead."
    )
    assert list(tmp_path.iterdir()) == []


def test_exactly_at_the_ceiling(tmp_path: Path) -> None:
    assert read(write(photo(1, 65_500), tmp_path / "a.jpg", WriteOptions("jpeg"))).width == 65_500
    assert read(write(photo(16_383, 1), tmp_path / "a.webp", WriteOptions("webp"))).height == 16_383


@pytest.mark.parametrize("format", ["png", "tiff"])
def test_the_proposed_formats_have_no_such_ceiling(tmp_path: Path, format: str) -> None:
    options = WriteOptions(format)  # type: ignore[arg-type]
    assert read(write(photo(1, 70_000), tmp_path / "a", options)).width == 70_000


def test_options_are_checked() -> None:
    with pytest.raises(ValueError, match="quality must be from 1 to 100, not 0"):
        WriteOptions("jpeg", quality=0)
    with pytest.raises(ValueError, match="format must be one of jpeg, png, webp, tiff, avif"):
        WriteOptions("gif")  # type: ignore[arg-type]
