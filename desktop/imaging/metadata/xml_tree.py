"""A small XML document in memory that keeps prefixes, comments and white space as they are.

The parser is expat without a document type: no entities are expanded and nothing outside the text is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape

_DEEPEST = 100
_MOST_ELEMENTS = 100_000
_ATTRIBUTE_ESCAPES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


@dataclass
class Markup:
    """A comment or a processing instruction, as text."""

    text: str


@dataclass
class Element:
    """An element; names are as in the text, with their prefixes."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | Markup | str] = field(default_factory=list)

    @property
    def elements(self) -> list[Element]:
        """The child elements."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """The text directly inside, without the white space around it."""
        return "".join(child for child in self.children if isinstance(child, str)).strip()

    def walk(self) -> Iterator[Element]:
        """This element and all inside it, in the order of the text."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.elements)

    def remove(self, *unwanted: Element) -> None:
        """Remove child elements, each with the white space before it."""
        numbers = {id(each) for each in unwanted}
        kept: list[Element | Markup | str] = []
        for child in self.children:
            if id(child) not in numbers:
                kept.append(child)
            elif kept and isinstance(kept[-1], str) and not kept[-1].strip():
                kept.pop()
        self.children = kept


def parse(data: bytes) -> Element:
    """The root element of an XML document in UTF-8, UTF-16 or UTF-32.

    Raises:
        ValueError: it is not well formed, has a document type, or is larger than any real one.
    """
    text = _decoded(data)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    builder = _Builder()
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.CommentHandler = builder.comment
    parser.ProcessingInstructionHandler = builder.instruction
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        raise ValueError(f"the XML is not well formed: {error}") from error
    assert builder.root is not None  # expat raises an error if there is no element
    return builder.root


def to_text(root: Element) -> str:
    """The element as text."""
    parts: list[str] = []
    _write(root, parts)
    return "".join(parts)


def printable(text: str) -> str:
    """The text without the control characters that XML can not hold."""
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\t")


class _Builder:
    """Collects what the parser calls out."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= _DEEPEST or self._count > _MOST_ELEMENTS:
            raise ValueError("the XML is nested too deeply or has too many elements")
        element = Element(name, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, name: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        self._open[-1].children.append(text)

    def comment(self, text: str) -> None:
        if self._open:
            self._open[-1].children.append(Markup(f"<!--{text}-->"))

    def instruction(self, target: str, text: str) -> None:
        if self._open:
            self._open[-1].children.append(Markup(f"<?{target} {text}?>"))


def _refuse(*_: Any) -> None:
    raise ValueError("the XML has a document type, which XMP never has")


def _decoded(data: bytes) -> str:
    """The text; UTF-8 unless it begins like UTF-16 or UTF-32, with a mark of the byte order or a `<`."""
    for mark, encoding in (
        (b"\0\0\xfe\xff", "utf-32"),
        (b"\xff\xfe\0\0", "utf-32"),
        (b"\0\0\0<", "utf-32-be"),
        (b"<\0\0\0", "utf-32-le"),
        (b"\xfe\xff", "utf-16"),
        (b"\xff\xfe", "utf-16"),
        (b"\0<", "utf-16-be"),
        (b"<\0", "utf-16-le"),
    ):
        if data.startswith(mark):
            return data.decode(encoding)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # some programs write their own encoding


def _write(element: Element, parts: list[str]) -> None:
    attributes = "".join(
        f' {name}="{escape(value, _ATTRIBUTE_ESCAPES)}"' for name, value in element.attributes.items()
    )
    if not element.children:
        parts.append(f"<{element.name}{attributes}/>")
        return
    parts.append(f"<{element.name}{attributes}>")
    for child in element.children:
        if isinstance(child, Element):
            _write(child, parts)
        elif isinstance(child, Markup):
            parts.append(child.text)
        else:
            parts.append(escape(child, {"\r": "&#13;"}))
    parts.append(f"</{element.name}>")
