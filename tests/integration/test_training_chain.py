"""The whole way, in small: photos -> faithful -> realistic -> package -> table."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from converters.__main__ import main

SIDE = 160
RECIPES = ("tiny-faithful", "tiny-realistic")


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six pictures of crisp shapes over soft shades, which a network can learn to sharpen."""
    folder = tmp_path_factory.mktemp("photos")
    for seed in range(6):
        rng = np.random.default_rng(seed)
        shades = Image.fromarray(rng.integers(60, 200, (4, 4, 3), np.uint8))
        image = shades.resize((4 * SIDE, 4 * SIDE), Image.Resampling.BICUBIC)
        draw = ImageDraw.Draw(image)
        for _ in range(40):
            left, top, width, height = (int(v) for v in rng.integers(20, 4 * SIDE - 20, 4))
            colour = tuple(int(v) for v in rng.integers(0, 256, 3))
            draw.line((left, top, width, height), colour, width=int(rng.integers(6, 30)))
        image.resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(folder / f"{seed}.png")
    return folder


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_from_photos_to_a_table(photos: Path, data_folder: Path, tmp_path: Path) -> None:
    """On two idle cores it takes less than three minutes; a student so small still beats bicubic."""
    start: list[str] = []
    for recipe in RECIPES:
        run = tmp_path / recipe
        words = ["--photos", str(photos), "-o", str(run), "--cache", str(tmp_path / "cache"), *start]
        assert main(["distill", recipe, *words]) == 0
        assert list((run / "sheets").iterdir())
        start = ["--start", str(run / "student.safetensors")]
    package = tmp_path / "tiny.student"
    assert main(["convert", start[1], "-o", str(package), "--tile", "32"]) == 0
    assert main(["verify", str(package)]) == 0
    faithful, realistic = table_of(str(package), photos, tmp_path)
    (bicubic,) = table_of("bicubic", photos, tmp_path)
    assert faithful["psnr_y"] > bicubic["psnr_y"] + 0.5
    assert realistic["lpips"] != faithful["lpips"]


def table_of(subject: str, photos: Path, folder: Path) -> list[dict[str, float]]:
    report = folder / "table.json"
    words = [subject, "--set", str(photos), "--realism", "0", "1", "--metrics", "psnr_y", "lpips"]
    assert main(["evaluate", *words, "--json", str(report)]) == 0
    return [row["means"] for row in json.loads(report.read_text(encoding="utf-8"))["rows"]]
