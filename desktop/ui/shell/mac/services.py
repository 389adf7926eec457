"""The service "Enlarge with Vernier" of the app: NSServices in its property list names the method here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import objc
from AppKit import NSApplication, NSPasteboardURLReadingFileURLsOnlyKey
from Foundation import NSURL, NSObject


def provide(opened: Callable[[list[Path]], None]) -> Any:
    """Take requests from now on: `opened` gets the files, on the main thread. Keep what is returned."""
    provider = _Provider.alloc().init()
    provider.opened = opened
    NSApplication.sharedApplication().setServicesProvider_(provider)
    return provider


def files_on(board: Any) -> list[Path]:
    """The files on a pasteboard."""
    options = {NSPasteboardURLReadingFileURLsOnlyKey: True}
    return [Path(url.path()) for url in board.readObjectsForClasses_options_([NSURL], options) or ()]


class _Provider(NSObject):  # type: ignore[misc]
    opened: Callable[[list[Path]], None]

    @objc.typedSelector(b"v@:@@o^@")  # type: ignore[untyped-decorator]
    def enlarge_userData_error_(self, board: Any, data: Any, error: Any) -> str | None:
        files = files_on(board)
        if files:
            self.opened(files)
        return None
