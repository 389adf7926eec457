"""Shows a photo before and after with one zoom and pan for both. `CompareView` handles the input."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.student.geometry import Region
from desktop.ui.base.floating import Cards
from desktop.ui.base.preferences import canvas_colour
from desktop.ui.preview.document import Document
from desktop.ui.preview.layers import Layers
from desktop.ui.preview.mosaic import Sight
from desktop.ui.preview.scaled_original import ScaledOriginal
from desktop.ui.viewer.brush_tool import BrushTool
from desktop.ui.viewer.compare_painter import paint_scene
from desktop.ui.viewer.inset import Inset, InsetPlace
from desktop.ui.viewer.loupe import LoupePlace, place_loupe
from desktop.ui.viewer.names import describe
from desktop.ui.viewer.overlays import LABELS_HEIGHT
from desktop.ui.viewer.panes import Panes
from desktop.ui.viewer.scene import Scene, ViewLayout
from desktop.ui.viewer.viewport import Viewport, in_pixels, in_points

_GRAB, _EDGE = 14, 10
"""In points: how near to the handle a press grabs it, and how far from the edge of the photo it stays."""


class PhotoView(QWidget):
    """Shows `Layers` of renders over the photo that they enlarge, arranged as a `ViewLayout` says."""

    looked_at = Signal(object, int)
    """With the visible region in high-res pixels and the level of the mosaics that is drawn."""
    zoom_changed = Signal(float)
    flipped = Signal(bool)
    """The other one of two settings is shown; True: the pinned one."""
    looked_closer = Signal(object)
    """With a tuple of what is shown enlarged besides, as `Sight`: in the magnifier, and in the inset."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.scaled_original = ScaledOriginal(self)
        self.scaled_original.ready.connect(self.update)
        self._before = QImage()
        self._layers: Layers | None = None
        self._scale = 1
        self._output = 1.0
        self.canvas = "auto"  # see `canvas_colour`
        self._split = 0.5
        self._view_layout = ViewLayout.SPLIT
        self._original = self._flipped = False
        self._invented = self._loupe = False
        self._pointer: QPointF | None = None
        self.brush = BrushTool(self.viewport, self)
        self.brush.painted.connect(self.update)
        self.brush.changed.connect(self.update)
        self._handle_lit = False
        self.inset = Inset()
        self.cards = Cards(self)
        self.cards.changed.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        describe(self)

    def show_photo(self, document: Document, layers: Layers | None, *, same_photo: bool = False) -> None:
        """Show another photo, zoomed to fit; the same photo by another model keeps zoom and inset."""
        scale = document.scale
        self._before, self._scale, self._layers = document.before, scale, layers
        self.scaled_original.set_original(document.picture)
        width, height = document.photo.width, document.photo.height
        if same_photo:
            self.brush.set_scale(scale)
            self.viewport.rescale(width * scale, height * scale)
        else:
            whole = document.whole.width, document.whole.height
            self.brush.set_photo(document.path, *whole, scale, document.part, document.pose)
            self.inset.set_centre(*document.detail)
            self.viewport.set_content(width * scale, height * scale)
        self._use_panes()

    @property
    def scale(self) -> int:
        """High-res pixels for a low-res one."""
        return self._scale

    @property
    def output(self) -> float:
        """Pixels of the result for a high-res pixel: the zoom at which the result is seen pixel for pixel."""
        return self._output

    def set_output(self, output: float) -> None:
        """Take the size of the result as what 100 % means."""
        if output != self._output:
            self._output = output
            self._viewport_changed()

    @property
    def view_layout(self) -> ViewLayout:
        """How before and after are arranged."""
        return self._view_layout

    def set_view_layout(self, view_layout: ViewLayout) -> None:
        """Arrange before and after in another way, with the same zoom."""
        self._view_layout = view_layout
        self.adapt_to_size()

    @property
    def can_flip(self) -> bool:
        """Whether there are two settings to show, and room for one."""
        pinned = self._layers is not None and self._layers.pinned is not None
        return pinned and self._view_layout is ViewLayout.AFTER

    @property
    def shows_pinned(self) -> bool:
        """Whether only the pinned setting is shown."""
        return self._flipped and self.can_flip

    def flip(self, on: bool) -> None:
        """Show the pinned setting in place of the present one, where one is shown."""
        if on != self._flipped:
            self._flipped = on
            self.flipped.emit(on)
            self.update()

    def show_invented(self, on: bool) -> None:
        """Highlight what differs from the render at realism 0."""
        self._invented = on
        self.update()

    def show_loupe(self, on: bool) -> None:
        """Show the magnifier at the pointer."""
        self._loupe = on
        self._viewport_changed()

    def use_brush(self, on: bool) -> None:
        """Let dragging paint with the brush, or move the photo again."""
        if on != self.brush.active:
            self.brush.activate(on)
            self._viewport_changed()

    @property
    def split(self) -> float:
        """The position of the handle: 0 at the left edge of the visible photo, 1 at the right edge."""
        return self._split

    def set_split(self, split: float) -> None:
        """Move the handle."""
        self._split = min(1.0, max(0.0, split))
        self.update()

    @property
    def split_x(self) -> float:
        """The x coordinate of the handle in the widget, in points."""
        unit = self.devicePixelRatioF()
        return self.viewport.across(self._split, _EDGE * unit) / unit

    def point_at(self, position: QPointF | None) -> None:
        """Tell where in the widget the pointer is; None: it has left."""
        self._pointer = position
        if self._loupe or self.brush.active or position is None:
            self.update()
        if self._loupe:
            self._look_closer()

    def fit(self) -> None:
        """Show the whole photo."""
        self.viewport.fit()
        self._viewport_changed()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Set the zoom in device pixels per high-res pixel, keeping a point of the widget in place."""
        if at is None:
            self.viewport.zoom_to(zoom)
        else:
            at = self.in_pane(at) * self.devicePixelRatioF()
            self.viewport.zoom_to(zoom, at.x(), at.y())
        self._viewport_changed()

    def repaint_region(self, region: Region) -> None:
        """Repaint a region of the enlargement, in high-res pixels."""
        if self._view_layout is ViewLayout.SIDE_BY_SIDE or self._invented or self._loupe:
            self.update()
            return
        self.update(in_points(self.devicePixelRatioF(), self.viewport.in_view(region)).adjusted(-2, -2, 2, 2))
        top = round(self.viewport.shown[1] / self.devicePixelRatioF())
        self.update(QRect(0, top, self.width(), self.cards.height_at_top + LABELS_HEIGHT))
        place = self.inset_place()
        if place is not None and not place.region.intersection(region).is_empty:
            self.update(in_points(self.devicePixelRatioF(), place.frame))

    def sizeHint(self) -> QSize:
        """The size in a window that has no remembered size."""
        return QSize(960, 640)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        unit = self.devicePixelRatioF()
        painter.scale(1 / unit, 1 / unit)
        if self._before.isNull():
            canvas = canvas_colour(self.canvas, self.palette())
            painter.fillRect(QRect(QPoint(), self._device_size()), canvas)
            return
        scene = Scene(
            viewport=self.viewport,
            size=self._device_size(),
            unit=unit,
            before=self._before,
            scale=self._scale,
            scaled_original=self.scaled_original,
            layers=self._layers,
            view_layout=self._view_layout,
            original=self._original,
            flipped=self.shows_pinned,
            split=self.split_x * unit,
            handle_lit=self._handle_lit,
            invented=self._invented,
            loupe=self._loupe_place(),
            strokes=self.brush.shown_strokes if self.brush.active and self.brush.tint else None,
            brush=self._brush_ring(unit),
            inset=self.inset_place(),
            covered=tuple(in_pixels(unit, card) for card in self.cards.covered),
            font=self.font(),
            canvas=canvas_colour(self.canvas, self.palette()),
        )
        paint_scene(painter, scene)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self.adapt_to_size()

    def _device_size(self) -> QSize:
        unit = self.devicePixelRatioF()
        return QSize(round(self.width() * unit), round(self.height() * unit))

    def adapt_to_size(self) -> None:
        """Fit the viewport to the size of the widget in device pixels and to the layout."""
        self.inset.settle()
        self._use_panes()

    def in_pane(self, position: QPointF) -> QPointF:
        """Where a point of the widget is in its pane, in points."""
        unit = self.devicePixelRatioF()
        return self._panes.inside(position * unit) / unit

    @property
    def _panes(self) -> Panes:
        return Panes.of(self._view_layout, self._device_size(), self.viewport.content)

    def _use_panes(self) -> None:
        self.viewport.set_view(self._panes.size.width(), self._panes.size.height())
        self._viewport_changed()

    def _brush_ring(self, unit: float) -> tuple[QPointF, float] | None:
        if not self.brush.active or self._pointer is None or self.over_handle(self._pointer):
            return None
        return self._pointer * unit, self.brush.radius * unit

    def inset_place(self, *, behind: bool = False) -> InsetPlace | None:
        """Where the inset is; None: there is none now. With `behind`, it may only be hidden by something."""
        side_by_side = self._view_layout is ViewLayout.SIDE_BY_SIDE
        hidden = not behind and (self._original or self.brush.active or side_by_side)
        if hidden or self._before.isNull():
            return None
        view = QRectF(QPointF(), self._device_size().toSizeF())
        return self.inset.place(self.viewport, view, self.devicePixelRatioF(), self._scale, self._output)

    def _viewport_changed(self) -> None:
        self.update()
        if not self._before.isNull():
            place = self.inset_place() if self._layers else None
            self.cards.avoid = in_points(self.devicePixelRatioF(), place.frame) if place else QRect()
            self.cards.place()
            self._look_closer()
            level = self._layers.level_for(self.viewport.zoom) if self._layers else 0
            self.looked_at.emit(self.viewport.visible(self._scale), level)
            self.zoom_changed.emit(self.viewport.zoom)

    def _look_closer(self) -> None:
        loupe, layers = self._loupe_place(), self._layers
        details = [] if loupe is None else [Sight(loupe.region, 0)]
        # Where the view may show nothing of the enlargement, what the inset would show is measured.
        inset = None if layers is None else self.inset_place(behind=layers.are_small(self.viewport.zoom))
        if layers is not None and inset is not None:
            details.append(Sight(inset.region, layers.level_for(inset.zoom)))
        self.looked_closer.emit(tuple(details))

    def _loupe_place(self) -> LoupePlace | None:
        if not self._loupe or self._pointer is None:
            return None
        unit, at = self.devicePixelRatioF(), self._pointer
        return place_loupe(self.viewport, at * unit, self.in_pane(at) * unit, unit, self._scale, self._output)

    def over_handle(self, position: QPointF) -> bool:
        """Whether a press at this point of the widget grabs the handle."""
        is_split = self._view_layout is ViewLayout.SPLIT and not self._before.isNull()
        return is_split and abs(position.x() - self.split_x) <= _GRAB
