"""Brings an XMP packet up to date: first with the upright photo, then with the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from desktop.imaging.metadata.attachments import remove_attachments
from desktop.imaging.metadata.cut import Cut
from desktop.imaging.metadata.namespaces import DC, EXIF, NOTE, OURS, PANORAMA, PHOTOSHOP, RDF, TIFF, XMP
from desktop.imaging.metadata.packet import Packet, Property
from desktop.imaging.metadata.regions import number, set_dimensions, turn_regions
from desktop.imaging.metadata.turning import Turn
from desktop.imaging.metadata.xml_tree import printable
from desktop.user_text import Position, UserText

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

_WIDTHS = {
    *((TIFF, "ImageWidth"), (EXIF, "PixelXDimension")),
    *((EXIF, "ImageWidth"), (EXIF, "ExifImageWidth")),
}
_HEIGHTS = {
    *((TIFF, "ImageLength"), (TIFF, "ImageHeight"), (EXIF, "PixelYDimension")),
    *((EXIF, "ImageLength"), (EXIF, "ImageHeight"), (EXIF, "ExifImageHeight"), (EXIF, "ExifImageLength")),
}
"""Two properties by the standard, and what programs write besides."""
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
_FARTHEST = 1e9
_LONGEST_NAME = 60


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
    said = [*remove_attachments(packet), *_made_before(packet)]
    packet.remove(_STALE.__contains__)
    said += turn_places(packet, turn)
    return tuple(said)


def turn_places(packet: Packet, turn: Turn) -> tuple[UserText, ...]:
    """Bring what it says of places in line with the turned picture; returns notes on what was removed."""
    turn_regions(packet, turn)
    _change_subjects(packet, lambda values: _turned(values, turn))
    if turn.orientation == 1:
        return ()
    if turn.sideways:
        across, down = (packet.find(*name) for name in _FOCAL_PLANE)
        if across is not None and down is not None:
            values = across.text, down.text
            across.set_text(values[1])
            down.set_text(values[0])
    if packet.remove(lambda name: name[0] == PANORAMA):
        return (UserText("Its panorama data was left out, because the photo was turned or flipped."),)
    return ()


def crop_subjects(packet: Packet, cut: Cut) -> bool:
    """Bring areas and points in line with a part of the picture; returns whether one was outside."""
    before = len(_subjects(packet))
    _change_subjects(packet, cut.subject)
    return len(_subjects(packet)) < before


def finish(packet: Packet, change: Change) -> None:
    """Bring a packet that was `cleaned` in line with a result."""
    packet.remove(_STALE.__contains__)
    times = change.size[0] / change.before[0], change.size[1] / change.before[1]
    lost = []
    for each in packet.properties():
        text = _value_of(each, change, times)
        if text is None:
            lost.append(each)
        elif text != each.text:
            each.set_text(text)
    packet.drop(lost)
    _change_subjects(packet, lambda values: _scaled(values, times))
    set_dimensions(packet, *change.size)
    if change.made:
        packet.remove(lambda name: name[0] == OURS)
        for name, value in change.made:
            packet.add(OURS, name, value)


def _made_before(packet: Packet) -> tuple[UserText, ...]:
    """A note on a photo that a model has made already; what was only resized has none."""
    model, realism = (
        packet.find(OURS, "ModelName") or packet.find(OURS, "Model"),
        packet.find(OURS, "Realism"),
    )
    if model is None:
        return ()
    name = printable(model.text)[:_LONGEST_NAME]
    try:
        position = Position(float("" if realism is None else realism.text))
    except (ValueError, OverflowError):
        return (
            UserText(
                "This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the "
                "original instead, if you have it.",
                model=name,
            ),
        )
    return (
        UserText(
            "This photo was already enlarged or cleaned by Vernier, with the model {model} at realism "
            "{realism}. Enlarge the original instead, if you have it.",
            model=name,
            realism=position,
        ),
    )


def _value_of(property: Property, change: Change, times: tuple[float, float]) -> str | None:
    """The simple value that a property has for the result, mostly its own; None: it has no sense any more."""
    name, text = property.name, property.text
    space, local = name
    if name in _WIDTHS:
        return str(change.size[0])
    if name in _HEIGHTS:
        return str(change.size[1])
    if name == (DC, "format"):
        return change.mime
    if name in _FOCAL_PLANE:
        return _scale_fraction(text, times[local == "FocalPlaneYResolution"])
    if space == PANORAMA and local in (*_PANORAMA_ACROSS, *_PANORAMA_DOWN):
        return _scale_whole(text, times[local in _PANORAMA_DOWN])
    if space == TIFF and change.dpi is not None and local in ("XResolution", "YResolution"):
        return f"{round(change.dpi[local == 'YResolution'] * 1000)}/1000"
    return _INCH if name == (TIFF, "ResolutionUnit") and change.dpi is not None else text


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


def _change_subjects(packet: Packet, change: Callable[[list[float]], list[float]]) -> None:
    """Give areas and points other numbers; one that can not have them is removed."""
    lost = []
    for each in _subjects(packet):
        values = _subject_values(packet, each)
        values = change(values) if 2 <= len(values) <= 4 else []
        if not values or not all(0 <= value < _FARTHEST for value in values):
            lost.append(each)
            continue
        texts = [str(round(value)) for value in values]
        if each.element is not None and each.element.elements:
            each.element.children = [packet.array("Seq", *texts)]
        else:
            each.set_text(" ".join(texts))
    packet.drop(lost)


def _turned(values: list[float], turn: Turn) -> list[float]:
    """Numbers of a subject in the upright picture; none if it is outside, as of one that was larger once."""
    if not turn.holds(values[0], values[1]):
        return []
    sizes = turn.extent(*values[2:]) if len(values) == 4 else values[2:]
    return [*turn.pixel(values[0], values[1]), *sizes]


def _scaled(values: list[float], times: tuple[float, float]) -> list[float]:
    factors = (*times, *times)[: len(values)]
    return [value * factor for value, factor in zip(values, factors, strict=True)]


def _scale_fraction(text: str, times: float) -> str | None:
    """A fraction, multiplied; None if it is none."""
    try:
        value = Fraction(text) * Fraction(times).limit_denominator(10_000)
    except (ValueError, ZeroDivisionError):
        return None
    value = value.limit_denominator(1_000_000)
    return f"{value.numerator}/{value.denominator}"


def _scale_whole(text: str, times: float) -> str | None:
    """A whole number, multiplied; None if it is none."""
    try:
        return number(round(float(text) * times))
    except (ValueError, OverflowError):
        return None
