"""Measures a subject on a folder of pictures."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from tqdm import tqdm

from converters.data.degradations.bicubic import shrink
from converters.data.degradations.operators import coded
from converters.data.photos import SUFFIXES
from converters.errors import BadPictures
from converters.evaluation.metrics import Metric, psnr
from converters.evaluation.subjects import Subject
from converters.pixels import Pixels

REALISM = (0.0, 0.25, 0.5, 0.75, 1.0)
"""The values of the slider that are measured unless others are asked for."""
DAMAGE_SIGMA, DAMAGE_QUALITY = 3.0, 50
DOWNSCALED = "downscaled"
"""Name of the measure of how far a picture agrees with its low-res one: always there."""
MIN_SIDE = 32
"""In high-res pixels. LPIPS and SSIM can not be computed for smaller pictures."""


@dataclass(frozen=True)
class Row:
    """The mean of every metric over a set at one realism, and the values of each picture.

    One more than the metrics asked for: `DOWNSCALED`, the PSNR in dB of the picture, reduced again, against
    the low-res picture that it was made of.
    `realism` is None for a subject without this control.
    """

    realism: float | None
    means: dict[str, float]
    pictures: dict[str, dict[str, float]]


@dataclass(frozen=True)
class BenchmarkSet:
    """A folder of high-res pictures, and optionally one of low-res pictures with the same names.

    Without the second, low-res pictures are made by antialiased bicubic and rounded to 8 bit. `damaged`:
    noise and compression are added to the low-res pictures, see `damage`.
    """

    high_res: Path
    low_res: Path | None = None
    damaged: bool = False

    @classmethod
    def find(cls, folder: Path, low_res: Path | None = None, damaged: bool = False) -> BenchmarkSet:
        """The set in a folder.

        The high-res pictures are in `folder` or in its folder `HR`. If there is a folder `LR` beside `HR`, it
        is used as in the papers, unless `low_res` names another.
        """
        high_res = folder / "HR" if (folder / "HR").is_dir() else folder
        sibling = high_res.parent / "LR"
        if low_res is None and high_res.name == "HR" and sibling.is_dir():
            low_res = sibling
        return cls(high_res, low_res, damaged)

    def names(self) -> list[str]:
        """File names of the high-res pictures, sorted.

        Raises:
            BadPictures: there is no such folder, or no picture in it.
        """
        if not self.high_res.is_dir():
            raise BadPictures(f"There is no folder {self.high_res}.")
        found = sorted(p.name for p in self.high_res.iterdir() if p.suffix.lower() in SUFFIXES)
        if not found:
            raise BadPictures(f"{self.high_res} holds no pictures.")
        return found

    def pair(self, name: str, scale: int) -> tuple[Pixels, Pixels]:
        """(low-res, high-res) of one picture; the high-res one is cropped to a multiple of the scale.

        Raises:
            BadPictures: one of them can not be read or is too small, or the two do not fit each other.
        """
        truth = _read(self.high_res / name)
        height, width = (side // scale * scale for side in truth.shape[:2])
        if min(height, width) < MIN_SIDE:
            raise BadPictures(f"{name} is too small to be measured: it needs {MIN_SIDE} pixels a side.")
        truth = truth[:height, :width]
        small = shrink(truth, scale) if self.low_res is None else _read(self.low_res / name)
        if small.shape[:2] != (height // scale, width // scale):
            raise BadPictures(
                f"{name} is {width} x {height} pixels, so its low-res picture must be {width // scale} x "
                f"{height // scale}; it is {small.shape[1]} x {small.shape[0]}."
            )
        return (damage(small, name) if self.damaged else small), truth


def damage(low_res: Pixels, name: str) -> Pixels:
    """Add normal noise of sigma 3 in units of 1/255, then compress as JPEG of quality 50.

    The noise depends only on the file name without its suffix, so it is the same for all students.
    """
    rng = np.random.default_rng(zlib.crc32(Path(name).stem.encode()))
    noisy = low_res + DAMAGE_SIGMA * rng.standard_normal(low_res.shape)
    return coded(noisy.clip(0, 255).round().astype(np.uint8), "JPEG", DAMAGE_QUALITY)


def evaluate(
    subject: Subject, metrics: dict[str, Metric], realism: Sequence[float], pictures: BenchmarkSet
) -> list[Row]:
    """One row for each value of realism, or a single one if the subject has no such control.

    Shows progress on stderr if that is a terminal.

    Raises:
        BadPictures: see `BenchmarkSet`. RenderFailed: the subject gave unusable pixels.
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
                values[name][DOWNSCALED] = psnr(shrink(ours, subject.scale), small)
                bar.update()
    return [
        Row(
            stop, {m: float(np.mean([v[m] for v in values.values()])) for m in (*metrics, DOWNSCALED)}, values
        )
        for stop, values in zip(stops, found, strict=True)
    ]


def table(rows: Sequence[Row]) -> str:
    """The means as aligned text, and the lowest of the downscaled PSNR."""
    columns = [*rows[0].means, "lowest"]
    widths = [max(8, len(column)) for column in columns]
    titles = (f"{column:>{width}}" for column, width in zip(columns, widths, strict=True))
    lines = ["  ".join(["realism", *titles])]
    for row in rows:
        stop = "-" if row.realism is None else f"{row.realism:.2f}"
        numbers = [*row.means.values(), min(values[DOWNSCALED] for values in row.pictures.values())]
        cells = (f"{number:{width}.4f}" for number, width in zip(numbers, widths, strict=True))
        lines.append("  ".join([f"{stop:>7}", *cells]))
    return "\n".join(lines)


def _read(path: Path) -> Pixels:
    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB"))
    except (OSError, ValueError, SyntaxError) as error:  # Pillow raises all of these on broken files
        raise BadPictures(f"{path} can not be read: {error}") from error
