"""Files that lack pixels, files that lack nothing but look so, and whole ones."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from desktop.errors import DamagedImage, UnreadableImage
from desktop.imaging import read, read_header
from desktop.imaging.wholeness.jpeg import check_jpeg
from desktop.imaging.wholeness.jpeg_stream import parse
from tests.unit.imaging.makers import encoded, pixels

EOI = b"\xff\xd9"
KINDS: dict[str, dict[str, Any]] = {
    "plain": {},
    "full chroma": {"subsampling": 0},
    "optimised": {"optimize": True},
    "restarts": {"restart_marker_rows": 1},
    "progressive": {"progressive": True},
}


def scene() -> Image.Image:
    """A picture with detail everywhere, 200 rows high."""
    noise = np.random.default_rng(1).normal(0, 12, (200, 240, 3))
    return Image.fromarray(np.clip(pixels(200, 240) + noise, 0, 255).astype(np.uint8))


def jpeg(mode: str = "RGB", **options: Any) -> bytes:
    return encoded(scene().convert(mode), "JPEG", quality=90, **options)


def written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "photo"
    path.write_bytes(data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(DamagedImage) as error:
        read(path)
    return error.value.problem


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_whole_jpegs_pass(kind: str, mode: str) -> None:
    options = {} if mode != "RGB" and kind == "full chroma" else KINDS[kind]
    finding = check_jpeg(jpeg(mode, **options) + b"a video behind the photo")
    assert finding.problem is finding.note is finding.mended is None


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "progressive"])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("ending", [b"", EOI])
def test_half_a_jpeg_is_refused_with_the_rows_that_are_missing(
    tmp_path: Path, kind: str, mode: str, ending: bytes
) -> None:
    options = {} if mode != "RGB" and kind == "full chroma" else KINDS[kind]
    whole = jpeg(mode, **options)
    path = written(tmp_path, whole[: len(whole) // 2] + ending)
    problem = refused(path)
    assert problem.startswith("This JPEG ends too early: the lower ")
    missing = int(problem.split("the lower ")[1].split()[0])
    assert 80 <= missing <= 120
    assert f"{missing} of its 200 rows" in problem

    photo = read(path, allow_damaged=True)
    assert photo.notes[0] == problem
    there = read(written(tmp_path, whole)).pixels
    upper = slice(0, 200 - missing - 16)  # less a row of blocks, which smoothing of the colours reaches
    assert np.abs(photo.pixels[upper].astype(int) - there[upper]).max() <= 1


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("ending", [b"", EOI])
def test_a_progressive_jpeg_that_lacks_passes_is_refused(tmp_path: Path, kept: float, ending: bytes) -> None:
    whole = jpeg(progressive=True)
    problem = refused(written(tmp_path, whole[: int(len(whole) * kept)] + ending))
    assert problem.startswith("This JPEG ends too early: the last of its passes are missing")


def test_a_progressive_jpeg_cut_exactly_between_passes_is_refused(tmp_path: Path) -> None:
    stream = parse(jpeg(progressive=True))
    assert stream is not None
    for scans in range(1, len(stream.scans)):
        assert "passes are missing" in refused(written(tmp_path, stream.file(scans=scans)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("where", [0.3, 0.6, 0.9])
def test_a_hole_of_zeros_is_refused(tmp_path: Path, kind: str, where: float) -> None:
    data = bytearray(jpeg(**KINDS[kind]))
    at = int(len(data) * where)
    data[at : at + 500] = bytes(500)
    problem = refused(written(tmp_path, bytes(data)))
    if kind != "progressive":
        row = int(problem.split("wrong below row ")[1].split()[0])
        assert abs(row - 200 * where) <= 24


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("height", [120, 400])
def test_a_height_that_is_not_true_is_refused(tmp_path: Path, kind: str, height: int) -> None:
    data = jpeg(**KINDS[kind])
    at = max(data.find(b"\xff\xc0\0"), data.find(b"\xff\xc2\0")) + 5
    problem = refused(written(tmp_path, data[:at] + height.to_bytes(2, "big") + data[at + 2 :]))
    if height == 400:
        rows = 200 if kind == "full chroma" else 192  # to the row of blocks
        assert problem == f"This JPEG ends too early: the lower {rows} of its 400 rows of pixels are missing."


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lost", [1, 2])
def test_a_jpeg_without_its_end_marker_opens_with_a_note(tmp_path: Path, kind: str, lost: int) -> None:
    whole = jpeg(**KINDS[kind])
    expected = read(written(tmp_path, whole)).pixels
    photo = read(written(tmp_path, whole[:-lost]))
    assert photo.notes == ("The end of this JPEG is missing, but all its pixels are there.",)
    assert (photo.pixels == expected).all()


def test_padding_before_the_end_is_no_damage(tmp_path: Path) -> None:
    whole = jpeg()
    assert read(written(tmp_path, whole[:-2] + bytes(1000) + EOI)).notes == ()


def test_a_flat_picture_with_short_codes_for_zeros_is_whole(tmp_path: Path) -> None:
    flat = encoded(Image.new("RGB", (2000, 2000), (90, 90, 90)), "JPEG", optimize=True)
    assert bytes(64) in flat
    assert read(written(tmp_path, flat)).notes == ()


def test_hundreds_of_passes_are_refused_at_once(tmp_path: Path) -> None:
    stream = parse(jpeg(progressive=True))
    assert stream is not None
    many = stream.file()[:-2] + stream.scans[-1].header + stream.scans[-1].data
    for _ in range(100):
        many += stream.scans[-1].header + stream.scans[-1].data
    path = written(tmp_path, many + EOI)
    assert "in 111 passes" in refused(path)
    with pytest.raises(DamagedImage, match="was not opened") as error:
        read(path)
    assert "not whole" not in str(error.value)


def chunk(name: bytes, data: bytes, change: int = 0) -> bytes:
    return len(data).to_bytes(4, "big") + name + data + (zlib.crc32(name + data) ^ change).to_bytes(4, "big")


def png_parts() -> tuple[bytes, bytes, bytes]:
    """Up to IHDR; the pixels; IEND."""
    buffer = io.BytesIO()
    scene().save(buffer, "PNG")
    whole = buffer.getvalue()
    packed, at = b"", 33
    while whole[at + 4 : at + 8] != b"IEND":
        length = int.from_bytes(whole[at : at + 4], "big")
        packed += whole[at + 8 : at + 8 + length]
        at += 12 + length
    return whole[:33], packed, whole[at:]


@pytest.mark.parametrize("name", [b"tEXt", b"iTXt", b"gAMA", b"eXIf"])
def test_a_damaged_chunk_beside_the_pixels_is_left_out_with_a_note(tmp_path: Path, name: bytes) -> None:
    start, packed, end = png_parts()
    bad = chunk(name, b"Author\0somebody", change=1)
    for data in (start + bad + chunk(b"IDAT", packed) + end, start + chunk(b"IDAT", packed) + bad + end):
        path = written(tmp_path, data)
        assert read_header(path).width == 240
        photo = read(path)
        assert photo.notes == (
            f"A part of this PNG beside its pixels ({name.decode()}) is damaged and was left out.",
        )
        assert (photo.pixels == np.asarray(scene())).all()


UNREADABLE = {
    "short tRNS": chunk(b"tRNS", b"\0"),
    "empty tRNS": chunk(b"tRNS", b""),
    "packed text": chunk(b"zTXt", b"Author\0\0no deflate"),
    "packed XMP": chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0no deflate"),
    "profile": chunk(b"iCCP", b"name\0\0no deflate"),
    "endless text": chunk(b"zTXt", b"Author\0\0" + zlib.compress(bytes(2**25))),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_chunk_beside_the_pixels_that_can_not_be_read_is_left_out_with_a_note(
    tmp_path: Path, kind: str
) -> None:
    start, packed, end = png_parts()
    bad = UNREADABLE[kind]
    photo = read(written(tmp_path, start + bad + chunk(b"IDAT", packed) + end))
    assert photo.notes == (
        f"A part of this PNG beside its pixels ({bad[4:8].decode()}) is damaged and was left out.",
    )
    assert (photo.pixels == np.asarray(scene())).all() and photo.alpha is None


def test_a_text_of_megabytes_costs_no_picture(tmp_path: Path) -> None:
    start, packed, end = png_parts()
    text = chunk(b"zTXt", b"workflow\0\0" + zlib.compress(b"node " * 1_000_000))
    photo = read(written(tmp_path, start + text + chunk(b"IDAT", packed) + end))
    assert photo.notes == () and [each.keyword for each in photo.text] == ["workflow"]


def test_a_png_without_its_colours_is_refused(tmp_path: Path) -> None:
    whole = encoded(scene().quantize(16), "PNG")
    at = whole.index(b"PLTE") - 4
    without = whole[:at] + whole[at + 12 + int.from_bytes(whole[at : at + 4], "big") :]
    assert refused(written(tmp_path, without)) == "This PNG lacks its table of colours."


def test_a_png_without_its_end_opens_with_a_note(tmp_path: Path) -> None:
    start, packed, end = png_parts()
    whole = start + chunk(b"IDAT", packed) + end
    for lost in (10, 12, 14, 18):
        photo = read(written(tmp_path, whole[:-lost]))
        assert photo.notes == ("The end of this PNG is missing, but all its pixels are there.",)
        assert (photo.pixels == np.asarray(scene())).all()


@pytest.mark.parametrize("ending", [False, True])
def test_half_a_png_is_refused_with_the_rows_that_are_missing(tmp_path: Path, ending: bool) -> None:
    start, packed, end = png_parts()
    half = packed[: len(packed) // 2]
    data = start + chunk(b"IDAT", half) + end if ending else (start + chunk(b"IDAT", packed))[: -len(half)]
    path = written(tmp_path, data)
    problem = refused(path)
    missing = int(problem.split("the lower ")[1].split()[0])
    assert 90 <= missing <= 110
    photo = read(path, allow_damaged=True)
    assert photo.notes[0] == problem
    upper = slice(0, 200 - missing)
    assert (photo.pixels[upper] == np.asarray(scene())[upper]).all()


def test_wrong_pixels_of_a_png_are_refused_even_with_a_right_checksum(tmp_path: Path) -> None:
    start, packed, end = png_parts()
    changed = packed[:5000] + bytes(300) + packed[5300:]
    assert "is damaged" in refused(written(tmp_path, start + chunk(b"IDAT", changed) + end))


def test_a_wrong_checksum_over_right_pixels_is_a_note(tmp_path: Path) -> None:
    start, packed, end = png_parts()
    photo = read(written(tmp_path, start + chunk(b"IDAT", packed, change=1) + end))
    assert photo.notes == ("A checksum of this PNG is wrong, but its pixels are intact.",)
    assert (photo.pixels == np.asarray(scene())).all()


def test_a_png_that_is_higher_than_its_header_says_is_refused(tmp_path: Path) -> None:
    start, packed, end = png_parts()
    header = start[16:20] + (100).to_bytes(4, "big") + start[24:29]
    data = start[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + end
    assert refused(written(tmp_path, data)).startswith("This PNG has more data than its 100 rows")


def test_a_png_without_any_pixel_can_not_be_opened_anyway(tmp_path: Path) -> None:
    start, _, end = png_parts()
    with pytest.raises(UnreadableImage) as error:
        read(written(tmp_path, start + chunk(b"IDAT", b"") + end), allow_damaged=True)
    assert not isinstance(error.value, DamagedImage)


@pytest.mark.parametrize("format", ["GIF", "BMP", "TIFF"])
def test_what_there_is_of_other_formats_opens_where_it_is_wanted(tmp_path: Path, format: str) -> None:
    whole = encoded(scene(), format)
    path = written(tmp_path, whole[: len(whole) * 6 // 10])
    assert refused(path) == f"This {format} is damaged or ends too early."
    assert read(path, allow_damaged=True).notes[0] == f"This {format} is damaged or ends too early."
    with pytest.raises(DamagedImage):  # the one before has not changed that
        read(path)


def tiff(compression: str, mode: str) -> tuple[bytes, slice]:
    """A TIFF in one strip, and where in it the data of its pixels is."""
    buffer = io.BytesIO()
    picture = scene().convert(mode)
    picture.save(buffer, "TIFF", compression=compression, tiffinfo={278: picture.height})
    with Image.open(buffer) as image:
        start, length = image.tag_v2[273][0], image.tag_v2[279][0]  # type: ignore[attr-defined]
    return buffer.getvalue(), slice(start, start + length)


TIFFS = [("group4", "1"), ("tiff_adobe_deflate", "RGB"), ("tiff_lzw", "RGB"), ("jpeg", "RGB"), ("jpeg", "L")]


@pytest.mark.parametrize(("compression", "mode"), TIFFS)
def test_whole_tiffs_pass(tmp_path: Path, compression: str, mode: str) -> None:
    assert read(written(tmp_path, tiff(compression, mode)[0])).notes == ()


@pytest.mark.parametrize(("compression", "mode"), TIFFS)
@pytest.mark.parametrize("where", [0.2, 0.7])
def test_a_hole_in_the_strip_of_a_tiff_is_refused(
    tmp_path: Path, compression: str, mode: str, where: float
) -> None:
    data, strip = tiff(compression, mode)
    at = strip.start + int((strip.stop - strip.start) * where)
    path = written(tmp_path, data[:at] + bytes(200) + data[at + 200 :])
    assert refused(path).startswith("This TIFF is damaged")


@pytest.mark.parametrize("compression", ["group4", "tiff_adobe_deflate", "jpeg"])
def test_a_strip_that_ends_too_early_is_refused(tmp_path: Path, compression: str) -> None:
    data, strip = tiff(compression, "1" if compression == "group4" else "RGB")
    length = strip.stop - strip.start
    count = length.to_bytes(4, "little")
    for kept in (0.3, 0.5, 0.9):
        shorter = int(length * kept).to_bytes(4, "little")
        directory = data[strip.stop :].replace(count, shorter, 1)
        problem = refused(written(tmp_path, data[: strip.stop] + directory))
        if compression == "group4":
            row = int(problem.split("below row ")[1].split()[0])
            assert abs(row - 200 * kept) <= 12


def test_group_4_without_its_end_is_whole(tmp_path: Path) -> None:
    data, strip = tiff("group4", "1")
    coded = data[strip].rstrip(b"\0")
    without = len(coded) - 3
    patched = data[strip.stop :].replace(
        (strip.stop - strip.start).to_bytes(4, "little"), without.to_bytes(4, "little"), 1
    )
    expected = read(written(tmp_path, data)).pixels
    photo = read(written(tmp_path, data[: strip.stop] + patched))
    assert photo.notes == () and (photo.pixels == expected).all()


@pytest.mark.parametrize(("format", "options"), [("WEBP", {"quality": 90}), ("AVIF", {"quality": 90})])
def test_a_hole_in_arithmetic_codes_is_refused(tmp_path: Path, format: str, options: dict[str, Any]) -> None:
    data = encoded(scene(), format, **options)
    assert read(written(tmp_path, data)).notes == ()
    at = len(data) * 6 // 10
    assert "is damaged" in refused(written(tmp_path, data[:at] + bytes(512) + data[at + 512 :]))


@pytest.mark.parametrize("format", ["WEBP", "AVIF"])
def test_flat_pictures_have_no_holes(tmp_path: Path, format: str) -> None:
    assert read(written(tmp_path, encoded(Image.new("RGB", (3000, 2000), "white"), format))).notes == ()


@pytest.mark.parametrize("format", ["WEBP", "AVIF"])
def test_a_container_that_ends_too_early_says_how_much_is_missing(tmp_path: Path, format: str) -> None:
    data = encoded(scene(), format)
    with pytest.raises(UnreadableImage) as error:
        read(written(tmp_path, data[: len(data) * 7 // 10]))
    name = {"WEBP": "WebP", "AVIF": "AVIF"}[format]
    assert f"This {name} ends too early: about 30% of its data is missing." in str(error.value)


def test_a_tiff_without_its_directory_ends_too_early(tmp_path: Path) -> None:
    data, _ = tiff("tiff_lzw", "RGB")
    with pytest.raises(UnreadableImage, match="This TIFF ends too early"):
        read(written(tmp_path, data[: len(data) // 2]))
    big = b"II+\0\x08\0\0\0" + len(data).to_bytes(8, "little") + bytes(len(data) - 16)
    with pytest.raises(UnreadableImage, match="This TIFF ends too early"):
        read(written(tmp_path, big))


def test_a_tiff_of_which_nothing_can_be_shown_is_not_called_unusual(tmp_path: Path) -> None:
    file = io.BytesIO()
    tifffile.imwrite(file, np.arange(4800, dtype=np.uint16).reshape(60, 80), compression="zstd")
    path = written(tmp_path, file.getvalue()[:-600])
    for allow_damaged in (False, True):
        with pytest.raises(UnreadableImage, match=r"is not whole\. This TIFF is damaged"):
            read(path, allow_damaged=allow_damaged)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "AVIF"])
def test_a_file_that_ends_before_its_picture_says_so(tmp_path: Path, format: str) -> None:
    data = encoded(scene(), format)
    end = data.index({"JPEG": b"\xff\xda", "PNG": b"IDAT", "AVIF": b"ispe"}[format])
    with pytest.raises(UnreadableImage) as error:
        read(written(tmp_path, data[:end]), allow_damaged=True)
    assert f"This {format} ends too early: nothing of its picture is there." in str(error.value)
