"""DISTS, deep image structure and texture similarity: Ding et al., TPAMI 2022 (arXiv:2004.07728)."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.lpips import LpipsVgg

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
_EPSILON = 1e-6


class Dists(nn.Module):
    """Distance in [0, 1]; 0 is equal. VGG16 with L2 pooling for max-pooling, and the picture as stage 0."""

    def __init__(self, vgg: Path, alpha_beta: Path) -> None:
        """Load the VGG16 convolutions and the learned weights of means (alpha) and of structure (beta).

        Raises:
            OSError: a file can not be read.
            KeyError: it lacks a tensor.
        """
        super().__init__()
        tensors = load_file(vgg)
        self.convs = [
            (tensors[f"conv{i}.weight"].float(), tensors[f"conv{i}.bias"].float())
            for i in range(len(LpipsVgg.convolutions))
        ]
        learned = torch.load(alpha_beta, map_location="cpu", weights_only=True)
        total = learned["alpha"].sum() + learned["beta"].sum()
        self.alpha: Tensor = learned["alpha"].flatten() / total
        self.beta: Tensor = learned["beta"].flatten() / total
        ramp = torch.hann_window(5, periodic=False)[1:-1]
        kernel = torch.outer(ramp, ramp)
        self.kernel = kernel / kernel.sum()

    def forward(self, ours: Tensor, truth: Tensor) -> Tensor:
        """(B, 3, H, W) pairs in [0, 1] -> (B,). Pictures are not resized, unlike in the authors' demo."""
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
        """What is compared of (B, 3, H, W) in [0, 1]: itself, and the activations at the five taps."""
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
