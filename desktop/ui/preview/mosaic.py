"""Keeps rendered pieces, so that panning back does not render again, within a limit of memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from desktop.student.geometry import Region

CELL = 512
"""Side of a cell in the pixels of its level."""
_SMALL_SIDE = 512
"""Longer side in pixels of the coarsest level."""

Place = tuple[int, int]


@dataclass(frozen=True)
class Sight:
    """A region on the screen, in high-res pixels, and the level of the mosaic that it is drawn from."""

    region: Region
    level: int


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
    seen: QRegion = field(default_factory=QRegion)
    """What has pixels, fresh or not."""

    def places(self, area: QRect) -> Iterator[Place]:
        side = CELL * self.factor
        for row in range(area.top() // side, area.bottom() // side + 1):
            for column in range(area.left() // side, area.right() // side + 1):
                yield row, column

    def area(self, place: Place) -> QRect:
        side = CELL * self.factor
        return QRect(place[1] * side, place[0] * side, side, side)

    def shrunk(self, area: QRect) -> QRect:
        """The pixels of this level that `area` covers; neighbours have no gap between them."""
        left, top, right, bottom = (
            (edge + self.factor // 2) // self.factor
            for edge in (area.left(), area.top(), area.right() + 1, area.bottom() + 1)
        )
        return QRect(left, top, right - left, bottom - top)

    def enlarged(self, pixels: QRect) -> QRect:
        """The area that these pixels of the level cover."""
        side = self.factor
        return QRect(pixels.left() * side, pixels.top() * side, pixels.width() * side, pixels.height() * side)


class Mosaic:
    """The pieces of one enlargement, on levels of 1, 1/2, 1/4 ... of its size.

    An area is fresh if it was rendered with the present controls. `expire` makes everything stale, but the
    pixels stay, so that the old image is shown until the new one arrives. Smaller levels exist because a
    photo may not fit the memory at full size: above the limit, finer levels than the one on screen go first.
    """

    def __init__(self, width: int, height: int, limit_bytes: int, coarsest: int = 1) -> None:
        """`width` and `height` in high-res pixels; `limit_bytes` of memory for what is not in sight.

        There is a level of at most 1/`coarsest`.

        A level is exact where the edges of what is added are multiples of its factor. On coarser ones they
        are rounded, by half a pixel of that level at most.
        """
        self.bounds = QRect(0, 0, width, height)
        self._levels = [_Level(1)]
        least = max(max(width, height) / _SMALL_SIDE, coarsest)
        while least > self._levels[-1].factor:
            self._levels.append(_Level(2 * self._levels[-1].factor))
        self._limit = limit_bytes

    @property
    def bytes(self) -> int:
        """The memory that the pieces take, in bytes."""
        return sum(cell.sizeInBytes() for level in self._levels for cell in level.cells.values())

    def factor(self, level: int) -> int:
        """How many times smaller a level is than the enlargement."""
        return self._levels[level].factor

    def level_for(self, zoom: float) -> int:
        """The smallest level not coarser than the screen, at `zoom` device pixels per high-res pixel."""
        level = 0
        while level < len(self._levels) - 1 and zoom * 2 <= 1 / self._levels[level].factor:
            level += 1
        return level

    def level_of(self, factor: int) -> int | None:
        """The finest level at least so many times smaller than the enlargement; None: there is none."""
        return next((n for n, level in enumerate(self._levels) if level.factor >= factor), None)

    def expire(self, below: int | None = None) -> None:
        """Mark everything as stale, or only levels finer than one, because the controls have changed."""
        for level in self._levels[:below]:
            level.fresh = QRegion()

    def missing(self, region: Region, level: int) -> QRegion:
        """The part of `region` that is not fresh."""
        return QRegion(to_rect(region)) - self._levels[level].fresh

    def unseen(self, region: Region, level: int) -> QRegion:
        """The part of `region` of which there are no pixels on this level or a coarser one."""
        area = QRegion(to_rect(region))
        for each in self._levels[level:]:
            area -= each.seen
        return area

    def add(self, region: Region, piece: QImage, keep: Sequence[Sight] = (), first: int = 0) -> None:
        """Add a rendered piece to the levels from `first` on.

        Above the limit of memory, only what is in sight (`keep`) stays for sure.
        """
        area = to_rect(region)
        for each in self._levels[first:]:
            target = each.shrunk(area)
            if piece.size() != target.size() and not target.isEmpty():
                piece = piece.scaled(
                    target.size(),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            self._paint(each, target, piece)
            each.fresh += area
            each.seen += area
        self._forget(keep)

    def draw(self, painter: QPainter, region: Region, level: int) -> None:
        """Draw `region` in high-res coordinates: finer pieces over coarser ones, which fill the gaps.

        A piece goes to all levels at once, so a finer one is never older than the coarser below it.
        """
        lacking = QRegion(to_rect(region))
        parts: list[tuple[int, QRegion]] = []
        for number in range(level, len(self._levels)):
            parts.append((number, lacking))
            lacking = lacking - self._levels[number].seen
            if lacking.isEmpty():
                break
        for number, part in reversed(parts):
            painter.save()
            if number > level:  # else transparent pixels would lie over one another
                painter.setClipRegion(part, Qt.ClipOperation.IntersectClip)
            self.draw_level(painter, to_region(part.boundingRect()), number)
            painter.restore()

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

    def _paint(self, level: _Level, target: QRect, piece: QImage) -> None:
        """Paint a piece at `target`, in the pixels of the level."""
        for place in level.places(level.enlarged(target)) if not target.isEmpty() else ():
            cell = level.cells.get(place)
            if cell is None:
                cell = QImage(CELL, CELL, QImage.Format.Format_ARGB32_Premultiplied)
                cell.fill(Qt.GlobalColor.transparent)
                level.cells[place] = cell
            level.cells.move_to_end(place)
            painter = QPainter(cell)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(target.topLeft() - QPoint(place[1] * CELL, place[0] * CELL), piece)
            painter.end()

    def _forget(self, keep: Sequence[Sight]) -> None:
        """Drop the cells used least recently until the rest fits, the finest first."""
        excess = self.bytes - self._limit
        for number, level in enumerate(self._levels):
            kept = [to_rect(sight.region) for sight in keep if sight.level <= number]
            for place in list(level.cells):
                if excess <= 0:
                    return
                area = level.area(place)
                if not any(area.intersects(rect) for rect in kept):
                    excess -= level.cells.pop(place).sizeInBytes()
                    level.fresh -= area
                    level.seen -= area
