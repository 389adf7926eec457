"""Sheets to look at: what a network makes of a few crops, with the slider across."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageDraw
from torch import Generator, Tensor, nn
from torch.nn import functional

from converters.distill.crops import Batch
from converters.distill.stages.stage import Stage

REALISM = (0.0, 0.25, 0.5, 0.75, 1.0)
_HEADING, _GAP = 16, 4


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
    _grid(columns).save(path, format="PNG")


def _grid(columns: dict[str, Tensor]) -> Image.Image:
    count, _, height, width = next(iter(columns.values())).shape
    grid = Image.new(
        "RGB", (len(columns) * (width + _GAP) - _GAP, _HEADING + count * (height + _GAP) - _GAP), "white"
    )
    draw = ImageDraw.Draw(grid)
    for column, (heading, pictures) in enumerate(columns.items()):
        left = column * (width + _GAP)
        draw.text((left + 2, 2), heading, fill="black")
        for row, pixels in enumerate(_to_pixels(pictures)):
            grid.paste(Image.fromarray(pixels), (left, _HEADING + row * (height + _GAP)))
    return grid


def _to_pixels(pictures: Tensor) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    scaled = (pictures.float().clamp(0, 1) * 255).round().to(torch.uint8)
    return scaled.permute(0, 2, 3, 1).cpu().numpy()
