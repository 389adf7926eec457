"""Shows the part of the open photo that its settings name, turned, and lets the person choose another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform

from desktop.batch.sizes import Largest, PrintSize
from desktop.imaging.crop import Crop
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turned_crop, turned_size
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.base.pose_names import name_of
from desktop.ui.base.size_choice import SizeChoice
from desktop.ui.base.tool_button import ToolButton
from desktop.ui.base.translation import tr
from desktop.ui.photo.cropping import Cropping
from desktop.ui.photo.opening import Opener
from desktop.ui.photo.overview import Overview
from desktop.ui.preview.document import ANOTHER_SIZE, Document


class CropBinding(QObject):
    """A crop is a setting of its photo: it can be undone, and a photo that comes back is shown cropped."""

    given_up = Signal(object)
    """The settings named what can not be shown, and have all of it now. With the reason, a UserText."""

    def __init__(
        self,
        cropping: Cropping,
        button: ToolButton,
        settings: PhotoSettings,
        sizes: SizeChoice,
        opener: Opener,
        parent: QObject,
    ) -> None:
        """`button` begins to crop, and is down while the photo is cropped. `sizes` has that of the result."""
        super().__init__(parent)
        self.cropping = cropping
        self._button, self._settings, self._sizes, self._opener = button, settings, sizes, opener
        self._document: Document | None = None
        self._pose = AS_READ
        """Of the photo in the editor."""
        self._entries: dict[Path, tuple[Crop | None, int]] = {}
        """What was last chosen for a photo in the editor, and by which entry of its menu of ratios."""
        self._overview = Overview(self)
        self._overview.ready.connect(self._show_overview)
        button.clicked.connect(self._begin)
        cropping.chosen.connect(self._chosen)
        cropping.turn_wanted.connect(self._turn)
        cropping.changed.connect(self._show_state)
        settings.restored.connect(self._restored)
        opener.failed.connect(self._open_failed)

    def opened(self, document: Document) -> None:
        """This is the photo in the window now, or this part of it."""
        before, self._document = self._document, document
        if before is None or document.whole is not before.whole:
            self.cropping.end()
            self._overview.forget()
        self.cropping.show_sizes()
        self._show_state()
        self._give_up_another()  # which was said when the photo was read
        self.show_chosen()

    @property
    def coming(self) -> bool:
        """Whether the photo in the window is not yet the part that the settings name."""
        document = self._document
        return document is not None and self._opener.busy and not self._shows_chosen(document)

    def show_chosen(self) -> None:
        """Let the window show what the settings name. What is being opened is looked at once it is open."""
        if self._document is None or self._opener.busy:
            return
        document = self._document
        if not self._shows_chosen(document):
            pose = self._settings.own(document.path).pose
            self._opener.crop(document, self._chosen_of(document), pose)

    def _restored(self) -> None:
        if self._give_up_another():
            self.given_up.emit(ANOTHER_SIZE)
        self.show_chosen()

    def _give_up_another(self) -> bool:
        """Whether the settings named a part of what its file was before. They have all of it now."""
        document = self._document
        if document is None:
            return False
        own, chosen = self._settings.own(document.path), self._chosen_of(document)
        self._settings.give_up_part(document.path, chosen, own.pose)
        return own.crop != chosen

    def wait(self) -> None:
        """Block until every thread has ended."""
        self._overview.wait()

    def _begin(self) -> None:
        document, opener = self._document, self._opener
        another_comes = opener.busy and not opener.recropping  # which would end it
        if document is not None and not another_comes:
            self._pose = self._settings.own(document.path).pose
            whole = document.whole.width, document.whole.height
            chosen = self._chosen_of(document)
            crop, entry = self._entries.get(document.path, (None, None))
            self._edit(document, _turned(chosen, self._pose, whole), entry if crop == chosen else None)
        self._show_state()

    def _edit(self, document: Document, crop: Crop | None, entry: int | None) -> None:
        """Let the person change this crop of the photo as the editor shows it. `entry` as in `Cropping`."""
        wanted = self._sizes.size_wanted
        print_size = wanted if isinstance(wanted, PrintSize) else None
        size = _size(document, self._pose)
        self.cropping.begin(self._picture(document), size, crop, self._result_size, print_size, entry)

    def _picture(self, document: Document) -> QImage:
        """All of the photo as the editor shows it, reduced if it is large."""
        shown = (document.crop, document.pose) == (None, self._pose)
        if shown and not self._overview.reduces(document.whole):
            return document.before
        across = -1 if self._pose.flipped else 1
        turned = QTransform().rotate(self._pose.degrees).scale(across, 1)
        return self._overview.of(document.whole).transformed(turned)

    def _show_overview(self) -> None:
        if self._document is not None:
            self.cropping.show_picture(self._picture(self._document))

    def _turn(self, change: Pose) -> None:
        """In the editor only, until *Done*."""
        document = self._document
        if document is not None:
            size, self._pose = _size(document, self._pose), self._pose.then(change)
            self._edit(document, _turned(self.cropping.framed, change, size), self.cropping.entry)

    def _chosen(self, crop: Crop | None) -> None:
        document = self._document
        if document is not None:
            crop = _turned(crop, self._pose.back, _size(document, self._pose))
            self._entries[document.path] = crop, self.cropping.entry
            own = self._settings.own(document.path)
            step = name_of(own.pose.back.then(self._pose)) if crop == own.crop else tr("Crop")
            self._settings.crop(document.path, crop, self._pose, step)
            self.show_chosen()

    def _chosen_of(self, document: Document) -> Crop | None:
        """What the settings name; None: all of it, also where they name a part of another photo."""
        crop = self._settings.own(document.path).crop
        return crop if crop is not None and crop.fits(document.whole.width, document.whole.height) else None

    def _shows_chosen(self, document: Document) -> bool:
        pose = self._settings.own(document.path).pose
        return (document.crop, document.pose) == (self._chosen_of(document), pose)

    def _result_size(self, width: int, height: int) -> tuple[int, int]:
        """Of a part of so many pixels: the factor may go by that."""
        assert self._document is not None
        size = self._settings.of(self._document.path).size
        if isinstance(size, Largest):
            size = size.for_photo(width, height)
        return self._sizes.offered(size).of(width, height)

    def _open_failed(self) -> None:
        document = self._document
        if self._opener.refused is not None or document is None:
            self.show_chosen()
        else:  # it was the part; to try again would fail again, without end
            self._settings.give_up_part(document.path, document.crop, document.pose)

    def _show_state(self) -> None:
        is_cropped = self._document is not None and self._document.crop is not None
        self._button.setChecked(is_cropped or self.cropping.active)


def _turned(crop: Crop | None, pose: Pose, size: tuple[int, int]) -> Crop | None:
    return None if crop is None else turned_crop(crop, pose, *size)


def _size(document: Document, pose: Pose) -> tuple[int, int]:
    """The width and height in pixels of all of it, in this pose."""
    return turned_size(document.whole.width, document.whole.height, pose)
