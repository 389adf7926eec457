"""Where Vernier keeps its own files, by the rules of each system. None of the folders need exist.

On Linux the XDG variables or their defaults apply. On a Mac the folders are in ~/Library; there too
platformdirs follows an XDG variable that is set.
"""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import PlatformDirs, user_pictures_path

from desktop.existence import is_folder
from desktop.resources import resource

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


def partials_folder() -> Path:
    """Which partial files each process writes, see `desktop.imaging.writing.partials`."""
    return state_folder() / "partials"


def speeds_file() -> Path:
    """How fast each model is here, see `desktop.batch.speeds`."""
    return state_folder() / "speeds.json"


def units_file() -> Path:
    """What each model computes on, see `desktop.engine.runtimes.findings`."""
    return state_folder() / "units.json"


def bfloat16_file() -> Path:
    """Which convolutions are faster in bfloat16 here, see `desktop.engine.runtimes.bfloat16`."""
    return state_folder() / "bfloat16.json"


def log_file() -> Path:
    """Causes and traces of failures; on a Mac in the folder that Console.app shows."""
    return _folders().user_log_path / "vernier.log"


def students_folder() -> Path:
    """The models that a person installed."""
    return _folders().user_data_path / ("Students" if _MAC else "students")


def cache_folder() -> Path:
    """What can be made again at any time, such as compiled Core ML programs."""
    return _folders().user_cache_path


def pasted_folder() -> Path:
    """Pictures that were pasted or dropped and had no file, see `desktop.ui.shell.incoming`."""
    return state_folder() / "pasted"


def pictures_folder() -> Path:
    """The person's pictures; their home, if there is no such folder."""
    pictures = user_pictures_path()
    return pictures if is_folder(pictures) else Path.home()


def holds_our_own(folder: Path) -> bool:
    """Whether what is in a folder belongs to the program: the sample photo, and pasted pictures.

    A file written beside the sample would break the signature of the app. One among the pasted pictures would
    not be found again.
    """
    own = (resource("samples"), pasted_folder())
    return any(folder.resolve().is_relative_to(each.resolve()) for each in own)


def folder_for_result(source: Path) -> Path:
    """Where the result of a photo goes unless told: beside it; of our own, to the person's pictures."""
    return pictures_folder() if holds_our_own(source.parent) else source.parent


def services_folder() -> Path:
    """Where macOS looks for the services (Quick Actions) of a person."""
    return Path("~/Library/Services").expanduser()


def _folders() -> PlatformDirs:
    """Asked anew each time, so that a changed HOME counts. `opinion` would put the log one folder deeper."""
    return PlatformDirs("Vernier" if _MAC else "vernier", appauthor=False, opinion=False)
