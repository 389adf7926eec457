"""Runs a subject over a folder of high-res pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from converters.distill.photos import SUFFIXES, degrade_bicubic
from converters.evaluate.metrics import Metric
from converters.evaluate.subjects import Enlarge

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Row:
    """The mean of every metric over a set at one realism value, and the values of each picture."""

    realism: float
    means: dict[str, float]
    pictures: dict[str, dict[str, float]]


def find_low_res(high_res: Path) -> Path | None:
    """The folder `LR` beside a folder `HR`: ready-made low-res pictures, which then are used."""
    sibling = high_res.parent / "LR"
    return sibling if high_res.name == "HR" and sibling.is_dir() else None


def pairs(high_res: Path, low_res: Path | None, scale: int) -> Iterator[tuple[str, Picture, Picture]]:
    """(name, low-res, high-res) of every picture, the high-res cut to a multiple of the scale.

    Without a folder of low-res pictures they are made by antialiased bicubic, rounded to 8 bit.

    Raises:
        ValueError: the folder holds no picture, or a low-res one does not fit.
    """
    paths = sorted(p for p in high_res.iterdir() if p.suffix.lower() in SUFFIXES)
    if not paths:
        raise ValueError(f"{high_res} holds no pictures.")
    for path in paths:
        truth = _read(path)
        height, width = (side // scale * scale for side in truth.shape[:2])
        truth = truth[:height, :width]
        small = degrade_bicubic(truth, scale) if low_res is None else _read(low_res / path.name)
        if small.shape[:2] != (height // scale, width // scale):
            raise ValueError(f"{path.name} is not {scale} times as large as its low-res picture.")
        yield path.name, small, truth


def evaluate(
    enlarge: Enlarge,
    metrics: dict[str, Metric],
    realism: list[float],
    high_res: Path,
    low_res: Path | None = None,
    scale: int = 4,
) -> list[Row]:
    """One row for each realism value; progress on stderr when it is a terminal."""
    everything = list(pairs(high_res, low_res, scale))
    found: list[dict[str, dict[str, float]]] = [{} for _ in realism]
    with tqdm(total=len(everything) * len(realism), unit="picture", disable=None) as bar:
        for name, small, truth in everything:
            for value, pictures in zip(realism, found, strict=True):
                ours = enlarge(small, value)
                pictures[name] = {metric: measure(ours, truth) for metric, measure in metrics.items()}
                bar.update()
    return [
        Row(value, {m: float(np.mean([p[m] for p in pictures.values()])) for m in metrics}, pictures)
        for value, pictures in zip(realism, found, strict=True)
    ]


def table(rows: list[Row]) -> str:
    """The means as aligned text."""
    names = list(rows[0].means)
    lines = ["realism  " + "  ".join(f"{name:>8}" for name in names)]
    lines += [
        f"{row.realism:7.2f}  " + "  ".join(f"{row.means[name]:8.4f}" for name in names) for row in rows
    ]
    return "\n".join(lines)


def _read(path: Path) -> Picture:
    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB"))
    except OSError as error:
        raise ValueError(f"{path} can not be read: {error}") from error
