"""The test pictures of the parity gate: tiles of real photos, and noise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from converters.data_folder import data_folder
from converters.pixels import Pixels

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
TEST_PHOTOS = "tests/Set14/HR"
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".avif"}
PHOTO_TILES = 2


@dataclass(frozen=True)
class Probe:
    """A low-res tile (size, size, 3), and the name of its source."""

    name: str
    picture: Pixels


def probes(size: int) -> list[Probe]:
    """`PHOTO_TILES` tiles of photos and one of uniform noise.

    Photos come from the samples that ship with Vernier, then from the test sets in the data folder. If there
    are too few, synthetic tiles with the statistics of a photo take their place.
    """
    tiles = []
    for path in _photos():
        with Image.open(path) as image:
            pixels = np.asarray(image.convert("RGB"))
        if min(pixels.shape[:2]) >= size:
            tiles.append(Probe(path.name, _busiest(pixels, size)))
        if len(tiles) == PHOTO_TILES:
            break
    for number in range(PHOTO_TILES - len(tiles)):
        tiles.append(Probe(f"synthetic photo {number}", _photo_like(size, number)))
    noise = np.random.default_rng(0).integers(0, 256, (size, size, 3), dtype=np.uint8)
    return [*tiles, Probe("uniform noise", noise)]


def _photos() -> Iterator[Path]:
    folders = [SAMPLES]
    data = data_folder()
    if data is not None:
        folders.append(data / TEST_PHOTOS)
    for folder in folders:
        if folder.is_dir():
            yield from sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)


def _busiest(pixels: Pixels, size: int) -> Pixels:
    """The tile of a coarse grid with the most contrast; a tile without detail would be a weak test."""
    height, width = pixels.shape[:2]
    crops = [
        pixels[top : top + size, left : left + size]
        for top in np.linspace(0, height - size, 4).astype(int)
        for left in np.linspace(0, width - size, 4).astype(int)
    ]
    return max(crops, key=lambda crop: float(crop.std()))


def _photo_like(size: int, seed: int) -> Pixels:
    """Noise with an amplitude of 1 / frequency, as in photos, with a few hard edges."""
    rng = np.random.default_rng(seed)
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.fftfreq(size)[None, :])
    frequency[0, 0] = 1.0
    spectrum = np.fft.fft2(rng.standard_normal((3, size, size))) / frequency
    field = np.fft.ifft2(spectrum).real
    field = (field - field.mean()) / field.std() * 0.15 + 0.5
    for _ in range(3):
        top, left = rng.integers(0, size // 2, 2)
        field[:, top : top + size // 3, left : left + size // 3] *= rng.uniform(0.4, 1.6, (3, 1, 1))
    pixels: Pixels = (field.clip(0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0)
    return pixels
