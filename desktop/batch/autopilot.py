"""Chooses the cleanup of a photo by what is found in it."""

from __future__ import annotations

import dataclasses

from desktop.batch.settings import OutputSettings
from desktop.engine.damage import find_damage
from desktop.imaging import Photo
from desktop.imaging.quarter_turn import turned_view
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.user_text import Position, UserText


def is_cleaned(controls: Controls, student: Manifest) -> bool:
    """Whether the student cleans a photo whose cleanup is known.

    Then all of its results are made from the enlargement. Without cleanup, the enlargement shrinks to the
    photo, so results that are no larger than that are made from the photo itself.
    """
    return student.cleanup is not None and controls.cleanup > 0


def may_be_cleaned(settings: OutputSettings, student: Manifest) -> bool:
    """The same for a photo whose cleanup may be yet to be chosen."""
    chosen = student.cleanup is not None and settings.auto_cleanup
    return chosen or is_cleaned(settings.controls, student)


def cleanup_chosen(
    settings: OutputSettings, photo: Photo, student: Manifest
) -> tuple[OutputSettings, tuple[str, ...]]:
    """The settings with the cleanup that goes with a photo, and what was found, for the person.

    It is that of the photo before it was brought into the pose of the settings: what is estimated differs by
    direction, and a turn is to change nothing else. The settings are returned as they are where no cleanup is
    to be chosen, or the student has none.
    """
    if not settings.auto_cleanup or student.cleanup is None:
        return settings, ()
    back = settings.pose.back
    alpha = None if photo.alpha is None else turned_view(photo.alpha, back)
    damage = find_damage(turned_view(photo.pixels, back), photo.jpeg_quality, alpha)
    cleanup = damage.cleanup(student)
    controls = dataclasses.replace(settings.controls, cleanup=cleanup)
    value = Position(cleanup)
    said = {
        "none": UserText("Little noise and compression was found, so it was not cleaned."),
        "compression": UserText("Compression artefacts were found: cleanup {value}.", value=value),
        "noise": UserText("Noise was found: cleanup {value}.", value=value),
    }[damage.kind]
    return dataclasses.replace(settings, controls=controls), (said,)
