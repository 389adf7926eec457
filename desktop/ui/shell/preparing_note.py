"""The line that tells that a model is being prepared for this Mac."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop.ui.base.translation import tr
from desktop.ui.shell.active_model import ActiveModel

_LOOK_MILLISECONDS = 500


class PreparingNote(QWidget):
    """Shown only while a unit is being prepared. Everything works meanwhile, but more slowly."""

    def __init__(self, active_model: ActiveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active_model = active_model
        self.label = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 6)
        self.bar.setAccessibleName(tr("Progress"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 10)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        active_model.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show what the engine does, and look again as long as it prepares something."""
        engine, student = self._active_model.engine, self._active_model.student
        preparing = None if engine is None else engine.preparing
        self.setVisible(preparing is not None)
        if preparing is None or student is None:
            self._timer.stop()
            return
        text = tr("Preparing {title} for this Mac, once per macOS update…")
        self.label.setText(text.format(title=student.manifest.title))
        self.bar.setRange(0, preparing.total)
        self.bar.setValue(preparing.done)
        self._timer.start()
