"""The estimate of cleanup, with the weights that the app has."""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from desktop.engine.damage import find_damage, weights
from desktop.engine.damage_features import features
from desktop.resources import resource

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def clean() -> Pixels:
    return np.asarray(Image.open(resource("samples/cat.png")).convert("RGB"))


def compressed(pixels: Pixels, quality: int, kind: str = "JPEG") -> Pixels:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, kind, quality=quality)
    return np.asarray(Image.open(file).convert("RGB"))


def noisy(pixels: Pixels, sigma: float) -> Pixels:
    noise = np.random.default_rng(1).normal(0, sigma, pixels.shape)
    return np.clip(np.rint(pixels + noise), 0, 255).astype(np.uint8)


def test_a_clean_photo_is_left_alone(clean: Pixels) -> None:
    assert find_damage(clean, None).strength == 0
    assert find_damage(clean, None).kind == "none"


@pytest.mark.parametrize("quality", [92, 95, 100])
def test_a_jpeg_of_high_quality_is_left_alone(clean: Pixels, quality: int) -> None:
    assert find_damage(compressed(clean, quality), float(quality)).strength == 0


def test_a_jpeg_of_ordinary_quality_is_cleaned(clean: Pixels) -> None:
    assert find_damage(compressed(clean, 85), 85.0).strength > 0


@pytest.mark.parametrize(
    ("side", "quality", "strength"), [(100, None, 0.0), (100, 60.0, 0.3), (200, None, 0.3)]
)
def test_a_small_photo_that_is_no_jpeg_needs_a_surer_estimate(
    clean: Pixels, monkeypatch: pytest.MonkeyPatch, side: int, quality: float | None, strength: float
) -> None:
    monkeypatch.setattr("desktop.engine.damage.estimate", lambda *_: 0.3)
    assert find_damage(clean[:side, :side], quality).strength == strength


@pytest.mark.parametrize("known", [True, False])
def test_the_worse_the_jpeg_the_more_is_cleaned(clean: Pixels, known: bool) -> None:
    """Also where the table is gone, because the photo was saved in another format since."""
    found = [find_damage(compressed(clean, quality), quality if known else None) for quality in (30, 50, 70)]
    values = [each.strength for each in found]
    assert values == sorted(values, reverse=True)
    assert values[0] > 0.8
    assert 0.5 <= values[1] <= 0.9
    assert all(value == round(value, 2) for value in values), "as a slider has it"
    assert all(each.kind == "compression" for each in found)


def test_noise_is_found_and_told_from_compression(clean: Pixels) -> None:
    found = find_damage(noisy(clean, 6), None)
    assert found.kind == "noise"
    assert 0.5 <= found.strength <= 0.8
    assert find_damage(noisy(clean, 12), None).strength == 1


def resized(pixels: Pixels, factor: float) -> Pixels:
    height, width = (round(side * factor) for side in pixels.shape[:2])
    return np.asarray(Image.fromarray(pixels).resize((width, height), Image.Resampling.BICUBIC))


def smoothed(pixels: Pixels, radius: float) -> Pixels:
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(radius)))


@pytest.mark.parametrize("kind", ["WEBP", "AVIF"])
def test_other_compression_is_found(clean: Pixels, kind: str) -> None:
    found = find_damage(compressed(clean, 30, kind), None)
    assert found.strength >= 0.4 and found.kind == "compression"
    assert find_damage(compressed(clean, 95, kind), None).strength == 0


def test_a_jpeg_that_was_resized_and_saved_again_is_found(clean: Pixels) -> None:
    """Though its file has a table of high quality, and none of its blocks is where the file has its own."""
    again = compressed(resized(compressed(clean, 40), 0.8), 92)
    assert find_damage(again, 92).strength >= 0.3
    assert find_damage(compressed(resized(clean, 0.8), 92), 92).strength == 0


def test_noise_that_a_camera_smoothed_is_found(clean: Pixels) -> None:
    camera = compressed(smoothed(noisy(clean, 14), 0.6), 92)
    assert find_damage(camera, 92).strength >= 0.4
    assert find_damage(compressed(smoothed(clean, 0.6), 95), 95).strength == 0


def test_what_cannot_be_seen_does_not_count(clean: Pixels) -> None:
    """Files have anything where they are transparent, such as what compresses best."""
    rows, columns = np.mgrid[: clean.shape[0], : clean.shape[1]]
    hidden = np.hypot(rows - 150, columns - 225) > 140
    pixels = np.where(hidden[..., None], compressed(clean, 1), clean)
    alpha = np.where(hidden, 0, 255).astype(np.uint8)
    assert find_damage(pixels, None).strength > 0
    assert find_damage(pixels, None, alpha).strength == 0
    assert find_damage(pixels, None, np.zeros_like(alpha)).strength == 0


def screenshot() -> Pixels:
    """Of a program whose cards and lines begin on a grid of 8 pixels, as the designs of many do."""
    image = Image.new("RGB", (960, 640), (246, 247, 249))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 959, 55), fill=(60, 120, 220))
    for number in range(9):
        left, top = 24 + number % 3 * 304, 80 + number // 3 * 184
        draw.rectangle((left, top, left + 279, top + 159), fill="white", outline=(220, 224, 230))
        draw.rectangle((left + 16, top + 16, left + 263, top + 87), fill=(200, 20 * number, 60))
        draw.text((left + 16, top + 96), "The title of the card", fill=(30, 30, 30))
    return np.asarray(image)


@pytest.mark.parametrize(
    "drawn", [screenshot(), np.kron(screenshot()[::40, ::40], np.ones((16, 16, 1), np.uint8))]
)
def test_edges_of_a_drawing_are_not_taken_for_those_of_jpeg(drawn: Pixels) -> None:
    assert find_damage(drawn, None).strength == 0


def test_a_drawing_that_was_a_jpeg_is_cleaned(clean: Pixels) -> None:
    for quality, least in ((30, 0.5), (75, 0.3)):
        bad = compressed(screenshot(), quality)
        assert find_damage(bad, quality).strength > least
        assert find_damage(bad, None).strength > least
    assert find_damage(compressed(np.repeat(clean[..., :1], 3, axis=2), 10), None).strength > 0.5


def test_sixteen_bits_say_the_same_as_eight(clean: Pixels) -> None:
    bad = compressed(clean, 40)
    assert find_damage(bad.astype(np.uint16) * 257, None) == find_damage(bad, None)


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (47, 47), (48, 48), (48, 3000), (255, 257)])
def test_every_size_has_an_estimate(size: tuple[int, int]) -> None:
    flat = np.full((*size, 3), 128, np.uint8)
    assert find_damage(flat, None).strength == 0


def test_a_large_photo_is_sampled() -> None:
    large = np.broadcast_to(np.uint8(90), (20_000, 30_000, 3))
    assert find_damage(large, None).strength == 0


def test_the_weights_fit_the_features(clean: Pixels) -> None:
    count = len(features(clean, None))
    assert weights().mean.shape == weights().deviation.shape == (count,)
    assert weights().layers[0][0].shape[0] == count


@pytest.mark.corpus
def test_clean_photos_are_left_alone() -> None:
    """Photographs that the estimate was not fitted on."""
    folder = Path(os.environ.get("VERNIER_DATA", "/nowhere")) / "tests/BSD100/HR"
    if not folder.is_dir():
        pytest.skip("VERNIER_DATA has no BSD100")
    alone = [
        find_damage(np.asarray(Image.open(path).convert("RGB")), None).strength == 0
        for path in sorted(folder.iterdir())
    ]
    assert np.mean(alone) >= 0.98
