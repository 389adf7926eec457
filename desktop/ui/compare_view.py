"""The view of a photo before and after, with one zoom and pan for both and a handle between them."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.engine import Region
from desktop.ui.backdrop import Backdrop
from desktop.ui.brush_tool import BrushTool
from desktop.ui.compare_painter import CANVAS, Look, Scene, paint_scene
from desktop.ui.layers import Layers
from desktop.ui.viewport import STEP, Viewport
from desktop.ui.words import tr

_GRAB = 14
"""Points on either side of the handle's line that take hold of it."""
_EDGE = 10
"""Points that the handle keeps from the edge of what is in sight, so that it is never lost."""
_ARROW_STEP = 60
_SPLIT_STEP = 0.02
_WHEEL_NOTCH = 120


class CompareView(QWidget):
    """Shows `Layers` of renders over the photo that they enlarge."""

    looked_at = Signal(object, int)
    """The visible region, and the level of the mosaics that it needs."""
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.backdrop = Backdrop(self)
        self.backdrop.ready.connect(self.update)
        self._before = QImage()
        self._layers: Layers | None = None
        self._scale = 1
        self._split = 0.5
        self._look = Look.SPLIT
        self._original = False
        self._invented = False
        self._loupe = False
        self._pointer: QPointF | None = None
        self.brush = BrushTool(self.viewport, self)
        self.brush.painted.connect(self.update)
        self._dragging: str | None = None
        self._lit = False
        self._last = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Photo, before and after"))
        self.setAccessibleDescription(
            tr(
                "Plus and minus zoom, 0 fits, 1 shows actual pixels, arrows move the photo, "
                "Shift with left or right moves the handle, Space held shows the original."
            )
        )

    def set_picture(self, before: QImage, picture: Image.Image, scale: int, layers: Layers | None) -> None:
        """Another photo, shown whole: low-res `before` for speed, `picture` for quality, the same pixels."""
        self._before, self._scale, self._layers = before, scale, layers
        self.backdrop.set_picture(picture)
        self.brush.set_photo(before.width(), before.height(), scale)
        self.viewport.set_picture(before.width() * scale, before.height() * scale)
        self._looked()

    @property
    def scale(self) -> int:
        """High-res pixels for a low-res one."""
        return self._scale

    @property
    def look(self) -> Look:
        """How before and after are laid out."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Lay before and after out in another way, with the same zoom."""
        self._look = look
        self._resized()

    def show_invented(self, on: bool) -> None:
        """Light up what the faithful end does not have."""
        self._invented = on
        self.update()

    def show_loupe(self, on: bool) -> None:
        """Magnify what is under the pointer."""
        self._loupe = on
        self.update()

    def use_brush(self, on: bool) -> None:
        """Let the pointer paint, or move the photo again."""
        self.brush.active = on
        self.brush.release()
        self.update()

    @property
    def split(self) -> float:
        """Where the handle is: 0 is the left edge of what is in sight of the photo, 1 the right one."""
        return self._split

    def set_split(self, split: float) -> None:
        """Move the handle."""
        self._split = min(1.0, max(0.0, split))
        self.update()

    @property
    def split_x(self) -> float:
        """Where the handle is in the widget, in points."""
        left, _, right, _ = self.viewport.shown
        unit = self.devicePixelRatioF()
        edge = min(_EDGE * unit, (right - left) / 2)
        return min(right - edge, max(left + edge, left + self._split * (right - left))) / unit

    def show_original(self, on: bool) -> None:
        """Show the photo before all over, or the comparison again."""
        if on != self._original:
            self._original = on
            self.update()

    def fit(self) -> None:
        """Show the whole photo."""
        self.viewport.fit()
        self._looked()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to device pixels per output pixel, about a point of the widget."""
        if at is None:
            self.viewport.zoom_to(zoom)
        else:
            unit = self.devicePixelRatioF()
            at = self._in_pane(at)
            self.viewport.zoom_to(zoom, at.x() * unit, at.y() * unit)
        self._looked()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in (above 1) or out, about a point of the widget."""
        self.zoom_to(self.viewport.zoom * factor, at)

    def repaint_region(self, region: Region) -> None:
        """`region` of the enlargement has changed."""
        if self._look is Look.SIDE_BY_SIDE or self._invented or self._loupe:
            self.update()
            return
        unit, zoom = self.devicePixelRatioF(), self.viewport.zoom
        x, y = self.viewport.origin
        area = QRectF(
            region.left * zoom + x, region.top * zoom + y, region.width * zoom, region.height * zoom
        )
        inner = QRectF(area.x() / unit, area.y() / unit, area.width() / unit, area.height() / unit)
        self.update(inner.toAlignedRect().adjusted(-2, -2, 2, 2))

    def sizeHint(self) -> QSize:
        """What a window without a remembered size gives it."""
        return QSize(960, 640)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        unit = self.devicePixelRatioF()
        painter.scale(1 / unit, 1 / unit)
        if self._before.isNull():
            painter.fillRect(QRect(QPoint(), self._device_size()), CANVAS)
            return
        scene = Scene(
            viewport=self.viewport,
            size=self._device_size(),
            unit=unit,
            before=self._before,
            scale=self._scale,
            backdrop=self.backdrop,
            layers=self._layers,
            look=self._look,
            original=self._original,
            split=self.split_x * unit,
            handle_lit=self._lit or self._dragging == "handle",
            invented=self._invented,
            loupe=self._pointer * unit if self._loupe and self._pointer is not None else None,
            strokes=self.brush.strokes if self.brush.active else None,
            brush=self._brush_ring(unit),
            font=self.font(),
        )
        paint_scene(painter, scene)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._resized()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
            if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
                self._toggle_fit(event.position())
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms about the pointer; two fingers on a trackpad pan, as everywhere on a Mac."""
        command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.phase() != Qt.ScrollPhase.NoScrollPhase and not command:
            delta = (
                QPointF(event.pixelDelta())
                if not event.pixelDelta().isNull()
                else QPointF(event.angleDelta())
            )
            self._pan(delta)
        else:
            self.zoom_by(STEP ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and self._over_handle(event.position()):
            self._dragging = "handle"
        elif event.button() == Qt.MouseButton.LeftButton and self.brush.active:
            unit = self.devicePixelRatioF()
            self.brush.press(self._in_pane(event.position()) * unit, unit)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragging = "picture"
        self._last = event.position()
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._dragging == "handle":
            left, _, right, _ = self.viewport.shown
            self.set_split((event.position().x() * self.devicePixelRatioF() - left) / max(1.0, right - left))
        elif self._dragging == "picture":
            self._pan(event.position() - self._last)
            self._last = event.position()
        elif self.brush.busy:
            unit = self.devicePixelRatioF()
            self.brush.move(self._in_pane(event.position()) * unit, unit)
        self._pointer = event.position()
        if self._loupe or self.brush.active:
            self.update()
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._dragging = None
        self.brush.release()
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._over_handle(event.position()):
            self.set_split(0.5)
        elif self.brush.active:
            self.mousePressEvent(event)
        else:
            self._toggle_fit(event.position())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._lit, self._pointer = False, None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        self.show_original(False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.show_original(False)
        else:
            super().keyReleaseEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the view; False: nothing."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Space:
                self.show_original(True)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_1:
                self.zoom_to(1.0)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if shift:
                self.set_split(
                    self._split + (_SPLIT_STEP if event.key() == Qt.Key.Key_Right else -_SPLIT_STEP)
                )
            case Qt.Key.Key_Left:
                self._pan(QPointF(_ARROW_STEP, 0))
            case Qt.Key.Key_Right:
                self._pan(QPointF(-_ARROW_STEP, 0))
            case Qt.Key.Key_Up:
                self._pan(QPointF(0, _ARROW_STEP))
            case Qt.Key.Key_Down:
                self._pan(QPointF(0, -_ARROW_STEP))
            case _:
                return False
        return True

    def _device_size(self) -> QSize:
        unit = self.devicePixelRatioF()
        return QSize(round(self.width() * unit), round(self.height() * unit))

    def _resized(self) -> None:
        size = self._device_size()
        panes = 2 if self._look is Look.SIDE_BY_SIDE else 1
        self.viewport.set_view(size.width() // panes, size.height())
        self._looked()

    def _in_pane(self, position: QPointF) -> QPointF:
        """Where a point of the widget is in its pane."""
        half = self._device_size().width() // 2 / self.devicePixelRatioF()
        if self._look is not Look.SIDE_BY_SIDE or position.x() < half:
            return position
        return position - QPointF(half, 0)

    def _brush_ring(self, unit: float) -> tuple[QPointF, float] | None:
        if not self.brush.active or self._pointer is None or self._over_handle(self._pointer):
            return None
        return self._pointer * unit, self.brush.radius * unit

    def _pan(self, by: QPointF) -> None:
        unit = self.devicePixelRatioF()
        self.viewport.pan(by.x() * unit, by.y() * unit)
        self._looked()

    def _toggle_fit(self, at: QPointF) -> None:
        if self.viewport.fitted and self.viewport.zoom < 1:
            self.zoom_to(1.0, at)
        else:
            self.fit()

    def _looked(self) -> None:
        self.update()
        if not self._before.isNull():
            level = self._layers.level_for(self.viewport.zoom) if self._layers else 0
            self.looked_at.emit(self.viewport.visible(self._scale), level)
            self.zoom_changed.emit(self.viewport.zoom)

    def _over_handle(self, position: QPointF) -> bool:
        is_split = self._look is Look.SPLIT and not self._before.isNull()
        return is_split and abs(position.x() - self.split_x) <= _GRAB

    def _show_cursor(self, position: QPointF) -> None:
        over = self._dragging == "handle" or (self._dragging is None and self._over_handle(position))
        if over != self._lit:
            self._lit = over
            self.update()
        if over:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self.brush.active:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._dragging == "picture" and self.viewport.scrollable:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self.viewport.scrollable:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
