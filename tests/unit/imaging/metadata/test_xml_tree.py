"""The parser takes what XMP is and refuses what can do harm."""

from __future__ import annotations

import pytest

from desktop.imaging.metadata.xml_tree import parse, to_text

TEXT = '<a:b xmlns:a="urn:a" c="x &amp; &quot;y&quot;&#10;z"><!-- kept --><?pi kept?> text &lt; <d/></a:b>'


def test_what_is_not_changed_stays() -> None:
    assert to_text(parse(TEXT.encode())) == TEXT


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert parse("<a>Bäume</a>".encode(encoding)).text == "Bäume"


def test_a_declared_encoding_does_not_override_the_bytes() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><a>Bäume</a>'
    assert parse(text.encode("utf-8")).text == "Bäume"


BOMB = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'


@pytest.mark.parametrize(
    "text", [BOMB, OUTSIDE, '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>', "<a>&b;</a>"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_document_type_and_no_entities(text: str, encoding: str) -> None:
    with pytest.raises(ValueError, match=r"document type|well formed"):
        parse(text.encode(encoding))


@pytest.mark.parametrize("text", ["<a>" * 5000 + "</a>" * 5000, "", "<a>", "<a></b>", "no xml", "<a/>" * 2])
def test_what_is_no_document(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text.encode())
