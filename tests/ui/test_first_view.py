"""What the first view shows of a photo: the inset at 100 %, honest labels, and what is not rendered yet."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.resources import resource
from desktop.student.geometry import Region
from desktop.ui.preview import preview as preview_module
from desktop.ui.preview.detail import most_detailed
from desktop.ui.preview.mosaic import Sight
from desktop.ui.viewer.names import after_names, before_names
from desktop.ui.viewer.scene import ViewLayout
from tests.ui.conftest import open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, expected, red_at


@pytest.fixture
def large(tmp_path):
    """Grey but for a patch of fine stripes around (450, 200); its enlargement does not fit the view."""
    pixels = np.full((400, 600, 3), 120, np.uint8)
    pixels[170:230, 410:490] = 120 + 100 * (np.indices((60, 80)).sum(0) % 2)[..., None]
    Image.fromarray(pixels).save(tmp_path / "large.png")
    return tmp_path / "large.png"


@pytest.fixture
def page(window, large):
    window.resize(900, 700)
    open_photo(window, large)
    return window.photo_page


def labels(page):
    view = page.view
    layers = page.preview.layers
    sight = Sight(view.viewport.visible(), layers.level_for(view.viewport.zoom))
    return before_names(layers, sight)[0], after_names(layers, sight)[0]


def middle_of(rect):
    return QPoint(round(rect.center().x()), round(rect.center().y()))


def drag(view, start, by):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + by)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + by)


def test_the_most_detailed_place_is_found():
    pixels = np.full((300, 500), 90, np.uint8)
    pixels[40:100, 380:450] += (np.indices((60, 70)).sum(0) % 2 * 90).astype(np.uint8)
    x, y = most_detailed(np.dstack([pixels] * 3))
    assert 380 <= x <= 450
    assert 40 <= y <= 100


def test_of_a_large_photo_the_best_part_of_that_place_is_found():
    """What is seen of it at 100 % is far smaller than the place."""
    pixels = np.full((1500, 2400), 90, np.uint8)
    for (left, top), cells, side, contrast in (((1000, 600), 25, 10, 9), ((1010, 610), 20, 4, 90)):
        pattern = (np.indices((cells, cells)).sum(0) % 2 * contrast).astype(np.uint8)
        square = pattern.repeat(side, 0).repeat(side, 1)
        pixels[top : top + len(square), left : left + len(square)] += square
    x, y = most_detailed(np.dstack([pixels] * 3))
    assert abs(x - 1050) < 15
    assert abs(y - 650) < 15


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 2), (5, 5)])
def test_every_photo_has_such_a_place(size):
    x, y = most_detailed(np.zeros((size[1], size[0], 4), np.uint8))
    assert 0 <= x <= size[0]
    assert 0 <= y <= size[1]


def test_the_inset_shows_that_place_at_full_size(window, page):
    place = page.view.inset_place()
    assert place.region.intersection(Region(410 * 4, 170 * 4, 80 * 4, 60 * 4)).width > 100
    frame, region = place.frame, place.region
    wanted = expected(page.document.photo.pixels, DEFAULT_REALISM, region)
    shown = pixels_of(page.view)[round(frame.top()) :, round(frame.left()) :][: region.height, : region.width]
    half = region.width // 2
    assert (shown[60:-4, half + 4 : -4] == wanted[60:-4, half + 4 : -4]).all(), "after on the right"
    assert (shown[60:-4, 4 : half - 4, 0] != red_at(DEFAULT_REALISM)).any(), "before on the left"
    assert not place.frame.intersects(place.marked), "it does not cover what it shows"


def test_the_inset_is_rendered_first(window, page, engine, tmp_path):
    save_photo(tmp_path / "other.png", 600, 400)
    before = len(engine.jobs)
    open_photo(window, tmp_path / "other.png")
    first = engine.jobs[before]
    assert first.request.region == page.view.inset_place().region
    assert first.request.controls.realism == DEFAULT_REALISM


def test_the_inset_is_dragged_by_its_content_and_by_its_rectangle(window, page):
    before = page.view.inset_place().region
    drag(page.view, middle_of(page.view.inset_place().frame), QPoint(40, -24))
    moved = page.view.inset_place().region
    assert (moved.left, moved.top) == (before.left - 40, before.top + 24)
    drag(page.view, middle_of(page.view.inset_place().marked), QPoint(-60, 0))
    assert page.view.inset_place().region.left < moved.left - 100
    settled(window)
    assert page.preview.layers.shown.mosaic.missing(page.view.inset_place().region, 0).isEmpty()


def test_a_double_click_on_the_inset_goes_there(window, page):
    region = page.view.inset_place().region
    QTest.mouseDClick(page.view, Qt.MouseButton.LeftButton, pos=middle_of(page.view.inset_place().frame))
    assert page.view.viewport.zoom == 1
    assert page.view.inset_place() is None
    assert page.view.viewport.visible().intersection(region) == region


def test_the_inset_can_be_switched_off(window, page, engine):
    page.menu_actions.detail.trigger()
    assert page.view.inset_place() is None
    page.menu_actions.detail.trigger()
    assert page.view.inset_place() is not None
    page.view.set_view_layout(ViewLayout.SIDE_BY_SIDE)
    assert page.view.inset_place() is None


def test_a_small_photo_fills_the_view_without_an_inset(window, photo):
    open_photo(window, photo)
    view = window.photo_page.view
    left, top, right, bottom = view.viewport.shown
    assert right - left == view.width() or bottom - top == view.height()
    assert view.inset_place() is None


def test_nothing_is_called_after_before_it_is(window, engine, large):
    engine.hold.clear()
    window.open_paths([large])
    page = window.photo_page
    until(lambda: page.document is not None and len(engine.jobs) > 0)
    assert labels(page) == ("Before", "Rendering…")
    hatched = pixels_of(page.view)
    engine.hold.set()
    settled(window)
    assert labels(page) == ("Before", "After · 50 · Fake")
    _, top, right, bottom = (round(edge) for edge in page.view.viewport.shown)
    part = hatched[(top + bottom) // 2, right - 40 : right - 10].astype(int)
    assert part.std() > 1, "what is not rendered is hatched"


def test_a_blend_is_called_a_draft(window, page, engine):
    engine.hold.clear()
    page.controls.slider.set_value(0.7)
    assert labels(page)[1] == "Draft · 70 · Fake"
    engine.hold.set()
    settled(window)
    assert labels(page)[1] == "After · 70 · Fake"


def test_what_is_copied_is_rendered(window, engine, large):
    QGuiApplication.clipboard().clear()
    engine.hold.clear()
    window.open_paths([large])
    page = window.photo_page
    until(lambda: page.document is not None)
    page.copy()
    assert QGuiApplication.clipboard().image().isNull(), "nothing is rendered yet"
    engine.hold.set()
    settled(window)
    until(lambda: not QGuiApplication.clipboard().image().isNull())
    image = QGuiApplication.clipboard().image()
    assert image.width() >= page.view.viewport.zoom * 2400
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert (middle.alpha(), middle.red()) == (255, red_at(DEFAULT_REALISM))


def test_a_photo_in_sight_as_a_whole_stays_within_the_memory(window, large, monkeypatch):
    monkeypatch.setattr(preview_module, "SHOWN_BYTES", 13 << 20)
    monkeypatch.setattr(preview_module, "END_BYTES", 13 << 20)
    open_photo(window, large)
    layers = window.photo_page.preview.layers
    assert layers.shown.mosaic.bytes <= 13 << 20, "with its full size it takes 32 MiB"
    assert all(end.mosaic.bytes <= 13 << 20 for end in layers.ends)
    assert labels(window.photo_page)[1] == "After · 50 · Fake"


def test_the_eye_of_a_face_is_looked_at_first(window):
    open_photo(window, resource("samples/portrait.jpg"))
    assert window.photo_page.document.detail == pytest.approx((139, 102), abs=6)
    open_photo(window, resource("samples/cat.png"))
    assert window.photo_page.document.detail == most_detailed(
        np.asarray(Image.open(resource("samples/cat.png")))
    )
