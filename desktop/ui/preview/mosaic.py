"""Keeps rendered pieces, so that panning back does not render again, within a limit of memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from desktop.student.geometry import Region

CELL = 512
"""Side of a cell in the pixels of its level."""
LIMIT_BYTES = 256 << 20

Place = tuple[int, int]


def to_rect(region: Region) -> QRect:
    """A region as Qt's rectangle."""
    return QRect(region.left, region.top, region.width, region.height)


def to_region(rect: QRect) -> Region:
    """Qt's rectangle as a region."""
    return Region(rect.left(), rect.top(), rect.width(), rect.height())


@dataclass
class _Level:
    """The enlargement at 1/factor of its size. Areas are in high-res pixels on every level."""

    factor: int
    cells: OrderedDict[Place, QImage] = field(default_factory=OrderedDict)
    fresh: QRegion = field(default_factory=QRegion)

    def places(self, area: QRect) -> Iterator[Place]:
        side = CELL * self.factor
        for row in range(area.top() // side, area.bottom() // side + 1):
            for column in range(area.left() // side, area.right() // side + 1):
                yield row, column

    def area(self, place: Place) -> QRect:
        side = CELL * self.factor
        return QRect(place[1] * side, place[0] * side, side, side)


class Mosaic:
    """The pieces of one enlargement, on levels of 1, 1/2, 1/4 ... of its size.

    An area is fresh if it was rendered with the present controls. `expire` makes everything stale, but the
    pixels stay, so that the old image is shown until the new one arrives. Smaller levels exist because a
    photo may not fit the memory at full size.
    """

    def __init__(self, width: int, height: int, levels: int, limit_bytes: int = LIMIT_BYTES) -> None:
        """`width` and `height` in high-res pixels; what is added must be multiples of 2^(levels - 1)."""
        self.bounds = QRect(0, 0, width, height)
        self._levels = [_Level(1 << level) for level in range(levels)]
        self._limit = limit_bytes

    @property
    def bytes(self) -> int:
        """The memory that the pieces take, in bytes."""
        return sum(cell.sizeInBytes() for level in self._levels for cell in level.cells.values())

    def level_for(self, zoom: float) -> int:
        """The smallest level not coarser than the screen, at `zoom` device pixels per high-res pixel."""
        level = 0
        while level < len(self._levels) - 1 and zoom * 2 <= 1 / self._levels[level].factor:
            level += 1
        return level

    def expire(self) -> None:
        """Mark everything as stale, because the controls have changed."""
        for level in self._levels:
            level.fresh = QRegion()

    def missing(self, region: Region, level: int) -> QRegion:
        """The part of `region` that is not fresh."""
        return QRegion(to_rect(region)) - self._levels[level].fresh

    def add(self, region: Region, piece: QImage, keep: Region | None = None) -> None:
        """Add a rendered piece; above the limit of memory, drop what lies outside `keep`."""
        area = to_rect(region)
        for level in self._levels:
            self._paint(level, area, piece)
            level.fresh += area
            if level is not self._levels[-1]:
                piece = piece.scaled(
                    max(1, piece.width() // 2),
                    max(1, piece.height() // 2),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
        self._forget(to_rect(keep) if keep else QRect())

    def draw(self, painter: QPainter, region: Region, level: int) -> None:
        """Draw `region` in high-res coordinates: coarse pieces first, finer ones over them.

        A piece goes to all levels at once, so a finer one is never older than the coarser below it.
        """
        for each in range(len(self._levels) - 1, level - 1, -1):
            self.draw_level(painter, region, each)

    def draw_level(self, painter: QPainter, region: Region, level: int) -> None:
        """Draw `region` in high-res coordinates from the pieces of one level only."""
        wanted, source_level = to_rect(region), self._levels[level]
        for place in source_level.places(wanted):
            cell = source_level.cells.get(place)
            if cell is not None:
                source_level.cells.move_to_end(place)
                area, factor = source_level.area(place), source_level.factor
                target = area.intersected(wanted)
                source = QRectF(target.translated(-area.topLeft()))
                scaled = QRectF(
                    source.x() / factor,
                    source.y() / factor,
                    source.width() / factor,
                    source.height() / factor,
                )
                painter.drawImage(QRectF(target), cell, scaled)

    def _paint(self, level: _Level, area: QRect, piece: QImage) -> None:
        target = QRect(area.left() // level.factor, area.top() // level.factor, piece.width(), piece.height())
        for place in level.places(area):
            cell = level.cells.get(place)
            if cell is None:
                cell = QImage(CELL, CELL, QImage.Format.Format_ARGB32_Premultiplied)
                cell.fill(Qt.GlobalColor.transparent)
                level.cells[place] = cell
            level.cells.move_to_end(place)
            painter = QPainter(cell)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(
                target.topLeft() - QRect(place[1] * CELL, place[0] * CELL, 1, 1).topLeft(), piece
            )
            painter.end()

    def _forget(self, keep: QRect) -> None:
        excess = self.bytes - self._limit
        for level in self._levels:
            for place in list(level.cells):
                if excess <= 0:
                    return
                if not level.area(place).intersects(keep):
                    excess -= level.cells.pop(place).sizeInBytes()
                    level.fresh -= level.area(place)
