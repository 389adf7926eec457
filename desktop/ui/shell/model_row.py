"""Paints what a person chooses a model by: a sample of what it makes, its title, and lines about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.resources import resource
from desktop.student.package import StudentPackage
from desktop.ui.base import surface
from desktop.ui.base.picture_card import paint_covering
from desktop.ui.base.theme import HERO, SMALL, accent, blend, demi_bold, font_of, muted, raised
from desktop.ui.shell.model_text import facts_line, model_line

PAD = 8
TICK = 28
"""Width at the right that is kept for the tick of the model in use."""
PICTURE = QSize(96, 64)
PACKAGE = Qt.ItemDataRole.UserRole
IN_USE = Qt.ItemDataRole.UserRole + 1


def sample_of(package: StudentPackage) -> QImage:
    """The same piece of fur, enlarged by this model; a null image for models that Vernier does not bring."""
    return surface.image_from_srgb(QImage(str(resource(f"samples/models/{package.manifest.id}.jpg"))))


def paint_model(
    painter: QPainter,
    area: QRectF,
    picture: QSize,
    image: QImage,
    texts: Sequence[str],
    font: QFont,
    palette: QPalette,
) -> None:
    """Paint the sample at the left of `area`, and the title and the lines of `texts` beside it.

    Without a sample there is the first letter of the title.
    """
    top = area.top() + (area.height() - picture.height()) / 2
    frame = QRectF(area.left() + PAD, top, picture.width(), picture.height())
    paint_covering(painter, image, frame, 6, raised(palette, 0.12))
    if image.isNull():
        painter.setFont(demi_bold(font, HERO))
        painter.setPen(muted(palette))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, texts[0][:1])
    left = frame.right() + PAD + 2
    width = area.right() - TICK - left
    small = font_of(font, SMALL)
    line_height = QFontMetrics(small).lineSpacing() + 1
    title_height = QFontMetrics(demi_bold(font)).lineSpacing() + 2
    y = area.center().y() - (title_height + (len(texts) - 1) * line_height) / 2
    for number, text in enumerate(texts):
        height = line_height if number else title_height
        painter.setFont(small if number else demi_bold(font))
        painter.setPen(muted(palette) if number else palette.color(QPalette.ColorRole.WindowText))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, y, width, height), Qt.AlignmentFlag.AlignVCenter, shown)
        y += height


def paint_tick(painter: QPainter, area: QRectF, palette: QPalette) -> None:
    """Mark the model in use, at the right of `area`."""
    painter.setPen(QPen(accent(palette), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    bottom = QPointF(area.right() - 16, area.center().y() + 4)
    painter.drawLines([QLineF(bottom + QPointF(-4, -4), bottom), QLineF(bottom, bottom + QPointF(7, -9))])


class ModelDelegate(QStyledItemDelegate):
    """The delegate of a list whose items have a package as `PACKAGE`, and say whether it is `IN_USE`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: D102
        return QSize(360, PICTURE.height() + 2 * PAD)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        package: StudentPackage = index.data(PACKAGE)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        font: QFont = option.font
        state: QStyle.StateFlag = option.state
        area = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(palette.color(QPalette.ColorRole.Base), accent(palette), 0.2))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 7, 7)
        texts = package.manifest.title, model_line(package), facts_line(package)
        paint_model(painter, area, PICTURE, sample_of(package), texts, font, palette)
        if index.data(IN_USE):
            paint_tick(painter, area, palette)
        painter.restore()
