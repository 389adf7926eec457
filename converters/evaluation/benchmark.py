"""Runs a subject over a folder of high-res pictures."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from converters.data.degradations.bicubic import shrink
from converters.data.photos import SUFFIXES
from converters.evaluation.metrics import Metric
from converters.evaluation.subjects import Subject

Picture = NDArray[np.uint8]

REALISM = (0.0, 0.25, 0.5, 0.75, 1.0)
"""The values of the slider that are measured unless others are asked for."""
DAMAGE_SIGMA, DAMAGE_QUALITY = 3.0, 50
MIN_SIDE = 32
"""High-res pixels; the pooling of LPIPS and the window of SSIM find nothing in smaller pictures."""


@dataclass(frozen=True)
class Row:
    """The mean of every metric over a set at one realism value, and the values of each picture.

    `realism` is None for a subject that has no such control.
    """

    realism: float | None
    means: dict[str, float]
    pictures: dict[str, dict[str, float]]


@dataclass(frozen=True)
class BenchmarkSet:
    """A folder of high-res pictures, and one of the same names at 1 / scale of the size.

    Without the second, low-res pictures are made by antialiased bicubic and rounded to 8 bit. `damaged`: they
    get noise and compression, see `damage`.
    """

    high_res: Path
    low_res: Path | None = None
    damaged: bool = False

    @classmethod
    def find(cls, folder: Path, low_res: Path | None = None, damaged: bool = False) -> BenchmarkSet:
        """The set in a folder.

        `folder` holds the pictures, or has them in `HR`. A folder `LR` beside a folder `HR` is used unless
        `low_res` names another: it is what the papers used.
        """
        high_res = folder / "HR" if (folder / "HR").is_dir() else folder
        sibling = high_res.parent / "LR"
        if low_res is None and high_res.name == "HR" and sibling.is_dir():
            low_res = sibling
        return cls(high_res, low_res, damaged)

    def names(self) -> list[str]:
        """File names of the high-res pictures, sorted.

        Raises:
            ValueError: there is no such folder, or no picture in it.
        """
        if not self.high_res.is_dir():
            raise ValueError(f"There is no folder {self.high_res}.")
        found = sorted(p.name for p in self.high_res.iterdir() if p.suffix.lower() in SUFFIXES)
        if not found:
            raise ValueError(f"{self.high_res} holds no pictures.")
        return found

    def pair(self, name: str, scale: int) -> tuple[Picture, Picture]:
        """(low-res, high-res) of one picture; the high-res one is first cut to a multiple of the scale.

        Raises:
            ValueError: one of them can not be read or is too small, or the two do not fit each other.
        """
        truth = _read(self.high_res / name)
        height, width = (side // scale * scale for side in truth.shape[:2])
        if min(height, width) < MIN_SIDE:
            raise ValueError(f"{name} is too small to be measured: it needs {MIN_SIDE} pixels a side.")
        truth = truth[:height, :width]
        small = shrink(truth, scale) if self.low_res is None else _read(self.low_res / name)
        if small.shape[:2] != (height // scale, width // scale):
            raise ValueError(
                f"{name} is {width} x {height} pixels, so its low-res picture must be {width // scale} x "
                f"{height // scale}; it is {small.shape[1]} x {small.shape[0]}."
            )
        return (damage(small, name) if self.damaged else small), truth


def damage(low_res: Picture, name: str) -> Picture:
    """A web picture of a fixed kind: normal noise of sigma 3 in units of 1/255, then JPEG of quality 50.

    The noise is decided by the file name without its suffix alone, so that all students get the same.
    """
    rng = np.random.default_rng(zlib.crc32(Path(name).stem.encode()))
    noisy = low_res + DAMAGE_SIGMA * rng.standard_normal(low_res.shape)
    file = io.BytesIO()
    Image.fromarray(noisy.clip(0, 255).round().astype(np.uint8)).save(file, "JPEG", quality=DAMAGE_QUALITY)
    return np.asarray(Image.open(file))


def evaluate(
    subject: Subject, metrics: dict[str, Metric], realism: Sequence[float], pictures: BenchmarkSet
) -> list[Row]:
    """One row for each realism value, or a single one where the subject has no such control.

    Shows progress on stderr when that is a terminal.

    Raises:
        ValueError: see `BenchmarkSet`.
    """
    stops: list[float | None] = [*realism] if subject.has_realism else [None]
    found: list[dict[str, dict[str, float]]] = [{} for _ in stops]
    names = pictures.names()
    with tqdm(total=len(names) * len(stops), desc="Measuring", unit="picture", disable=None) as bar:
        for name in names:
            small, truth = pictures.pair(name, subject.scale)
            for stop, values in zip(stops, found, strict=True):
                ours = subject.enlarge(small, stop or 0.0)
                values[name] = {metric: measure(ours, truth) for metric, measure in metrics.items()}
                bar.update()
    return [
        Row(stop, {m: float(np.mean([v[m] for v in values.values()])) for m in metrics}, values)
        for stop, values in zip(stops, found, strict=True)
    ]


def table(rows: Sequence[Row]) -> str:
    """The means as aligned text."""
    names = list(rows[0].means)
    lines = ["  ".join(["realism", *(f"{name:>8}" for name in names)])]
    for row in rows:
        stop = "-" if row.realism is None else f"{row.realism:.2f}"
        lines.append("  ".join([f"{stop:>7}", *(f"{row.means[name]:8.4f}" for name in names)]))
    return "\n".join(lines)


def _read(path: Path) -> Picture:
    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB"))
    except (OSError, ValueError, SyntaxError) as error:  # Pillow raises all of these on broken files
        raise ValueError(f"{path} can not be read: {error}") from error
