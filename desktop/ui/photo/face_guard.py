"""Protect Faces: finds the faces of the photo, and holds realism back where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.engine.faces import Face, find_faces
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.base.translation import tr
from desktop.ui.photo.brush_bar import BrushBar
from desktop.ui.preview.document import Document
from desktop.ui.viewer.brush_tool import BrushTool
from desktop.ui.viewer.strokes import Oval

STRENGTH = 0.6
"""Realism 50 becomes 20 on a face."""
_WIDTH, _HEIGHT, _HIGHER = 1.15, 1.45, 0.08
"""Of the oval, as shares of the box of a face, which ends at the brows and the chin."""


class FaceGuard(QObject):
    """One click is one stroke of the brush, which can be undone and painted over."""

    def __init__(
        self,
        brush: BrushTool,
        bar: BrushBar,
        shown: Callable[[], Document | None],
        banner: Banner,
        page: QWidget,
    ) -> None:
        """`shown` returns the photo of `page`, which `banner` says something about."""
        super().__init__(page)
        self._brush, self._bar, self._shown = brush, bar, shown
        self._banner, self._page = banner, page
        self._finding = NewestOnly(self._find, "vernier-faces", self)
        self._finding.answered.connect(self._found)
        self._finding.idle.connect(lambda: bar.faces.setEnabled(True))
        bar.faces_wanted.connect(self.protect)

    def protect(self) -> None:
        """Find the faces of the photo that is shown, in a thread, and then protect them."""
        document = self._shown()
        if document is not None:
            self._bar.faces.setEnabled(False)
            self._finding.ask(document)

    def wait(self) -> None:
        """Block until the thread has ended."""
        self._finding.wait()

    def _find(self, document: Document) -> tuple[Face, ...]:
        """The faces of a photo. Called in a thread."""
        return find_faces(document.photo.pixels, lambda: self._finding.newest is not document)

    def _found(self, document: Document, faces: tuple[Face, ...]) -> None:
        shown = self._shown()
        if shown is None or shown.whole is not document.whole:
            return
        if shown.photo is not document.photo:  # it was cropped or turned meanwhile
            self._finding.ask(shown)
            return
        if faces:
            self._brush.hold_back([_oval(face) for face in faces], STRENGTH, tr("Protect Faces"))
            said, until = tr("%n face(s) kept more faithful.", "", len(faces)), self._brush.painted
        else:
            said, until = tr("No face was found. Paint over it with More faithful."), None
        self._banner.show_message(Kind.NOTE, said, page=self._page, until=until)


def _oval(face: Face) -> Oval:
    return Oval(face.x, face.y - _HIGHER * face.height, _WIDTH * face.width, _HEIGHT * face.height)
