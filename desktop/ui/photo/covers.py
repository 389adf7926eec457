"""What can lie over the photo that is open: one that is being read or was refused, or the crop editor."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.base.translation import localized
from desktop.ui.photo.crop_binding import CropBinding
from desktop.ui.photo.cropping import Cropping
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.opening import Opener, Reduced
from desktop.ui.photo.refusal import Refusal, Refused
from desktop.ui.photo.until_open import UntilOpen
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.photo.work_card import WorkCard
from desktop.ui.viewer.photo_view import PhotoView


class Covers(QObject):
    """Makes them, and knows which of them is there."""

    changed = Signal()
    """One has come or gone."""

    def __init__(
        self,
        view: PhotoView,
        filmstrip: QWidget,
        bar: ViewBar,
        controls: Inspector,
        status: WorkCard,
        banner: Banner,
        opener: Opener,
        settings: PhotoSettings,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self.until_open = UntilOpen(view, controls, (filmstrip, bar.brushes), bar.title, opener, page)
        self.refusal = Refusal(view, filmstrip, bar, controls, status, banner, page)
        self.crops = CropBinding(
            Cropping(view, self.refusal.aside, bar, page), bar.crop, settings, controls.sizes, opener, page
        )
        self._inspector, self._controls = bar.inspector, controls
        bar.inspector_toggled.connect(self._show_inspector)
        self.crops.cropping.changed.connect(self._cropping_changed)
        self._banner, self._page = banner, page
        self.crops.given_up.connect(lambda why: banner.show_message(Kind.NOTE, localized(why), page=page))
        opener.cropping.connect(status.cropping)
        opener.failed.connect(lambda error: self.refusal.keep(opener.refused, error))
        for other in (self.until_open, self.refusal):
            other.changed.connect(self._other_changed)
        for each in (self.until_open, self.refusal, self.crops.cropping):
            each.changed.connect(self.changed)

    def _cropping_changed(self) -> None:
        """What was said of the photo would lie over the frame."""
        self._show_inspector()
        if self.crops.cropping.active:
            self._banner.forget(self._page)

    def _show_inspector(self) -> None:
        """While a photo is cropped, it needs the room."""
        self._inspector.setEnabled(not self.crops.cropping.active)
        self._controls.setVisible(self._inspector.isChecked() and not self.crops.cropping.active)

    def _other_changed(self) -> None:
        """What is shown now is not the photo whose frame is being chosen."""
        if self.another is not None:
            self.crops.cropping.end()

    @property
    def another(self) -> Reduced | Refused | None:
        """The photo that is shown in place of the one that is open; None: there is none."""
        return self.until_open.shown or self.refusal.shown

    @property
    def any(self) -> bool:
        """Whether anything lies over the photo."""
        return self.another is not None or self.crops.cropping.active
