"""Finds gain maps and videos in a JPEG that its XMP does not name."""

from __future__ import annotations

from typing import Any

from PIL import Image

from desktop.imaging.metadata.attachments import GAIN_MAP_LEFT_OUT, VIDEO_LEFT_OUT
from desktop.user_text import UserText

_ISO_GAIN_MAP = b"urn:iso:std:iso:ts:21496"
_SEVERAL_PICTURES = b"MPF\0"
SAMSUNG_TRAILER, SAMSUNG_VIDEO = b"SEFT", b"MotionPhoto_Data"
_GAIN_MAPS = (b"HDRGainMapVersion", b"hdrgm:Version", _ISO_GAIN_MAP)
"""How the second picture of a JPEG says that it is a gain map: Apple's, Adobe's, and the ISO's way."""
_MOST_BYTES = 2**27
_BLOCK = 2**20


def attachment_notes(image: Image.Image, format: str) -> tuple[UserText, ...]:
    """Notes on the attachments of an opened image, none of which goes into its result."""
    if format != "jpeg":
        return ()
    said = []
    segments = [content for name, content in getattr(image, "applist", ()) if name == "APP2"]
    starts = [content[: len(_ISO_GAIN_MAP)] for content in segments]
    file: Any = getattr(image, "fp", None)
    several = any(start.startswith(_SEVERAL_PICTURES) for start in starts)
    if _ISO_GAIN_MAP in starts or (several and _contains(file, *_GAIN_MAPS)):
        said.append(GAIN_MAP_LEFT_OUT)
    if _ends(file, SAMSUNG_TRAILER) and _contains(file, SAMSUNG_VIDEO):
        said.append(VIDEO_LEFT_OUT)
    return tuple(said)


def _contains(file: Any, *wanted: bytes) -> bool:
    """Whether any of these bytes is in the file; its place is kept."""
    if file is None:
        return False
    place, longest = file.tell(), max(map(len, wanted))
    try:
        file.seek(0)
        before = b""
        for _ in range(_MOST_BYTES // _BLOCK):
            block = file.read(_BLOCK)
            if any(each in before + block for each in wanted):
                return True
            if not block:
                return False
            before = block[-longest:]
        return False
    finally:
        file.seek(place)


def _ends(file: Any, wanted: bytes) -> bool:
    """Whether the file ends with these bytes; its place is kept."""
    if file is None:
        return False
    place = file.tell()
    try:
        end = file.seek(0, 2)
        file.seek(max(0, end - len(wanted)))
        return bool(file.read() == wanted)
    finally:
        file.seek(place)
