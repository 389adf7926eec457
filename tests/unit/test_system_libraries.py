"""The set-up and the help of make, as on a Mac: run with commands that answer as there."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / ".ci" / "system-libraries"


def check(folder: Path, machine: str, version: str = "3.12") -> subprocess.CompletedProcess[str]:
    """On a Mac whose shell is for Apple Silicon, with a Python for `machine`."""
    commands = {
        "uname": '[ "${1:-}" = -m ] && echo arm64 || echo Darwin',
        "mypython": f'case "$2" in *machine*) echo {machine};; *) [ {version} = 3.12 ];; esac',
    }
    for name, body in commands.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    variables = {"PATH": f"{folder}:{os.environ['PATH']}", "BASE_PYTHON": "mypython"}
    return subprocess.run(["sh", SCRIPT], env=variables, capture_output=True, text=True, check=False)


def test_a_python_for_apple_silicon_passes(tmp_path: Path) -> None:
    result = check(tmp_path, "arm64")
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("machine", "version", "said"),
    [("x86_64", "3.12", "'mypython' is one for Intel"), ("arm64", "3.9", "3.11, 3.12 or 3.13")],
)
def test_another_python_is_refused(tmp_path: Path, machine: str, version: str, said: str) -> None:
    result = check(tmp_path, machine, version)
    assert result.returncode == 1
    assert said in result.stderr


def test_help_lists_the_targets_with_any_awk() -> None:
    """The sed of a Mac knows no tab as \\t."""
    result = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    lines = dict(line.split(maxsplit=1) for line in result.stdout.splitlines())
    assert lines["run"] == "open the window with a sample photo"
    assert {"test", "test-as-mac", "test-device", "app"} <= set(lines)
