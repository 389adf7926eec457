"""Choosing the part of the photo that is shown, enlarged and exported."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QImage

from desktop.batch import PrintSize
from desktop.batch.part import region_of
from desktop.imaging.crop import Crop
from desktop.ui.photo.crop_card import CropCard, ResultSize
from desktop.ui.photo.set_aside import SetAside
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.viewer.crop_frame import CropFrame
from desktop.ui.viewer.crop_view import CropView
from desktop.ui.viewer.photo_view import PhotoView


class Cropping(QObject):
    """Lies over the view with the whole photo and a frame, and takes settings and tools out of sight.

    It ends by *Done*, by *Cancel*, or by `end`.
    """

    changed = Signal()
    """It has begun, or ended."""
    chosen = Signal(object)
    """The `Crop` that was chosen, or None for the whole photo. It ends after this."""
    turn_wanted = Signal(object)
    """With a `Pose`: what is seen is to be turned or flipped. Whoever has the photo begins again."""

    def __init__(self, view: PhotoView, aside: SetAside, bar: ViewBar, parent: QObject | None = None) -> None:
        super().__init__(parent or view)
        self._view, self._aside, self._bar = view, aside, bar
        self.active = False
        """Whether a frame is being chosen."""
        self.editor = CropView(view)
        self.editor.hide()
        self.editor.lower()  # below the cards
        self.card = CropCard(view.cards, self.editor)
        self.editor.done.connect(self._done)
        self.card.turn_wanted.connect(self.turn_wanted)
        self.editor.cancelled.connect(self.end)
        view.cards.changed.connect(self._leave_room)
        view.installEventFilter(self)

    def begin(
        self,
        image: QImage,
        size: tuple[int, int],
        crop: Crop | None,
        result_size: ResultSize,
        print_size: PrintSize | None = None,
        entry: int | None = None,
    ) -> None:
        """Let the person choose a part of a photo of this `size` in pixels, beginning with `crop`.

        Args:
            image: the whole photo in the colours of the window; it may be smaller.
            size: width and height of the whole photo in pixels.
            crop: what is kept now; None, or one that does not fit: all of it.
            result_size: width and height of the result of a part of so many pixels.
            print_size: what the result is for; its ratio is offered.
            entry: what `entry` was when `crop` was chosen; None: that is not known.
        """
        frame = CropFrame.whole(*size)
        if crop is not None and crop.fits(*size):
            frame = CropFrame(size, region_of(crop))
        self._bar.brush.setChecked(False)
        self._bar.pinned.hide()
        self.editor.canvas = self._view.canvas
        self.editor.setGeometry(self._view.rect())
        self.editor.show_photo(image, frame)
        self.card.begin(result_size, print_size, entry)
        self._view.cards.avoid_nothing(True)  # the inset is below the editor
        self.editor.show()
        self.card.show()
        self._leave_room()
        self.editor.setFocus()
        if not self.active:
            self.active = True
            self._aside.put(self, True)
        self.changed.emit()

    def show_picture(self, image: QImage) -> None:
        """There is a better picture of the photo."""
        if self.active:
            self.editor.show_picture(image)

    def show_sizes(self) -> None:
        """The result has another size now."""
        if self.active:
            self.card.show_sizes()

    @property
    def entry(self) -> int:
        """The place in the menu of ratios."""
        return self.card.menu.currentIndex()

    @property
    def framed(self) -> Crop | None:
        """What is in the frame; None: the whole photo."""
        frame, part = self.editor.frame, self.editor.frame.region
        return None if frame.is_whole else Crop(part.left, part.top, part.width, part.height)

    def end(self) -> None:
        """End with the photo as it was; nothing if it has not begun."""
        if not self.active:
            return
        self.active = False
        had_focus = self.editor.hasFocus() or self.card.isAncestorOf(self.card.window().focusWidget())
        self._aside.put(self, False)
        self.card.hide()
        self.editor.hide()
        self.editor.forget()
        self._view.cards.avoid_nothing(False)
        self._bar.pinned.refresh()
        if had_focus:
            self._view.setFocus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the view."""
        if event.type() == QEvent.Type.Resize:
            self.editor.setGeometry(self._view.rect())
            self._leave_room()
        return False

    def _done(self) -> None:
        if self.active:
            self.chosen.emit(self.framed)
            self.end()

    def _leave_room(self) -> None:
        """Keep the photo out of the card. Messages come and go: they cover it, and it stays in place."""
        if not self.card.isHidden():
            self.editor.keep_free(self._view.height() - self.card.y())
