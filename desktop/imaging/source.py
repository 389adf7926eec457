"""Opens a file safely and detects its format from its first bytes."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from desktop.errors import UnreadableImage
from desktop.imaging import jpeg_kinds
from desktop.imaging.kinds import KINDS, TITLES, kind_of_suffix
from desktop.imaging.naming import label
from desktop.user_text import UserText

SNIFFED_BYTES = 64

_DATALESS = 0x40000000  # SF_DATALESS of macOS: the content is in iCloud, and reading waits for a download

RAW = UserText("a camera raw file of an unknown kind")

_REFUSED: tuple[tuple[bytes, UserText], ...] = (
    (b"8BPS", UserText("a Photoshop document")),
    (b"%PDF", UserText("a PDF document")),
    (b"%!PS", UserText("a PostScript document")),
    (b"\xc5\xd0\xd3\xc6", UserText("a PostScript document")),
    (b"<svg", UserText("an SVG drawing")),
    (b"<?xml", UserText("an XML document")),
    (b"II\xbc\x01", UserText("a JPEG XR image")),
    (b"icns", UserText("a macOS icon")),
    (b"DDS ", UserText("a DDS texture")),
    (b"v/1\x01", UserText("an OpenEXR image")),
    (b"#?RADIANCE", UserText("a Radiance HDR image")),
    (b"#?RGBE", UserText("a Radiance HDR image")),
    (b"PF\n", UserText("a PFM image")),
    (b"Pf\n", UserText("a PFM image")),
    (b"P7\n", UserText("a PAM image")),
    (b"qoif", UserText("a QOI image")),
    (b"BPG\xfb", UserText("a BPG image")),
    (b"FLIF", UserText("a FLIF image")),
    (b"farbfeld", UserText("a farbfeld image")),
    (b"gimp xcf", UserText("a GIMP document")),
    (b"\x8aMNG\r\n\x1a\n", UserText("an MNG animation")),
    (b"\x01\xda", UserText("an SGI image")),
    (b"\x59\xa6\x6a\x95", UserText("a Sun raster image")),
    (b"SIMPLE  =", UserText("a FITS image")),
    (b"PK\x03\x04", UserText("a ZIP archive or a document")),
)

_HEVC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"mif2", b"msf1"}
_PNM = re.compile(rb"P[1-6][\s#]")
_TGA_FOOTER = b"TRUEVISION-XFILE.\0"
_TGA_HEADER = 18
_TGA_MAPPED, _TGA_KINDS, _TGA_DEPTHS = (0, 1), (1, 2, 3, 9, 10, 11), (1, 8, 15, 16, 24, 32)


def open_image(path: Path) -> tuple[BinaryIO, str]:
    """Open a regular file for reading and detect its format. The caller closes the file, which is at byte 0.

    Never blocks: a pipe, a device or a file that is still in the cloud is refused.

    Raises:
        UnreadableImage: there is no such file, no permission to read it, or it is not a supported image.
    """
    name = label(path)
    if path.suffix == ".icloud":
        raise _still_in_icloud(name)
    _check_kind(name, _stat(path, name))
    try:
        # O_NONBLOCK: if a pipe has replaced the file since, opening it must not block.
        file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb")
    except OSError as error:
        raise _refusal(name, error) from error
    try:
        _check_kind(name, os.fstat(file.fileno()))
        start = file.read(SNIFFED_BYTES)
        kind = _sniff(name, start) or ("tga" if _is_tga(path, file, start) else None)
        if kind is None:
            raise _unknown(name)
        if kind == "jpeg" and (unread := jpeg_kinds.unread(file)):
            raise unsupported(name, unread)
        file.seek(0)
        return file, kind
    except OSError as error:
        file.close()
        raise _refusal(name, error) from error
    except BaseException:
        file.close()
        raise


def _stat(path: Path, name: str) -> os.stat_result:
    try:
        return path.stat()
    except FileNotFoundError as error:
        if path.is_symlink():
            raise UnreadableImage(
                UserText("{name} is a link to a file that no longer exists.", name=name)
            ) from error
        raise UnreadableImage(
            UserText("{name} was not found. It may have been moved, renamed or deleted.", name=name)
        ) from error
    except OSError as error:
        raise _refusal(name, error) from error
    except ValueError as error:  # a NUL in the path
        raise UnreadableImage(UserText("{name} is not a valid file name.", name=name)) from error


def _check_kind(name: str, info: os.stat_result) -> None:
    if stat.S_ISDIR(info.st_mode):
        raise UnreadableImage(UserText("{name} is a folder, not an image.", name=name))
    if not stat.S_ISREG(info.st_mode):
        raise UnreadableImage(UserText("{name} is a pipe or a device, not an image file.", name=name))
    if getattr(info, "st_flags", 0) & _DATALESS:
        raise _still_in_icloud(name)
    if info.st_size == 0:
        raise UnreadableImage(UserText("{name} is empty. Copy or download it again.", name=name))


def _refusal(name: str, error: OSError) -> UnreadableImage:
    if error.errno in (errno.EACCES, errno.EPERM):
        return UnreadableImage(
            UserText(
                "You do not have permission to read {name}. You can change this in Finder: Get Info, "
                "Sharing & Permissions.",
                name=name,
            )
        )
    if error.errno == errno.ELOOP:
        return UnreadableImage(UserText("{name} is a link that points back to itself.", name=name))
    if error.errno == errno.ENAMETOOLONG:
        return UnreadableImage(UserText("The name or path of the file is too long to be opened."))
    if error.errno == errno.ENOTDIR:
        return UnreadableImage(UserText("{name} was not found: part of its path is not a folder.", name=name))
    return UnreadableImage(
        UserText(
            "{name} could not be read from its disk ({reason}). Check that the disk is still connected.",
            name=name,
            reason=os.strerror(error.errno or errno.EIO),
        )
    )


def _sniff(name: str, start: bytes) -> str | None:
    """The kind, by the first bytes; None if they say nothing."""
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "webp"
    if start[4:8] == b"ftyp":
        return _sniff_iso(name, start)
    if (start[:4] in (b"II*\0", b"MM\0*") and start[8:10] == b"CR") or start[6:14] == b"HEAPCCDR":
        return "raw"
    if start[12:16] == b"CgBI":
        raise unsupported(name, UserText("a PNG in the form that only iPhone apps use (CgBI)"))
    for kind in KINDS:
        if start.startswith(kind.magic):
            return kind.name
    if _PNM.match(start):
        return "pnm"
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip(b" \r\n\t")
    for magic, refused in _REFUSED:
        if text.startswith(magic) or start.startswith(magic):
            raise unsupported(name, refused)
    return None


def _sniff_iso(name: str, start: bytes) -> str:
    """Tell AVIF, HEIC and videos apart, which share one container, by the brands after `ftyp`."""
    length = min(int.from_bytes(start[:4], "big"), SNIFFED_BYTES)
    brands = {start[at : at + 4] for at in (8, *range(16, length, 4))}
    if brands & {b"avif", b"avis"}:
        return "avif"
    if brands & _HEVC:
        return "heic"
    if b"crx " in brands:
        return "raw"
    raise UnreadableImage(
        UserText(
            "{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF "
            "first.",
            name=name,
        )
    )


def _is_tga(path: Path, file: BinaryIO, start: bytes) -> bool:
    """Whether it is a TGA, which has no mark at its beginning: by its footer, or else by its name, and in
    either case by a header that makes sense."""
    if len(start) < _TGA_HEADER or start[1] not in _TGA_MAPPED or start[2] not in _TGA_KINDS:
        return False
    if start[16] not in _TGA_DEPTHS or not any(start[12:14]) or not any(start[14:16]):
        return False
    file.seek(-len(_TGA_FOOTER), os.SEEK_END)
    return file.read() == _TGA_FOOTER or kind_of_suffix(path.suffix) == "tga"


def _unknown(name: str) -> UnreadableImage:
    return UnreadableImage(
        UserText(
            "{name} is not an image that Vernier can read. It reads {formats}.", name=name, formats=TITLES
        )
    )


def _still_in_icloud(name: str) -> UnreadableImage:
    return UnreadableImage(
        UserText("{name} is still in iCloud. Download it in Finder, then try again.", name=name)
    )


def unsupported(name: str, kind: UserText) -> UnreadableImage:
    """The error for a file of a known format that is not supported, such as `RAW`."""
    return UnreadableImage(
        UserText(
            "{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.",
            name=name,
            kind=kind,
        )
    )
