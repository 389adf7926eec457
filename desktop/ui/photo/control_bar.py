"""The controls under the photo: realism, cleanup, the original, the zoom, and saving."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui.base.control_sliders import CleanupSlider, RealismSlider, aligned
from desktop.ui.base.theme import hairline
from desktop.ui.base.translation import tr


class ControlBar(QWidget):
    """Emits what the person wants as signals and changes nothing itself."""

    original_held = Signal(bool)
    zoom_toggled = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider, self.cleanup = RealismSlider(self), CleanupSlider(self)
        self.original = QToolButton(self)
        self.original.setText(tr("Original"))
        self.original.setToolTip(tr("Hold to see the original (Space)"))
        self.original.setAccessibleName(tr("Hold to see the original"))
        self.zoom = QToolButton(self)
        self.zoom.setToolTip(tr("Click for actual pixels (1) or the whole photo (0)"))
        self.save = QPushButton(tr("Save As…"), self)
        self.save.setAccessibleName(tr("Save the enlarged photo"))
        self.original.pressed.connect(lambda: self.original_held.emit(True))
        self.original.released.connect(lambda: self.original_held.emit(False))
        self.zoom.clicked.connect(self.zoom_toggled)
        self.save.clicked.connect(self.save_wanted)
        self.zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("3200 %") + 16)
        self.show_zoom(1.0)
        for button in (self.original, self.zoom):
            button.setAutoRaise(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 6)
        layout.setSpacing(8)
        sliders = QVBoxLayout()
        sliders.setSpacing(0)
        aligned(self.slider, self.cleanup)
        sliders.addWidget(self.slider)
        sliders.addWidget(self.cleanup)
        layout.addLayout(sliders, 1)
        layout.addSpacing(10)
        layout.addWidget(self.original)
        layout.addWidget(self.zoom)
        layout.addWidget(self.save)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom, in screen pixels per high-res pixel."""
        self.zoom.setText(f"{zoom:.0%}".replace("%", " %"))
        self.zoom.setAccessibleName(tr("Zoom, {zoom}").format(zoom=f"{zoom:.0%}"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        QPainter(self).fillRect(0, 0, self.width(), 1, hairline(self.palette()))
