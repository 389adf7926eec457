"""How soon the window is there, and follows the slider, on this Mac."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize(("name", "options"), [("start", []), ("latency", ["--moves", "10"])])
def test_the_window_is_measured(
    name: str, options: list[str], tmp_path: Path, findings: dict[str, Any]
) -> None:
    file = tmp_path / "found.json"
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *options, "--json", str(file)]
    subprocess.run(command, check=True)
    found = json.loads(file.read_text())
    assert found and all(value > 0 for values in found.values() for value in values.values())
    findings.setdefault("window", {}).update(found)
