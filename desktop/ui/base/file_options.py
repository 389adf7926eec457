"""How a file is written, for the save sheet and the batch form: quality, compression, dates, the place."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from desktop.batch import OutputSettings
from desktop.imaging.photo import TiffCompression
from desktop.ui.base.form_fields import WITH_QUALITY
from desktop.ui.base.translation import tr

_LEAST_QUALITY, _MOST_QUALITY = 50, 100
_FAST, _SMALL, _NONE, _LZW = "fast", "small", "none", "lzw"
_LEVELS = {_FAST: OutputSettings.png_level, _SMALL: 9, _NONE: 0}
"""Of PNG."""
_TIFF: dict[str, TiffCompression] = {_FAST: "deflate", _LZW: "lzw", _NONE: "none"}


class FileOptions(QObject):
    """The widgets, which the owner puts into rows of its own. Emits `changed` on every change."""

    changed = Signal()

    def __init__(
        self, parent: QWidget, quality: QSlider | None = None, compression: QComboBox | None = None
    ) -> None:
        """`quality` and `compression` are the fields for them, if they are to look otherwise than usual."""
        super().__init__(parent)
        self.quality = quality or QSlider(Qt.Orientation.Horizontal, parent)
        self.quality.setRange(_LEAST_QUALITY, _MOST_QUALITY)
        self.quality.setAccessibleName(tr("Quality"))
        self.quality_number = QLabel(parent)
        self.quality_number.setMinimumWidth(parent.fontMetrics().horizontalAdvance("100"))
        self.lossless = QCheckBox(tr("Lossless"), parent)
        self.lossless.setToolTip(tr("Keep every pixel as it is; the file becomes larger"))
        self.quality_row = QWidget(parent)
        row = QHBoxLayout(self.quality_row)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, share in ((self.quality, 1), (self.quality_number, 0), (self.lossless, 0)):
            row.addWidget(widget, share)
        self.compression = compression or QComboBox(parent)
        self.compression.setAccessibleName(tr("Compression"))
        self.dates = QCheckBox(tr("Keep the date of the photo"), parent)
        self.dates.setToolTip(tr("Give the result the date of the photo's file"))
        self.place = QCheckBox(tr("With the place where it was taken"), parent)
        self.place.setToolTip(tr("Position (GPS), names of places, and makers’ notes, which may have it"))
        self._format = "same"
        self._chosen: dict[str, str] = {}
        """The compression of each format that was shown."""
        self.quality.valueChanged.connect(self._changed)
        self.lossless.toggled.connect(self._changed)
        self.compression.activated.connect(self._compression_chosen)
        for check in (self.dates, self.place):
            check.toggled.connect(self._changed)

    @property
    def has_quality(self) -> bool:
        """Whether the quality row applies to the format."""
        return self._format in (*WITH_QUALITY, "same")

    @property
    def has_compression(self) -> bool:
        """Whether the compression applies to the format."""
        return self._format in ("png", "tiff")

    def follow(self, metadata: QCheckBox) -> None:
        """Offer the place only while that box is checked, which keeps camera data."""
        self.place.setEnabled(metadata.isChecked())
        metadata.toggled.connect(self.place.setEnabled)

    def applied(self, settings: OutputSettings) -> OutputSettings:
        """The settings with what is chosen here for any format."""
        return dataclasses.replace(
            settings,
            quality=self.quality.value(),
            lossless=self.lossless.isChecked(),
            png_level=_LEVELS[self._chosen.get("png", _FAST)],
            tiff_compression=_TIFF.get(self._chosen.get("tiff", _FAST), "deflate"),
            keep_dates=self.dates.isChecked(),
            keep_place=self.place.isChecked(),
        )

    def show(self, settings: OutputSettings) -> None:
        """Show these settings."""
        self.quality.setValue(settings.quality)
        self.lossless.setChecked(settings.lossless)
        levels = {level: name for name, level in _LEVELS.items()}
        self._chosen = {
            "png": levels.get(settings.png_level, _FAST),
            "tiff": {value: name for name, value in _TIFF.items()}[settings.tiff_compression],
        }
        self.dates.setChecked(settings.keep_dates)
        self.place.setChecked(settings.keep_place)
        self.adapt(self._format)

    def adapt(self, format: str) -> None:
        """Offer what goes with this format, or "same"."""
        self._format = format
        self.lossless.setVisible(format == "webp")
        lossless = format == "webp" and self.lossless.isChecked()
        self.quality.setEnabled(not lossless)
        self.quality_number.setEnabled(not lossless)
        self.quality_number.setText(str(self.quality.value()))
        if not self.has_compression:
            return
        self.compression.clear()
        self.compression.addItem(tr("Fast") if format == "png" else "Deflate", _FAST)
        if format == "png":
            self.compression.addItem(tr("Small file, slow"), _SMALL)
        else:
            self.compression.addItem("LZW", _LZW)
        self.compression.addItem(tr("None"), _NONE)
        self.compression.setCurrentIndex(max(0, self.compression.findData(self._chosen.get(format, _FAST))))

    def _compression_chosen(self) -> None:
        self._chosen[self._format] = self.compression.currentData()
        self._changed()

    def _changed(self) -> None:
        self.adapt(self._format)
        self.changed.emit()
