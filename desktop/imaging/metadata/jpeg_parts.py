"""The segments of a JPEG that hold metadata: sorted when read, laid out when written."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.imaging.metadata import extended, iptc

LONGEST = 65_533
"""The most bytes in a segment, without its length."""

EXIF_SIGNATURE = b"Exif\0\0"
XMP_SIGNATURE = b"http://ns.adobe.com/xap/1.0/\0"
_ICC_SIGNATURE = b"ICC_PROFILE\0"
_APP1, _APP2, _APP13, _COMMENT = 0xE1, 0xE2, 0xED, 0xFE


@dataclass(frozen=True)
class JpegParts:
    """What a JPEG holds besides EXIF, the first XMP packet and the profile."""

    iptc: bytes | None
    extended: tuple[bytes, ...]
    """Segments of XMP that is too long for one, with their signature."""
    comments: tuple[bytes, ...]
    paths: bool
    """Whether Photoshop has stored outlines in it."""


def sort_segments(segments: Iterable[tuple[str, bytes]]) -> JpegParts:
    """Sort segments, each with its name, such as "APP1" or "COM", and its content."""
    resources = b""
    rest, comments = [], []
    for name, content in segments:
        if name == "APP13" and content.startswith(iptc.PHOTOSHOP_SIGNATURE):
            resources += content.removeprefix(iptc.PHOTOSHOP_SIGNATURE)
        elif name == "APP1" and content.startswith(extended.SIGNATURE):
            rest.append(content)
        elif name == "COM" and content.strip(b"\0 \r\n\t"):
            comments.append(content)
    return JpegParts(iptc.from_resources(resources), tuple(rest), tuple(comments), iptc.has_paths(resources))


def profile(segments: Iterable[tuple[str, bytes]]) -> bytes | None:
    """The colour profile, wherever its pieces lie and in whichever order; empty if one is missing.

    None: there is none.
    """
    pieces: dict[int, bytes] = {}
    total = 0
    for name, content in segments:
        if name == "APP2" and content.startswith(_ICC_SIGNATURE):
            number, total = content[len(_ICC_SIGNATURE) :][:2].ljust(2, b"\0")
            pieces.setdefault(number, content[len(_ICC_SIGNATURE) + 2 :])
    if not pieces:
        return None
    whole = sorted(pieces) == list(range(1, total + 1))
    return b"".join(pieces[number] for number in sorted(pieces)) if whole else b""


def lay_out(
    *,
    exif: bytes | None,
    xmp: bytes | None,
    extended_xmp: Sequence[bytes],
    icc: bytes | None,
    iptc_block: bytes | None,
    comments: Sequence[bytes],
) -> bytes:
    """All segments, to be put behind the start of the image and JFIF; each part has to fit its segments."""
    parts = []
    if exif:
        parts.append(_segment(_APP1, EXIF_SIGNATURE + exif))
    if xmp:
        parts.append(_segment(_APP1, XMP_SIGNATURE + xmp))
    parts += [_segment(_APP1, each) for each in extended_xmp]
    if iptc_block:
        resources = iptc.to_resources(iptc_block)
        room = LONGEST - len(iptc.PHOTOSHOP_SIGNATURE)
        for at in range(0, len(resources), room):
            parts.append(_segment(_APP13, iptc.PHOTOSHOP_SIGNATURE + resources[at : at + room]))
    if icc:
        room = LONGEST - len(_ICC_SIGNATURE) - 2
        pieces = [icc[at : at + room] for at in range(0, len(icc), room)]
        for number, piece in enumerate(pieces, 1):
            parts.append(_segment(_APP2, _ICC_SIGNATURE + bytes([number, len(pieces)]) + piece))
    parts += [_segment(_COMMENT, comment) for comment in comments]
    return b"".join(parts)


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content
