"""The parts of a JPEG file: its tables, its scans, and its end."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

END = b"\xff\xd9"

_START_OF_SCAN, _TABLES, _DIMENSIONS_LATER = 0xDA, 0xC4, 0xDC
_FRAMES = frozenset(range(0xC0, 0xD0)) - {_TABLES, 0xC8, 0xCC}
_PROGRESSIVE = (0xC2, 0xCA)
_NEEDED = _FRAMES | {_TABLES, 0xCC, 0xDB, 0xDD, 0xE0, 0xEE}
"""Markers of segments that a decoder needs: frame, tables, restart interval, and two that say the colours."""

_NEXT_MARKER = re.compile(rb"\xff+[\xc0-\xcf\xd9-\xef\xfe]")
"""What ends the data of a scan. Other bytes after 0xFF are its own, or damage in it."""


@dataclass(frozen=True)
class Scan:
    """One pass over the picture."""

    header: bytes
    """The segment, with its marker."""
    data: bytes
    """The entropy-coded data, with restart markers, up to the next marker or the end of the file."""

    @property
    def components(self) -> tuple[int, ...]:
        """The ids of the components that it codes."""
        return tuple(self.header[5 + 2 * i] for i in range(self.header[4]))

    @property
    def band(self) -> range:
        """The coefficients that it codes, in zigzag order (the spectral selection)."""
        start, end = self.header[-3:-1]
        return range(start, end + 1)

    @property
    def low_bit(self) -> int:
        """The lowest bit that it codes of each coefficient; later scans code those below (successive
        approximation)."""
        return self.header[-1] & 15


@dataclass(frozen=True)
class JpegStream:
    """The first image of a file, without metadata."""

    tables: bytes
    """What comes before the first scan, without the frame."""
    frame: bytes
    """The segment with the size and the components."""
    scans: tuple[Scan, ...]
    later: tuple[bytes, ...]
    """For each scan the tables that stand between it and the one before."""
    ended: bool
    """Whether the end marker is there."""

    @property
    def progressive(self) -> bool:
        """Whether later scans refine earlier ones."""
        return self.frame[1] in _PROGRESSIVE

    @property
    def height(self) -> int:
        """Rows of pixels, as the header says."""
        return int.from_bytes(self.frame[5:7], "big")

    @property
    def width(self) -> int:
        """Columns of pixels."""
        return int.from_bytes(self.frame[7:9], "big")

    @property
    def components(self) -> tuple[int, ...]:
        """The ids of all components."""
        return tuple(self.frame[10 + 3 * i] for i in range(self.frame[9]))

    @property
    def block_rows(self) -> int:
        """How many rows of pixels are coded together."""
        return 8 * max(self.frame[11 + 3 * i] & 15 for i in range(self.frame[9]))

    def file(self, *, height: int | None = None, scans: int | None = None, padding: bytes = b"") -> bytes:
        """A JPEG file of this image that has an end, without metadata.

        With `height` the header says that many rows, with `scans` only the first ones are there, and
        `padding` follows the data of the last one.
        """
        rows = self.height if height is None else height
        frame = self.frame[:5] + rows.to_bytes(2, "big") + self.frame[7:]
        parts = [b"\xff\xd8", self.tables, frame]
        for scan, tables in zip(self.scans[:scans], self.later[:scans], strict=True):
            parts += [tables, scan.header, scan.data]
        return b"".join([*parts, padding, END])

    def cut(self, length: int) -> JpegStream:
        """This image with only so many bytes of its first scan."""
        first = dataclasses.replace(self.scans[0], data=self.scans[0].data[:length])
        return dataclasses.replace(self, scans=(first,), later=self.later[:1])

    def zeros_code_pixels(self) -> bool:
        """Whether a run of zero bits in the data would be block after block without any coefficient of zero.

        It is so with most tables: the shortest code means the end of a block only where pictures are flat.
        """
        tables = _huffman_tables((self.tables, *self.later))
        return any(table[0] >> 4 and table[17] & 15 for table in tables)


def parse(data: bytes) -> JpegStream | None:
    """The parts of the first image in `data`; None: they are not those of a JPEG that can be judged."""
    tables, frame, between = bytearray(), b"", bytearray()
    scans: list[Scan] = []
    later: list[bytes] = []
    at, ended = 2, False
    while (marker_at := data.find(b"\xff", at)) >= 0:
        at = marker_at + 1
        while data[at : at + 1] == b"\xff":
            at += 1
        marker = data[at] if at < len(data) else 0
        at += 1
        if marker == END[1]:
            ended = True
            break
        if marker == _DIMENSIONS_LATER:
            return None
        if not (0xC0 <= marker <= 0xFE) or 0xD0 <= marker <= 0xD8:
            continue
        length = int.from_bytes(data[at : at + 2], "big")
        segment = b"\xff" + bytes([marker]) + data[at : at + length]
        at += max(length, 2)
        if at > len(data):
            break
        if marker == _START_OF_SCAN:
            if not frame or not _is_scan_header(segment):
                return None
            found = _NEXT_MARKER.search(data, at)
            end = len(data) if found is None else found.start()
            scans.append(Scan(segment, data[at:end] if found is not None else data[at:].rstrip(b"\xff")))
            later.append(bytes(between))
            between.clear()
            at = end
        elif marker in _FRAMES:
            if frame or not _is_frame(segment):
                return None
            frame = segment
        elif marker in _NEEDED:
            (between if scans else tables).extend(segment)
    return JpegStream(bytes(tables), frame, tuple(scans), tuple(later), ended) if scans else None


def count_scans(data: bytes) -> int:
    """About how many scans the file has, with those of other images behind the first; fast."""
    return data.count(b"\xff\xda")


def _is_frame(segment: bytes) -> bool:
    components = segment[9] if len(segment) > 9 else 0
    sampled = all(segment[at] & 15 and segment[at] >> 4 for at in range(11, len(segment), 3))
    return components > 0 and len(segment) == 10 + 3 * components and sampled


def _is_scan_header(segment: bytes) -> bool:
    return len(segment) > 4 and len(segment) == 8 + 2 * segment[4] and segment[4] > 0


def _huffman_tables(segments: tuple[bytes, ...]) -> list[bytes]:
    """Each Huffman table: class and place, 16 counts, the symbols."""
    tables = []
    for part in segments:
        at = 0
        while at + 4 <= len(part):
            end = at + 2 + int.from_bytes(part[at + 2 : at + 4], "big")
            if part[at + 1] == _TABLES:
                inner = at + 4
                while inner + 17 < end:
                    size = 17 + sum(part[inner + 1 : inner + 17])
                    tables.append(part[inner : inner + size])
                    inner += size
            at = end
    return [table for table in tables if len(table) > 17]
