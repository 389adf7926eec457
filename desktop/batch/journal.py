"""Which photos are finished, recorded in a file.

One file of JSON lines serves all batches and single photos of a person. It is in the state folder and not
beside the photos, so that their folders stay clean and may be read-only. A line has about 400 bytes, so even
a hundred thousand photos need no clean-up.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import astuple, dataclass
from pathlib import Path

from desktop.batch.paths import real_path
from desktop.existence import is_file

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Key:
    """A photo and the settings of its enlargement. If any of it changes, the photo is not finished."""

    source: str
    """Absolute path of the input."""
    bytes: int
    modified_ns: int
    settings: str
    """`OutputSettings.fingerprint`."""
    folder: str
    """Absolute path of the folder that the result goes to."""

    @classmethod
    def of(cls, source: Path, settings: str, folder: Path, status: os.stat_result | None = None) -> Key:
        """The key of a photo as it was when the disk gave `status`; None: as it is on the disk now.

        Raises:
            OSError: it does not exist, or can not be accessed.
        """
        status = status or source.stat()
        return cls(
            str(real_path(source)), status.st_size, status.st_mtime_ns, settings, str(real_path(folder))
        )


class Journal:
    """Append-only, and shared: what other parts of the program and other processes record is seen too.

    Lines that a crash cut off, and lines of another form, are ignored.
    """

    def __init__(self, file: Path) -> None:
        """Nothing is read yet. The file is made by the first `record`."""
        self.problem: str | None = None
        """A sentence for the person, once the journal could not be read or written."""
        self._file = file
        self._bytes_read = 0
        self._finished: dict[Key, Path] = {}
        self._results: dict[str, set[str]] = {}

    def finished(self, key: Key) -> Path | None:
        """The result for this key, if it was recorded and its file still exists."""
        self._read_on()
        result = self._finished.get(key)
        return result if result is not None and is_file(result) else None

    def sources_of(self, result: Path) -> set[str]:
        """Absolute paths of the photos that `result` (absolute) was made from, with any settings."""
        self._read_on()
        return self._results.get(str(result), set())

    def record(self, key: Key, result: Path) -> None:
        """Record that `result` is finished; on the disk when this returns.

        If the journal can not be written, that loses no photo: a later run enlarges it again. See `problem`.
        """
        result = real_path(result)
        self._remember(key, result)
        entry = {"key": dict(zip(Key.__dataclass_fields__, astuple(key), strict=True)), "result": str(result)}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("ab+") as file:
                if file.tell() > 0:
                    file.seek(-1, os.SEEK_END)
                    torn = file.read(1) != b"\n"
                    file.write(b"\n" if torn else b"")
                file.write(json.dumps(entry).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self._trouble("written", error)

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
            self._trouble("read", error)
            return
        complete = added.rfind(b"\n") + 1  # another process may be in the middle of a line
        self._bytes_read = start + complete
        for line in added[:complete].splitlines():
            try:
                entry = json.loads(line)
                self._remember(Key(**entry["key"]), Path(entry["result"]))
            except (ValueError, TypeError, KeyError):
                continue

    def _remember(self, key: Key, result: Path) -> None:
        self._finished[key] = result
        self._results.setdefault(str(result), set()).add(key.source)

    def _trouble(self, verb: str, error: OSError) -> None:
        log.warning("The journal %s can not be %s.", self._file, verb, exc_info=error)
        self.problem = (
            f"The journal {self._file} can not be {verb} ({error.strerror}), so --resume will not know "
            "which photos are finished."
        )
