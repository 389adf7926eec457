"""Damaged photos of every format, and damaged metadata in good photos: a photo or one sentence."""

from __future__ import annotations

import io
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from desktop.errors import TooLarge, UnreadableImage
from desktop.imaging import WriteOptions, read, read_header, write
from tests.faults.mutants import mutants
from tests.jpegxl_files import Wanted, jpegxl
from tests.unit.imaging.test_corpus import check_photo, check_sentence

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(900),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

COUNT = 150
SLOW_SECONDS = 10.0
PIXELS = np.random.default_rng(5).integers(0, 256, (24, 32, 3), dtype=np.uint8)
PICTURE = Image.fromarray(PIXELS)
XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" tiff:ImageWidth="32"><tiff:Artist>'
    b"<rdf:Seq><rdf:li>me</rdf:li></rdf:Seq></tiff:Artist></rdf:Description></rdf:RDF></x:xmpmeta>"
    b'<?xpacket end="w"?>'
)


def exif() -> bytes:
    made = Image.Exif()
    made[0x010F], made[0x0112], made[0x011A] = "Maker", 6, 300.0
    made.get_ifd(0x8769)[0xA002] = 32
    made.get_ifd(0x8825)[1] = "N"
    return made.tobytes()


def encoded(format: str, picture: Image.Image = PICTURE, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format, **options)
    return file.getvalue()


GOOD = {
    "jpeg": encoded("JPEG", exif=exif(), xmp=XMP, comment=b"hello", quality=90),
    "jpeg-progressive": encoded("JPEG", progressive=True, quality=80),
    "jpeg-cmyk": encoded("JPEG", PICTURE.convert("CMYK")),
    "png": encoded("PNG", exif=exif()),
    "png-palette": encoded("PNG", PICTURE.quantize(16), transparency=3),
    "png-16": encoded("PNG", Image.fromarray(PIXELS[..., 0].astype(np.uint16) * 257)),
    "tiff": encoded("TIFF", exif=exif()),
    "tiff-lzw": encoded("TIFF", compression="tiff_lzw"),
    "tiff-deflate": encoded("TIFF", compression="tiff_adobe_deflate"),
    "webp": encoded("WEBP", exif=exif(), xmp=XMP, lossless=True),
    "webp-lossy": encoded("WEBP", quality=50),
    "gif": encoded("GIF"),
    "bmp": encoded("BMP"),
    "avif": encoded("AVIF", exif=exif()),
    "ppm": encoded("PPM"),
    "tga": encoded("TGA"),
    "jpeg-2000": encoded("JPEG2000"),
    "jpegxl": jpegxl(PIXELS, Wanted(boxes=((b"Exif", bytes(4) + exif()[6:], True), (b"xml ", XMP, False)))),
    "jpegxl-lossy": jpegxl(PIXELS, Wanted(lossless=False, primaries=11)),
    "ico": encoded("ICO", sizes=[(32, 24)]),
}


def outcome(path: Path) -> bool:
    """Whether it is a photo."""
    started = time.process_time()
    try:
        header = read_header(path)
        check_photo(read(path), header, path.name)
        return True
    except (UnreadableImage, TooLarge) as error:
        check_sentence(str(error), path.name)
        return False
    finally:
        assert time.process_time() - started < SLOW_SECONDS, path.name


@pytest.mark.parametrize("kind", GOOD)
def test_damaged_files_end_as_a_photo_or_as_a_sentence(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(GOOD[kind])
    assert outcome(path), "the undamaged one"
    refused = 0
    for data in mutants(GOOD[kind], COUNT, kind):
        path.write_bytes(data)
        refused += not outcome(path)
    assert refused > COUNT // 20


def carriers(name: str, data: bytes) -> list[bytes]:
    """Good photos that carry metadata of these bytes."""
    if name == "exif":
        return [encoded(format, exif=data) for format in ("JPEG", "PNG", "WEBP")]
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", data.decode("utf-8", "replace"))
    return [encoded("JPEG", xmp=data), encoded("WEBP", xmp=data), encoded("PNG", pnginfo=info)]


@pytest.mark.parametrize(("name", "good"), [("exif", exif()), ("xmp", XMP)])
def test_damaged_metadata_costs_no_pixel_and_no_result(name: str, good: bytes, tmp_path: Path) -> None:
    """The photo opens, possibly turned, and its result is written and read."""
    path, expected = tmp_path / "photo", sorted(PIXELS.shape[:2])
    for data in mutants(good, COUNT // 2, name):
        for carrier in carriers(name, data[:60_000]):
            path.write_bytes(carrier)
            photo = read(path)
            assert sorted(photo.pixels.shape[:2]) == expected
            written = write(photo, tmp_path / "result", WriteOptions("png"))
            assert (read(written).pixels == photo.pixels).all()
            written.unlink()
