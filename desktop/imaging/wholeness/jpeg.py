"""Checks whether a JPEG has the data of all its pixels.

libjpeg fills what is missing with grey and only counts warnings, which Pillow does not show. simplejpeg does,
so the photo is decoded once more, at an eighth of its size.
"""

from __future__ import annotations

import re

import simplejpeg

from desktop.imaging.wholeness.jpeg_stream import END, JpegStream, parse
from desktop.imaging.wholeness.result import (
    WHOLE,
    Wholeness,
    garbled,
    no_end,
    rows_missing,
    too_much,
    wrong_below,
)
from desktop.user_text import UserText

MOST_SCANS = 100
"""Encoders write 14 at most. Each costs as much time as the whole picture, and they can be nearly empty."""

_TOO_SHORT = re.compile(r"remature end|found marker 0xd9")
_TOO_LONG = re.compile(r"(\d+) extraneous bytes before marker 0xd9")
_HOLE = re.compile(rb"\0{64,}")
"""Flat areas are such runs of zeros only where a block of them has a code of one or two bits. In scans of a
progressive JPEG other than those of averages, one code stands for many such blocks."""
_NEARLY = UserText("The end of this JPEG is missing, so that the last of its pixels may be wrong.")
_LOST = bytes(4)
"""Stands for the last byte or two of a file: any longer and pixels are missing."""


def check_jpeg(data: bytes) -> Wholeness:
    """Check the first image of a JPEG file. One that can not be judged counts as whole."""
    stream = parse(data)
    if stream is None:
        return WHOLE
    if len(stream.scans) > MOST_SCANS:
        return Wholeness(
            UserText(
                "This JPEG brings its picture in {count} passes, where {most} would be many, so that opening "
                "it may take minutes.",
                count=len(stream.scans),
                most=MOST_SCANS,
            ),
            slow=True,
        )
    problem = _problem(stream)
    if stream.ended:
        return Wholeness(problem)
    mended = data.rstrip(b"\xff") + END
    if problem is None:
        return Wholeness(None, no_end("JPEG"), mended=mended)
    if not _lacks_scans(stream) and not _TOO_SHORT.search(_warning(stream.file(padding=_LOST))):
        return Wholeness(None, _NEARLY, mended=mended)
    return Wholeness(problem, mended=mended)


def _problem(stream: JpegStream) -> UserText | None:
    if stream.progressive:
        if any(_HOLE.search(scan.data) for scan in stream.scans if scan.band.start > 0):
            return garbled("JPEG")
    elif stream.zeros_code_pixels() and _HOLE.search(stream.scans[0].data):
        data = stream.scans[0].data.rstrip(b"\0")
        if hole := _HOLE.search(data):
            return wrong_below("JPEG", _rows_there(stream.cut(hole.start())), stream.height)
        stream = stream.cut(len(data))  # zeros at the end: padding, or in place of pixels
    warning = _warning(stream.file())
    if _TOO_SHORT.search(warning):
        missing = stream.height - _rows_there(stream)
        if not missing:
            return _coarse(stream)
        if stream.ended and missing <= stream.block_rows:  # wrong data that came out shorter
            return garbled("JPEG")
        return rows_missing("JPEG", missing, stream.height)
    if extraneous := _TOO_LONG.search(warning):
        rest = stream.scans[-1].data[-int(extraneous[1]) :]
        if len(set(rest)) > 1:  # else it is padding
            return too_much("JPEG", stream.height)
    elif warning.startswith("Corrupt JPEG data"):
        return garbled("JPEG")
    return _coarse(stream) if _lacks_scans(stream) else None


def _coarse(stream: JpegStream) -> UserText:
    if stream.progressive:
        return UserText(
            "This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in "
            "places."
        )
    return UserText("This JPEG ends too early: a part of its colours is missing.")


def _rows_there(stream: JpegStream) -> int:
    """The rows of pixels whose data is there, to the row of blocks; in the first of several scans."""
    step = stream.block_rows
    low, high = 0, -(-stream.height // step)
    while high - low > 1:
        middle = (low + high) // 2
        if _TOO_SHORT.search(_warning(stream.file(height=middle * step, scans=1))):
            high = middle
        else:
            low = middle
    whole = not _TOO_SHORT.search(_warning(stream.file(scans=1)))
    return stream.height if whole else low * step


def _lacks_scans(stream: JpegStream) -> bool:
    """Whether a component has no data, or not all bits of it."""
    if not stream.progressive:
        there = {component for scan in stream.scans for component in scan.components}
        return not there.issuperset(stream.components)
    bits = {(component, at): 1 for component in stream.components for at in range(64)}
    for scan in stream.scans:
        bits.update({(component, at): scan.low_bit for component in scan.components for at in scan.band})
    return any(bits.values())


def _warning(file: bytes) -> str:
    """The first warning of libjpeg about this file, or why it can not be decoded; empty: there is none."""
    try:
        colours = "CMYK" if simplejpeg.decode_jpeg_header(file)[2] in ("CMYK", "YCCK") else "GRAY"
        simplejpeg.decode_jpeg(file, colours, fastdct=True, min_height=1, min_width=1, min_factor=8)
    except ValueError as error:
        return str(error)
    return ""
