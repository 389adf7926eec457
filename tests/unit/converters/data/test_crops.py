"""Training batches: reproducible, textured, and the same however many processes make them."""

from __future__ import annotations

import multiprocessing
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
import torch
from PIL import Image

from converters.data.crops import Crops, TeacherPictures
from converters.data.degradations.bicubic import Bicubic, shrink
from converters.data.degradations.degradation import Degraded, Pixels
from converters.data.photos import pack_low_res, pack_pairs, pack_photos
from converters.errors import BadPictures

CROP, BATCH, SCALE = 32, 4, 4


def crops(folder: Path, seed: int = 0, batch: int = BATCH) -> Crops:
    return Crops(pack_photos(folder, folder / "cache", CROP), Bicubic(SCALE), CROP, batch, seed)


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
            assert batch.high_res.dtype == torch.uint8
            assert torch.equal(batch.as_floats().high_res, source.batch(step).high_res)


def test_leaving_early_ends_the_workers(photos: Path) -> None:
    stream = crops(photos).batches(0, 1_000_000, workers=2)
    next(stream)
    workers = multiprocessing.active_children()
    assert len(workers) == 2
    del stream
    for worker in workers:
        worker.join(timeout=20)
        assert not worker.is_alive()


def test_a_kill_ends_the_workers(photos: Path) -> None:
    """With the way of starting processes that this system has by default."""
    training = multiprocessing.Process(target=stream_for_ever, args=(crops(photos), photos / "streaming"))
    training.start()
    while not (photos / "streaming").exists():
        assert training.is_alive()
        time.sleep(0.01)
    workers = psutil.Process(training.pid).children(recursive=True)
    training.kill()
    training.join()
    assert len(workers) >= 2
    _, alive = psutil.wait_procs(workers, timeout=20)
    assert not alive


def stream_for_ever(source: Crops, sign: Path) -> None:
    stream = source.batches(0, 1_000_000, workers=2)
    next(stream)
    sign.touch()
    time.sleep(600)


def test_an_error_in_a_worker_reaches_the_loop(photos: Path) -> None:
    def refuse(high_res: Pixels, rng: np.random.Generator) -> Degraded:
        raise ValueError("no room")

    source = Crops(pack_photos(photos, photos / "cache", CROP), refuse, CROP, BATCH, 0)
    with pytest.raises(ValueError, match="no room"):
        next(source.batches(0, 3))


def test_shares_make_up_the_batch(photos: Path) -> None:
    source = crops(photos)
    whole = source.batch(5)
    shares = [source.batch(5, slice(0, 1)), source.batch(5, slice(1, 4))]
    assert torch.equal(torch.cat([share.low_res for share in shares]), whole.low_res)
    assert torch.equal(torch.cat([share.high_res for share in shares]), whole.high_res)


def test_parts_make_up_the_batch(photos: Path) -> None:
    whole = crops(photos).batch(0)
    parts = whole.split(2)
    assert [len(part.cleanup) for part in parts] == [2, 2]
    assert torch.equal(torch.cat([part.clean for part in parts]), whole.clean)


def test_fixed_crops_are_middles_of_photographs(photos: Path) -> None:
    source = crops(photos)
    batch = source.fixed(3)
    with Image.open(photos / "1.png") as image:
        middle = np.asarray(image)[32:64, 16:48]
    second = sorted(p.name for p in photos.rglob("*.png")).index("1.png")
    assert second == 1
    assert torch.equal(batch.high_res[1], torch.from_numpy(middle.copy()).permute(2, 0, 1) / 255)
    assert torch.equal(batch.high_res, source.fixed(3).high_res)


def test_low_res_is_the_shrunk_high_res_in_8_bit(photos: Path) -> None:
    batch = crops(photos).batch(0)
    for low, high in zip(batch.low_res, batch.high_res, strict=True):
        pixels = (high.permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()
        expected = torch.from_numpy(shrink(pixels, SCALE).copy()).permute(2, 0, 1).float() / 255
        assert torch.equal(low, expected)


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


@pytest.fixture
def teacher_pictures(photos: Path, tmp_path: Path) -> Path:
    """The photographs turned into their negatives."""
    folder = tmp_path / "teacher-pictures"
    for path in photos.rglob("*.png"):
        place = folder / path.relative_to(photos)
        place.parent.mkdir(parents=True, exist_ok=True)
        with Image.open(path) as image:
            Image.fromarray(255 - np.asarray(image.convert("RGB"))).save(place)
    return folder


def test_teacher_pictures_are_cut_and_turned_as_the_photographs(
    photos: Path, teacher_pictures: Path, tmp_path: Path
) -> None:
    pair = pack_pairs(photos, teacher_pictures, tmp_path / "cache", CROP)
    source = Crops(pair[0], Bicubic(SCALE), CROP, BATCH, 0, TeacherPictures(pair[1], SCALE))
    for batch in (source.batch(0), source.batch(1), source.fixed(2)):
        assert torch.allclose(batch.target, 1 - batch.high_res, atol=1e-6)


def test_without_teacher_pictures_the_photographs_are_the_targets(photos: Path) -> None:
    batch = crops(photos).batch(0)
    assert torch.equal(batch.target, batch.high_res)


def test_crops_with_teacher_pictures_begin_on_the_low_res_grid(
    photos: Path, teacher_pictures: Path, tmp_path: Path
) -> None:
    places: list[tuple[int, ...]] = []

    class Noting(Crops):
        def _cut(self, index: int, top: int, left: int) -> tuple[Pixels, ...]:
            crop = super()._cut(index, top, left)
            whole = self._photos[index]
            offset = crop[0].__array_interface__["data"][0] - whole.__array_interface__["data"][0]
            places.append(divmod(offset // 3, whole.shape[1]))
            return crop

    pair = pack_pairs(photos, teacher_pictures, tmp_path / "cache", CROP)
    Noting(pair[0], Bicubic(SCALE), CROP, BATCH, 0, TeacherPictures(pair[1], SCALE)).batch(0)
    assert len(set(places)) > BATCH
    assert all(top % SCALE == left % SCALE == 0 for top, left in places)


def test_low_res_pictures_are_cut_and_turned_as_the_photographs(
    photos: Path, teacher_pictures: Path, tmp_path: Path
) -> None:
    folder, cache = tmp_path / "low-res", tmp_path / "cache"
    packed, pictures = pack_pairs(photos, teacher_pictures, cache, CROP)
    for number, (name, *_) in enumerate(packed.entries):
        place = folder / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(packed[number][::SCALE, ::SCALE]).save(place)
    low_res = pack_low_res(packed, folder, cache, CROP, SCALE)
    source = Crops(packed, Bicubic(SCALE), CROP, BATCH, 0, TeacherPictures(pictures, SCALE, low_res))
    for batch in (source.batch(0), source.fixed(2)):
        corners = [batch.high_res[:, :, y::SCALE, x::SCALE] for y in (0, 3) for x in (0, 3)]
        turned = torch.stack([(corner - batch.low_res).abs().amax((1, 2, 3)) for corner in corners]).amin(0)
        assert torch.equal(turned, torch.zeros(len(turned)))
    (folder / f"{packed.entries[0].name}.png").unlink()
    with pytest.raises(BadPictures, match="is missing, or of another size"):
        pack_low_res(packed, folder, cache, CROP, SCALE)


def test_a_missing_teacher_picture_is_named(photos: Path, teacher_pictures: Path, tmp_path: Path) -> None:
    (teacher_pictures / "1.png").unlink()
    with pytest.raises(BadPictures, match=r"1 is missing in one of them"):
        pack_pairs(photos, teacher_pictures, tmp_path / "cache", CROP)
