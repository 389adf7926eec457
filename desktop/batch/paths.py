"""Paths compared and kept as what they lead to."""

from __future__ import annotations

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """The absolute path without links. Unlike `Path.resolve` it accepts links that lead in a circle."""
    return Path(os.path.realpath(path))
