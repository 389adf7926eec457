"""Crops that are cut on the device, here the CPU: the same rules as those of the loader."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from converters.data.crops import Batch, Crops, TeacherPictures
from converters.data.degradations.bicubic import Bicubic, shrink
from converters.data.device_crops import DeviceCrops, _turned, fits
from converters.data.photos import PackedPhotos, pack_photos
from converters.pixels import to_pixels

CROP, BATCH, SCALE = 32, 16, 4
CPU = torch.device("cpu")


@pytest.fixture
def packed(photos: Path, tmp_path: Path) -> PackedPhotos:
    return pack_photos(photos, tmp_path / "cache", CROP)


def make(packed: PackedPhotos, seed: int = 0, targets: TeacherPictures | None = None) -> DeviceCrops:
    return DeviceCrops(Crops(packed, Bicubic(SCALE), CROP, BATCH, seed), packed, SCALE, CPU, targets)


def test_seed_and_step_decide_the_batch(packed: PackedPhotos) -> None:
    one, again = make(packed), make(packed)
    assert torch.equal(one.batch(7).high_res, again.batch(7).high_res)
    assert not torch.equal(one.batch(7).high_res, one.batch(8).high_res)
    assert not torch.equal(one.batch(7).high_res, make(packed, seed=1).batch(7).high_res)
    steps = list(one.batches(3, 5))
    assert torch.equal(steps[1].low_res, one.batch(4).low_res)
    assert torch.equal(one.batch(7, slice(4, 8)).high_res, one.batch(7).high_res[4:8])
    assert len(one.fixed(2).cleanup) == 2


def test_every_crop_is_part_of_a_photograph_and_shrunk_as_by_the_loader(packed: PackedPhotos) -> None:
    batch = make(packed).batch(0)
    assert batch.low_res.shape == (BATCH, 3, CROP // SCALE, CROP // SCALE)
    assert torch.equal(batch.target, batch.high_res)
    for high, low in zip(batch.high_res, batch.low_res, strict=True):
        pixels = to_pixels(high[None])
        small = shrink(pixels, SCALE).astype(int)
        assert np.abs(to_pixels(low[None]).astype(int) - small).max() <= 1
        turned = [np.rot90(p, k) for p in (pixels, pixels[:, ::-1]) for k in range(4)]
        assert any(found_in(packed[i], crop) for i in range(len(packed)) for crop in turned)


def found_in(photo: np.ndarray, crop: np.ndarray) -> bool:
    windows = np.lib.stride_tricks.sliding_window_view(photo[..., 1], crop.shape[:2])
    first = np.argwhere((windows[..., 0, :] == crop[0, :, 1]).all(axis=-1))
    side = crop.shape[0]
    return any(np.array_equal(photo[y : y + side, x : x + side], crop) for y, x in first)


def test_turns_are_those_of_numpy() -> None:
    picture = np.arange(25).reshape(5, 5)
    mirrored, turns = torch.tensor([False, True] * 4), torch.arange(8) // 2
    rows, columns = _turned(5, mirrored, turns)
    for i in range(8):
        expected = np.rot90(picture[:, ::-1] if mirrored[i] else picture, int(turns[i]))
        assert np.array_equal(picture[rows[i], columns[i]], expected)


def test_teacher_pictures_are_cut_alike(packed: PackedPhotos, tmp_path: Path) -> None:
    negative = tmp_path / "negative.pixels"
    negative.write_bytes((255 - np.asarray(packed.pixels)).tobytes())
    pictures = PackedPhotos(negative, packed.entries, CROP)
    batch: Batch = make(packed, targets=TeacherPictures(pictures, SCALE)).batch(0)
    assert torch.allclose(batch.target, 1 - batch.high_res, atol=1e-6)


def test_textured_crops_are_preferred(packed: PackedPhotos, tmp_path: Path) -> None:
    """A photograph of which one half is smooth: two candidates of three would have to lie there."""
    photo = np.full((64, 512, 3), 128, np.uint8)
    photo[:, 256:] = np.random.default_rng(0).integers(0, 256, (64, 256, 3))
    file = tmp_path / "half.pixels"
    file.write_bytes(photo.tobytes())
    source = make(PackedPhotos(file, [packed.entries[0]._replace(height=64, width=512)], CROP))
    smooth = sum((batch.high_res.std(dim=(1, 2, 3)) < 0.01).sum().item() for batch in source.batches(0, 20))
    assert smooth < 0.25 * 20 * BATCH


def test_processors_keep_the_loader(packed: PackedPhotos) -> None:
    assert not fits(CPU, packed)
