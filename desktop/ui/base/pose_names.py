"""What a change of the pose of a photo is called in the window."""

from __future__ import annotations

from desktop.imaging.pose import FLIPS, Pose
from desktop.ui.base.translation import tr

TO_THE_LEFT, TO_THE_RIGHT = Pose(270), Pose(90)
FLIP_HORIZONTAL, FLIP_VERTICAL = FLIPS["horizontal"], FLIPS["vertical"]


def name_of(change: Pose) -> str:
    """Of one that a single command makes; several of them together have the name of a rotation."""
    names = {
        TO_THE_RIGHT: tr("Rotate Right"),
        FLIP_HORIZONTAL: tr("Flip Horizontal"),
        FLIP_VERTICAL: tr("Flip Vertical"),
    }
    return names.get(change, tr("Rotate Left"))
