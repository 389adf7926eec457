"""What the screens of a Mac can show, by PyObjC. Imported on a Mac only (ADR 49)."""

from __future__ import annotations

from AppKit import NSDisplayGamutP3, NSScreen


def show_display_p3() -> bool:
    """Whether one of them shows more colours than sRGB has."""
    return any(screen.canRepresentDisplayGamut_(NSDisplayGamutP3) for screen in NSScreen.screens() or ())
