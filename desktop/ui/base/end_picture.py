"""A small picture with its name, which sets a value when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.ui.base.theme import SMALL, accent, font_of, raised

SIZE = QSize(132, 92)


class EndPicture(QToolButton):
    """Shows the middle of an image pixel for pixel; without one, its ground."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setFont(font_of(self.font(), SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(SIZE.height())
        self.setMinimumWidth(SIZE.width() // 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage:
        """What is shown; a null image: nothing."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another image, in device pixels."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(area, raised(self.palette(), 0.10))
        if not self._image.isNull():
            unit = self.devicePixelRatioF()
            width, height = self._image.width() / unit, self._image.height() / unit
            target = QRectF(0, 0, width, height)
            target.moveCenter(area.center())
            painter.setOpacity(1.0 if self.isEnabled() else 0.4)
            painter.drawImage(target, self._image)
            painter.setOpacity(1.0)
        self._paint_name(painter, area)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent(self.palette()), 4))
            painter.drawRoundedRect(area, 8, 8)

    def _paint_name(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        width, height = metrics.horizontalAdvance(self.text()) + 14, metrics.height() + 5
        left = 6.0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else area.right() - width - 6
        pill = QRectF(left, area.bottom() - height - 6, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor("white"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.text())
