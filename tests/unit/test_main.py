from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop import __version__
from desktop.__main__ import main
from desktop.cli.main import SCRIPT
from desktop.resources import resource
from tests.systems import LINUX

ROOT = Path(__file__).resolve().parents[2]


def desktop(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m desktop` where there is no display, for a person without a past."""
    clean = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG")}
    variables = {**clean, "HOME": str(folder), "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(
        command, cwd=folder, env=variables, capture_output=True, text=True, timeout=120, check=False
    )


linux_only = pytest.mark.skipif(not LINUX, reason="elsewhere there always is a display")


@linux_only
@pytest.mark.parametrize("arguments", [[], [str(ROOT)]])
def test_without_a_display_the_window_is_refused_in_one_sentence(
    tmp_path: Path, arguments: list[str]
) -> None:
    result = desktop(*arguments, folder=tmp_path)
    assert result.returncode == 2
    assert result.stderr == (
        "There is no display to show the window on. "
        "To enlarge photos without it, type: python -m desktop upscale PATH\n"
    )


def test_what_is_neither_a_file_nor_a_command_is_named(tmp_path: Path) -> None:
    result = desktop("upscael", "photo.jpg", folder=tmp_path)
    assert result.returncode == 2
    assert result.stderr.startswith("There is no file, folder or command 'upscael'.")


def test_options_go_to_the_command_line(tmp_path: Path) -> None:
    assert desktop("--version", folder=tmp_path).stdout.startswith("Vernier ")
    assert "COMMAND" in desktop("--help", folder=tmp_path).stdout
    assert desktop("--nonsense", folder=tmp_path).returncode == 2


def test_the_console_script_is_the_same_program(tmp_path: Path) -> None:
    """The file that pip would write for it."""
    entry = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"][SCRIPT]
    module, function = entry.split(":")
    script = tmp_path / SCRIPT
    script.write_text(f"from {module} import {function}\nif __name__ == '__main__':\n    {function}()\n")
    variables = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(script), *arguments]
        return subprocess.run(
            command, env=variables, capture_output=True, text=True, timeout=120, check=False
        )

    assert run("--version").stdout == f"Vernier {__version__}\n"
    wrong = run("upscael")
    assert wrong.returncode == 2
    assert wrong.stderr.endswith("See vernier --help\n")
    assert list(tmp_path.rglob("vernier.log"))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """What the window was opened with; the window itself is not."""
    application = pytest.importorskip("desktop.ui.shell.application")
    calls: list[list[Path]] = []
    monkeypatch.setattr(application, "run", lambda paths: calls.append(paths) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return calls


def test_paths_or_nothing_open_the_window(opened: list[list[Path]]) -> None:
    assert main([]) == 0
    assert main([str(ROOT), __file__]) == 0
    assert opened == [[], [ROOT, Path(__file__)]]


def test_demo_opens_the_window_with_the_sample(opened: list[list[Path]]) -> None:
    assert main(["--demo"]) == 0
    ((sample,),) = opened
    assert sample.parent == resource("samples") and sample.is_file()
