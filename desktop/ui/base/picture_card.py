"""A picture with a name below it, to press."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.base.theme import SMALL, accent, font_of, muted, raised

_PICTURE = QSize(144, 96)
_NAME = 22
_ABOVE = 0.2
"""Share of what a frame has no room for that is cut off above a tall picture."""


class PictureCard(QToolButton):
    """Shows its picture; until there is one, its ground."""

    def __init__(
        self, name: str, hint: str, parent: QWidget | None = None, *, size: QSize = _PICTURE
    ) -> None:
        super().__init__(parent)
        self._image, self._size = QImage(), size
        self.setFont(font_of(self.font(), SMALL))
        self.setText(name)
        self.setToolTip(hint)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(size.width(), size.height() + _NAME)

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        frame = QRectF(0, 0, self._size.width(), self._size.height())
        paint_covering(painter, self._image, frame, 8, raised(self.palette(), 0.10))
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(accent(self.palette()), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 7, 7)
        painter.setPen(muted(self.palette()))
        name = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        below = QRectF(0, frame.bottom() + 2, self.width(), _NAME - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)


def paint_covering(painter: QPainter, image: QImage, frame: QRectF, radius: float, ground: QColor) -> None:
    """Paint an image so that it covers a rounded frame; a null image: the ground.

    Of a wide one the middle is shown; of a tall one a part above it, where faces are.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(frame, radius, radius)
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(frame, ground)
    if not image.isNull():
        scale = max(frame.width() / image.width(), frame.height() / image.height())
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        target.moveCenter(frame.center())
        target.moveTop(frame.top() - (target.height() - frame.height()) * _ABOVE)
        painter.drawImage(target, image)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
