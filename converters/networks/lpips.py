"""LPIPS v0.1: the perceptual distance of Zhang et al., CVPR 2018 (arXiv:1801.03924), section 3.

Weights come from a safetensors file with `conv{i}.weight|bias` and `lpips_head{i}.weight`.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.weights import Weights

MEAN = (-0.030, -0.088, -0.188)
STD = (0.458, 0.448, 0.450)


class Lpips(nn.Module):
    """Distance between two pictures; 0 is equal. Subclasses define the layers of the backbone."""

    convolutions: ClassVar[tuple[tuple[int, int, int, int, int], ...]]
    """(inputs, outputs, kernel, stride, padding) of each convolution."""
    pools_before: ClassVar[frozenset[int]]
    """Convolutions with a max-pool before them."""
    pool: ClassVar[tuple[int, int]]
    """Kernel and stride of that max-pool."""
    taps: ClassVar[tuple[int, ...]]
    """Convolutions whose activations are compared."""

    def __init__(self, weights: Path) -> None:
        """Load the weights; the module is frozen and in evaluation mode.

        Raises:
            BadCheckpoint: the file can not be read, or holds other weights.
        """
        super().__init__()
        tensors = Weights(weights)
        self.convs = nn.ModuleList(nn.Conv2d(i, o, k, s, p) for i, o, k, s, p in self.convolutions)
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor(STD).view(1, 3, 1, 1))
        self.mean: Tensor
        self.std: Tensor
        with torch.no_grad():
            for index, conv in enumerate(self.convs):
                assert isinstance(conv, nn.Conv2d) and conv.bias is not None
                conv.weight.copy_(tensors.get(f"conv{index}.weight", tuple(conv.weight.shape)))
                conv.bias.copy_(tensors.get(f"conv{index}.bias", tuple(conv.bias.shape)))
        for index, channels in enumerate(self.feature_channels):
            head = tensors.get(f"lpips_head{index}.weight", (1, channels, 1, 1))
            self.register_buffer(f"head{index}", head)
        self.requires_grad_(False).eval()

    @property
    def feature_channels(self) -> list[int]:
        """Channels of the activations at each tap."""
        return [self.convolutions[tap][1] for tap in self.taps]

    def features(self, image: Tensor, blocks: int | None = None) -> list[Tensor]:
        """Activations at the first `blocks` taps (all by default) of (B, 3, H, W) in [0, 1]."""
        taps = self.taps[:blocks]
        x = (image * 2 - 1 - self.mean) / self.std
        found = []
        for index, conv in enumerate(self.convs):
            if index in self.pools_before:
                x = self.shrink(x)
            x = functional.relu(conv(x))
            if index in taps:
                found.append(x)
            if index == taps[-1]:
                break
        return found

    def shrink(self, x: Tensor) -> Tensor:
        """The pooling between blocks."""
        return functional.max_pool2d(x, *self.pool)

    def distance(self, ours: list[Tensor], theirs: list[Tensor]) -> Tensor:
        """(B,) distances between two lists of activations."""
        total = torch.zeros(ours[0].shape[0], device=ours[0].device)
        for index, (a, b) in enumerate(zip(ours, theirs, strict=True)):
            squared = (_unit(a.float()) - _unit(b.float())) ** 2
            total = total + functional.conv2d(squared, getattr(self, f"head{index}")).mean(dim=(1, 2, 3))
        return total

    def forward(self, ours: Tensor, theirs: Tensor) -> Tensor:
        """(B, 3, H, W) pairs in [0, 1] -> (B,) distances."""
        return self.distance(self.features(ours), self.features(theirs))


def _unit(x: Tensor) -> Tensor:
    return x / (torch.sqrt(torch.sum(x**2, dim=1, keepdim=True)) + 1e-10)


class LpipsAlex(Lpips):
    """LPIPS on AlexNet, the variant for measuring."""

    convolutions = (
        (3, 64, 11, 4, 2),
        (64, 192, 5, 1, 2),
        (192, 384, 3, 1, 1),
        (384, 256, 3, 1, 1),
        (256, 256, 3, 1, 1),
    )
    pools_before = frozenset({1, 2})
    pool = (3, 2)
    taps = (0, 1, 2, 3, 4)


class LpipsVgg(Lpips):
    """LPIPS on VGG16, the variant for training."""

    convolutions = tuple(
        (i, o, 3, 1, 1)
        for i, o in (
            (3, 64), (64, 64), (64, 128), (128, 128), (128, 256), (256, 256), (256, 256),
            (256, 512), (512, 512), (512, 512), (512, 512), (512, 512), (512, 512),
        )
    )  # fmt: skip
    pools_before = frozenset({2, 4, 7, 10})
    pool = (2, 2)
    taps = (1, 3, 6, 9, 12)
