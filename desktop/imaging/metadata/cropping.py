"""Brings what a photo says of places in its picture in line with a part of it."""

from __future__ import annotations

from contextlib import suppress

from desktop.imaging.metadata import exif as exif_block
from desktop.imaging.metadata import xmp as xmp_packet
from desktop.imaging.metadata.cut import Cut
from desktop.imaging.metadata.namespaces import CAMERA_RAW, PANORAMA
from desktop.imaging.metadata.packet import Name, Packet, Property
from desktop.imaging.metadata.regions import crop_regions
from desktop.user_text import UserText

_MARKS_LEFT_OUT = UserText("Marks outside of the crop, such as the names of faces, were left out.")
_PANORAMA_LEFT_OUT = UserText("Its panorama data was left out, because the photo was cropped.")
_DEVELOPING_LEFT_OUT = UserText(
    "Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of "
    "the photo."
)

_AREA = "CroppedArea{}Pixels"
_AREA_NAMES = tuple(_AREA.format(name) for name in ("Left", "Top", "ImageWidth", "ImageHeight"))
_INTERIOR_NAMES = tuple(f"LargestValidInteriorRect{name}" for name in ("Left", "Top", "Width", "Height"))

_FRAME, _CORRECTIONS = "Crop", "BasedCorrections"
"""How names of Camera Raw begin that are about its crop, and how those of local corrections end."""
_PLACES = ("HasCrop", "RetouchInfo", "RetouchAreas", "RedEyeInfo")

_MOST = 1e9


def crop_metadata(
    exif: bytes | None, xmp: bytes | None, cut: Cut
) -> tuple[bytes | None, bytes | None, tuple[UserText, ...]]:
    """EXIF and XMP of an upright photo for a part of it, and notes on what had to be left out.

    A block that can not be parsed stays as it is: the photo has been read with it.
    """
    said: list[UserText] = []
    lost = False
    if exif is not None:
        with suppress(ValueError):
            exif, lost = exif_block.cropped(exif, cut)
    try:
        packet = None if xmp is None else Packet.parse(xmp)
    except (ValueError, RecursionError):
        packet = None
    if packet is not None:
        lost = xmp_packet.crop_subjects(packet, cut) or lost
        lost = crop_regions(packet, cut) or lost
        said += [*_crop_panorama(packet, cut), *_forget_developing(packet)]
        if packet.changed:
            xmp = packet.edited()
    return exif, xmp, (*((_MARKS_LEFT_OUT,) if lost else ()), *said)


def _crop_panorama(packet: Packet, cut: Cut) -> tuple[UserText, ...]:
    """Say which part of the panorama is left; without these numbers nothing of it can be kept."""
    if not packet.uses(PANORAMA):
        return ()
    area = _numbers(packet, _AREA_NAMES)
    if area is None or min(area[2:]) <= 0:
        removed = packet.remove(lambda name: name[0] == PANORAMA)
        return (_PANORAMA_LEFT_OUT,) if removed else ()
    left, top, width, height = area
    across, down = width / cut.whole[0], height / cut.whole[1]
    part = cut.width * across, cut.height * down
    _set(packet, _AREA_NAMES, (left + cut.left * across, top + cut.top * down, *part))
    interior = _numbers(packet, _INTERIOR_NAMES)
    if interior is not None:
        x, y, wide, high = interior
        inside = cut.rectangle(x / width, y / height, wide / width, high / height)
        if inside is not None:
            scaled = (share * side for share, side in zip(inside, (*part, *part), strict=True))
            _set(packet, _INTERIOR_NAMES, tuple(scaled))
        else:
            packet.remove(lambda name: name[0] == PANORAMA and name[1] in _INTERIOR_NAMES)
    return ()


def _forget_developing(packet: Packet) -> tuple[UserText, ...]:
    """Remove places in the settings of Camera Raw, which would be applied to the wrong ones.

    Where they were applied when the file was made, they are its history, and stay.
    """
    applied = packet.find(CAMERA_RAW, "AlreadyApplied")
    if not packet.uses(CAMERA_RAW) or (applied is not None and applied.text.lower() == "true"):
        return ()
    found = [each for each in packet.properties() if _is_place(each.name)]
    packet.drop(found)
    is_used = any(not each.name[1].startswith(_FRAME) and each.text != "False" for each in found)
    return (_DEVELOPING_LEFT_OUT,) if is_used else ()


def _is_place(name: Name) -> bool:
    space, local = name
    is_place = local in _PLACES or local.startswith(_FRAME) or local.endswith(_CORRECTIONS)
    return space == CAMERA_RAW and is_place


def _numbers(packet: Packet, names: tuple[str, ...]) -> tuple[float, ...] | None:
    """The numbers that these properties of a panorama have; None: not all have one."""
    try:
        values = tuple(float(each.text) for each in _found(packet, names))
    except ValueError:
        return None
    return values if len(values) == len(names) and all(abs(value) < _MOST for value in values) else None


def _set(packet: Packet, names: tuple[str, ...], values: tuple[float, ...]) -> None:
    for each, value in zip(_found(packet, names), values, strict=True):
        each.set_text(str(round(value)))


def _found(packet: Packet, names: tuple[str, ...]) -> list[Property]:
    found = (packet.find(PANORAMA, name) for name in names)
    return [each for each in found if each is not None]
