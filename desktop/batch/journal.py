"""Which photos are finished, remembered across crashes.

One file of JSON lines for all batches of a person, in the state folder and not beside the photos: folders of
photos stay clean, read-only ones and those of results beside their sources need no special case. A line is
some 400 bytes, so even a hundred thousand photos need no clean-up.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import astuple, dataclass
from pathlib import Path

from desktop.batch.paths import real_path

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Key:
    """What makes a finished photo the same work: change one of these, and it is done anew."""

    source: str
    """Absolute path of the input."""
    bytes: int
    modified_ns: int
    settings: str
    """`OutputSettings.fingerprint`."""
    folder: str
    """Absolute path of the folder that the result goes to."""

    @classmethod
    def of(cls, source: Path, settings: str, folder: Path) -> Key:
        """The key of an input as it is on the disk now.

        Raises:
            OSError: it is not there, or may not be looked at.
        """
        status = source.stat()
        return cls(
            str(real_path(source)), status.st_size, status.st_mtime_ns, settings, str(real_path(folder))
        )


class Journal:
    """Append-only. Lines that were cut off by a crash, or are not ours, are passed over."""

    def __init__(self, file: Path) -> None:
        """Read what is there; the file is made at the first `record`."""
        self.problem: str | None = None
        """A sentence for the person, once the journal could not be read or written."""
        self._file = file
        self._finished: dict[Key, Path] = {}
        self._results: dict[str, set[str]] = {}
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return
        except OSError as error:
            self._trouble("read", error)
            return
        for line in lines:
            try:
                entry = json.loads(line)
                self._remember(Key(**entry["key"]), Path(entry["result"]))
            except (ValueError, TypeError, KeyError):
                continue

    def finished(self, key: Key) -> Path | None:
        """The result of that work, if it was finished and its file is still there."""
        result = self._finished.get(key)
        return result if result is not None and result.is_file() else None

    def sources_of(self, result: Path) -> set[str]:
        """Absolute paths of the inputs that `result` (absolute) was made from, under any settings."""
        return self._results.get(str(result), set())

    def record(self, key: Key, result: Path) -> None:
        """Note that `result` is finished, for good even if the power fails right after.

        A journal that can not be written costs no photo: it only means work to do again, see `problem`.
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

    def _remember(self, key: Key, result: Path) -> None:
        self._finished[key] = result
        self._results.setdefault(str(result), set()).add(key.source)

    def _trouble(self, verb: str, error: OSError) -> None:
        log.warning("The journal %s can not be %s.", self._file, verb, exc_info=error)
        self.problem = (
            f"The journal {self._file} can not be {verb} ({error.strerror}), so --resume will not know "
            "which photos are finished."
        )
