"""The photos opened lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
LONGEST = 10


def recent_files() -> list[Path]:
    """The newest first; only those that are still there."""
    stored = QSettings().value(_KEY, [])
    names = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
    return [Path(name) for name in names if Path(name).is_file()]


def remember(path: Path) -> None:
    """Put a photo at the top."""
    path = path.absolute()
    paths = [path, *(other for other in recent_files() if other != path)]
    QSettings().setValue(_KEY, [str(each) for each in paths[:LONGEST]])


def forget_all() -> None:
    """Clear the list."""
    QSettings().remove(_KEY)
