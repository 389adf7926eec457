"""The page that is shown before a photo is opened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.base.theme import blend, muted
from desktop.ui.base.translation import tr


class Welcome(QWidget):
    """Invites the person to drop or choose photos."""

    open_wanted = Signal()
    sample_wanted = Signal()
    cancelled = Signal()
    """The photo that is being opened is not wanted any more."""

    def __init__(self, with_sample: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("No photo yet"))
        self._inviting = False
        drawing = _Drawing(self)
        title = QLabel(tr("Drop photos or folders here"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        self.line = QLabel(self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setAccessibleName(tr("Cancel opening"))
        self.cancel.clicked.connect(self.cancelled)
        self.button = QPushButton(tr("Open…"), self)
        self.button.setAccessibleName(tr("Open photos"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.open_wanted)
        self.sample = QPushButton(tr("Try the sample photo"), self)
        self.sample.setFlat(True)
        palette = self.sample.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.Highlight))
        self.sample.setPalette(palette)
        self.sample.setCursor(Qt.CursorShape.PointingHandCursor)
        self.sample.setVisible(with_sample)
        self.sample.clicked.connect(self.sample_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 40)
        layout.addStretch(5)
        centre = Qt.AlignmentFlag.AlignHCenter
        for widget, space in (
            (drawing, 20),
            (title, 4),
            (self.line, 20),
            (self.cancel, 0),
            (self.button, 6),
            (self.sample, 0),
        ):
            layout.addWidget(widget, 0, centre)
            layout.addSpacing(space)
        layout.addStretch(6)
        self.say("")

    def say(self, text: str) -> None:
        """Show what is being done, with a button to cancel it; empty: what the app does."""
        self.line.setText(text or tr("Vernier enlarges them, from faithful to realistic."))
        self.cancel.setVisible(bool(text))
        self.button.setVisible(not text)

    def invite(self, on: bool) -> None:
        """Show whether what is dragged over the window can be dropped."""
        self._inviting = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        frame = QRectF(self.rect()).adjusted(22, 22, -22, -22)
        painter.setPen(
            QPen(accent if self._inviting else blend(window, text, 0.22), 1.5, Qt.PenStyle.DashLine)
        )
        painter.setBrush(blend(window, accent, 0.10) if self._inviting else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 16, 16)
        line = self.line.palette()
        if line.color(QPalette.ColorRole.WindowText) != muted(palette):
            line.setColor(QPalette.ColorRole.WindowText, muted(palette))
            self.line.setPalette(line)


class _Drawing(QWidget):
    """A drawing of what the app does: coarse squares become a fine curve, above a vernier scale."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(128, 92)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        frame = QRectF(4, 2, 120, 68)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(window, text, 0.10))
        painter.drawRoundedRect(frame, 8, 8)
        side = 60 / 5
        for column, height in enumerate((1, 2, 4, 3, 2)):
            painter.setBrush(blend(window, text, 0.22 + 0.06 * column))
            painter.drawRect(QRectF(4 + column * side, 70 - height * side, side, height * side))
        painter.setBrush(_shade(accent, 190))
        painter.setClipRect(QRectF(64, 2, 60, 68))
        painter.drawEllipse(QPointF(82, 82), 44, 44)
        painter.setBrush(_shade(accent, 130))
        painter.drawEllipse(QPointF(118, 84), 30, 30)
        painter.setClipping(False)
        painter.setBrush(text)
        painter.drawRect(QRectF(63.25, 0, 1.5, 72))
        painter.setPen(QPen(blend(window, text, 0.5), 1.2))
        for tick in range(21):
            x = 4 + tick * 6
            painter.drawLine(QPointF(x, 78), QPointF(x, 90 if tick % 5 == 0 else 84))


def _shade(colour: QColor, alpha: int) -> QColor:
    shaded = QColor(colour)
    shaded.setAlpha(alpha)
    return shaded
