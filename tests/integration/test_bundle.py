"""The frozen program that `make app` built: it starts, shows the window and enlarges a photo."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from desktop.ui.shell.application import SHOWN

ROOT = Path(__file__).resolve().parents[2]
MAC = sys.platform == "darwin"
FOLDER = ROOT / "dist" / ("Vernier.app" if MAC else "Vernier")
PROGRAM = FOLDER / "Contents" / "MacOS" / "Vernier" if MAC else FOLDER / "Vernier"
INSIDE = FOLDER / "Contents" / "Resources" if MAC else FOLDER / "_internal"
MOST_BYTES = 260_000_000
SAMPLE = ROOT / "resources" / "samples" / "cat.png"

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not PROGRAM.exists(), reason="there is no built program: make app"),
]


def environment(home: Path) -> dict[str, str]:
    """As bare as the one that Finder gives, but for the platform of the window and the number of threads."""
    threads = {name: value for name, value in os.environ.items() if name == "OMP_NUM_THREADS"}
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **threads}


def start(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program far from the source checkout, as a person without it would."""
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_it_knows_its_students(tmp_path: Path) -> None:
    result = start(tmp_path, "students")
    assert result.returncode == 0, result.stderr
    assert {"photo", "photo-2", "photo-max"} <= set(result.stdout.split())


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


def test_the_window_is_there_at_once(tmp_path: Path) -> None:
    """At the second start, when the files have been read once. The time of the processor counts: on a busy
    computer the clock says little."""
    cost = [_processor_seconds_until_shown(tmp_path / name) for name in ("first", "second")]
    assert cost[1] < 2


def _processor_seconds_until_shown(home: Path) -> float:
    home.mkdir()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with subprocess.Popen([PROGRAM], cwd=home, env=environment(home)) as process:
        end = time.monotonic() + 60
        while not any(SHOWN in log.read_text() for log in home.rglob("vernier.log")):
            assert process.poll() is None and time.monotonic() < end
            time.sleep(0.02)
        process.terminate()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_every_package_in_it_has_its_licence() -> None:
    texts = {path.stem.partition(" ")[0].lower() for path in (INSIDE / "resources" / "licences").iterdir()}
    assert {"vernier", "python", "numpy", "pillow", "pi_heif", "pyside6_essentials", "lgpl-3.0"} <= texts
    assert {"coremltools"} <= texts if MAC else {"torch"} <= texts


@pytest.mark.skipif(MAC, reason="objdump reads the libraries of Linux")
def test_libraries_of_qt_are_all_there() -> None:
    libraries = {path.name for path in FOLDER.rglob("libQt6*")}
    for path in [*FOLDER.rglob("libQt6*"), *FOLDER.rglob("Qt/plugins/**/*.so")]:
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        assert set(re.findall(r"NEEDED +(libQt6\S+)", said)) <= libraries, path


@pytest.mark.skipif(not MAC, reason="torch makes the program for Linux larger")
def test_the_app_is_small() -> None:
    """Without the programs of Photo Max, which are larger than the rest of the models."""
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files if "photo-max.student" not in path.parts)
    assert size <= MOST_BYTES


@pytest.mark.skipif(not MAC, reason="Core ML is on Macs")
def test_the_app_has_no_torch() -> None:
    assert not list(FOLDER.rglob("torch"))
