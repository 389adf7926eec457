"""Puts comments and the text of a PNG into XMP, for formats that have no other place for them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.imaging.metadata.namespaces import DC, EXIF
from desktop.imaging.metadata.packet import Packet
from desktop.imaging.metadata.png_text import TextChunk
from desktop.imaging.metadata.xml_tree import printable

_PROPERTIES = {
    "Title": (DC, "title", "Alt"),
    "Author": (DC, "creator", "Seq"),
    "Description": (DC, "description", "Alt"),
    "Copyright": (DC, "rights", "Alt"),
    "Comment": (EXIF, "UserComment", "Alt"),
}
_NOT_MISSED = ("date:create", "date:modify", "date:timestamp")
"""Dates of the old file, as ImageMagick repeats them."""


def decoded(comment: bytes) -> str:
    """The text of a comment. No format says how it is encoded."""
    try:
        return comment.decode("utf-8").rstrip("\0")
    except UnicodeDecodeError:
        return comment.decode("latin-1").rstrip("\0")


def add_comments(comments: Sequence[bytes], packet: Packet) -> None:
    """Add comments as one property, unless the packet has one."""
    if comments and packet.find(EXIF, "UserComment") is None:
        packet.add(EXIF, "UserComment", packet.array("Alt", printable("\n".join(map(decoded, comments)))))


def add_texts(chunks: Sequence[TextChunk], packet: Packet) -> list[TextChunk]:
    """Add the texts that have a property in XMP, unless the packet has it. Returns those that have none."""
    lost = []
    for chunk in chunks:
        text = chunk.text()
        if chunk.keyword in _PROPERTIES and text is not None:
            space, name, kind = _PROPERTIES[chunk.keyword]
            if packet.find(space, name) is None:
                packet.add(space, name, packet.array(kind, printable(text)))
        elif chunk.keyword not in _NOT_MISSED:
            lost.append(chunk)
    return lost
