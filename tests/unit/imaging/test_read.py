"""What comes out of `read`: orientation, transparency, metadata, notes; and what is refused."""

from __future__ import annotations

import struct
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from desktop.errors import UnreadableImage
from desktop.imaging import Header, read, read_header
from desktop.imaging import modes as modes_module
from tests.unit.imaging.makers import XMP, encoded, exif, pixels, save, tags

TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,  # what the camera did; reading undoes it
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def as_shot(orientation: int) -> Image.Image:
    """The picture as a camera held like that stores it."""
    upright, turn = Image.fromarray(pixels()), TURNS[orientation]
    return upright if turn is None else upright.transpose(turn)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", ["png", "jpeg", "webp", "tiff", "avif"])
def test_orientation_is_baked_in(tmp_path: Path, orientation: int, format: str) -> None:
    options: dict[str, object] = {"png": {}, "webp": {"lossless": True}, "tiff": {}}.get(
        format, {"quality": 95}
    )
    if format == "tiff":
        options["tiffinfo"] = {0x0112: orientation, 0x010F: "Camera Works"}
    else:
        options["exif"] = exif(orientation) if format != "jpeg" else b"Exif\0\0" + exif(orientation)
    path = save(tmp_path / f"a.{format}", as_shot(orientation), **options)
    header, photo = read_header(path), read(path)
    assert (header.width, header.height) == (40, 30)
    assert photo.pixels.shape == (30, 40, 3)
    assert photo.pixels.flags.c_contiguous
    assert np.abs(photo.pixels.astype(int) - pixels()).mean() < (4 if format in ("jpeg", "avif") else 0.01)
    assert 0x0112 not in tags(photo.exif)
    assert tags(photo.exif)[0x010F] == "Camera Works"


def test_orientation_in_xmp_alone_counts(tmp_path: Path) -> None:
    path = save(tmp_path / "a.webp", as_shot(6), lossless=True, xmp=XMP)
    photo = read(path)
    assert (photo.pixels == pixels()).all()
    assert photo.xmp is not None and b"Orientation" not in photo.xmp and b"Bl\xc3\xa4tter" in photo.xmp


def test_orientation_in_the_xmp_of_a_tiff(tmp_path: Path) -> None:
    path = save(tmp_path / "a.tif", as_shot(6), tiffinfo={700: XMP})
    assert (read_header(path).width, read_header(path).height) == (40, 30)
    assert (read(path).pixels == pixels()).all()


@pytest.mark.parametrize("format", ["png", "tif"])
def test_orientation_turns_the_resolution_too(tmp_path: Path, format: str) -> None:
    held = {"exif": exif(6)} if format == "png" else {"tiffinfo": {0x0112: 6}}
    path = save(tmp_path / f"a.{format}", as_shot(6), dpi=(300, 150), **held)
    assert read(path).dpi == (150, 300)


@pytest.mark.parametrize("orientation", [0, 9, 4242])
def test_orientation_that_does_not_exist_is_upright(tmp_path: Path, orientation: int) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()), exif=exif(orientation))
    assert (read(path).pixels == pixels()).all()


def test_alpha_is_straight_and_follows_the_orientation(tmp_path: Path) -> None:
    rgba = np.dstack([pixels(), np.maximum(pixels()[..., 0], 1)])
    stored = Image.fromarray(rgba).transpose(Image.Transpose.ROTATE_90)
    photo = read(save(tmp_path / "a.png", stored, exif=exif(6)))
    assert photo.alpha is not None
    assert (photo.alpha == rgba[..., 3]).all()
    assert (photo.pixels == rgba[..., :3]).all()


def test_opaque_alpha_is_no_alpha(tmp_path: Path) -> None:
    rgba = np.dstack([pixels(), np.full((30, 40), 255, np.uint8)])
    assert read(save(tmp_path / "a.png", Image.fromarray(rgba))).alpha is None


def test_colour_bleeds_under_transparency(tmp_path: Path) -> None:
    rgba = np.zeros((20, 20, 4), np.uint8)
    rgba[5:15, 5:15] = (200, 100, 50, 255)
    photo = read(save(tmp_path / "a.png", Image.fromarray(rgba)))
    assert (photo.pixels == (200, 100, 50)).all()
    assert photo.alpha is not None and photo.alpha.sum() == 100 * 255


def test_bmp_with_an_unused_fourth_byte_is_opaque(tmp_path: Path) -> None:
    rgba = np.dstack([pixels(), np.zeros((30, 40), np.uint8)])
    photo = read(save(tmp_path / "a.bmp", Image.fromarray(rgba)))
    assert photo.alpha is None
    assert (photo.pixels == pixels()).all()


@pytest.mark.parametrize(
    ("name", "options", "note"),
    [
        ("a.gif", {"duration": 100}, "Only the first of 3 frames was read."),
        ("a.png", {}, "Only the first of 3 frames was read."),
        ("a.webp", {"lossless": True}, "Only the first of 3 frames was read."),
        ("a.tiff", {}, "Only the first of 3 pages was read."),
        ("a.mpo", {"quality": 95}, "Only the first of 3 images was read."),
        ("a.avif", {"quality": 95}, "Only the first of 3 frames was read."),
    ],
)
def test_the_first_of_several(tmp_path: Path, name: str, options: dict[str, object], note: str) -> None:
    pages = [Image.new("RGB", (16, 16), colour) for colour in ("red", "lime", "blue")]
    path = save(tmp_path / name, pages[0], save_all=True, append_images=pages[1:], **options)
    photo = read(path)
    assert read_header(path).frames == 3
    assert photo.notes == (note,)
    assert np.abs(photo.pixels.astype(int) - (255, 0, 0)).max() < 6


def test_header_says_what_is_there(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()).convert("P"))
    assert read_header(path) == Header(40, 30, "png", "P", 1, 8)


def test_header_decodes_no_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.jpg", Image.fromarray(pixels()))
    monkeypatch.setattr("PIL.JpegImagePlugin.JpegImageFile.load", lambda self: pytest.fail("decoded"))
    assert read_header(path).width == 40


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (70_000, 1), (1, 70_000)])
def test_extreme_shapes(tmp_path: Path, size: tuple[int, int]) -> None:
    photo = read(save(tmp_path / "a.png", Image.new("RGB", size, "teal")))
    assert photo.pixels.shape == (size[1], size[0], 3)
    assert (photo.pixels == (0, 128, 128)).all()


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"])
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_truncated_files_are_refused(tmp_path: Path, format: str, kept: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    whole = encoded(Image.fromarray(noise), format)
    path = tmp_path / "cut"
    path.write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises(UnreadableImage) as error:
        read(path)
    assert str(error.value).startswith(
        ("cut is not whole. This ", "cut is damaged, incomplete or in an unusual format")
    )
    assert "Copy or download it again" in str(error.value)


@pytest.mark.parametrize("failure", [MemoryError(), RecursionError(), KeyError("x"), struct.error("x")])
def test_whatever_decoding_raises_becomes_one_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()))

    def fail(self: object) -> None:
        raise failure

    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", fail)
    with pytest.raises(UnreadableImage, match=r"^a\.png ") as error:
        read(path)
    assert error.value.__cause__ is failure
    if isinstance(failure, MemoryError):
        assert "not enough free memory" in str(error.value)


def test_an_interrupt_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()))

    def interrupt(self: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", interrupt)
    with pytest.raises(KeyboardInterrupt):
        read(path)


def test_a_mode_nobody_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()))
    monkeypatch.delitem(modes_module._CONVERTERS, "RGB")
    with pytest.raises(
        UnreadableImage, match=r"uses a pixel format that Vernier does not support \(RGB\)\. Export it as"
    ):
        read(path)


def test_camera_raw_is_not_mistaken_for_its_preview(tmp_path: Path) -> None:
    path = save(tmp_path / "a.dng", Image.fromarray(pixels()), format="TIFF", tiffinfo={50706: b"\1\4\0\0"})
    with pytest.raises(
        UnreadableImage, match="is a camera raw file of an unknown kind, which Vernier does not read"
    ):
        read_header(path)


@pytest.mark.parametrize("format", ["png", "jpeg", "tiff", "bmp"])
def test_resolution(tmp_path: Path, format: str) -> None:
    image = Image.fromarray(pixels())
    assert read(save(tmp_path / f"a.{format}", image, dpi=(300, 300))).dpi == (300, 300)


def test_resolution_in_exif_alone(tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x011A], block[0x011B], block[0x0128] = 118.11, 118.11, 3
    photo = read(save(tmp_path / "a.webp", Image.fromarray(pixels()), exif=block.tobytes()))
    assert photo.dpi == pytest.approx((300, 300), abs=0.01)


def test_no_resolution_is_invented(tmp_path: Path) -> None:
    """Pillow says 72 for a JPEG whose EXIF has none, and 1 for a TIFF."""
    image = Image.fromarray(pixels())
    assert read(save(tmp_path / "a.jpg", image, exif=b"Exif\0\0" + exif())).dpi is None
    assert read(save(tmp_path / "a.tif", image)).dpi is None
    assert read(save(tmp_path / "b.tif", image, tiffinfo={282: 2.0, 283: 1.0, 296: 1})).dpi is None


def test_exif_in_an_old_png_text_chunk(tmp_path: Path) -> None:
    block = b"Exif\0\0" + exif(6)
    text = PngImagePlugin.PngInfo()
    text.add_text("Raw profile type exif", f"\nexif\n{len(block):8}\n{block.hex()}\n", zip=True)
    photo = read(save(tmp_path / "a.png", as_shot(6), pnginfo=text))
    assert (photo.pixels == pixels()).all()
    assert tags(photo.exif)[0x010F] == "Camera Works"


def test_damaged_exif_costs_the_exif_and_nothing_else(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()), exif=b"II*\0\xff\xff\0\0garbage")
    photo = read(path)
    assert photo.exif is None
    assert photo.notes == ("Its camera data (EXIF) is damaged and was left out.",)
    assert (photo.pixels == pixels()).all()


def test_text_bombs_in_a_png_are_left_out_before_they_are_unpacked(tmp_path: Path) -> None:
    text, bomb = PngImagePlugin.PngInfo(), b"Comment\0\0" + zlib.compress(bytes(50_000_000))
    for _ in range(300):
        text.add(b"zTXt", bomb)
    start = time.process_time()
    photo = read(save(tmp_path / "a.png", Image.fromarray(pixels()), pnginfo=text))
    assert photo.notes == ("A part of this PNG beside its pixels (zTXt) is damaged and was left out.",)
    assert photo.text == () and time.process_time() - start < 3
