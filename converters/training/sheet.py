"""Sheets to look at: what networks make of a few crops, with the slider across."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image, ImageDraw
from torch import Generator, Tensor, nn
from torch.nn import functional

from converters.data.crops import Batch
from converters.evaluation.benchmark import BenchmarkSet, Picture
from converters.evaluation.subjects import BICUBIC, Subject, open_subject
from converters.training.stages.stage import Stage

REALISM = (0.0, 0.25, 0.5, 0.75, 1.0)
_HEADING, _GAP = 16, 4
_SHOWN = 3
_SIDE, _MARGIN = 40, 16
"""Low-res pixels of a picture that are shown, and those around them that are enlarged too."""


@torch.no_grad()
def paint_sheet(stage: Stage, network: nn.Module, batch: Batch, path: Path) -> None:
    """Write a PNG: a row per sample, columns bicubic, the network at rising realism, truth.

    `batch` lies on the device of the network. The same noise is used for every realism and at every call.
    """
    size = (batch.high_res.shape[-2], batch.high_res.shape[-1])
    columns = {"bicubic": functional.interpolate(batch.low_res, size, mode="bicubic")}
    for realism in REALISM:
        generator = Generator().manual_seed(0)
        columns[f"realism {realism:g}"] = stage.enlarge(network, batch, realism, generator)
    columns["truth"] = batch.high_res
    grid = _grid({heading: list(_to_pixels(pictures)) for heading, pictures in columns.items()})
    grid.save(path, format="PNG")


def paint_comparison(subjects: Mapping[str, Subject], pictures: BenchmarkSet, path: Path) -> None:
    """Write a PNG: for the middles of some pictures a row per subject, with the same columns.

    Raises:
        ValueError: see `BenchmarkSet`.
    """
    (scale,) = {subject.scale for subject in subjects.values()}
    names = pictures.names()
    bicubic = open_subject(BICUBIC)
    columns: dict[str, list[Picture]] = {}
    for name in names[:: -(-len(names) // _SHOWN)]:
        small, truth = pictures.pair(name, scale)
        rows, across = _middle(small.shape[0]), _middle(small.shape[1])
        low_res = small[rows.outer, across.outer]
        enlarged = bicubic.enlarge(low_res, 0.0)
        true = truth[_scaled(rows.outer, scale), _scaled(across.outer, scale)]
        inner = _scaled(rows.inner, scale), _scaled(across.inner, scale)
        for subject in subjects.values():
            made = {f"realism {realism:g}": subject.enlarge(low_res, realism) for realism in REALISM}
            for heading, picture in {"bicubic": enlarged, **made, "truth": true}.items():
                columns.setdefault(heading, []).append(np.ascontiguousarray(picture[inner]))
    _grid(columns, list(subjects)).save(path, format="PNG")


class _Middle(NamedTuple):
    """Along one axis, in low-res pixels: what is enlarged, and what of that is shown."""

    outer: slice
    inner: slice


def _middle(length: int) -> _Middle:
    first = max(0, (length - _SIDE) // 2)
    last = min(length, first + _SIDE)
    start = max(0, first - _MARGIN)
    return _Middle(slice(start, min(length, last + _MARGIN)), slice(first - start, last - start))


def _scaled(part: slice, scale: int) -> slice:
    return slice(part.start * scale, part.stop * scale)


def _grid(columns: Mapping[str, Sequence[Picture]], captions: Sequence[str] = ()) -> Image.Image:
    """Pictures below headings. The captions are written into the first of each row, again and again."""
    height = max(picture.shape[0] for pictures in columns.values() for picture in pictures)
    width = max(picture.shape[1] for pictures in columns.values() for picture in pictures)
    count = len(next(iter(columns.values())))
    grid = Image.new(
        "RGB", (len(columns) * (width + _GAP) - _GAP, _HEADING + count * (height + _GAP) - _GAP), "white"
    )
    draw = ImageDraw.Draw(grid)
    for column, (heading, pictures) in enumerate(columns.items()):
        left = column * (width + _GAP)
        draw.text((left + 2, 2), heading, fill="black")
        for row, pixels in enumerate(pictures):
            grid.paste(Image.fromarray(pixels), (left, _HEADING + row * (height + _GAP)))
    for row in range(count if captions else 0):
        place = (3, _HEADING + row * (height + _GAP) + 2)
        caption = captions[row % len(captions)]
        draw.rectangle(draw.textbbox(place, caption), fill="white")
        draw.text(place, caption, fill="black")
    return grid


def _to_pixels(pictures: Tensor) -> Picture:
    scaled = (pictures.float().clamp(0, 1) * 255).round().to(torch.uint8)
    pixels: Picture = scaled.permute(0, 2, 3, 1).cpu().numpy()
    return pixels
