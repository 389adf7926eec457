"""Sheets of pictures to look at during training."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Generator, nn
from torch.nn import functional

from converters.data.crops import Batch
from converters.picture_grid import picture_grid
from converters.pixels import to_pixels
from converters.training.stage import Stage

REALISM = (0.0, 0.25, 0.5, 0.75, 1.0)


@torch.no_grad()
def write_sheet(stage: Stage, network: nn.Module, batch: Batch, path: Path) -> None:
    """Write a PNG with a row per sample; columns: bicubic, the network at rising realism, the photograph.

    `batch` must be on the device of the network. All realism values and all calls use the same noise.
    """
    size = (batch.high_res.shape[-2], batch.high_res.shape[-1])
    columns = {"bicubic": functional.interpolate(batch.low_res, size, mode="bicubic")}
    for realism in REALISM:
        generator = Generator().manual_seed(0)
        columns[f"realism {realism:g}"] = stage.enlarge(network, batch, realism, generator)
    columns["truth"] = batch.high_res
    grid = picture_grid(
        {heading: [to_pixels(picture[None]) for picture in pictures] for heading, pictures in columns.items()}
    )
    grid.save(path, format="PNG")
