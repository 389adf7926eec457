"""The line at the bottom of the photo page: facts about the photo, agreement, and progress."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from desktop.imaging.naming import label
from desktop.ui.base.theme import muted
from desktop.ui.base.time_left import time_left
from desktop.ui.base.translation import tr
from desktop.ui.preview.document import Document


class StatusLine(QWidget):
    """Facts on the left, progress on the right. Saving comes first; it and opening can be cancelled."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = QLabel(self)
        self.facts.setAccessibleName(tr("About this photo"))
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.agreement = QLabel(self)
        self.agreement.setAccessibleName(tr("Agreement with the photo"))
        self.agreement.setToolTip(
            tr(
                "PSNR of what you see, scaled down to the size of the photo, against the photo. Higher "
                "means that less of the photo was changed."
            )
        )
        self.work = QLabel(self)
        self.work.setAccessibleName(tr("Work in progress"))
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 6)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        small = self.font()
        small.setPointSizeF(max(8.0, small.pointSizeF() * 0.88))
        for each in (self.facts, self.agreement, self.work):
            each.setFont(small)
        self._saving = False
        self._started = 0.0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.facts, 1)
        layout.addWidget(self.agreement)
        layout.addWidget(self.work)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        self.setMinimumHeight(self.cancel.sizeHint().height() + 10)
        self._recolour()
        self.set_agreement(None)
        self._rest()

    def set_facts(self, document: Document) -> None:
        """Show name and size of a photo, and the size of its result."""
        width, height, engine = document.photo.width, document.photo.height, document.engine
        scale = 1 if engine is None else engine.manifest.scale
        pixels = tr("{width} × {height} pixels").format(width=width * scale, height=height * scale)
        before = "" if engine is None else f"{width} × {height}  →  "
        text = f"{label(document.path)}   {before}{pixels}"
        self.facts.setText(text)
        self.facts.setToolTip(text)

    def set_agreement(self, decibels: float | None) -> None:
        """Show the downscaled PSNR of the visible enlargement in dB; None: not known."""
        text = "" if decibels is None else tr("Agreement {value} dB").format(value=f"{decibels:.1f}")
        self.agreement.setText(text)
        self.agreement.setVisible(bool(text))

    def opening(self, name: str) -> None:
        """Show that a photo is being read."""
        if not self._saving:
            self._show(tr("Opening {name}…").format(name=name), 0, 0)
            self._offer_cancel(tr("Cancel opening"))

    def rendering(self, done: int, total: int) -> None:
        """Show how many tiles of the visible region are rendered; (0, 0): all."""
        if self._saving:
            return
        self._rest()
        if total:
            self._show(tr("Rendering what you see…"), done, total)

    def saving(self, name: str) -> None:
        """Show that saving has begun."""
        self._saving, self._started = True, time.monotonic()
        self._show(tr("Saving {name}…").format(name=name), 0, 0)
        self._offer_cancel(tr("Cancel saving"))

    def saving_progress(self, done: int, total: int) -> None:
        """Show how many tiles of the photo are rendered, and the time left."""
        spent = time.monotonic() - self._started
        share = 100 * done // max(1, total)
        text = tr("Writing…") if done == total else tr("Saving {share}%").format(share=share)
        if 0 < done < total:
            text += " · " + tr("{time} left").format(time=time_left(spent * (total - done) / done))
        self._show(text, done, total)

    def cancelling(self) -> None:
        """Show that saving is being cancelled."""
        self._show(tr("Cancelling…"), 0, 0)
        self.cancel.setEnabled(False)

    def saved(self) -> None:
        """Show that saving has ended, in whatever way."""
        self._saving = False
        self._rest()

    def changeEvent(self, event: object) -> None:  # noqa: D102
        super().changeEvent(event)  # type: ignore[arg-type]
        if getattr(self, "facts", None) is not None:
            self._recolour()

    def _show(self, text: str, done: int, total: int) -> None:
        self.work.setText(text)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.work.show()
        self.bar.show()

    def _offer_cancel(self, description: str) -> None:
        self.cancel.setAccessibleName(description)
        self.cancel.setEnabled(True)
        self.cancel.show()

    def _rest(self) -> None:
        for widget in (self.work, self.bar, self.cancel):
            widget.hide()

    def _recolour(self) -> None:
        for each in (self.facts, self.agreement, self.work):
            palette = each.palette()
            colour = muted(self.palette())
            if palette.color(QPalette.ColorRole.WindowText) != colour:
                palette.setColor(QPalette.ColorRole.WindowText, colour)
                each.setPalette(palette)
                each.setTextFormat(Qt.TextFormat.PlainText)
