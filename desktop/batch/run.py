"""Works a plan off, one photo after the other. One bad file never stops the rest."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop import __version__
from desktop.batch.journal import Journal
from desktop.batch.outcome import Outcome
from desktop.batch.plan import Item, Plan, size_of
from desktop.batch.settings import OutputSettings
from desktop.batch.space import check_space, predicted_bytes
from desktop.errors import BadStudent, Cancelled, CannotWrite, VernierError
from desktop.imaging import WriteOptions, clear_partials, losses, read, resize, write
from desktop.imaging.naming import label
from desktop.imaging.photo import Photo
from desktop.student.manifest import Manifest
from desktop.user_text import UserText

log = logging.getLogger(__name__)


class Enlarge(Protocol):
    """The engine's road for a whole photo, bound to the settings of the batch."""

    def __call__(
        self, photo: Photo, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Photo:
        """Enlarge by the student's scale; `progress` gets (steps done, steps in all).

        Raises:
            Cancelled: soon after `cancelled` returned True.
            VernierError: it did not work, for the reason that the message gives.
        """
        ...


@dataclass(frozen=True)
class Started:
    """Work on an item begins."""

    item: Item


@dataclass(frozen=True)
class Progressed:
    """So much of an item is done, in [0, 1]."""

    item: Item
    share: float


@dataclass(frozen=True)
class Ended:
    """An entry of the plan has come to its end: done, failed, skipped or stopped."""

    outcome: Outcome


Event = Started | Progressed | Ended


def run(
    plan: Plan,
    settings: OutputSettings,
    student: Manifest,
    enlarge: Enlarge,
    journal: Journal,
    *,
    listener: Callable[[Event], None] = lambda event: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Outcome]:
    """Carry out the plan and return one outcome per entry, in its order.

    `listener` is called on the calling or the engine's thread. Once `cancelled` returns True the photo in
    work is given up without a trace, and it and the rest are reported as stopped.

    Raises:
        BadStudent: the student does not work, with this photo or with any.
    """
    for folder in {item.target.parent for item in plan.items}:
        clear_partials(folder)
    outcomes = []
    for entry in plan.entries:
        if isinstance(entry, Outcome):
            outcome = entry
        elif cancelled():
            outcome = Outcome(entry.source, "stopped")
        else:
            listener(Started(entry))
            outcome = _attempt(_Work(entry, settings, student, enlarge, listener, cancelled), journal)
        outcomes.append(outcome)
        listener(Ended(outcome))
    return outcomes


@dataclass(frozen=True)
class _Work:
    item: Item
    settings: OutputSettings
    student: Manifest
    enlarge: Enlarge
    listener: Callable[[Event], None]
    cancelled: Callable[[], bool]


def _attempt(work: _Work, journal: Journal) -> Outcome:
    """The outcome of one item, whatever happens to it.

    Raises:
        BadStudent: every other item would fail alike.
    """
    item, started = work.item, time.monotonic()
    try:
        photo, path, notes = _make(work)
    except Cancelled:
        return Outcome(item.source, "stopped")
    except BadStudent:
        raise
    except VernierError as error:
        log.info("%s failed", item.source, exc_info=error)
        return Outcome(item.source, "failed", error=str(error))
    except MemoryError:
        reason = UserText(
            "There is not enough memory for {name}. Close other programs and try again.",
            name=label(item.source),
        )
        return Outcome(item.source, "failed", error=reason)
    except Exception as error:
        log.exception("%s failed", item.source)
        reason = UserText(
            "{name} failed in a way that Vernier did not expect ({kind}). The log has the details.",
            name=label(item.source),
            kind=type(error).__name__,
        )
        return Outcome(item.source, "failed", error=reason)
    journal.record(item.key, path)
    seconds = time.monotonic() - started
    return Outcome(item.source, "done", path, (photo.width, photo.height), seconds, notes=notes)


def _make(work: _Work) -> tuple[Photo, Path, tuple[str, ...]]:
    """Read, enlarge, bring to size, write. Returns the result, its path and what is to be said about it."""
    item, settings = work.item, work.settings
    check_space(item.target.parent, predicted_bytes(*item.size, item.format))
    photo = read(item.source)
    # Once more from the photo itself: the file may have changed since the plan was made.
    size, size_notes = size_of(label(item.source), settings, work.student, photo.width, photo.height)
    comment = f"Vernier {__version__}"
    result = photo
    if size[0] > photo.width or size[1] > photo.height:
        result = work.enlarge(photo, lambda done, total: _report(work, done, total), work.cancelled)
        comment = settings.comment(work.student)
    result = resize(result, *size)
    if work.cancelled():
        raise Cancelled("Stopped.")
    _make_folder(item.target.parent)
    options = WriteOptions(item.format, settings.quality, settings.keep_metadata, comment)
    path = write(result, item.target, options)
    return result, path, (*photo.notes, *item.notes, *size_notes, *losses(result, options))


def _report(work: _Work, done: int, total: int) -> None:
    work.listener(Progressed(work.item, done / total))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            UserText(
                "The folder {folder} can not be made ({reason}). Choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
