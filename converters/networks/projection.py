"""Back-projection: a picture changed as little as needed to shrink to the low-res one that it was made of.

Irani and Peleg, "Improving resolution by image registration", 1991 (docs/adr/0017).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from converters.networks.bicubic import BicubicPhases, ShrunkPhases


class Projection(nn.Module):
    """Each round clips the picture, shrinks it, and adds the enlargement of what is missing."""

    def __init__(self, scale: int, rounds: int) -> None:
        super().__init__()
        self.enlarge, self.shrink = BicubicPhases(scale), ShrunkPhases(scale)
        self._rounds = rounds

    def forward(self, phases: Tensor, low_res: Tensor) -> Tensor:
        """(B, 48, H, W) before the pixel shuffle and (B, 3, H, W) -> (B, 48, H, W), always in float32."""
        device = low_res.device.type
        if torch.is_autocast_enabled(device):
            with torch.autocast(device, enabled=False):
                result: Tensor = self(phases.float(), low_res.float())
                return result
        for _ in range(self._rounds):
            phases = phases.clamp(0, 1)
            phases = phases + self.enlarge(low_res - self.shrink(phases))
        return phases
