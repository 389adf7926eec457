"""Where photos can be dropped while others are open, and the order of the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.shell.drop_zones import Zone
from tests.ui.conftest import open_photo, pixels_of, save_photo, settled, until

BUTTON, KEYS, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_over(widget, mime, at):
    """Enter `widget` and move to `at`; whether it would take a drop there."""
    enter = QDragEnterEvent(at, COPY, mime, BUTTON, KEYS)
    QApplication.sendEvent(widget, enter)
    move = QDragMoveEvent(at, COPY, mime, BUTTON, KEYS)
    QApplication.sendEvent(widget, move)
    return move.isAccepted()


def drop_at(widget, mime, at):
    assert drag_over(widget, mime, at)
    event = QDropEvent(QPointF(at), COPY, mime, BUTTON, KEYS)
    QApplication.sendEvent(widget, event)
    assert event.isAccepted()


def middle_of(window, zone):
    zones, view = window.drop_zones, window.photo_page.view
    zones.resize(view.size())
    place = zones.area_of(zone).center().toPoint()
    return window.photo_page.view.mapTo(window, place)


def names(window):
    return [row.source.path.stem for row in window.queue_page.queue.model.rows]


def planned(window, number):
    queue = window.queue_page.queue
    until(lambda: len(queue.model.rows) == number and not queue.plans.busy)
    settled(window)


@pytest.fixture
def browsing(window, folder):
    window.open_paths([folder])
    planned(window, 3)
    return window


def test_zones_show_what_a_drop_would_do(window, photo, folder):
    open_photo(window, photo)
    zones, mime = window.drop_zones, files(folder)
    assert not zones.isVisible()
    before = pixels_of(window.pages)
    assert drag_over(window, mime, middle_of(window, Zone.OPEN))
    assert zones.isVisible() and zones.chosen is Zone.OPEN
    left = pixels_of(window.pages)
    assert (left != before).any()
    assert drag_over(window, mime, middle_of(window, Zone.ADD))
    assert zones.chosen is Zone.ADD
    assert (pixels_of(window.pages) != left).any(), "the zone under the pointer stands out"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not zones.isVisible()
    assert (pixels_of(window.pages) == before).all()


def test_a_photo_is_opened_in_place_of_another(window, photo, folder):
    open_photo(window, photo)
    drop_at(window, files(folder / "b.png"), QPoint(60, 300))
    until(lambda: window.photo_page.document.path.stem == "b")
    assert not window.drop_zones.isVisible()
    assert names(window) == [] and not window.strip.isVisible()


def test_photos_are_added_to_the_one_that_is_open(window, photo, folder):
    open_photo(window, photo)
    window.photo_page.controls.slider.set_value(0.8)
    drop_at(window, files(folder), middle_of(window, Zone.ADD))
    planned(window, 4)
    assert names(window) == ["photo", "a", "b", "c"]
    assert window.photo_page.document.path == photo, "it stays in sight"
    assert window.strip.currentIndex().row() == 0
    rows = window.queue_page.queue.model.rows
    assert [row.job.settings.controls.realism for row in rows] == [0.8, 0.5, 0.5, 0.5]


def test_what_was_open_can_be_brought_back(browsing, tmp_path):
    window, other = browsing, save_photo(tmp_path / "other.png")
    window.photo_page.controls.slider.set_value(0.8)
    drop_at(window, files(other), middle_of(window, Zone.OPEN))
    until(lambda: window.photo_page.document.path == other)
    assert names(window) == []
    assert window.banner.text == "3 photos were closed. They keep their settings."
    QTest.mouseClick(window.banner.action, BUTTON)
    planned(window, 3)
    assert names(window) == ["a", "b", "c"]
    assert window.queue_page.queue.model.rows[0].job.settings.controls.realism == 0.8


def test_a_folder_without_photos_comes_back_as_it_was_and_is_looked_into_at_a_retry(browsing, tmp_path):
    window, empty = browsing, tmp_path / "empty"
    empty.mkdir()
    window.show_queue()
    drop_at(window.queue_page.list.viewport(), files(empty), QPoint(300, 40))
    planned(window, 4)
    window.show_photo()
    queue = window.queue_page.queue
    why = queue.model.rows[3].outcome.error
    assert "no pictures" in why
    drop_at(window, files(save_photo(tmp_path / "other.png")), middle_of(window, Zone.OPEN))
    until(lambda: "closed" in window.banner.text)
    QTest.mouseClick(window.banner.action, BUTTON)
    planned(window, 4)
    assert names(window) == ["a", "b", "c", "empty"]
    assert queue.model.rows[3].state == "failed" and queue.model.rows[3].outcome.error == why
    save_photo(empty / "d.png")
    queue.retry(queue.model.rows)
    until(lambda: names(window) == ["a", "b", "c", "d"] and not queue.plans.busy)
    assert queue.model.count("failed") == 0


def test_photos_that_are_being_exported_stay(browsing, tmp_path, engine):
    window, other = browsing, save_photo(tmp_path / "other.png")
    engine.hold.clear()
    window.queue_page.queue.start()
    until(lambda: window.queue_page.queue.model.count("working"))
    drop_at(window, files(other), middle_of(window, Zone.OPEN))
    until(lambda: window.photo_page.document.path == other)
    until(lambda: names(window) == ["a", "b", "c", "other"])
    engine.hold.set()
    until(lambda: window.queue_page.queue.model.count("done") == 4)


def test_the_strip_takes_drops_too(browsing, tmp_path):
    window, other = browsing, save_photo(tmp_path / "other.png")
    drop_at(window.strip.viewport(), files(other), QPoint(300, 40))
    planned(window, 4)
    assert names(window) == ["a", "b", "c", "other"]


def test_over_the_queue_there_is_one_zone(window, folder):
    window.show_queue()
    at = window.queue_page.list.viewport().mapTo(window, QPoint(200, 100))
    assert drag_over(window, files(folder), at)
    assert window.drop_zones.isVisible() and window.drop_zones.offered == (Zone.ADD,)
    drop_at(window, files(folder), at)
    assert not window.drop_zones.isVisible()
    until(lambda: names(window) == ["a", "b", "c"])
    assert window.pages.currentWidget() is window.queue_page


def test_the_welcome_page_has_no_zones(window, folder):
    assert drag_over(window, files(folder), QPoint(200, 200))
    assert not window.drop_zones.isVisible()
    drop_at(window, files(folder), QPoint(200, 200))
    planned(window, 3)
    assert window.pages.currentWidget() is window.photo_page


def test_text_is_no_drop(browsing):
    mime = QMimeData()
    mime.setText("cat")
    assert not drag_over(browsing, mime, QPoint(60, 300))
    assert not browsing.drop_zones.isVisible()


def test_files_that_are_no_photos_are_explained_in_the_list(window, photo, tmp_path):
    (tmp_path / "notes.txt").write_text("nothing to see")
    open_photo(window, photo)
    drop_at(window, files(tmp_path / "notes.txt", tmp_path / "gone.png"), middle_of(window, Zone.OPEN))
    until(lambda: window.pages.currentWidget() is window.queue_page)
    until(lambda: names(window) == ["gone"] and window.queue_page.queue.model.count("failed") == 1)


@pytest.fixture
def no_photos(tmp_path):
    """A text, and an empty folder."""
    (tmp_path / "notes.txt").write_text("nothing to see")
    (tmp_path / "empty").mkdir()
    return tmp_path / "notes.txt", tmp_path / "empty"


@pytest.mark.parametrize("zone", Zone)
@pytest.mark.parametrize("number", [0, 1])
def test_what_is_no_photo_gets_a_message_and_no_place_in_the_strip(browsing, no_photos, zone, number):
    drop_at(browsing, files(no_photos[number]), middle_of(browsing, zone))
    until(lambda: no_photos[number].name in browsing.banner.text)
    planned(browsing, 3)
    assert names(browsing) == ["a", "b", "c"]
    assert browsing.photo_page.document.path.stem == "a" and browsing.photo_page.isVisible()


def test_photos_are_taken_from_among_what_is_none(browsing, no_photos, tmp_path):
    other = save_photo(tmp_path / "other.png")
    drop_at(browsing, files(*no_photos, other), middle_of(browsing, Zone.ADD))
    planned(browsing, 4)
    assert names(browsing) == ["a", "b", "c", "other"]
    assert browsing.banner.text == "There is no photo in notes.txt, empty."


def test_a_photo_alone_stays_so_if_nothing_is_added_to_it(window, photo, no_photos):
    open_photo(window, photo)
    drop_at(window, files(*no_photos), middle_of(window, Zone.ADD))
    until(lambda: window.banner.text)
    planned(window, 0)
    assert not window.strip.isVisible()


def test_a_recent_photo_comes_into_the_strip_that_is_open(browsing, photo):
    browsing.recent_menu.chosen.emit(photo)
    planned(browsing, 4)
    until(lambda: browsing.strip.currentIndex().row() == 3)
    assert browsing.photo_page.document.path == photo and names(browsing)[3] == "photo"


def test_the_first_that_is_a_photo_is_shown(window, folder):
    (folder / "0.png").write_text("nothing to see")
    window.open_paths([folder])
    planned(window, 4)
    assert window.photo_page.document.path.stem == "a"
    assert window.pages.currentWidget() is window.photo_page


def drag_row(view, number, to):
    """Drag a row before the one whose number is `to`, as the view itself does it."""
    model = view.model()
    view.setCurrentIndex(model.index(number, 0))
    mime = model.mimeData([model.index(number, 0)])
    last = to == model.rowCount()
    area = view.visualRect(model.index(to - last, 0))
    at = area.center() + (area.bottomRight() - area.center() if last else area.topLeft() - area.center()) / 2
    drop_at(view.viewport(), mime, at)


@pytest.mark.parametrize(
    ("number", "to", "order"), [(0, 3, "bca"), (2, 0, "cab"), (1, 1, "abc"), (0, 2, "bac")]
)
def test_the_strip_is_put_into_another_order(browsing, number, to, order):
    browsing.strip.setCurrentIndex(browsing.strip.model().index(number, 0))
    settled(browsing)
    drag_row(browsing.strip, number, to)
    assert "".join(names(browsing)) == order
    assert not browsing.drop_zones.isVisible()


def test_the_list_too_and_it_is_exported_in_that_order(browsing, folder, engine):
    window = browsing
    window.show_queue()
    drag_row(window.queue_page.list, 2, 0)
    assert names(window) == ["c", "a", "b"]
    ended = []
    window.queue_page.queue.changed.connect(
        lambda: ended.extend(
            row.source.path.stem
            for row in window.queue_page.queue.model.in_state("done")
            if row.source.path.stem not in ended
        )
    )
    window.queue_page.queue.start()
    until(lambda: not window.queue_page.queue.running)
    assert ended == ["c", "a", "b"]


def test_the_next_photo_is_shown_when_one_is_removed(browsing):
    window = browsing
    window.queue_page.queue.remove([window.queue_page.queue.model.rows[0]])
    until(lambda: window.photo_page.document.path.stem == "b")
    assert names(window) == ["b", "c"]


def test_pause_and_retry_are_at_the_strip(browsing, engine, folder):
    window, bar = browsing, browsing.strip_panel.bar
    engine.failure = "It does not work."
    window.queue_page.queue.start()
    until(lambda: not window.queue_page.queue.running)
    assert window.queue_page.queue.model.count("failed") == 3
    engine.failure = None
    QTest.mouseClick(bar.retry, BUTTON)
    planned(window, 3)
    assert bar.export.text() == "Export 3 Photos…" and not bar.retry.isVisible()
    engine.hold.clear()
    window.queue_page.queue.start()
    until(bar.pause.isVisible)
    QTest.mouseClick(bar.pause, BUTTON)
    assert window.queue_page.queue.paused and bar.pause.text() == "Resume"
    assert "paused" in bar.facts.text()
    QTest.mouseClick(bar.pause, BUTTON)
    engine.hold.set()
    until(lambda: window.queue_page.queue.model.count("done") == 3)


def test_the_welcome_page_says_that_it_is_looking(window, folder, tmp_path):
    (tmp_path / "empty").mkdir()
    window.open_paths([tmp_path / "empty"])
    assert window.welcome.line.text() == "Looking for photos…"
    until(lambda: window.pages.currentWidget() is window.queue_page)
    window.show_photo()
    assert "Looking" not in window.welcome.line.text()


def test_what_was_open_stays_if_nothing_can_be_opened_in_its_place(browsing, tmp_path):
    (tmp_path / "bad.png").write_text("nothing to see")
    drop_at(browsing, files(tmp_path / "bad.png"), middle_of(browsing, Zone.OPEN))
    until(lambda: browsing.banner.text)
    planned(browsing, 3)
    assert names(browsing) == ["a", "b", "c"]
    assert browsing.photo_page.document.path.stem == "a"
