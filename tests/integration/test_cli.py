"""The command line as a person starts it, with the real engine and a tiny student."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from desktop.engine import WorkerEngine
from desktop.engine.photo import enlarge_photo
from desktop.imaging import read
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from tests.systems import LINUX
from tests.unit.batch.makers import names, photo, size

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120


class Shell:
    """Starts `python -m desktop` in a folder, for a person without a past and without a display."""

    def __init__(self, folder: Path, student: Path) -> None:
        self.folder, self.student = folder, student
        kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG")}
        self.variables = {**kept, "HOME": str(folder), "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}

    def command(self, *arguments: str) -> list[str]:
        command = [sys.executable, "-m", "desktop", *arguments]
        return [*command, "--student", str(self.student)] if arguments[0] == "upscale" else command

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env=self.variables,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    @contextmanager
    def start(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """In a process group of its own, as a terminal does, so that Ctrl-C can reach all of it."""
        process = subprocess.Popen(
            self.command(*arguments),
            cwd=self.folder,
            env=self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()


@pytest.fixture
def shell(tmp_path: Path, tiny_student: Path) -> Shell:
    return Shell(tmp_path, tiny_student)


def wait_until_gone(processes: list[psutil.Process]) -> None:
    _, alive = psutil.wait_procs(processes, timeout=20)
    assert not alive


def test_a_folder_is_enlarged_as_the_window_would(shell: Shell, tiny_student: Path) -> None:
    photo(shell.folder / "in" / "a.png", 60, 40)
    photo(shell.folder / "in" / "june" / "b.jpg", 20, 30)
    (shell.folder / "in" / "june" / "broken.jpg").write_bytes(b"no photo")
    result = shell.run("upscale", "in", "-o", "out", "--recursive", "--realism", "0.5", "--json")
    assert result.returncode == 1, result.stderr
    report = json.loads(result.stdout)
    assert [file["status"] for file in report["files"]] == ["done", "done", "failed"]
    assert report["runtime"].startswith("torch")
    assert names(shell.folder / "out") == {"a-4x.png", str(Path("june", "b-4x.jpg"))}
    assert size(shell.folder / "out" / "june" / "b-4x.jpg") == (80, 120)
    with WorkerEngine(StudentPackage.open(tiny_student)) as engine:
        expected = enlarge_photo(engine, read(shell.folder / "in" / "a.png"), Controls(0.5)).pixels
    with Image.open(shell.folder / "out" / "a-4x.png") as image:
        assert np.array_equal(np.asarray(image.convert("RGB")), expected)


def test_names_that_are_not_unicode_come_out_as_they_are(shell: Shell) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    try:
        photo(shell.folder / name)
    except OSError:
        pytest.skip("this disk takes Unicode names only")
    process = subprocess.run(
        shell.command("upscale", name, "--long-side", "4"),
        cwd=shell.folder,
        env={**shell.variables, "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    assert process.stdout == b"caf\xe9-4px.png\n"


def test_ctrl_c_leaves_no_partial_file_and_no_process(shell: Shell) -> None:
    photo(shell.folder / "in" / "1.png", 16, 16)
    photo(shell.folder / "in" / "2.png", 1400, 1400)
    photo(shell.folder / "in" / "3.png", 16, 16)
    with shell.start("upscale", "in", "-o", "out") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"{Path('out', '1-4x.png')}\n"
        family = psutil.Process(process.pid).children(recursive=True)
        os.killpg(process.pid, signal.SIGINT)
        started = time.monotonic()
        _, errors = process.communicate(timeout=PATIENCE)
        seconds = time.monotonic() - started
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert errors.splitlines()[-1] == "To continue, run the same command with --resume."
    assert names(shell.folder / "out") == {"1-4x.png"}
    assert family
    wait_until_gone(family)
    assert seconds < 10  # under a second on an idle machine


def test_ctrl_c_while_the_student_loads_is_quiet_too(shell: Shell) -> None:
    photo(shell.folder / "in" / "a.png", 16, 16)
    with shell.start("upscale", "in") as process:
        me = psutil.Process(process.pid)
        while not any("spawn_main" in " ".join(child.cmdline()) for child in me.children()):
            time.sleep(0.01)
        time.sleep(0.2)  # by now the worker imports what it needs, and has not yet taken any precaution
        family = me.children(recursive=True)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert "Traceback" not in errors and "KeyboardInterrupt" not in errors
    assert names(shell.folder / "in") == {"a.png"}
    wait_until_gone(family)


def test_resume_after_the_program_was_killed(shell: Shell) -> None:
    photo(shell.folder / "in" / "1.png", 16, 16)
    photo(shell.folder / "in" / "2.png", 1400, 1400)
    with shell.start("upscale", "in", "-o", "out") as process:
        assert process.stdout is not None
        process.stdout.readline()
        family = psutil.Process(process.pid).children(recursive=True)
        time.sleep(0.3)
        process.kill()
        process.communicate()
    wait_until_gone(family)
    assert names(shell.folder / "out") == {"1-4x.png"}
    (shell.folder / "in" / "2.png").write_bytes(b"no photo")  # quicker to be done with
    result = shell.run("upscale", "in", "-o", "out", "--resume", "--json")
    assert [file["status"] for file in json.loads(result.stdout)["files"]] == ["skipped", "failed"]
    assert names(shell.folder / "out") == {"1-4x.png"}


@pytest.mark.skipif(not LINUX, reason="elsewhere there always is a display")
def test_the_demo_without_a_display_enlarges_the_sample_here(shell: Shell, tiny_student: Path) -> None:
    # Of two students with the same id the first found counts, so this stands in for the default one.
    default = shell.folder / "students" / "photo-2.student"
    default.parent.mkdir()
    manifest = json.loads((tiny_student / "manifest.json").read_text())
    default.mkdir()
    for path in tiny_student.iterdir():
        if path.name != "manifest.json":
            (default / path.name).symlink_to(path)
    (default / "manifest.json").write_text(json.dumps({**manifest, "id": "photo-2"}))
    shell.variables["VERNIER_STUDENTS"] = str(default.parent)
    result = shell.run("--demo")
    assert result.returncode == 0, result.stderr
    assert result.stderr == "There is no display, so the sample photo is enlarged on the command line.\n"
    enlarged = shell.folder / result.stdout.rstrip("\n")
    assert enlarged.parent == shell.folder and enlarged.stem.endswith("-4x")
    assert min(size(enlarged)) > 1000
