"""The panel of Quick Look, by PyObjC. Imported on a Mac only (ADR 49)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import objc
from Foundation import NSURL, NSObject

_FRAMEWORK = "/System/Library/Frameworks/Quartz.framework"


def show(path: Path) -> None:
    """Show a file in the panel, in place of what it shows."""
    _source.path = path
    panel = _panel_class().sharedPreviewPanel()
    panel.setDataSource_(_source)
    panel.reloadData()
    panel.makeKeyAndOrderFront_(None)


def _panel_class() -> Any:
    """Without the package for Quartz, of which this is all that would be used."""
    objc.loadBundle("Quartz", {}, bundle_path=_FRAMEWORK)
    return objc.lookUpClass("QLPreviewPanel")


class _Source(NSObject):  # type: ignore[misc]
    """Names the one file. Its methods have types of C, which the package for Quartz would know."""

    path: Path

    @objc.typedSelector(b"q@:@")  # type: ignore[untyped-decorator]
    def numberOfPreviewItemsInPreviewPanel_(self, panel: Any) -> int:
        return 1

    @objc.typedSelector(b"@@:@q")  # type: ignore[untyped-decorator]
    def previewPanel_previewItemAtIndex_(self, panel: Any, index: int) -> Any:
        return NSURL.fileURLWithPath_(str(self.path))


_source = _Source.alloc().init()
"""The panel does not keep it."""
