"""Training batches: reproducible, textured, degraded as promised."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from converters.distill.photos import PhotoCrops, degrade_bicubic

CROP, BATCH, SCALE = 32, 4, 4


def crops(folder: Path, seed: int = 0, batch: int = BATCH) -> PhotoCrops:
    return PhotoCrops(folder, CROP, batch, SCALE, seed)


def test_photos_are_found_in_depth(photos: Path) -> None:
    assert len(crops(photos)) == 3


def test_sizes_and_range(photos: Path) -> None:
    batch = crops(photos).batch(0)
    assert batch.low_res.shape == (BATCH, 3, CROP // SCALE, CROP // SCALE)
    assert batch.high_res.shape == (BATCH, 3, CROP, CROP)
    for pixels in (batch.low_res, batch.high_res):
        assert pixels.dtype == torch.float32
        assert 0 <= pixels.min() < pixels.max() <= 1


def test_seed_and_step_decide_the_batch(photos: Path) -> None:
    one, again = crops(photos), crops(photos)
    one.batch(3)  # what was drawn before does not matter
    assert torch.equal(one.batch(7).high_res, again.batch(7).high_res)
    assert torch.equal(one.batch(7).low_res, again.batch(7).low_res)
    assert not torch.equal(one.batch(7).high_res, one.batch(8).high_res)
    assert not torch.equal(one.batch(7).high_res, crops(photos, seed=1).batch(7).high_res)


def test_batches_come_in_order_from_any_step(photos: Path) -> None:
    source = crops(photos)
    for first in (0, 4):
        found = list(source.batches(first, 7))
        assert len(found) == 7 - first
        for step, batch in enumerate(found, start=first):
            assert torch.equal(batch.high_res, source.batch(step).high_res)


def test_leaving_early_ends_the_thread(photos: Path) -> None:
    stream = crops(photos).batches(0, 1_000_000)
    next(stream)
    stream.close()
    assert not [t for t in threading.enumerate() if t.name == "photo-crops"]


def test_an_error_in_the_thread_reaches_the_loop(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = crops(photos)
    good = source.batch(0)

    def batch(step: int) -> object:
        if step == 1:
            raise MemoryError("no room")
        return good

    monkeypatch.setattr(source, "batch", batch)
    stream = source.batches(0, 3)
    assert next(stream) is good
    with pytest.raises(MemoryError, match="no room"):
        next(stream)


def test_low_res_is_the_shrunk_high_res_in_8_bit(photos: Path) -> None:
    batch = crops(photos).batch(0)
    for low, high in zip(batch.low_res, batch.high_res, strict=True):
        pixels = (high.permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()
        expected = torch.from_numpy(degrade_bicubic(pixels, SCALE).copy()).permute(2, 0, 1).float() / 255
        assert torch.equal(low, expected)


def test_shrinking_is_antialiased() -> None:
    stripes = np.zeros((32, 32, 3), np.uint8)
    stripes[:, ::2] = 255
    shrunk = degrade_bicubic(stripes, 4)
    assert shrunk.shape == (8, 8, 3)
    assert np.abs(shrunk[:, 2:-2].astype(int) - 127).max() <= 2


def test_crops_are_turned_and_mirrored(tmp_path: Path) -> None:
    y, x = np.mgrid[0:CROP, 0:CROP]
    ramps = np.stack([x * 8, y * 8, np.zeros_like(x)], axis=-1).astype(np.uint8)
    Image.fromarray(ramps).save(tmp_path / "ramps.png")
    expected = {np.rot90(r, k).tobytes() for r in (ramps, ramps[:, ::-1]) for k in range(4)}
    samples = (crops(tmp_path, batch=64).batch(0).high_res * 255).round().to(torch.uint8)
    assert {sample.permute(1, 2, 0).numpy().tobytes() for sample in samples} == expected
    assert len(expected) == 8


def test_texture_is_preferred(tmp_path: Path) -> None:
    half = np.full((64, 512, 3), 128, np.uint8)
    half[:, 256:] = np.random.default_rng(0).integers(0, 256, (64, 256, 3))
    Image.fromarray(half).save(tmp_path / "half.png")
    samples = crops(tmp_path, batch=128).batch(0).high_res
    textured = sum(float(sample.std() > 0.05) for sample in samples) / 128
    # A crop drawn blindly is textured with p = 0.53, the best of three with 1 - 0.47**3 = 0.90.
    assert textured == pytest.approx(0.90, abs=0.08)


def test_small_and_broken_files_are_left_out(
    photos: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Image.new("RGB", (CROP - 1, 200)).save(tmp_path / "narrow.png")
    Image.new("RGB", (CROP, CROP)).save(tmp_path / "fits.png")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff rubbish")
    (tmp_path / "notes.txt").write_text("no picture")
    with caplog.at_level(logging.WARNING):
        assert len(crops(tmp_path)) == 1
    assert "Skipped broken.jpg" in caplog.text
    assert "notes.txt" not in caplog.text


def test_a_useless_folder_or_crop_is_refused(photos: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no photograph of at least 32 x 32 pixels"):
        crops(tmp_path)
    with pytest.raises(ValueError, match="crop of 30 pixels must be a multiple of the scale 4"):
        PhotoCrops(photos, 30, BATCH, SCALE, 0)
