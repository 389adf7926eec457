"""A person hears once whose student it is."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from desktop.licence_note import licence_note
from desktop.resources import resource
from desktop.student.manifest import Manifest
from desktop.student.package import StudentPackage
from tests.manifests import manifest

OTHERS = dataclasses.replace(manifest(), system="oftsr", licence="none stated.", title="Faces")


def note_of(student: Manifest, folder: Path = Path("/models")) -> str | None:
    return licence_note(StudentPackage(folder / "a.student", student))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    return tmp_path


def test_once_per_student_of_others() -> None:
    assert note_of(OTHERS) == (
        "The model Faces was published by others. Its licence: none stated. "
        "Check that this covers what you do with the results."
    )
    assert note_of(OTHERS) is None
    assert note_of(dataclasses.replace(OTHERS, source_sha256="f" * 64)) is not None
    assert note_of(OTHERS) is None


def test_vernier_s_own_need_none() -> None:
    assert note_of(manifest()) is None


def test_those_that_came_with_the_app_need_none() -> None:
    assert note_of(OTHERS, resource("students")) is None
    assert note_of(OTHERS) is not None


def test_what_can_not_be_remembered_is_told_again(home: Path) -> None:
    (home / ".local").write_text("a file where a folder must be")
    (home / "Library").write_text("likewise")
    assert note_of(OTHERS) == note_of(OTHERS) is not None
