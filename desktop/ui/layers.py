"""What the view draws of the enlargement: the render at the present setting, or a blend of the two ends.

While the slider moves, the true render is always a little behind. Where both ends have been rendered, their
blend is shown at once in its place: a student adds its detail in proportion to realism, so the blend comes
close.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter, QRegion

from desktop.engine import Region
from desktop.ui.mosaic import Mosaic, to_rect


@dataclass
class Layer:
    """The renders of one photo at one setting."""

    mosaic: Mosaic
    realism: float


class Layers:
    """`shown` at the present setting; `ends` at realism 0 and 1, None where a student has no such control."""

    def __init__(self, shown: Layer, ends: tuple[Layer, Layer] | None) -> None:
        self.shown, self.ends = shown, ends

    def in_order(self) -> tuple[Layer, ...]:
        """All layers, the most wanted first."""
        return (self.shown, *(self.ends or ()))

    def level_for(self, zoom: float) -> int:
        """See `Mosaic.level_for`."""
        return self.shown.mosaic.level_for(zoom)

    def blended(self, region: Region, level: int) -> QRegion:
        """Where in `region` the blend of the ends is better than what is shown."""
        if self.ends is None:
            return QRegion()
        area = self.shown.mosaic.missing(region, level)
        for end in self.ends:
            area -= end.mosaic.missing(region, level)
        return area

    def draw(self, painter: QPainter, region: Region, level: int) -> None:
        """Draw `region` in high-res coordinates."""
        blended = self.blended(region, level)
        if self.ends is None or blended.isEmpty():
            self.shown.mosaic.draw(painter, region, level)
            return
        faithful, realistic = self.ends
        painter.save()
        painter.setClipRegion(QRegion(to_rect(region)) - blended)
        self.shown.mosaic.draw(painter, region, level)
        painter.restore()
        painter.save()
        painter.setClipRegion(blended)
        faithful.mosaic.draw_level(painter, region, level)
        painter.setOpacity(self.shown.realism)
        realistic.mosaic.draw_level(painter, region, level)
        painter.restore()
