"""Whether a path leads to something, asked so that the answer is never an exception.

Before Python 3.14, `Path.exists`, `is_file` and `is_dir` raise an OSError where a folder on the way may not
be entered, or a name is too long.
"""

from __future__ import annotations

from pathlib import Path


def exists(path: Path) -> bool:
    """Whether there is a file or folder that this account can see."""
    try:
        return path.exists()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """The same for files only."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """The same for folders only."""
    try:
        return path.is_dir()
    except OSError:
        return False
