"""A photo that a person turns is as one that was turned before: its pixels, and what is said of places."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging import Photo, read
from desktop.imaging.crop import Crop, cropped
from desktop.imaging.pose import AS_READ, FLIPS, QUARTER_TURNS, Pose
from desktop.imaging.quarter_turn import turn_of, turned, turned_crop, turned_size
from desktop.imaging.thumbnail import placeholder, thumbnail
from tests.unit.imaging.makers import photo, pixels, tags
from tests.unit.imaging.metadata.makers import packet
from tests.unit.imaging.metadata.test_regions import MWG, numbers, spot

ALL = tuple(Pose(degrees, flipped) for flipped in (False, True) for degrees in QUARTER_TURNS)
TURNED = pytest.mark.parametrize("pose", ALL[1:])
LEFT, TOP, WIDE, HIGH = 12, 4, 16, 6


def posed(image: Image.Image, pose: Pose) -> NDArray[np.uint8]:
    """By Pillow, which turns the other way."""
    if pose.flipped:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return np.asarray(image.rotate(-pose.degrees, expand=True))


def with_spot(**changes: object) -> Photo:
    """A white spot of 16 x 6 pixels in a photo of 80 x 40."""
    black = np.zeros((40, 80, 3), np.uint8)
    black[TOP : TOP + HIGH, LEFT : LEFT + WIDE] = 255
    return photo(pixels=black, read_size=(80, 40), **changes)


@TURNED
def test_pixels_and_transparency_are_turned_clockwise(pose: Pose) -> None:
    alpha = np.arange(30 * 40, dtype=np.uint16).reshape(30, 40).astype(np.uint8)
    found = turned(photo(alpha=alpha), pose)
    expected = posed(Image.fromarray(pixels()), pose)
    assert np.array_equal(found.pixels, expected) and found.pixels.flags.c_contiguous
    assert found.alpha is not None and found.alpha.flags.c_contiguous
    assert np.array_equal(found.alpha, posed(Image.fromarray(alpha), pose))
    assert (found.width, found.height) == found.read_size == turned_size(40, 30, pose)


def test_the_resolution_goes_with_the_sides() -> None:
    scan = photo(dpi=(300.0, 600.0))
    assert [turned(scan, Pose(degrees)).dpi for degrees in (90, 180)] == [(600.0, 300.0), (300.0, 600.0)]


def test_not_turned_it_is_the_same_photo() -> None:
    whole = photo()
    assert turned(whole, AS_READ) is whole


@TURNED
def test_faces_and_subjects_go_with_the_picture(pose: Pose) -> None:
    area = " ".join(
        f'stArea:{key}="{value}"'
        for key, value in {"x": 20 / 80, "y": 7 / 40, "w": 16 / 80, "h": 6 / 40}.items()
    )
    exif = Image.Exif()
    exif[0x8769] = {0x9214: (20, 7, 16, 6)}
    whole = with_spot(
        xmp=packet(MWG.format(area=f'{area} stArea:unit="normalized"')), exif=exif.tobytes()[6:]
    )
    found = turned(whole, pose)
    left, top, width, height = spot(found.pixels)
    assert found.xmp is not None
    in_xmp = numbers(found.xmp.decode(), *(f"stArea:{key}" for key in "xywh"))
    assert in_xmp == pytest.approx([left + width / 2, top + height / 2, width, height], abs=1e-5)
    across, down = found.width, found.height
    x, y, wide, high = tags(found.exif)[0x9214]
    assert (x / across, y / down) == pytest.approx((left + width / 2, top + height / 2))
    assert (wide / across, high / down) == pytest.approx((width, height))
    assert not found.notes


def test_a_panorama_is_none_any_more() -> None:
    pano = packet("<GPano:ProjectionType>equirectangular</GPano:ProjectionType><dc:title>Bay</dc:title>")
    found = turned(with_spot(xmp=pano), Pose(90))
    assert b"GPano" not in (found.xmp or b"") and b"Bay" in (found.xmp or b"")
    assert found.notes == ("Its panorama data was left out, because the photo was turned or flipped.",)


def test_damaged_metadata_stays_as_it_is() -> None:
    found = turned(with_spot(xmp=b"<broken", exif=b"II*\0\xff\xff\xff\xff"), Pose(90))
    assert (found.xmp, found.exif) == (b"<broken", b"II*\0\xff\xff\xff\xff")


@TURNED
def test_a_part_can_be_turned_before_or_after(pose: Pose) -> None:
    crop = Crop(7, 5, 20, 12)
    before = cropped(turned(photo(), pose), turned_crop(crop, pose, 40, 30))
    assert np.array_equal(before.pixels, turned(cropped(photo(), crop), pose).pixels)
    back = turned_crop(turned_crop(crop, pose, 40, 30), pose.back, *turned_size(40, 30, pose))
    assert back == crop


@TURNED
def test_places_are_turned_as_the_pixels(pose: Pose) -> None:
    found = turned(with_spot(), pose)
    x, y = turn_of(pose, 80, 40).pixel(LEFT + WIDE / 2, TOP + HIGH / 2)
    left, top, width, height = spot(found.pixels)
    assert (x, y) == pytest.approx(((left + width / 2) * found.width, (top + height / 2) * found.height))


@pytest.mark.parametrize("one", ALL)
@pytest.mark.parametrize("other", ALL)
def test_poses_add_up(one: Pose, other: Pose) -> None:
    image = Image.fromarray(np.arange(6, dtype=np.uint8).reshape(2, 3))
    both = posed(Image.fromarray(posed(image, one)), other)
    assert np.array_equal(posed(image, one.then(other)), both)
    assert one.then(one.back) == AS_READ and not one.then(one.back)


def test_flips_are_named_by_what_is_seen() -> None:
    photo = np.arange(6, dtype=np.uint8).reshape(2, 3)
    assert np.array_equal(posed(Image.fromarray(photo), FLIPS["horizontal"]), photo[:, ::-1])
    assert np.array_equal(posed(Image.fromarray(photo), FLIPS["vertical"]), photo[::-1])
    assert [pose.steps for pose in (*FLIPS.values(), FLIPS["vertical"].then(Pose(90)), Pose(90))] == [
        ("horizontal", 0),
        ("vertical", 0),
        ("horizontal", 270),
        (None, 90),
    ]


@pytest.mark.parametrize("bad", [45, -90, 360, "90", None, [90]])
def test_only_quarters_are_turned(bad: object) -> None:
    for make in (lambda: Pose(bad), lambda: Pose.from_json({"turn": bad})):  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="quarters"):
            make()


@pytest.mark.parametrize("bad", [1, "horizontal", None])
def test_a_photo_is_flipped_or_not(bad: object) -> None:
    with pytest.raises(ValueError, match="flipped or not"):
        Pose.from_json({"turn": 0, "flip": bad})


@TURNED
def test_a_small_image_is_turned_as_the_photo(tmp_path: Path, pose: Pose) -> None:
    Image.fromarray(pixels(30, 40)).save(tmp_path / "a.png")
    crop = Crop(7, 5, 20, 12)
    expected = turned(cropped(read(tmp_path / "a.png"), crop), pose)
    small = thumbnail(tmp_path / "a.png", 96, crop, pose)
    assert np.array_equal(small.pixels, expected.pixels) and small.read_size == expected.read_size


def test_a_placeholder_is_turned_as_the_photo(tmp_path: Path) -> None:
    Image.fromarray(pixels(1200, 2000)).save(tmp_path / "large.jpg", quality=95)
    small = placeholder(tmp_path / "large.jpg", 500, pose=Pose(90))
    assert small is not None and small.read_size == (1200, 2000)
    expected = np.rot90(pixels(300, 500), -1).astype(int)
    assert small.pixels.shape == expected.shape and np.abs(small.pixels - expected).mean() < 4
