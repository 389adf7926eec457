"""Round trips: what `write` puts into a file, `read` gets out again, and so does Pillow."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging import FORMATS, Format, Photo, WriteOptions, losses, read, to_display_srgb, write
from tests.unit.imaging.makers import XMP, exif, grey_profile, photo, pixels, rgb_profile, save, tags

EVERY = pytest.mark.parametrize("format", FORMATS)
LOSSLESS = ("png", "tiff")
UPRIGHT_XMP = XMP.replace(b' tiff:Orientation="6"', b"")
ALPHA = np.rint(np.linspace(0, 255, 1200)).astype(np.uint8).reshape(30, 40)


def round_trip(source: Photo, folder: Path, format: Format, **options: Any) -> Photo:
    written = write(source, folder / f"result.{format}", WriteOptions(format, **options))
    assert written == folder / f"result.{format}"
    assert [entry.name for entry in folder.iterdir()] == [written.name]
    result = read(written)
    assert result.format == format
    return result


def difference(first: np.ndarray, second: np.ndarray) -> float:
    return float(np.abs(first.astype(int) - second).mean())


@EVERY
def test_pixels(tmp_path: Path, format: Format) -> None:
    result = round_trip(photo(), tmp_path, format)
    assert difference(result.pixels, pixels()) < (0.01 if format in LOSSLESS else 2)
    assert not result.grey and result.alpha is None and result.notes == ()


@EVERY
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (333, 517)])
def test_shapes(tmp_path: Path, format: Format, shape: tuple[int, int]) -> None:
    result = round_trip(photo(*shape), tmp_path, format)
    assert result.pixels.shape == (*shape, 3)
    if format in LOSSLESS:
        assert (result.pixels == pixels(*shape)).all()


@EVERY
def test_profile(tmp_path: Path, format: Format) -> None:
    icc = rgb_profile()
    result = round_trip(photo(icc=icc), tmp_path, format)
    assert result.icc == icc
    assert difference(result.pixels, pixels()) < 2


@EVERY
def test_metadata(tmp_path: Path, format: Format) -> None:
    source = read(
        save(
            tmp_path / "in.webp",
            Image.fromarray(pixels()),
            exif=exif(1, thumbnail=b"OLD"),
            xmp=XMP,
            lossless=True,
        )
    )
    (tmp_path / "in.webp").unlink()
    enlarged = photo(120, 160, exif=source.exif, xmp=source.xmp, dpi=(300, 300))
    result = round_trip(enlarged, tmp_path, format, comment="Vernier 0.1.0, realism 0.40, seed 0")
    found = tags(result.exif)
    assert found[0x010F] == "Camera Works"
    assert found[0x9003] == "2020:01:02 03:04:05"
    assert found[0x927C] == b"note of the maker"
    assert found[2] == (48.0, 8.0, 7.5)
    assert (found[0xA002], found[0xA003]) == (160, 120)
    assert found[0x0131] == "Vernier 0.1.0, realism 0.40, seed 0"
    assert 0x0112 not in found
    assert result.dpi == (300, 300)
    assert result.xmp is not None
    assert b"Bl\xc3\xa4tter" in result.xmp and b'exif:PixelXDimension="160"' in result.xmp
    assert b"Orientation" not in result.xmp


@EVERY
def test_metadata_is_left_out_on_request(tmp_path: Path, format: Format) -> None:
    icc = rgb_profile()
    source = photo(exif=exif(), xmp=XMP, dpi=(300, 300), icc=icc)
    result = round_trip(source, tmp_path, format, keep_metadata=False, comment="Vernier 0.1.0")
    assert result.exif is None and result.xmp is None and result.dpi is None
    assert result.icc == icc
    whole = (tmp_path / f"result.{format}").read_bytes()
    assert b"Camera Works" not in whole and b"Bl\xc3\xa4tter" not in whole


@EVERY
def test_comment_alone(tmp_path: Path, format: Format) -> None:
    result = round_trip(photo(), tmp_path, format, comment="Vernier 0.1.0")
    assert tags(result.exif)[0x0131] == "Vernier 0.1.0"


@EVERY
def test_nothing_extra_without_metadata(tmp_path: Path, format: Format) -> None:
    result = round_trip(photo(), tmp_path, format)
    assert (result.exif, result.xmp, result.icc, result.dpi) == (None, None, None, None)


@pytest.mark.parametrize("format", ["png", "tiff", "webp"])
@pytest.mark.parametrize("grey", [False, True])
def test_alpha(tmp_path: Path, format: Format, grey: bool) -> None:
    colours = np.repeat(pixels()[..., :1], 3, axis=2) if grey else pixels()
    result = round_trip(photo(pixels=colours, alpha=ALPHA, grey=grey), tmp_path, format)
    assert result.alpha is not None
    assert (result.alpha == ALPHA).all()
    assert result.grey == (grey and format != "webp")
    if format in LOSSLESS:
        assert (result.pixels[ALPHA > 0] == colours[ALPHA > 0]).all()


def test_jpeg_lays_transparency_on_white_and_says_so(tmp_path: Path) -> None:
    source = photo(pixels=np.zeros((30, 40, 3), np.uint8), alpha=ALPHA)
    result = round_trip(source, tmp_path, "jpeg", quality=100)
    assert result.alpha is None
    assert difference(result.pixels[..., 0], 255 - ALPHA) < 2
    assert losses(source, WriteOptions("jpeg")) == (
        "JPEG does not support transparency; the image was placed on white.",
    )
    assert losses(source, WriteOptions("png")) == ()


@EVERY
def test_grey_stays_grey(tmp_path: Path, format: Format) -> None:
    colours = np.repeat(pixels()[..., :1], 3, axis=2)
    result = round_trip(photo(pixels=colours, grey=True), tmp_path, format)
    assert result.grey == (format != "webp")
    assert difference(result.pixels, colours) < 2
    with Image.open(tmp_path / f"result.{format}") as image:
        assert image.mode == ("RGB" if format == "webp" else "L")


@pytest.mark.parametrize("format", ["png", "tiff", "jpeg"])
def test_grey_profile(tmp_path: Path, format: Format) -> None:
    colours = np.repeat(pixels()[..., :1], 3, axis=2)
    result = round_trip(photo(pixels=colours, grey=True, icc=grey_profile()), tmp_path, format)
    assert result.grey and result.icc == grey_profile()


def test_grey_profile_in_webp_which_has_no_grey(tmp_path: Path) -> None:
    source = photo(pixels=np.full((30, 40, 3), 64, np.uint8), grey=True, icc=grey_profile(gamma=1.0))
    result = round_trip(source, tmp_path, "webp")
    assert result.icc is None
    assert difference(result.pixels, to_display_srgb(source)) < 1.5
    assert result.pixels.mean() > 130  # linear 64 is sRGB 137


def test_a_tinted_grey_result_is_written_as_its_luma(tmp_path: Path) -> None:
    tinted = np.full((30, 40, 3), 100, np.uint8)
    tinted[..., 2] = 110
    result = round_trip(photo(pixels=tinted, grey=True), tmp_path, "png")
    assert (result.pixels == 101).all()


@pytest.mark.parametrize("orientation", range(1, 9))
@EVERY
def test_orientation_is_not_applied_twice(tmp_path: Path, orientation: int, format: Format) -> None:
    path = save(tmp_path / "in.png", Image.fromarray(pixels()), exif=exif(orientation))
    upright = read(path)
    path.unlink()
    result = round_trip(upright, tmp_path, format)
    assert result.pixels.shape == upright.pixels.shape
    assert difference(result.pixels, upright.pixels) < 2
    assert 0x0112 not in tags(result.exif)


@pytest.mark.parametrize(("quality", "sampling"), [(89, (2, 2)), (90, (1, 1)), (95, (1, 1)), (100, (1, 1))])
def test_jpeg_keeps_full_colour_resolution_at_high_quality(
    tmp_path: Path, quality: int, sampling: tuple[int, int]
) -> None:
    path = write(photo(), tmp_path / "a.jpg", WriteOptions("jpeg", quality=quality))
    with Image.open(path) as image:
        assert image.layer[0][1:3] == sampling  # type: ignore[attr-defined]


@pytest.mark.parametrize("format", ["jpeg", "webp", "avif"])
def test_quality_counts(tmp_path: Path, format: Format) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    sizes = [
        write(photo(pixels=noise), tmp_path / f"{q}", WriteOptions(format, quality=q)).stat().st_size
        for q in (1, 50, 95)
    ]
    assert sizes[0] < sizes[1] < sizes[2]


def noisy_ramp() -> NDArray[np.uint8]:
    """A photo without texture that repeats: a ramp with noise."""
    ramp = np.linspace(0, 200, 400)[:, None, None] + np.linspace(0, 30, 300)[:, None]
    return np.rint(ramp + np.random.default_rng(1).normal(0, 4, (400, 300, 3))).clip(0, 255).astype(np.uint8)


def stripes() -> NDArray[np.uint8]:
    """A drawing: the same few pixels again and again."""
    part = np.random.default_rng(1).integers(0, 256, (5, 25, 3), np.uint8)
    return np.tile(part, (80, 12, 1))


@pytest.mark.parametrize("level", [0, 1, 3, 9])
@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("make", [noisy_ramp, stripes])
def test_png_is_as_small_as_the_better_way_of_zlib_makes_it(
    make: Callable[[], NDArray[np.uint8]], deep: bool, level: int, tmp_path: Path
) -> None:
    samples = make().astype(np.uint16) * 257 if deep else make()
    path = write(photo(pixels=samples), tmp_path / "a.png", WriteOptions("png", png_level=level))
    assert np.array_equal(read(path).pixels, samples)
    if not deep and level:
        sizes = []
        for strategy in (zlib.Z_FILTERED, zlib.Z_RLE):
            file = BytesIO()
            Image.fromarray(samples).save(file, "PNG", compress_level=level, compress_type=strategy)
            sizes.append(len(file.getvalue()))
        assert abs(sizes[1] - sizes[0]) > 0.02 * sizes[0] or level == 9
        assert path.stat().st_size < 1.03 * min(sizes)


def test_compression_of_png_and_tiff(tmp_path: Path) -> None:
    flat = photo(200, 200, pixels=np.full((200, 200, 3), 9, np.uint8))
    sizes = {}
    for level in (0, 1, 9):
        path = write(flat, tmp_path / f"{level}.png", WriteOptions("png", png_level=level))
        sizes[level] = path.stat().st_size
        assert (read(path).pixels == 9).all()
    assert sizes[0] > 120_000 > sizes[1] >= sizes[9]
    for compression, code in (("none", 1), ("lzw", 5), ("deflate", 8)):
        path = write(flat, tmp_path / f"{code}.tif", WriteOptions("tiff", tiff_compression=compression))
        with Image.open(path) as image:
            assert image.tag_v2[259] == code  # type: ignore[attr-defined]
        assert (read(path).pixels == 9).all() and (path.stat().st_size > 120_000) == (compression == "none")


@pytest.mark.parametrize("format", ["jpeg", "webp", "avif"])
def test_a_picture_that_is_almost_of_one_colour(tmp_path: Path, format: Format) -> None:
    """Compression makes one colour of it, which is right."""
    faint = np.full((60, 60, 3), 20, np.uint8)
    faint[30, 30] += 1
    assert read(write(photo(pixels=faint), tmp_path / "a", WriteOptions(format, quality=50))).format == format


def test_webp_without_loss(tmp_path: Path) -> None:
    result = round_trip(photo(alpha=ALPHA), tmp_path, "webp", lossless=True, quality=10)
    assert (result.alpha == ALPHA).all() and (result.pixels[ALPHA > 0] == pixels()[ALPHA > 0]).all()


def test_a_resolution_that_was_asked_for(tmp_path: Path) -> None:
    for format in FORMATS:
        source = photo(dpi=(72, 72), exif=exif())
        path = write(source, tmp_path / f"a.{format}", WriteOptions(format, dpi=(300, 300)))
        assert read(path).dpi == (300, 300)
        path = write(
            source, tmp_path / f"b.{format}", WriteOptions(format, dpi=(240, 240), keep_metadata=False)
        )
        assert read(path).dpi == (240, 240)


def test_too_much_metadata_for_jpeg_is_left_out_and_said(tmp_path: Path) -> None:
    long_exif = exif() + bytes(70_000)
    long_xmp = UPRIGHT_XMP.replace(b"Bl\xc3\xa4tter", b"B" * 70_000)
    source = photo(exif=long_exif, xmp=long_xmp)
    assert losses(source, WriteOptions("jpeg")) == (
        "Its camera data (EXIF) is too long for JPEG and was left out.",
    )
    result = round_trip(source, tmp_path, "jpeg")
    assert result.exif is None
    assert result.xmp is not None and b"B" * 70_000 in result.xmp


@pytest.mark.parametrize("format", ["png", "tiff", "webp"])
def test_long_metadata_elsewhere(tmp_path: Path, format: Format) -> None:
    source = photo(exif=exif() + bytes(70_000), xmp=UPRIGHT_XMP.replace(b"Bl\xc3\xa4tter", b"B" * 70_000))
    result = round_trip(source, tmp_path, format)
    assert tags(result.exif)[0x010F] == "Camera Works"
    assert result.xmp is not None and b"B" * 70_000 in result.xmp


def test_xmp_around_the_length_of_a_segment(tmp_path: Path) -> None:
    """The last byte that fits: Pillow, libjpeg and we count alike, and what does not fit is split."""
    for length in range(65_480, 65_540):
        empty = UPRIGHT_XMP.replace(b"Bl\xc3\xa4tter", b"")
        source = photo(xmp=UPRIGHT_XMP.replace(b"Bl\xc3\xa4tter", b"B" * (length - len(empty))))
        assert losses(source, WriteOptions("jpeg")) == ()
        result = read(write(source, tmp_path / f"{length}.jpg", WriteOptions("jpeg")))
        assert result.xmp is not None and b"B" * (length - len(empty)) in result.xmp, length


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_in_both_byte_orders(tmp_path: Path, order: str) -> None:
    source = photo(333, 517, exif=exif(order=order), icc=rgb_profile(), dpi=(72, 72))
    result = round_trip(source, tmp_path, "tiff")
    assert (result.pixels == source.pixels).all()
    assert result.icc == source.icc and tags(result.exif)[0x829A] == pytest.approx(0.008)
    assert (tmp_path / "result.tiff").read_bytes()[:2] == {"<": b"II", ">": b"MM"}[order]


@pytest.mark.parametrize("name", ["日本 🌄.png", "-dash.png", "e\u0301.png", "new\nline.png", "שלום.png"])
def test_names(tmp_path: Path, name: str) -> None:
    assert write(photo(), tmp_path / name, WriteOptions("png")).name == name
