from __future__ import annotations

import json

import pytest

from desktop.batch.sizes import Box, Factor, LongSide, PrintSize, Size, Times, factors, size_from_json


@pytest.mark.parametrize(
    ("size", "photo", "expected"),
    [
        (Factor(3), (10, 7), (30, 21)),
        (LongSide(3000), (1000, 750), (3000, 2250)),
        (LongSide(3000), (750, 1000), (2250, 3000)),
        (LongSide(1000), (3, 2), (1000, 667)),
        (LongSide(50), (1, 400), (1, 50)),
        (Box(1920, 1080), (400, 300), (1440, 1080)),
        (Box(1920, 1080), (400, 100), (1920, 480)),
        (Box(1920, 1080), (16, 9), (1920, 1080)),
        (Box(7, 1000), (70_000, 1), (7, 1)),
        (PrintSize(30, 20, "cm", 254), (400, 300), (2667, 2000)),
        (PrintSize(20, 30, "cm", 254), (400, 300), (2667, 2000)),
        (PrintSize(30, 20, "cm", 254), (300, 400), (2000, 2667)),
        (PrintSize(8, 10, "in", 300), (5, 4), (3000, 2400)),
    ],
)
def test_the_side_that_counts_is_exact_and_the_other_follows(
    size: Size, photo: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert size.of(*photo) == expected


@pytest.mark.parametrize(
    "size", [Factor(3), Times(8), LongSide(9), Box(3, 4), PrintSize(20, 30.5, "cm", 300)]
)
def test_a_size_survives_json(size: Size) -> None:
    assert size_from_json(json.loads(json.dumps(size.to_json()))) == size


def test_factors_reach_from_2_to_the_scale_and_a_scale_of_1_has_only_itself() -> None:
    assert [factors(scale) for scale in (1, 2, 4)] == [(1,), (2,), (2, 3, 4)]


def test_a_box_is_never_exceeded() -> None:
    box = Box(997, 613)
    for width in range(1, 120, 7):
        for height in range(1, 120, 5):
            got = box.of(width, height)
            assert got[0] <= 997 and got[1] <= 613
            assert got[0] == 997 or got[1] == 613


def test_labels_tell_factor_side_or_the_true_size() -> None:
    assert Factor(2).label(400, 300) == "2x"
    assert LongSide(3000).label(400, 300) == "3000px"
    assert Box(1920, 1080).label(400, 300) == "1440x1080"
