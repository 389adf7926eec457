"""The frozen program that `make app` built: it starts, shows the window and enlarges a photo."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "dist" / "Vernier" / "Vernier"
if sys.platform == "darwin":
    PROGRAM = ROOT / "dist" / "Vernier.app" / "Contents" / "MacOS" / "Vernier"
SAMPLE = ROOT / "resources" / "samples" / "cat.png"

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not PROGRAM.exists(), reason="there is no built program: make app"),
]


def start(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program far from the source checkout, as a person without it would."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_it_knows_its_student(tmp_path: Path) -> None:
    result = start(tmp_path, "students")
    assert result.returncode == 0, result.stderr
    assert "photo" in result.stdout


def test_it_enlarges_a_photo(tmp_path: Path) -> None:
    result = start(tmp_path, "upscale", str(SAMPLE), "-o", str(tmp_path), "--realism", "0.5")
    assert result.returncode == 0, result.stderr
    with Image.open(SAMPLE) as before, Image.open(tmp_path / "cat-4x.png") as after:
        assert after.size == (before.width * 4, before.height * 4)
        assert after.convert("L").getextrema()[1] > 200


def test_it_shows_the_window_with_the_enlarged_photo(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    result = start(tmp_path, "--screenshot", str(picture))
    assert result.returncode == 0, result.stderr
    with Image.open(picture) as window:
        middle = window.convert("RGB").crop((700, 100, 1200, 600))
        assert len(middle.getcolors(maxcolors=1 << 20) or ()) > 1000, (
            "a photo has many colours, an empty window few"
        )
