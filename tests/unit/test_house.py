"""Rules for modules that neither ruff nor import-linter can check."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for top in ("desktop", "converters", "bundle") for path in (ROOT / top).rglob("*.py"))
MAX_LINES = 300
HEAVY = {
    "torch": (
        "desktop.engine.runtimes.torch",
        "desktop.engine.runtimes.bfloat16",
        "desktop.engine.runtimes.fused",
        "desktop.engine.runtimes.bands",
        "desktop.engine.runtimes.graph_passes",
        "desktop.engine.runtimes.torch_program",
    ),
    "coremltools": ("desktop.engine.runtimes.coreml", "desktop.engine.runtimes.coreml_program"),
    "CoreML": ("desktop.engine.runtimes.device_map", "desktop.engine.runtimes.device_program"),
    "PySide6": ("desktop.ui",),
}
"""Libraries that take long to load, and what may need them in order to be imported."""


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def test_all_but_runtimes_and_window_import_without_heavy_libraries() -> None:
    """In a process of its own, where importing them fails."""
    rooms = [room for rooms in HEAVY.values() for room in rooms]
    names = [name_of(path) for path in MODULES]
    modules = [
        name for name in names if within(name, "desktop") and not any(within(name, room) for room in rooms)
    ]
    assert len(modules) > 50
    code = "\n".join(
        [
            "import sys",
            *(f"sys.modules[{library!r}] = None" for library in HEAVY),
            *(f"import {name}" for name in modules),
        ]
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_modules_stay_small() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert not {name: lines for name, lines in lengths.items() if lines > MAX_LINES}
