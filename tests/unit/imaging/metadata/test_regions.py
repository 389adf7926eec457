"""Regions follow the picture: a white spot marks where each of them is."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from desktop.imaging import read
from desktop.imaging.metadata.xmp import orientation
from tests.unit.imaging.makers import exif, tags
from tests.unit.imaging.metadata.makers import packet

WIDTH, HEIGHT = 80, 40
LEFT, TOP, WIDE, HIGH = 12, 4, 16, 6
X, Y, W, H = LEFT / WIDTH, TOP / HEIGHT, WIDE / WIDTH, HIGH / HEIGHT
MWG = (
    '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions stDim:w="80" stDim:h="40"/>'
    '<mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Ann"><mwg-rs:Area {area}/>'
    "</rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
)
IPTC = (
    '<Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:RegionBoundary '
    'rdf:parseType="Resource"><Iptc4xmpExt:rbUnit>{unit}</Iptc4xmpExt:rbUnit>{fields}'
    "</Iptc4xmpExt:RegionBoundary></rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>"
)
EVERY_ORIENTATION = pytest.mark.parametrize("turned", range(1, 9))


def spot(photo: np.ndarray) -> tuple[float, float, float, float]:
    """Left, top, width and height of what is white, in shares."""
    rows, columns = np.nonzero(photo[..., 0] > 128)
    height, width = photo.shape[:2]
    left, top = columns.min(), rows.min()
    return left / width, top / height, (np.ptp(columns) + 1) / width, (np.ptp(rows) + 1) / height


def upright(folder: Path, turned: int, xmp: bytes) -> tuple[np.ndarray, str]:
    """The pixels and the packet of a photo with a white spot that was stored turned."""
    stored = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    stored[TOP : TOP + HIGH, LEFT : LEFT + WIDE] = 255
    path = folder / "a.webp"
    Image.fromarray(stored).save(path, lossless=True, exif=exif(turned), xmp=xmp)
    photo = read(path)
    assert photo.xmp is not None and not photo.notes
    return photo.pixels, photo.xmp.decode()


def numbers(text: str, *keys: str) -> list[float]:
    found = [re.search(rf'\b{key}(?:="|>)([0-9.]+)', text) for key in keys]
    return [float(each[1]) for each in found if each]


@EVERY_ORIENTATION
@pytest.mark.parametrize("unit", ["normalized", "pixel"])
def test_faces_of_the_metadata_working_group(tmp_path: Path, turned: int, unit: str) -> None:
    across, down = (WIDTH, HEIGHT) if unit == "pixel" else (1, 1)
    values = {"x": (X + W / 2) * across, "y": (Y + H / 2) * down, "w": W * across, "h": H * down}
    area = " ".join(f'stArea:{key}="{value}"' for key, value in values.items())
    pixels, text = upright(tmp_path, turned, packet(MWG.format(area=f'{area} stArea:unit="{unit}"')))
    left, top, width, height = spot(pixels)
    found = numbers(text, *(f"stArea:{key}" for key in "xywh"))
    assert found == pytest.approx([left + width / 2, top + height / 2, width, height])
    assert 'stArea:unit="normalized"' in text and "Ann" in text


@EVERY_ORIENTATION
def test_faces_of_microsoft(tmp_path: Path, turned: int) -> None:
    region = (
        '<MP:RegionInfo xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo'
        '/1.2/t/RegionInfo#"><rdf:Description><MPRI:Regions><rdf:Bag><rdf:li MPReg:PersonDisplayName="Ann" '
        f'MPReg:Rectangle="{X}, {Y}, {W}, {H}"/></rdf:Bag></MPRI:Regions></rdf:Description></MP:RegionInfo>'
    )
    pixels, text = upright(tmp_path, turned, packet(region))
    found = re.search(r'Rectangle="([^"]+)"', text)
    assert found is not None
    assert [float(each) for each in found[1].split(",")] == pytest.approx(spot(pixels))


@EVERY_ORIENTATION
@pytest.mark.parametrize("unit", ["relative", "pixel"])
def test_rectangles_of_the_iptc(tmp_path: Path, turned: int, unit: str) -> None:
    across, down = (WIDTH, HEIGHT) if unit == "pixel" else (1, 1)
    values = {"rbX": X * across, "rbY": Y * down, "rbW": W * across, "rbH": H * down}
    fields = "".join(f"<Iptc4xmpExt:{key}>{value}</Iptc4xmpExt:{key}>" for key, value in values.items())
    pixels, text = upright(tmp_path, turned, packet(IPTC.format(unit=unit, fields=fields)))
    assert numbers(text, *values) == pytest.approx(spot(pixels))
    assert "rbUnit>relative<" in text


@EVERY_ORIENTATION
def test_polygons_of_the_iptc(tmp_path: Path, turned: int) -> None:
    points = [(X, Y), (X + W, Y + H)]
    vertices = "".join(f'<rdf:li Iptc4xmpExt:rbX="{x}" Iptc4xmpExt:rbY="{y}"/>' for x, y in points)
    fields = f"<Iptc4xmpExt:rbVertices><rdf:Seq>{vertices}</rdf:Seq></Iptc4xmpExt:rbVertices>"
    pixels, text = upright(tmp_path, turned, packet(IPTC.format(unit="relative", fields=fields)))
    across = sorted(float(each) for each in re.findall(r'rbX="([0-9.]+)', text))
    down = sorted(float(each) for each in re.findall(r'rbY="([0-9.]+)', text))
    left, top, width, height = spot(pixels)
    assert [*across, *down] == pytest.approx([left, left + width, top, top + height])


@EVERY_ORIENTATION
def test_subject_areas_in_xmp_and_exif(tmp_path: Path, turned: int) -> None:
    centre = round((X + W / 2) * WIDTH), round((Y + H / 2) * HEIGHT)
    items = "".join(f"<rdf:li>{each}</rdf:li>" for each in (*centre, WIDE, HIGH))
    pixels, text = upright(
        tmp_path, turned, packet(f"<exif:SubjectArea><rdf:Seq>{items}</rdf:Seq></exif:SubjectArea>")
    )
    height, width = pixels.shape[:2]
    left, top, wide, high = spot(pixels)
    expected = [(left + wide / 2) * width, (top + high / 2) * height, wide * width, high * height]
    assert [int(each) for each in re.findall(r"<rdf:li>(\d+)", text)] == pytest.approx(expected)
    path = tmp_path / "b.webp"
    block = Image.Exif()
    block[0x0112] = turned
    block[0x8769] = {0x9214: (*centre, WIDE, HIGH), 0xA20E: IFDRational(1000), 0xA20F: IFDRational(2000)}
    Image.fromarray(np.zeros((HEIGHT, WIDTH, 3), np.uint8)).save(path, exif=block.tobytes())
    found = tags(read(path).exif)
    assert found[0x9214] == pytest.approx(expected)
    assert (found[0xA20E], found[0xA20F]) == ((1000, 2000) if turned < 5 else (2000, 1000))


def test_a_subject_outside_of_the_picture_goes(tmp_path: Path) -> None:
    """Of a photo that was made smaller by a program that left it as it was."""
    block = Image.Exif()
    block[0x010F] = "Camera Works"
    block[0x8769] = {0x9214: (2016, 1511), 0xA002: WIDTH}
    path = tmp_path / "a.webp"
    xmp = packet("<dc:source>kept</dc:source>", 'exif:SubjectLocation="2016 1511"')
    Image.new("RGB", (WIDTH, HEIGHT)).save(path, exif=block.tobytes(), xmp=xmp)
    photo = read(path)
    assert 0x9214 not in tags(photo.exif) and tags(photo.exif)[0xA002] == WIDTH
    assert photo.xmp is not None and b"SubjectLocation" not in photo.xmp and b"kept" in photo.xmp


def test_an_orientation_under_another_prefix_counts() -> None:
    xmp = packet().replace(b"tiff", b"t").replace(b'rdf:about=""', b'rdf:about="" t:Orientation="6"')
    assert orientation(xmp.replace(b"http://ns.adobe.com/t/1.0/", b"http://ns.adobe.com/tiff/1.0/")) == 6
    assert (
        orientation(b"<x/>") is None
        and orientation(None) is None
        and orientation(b"tiff:Orientation") is None
    )
