"""Two ends of a slider: a faithful picture and a realistic one, mixed and made to agree with the photo.

Pictures are given before the pixel shuffle, (B, 3 scale^2, H, W), so that all but the last step is computed
at low-res.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from converters.networks.plain import PlainNetwork
from converters.networks.projection import Projection


class Blend(nn.Module):
    """Mixes the two ends by realism, and corrects the mixture until it shrinks to the low-res picture."""

    def __init__(self, scale: int, projections: int) -> None:
        super().__init__()
        self.project = Projection(scale, projections)
        self.shuffle = nn.PixelShuffle(scale)

    def forward(self, faithful: Tensor, realistic: Tensor, low_res: Tensor, realism: Tensor) -> Tensor:
        """Return (B, 3, scale H, scale W), nominally in [0, 1], not clipped.

        low_res: (B, 3, H, W) in [0, 1]. realism: (B, 1, H, W) in [0, 1], or (B, 1, 1, 1) where it is the same
        everywhere; at 0 only `faithful` counts.
        """
        return self.finish(faithful + (realistic - faithful) * realism, low_res)

    def finish(self, phases: Tensor, low_res: Tensor) -> Tensor:
        """A picture before the pixel shuffle -> the finished one, (B, 3, scale H, scale W)."""
        result: Tensor = self.shuffle(self.project(phases, low_res))
        return result


class End(nn.Module):
    """A network of its own as one end."""

    def __init__(self, network: PlainNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the enlarged picture before the pixel shuffle."""
        return functional.pixel_unshuffle(self.network(low_res), self.network.scale)
