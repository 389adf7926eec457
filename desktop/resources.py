"""Where the files that belong to the program are: students, icons, the sample photo."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The path of a file or folder in `resources/`: of the source checkout, or of the frozen program.

    `name` is relative, with forward slashes ("samples", "students/photo"). It need not exist.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle is not None else Path(__file__).resolve().parent.parent
    return root / "resources" / name
