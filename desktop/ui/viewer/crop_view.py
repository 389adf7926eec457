"""Shows a whole photo with the frame around the part that is to be kept, which mouse and keys change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.ui.base.preferences import canvas_colour
from desktop.ui.base.translation import tr
from desktop.ui.viewer.checker import checker
from desktop.ui.viewer.crop_frame import CORNERS, EDGES, CropFrame, Grip
from desktop.ui.viewer.crop_painter import paint_frame

_MARGIN = 24
"""Around the photo, in points."""
_GRAB = 14
"""How far from a corner or an edge it can be grabbed, in points; inside of a small frame less."""
_DRAWS_FROM = 4
"""A press that moves less draws no new frame, in points."""
_SETTLE_MILLISECONDS = 120
"""While the size of the widget keeps changing, the picture is stretched, and scaled anew after that."""
_MOVE, _DRAW = "move", "draw"
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """Changes a `CropFrame`. Return means done; Escape lets go of what the mouse drags, or cancels."""

    changed = Signal()
    """The frame, or whether the mouse holds it."""
    done = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = "auto"  # see `canvas_colour`
        self.frame = CropFrame.whole(1, 1)
        self._image = QImage()
        self._scaled = QImage()
        self._free = 0
        """Points at the lower edge."""
        self._held: Grip | str | None = None
        """What the mouse drags: a part of the frame, all of it, or a new one."""
        self._start = self.frame
        self._from = QPointF()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._rescale)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Part of the photo to keep"))
        self.setAccessibleDescription(
            tr(
                "The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its "
                "lower right corner. X turns it. Return is Done, Escape is Cancel."
            )
        )

    def show_photo(self, image: QImage, frame: CropFrame) -> None:
        """Show a whole photo, in the colours of the window and of any size, and this frame of it."""
        self.frame, self._held = frame, None
        self.show_picture(image)
        self.changed.emit()

    def show_picture(self, image: QImage) -> None:
        """Show another picture of the photo."""
        self._image, self._scaled = image, QImage()
        self.update()

    def forget(self) -> None:
        """Release the picture."""
        self._image = self._scaled = QImage()
        self._settling.stop()

    def change(self, frame: CropFrame) -> None:
        """Show another frame of the photo."""
        if frame != self.frame:
            self.frame = frame
            self.changed.emit()
            self.update()

    def keep_free(self, bottom: int) -> None:
        """Leave so many points free at the lower edge, for what lies over it."""
        if bottom != self._free:
            self._free = bottom
            self.update()

    @property
    def held(self) -> bool:
        """Whether the mouse changes the frame."""
        return self._held is not None and (self._held != _DRAW or self.frame != self._start)

    @property
    def shown(self) -> QRectF:
        """Where the photo is, in points, and whole pixels of the screen."""
        unit, (width, height) = self.devicePixelRatioF(), self.frame.photo
        room = QRectF(self.rect()) - QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN + self._free)
        scale = max(1e-6, min(room.width() / width, room.height() / height))
        across, down = (max(1, round(side * scale * unit)) / unit for side in (width, height))
        left = round((room.center().x() - across / 2) * unit) / unit
        return QRectF(left, round((room.center().y() - down / 2) * unit) / unit, across, down)

    @property
    def framed(self) -> QRectF:
        """Where the frame is, in points."""
        shown, region, unit = self.shown, self.frame.region, self.devicePixelRatioF()
        per_pixel = self._points_per_pixel()
        left, top, right, bottom = (
            round(side * per_pixel * unit) / unit
            for side in (region.left, region.top, region.right, region.bottom)
        )
        return QRectF(shown.left() + left, shown.top() + top, right - left, bottom - top)

    def event(self, event: QEvent) -> bool:
        """The view below does not zoom."""
        return event.type() == QEvent.Type.NativeGesture or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and self._held is None:
            self._held, self._start, self._from = self._at(event.position()), self.frame, event.position()
            self._refresh(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._held is not None:
            keeps = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag(event.position(), keeps_ratio=keeps)
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            self._refresh(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key ends here: none is for the view below."""
        modifiers = event.modifiers()
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.done.emit()
            case Qt.Key.Key_Escape if self._held is not None:
                self._held = None
                self.change(self._start)
                self._refresh(self.mapFromGlobal(self.cursor().pos()).toPointF())
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case Qt.Key.Key_X if not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
                self.change(self.frame.turned())
            case key if key in _ARROWS and self._held is None:
                across, down = _ARROWS[key]
                step = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
                if modifiers & Qt.KeyboardModifier.AltModifier:
                    grip = Grip(abs(across), abs(down))
                    self.change(self.frame.dragged(grip, step * across, step * down))
                else:
                    self.change(self.frame.moved(step * across, step * down))
            case _:
                pass

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.fillRect(self.rect(), canvas_colour(self.canvas, self.palette()))
        if self._image.isNull():
            return
        shown = self.shown
        if self._scaled.isNull():
            self._rescale()
        elif self._scaled.size() != self._size_on_screen():
            self._settling.start()
        if self._image.hasAlphaChannel():
            painter.setBrushOrigin(shown.topLeft())
            painter.fillRect(shown, checker(1))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(shown, self._scaled, QRectF(self._scaled.rect()))
        paint_frame(painter, QRectF(self.rect()), self.framed, held=self.held)

    def _drag(self, position: QPointF, *, keeps_ratio: bool) -> None:
        per_pixel, start = self._points_per_pixel(), self._start
        by = (position - self._from) / per_pixel
        if self._held == _MOVE:
            self.change(start.moved(by.x(), by.y()))
        elif self._held == _DRAW:
            if (position - self._from).manhattanLength() >= _DRAWS_FROM or self.held:
                corner = self.shown.topLeft()
                one, other = ((point - corner) / per_pixel for point in (self._from, position))
                self.change(start.drawn((one.x(), one.y()), (other.x(), other.y())))
        elif isinstance(self._held, Grip):
            if keeps_ratio and start.ratio is None:
                kept = replace(start, ratio=start.region.width / start.region.height)
                self.change(replace(kept.dragged(self._held, by.x(), by.y()), ratio=None))
            else:
                self.change(start.dragged(self._held, by.x(), by.y()))

    def _at(self, position: QPointF) -> Grip | str | None:
        """What a press here would drag."""
        frame, shown = self.framed, self.shown
        inner = [min(_GRAB, side / 4) for side in (frame.width(), frame.height())]

        def near(at: float, side: float, inward: float, inside: int) -> bool:
            way = (at - side) * inside
            return -_GRAB <= way <= inward

        hits = {
            -1: (near(position.x(), frame.left(), inner[0], 1), near(position.y(), frame.top(), inner[1], 1)),
            1: (
                near(position.x(), frame.right(), inner[0], -1),
                near(position.y(), frame.bottom(), inner[1], -1),
            ),
            0: (
                frame.left() <= position.x() <= frame.right(),
                frame.top() <= position.y() <= frame.bottom(),
            ),
        }
        for grip in (*CORNERS, *EDGES):
            if hits[grip.across][0] and hits[grip.down][1]:
                return grip
        if not shown.contains(position):
            return None
        return _MOVE if frame.contains(position) and self.frame.movable else _DRAW

    def _refresh(self, position: QPointF) -> None:
        self._show_cursor(position)
        self.changed.emit()
        self.update()

    def _show_cursor(self, position: QPointF) -> None:
        at = self._held if self._held is not None else self._at(position)
        shape = Qt.CursorShape.ArrowCursor
        if isinstance(at, Grip):
            diagonal = (
                Qt.CursorShape.SizeFDiagCursor if at.across == at.down else Qt.CursorShape.SizeBDiagCursor
            )
            straight = Qt.CursorShape.SizeHorCursor if at.across else Qt.CursorShape.SizeVerCursor
            shape = diagonal if at in CORNERS else straight
        elif at == _MOVE:
            held = self._held is not None
            shape = Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
        elif at == _DRAW:
            shape = Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    def _points_per_pixel(self) -> float:
        return self.shown.width() / self.frame.photo[0]

    def _size_on_screen(self) -> QSize:
        return (self.shown.size() * self.devicePixelRatioF()).toSize()

    def _rescale(self) -> None:
        self._scaled = self._image.scaled(
            self._size_on_screen(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.update()
