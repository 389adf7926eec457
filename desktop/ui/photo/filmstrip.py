"""Shows the most telling place in view at several values of realism, side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.engine import Engine
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.ui.base.translation import tr
from desktop.ui.photo.side_renders import SideRenders, best_region
from desktop.ui.preview.document import Document

VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)
SIZE = (176, 112)
"""Width and height of a frame in high-res pixels, which are shown at 100 %."""


class Filmstrip(QWidget):
    """A row of frames; pressing one chooses its realism."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renders = SideRenders(self)
        self._renders.arrived.connect(self._show)
        self._blank = QPixmap(*SIZE)
        self._blank.fill(Qt.GlobalColor.darkGray)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 4)
        row.setSpacing(6)
        row.addStretch(1)
        self.frames = [self._frame(value) for value in VALUES]
        for frame in self.frames:
            row.addWidget(frame)
        row.addStretch(1)
        self.hide()  # until it is asked for

    @property
    def idle(self) -> bool:
        """Whether none of its frames is being rendered."""
        return self._renders.idle

    def show_region(
        self, engine: Engine | None, document: Document, visible: Region, cleanup: float = 0.0
    ) -> None:
        """Render the best place, or else the middle, of `visible`, in high-res pixels, with this cleanup."""
        if engine is None or document.image is None or self.isHidden():
            return
        visible = document.after_first_pass(visible)
        region = best_region(visible, *SIZE, document, engine.manifest.scale)
        self._renders.ask(engine, document, region, tuple(Controls(value, cleanup) for value in VALUES))

    def clear(self) -> None:
        """Show nothing: another photo is being shown, or another model makes it."""
        self._renders.stop()
        for frame in self.frames:
            frame.setIcon(QIcon(self._blank))

    def _frame(self, value: float) -> QToolButton:
        frame = QToolButton(self)
        frame.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        frame.setAutoRaise(True)
        frame.setText(f"{100 * value:.0f}")
        frame.setAccessibleName(tr("Realism {value}").format(value=frame.text()))
        frame.setIcon(QIcon(self._blank))
        frame.setIconSize(QSize(*SIZE))
        frame.clicked.connect(lambda: self.chosen.emit(value))
        return frame

    def _show(self, number: int, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.frames[number].setIcon(QIcon(pixmap))
