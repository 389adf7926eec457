"""The menu of zooms in the toolbar, with the present one on its button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.ui.base.symbols import SIDE, paint_symbol
from desktop.ui.base.theme import muted, raised
from desktop.ui.base.tool_button import paint_ground
from desktop.ui.base.translation import tr

ZOOMS = (0.5, 1.0, 2.0, 4.0)
_HEIGHT = 30


class ZoomButton(QToolButton):
    """Emits what the person wants; zooms are in screen pixels for each pixel of the result."""

    fit_wanted = Signal()
    zoom_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Zoom: 0 for the whole photo, 1 for actual pixels"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(tr("Fit"), self.fit_wanted.emit)
        for zoom in ZOOMS:
            menu.addAction(percent(zoom), partial(self.zoom_wanted.emit, zoom))
        self.setMenu(menu)
        self.show_zoom(1.0, fitted=False)

    def show_zoom(self, zoom: float, *, fitted: bool) -> None:
        """Show the zoom, and whether the whole photo is shown."""
        said = percent(zoom)
        self.setText(tr("Fit") if fitted else said)
        self.setAccessibleName(tr("Zoom, {zoom}").format(zoom=said))

    def sizeHint(self) -> QSize:  # noqa: D102
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in (percent(32.0), tr("Fit")))
        return QSize(widest + SIDE + 20, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(raised(self.palette(), 0.10))
        painter.drawRoundedRect(area, 7, 7)
        painter.setPen(paint_ground(painter, self, area))
        painter.drawText(area.adjusted(10, 0, -SIDE - 4, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        place = QRectF(self.width() - SIDE - 5, (self.height() - SIDE) / 2, SIDE, SIDE)
        paint_symbol(painter, "down", place, muted(self.palette()))


def percent(zoom: float) -> str:
    """A zoom as text: "100 %"."""
    return tr("{share} %").format(share=round(100 * zoom))
