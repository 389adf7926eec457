"""Blocks of metadata, made on the spot."""

from __future__ import annotations

import struct

from desktop.imaging.metadata.namespaces import PREFIXES


def packet(properties: str = "", attributes: str = "") -> bytes:
    """An XMP packet with these properties; all prefixes that we know are declared."""
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in PREFIXES.items() if prefix != "x")
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/" {declared}><rdf:RDF>'
        f'<rdf:Description rdf:about="" {attributes}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def iptc(*datasets: tuple[int, str], utf_8: bool = True) -> bytes:
    """An IPTC block with these datasets of the record for captions."""
    block = b"\x1c\x01\x5a\x00\x03\x1b%G" if utf_8 else b""
    for number, text in datasets:
        value = text.encode("utf-8" if utf_8 else "cp1252")
        block += struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value
    return block
