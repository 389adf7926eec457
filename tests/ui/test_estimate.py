"""What the inspector says of the size of a file."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.batch import OutputSettings, space
from desktop.batch.space import readable
from desktop.imaging import read
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import tr
from desktop.ui.photo import estimate
from desktop.ui.photo.estimate import export_bytes, export_seconds, most_export_bytes
from desktop.ui.photo.export_job import Choices, remember
from desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import open_photo, until
from tests.ui.fake_engine import FakeEngine
from tests.ui.translations import CODES
from tests.unit.batch.makers import student_folder


def test_the_usual_size_is_told_for_the_quality_that_was_chosen_last(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (10, 10)).save(file)
    photo = read(file)
    size = 4000, 5000
    assert export_bytes(photo, size) == "~ 8 MB"
    remember(Choices("jpeg", dataclasses.replace(OutputSettings(), quality=60)), photo)
    assert export_bytes(photo, size) == "~ 2 MB"
    remember(Choices("png", OutputSettings()), photo)
    assert export_bytes(photo, size) == "~ 29 MB"
    remember(Choices("png", dataclasses.replace(OutputSettings(), png_level=0)), photo)
    assert export_bytes(photo, size) == "~ 60 MB"


def test_time_is_told_for_a_result_that_is_no_larger_only_if_it_is_cleaned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (1000, 1000)).save(tmp_path / "photo.png")
    photo, size = read(tmp_path / "photo.png"), (500, 500)
    spec = ControlSpec("cleanup", 0.0, 1.0, 0.0)
    cleaner = StudentPackage.open(student_folder(tmp_path / "cleaner.student", cleanup=spec))
    other = StudentPackage.open(student_folder(tmp_path / "other.student"))
    monkeypatch.setattr(estimate, "seconds_per_megapixel", lambda *_: 1.0)
    assert export_seconds(cleaner, photo, size, Controls(0.5)) == ""
    assert export_seconds(cleaner, photo, size, Controls(0.5, 0.3)).startswith("about ")
    assert export_seconds(other, photo, size, Controls(0.5, 0.3)) == ""


def test_time_is_told_for_both_passes_of_a_size_that_has_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (1000, 1000)).save(tmp_path / "photo.png")
    photo = read(tmp_path / "photo.png")
    spec = ControlSpec("cleanup", 0.0, 1.0, 0.0)
    cleaner = StudentPackage.open(student_folder(tmp_path / "cleaner.student", cleanup=spec))
    monkeypatch.setattr(
        estimate, "seconds_per_megapixel", lambda _, controls: 2.0 if controls.cleanup else 1.0
    )
    monkeypatch.setattr(estimate, "time_left", str)

    def told(times: int, *, two_passes: bool) -> str:
        size = 1000 * times, 1000 * times
        return export_seconds(cleaner, photo, size, Controls(0.5, 0.3), two_passes=two_passes)

    assert told(8, two_passes=True) == f"about {2.0 * 16 + 1.0 * 256}"
    assert told(8, two_passes=False) == told(4, two_passes=True) == f"about {2.0 * 16}"


def test_a_disk_without_room_for_the_result_is_told_before_the_export(
    application: QApplication, open_window: Callable[..., MainWindow], photo: Path, disk: list[int]
) -> None:
    window = open_window(FakeEngine())
    page = window.photo_page
    open_photo(window, photo)
    foot, enough = page.controls.foot, page.controls.foot.estimate.text()
    most = most_export_bytes(page.document.photo, page.controls.sizes.result)
    assert enough.startswith("~ ") and most > 400_000
    disk[0] = most - 50_000  # more than the usual size
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    until(lambda: foot.estimate.text() != enough)
    assert foot.estimate.text() == f"Needs {readable(most)}, only {readable(most - 50_000)} free"
    assert foot.save.accessibleDescription() == foot.estimate.toolTip()
    page.save_again()
    until(lambda: not page.exporter.busy)
    assert window.banner.text == foot.estimate.toolTip()
    disk[0] = most
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    until(lambda: foot.estimate.text() == enough)
    assert not foot.estimate.toolTip()


def test_all_of_it_can_be_read_in_every_language(
    speak: Callable[[str], object], window: MainWindow, photo: Path
) -> None:
    open_photo(window, photo)
    foot = window.photo_page.controls.foot
    for language in CODES:
        speak(language)
        foot.again.setText(tr("Export Again"))
        text = tr("Needs {needed}, only {free} free")
        foot.show_shortage(text.format(needed="123.4 GB", free="122.9 GB"), "why")
        until(lambda: foot.estimate.height() >= foot.estimate.heightForWidth(foot.estimate.width()))
        words = map(foot.estimate.fontMetrics().horizontalAdvance, foot.estimate.text().split())
        assert max(words) <= foot.estimate.width(), language
        assert foot.geometry().right() <= window.photo_page.controls.width(), language
        assert foot.save.geometry().bottom() < foot.height(), language


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Its free bytes."""
    free = [10**12]
    usage = SimpleNamespace(disk_usage=lambda _: SimpleNamespace(free=free[0]))
    monkeypatch.setattr(space, "shutil", usage)
    return free
