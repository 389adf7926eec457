"""The toolbar: opening, the layout of before and after, the tools to compare, the brush, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from desktop.ui.base.segments import Segments
from desktop.ui.base.tool_button import ToolButton
from desktop.ui.base.translation import tr
from desktop.ui.photo.brush_bar import BrushBar, BrushPanel
from desktop.ui.photo.photo_title import PhotoTitle
from desktop.ui.photo.pinned_panel import PinnedPanel
from desktop.ui.photo.zoom_button import ZoomButton
from desktop.ui.viewer.compare_view import CompareView
from desktop.ui.viewer.scene import ViewLayout

_KEY = "photo/layout"
_HEIGHT = 54
_TITLE = 96
"""Width that the title keeps before the buttons lose their names."""


class ViewBar(QWidget):
    """Emits what the person wants as signals and changes nothing itself."""

    layout_chosen = Signal(object)
    original_held = Signal(bool)
    loupe_toggled = Signal(bool)
    invented_toggled = Signal(bool)
    pin_toggled = Signal(bool)
    brush_toggled = Signal(bool)
    inspector_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open = ToolButton("open", tr("Open"), tr("Open photos or a folder"), self)
        self.title = PhotoTitle(self)
        self.segments = Segments(tr("Before and after"), self)
        self.layouts = self.segments.buttons
        for number, (view_layout, name, hint) in enumerate(
            (
                (
                    ViewLayout.SPLIT,
                    tr("Split"),
                    tr("Before and after in one image, with a handle between them"),
                ),
                (
                    ViewLayout.SIDE_BY_SIDE,
                    tr("Side"),
                    tr("Before and after side by side, with one zoom"),
                ),
                (ViewLayout.AFTER, tr("Result"), tr("Only the enlargement")),
            )
        ):
            button = self.segments.add(number, name, hint)
            button.setChecked(view_layout is ViewLayout.SPLIT)
            button.clicked.connect(lambda _=False, each=view_layout: self.layout_chosen.emit(each))
        self.original = ToolButton("original", tr("Original"), tr("Hold to see the original"), self)
        self.original.setToolTip(tr("Hold to see the original (Space)"))
        self.original.pressed.connect(lambda: self.original_held.emit(True))
        self.original.released.connect(lambda: self.original_held.emit(False))
        self.loupe = self._tool("loupe", tr("Loupe"), tr("Magnify what is under the pointer"))
        self.pin = self._tool(
            "compare", tr("Compare"), tr("Keep this setting as A and compare others with it")
        )
        self.brush = self._tool(
            "brush", tr("Brush"), tr("Paint where the photo may be more or less realistic")
        )
        self.invented = self._tool(
            "invented",
            tr("Invented"),
            tr("Highlight detail that the faithful enlargement does not have"),
        )
        self.crop = self._tool("crop", tr("Crop"), tr("Enlarge only a part of the photo"))
        self.zoom = ZoomButton(self)
        self.inspector = self._tool("inspector", tr("Settings"), tr("Show or hide the settings"))
        self.inspector.setChecked(True)
        self._buttons = (self.open, self.original, self.loupe, self.pin, self.invented, self.brush, self.crop)
        for button, signal in (
            (self.loupe, self.loupe_toggled),
            (self.invented, self.invented_toggled),
            (self.pin, self.pin_toggled),
            (self.brush, self.brush_toggled),
            (self.inspector, self.inspector_toggled),
        ):
            button.toggled.connect(signal)
        self._hints: dict[ToolButton, str] = {}
        self._allowed: dict[ToolButton, bool] = {}
        """Whether the model can do what a tool needs."""
        self._enabled = True
        self._gaps: list[tuple[QSpacerItem, int]] = []
        """Between groups of buttons, and how wide they are where there is room."""
        self.brushes = BrushBar()
        self._lay_out()

    def attach(self, view: CompareView) -> None:
        """Act on this view. While the brush is in use, its settings float over the photo."""
        self.brushes.attach(view.brush)
        self.brush_toggled.connect(BrushPanel(self.brushes, view.cards).setVisible)
        view.brush.changed.connect(lambda: self.brush.setChecked(view.brush.active))
        self.layout_chosen.connect(view.set_view_layout)
        self.pinned = PinnedPanel(view)
        self.layout_chosen.connect(self.pinned.refresh)
        self.loupe_toggled.connect(view.show_loupe)
        self.invented_toggled.connect(view.show_invented)
        self.brush_toggled.connect(view.use_brush)
        self.original_held.connect(view.show_original)
        self.zoom.fit_wanted.connect(view.fit)
        self.zoom.zoom_wanted.connect(view.zoom_to_output)

    def recall(self) -> None:
        """Choose the layout of the last time, if there was one."""
        stored = QSettings().value(_KEY)
        for number, view_layout in enumerate(ViewLayout):
            if view_layout.value == stored:
                self.layouts.button(number).click()

    def remember(self) -> None:
        """Remember the layout for the next time."""
        QSettings().setValue(_KEY, list(ViewLayout)[self.layouts.checkedId()].value)

    def allow(self, *, realism: str, brush: str) -> None:
        """Disable the tools that need realism, and the brush, for these reasons; empty: enable them."""
        for button in self._about_realism():
            reason = (realism or brush) if button is self.brush else realism
            self._allowed[button] = not reason
            button.setEnabled(not reason and self._enabled)
            hint = self._hints.setdefault(button, button.toolTip())
            button.setToolTip(reason or hint)
            if reason:
                button.setChecked(False)

    def unpin(self) -> None:
        """Compare with no setting any more: the view shows another photo, or another model has made it."""
        self.pin.setChecked(False)
        self.pinned.refresh()  # a model that cannot compare has unpinned before the view knew

    def enable_tools(self, on: bool) -> None:
        """Enable what acts on the photo, as far as the model allows it, or nothing of it."""
        self._enabled = on
        self.segments.setEnabled(on)
        self.zoom.setEnabled(on)
        self.brushes.setEnabled(on)
        for button in self._buttons[1:]:
            button.setEnabled(on and self._allowed.get(button, True))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(900, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(520, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the names of the tools where there is room for them."""
        for button in self._buttons:
            button.show_label(True)
        self.inspector.show_label(True)
        widest = sum(button.sizeHint().width() for button in (*self._buttons, self.inspector))
        rest = self.segments.sizeHint().width() + self.zoom.sizeHint().width() + _TITLE + 88
        roomy = self.width() >= widest + rest
        for button in (*self._buttons, self.inspector):
            button.show_label(roomy)
        for gap, width in self._gaps:
            gap.changeSize(width if roomy else width // 3, 0)
        self._row.invalidate()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        row.addWidget(self.open)
        self._add_gap(8)
        row.addWidget(self.title, 1)
        self._add_gap(8)
        row.addWidget(self.segments)
        self._add_gap(12)
        for button in self._buttons[1:]:
            row.addWidget(button)
        self._add_gap(12)
        row.addStretch(1)
        row.addWidget(self.zoom)
        self._add_gap(6)
        row.addWidget(self.inspector)

    def _add_gap(self, width: int) -> None:
        gap = QSpacerItem(width, 0, QSizePolicy.Policy.Fixed)
        self._row.addItem(gap)
        self._gaps.append((gap, width))

    def _about_realism(self) -> tuple[ToolButton, ...]:
        return self.invented, self.pin, self.brush

    def _tool(self, symbol: str, text: str, hint: str) -> ToolButton:
        button = ToolButton(symbol, text, hint, self)
        button.setCheckable(True)
        return button
