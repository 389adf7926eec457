"""The whole way, in small: photos -> faithful -> teacher -> student -> package -> table."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from converters.__main__ import main

SIDE = 160


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

    def distill(recipe: str, *words: str) -> None:
        places = ["--photos", str(photos), "-o", str(tmp_path / recipe), "--cache", str(tmp_path / "cache")]
        assert main(["distill", recipe, *places, *words]) == 0
        assert list((tmp_path / recipe / "sheets").iterdir())

    def weights(recipe: str, name: str = "student") -> str:
        return str(tmp_path / recipe / f"{name}.safetensors")

    distill("tiny-faithful")
    start = ("--start", weights("tiny-faithful"))
    distill("tiny-realistic", *start)
    distill("tiny-teacher", *start)
    distill("tiny-oftsr", *start, "--teacher", weights("tiny-teacher", "teacher"))

    package = tmp_path / "tiny.student"
    assert main(["convert", weights("tiny-oftsr"), "-o", str(package), "--tile", "32"]) == 0
    assert main(["verify", str(package)]) == 0
    (bicubic,) = table_of("bicubic", photos, tmp_path)
    for subject in (str(package), weights("tiny-realistic")):
        faithful, realistic = table_of(subject, photos, tmp_path)
        assert faithful["psnr_y"] > bicubic["psnr_y"] + 0.5
        assert realistic["lpips"] != faithful["lpips"]


def table_of(subject: str, photos: Path, folder: Path) -> list[dict[str, float]]:
    report = folder / "table.json"
    words = [subject, "--set", str(photos), "--realism", "0", "1", "--metrics", "psnr_y", "lpips"]
    assert main(["evaluate", *words, "--json", str(report)]) == 0
    return [row["means"] for row in json.loads(report.read_text(encoding="utf-8"))["rows"]]
