"""What the window says about the photo and its result: sizes, the zoom, room on the disk, and time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.batch.space import readable, too_little
from desktop.imaging.naming import label
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import localized, tr
from desktop.ui.photo.estimate import export_bytes, export_seconds, most_export_bytes
from desktop.ui.photo.export_folder import export_folder
from desktop.ui.photo.free_space import FreeSpace
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.preview.document import Document
from desktop.ui.viewer.compare_view import CompareView


@dataclass(frozen=True)
class _Export:
    """What is told of an export: its folder, its usual and its largest size, and its time."""

    folder: Path
    size: str
    most: int
    """In bytes."""
    time: str


class Facts:
    """Shows them in the toolbar and in the inspector, whenever `show` is called."""

    def __init__(self, view: CompareView, view_bar: ViewBar, controls: Inspector) -> None:
        self._view, self._view_bar, self._controls = view, view_bar, controls
        self._export: _Export | None = None
        self._free = FreeSpace(controls)
        self._free.changed.connect(self._room_changed)

    def show(self, document: Document | None, package: StudentPackage | None, controls: Controls) -> None:
        """Show the facts about this photo, enlarged by the model of `package`; None: not known."""
        if document is None:
            self._controls.foot.show_estimate("", "")
            return
        width, height = document.photo.width, document.photo.height
        result = self._controls.sizes.result
        after = "" if document.engine is None else f"{result[0]} × {result[1]}"
        self._view_bar.title.show_photo(label(document.path), f"{width} × {height}", after)
        self._view.set_output(result[0] / (width * self._view.scale))
        self.show_zoom(self._view.viewport.zoom)
        if document.engine is None:
            self._controls.foot.show_estimate("", "")
            return
        self._export = _Export(
            export_folder(document.path),
            export_bytes(document.photo, result),
            most_export_bytes(document.photo, result),
            export_seconds(
                package,
                document.photo,
                result,
                controls,
                two_passes=self._controls.sizes.two_passes.isChecked(),
            ),
        )
        self._tell(self._export)

    def _room_changed(self) -> None:
        if self._export is not None and self._controls.foot.estimate.text():
            self._tell(self._export)

    def _tell(self, export: _Export) -> None:
        free = self._free.of(export.folder)
        problem = too_little(export.folder, free, export.most)
        if free is None or problem is None:
            self._controls.foot.show_estimate(export.size, export.time)
            return
        text = tr("Needs {needed}, only {free} free").format(
            needed=localized(readable(export.most)), free=localized(readable(free))
        )
        self._controls.foot.show_shortage(text, localized(problem))

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom, given in screen pixels for each high-res pixel."""
        self._view_bar.zoom.show_zoom(zoom / self._view.output, fitted=self._view.viewport.fitted)
