"""Paths with links resolved, for comparing and recording."""

from __future__ import annotations

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """The absolute path without links. Unlike `Path.resolve` it accepts circular links."""
    return Path(os.path.realpath(path))
