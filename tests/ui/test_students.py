from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desktop.folders import students_folder
from desktop.student.package import StudentPackage
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.models_dialog import ModelsDialog
from tests.ui.conftest import drop, open_photo, settled
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def active_model(tiny_student, monkeypatch):
    """With one student that comes with the app, at work."""
    monkeypatch.setattr(
        "desktop.student.installed._folders", lambda: [students_folder(), tiny_student.parent]
    )
    engines = []

    def make_engine(package):
        engines.append(FakeEngine())
        return engines[-1]

    active_model = ActiveModel(make_engine)
    active_model.open()
    yield active_model
    active_model.close()


@pytest.fixture
def other(tiny_student, tmp_path):
    """Another package, that somebody sent."""
    path = tmp_path / "other.student"
    shutil.copytree(tiny_student, path)
    manifest = path / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"tiny"', '"other"').replace('"Tiny"', '"Other"'))
    return path


@pytest.fixture
def dialog(active_model, application):
    dialog = ModelsDialog(active_model, lambda: False)
    dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def titles(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def click(button):
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_card_and_the_licence_are_shown(dialog):
    assert titles(dialog) == ["Tiny (in use)"]
    assert "Untrained." in dialog.card.toPlainText()
    assert "Licence: MIT" in dialog.facts.text()
    assert not dialog.remove.isEnabled()
    assert not dialog.use.isEnabled()


def test_a_dropped_package_is_installed_used_and_removed(dialog, active_model, other):
    assert drop(dialog, other)
    assert titles(dialog) == ["Other", "Tiny (in use)"]
    assert (students_folder() / "other.student" / "manifest.json").is_file()
    before = active_model.engine
    click(dialog.use)
    assert active_model.student.manifest.id == "other"
    assert active_model.engine is not before
    assert QSettings().value("student") == "other"
    dialog.list.setCurrentRow(1)
    click(dialog.use)
    dialog.list.setCurrentRow(0)
    click(dialog.remove)
    assert titles(dialog) == ["Tiny (in use)"]
    assert not (students_folder() / "other.student").exists()


def test_a_changed_package_is_refused_with_the_reason(dialog, other):
    (other / "card.md").write_text("forged")
    drop(dialog, other)
    assert "was changed" in dialog.message.text()
    assert titles(dialog) == ["Tiny (in use)"]


def test_what_is_no_package_is_refused(dialog, tmp_path):
    drop(dialog, tmp_path)
    assert "is not a model package" in dialog.message.text()


def test_a_student_opened_by_the_finder_is_installed(active_model, open_window, other, application):
    from desktop.ui.shell.main_window import MainWindow

    window = MainWindow(active_model)
    window.open_paths([other])
    (shown,) = window.findChildren(ModelsDialog)
    assert "Other is installed." in shown.message.text()
    shown.close()
    window.close()
    window.deleteLater()


def test_the_photo_is_enlarged_anew_by_another_student(active_model, other, photo, application):
    from desktop.student.installing import install
    from desktop.ui.shell.main_window import MainWindow

    window = MainWindow(active_model)
    window.show()
    open_photo(window, photo)
    active_model.use(install(other))
    settled(window)
    assert window.photo_page.document.engine is active_model.engine
    assert active_model.engine.jobs
    window.close()
    window.deleteLater()


def test_the_student_used_last_is_used_at_the_next_start(active_model, other, dialog):
    dialog.install(other)
    click(dialog.use)
    again = ActiveModel(lambda package: FakeEngine())
    again.open()
    assert isinstance(again.student, StudentPackage)
    assert again.student.manifest.id == "other"
    again.close()


def test_a_default_that_the_person_did_not_choose_gives_way_to_a_better_one(active_model, other, monkeypatch):
    from desktop.student.installing import install

    assert active_model.student.manifest.id == "tiny"
    install(other)
    monkeypatch.setattr("desktop.student.default_model.PHOTO", "other")
    again = ActiveModel(lambda package: FakeEngine())
    again.open()
    assert again.student.manifest.id == "other"
    again.close()


def test_a_model_that_does_not_run_here_is_followed_by_one_that_does(active_model, other):
    from desktop.errors import BadStudent
    from desktop.student.installing import install

    def make_engine(package):
        if package.manifest.id == "other":
            raise BadStudent("It needs a Mac.")
        return FakeEngine()

    install(other)
    QSettings().setValue("student", "other")
    again = ActiveModel(make_engine)
    again.open()
    assert (again.student.manifest.id, again.problem) == ("tiny", "")
    again.close()
