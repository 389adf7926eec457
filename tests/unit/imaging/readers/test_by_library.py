"""HEIC, AVIF, JPEG 2000 and camera raw."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from desktop.errors import UnreadableImage
from desktop.imaging import isobmff, read, read_header
from desktop.samples import to_eight
from tests.unit.imaging.makers import encoded, pixels, rgb_profile, save

DNG = {
    50706: (1, 4, b"\1\4\0\0"),  # version
    50708: (2, 12, b"Test Camera\0"),
    33421: (3, 2, (2, 2)),  # the pattern of the sensor: red green, green blue
    33422: (1, 4, b"\0\1\1\2"),
    50717: (4, 1, 65_535),
    50778: (3, 1, 21),  # D65
}
XYZ_TO_SRGB = (
    *(3.2404542, -1.5371385, -0.4985314),
    *(-0.9692660, 1.8760108, 0.0415560),
    *(0.0556434, -0.2040259, 1.0572252),
)


def dng(path: Path, colours: np.ndarray, orientation: int = 1) -> Path:
    """A camera raw file of a camera whose colours are linear sRGB; `colours` (H, W, 3) in [0, 1]."""
    mosaic = np.empty(colours.shape[:2])
    for (top, left), channel in {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 2}.items():
        mosaic[top::2, left::2] = colours[top::2, left::2, channel]
    tags = [(tag, *entry, True) for tag, entry in DNG.items()]
    matrix = [number for value in XYZ_TO_SRGB for number in (round(value * 10_000), 10_000)]
    tags += [(50721, 10, 9, matrix, True), (50728, 5, 3, [1] * 6, True), (274, 3, 1, orientation, True)]
    tifffile.imwrite(
        path, (mosaic * 65_535).astype(np.uint16), photometric=32803, extratags=tags, metadata=None
    )
    return path


def test_camera_raw_is_developed(tmp_path: Path) -> None:
    colours = np.full((32, 48, 3), (0.2, 0.5, 0.8))
    colours[-4:] = 1  # LibRaw takes the brightest number of a photo for white if it is close to white
    photo = read(dng(tmp_path / "a.dng", colours))
    srgb = 255 * (1.055 * colours[0, 0] ** (1 / 2.4) - 0.055)
    assert np.abs(to_eight(photo.pixels[:20]).astype(int) - srgb).max() < 3
    assert photo.format == "raw" and photo.icc is None
    assert photo.notes[0].startswith("It was developed with the white balance of the camera.")


def test_camera_raw_is_upright(tmp_path: Path) -> None:
    colours = np.zeros((32, 48, 3))
    colours[:8] = 0.9  # the top
    path = dng(tmp_path / "a.dng", colours, orientation=6)
    header = read_header(path)
    photo = read(path)
    assert (header.width, header.height) == (photo.width, photo.height) == (32, 48)
    assert photo.pixels[:, -4:].mean() > 3 * photo.pixels[:, :4].mean()


def test_damaged_camera_raw(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = dng(tmp_path / "a.dng", np.full((64, 64, 3), 0.5))
    path.write_bytes(path.read_bytes()[:-4000])
    with pytest.raises(UnreadableImage):
        read(path)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_deep_jpeg_2000(tmp_path: Path, channels: int) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    alpha = np.maximum(pixels()[..., :1], 1)
    values = np.dstack([pixels(), alpha])[..., :channels].astype(np.uint16) * 257
    path = tmp_path / "a.jp2"
    path.write_bytes(imagecodecs.jpeg2k_encode(values.squeeze(), level=0))
    photo = read(path)
    assert read_header(path).depth == 16
    assert (to_eight(photo.pixels)[..., : min(channels, 3)] == pixels()[..., : min(channels, 3)]).all()
    assert (photo.alpha is not None) == (channels == 4)


def test_the_profile_of_jpeg_2000(tmp_path: Path) -> None:
    data = encoded(Image.fromarray(pixels()), "JPEG2000", irreversible=False)
    header = next(isobmff.inside(data, b"jp2h"))
    colour = next(isobmff.inside(data, b"jp2h", b"colr"))
    box = struct.pack(">I", len(rgb_profile()) + 11) + b"colr\2\0\0" + rgb_profile()
    inner = data[header.start : colour.start - 8] + box + data[colour.end : header.end]
    path = tmp_path / "a.jp2"
    whole = struct.pack(">I", len(inner) + 8) + b"jp2h" + inner
    path.write_bytes(data[: header.start - 8] + whole + data[header.end :])
    photo = read(path)
    assert photo.icc == rgb_profile() and (photo.pixels == pixels()).all()


def test_an_avif_with_its_properties_apart(tmp_path: Path) -> None:
    """Older programs gave alpha a second box of associations, which decoders refuse today."""
    rgba = np.dstack([pixels(), pixels()[..., 0] // 2])
    data = encoded(Image.fromarray(rgba), "AVIF", quality=100, subsampling="4:4:4")
    apart = with_properties_apart(data)
    assert len(apart) == len(data) + 16
    path = tmp_path / "a.avif"
    path.write_bytes(apart)
    photo = read(path)
    assert photo.alpha is not None
    assert np.abs(photo.alpha.astype(int) - rgba[..., 3]).max() <= 4
    assert isobmff.repaired(data) == data


def with_properties_apart(data: bytes) -> bytes:
    """An AVIF with one `ipma` box for its first item and another for the rest; offsets moved along."""
    properties, table = next(isobmff.inside(data, b"meta", b"iprp")), None
    table = next(isobmff.inside(data, b"meta", b"iprp", b"ipma"))
    flags = data[table.start : table.start + 4]
    assert flags == bytes(4)  # short numbers
    count = struct.unpack_from(">I", data, table.start + 4)[0]
    first = table.start + 8
    length = 3 + data[first + 2]
    boxes = b""
    for number, entries in ((1, data[first : first + length]), (count - 1, data[first + length : table.end])):
        boxes += struct.pack(">I", 16 + len(entries)) + b"ipma" + flags + struct.pack(">I", number) + entries
    result = bytearray(data[: table.start - 8] + boxes + data[table.end :])
    meta = next(isobmff.inside(data, b"meta"))
    for box in (meta, properties):
        at = box.start - 8
        struct.pack_into(">I", result, at, struct.unpack_from(">I", data, at)[0] + 16)
    move_items(result, next(isobmff.inside(bytes(result), b"meta", b"iloc")).start, 16)
    return bytes(result)


def move_items(data: bytearray, start: int, by: int) -> None:
    """Move the offsets in an `iloc` box of version 0 with offsets and lengths of 4 bytes."""
    assert data[start] == 0 and data[start + 4] == 0x44 and data[start + 5] == 0
    (count,) = struct.unpack_from(">H", data, start + 6)
    at = start + 8
    for _ in range(count):
        (extents,) = struct.unpack_from(">H", data, at + 4)
        at += 6
        for _ in range(extents):
            (offset,) = struct.unpack_from(">I", data, at)
            struct.pack_into(">I", data, at, offset + by)
            at += 8


def test_avif_of_ten_bits(tmp_path: Path) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    values = np.rint(pixels() / 255 * 1023).astype(np.uint16)
    path = tmp_path / "a.avif"
    path.write_bytes(imagecodecs.avif_encode(values, level=100, bitspersample=10, pixelformat="444"))
    assert read_header(path).depth == 10
    assert np.abs(to_eight(read(path).pixels).astype(int) - pixels()).mean() < 1


@pytest.mark.corpus
def test_heic_turns_itself_upright(data_folder: Path) -> None:
    folder = data_folder / "odd"
    path = folder / "kimageformats__autotests__read__heic__orientation6.heic"
    if not path.exists():
        pytest.skip("there is no folder odd")
    photo = read(path)
    again = read(path.with_name(path.name.replace("orientation6", "orientation8")))
    assert photo.pixels.shape == (160, 480, 3) and (photo.pixels == again.pixels).all()
    assert photo.icc is not None and photo.exif is not None and photo.xmp is not None
    assert read_header(path).width == 480


@pytest.mark.corpus
def test_heic_with_alpha_and_ten_bits(data_folder: Path) -> None:
    path = data_folder / "odd" / "kimageformats__autotests__write__format__heic__Format_RGBA16FPx4.heic"
    if not path.exists():
        pytest.skip("there is no folder odd")
    photo = read(path)
    assert read_header(path).depth == 10 and photo.alpha is not None
    assert to_eight(photo.pixels).max() == 255


def test_a_damaged_heic(tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200))
    with pytest.raises(UnreadableImage, match=r"a\.heic is damaged"):
        read(path)


def test_a_jpeg_in_a_wrong_coat_is_read_by_its_content(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jpg", Image.fromarray(pixels()), quality=95)
    assert read(path.rename(tmp_path / "a.heic")).format == "jpeg"
