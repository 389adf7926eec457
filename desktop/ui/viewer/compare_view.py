"""What mouse, trackpad and keys do to the view of a photo before and after."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.preview.preview import Preview
from desktop.ui.viewer.photo_view import PhotoView
from desktop.ui.viewer.viewport import STEP

_ARROW_STEP = 60
_SPLIT_STEP = 0.02
_WHEEL_NOTCH = 120


class CompareView(PhotoView):
    """A `PhotoView` in which the photo, the handle and the brush are moved by mouse, trackpad and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragging: Literal["handle", "inset", "place", "photo"] | None = None
        self._last = QPointF()
        """Where the pointer was at the last event of a drag."""

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.adapt_to_size()
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
            if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
                self._toggle_fit(event.position())
                return True
        return super().event(event)

    def follow(self, preview: Preview) -> None:
        """Tell it what is in sight, and show what it renders of that."""
        self.looked_closer.connect(preview.look_closer)
        self.looked_at.connect(preview.look_at)
        preview.painted.connect(self.repaint_region)

    def show_inset(self, on: bool) -> None:
        """Show a part at 100 % while the photo is fitted into the view, or do not."""
        self.inset.wanted = on
        self._viewport_changed()

    def move_inset(self, by: QPointF) -> None:
        """Show another part in the inset, so many low-res pixels away."""
        self.inset.move(by)
        self._viewport_changed()

    def zoom_to_output(self, zoom: float, at: QPointF | None = None) -> None:
        """Set the zoom in device pixels for each pixel of the result."""
        self.zoom_to(zoom * self._output, at)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Multiply the zoom by `factor`, keeping a point of the widget in place."""
        self.zoom_to(self.viewport.zoom * factor, at)

    def pan(self, by: QPointF) -> None:
        """Move the photo by so many points."""
        unit = self.devicePixelRatioF()
        self.viewport.pan(by.x() * unit, by.y() * unit)
        self._viewport_changed()

    def light_handle(self, on: bool) -> None:
        """Highlight the handle, because the pointer is on it or drags it."""
        if on != self._handle_lit:
            self._handle_lit = on
            self.update()

    def show_original(self, on: bool) -> None:
        """Show only the original, or the comparison again."""
        if on != self._original:
            self._original = on
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer with a wheel; pan with two fingers on a trackpad, as is usual on a Mac."""
        command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.phase() != Qt.ScrollPhase.NoScrollPhase and not command:
            delta = (
                QPointF(event.pixelDelta())
                if not event.pixelDelta().isNull()
                else QPointF(event.angleDelta())
            )
            self.pan(delta)
        else:
            self.zoom_by(STEP ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and self.over_handle(event.position()):
            self._dragging = "handle"
        elif event.button() == Qt.MouseButton.LeftButton and self._over_inset(event.position()):
            self._dragging = self._over_inset(event.position())
        elif event.button() == Qt.MouseButton.LeftButton and self.brush.active:
            unit = self.devicePixelRatioF()
            self.brush.press(self.in_pane(event.position()) * unit, unit)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragging = "photo"
        self._last = event.position()
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._dragging == "handle":
            left, _, right, _ = self.viewport.shown
            self.set_split((event.position().x() * self.devicePixelRatioF() - left) / max(1.0, right - left))
        elif self._dragging == "photo":
            self.pan(event.position() - self._last)
            self._last = event.position()
        elif self._dragging in ("inset", "place"):
            self._drag_inset(event.position())
        elif self.brush.busy:
            unit = self.devicePixelRatioF()
            self.brush.move(self.in_pane(event.position()) * unit, unit)
        self.point_at(event.position())
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._dragging in ("inset", "place"):
            self.inset.settle()
            self.update()
        self._dragging = None
        self.brush.release()
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        place = self.inset_place()
        if place is not None and self._over_inset(event.position()) == "inset":
            self.zoom_to_output(1.0, place.marked.center() / self.devicePixelRatioF())
        elif self.over_handle(event.position()):
            self.set_split(0.5)
        elif self.brush.active:
            self.mousePressEvent(event)
        else:
            self._toggle_fit(event.position())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self.light_handle(self._dragging == "handle")
        self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        self.show_original(False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Backslash) and not event.isAutoRepeat():
            self.show_original(False)
        else:
            super().keyReleaseEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Handle a key; False if it means nothing to the view."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Backslash:
                self.show_original(True)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_1:
                self.zoom_to_output(1.0)
            case Qt.Key.Key_BracketLeft if self.brush.active:
                self.brush.resize(-1)
            case Qt.Key.Key_BracketRight if self.brush.active:
                self.brush.resize(1)
            case Qt.Key.Key_X if plain and self.brush.active:
                self.brush.change(target=-self.brush.target or -1)
            case Qt.Key.Key_O if plain and self.brush.active:
                self.brush.tint = not self.brush.tint
                self.brush.changed.emit()
            case Qt.Key.Key_Escape if self.brush.active:
                self.use_brush(False)
            case Qt.Key.Key_A if plain and self.can_flip:
                self.flip(not self.shows_pinned)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if shift:
                self.set_split(
                    self.split + (_SPLIT_STEP if event.key() == Qt.Key.Key_Right else -_SPLIT_STEP)
                )
            case Qt.Key.Key_Left:
                self.pan(QPointF(_ARROW_STEP, 0))
            case Qt.Key.Key_Right:
                self.pan(QPointF(-_ARROW_STEP, 0))
            case Qt.Key.Key_Up:
                self.pan(QPointF(0, _ARROW_STEP))
            case Qt.Key.Key_Down:
                self.pan(QPointF(0, -_ARROW_STEP))
            case _:
                return False
        return True

    def _over_inset(self, position: QPointF) -> Literal["inset", "place"] | None:
        """What of the inset is at this point of the widget: itself, or its rectangle on the photo."""
        place, at = self.inset_place(), position * self.devicePixelRatioF()
        if place is None:
            return None
        return "inset" if place.frame.contains(at) else "place" if place.marked.contains(at) else None

    def _drag_inset(self, position: QPointF) -> None:
        """Move the content with the pointer, or the rectangle on the photo."""
        way = (position - self._last) * self.devicePixelRatioF()
        zoom = self.viewport.zoom if self._dragging == "place" else -self.output
        self._last = position
        self.move_inset(way / (zoom * self.scale))

    def _toggle_fit(self, at: QPointF) -> None:
        if self.viewport.fitted and self.viewport.zoom != self.output:
            self.zoom_to_output(1.0, at)
        else:
            self.fit()

    def _show_cursor(self, position: QPointF) -> None:
        over = self._dragging == "handle" or (self._dragging is None and self.over_handle(position))
        inset = self._dragging if self._dragging in ("inset", "place") else self._over_inset(position)
        self.light_handle(over)
        if over:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif inset is not None:
            held = self._dragging == inset
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)
        elif self.brush.active:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._dragging == "photo" and self.viewport.scrollable:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self.viewport.scrollable:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
