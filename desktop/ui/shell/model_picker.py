"""The menu of the models in the inspector: two lines and a sample for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget, QWidgetAction

from desktop.student.package import StudentPackage
from desktop.ui.base.theme import SMALL, font_of, raised
from desktop.ui.shell.model_menu import ModelMenu
from desktop.ui.shell.model_row import PAD, TICK, paint_model, paint_tick, sample_of
from desktop.ui.shell.model_text import model_line

_PICTURE = QSize(84, 56)
_WIDEST = 380


class ModelPicker(ModelMenu):
    """A `ModelMenu` that shows what each model makes of the same piece of fur."""

    def _entry(self, package: StudentPackage) -> QAction:
        action = QWidgetAction(self)
        action.setText(package.manifest.title)
        row = _ModelRow(package, action, self)
        action.setDefaultWidget(row)
        self.addAction(action)
        row.clicked.connect(self.close)
        row.clicked.connect(action.trigger)
        return action


class _ModelRow(QToolButton):
    def __init__(self, package: StudentPackage, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._line, self._action = package.manifest.title, model_line(package), action
        self._image = sample_of(package)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._line)
        self.setToolTip(self._line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(font_of(self.font(), SMALL)).horizontalAdvance(self._line)
        width = _PICTURE.width() + 3 * PAD + min(lines, _WIDEST) + TICK
        return QSize(width, _PICTURE.height() + 2 * PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(raised(palette, 0.10))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 2, -3, -2), 7, 7)
        area = QRectF(self.rect())
        texts = self._title, self._line
        paint_model(painter, area, _PICTURE, self._image, texts, self.font(), palette)
        if self._action.isChecked():
            paint_tick(painter, area, palette)
