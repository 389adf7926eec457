from __future__ import annotations

import shutil
import threading
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser

from desktop.folders import students_folder
from desktop.student.installed import find
from desktop.student.package import StudentPackage
from desktop.ui.shell import installer
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.model_details import ModelDetails
from desktop.ui.shell.models_dialog import ModelsDialog
from tests.ui.conftest import click, drop, open_photo, save_photo, settled, until
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


def install(dialog, path):
    """Drop a package, and wait until it is installed or refused."""
    assert drop(dialog, path)
    until(lambda: not dialog.installer.busy)


def titles(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_two_lines_are_shown_and_the_card_on_request(dialog):
    assert titles(dialog) == ["Tiny (in use)"]
    item = dialog.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole).splitlines() == [
        "not timed yet",
        "4× · Realism · MIT",
    ]
    assert dialog.findChild(QTextBrowser) is None
    click(dialog.details)
    details = dialog.findChild(ModelDetails)
    assert "Untrained." in details.card.toPlainText()
    (close,) = details.findChild(QDialogButtonBox).buttons()
    click(close)
    assert not dialog.remove.isEnabled()
    assert not dialog.use.isEnabled()


def test_a_dropped_package_is_installed_used_and_removed(dialog, active_model, other):
    install(dialog, other)
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


def test_a_double_click_uses_a_model(dialog, active_model, other):
    install(dialog, other)
    place = dialog.list.visualItemRect(dialog.list.item(0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert active_model.student.manifest.id == "other"


def test_a_changed_package_is_refused_with_the_reason(dialog, other):
    (other / "card.md").write_text("forged")
    install(dialog, other)
    assert "was changed" in dialog.message.text()
    assert titles(dialog) == ["Tiny (in use)"]


def test_installing_leaves_the_window_alone_meanwhile(dialog, other, tmp_path, monkeypatch):
    """A large package takes long to read and copy."""
    begun, go_on = threading.Event(), threading.Event()
    real = installer.install

    def slow(path):
        begun.set()
        assert threading.current_thread() is not threading.main_thread()
        assert go_on.wait(10)
        return real(path)

    monkeypatch.setattr(installer, "install", slow)
    assert drop(dialog, other, tmp_path)
    assert begun.wait(10) and dialog.installer.busy
    assert dialog.message.text() == "Installing…"
    go_on.set()
    until(lambda: not dialog.installer.busy)
    assert "is not a model package" in dialog.message.text(), "the second of the two"
    assert titles(dialog) == ["Other", "Tiny (in use)"]


def test_a_dialog_may_be_closed_while_it_installs(active_model, other, monkeypatch, application):
    go_on = threading.Event()
    real = installer.install
    monkeypatch.setattr(installer, "install", lambda path: go_on.wait(10) and real(path))
    dialog = ModelsDialog(active_model, lambda: False)
    dialog.install(other)
    dialog.close()
    shiboken6.delete(dialog)
    go_on.set()
    until((students_folder() / "other.student").is_dir)


def test_models_that_do_not_open_are_named_with_the_reason(active_model, other, application):
    (students_folder() / "bad.student").mkdir(parents=True)
    (students_folder() / "bad.student" / "manifest.json").write_text("[" * 100_000)
    dialog = ModelsDialog(active_model, lambda: False)
    assert titles(dialog) == ["Tiny (in use)"]
    assert "bad.student: The model's manifest is not valid JSON" in dialog.message.text()
    dialog.close()
    dialog.deleteLater()


def test_what_is_no_package_is_refused(dialog, tmp_path):
    install(dialog, tmp_path)
    assert "is not a model package" in dialog.message.text()


def test_a_student_opened_by_the_finder_is_installed(active_model, open_window, other, application):
    from desktop.ui.shell.main_window import MainWindow

    window = MainWindow(active_model)
    window.open_paths([other])
    (shown,) = window.findChildren(ModelsDialog)
    until(lambda: not shown.installer.busy)
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


@pytest.fixture
def window(active_model, application):
    from desktop.ui.shell.main_window import MainWindow

    window = MainWindow(active_model)
    window.resize(800, 600)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def place_in_photo(view):
    """What is visible, as shares of the photo, in thousandths."""
    shown, (width, height) = view.viewport.visible(), view.viewport.content
    edges = (shown.left / width, shown.top / height, shown.right / width, shown.bottom / height)
    return [round(edge * 1000) for edge in edges]


@pytest.mark.parametrize("scale", [4, 2])
def test_switching_the_model_keeps_photo_place_and_sliders(
    active_model, other, window, tmp_path, scale, monkeypatch
):
    from desktop.student.installing import install

    page, photo = window.photo_page, save_photo(tmp_path / "wide.png", 400, 300)
    open_photo(window, photo)
    page.controls.slider.set_value(0.8)
    page.view.zoom_to(2.0, QPointF(300, 100))
    settled(window)
    place = place_in_photo(page.view)
    photo.unlink()  # it is not read again
    monkeypatch.setattr(active_model, "make_engine", lambda package: FakeEngine(scale=scale))
    active_model.use(install(other))
    settled(window)
    assert page.document.engine is active_model.engine
    assert page.view.viewport.zoom == 2.0 * 4 / scale
    assert place_in_photo(page.view) == pytest.approx(place, abs=2)
    assert page.controls.slider.value == 0.8
    assert active_model.engine.jobs[0].request.controls.realism == 0.8
    assert not window.banner.isVisible()


def test_a_slider_that_was_not_touched_follows_the_default_of_the_model(active_model, other, window):
    from desktop.student.installing import install

    sliders = window.photo_page.controls.slider, window.queue_page.form.realism
    sliders[1].set_value(0.9)
    install(other)
    engine = FakeEngine()
    engine.manifest = replace(engine.manifest, realism=replace(engine.manifest.realism, default=0.7))
    active_model.make_engine = lambda package: engine
    active_model.use(find("other"))
    assert [slider.value for slider in sliders] == [0.7, 0.9]


def test_a_value_comes_back_after_a_model_without_that_slider(active_model, other, window):
    from desktop.student.installing import install

    slider = window.photo_page.controls.slider
    slider.set_value(0.8)
    install(other)
    active_model.make_engine = lambda package: FakeEngine(realism=False)
    active_model.use(find("other"))
    assert slider.value == 0 and not slider.isEnabled()
    active_model.make_engine = lambda package: FakeEngine()
    active_model.use(find("tiny"))
    assert slider.value == 0.8


def test_strokes_of_the_brush_stay_and_wait_for_a_model_that_takes_them(active_model, other, window, photo):
    from desktop.student.installing import install

    open_photo(window, photo)
    page = window.photo_page
    page.view_bar.brush.click()
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect().center() + QPoint(90, 0))
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect().center() + QPoint(90, 0))
    settled(window)
    painted = page.view.brush.realism_map(page.controls.slider.value)
    assert painted is not None
    install(other)
    plain = FakeEngine()
    plain.manifest = replace(plain.manifest, realism=replace(plain.manifest.realism, per_pixel=False))
    active_model.make_engine = lambda package: plain
    active_model.use(find("other"))
    settled(window)
    assert {job.request.controls.realism_map for job in plain.jobs} == {None}
    again = FakeEngine()
    active_model.make_engine = lambda package: again
    active_model.use(find("tiny"))
    settled(window)
    assert painted in [job.request.controls.realism_map for job in again.jobs]


def test_the_student_used_last_is_used_at_the_next_start(active_model, other, dialog):
    install(dialog, other)
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
    monkeypatch.setattr("desktop.student.default_model.PHOTO_2", "other")
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
