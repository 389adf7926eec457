"""Quick Look: macOS shows a file in a panel of its own, as by the space bar in Finder."""

from __future__ import annotations

import sys
from pathlib import Path

IS_OFFERED = sys.platform == "darwin"


def quick_look(path: Path) -> None:
    """Show a file, on a Mac."""
    from desktop.ui.base import mac_quick_look

    mac_quick_look.show(path)
