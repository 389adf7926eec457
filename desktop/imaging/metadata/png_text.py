"""The text in a PNG: chunks with a keyword each, kept byte for byte."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from desktop.imaging.png_chunks import chunks_of

TEXT_KINDS = (b"tEXt", b"zTXt", b"iTXt")
_MOST_BYTES = 2**26
LONGEST_TEXT = 2**24
XMP_KEYWORD = "XML:com.adobe.xmp"
_PROFILE = "raw profile type "
_PROFILES = ("exif", "app1", "xmp", "iptc", "8bim", "icc", "icm")
_STALE = (
    *("thumb::", "exif:thumbnail:", "png:"),
    *("exif:pixelxdimension", "exif:pixelydimension", "exif:exifimagewidth", "exif:exifimagelength"),
    *("exif:imagewidth", "exif:imagelength", "exif:orientation", "tiff:imagewidth", "tiff:imagelength"),
    *("exif:xresolution", "exif:yresolution", "tiff:orientation"),
)
"""Beginnings of keywords, in lower case, under which programs repeat properties of the old file."""


@dataclass(frozen=True)
class TextChunk:
    """One chunk."""

    kind: bytes
    """b"tEXt", b"zTXt" or b"iTXt"."""
    data: bytes

    @property
    def keyword(self) -> str:
        """What the text is, such as "Title"."""
        return self.data.partition(b"\0")[0].decode("latin-1")

    def text(self) -> str | None:
        """The text; None if it is damaged or too long to be unpacked."""
        _, _, rest = self.data.partition(b"\0")
        if self.kind == b"tEXt":
            return rest.decode("latin-1")
        if self.kind == b"zTXt":
            unpacked = _unpacked(rest[1:])
            return None if unpacked is None else unpacked.decode("latin-1")
        parts = rest[2:].split(b"\0", 2)
        if len(parts) < 3:
            return None
        packed = rest[:1] == b"\1"
        value = _unpacked(parts[2]) if packed else parts[2]
        return None if value is None else value.decode("utf-8", "replace")


@dataclass(frozen=True)
class TextsOfFile:
    """All text of a PNG, sorted by what becomes of it."""

    kept: tuple[TextChunk, ...]
    """What people and programs wrote about the picture."""
    profiles: dict[str, bytes]
    """Metadata that ImageMagick stores as text, by its kind in lower case, such as "exif" or "iptc"."""


def read_texts(file: BinaryIO) -> TextsOfFile:
    """The text of a PNG file; the place in the file is kept. Damaged chunks are left out."""
    place = file.tell()
    try:
        chunks = list(_chunks(file))
    finally:
        file.seek(place)
    kept, profiles = [], {}
    for chunk in chunks:
        keyword = chunk.keyword.lower()
        if keyword.startswith(_PROFILE) and keyword.removeprefix(_PROFILE) in _PROFILES:
            profile = _profile(chunk.text())
            if profile is not None:
                profiles[keyword.removeprefix(_PROFILE)] = profile
        elif chunk.keyword != XMP_KEYWORD and not keyword.startswith(_STALE):
            kept.append(chunk)
    return TextsOfFile(tuple(kept), profiles)


def text_chunk(keyword: str, text: str) -> TextChunk:
    """A chunk with this text: Latin-1 where that holds it, as every program reads it, else UTF-8."""
    head = keyword.encode("latin-1") + b"\0"
    text = text.replace("\0", "")
    try:
        return TextChunk(b"tEXt", head + text.encode("latin-1"))
    except UnicodeEncodeError:
        return TextChunk(b"iTXt", head + b"\0\0\0\0" + text.encode("utf-8", "replace"))


def profile_chunk(kind: str, data: bytes) -> TextChunk:
    """A block of metadata as ImageMagick and ExifTool store it in PNG."""
    digits = data.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = f"\n{kind}\n{len(data):8}\n{lines}\n".encode("ascii")
    return TextChunk(b"zTXt", f"Raw profile type {kind}".encode("latin-1") + b"\0\0" + zlib.compress(text))


def xmp_chunk(xmp: bytes) -> TextChunk:
    """The chunk for an XMP packet."""
    return TextChunk(b"iTXt", XMP_KEYWORD.encode("latin-1") + bytes(5) + xmp)


def keywords(chunks: Sequence[TextChunk]) -> str:
    """The keywords, for a sentence; not all if they are many."""
    names = list(dict.fromkeys(chunk.keyword for chunk in chunks))
    shown = ", ".join("".join(letter for letter in name if letter.isprintable()) for name in names[:4])
    return shown + (", …" if len(names) > 4 else "")


def _chunks(file: BinaryIO) -> Iterator[TextChunk]:
    total = 0
    for chunk in chunks_of(file, pixels=False):
        if chunk.name in TEXT_KINDS and chunk.complete and chunk.sound:
            total += len(chunk.data)
            if total <= _MOST_BYTES:
                yield TextChunk(chunk.name, chunk.data)


def _profile(text: str | None) -> bytes | None:
    """What a text of ImageMagick holds: a name, a length, and lines of hexadecimal digits."""
    lines = (text or "").split("\n")
    try:
        return bytes.fromhex("".join(lines[3:])) or None
    except ValueError:
        return None


def _unpacked(data: bytes) -> bytes | None:
    stream = zlib.decompressobj()
    try:
        unpacked = stream.decompress(data, LONGEST_TEXT)
    except zlib.error:
        return None
    return unpacked if stream.eof else None
