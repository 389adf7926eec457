"""Opens the file that a person chose, in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.preview.document import Document, load, load_again

_Request = tuple[Path | Document, Engine | None]


class Opener(QObject):
    """Opens the photo that was asked for last; one that another has replaced is closed in the engine."""

    opened = Signal(object)
    """With a Document."""
    failed = Signal(object)
    """With a VernierError."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        # A large photo that nobody wants any more must not delay the next one: they are read side by side.
        self._loading = NewestOnly(_load, "vernier-open", self, overlap=True)
        self._loading.answered.connect(self._loaded)
        self._loading.failed.connect(self._load_failed)
        self._loading.outdated.connect(self._close)

    @property
    def busy(self) -> bool:
        """Whether a photo is being read that is still wanted."""
        return self._loading.newest is not None

    def open(self, photo: Path | Document, engine: Engine | None) -> None:
        """Read a photo, or pass one that is open already to another engine.

        `opened` or `failed` follows unless another call comes first.
        """
        self._engine = engine
        self._loading.ask((photo, engine))

    def wait(self) -> None:
        """Forget the request, and block until every thread has ended."""
        self._engine = None
        self._loading.wait()

    def _loaded(self, request: _Request, document: Document) -> None:
        self.opened.emit(document)

    def _load_failed(self, request: _Request, error: VernierError) -> None:
        self.failed.emit(error)

    def _close(self, request: _Request, document: Document) -> None:
        # An engine that is not in use any more has been shut down, and its images with it.
        if document.image is not None and self._engine is not None and document.engine is self._engine:
            self._engine.close(document.image)


def _load(request: _Request) -> Document:
    photo, engine = request
    return load(photo, engine) if isinstance(photo, Path) else load_again(photo, engine)
