"""Which photos are finished, recorded in a file.

One file of JSON lines serves all batches and single photos of a person. It is in the state folder and not
beside the photos, so that their folders stay clean and may be read-only. A line has about 500 bytes, so even
a hundred thousand photos need no clean-up.

Before a result gets its name, the journal records that it is about to. So a program that is killed between
naming and recording leaves no result that a later run does not know (ADR 30).
"""

from __future__ import annotations

import fcntl
import json
import logging
import os
import threading
from contextlib import suppress
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import Any

from desktop.batch.paths import from_record, real_path, recorded
from desktop.batch.stamps import Stamp, Traits, is_whole
from desktop.imaging import clear_partial
from desktop.user_text import UserText

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Key:
    """A photo and the settings of its enlargement. If any of it changes, the photo is not finished."""

    source: str
    """Absolute path of the input, as `recorded`."""
    bytes: int
    modified_ns: int
    settings: str
    """`OutputSettings.fingerprint`."""
    folder: str
    """Absolute path of the folder that the result goes to, likewise."""

    @classmethod
    def of(cls, source: Path, settings: str, folder: Path, status: os.stat_result | None = None) -> Key:
        """The key of a photo as it was when the disk gave `status`; None: as it is on the disk now.

        Raises:
            OSError: it does not exist, or can not be accessed.
        """
        status = status or source.stat()
        return cls(
            recorded(real_path(source)),
            status.st_size,
            status.st_mtime_ns,
            settings,
            recorded(real_path(folder)),
        )


@dataclass(frozen=True)
class _Result:
    """A result as a line names it; `partial` is its former name if it was about to be named."""

    path: Path
    stamp: Stamp | None
    """None in lines of earlier versions."""
    partial: Path | None = None

    @property
    def is_there(self) -> bool:
        """Whether it has its name, and is as it was written."""
        if self.partial is not None and not (self.stamp and self.stamp.is_of(self.path)):
            return False
        return is_whole(self.path, self.stamp)


class Journal:
    """Append-only, and shared: what other parts of the program and other processes record is seen too.

    Its methods may be called from any thread. Lines that a crash cut off, and lines of another form, are
    ignored.
    """

    def __init__(self, file: Path) -> None:
        """Nothing is read yet. The file is made by the first line."""
        self.problem: str | None = None
        """A sentence for the person, once the journal could not be read or written."""
        self._file = file
        self._lock = threading.RLock()
        self._bytes_read = 0
        self._recorded: dict[Key, _Result] = {}
        self._announced: dict[Key, _Result] = {}
        self._sources: dict[str, set[str]] = {}
        self._made: dict[Traits, set[Traits]] = {}

    def finished(self, key: Key) -> Path | None:
        """The result for this key, if its file is still there, has its size and can be read."""
        with self._lock:
            self._read_on()
            results = self._announced.get(key), self._recorded.get(key)
        return next((each.path for each in results if each is not None and each.is_there), None)

    def sources_of(self, result: Path) -> set[str]:
        """Absolute paths of the photos that `result` (absolute) was made from, with any settings."""
        with self._lock:
            self._read_on()
            announced = {
                key.source
                for key, each in self._announced.items()
                if each.path == result and each.stamp is not None and each.stamp.is_of(result)
            }
            return announced | self._sources.get(recorded(result), set())

    def made_from(self, result: Traits) -> set[Traits]:
        """Photos that a result was made from, with any settings, wherever both are now."""
        with self._lock:
            self._read_on()
            return set(self._made.get(result, ()))

    def announce(self, key: Key, partial: Path, result: Path, size: tuple[int, int]) -> None:
        """Record that the complete file `partial` is about to become `result`; on the disk at the return.

        `size`: its width and height in pixels. See `record` for a journal that can not be written.
        """
        stamp = Stamp.of(partial, size)
        self._append(key, _Result(real_path(result.parent) / result.name, stamp, real_path(partial)))

    def record(self, key: Key, result: Path, size: tuple[int, int]) -> None:
        """Record that `result`, of this width and height, is finished; on the disk when this returns.

        If the journal can not be written, that loses no photo: a later run enlarges it again. See `problem`.
        """
        result = real_path(result)
        self._append(key, _Result(result, Stamp.of(result, size)))

    def clear_partials(self) -> None:
        """Remove the partial files of programs that were killed while they named a result."""
        with self._lock:
            self._read_on()
            partials = [each.partial for each in self._announced.values() if each.partial is not None]
        for partial in partials:
            clear_partial(partial)

    def _append(self, key: Key, result: _Result) -> None:
        entry: dict[str, Any] = {
            "key": dict(zip(Key.__dataclass_fields__, astuple(key), strict=True)),
            "result": recorded(result.path),
            "stamp": None if result.stamp is None else asdict(result.stamp),
        }
        if result.partial is not None:
            entry["partial"] = recorded(result.partial)
        with self._lock:
            self._remember(key, result)
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                with self._file.open("ab+") as file:
                    with suppress(OSError):  # not every disk has locks
                        fcntl.flock(file, fcntl.LOCK_EX)
                    if file.seek(0, os.SEEK_END) > 0:
                        file.seek(-1, os.SEEK_END)
                        torn = file.read(1) != b"\n"
                        file.write(b"\n" if torn else b"")
                    file.write(json.dumps(entry).encode() + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                log.warning("The journal %s can not be written.", self._file, exc_info=error)
                self.problem = UserText(
                    "The journal {file} cannot be written ({reason}), so a later run will not know which "
                    "photos are finished. Make room on its disk, or allow your account to write it.",
                    file=self._file,
                    reason=error.strerror,
                )

    def _read_on(self) -> None:
        """Read what was appended since the last time."""
        start = self._bytes_read
        try:
            if self._file.stat().st_size <= start:
                return
            with self._file.open("rb") as file:
                file.seek(start)
                added = file.read()
        except FileNotFoundError:
            return
        except OSError as error:
            log.warning("The journal %s can not be read.", self._file, exc_info=error)
            self.problem = UserText(
                "The journal {file} cannot be read ({reason}), so it is not known which photos are finished. "
                "Allow your account to read it.",
                file=self._file,
                reason=error.strerror,
            )
            return
        complete = added.rfind(b"\n") + 1  # another process may be in the middle of a line
        self._bytes_read = start + complete
        for line in added[:complete].splitlines():
            with suppress(ValueError, TypeError, KeyError, RecursionError):
                self._remember(*_parsed(json.loads(line)))

    def _remember(self, key: Key, result: _Result) -> None:
        if result.partial is not None:
            self._announced[key] = result
            return
        self._announced.pop(key, None)
        self._recorded[key] = result
        self._sources.setdefault(recorded(result.path), set()).add(key.source)
        if result.stamp is not None:
            self._made.setdefault(result.stamp.traits, set()).add((key.bytes, key.modified_ns))


def _parsed(entry: dict[str, Any]) -> tuple[Key, _Result]:
    key = Key(**entry["key"])
    stamp, partial = entry.get("stamp"), entry.get("partial")
    return key, _Result(
        from_record(entry["result"]),
        None if stamp is None else Stamp(**stamp),
        None if partial is None else from_record(partial),
    )
