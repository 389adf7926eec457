"""What a scan of folders leaves out: packages of other programs, caches, and what the person excludes.

Companions of photos and of folders are left out without a word.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

from desktop.imaging.naming import label
from desktop.user_text import UserText

PACKAGE_SUFFIXES = frozenset(
    {".photoslibrary", ".photolibrary", ".migratedphotolibrary", ".photoboothlibrary", ".aplibrary"}
    | {".lrdata", ".lrlibrary", ".cocatalog", ".cosessiondb", ".fcpbundle", ".imovielibrary", ".tvlibrary"}
    | {".musiclibrary", ".app", ".appex", ".bundle", ".framework", ".plugin", ".xcodeproj", ".xcassets"}
    | {".rtfd", ".pages", ".numbers", ".key", ".backupbundle", ".sparsebundle"}
)
"""A folder with such a suffix belongs to another program, and its pictures are no photos of the person."""

CACHES = frozenset(
    {"@eadir", "@recycle", "@recently-snapshot", "#recycle", "#snapshot", "$recycle.bin", "__macosx"}
    | {"system volume information", "lost+found"}
)
"""Folders with previews, deleted files and the like, in small letters. Case does not matter."""

COMPANIONS = frozenset({".xmp", ".aae", ".pp3", ".dop", ".on1", ".cos"})
"""Suffixes of files beside a photo in which other programs keep its data and settings, in small letters."""

FOLDER_FILES = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"})
"""Files that systems put into folders for themselves, in small letters. Those of macOS are hidden."""


def belongs_to_others(name: str) -> bool:
    """Whether a folder of this name is hidden, a cache or a package, and is not entered."""
    return name.startswith(".") or name.casefold() in CACHES or is_package(name)


def is_package(name: str) -> bool:
    """Whether a folder of this name belongs to another program."""
    return Path(name).suffix.casefold() in PACKAGE_SUFFIXES


def is_companion(name: str) -> bool:
    """Whether a file of this name is data of a program about a photo or a folder."""
    return name.casefold() in FOLDER_FILES or Path(name).suffix.casefold() in COMPANIONS


def matches(patterns: Iterable[str], below: Path) -> bool:
    """Whether a pattern such as "*.gif" or "private/*" fits a name, or a path below the named folder."""
    names = below.name.casefold(), below.as_posix().casefold()
    return any(fnmatchcase(name, pattern.casefold().rstrip("/")) for pattern in patterns for name in names)


def package_problem(path: Path) -> str:
    """Why a package that the person named is not looked into."""
    return UserText(
        "{name} belongs to another program, so Vernier does not look into it. Export the photos from that "
        "program, and name the folder that they are in.",
        name=label(path),
    )
