"""Photos, profiles and metadata made on the spot, so that these tests need no files."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging import Photo

P3 = ((0.515, 0.241, -0.001), (0.292, 0.692, 0.042), (0.157, 0.067, 0.784))
"""Display P3's red, green and blue as XYZ under D50: clearly not sRGB."""

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6" exif:PixelXDimension="40">'
    b"<exif:PixelYDimension>30</exif:PixelYDimension><dc:title>Bl\xc3\xa4tter</dc:title>"
    b"<xmp:Thumbnails><rdf:Alt>OLDTHUMB</rdf:Alt></xmp:Thumbnails></rdf:Description></x:xmpmeta>"
)


def pixels(height: int = 30, width: int = 40) -> NDArray[np.uint8]:
    """(H, W, 3) without any symmetry, smooth enough to survive JPEG."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [
        x * 255 / max(width - 1, 1),
        y * 255 / max(height - 1, 1),
        (x + 2 * y) * 255 / (width + 2 * height),
    ]
    return np.rint(np.stack(planes, axis=2)).astype(np.uint8)


def photo(height: int = 30, width: int = 40, **changes: Any) -> Photo:
    """A plain photo with some fields changed."""
    plain = Photo(pixels(height, width), None, "png", None, None, None, None, False, ())
    return replace(plain, **changes)


def save(path: Path, image: Image.Image, **options: Any) -> Path:
    """Save by Pillow and return the path."""
    image.save(path, **options)
    return path


def exif(orientation: int | None = None, thumbnail: bytes = b"", order: str = "<") -> bytes:
    """A block as cameras make it: camera, orientation, exposure, maker's note, size, place, thumbnail."""
    block = Image.Exif()
    block.endian = order
    block[0x010F] = "Camera Works"
    if orientation is not None:
        block[0x0112] = orientation
    block[0x8769] = {
        0x829A: 0.008,
        0x9003: "2020:01:02 03:04:05",
        0x927C: b"note of the maker",
        0xA002: 40,
        0xA003: 30,
    }
    block[0x8825] = {1: "N", 2: (48.0, 8.0, 7.5)}
    data = block.tobytes()[6:]
    return _with_thumbnail(data, thumbnail, order) if thumbnail else data


def _with_thumbnail(data: bytes, thumbnail: bytes, order: str) -> bytes:
    """Hang an IFD1 behind IFD0."""
    (start,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, start)
    at = len(data) + len(data) % 2
    entries = struct.pack(order + "HHII", 0x0201, 4, 1, at + 30) + struct.pack(
        order + "HHII", 0x0202, 4, 1, len(thumbnail)
    )
    directory = struct.pack(order + "H", 2) + entries + b"\0\0\0\0"
    linked = bytearray(data.ljust(at, b"\0"))
    struct.pack_into(order + "I", linked, start + 2 + 12 * count, at)
    return bytes(linked) + directory + thumbnail


def tags(block: bytes | None) -> dict[int, Any]:
    """What Pillow, an independent reader, finds in a block: all of IFD0, EXIF and GPS in one dictionary."""
    if block is None:
        return {}
    parsed = Image.Exif()
    parsed.load(block)
    return {**dict(parsed), **parsed.get_ifd(0x8769), **parsed.get_ifd(0x8825)}


def rgb_profile(primaries: tuple[tuple[float, ...], ...] = P3, gamma: float = 2.2) -> bytes:
    """A minimal matrix profile for RGB."""
    curve = _curve(gamma)
    colorants = dict(zip((b"rXYZ", b"gXYZ", b"bXYZ"), (_xyz(*primary) for primary in primaries), strict=True))
    curves = dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    return _profile(b"mntr", b"RGB ", b"XYZ ", {**colorants, **curves})


def grey_profile(gamma: float = 1.0) -> bytes:
    """A minimal profile for grey."""
    return _profile(b"mntr", b"GRAY", b"XYZ ", {b"kTRC": _curve(gamma)})


def cmyk_profile() -> bytes:
    """A crude profile for inks: paper white, black black; cyan, magenta and yellow dull colours."""
    inks = {
        (0, 0, 0): (255, 128, 128),
        (1, 0, 0): (140, 90, 80),
        (0, 1, 0): (120, 200, 120),
        (0, 0, 1): (230, 120, 220),
    }
    table = b""
    for c, m, y, k in np.ndindex(2, 2, 2, 2):
        lab = (0, 128, 128) if k or (c + m + y) > 1 else inks[(c, m, y)]
        table += bytes(lab)
    identity = struct.pack(">9i", *(65536 if i % 4 == 0 else 0 for i in range(9)))
    lut = b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + identity
    lut += bytes(range(256)) * 4 + table + bytes(range(256)) * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": lut})


def _profile(kind: bytes, space: bytes, connection: bytes, contents: dict[bytes, bytes]) -> bytes:
    contents = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"test\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"none\0",
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        **contents,
    }
    table, body = struct.pack(">I", len(contents)), b""
    start = 128 + 4 + 12 * len(contents)
    for name, content in contents.items():
        body += bytes(-len(body) % 4)
        table += name + struct.pack(">II", start + len(body), len(content))
        body += content
    header = bytearray(128)
    struct.pack_into(
        ">I4sI4s4s4s", header, 0, start + len(body), b"test", 0x02400000, kind, space, connection
    )
    header[36:40] = b"acsp"
    header[68:80] = _xyz(0.9642, 1.0, 0.8249)[8:]
    return bytes(header) + table + body


def _xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))


def _curve(gamma: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)


def encoded(image: Image.Image, format: str, **options: Any) -> bytes:
    """The bytes of a file."""
    file = io.BytesIO()
    image.save(file, format, **options)
    return file.getvalue()
