from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.imaging import read
from desktop.imaging.jpeg_quality import quality_of

PICTURE = Image.fromarray(np.random.default_rng(0).integers(0, 256, (32, 40, 3), np.uint8))


@pytest.mark.parametrize("quality", [1, 10, 30, 50, 75, 90, 95, 100])
def test_the_quality_of_a_jpeg_is_found(tmp_path: Path, quality: int) -> None:
    PICTURE.save(tmp_path / "a.jpg", quality=quality)
    found = read(tmp_path / "a.jpg").jpeg_quality
    assert found is not None
    assert abs(found - quality) < 2.5


def test_a_grey_jpeg_has_one_too(tmp_path: Path) -> None:
    PICTURE.convert("L").save(tmp_path / "a.jpg", quality=40)
    assert read(tmp_path / "a.jpg").jpeg_quality == pytest.approx(40, abs=1)


def test_other_formats_have_none(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.png")
    assert read(tmp_path / "a.png").jpeg_quality is None


@pytest.mark.parametrize("tables", [None, {}, {1: [1] * 64}, {0: [1] * 10}])
def test_unusual_tables_have_none(tables: dict[int, list[int]] | None) -> None:
    assert quality_of(tables) is None


def test_huge_tables_stay_in_range() -> None:
    assert quality_of({0: [65535] * 64}) == 1
