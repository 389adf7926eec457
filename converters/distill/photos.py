"""A folder of photographs as one array on disk: decoded once, shared by all processes, read as needed."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from converters.distill.files import write_whole

SUFFIXES = {".avif", ".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}

PREFIX = "photos-"
"""Of the names of all that is kept here."""

log = logging.getLogger(__name__)


class PackedPhotos:
    """Photographs (H, W, 3), uint8, mapped into memory."""

    def __init__(self, file: Path, sizes: Sequence[Sequence[int]], smallest: int) -> None:
        """`file` holds the pixels of one after the other, of the heights and widths in `sizes`.

        Those with a side below `smallest` are passed over.
        """
        self._file, self._sizes, self._smallest = file, sizes, smallest
        starts = accumulate((3 * height * width for height, width in sizes), initial=0)
        self._places = [
            (start, height, width)
            for start, (height, width) in zip(starts, sizes, strict=False)
            if min(height, width) >= smallest
        ]
        self._pixels: NDArray[np.uint8] = np.memmap(file, np.uint8, "r")

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, index: int) -> NDArray[np.uint8]:
        """A view: only what is looked at is read from disk."""
        start, height, width = self._places[index]
        return self._pixels[start : start + 3 * height * width].reshape(height, width, 3)

    def __reduce__(self) -> tuple[type[PackedPhotos], tuple[Path, Sequence[Sequence[int]], int]]:
        """Another process maps the file itself; pickled as it is, the array would carry all pixels along."""
        return PackedPhotos, (self._file, self._sizes, self._smallest)


def pack_photos(folder: Path, cache: Path, smallest: int) -> PackedPhotos:
    """Decode all photographs below `folder` into a file in `cache`, unless one was made of the same files.

    The name of the file tells which photographs it was made of, by name, size and time: a change makes
    another file, and no run reads what a later one writes. Photographs with a side below `smallest` are
    passed over; what can not be read is left out, with a warning.

    Raises:
        ValueError: the folder has no photograph large enough.
    """
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES)
    signature = json.dumps([str(folder.resolve()), [_stamp(path, folder) for path in paths]])
    name = f"{PREFIX}{hashlib.sha256(signature.encode()).hexdigest()[:12]}"
    pixels, index = cache / f"{name}.pixels", cache / f"{name}.json"
    if not index.exists():
        cache.mkdir(parents=True, exist_ok=True)
        _pack(paths, pixels, index)
    sizes = json.loads(index.read_text(encoding="utf-8"))
    if not any(min(size) >= smallest for size in sizes):
        raise ValueError(f"{folder} holds no photograph of at least {smallest} x {smallest} pixels.")
    return PackedPhotos(pixels, sizes, smallest)


def _pack(paths: Sequence[Path], pixels: Path, index: Path) -> None:
    """Write the index last, so that it always belongs to a file of pixels that is whole."""
    sizes: list[tuple[int, int]] = []
    partial = pixels.with_suffix(f".{os.getpid()}.partial")  # two runs may begin at once
    with partial.open("wb") as file:
        for path in tqdm(paths, desc="Reading photos", unit="photo", disable=None):
            photo = _decode(path)
            if photo is not None:
                file.write(photo.tobytes())
                sizes.append((photo.shape[0], photo.shape[1]))
    partial.replace(pixels)
    write_whole(index, lambda path: path.write_text(json.dumps(sizes), encoding="utf-8"))


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
