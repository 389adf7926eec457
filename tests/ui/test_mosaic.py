from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from desktop.student.geometry import Region
from desktop.ui.preview.mosaic import CELL, Mosaic, Sight

CELL_BYTES = CELL * CELL * 4
AMPLE = 1 << 30


@pytest.fixture(autouse=True)
def _application(application):
    """Painting needs one."""


def piece(width, height, colour):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def drawn(mosaic, region, level=0):
    image = QImage(region.width, region.height, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.translate(-region.left, -region.top)
    mosaic.draw(painter, region, level)
    painter.end()
    return image


def test_pieces_across_cells_come_back_as_they_were():
    mosaic = Mosaic(1200, 900, AMPLE)
    area = Region(400, 440, 300, 200)
    mosaic.add(area, piece(300, 200, "red"))
    image = drawn(mosaic, Region(396, 436, 308, 208))
    assert image.pixelColor(4, 4) == QColor("red")
    assert image.pixelColor(303, 203) == QColor("red")
    assert image.pixelColor(3, 100) == QColor("black")
    assert image.pixelColor(304, 100) == QColor("black")


@pytest.mark.parametrize("level", [0, 1, 2])
def test_every_level_knows_what_is_fresh(level):
    mosaic = Mosaic(1200, 900, AMPLE)
    mosaic.add(Region(0, 0, 400, 400), piece(400, 400, "red"))
    assert mosaic.missing(Region(0, 0, 400, 400), level).isEmpty()
    assert mosaic.missing(Region(0, 0, 500, 400), level) == QRegion(QRect(400, 0, 100, 400))
    assert drawn(mosaic, Region(0, 0, 400, 400), level).pixelColor(396, 396) == QColor("red")


def test_a_change_of_setting_keeps_the_last_good_pixels():
    mosaic = Mosaic(800, 600, AMPLE)
    mosaic.add(Region(0, 0, 800, 600), piece(800, 600, "red"))
    mosaic.expire()
    assert mosaic.missing(Region(0, 0, 800, 600), 0) == QRegion(QRect(0, 0, 800, 600))
    mosaic.add(Region(0, 0, 400, 600), piece(400, 600, "blue"))
    image = drawn(mosaic, Region(0, 0, 800, 600))
    assert image.pixelColor(399, 300) == QColor("blue")
    assert image.pixelColor(400, 300) == QColor("red")


def test_the_level_follows_the_zoom():
    mosaic = Mosaic(1600, 1200, AMPLE)
    assert [mosaic.level_for(zoom) for zoom in (4, 1, 0.51, 0.5, 0.26, 0.25, 0.01)] == [0, 0, 0, 1, 1, 2, 2]


def fill(mosaic, side, keep=()):
    for y in range(0, side, CELL):
        for x in range(0, side, CELL):
            mosaic.add(Region(x, y, CELL, CELL), piece(CELL, CELL, "red"), keep)


def test_memory_is_bounded_and_what_is_in_sight_stays():
    side = 8 * CELL
    mosaic = Mosaic(side, side, limit_bytes=10 * CELL_BYTES)
    in_sight = Region(0, 0, CELL, CELL)
    fill(mosaic, side, [Sight(in_sight, 0)])
    assert mosaic.bytes <= 10 * CELL_BYTES
    assert mosaic.missing(in_sight, 0).isEmpty()
    assert not mosaic.missing(Region(2 * CELL, 0, CELL, CELL), 0).isEmpty()


def test_a_photo_that_is_in_sight_as_a_whole_does_not_keep_its_full_size():
    side = 8 * CELL
    mosaic = Mosaic(side, side, limit_bytes=10 * CELL_BYTES)
    whole = Sight(Region(0, 0, side, side), mosaic.level_for(0.2))
    fill(mosaic, side, [whole])
    assert mosaic.bytes <= 10 * CELL_BYTES
    assert mosaic.missing(whole.region, whole.level).isEmpty()
    assert drawn(mosaic, Region(0, 0, 100, 100), whole.level).pixelColor(50, 50) == QColor("red")


def test_a_large_photo_has_levels_down_to_a_single_cell():
    mosaic = Mosaic(40_000, 30_000, limit_bytes=4 * CELL_BYTES)
    level = mosaic.level_for(0.001)
    assert 40_000 / mosaic.factor(level) <= CELL
    mosaic.add(
        Region(0, 0, 2000, 2000), piece(2000, 2000, "red"), [Sight(Region(0, 0, 40_000, 30_000), level)]
    )
    assert mosaic.missing(Region(0, 0, 2000, 2000), level).isEmpty()


def test_pieces_beside_each_other_leave_no_gap_on_levels_that_do_not_divide_them():
    mosaic = Mosaic(1998, 1998, AMPLE)
    for left in range(0, 1998, 333):
        mosaic.add(Region(left, 0, 333, 333), piece(333, 333, "red"))
    image = drawn(mosaic, Region(0, 0, 1998, 300), mosaic.level_for(0.2))
    assert all(image.pixelColor(x, 100) == QColor("red") for x in range(1990))


def test_what_was_never_rendered_is_told_from_what_is_stale():
    mosaic = Mosaic(800, 600, AMPLE)
    whole = Region(0, 0, 800, 600)
    mosaic.add(Region(0, 0, 400, 600), piece(400, 600, "red"))
    mosaic.expire()
    assert mosaic.unseen(whole, 0) == QRegion(QRect(400, 0, 400, 600))
    assert mosaic.missing(whole, 0) == QRegion(QRect(0, 0, 800, 600))


def test_forgotten_full_size_pixels_are_still_there_smaller():
    side = 8 * CELL
    mosaic = Mosaic(side, side, limit_bytes=30 * CELL_BYTES)
    fill(mosaic, side)
    assert mosaic.missing(Region(0, 0, side, side), 2).isEmpty()
    assert mosaic.unseen(Region(0, 0, side, side), 0).isEmpty()
    assert not mosaic.missing(Region(0, 0, side, side), 0).isEmpty()
    assert drawn(mosaic, Region(0, 0, 100, 100)).pixelColor(50, 50) == QColor("red")
