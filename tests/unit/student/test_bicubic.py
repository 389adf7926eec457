"""The enlargement that high-res programs start from."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from desktop.student.bicubic import enlarge_region
from desktop.student.geometry import Region

PHOTO = np.random.default_rng(1).integers(0, 256, (9, 13, 3), dtype=np.uint8)


def whole(photo: np.ndarray) -> np.ndarray:
    """Torch's antialiased bicubic, which drops the taps outside."""
    pixels = torch.from_numpy(photo).permute(2, 0, 1)[None].float() / 255
    return functional.interpolate(pixels, scale_factor=4, mode="bicubic", antialias=True)[0].numpy()


@pytest.mark.parametrize(("top", "left", "size"), [(0, 0, 9), (0, 4, 9), (1, 2, 5), (8, 12, 1)])
def test_a_region_is_that_part_of_the_whole(top: int, left: int, size: int) -> None:
    part = enlarge_region(PHOTO, Region(left, top, size, size), 4, "bicubic")
    expected = whole(PHOTO)[:, top * 4 : (top + size) * 4, left * 4 : (left + size) * 4]
    np.testing.assert_allclose(part, expected, atol=2e-6)


def test_a_photo_smaller_than_the_region_is_continued_by_its_mirror_image_then_by_its_edge() -> None:
    small = PHOTO[:3, :2]
    part = enlarge_region(small, Region(0, 0, 8, 8), 4, "bicubic")
    exact = whole(small)
    np.testing.assert_allclose(part[:, :12, :8], exact, atol=2e-6)
    np.testing.assert_allclose(part[:, 12:23, :8], exact[:, 10::-1], atol=2e-6)
    np.testing.assert_allclose(part[:, 23:, :8], exact[:, [0]].repeat(9, axis=1), atol=2e-6)


def test_replication_repeats_each_pixel() -> None:
    part = enlarge_region(PHOTO, Region(3, 2, 4, 4), 4, "replicate")
    expected = PHOTO[2:6, 3:7].repeat(4, axis=0).repeat(4, axis=1).transpose(2, 0, 1) / 255
    np.testing.assert_allclose(part, expected, atol=1e-7)
