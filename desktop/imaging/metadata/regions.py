"""Regions of a picture that XMP names: faces, pets, focus points.

They are turned and cropped with the picture, and stored in shares of its width and height, which enlarging
does not change. Known are the regions of the Metadata Working Group (and ACDSee's, which are like them),
Microsoft's and IPTC's.
"""

from __future__ import annotations

import copy

from desktop.imaging.metadata.cut import Cut
from desktop.imaging.metadata.namespaces import IPTC_EXTENSION, MICROSOFT_REGION, RDF
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


def crop_regions(packet: Packet, cut: Cut) -> bool:
    """Bring all regions, in shares of the picture, to a part of it; returns whether any was outside.

    Those are removed, with their names. Of one that reaches out, what is inside is left.
    """
    if not packet.uses(_AREAS, IPTC_EXTENSION, MICROSOFT_REGION):
        return False
    lost: list[Element] = []
    for element in list(packet.root.walk()):
        area = _crop_area(_fields(packet, element, _AREAS), cut)
        if not area or not _crop_boundary(packet, element, cut):
            lost.append(element)
    for rectangle in _rectangles(packet):
        numbers = _numbers(rectangle.text.split(","))
        if numbers is not None and len(numbers) == 4:
            inside = cut.rectangle(*numbers)
            if inside is None:
                lost.append(rectangle.owner)
            else:
                rectangle.set_text(", ".join(number(value) for value in inside))
    _remove_items(packet, lost)
    return bool(lost)


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
    x, y, width, height, diameter = _values(fields, "x", "y", "w", "h", "d")
    if x is None or y is None:
        return
    stored_width, stored_height = turn.stored
    across, down = (1, 1)
    if "unit" in fields and fields["unit"].text == "pixel":
        across, down = stored_width, stored_height
        fields["unit"].set_text("normalized")
    x, y = turn.point(x / across, y / down)
    _set(fields, x=x, y=y)
    if width is not None and height is not None:
        width, height = turn.extent(width / across, height / down)
        _set(fields, w=width, h=height)
    if diameter is not None:
        _set(fields, d=diameter / min(across, down))


def _crop_area(fields: _Fields, cut: Cut) -> bool:
    """Whether any of an area with its centre is inside; it is moved then."""
    x, y, width, height, diameter = _values(fields, "x", "y", "w", "h", "d")
    if x is None or y is None:
        return True
    if width is not None and height is not None:
        inside = cut.rectangle(x - width / 2, y - height / 2, width, height)
        if inside is not None:
            left, top, wide, high = inside
            _set(fields, x=left + wide / 2, y=top + high / 2, w=wide, h=high)
        return inside is not None
    centre = cut.point(x, y)
    if centre is not None:
        _set(fields, x=centre[0], y=centre[1])
        if diameter is not None:
            _set(fields, d=cut.diameter(diameter))
    return centre is not None


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
    x, y, wide, high, radius = _values(fields, "rbX", "rbY", "rbW", "rbH", "rbRx")
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


def _crop_boundary(packet: Packet, element: Element, cut: Cut) -> bool:
    """Whether any of IPTC's boundary is inside; it is moved then."""
    fields = _fields(packet, element, IPTC_EXTENSION)
    if "rbUnit" not in fields:
        return True
    if "rbX" in fields and "rbY" in fields:
        return _crop_bound(fields, cut)
    return all(_crop_polygon(packet, holder, cut) for holder in list(element.walk()))


def _crop_bound(fields: _Fields, cut: Cut) -> bool:
    """The same of a rectangle or a circle."""
    x, y, wide, high, radius = _values(fields, "rbX", "rbY", "rbW", "rbH", "rbRx")
    if x is None or y is None:
        return True
    if wide is not None and high is not None:
        inside = cut.rectangle(x, y, wide, high)
        if inside is not None:
            _set(fields, **dict(zip(("rbX", "rbY", "rbW", "rbH"), inside, strict=True)))
        return inside is not None
    centre = cut.point(x, y)
    if centre is not None:
        _set(fields, rbX=centre[0], rbY=centre[1])
        if radius is not None:
            _set(fields, rbRx=cut.across(radius))
    return centre is not None


def _crop_polygon(packet: Packet, holder: Element, cut: Cut) -> bool:
    """The same of a polygon, if `holder` is the list of its corners. It may have others then."""
    items = [each for each in holder.elements if _corner(packet, each) is not None]
    corners = [corner for corner in (_corner(packet, each) for each in items) if corner is not None]
    if not corners:
        return True
    inside = cut.polygon([place for _, place in corners])
    made: list[Element] = []
    for place in inside:
        item = copy.deepcopy(items[0])
        corner = _corner(packet, item)
        assert corner is not None
        _set(corner[0], rbX=place[0], rbY=place[1])
        made.append(item)
    holder.children = list(made)
    return bool(made)


def _corner(packet: Packet, item: Element) -> tuple[_Fields, tuple[float, float]] | None:
    """The fields and the place of a corner; None: the element is not one in a list."""
    if packet.name(item.name) != (RDF, "li"):
        return None
    for each in item.walk():
        fields = _fields(packet, each, IPTC_EXTENSION)
        x, y = _values(fields, "rbX", "rbY")
        if x is not None and y is not None:
            return fields, (x, y)
    return None


def _remove_items(packet: Packet, lost: list[Element]) -> None:
    """Remove the items of lists that these elements are in, or, outside of lists, themselves."""
    holders = {id(child): each for each in packet.root.walk() for child in each.elements}
    for element in lost:
        item = element
        while packet.name(item.name) != (RDF, "li") and id(item) in holders:
            item = holders[id(item)]
        item = item if id(item) in holders else element
        if id(item) in holders:
            holders[id(item)].remove(item)


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


def _values(fields: _Fields, *keys: str) -> list[float | None]:
    """The numbers of these fields; None: it is missing, or no number."""
    return [_number(fields[key].text) if key in fields else None for key in keys]


def _numbers(texts: list[str]) -> list[float] | None:
    found = [_number(text) for text in texts]
    return [value for value in found if value is not None] if None not in found else None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e9 else None
