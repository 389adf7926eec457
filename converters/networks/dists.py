"""DISTS, deep image structure and texture similarity: Ding et al., TPAMI 2022 (arXiv:2004.07728)."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.lpips import LpipsVgg
from converters.networks.weights import Weights

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
_EPSILON = 1e-6


class Dists(nn.Module):
    """Distance in [0, 1]; 0 is equal.

    VGG16 with L2 pooling instead of max-pooling; stage 0 is the picture.
    """

    def __init__(self, vgg: Path, alpha_beta: Path) -> None:
        """Load the VGG16 convolutions and the learned weights of means (alpha) and of structure (beta).

        Raises:
            BadCheckpoint: a file can not be read, or holds other weights.
        """
        super().__init__()
        tensors = Weights(vgg)
        self.convs = [
            (
                tensors.get(f"conv{i}.weight", (outputs, inputs, k, k)),
                tensors.get(f"conv{i}.bias", (outputs,)),
            )
            for i, (inputs, outputs, k, _, _) in enumerate(LpipsVgg.convolutions)
        ]
        learned, shape = Weights(alpha_beta), (1, -1, 1, 1)
        alpha, beta = learned.get("alpha", shape), learned.get("beta", shape)
        total = alpha.sum() + beta.sum()
        self.alpha: Tensor = alpha.flatten() / total
        self.beta: Tensor = beta.flatten() / total
        ramp = torch.hann_window(5, periodic=False)[1:-1]
        kernel = torch.outer(ramp, ramp)
        self.kernel = kernel / kernel.sum()

    def forward(self, ours: Tensor, truth: Tensor) -> Tensor:
        """(B, 3, H, W) pairs in [0, 1] -> (B,). Pictures are not resized; the authors' demo does that."""
        return self.distance(self.features(ours), self.features(truth))

    def distance(self, ours: list[Tensor], truth: list[Tensor]) -> Tensor:
        """(B,) distances between two lists of activations."""
        similarity = torch.zeros(ours[0].shape[0])
        start = 0
        for x, y in zip(ours, truth, strict=True):
            part = slice(start, start + x.shape[1])
            start += x.shape[1]
            mean_x, mean_y = x.mean(dim=(2, 3)), y.mean(dim=(2, 3))
            variance_x = ((x - mean_x[..., None, None]) ** 2).mean(dim=(2, 3))
            variance_y = ((y - mean_y[..., None, None]) ** 2).mean(dim=(2, 3))
            covariance = (x * y).mean(dim=(2, 3)) - mean_x * mean_y
            texture = (2 * mean_x * mean_y + _EPSILON) / (mean_x**2 + mean_y**2 + _EPSILON)
            structure = (2 * covariance + _EPSILON) / (variance_x + variance_y + _EPSILON)
            similarity = similarity + (self.alpha[part] * texture + self.beta[part] * structure).sum(dim=1)
        return 1 - similarity

    def features(self, picture: Tensor) -> list[Tensor]:
        """A picture (B, 3, H, W) in [0, 1] and its activations at the five taps."""
        mean, std = torch.tensor(MEAN).view(1, 3, 1, 1), torch.tensor(STD).view(1, 3, 1, 1)
        x = (picture - mean) / std
        stages = [picture]
        for index, (weight, bias) in enumerate(self.convs):
            if index in LpipsVgg.pools_before:
                x = self._pool(x)
            x = functional.relu(functional.conv2d(x, weight, bias, padding=1))
            if index in LpipsVgg.taps:
                stages.append(x)
        return stages

    def _pool(self, x: Tensor) -> Tensor:
        channels = x.shape[1]
        kernel = self.kernel.expand(channels, 1, 3, 3)
        return torch.sqrt(functional.conv2d(x**2, kernel, stride=2, padding=1, groups=channels) + 1e-12)
