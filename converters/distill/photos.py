"""A folder of photographs as one array on disk: decoded once, shared by all processes, read as needed."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

SUFFIXES = {".avif", ".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
PIXELS, INDEX = "photos.pixels", "photos.json"

log = logging.getLogger(__name__)


class PackedPhotos:
    """Photographs (H, W, 3), uint8, mapped into memory."""

    def __init__(self, file: Path, sizes: list[tuple[int, int]]) -> None:
        """`file` holds the pixels of one after the other, of the heights and widths in `sizes`."""
        self._file, self._sizes = file, sizes
        self._starts = [0, *accumulate(3 * height * width for height, width in sizes)]
        self._pixels: NDArray[np.uint8] = np.memmap(file, np.uint8, "r")

    def __len__(self) -> int:
        return len(self._sizes)

    def __getitem__(self, index: int) -> NDArray[np.uint8]:
        """A view: only what is looked at is read from disk."""
        start, stop = self._starts[index], self._starts[index + 1]
        return self._pixels[start:stop].reshape(*self._sizes[index], 3)

    def __reduce__(self) -> tuple[Callable[..., PackedPhotos], tuple[Path, list[tuple[int, int]]]]:
        """Another process maps the file itself; pickled as it is, the array would carry all pixels along."""
        return PackedPhotos, (self._file, self._sizes)


def pack_photos(folder: Path, cache: Path, smallest: int) -> PackedPhotos:
    """Decode all photographs below `folder` into `cache`, or use what was decoded there before.

    That is used again if names, sizes and times of the files and `smallest` are what they were. Photographs
    with a side below `smallest` are left out; a file that can not be read is, too, with a warning.

    Raises:
        ValueError: the folder has no such photograph.
    """
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES)
    signature = [str(folder.resolve()), smallest, [_stamp(path, folder) for path in paths]]
    index = cache / INDEX
    try:
        found = json.loads(index.read_text(encoding="utf-8"))
        if found["signature"] == signature:
            return PackedPhotos(cache / PIXELS, [(height, width) for height, width in found["sizes"]])
    except (OSError, ValueError, LookupError, TypeError):
        log.debug("No photographs in %s yet", cache)
    cache.mkdir(parents=True, exist_ok=True)
    index.unlink(missing_ok=True)
    sizes: list[tuple[int, int]] = []
    with (cache / PIXELS).open("wb") as file:
        for path in tqdm(paths, desc="Reading photos", unit="photo", disable=None):
            pixels = _decode(path)
            if pixels is not None and min(pixels.shape[:2]) >= smallest:
                file.write(pixels.tobytes())
                sizes.append((pixels.shape[0], pixels.shape[1]))
    if not sizes:
        (cache / PIXELS).unlink()
        raise ValueError(f"{folder} holds no photograph of at least {smallest} x {smallest} pixels.")
    # Written last, so that an index always belongs to a file of pixels that is whole.
    partial = index.with_suffix(".partial")
    partial.write_text(json.dumps({"signature": signature, "sizes": sizes}), encoding="utf-8")
    partial.replace(index)
    return PackedPhotos(cache / PIXELS, sizes)


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
