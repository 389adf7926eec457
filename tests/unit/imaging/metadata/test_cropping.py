"""What metadata says of places goes with the picture: a white spot marks where each of them is."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.imaging import Photo, WriteOptions, read, resize, write
from desktop.imaging.crop import Crop, cropped
from desktop.imaging.metadata.cut import Cut
from tests.unit.imaging.makers import exif, tags
from tests.unit.imaging.metadata.makers import packet
from tests.unit.imaging.metadata.test_regions import IPTC, MWG, numbers, spot

WIDTH, HEIGHT = 80, 40
LEFT, TOP, WIDE, HIGH = 12, 4, 16, 6
X, Y, W, H = LEFT / WIDTH, TOP / HEIGHT, WIDE / WIDTH, HIGH / HEIGHT
AROUND, ACROSS, ELSEWHERE = Crop(6, 2, 50, 20), Crop(20, 6, 40, 30), Crop(40, 20, 30, 15)
"""All of the spot is in the first, a part in the second, nothing in the third."""
INSIDE = pytest.mark.parametrize("crop", [AROUND, ACROSS])
MARKS = "Marks outside of the crop, such as the names of faces, were left out."


def whole(xmp: bytes | None = None, exif: bytes | None = None) -> Photo:
    """A photo with a white spot."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[TOP : TOP + HIGH, LEFT : LEFT + WIDE] = 255
    size = (WIDTH, HEIGHT)
    return Photo(pixels, None, "png", None, exif, xmp, None, False, (), read_size=size)


def text_of(photo: Photo) -> str:
    assert photo.xmp is not None
    return photo.xmp.decode()


def mwg(*, name: str = "Ann", **area: float) -> str:
    fields = " ".join(f'stArea:{key}="{value}"' for key, value in area.items())
    return MWG.format(area=f'{fields} stArea:unit="normalized"').replace("Ann", name)


def boundary(**values: float) -> bytes:
    fields = "".join(f"<Iptc4xmpExt:{key}>{value}</Iptc4xmpExt:{key}>" for key, value in values.items())
    return packet(IPTC.format(unit="relative", fields=fields))


def polygon(*points: tuple[float, float]) -> bytes:
    items = "".join(f'<rdf:li Iptc4xmpExt:rbX="{x}" Iptc4xmpExt:rbY="{y}"/>' for x, y in points)
    vertices = f"<Iptc4xmpExt:rbVertices><rdf:Seq>{items}</rdf:Seq></Iptc4xmpExt:rbVertices>"
    return packet(IPTC.format(unit="relative", fields=vertices))


def microsoft(element: bool = False) -> bytes:
    rectangle = f"{X}, {Y}, {W}, {H}"
    item = (
        "<rdf:li><rdf:Description><MPReg:PersonDisplayName>Ann</MPReg:PersonDisplayName>"
        f"<MPReg:Rectangle>{rectangle}</MPReg:Rectangle></rdf:Description></rdf:li>"
        if element
        else f'<rdf:li MPReg:PersonDisplayName="Ann" MPReg:Rectangle="{rectangle}"/>'
    )
    return packet(
        '<MP:RegionInfo xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo'
        f'/1.2/t/RegionInfo#"><rdf:Description><MPRI:Regions><rdf:Bag>{item}</rdf:Bag></MPRI:Regions>'
        "</rdf:Description></MP:RegionInfo>"
    )


@INSIDE
def test_faces_of_the_metadata_working_group(crop: Crop) -> None:
    part = cropped(whole(packet(mwg(x=X + W / 2, y=Y + H / 2, w=W, h=H))), crop)
    left, top, width, height = spot(part.pixels)
    found = numbers(text_of(part), *(f"stArea:{key}" for key in "xywh"))
    assert found == pytest.approx([left + width / 2, top + height / 2, width, height], abs=1e-5)
    assert "Ann" in text_of(part) and not part.notes


@INSIDE
@pytest.mark.parametrize("element", [False, True])
def test_faces_of_microsoft(crop: Crop, element: bool) -> None:
    part = cropped(whole(microsoft(element)), crop)
    found = re.search(r'Rectangle[=>]"?([^"<]+)', text_of(part))
    assert found is not None
    assert [float(each) for each in found[1].split(",")] == pytest.approx(spot(part.pixels), abs=1e-5)
    assert "Ann" in text_of(part) and not part.notes


@INSIDE
def test_rectangles_of_the_iptc(crop: Crop) -> None:
    part = cropped(whole(boundary(rbX=X, rbY=Y, rbW=W, rbH=H)), crop)
    found = numbers(text_of(part), "rbX", "rbY", "rbW", "rbH")
    assert found == pytest.approx(spot(part.pixels), abs=1e-5) and not part.notes


@INSIDE
def test_polygons_of_the_iptc(crop: Crop) -> None:
    corners = (X, Y), (X + W, Y), (X + W, Y + H), (X, Y + H)
    part = cropped(whole(polygon(*corners)), crop)
    across, down = (
        [float(each) for each in re.findall(rf'{key}="([^"]+)"', text_of(part))] for key in ("rbX", "rbY")
    )
    left, top, width, height = spot(part.pixels)
    found = min(across), min(down), max(across) - min(across), max(down) - min(down)
    assert found == pytest.approx((left, top, width, height), abs=1e-5)
    assert len(across) == 4 and not part.notes


def test_a_corner_that_is_cut_off_becomes_two() -> None:
    cut = Cut(0, 0, 10, 10, (20, 20))
    assert cut.polygon([(0.1, 0.1), (0.75, 0.1), (0.1, 0.75)]) == [
        pytest.approx(each) for each in [(0.2, 1), (0.2, 0.2), (1, 0.2), (1, 0.7), (0.7, 1)]
    ]
    assert cut.polygon([(0.2, 0.3)]) == [pytest.approx((0.4, 0.6))]
    assert cut.polygon([(0.8, 0.3)]) == []


def test_circles_keep_their_size() -> None:
    face = cropped(whole(packet(mwg(x=0.25, y=0.25, d=0.2))), AROUND)
    # Shares of the shorter side: 8 of 40 pixels are 8 of 20.
    assert numbers(text_of(face), "stArea:x", "stArea:y", "stArea:d") == pytest.approx([14 / 50, 8 / 20, 0.4])
    region = cropped(whole(boundary(rbX=0.25, rbY=0.25, rbRx=0.1)), AROUND)
    assert numbers(text_of(region), "rbX", "rbY", "rbRx") == pytest.approx([14 / 50, 8 / 20, 8 / 50])


@pytest.mark.parametrize(
    "xmp",
    [
        packet(mwg(x=X + W / 2, y=Y + H / 2, w=W, h=H)),
        packet(mwg(x=X, y=Y)),
        packet(mwg(x=X, y=Y, d=0.1)),
        microsoft(),
        microsoft(element=True),
        boundary(rbX=X, rbY=Y, rbW=W, rbH=H),
        boundary(rbX=X, rbY=Y, rbRx=0.05),
        polygon((X, Y), (X + W, Y), (X, Y + H)),
    ],
)
def test_what_is_outside_is_left_out_with_its_name(xmp: bytes) -> None:
    part = cropped(whole(xmp), ELSEWHERE)
    text = text_of(part)
    assert "rdf:li" not in text and "Ann" not in text
    assert part.notes == (MARKS,)


def test_only_the_face_outside_is_left_out() -> None:
    both = mwg(x=0.6, y=0.6, w=0.1, h=0.1).replace(
        "<rdf:Bag>",
        '<rdf:Bag><rdf:li mwg-rs:Name="Bob"><mwg-rs:Area stArea:x="0.1" stArea:y="0.1"/></rdf:li>',
    )
    text = text_of(cropped(whole(packet(both)), ELSEWHERE))
    assert "Ann" in text and "Bob" not in text and text.count("<rdf:li") == 1


def test_what_has_no_sense_stays() -> None:
    for xmp in (packet(mwg(x=0.5)), packet(mwg(y=0.5)).replace(b"0.5", b"half"), boundary(rbX=0.5)):
        part = cropped(whole(xmp), AROUND)
        assert part.xmp == xmp and not part.notes


def test_a_packet_that_says_nothing_of_places_stays_as_it_is() -> None:
    xmp = packet("<dc:title>Leaves</dc:title><crs:Exposure2012>+1</crs:Exposure2012>")
    part = cropped(whole(xmp), AROUND)
    assert part.xmp == xmp and not part.notes


def subject_block(values: tuple[int, ...], location: tuple[int, int] | None = None) -> bytes:
    block = Image.Exif()
    block[0x010F] = "Camera Works"
    block[0x8769] = {
        0x9214: values,
        0xA002: WIDTH,
        0xA003: HEIGHT,
        **({} if location is None else {0xA214: location}),
    }
    return block.tobytes()[6:]


@pytest.mark.parametrize(
    ("values", "moved"),
    [
        ((20, 7), (14, 5)),
        ((20, 7, 4), (14, 5, 4)),
        ((20, 7, 16, 6), (14, 5, 16, 6)),
        ((10, 7, 16, 6), (6, 5, 12, 6)),
        ((2, 7, 4, 6), None),
        ((2, 7), None),
        ((60, 7, 10), None),
    ],
)
def test_subjects_of_exif_and_xmp(values: tuple[int, ...], moved: tuple[int, ...] | None) -> None:
    items = "".join(f"<rdf:li>{value}</rdf:li>" for value in values)
    xmp = packet(f"<exif:SubjectArea><rdf:Seq>{items}</rdf:Seq></exif:SubjectArea><dc:title>a</dc:title>")
    part = cropped(whole(xmp, subject_block(values)), AROUND)
    assert tags(part.exif).get(0x9214) == moved
    found = tuple(int(each) for each in re.findall(r"<rdf:li>(\d+)</rdf:li>", text_of(part)))
    assert found == (moved or ())
    assert part.notes == (() if moved else (MARKS,))
    assert tags(part.exif)[0x010F] == "Camera Works"


def test_a_location_of_exif() -> None:
    part = cropped(whole(exif=subject_block((20, 7), (30, 10))), AROUND)
    assert tags(part.exif)[0xA214] == (24, 8)


@pytest.mark.parametrize("order", ["<", ">"])
def test_what_says_nothing_of_places_stays_in_exif(order: str) -> None:
    block = exif(order=order)
    part = cropped(whole(exif=block), AROUND)
    assert tags(part.exif) == tags(block) and not part.notes


def pano(**values: Any) -> bytes:
    area = {"ImageWidth": 160, "ImageHeight": 80, "Left": 100, "Top": 200}
    interior = {"Left": 0, "Top": 10, "Width": 160, "Height": 60}
    usual = {
        "FullPanoWidthPixels": 1600,
        "FullPanoHeightPixels": 800,
        **{f"CroppedArea{key}Pixels": value for key, value in area.items()},
        **{f"LargestValidInteriorRect{key}": value for key, value in interior.items()},
    }
    fields = {**usual, **values}
    return packet(
        "".join(f"<GPano:{key}>{value}</GPano:{key}>" for key, value in fields.items() if value is not None)
    )


def test_a_part_of_a_panorama_says_which() -> None:
    part = cropped(whole(pano()), AROUND)  # half as large as its numbers say
    text = text_of(part)
    assert numbers(
        text, *(f"CroppedArea{key}Pixels" for key in ("Left", "Top", "ImageWidth", "ImageHeight"))
    ) == [
        *(112, 204),
        *(100, 40),
    ]
    rectangle = numbers(
        text, *(f"LargestValidInteriorRect{key}" for key in ("Left", "Top", "Width", "Height"))
    )
    assert rectangle == [0, 6, 100, 34]
    assert numbers(text, "FullPanoWidthPixels", "FullPanoHeightPixels") == [1600, 800] and not part.notes


@pytest.mark.parametrize("bad", [None, "wide", "-1", "nan", "1e99"])
def test_a_panorama_without_sense_is_left_out(bad: str | None) -> None:
    part = cropped(whole(pano(CroppedAreaImageWidthPixels=bad)), AROUND)
    assert part.xmp is None
    assert part.notes == ("Its panorama data was left out, because the photo was cropped.",)


DEVELOPING = (
    "<crs:Exposure2012>+1</crs:Exposure2012><crs:HasCrop>True</crs:HasCrop><crs:CropTop>0.1</crs:CropTop>"
    "<crs:CropAngle>2</crs:CropAngle><crs:PaintBasedCorrections><rdf:Seq><rdf:li>x</rdf:li></rdf:Seq>"
    "</crs:PaintBasedCorrections>{more}"
)


def test_places_for_camera_raw_are_left_out() -> None:
    part = cropped(whole(packet(DEVELOPING.format(more=""))), AROUND)
    assert re.findall(r"<crs:(\w+)", text_of(part)) == ["Exposure2012"]
    (note,) = part.notes
    assert "Camera Raw" in note


def test_what_was_applied_already_is_history_and_stays() -> None:
    xmp = packet(DEVELOPING.format(more="<crs:AlreadyApplied>True</crs:AlreadyApplied>"))
    part = cropped(whole(xmp), AROUND)
    assert part.xmp == xmp and not part.notes


def test_a_crop_of_camera_raw_that_is_off_goes_without_a_word() -> None:
    off = "<crs:HasCrop>False</crs:HasCrop><crs:CropTop>0</crs:CropTop><dc:title>a</dc:title>"
    part = cropped(whole(packet(off)), AROUND)
    assert "crs:" not in text_of(part).replace("xmlns:crs", "") and not part.notes


def test_damaged_blocks_cost_nothing() -> None:
    part = cropped(whole(b"<x", b"no block"), AROUND)
    assert (part.xmp, part.exif) == (b"<x", b"no block")


def test_the_file_of_a_result_agrees_with_its_part(tmp_path: Path) -> None:
    xmp = packet(
        mwg(x=X + W / 2, y=Y + H / 2, w=W, h=H), 'exif:PixelXDimension="80" exif:PixelYDimension="40"'
    )
    part = cropped(whole(xmp, subject_block((20, 7, 16, 6))), AROUND)
    path = write(resize(part, 150, 60), tmp_path / "a.png", WriteOptions("png"))
    result = read(path)
    assert tags(result.exif)[0x9214] == (42, 15, 48, 18)
    assert (tags(result.exif)[0xA002], tags(result.exif)[0xA003]) == (150, 60)
    text = text_of(result)
    assert numbers(text, "stDim:w", "stDim:h") == [150, 60]
    assert numbers(text, "exif:PixelXDimension", "exif:PixelYDimension") == [150, 60]
    left, top, width, height = spot(result.pixels)
    assert numbers(text, "stArea:x", "stArea:y") == pytest.approx(
        [left + width / 2, top + height / 2], abs=0.01
    )


def test_notes_come_behind_those_of_the_photo() -> None:
    photo = replace(whole(packet(mwg(x=X, y=Y))), notes=("Page 1.",))
    assert cropped(photo, ELSEWHERE).notes == ("Page 1.", MARKS)
