"""A folder of photographs, decoded once into one file that all processes map into memory."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from converters.errors import BadPictures
from converters.files import write_whole

SUFFIXES = {".avif", ".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}

INDEX, PIXELS = ".json", ".pixels"
PREFIX = "photos-"
"""Prefix of the names of all files that `pack_photos` writes."""

_AT_A_TIME = 2
_HELD_OUT_PART = 20
_LAYOUT = 2
"""Version of the index. Raise it when the layout changes, so that older files are not read."""

log = logging.getLogger(__name__)


class Entry(NamedTuple):
    """A photograph: its path in the folder without the suffix, and its size in pixels."""

    name: str
    height: int
    width: int


class PackedPhotos:
    """Photographs (H, W, 3), uint8, mapped into memory."""

    def __init__(
        self, file: Path, entries: Sequence[Entry], smallest: int, left_out: frozenset[int] = frozenset()
    ) -> None:
        """`file` holds the pixels of all `entries` in order.

        Those with a side below `smallest` are skipped, and those whose numbers are in `left_out`.
        """
        self._file, self._entries, self._smallest, self._left_out = file, entries, smallest, left_out
        starts = accumulate((3 * height * width for _, height, width in entries), initial=0)
        self.places = [
            (start, height, width)
            for number, (start, (_, height, width)) in enumerate(zip(starts, entries, strict=False))
            if min(height, width) >= smallest and number not in left_out
        ]
        """Of each photograph: where its pixels begin in the file, its height and its width."""
        self.pixels: NDArray[np.uint8] = np.memmap(file, np.uint8, "r")
        """All pixels of the file."""

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, index: int) -> NDArray[np.uint8]:
        """A view of (H, W, 3); only the parts that are used are read from disk."""
        start, height, width = self.places[index]
        return self.pixels[start : start + 3 * height * width].reshape(height, width, 3)

    def __reduce__(self) -> tuple[type[PackedPhotos], tuple[Path, Sequence[Entry], int, frozenset[int]]]:
        """For pickling: another process maps the file itself, instead of receiving a copy of all pixels."""
        return PackedPhotos, (self._file, self._entries, self._smallest, self._left_out)

    def divided(self, most: int) -> tuple[PackedPhotos, PackedPhotos | None]:
        """Photographs to learn from, and up to `most` others, spread evenly, but no more than a twentieth.

        At least one is held out, unless there is only one; then the second is None.
        """
        usable = [n for n, e in enumerate(self._entries) if min(e.height, e.width) >= self._smallest]
        if len(usable) < 2:
            return self, None
        count = min(most, max(1, len(usable) // _HELD_OUT_PART))
        held = frozenset(usable[i * len(usable) // count] for i in range(count))
        rest = frozenset(usable) - held
        learned, measured = (
            PackedPhotos(self._file, self._entries, self._smallest, left_out) for left_out in (held, rest)
        )
        return learned, measured

    @property
    def bytes(self) -> int:
        """The size of the file."""
        return self.pixels.size

    @property
    def entries(self) -> Sequence[Entry]:
        """All photographs in the file, those that are skipped too."""
        return self._entries


def pack_photos(folder: Path, cache: Path, smallest: int) -> PackedPhotos:
    """Decode all photographs below `folder` into a file in `cache`, unless one was made of the same files.

    The name of the file is a digest of the names, sizes and times of the photographs. So a change makes
    another file, and no run reads a file that a later run writes. Photographs with a side below `smallest`
    are skipped; files that can not be read are left out, with a warning. `folder` may also be the index of
    such a file, made earlier; the file of pixels lies beside it.

    Raises:
        BadPictures: the folder has no photograph large enough.
    """
    if is_packed(folder):
        return _opened(folder, folder.with_suffix(PIXELS), smallest)
    paths = sorted(
        (p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES),
        key=lambda path: path.relative_to(folder).with_suffix(""),
    )
    signature = json.dumps([_LAYOUT, str(folder.resolve()), [_stamp(path, folder) for path in paths]])
    name = f"{PREFIX}{hashlib.sha256(signature.encode()).hexdigest()[:12]}"
    pixels, index = cache / f"{name}{PIXELS}", cache / f"{name}{INDEX}"
    if not index.exists():
        cache.mkdir(parents=True, exist_ok=True)
        _pack(paths, folder, pixels, index)
    return _opened(index, pixels, smallest, folder)


def is_packed(path: Path) -> bool:
    """Whether this is the index of photographs that were decoded before, perhaps on another machine."""
    return path.suffix == INDEX and path.is_file()


def _opened(index: Path, pixels: Path, smallest: int, folder: Path | None = None) -> PackedPhotos:
    entries = [Entry(*entry) for entry in json.loads(index.read_text(encoding="utf-8"))]
    if not any(min(entry.height, entry.width) >= smallest for entry in entries):
        named = folder or index
        raise BadPictures(f"{named} holds no photograph of at least {smallest} x {smallest} pixels.")
    return PackedPhotos(pixels, entries, smallest)


def pack_pairs(
    photos: Path, teacher_pictures: Path, cache: Path, smallest: int
) -> tuple[PackedPhotos, PackedPhotos]:
    """Photographs, and the teacher pictures of the same names in another folder.

    Raises:
        BadPictures: see `pack_photos`, or the folders do not hold pictures of the same names and sizes.
    """
    pair = pack_photos(photos, cache, smallest), pack_photos(teacher_pictures, cache, smallest)
    if odd := sorted(set(pair[0].entries) ^ set(pair[1].entries)):
        raise BadPictures(
            f"{teacher_pictures} must hold a picture of the same name and size for each photograph in "
            f"{photos}; {odd[0].name} is missing in one of them, or of another size."
        )
    return pair


def pack_low_res(photos: PackedPhotos, low_res: Path, cache: Path, smallest: int, scale: int) -> PackedPhotos:
    """The low-res pictures of photographs, which have the same names in another folder.

    `smallest` is that of the photographs.

    Raises:
        BadPictures: see `pack_photos`, or a picture is missing, or not a `scale`-th as large.
    """
    packed = pack_photos(low_res, cache, smallest // scale)
    wanted = {Entry(name, height // scale, width // scale) for name, height, width in photos.entries}
    if odd := sorted(wanted ^ set(packed.entries)):
        raise BadPictures(
            f"{low_res} must hold a picture of the same name for each photograph, {scale} times smaller; "
            f"{odd[0].name} is missing, or of another size."
        )
    return packed


def _pack(paths: Sequence[Path], folder: Path, pixels: Path, index: Path) -> None:
    """The index is written last, so it always belongs to a complete file of pixels."""
    entries: list[Entry] = []
    partial = pixels.with_suffix(f".{os.getpid()}.partial")  # two runs may do this at the same time
    with partial.open("wb") as file:
        decoded = _decode_all(paths)
        for path, photo in tqdm(decoded, "Reading photos", len(paths), unit="photo", disable=None):
            if photo is not None:
                file.write(photo.tobytes())
                name = path.relative_to(folder).with_suffix("").as_posix()
                entries.append(Entry(name, photo.shape[0], photo.shape[1]))
    partial.replace(pixels)
    write_whole(index, lambda path: path.write_text(json.dumps(entries), encoding="utf-8"))


def _decode_all(paths: Sequence[Path]) -> Iterator[tuple[Path, NDArray[np.uint8] | None]]:
    """The photographs in order, decoded by all cores, some at a time to spare memory."""
    cores = os.cpu_count() or 1
    with ThreadPoolExecutor(cores) as threads:
        for start in range(0, len(paths), _AT_A_TIME * cores):
            some = paths[start : start + _AT_A_TIME * cores]
            yield from zip(some, threads.map(_decode, some), strict=True)


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
