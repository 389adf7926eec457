"""16 bits per channel through files: nothing is lost on the way out and back in."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile

from desktop.errors import UnreadableImage
from desktop.imaging import Format, Photo, WriteOptions, losses, read, to_display_srgb, write
from desktop.imaging.photo import TiffCompression
from desktop.imaging.png_chunks import SIGNATURE
from desktop.imaging.writing import png
from desktop.imaging.writing.raster import Raster
from desktop.imaging.writing.verify import Mismatch, verify
from desktop.picture import luma
from desktop.samples import to_eight
from tests.unit.imaging.makers import XMP, exif, photo, rgb_profile, tags

DEEP = pytest.mark.parametrize("format", ["png", "tiff"])
GREY = pytest.mark.parametrize("grey", [False, True])
ALPHA = pytest.mark.parametrize("alpha", [False, True])


def deep_photo(
    height: int = 30, width: int = 40, *, grey: bool = False, alpha: bool = False, **changes: object
) -> Photo:
    """Smooth with noise in the lower bits, and visible everywhere, so that no colour is filled in."""
    rng = np.random.default_rng(height * width)
    y, x = np.mgrid[0:height, 0:width]
    planes = [x * 1500 + y * 90, x * 7 + y * 2000, (x + y) * 900]
    values = (np.stack(planes, axis=2) + rng.integers(0, 300, (height, width, 3))) % 65536
    pixels = values.astype(np.uint16)
    if grey:
        pixels = np.repeat(pixels[..., :1], 3, axis=2)
    cover = rng.integers(1, 65536, (height, width), dtype=np.uint16) if alpha else None
    return photo(pixels=pixels, alpha=cover, grey=grey, **changes)


def samples(source: Photo) -> np.ndarray:
    """(H, W, C) as a file stores them."""
    colours = source.pixels[..., : 1 if source.grey else 3]
    return colours if source.alpha is None else np.dstack([colours, source.alpha])


def deep_png(stored: np.ndarray, *extra: tuple[bytes, bytes]) -> bytes:
    """(H, W, C) as a PNG without filters, and so without any of the code under test."""
    height, width, channels = stored.shape
    colour_type = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in stored)
    chunks = [
        (b"IHDR", struct.pack(">IIBB3x", width, height, 16, colour_type)),
        *extra,
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    return SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


@GREY
@ALPHA
def test_all_bits_of_a_png_are_read(tmp_path: Path, grey: bool, alpha: bool) -> None:
    expected = deep_photo(grey=grey, alpha=alpha)
    (tmp_path / "a.png").write_bytes(deep_png(samples(expected)))
    found = read(tmp_path / "a.png")
    assert found.deep and found.grey == grey and found.notes == ()
    assert np.array_equal(samples(found), samples(expected))


def test_a_damaged_second_half_is_no_photo(tmp_path: Path) -> None:
    whole = deep_png(samples(deep_photo()))
    (tmp_path / "a.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnreadableImage):
        read(tmp_path / "a.png")


@GREY
@ALPHA
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (133, 217)])
def test_png_round_trip(
    tmp_path: Path, grey: bool, alpha: bool, shape: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "_BAND_BYTES", 10_000)  # many bands, which meet in the middle of the photo
    source = deep_photo(*shape, grey=grey, alpha=alpha)
    found = read(write(source, tmp_path / "a.png", WriteOptions("png")))
    assert found.deep and found.grey == grey
    assert np.array_equal(samples(found), samples(source))


@GREY
@ALPHA
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("compression", ["deflate", "none"])
def test_tiff_round_trip(
    tmp_path: Path, grey: bool, alpha: bool, order: str, compression: TiffCompression
) -> None:
    source = deep_photo(grey=grey, alpha=alpha, exif=exif(order=order))
    path = write(source, tmp_path / "a.tif", WriteOptions("tiff", tiff_compression=compression))
    with tifffile.TiffFile(path) as tiff:
        page = tiff.pages.first
        assert tiff.byteorder == order and page.bitspersample == 16
        assert np.array_equal(page.asarray().reshape(samples(source).shape), samples(source))
        assert [int(kind) for kind in page.extrasamples] == ([2] if alpha else [])


def test_filters_save_space(tmp_path: Path) -> None:
    y, x = np.mgrid[0:200, 0:200]
    smooth = np.repeat((x * 150 + y * 170)[..., None], 3, axis=2).astype(np.uint16)
    path = write(photo(pixels=smooth), tmp_path / "a.png", WriteOptions("png"))
    assert path.stat().st_size < smooth.nbytes / 50


@DEEP
def test_metadata_is_that_of_eight_bits(tmp_path: Path, format: Format) -> None:
    kept = {"icc": rgb_profile(), "exif": exif(), "xmp": XMP, "dpi": (300.0, 300.0)}
    options = WriteOptions(format, comment="Vernier 0.1.0")
    deep = deep_photo(**kept)
    shallow = read(write(photo(pixels=to_eight(deep.pixels), **kept), tmp_path / f"b.{format}", options))
    found = read(write(deep, tmp_path / f"a.{format}", options))
    assert (found.icc, found.xmp, found.dpi) == (shallow.icc, shallow.xmp, shallow.dpi) != (None, None, None)
    assert tags(found.exif) == tags(shallow.exif) and tags(found.exif)[0x010F] == "Camera Works"


@DEEP
@GREY
@ALPHA
def test_one_wrong_bit_is_found(tmp_path: Path, format: Format, grey: bool, alpha: bool) -> None:
    source = deep_photo(grey=grey, alpha=alpha)
    path = write(source, tmp_path / f"a.{format}", WriteOptions(format))
    with path.open("rb") as file:
        verify(file, Raster.of(source, format), WriteOptions(format))
        source.pixels[29, 39] ^= 1
        with pytest.raises((Mismatch, ValueError)):
            verify(file, Raster.of(source, format), WriteOptions(format))


@DEEP
def test_missing_rows_are_found(tmp_path: Path, format: Format) -> None:
    path = write(deep_photo(), tmp_path / f"a.{format}", WriteOptions(format))
    with path.open("rb") as file, pytest.raises((Mismatch, ValueError)):
        verify(file, Raster.of(deep_photo(31), format), WriteOptions(format))


@pytest.mark.parametrize("format", ["jpeg", "webp"])
def test_formats_of_eight_bits_say_so(tmp_path: Path, format: Format) -> None:
    source, options = deep_photo(), WriteOptions(format, quality=100)
    assert len(losses(source, options)) == 1 and "8 bits per channel" in losses(source, options)[0]
    found = read(write(source, tmp_path / "a", options))
    assert np.abs(found.pixels.astype(int) - to_eight(source.pixels)).mean() < 4


@DEEP
def test_formats_of_sixteen_bits_lose_nothing(format: Format) -> None:
    assert losses(deep_photo(alpha=True), WriteOptions(format)) == ()


def test_the_screen_gets_eight_bits() -> None:
    for icc in (None, rgb_profile()):
        source = deep_photo(icc=icc)
        shallow = photo(pixels=to_eight(source.pixels), icc=icc)
        assert np.array_equal(to_display_srgb(source), to_display_srgb(shallow))


def test_luma() -> None:
    deep = deep_photo().pixels
    exact = deep @ [0.299, 0.587, 0.114]
    assert np.abs(luma(deep) - exact).max() < 2
    everything = np.repeat(np.arange(65536, dtype=np.uint16).reshape(256, 256, 1), 3, axis=2)
    assert np.array_equal(luma(everything), everything[..., 0])
