"""The files of a package on disk, looked at so that nothing outside of it is reached and nothing blocks.

A package may come from anybody. Only regular files that its manifest lists are allowed in it: no links, pipes
or devices, and nothing that a runtime might find although no checksum covers it.
"""

from __future__ import annotations

import hashlib
import os
import stat
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from desktop.errors import BadStudent
from desktop.user_text import UserText

MOST_FILES = 2000
"""Files of a package; the largest published student has about a hundred."""
LARGEST_FILE = 16 << 30
LONGEST_PATH = 512
_DEEPEST = 12
_CHUNK = 1 << 20


def is_inside(name: str) -> bool:
    """Whether a name in a manifest is a plain relative path: no `..`, no root, no odd characters."""
    parts = PurePosixPath(name).parts
    return (
        0 < len(name) <= LONGEST_PATH
        and name.isprintable()
        and "\\" not in name
        and "/".join(parts) == name
        and not name.startswith("/")
        and ".." not in parts
        and max(len(part.encode("utf-8", "replace")) for part in parts) <= 255
    )


def are_distinct(names: Iterable[str]) -> bool:
    """Whether no two names are one file on a disk that ignores case, as that of a Mac does."""
    folded = [unicodedata.normalize("NFC", name).casefold() for name in names]
    return len(folded) == len(set(folded))


def check_listing(folder: Path, title: str, listed: Collection[str], unlisted: Iterable[str]) -> None:
    """Check that a folder has exactly the files `listed`, and those of `unlisted` that have no checksum.

    What Finder leaves in folders is passed over.

    Raises:
        BadStudent: one is missing or not listed, or is a link, a pipe or a device.
    """
    wanted, allowed = set(listed), set(unlisted)
    try:
        found = set(_regular_files(folder, title))
    except OSError as error:
        raise BadStudent(
            UserText(
                "The files of the model {student} cannot be read ({reason}).",
                student=title,
                reason=error.strerror or "",
            )
        ) from error
    for name in (name for name in listed if name not in found):
        raise BadStudent(
            UserText("The model {student} lacks its file {name}. Install it again.", student=title, name=name)
        )
    for name in sorted(found - wanted - allowed):
        raise BadStudent(
            UserText(
                "The model {student} has a file that its manifest does not list: {name}. Install it again.",
                student=title,
                name=shown(name),
            )
        )


def open_regular(path: Path, largest: int = LARGEST_FILE) -> BinaryIO:
    """Open a regular file. A pipe is not waited for, a device not read, and a link not followed.

    Raises:
        OSError: there is no such file, or it is none of these or larger than `largest` bytes.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW)
    file = os.fdopen(descriptor, "rb")
    info = os.fstat(descriptor)
    if not stat.S_ISREG(info.st_mode) or info.st_size > largest:
        file.close()
        raise OSError("not a regular file of a sensible size")
    return file


def read_regular(path: Path, largest: int) -> bytes:
    """The bytes of a small file.

    Raises:
        OSError: as `open_regular`.
    """
    with open_regular(path, largest) as file:
        return file.read(largest)


def digest_of(file: BinaryIO, each: Callable[[bytes], object] | None = None) -> str:
    """Hexadecimal sha256 of the rest of a file. `each` is called with its parts one by one, for a copy."""
    digest = hashlib.sha256()
    while part := file.read(_CHUNK):
        digest.update(part)
        if each is not None:
            each(part)
    return digest.hexdigest()


def exchange(target: Path, new: Path, aside: Path) -> None:
    """Give a package the place of another, which is moved aside. All three are in one file system.

    Raises:
        OSError: the target is as it was.
    """
    target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        aside.rename(target)
        raise


def shown(name: str) -> str:
    """A name from a disk for a sentence: short, and without control characters."""
    plain = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
    return plain if len(plain) <= 100 else f"{plain[:99]}…"


def _regular_files(folder: Path, title: str) -> Iterator[str]:
    """The relative paths of all files in a folder and those within."""
    waiting, seen = [(folder, "", 0)], 0
    while waiting:
        place, prefix, depth = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                seen += 1
                name = prefix + entry.name
                if seen > 2 * MOST_FILES or depth > _DEEPEST:
                    raise BadStudent(
                        UserText("The model {student} has too many files or folders.", student=title)
                    )
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((Path(entry.path), f"{name}/", depth + 1))
                elif not entry.is_file(follow_symlinks=False):
                    raise BadStudent(
                        UserText(
                            "The model {student} has a link, a pipe or a device in it: {name}. Install only "
                            "models that you trust.",
                            student=title,
                            name=shown(name),
                        )
                    )
                elif entry.name != ".DS_Store" and not entry.name.startswith("._"):
                    yield name
