"""An XMP packet: descriptions that hold properties, each an attribute or an element of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.imaging.metadata.namespaces import META, PREFIXES, RDF
from desktop.imaging.metadata.xml_tree import Element, parse, to_text

Name = tuple[str, str]
"""A namespace and a name in it."""

_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'
_DECLARATION = "xmlns:"


@dataclass(frozen=True)
class Property:
    """One property of a description; exactly one of `element` and `attribute` is set."""

    name: Name
    owner: Element
    element: Element | None
    attribute: str | None

    @property
    def text(self) -> str:
        """Its simple value; empty if it has a structured one."""
        if self.element is not None:
            return self.element.text
        assert self.attribute is not None
        return self.owner.attributes[self.attribute].strip()

    def set_text(self, text: str) -> None:
        """Give it another simple value."""
        if self.element is not None:
            self.element.children = [text]
        else:
            assert self.attribute is not None
            self.owner.attributes[self.attribute] = text

    def as_element(self) -> Element:
        """The property as an element, in whichever form it is held."""
        if self.element is not None:
            return self.element
        assert self.attribute is not None
        return Element(self.attribute, {}, [self.owner.attributes[self.attribute]])


class Packet:
    """A parsed packet. It can be changed; `to_bytes` gives the bytes of what it has become."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._original = to_text(root)
        self._spaces = _declared(root)

    @classmethod
    def parse(cls, data: bytes) -> Packet:
        """Parse a packet.

        Raises:
            ValueError: it is no XML, or not a safe one.
        """
        return cls(parse(data.strip(b"\0 \r\n\t")))

    @classmethod
    def empty(cls) -> Packet:
        """A packet without properties."""
        description = Element("rdf:Description", {"rdf:about": ""})
        rdf = Element("rdf:RDF", {"xmlns:rdf": RDF}, [description])
        return cls(Element("x:xmpmeta", {"xmlns:x": META}, [rdf]))

    @property
    def changed(self) -> bool:
        """Whether it differs from what was parsed."""
        return to_text(self.root) != self._original

    @property
    def descriptions(self) -> list[Element]:
        """The elements that hold the properties of the photo."""
        found: list[Element] = []
        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            name = self.name(element.name)
            if name == (RDF, "Description"):
                found.append(element)
            elif name[0] in (RDF, META) or element is self.root:
                waiting += reversed(element.elements)
        return found

    def name(self, written: str) -> Name:
        """The namespace and name of a name with a prefix."""
        prefix, colon, local = written.rpartition(":")
        return (self._spaces.get(prefix, prefix) if colon else "", local)

    def properties(self) -> list[Property]:
        """All properties of the photo."""
        return [each for owner in self.descriptions for each in self._properties_of(owner)]

    def find(self, *name: str) -> Property | None:
        """The first property of this namespace and name."""
        return next((each for each in self.properties() if each.name == name), None)

    def uses(self, *endings: str) -> bool:
        """Whether any name in the packet is of a namespace that ends like one of these."""
        used = {name.partition(":")[0] for each in self.root.walk() for name in (each.name, *each.attributes)}
        return any(self._spaces.get(prefix, prefix).endswith(endings) for prefix in used)

    def drop(self, unwanted: list[Property]) -> None:
        """Remove these properties, none of which was removed before."""
        by_owner: dict[int, list[Property]] = {}
        for each in unwanted:
            by_owner.setdefault(id(each.owner), []).append(each)
        for held in by_owner.values():
            owner = held[0].owner
            for each in held:
                if each.attribute is not None:
                    del owner.attributes[each.attribute]
            owner.remove(*(each.element for each in held if each.element is not None))

    def remove(self, unwanted: Callable[[Name], bool]) -> int:
        """Remove all properties with such names; returns how many."""
        found = [each for each in self.properties() if unwanted(each.name)]
        self.drop(found)
        return len(found)

    def add(self, space: str, local: str, value: str | Element) -> None:
        """Add a property: a text, or a list that `array` made."""
        element = Element(f"{self._prefix(space)}:{local}", {}, [value])
        self._holder().children.append(element)

    def array(self, kind: str, *items: str) -> Element:
        """A list of texts; `kind` is "Bag", "Seq" or "Alt"."""
        prefix = self._prefix(RDF)
        language = {"xml:lang": "x-default"} if kind == "Alt" else {}
        children = [Element(f"{prefix}:li", dict(language), [item]) for item in items]
        return Element(f"{prefix}:{kind}", {}, list(children))

    def edited(self) -> bytes | None:
        """As `to_bytes`, without what was only there for removed properties; None: there are no others."""
        self._forget_unused_prefixes()
        return self.to_bytes() if self.properties() else None

    def _forget_unused_prefixes(self) -> None:
        used = {name.partition(":")[0] for each in self.root.walk() for name in (each.name, *each.attributes)}
        for each in self.root.walk():
            for key in [key for key in each.attributes if key.startswith(_DECLARATION)]:
                if key.removeprefix(_DECLARATION) not in used:
                    del each.attributes[key]

    def take(self, other: Packet, elements: list[Element]) -> None:
        """Add properties of another packet, with the meaning that their prefixes have there."""
        used = {each.name.partition(":")[0] for element in elements for each in element.walk()}
        used |= {
            key.partition(":")[0]
            for element in elements
            for each in element.walk()
            for key in each.attributes
        }
        for prefix in sorted(used - {"xml", "xmlns"}):
            if prefix in other._spaces:
                self.root.attributes.setdefault(_DECLARATION + prefix, other._spaces[prefix])
                self._spaces[prefix] = other._spaces[prefix]
        self._holder().children += elements

    def merge(self, other: Packet) -> None:
        """Add the descriptions of another packet, which is used up."""
        declared = dict(_declarations(other.root))
        holder = self._rdf()
        for description in other.descriptions:
            description.attributes = {**declared, **description.attributes}
            holder.children.append(description)
        self._spaces = {**_declared(other.root), **self._spaces}

    def to_bytes(self) -> bytes:
        """The packet in UTF-8, with the wrapper that programs look for."""
        return (_HEAD + to_text(self.root) + _TAIL).encode("utf-8")

    def _rdf(self) -> Element:
        """The element that descriptions are in."""
        return next((each for each in self.root.walk() if self.name(each.name) == (RDF, "RDF")), self.root)

    def _holder(self) -> Element:
        """The description that new properties are put into."""
        held = self.descriptions
        if held:
            return held[0]
        prefix = self._prefix(RDF)
        made = Element(f"{prefix}:Description", {f"{prefix}:about": ""})
        self._rdf().children.append(made)
        return made

    def _properties_of(self, owner: Element) -> Iterator[Property]:
        for written in owner.attributes:
            name = self.name(written)
            if not written.startswith(_DECLARATION) and written != "xmlns" and name[0] not in (RDF, "xml"):
                yield Property(name, owner, None, written)
        for child in owner.elements:
            yield Property(self.name(child.name), owner, child, None)

    def _prefix(self, space: str) -> str:
        """The prefix of a namespace, declared at the root if it was not yet."""
        known = {f"xmlns:{prefix}" for prefix, uri in self._spaces.items() if uri == space}
        here = [key for key in self.root.attributes if key in known]
        if here:
            return here[0].removeprefix(_DECLARATION)
        usual = next(prefix for prefix, uri in PREFIXES.items() if uri == space)
        taken = {key.removeprefix(_DECLARATION) for key, uri in _declarations(self.root) if uri != space}
        while usual in taken:
            usual += "_"
        self.root.attributes[_DECLARATION + usual] = space
        self._spaces[usual] = space
        return usual


def _declarations(root: Element) -> Iterator[tuple[str, str]]:
    for element in root.walk():
        for key, value in element.attributes.items():
            if key.startswith(_DECLARATION):
                yield key, value


def _declared(root: Element) -> dict[str, str]:
    """What each prefix stands for. A packet that uses one for two namespaces is not known to exist."""
    return {**PREFIXES, **{key.removeprefix(_DECLARATION): uri for key, uri in _declarations(root)}}
