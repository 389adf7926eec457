"""Regions of a picture that XMP names: faces, pets, focus points.

They are turned with the picture and stored in shares of its width and height, which enlarging does not
change. Known are the regions of the Metadata Working Group (and ACDSee's, which are like them), Microsoft's
and IPTC's.
"""

from __future__ import annotations

from desktop.imaging.metadata.namespaces import IPTC_EXTENSION, MICROSOFT_REGION
from desktop.imaging.metadata.packet import Packet, Property
from desktop.imaging.metadata.turning import Turn
from desktop.imaging.metadata.xml_tree import Element

_AREAS, _DIMENSIONS = "Area#", "Dimensions#"
"""How the namespaces of areas and of dimensions end."""

_Fields = dict[str, Property]


def turn_regions(packet: Packet, turn: Turn) -> None:
    """Bring all regions from the stored picture to the upright one; a region without sense stays as it is."""
    if not packet.uses(_AREAS, IPTC_EXTENSION, MICROSOFT_REGION):
        return
    for element in list(packet.root.walk()):
        _area(_fields(packet, element, _AREAS), turn)
        _boundary(packet, element, turn)
    for rectangle in _rectangles(packet):
        numbers = _numbers(rectangle.text.split(","))
        if numbers is not None and len(numbers) == 4:
            turned = (*turn.corner(*numbers), *turn.extent(*numbers[2:]))
            rectangle.set_text(", ".join(number(value) for value in turned))


def set_dimensions(packet: Packet, width: int, height: int) -> None:
    """Write the size of the picture, in pixels, where regions say what they were applied to."""
    if not packet.uses(_DIMENSIONS):
        return
    for element in packet.root.walk():
        if packet.name(element.name)[1] != "AppliedToDimensions":
            continue
        fields = _fields(packet, element, _DIMENSIONS)
        for key, value in (("w", str(width)), ("h", str(height)), ("unit", "pixel")):
            if key in fields:
                fields[key].set_text(value)


def number(value: float) -> str:
    """A number with at most six places."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _area(fields: _Fields, turn: Turn) -> None:
    """An area with its centre: x, y, and w and h, or d of a circle."""
    values = {key: _number(fields[key].text) for key in ("x", "y", "w", "h", "d") if key in fields}
    x, y = values.get("x"), values.get("y")
    if x is None or y is None:
        return
    stored_width, stored_height = turn.stored
    across, down = (1, 1)
    if "unit" in fields and fields["unit"].text == "pixel":
        across, down = stored_width, stored_height
        fields["unit"].set_text("normalized")
    x, y = turn.point(x / across, y / down)
    _set(fields, x=x, y=y)
    width, height, diameter = values.get("w"), values.get("h"), values.get("d")
    if width is not None and height is not None:
        width, height = turn.extent(width / across, height / down)
        _set(fields, w=width, h=height)
    if diameter is not None:
        _set(fields, d=diameter / min(across, down))


def _boundary(packet: Packet, element: Element, turn: Turn) -> None:
    """IPTC's: a rectangle by its corner, a circle by its centre, or a polygon by the points inside it."""
    unit = _fields(packet, element, IPTC_EXTENSION).get("rbUnit")
    if unit is None:
        return
    in_pixels = unit.text == "pixel"
    unit.set_text("relative")
    for each in element.walk():
        fields = _fields(packet, each, IPTC_EXTENSION)
        if "rbX" in fields and "rbY" in fields:
            _bound(fields, turn, turn.stored if in_pixels else (1, 1))


def _bound(fields: _Fields, turn: Turn, whole: tuple[int, int]) -> None:
    """Turn a rectangle, a circle or a point of a polygon, whose numbers are parts of `whole`."""
    width, height = whole
    read = {key: _number(fields[key].text) for key in ("rbX", "rbY", "rbW", "rbH", "rbRx") if key in fields}
    x, y, wide, high, radius = (read.get(key) for key in ("rbX", "rbY", "rbW", "rbH", "rbRx"))
    if x is None or y is None:
        return
    x, y = x / width, y / height
    if wide is not None and high is not None:
        wide, high = wide / width, high / height
        x, y = turn.corner(x, y, wide, high)
        wide, high = turn.extent(wide, high)
        _set(fields, rbX=x, rbY=y, rbW=wide, rbH=high)
        return
    x, y = turn.point(x, y)
    _set(fields, rbX=x, rbY=y)
    if radius is not None:  # in shares of the width
        _set(fields, rbRx=radius / width * turn.stored[0] / turn.width)


def _rectangles(packet: Packet) -> list[Property]:
    found: list[Property] = []
    for element in packet.root.walk():
        if packet.name(element.name) == (MICROSOFT_REGION, "Rectangle"):
            found.append(Property((MICROSOFT_REGION, "Rectangle"), element, element, None))
        found += [
            Property((MICROSOFT_REGION, "Rectangle"), element, None, written)
            for written in element.attributes
            if packet.name(written) == (MICROSOFT_REGION, "Rectangle")
        ]
    return found


def _fields(packet: Packet, element: Element, space: str) -> _Fields:
    """The fields of a structure, directly in it, whose namespace ends with `space`."""
    found: _Fields = {}
    for written in element.attributes:
        name = packet.name(written)
        if name[0].endswith(space) and not written.startswith("xmlns"):
            found[name[1]] = Property(name, element, None, written)
    for child in element.elements:
        name = packet.name(child.name)
        if name[0].endswith(space):
            found[name[1]] = Property(name, element, child, None)
    return found


def _set(fields: _Fields, **values: float) -> None:
    for key, value in values.items():
        fields[key].set_text(number(value))


def _numbers(texts: list[str]) -> list[float] | None:
    found = [_number(text) for text in texts]
    return [value for value in found if value is not None] if None not in found else None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e9 else None
