"""Where Vernier keeps what a person never opens: the journal of finished photos, the log, a service."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """Things remembered from run to run. It need not exist yet."""
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/Vernier").expanduser()
    return Path(os.environ.get("XDG_STATE_HOME") or "~/.local/state").expanduser() / "vernier"


def log_file() -> Path:
    """Causes and traces of failures, where Console.app finds them on a Mac. It need not exist yet."""
    if sys.platform == "darwin":
        return Path("~/Library/Logs/Vernier/vernier.log").expanduser()
    return state_folder() / "vernier.log"


def services_folder() -> Path:
    """What the person added to the services of a Mac. It need not exist yet."""
    return Path("~/Library/Services").expanduser()
