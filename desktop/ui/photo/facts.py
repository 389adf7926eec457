"""What the window says about the photo and its result: sizes, the zoom, room on the disk, and time."""

from __future__ import annotations

from desktop.imaging.naming import label
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from desktop.ui.photo.estimate import export_bytes, export_seconds
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.preview.document import Document
from desktop.ui.viewer.compare_view import CompareView


class Facts:
    """Shows them in the toolbar and in the inspector, whenever `show` is called."""

    def __init__(self, view: CompareView, view_bar: ViewBar, controls: Inspector) -> None:
        self._view, self._view_bar, self._controls = view, view_bar, controls

    def show(self, document: Document | None, package: StudentPackage | None, controls: Controls) -> None:
        """Show the facts about this photo, enlarged by the model of `package`; None: not known."""
        foot = self._controls.foot
        if document is None:
            foot.show_estimate("", "")
            return
        width, height = document.photo.width, document.photo.height
        result = self._controls.sizes.result
        after = "" if document.engine is None else f"{result[0]} × {result[1]}"
        self._view_bar.title.show_photo(label(document.path), f"{width} × {height}", after)
        self._view.set_output(result[0] / (width * self._view.scale))
        self.show_zoom(self._view.viewport.zoom)
        if document.engine is None:
            foot.show_estimate("", "")
        else:
            time = export_seconds(package, document.photo, result, controls)
            foot.show_estimate(export_bytes(document.photo, result), time)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom, given in screen pixels for each high-res pixel."""
        self._view_bar.zoom.show_zoom(zoom / self._view.output, fitted=self._view.viewport.fitted)
