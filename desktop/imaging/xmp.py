"""Edits the few properties of an XMP packet that enlarging an image makes wrong.

A packet is XML in which every property can be an attribute or an element. It is edited as text, since
parsing and writing it again would lose the layout and the padding that other programs rely on.
"""

from __future__ import annotations

import re

_ORIENTATION = re.compile(
    rb"""\s*tiff:Orientation\s*=\s*["'][0-9]["']|<tiff:Orientation>[0-9]</tiff:Orientation>"""
)
_VALUE = re.compile(rb"""tiff:Orientation(?:\s*=\s*["']|>)([1-8])""")
_THUMBNAILS = re.compile(rb"<(xmp|xap):Thumbnails\b.*?</\1:Thumbnails>", re.DOTALL)


def orientation(xmp: bytes | None) -> int | None:
    """The orientation, 1 to 8 as EXIF numbers them; None if it is not recorded."""
    match = _VALUE.search(xmp or b"")
    return int(match[1]) if match else None


def cleaned(xmp: bytes) -> bytes:
    """The packet without orientation and thumbnails."""
    return _THUMBNAILS.sub(b"", _ORIENTATION.sub(b"", xmp))


def finished(xmp: bytes, width: int, height: int) -> bytes:
    """The packet in which the properties with the size of the image, where present, have this size."""
    for names, size in (
        (b"tiff:ImageWidth|exif:PixelXDimension", width),
        (b"tiff:ImageLength|exif:PixelYDimension", height),
    ):
        pattern = rb"""((?:%s)(?:\s*=\s*["']|>))[0-9]+""" % names
        xmp = re.sub(pattern, rb"\g<1>%d" % size, xmp)
    return xmp
