"""Whether the disk has room for results."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from desktop.batch.settings import OutputSettings
from desktop.batch.typical_size import lossy_per_pixel
from desktop.errors import CannotWrite
from desktop.existence import exists
from desktop.imaging import Format
from desktop.imaging.photo import WriteOptions
from desktop.user_text import Decimals, UserText

_BYTES_PER_PIXEL: dict[Format, float] = {
    "jpeg": 1.0,
    "png": 2.5,
    "webp": 0.6,
    "tiff": 3.1,
    "avif": 0.9,
    "heic": 0.9,
}
"""For a detailed photograph at high quality. An estimate on the high side, for warnings and early errors;
whether a file really fits is known when it is written."""

_DEEP_BYTES_PER_PIXEL: dict[Format, float] = _BYTES_PER_PIXEL | {"png": 5.5, "tiff": 6.1}
"""With 16 bits per channel, where the format has them. The lower 8 are noise and hardly compress."""


_LOSSLESS_WEBP = 2.2
_DETAILED = 2.1
"""How many times as large as usual a file is at most. Near quality 100 that is more than the above."""
_UNPACKED, _DEEP_UNPACKED = 4.0, 8.1
"""Of a PNG or TIFF without compression, with transparency."""


def predicted_bytes(
    width: int,
    height: int,
    format: Format,
    *,
    quality: int = WriteOptions.quality,
    deep: bool = False,
    lossless: bool = False,
    packed: bool = True,
) -> int:
    """The estimated size in bytes of a file with width x height pixels, on the high side.

    `quality`: 1 to 100, where it matters. `deep`: of a photo of 16 bits. `lossless` is
    about WebP; PNG and TIFF need not be `packed`. `typical_bytes` is what to tell a person.
    """
    each = (_DEEP_BYTES_PER_PIXEL if deep else _BYTES_PER_PIXEL)[format]
    if format == "webp" and lossless:
        each = _LOSSLESS_WEBP
    elif format in ("png", "tiff") and not packed:
        each = _DEEP_UNPACKED if deep else _UNPACKED
    elif format not in ("png", "tiff"):
        each = max(each, _DETAILED * lossy_per_pixel(format, quality))
    return round(width * height * each)


def most_bytes(size: tuple[int, int], format: Format, settings: OutputSettings, *, deep: bool) -> int:
    """`predicted_bytes` of a result of this width and height (pixels) with these settings."""
    return predicted_bytes(
        *size,
        format,
        quality=settings.quality,
        deep=deep,
        lossless=settings.lossless,
        packed=settings.is_packed(format),
    )


def free_bytes(folder: Path) -> int | None:
    """Free bytes on the disk where `folder` is, or will be made; None if they can not be determined."""
    try:
        return shutil.disk_usage(_existing(folder)).free
    except OSError:
        return None


def check_space(folder: Path, predicted: int) -> None:
    """Check, before any work, that a result of `predicted` bytes fits on the disk of `folder`.

    Raises:
        CannotWrite: it does not; the message has the numbers.
    """
    problem = too_little(folder, free_bytes(folder), predicted)
    if problem is not None:
        raise CannotWrite(problem)


def too_little(folder: Path, free: int | None, predicted: int) -> str | None:
    """Why a result of `predicted` bytes does not fit into `folder`; None: it does.

    `free`: what `free_bytes` says of the folder.
    """
    if free is None or free >= predicted:
        return None
    return UserText(
        "The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a "
        "folder on another disk or a smaller size, or make room.",
        folder=folder,
        free=readable(free),
        needed=readable(predicted),
    )


def shortage(results: Iterable[tuple[Path, int]]) -> str | None:
    """A warning if the results (folder, bytes) of a batch may not fit on their disks, else None."""
    disks: dict[int, tuple[Path, int]] = {}
    for folder, predicted in results:
        there = _existing(folder)
        disk = there.stat().st_dev
        first, total = disks.get(disk, (there, 0))
        disks[disk] = first, total + predicted
    for folder, total in disks.values():
        free = free_bytes(folder)
        if free is not None and free < total:
            return UserText(
                "The results may need {needed}, and the disk of {folder} has {free} free.",
                needed=readable(total),
                folder=folder,
                free=readable(free),
            )
    return None


def on_one_disk(folder: Path, other: Path) -> bool:
    """Whether two folders are, or will be made, on the same disk."""
    return _existing(folder).stat().st_dev == _existing(other).stat().st_dev


def _existing(folder: Path) -> Path:
    return next(each for each in (folder, *folder.absolute().parents) if exists(each))


def readable(size: int) -> str:
    """A number of bytes as text: "3.2 GB"."""
    if size >= 1_000_000_000:
        return UserText("{value} GB", value=Decimals(size / 1e9, 1))
    if size >= 1_000_000:
        return UserText("{value} MB", value=Decimals(size / 1e6, 0))
    return UserText("{value} kB", value=Decimals(max(1, round(size / 1000)), 0))
