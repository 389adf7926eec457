"""A small untrained pair of checkpoints of the ResShift family, in the published containers."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import torch
from torch import nn

from converters.checkpoints.res_shift import AUTOENCODER
from converters.networks.swin_unet import SwinUNet, SwinUNetConfig
from converters.networks.vq_autoencoder import VQAutoencoder, VQConfig

UNET = SwinUNetConfig(
    channels=32,
    multipliers=(1,),
    blocks=(1,),
    attends=(True,),
    nominal=16,
    swin_width=32,
    heads=2,
    mlp_ratio=2,
)
AUTOENCODER_SIZES = VQConfig(32, (1, 1, 1), (1, 1, 1), 3, 64, 3)
Network = TypeVar("Network", bound=nn.Module)


def untrained(network: Network, seed: int) -> Network:
    """Weights that keep the size of what passes through; none is zero."""
    torch.manual_seed(seed)
    for name, parameter in network.named_parameters():
        if parameter.dim() > 1:
            nn.init.normal_(parameter, std=parameter[0].numel() ** -0.5)
        else:
            nn.init.normal_(parameter, mean=float(name.endswith("weight")), std=0.1)
    return network.eval().requires_grad_(False)


def write_checkpoints(folder: Path, name: str = "SinSR_v1.pth") -> Path:
    """Write the U-Net as the trainer does, and its autoencoder beside it; returns the path of the U-Net."""
    unet = untrained(SwinUNet(UNET), 0).state_dict()
    wrapped = {f"module.{key}": value for key, value in unet.items()}
    torch.save({"iters_start": 30000, "log_step": {"train": 1}, "state_dict": wrapped}, folder / name)
    torch.save(untrained(VQAutoencoder(AUTOENCODER_SIZES), 1).state_dict(), folder / AUTOENCODER)
    return folder / name
