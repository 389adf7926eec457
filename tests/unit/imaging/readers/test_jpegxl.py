"""JPEG XL: pixels, colours, metadata, and files that are damaged or hostile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from desktop.errors import DamagedImage, TooLarge, UnreadableImage
from desktop.imaging import WriteOptions, read, read_header, to_display_p3, to_display_srgb, write
from desktop.imaging.colour import icc_profile
from desktop.imaging.colour.space import ADOBE_RGB, DISPLAY_P3, from_cicp, from_gamma
from desktop.imaging.decoding_time import decoding_seconds
from desktop.imaging.readers import jpegxl as reader
from desktop.imaging.readers import jpegxl_colours, libjxl
from desktop.samples import to_eight
from tests.jpegxl_files import Wanted, jpegxl
from tests.unit.imaging.makers import exif, pixels, rgb_profile

SIXTEENS = pixels().astype(np.uint16) * 257
ALPHA = np.maximum(pixels()[..., :1], 1)
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source>here</dc:source>'
    b"</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "a.jxl"
    path.write_bytes(data)
    return path


def odd_profile() -> bytes:
    """A profile that the numbers of JPEG XL can not say: each channel has a curve of its own."""
    steps = np.linspace(0, 1, 256)
    plain = icc_profile.rgb_profile("odd", ADOBE_RGB.matrix(), steps**1.8)
    # The three curves share their place; let the one of blue be another, which is appended.
    curve = icc_profile.rgb_profile("odd", ADOBE_RGB.matrix(), steps**2.6)
    at = curve.index(b"curv")
    end = at + 12 + 2 * len(steps)
    place = plain.index(b"bTRC")
    moved = plain[: place + 4] + len(plain).to_bytes(4, "big") + (end - at).to_bytes(4, "big")
    whole = moved + plain[place + 12 :] + curve[at:end]
    return len(whole).to_bytes(4, "big") + whole[4:]


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("deep", [False, True])
def test_every_sample_is_kept(tmp_path: Path, channels: int, deep: bool) -> None:
    values = np.dstack([pixels()[..., : 1 if channels <= 2 else 3], ALPHA])[..., :channels]
    stored = values.astype(np.uint16) * 257 + 3 if deep else values
    if deep:
        stored = np.minimum(stored, 65_535).astype(np.uint16)
    path = saved(tmp_path, jpegxl(stored))
    photo, header = read(path), read_header(path)
    grey = channels <= 2
    assert (photo.pixels == (stored[..., :1] if grey else stored[..., :3])).all()
    assert photo.alpha is None if channels in (1, 3) else (photo.alpha == stored[..., -1]).all()
    assert (photo.grey, photo.deep, photo.icc, photo.notes) == (grey, deep, None, ())
    assert (
        header.depth == (16 if deep else 8)
        and header.mode == {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}[channels]
    )


def test_files_of_another_encoder(tmp_path: Path) -> None:
    """imagecodecs takes 16 bits for linear light, and says so in the file."""
    eight = read(saved(tmp_path, imagecodecs.jpegxl_encode(pixels(), lossless=True)))
    assert (eight.pixels == pixels()).all() and eight.icc is None
    deep = read(saved(tmp_path, imagecodecs.jpegxl_encode(SIXTEENS, lossless=True)))
    linear = from_cicp(1, 8)
    assert (deep.pixels == SIXTEENS).all() and linear is not None and deep.icc == linear.profile(grey=False)


@pytest.mark.parametrize("bits", [1, 5, 10, 12])
def test_other_depths_are_scaled(tmp_path: Path, bits: int) -> None:
    white = 2**bits - 1
    values = (pixels().astype(int) * white // 255).astype(np.uint16)
    scaled = np.rint(values / white * 65_535).astype(np.uint16)
    photo = read(saved(tmp_path, jpegxl(scaled, Wanted(bits=bits))))
    expected = scaled if bits > 8 else to_eight(scaled)
    assert np.abs(photo.pixels.astype(int) - expected).max() <= 1


def test_premultiplied_colours_are_divided(tmp_path: Path) -> None:
    values = np.dstack([pixels() // 2, np.full(ALPHA.shape, 128, np.uint8)])
    photo = read(saved(tmp_path, jpegxl(values, Wanted(premultiplied=True))))
    assert np.abs(photo.pixels.astype(int) - pixels()).max() <= 2
    assert photo.alpha is not None and (photo.alpha == 128).all()


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize(
    ("primaries", "transfer", "expected"),
    [
        (1, 13, None),
        (11, 13, DISPLAY_P3),
        (9, 13, from_cicp(9, 13)),
        (1, 1, from_cicp(1, 1)),
        (11, 8, from_cicp(12, 8)),
    ],
)
def test_named_colours(
    tmp_path: Path, lossless: bool, primaries: int, transfer: int, expected: object
) -> None:
    """Compressed with loss, pixels are stored in other colours, and come back in those of the file."""
    data = jpegxl(SIXTEENS, Wanted(lossless=lossless, primaries=primaries, transfer=transfer))
    photo = read(saved(tmp_path, data))
    assert photo.icc == (None if expected is None else expected.profile(grey=False))  # type: ignore[attr-defined]
    # In linear light a step is much for the eye in the shadows, and little elsewhere.
    assert np.abs(to_eight(photo.pixels).astype(int) - pixels()).mean() < (0.01 if lossless else 3)


def test_a_gamma(tmp_path: Path) -> None:
    photo = read(saved(tmp_path, jpegxl(pixels(), Wanted(transfer=1 / 1.8))))
    assert photo.icc is not None
    space = from_gamma(1 / 1.8, None)
    assert space is not None
    other = icc_profile.rgb_profile("any", space.matrix(), space.curve())
    shown = to_display_srgb(read(saved(tmp_path, jpegxl(pixels(), Wanted(icc=other)))))
    assert np.abs(to_display_srgb(photo).astype(int) - shown).max() <= 1


def test_grey_has_a_profile_for_grey(tmp_path: Path) -> None:
    grey = pixels()[..., :1]
    photo = read(saved(tmp_path, jpegxl(grey, Wanted(transfer=8))))
    assert photo.grey and photo.icc is not None and photo.icc[16:20] == b"GRAY"
    assert to_display_srgb(photo)[15, 20, 0] > photo.pixels[15, 20, 0] + 40
    profile = icc_profile.grey_profile("g", np.linspace(0, 1, 256) ** 1.7)
    assert read(saved(tmp_path, jpegxl(grey, Wanted(icc=profile, lossless=False)))).icc == profile


@pytest.mark.parametrize("lossless", [True, False])
def test_an_icc_profile(tmp_path: Path, lossless: bool) -> None:
    icc = odd_profile()
    photo = read(saved(tmp_path, jpegxl(pixels(), Wanted(icc=icc, lossless=lossless))))
    assert photo.icc == icc and photo.notes == ()
    assert np.abs(photo.pixels.astype(int) - pixels()).mean() < (0.01 if lossless else 3)


def test_a_profile_that_numbers_can_say_keeps_its_colours(tmp_path: Path) -> None:
    icc = rgb_profile()
    exact = read(saved(tmp_path, jpegxl(pixels(), Wanted(icc=icc))))
    close = read(saved(tmp_path, jpegxl(pixels(), Wanted(icc=icc, lossless=False))))
    assert exact.icc == icc and close.icc is not None
    assert np.abs(to_display_p3(exact).astype(int) - to_display_p3(close)).mean() < 3


@pytest.mark.parametrize("transfer", [16, 18])
@pytest.mark.parametrize("lossless", [True, False])
def test_hdr_is_tone_mapped(tmp_path: Path, transfer: int, lossless: bool) -> None:
    path = saved(tmp_path, jpegxl(SIXTEENS, Wanted(primaries=9, transfer=transfer, lossless=lossless)))
    photo = read(path)
    assert photo.icc == DISPLAY_P3.profile(grey=False)
    assert [note for note in photo.notes if note.startswith("It is an HDR picture")]


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("dtype", [np.float32, np.uint16])
def test_linear_light_of_a_bright_screen_is_hdr(tmp_path: Path, lossless: bool, dtype: type) -> None:
    """203 of 4,000 candelas are a white page, and must not become a dark grey."""
    page = np.full((64, 64, 3), 203 / 4000)
    page[:32] /= 2
    values = (page * 65_535).astype(np.uint16) if dtype is np.uint16 else page.astype(np.float32)
    data = jpegxl(values, Wanted(lossless=lossless, transfer=8, brightest=4000))
    photo = read(saved(tmp_path, data))
    assert photo.icc == DISPLAY_P3.profile(grey=False)
    shown = to_eight(photo.pixels)
    assert shown[48, 32].min() > 245 and abs(int(shown[16, 32, 1]) - 188) < 6


@pytest.mark.parametrize("dtype", [np.float32, np.uint16])
def test_linear_light_is_divided_by_alpha_before_it_is_converted(tmp_path: Path, dtype: type) -> None:
    whole = np.iinfo(dtype).max if dtype is np.uint16 else 1
    straight = np.full((64, 64, 4), 50 / 4000)
    straight[..., 3] = 0.5
    multiplied = straight * [0.5, 0.5, 0.5, 1]
    one, other = (
        read(
            saved(
                tmp_path,
                jpegxl(
                    (values * whole).astype(dtype),
                    Wanted(transfer=8, brightest=4000, premultiplied=values is multiplied),
                ),
            )
        )
        for values in (straight, multiplied)
    )
    assert np.abs(one.pixels.astype(int) - other.pixels).max() < 300


@pytest.mark.filterwarnings("error")
def test_linear_light_that_is_no_number_is_black(tmp_path: Path) -> None:
    values = np.full((64, 64, 3), 50 / 4000, np.float32)
    values[3, 3] = np.nan
    photo = read(saved(tmp_path, jpegxl(values, Wanted(transfer=8, brightest=4000))))
    assert not photo.pixels[3, 3].any() and photo.pixels[9, 9].all()


def test_written_colours_are_those_that_were_read(tmp_path: Path) -> None:
    photo = read(saved(tmp_path, jpegxl(pixels(), Wanted(primaries=11))))
    write(photo, tmp_path / "a.png", WriteOptions("png"))
    again = read(tmp_path / "a.png")
    assert (again.pixels == pixels()).all() and again.icc == DISPLAY_P3.profile(grey=False)


def test_floats(tmp_path: Path) -> None:
    values = pixels().astype(np.float32) / 255
    photo = read(saved(tmp_path, jpegxl(values)))
    assert photo.deep and np.abs(to_eight(photo.pixels).astype(int) - pixels()).max() <= 1
    assert photo.notes == ("Its 32 bits per channel were reduced to 16.",)


@pytest.mark.parametrize("transfer", [8, 13])
def test_lossy_floats_are_not_stretched(tmp_path: Path, transfer: int) -> None:
    values = np.zeros((64, 64, 3), np.float32)
    values[::3] = 1
    photo = read(saved(tmp_path, jpegxl(values, Wanted(lossless=False, transfer=transfer))))
    assert [note for note in photo.notes if "no defined white" in note] == []


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_once(tmp_path: Path, orientation: int) -> None:
    """The code stream says how to turn the picture. EXIF says it again, or something else."""
    upside = {
        1: lambda image: image,
        2: lambda image: image[:, ::-1],
        3: lambda image: image[::-1, ::-1],
        4: lambda image: image[::-1],
        5: lambda image: image.swapaxes(0, 1),
        6: lambda image: np.rot90(image, -1),
        7: lambda image: image[::-1, ::-1].swapaxes(0, 1),
        8: lambda image: np.rot90(image),
    }
    for said in (orientation, 6, 1):
        boxes = ((b"Exif", bytes(4) + exif(said).removeprefix(b"Exif\0\0"), False),)
        path = saved(tmp_path, jpegxl(pixels(), Wanted(orientation=orientation, boxes=boxes)))
        photo, header = read(path), read_header(path)
        assert (photo.pixels == upside[orientation](pixels())).all()
        assert (header.width, header.height) == (photo.width, photo.height)
        assert photo.exif is not None
        block = Image.Exif()
        block.load(photo.exif)
        assert 0x0112 not in block and block[0x010F] == "Camera Works"


@pytest.mark.parametrize("compressed", [False, True])
def test_exif_and_xmp(tmp_path: Path, compressed: bool) -> None:
    block = exif().removeprefix(b"Exif\0\0")
    boxes = ((b"Exif", bytes(4) + block, compressed), (b"xml ", XMP, compressed))
    photo = read(saved(tmp_path, jpegxl(pixels(), Wanted(boxes=boxes))))
    assert photo.xmp == XMP and photo.notes == ()
    assert photo.exif is not None and b"Camera Works" in photo.exif


def test_a_box_that_unpacks_to_too_much_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_LONGEST", 1000)
    boxes = ((b"Exif", bytes(100_000), True), (b"xml ", XMP * 100, True))
    photo = read(saved(tmp_path, jpegxl(pixels(), Wanted(boxes=boxes))))
    assert (photo.pixels == pixels()).all() and photo.exif is photo.xmp is None
    assert [note.partition(" is damaged")[0] for note in photo.notes] == [
        "Its camera data (EXIF)",
        "Its XMP data",
    ]


def test_a_gain_map_is_named(tmp_path: Path) -> None:
    photo = read(saved(tmp_path, jpegxl(pixels(), Wanted(boxes=((b"jhgm", bytes(50), False),)))))
    assert (photo.pixels == pixels()).all()
    assert [note for note in photo.notes if note.startswith("Its gain map")]


def test_the_first_frame_of_an_animation(tmp_path: Path) -> None:
    frames = [pixels(), pixels()[::-1], pixels()[:, ::-1]]
    path = saved(tmp_path, jpegxl(frames, Wanted(durations=(5, 5, 5))))
    photo = read(path)
    assert read_header(path).frames == 3 and (photo.pixels == pixels()).all()
    assert photo.notes == ("Only the first of 3 frames was read.",)


def test_layers_make_one_picture(tmp_path: Path) -> None:
    frames = [pixels()[::-1], pixels()[:, ::-1], pixels()]
    path = saved(tmp_path, jpegxl(frames, Wanted(durations=(0, 0, 5))))
    assert read_header(path).frames == 1 and (read(path).pixels == pixels()).all()
    single = saved(tmp_path, jpegxl(pixels()))
    one = decoding_seconds(single)
    assert decoding_seconds(saved(tmp_path, jpegxl(frames, Wanted(durations=(0, 0, 5))))) == 3 * one


def test_layers_that_are_larger_than_the_picture_take_time(tmp_path: Path) -> None:
    large = np.full((500, 600, 3), 7, np.uint8)
    one = decoding_seconds(saved(tmp_path, jpegxl(large)))
    path = saved(tmp_path, jpegxl([pixels(), large, large], Wanted(durations=(0, 0, 5))))
    assert read(path).pixels.shape == pixels().shape
    assert decoding_seconds(path) == pytest.approx(2 * one, rel=0.1)


def test_inks_are_refused(tmp_path: Path) -> None:
    values = np.dstack([pixels(), ALPHA])
    with pytest.raises(UnreadableImage, match=r"a\.jxl is a JPEG XL image with inks \(CMYK\), which"):
        read_header(saved(tmp_path, jpegxl(values, Wanted(black=True))))


def test_colours_that_are_not_described_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jpegxl_colours, "_TRANSFERS", (13,))  # no encoder writes what no one can read
    with pytest.raises(UnreadableImage, match="is a JPEG XL image without a description of its colours"):
        read_header(saved(tmp_path, jpegxl(pixels(), Wanted(transfer=8))))


@pytest.mark.parametrize("lossless", [True, False])
def test_a_file_that_ends_too_early(tmp_path: Path, lossless: bool) -> None:
    """The upper part of a picture of several groups is there."""
    noise = np.random.default_rng(0).integers(0, 256, (600, 600, 3), np.uint8)
    data = jpegxl(noise, Wanted(lossless=lossless))
    path = saved(tmp_path, data[: len(data) // 2])
    with pytest.raises(DamagedImage, match="is not whole"):
        read(path)
    photo = read(path, allow_damaged=True)
    assert photo.notes[0] == "This JPEG XL is damaged or ends too early."
    assert np.abs(photo.pixels[:100, :100].astype(int) - noise[:100, :100]).mean() < (1 if lossless else 40)
    for length in (1, 2, 10, 40):
        with pytest.raises(UnreadableImage):
            read(saved(tmp_path, data[:length]), allow_damaged=True)


def test_a_container_says_how_much_is_missing(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8)
    data = jpegxl(noise, Wanted(boxes=((b"xml ", XMP, False),)))
    with pytest.raises(UnreadableImage, match="ends too early"):
        read(saved(tmp_path, data[: len(data) // 4]))


def bits(*fields: tuple[int, int]) -> bytes:
    """A bare code stream of numbers with their lengths in bits."""
    number, length = 0, 0
    for value, count in fields:
        number |= value << length
        length += count
    return b"\xff\x0a" + number.to_bytes((length + 7) // 8, "little")


@pytest.mark.parametrize("side", [2**30, 100_000])
def test_hostile_sizes(tmp_path: Path, side: int) -> None:
    size = ((3, 2), (side - 1, 30))
    path = saved(tmp_path, bits((0, 1), *size, (0, 3), *size, (1, 1), (1, 1)) + bytes(3000))
    with pytest.raises(TooLarge, match=f"{side:,} × {side:,} pixels"):
        read_header(path)


def test_memory_is_bounded_while_it_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, jpegxl(np.random.default_rng(0).integers(0, 256, (600, 600, 3), np.uint8)))
    monkeypatch.setattr(reader, "_SCRATCH", 0)
    monkeypatch.setattr(reader, "_KEPT_PICTURES", 1)
    for tolerant in (False, True):
        with pytest.raises(UnreadableImage, match="takes far more memory than a picture of its size"):
            read(path, allow_damaged=tolerant)


def test_all_that_was_allocated_is_given_back() -> None:
    data = jpegxl(pixels(), Wanted(lossless=False))
    with libjxl.decoder(data, libjxl.IMAGE, 2**30) as decoding:
        while decoding.next() == libjxl.NEED_IMAGE:
            decoding.set_image(np.zeros((*pixels().shape[:2], 3), np.uint8))
        memory = decoding._memory
        assert memory._held > 0
    assert memory._held == 0


def test_libjxl_is_loaded_for_a_jpeg_xl_only() -> None:
    code = "import sys, desktop.imaging as i; assert 'imagecodecs._jpegxl' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
