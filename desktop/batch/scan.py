"""Finds the photos to enlarge in the files and folders that a person named."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.batch.paths import real_path
from desktop.errors import TooLarge, UnreadableImage
from desktop.existence import is_folder
from desktop.imaging import read_header
from desktop.imaging.naming import folded
from desktop.user_text import UserText

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".webp", ".tif", ".tiff", ".avif", ".bmp", ".gif"}
    | {".heic", ".heif"}
)
"""A file in a folder with such a suffix counts as a photo; if it can not be read, that is reported."""

_PLACEHOLDER = ".icloud"


@dataclass(frozen=True)
class SourceFile:
    """A photo to enlarge."""

    path: Path
    """As the person named it, or below the folder that they named."""
    place: Path = field(default_factory=Path)
    """The folder for its result, below the output folder; "." unless a tree is mirrored."""
    named: bool = False
    """Whether the person named the file itself."""


@dataclass(frozen=True)
class Problem:
    """An input that can not be enlarged, found before any work."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Scan:
    """Photos and problems, in the order of the paths named, and in natural order within folders."""

    found: tuple[SourceFile | Problem, ...]
    ignored: int
    """Files in folders that are no pictures, not counting hidden ones."""


def scan(paths: Sequence[Path], *, recursive: bool = False, output: Path | None = None) -> Scan:
    """Find the photos.

    A named file is always taken. From a folder, files with the suffix of a picture are taken, and others
    whose content is a picture; hidden files and the contents of `output` never. `recursive` includes the
    folders in it, but follows no symbolic links. Results then repeat the tree: the contents of one named
    folder directly in the output folder, those of several each in a folder of its name. A file that is named
    more than once is taken once.
    """
    walk = _Walk(recursive, None if output is None else real_path(output))
    folders = [path for path in paths if is_folder(path)]
    found: list[SourceFile | Problem] = []
    for path in paths:
        if path not in folders:
            found += walk.once(SourceFile(path, named=True))
            continue
        place = Path(real_path(path).name) if recursive and len(folders) > 1 else Path()
        before = walk.seen
        inside = list(walk.folder(path, place))
        if not inside and walk.seen == before:
            inside = [Problem(path, _emptiness(path, recursive))]
        found += inside
    return Scan(tuple(found), walk.ignored)


def natural(name: str) -> list[tuple[int, int, str]]:
    """Sorting key that puts "photo 9" before "photo 10", and does not separate "A" from "a"."""
    parts = re.split(r"(\d+)", folded(name))
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]


class _Walk:
    """The state of a scan over several roots: what was taken, and how many files were left out."""

    def __init__(self, recursive: bool, output: Path | None) -> None:
        self.ignored = 0
        self.seen = 0
        self._recursive, self._output = recursive, output
        self._taken: set[tuple[object, ...]] = set()

    def folder(self, root: Path, place: Path) -> Iterator[SourceFile | Problem]:
        """The photos of a folder, then those of its folders."""
        try:
            with os.scandir(root) as listing:
                entries = sorted(listing, key=lambda entry: (natural(entry.name), entry.name))
        except OSError as error:
            reason = UserText(
                "The folder {root} cannot be read ({reason}). Allow your account to read it.",
                root=root,
                reason=error.strerror,
            )
            yield Problem(root, reason)
            return
        folders = []
        for entry in entries:
            path = root / entry.name
            if is_folder(path):
                if self._recursive and self._enters(entry, path):
                    folders.append(path)
            elif entry.name.startswith(".") and not entry.name.endswith(_PLACEHOLDER):
                continue
            elif _is_picture(path):
                self.seen += 1
                yield from self.once(SourceFile(path, place))
            else:
                self.ignored += 1
        for path in folders:
            yield from self.folder(path, place / path.name)

    def once(self, source: SourceFile) -> Iterator[SourceFile]:
        """The source, unless the same file was taken before."""
        identity = _identity(source.path)
        if identity not in self._taken:
            self._taken.add(identity)
            yield source

    def _enters(self, entry: os.DirEntry[str], path: Path) -> bool:
        if entry.name.startswith(".") or entry.is_symlink():
            return False
        return self._output is None or real_path(path) != self._output


def _is_picture(path: Path) -> bool:
    if path.suffix.lower() in PICTURE_SUFFIXES or path.suffix == _PLACEHOLDER:
        return True
    try:
        read_header(path)
    except UnreadableImage:
        return False
    except TooLarge:
        return True
    return True


def _identity(path: Path) -> tuple[object, ...]:
    """Equal for two names of one file: other case on a Mac's disk, a link, a detour by "..".

    Hard links in different places stay two, because a mirrored tree needs both.
    """
    resolved = real_path(path)
    try:
        status = resolved.stat()
    except OSError:
        return (str(resolved),)
    return status.st_dev, status.st_ino, folded(str(resolved))


def _emptiness(path: Path, recursive: bool) -> str:
    if recursive:
        return UserText("{path} has no pictures in it, nor in its folders.", path=path)
    return UserText("{path} has no pictures in it. To look into its folders too, add --recursive.", path=path)
