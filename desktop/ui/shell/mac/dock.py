"""A bar on the icon in the Dock."""

from __future__ import annotations

from typing import Any

from AppKit import NSApplication, NSImageView, NSMakeRect, NSProgressIndicator, NSProgressIndicatorStyleBar

_BAR = (8, 6, 112, 20)
"""Left, bottom, width and height on an icon of 128 points."""


class DockProgress:
    """Draws the icon with a bar while there is something to show."""

    def __init__(self) -> None:
        self._bar: Any = None

    def show(self, share: float | None) -> None:
        """Show a share in [0, 1]; None: the plain icon."""
        application = NSApplication.sharedApplication()
        tile = application.dockTile()
        if share is None:
            self._bar = None
            tile.setContentView_(None)
        else:
            if self._bar is None:
                self._bar = _make_bar()
                icon = NSImageView.imageViewWithImage_(application.applicationIconImage())
                icon.addSubview_(self._bar)
                tile.setContentView_(icon)
            self._bar.setDoubleValue_(share)
        tile.display()


def _make_bar() -> Any:
    bar = NSProgressIndicator.alloc().initWithFrame_(NSMakeRect(*_BAR))
    bar.setStyle_(NSProgressIndicatorStyleBar)
    bar.setIndeterminate_(False)
    bar.setMinValue_(0.0)
    bar.setMaxValue_(1.0)
    return bar
