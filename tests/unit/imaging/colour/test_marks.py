"""Colours that a file names without an ICC profile: cICP, nclx, gAMA and cHRM, EXIF."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms

from desktop.imaging import Photo, WriteOptions, read, to_display_srgb, write
from desktop.imaging.colour.icc_profile import matrix_to_d50
from desktop.imaging.colour.profiles import accepted
from desktop.imaging.colour.space import ADOBE_RGB, DISPLAY_P3, ColourSpace, from_cicp, from_gamma
from tests.unit.imaging.makers import grey_profile, rgb_profile

PATCHES = [(200, 30, 30), (30, 160, 60), (30, 60, 200), (255, 255, 255), (0, 0, 0), (128, 128, 128)]
SRGB_TO_D50 = matrix_to_d50((0.3127, 0.3290), ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)))


def light(value: NDArray[Any]) -> NDArray[Any]:
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def encoded_in(space: ColourSpace) -> NDArray[np.uint16]:
    """The patches as numbers of 16 bits in this space, (1, 6, 3)."""
    linear = light(np.array([PATCHES]) / 255) @ (np.linalg.inv(space.matrix()) @ SRGB_TO_D50).T
    if space.transfer == 16:
        powered = (np.maximum(linear, 0) * 203 / 10_000) ** (2610 / 16384)
        values = ((3424 / 4096 + 2413 / 128 * powered) / (1 + 2392 / 128 * powered)) ** (2523 / 32)
    elif space.transfer == 18:
        display = np.maximum(linear, 0) * 203 / 1000
        luminance = np.maximum(display @ space.matrix()[1], 1e-12)[..., None]
        scene = display * luminance ** ((1 - 1.2) / 1.2)
        values = np.where(
            scene <= 1 / 12,
            np.sqrt(3 * scene),
            0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-9)) + 0.55991073,
        )
    else:
        curve = space.curve()
        steps = np.linspace(0, 1, 20_001)
        sampled = isinstance(curve, np.ndarray)
        lit = np.interp(steps, np.linspace(0, 1, len(curve)), curve) if sampled else steps**curve
        values = np.interp(np.clip(linear, 0, 1), lit, steps)
    return np.rint(np.clip(values, 0, 1) * 65535).astype(np.uint16)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def cicp(primaries: int, transfer: int) -> bytes:
    return chunk(b"cICP", bytes([primaries, transfer, 0, 1]))


def png(path: Path, samples: NDArray[Any], *chunks: bytes, icc: bytes | None = None) -> Path:
    """A PNG of RGB, 8 or 16 bits by the samples."""
    height, width = samples.shape[:2]
    depth = 8 * samples.dtype.itemsize
    colour = 2 if samples.ndim == 3 else 0
    rows = samples.astype(samples.dtype.newbyteorder(">")).reshape(height, -1)
    packed = zlib.compress(b"".join(b"\0" + row.tobytes() for row in rows))
    profile = [chunk(b"iCCP", b"x\0\0" + zlib.compress(icc))] if icc else []
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    parts = [b"\x89PNG\r\n\x1a\n", header, *chunks, *profile, chunk(b"IDAT", packed), chunk(b"IEND", b"")]
    path.write_bytes(b"".join(parts))
    return path


def shown(photo: Photo) -> NDArray[np.int64]:
    return to_display_srgb(photo)[0].astype(np.int64)


def assert_right(photo: Photo, tolerance: int = 3) -> None:
    assert np.abs(shown(photo) - np.array(PATCHES)).max() <= tolerance, shown(photo)


CICP = [(12, 13), (9, 14), (9, 13), (9, 8), (11, 17), (12, 4), (5, 6), (5, 7), (1, 8), (1, 1), (22, 5)]


@pytest.mark.parametrize(("primaries", "transfer"), CICP)
def test_cicp_of_a_png_becomes_a_profile(tmp_path: Path, primaries: int, transfer: int) -> None:
    space = from_cicp(primaries, transfer)
    assert space is not None
    photo = read(png(tmp_path / "a.png", encoded_in(space), cicp(primaries, transfer)))
    assert photo.icc is not None and photo.notes == ()
    assert_right(photo)


@pytest.mark.parametrize(("primaries", "transfer"), [(9, 16), (12, 16), (9, 18), (12, 18), (1, 16)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_hdr_without_highlights_keeps_its_colours(
    tmp_path: Path, primaries: int, transfer: int, dtype: type
) -> None:
    space = from_cicp(primaries, transfer)
    assert space is not None and space.is_hdr
    samples = encoded_in(space)
    if dtype == np.uint8:
        samples = np.rint(samples / 257).astype(np.uint8)
    photo = read(png(tmp_path / "a.png", samples, cicp(primaries, transfer)))
    assert photo.pixels.dtype == dtype
    assert "HDR" in photo.notes[0]
    assert_right(photo, 8 if dtype == np.uint8 else 3)


@pytest.mark.parametrize("transfer", [16, 18])
def test_highlights_of_hdr_stay_apart_below_white(tmp_path: Path, transfer: int) -> None:
    ramp = np.repeat(np.linspace(0, 65535, 64).astype(np.uint16)[None, :, None], 3, axis=2)
    photo = read(png(tmp_path / "a.png", ramp, cicp(9, transfer)))
    values = photo.pixels[0, :, 1].astype(int)
    assert (np.diff(values) > 0).all()
    assert values[-1] == 65535
    assert (np.ptp(photo.pixels.astype(int), axis=2) <= 2).all()


def test_grey_hdr_stays_grey(tmp_path: Path) -> None:
    ramp = np.linspace(0, 65535, 64).astype(np.uint16)[None]
    photo = read(png(tmp_path / "a.png", ramp, cicp(9, 16)))
    assert photo.grey and photo.icc is None
    assert (np.ptp(photo.pixels, axis=2) == 0).all()


def gama(value: float) -> bytes:
    return chunk(b"gAMA", struct.pack(">I", round(value * 100_000)))


def chrm(space: ColourSpace) -> bytes:
    values = [round(v * 100_000) for xy in (space.white, *space.primaries) for v in xy]
    return chunk(b"cHRM", struct.pack(">8I", *values))


SRGB_MARK = chunk(b"sRGB", b"\0")
P3_LINEAR = ColourSpace("", DISPLAY_P3.white, DISPLAY_P3.primaries, 1.0)


@pytest.mark.parametrize("gamma", [1.0, 1 / 1.8, 1 / 2.6])
def test_gamma_alone(tmp_path: Path, gamma: float) -> None:
    space = from_gamma(gamma, None)
    assert space is not None
    assert_right(read(png(tmp_path / "a.png", encoded_in(space), gama(gamma))))


def test_gamma_of_grey(tmp_path: Path) -> None:
    linear = np.rint(light(np.array([[0, 64, 128, 255]]) / 255) * 65535).astype(np.uint16)
    photo = read(png(tmp_path / "a.png", linear, gama(1.0)))
    assert photo.grey and photo.icc is not None and photo.icc[16:20] == b"GRAY"
    assert np.abs(shown(photo)[:, 0] - [0, 64, 128, 255]).max() <= 1


def test_gamma_and_chromaticities(tmp_path: Path) -> None:
    assert_right(read(png(tmp_path / "a.png", encoded_in(P3_LINEAR), gama(1.0), chrm(P3_LINEAR))))
    adobe = encoded_in(ADOBE_RGB)
    assert_right(read(png(tmp_path / "b.png", adobe, gama(1 / 2.2), chrm(ADOBE_RGB))))


def test_chromaticities_without_gamma_have_the_curve_of_srgb(tmp_path: Path) -> None:
    assert_right(read(png(tmp_path / "a.png", encoded_in(DISPLAY_P3), chrm(DISPLAY_P3))))


@pytest.mark.parametrize(
    "chunks",
    [
        (gama(0.45455),),
        (gama(0.45455), chrm(ColourSpace("", (0.3127, 0.329), ((0.64, 0.33), (0.3, 0.6), (0.15, 0.06)), 1))),
        (SRGB_MARK, gama(1.0)),
        (cicp(1, 13), gama(1.0)),
        (cicp(2, 2),),
        (gama(0.0),),
        (gama(1.0), chunk(b"cHRM", bytes(32))),
    ],
    ids=["usual gamma", "usual", "sRGB first", "cICP first", "unspecified", "no gamma", "no colours"],
)
def test_what_is_srgb_or_makes_no_sense_has_no_profile(tmp_path: Path, chunks: tuple[bytes, ...]) -> None:
    samples = np.array([PATCHES], np.uint8)
    photo = read(png(tmp_path / "a.png", samples, *chunks))
    assert photo.icc is None and photo.notes == ()
    assert (photo.pixels == samples).all()


def test_cicp_goes_before_a_profile_and_a_profile_before_gamma(tmp_path: Path) -> None:
    samples = encoded_in(DISPLAY_P3)
    assert_right(read(png(tmp_path / "a.png", samples, cicp(12, 13), icc=rgb_profile(gamma=1.8))))
    photo = read(png(tmp_path / "b.png", samples, gama(1.0), icc=rgb_profile()))
    assert photo.icc == rgb_profile()


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:0"])
def test_nclx_of_an_avif_becomes_a_profile(tmp_path: Path, subsampling: str) -> None:
    large = np.repeat(np.repeat(np.rint(encoded_in(DISPLAY_P3) / 257).astype(np.uint8), 32, 0), 32, 1)
    buffer = io.BytesIO()
    Image.fromarray(large).save(buffer, "AVIF", quality=100, subsampling=subsampling)
    data = buffer.getvalue()
    at = data.index(b"colrnclx") + 8
    path = tmp_path / "a.avif"
    path.write_bytes(data[:at] + struct.pack(">HH", 12, 13) + data[at + 4 :])
    photo = read(path)
    assert photo.icc == DISPLAY_P3.profile(grey=False)
    centres = to_display_srgb(photo)[16, 16::32].astype(int)
    assert np.abs(centres - np.array(PATCHES)).max() <= 9  # in steps of YUV


def camera(interoperability: str | None, space: int | None) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Camera Works"
    directory: dict[int, Any] = {0x9003: "2020:01:02 03:04:05"}
    if space is not None:
        directory[0xA001] = space
    if interoperability is not None:
        directory[0xA005] = {1: interoperability, 2: b"0100"}
    exif[0x8769] = directory
    return exif.tobytes()


@pytest.mark.parametrize("format", ["JPEG", "WEBP", "PNG"])
@pytest.mark.parametrize(
    ("interoperability", "space", "adobe"),
    [
        ("R03", 65535, True),
        ("R03", None, True),
        (None, 2, True),
        ("R98", 1, False),
        ("R03", 1, False),
        (None, 65535, False),
        (None, None, False),
    ],
)
def test_adobe_rgb_of_cameras(
    tmp_path: Path, format: str, interoperability: str | None, space: int | None, adobe: bool
) -> None:
    patches = np.repeat(np.repeat(np.rint(encoded_in(ADOBE_RGB) / 257).astype(np.uint8), 16, 0), 16, 1)
    path = tmp_path / f"a.{format.lower()}"
    options: dict[str, Any] = {"JPEG": {"quality": 100, "subsampling": 0}, "WEBP": {"lossless": True}}.get(
        format, {}
    )
    Image.fromarray(patches).save(path, format, exif=camera(interoperability, space), **options)
    photo = read(path)
    assert photo.icc == (ADOBE_RGB.profile(grey=False) if adobe else None)
    if adobe:
        centres = to_display_srgb(photo)[8, 8::16].astype(int)
        assert np.abs(centres - np.array(PATCHES)).max() <= 3


def test_a_profile_goes_before_what_a_camera_says(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.new("RGB", (8, 8)).save(path, exif=camera("R03", 65535), icc_profile=rgb_profile())
    assert read(path).icc == rgb_profile()


@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "tiff"])
def test_the_mark_survives_without_metadata(tmp_path: Path, format: Any) -> None:
    path = tmp_path / "a.jpg"
    Image.new("RGB", (8, 8), "teal").save(path, exif=camera("R03", 65535))
    result = write(read(path), tmp_path / f"b.{format}", WriteOptions(format, keep_metadata=False))
    assert read(result).icc == ADOBE_RGB.profile(grey=False)


@pytest.mark.parametrize(
    "space", [DISPLAY_P3, ADOBE_RGB, from_cicp(9, 1), from_cicp(11, 17), from_gamma(1.0, None)]
)
def test_profiles_are_valid_and_white_stays_white(space: ColourSpace) -> None:
    for grey, kind in ((False, "RGB "), (True, "GRAY")):
        icc = space.profile(grey=grey)
        assert len(icc) == int.from_bytes(icc[:4], "big")
        assert accepted(icc, kind) == (icc, None)  # type: ignore[arg-type]
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        assert ImageCms.getProfileDescription(profile).strip() == space.name
        assert icc == space.profile(grey=grey)
    white = np.full((1, 1, 3), 255, np.uint8)
    plain = Photo(white, None, "png", space.profile(grey=False), None, None, None, False, ())
    assert (to_display_srgb(plain) == 255).all()


def test_grey_profiles_of_files_still_count(tmp_path: Path) -> None:
    photo = read(png(tmp_path / "a.png", np.full((2, 2), 9, np.uint8), gama(1.0), icc=grey_profile()))
    assert photo.icc == grey_profile()
