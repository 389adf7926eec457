"""Profiles: kept when they fit, put aside with a note when they do not, and honoured on screen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop.imaging import read, to_display_srgb
from tests.unit.imaging.makers import cmyk_profile, encoded, grey_profile, photo, pixels, rgb_profile, save

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
DAMAGED = "Its colour profile is damaged and was ignored; the colours were read as sRGB."


def with_profile(folder: Path, icc: bytes, mode: str = "RGB") -> tuple[bytes | None, tuple[str, ...]]:
    result = read(save(folder / "a.png", Image.fromarray(pixels()).convert(mode), icc_profile=icc))
    if mode == "RGB":
        assert (result.pixels == pixels()).all()  # whatever the profile, the numbers stay
    return result.icc, result.notes


def in_pieces(icc: bytes, *numbers: int) -> bytes:
    """These pieces of a profile of three, as segments of a JPEG."""
    size = -(-len(icc) // 3)
    pieces = {number: icc[size * (number - 1) : size * number] for number in (1, 2, 3)}
    contents = [b"ICC_PROFILE\0" + bytes([number, 3]) + pieces[number] for number in numbers]
    return b"".join(b"\xff\xe2" + (len(each) + 2).to_bytes(2, "big") + each for each in contents)


@pytest.mark.parametrize("behind_the_frame", [False, True])
@pytest.mark.parametrize(
    ("numbers", "whole"),
    [((1, 2, 3), True), ((3, 1, 2), True), ((1, 2, 3, 1, 2, 3), True), ((1, 3), False), ((1, 1, 2), False)],
)
def test_pieces_of_a_profile_in_any_order_and_place(
    tmp_path: Path, numbers: tuple[int, ...], whole: bool, behind_the_frame: bool
) -> None:
    data, icc = encoded(Image.fromarray(pixels()), "JPEG"), rgb_profile()
    at = data.index(b"\xff\xda") if behind_the_frame else 2
    path = tmp_path / "a.jpg"
    path.write_bytes(data[:at] + in_pieces(icc, *numbers) + data[at:])
    result = read(path)
    assert (result.icc, result.notes) == ((icc, ()) if whole else (None, (DAMAGED,)))


@pytest.mark.parametrize("icc", [SRGB, rgb_profile(), rgb_profile(gamma=1.8)])
def test_fitting_profiles_are_carried(tmp_path: Path, icc: bytes) -> None:
    assert with_profile(tmp_path, icc) == (icc, ())


def test_grey_profile_on_grey(tmp_path: Path) -> None:
    assert with_profile(tmp_path, grey_profile(), "L") == (grey_profile(), ())


@pytest.mark.parametrize(
    "icc",
    [
        b"not a profile",
        bytes(200),
        rgb_profile()[:150],
        rgb_profile()[:128],
        rgb_profile().replace(b"acsp", b"xxxx"),
        rgb_profile().replace(b"rXYZ", b"qXYZ"),
        rgb_profile().replace(b"mntr", b"link"),
    ],
)
def test_damaged_profiles_are_ignored_with_a_note(tmp_path: Path, icc: bytes) -> None:
    assert with_profile(tmp_path, icc) == (None, (DAMAGED,))


@pytest.mark.parametrize(
    ("icc", "mode", "described"),
    [
        (grey_profile(), "RGB", "greys"),
        (cmyk_profile(), "RGB", "CMYK colours"),
        (rgb_profile(), "L", "RGB colours"),
    ],
)
def test_profiles_of_another_space_are_ignored_with_a_note(
    tmp_path: Path, icc: bytes, mode: str, described: str
) -> None:
    assert with_profile(tmp_path, icc, mode) == (
        None,
        (
            f"Its colour profile is for {described}, which the image does not have, and was ignored; "
            "the colours were read as sRGB.",
        ),
    )


def test_every_cut_and_many_flips_of_a_profile_are_survived(tmp_path: Path) -> None:
    whole = rgb_profile()
    for end in range(1, len(whole), 7):
        with_profile(tmp_path, whole[:end])
    for at in range(0, len(whole), 5):
        with_profile(tmp_path, whole[:at] + b"\xff" + whole[at + 1 :])


def test_display_without_profile_is_the_photo_itself() -> None:
    plain = photo()
    assert to_display_srgb(plain) is plain.pixels


def test_display_of_srgb_costs_nothing() -> None:
    tagged = photo(icc=SRGB)
    assert to_display_srgb(tagged) is tagged.pixels


@pytest.mark.parametrize(
    ("name", "same"),
    [("sRGB-v2-magic", True), ("sRGB-v4", True), ("DisplayP3-v4", False), ("AdobeCompat-v4", False)],
)
def test_published_profiles_are_known_for_what_they_are(name: str, same: bool, data_folder: Path) -> None:
    path = data_folder / f"odd/compact-icc-profiles__profiles__{name}.icc"
    if not path.is_file():
        pytest.skip(f"There is no profile at {path}")
    tagged = photo(icc=path.read_bytes())
    assert (to_display_srgb(tagged) is tagged.pixels) == same


def test_display_honours_a_wide_profile() -> None:
    green = np.full((4, 4, 3), (60, 200, 60), np.uint8)
    shown = to_display_srgb(photo(pixels=green, icc=rgb_profile()))
    assert shown.shape == green.shape and shown.dtype == np.uint8
    assert shown[0, 0, 0] < 20 and shown[0, 0, 1] > 200  # more saturated than its numbers say


def test_display_of_linear_grey() -> None:
    shown = to_display_srgb(photo(pixels=np.full((4, 4, 3), 64, np.uint8), grey=True, icc=grey_profile()))
    assert np.abs(shown.astype(int) - 137).max() <= 1


def test_display_in_bands_equals_the_whole() -> None:
    tall = photo(1300, 20, icc=rgb_profile())
    whole = ImageCms.profileToProfile(
        Image.fromarray(tall.pixels),
        ImageCms.ImageCmsProfile(__import__("io").BytesIO(rgb_profile())),
        ImageCms.createProfile("sRGB"),
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert (to_display_srgb(tall) == np.asarray(whole)).all()


def test_display_survives_a_broken_profile() -> None:
    broken = photo(icc=b"junk" * 50)
    assert to_display_srgb(broken) is broken.pixels
