"""Tests of Core ML by its stand-in. They need the plugin: `make test-as-mac`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.engine import WorkerEngine
from desktop.engine.runtimes.choosing import RuntimeName
from desktop.engine.runtimes.units import UNITS_VARIABLE
from desktop.student.package import StudentPackage
from tests.mac.believing import VARIABLE
from tests.mac.binding import MISBEHAVIOUR


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if VARIABLE not in os.environ:
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(pytest.mark.skip(reason="needs -p tests.mac.plugin"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All units may be used. Nothing is remembered or compiled yet."""
    monkeypatch.delenv(UNITS_VARIABLE)
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return tmp_path


@pytest.fixture
def misbehave(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets units do what `tests.mac.binding` lists, such as "CPU_AND_NE=hangs"."""
    return lambda habits: monkeypatch.setenv(MISBEHAVIOUR, habits)


@pytest.fixture(scope="session")
def package(mini: Path) -> StudentPackage:
    return StudentPackage.open(mini / "mini.student")


@pytest.fixture
def start(package: StudentPackage) -> Iterator[Callable[..., WorkerEngine]]:
    """Starts engines, which end with the test."""
    engines: list[WorkerEngine] = []

    def engine(runtime: RuntimeName = "auto") -> WorkerEngine:
        engines.append(WorkerEngine(package, runtime))
        return engines[-1]

    yield engine
    for one in engines:
        one.shutdown()
