"""What only a Mac can tell. Everything measured lands in build/device, as JSON and as text."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.engine.runtimes.units import allowed_units
from desktop.student.installed import find
from desktop.student.package import StudentPackage

REPORTS = Path(__file__).parents[2] / "build" / "device"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.device)
            item.add_marker(pytest.mark.timeout(1800))
            if sys.platform != "darwin":
                item.add_marker(pytest.mark.skip(reason="Core ML needs a Mac"))


@pytest.fixture(scope="session")
def package() -> StudentPackage:
    return find()


@pytest.fixture(scope="session")
def units() -> list[str]:
    """What Core ML may compute on. Virtual Macs have no Neural Engine, and compiling for one may hang."""
    return list(reversed(allowed_units()))


@pytest.fixture(scope="session")
def findings() -> Iterator[dict[str, Any]]:
    """What tests found, by name; written at the end, whatever failed."""
    found: dict[str, Any] = {}
    yield found
    REPORTS.mkdir(parents=True, exist_ok=True)
    (REPORTS / "report.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    lines = []
    for name, value in found.items():
        lines += [
            name,
            *(value["table"] if isinstance(value, dict) and "table" in value else [f"  {value}"]),
            "",
        ]
    (REPORTS / "report.txt").write_text("\n".join(lines), encoding="utf-8")
