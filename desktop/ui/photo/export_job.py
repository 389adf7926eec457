"""What one photo is exported as: the choices that are remembered, the suggested name, and the job."""

from __future__ import annotations

import dataclasses
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.batch import EnlargeJob, OutputSettings
from desktop.imaging import Format, Photo, result_path
from desktop.student.manifest import Manifest
from desktop.ui.base.form_fields import FORMATS
from desktop.ui.base.preferences import preferences
from desktop.ui.preview.document import Document


@dataclass(frozen=True)
class Export:
    """A photo that is open, from the file `source`, with all settings but name, folder and format."""

    photo: Photo
    """What is shown of it."""
    whole: Photo
    source: Path
    settings: OutputSettings
    student: Manifest

    @classmethod
    def of(cls, document: Document, settings: OutputSettings, student: Manifest) -> Export:
        """The part of a photo that is open, with these settings."""
        settings = dataclasses.replace(settings, crop=document.crop, pose=document.pose)
        return cls(document.photo, document.whole, document.path, settings, student)

    def suggested_name(self, format: Format) -> str:
        """The name of the result after the template, with the suffix of the format."""
        size, settings = self.settings.size, self.settings
        width, height = self.photo.width, self.photo.height
        fields = settings.fields(self.student, *size.of(width, height))
        label = size.label(width, height)
        return result_path(self.source, None, format, label, settings.naming, fields).name

    def job(self, target: Path, format: Format, settings: OutputSettings) -> EnlargeJob:
        """The job that writes `target` with `settings`."""
        # A folder that has gone may have been on a disk that was unplugged: do not make one in its place.
        return EnlargeJob(
            self.source,
            (self.photo.width, self.photo.height),
            target,
            format,
            dataclasses.replace(settings, format=format, crop=self.settings.crop, pose=self.settings.pose),
            photo=self.whole,
            makes_folder=False,
            deep=self.photo.deep,
        )


@dataclass(frozen=True)
class Choices:
    """What a person chose for a file, which is offered again."""

    format: Format
    file: OutputSettings
    """Of which quality, compression, dates and metadata count."""


def recall(photo: Photo) -> Choices:
    """What was chosen last; lossless when in doubt, but a JPEG stays a JPEG, and transparency is kept."""
    stored = QSettings()
    offered = [format for format, _ in FORMATS]
    usual = photo.format if photo.format in offered else "png"
    chosen = str(stored.value("save/format", usual))
    if chosen == "jpeg" and photo.alpha is not None:
        chosen = usual
    format: Format = next((each for each in offered if each == chosen), "png")
    file = OutputSettings()
    with suppress(ValueError, TypeError, KeyError):
        file = OutputSettings.from_json(json.loads(str(stored.value("save/file", ""))))
    kept = preferences()
    return Choices(format, dataclasses.replace(file, keep_metadata=kept.metadata, keep_place=kept.place))


def remember(choices: Choices, photo: Photo) -> None:
    """Offer these choices for `photo` next time; its format only if it is not the one that was offered."""
    stored = QSettings()
    if choices.format != recall(photo).format:
        stored.setValue("save/format", choices.format)
    stored.setValue("save/file", json.dumps(choices.file.to_json()))
    stored.setValue("save/metadata", "true" if choices.file.keep_metadata else "false")
    stored.setValue("save/place", "true" if choices.file.keep_place else "false")
