"""Which part of the enlargement the view shows, and at which zoom. Geometry only, no widgets.

Lengths of the view are in device pixels and lengths of the enlargement in high-res pixels, so that a zoom of
1 shows one output pixel per screen pixel on any display.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF

from desktop.student.geometry import Region

MAX_ZOOM = 32.0
STEP = 1.25


class Viewport:
    """Zoom and centre of the enlargement in a view, limited so that it can not be moved out of sight.

    While it is `fitted`, the whole enlargement stays visible when the size of the view changes.
    """

    def __init__(self) -> None:
        self.fitted = True
        self.zoom = 1.0
        self._view = (1, 1)
        self._content = (1, 1)
        self._centre = (0.5, 0.5)

    @property
    def fit_zoom(self) -> float:
        """The zoom at which everything is visible and as large as can be: a small photo fills the view."""
        (view_width, view_height), (width, height) = self._view, self._content
        return min(MAX_ZOOM, view_width / width, view_height / height)

    @property
    def scrollable(self) -> bool:
        """Whether the enlargement is larger than the view at this zoom."""
        return any(p * self.zoom > v + 0.5 for p, v in zip(self._content, self._view, strict=True))

    @property
    def content(self) -> tuple[int, int]:
        """Width and height of the enlargement in high-res pixels."""
        return self._content

    @property
    def origin(self) -> tuple[int, int]:
        """The top left corner of the enlargement in the view, in whole pixels, so that 100 % is sharp."""
        x, y = (round(v / 2 - c * self.zoom) for v, c in zip(self._view, self._centre, strict=True))
        return x, y

    @property
    def shown(self) -> tuple[float, float, float, float]:
        """The part of the view that the enlargement covers: left, top, right, bottom in device pixels."""
        (x, y), (width, height) = self.origin, self._content
        right, bottom = x + width * self.zoom, y + height * self.zoom
        return max(0.0, x), max(0.0, y), min(float(self._view[0]), right), min(float(self._view[1]), bottom)

    def across(self, share: float, edge: float) -> float:
        """The x coordinate at a share of what is covered, but at least `edge` device pixels inside."""
        left, _, right, _ = self.shown
        edge = min(edge, (right - left) / 2)
        return min(right - edge, max(left + edge, left + share * (right - left)))

    def in_view(self, region: Region) -> QRectF:
        """Where a region of the enlargement is in the view, in device pixels."""
        x, y = self.origin
        return QRectF(
            region.left * self.zoom + x,
            region.top * self.zoom + y,
            region.width * self.zoom,
            region.height * self.zoom,
        )

    def set_view(self, width: int, height: int) -> None:
        """Set the size of the view in device pixels."""
        self._view = (max(1, width), max(1, height))
        self._settle()

    def set_content(self, width: int, height: int) -> None:
        """Set the size of another enlargement in high-res pixels, and fit it."""
        self._content = (max(1, width), max(1, height))
        self.fit()

    def rescale(self, width: int, height: int) -> None:
        """Set the size of the same photo enlarged more or less; the same part of it stays in sight."""
        times = max(1, width) / self._content[0]
        self._content = (max(1, width), max(1, height))
        self._centre = (self._centre[0] * times, self._centre[1] * times)
        self.zoom = min(MAX_ZOOM, self.zoom / times)
        self._settle()

    def fit(self) -> None:
        """Show the whole enlargement."""
        self.fitted = True
        self._settle()

    def zoom_to(self, zoom: float, x: float | None = None, y: float | None = None) -> None:
        """Set the zoom, keeping the point (x, y) of the view in place, or its middle if none is given."""
        at_x = self._view[0] / 2 if x is None else x
        at_y = self._view[1] / 2 if y is None else y
        left, top = self.origin
        content_x, content_y = (at_x - left) / self.zoom, (at_y - top) / self.zoom
        self.fitted = False
        self.zoom = min(MAX_ZOOM, max(min(self.fit_zoom, 1 / 16), zoom))
        self._centre = (
            content_x + (self._view[0] / 2 - at_x) / self.zoom,
            content_y + (self._view[1] / 2 - at_y) / self.zoom,
        )
        self._settle()

    def pan(self, dx: float, dy: float) -> None:
        """Move by so many device pixels, but not beyond the edges."""
        self._centre = (self._centre[0] - dx / self.zoom, self._centre[1] - dy / self.zoom)
        self._settle()

    def visible(self, multiple: int = 1) -> Region:
        """The visible part in high-res pixels, extended to whole multiples of so many pixels."""
        (x, y), (view_width, view_height), (width, height) = self.origin, self._view, self._content
        left = max(0, math.floor(-x / self.zoom / multiple) * multiple)
        top = max(0, math.floor(-y / self.zoom / multiple) * multiple)
        right = min(width, math.ceil((view_width - x) / self.zoom / multiple) * multiple)
        bottom = min(height, math.ceil((view_height - y) / self.zoom / multiple) * multiple)
        return Region(left, top, max(0, right - left), max(0, bottom - top))

    def _settle(self) -> None:
        if self.fitted:
            self.zoom = self.fit_zoom
        x, y = (
            self._settled(c, p, v / self.zoom)
            for c, p, v in zip(self._centre, self._content, self._view, strict=True)
        )
        self._centre = (x, y)

    @staticmethod
    def _settled(centre: float, content: float, view: float) -> float:
        if content <= view:
            return content / 2
        return min(content - view / 2, max(view / 2, centre))


def in_pixels(unit: float, area: QRect) -> QRectF:
    """An area in points, of which each has `unit` device pixels, in device pixels."""
    return QRectF(area.x() * unit, area.y() * unit, area.width() * unit, area.height() * unit)


def in_points(unit: float, area: QRectF) -> QRect:
    """The points that an area in device pixels covers; `unit` device pixels make one point."""
    return QRectF(area.x() / unit, area.y() / unit, area.width() / unit, area.height() / unit).toAlignedRect()
