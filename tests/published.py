"""Small checkpoints in the containers of the published systems, with random weights."""

from __future__ import annotations

from pathlib import Path

import torch

from converters.networks.guided_unet import GuidedUNet, GuidedUNetConfig

TINY_OFTSR = GuidedUNetConfig(channels=32, multipliers=(1, 1, 2, 2), attention_factors=(4,), head_channels=32)


def save_tiny_oftsr(path: Path, seed: int = 0) -> GuidedUNet:
    """Write what the authors' training script writes, and return the network in it."""
    torch.manual_seed(seed)
    network = GuidedUNet(TINY_OFTSR).eval()
    for name, parameter in network.named_parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, std=(0.7 / parameter[0].numel()) ** 0.5)
        elif name.endswith("bias"):
            torch.nn.init.normal_(parameter, std=0.05)
    weights = [parameter.detach().clone() for parameter in network.parameters()]
    torch.save({"ema": {"decay": 0.9999, "num_updates": 7, "shadow_params": weights}, "step": 50_000}, path)
    return network.requires_grad_(False)
