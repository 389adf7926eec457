"""Lies over the view and shows a reduced picture of a photo that is still being read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.base.preferences import canvas_colour
from desktop.ui.viewer.panes import Panes
from desktop.ui.viewer.photo_view import PhotoView
from desktop.ui.viewer.viewport import Viewport


class Placeholder(QWidget):
    """Where the fitted photo will be, below the cards. What the mouse does here is for nothing."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self.lower()
        view.installEventFilter(self)

    def show_image(self, image: QImage) -> None:
        """Show this picture over all of the view."""
        self._image = image
        self.setGeometry(self._view.rect())
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the view."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), canvas_colour(self._view.canvas, self.palette()))
        content = self._image.width(), self._image.height()
        panes = Panes.of(self._view.view_layout, self.size(), content)
        viewport = Viewport()
        viewport.set_view(panes.size.width(), panes.size.height())
        viewport.set_content(*content)
        left, top, right, bottom = viewport.shown
        for place in panes.places:
            area = QRectF(left, top, right - left, bottom - top)
            painter.drawImage(area.translated(QPointF(place)), self._image)
