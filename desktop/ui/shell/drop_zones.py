"""What a window shows while something is dragged over it: where it can be dropped, and what that does."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.ui.base.symbols import paint_symbol
from desktop.ui.base.theme import HERO, accent, accent_text, blend, demi_bold, muted
from desktop.ui.base.translation import tr
from desktop.ui.queue.queue_model import ROWS_MIME
from desktop.ui.shell import incoming

_MARGIN = 16.0
_SYMBOL = 40.0


class Zone(Enum):
    """What a drop does."""

    OPEN = "open"
    """Show the photos in place of the open ones."""
    ADD = "add"
    """Append them to the open ones."""


class DropZones(QWidget):
    """Covers what is shown with its zones while files or pictures are dragged over the window."""

    dropped = Signal(object, object)
    """With a Zone and the QMimeData, while the drop is being handled."""
    hovering = Signal(bool)
    """Something welcome is over the window, or not any more."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.offered: tuple[Zone, ...] = ()
        """What a drop can do; with none, nothing is shown."""
        self._chosen: Zone | None = None
        self._area, self._window = window, window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def offer(self, area: QWidget, *zones: Zone) -> None:
        """Let `area` have these zones."""
        self._area, self.offered = area, zones

    @property
    def chosen(self) -> Zone | None:
        """The zone under the pointer."""
        return self._chosen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what is dragged over the window."""
        match event:
            case QDragEnterEvent() | QDragMoveEvent():
                self._consider(event)
            case QDropEvent():
                self._drop(event)
            case _ if event.type() == QEvent.Type.DragLeave:
                self._leave()
            case _:
                return False
        return True

    def area_of(self, zone: Zone) -> QRectF:
        """Where a zone lies in the widget."""
        number, count = self.offered.index(zone), len(self.offered)
        width = (self.width() - _MARGIN * (count + 1)) / count
        return QRectF(_MARGIN + number * (width + _MARGIN), _MARGIN, width, self.height() - 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.palette().color(QPalette.ColorRole.Window))
        veil.setAlpha(150)
        painter.fillRect(self.rect(), veil)
        for zone in self.offered:
            self._paint_zone(painter, zone)

    def _paint_zone(self, painter: QPainter, zone: Zone) -> None:
        palette, area, chosen = self.palette(), self.area_of(zone), zone is self._chosen
        ground = palette.color(QPalette.ColorRole.Window)
        ground = blend(ground, accent(palette), 0.25) if chosen else QColor(ground)
        ground.setAlpha(235 if chosen else 190)
        line = accent(palette) if chosen else muted(palette)
        painter.setPen(QPen(line, 2.5, Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, 14, 14)
        middle, text = area.center(), palette.color(QPalette.ColorRole.WindowText)
        symbol = QRectF(middle.x() - _SYMBOL / 2, middle.y() - _SYMBOL - 14, _SYMBOL, _SYMBOL)
        paint_symbol(painter, zone.value, symbol, accent_text(palette) if chosen else text)
        title, hint = self._texts(zone)
        painter.setPen(text)
        painter.setFont(demi_bold(self.font(), HERO))
        line_ = QRectF(area.left() + 12, middle.y(), area.width() - 24, 28)
        painter.drawText(line_, Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(self.font())
        below = QRectF(area.left() + 12, middle.y() + 30, area.width() - 24, 60)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, int(wrap.value | Qt.TextFlag.TextWordWrap.value), hint)

    def _texts(self, zone: Zone) -> tuple[str, str]:
        if zone is Zone.OPEN:
            return tr("Open"), tr("In place of what is open")
        return tr("Add"), tr("To the photos that are open")

    def _consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        mime = event.mimeData()
        if mime.hasFormat(ROWS_MIME) or not incoming.is_welcome_drop(mime):
            return
        event.acceptProposedAction()
        self.hovering.emit(True)
        if self.offered:
            self.setParent(self._area)
            self.setGeometry(self._area.rect())
            self._chosen = self._zone_at(event.position())
            self.show()
            self.raise_()
            self.update()

    def _drop(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        zone = self._zone_at(event.position()) if self.offered else Zone.OPEN
        self._leave()
        if not mime.hasFormat(ROWS_MIME) and incoming.is_welcome_drop(mime):
            event.acceptProposedAction()
            self.dropped.emit(zone, mime)

    def _leave(self) -> None:
        self._chosen = None
        self.hide()
        self.hovering.emit(False)

    def _zone_at(self, at: QPointF) -> Zone:
        """Beside the area, as over the strip, a drop adds."""
        place = self._area.mapFrom(self._window, at.toPoint())
        if not self._area.rect().contains(place):
            return self.offered[-1]
        count = len(self.offered)
        return self.offered[min(count - 1, max(0, place.x() * count // max(1, self._area.width())))]
