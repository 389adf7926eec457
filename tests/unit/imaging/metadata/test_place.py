"""Where a photo was taken can be left out of a result, and everything else stays in it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop.imaging import FORMATS, Format, Photo, WriteOptions, losses, read, write
from desktop.imaging.metadata import iptc
from desktop.imaging.metadata.exif import EXIF_DIRECTORY, Block, Entry, cleaned, directory_at
from desktop.imaging.metadata.jpeg_parts import lay_out
from desktop.imaging.metadata.packet import Packet
from desktop.imaging.metadata.place import exif_without_place, xmp_without_place
from tests.unit.imaging.makers import exif, photo, pixels, tags
from tests.unit.imaging.metadata import makers

NAMES = ("Hamburg", "Speicherstadt", "HHState", "Deutschland", "DEU", "Kehrwieder", "Elbhang")
"""In the metadata below, in whatever block."""
DRONE = 'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/"'
XMP = makers.packet(
    "<exif:GPSLatitude>53,32.8N</exif:GPSLatitude><photoshop:City>Hamburg</photoshop:City>"
    "<photoshop:State>HHState</photoshop:State><photoshop:Country>Deutschland</photoshop:Country>"
    "<Iptc4xmpCore:Location>Speicherstadt</Iptc4xmpCore:Location>"
    "<Iptc4xmpCore:CountryCode>DEU</Iptc4xmpCore:CountryCode>"
    "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<Iptc4xmpExt:City>Kehrwieder</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>"
    "<dc:coverage>Elbhang</dc:coverage><photoshop:Headline>Boats</photoshop:Headline>",
    f'exif:GPSLongitude="9,59.2E" drone-dji:GpsLongtitude="9.98" drone-dji:RelativeAltitude="+40.1" {DRONE} '
    'exif:FNumber="28/10"',
)
CAPTIONS = makers.iptc(
    *((90, "Hamburg"), (92, "Speicherstadt"), (95, "HHState"), (100, "DEU"), (101, "Deutschland")),
    *((26, "DEU"), (27, "Elbhang"), (120, "Boats on the water"), (25, "harbour"), (80, "A. Person")),
)
NUMBERS = struct.pack("<IIIIII", 48, 1, 8, 1, 75, 10), struct.pack("<IIIIII", 48, 1, 8, 1, 15, 2)
"""The latitude of `makers.exif`, in either way to write 7.5."""


@pytest.fixture
def source(tmp_path: Path) -> Photo:
    path = tmp_path / "in.jpg"
    parts = lay_out(exif=exif(), xmp=XMP, extended_xmp=(), icc=None, iptc_block=CAPTIONS, comments=())
    Image.fromarray(pixels()).save(path, extra=parts)
    return read(path)


def written(source: Photo, folder: Path, format: Format, **options: bool) -> tuple[Photo, bytes]:
    path = write(source, folder / f"out.{format}", WriteOptions(format, **options))
    return read(path), path.read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_no_format_has_the_place_and_all_have_the_rest(source: Photo, tmp_path: Path, format: Format) -> None:
    result, data = written(source, tmp_path, format, keep_place=False)
    block = Block.parse(result.exif)
    assert block.find(0x8825) is None
    found = tags(result.exif)
    assert found[0x010F] == "Camera Works" and found[0x829A] == 0.008 and 2 not in found
    assert result.xmp is not None
    packet = Packet.parse(result.xmp)
    names = {name for _, name in (each.name for each in packet.properties())}
    assert {"Headline", "FNumber"} <= names
    assert not any("gps" in name.lower() or "altitude" in name.lower() for name in names)
    for block_of_bytes in (data, result.exif or b"", result.xmp, result.iptc or b""):
        assert not any(name.encode() in block_of_bytes for name in NAMES)
        assert not any(number in block_of_bytes for number in NUMBERS)
        assert b"note of the maker" not in block_of_bytes
    if result.iptc is not None:
        kept = {number for record, number, _ in iptc.datasets(result.iptc) if record == 2}
        assert kept == {120, 25, 80}
    else:
        assert b"Boats on the water" in result.xmp and b"harbour" in result.xmp


@pytest.mark.parametrize("format", FORMATS)
def test_usually_the_place_is_kept(source: Photo, tmp_path: Path, format: Format) -> None:
    result, _ = written(source, tmp_path, format)
    assert tags(result.exif)[2] == (48.0, 8.0, 7.5)
    assert result.xmp is not None
    assert all(name.encode() in result.xmp for name in NAMES) and b"GPSLongitude" in result.xmp


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_bytes_of_the_position_become_zeros(order: str) -> None:
    before = exif(order=order)
    number = struct.pack(f"{order}IIII", 48, 1, 8, 1)
    assert number in before and b"note of the maker" in before
    after = exif_without_place(before)
    assert after is not None and number not in after and b"note of the maker" not in after
    gone = (1, 2, 0x8825, 0x927C)
    assert tags(after) == {tag: value for tag, value in tags(before).items() if tag not in gone}


def test_tags_of_a_map_go() -> None:
    block = Block.parse(exif()).with_value(33922, 12, 6, struct.pack("<6d", 0, 0, 0, 9.98, 53.55, 0))
    after = exif_without_place(block.to_bytes())
    assert after is not None and Block.parse(after).find(33922) is None
    assert struct.pack("<d", 53.55) not in after


def test_a_block_with_nothing_but_a_place_goes() -> None:
    block = Image.Exif()
    block[0x8825] = {1: "N", 2: (48.0, 8.0, 7.5)}
    assert exif_without_place(block.tobytes()[6:]) is None


def test_a_damaged_pointer_to_the_position_does_no_harm() -> None:
    for offset in (0, 4, 2**31):
        block = Block.parse(exif()).with_number(0x8825, offset)
        after = exif_without_place(block.to_bytes())
        assert after is not None and tags(after)[0x010F] == "Camera Works"


def _position(block: Block) -> int:
    at = block.number(block.find(0x8825))
    assert at is not None
    return at


def _too_many_entries(block: Block) -> bytes:
    data = bytearray(block.to_bytes())
    struct.pack_into("<H", data, _position(block), 0x4000)
    return bytes(data)


def _unknown_kind(block: Block) -> bytes:
    data = bytearray(block.to_bytes())
    struct.pack_into("<H", data, _position(block) + 2 + 12 + 2, 99)
    return bytes(data)


def _pointer_gone(block: Block) -> bytes:
    return block.without(0x8825).to_bytes()


def _in_the_exif_directory(block: Block) -> bytes:
    at = block.number(block.find(EXIF_DIRECTORY)) or 0
    entries, _ = directory_at(block.data, block.order, at)
    pointer = Entry(0x8825, 4, 1, struct.pack("<I", _position(block)))
    moved = replace(block, data=block.data + block.directory((*entries, pointer)))
    return moved.without(0x8825).with_number(EXIF_DIRECTORY, len(block.data)).to_bytes()


@pytest.mark.parametrize("damage", [_too_many_entries, _unknown_kind, _pointer_gone, _in_the_exif_directory])
def test_a_position_that_is_damaged_or_lost_leaves_no_bytes(damage: Callable[[Block], bytes]) -> None:
    before = damage(Block.parse(exif()))
    assert any(number in before for number in NUMBERS)
    after = exif_without_place(before)
    assert after is not None and not any(number in after for number in NUMBERS)
    assert tags(after)[0x010F] == "Camera Works" and tags(after)[0x829A] == 0.008


@pytest.mark.parametrize(("tag", "value"), [(700, XMP), (33723, CAPTIONS)])
def test_a_block_inside_exif_that_is_not_written_leaves_no_bytes(tag: int, value: bytes) -> None:
    kept = cleaned(Block.parse(exif()).with_value(tag, 7, len(value), value).to_bytes())
    after = exif_without_place(kept)
    assert after is not None and not any(name.encode() in after for name in NAMES)
    assert tags(after)[0x010F] == "Camera Works"


def test_directories_are_found_by_pointers_of_another_kind() -> None:
    block = Block.parse(exif())
    entries = [replace(each, kind=13) if each.tag in (0x8825, 0x8769) else each for each in block.entries]
    after = exif_without_place(replace(block, entries=tuple(entries)).to_bytes())
    assert after is not None and not any(number in after for number in NUMBERS)
    assert tags(after)[0x829A] == 0.008 and b"note of the maker" not in after


def test_an_interoperability_directory_stays() -> None:
    block = Image.Exif()
    block[0x8769] = {0x829A: 0.008, 0xA005: {1: "R98", 2: b"0100"}}
    after = exif_without_place(block.tobytes()[6:])
    assert after is not None
    parsed = Image.Exif()
    parsed.load(after)
    assert parsed.get_ifd(0xA005)[1] == "R98"


@pytest.mark.parametrize(
    ("space", "name"),
    [
        ("http://www.w3.org/2003/01/geo/wgs84_pos#", "lat"),
        ("http://www.w3.org/2003/01/geo/wgs84_pos#", "long"),
        ("http://ns.adobe.com/xmp/1.0/DynamicMedia/", "shotLocation"),
    ],
)
def test_places_of_other_schemas_go(space: str, name: str) -> None:
    packet = makers.packet(f"<p:{name}>53.55</p:{name}><dc:title>Boats</dc:title>", f'xmlns:p="{space}"')
    after = xmp_without_place(packet)
    assert after is not None and b"53.55" not in after and b"Boats" in after


def test_text_of_a_png_that_repeats_the_position_goes(tmp_path: Path) -> None:
    text = PngInfo()
    for key in ("exif:GPSLatitude", "Location", "Title"):
        text.add_text(key, f"a {key}")
    Image.fromarray(pixels()).save(tmp_path / "in.png", pnginfo=text)
    result, data = written(read(tmp_path / "in.png"), tmp_path, "png", keep_place=False)
    assert [each.keyword for each in result.text] == ["Title"]
    assert b"GPSLatitude" not in data


def test_a_packet_without_a_place_is_written_byte_for_byte() -> None:
    packet = makers.packet("<photoshop:Headline>Boats</photoshop:Headline>")
    assert xmp_without_place(packet) is packet


def test_the_photo_itself_is_left_alone(tmp_path: Path) -> None:
    source = photo(exif=exif(), xmp=XMP, iptc=CAPTIONS)
    write(source, tmp_path / "out.jpg", WriteOptions("jpeg", keep_place=False))
    assert source.exif == exif() and source.xmp == XMP and source.iptc == CAPTIONS


def test_a_cut_off_directory_goes_with_the_place_and_a_note_says_so(tmp_path: Path) -> None:
    data = bytearray(exif())
    block = Block.parse(bytes(data))
    struct.pack_into("<H", data, block.number(block.find(EXIF_DIRECTORY)) or 0, 0x4000)
    note = "A damaged part of its camera data (EXIF) was left out together with the place."
    damaged = photo(exif=bytes(data))
    assert losses(damaged, WriteOptions("jpeg", keep_place=False)) == (note,)
    for options in (WriteOptions("jpeg"), WriteOptions("jpeg", keep_metadata=False, keep_place=False)):
        assert losses(damaged, options) == ()
    without, outside = block.without(EXIF_DIRECTORY), block.with_number(EXIF_DIRECTORY, 2**31)
    for whole in (exif(), None, without.to_bytes(), outside.to_bytes()):
        assert losses(photo(exif=whole), WriteOptions("jpeg", keep_place=False)) == ()
