from __future__ import annotations

import sys
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from desktop import folders
from desktop.resources import resource
from tests.systems import MAC

VARIABLES = ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_PICTURES_DIR", "XDG_CONFIG_HOME")


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


def test_results_go_beside_their_photos(home: Path) -> None:
    assert folders.folder_for_result(home / "Desktop" / "cat.jpg") == home / "Desktop"


def test_results_of_our_own_files_go_to_the_pictures(home: Path) -> None:
    """Not into the app, whose signature would break, nor where nobody looks."""
    (home / "Pictures").mkdir()
    for own in (resource("samples/cat.png"), folders.pasted_folder() / "pasted.png"):
        assert folders.folder_for_result(own) == home / "Pictures"


def test_without_a_folder_of_pictures_the_home_serves(home: Path) -> None:
    assert folders.pictures_folder() == home


def test_the_sample_is_found_through_the_links_of_an_app(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyInstaller links Contents/Frameworks/resources to where the files are."""
    samples = home / "Vernier.app" / "Contents" / "Resources" / "resources" / "samples"
    samples.mkdir(parents=True)
    frameworks = home / "Vernier.app" / "Contents" / "Frameworks"
    frameworks.mkdir()
    (frameworks / "resources").symlink_to("../Resources/resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(frameworks), raising=False)
    for sample in (samples / "cat.png", resource("samples/cat.png")):
        assert folders.folder_for_result(sample) == home


def test_asking_makes_no_folder(home: Path) -> None:
    folders.state_folder()
    folders.log_file()
    folders.students_folder()
    folders.cache_folder()
    assert list(home.iterdir()) == []


@pytest.mark.skipif(not MAC, reason="services are of the Mac")
def test_services_are_where_macos_looks(home: Path) -> None:
    assert folders.services_folder() == home / "Library" / "Services"
