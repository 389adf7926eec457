"""The batch that is running, recorded so that a later start can offer to resume it."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from desktop.batch.scan import SourceFile
from desktop.batch.settings import OutputSettings

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Unfinished:
    """The photos of a batch and its settings. The journal knows which of them are finished."""

    sources: tuple[SourceFile, ...]
    settings: OutputSettings
    output: Path | None
    mirror: bool = True
    """Whether the folders of the photos are repeated below `output`."""


def remember(file: Path, batch: Unfinished) -> None:
    """Record the batch. If that fails it is only logged: then there will be no offer to resume."""
    entry = {
        "sources": [[str(each.path), str(each.place), each.named] for each in batch.sources],
        "settings": batch.settings.to_json(),
        "output": None if batch.output is None else str(batch.output),
        "mirror": batch.mirror,
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        partial = file.with_suffix(".new")
        partial.write_text(json.dumps(entry), encoding="utf-8")
        partial.replace(file)
    except OSError as error:
        log.warning("%s can not be written.", file, exc_info=error)


def recall(file: Path) -> Unfinished | None:
    """The recorded batch; None if there is none, or if the record can not be read."""
    try:
        entry = json.loads(file.read_text(encoding="utf-8"))
        sources = tuple(SourceFile(Path(path), Path(place), named) for path, place, named in entry["sources"])
        output = None if entry["output"] is None else Path(entry["output"])
        settings = OutputSettings.from_json(entry["settings"])
        return Unfinished(sources, settings, output, bool(entry.get("mirror", True)))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning("%s can not be read.", file, exc_info=error)
        return None


def forget(file: Path) -> None:
    """Delete the record."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s can not be removed.", file, exc_info=error)
