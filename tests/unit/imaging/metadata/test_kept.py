"""What a file says about its photo comes out again, in its own place or in that of another format."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import IFDRational

from desktop.imaging import FORMATS, Format, Photo, WriteOptions, losses, read, write
from desktop.imaging.metadata import extended, iptc
from desktop.imaging.metadata.attachments import PATHS_LEFT_OUT
from desktop.imaging.metadata.jpeg_parts import lay_out
from tests.unit.imaging.makers import XMP, exif, photo, pixels, tags
from tests.unit.imaging.metadata import makers

CAPTIONS = makers.iptc(
    (120, "Häfen, 1998"), (25, "harbour"), (25, "boat"), (80, "A. Person"), (116, "(c) A. P.")
)
LONG = makers.packet(
    f"<photoshop:History>{'h' * 150_000}</photoshop:History><dc:format>image/jpeg</dc:format>"
)
EVERY = pytest.mark.parametrize("format", FORMATS)


def jpeg(folder: Path, xmp: bytes | None = None, **parts: Any) -> Photo:
    """What is read of a JPEG with these segments."""
    path = folder / "in.jpg"
    empty: dict[str, Any] = {
        "exif": None,
        "extended_xmp": (),
        "icc": None,
        "iptc_block": None,
        "comments": (),
    }
    Image.fromarray(pixels()).save(path, extra=lay_out(xmp=xmp, **{**empty, **parts}))
    return read(path)


def again(source: Photo, folder: Path, format: Format, **options: Any) -> Photo:
    return read(write(source, folder / f"out.{format}", WriteOptions(format, **options)))


@EVERY
def test_iptc(tmp_path: Path, format: Format) -> None:
    source = jpeg(tmp_path, iptc_block=CAPTIONS)
    assert source.iptc == CAPTIONS
    assert losses(source, WriteOptions(format)) == ()
    result = again(source, tmp_path, format)
    assert result.iptc == (None if format in ("webp", "avif") else CAPTIONS)
    if format not in ("jpeg", "tiff"):
        assert result.xmp is not None
        for text in ("Häfen, 1998", "harbour", "boat", "A. Person", "(c) A. P."):
            assert f">{text}</rdf:li>".encode() in result.xmp
    assert again(source, tmp_path, format, keep_metadata=False).iptc is None


def test_iptc_is_found_by_another_reader(tmp_path: Path) -> None:
    source = photo(iptc=CAPTIONS)
    write(source, tmp_path / "a.jpg", WriteOptions("jpeg"))
    with Image.open(tmp_path / "a.jpg") as image:
        assert image.info["photoshop"][0x0404] == CAPTIONS
    write(source, tmp_path / "a.tif", WriteOptions("tiff"))
    with Image.open(tmp_path / "a.tif") as image:
        assert image.tag_v2[33723] == CAPTIONS  # type: ignore[attr-defined]


def test_iptc_in_other_encodings_and_forms() -> None:
    assert iptc.from_tiff(CAPTIONS) == CAPTIONS
    padded = CAPTIONS + b"\0" * (-len(CAPTIONS) % 4)
    swapped = b"".join(padded[at : at + 4][::-1] for at in range(0, len(padded), 4))
    assert iptc.from_tiff(swapped) == padded and iptc.from_tiff(b"junk") is None
    found = list(iptc.datasets(makers.iptc((90, "Köln"), utf_8=False)))
    assert found == [(2, 90, b"K\xf6ln")]
    long_one = b"\x1c\x02\x78\x80\x04\0\1\0\0" + b"c" * 65536
    assert list(iptc.datasets(long_one)) == [(2, 120, b"c" * 65536)]
    assert list(iptc.datasets(long_one[:-1])) == []


def test_iptc_does_not_replace_xmp_and_what_has_no_place_is_said(tmp_path: Path) -> None:
    held = makers.packet("<dc:subject><rdf:Bag><rdf:li>newer</rdf:li></rdf:Bag></dc:subject>")
    source = photo(iptc=makers.iptc((25, "older"), (118, "contact")), xmp=held)
    result = again(source, tmp_path, "webp")
    assert result.xmp is not None and b"newer" in result.xmp and b"older" not in result.xmp
    assert losses(source, WriteOptions("webp")) == (
        "Some of its captions (IPTC) have no place in WebP and were left out.",
    )


@EVERY
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_comments(tmp_path: Path, format: Format, encoding: str) -> None:
    source = jpeg(tmp_path, comments=("Bäume, slide 17".encode(encoding), b"second"))
    assert source.comments == ("Bäume, slide 17".encode(encoding), b"second")
    assert losses(source, WriteOptions(format)) == ()
    result = again(source, tmp_path, format)
    if format == "jpeg":
        assert result.comments == source.comments
    elif format == "png":
        assert [(each.keyword, each.text()) for each in result.text] == [
            ("Comment", "Bäume, slide 17"),
            ("Comment", "second"),
        ]
    else:
        assert result.xmp is not None and "Bäume, slide 17\nsecond".encode() in result.xmp


def png_with_text(folder: Path) -> Photo:
    text = PngInfo()
    text.add_text("parameters", "a tree\nSeed: 1")
    text.add_text("workflow", '{"nodes":[]}', zip=True)
    text.add_itxt("Title", "Bäume 樹", lang="de", tkey="Titel")
    text.add_text("Thumb::Image::Width", "40")
    Image.fromarray(pixels()).save(folder / "in.png", pnginfo=text)
    return read(folder / "in.png")


@EVERY
def test_text_of_a_png(tmp_path: Path, format: Format) -> None:
    source = png_with_text(tmp_path)
    assert [each.keyword for each in source.text] == ["parameters", "workflow", "Title"]
    result = again(source, tmp_path, format)
    if format == "png":
        assert result.text == source.text
        assert losses(source, WriteOptions("png")) == ()
        with Image.open(tmp_path / "out.png") as image:
            assert image.text["workflow"] == '{"nodes":[]}'  # type: ignore[attr-defined]
            assert image.text["Title"].lang == "de"  # type: ignore[attr-defined]
    else:
        assert result.xmp is not None and "Bäume 樹".encode() in result.xmp
        (note,) = losses(source, WriteOptions(format))
        assert note.startswith("Its PNG text (parameters, workflow) has no place in ")


def test_text_behind_the_pixels_and_damaged_text(tmp_path: Path) -> None:
    source = png_with_text(tmp_path)
    data = (tmp_path / "in.png").read_bytes()
    write(photo(text=source.text[:1]), tmp_path / "one.png", WriteOptions("png"))
    one = (tmp_path / "one.png").read_bytes()
    start = one.index(b"tEXt") - 4
    chunk = one[start : start + 12 + len(source.text[0].data)]
    end = data.index(b"IEND") - 4
    (tmp_path / "late.png").write_bytes(data[:end] + chunk + data[end:])
    assert len(read(tmp_path / "late.png").text) == 4


@EVERY
def test_long_xmp_is_put_together_and_split_again(tmp_path: Path, format: Format) -> None:
    parts = extended.split(LONG, 60_000)
    assert parts is not None and len(parts[0]) < 60_000 and len(parts[1]) == 3
    source = jpeg(tmp_path, xmp=parts[0], extended_xmp=parts[1])
    assert source.notes == ()
    result = again(source, tmp_path, format)
    assert result.xmp is not None and b"h" * 150_000 in result.xmp and b"HasExtendedXMP" not in result.xmp
    assert f"image/{format}".encode() in result.xmp and losses(source, WriteOptions(format)) == ()


@pytest.mark.parametrize("damage", [lambda rest: rest[:1], lambda rest: (), lambda rest: (rest[0], rest[2])])
def test_long_xmp_of_which_a_part_is_missing(tmp_path: Path, damage: Callable[[Any], Any]) -> None:
    parts = extended.split(LONG, 60_000)
    assert parts is not None
    source = jpeg(tmp_path, xmp=parts[0], extended_xmp=damage(parts[1]))
    assert source.notes == ("Part of its XMP data is missing or damaged and was left out.",)
    assert source.xmp is not None and b"HasExtendedXMP" not in source.xmp and b"dc:format" in source.xmp


def test_long_xmp_that_nothing_points_to(tmp_path: Path) -> None:
    parts = extended.split(LONG, 60_000)
    assert parts is not None
    source = jpeg(tmp_path, xmp=makers.packet("<dc:source>a</dc:source>"), extended_xmp=parts[1])
    assert source.notes == ("Part of its XMP data is missing or damaged and was left out.",)
    lower = tuple(part.replace(part[35:67], part[35:67].lower()) for part in parts[1])
    source = jpeg(tmp_path, xmp=parts[0], extended_xmp=lower)
    assert source.notes == () and source.xmp is not None and b"h" * 150_000 in source.xmp


def test_a_packet_that_needs_no_change_stays_as_it_is(tmp_path: Path) -> None:
    xmp = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n" + makers.packet("<dc:source>a</dc:source>")
    xmp += b"\n" + b" " * 200 + b"<?xpacket end='w'?>"
    assert again(jpeg(tmp_path, xmp=xmp), tmp_path, "jpeg").xmp == xmp


@pytest.mark.parametrize(
    "xmp", [b"<x:xmpmeta", b"\xff\xfe<", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"junk"]
)
def test_damaged_xmp_is_left_out_and_said(tmp_path: Path, xmp: bytes) -> None:
    source = jpeg(tmp_path, xmp=xmp)
    assert source.xmp is None and source.notes == ("Its XMP data is damaged and was left out.",)


GAIN_MAP = (
    "Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens."
)
VIDEO = "Its video (motion photo) was left out."


@pytest.mark.parametrize(
    ("properties", "note"),
    [
        ("<hdrgm:Version>1.0</hdrgm:Version>", GAIN_MAP),
        ("<GCamera:MotionPhoto>1</GCamera:MotionPhoto>", VIDEO),
        ("<GCamera:MicroVideoOffset>3000</GCamera:MicroVideoOffset>", VIDEO),
        (
            '<Container:Directory><rdf:Seq><rdf:li><Container:Item Item:Semantic="GainMap"/></rdf:li>'
            "</rdf:Seq></Container:Directory>",
            GAIN_MAP,
        ),
        (
            '<d:Data xmlns:d="http://ns.google.com/photos/1.0/depthmap/">AA==</d:Data>',
            "Its depth map was left out.",
        ),
    ],
)
def test_attachments_are_named_and_forgotten(tmp_path: Path, properties: str, note: str) -> None:
    source = jpeg(tmp_path, xmp=makers.packet(properties + "<dc:source>kept</dc:source>"))
    assert source.notes == (note,)
    assert source.xmp is not None and b"kept" in source.xmp
    for word in (b"hdrgm", b"Container", b"GCamera", b"depthmap"):
        assert word not in source.xmp


@EVERY
def test_everything_in_pixels_has_the_new_size(tmp_path: Path, format: Format) -> None:
    xmp = makers.packet(
        "<exif:SubjectLocation><rdf:Seq><rdf:li>10</rdf:li><rdf:li>20</rdf:li></rdf:Seq></exif:SubjectLocation>"
        "<tiff:BitsPerSample><rdf:Seq><rdf:li>8</rdf:li></rdf:Seq></tiff:BitsPerSample>",
        'tiff:ImageWidth="40" exif:FocalPlaneXResolution="5000/3" GPano:FullPanoWidthPixels="400" '
        'exif:FocalPlaneYResolution="3000/1" tiff:XResolution="72/1"',
    )
    block = Image.Exif()
    block[0x8769] = {
        0x9214: (10, 20, 5),
        0xA214: (10, 20),
        0xA20E: 1000.5,
        0xA20F: 2000.0,
        0x9102: 2.0,
        0xA002: 40,
    }
    source = jpeg(tmp_path, xmp=xmp, exif=block.tobytes().removeprefix(b"Exif\0\0"))
    large = photo(60, 120, exif=source.exif, xmp=source.xmp, read_size=source.read_size, dpi=(300, 300))
    result = again(large, tmp_path, format)
    found, text = tags(result.exif), (result.xmp or b"").decode()
    assert (found[0x9214], found[0xA214]) == ((30, 40, 15), (30, 40))
    assert (found[0xA20E], found[0xA20F], found[0xA002]) == (3001.5, 4000, 120)
    assert 0x9102 not in found
    for expected in ("<rdf:li>30</rdf:li><rdf:li>40</rdf:li>", 'ImageWidth="120"', 'XResolution="5000/1"'):
        assert expected in text
    for expected in ('YResolution="6000/1"', 'FullPanoWidthPixels="1200"', 'tiff:XResolution="300000/1000"'):
        assert expected in text
    assert "BitsPerSample" not in text


def test_a_subject_that_is_out_of_range_goes(tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x8769] = {0x9214: (30, 20), 0xA20F: 2.0}
    source = jpeg(tmp_path, exif=block.tobytes().removeprefix(b"Exif\0\0"))
    large = photo(exif=source.exif, read_size=source.read_size)
    result = again(replace(large, pixels=np.zeros((1, 100_000, 3), np.uint8)), tmp_path, "png")
    assert 0x9214 not in tags(result.exif) and 0xA20F in tags(result.exif)


@EVERY
def test_how_it_was_made(tmp_path: Path, format: Format) -> None:
    made = (("Model", "photo"), ("Realism", "0.50"))
    source = photo(xmp=XMP)
    once = again(source, tmp_path, format, made=made)
    twice = again(once, tmp_path, format, made=(("Model", "other"),))
    assert once.xmp is not None and b"<vernier:Realism>0.50</vernier:Realism>" in once.xmp
    assert twice.xmp is not None and b"<vernier:Model>other</vernier:Model>" in twice.xmp
    assert b"photo<" not in twice.xmp and b"Realism" not in twice.xmp
    assert again(source, tmp_path, format, made=made, keep_metadata=False).xmp is None


def test_segments_without_sense_do_no_harm(tmp_path: Path) -> None:
    for resources in (
        b"8BIM",
        b"8BIM\4\4\xff",
        b"8BIM\4\4\0\0\xff\xff\xff\xff",
        b"8BIM\4\4\0\0\0\0\0\0",
        b"",
    ):
        assert not iptc.from_resources(resources)
    assert jpeg(tmp_path, exif=exif(6)[:40]).exif is None


def test_outlines_of_photoshop_are_named(tmp_path: Path) -> None:
    captions = iptc.to_resources(CAPTIONS)
    path = b"8BIM" + struct.pack(">H", 2000) + b"\6Path 1\0" + struct.pack(">I", 26) + bytes(26)
    for resources in (path + captions, captions + path):
        segment = iptc.PHOTOSHOP_SIGNATURE + resources
        extra = struct.pack(">BBH", 0xFF, 0xED, len(segment) + 2) + segment
        Image.fromarray(pixels()).save(tmp_path / "a.jpg", extra=extra)
        Image.fromarray(pixels()).save(tmp_path / "a.tif", tiffinfo={34377: resources})
        for name in ("a.jpg", "a.tif"):
            found = read(tmp_path / name)
            assert found.notes == (PATHS_LEFT_OUT,) and found.iptc == CAPTIONS
    assert not iptc.has_paths(captions)


def test_a_gain_map_that_only_its_own_picture_names(tmp_path: Path) -> None:
    first, second = Image.fromarray(pixels()), Image.fromarray(pixels()[::2, ::2])
    first.save(tmp_path / "a.mpo", save_all=True, append_images=[second])
    plain = read(tmp_path / "a.mpo")
    assert GAIN_MAP not in plain.notes
    data = (tmp_path / "a.mpo").read_bytes()
    (tmp_path / "b.jpg").write_bytes(data + b"HDRGainMap:HDRGainMapVersion")
    assert GAIN_MAP in read(tmp_path / "b.jpg").notes
    first.save(tmp_path / "c.jpg", extra=b"\xff\xe2\0\x22urn:iso:std:iso:ts:21496:-1\0\0\0\0\0")
    assert read(tmp_path / "c.jpg").notes == (GAIN_MAP,)


def test_a_video_behind_the_picture(tmp_path: Path) -> None:
    Image.fromarray(pixels()).save(tmp_path / "a.jpg")
    data = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "b.jpg").write_bytes(data + b"MotionPhoto_Data....ftypmp42" + b"\0" * 2_000_000 + b"SEFT")
    assert VIDEO in read(tmp_path / "b.jpg").notes
    (tmp_path / "c.jpg").write_bytes(data + b"Image_UTC_Data" + b"SEFT")
    assert VIDEO not in read(tmp_path / "c.jpg").notes


@pytest.mark.parametrize("seed", range(40))
def test_damaged_metadata_never_costs_the_picture(tmp_path: Path, seed: int) -> None:
    """Bytes of every block are changed at random; the picture is read, and written in every format."""
    random = np.random.default_rng(seed)
    parts = extended.split(LONG, 60_000)
    assert parts is not None
    regions = makers.packet(
        "<exif:SubjectArea><rdf:Seq><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Seq></exif:SubjectArea>"
        '<r stArea:x="0.1" stArea:y="0.2" stArea:w="0.1" stArea:h="0.1" stArea:unit="pixel"/>'
    )
    block = Image.Exif()
    block[0x0112] = 6
    block[0x8769] = {0x9214: (10, 20, 5), 0xA20E: IFDRational(5, 3), 0xA005: {0x1001: 40}}
    blocks: dict[str, Any] = {
        "exif": block.tobytes().removeprefix(b"Exif\0\0"),
        "xmp": regions if seed % 2 else parts[0],
        "extended_xmp": parts[1],
        "iptc_block": CAPTIONS,
        "comments": (b"a comment",),
    }

    def damaged(data: bytes) -> bytes:
        changed = bytearray(data)
        for at in random.integers(0, len(changed), 4):
            changed[at] = random.integers(0, 256)
        return bytes(changed[: random.integers(1, len(changed) + 1)] if seed % 3 == 0 else changed)

    for name, value in blocks.items():
        blocks[name] = tuple(map(damaged, value)) if isinstance(value, tuple) else damaged(value)
    source = jpeg(tmp_path, **blocks)
    for format in FORMATS:
        read(write(source, tmp_path / f"out-{format}", WriteOptions(format, made=(("Model", "a"),))))
