"""The list of the photos that were opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.existence import is_file

_KEY = "recent"
LONGEST = 10


def recent_files() -> list[Path]:
    """The paths, the newest first, of those that still exist."""
    stored = QSettings().value(_KEY, [])
    names = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
    return [path for path in map(Path, names) if is_file(path)]


def remember(path: Path) -> None:
    """Put a photo at the top of the list."""
    path = path.absolute()
    paths = [path, *(other for other in recent_files() if other != path)]
    QSettings().setValue(_KEY, [str(each) for each in paths[:LONGEST]])


def forget_all() -> None:
    """Clear the list."""
    QSettings().remove(_KEY)
