"""Drawings at random: clean edges, even areas and gradients, which must not be taken for compression."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from converters.pixels import Pixels

_FINER = 3
_SHAPES = (6, 40)
_WORDS = "The quick brown fox jumps over 13 lazy dogs"


def drawing(side: int, rng: np.random.Generator) -> Pixels:
    """(side, side, 3): shapes, some with gradients, and text, with soft edges for most."""
    soft = rng.random() < 0.8
    large = side * _FINER if soft else side
    image = _ground(large, rng)
    for _ in range(int(rng.integers(*_SHAPES))):
        mask = Image.new("L", (large, large))
        _shape(ImageDraw.Draw(mask), large, rng)
        image.paste(_ground(large, rng), (0, 0), mask)
    return np.asarray(image.resize((side, side), Image.Resampling.BICUBIC) if soft else image)


def _ground(side: int, rng: np.random.Generator) -> Image.Image:
    """One colour, or a gradient between two."""
    first, second = (tuple(rng.integers(256, size=3).tolist()) for _ in range(2))
    plain = Image.new("RGB", (side, side), first)
    if rng.random() < 0.6:
        return plain
    ramp = Image.linear_gradient("L") if rng.random() < 0.7 else Image.radial_gradient("L")
    ramp = ramp.rotate(90 * int(rng.integers(4))).resize((side, side))
    return Image.composite(Image.new("RGB", (side, side), second), plain, ramp)


def _shape(draw: ImageDraw.ImageDraw, side: int, rng: np.random.Generator) -> None:
    x, y = rng.integers(-side // 8, side, size=2).tolist()
    width, height = rng.integers(side // 16, side // 2, size=2).tolist()
    box = (x, y, x + width, y + height)
    thick = int(rng.integers(1, max(2, side // 48)))
    kind = rng.integers(6)
    if kind == 0:
        draw.rectangle(box, fill=255)
    elif kind == 1:
        draw.ellipse(box, fill=255)
    elif kind == 2:
        draw.rounded_rectangle(box, radius=min(width, height) // 4, outline=255, width=thick)
    elif kind == 3:
        draw.polygon([tuple(point) for point in rng.integers(side, size=(3, 2)).tolist()], fill=255)
    elif kind == 4:
        draw.line(rng.integers(side, size=4).tolist(), fill=255, width=thick)
    else:
        draw.text((x, y), _WORDS, fill=255, font_size=float(rng.uniform(side / 40, side / 12)))
