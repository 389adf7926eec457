"""Photos that are dropped from Photos or Mail: promises of files, which are written when asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from AppKit import NSFilePromiseReceiver, NSPasteboard, NSPasteboardNameDrag
from Foundation import NSURL, NSOperationQueue

log = logging.getLogger(__name__)


def promised() -> list[Any]:
    """The promises in what is being dragged."""
    board = NSPasteboard.pasteboardWithName_(NSPasteboardNameDrag)
    return list(board.readObjectsForClasses_options_([NSFilePromiseReceiver], None) or ())


def receive(promises: Sequence[Any], folder: Path, arrived: Callable[[Path], None]) -> None:
    """Have the files written into `folder`. `arrived` is called with each, on another thread."""

    def written(url: Any, error: Any) -> None:
        if error is None:
            arrived(Path(url.path()))
        else:
            log.warning("A promised file did not arrive: %s", error)

    queue = NSOperationQueue.alloc().init()
    target = NSURL.fileURLWithPath_(str(folder))
    for promise in promises:
        promise.receivePromisedFilesAtDestination_options_operationQueue_reader_(target, {}, queue, written)
