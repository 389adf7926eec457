"""The frame of a crop: inside of the photo, in its ratio, and where the hand wants it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.student.geometry import Region
from desktop.ui.viewer.crop_frame import CORNERS, EDGES, LEAST, CropFrame, Grip

SIDES = st.integers(1, 5000)
WAYS = st.floats(-6000, 6000)
RATIOS = st.sampled_from([1.0, 1.5, 2 / 3, 4 / 3, 16 / 9, 9 / 16, 15.2 / 10.1, 3.0, 0.25])
GRIPS = st.sampled_from([*CORNERS, *EDGES])


def inside(frame):
    region, (width, height) = frame.region, frame.photo
    return min(region.left, region.top) >= 0 and region.right <= width and region.bottom <= height


@st.composite
def steps(draw):
    """A change of a frame."""
    kind = draw(st.sampled_from(["move", "drag", "draw", "shape", "free", "turn"]))
    match kind:
        case "move":
            across, down = draw(WAYS), draw(WAYS)
            return lambda frame: frame.moved(across, down)
        case "drag":
            grip, across, down = draw(GRIPS), draw(WAYS), draw(WAYS)
            return lambda frame: frame.dragged(grip, across, down)
        case "draw":
            start, end = (draw(WAYS), draw(WAYS)), (draw(WAYS), draw(WAYS))
            return lambda frame: frame.drawn(start, end)
        case "shape":
            ratio = draw(RATIOS)
            return lambda frame: frame.shaped(ratio)
        case "free":
            return lambda frame: frame.shaped(None)
        case _:
            return lambda frame: frame.turned()


@settings(max_examples=300, deadline=None)
@given(SIDES, SIDES, st.lists(steps(), min_size=1, max_size=6))
def test_whatever_is_done_it_stays_inside_in_its_ratio_and_not_too_small(width, height, changes):
    frame = CropFrame.whole(width, height)
    for change in changes:
        frame = change(frame)
        region = frame.region
        assert inside(frame) and region.width >= 1 and region.height >= 1
        assert all(isinstance(each, int) for each in (region.left, region.top, region.width, region.height))
        if frame.ratio is not None:
            assert frame.has(frame.ratio)
            off = abs(region.width - region.height * frame.ratio)
            assert min(off, off / frame.ratio) <= 1, "kept within one pixel"


@settings(max_examples=200, deadline=None)
@given(st.integers(LEAST, 5000), st.integers(LEAST, 5000), GRIPS, WAYS, WAYS)
def test_a_free_frame_is_never_smaller_than_can_be_seen(width, height, grip, across, down):
    region = CropFrame.whole(width, height).dragged(grip, across, down).region
    assert region.width >= LEAST and region.height >= LEAST


@settings(max_examples=200, deadline=None)
@given(SIDES, SIDES, RATIOS)
def test_of_the_whole_photo_a_ratio_takes_the_largest_frame_in_its_middle(width, height, ratio):
    region = CropFrame.whole(width, height).shaped(ratio).region
    assert abs(2 * region.left + region.width - width) <= 1
    assert abs(2 * region.top + region.height - height) <= 1
    room = width - region.width, height - region.height
    assert min(room) <= max(1, ratio, 1 / ratio), "it meets two edges, as far as whole pixels can"


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(CORNERS), WAYS, WAYS, st.one_of(st.none(), RATIOS))
def test_the_corner_opposite_of_a_dragged_one_stays(grip, across, down, ratio):
    frame = CropFrame.whole(3000, 2000).drawn((700, 500), (2200, 1600)).shaped(ratio)
    before, after = frame.region, frame.dragged(grip, across, down).region
    assert (after.left if grip.across > 0 else after.right) == (
        before.left if grip.across > 0 else before.right
    )
    assert (after.top if grip.down > 0 else after.bottom) == (before.top if grip.down > 0 else before.bottom)


def test_an_edge_moves_alone_where_the_ratio_is_free():
    frame = CropFrame((1000, 800), Region(100, 100, 400, 300))
    assert frame.dragged(Grip(-1, 0), 50, 999).region == Region(150, 100, 350, 300)
    assert frame.dragged(Grip(0, 1), 999, -40.4).region == Region(100, 100, 400, 260)
    assert frame.dragged(Grip(1, 0), 9999, 0).region == Region(100, 100, 900, 300)
    assert frame.dragged(Grip(1, 0), -9999, 0).region == Region(100, 100, LEAST, 300)


def test_an_edge_grows_to_both_sides_where_a_ratio_is_kept():
    frame = CropFrame((1000, 800), Region(100, 300, 200, 100), 2.0)
    assert frame.dragged(Grip(1, 0), 100, 0).region == Region(100, 275, 300, 150)
    assert frame.dragged(Grip(0, -1), 0, -50).region == Region(50, 250, 300, 150)
    wide = frame.dragged(Grip(1, 0), 9999, 0)
    assert wide.region == Region(100, 125, 900, 450), "to the edge of the photo"
    low = CropFrame((1000, 400), Region(100, 300, 200, 100), 2.0).dragged(Grip(1, 0), 400, 0)
    assert low.region == Region(100, 100, 600, 300), "it makes room on the side that has some"


def test_a_corner_follows_the_hand_on_the_diagonal():
    frame = CropFrame((3000, 2000), Region(0, 0, 300, 200), 1.5)
    assert frame.dragged(Grip(1, 1), 300, 200).region == Region(0, 0, 600, 400)
    along = frame.dragged(Grip(1, 1), 300, 0).region
    assert 300 < along.width < 600


def test_a_frame_is_drawn_in_any_direction():
    frame = CropFrame.whole(1000, 800)
    assert frame.drawn((600, 500), (200, 100)).region == Region(200, 100, 400, 400)
    assert frame.drawn((-50, 790), (300, 9000)).region == Region(0, 784, 300, LEAST), "as small as can be"
    assert frame.shaped(1.0).drawn((600, 500), (500, 400)).region == Region(500, 400, 100, 100)


def test_moving_stops_at_the_edges():
    frame = CropFrame((100, 80), Region(10, 10, 50, 40))
    assert frame.moved(-99, 5.6).region == Region(0, 16, 50, 40)
    assert frame.moved(99, 99).region == Region(50, 40, 50, 40)


def test_trying_ratios_does_not_shrink_the_frame():
    drawn = CropFrame.whole(3000, 2000).drawn((500, 500), (1700, 1300))
    tried = drawn
    for ratio in (1.0, 16 / 9, 0.5, 4 / 3):
        tried = tried.shaped(ratio)
    area = tried.region.width * tried.region.height
    assert area == pytest.approx(drawn.region.width * drawn.region.height, rel=0.01)
    assert tried.shaped(1.5).region == drawn.region
    assert CropFrame.whole(3000, 2000).shaped(1.0).shaped(1.5).is_whole


def test_turning_twice_gives_the_frame_back():
    for frame in (
        CropFrame.whole(3000, 2000).shaped(1.5),
        CropFrame.whole(3000, 2000),
        CropFrame.whole(3000, 2000).drawn((100, 100), (1300, 900)),
    ):
        turned = frame.turned()
        assert turned.region.height > turned.region.width and turned.has(2 / 3)
        assert (turned.ratio is None) == (frame.ratio is None)
        assert turned.turned().region == frame.region


def test_a_photo_smaller_than_the_smallest_frame_is_kept_whole():
    frame = CropFrame.whole(9, 5)
    assert frame.dragged(Grip(-1, -1), 4, 4).is_whole and frame.moved(3, 3).is_whole
    assert frame.shaped(1.0).region == Region(2, 0, 5, 5)
