"""What a model computes on: shown and chosen in the dialog of the models, and prepared under the photo."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.engine import Preparing
from desktop.engine.runtimes import choosing
from desktop.engine.runtimes.findings import Finding, recall, remember, silent_for, wish
from desktop.errors import BadStudent
from desktop.student.package import StudentPackage
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.models_dialog import ModelsDialog
from desktop.ui.shell.preparing_note import PreparingNote
from desktop.ui.shell.settings_dialog import SettingsDialog
from desktop.ui.shell.unit_choice import UnitChoice
from tests.ui.conftest import until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def package(tiny_student: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> StudentPackage:
    """As on a Mac, with Core ML programs."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(choosing, "coreml_can_run", lambda: True)
    package = StudentPackage.open(tiny_student)
    files = {**package.manifest.files, "coreml/48/render.mlpackage/Manifest.json": "e" * 64}
    return dataclasses.replace(package, manifest=dataclasses.replace(package.manifest, files=files))


def test_what_was_found_is_told_and_a_choice_is_kept(application: Any, package: StudentPackage) -> None:
    remember(package, "neural-engine", silent_for(72))
    remember(package, "gpu", Finding())
    choice = UnitChoice(lambda: False)
    chosen: list[StudentPackage] = []
    choice.chosen.connect(chosen.append)
    choice.show_for(package)
    assert choice.found.text().splitlines() == [
        "Neural Engine: not used (it did not answer for 72 s).",
        "GPU: tried, and used.",
    ]
    assert choice.units.currentText() == "Automatic" and choice.units.isEnabled()
    choice.units.setCurrentIndex(choice.units.findData("neural-engine"))
    choice.units.activated.emit(1)
    assert chosen == [package] and wish(package) == "neural-engine"
    assert set(recall(package)) == {"gpu"}, "the Neural Engine is tried again"


def test_nothing_is_chosen_while_photos_are_saved(application: Any, package: StudentPackage) -> None:
    choice = UnitChoice(lambda: True)
    choice.show_for(package)
    assert not choice.units.isEnabled() and choice.units.toolTip()


def test_without_core_ml_there_is_no_choice(application: Any, tiny_student: Path) -> None:
    choice = UnitChoice(lambda: False)
    choice.show_for(StudentPackage.open(tiny_student))
    assert not choice.there
    choice.show_for(None)
    assert not choice.there


def test_the_settings_and_the_models_have_one_choice(
    open_window: Any, package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.shell.models_dialog.survey", lambda: ([package], {}))
    made: list[FakeEngine] = []

    def make(_: StudentPackage) -> FakeEngine:
        made.append(FakeEngine())
        return made[-1]

    window = open_window(FakeEngine(), package)
    window.active_model.make_engine = make
    until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = window.findChild(SettingsDialog)
    assert settings.units.isVisible()
    units = settings.units.units
    units.setFocus()
    QTest.keyClick(units, Qt.Key.Key_End)
    last = units.currentData()
    assert wish(package) == last != "auto"
    assert window.active_model.engine is made[-1], "the model was started anew"
    settings.reject()
    window.dialogs.models()
    models = window.findChild(ModelsDialog)
    assert models.units.isVisible() and models.units.units.currentData() == last
    models.reject()


def test_what_a_model_can_not_compute_on_is_said_in_the_settings(
    open_window: Any, package: StudentPackage
) -> None:
    def refuse(_: StudentPackage) -> FakeEngine:
        raise BadStudent("It cannot run here.")

    window = open_window(FakeEngine(), package)
    window.active_model.make_engine = refuse
    window.dialogs.settings()
    settings = window.findChild(SettingsDialog)
    settings.units.units.activated.emit(1)
    assert settings.units.found.isVisible() and settings.units.found.text() == "It cannot run here."
    settings.reject()


def test_without_core_ml_the_settings_have_no_such_row(window: Any) -> None:
    window.dialogs.settings()
    settings = window.findChild(SettingsDialog)
    assert not settings.units.isVisible()
    settings.reject()


def test_the_window_tells_that_a_model_is_prepared(application: Any, package: StudentPackage) -> None:
    engine = FakeEngine()
    model = ActiveModel(lambda _: engine)
    note = PreparingNote(model)
    assert note.isHidden()
    engine.preparing = Preparing("neural-engine", 2, 6)
    model.use(package)
    assert not note.isHidden()
    assert note.label.text() == "Preparing Tiny for this Mac, once per macOS update…"
    assert (note.bar.value(), note.bar.maximum()) == (2, 6)
    engine.preparing = None
    note.look()
    assert note.isHidden()
    model.close()
