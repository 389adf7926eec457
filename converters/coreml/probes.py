"""The test pictures of the gates: tiles of real photos, and noise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from converters.data_folder import data_folder
from converters.pixels import Pixels
from converters.programs.program import Size

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
TEST_PHOTOS = "tests/Set14/HR"
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".avif"}
PHOTO_TILES = 2
_SHAPES = 10
_FINER = 4
"""How much larger a drawing is drawn, so that its edges are smooth."""


@dataclass(frozen=True)
class Probe:
    """A low-res tile or window (height, width, 3), and the name of its source."""

    name: str
    picture: Pixels


def probes(size: Size) -> list[Probe]:
    """`PHOTO_TILES` tiles of photos and one of uniform noise.

    Photos come from the samples that ship with Vernier, then from the test sets in the data folder. If there
    are too few, synthetic tiles with the statistics of a photo take their place.
    """
    data = data_folder()
    tiles = _tiles([SAMPLES] if data is None else [SAMPLES, data / TEST_PHOTOS], size)
    for number in range(PHOTO_TILES - len(tiles)):
        tiles.append(Probe(f"synthetic photo {number}", _photo_like(size, number)))
    noise = np.random.default_rng(0).integers(0, 256, (*size, 3), dtype=np.uint8)
    return [*tiles, Probe("uniform noise", noise)]


def shipped_probes(size: Size) -> list[Probe]:
    """Tiles of photos that ship with Vernier, and a drawing with hard edges: the same everywhere."""
    return [*_tiles([SAMPLES], size), Probe("drawing", _drawing(size))]


def _tiles(folders: Iterable[Path], size: Size) -> list[Probe]:
    """Tiles of the first `PHOTO_TILES` photos that are large enough."""
    tiles: list[Probe] = []
    for path in _photos(folders):
        with Image.open(path) as image:
            pixels = np.asarray(image.convert("RGB"))
        if pixels.shape[0] >= size[0] and pixels.shape[1] >= size[1]:
            tiles.append(Probe(path.name, _busiest(pixels, size)))
        if len(tiles) == PHOTO_TILES:
            break
    return tiles


def _photos(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        if folder.is_dir():
            yield from sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)


def _drawing(size: Size) -> Pixels:
    """Discs, rectangles and dark lines on light paper."""
    rng, height, width = np.random.default_rng(0), size[0] * _FINER, size[1] * _FINER
    image = Image.new("RGB", (width, height), (236, 232, 220))
    draw = ImageDraw.Draw(image)
    for number in range(_SHAPES):
        left, top = rng.integers(0, (width, height)).tolist()
        wide, high = rng.integers(0, (width // 3, height // 3)).tolist()
        shape = draw.ellipse if number % 2 else draw.rectangle
        shape((left, top, left + wide, top + high), fill=tuple(rng.integers(0, 256, 3).tolist()))
    for _ in range(_SHAPES):
        ends = rng.integers(0, (width, height, width, height)).tolist()
        draw.line(ends, fill=(20, 20, 20), width=int(rng.integers(3, 9)))
    return np.asarray(image.resize((size[1], size[0]), Image.Resampling.BOX))


def _busiest(pixels: Pixels, size: Size) -> Pixels:
    """The tile of a coarse grid with the most contrast; a tile without detail would be a weak test."""
    height, width = size
    crops = [
        pixels[top : top + height, left : left + width]
        for top in np.linspace(0, pixels.shape[0] - height, 4).astype(int)
        for left in np.linspace(0, pixels.shape[1] - width, 4).astype(int)
    ]
    return max(crops, key=lambda crop: float(crop.std()))


def _photo_like(size: Size, seed: int) -> Pixels:
    """Noise with an amplitude of 1 / frequency, as in photos, with a few hard edges."""
    rng = np.random.default_rng(seed)
    frequency = np.hypot(np.fft.fftfreq(size[0])[:, None], np.fft.fftfreq(size[1])[None, :])
    frequency[0, 0] = 1.0
    spectrum = np.fft.fft2(rng.standard_normal((3, *size))) / frequency
    field = np.fft.ifft2(spectrum).real
    field = (field - field.mean()) / field.std() * 0.15 + 0.5
    for _ in range(3):
        top, left = (int(rng.integers(0, side // 2)) for side in size)
        field[:, top : top + size[0] // 3, left : left + size[1] // 3] *= rng.uniform(0.4, 1.6, (3, 1, 1))
    pixels: Pixels = (field.clip(0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0)
    return pixels
