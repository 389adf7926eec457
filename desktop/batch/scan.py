"""Finds the photos to enlarge in the files and folders that a person named."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.batch.left_out import belongs_to_others, is_companion, is_package, matches, package_problem
from desktop.batch.paths import real_path
from desktop.errors import TooLarge, UnreadableImage
from desktop.existence import is_folder
from desktop.imaging import kinds, read_header
from desktop.imaging.naming import folded
from desktop.user_text import UserText

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
    others: tuple[Path, ...] = ()
    """Files in folders that are no pictures, but for hidden ones and companions."""
    left_out: int = 0
    """Packages and caches that were not entered, and files and folders that were excluded."""
    refused: tuple[Problem, ...] = ()
    """What `only_photos` has taken out of `found`."""

    @property
    def ignored(self) -> int:
        """How many `others` there are."""
        return len(self.others)


def scan(
    paths: Sequence[Path],
    *,
    recursive: bool = False,
    output: Path | None = None,
    exclude: Sequence[str] = (),
) -> Scan:
    """Find the photos.

    A named file is always taken. From a folder, files with the suffix of a picture are taken, and others
    whose content is a picture; hidden files and the contents of `output` never. `recursive` includes the
    folders in it, but follows no symbolic links, and enters no packages and caches. Results then repeat the
    tree: the contents of one named folder directly in the output folder, those of several each in a folder of
    its name.

    `exclude`: patterns such as "*.gif" or "private/*" for names, and for paths below the named folder, of
    files and folders that are left out. Case does not matter.

    A file that is named more than once is taken once. Of a photo and a link to it, the photo is taken.
    """
    walk = _Walk(recursive, None if output is None else real_path(output), exclude)
    folders = [path for path in paths if is_folder(path)]
    found: list[SourceFile | Problem] = []
    for path in paths:
        if path not in folders:
            found.append(SourceFile(path, named=True))
            continue
        if is_package(path.name):
            found.append(Problem(path, package_problem(path)))
            continue
        place = Path(real_path(path).name) if recursive and len(folders) > 1 else Path()
        before = walk.seen, walk.left_out
        inside = list(walk.folder(path, place, Path()))
        if not inside and walk.seen == before[0]:
            inside = [Problem(path, _emptiness(path, recursive, walk.left_out > before[1], exclude))]
        found += inside
    return Scan(tuple(_once(found)), tuple(walk.others), walk.left_out)


def only_photos(found: Scan, *, besides: Path | None = None) -> Scan:
    """Without folders that have no photos, and without named files that are no pictures.

    If nothing but the photo `besides` is left, nothing is.
    """
    kept: list[SourceFile | Problem] = []
    refused = []
    for each in found.found:
        problem = each if isinstance(each, Problem) else _no_picture(each.path) if each.named else None
        if problem is None:
            kept.append(each)
        else:
            refused.append(problem)
    if not [each for each in kept if each.path != besides]:
        return Scan((), refused=tuple(refused))
    return replace(found, found=tuple(kept), refused=tuple(refused))


def natural(name: str) -> list[tuple[int, int, str]]:
    """Sorting key that puts "photo 9" before "photo 10", and does not separate "A" from "a"."""
    parts = re.split(r"(\d+)", folded(name))
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]


class _Walk:
    """The state of a scan over several roots: how many photos were seen, and what was left out."""

    def __init__(self, recursive: bool, output: Path | None, exclude: Sequence[str]) -> None:
        self.others: list[Path] = []
        self.left_out = 0
        self.seen = 0
        self._recursive, self._output, self._exclude = recursive, output, exclude

    def folder(self, root: Path, place: Path, below: Path) -> Iterator[SourceFile | Problem]:
        """The photos of a folder, then those of its folders.

        `below`: its path below the folder that the person named.
        """
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
                if self._recursive and self._enters(entry, path, below):
                    folders.append(path)
            elif entry.name.startswith(".") and not entry.name.endswith(_PLACEHOLDER):
                continue
            elif matches(self._exclude, below / entry.name):
                self.left_out += 1
            elif _no_picture(path) is None:
                self.seen += 1
                yield SourceFile(path, place)
            elif not is_companion(entry.name):
                self.others.append(path)
        for path in folders:
            yield from self.folder(path, place / path.name, below / path.name)

    def has_pictures(self, root: Path) -> bool:
        """Whether there is a photo in the folder or below; looks no further than the first."""
        return any(isinstance(each, SourceFile) for each in self.folder(root, Path(), Path()))

    def _enters(self, entry: os.DirEntry[str], path: Path, below: Path) -> bool:
        if entry.is_symlink() or (self._output is not None and real_path(path) == self._output):
            return False
        name = entry.name
        if belongs_to_others(name) or matches(self._exclude, below / name):
            self.left_out += 1
            return False
        return True


def _once(found: Sequence[SourceFile | Problem]) -> Iterator[SourceFile | Problem]:
    """Each file once, and rather by its own name than by a link to it."""
    identities = [None if isinstance(each, Problem) else _identity(each.path) for each in found]
    chosen: dict[tuple[object, ...], int] = {}
    for number, (each, identity) in enumerate(zip(found, identities, strict=True)):
        if identity is None:
            continue
        before = chosen.setdefault(identity, number)
        if before != number and found[before].path.is_symlink() and not each.path.is_symlink():
            chosen[identity] = number
    for number, (each, identity) in enumerate(zip(found, identities, strict=True)):
        if identity is None or chosen[identity] == number:
            yield each


def _no_picture(path: Path) -> Problem | None:
    """Why a file is no picture; None: it is one."""
    if path.suffix.lower() in kinds.SUFFIXES or path.suffix == _PLACEHOLDER:
        return None
    try:
        with suppress(TooLarge):
            read_header(path)
    except UnreadableImage as error:
        return Problem(path, str(error))
    return None


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


def _emptiness(path: Path, recursive: bool, left_out: bool, exclude: Sequence[str]) -> str:
    if left_out:
        return UserText(
            "{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with "
            "photos.",
            path=path,
        )
    if recursive:
        return UserText("{path} has no pictures in it, nor in its folders.", path=path)
    if _Walk(True, None, exclude).has_pictures(path):
        return UserText(
            "{path} has no pictures in it. To look into its folders too, add --recursive.", path=path
        )
    return UserText("{path} has no pictures in it, nor in its folders.", path=path)
