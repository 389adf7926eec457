"""The batch that a window is running, or has not begun, recorded so that a later start can offer it again.

Each window has a file of its own, which it keeps locked: a batch is offered only if its window is gone. The
first line has the photos and the settings, further lines say which photos were added and which have ended.
"""

from __future__ import annotations

import fcntl
import json
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

from desktop.batch.own_settings import OwnSettings
from desktop.batch.scan import SourceFile
from desktop.batch.settings import OutputSettings

log = logging.getLogger(__name__)

_MOST_WINDOWS = 100


@dataclass(frozen=True)
class Unfinished:
    """The photos of a batch that have not ended, and its settings."""

    sources: tuple[SourceFile, ...]
    settings: OutputSettings
    output: Path | None
    mirror: bool = True
    """Whether the folders of the photos are repeated below `output`."""
    file: Path | None = None
    """Its record, if it was recalled."""
    own: Mapping[Path, OwnSettings] = field(default_factory=dict)
    """The settings of single photos."""
    started: bool = True
    """False: its photos were only open when the window was closed."""


class BatchRecord:
    """Records the batch of one window.

    The methods return at once: a thread writes, in the order of the calls. What can not be written is only
    logged; then there will be no offer to resume.
    """

    def __init__(self, file: Path) -> None:
        """`file` is the record of the first window; those of others have a number in their names."""
        self._first = file
        self._file: BinaryIO | None = None
        self._writer = ThreadPoolExecutor(1, "vernier-record")

    def begin(self, batch: Unfinished) -> None:
        """Record a batch. A recalled one that it continues is forgotten."""
        self._later(lambda: self._begin(batch))

    def add(self, sources: Sequence[SourceFile]) -> None:
        """Photos were added, or are tried again."""
        self._later(lambda: self._write({"added": [_to_json(each) for each in sources]}))

    def end(self, paths: Sequence[Path]) -> None:
        """Photos are done, have failed or were removed."""
        self._later(lambda: self._write({"ended": [str(path) for path in paths]}))

    def change(self, own: Mapping[Path, OwnSettings]) -> None:
        """Photos have other settings of their own."""
        self._later(lambda: self._write({"own": _own_to_json(own)}))

    def finish(self) -> None:
        """The batch has ended, or was cancelled: forget it."""
        self._later(self._finish)

    def close(self) -> None:
        """Wait until everything is written. A batch that has not ended can be resumed from now on."""
        self._later(self._release)
        self._writer.shutdown()

    def _later(self, work: Callable[[], None]) -> None:
        def guarded() -> None:
            try:
                work()
            except OSError as error:
                log.warning("The batch can not be recorded in %s.", self._first, exc_info=error)

        with suppress(RuntimeError):  # the window has been closed
            self._writer.submit(guarded)

    def _begin(self, batch: Unfinished) -> None:
        self._finish()
        self._first.parent.mkdir(parents=True, exist_ok=True)
        for path in _records(self._first):
            with suppress(FileExistsError):
                self._file = path.open("xb", buffering=0)
                break
        if self._file is None:
            return
        with suppress(OSError):  # not every disk has locks
            fcntl.flock(self._file, fcntl.LOCK_EX)
        self._write(
            {
                "sources": [_to_json(each) for each in batch.sources],
                "settings": batch.settings.to_json(),
                "output": None if batch.output is None else str(batch.output),
                "mirror": batch.mirror,
                "own": _own_to_json(batch.own),
                "started": batch.started,
            }
        )
        if batch.file is not None:
            forget(batch.file)

    def _write(self, entry: dict[str, Any]) -> None:
        if self._file is not None:
            self._file.write(json.dumps(entry).encode() + b"\n")

    def _finish(self) -> None:
        if self._file is not None:
            Path(os.fsdecode(self._file.name)).unlink(missing_ok=True)
            self._release()

    def _release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def recall(file: Path) -> Unfinished | None:
    """The first recorded batch whose window is gone; None: there is none that can be read.

    One that was not even started comes after those that were interrupted.
    """
    open_only = None
    for path in _records(file):
        try:
            with path.open("rb") as record:
                fcntl.flock(record, fcntl.LOCK_EX | fcntl.LOCK_NB)
                batch = _parsed(record.read().splitlines())
                if batch.sources and batch.started:
                    return replace(batch, file=path)
                if batch.sources:
                    open_only = open_only or replace(batch, file=path)
                else:
                    forget(path)  # the window was ended between its last photo and this
        except (FileNotFoundError, BlockingIOError):
            continue
        except (OSError, ValueError, TypeError, KeyError, IndexError) as error:
            log.warning("%s can not be read.", path, exc_info=error)
    return open_only


def is_running(batch: Unfinished) -> bool:
    """Whether another window has taken up a recalled batch in the meantime, or it was discarded there."""
    if batch.file is None:
        return False
    try:
        with batch.file.open("rb") as record:
            fcntl.flock(record, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, FileNotFoundError):
        return True
    except OSError:
        return False
    return False


def forget(file: Path) -> None:
    """Delete a record."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s can not be removed.", file, exc_info=error)


def _records(first: Path) -> Iterator[Path]:
    yield first
    for number in range(2, _MOST_WINDOWS + 1):
        yield first.with_stem(f"{first.stem}-{number}")


def _to_json(source: SourceFile) -> list[Any]:
    return [str(source.path), str(source.place), source.named]


def _own_to_json(own: Mapping[Path, OwnSettings]) -> dict[str, Any]:
    return {str(path): each.to_json() for path, each in own.items()}


def _parsed(lines: list[bytes]) -> Unfinished:
    entry = json.loads(lines[0])
    sources = {path: (place, named) for path, place, named in entry["sources"]}
    own = dict(entry.get("own", {}))
    for line in lines[1:]:
        with suppress(ValueError, TypeError, AttributeError):  # a line that a crash cut off
            change = json.loads(line)
            sources.update({path: (place, named) for path, place, named in change.get("added", ())})
            own.update(change.get("own", {}))
            for path in change.get("ended", ()):
                sources.pop(path, None)
    return Unfinished(
        tuple(SourceFile(Path(path), Path(place), named) for path, (place, named) in sources.items()),
        OutputSettings.from_json(entry["settings"]),
        None if entry["output"] is None else Path(entry["output"]),
        bool(entry.get("mirror", True)),
        own={Path(path): OwnSettings.from_json(each) for path, each in own.items() if path in sources},
        started=bool(entry.get("started", True)),
    )
