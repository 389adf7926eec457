"""What the export of a photo will take: room on the disk, and time on this computer."""

from __future__ import annotations

from desktop.batch.autopilot import is_cleaned
from desktop.batch.passes import passes_for
from desktop.batch.result_size import needs_student
from desktop.batch.space import most_bytes, readable
from desktop.batch.speeds import seconds_per_megapixel
from desktop.batch.typical_size import typical_bytes
from desktop.imaging import Photo
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from desktop.ui.base.time_left import time_left
from desktop.ui.base.translation import localized, tr
from desktop.ui.photo.export_job import recall


def export_bytes(photo: Photo, size: tuple[int, int]) -> str:
    """About how large the file becomes, in the format and quality that were chosen last."""
    choices = recall(photo)
    usual = typical_bytes(size, choices.format, choices.file, deep=photo.deep)
    return tr("~ {size}").format(size=localized(readable(usual)))


def most_export_bytes(photo: Photo, size: tuple[int, int]) -> int:
    """How large it is at most: what has to be free on the disk before the export starts."""
    choices = recall(photo)
    return most_bytes(size, choices.format, choices.file, deep=photo.deep)


def export_seconds(
    package: StudentPackage | None,
    photo: Photo,
    size: tuple[int, int],
    controls: Controls,
    *,
    two_passes: bool = False,
) -> str:
    """About how long it takes to enlarge; empty: the model was not timed at such controls yet.

    `two_passes`: whether the photo may have these.
    """
    if package is None:
        return ""
    scale = package.manifest.scale
    per_megapixel = seconds_per_megapixel(package, controls)
    cleaned = is_cleaned(controls, package.manifest)
    if per_megapixel is None or not needs_student(size, scale, photo.width, photo.height, cleaned=cleaned):
        return ""
    seconds = per_megapixel
    if passes_for(two_passes, size, scale, photo.width, photo.height) > 1:
        second = seconds_per_megapixel(package, controls.of_second_pass)
        seconds += scale**2 * (per_megapixel if second is None else second)
    seconds *= photo.width * photo.height * scale**2 / 1e6
    return tr("about {time}").format(time=time_left(seconds))
