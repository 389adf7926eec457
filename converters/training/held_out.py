"""A few crops that training does not see, measured every minute of a timed run."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Generator, nn

from converters.data.crops import Batch
from converters.networks.lpips import LpipsVgg
from converters.training.stage import Stage

HELD_OUT = 8
"""Photographs that are held out in runs by time, if there are enough."""


class HeldOut:
    """Measures a network of a stage on crops: PSNR at realism 0, and LPIPS-VGG at realism 1 if wanted."""

    def __init__(self, batch: Batch, perceptual: Path | None, device: torch.device) -> None:
        """`perceptual`: LPIPS-VGG weights; None: only PSNR is measured.

        Raises:
            BadCheckpoint: the file of weights can not be used.
        """
        self._batch = batch.map(lambda tensor: tensor.to(device))
        self._lpips = LpipsVgg(perceptual).to(device) if perceptual else None

    @torch.no_grad()
    def measure(self, stage: Stage, network: nn.Module) -> dict[str, float]:
        """`psnr` in dB over all crops and colours, higher is better; `lpips`, lower is better."""
        truth = self._batch.high_res

        def picture(realism: float) -> torch.Tensor:
            made = stage.enlarge(network, self._batch, realism, Generator().manual_seed(0))
            return made.float().clamp(0, 1)

        error = (picture(0.0) - truth).square().mean(dim=(1, 2, 3))
        values = {"psnr": (-10 * error.clamp(min=1e-10).log10()).mean()}
        if self._lpips is not None:
            values["lpips"] = self._lpips(picture(1.0), truth).mean()
        return {name: float(value) for name, value in values.items()}
