"""Where before and after lie when both are shown whole: beside each other, or one above the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

from desktop.ui.viewer.scene import ViewLayout

_MUCH = 1.75
"""One above the other, a photo has to be so many times as large as side by side."""


@dataclass(frozen=True)
class Panes:
    """The parts of a view that show the photo, all of one size, in device pixels."""

    size: QSize
    second: QPoint | None = None
    """The upper left corner of the second one; None: there is only one."""

    @classmethod
    def of(cls, view_layout: ViewLayout, view: QSize, content: tuple[int, int]) -> Panes:
        """For a photo of this width and height. A very wide one is above, and not beside, itself."""
        if view_layout is not ViewLayout.SIDE_BY_SIDE:
            return cls(view)
        half, low = view.width() // 2, view.height() // 2
        beside, above = ((half, view.height()), (view.width(), low))
        if _zoom(above, content) > _MUCH * _zoom(beside, content):
            return cls(QSize(*above), QPoint(0, low))
        return cls(QSize(*beside), QPoint(half, 0))

    @property
    def places(self) -> list[QPoint]:
        """The upper left corners of all."""
        return [QPoint(), *([] if self.second is None else [self.second])]

    def inside(self, point: QPointF) -> QPointF:
        """Where a point of the view is in the pane that it lies in."""
        second = self.second
        beyond = second is not None and point.x() >= second.x() and point.y() >= second.y()
        return point - QPointF(second) if beyond and second is not None else point

    def seam(self, width: float) -> QRect:
        """The line of so many device pixels between the two."""
        second, across = self.second or QPoint(), round(width)
        if second.y():
            return QRect(0, second.y() - across // 2, self.size.width(), across)
        return QRect(second.x() - across // 2, 0, across, self.size.height())


def _zoom(pane: tuple[int, int], content: tuple[int, int]) -> float:
    return min(room / length for room, length in zip(pane, content, strict=True))
