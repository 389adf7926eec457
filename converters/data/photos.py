"""A folder of photographs as one array on disk: decoded once, shared by all processes, read as needed."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from converters.files import write_whole

SUFFIXES = {".avif", ".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}

PREFIX = "photos-"
"""Of the names of all that is kept here."""

_LAYOUT = 2
"""Of the index; counted up when it changes, so that no older one is read."""

log = logging.getLogger(__name__)


class Entry(NamedTuple):
    """A photograph: its path in the folder without the ending, and its size in pixels."""

    name: str
    height: int
    width: int


class PackedPhotos:
    """Photographs (H, W, 3), uint8, mapped into memory."""

    def __init__(self, file: Path, entries: Sequence[Entry], smallest: int) -> None:
        """`file` holds the pixels of one after the other, as `entries` tell.

        Those with a side below `smallest` are passed over.
        """
        self._file, self._entries, self._smallest = file, entries, smallest
        starts = accumulate((3 * height * width for _, height, width in entries), initial=0)
        self._places = [
            (start, height, width)
            for start, (_, height, width) in zip(starts, entries, strict=False)
            if min(height, width) >= smallest
        ]
        self._pixels: NDArray[np.uint8] = np.memmap(file, np.uint8, "r")

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, index: int) -> NDArray[np.uint8]:
        """A view: only what is looked at is read from disk."""
        start, height, width = self._places[index]
        return self._pixels[start : start + 3 * height * width].reshape(height, width, 3)

    def __reduce__(self) -> tuple[type[PackedPhotos], tuple[Path, Sequence[Entry], int]]:
        """Another process maps the file itself; pickled as it is, the array would carry all pixels along."""
        return PackedPhotos, (self._file, self._entries, self._smallest)

    @property
    def entries(self) -> Sequence[Entry]:
        """All that the file holds."""
        return self._entries


def pack_photos(folder: Path, cache: Path, smallest: int) -> PackedPhotos:
    """Decode all photographs below `folder` into a file in `cache`, unless one was made of the same files.

    The name of the file tells which photographs it was made of, by name, size and time: a change makes
    another file, and no run reads what a later one writes. Photographs with a side below `smallest` are
    passed over; what can not be read is left out, with a warning.

    Raises:
        ValueError: the folder has no photograph large enough.
    """
    paths = sorted(
        (p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES),
        key=lambda path: path.relative_to(folder).with_suffix(""),
    )
    signature = json.dumps([_LAYOUT, str(folder.resolve()), [_stamp(path, folder) for path in paths]])
    name = f"{PREFIX}{hashlib.sha256(signature.encode()).hexdigest()[:12]}"
    pixels, index = cache / f"{name}.pixels", cache / f"{name}.json"
    if not index.exists():
        cache.mkdir(parents=True, exist_ok=True)
        _pack(paths, folder, pixels, index)
    entries = [Entry(*entry) for entry in json.loads(index.read_text(encoding="utf-8"))]
    if not any(min(entry.height, entry.width) >= smallest for entry in entries):
        raise ValueError(f"{folder} holds no photograph of at least {smallest} x {smallest} pixels.")
    return PackedPhotos(pixels, entries, smallest)


def pack_pairs(photos: Path, targets: Path, cache: Path, smallest: int) -> tuple[PackedPhotos, PackedPhotos]:
    """Photographs, and the pictures of the same names in another folder that a student is to aim at.

    Raises:
        ValueError: see `pack_photos`, or the two folders do not hold pictures of the same names and sizes.
    """
    pair = pack_photos(photos, cache, smallest), pack_photos(targets, cache, smallest)
    if odd := sorted(set(pair[0].entries) ^ set(pair[1].entries)):
        raise ValueError(
            f"{targets} must hold a picture of the same name and size for each photograph in {photos}; "
            f"{odd[0].name} is missing in one of them, or of another size."
        )
    return pair


def _pack(paths: Sequence[Path], folder: Path, pixels: Path, index: Path) -> None:
    """Write the index last, so that it always belongs to a file of pixels that is whole."""
    entries: list[Entry] = []
    partial = pixels.with_suffix(f".{os.getpid()}.partial")  # two runs may begin at once
    with partial.open("wb") as file:
        for path in tqdm(paths, desc="Reading photos", unit="photo", disable=None):
            photo = _decode(path)
            if photo is not None:
                file.write(photo.tobytes())
                name = path.relative_to(folder).with_suffix("").as_posix()
                entries.append(Entry(name, photo.shape[0], photo.shape[1]))
    partial.replace(pixels)
    write_whole(index, lambda path: path.write_text(json.dumps(entries), encoding="utf-8"))


def _stamp(path: Path, folder: Path) -> list[str | int]:
    status = path.stat()
    return [str(path.relative_to(folder)), status.st_size, status.st_mtime_ns]


def _decode(path: Path) -> NDArray[np.uint8] | None:
    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB"))
    except (OSError, ValueError, SyntaxError) as error:
        log.warning("Skipped %s: %s", path.name, error)
        return None
