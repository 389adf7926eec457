from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest

from desktop.batch.speeds import is_known, learn
from desktop.student.package import StudentPackage
from desktop.ui.base.theme import warning
from desktop.ui.photo import at_rest
from desktop.ui.photo.agreement_text import agreement_in_words
from desktop.ui.preview.downscaled_psnr import BEST, downscaled_psnr
from desktop.ui.viewer.scene import ViewLayout
from tests.ui.conftest import click, open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine, red_at


@pytest.fixture
def page(window, tmp_path):
    window.resize(900, 700)
    window.photo_page.view.show_inset(False)
    open_photo(window, save_photo(tmp_path / "wide.png", 240, 160))
    return window.photo_page


def at(view, x, y):
    """What is shown at a share of the view, without labels."""
    return pixels_of(view)[round(view.height() * y), round(view.width() * x)]


def test_side_by_side_shows_the_same_place_twice(window, page):
    click(page.view_bar.layouts.button(1))
    assert page.view.view_layout is ViewLayout.SIDE_BY_SIDE
    page.view.zoom_to(4.0)
    settled(window)
    shown = pixels_of(page.view)
    half = shown.shape[1] // 2
    left, right = shown[60:-20, 4 : half - 4, 1:], shown[60:-20, half + 4 : 2 * half - 4, 1:]
    assert (left == right).all(), "green and blue are the same before and after"
    assert (shown[60:-20, half + 4 : 2 * half - 4, 0] == red_at(DEFAULT_REALISM)).all()


def test_panning_in_the_right_pane_moves_both(window, page):
    click(page.view_bar.layouts.button(1))
    page.view.zoom_to(4.0)
    before = page.view.viewport.origin
    start = QPoint(page.view.width() * 3 // 4, 200)
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(page.view, start + QPoint(-30, 10))
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=start + QPoint(-30, 10))
    after = page.view.viewport.origin
    assert (after[0] - before[0], after[1] - before[1]) == (-30, 10)


@pytest.fixture
def panorama(window, tmp_path):
    """A very wide photo, before and after."""
    open_photo(window, save_photo(tmp_path / "panorama.png", 240, 20))
    click(window.photo_page.view_bar.layouts.button(1))
    settled(window)
    return window.photo_page.view


def test_a_panorama_is_above_itself_and_larger_than_beside(window, panorama):
    left, _, right, _ = panorama.viewport.shown
    assert (left, right) == (0, panorama.width()), "it is as wide as the view"
    panorama.zoom_to(4.0)
    settled(window)
    shown, half = pixels_of(panorama), panorama.height() // 2
    before, after = shown[60 : half - 4, 4:-4], shown[half + 60 : 2 * half - 4, 4:-4]
    assert (before[..., 1:] == after[..., 1:]).all(), "green and blue are the same before and after"
    assert (after[..., 0] == red_at(DEFAULT_REALISM)).all()
    assert (shown[half, 4:-4] == 0).all(), "a line parts them"


def test_panning_in_the_lower_pane_moves_both(panorama):
    panorama.zoom_to(8.0)
    at = QPointF(panorama.width() / 2, panorama.height() * 3 / 4)
    assert panorama.in_pane(at) == at - QPointF(0, panorama.height() // 2)
    before = panorama.viewport.origin
    panorama.zoom_by(2.0, at)
    x, y = panorama.viewport.origin
    assert (x, y) == pytest.approx((2 * before[0] - at.x(), 2 * before[1] - at.y() / 3), abs=2)


def test_the_next_photo_that_is_not_so_wide_is_beside_itself_again(window, panorama, photo):
    open_photo(window, photo)
    assert panorama.in_pane(QPointF(10, panorama.height() - 5)) == QPointF(10, panorama.height() - 5)
    assert panorama.viewport.shown[3] > panorama.height() / 2


def test_the_look_comes_back(window, page, open_window, engine):
    click(page.view_bar.layouts.button(1))
    window.close()
    later = open_window(engine).photo_page
    assert later.view.view_layout is ViewLayout.SIDE_BY_SIDE
    assert later.view_bar.layouts.button(1).isChecked()


def test_the_result_alone_has_no_handle(window, page):
    click(page.view_bar.layouts.button(2))
    settled(window)
    x = round(page.view.split_x)
    shown = pixels_of(page.view)
    middle = page.view.height() // 2
    assert (shown[middle, x - 20 : x + 20, 0] == red_at(DEFAULT_REALISM)).all()


def test_the_loupe_magnifies_before_and_after(window, page):
    page.view.zoom_to(1.0)
    settled(window)
    QTest.keyClick(page.view_bar.loupe, Qt.Key.Key_L)
    until(page.view_bar.loupe.isChecked)
    middle = page.view.rect().center()
    plain = pixels_of(page.view)
    QTest.mouseMove(page.view, middle)
    QTest.mouseMove(page.view, middle + QPoint(1, 1))
    shown = pixels_of(page.view)
    assert (shown[middle.y() - 100, middle.x() + 30] != plain[middle.y() - 100, middle.x() + 30]).any()
    block = shown[middle.y() - 60 : middle.y() + 60, middle.x() + 10 : middle.x() + 60]
    assert (block[..., 0] == red_at(DEFAULT_REALISM)).all()
    assert (plain[5, 5] == shown[5, 5]).all()


def test_a_pinned_setting_is_compared_with(window, page):
    page.controls.slider.set_value(0.2)
    settled(window)
    click(page.view_bar.pin)
    page.controls.slider.set_value(0.9)
    settled(window)
    assert at(page.view, 0.3, 0.7)[0] == red_at(0.2)
    assert at(page.view, 0.7, 0.7)[0] == red_at(0.9)
    click(page.view_bar.pin)
    settled(window)
    assert at(page.view, 0.3, 0.7)[0] != red_at(0.2)


def test_the_loupe_compares_with_what_was_pinned(window, page):
    page.view.zoom_to(1.0)
    page.controls.slider.set_value(0.2)
    settled(window)
    click(page.view_bar.pin)
    page.controls.slider.set_value(0.9)
    settled(window)
    QTest.keyClick(page.view_bar.loupe, Qt.Key.Key_L)
    until(page.view_bar.loupe.isChecked)
    middle = page.view.rect().center()
    QTest.mouseMove(page.view, middle)
    QTest.mouseMove(page.view, middle + QPoint(1, 1))
    red = pixels_of(page.view)[middle.y() - 60 : middle.y() + 60, :, 0]
    assert (red[:, middle.x() - 60 : middle.x() - 10] == red_at(0.2)).all()
    assert (red[:, middle.x() + 10 : middle.x() + 60] == red_at(0.9)).all()


def test_the_filmstrip_shows_and_sets_several_values(window, page, engine):
    page.menu_actions.filmstrip.trigger()
    until(lambda: page.filmstrip.idle)
    reds = []
    for frame in page.filmstrip.frames:
        image = frame.icon().pixmap(frame.iconSize()).toImage()
        reds.append(image.pixelColor(image.width() // 2, image.height() // 2).red())
    assert reds == [red_at(value) for value in (0, 0.25, 0.5, 0.75, 1)]
    click(page.filmstrip.frames[3])
    assert page.controls.slider.value == 0.75


def test_what_was_invented_lights_up(window, page):
    click(page.view_bar.layouts.button(2))
    page.controls.slider.set_value(0.0)
    settled(window)
    click(page.view_bar.invented)
    faithful = pixels_of(page.view)
    page.controls.slider.set_value(1.0)
    settled(window)
    realistic = pixels_of(page.view)
    middle = page.view.height() // 2, page.view.width() // 2
    assert realistic[middle][0] > 240
    assert faithful[middle][0] < 130


def test_the_agreement_is_worded_at_rest_and_reset_by_a_change(window, page, engine):
    shown = page.controls.agreement
    until(lambda: shown.text())
    assert shown.text().startswith("Matches the photo: ")
    assert "dB" in shown.toolTip()
    engine.hold.clear()
    page.controls.slider.set_value(0.0)
    assert not shown.text(), "nothing is known about the new setting"
    engine.hold.set()
    settled(window)
    until(lambda: shown.text())


@pytest.mark.parametrize(
    ("decibels", "word"),
    [(60, "very closely"), (45, "very closely"), (40, "closely"), (31, "roughly"), (20, "loosely")],
)
def test_the_agreement_in_words(decibels, word):
    assert agreement_in_words(decibels) == f"Matches the photo: {word}"


def test_a_cleaned_photo_is_not_said_to_match_badly(open_window, photo):
    page = open_window(FakeEngine(cleanup=True)).photo_page
    shown = page.controls.agreement
    open_photo(page.window(), photo)
    until(lambda: shown.text().startswith("Matches the photo: "))
    page.controls.cleanup.set_value(0.5)
    until(lambda: shown.text() == "Differs from the photo where cleaned")
    assert "dB" in shown.toolTip()
    page.controls.cleanup.set_value(0.0)
    until(lambda: shown.text().startswith("Matches the photo: "))


@pytest.mark.parametrize(("realism", "warns"), [(0.5, False), (0.7, False), (0.84, False), (0.9, True)])
def test_only_much_realism_is_a_reason_for_a_warning(page, realism, warns):
    meaning = page.controls.slider.meaning
    page.controls.slider.set_value(realism)
    orange = warning(page.palette())
    assert (meaning.palette().color(QPalette.ColorRole.WindowText) == orange) is warns


def test_downscaled_psnr_of_a_plain_enlargement_and_of_a_wrong_one():
    flat = np.full((40, 50, 3), 90, np.uint8)
    assert downscaled_psnr(np.full((160, 200, 3), 90, np.uint8), flat) == BEST
    assert downscaled_psnr(np.full((160, 200, 3), 100, np.uint8), flat) == pytest.approx(28.13, abs=0.01)
    assert downscaled_psnr(np.zeros((16, 16, 3), np.uint8), np.zeros((4, 4, 3), np.uint8)) is None


def test_without_realism_the_tools_say_why(open_window, photo):
    engine = FakeEngine(realism=False)
    window = open_window(engine)
    open_photo(window, photo)
    for button in (
        window.photo_page.view_bar.pin,
        window.photo_page.view_bar.brush,
        window.photo_page.view_bar.invented,
    ):
        assert not button.isEnabled()
        assert button.toolTip() == "The model Fake has no realism control."
    assert window.photo_page.view_bar.loupe.isEnabled()
    assert not window.photo_page.tool_actions.protect_faces.isEnabled()
    engine.shutdown()


def test_the_model_is_timed_at_rest_so_that_the_export_says_how_long(
    open_window, tiny_student, photo, monkeypatch
):
    monkeypatch.setattr(at_rest, "PATIENCE_MILLISECONDS", 20)
    engine = FakeEngine(delay=0.01)
    engine.runtime_name = "torch, cpu, float32"
    package = StudentPackage.open(tiny_student)
    engine.manifest = replace(engine.manifest, id=package.manifest.id)
    window = open_window(engine, package)
    page = window.photo_page
    open_photo(window, photo)
    assert "not timed yet" in page.controls.model.toolTip()
    until(lambda: "about" in page.controls.foot.estimate.text())
    assert page.controls.foot.estimate.text().endswith("s")
    assert "s per megapixel" in page.controls.model.toolTip()
    jobs, closed = len(engine.jobs), list(engine.closed)
    assert len(closed) == 1, "the part of the photo that was opened for it"
    settled(window)
    QTest.qWait(100)
    assert len(engine.jobs) == jobs, "once is enough"
    engine.runtime_name = "torch, cpu, bfloat16"
    page.controls.slider.set_value(0.9)
    until(lambda: len(engine.closed) == 2)
    engine.shutdown()


def test_the_export_is_timed_at_the_controls_in_use(open_window, tiny_student, photo, monkeypatch):
    monkeypatch.setattr(at_rest, "PATIENCE_MILLISECONDS", 20)
    engine = FakeEngine(cleanup=True)
    engine.runtime_name = "torch, cpu, float32"
    package = StudentPackage.open(tiny_student)
    engine.manifest = replace(engine.manifest, id=package.manifest.id)
    controls = {"realism": engine.manifest.realism, "cleanup": engine.manifest.cleanup}
    package = replace(package, manifest=replace(package.manifest, **controls))
    page = open_window(engine, package).photo_page
    estimate, cleanup = page.controls.foot.estimate, page.controls.cleanup
    open_photo(page.window(), photo)
    until(lambda: "about" in estimate.text())
    learn(engine.manifest.id, engine.runtime_name, 90_000.0, 1_000_000, "partly cleaned")
    cleanup.set_value(0.5)
    until(lambda: estimate.text().endswith("min"))
    cleanup.set_value(1.0)
    until(lambda: estimate.text().endswith("s"))
    page.controls.slider.set_value(0.0)
    until(lambda: is_known(engine.manifest.id, engine.runtime_name, "faithful, cleaned"))
    engine.shutdown()


def test_the_model_is_not_timed_while_the_ends_are_rendered(window, engine, photo, monkeypatch):
    at_rest, begun = window.photo_page.at_rest, []
    monkeypatch.setattr(at_rest.speed, "begin", lambda *_: begun.append(window.photo_page.preview.idle))
    at_rest._patience.setInterval(5)
    engine.delay = 0.02
    open_photo(window, photo)
    until(lambda: begun)
    assert all(begun)


def test_a_model_that_is_not_in_use_any_more_is_not_timed(window, photo, monkeypatch):
    at_rest, begun = window.photo_page.at_rest, []
    monkeypatch.setattr(at_rest.speed, "begin", lambda *rested: begun.append(rested))
    open_photo(window, photo)
    window.photo_page.set_engine(None)
    assert not at_rest._patience.isActive()
    at_rest._time()
    assert not begun
