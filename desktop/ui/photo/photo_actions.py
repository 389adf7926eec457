"""The actions that the menus have for the photo that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.ui.base.action import make_action
from desktop.ui.base.pose_names import (
    FLIP_HORIZONTAL,
    FLIP_VERTICAL,
    TO_THE_LEFT,
    TO_THE_RIGHT,
    name_of,
)
from desktop.ui.base.translation import tr
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.settings_binding import SettingsBinding
from desktop.ui.viewer.compare_view import CompareView
from desktop.ui.viewer.viewport import STEP


class PhotoActions:
    """The actions of a `PhotoPage`, which connects some; the others act on its widgets and settings."""

    def __init__(
        self, view: CompareView, controls: Inspector, binding: SettingsBinding, parent: QObject
    ) -> None:
        self._controls = controls
        self.save = make_action(parent, tr("&Export…"), "Ctrl+E", "Ctrl+S", "Ctrl+Shift+S")
        self.save_again = make_action(parent, tr("Export &Again"), "Ctrl+Shift+E")
        self.copy = make_action(parent, tr("&Copy What You See"), QKeySequence.StandardKey.Copy)
        self.copy_result = make_action(parent, tr("Copy Resul&t"), "Ctrl+Shift+C")
        self.rotate_left = make_action(parent, tr("Rotate &Left"), "Ctrl+L")
        self.rotate_right = make_action(parent, tr("Rotate Rig&ht"), "Ctrl+R")
        self.flip_horizontal = make_action(parent, tr("Flip Hori&zontal"))
        self.flip_vertical = make_action(parent, tr("Flip &Vertical"))
        self.of_pose = (self.rotate_left, self.rotate_right, self.flip_horizontal, self.flip_vertical)
        changes = TO_THE_LEFT, TO_THE_RIGHT, FLIP_HORIZONTAL, FLIP_VERTICAL
        for action, change in zip(self.of_pose, changes, strict=True):
            action.triggered.connect(lambda _=False, by=change: binding.turn(by, name_of(by)))
        self.reset_realism = make_action(parent, tr("Reset &Realism"), "Ctrl+Alt+R")
        self.reset_cleanup = make_action(parent, tr("Reset &Cleanup"), "Ctrl+Shift+R")
        self.reset_realism.triggered.connect(lambda: controls.slider.reset())
        self.reset_cleanup.triggered.connect(lambda: controls.cleanup.reset())
        zoom_in = make_action(parent, tr("Zoom &In"), "Ctrl++", "Ctrl+=")
        zoom_in.triggered.connect(lambda: view.zoom_by(STEP))
        zoom_out = make_action(parent, tr("Zoo&m Out"), QKeySequence.StandardKey.ZoomOut)
        zoom_out.triggered.connect(lambda: view.zoom_by(1 / STEP))
        fit = make_action(parent, tr("Zoom to &Fit"), "Ctrl+0")
        fit.triggered.connect(lambda: view.fit())
        actual = make_action(parent, tr("&Actual Pixels"), "Ctrl+1")
        actual.triggered.connect(lambda: view.zoom_to_output(1.0))
        centre = make_action(parent, tr("&Centre the Handle"))
        centre.triggered.connect(lambda: view.set_split(0.5))
        self.detail = make_action(parent, tr("Show &Detail at 100 %"), "Ctrl+D")
        self.detail.setCheckable(True)
        self.detail.setChecked(view.inset.wanted)
        self.detail.toggled.connect(view.show_inset)
        self.filmstrip = make_action(parent, tr("Filmstri&p"), "F")
        self.filmstrip.setCheckable(True)
        self.of_view = (self.filmstrip, self.detail, zoom_in, zoom_out, fit, actual, centre)

    def enable(self, in_sight: bool, *, photo: bool, exports: bool) -> None:
        """Enable the actions that make sense.

        Is the page in sight, with nothing over it; is there a `photo`; and can it, or what is selected, be
        exported? The rest is as in the inspector.
        """
        for action in (self.copy, *self.of_pose, *self.of_view):
            action.setEnabled(in_sight and photo)
        self.save.setEnabled(exports)
        self.copy_result.setEnabled(in_sight and exports)
        controls = self._controls
        self.save_again.setEnabled(in_sight and controls.foot.again.isEnabled())
        self.reset_realism.setEnabled(in_sight and controls.slider.isEnabled())
        self.reset_cleanup.setEnabled(in_sight and controls.cleanup.isEnabled())
