"""Seen no larger than the photo, the enlargement is the photo: nothing is rendered for it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec
from desktop.ui.preview.mosaic import Mosaic, Sight
from desktop.ui.viewer.names import after_names
from desktop.ui.viewer.scene import ViewLayout
from tests.ui.conftest import image_format, open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, red_at

FIT = 900, 600
"""Size of a photo whose enlargement is seen at less than a quarter when the window shows all of it."""


@pytest.fixture
def photo(tmp_path):
    pixels = np.full((*FIT[::-1], 3), 90, np.uint8)
    pixels[::2] += 20
    checks = (np.indices((10, 14)).sum(0) % 2).repeat(6, 0).repeat(6, 1)
    pixels[500:560, 100:184] = 40 + 150 * checks[..., None]  # the inset begins there
    Image.fromarray(pixels).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


@pytest.fixture
def engine(engine):
    cleanup = ControlSpec("cleanup", 0.0, 1.0, 0.0)
    engine.manifest = replace(engine.manifest, shrinks_to_photo=True, cleanup=cleanup)
    return engine


@pytest.fixture
def page(window, photo):
    window.resize(900, 600)
    open_photo(window, photo)
    assert window.photo_page.view.viewport.zoom < 0.25
    return window.photo_page


def red_of_the_after_side(page):
    shown = pixels_of(page.view)
    _, top, right, bottom = (round(v) for v in page.view.viewport.shown)
    return shown[top + 60 : (top + bottom) // 2, round(page.view.split_x) + 30 : right - 10, 0]


def label(page):
    layers, viewport = page.preview.layers, page.view.viewport
    return after_names(layers, Sight(viewport.visible(), layers.level_for(viewport.zoom)))[0]


def test_only_the_inset_is_rendered(window, page, engine):
    regions = [job.request.region for job in engine.jobs]
    assert page.view.inset_place().region in regions
    assert max(region.width * region.height for region in regions) < 320 * 240
    assert np.abs(red_of_the_after_side(page).astype(int) - 100).max() <= 10, "the photo"
    assert label(page).startswith("After · 50")


def test_the_slider_changes_the_inset_alone(window, page, engine):
    before = len(engine.jobs)
    page.controls.slider.set_value(1.0)
    settled(window)
    inset = page.view.inset_place()
    assert {job.request.region for job in engine.jobs[before:]} <= {inset.region}
    frame, middle = inset.frame.toRect(), inset.frame.toRect().center().x()
    shown = pixels_of(page.view)[frame.top() + 60 : frame.bottom() - 4, middle + 4 : frame.right() - 4]
    assert (shown[..., 0] == 255).all()
    assert label(page).startswith("After · 100")


def test_zoomed_in_the_enlargement_is_rendered(window, page, engine):
    page.view.zoom_to(0.5)
    settled(window)
    assert (red_of_the_after_side(page) == red_at(DEFAULT_REALISM)).all()
    page.view.fit()
    settled(window)
    assert np.abs(red_of_the_after_side(page).astype(int) - 100).max() <= 10, "no older pieces over it"


def test_a_cleaned_photo_is_rendered(window, page, engine):
    page.controls.cleanup.set_value(1.0)
    settled(window)
    assert (red_of_the_after_side(page) == red_at(DEFAULT_REALISM)).all()
    page.controls.cleanup.set_value(0.0)
    settled(window)
    assert np.abs(red_of_the_after_side(page).astype(int) - 100).max() <= 10


def test_far_smaller_a_cleaned_photo_is_rendered_once_for_all_realism(window, page, engine):
    page.view.zoom_to(0.12)
    before = len(engine.jobs)
    page.controls.cleanup.set_value(0.4)
    settled(window)
    assert (red_of_the_after_side(page) == red_at(0)).all()
    assert (pixels_of(page.view)[300, page.view.width() // 2 + 60, 1]) == round(0.4 * 255)
    large = [job.request.controls for job in engine.jobs[before:] if job.request.region.width > 1000]
    assert {(each.realism, each.cleanup) for each in large} == {(0, 0.4)}
    before = len(engine.jobs)
    page.controls.slider.set_value(1.0)
    settled(window)
    assert all(job.request.region.width < 1000 for job in engine.jobs[before:])
    assert label(page).startswith("After · 100 · Cleanup 40")
    page.view.zoom_to(0.24)
    settled(window)
    assert (red_of_the_after_side(page) == 255).all()


def test_there_is_nothing_invented_to_see(window, page):
    page.controls.cleanup.set_value(0.4)
    page.view.zoom_to(0.12)
    settled(window)
    page.view_bar.invented.click()
    shown = pixels_of(page.view)[300, page.view.width() // 2 + 60].astype(int)
    assert shown[0] < 5, "no tint"


def test_a_transparent_photo_is_rendered(window, engine, tmp_path):
    pixels = np.full((*FIT[::-1], 4), 90, np.uint8)
    Image.fromarray(pixels).save(tmp_path / "clear.png")
    window.resize(900, 600)
    open_photo(window, tmp_path / "clear.png")
    page = window.photo_page
    assert page.view.viewport.zoom < 0.25
    visible = page.view.viewport.visible(4)
    assert page.preview.layers.shown.mosaic.missing(visible, 3).isEmpty()


def test_a_model_that_is_not_held_to_the_photo_renders(window, engine, photo):
    engine.manifest = replace(engine.manifest, shrinks_to_photo=False)
    window.resize(900, 600)
    open_photo(window, photo)
    assert (red_of_the_after_side(window.photo_page) == red_at(DEFAULT_REALISM)).all()


def test_such_a_view_can_be_copied(window, page):
    page.copy()
    image = QGuiApplication.clipboard().image().convertToFormat(image_format())
    factor = 4 if page.view.viewport.zoom > 0.125 else 8
    assert (image.width(), image.height()) == (FIT[0] * 4 // factor, FIT[1] * 4 // factor)
    assert abs(image.pixelColor(100, 100).red() - 100) <= 10


def test_another_view_than_the_one_asked_for_is_not_copied(window, page, engine):
    engine.hold.clear()
    page.view.zoom_to(0.5)
    page.copy()
    page.view.fit()
    engine.hold.set()
    settled(window)
    assert QGuiApplication.clipboard().image().isNull()
    assert not page.copier.waiting


@pytest.mark.parametrize("pinned", [False, True])
def test_a_transparent_enlargement_has_no_photo_below_it(window, engine, tmp_path, pinned):
    pixels = np.full((*FIT[::-1], 4), 90, np.uint8)
    pixels[..., 3] = 110
    Image.fromarray(pixels).save(tmp_path / "clear.png")
    window.resize(900, 600)
    open_photo(window, tmp_path / "clear.png")
    page = window.photo_page
    if pinned:
        page.view_bar.pin.click()
    settled(window)
    shown, (left, top, _, _) = pixels_of(page.view), map(round, page.view.viewport.shown)
    place, frame = page.view.inset_place(), page.view.inset_place().frame.toRect()
    assert not place.frame.intersects(place.marked)

    def contrast(x, y):
        return int(np.ptp(shown[y : y + 30, x : x + 20, 0]))

    after = contrast(round(page.view.split_x) + 30, top + 60)
    assert contrast(frame.center().x() + 20, frame.center().y()) == after
    if pinned:
        assert contrast(left + 40, top + 60) == contrast(frame.left() + 20, frame.center().y()) == after


def test_what_is_pinned_is_the_photo_too(window, page, engine):
    page.view_bar.pin.click()
    settled(window)
    before = len(engine.jobs)
    page.controls.slider.set_value(0.9)
    settled(window)
    inset = page.view.inset_place().region
    assert {job.request.region for job in engine.jobs[before:]} <= {inset}


@pytest.mark.parametrize("view_layout", list(ViewLayout))
def test_the_loupe_renders_what_it_shows(window, page, view_layout):
    page.view.set_view_layout(view_layout)
    QTest.keyClick(page.view_bar.loupe, Qt.Key.Key_L)
    until(page.view_bar.loupe.isChecked)
    at = page.view.rect().center() + QPoint(100, 0)
    QTest.mouseMove(page.view, at - QPoint(1, 1))
    QTest.mouseMove(page.view, at)
    settled(window)
    red = pixels_of(page.view)[at.y() - 50 : at.y() + 50, :, 0]
    assert (red[:, at.x() + 10 : at.x() + 50] == red_at(DEFAULT_REALISM)).all()
    assert (red[:, at.x() - 50 : at.x() - 10] != red_at(DEFAULT_REALISM)).all()


def test_the_agreement_of_the_inset_is_measured(window, page):
    heard = []
    page.at_rest.agreement.measured.connect(heard.append)
    page.controls.slider.set_value(0.2)
    settled(window)
    until(lambda: any(value is not None for value in heard))


def test_a_level_is_found_by_its_factor():
    mosaic = Mosaic(3000, 2000, 1 << 20)
    assert [mosaic.level_of(factor) for factor in (1, 2, 3, 4, 8, 9)] == [0, 1, 2, 2, 3, None]


def test_a_small_photo_has_no_such_level(window, engine, tmp_path):
    open_photo(window, save_photo(tmp_path / "small.png"))
    page = window.photo_page
    page.view.zoom_to(1 / 8)
    settled(window)
    image = QImage(page.preview.layers.image(Region(0, 0, 480, 360), 0))
    assert image.pixelColor(200, 200).red() == red_at(DEFAULT_REALISM)


def test_a_render_that_realism_does_not_change_goes_on(window, page, engine):
    page.menu_actions.detail.trigger()
    page.view.zoom_to(0.12)
    settled(window)
    engine.hold.clear()
    page.controls.cleanup.set_value(0.4)
    job = engine.jobs[-1]
    page.controls.slider.set_value(0.9)
    assert engine.jobs[-1] is job
    assert not job.stop.is_set()
    engine.hold.set()
    settled(window)


def test_the_pointer_on_cleanup_renders_nothing_of_a_large_view(window, page, engine):
    before = len(engine.jobs)
    page.preview.prepare_cleanup()
    settled(window)
    assert all(job.request.region.width < 1000 for job in engine.jobs[before:])
    assert len(engine.jobs) > before, "but what the inset shows"


def test_the_label_says_at_once_that_a_cleaned_view_is_rendered(window, page, engine):
    engine.hold.clear()
    repainted = []
    page.preview.painted.connect(repainted.append)
    page.controls.cleanup.set_value(0.4)
    assert page.view.viewport.visible(4) in repainted
    assert label(page) == "Rendering…"
    assert page.preview.layers.unseen(page.view.viewport.visible(4), 2).isEmpty(), "the photo stands in"
    engine.hold.set()
    settled(window)


def test_what_was_invented_is_marked_only_where_both_are_rendered(window, page, engine):
    page.view_bar.invented.click()
    page.controls.slider.set_value(0.9)
    engine.hold.clear()
    page.view.zoom_to(1.0)
    dimmed = red_of_the_after_side(page)
    assert dimmed.max() < 128, "no tint"
    engine.hold.set()
    settled(window)
    faithful = page.preview.layers.ends[0]
    repainted = []
    page.preview.painted.connect(repainted.append)
    faithful.mosaic.expire()
    page.view.pan(QPointF(1, 0))
    settled(window)
    assert repainted, "the faithful end shows what was invented"
    assert red_of_the_after_side(page).min() > 128
