"""What an XMP packet says about pictures, videos and sound that are attached to its file.

A result has none of them. What points to them is removed, and the person is told.
"""

from __future__ import annotations

from desktop.imaging.metadata.namespaces import (
    APPLE_GAIN_MAP,
    CAMERA,
    CONTAINER,
    CONTAINER_ITEM,
    GAIN_MAP,
)
from desktop.imaging.metadata.packet import Name, Packet
from desktop.user_text import UserText

GAIN_MAP_LEFT_OUT = UserText(
    "Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens."
)
PATHS_LEFT_OUT = UserText("Its outlines from Photoshop (paths, clipping path) were left out.")
VIDEO_LEFT_OUT = UserText("Its video (motion photo) was left out.")
DEPTH_LEFT_OUT = UserText("Its depth map was left out.")
_SOUND_LEFT_OUT = UserText("Its sound recording was left out.")

_PHOTOS = "http://ns.google.com/photos/1.0/"
_DYNAMIC_DEPTH = "http://ns.google.com/photos/dd/"
_GAIN_MAPS = (GAIN_MAP, APPLE_GAIN_MAP, "http://ns.apple.com/pixeldatainfo/1.0/")
_DEPTHS = (_DYNAMIC_DEPTH, _PHOTOS + "depthmap/", _PHOTOS + "image/", _PHOTOS + "focus/")
_SOUNDS = (_PHOTOS + "audio/",)
_VIDEOS = ("http://ns.oplus.com/photos/", "http://ns.xiaomi.com/photos/", "http://ns.vivo.com/photos/")
_CONTAINERS = (CONTAINER, CONTAINER_ITEM)
_VIDEO_NAMES = ("MotionPhoto", "MicroVideo")

_OF_SEMANTICS = {
    "gainmap": GAIN_MAP_LEFT_OUT,
    "motionphoto": VIDEO_LEFT_OUT,
    "depth": DEPTH_LEFT_OUT,
    "audio": _SOUND_LEFT_OUT,
}


def remove_attachments(packet: Packet) -> tuple[UserText, ...]:
    """Remove all that points to attachments; returns sentences that name them."""
    said = {_OF_SEMANTICS[text]: None for text in _semantics(packet) if text in _OF_SEMANTICS}
    for each in packet.properties():
        sentence = _sentence(each.name)
        if sentence is not None and each.text != "0":
            said[sentence] = None
    packet.remove(lambda name: _sentence(name) is not None or name[0].startswith(_CONTAINERS))
    return tuple(said)


def _semantics(packet: Packet) -> list[str]:
    """What the items of the directory of attachments are, in lower case."""
    found: list[str] = []
    if not packet.uses(CONTAINER_ITEM):
        return found
    for element in packet.root.walk():
        wanted = (CONTAINER_ITEM, "Semantic")
        found += [value for key, value in element.attributes.items() if packet.name(key) == wanted]
        found += [child.text for child in element.elements if packet.name(child.name) == wanted]
    return [text.strip().lower() for text in found]


def _sentence(name: Name) -> UserText | None:
    space, local = name
    if space.startswith(_GAIN_MAPS):
        return GAIN_MAP_LEFT_OUT
    if space.startswith(_VIDEOS) or (space == CAMERA and local.startswith(_VIDEO_NAMES)):
        return VIDEO_LEFT_OUT
    if space.startswith(_DEPTHS):
        return DEPTH_LEFT_OUT
    return _SOUND_LEFT_OUT if space.startswith(_SOUNDS) else None
