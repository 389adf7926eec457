"""The strip of the photos of the queue below the photo that is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.errors import UnreadableImage
from desktop.imaging.crop import Crop
from desktop.ui.base.thumbnails import Thumbnails
from tests.ui.conftest import drop, open_photo, save_photo, settled, until


@pytest.fixture
def strip(window, folder):
    """Of a folder that was dropped, with its first photo open."""
    drop(window, folder)
    queue = window.queue_page.queue
    until(lambda: len(queue.model.rows) == 3 and not queue.planner.busy)
    window.open_photo(folder / "a.png")
    settled(window)
    window.show_photo()
    until(window.strip.isVisible)
    return window.strip


def stems(strip):
    return [row.source.path.stem for row in strip.model().rows]


def test_one_photo_has_no_strip(window, photo):
    open_photo(window, photo)
    assert not window.strip.isVisible()


def test_a_folder_is_browsed_with_mouse_and_keys(window, strip, folder):
    assert strip.currentIndex().row() == 0
    place = strip.visualRect(strip.model().index(2, 0)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until(lambda: window.photo_page.document.path == folder / "c.png")
    settled(window)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    until(lambda: window.photo_page.document.path == folder / "b.png")
    assert strip.currentIndex().row() == 1


def test_the_strip_shows_what_is_done(window, strip):
    place = strip.visualRect(strip.model().index(1, 0))
    before = strip.viewport().grab(place).toImage()
    window.queue_page.menu_actions.start.trigger()
    until(lambda: window.queue_page.queue.model.count("done") == 3)
    assert strip.viewport().grab(place).toImage() != before


def test_a_photo_of_another_folder_is_not_marked(window, strip, photo):
    window.open_photo(photo)
    until(lambda: window.photo_page.document.path == photo)
    settled(window)
    assert not strip.currentIndex().isValid()
    assert strip.isVisible()


@pytest.fixture
def damaged(strip, folder):
    """The strip with a photo more, of which half is missing."""
    path = save_photo(folder / "half.png", 200, 150)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    strip.window().browsing.add([path])
    until(lambda: len(strip.model().rows) == 4 and strip.model().rows[3].problem)
    return path, whole


def said_of(strip, row, role=Qt.ItemDataRole.ToolTipRole):
    return strip.model().index(row, 0).data(role)


def test_a_damaged_photo_is_marked_before_it_is_exported(window, strip, damaged):
    until(lambda: not window.queue_page.queue.plans.busy)
    row = strip.model().rows[3]
    assert row.state == "waiting"
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "half.png is not whole. This PNG ends too early" in said_of(strip, 3, role)
        assert "not whole" not in said_of(strip, 0, role)
    place = strip.visualRect(strip.model().index(3, 0))
    marked = strip.viewport().grab(place).toImage()
    problem, row.problem = row.problem, ""
    assert strip.viewport().grab(place).toImage() != marked
    row.problem = problem
    window.queue_page.queue.start()
    until(lambda: row.state == "failed" and not window.queue_page.queue.running)
    assert said_of(strip, 3).count("is not whole") == 1


def test_a_damaged_photo_that_was_replaced_is_not_marked_any_more(window, strip, damaged):
    path, whole = damaged
    path.write_bytes(whole)
    window.queue_page.queue.remove(strip.model().rows[3:])
    window.browsing.add([path])
    until(lambda: strip.model().thumbnails.get(path) is not None)
    assert len(strip.model().rows) == 4 and "not whole" not in said_of(strip, 3)


def test_a_damaged_photo_that_was_replaced_is_looked_at_again_by_retry(window, strip, damaged):
    path, whole = damaged
    window.queue_page.queue.start()
    until(lambda: strip.model().rows[3].state == "failed" and not window.queue_page.queue.running)
    path.write_bytes(whole)
    window.queue_page.queue.retry(strip.model().rows)
    assert "not whole" not in said_of(strip, 3)
    until(lambda: strip.model().thumbnails.get(path) is not None)


def test_a_thumbnail_that_fails_for_want_of_memory_says_nothing_of_the_file(photo, monkeypatch):
    thumbnails, asked = Thumbnails(), []
    for cause, problem in ((MemoryError(), ""), (OSError(), "photo.png is damaged.")):

        def fail(*_, cause=cause):
            raise UnreadableImage("photo.png is damaged.") from cause

        monkeypatch.setattr("desktop.ui.base.thumbnails.thumbnail", fail)
        thumbnails.ready.connect(asked.append)
        asked.clear()
        assert thumbnails.get(photo) is None
        until(lambda: asked)
        assert thumbnails.get(photo) is None and thumbnails.problem(photo) == problem
        thumbnails.try_again([photo])


def test_each_part_that_failed_is_tried_again(photo, monkeypatch):
    def fail(*_):
        raise UnreadableImage("photo.png is damaged.")

    thumbnails, asked, part = Thumbnails(), [], Crop(10, 10, 30, 20)
    thumbnails.ready.connect(asked.append)
    with monkeypatch.context() as patch:
        patch.setattr("desktop.ui.base.thumbnails.thumbnail", fail)
        for crop in (part, None):
            thumbnails.get(photo, crop)
        until(lambda: len(asked) == 2)
    thumbnails.try_again([photo])
    thumbnails.get(photo)
    until(lambda: thumbnails.get(photo, part) is not None and thumbnails.get(photo) is not None)


def test_keys_in_the_strip_browse_remove_and_look(window, strip, folder):
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    until(lambda: window.photo_page.document.path == folder / "b.png")
    settled(window)
    assert strip.hasFocus(), "the next key goes on"
    QTest.keyClick(strip, Qt.Key.Key_1)
    assert window.photo_page.view_bar.zoom.text() == "100 %"
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    until(lambda: window.photo_page.document.path == folder / "c.png")
    assert stems(strip) == ["a", "c"]


def test_a_photo_that_was_removed_comes_back_to_its_place_with_its_settings(window, strip, folder):
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    until(lambda: window.photo_page.document.path == folder / "b.png")
    settled(window)
    window.photo_page.controls.slider.set_value(0.8)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    until(lambda: window.photo_page.document.path == folder / "c.png")
    settled(window)
    undo, redo = window.undo_actions.all
    assert undo.text() == "&Undo Remove Photo"
    undo.trigger()
    assert stems(strip) == ["a", "b", "c"]
    until(lambda: window.photo_page.document.path == folder / "b.png")
    settled(window)
    until(lambda: not window.queue_page.queue.plans.busy)
    assert strip.currentIndex().row() == 1
    assert window.photo_page.controls.slider.value == 0.8
    row = strip.model().rows[1]
    assert row.own and row.job.settings.controls.realism == 0.8
    assert undo.text() == "&Undo Realism"
    redo.trigger()
    assert stems(strip) == ["a", "c"]
    until(lambda: window.photo_page.document.path == folder / "c.png")


def test_a_key_does_not_remove_what_is_selected_in_the_hidden_list(window, strip):
    window.show_queue()
    window.queue_page.list.selectAll()
    window.show_photo()
    window.photo_page.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert len(strip.model().rows) == 3


def test_arrow_keys_browse_a_folder_that_was_just_opened(window, folder):
    drop(window, folder)
    until(lambda: window.photo_page.document is not None and window.strip.isVisible())
    assert window.strip.hasFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    until(lambda: window.photo_page.document.path == folder / "b.png")


def test_keys_go_on_past_a_photo_that_can_not_be_opened(window, strip, folder):
    page = window.photo_page
    (folder / "b.png").write_bytes(b"no picture")
    strip.setFocus()
    for key, other in ((Qt.Key.Key_Right, "c.png"), (Qt.Key.Key_Left, "a.png")):
        QTest.keyClick(window.focusWidget(), key)
        until(lambda: not page.opener.busy and "b.png" in page.refusal.cover.reason.text())
        assert strip.currentIndex().row() == 1 and strip.selected_paths() == [folder / "b.png"]
        window.queue_page.queue.changed.emit()
        assert strip.currentIndex().row() == 1
        QTest.keyClick(window.focusWidget(), key)
        until(lambda other=other: page.document.path == folder / other)
        settled(window)
        assert strip.selected_paths() == [folder / other] and not window.banner.text


def test_a_photo_that_can_not_be_opened_is_marked_no_more_once_it_is_removed(window, strip, folder):
    (folder / "c.png").write_bytes(b"no picture")
    window.open_photo(folder / "c.png")
    until(lambda: not window.photo_page.opener.busy)
    assert strip.currentIndex().row() == 2 and window.photo_page.document.path == folder / "a.png"
    window.queue_page.queue.remove(strip.model().rows[2:])
    until(lambda: window.photo_page.document.path == folder / "b.png")
    settled(window)
    assert strip.currentIndex().row() == 1


def test_after_several_are_removed_the_next_one_is_shown(window, strip, folder):
    window.browsing.add([save_photo(folder / f"{name}.png") for name in "de"])
    until(lambda: len(stems(strip)) == 5 and not window.queue_page.queue.plans.busy)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    settled(window)
    assert len(strip.selected_paths()) == 2
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    until(lambda: window.photo_page.document.path == folder / "c.png")
    settled(window)
    assert strip.selected_paths() == [folder / "c.png"]


def test_a_folder_of_one_photo_leaves_the_keys_to_the_photo(window, photo):
    drop(window, photo.parent)
    until(lambda: window.photo_page.document is not None)
    settled(window)
    assert not window.strip.isVisible()
    assert window.focusWidget() is window.photo_page.view


def test_arrow_keys_move_through_the_list_and_change_no_setting(window, strip):
    window.photo_page.controls.slider.setFocus()
    window.show_queue()
    before = window.queue_page.form.settings()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.queue_page.form.settings() == before
    assert window.queue_page.list.currentIndex().row() == 1
