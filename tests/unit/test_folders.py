from __future__ import annotations

import sys
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from desktop import folders

VARIABLES = ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


def on(system: type[MacOS | Unix], monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every folder, as that system has it."""
    monkeypatch.setattr(folders, "PlatformDirs", system)
    monkeypatch.setattr(folders, "_MAC", system is MacOS)
    return [
        folders.state_folder(),
        folders.log_file(),
        folders.students_folder(),
        folders.cache_folder(),
    ]


def test_on_a_mac_all_is_in_the_library(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = home / "Library"
    assert on(MacOS, monkeypatch) == [
        library / "Application Support" / "Vernier",
        library / "Logs" / "Vernier" / "vernier.log",
        library / "Application Support" / "Vernier" / "Students",
        library / "Caches" / "Vernier",
    ]


def test_on_linux_the_xdg_defaults_hold(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = home / ".local" / "state" / "vernier"
    assert on(Unix, monkeypatch) == [
        state,
        state / "vernier.log",
        home / ".local" / "share" / "vernier" / "students",
        home / ".cache" / "vernier",
    ]


def test_on_linux_the_xdg_variables_choose(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.setenv(variable, str(home / variable))
    state = home / "XDG_STATE_HOME" / "vernier"
    assert on(Unix, monkeypatch) == [
        state,
        state / "vernier.log",
        home / "XDG_DATA_HOME" / "vernier" / "students",
        home / "XDG_CACHE_HOME" / "vernier",
    ]


def test_asking_makes_no_folder(home: Path) -> None:
    folders.state_folder()
    folders.log_file()
    folders.students_folder()
    folders.cache_folder()
    assert list(home.iterdir()) == []


@pytest.mark.skipif(sys.platform != "darwin", reason="services are of the Mac")
def test_services_are_where_macos_looks(home: Path) -> None:
    assert folders.services_folder() == home / "Library" / "Services"
