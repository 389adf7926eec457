"""Brings an XMP packet up to date: first with the upright photo, then with the result."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from desktop.imaging.metadata.attachments import remove_attachments
from desktop.imaging.metadata.namespaces import DC, EXIF, NOTE, OURS, PANORAMA, PHOTOSHOP, RDF, TIFF, XMP
from desktop.imaging.metadata.packet import Packet, Property
from desktop.imaging.metadata.regions import number, set_dimensions, turn_regions
from desktop.imaging.metadata.turning import Turn
from desktop.user_text import UserText

_STALE = {
    (TIFF, "Orientation"),
    (XMP, "Thumbnails"),
    (NOTE, "HasExtendedXMP"),
    (PHOTOSHOP, "ColorMode"),
    (PHOTOSHOP, "ICCProfile"),
    *((TIFF, name) for name in ("BitsPerSample", "Compression", "PhotometricInterpretation")),
    *((TIFF, name) for name in ("SamplesPerPixel", "PlanarConfiguration", "YCbCrSubSampling")),
    *((TIFF, name) for name in ("YCbCrPositioning", "NativeDigest")),
    *((EXIF, name) for name in ("CompressedBitsPerPixel", "ComponentsConfiguration", "NativeDigest")),
}
"""What describes the samples, the layout or the parts of the old file."""

_WIDTHS = {(TIFF, "ImageWidth"), (EXIF, "PixelXDimension")}
_HEIGHTS = {(TIFF, "ImageLength"), (EXIF, "PixelYDimension")}
_POINTS = ("SubjectArea", "SubjectLocation")
_FOCAL_PLANE = ((EXIF, "FocalPlaneXResolution"), (EXIF, "FocalPlaneYResolution"))
_PANORAMA_ACROSS = (
    *("CroppedAreaImageWidthPixels", "FullPanoWidthPixels", "CroppedAreaLeftPixels"),
    *("LargestValidInteriorRectLeft", "LargestValidInteriorRectWidth"),
)
_PANORAMA_DOWN = (
    *("CroppedAreaImageHeightPixels", "FullPanoHeightPixels", "CroppedAreaTopPixels"),
    *("LargestValidInteriorRectTop", "LargestValidInteriorRectHeight"),
)
_INCH = "2"


@dataclass(frozen=True)
class Change:
    """What a packet has to agree with when it is written."""

    size: tuple[int, int]
    """Width and height of the result in pixels."""
    before: tuple[int, int]
    """Width and height of the upright photo that it was made from."""
    mime: str
    """Of the result, such as "image/png"."""
    dpi: tuple[float, float] | None = None
    made: tuple[tuple[str, str], ...] = ()
    """Names and values of our own properties: how the result was made."""


def orientation(xmp: bytes | None) -> int | None:
    """The orientation, 1 to 8 as EXIF numbers them; None if it is not recorded."""
    if not xmp or b"Orientation" not in xmp.replace(b"\0", b""):
        return None
    try:
        found = Packet.parse(xmp).find(TIFF, "Orientation")
    except ValueError:
        return None
    return int(found.text) if found is not None and found.text in "12345678" and found.text else None


def cleaned(packet: Packet, turn: Turn) -> tuple[UserText, ...]:
    """Bring the packet of a file in line with its upright picture; returns notes on what was removed."""
    said = list(remove_attachments(packet))
    packet.remove(_STALE.__contains__)
    turn_regions(packet, turn)
    if turn.orientation != 1:
        if packet.remove(lambda name: name[0] == PANORAMA):
            said.append(UserText("Its panorama data was left out, because the photo was turned upright."))
        if turn.sideways:
            across, down = (packet.find(*name) for name in _FOCAL_PLANE)
            if across is not None and down is not None:
                values = across.text, down.text
                across.set_text(values[1])
                down.set_text(values[0])
        for each in _subjects(packet):
            _turn_subject(packet, each, turn)
    if packet.changed:
        packet.forget_unused_prefixes()
    return tuple(said)


def finish(packet: Packet, change: Change) -> None:
    """Bring a packet that was `cleaned` in line with a result."""
    packet.remove(_STALE.__contains__)
    times = change.size[0] / change.before[0], change.size[1] / change.before[1]
    for each in packet.properties():
        space, local = each.name
        if each.name in _WIDTHS:
            each.set_text(str(change.size[0]))
        elif each.name in _HEIGHTS:
            each.set_text(str(change.size[1]))
        elif each.name == (DC, "format"):
            each.set_text(change.mime)
        elif each.name in _FOCAL_PLANE:
            _scale_fraction(each, times[local == "FocalPlaneYResolution"])
        elif space == PANORAMA and local in (*_PANORAMA_ACROSS, *_PANORAMA_DOWN):
            _scale_whole(each, times[local in _PANORAMA_DOWN])
        elif space == TIFF and change.dpi is not None and local in ("XResolution", "YResolution"):
            each.set_text(f"{round(change.dpi[local == 'YResolution'] * 1000)}/1000")
        elif each.name == (TIFF, "ResolutionUnit") and change.dpi is not None:
            each.set_text(_INCH)
    for each in _subjects(packet):
        _scale_subject(packet, each, times)
    set_dimensions(packet, *change.size)
    if change.made:
        packet.remove(lambda name: name[0] == OURS)
        for name, value in change.made:
            packet.add(OURS, name, value)


def _subjects(packet: Packet) -> list[Property]:
    return [each for each in packet.properties() if each.name[0] == EXIF and each.name[1] in _POINTS]


def _subject_values(packet: Packet, subject: Property) -> list[float]:
    """A point (x, y), a circle (x, y, diameter) or a rectangle (centre x, y, width, height), in pixels."""
    items = [] if subject.element is None else list(subject.element.walk())
    texts = [item.text for item in items if packet.name(item.name) == (RDF, "li")] or subject.text.split()
    try:
        return [float(text) for text in texts]
    except ValueError:
        return []


def _set_subject(packet: Packet, subject: Property, values: list[float]) -> None:
    if not 2 <= len(values) <= 4 or not all(0 <= value < 1e9 for value in values):
        subject.remove()
        return
    texts = [str(round(value)) for value in values]
    if subject.element is not None and subject.element.elements:
        subject.element.children = [packet.array("Seq", *texts)]
    else:
        subject.set_text(" ".join(texts))


def _turn_subject(packet: Packet, subject: Property, turn: Turn) -> None:
    values = _subject_values(packet, subject)
    if len(values) >= 2:
        x, y = turn.pixel(values[0], values[1])
        sizes = turn.extent(*values[2:]) if len(values) == 4 else values[2:]
        values = [x, y, *sizes]
    _set_subject(packet, subject, values)


def _scale_subject(packet: Packet, subject: Property, times: tuple[float, float]) -> None:
    factors = (*times, *times) if len(_subject_values(packet, subject)) == 4 else (*times, times[0])
    values = [
        value * factor for value, factor in zip(_subject_values(packet, subject), factors, strict=False)
    ]
    _set_subject(packet, subject, values)


def _scale_fraction(property: Property, times: float) -> None:
    try:
        value = Fraction(property.text) * Fraction(times).limit_denominator(10_000)
    except (ValueError, ZeroDivisionError):
        property.remove()
        return
    value = value.limit_denominator(1_000_000)
    property.set_text(f"{value.numerator}/{value.denominator}")


def _scale_whole(property: Property, times: float) -> None:
    try:
        property.set_text(number(round(float(property.text) * times)))
    except (ValueError, OverflowError):
        property.remove()
