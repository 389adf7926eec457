"""A photo of the strip that can not be opened: the view says so, and nothing is for the photo before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from desktop.batch import Outcome, OwnSettings
from desktop.student.manifest import ControlSpec
from desktop.ui.base.banner import Kind
from desktop.ui.base.photo_settings import PhotoSettings
from tests.ui.conftest import click, drop, open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def engine(engine):
    engine.manifest = replace(engine.manifest, cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))
    return engine


@pytest.fixture
def strip(window, folder):
    """With two photos, a file that is none, and one of which half is missing; the first one is open."""
    (folder / "b.png").write_bytes(b"no picture")
    whole = save_photo(folder / "half.png", 200, 150).read_bytes()
    (folder / "half.png").write_bytes(whole[: len(whole) // 2])
    drop(window, folder)
    until(lambda: window.photo_page.document is not None and len(window.strip.model().rows) == 4)
    until(lambda: window.strip.model().rows[1].state == "failed")
    settled(window)  # the strip gets another height by what it says of that
    return window.strip


@pytest.fixture
def page(window, strip):
    return window.photo_page


def choose(strip, name):
    """Select a photo in the strip alone, and wait until it is open or refused."""
    row = next(row for row in strip.model().rows if row.source.path.name == name)
    alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
    strip.selectionModel().setCurrentIndex(strip.model().index(row.number, 0), alone)
    page = strip.window().photo_page
    until(lambda: not page.opener.busy)
    return row.source.path


def test_the_view_says_why_and_shows_nothing_of_the_photo_before(window, strip, page):
    shown = pixels_of(page.view)
    path = choose(strip, "b.png")
    cover = page.refusal.cover
    assert cover.isVisible() and cover.geometry() == page.view.rect()
    assert "b.png is not an image" in cover.reason.text() and not cover.anyway.isVisible()
    assert len(set(map(tuple, pixels_of(page.view)[5]))) == 1, "nothing is painted at its upper edge"
    assert page.path == path and window.windowTitle().startswith("b.png")
    assert page.view_bar.title.name == "b.png" and page.view_bar.title.line == "Cannot be opened"
    assert not window.banner.text, "once is enough"
    choose(strip, "a.png")
    settled(window)
    assert not cover.isVisible() and page.view_bar.title.name == "a.png"
    assert (pixels_of(page.view) == shown).all()


def test_no_setting_and_no_tool_is_for_the_photo_before(window, strip, page):
    before = page.document.path
    choose(strip, "b.png")
    foot, bar = page.controls.foot, page.view_bar
    assert not page.controls.sections.isVisible() and page.controls.model.isVisible()
    assert not any(each.isEnabled() for each in (foot.save, foot.again, foot.apply_all))
    assert not foot.estimate.text()
    for tool in (bar.segments, bar.original, bar.loupe, bar.pin, bar.brush, bar.invented, bar.zoom):
        assert not tool.isEnabled()
    actions = page.menu_actions
    for action in (actions.save, actions.copy, actions.reset_realism, page.tool_actions.protect_faces):
        assert not action.isEnabled()
    assert bar.open.isEnabled() and bar.inspector.isEnabled()
    zoom = page.view.viewport.zoom
    for key in (Qt.Key.Key_1, Qt.Key.Key_Plus, Qt.Key.Key_P):
        QTest.keyClick(window.focusWidget(), key)
    assert page.view.viewport.zoom == zoom
    choose(strip, "c.png")
    settled(window)
    assert page.controls.sections.isVisible() and foot.save.isEnabled() and foot.apply_all.isEnabled()
    assert bar.brush.isEnabled() and bar.zoom.isEnabled() and actions.copy.isEnabled()
    assert page.document.path != before


def test_what_the_model_can_not_do_stays_off(window, strip, page):
    page.view_bar.allow(realism="", brush="Not with this model.")
    choose(strip, "b.png")
    page.view_bar.allow(realism="", brush="Not with this model.")
    assert not page.view_bar.invented.isEnabled()
    choose(strip, "a.png")
    settled(window)
    assert page.view_bar.invented.isEnabled() and not page.view_bar.brush.isEnabled()


def test_what_there_is_of_it_can_be_opened_from_the_view(window, strip, page):
    path = choose(strip, "half.png")
    click(page.refusal.cover.anyway)
    until(lambda: page.document.path == path)
    settled(window)
    assert not page.refusal.cover.isVisible() and "ends too early" in window.banner.text
    assert strip.selected_paths() == [path]


def test_the_log_is_shown_from_the_view(window, strip, page):
    asked = []
    window.banner.log_wanted.disconnect()
    window.banner.log_wanted.connect(lambda: asked.append(True))
    choose(strip, "b.png")
    click(page.refusal.cover.log)
    assert asked


def test_the_keys_stay_with_the_strip(window, strip, page):
    page.view.setFocus()
    choose(strip, "b.png")
    assert window.focusWidget() is strip


def test_the_tab_key_goes_past_the_photo_before(window, strip, page):
    choose(strip, "half.png")
    passed = set()
    for _ in range(20):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        passed.add(window.focusWidget())
    assert page.refusal.cover.anyway in passed and page.view not in passed
    choose(strip, "a.png")
    settled(window)
    assert page.view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_stays_when_the_model_changes(window, strip, page):
    path = choose(strip, "half.png")
    other = FakeEngine()
    page.set_engine(other)
    settled(window)
    assert page.path == path and strip.selected_paths() == [path] and page.refusal.cover.isVisible()
    assert window.focusWidget() is strip
    click(page.refusal.cover.anyway)
    until(lambda: page.document.path == path)
    settled(window)
    page.set_engine(None)
    other.shutdown()


def test_undoing_something_of_the_photo_before_shows_it(window, strip, page):
    path = page.document.path
    page.controls.slider.set_value(0.2)
    choose(strip, "b.png")
    window.undo_actions.undo.trigger()
    until(lambda: page.path == path)
    settled(window)
    assert page.controls.slider.value != 0.2 and strip.selected_paths() == [path]


def test_several_selected_photos_can_be_exported_all_the_same(window, strip, page):
    choose(strip, "b.png")
    for number in (0, 2):
        index = strip.model().index(number, 0)
        strip.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert page.refusal.cover.isVisible() and page.menu_actions.save.isEnabled()
    click(page.controls.foot.save)
    assert window.pages.currentWidget() is window.queue_page
    assert len(window.queue_page.list.selected()) == 2


def test_a_file_outside_of_the_strip_leaves_the_photo_in_sight(window, photo, tmp_path):
    open_photo(window, photo)
    (tmp_path / "other.png").write_bytes(b"no picture")
    window.open_photo(tmp_path / "other.png")
    until(lambda: window.banner.kind is Kind.ERROR and window.banner.text)
    page = window.photo_page
    assert page.path == photo and not page.refusal.cover.isVisible() and page.can_save


def test_the_filmstrip_goes_and_comes_back(window, strip, page):
    page.menu_actions.filmstrip.trigger()
    assert page.filmstrip.isVisible()
    choose(strip, "b.png")
    choose(strip, "half.png")
    assert not page.filmstrip.isVisible()
    choose(strip, "a.png")
    settled(window)
    assert page.filmstrip.isVisible()


def test_rendering_of_the_photo_before_is_not_told(window, strip, page):
    choose(strip, "b.png")
    page.status.rendering(1, 5)
    QTest.qWait(500)
    assert page.status.isHidden()


def test_a_file_that_was_mended_is_read_again_by_retry(window, strip, page):
    path = choose(strip, "b.png")
    save_photo(path)
    window.queue_page.menu_actions.retry.trigger()
    until(lambda: page.document.path == path)
    settled(window)
    assert not page.refusal.cover.isVisible() and strip.selected_paths() == [path]


def test_after_a_retry_in_the_list_it_is_read_once_it_is_looked_at(window, strip, page):
    path = choose(strip, "b.png")
    window.show_queue()
    save_photo(path)
    window.queue_page.menu_actions.retry.trigger()
    until(lambda: not window.queue_page.queue.plans.busy)
    assert window.pages.currentWidget() is window.queue_page and not page.opener.busy
    window.show_photo()
    until(lambda: page.document.path == path)


def test_a_file_that_was_mended_is_read_again_by_a_click(window, strip, page):
    path = choose(strip, "b.png")
    save_photo(path)
    place = strip.visualRect(strip.currentIndex()).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until(lambda: page.document.path == path)


def test_a_photo_that_was_mended_is_marked_no_longer_and_exported(window, strip, page):
    path = choose(strip, "b.png")
    row = strip.model().row_of(path)
    save_photo(path, 40, 30)
    place = strip.visualRect(strip.currentIndex()).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until(lambda: row.state == "waiting" and row.job is not None)
    until(lambda: strip.model().thumbnails.get(path) is not None)


def test_a_photo_that_was_opened_anyway_stays_so_and_is_enlarged(window, strip, page):
    path = choose(strip, "half.png")
    row, model, queue = strip.model().row_of(path), strip.model(), window.queue_page.queue
    model.end(row, Outcome(path, "failed", error="It is not whole."))
    click(page.refusal.cover.anyway)
    until(lambda: page.document.path == path)
    settled(window)
    until(lambda: row.state == "waiting" and row.job is not None)
    choose(strip, "a.png")
    choose(strip, "half.png")
    assert page.document.path == path and page.refusal.shown is None
    assert not row.own, "the rest is as in the batch"
    queue.start([row])
    until(lambda: not queue.running)
    assert row.state == "done"
    assert row.outcome.notes[0] == page.document.photo.notes[0] and "missing" in row.outcome.notes[0]


@pytest.mark.parametrize("state", ["waiting", "done"])
def test_a_photo_that_is_opened_anyway_waits_for_the_batch_unless_it_is_done(window, strip, page, state):
    path = choose(strip, "half.png")
    row, queue = strip.model().row_of(path), window.queue_page.queue
    assert row.state == "waiting" and not row.job.settings.allow_damaged
    if state == "done":
        strip.model().end(row, Outcome(path, "done"))
    click(page.refusal.cover.anyway)
    until(lambda: page.document.path == path)
    until(lambda: row.state == state and not queue.plans.busy)
    assert row.job.settings.allow_damaged == (state == "waiting")


def test_a_photo_alone_that_was_opened_anyway_stays_so(window, photo, tmp_path):
    half = tmp_path / "half.png"
    half.write_bytes(photo.read_bytes()[: photo.stat().st_size // 2])
    open_photo(window, photo)
    page = window.photo_page
    window.open_photo(half)
    until(lambda: window.banner.action.isVisible())
    click(window.banner.action)
    until(lambda: page.document.path == half)
    open_photo(window, photo)
    window.open_photo(half)
    until(lambda: page.document.path == half)


def test_an_unfinished_batch_knows_which_photos_were_opened_anyway(window, tmp_path):
    settings, path = window.queue_page.queue.photos, tmp_path / "a.png"
    settings.allow_damaged(path)
    own = settings.snapshot()
    assert own == {path: OwnSettings(allow_damaged=True)} and not settings.has_own(path)
    other = PhotoSettings()
    other.take({each: OwnSettings.from_json(values.to_json()) for each, values in own.items()})
    assert other.allows_damaged(path) and other.snapshot() == own and not other.has_own(path)


def test_a_photo_chosen_in_the_list_before_any_was_open_says_why_in_the_view(window, folder):
    for name in "abc":
        (folder / f"{name}.png").write_bytes(b"no picture")
    drop(window, folder)
    page = window.photo_page
    until(lambda: window.pages.currentWidget() is window.queue_page and not page.opener.busy)
    window.queue_page.photo_wanted.emit(folder / "b.png")
    until(lambda: page.refusal.cover.isVisible())
    assert page.path == folder / "b.png" and "b.png" in page.refusal.cover.reason.text()
