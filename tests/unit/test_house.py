"""The rules of the house: who may import whom, and what no module may do."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(p for top in ("desktop", "converters") for p in (ROOT / top).rglob("*.py"))
MAX_LINES = 500

FLOORS = ("imaging", "student", "engine", "batch", "ui")
"""Each may import those before it."""
PROGRAM = ("desktop.__main__", "desktop.cli")
HEAVY = {
    "torch": (
        "desktop.engine.runtimes.torch",
        "desktop.engine.runtimes.graph_passes",
        "desktop.engine.runtimes.torch_program",
    ),
    "coremltools": ("desktop.engine.runtimes.coreml",),
    "PySide6": ("desktop.ui",),
}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[str]:
    """Full names of what a module imports, inside functions too; `from a import b` counts as a.b."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} has a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def by_module() -> list[tuple[str, list[str]]]:
    return [(name_of(path), sorted(set(imports_of(path)))) for path in MODULES]


def room_of(name: str) -> str | None:
    parts = name.split(".")
    return parts[1] if parts[0] == "desktop" and len(parts) > 1 and parts[1] in FLOORS else None


def test_rooms_import_only_what_lies_below_them() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, imports in by_module()
        for imported in imports
        if (here := room_of(module))
        and (there := room_of(imported))
        and FLOORS.index(there) > FLOORS.index(here)
    ]
    assert not wrong


def test_rooms_do_not_know_the_program_around_them() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, imports in by_module()
        for imported in imports
        if room_of(module) and any(within(imported, part) for part in PROGRAM)
    ]
    assert not wrong


def test_only_the_start_of_the_app_opens_the_window() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, imports in by_module()
        for imported in imports
        if within(imported, "desktop.ui")
        and not within(module, "desktop.ui")
        and module != "desktop.__main__"
    ]
    assert not wrong


def test_the_app_does_not_know_the_converters() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, imports in by_module()
        for imported in imports
        if within(module, "desktop") and within(imported, "converters")
    ]
    assert not wrong


def test_the_converters_know_the_package_format_only() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, imports in by_module()
        for imported in imports
        if within(module, "converters")
        and within(imported, "desktop")
        and not within(imported, "desktop.student")
        and not within(imported, "desktop.engine.runtimes.torch_program")
        and not (within(module, "converters.evaluation") and within(imported, "desktop.engine"))
        and not within(imported, "desktop.errors")
        and imported != "desktop.__version__"
    ]
    assert not wrong


def test_the_converters_need_no_window_system() -> None:
    wrong = [
        m for m, imports in by_module() if within(m, "converters") for i in imports if within(i, "PySide6")
    ]
    assert not wrong


@pytest.mark.parametrize("library", HEAVY)
def test_heavy_libraries_stay_in_their_rooms(library: str) -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, imports in by_module()
        for imported in imports
        if within(module, "desktop")
        and within(imported, library)
        and not any(within(module, room) for room in HEAVY[library])
    ]
    assert not wrong


def test_all_but_runtimes_and_window_import_without_heavy_libraries() -> None:
    """In a process of its own, where importing them fails."""
    modules = [
        name
        for name, _ in by_module()
        if within(name, "desktop")
        and not any(within(name, room) for rooms in HEAVY.values() for room in rooms)
    ]
    code = "\n".join(
        [
            "import sys",
            *(f"sys.modules[{library!r}] = None" for library in HEAVY),
            *(f"import {m}" for m in modules),
        ]
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_modules_stay_small() -> None:
    long = {
        name_of(p): n for p in MODULES if (n := len(p.read_text(encoding="utf-8").splitlines())) > MAX_LINES
    }
    assert not long
