"""Where Vernier keeps its own files, by the rules of each system. None of the folders need exist.

On Linux the XDG variables or their defaults apply. On a Mac the folders are in ~/Library; there too
platformdirs follows an XDG variable that is set.
"""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import PlatformDirs

_MAC = sys.platform == "darwin"


def state_folder() -> Path:
    """What is kept from run to run."""
    return _folders().user_state_path


def journal_file() -> Path:
    """The record of finished photos, see `desktop.batch.journal`."""
    return state_folder() / "journal.jsonl"


def claims_file() -> Path:
    """Its bytes are locked while photos are enlarged, see `desktop.batch.claims`; it stays empty."""
    return state_folder() / "claims.lock"


def unfinished_file() -> Path:
    """The batch of the first window; those of others have a number. See `desktop.batch.unfinished`."""
    return state_folder() / "batch.json"


def speeds_file() -> Path:
    """How fast each model is here, see `desktop.batch.speeds`."""
    return state_folder() / "speeds.json"


def log_file() -> Path:
    """Causes and traces of failures; on a Mac in the folder that Console.app shows."""
    return _folders().user_log_path / "vernier.log"


def students_folder() -> Path:
    """The models that a person installed."""
    return _folders().user_data_path / ("Students" if _MAC else "students")


def cache_folder() -> Path:
    """What can be made again at any time, such as compiled Core ML programs."""
    return _folders().user_cache_path


def services_folder() -> Path:
    """Where macOS looks for the services (Quick Actions) of a person."""
    return Path("~/Library/Services").expanduser()


def _folders() -> PlatformDirs:
    """Asked anew each time, so that a changed HOME counts. `opinion` would put the log one folder deeper."""
    return PlatformDirs("Vernier" if _MAC else "vernier", appauthor=False, opinion=False)
