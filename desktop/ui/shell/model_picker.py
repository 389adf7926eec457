"""The menu of the models in the inspector: two lines and a sample for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget, QWidgetAction

from desktop.resources import resource
from desktop.student.package import StudentPackage
from desktop.ui.base.picture_card import paint_covering
from desktop.ui.base.theme import SMALL, accent, demi_bold, font_of, muted, raised
from desktop.ui.shell.model_menu import ModelMenu
from desktop.ui.shell.model_text import model_line

_PICTURE = QSize(84, 56)
_PAD = 8
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
        self._image = QImage(str(resource(f"samples/models/{package.manifest.id}.jpg")))
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._line)
        self.setToolTip(self._line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(font_of(self.font(), SMALL)).horizontalAdvance(self._line)
        width = _PICTURE.width() + 3 * _PAD + min(lines, _WIDEST) + 28
        return QSize(width, _PICTURE.height() + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(raised(palette, 0.10))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 2, -3, -2), 7, 7)
        frame = QRectF(_PAD, _PAD, _PICTURE.width(), _PICTURE.height())
        paint_covering(painter, self._image, frame, 6, raised(palette, 0.12))
        left = frame.right() + _PAD + 2
        text = QRectF(left, _PAD + 8, self.width() - left - 28, _PICTURE.height() - 16)
        title, small = demi_bold(self.font()), font_of(self.font(), SMALL)
        painter.setFont(title)
        painter.setPen(palette.color(palette.ColorRole.WindowText))
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, self._title)
        painter.setFont(small)
        painter.setPen(muted(palette))
        line = QFontMetrics(small).elidedText(self._line, Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom, line)
        if self._action.isChecked():
            painter.setPen(QPen(accent(palette), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y = self.width() - 20.0, self.height() / 2
            painter.drawLine(QRectF(x, y, 4, 4).topLeft(), QRectF(x, y, 4, 4).bottomRight())
            painter.drawLine(QRectF(x, y, 4, 4).bottomRight(), QRectF(x + 4, y - 5, 7, 9).topRight())
