"""Every layout of pixels that Pillow knows, with the values that must come out."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging import modes, read
from desktop.imaging.modes import Pixels, Source, convert
from tests.unit.imaging.makers import cmyk_profile, encoded, pixels, save

BLACK, WHITE = (0, 0, 0), (255, 255, 255)


def converted(
    image: Image.Image,
    depth: int = 8,
    inverted: bool = False,
    icc: bytes | None = None,
    dtype: type = np.uint8,
) -> Pixels:
    result = convert(Source(image, icc, depth, inverted=inverted))
    height, width = image.size[::-1]
    assert result.rgb.shape == (height, width, 3) and result.rgb.dtype == dtype
    assert result.alpha is None or (result.alpha.shape == (height, width) and result.alpha.dtype == dtype)
    return result


def row(*values: object) -> NDArray[np.uint8]:
    return np.asarray([values], np.uint8)


def test_every_mode_of_pillow_has_its_line() -> None:
    assert set(Image.MODES) | {"I;16", "I;16L", "I;16B", "I;16N", "PA"} <= set(modes._CONVERTERS)


def test_bilevel() -> None:
    result = converted(Image.fromarray(np.array([[False, True]])))
    assert result.rgb.tolist() == [[list(BLACK), list(WHITE)]] and result.grey


def test_grey() -> None:
    result = converted(Image.fromarray(row(0, 77, 255)))
    assert result.rgb.tolist() == [[[0] * 3, [77] * 3, [255] * 3]] and result.grey and result.alpha is None


@pytest.mark.parametrize("mode", ["LA", "La"])
def test_grey_with_alpha(mode: str) -> None:
    straight = Image.merge("LA", (Image.fromarray(row(0, 200)), Image.fromarray(row(255, 51))))
    result = converted(straight if mode == "LA" else straight.convert("La"))
    assert result.alpha is not None
    assert result.alpha.tolist() == [[255, 51]]
    assert result.rgb[0, :, 0].tolist() == [0, 200] and result.grey


@pytest.mark.parametrize("mode", ["I;16", "I;16L", "I;16B"])
def test_sixteen_bits_are_kept(mode: str) -> None:
    order = ">u2" if mode == "I;16B" else "<u2"
    values = np.array([[0, 128, 257 * 99, 65535]], order)
    image = Image.frombytes(mode, (4, 1), values.tobytes())
    result = converted(image, depth=16, dtype=np.uint16)
    assert result.rgb[0, :, 0].tolist() == [0, 128, 257 * 99, 65535]


def test_twelve_bits_fill_the_range() -> None:
    image = Image.fromarray(np.array([[0, 2048, 4095]], np.uint16))
    assert converted(image, depth=12, dtype=np.uint16).rgb[0, :, 0].tolist() == [0, 32776, 65535]


def test_white_at_zero_is_turned_round(tmp_path: Path) -> None:
    """Pillow overlooks it above 8 bits."""
    deep = Image.fromarray(np.array([[0, 65535]], np.uint16))
    assert read(save(tmp_path / "a.tif", deep, tiffinfo={262: 0})).pixels[0, :, 0].tolist() == [65535, 0]
    floating = Image.fromarray(np.array([[0, 1]], np.float32))
    assert read(save(tmp_path / "b.tif", floating, tiffinfo={262: 0})).pixels[0, :, 0].tolist() == [65535, 0]


def test_floats_from_0_to_1_are_black_to_white() -> None:
    result = converted(Image.fromarray(np.array([[0, 0.25, 1]], np.float32)), dtype=np.uint16)
    assert result.rgb[0, :, 0].tolist() == [0, 16384, 65535] and result.notes == ()


def test_other_floats_are_stretched_and_it_is_said() -> None:
    values = np.array([[-10, 0, 10, np.nan, np.inf]], np.float32)
    result = converted(Image.fromarray(values), dtype=np.uint16)
    assert result.rgb[0, :, 0].tolist() == [0, 32768, 65535, 0, 0]
    assert result.notes == (
        "Its pixel values have no defined white; the brightest became white, the darkest black.",
    )


@pytest.mark.parametrize("value", [np.nan, np.inf, 5.0, 1e38])
def test_degenerate_floats(value: float) -> None:
    flat = Image.fromarray(np.full((2, 2), value, np.float32))
    assert converted(flat, dtype=np.uint16).rgb.max() == 0


def test_integers_are_stretched() -> None:
    values = np.array([[-(2**31), 0, 2**31 - 1]], np.int32)
    result = converted(Image.fromarray(values), dtype=np.uint16)
    assert result.rgb[0, :, 0].tolist() == [0, 32768, 65535] and len(result.notes) == 1


def palette_image() -> Image.Image:
    image = Image.fromarray(row(0, 1, 2), "P")
    image.putpalette([*BLACK, 10, 20, 30, *WHITE])
    return image


def test_palette() -> None:
    result = converted(palette_image())
    assert result.rgb.tolist() == [[list(BLACK), [10, 20, 30], list(WHITE)]]
    assert result.alpha is None and not result.grey


@pytest.mark.parametrize(("key", "alpha"), [(1, [255, 0, 255]), (b"\x00\x80", [0, 128, 255])])
def test_palette_with_transparency(key: int | bytes, alpha: list[int]) -> None:
    image = palette_image()
    image.info["transparency"] = key
    result = converted(image)
    assert result.alpha is not None and result.alpha.tolist() == [alpha]
    assert result.rgb[0, 1].tolist() == [10, 20, 30]


def test_palette_with_alpha_channel() -> None:
    image = palette_image().convert("PA")
    image.putalpha(Image.fromarray(row(255, 7, 0)))
    result = converted(image)
    assert result.alpha is not None and result.alpha.tolist() == [[255, 7, 0]]
    assert result.rgb[0, 1].tolist() == [10, 20, 30]


def test_rgb() -> None:
    assert (converted(Image.fromarray(pixels())).rgb == pixels()).all()


def test_rgbx_drops_the_padding() -> None:
    image = Image.fromarray(pixels()).convert("RGBX")
    result = converted(image)
    assert (result.rgb == pixels()).all() and result.alpha is None


def test_rgba() -> None:
    rgba = np.dstack([pixels(), pixels()[..., 1]])
    result = converted(Image.fromarray(rgba))
    assert result.alpha is not None
    assert (np.dstack([result.rgb, result.alpha]) == rgba).all()


def test_premultiplied_alpha_becomes_straight() -> None:
    image = Image.frombytes("RGBa", (2, 1), bytes([100, 50, 0, 128, 9, 9, 9, 255]))
    result = converted(image)
    assert result.alpha is not None and result.alpha.tolist() == [[128, 255]]
    assert result.rgb[0, 0].tolist() == [199, 100, 0] or result.rgb[0, 0].tolist() == [199, 99, 0]


@pytest.mark.parametrize("mode", ["YCbCr", "HSV"])
def test_other_coordinates_of_rgb(mode: str) -> None:
    result = converted(Image.fromarray(pixels()).convert(mode))
    assert np.abs(result.rgb.astype(int) - pixels()).max() <= 6


def test_lab() -> None:
    lab = Image.frombytes("LAB", (3, 1), bytes([0, 0, 0, 255, 0, 0, 138, 81, 67]))
    black, white, red = converted(lab).rgb[0].tolist()
    assert max(black) <= 1 and min(white) >= 254
    assert red == pytest.approx([255, 0, 0], abs=14)


def test_cmyk_without_profile_is_said_to_be_approximate() -> None:
    image = Image.frombytes("CMYK", (2, 1), bytes([0, 0, 0, 0, 0, 0, 0, 255]))
    result = converted(image)
    assert result.rgb.tolist() == [[list(WHITE), list(BLACK)]]
    assert result.notes == ("It has no usable CMYK profile; its colours are approximate.",)


def test_cmyk_goes_through_its_profile() -> None:
    image = Image.frombytes("CMYK", (3, 1), bytes([0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255]))
    result = converted(image, icc=cmyk_profile())
    paper, cyan, black = result.rgb[0].tolist()
    assert min(paper) >= 253 and max(black) <= 3
    assert cyan != [0, 255, 255] and cyan[0] < cyan[1] < cyan[2]  # the dull cyan of the profile
    assert result.icc is None and result.notes == ()


def cmyk_jpeg(adobe: bool) -> bytes:
    """White paper with a black half, as Adobe writes it and as others do, without Adobe's marker."""
    inks = np.zeros((16, 32, 4), np.uint8)
    inks[:, 16:, 3] = 255
    whole = encoded(Image.fromarray(inks if adobe else 255 - inks, "CMYK"), "JPEG", quality=95)
    start = whole.index(b"\xff\xee\x00\x0eAdobe")
    return whole if adobe else whole[:start] + whole[start + 16 :]


@pytest.mark.parametrize("adobe", [True, False])
def test_polarity_of_cmyk_jpegs(tmp_path: Path, adobe: bool) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(cmyk_jpeg(adobe))
    photo = read(path)
    assert photo.pixels[:, :12].min() > 240
    assert photo.pixels[:, 20:].max() < 15


@pytest.mark.parametrize(("bits", "key", "hit"), [(1, 1, 255), (2, 2, 170), (4, 5, 85), (8, 9, 9)])
def test_transparent_grey_of_shallow_pngs(bits: int, key: int, hit: int) -> None:
    image = Image.fromarray(row(0, hit, 255 - hit if hit != 255 else 1))
    image.info["transparency"] = key
    result = converted(image, depth=bits)
    assert result.alpha is not None and result.alpha.tolist() == [[255, 0, 255]]


def test_transparent_colour_of_pngs(tmp_path: Path) -> None:
    image = Image.fromarray(row([1, 2, 3], [1, 2, 4]))
    photo = read(save(tmp_path / "a.png", image, transparency=(1, 2, 3)))
    assert photo.alpha is not None and photo.alpha.tolist() == [[0, 255]]


def test_transparent_colour_of_deep_pngs(tmp_path: Path) -> None:
    """All 16 bits count."""
    key = (0x12F0, 0x34F0, 0x56F0)
    path = tmp_path / "a.png"
    path.write_bytes(_deep_png(key, (0x12F0, 0x34F0, 0x56F1)))
    photo = read(path)
    assert photo.alpha is not None and photo.alpha.tolist() == [[0, 65535]]
    assert photo.pixels[0, 1].tolist() == [0x12F0, 0x34F0, 0x56F1]


def _deep_png(key: tuple[int, ...], other: tuple[int, ...]) -> bytes:
    """Two pixels of 16-bit RGB, the first of the transparent colour."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    header = struct.pack(">IIBBBBB", 2, 1, 16, 2, 0, 0, 0)
    samples = b"\0" + struct.pack(">6H", *key, *other)
    chunks = [
        (b"IHDR", header),
        (b"tRNS", struct.pack(">3H", *key)),
        (b"IDAT", zlib.compress(samples)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in chunks)


def test_sixteen_bit_transparent_grey(tmp_path: Path) -> None:
    image = Image.fromarray(np.array([[513, 514]], np.uint16))
    photo = read(save(tmp_path / "a.png", image, transparency=513))
    assert photo.alpha is not None and photo.alpha.tolist() == [[0, 65535]]
    assert photo.pixels[0, 1].tolist() == [514, 514, 514] and photo.notes == ()
