"""Opens the file that a person chose, in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.batch import OwnSettings
from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.imaging.crop import Crop
from desktop.imaging.naming import label
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.thumbnail import placeholder
from desktop.ui.base import surface
from desktop.ui.base.images import to_image
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.preview.document import Document, load, load_again, load_crop

_REDUCED_SIDE = 1000
"""Longer side of a reduced picture, in pixels: a quarter of a photo of 12 megapixels."""


@dataclass(frozen=True, eq=False)
class _Request:
    photo: Path | Document
    engine: Engine | None
    allow_damaged: bool = False
    crop: Crop | None = None
    """Of a file; of a document that is not `recrop`ped, its own stays."""
    pose: Pose = AS_READ
    """As `crop`."""
    recrop: bool = False
    """Whether another part of the document is wanted, or another pose."""


@dataclass(frozen=True, eq=False)
class Reduced:
    """A picture of a photo that is being read."""

    path: Path
    size: tuple[int, int]
    """Width and height of the photo in low-res pixels."""
    scale: int
    """High-res pixels for a low-res one, as in `Document`."""
    image: QImage


class Opener(QObject):
    """Opens the photo that was asked for last; one that another has replaced is closed in the engine."""

    opened = Signal(object)
    """With a Document."""
    failed = Signal(object)
    """With a VernierError. After a `DamagedImage` there is `open_anyway`."""
    reading = Signal(str)
    """A file is being read, with its name."""
    cropping = Signal(str)
    """Another part of the photo on screen is wanted, with its name."""
    reduced = Signal(object)
    """With a `Reduced` of the photo that is being read, where that is much sooner there."""
    opening_anyway = Signal(object)
    """With the path of a damaged photo that the person wants to open."""
    ended = Signal()
    """After `opened` or `cancel`, before `failed`: no photo is being read any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.allows_damaged: Callable[[Path], bool] = lambda _: False
        """Whether the person has opened this photo before though it is damaged."""
        self._engine: Engine | None = None
        self._failed: _Request | None = None
        self._next: _Request | None = None
        """What is read once the photo on screen is with another engine."""
        # A large photo that nobody wants any more must not delay the next one: they are read side by side.
        self._loading = NewestOnly(self._load, "vernier-open", self, overlap=True)
        self._loading.answered.connect(self._loaded)
        self._loading.failed.connect(self._load_failed)
        self._loading.outdated.connect(self._close)
        self._reducing = NewestOnly(_reduce, "vernier-placeholder", self)
        self._reducing.answered.connect(self._reduced)

    @property
    def busy(self) -> bool:
        """Whether a photo is being read that is still wanted."""
        return self._loading.newest is not None

    @property
    def refused(self) -> Path | None:
        """The photo that could not be read, until another is asked for; None: there is none."""
        photo = None if self._failed is None else self._failed.photo
        return photo if isinstance(photo, Path) else None

    @property
    def recropping(self) -> bool:
        """Whether another part of the photo on screen is asked for, and not there yet."""
        request = self._loading.newest
        return isinstance(request, _Request) and request.recrop

    def open(self, path: Path, engine: Engine | None, own: OwnSettings) -> None:
        """Read a photo, which is shown as its `own` settings say.

        `opened` or `failed` follows unless another call or `cancel` comes first.
        """
        self._ask(_Request(path, engine, self.allows_damaged(path), own.crop, own.pose))

    def crop(self, document: Document, crop: Crop | None, pose: Pose) -> None:
        """Show another part of the photo that is open (None: all of it), in this pose."""
        request = _Request(document, self._engine, crop=crop, pose=pose, recrop=True)
        self._ask_again(request, self._next)
        self.cropping.emit(label(document.path))

    def change_engine(self, document: Document | None, engine: Engine | None) -> None:
        """Pass the photo that is open, if there is one, to another engine, then what is being read."""
        following = self._next
        match self._loading.newest:
            case _Request(photo=Path()) as reading:
                following = reading
        if document is not None:
            self._ask_again(_Request(document, engine), following)
        elif following is not None:
            self._ask(replace(following, engine=engine))

    def open_anyway(self, engine: Engine | None) -> None:
        """Open what there is of the photo that failed last."""
        if self._failed is not None and self.refused is not None:
            self.opening_anyway.emit(self.refused)
            self._ask(replace(self._failed, engine=engine, allow_damaged=True))

    def cancel(self) -> None:
        """Give up the photo that is being read."""
        self._next = None
        self._loading.forget()
        self._reducing.forget()
        self.ended.emit()

    def wait(self) -> None:
        """Forget the request, and block until every thread has ended."""
        self._engine = None
        self._loading.wait()
        self._reducing.wait()

    def _ask(self, request: _Request) -> None:
        self._engine, self._failed, self._next = request.engine, None, None
        if isinstance(request.photo, Path):
            self.reading.emit(label(request.photo))
            self._reducing.ask(request)
        self._loading.ask(request)

    def _ask_again(self, request: _Request, following: _Request | None) -> None:
        """Ask for the photo on screen in another way; a photo that was refused before stays so."""
        refused = None if self.refused is None else self._failed
        self._ask(request)
        self._next, self._failed = following, refused

    def _load(self, request: _Request) -> Document:
        """In a thread. What is not wanted any more is given up."""
        if isinstance(request.photo, Document) and request.recrop:
            return load_crop(request.photo, request.crop, request.pose, request.engine)
        if isinstance(request.photo, Document):
            return load_again(request.photo, request.engine)
        return load(
            request.photo,
            request.engine,
            crop=request.crop,
            pose=request.pose,
            allow_damaged=request.allow_damaged,
            cancelled=lambda: self._loading.newest is not request,
        )

    def _loaded(self, request: _Request, document: Document) -> None:
        self._reducing.forget()
        self.opened.emit(document)
        self.ended.emit()
        if self._next is not None:
            self._ask(replace(self._next, engine=self._engine))

    def _load_failed(self, request: _Request, error: VernierError) -> None:
        self._failed = request
        self._reducing.forget()
        self.ended.emit()
        self.failed.emit(error)

    def _reduced(self, request: _Request, found: Reduced | None) -> None:
        if found is not None:
            self.reduced.emit(found)

    def release(self, document: Document | None) -> None:
        """Let the engine in use forget a photo that is not shown any more."""
        # An engine that is not in use any more has been shut down, and its images with it.
        if document is None or document.image is None or self._engine is None:
            return
        if document.engine is self._engine:
            self._engine.close(document.image)

    def _close(self, request: _Request, document: Document) -> None:
        self.release(document)


def _reduce(request: _Request) -> Reduced | None:
    """In a thread."""
    assert isinstance(request.photo, Path)
    photo = placeholder(request.photo, _REDUCED_SIDE, request.crop, request.pose)
    if photo is None or photo.read_size is None:
        return None
    scale = 1 if request.engine is None else request.engine.manifest.scale
    return Reduced(request.photo, photo.read_size, scale, to_image(surface.picture_of(photo)))
