"""The table of formats, and all that follows from it."""

from __future__ import annotations

import struct
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from bundle.contents import CODECS
from desktop.errors import TooLarge, UnreadableImage
from desktop.imaging import kinds, read, read_header
from desktop.imaging.readers import opener
from tests.unit.imaging.makers import encoded, pixels, save

ROOT = Path(__file__).resolve().parents[3]


def test_the_sentence_lists_the_titles_of_the_table() -> None:
    titles = [kind.title for kind in kinds.KINDS]
    assert ", ".join(titles[:-1]) + f" and {titles[-1]}" == kinds.TITLES


@pytest.mark.parametrize("page", ["docs/cli.md", "docs/formats.md"])
def test_the_documentation_lists_every_title(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert [kind.title for kind in kinds.KINDS if kind.title not in text] == []


def test_every_suffix_is_documented() -> None:
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [suffix for suffix in sorted(kinds.SUFFIXES) if f"`{suffix}`" not in text] == []


def test_no_suffix_type_or_beginning_stands_twice() -> None:
    for listed in (
        [suffix for kind in kinds.KINDS for suffix in kind.suffixes],
        list(kinds.TYPES),
        [magic for kind in kinds.KINDS for magic in kind.magic],
    ):
        assert len(listed) == len(set(listed))


@pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_a_reader(kind: kinds.Kind) -> None:
    assert callable(opener(kind.name))


@pytest.mark.parametrize(
    ("name", "format"),
    [("a.ppm", "pnm"), ("a.tga", "tga"), ("a.jp2", "jpeg2000"), ("a.ico", "ico"), ("a.bmp", "bmp")],
)
def test_kinds_that_cost_nothing(tmp_path: Path, name: str, format: str) -> None:
    options = {"irreversible": False} if format == "jpeg2000" else {"sizes": [(40, 30)]}
    path = save(
        tmp_path / name, Image.fromarray(pixels()), **(options if format in ("jpeg2000", "ico") else {})
    )
    photo = read(path)
    assert (photo.pixels == pixels()).all() and photo.format == format
    assert read_header(path).depth == 8 and photo.notes == ()


def test_tga_is_known_by_its_footer_whatever_its_name(tmp_path: Path) -> None:
    path = save(tmp_path / "a.tga", Image.fromarray(pixels()))
    assert b"TRUEVISION" in path.read_bytes()
    assert read(path.rename(tmp_path / "a.jpg")).format == "tga"


def test_bytes_that_could_be_a_tga_but_are_not_called_so(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\0\0\2" + bytes(9) + b"\4\0\4\0\x18\0" + bytes(48))
    with pytest.raises(UnreadableImage, match="is not an image that Vernier can read"):
        read(path)
    assert read(path.rename(tmp_path / "a.tga")).pixels.shape == (4, 4, 3)


def test_a_fourth_channel_that_is_no_alpha(tmp_path: Path) -> None:
    """A TGA of 32 bits that declares no bits of alpha."""
    path = tmp_path / "a.tga"
    path.write_bytes(b"\0\0\2" + bytes(9) + b"\2\0\1\0\x20\0" + bytes([1, 2, 3, 0, 4, 5, 6, 128]))
    photo = read(path)
    assert photo.alpha is None and photo.pixels.tolist() == [[[3, 2, 1], [6, 5, 4]]]


def test_the_largest_of_several_icons(tmp_path: Path) -> None:
    path = save(tmp_path / "a.ico", Image.fromarray(pixels(64, 64)), sizes=[(16, 16), (64, 64)])
    photo = read(path)
    assert photo.pixels.shape == (64, 64, 3)
    assert photo.notes == ("Only the main one of 2 images was read.",)


@pytest.mark.parametrize(
    ("kind", "body"),
    [(b"P5", b"\x00\x00\x80\x00\xff\xff"), (b"P2", b"# a comment\n0 32768 65535\n")],
)
def test_deep_grey_pnm(tmp_path: Path, kind: bytes, body: bytes) -> None:
    path = tmp_path / "a.pgm"
    path.write_bytes(kind + b"\n# made by hand\n3 1\n65535\n" + body)
    photo = read(path)
    assert read_header(path).depth == 16
    assert photo.grey and (photo.pixels[0, :, 0] >> (photo.pixels.itemsize * 8 - 8)).tolist() == [0, 128, 255]


def test_pnm_of_twelve_bits(tmp_path: Path) -> None:
    path = tmp_path / "a.ppm"
    path.write_bytes(b"P6 1 1 4095\n" + bytes([0x0F, 0xFF, 0x00, 0x00, 0x08, 0x00]))
    photo = read(path)
    assert (photo.pixels[0, 0] >> (photo.pixels.itemsize * 8 - 8)).tolist() == [255, 0, 128]


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"II\xbc\x01", "a JPEG XR image"),
        (b"P7\nWIDTH 2", "a PAM image"),
        (b"gimp xcf v011", "a GIMP document"),
        (b"\xff\xd8\xff\xf7\0\x0b\x08\0\1\0\1\1\1\x11\0", "a JPEG-LS image"),
        (b"\xff\xd8\xff\xc1\0\x0b\x0c\0\1\0\1\1\1\x11\0", "a JPEG image with 12 bits per channel"),
        (b"\xff\xd8\xff\xff\xc3\0\x0b\x10\0\1\0\1\1\1\x11\0", "a JPEG image with 16 bits per channel"),
        (b"\xff\xd8\xff\xfe\0\4xy\xff\xc5\0\x0b\x08\0\1\0\1\1\1\x11\0", "a hierarchical JPEG image"),
    ],
)
def test_valid_kinds_that_stay_unread_are_named(tmp_path: Path, start: bytes, kind: str) -> None:
    path = tmp_path / "picture"
    path.write_bytes(start.ljust(100, b"\0"))
    with pytest.raises(UnreadableImage) as caught:
        read(path)
    assert str(caught.value) == (
        f"picture is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first."
    )


def test_an_avif_with_too_many_pixels_is_refused_with_the_number(tmp_path: Path) -> None:
    data = encoded(Image.fromarray(pixels()), "AVIF")
    at = data.index(b"ispe") + 8
    path = tmp_path / "a.avif"
    path.write_bytes(data[:at] + (17_000).to_bytes(4, "big") * 2 + data[at + 8 :])
    with pytest.raises(TooLarge, match=r"17,000 × 17,000 pixels\. An AVIF with more than 268 megapixels"):
        read_header(path)


def test_an_unusual_bmp_is_named(tmp_path: Path) -> None:
    header = struct.pack("<IiiHHIIiiII4I", 56, 1, 1, 1, 16, 3, 4, 0, 0, 0, 0, 0xF000, 0xF00, 0xF0, 0xF)
    path = tmp_path / "a.bmp"
    path.write_bytes(b"BM" + struct.pack("<IHHI", 74, 0, 0, 70) + header + bytes(4))
    with pytest.raises(UnreadableImage, match="is a BMP image with an unusual layout of bits"):
        read(path)


@pytest.mark.parametrize("codec", ["jpeg8", "zstd", "avif", "jpeg2k", "jpegxl", "brotli", "ccitt", "lerc"])
def test_the_codecs_that_the_app_bundles_exist(codec: str) -> None:
    assert f"imagecodecs._{codec}" in CODECS
    assert find_spec(f"imagecodecs._{codec}") is not None
