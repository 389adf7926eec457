"""Every kind of TIFF: the right pixels, or its name."""

from __future__ import annotations

import contextlib
import struct
import tracemalloc
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from desktop.errors import DamagedImage, UnreadableImage
from desktop.imaging import Photo, read, read_header
from desktop.samples import to_eight
from tests.unit.imaging.makers import pixels

GREYS = np.array([[0, 30, 60, 128, 160, 255]], np.uint8)
NO_WHITE = "Its pixel values have no defined white; the brightest became white, the darkest black."


def written(folder: Path, values: np.ndarray, **options: Any) -> Path:
    path = folder / "a.tif"
    tifffile.imwrite(path, values, metadata=None, **options)
    return path


def greys(photo: Photo) -> list[int]:
    assert photo.grey
    return to_eight(photo.pixels)[0, :, 0].tolist()


def eight(photo: Photo) -> np.ndarray:
    return to_eight(photo.pixels)


@pytest.mark.parametrize(
    "values",
    [
        GREYS.astype(np.uint16) * 257,
        GREYS.astype(np.uint32) * 16_843_009,
        GREYS.astype(np.uint64) * 72_340_172_838_076_673,
        (GREYS.astype(np.int16) - 128).astype(np.int8),
        (GREYS.astype(np.int32) * 257 - 32_768).astype(np.int16),
        (GREYS.astype(np.int64) * 16_843_009 - 2**31).astype(np.int32),
        (GREYS / 255).astype(np.float16),
        (GREYS / 255).astype(np.float32),
        GREYS / 255,
    ],
    ids=lambda values: str(values.dtype),
)
@pytest.mark.parametrize("order", ["<", ">"])
def test_every_number_type_of_grey(tmp_path: Path, values: np.ndarray, order: str) -> None:
    path = written(tmp_path, values, photometric="minisblack", byteorder=order)
    photo = read(path)
    assert greys(photo) == GREYS[0].tolist()
    assert NO_WHITE not in photo.notes
    inverted = written(tmp_path, values, photometric="miniswhite", byteorder=order)
    assert greys(read(inverted))[::5] == [255, 0]


@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("dtype", ["u1", "u2", "u4", "f2", "f4"])
def test_colours_of_every_number_type_and_order_of_planes(tmp_path: Path, dtype: str, planar: str) -> None:
    white = 1.0 if dtype[0] == "f" else np.iinfo(dtype).max
    values = (pixels() / 255 * white).astype(dtype)
    if planar == "separate":
        values = np.moveaxis(values, -1, 0)
    photo = read(written(tmp_path, values, photometric="rgb", planarconfig=planar))
    assert np.abs(eight(photo).astype(int) - pixels()).max() <= (1 if dtype == "u4" else 0)


def test_floats_beyond_white(tmp_path: Path) -> None:
    few = np.full((20, 20), 0.5, np.float32)
    few[0, 0] = 1.5
    photo = read(written(tmp_path, few))
    assert eight(photo)[5, 5, 0] == 128 and eight(photo)[0, 0, 0] == 255
    assert "A few of its values lie below black or above white and were cut off." in photo.notes
    many = np.linspace(-2, 6, 400, dtype=np.float32).reshape(20, 20)
    photo = read(written(tmp_path, many))
    assert (eight(photo)[0, 0, 0], eight(photo)[-1, -1, 0]) == (0, 255)
    assert NO_WHITE in photo.notes


def test_no_number_is_black(tmp_path: Path) -> None:
    values = np.array([[np.nan, np.inf, 0.5, 1.0] * 100], np.float32)
    assert eight(read(written(tmp_path, values)))[0, :4, 0].tolist()[0] == 0


def test_counts_in_wide_integers_are_stretched_and_said(tmp_path: Path) -> None:
    photo = read(written(tmp_path, np.array([[0, 1000, 4000]], np.uint32)))
    assert greys(photo) == [0, 64, 255] and NO_WHITE in photo.notes


@pytest.mark.parametrize("bits", [10, 12, 14])
@pytest.mark.parametrize("channels", [1, 3])
def test_packed_bits(tmp_path: Path, bits: int, channels: int) -> None:
    white = 2**bits - 1
    values = np.rint(pixels()[..., :channels] / 255 * white).astype(np.uint16)
    path = tmp_path / "a.tif"
    path.write_bytes(packed_tiff(values, bits))
    assert read_header(path).depth == bits
    assert (eight(read(path))[..., :channels] == pixels()[..., :channels]).all()


def packed_tiff(values: np.ndarray, bits: int) -> bytes:
    """Samples of `bits` bits, one after another; each row begins at a byte."""
    height, width, channels = values.shape
    shifts = np.arange(bits - 1, -1, -1)
    rows = values.reshape(height, -1, 1) >> shifts & 1
    strip = np.packbits(rows.reshape(height, -1).astype(np.uint8), axis=1).tobytes()
    entries = [
        (256, 3, 1, width),
        (257, 3, 1, height),
        (258, 3, channels, bits),
        (259, 3, 1, 1),
        (262, 3, 1, 2 if channels == 3 else 1),
        (273, 4, 1, 200),
        (277, 3, 1, channels),
        (278, 3, 1, height),
        (279, 4, 1, len(strip)),
    ]
    if channels == 3:
        entries[2] = (258, 3, 3, 190)
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *e) for e in entries)
    head = (b"II*\0\x08\0\0\0" + directory + bytes(4)).ljust(190, b"\0")
    return head + struct.pack("<3H", bits, bits, bits).ljust(10, b"\0") + strip


@pytest.mark.parametrize("deep", [True, False])
def test_colour_maps_of_eight_and_sixteen_bits(tmp_path: Path, deep: bool) -> None:
    colours = np.zeros((3, 256), np.uint16)
    colours[:, 1], colours[:, 2], colours[:, 3] = (30, 160, 60), (255, 0, 128), (200, 200, 200)
    table = colours * 257 if deep else colours
    photo = read(written(tmp_path, np.array([[0, 1, 2, 3]], np.uint8), photometric="palette", colormap=table))
    assert eight(photo)[0].tolist() == [[0, 0, 0], [30, 160, 60], [255, 0, 128], [200, 200, 200]]


@pytest.mark.parametrize("dtype", ["u1", "u2"])
def test_grey_with_alpha(tmp_path: Path, dtype: str) -> None:
    step = 257 if dtype == "u2" else 1
    values = (np.array([[[10, 255], [200, 128]]]) * step).astype(dtype)
    photo = read(
        written(tmp_path, values, photometric="minisblack", extrasamples=["unassalpha"], planarconfig=1)
    )
    assert greys(photo) == [10, 200]
    assert photo.alpha is not None and to_eight(photo.alpha).tolist() == [[255, 128]]


def test_premultiplied_alpha_is_divided_out(tmp_path: Path) -> None:
    values = np.array([[[100, 50, 0, 128], [9, 8, 7, 255]]], np.uint8)
    photo = read(written(tmp_path, values, photometric="rgb", extrasamples=["assocalpha"]))
    assert eight(photo)[0].tolist() == [[199, 99, 0], [9, 8, 7]]


def test_cmyk_with_alpha(tmp_path: Path) -> None:
    values = np.array([[[0, 0, 0, 0, 255], [255, 255, 255, 0, 128], [0, 0, 0, 255, 255]]], np.uint8)
    options = {"photometric": "separated", "extrasamples": ["unassalpha"], "planarconfig": "contig"}
    photo = read(written(tmp_path, values, **options))
    assert eight(photo)[0, :, 0].tolist() == [255, 0, 0]
    assert photo.alpha is not None and to_eight(photo.alpha).tolist() == [[255, 128, 255]]
    assert photo.notes[-1] == "It has no usable CMYK profile; its colours are approximate."


def test_channels_without_a_meaning_are_left_out_and_said(tmp_path: Path) -> None:
    values = np.dstack([pixels(), pixels()[..., :1]])
    photo = read(written(tmp_path, values, photometric="rgb", extrasamples=["unspecified"]))
    assert (photo.pixels == pixels()).all() and photo.alpha is None
    assert photo.notes == ("Channels that are no colours were left out: 1.",)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("compression", ["none", "lzw", "zlib", "zstd", "lzma", "packbits"])
@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_compressions_and_tiles(
    tmp_path: Path, compression: str, tile: tuple[int, int] | None, order: str
) -> None:
    options = {"compression": compression, "tile": tile, "byteorder": order, "bigtiff": True}
    photo = read(written(tmp_path, pixels(), photometric="rgb", **options))
    assert (photo.pixels == pixels()).all() and photo.notes == ()


def test_jpeg_in_tiff(tmp_path: Path) -> None:
    path = written(tmp_path, pixels(64, 64), photometric="rgb", compression="jpeg")
    assert np.abs(read(path).pixels.astype(int) - pixels(64, 64)).mean() < 3


@pytest.mark.parametrize("compression", ["jpeg", "tiff_lzw"])
def test_luma_and_chroma(tmp_path: Path, compression: str) -> None:
    """JPEG goes through tifffile, the other through libtiff."""
    image = Image.fromarray(pixels(64, 64)).convert("YCbCr")
    image.save(
        tmp_path / "a.tif", compression=compression, **({"quality": 95} if compression == "jpeg" else {})
    )
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        assert tiff.pages[0].photometric == 6
    assert np.abs(read(tmp_path / "a.tif").pixels.astype(int) - pixels(64, 64)).mean() < 4


def test_fax(tmp_path: Path) -> None:
    image = Image.fromarray(pixels()[..., 0] > 100)
    image.save(tmp_path / "a.tif", compression="group4")
    assert (read(tmp_path / "a.tif").pixels[..., 0] == np.where(pixels()[..., 0] > 100, 255, 0)).all()


@pytest.mark.parametrize("compression", ["group3", "tiff_ccitt"])
def test_a_damaged_fax_is_not_taken_for_whole(
    tmp_path: Path, compression: str, capfd: pytest.CaptureFixture[str]
) -> None:
    noise = np.random.default_rng(0).integers(0, 2, (200, 200)).astype(bool)
    path = tmp_path / "a.tif"
    Image.fromarray(noise).save(path, compression=compression)
    assert (read(path).pixels[..., 0] == noise * 255).all()
    data = bytearray(path.read_bytes())
    data[2000:2400] = bytes(range(256)) + bytes(144)
    path.write_bytes(data)
    with pytest.raises(DamagedImage):
        read(path)
    assert read(path, allow_damaged=True).notes[0] == "This TIFF is damaged or ends too early."
    assert capfd.readouterr() == ("", "")


def pages(folder: Path, *kinds: int) -> Path:
    """A page of 30 x 40 pixels for each kind; previews (1) are smaller."""
    path = folder / "pages.tif"
    with tifffile.TiffWriter(path) as tiff:
        for kind in kinds:
            picture = pixels()[::2, ::2] if kind else pixels()
            tiff.write(picture, photometric="rgb", subfiletype=kind, metadata=None)
    return path


@pytest.mark.parametrize("kinds", [(0, 1), (1, 0), (1, 1, 0)])
def test_previews_and_masks_are_no_pages(tmp_path: Path, kinds: tuple[int, ...]) -> None:
    photo = read(pages(tmp_path, *kinds))
    assert (photo.pixels == pixels()).all() and photo.notes == ()


def test_the_first_of_several_pages_is_read_and_said(tmp_path: Path) -> None:
    photo = read(pages(tmp_path, 1, 0, 0, 0))
    assert photo.notes == ("Only the first of 3 pages was read.",)


def test_only_a_preview_is_better_than_nothing(tmp_path: Path) -> None:
    assert read(pages(tmp_path, 1)).pixels.shape == (15, 20, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(tmp_path: Path, orientation: int) -> None:
    turned = {1: 0, 3: 2, 6: 1, 8: 3}.get(orientation)
    if turned is None:
        source = {2: pixels()[:, ::-1], 4: pixels()[::-1], 5: pixels().swapaxes(0, 1)}.get(orientation)
        source = pixels()[::-1, ::-1].swapaxes(0, 1) if source is None else source
    else:
        source = np.rot90(pixels(), turned)
    path = written(
        tmp_path, np.ascontiguousarray(source), photometric="rgb", extratags=[(274, 3, 1, orientation)]
    )
    assert read_header(path).width == 40
    assert (read(path).pixels == pixels()).all()


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({259: 32809}, "a TIFF image with the compression THUNDERSCAN"),
        ({259: 34661}, "a TIFF image with the compression JBIG"),
        ({262: 10}, "a TIFF image with an unusual colour space"),
        ({262: 32844}, "a TIFF image with an unusual colour space"),
        ({339: 6, 258: 64}, "a TIFF image with complex numbers"),
        ({262: 5}, "a TIFF image with inks other than those of CMYK"),
        ({339: 2, 258: 12}, "a TIFF image with an unusual number of bits per channel"),
    ],
)
def test_kinds_that_are_not_read_are_named(tmp_path: Path, tags: dict[int, int], kind: str) -> None:
    path = tmp_path / "a.tif"
    Image.fromarray(pixels()[..., 0]).save(path)
    data = bytearray(path.read_bytes())
    change_tags(data, {339: 1, **tags})
    path.write_bytes(data)
    with pytest.raises(UnreadableImage) as caught:
        read(path)
    assert str(caught.value) == (
        f"a.tif is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first."
    )


def change_tags(data: bytearray, tags: dict[int, int]) -> None:
    """Write a directory with these tags changed or added behind a little-endian TIFF."""
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    entries = {}
    for at in range(start + 2, start + 2 + 12 * count, 12):
        tag, kind, length, value = struct.unpack_from("<HHII", data, at)
        entries[tag] = (kind, length, value)
    entries |= {tag: (3, 1, value) for tag, value in tags.items()}
    struct.pack_into("<I", data, 4, len(data))
    data += struct.pack("<H", len(entries))
    for tag, entry in sorted(entries.items()):
        data += struct.pack("<HHII", tag, *entry)
    data += bytes(4)


@contextlib.contextmanager
def little_memory() -> Iterator[None]:
    """At most 20 MB are taken at a time."""
    tracemalloc.start()
    yield
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_a_compression_bomb_takes_no_more_than_its_header_says(tmp_path: Path) -> None:
    path = written(tmp_path, np.zeros((8, 8), np.uint8), compression="zlib")
    data = bytearray(path.read_bytes())
    bomb = zlib.compress(bytes(200_000_000), 9)
    change_tags(data, {})
    at = len(data)
    data += bomb
    change_tags(data, {})
    (start,) = struct.unpack_from("<I", data, 4)
    for entry in range(start + 2, len(data) - 4, 12):
        tag = struct.unpack_from("<H", data, entry)[0]
        if tag in (273, 279):
            struct.pack_into("<HII", data, entry + 2, 4, 1, at if tag == 273 else len(bomb))
    path.write_bytes(data)
    with little_memory(), contextlib.suppress(UnreadableImage):
        read(path)


def test_a_huge_jpeg_in_a_small_place_is_not_decoded(tmp_path: Path) -> None:
    path = written(tmp_path, np.zeros((16, 16), np.uint8), compression="jpeg")
    data = bytearray(path.read_bytes())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = b"\x7f\xff\x7f\xff"
    path.write_bytes(data)
    with little_memory(), pytest.raises(UnreadableImage):
        read(path)


def test_a_missing_part_is_not_black(tmp_path: Path) -> None:
    path = written(tmp_path, pixels(), photometric="rgb", compression="zlib", rowsperstrip=10)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(UnreadableImage):
        read(path)


@pytest.mark.parametrize("options", [{"rowsperstrip": 5}, {"tile": (16, 16)}, {"planarconfig": "separate"}])
@pytest.mark.parametrize("compression", ["none", "zlib", "jpeg"])
def test_what_there_is_of_a_damaged_file(tmp_path: Path, compression: str, options: dict[str, Any]) -> None:
    values = pixels(64, 64)
    if "planarconfig" in options:
        values = np.moveaxis(values, -1, 0)
    whole = read(written(tmp_path, values, photometric="rgb", compression=compression, **options))
    path = tmp_path / "a.tif"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 7 // 10])
    with pytest.raises(DamagedImage):
        read(path)
    photo = read(path, allow_damaged=True)
    intact = (photo.pixels == whole.pixels).mean()
    assert 0.3 < intact < 0.9 and photo.notes[0] == "This TIFF is damaged or ends too early."


def test_nothing_is_printed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, pixels(), photometric="rgb", compression="lzw")
    data = bytearray(path.read_bytes())
    data[-200:-100] = b"\xff" * 100
    path.write_bytes(data)
    with pytest.raises(UnreadableImage):
        read(path)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("options", [{"ome": True}, {"imagej": True}, {"shaped": True}, {}])
def test_a_description_of_the_layout_of_the_old_file_is_left_out(
    tmp_path: Path, options: dict[str, Any]
) -> None:
    path = tmp_path / "a.tif"
    description = None if options else "A harbour, ImageJ=1"
    tifffile.imwrite(path, pixels(12, 16), photometric="rgb", description=description, **options)
    exif = Image.Exif()
    exif.load(read(path).exif or b"")
    assert exif.get(270) == description
