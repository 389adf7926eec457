"""The photo in the window."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from desktop.batch.part import region_of
from desktop.engine import Engine
from desktop.engine.damage import Damage, find_damage
from desktop.engine.tiling.grid import low_res_region
from desktop.imaging import Photo, limits, read_apart
from desktop.imaging.crop import Crop, cropped
from desktop.imaging.naming import label
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turned, turned_samples
from desktop.student.geometry import Region
from desktop.ui.base import surface
from desktop.ui.base.images import shared_image
from desktop.ui.preview.detail import best_place
from desktop.user_text import UserText

ANOTHER_SIZE = UserText("It is another photo than the one that was cropped, so all of it is shown.")


@dataclass(frozen=True)
class Document:
    """An opened photo, its image for the screen, and its number in the engine (None: no engine)."""

    path: Path
    photo: Photo
    """What is shown and enlarged: `crop` of `whole`, in `pose`."""
    picture: NDArray[np.uint8]
    """(H, W, 3), or (H, W, 4) with straight transparency, in the space of the windows."""
    before: QImage
    """The same pixels, in the same memory, for Qt."""
    detail: tuple[float, float]
    """Where to look first, in low-res pixels: an eye, or else the most detailed place."""
    damage: Damage
    """What cleanup would remove."""
    image: int | None
    engine: Engine | None
    """The engine that knows that number."""
    whole: Photo
    """As it was read."""
    crop: Crop | None = None
    """The part that was chosen; None: all of it."""
    pose: Pose = AS_READ
    """How that is flipped and turned."""
    status: os.stat_result | None = None
    """What the disk said about the file before it was read."""
    passes: int = 1
    """In how many it is shown."""

    @property
    def part(self) -> Region:
        """Where `photo` is in `whole`, before it is turned or flipped."""
        return region_of(self.crop or Crop(0, 0, self.whole.width, self.whole.height))

    @property
    def model_scale(self) -> int:
        """How many times the model enlarges; 1 without an engine."""
        return 1 if self.engine is None else self.engine.manifest.scale

    @property
    def scale(self) -> int:
        """High-res pixels for a low-res one, after all passes."""
        scale: int = self.model_scale**self.passes
        return scale

    def after_first_pass(self, region: Region) -> Region:
        """A region in high-res pixels, in those of the result of the first pass."""
        return low_res_region(region, self.scale // self.model_scale)

    def notes_after(self, before: Document | None) -> tuple[str, ...]:
        """The notes on the photo, but for those that another part of it had, which was shown `before`."""
        known = before.photo.notes if before is not None and before.whole is self.whole else ()
        return tuple(note for note in self.photo.notes if note not in known)

    @property
    def cleanup_found(self) -> float:
        """The cleanup in [0, 1] for the damage that was found; 0 without an engine."""
        return 0.0 if self.engine is None else self.damage.cleanup(self.engine.manifest)


def load(
    path: Path,
    engine: Engine | None,
    *,
    crop: Crop | None = None,
    pose: Pose = AS_READ,
    allow_damaged: bool,
    cancelled: Callable[[], bool],
) -> Document:
    """Read a photo and pass `crop` of it, in this pose, to the engine. Slow: call it in a thread.

    A crop that does not fit the photo, because its file is another one now, is left out, with a note.

    Raises:
        Cancelled: `cancelled` returned True.
        DamagedImage: a part of it is missing or wrong; with `allow_damaged` it is opened.
        UnreadableImage, TooLarge: see their messages.
    """
    try:
        status = path.stat()
    except OSError:
        status = None  # `read` raises an error that says why
    scale = 1 if engine is None else engine.manifest.scale
    photo = read_apart(path, scale, allow_damaged=allow_damaged, cancelled=cancelled)
    if crop is not None and not crop.fits(photo.width, photo.height):
        photo, crop = dataclasses.replace(photo, notes=(*photo.notes, ANOTHER_SIZE)), None
    return _document(path, photo, crop, pose, engine, status)


def load_crop(document: Document, crop: Crop | None, pose: Pose, engine: Engine | None) -> Document:
    """Pass another part of the photo, or it in another pose, to the engine, without reading it again.

    Slow: call it in a thread.
    """
    return _document(document.path, document.whole, crop, pose, engine, document.status, document)


def load_again(document: Document, engine: Engine | None) -> Document:
    """Pass the photo to another engine, without reading it again. Slow: call it in a thread.

    Raises:
        TooLarge: see its message.
    """
    photo = document.photo
    if engine is not None:
        limits.check_memory(label(document.path), photo.width, photo.height, engine.manifest.scale)
    image = engine.open(photo.pixels) if engine is not None else None
    return dataclasses.replace(document, image=image, engine=engine)


def _document(
    path: Path,
    whole: Photo,
    crop: Crop | None,
    pose: Pose,
    engine: Engine | None,
    status: os.stat_result | None,
    before: Document | None = None,
) -> Document:
    part = cropped(whole, crop, shared=True)
    photo = turned(part, pose)
    picture = _picture(photo, before, crop, pose)
    return Document(
        path,
        photo,
        picture,
        shared_image(picture),
        best_place(picture),
        find_damage(part.pixels, part.jpeg_quality, part.alpha),  # a turn does not change what was chosen
        engine.open(photo.pixels) if engine is not None else None,
        engine,
        whole,
        crop,
        pose,
        status,
    )


def _picture(photo: Photo, before: Document | None, crop: Crop | None, pose: Pose) -> NDArray[np.uint8]:
    """Of `crop`, in its pose. Where all was shown `before`, its colours are not converted again."""
    if before is None or before.crop is not None or before.pose or _is_its_pixels(before):
        return surface.picture_of(photo)
    part = region_of(crop or Crop(0, 0, before.whole.width, before.whole.height))
    picture = before.picture[part.top : part.bottom, part.left : part.right]
    if photo.alpha is None and before.photo.alpha is not None:
        picture = np.ascontiguousarray(picture[..., :3])
    if pose:
        return turned_samples(picture, pose)
    return picture if 2 * picture.size > before.picture.size else picture.copy()  # of which little stays


def _is_its_pixels(document: Document) -> bool:
    """Whether the picture takes no memory of its own."""
    return np.may_share_memory(document.picture, document.whole.pixels)
