"""Building blocks of Vernier's own networks."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop.student.embeddings import EMBEDDING_CHANNELS


def conv3x3(inputs: int, outputs: int, gain: float = 1.0) -> nn.Conv2d:
    """A 3x3 convolution that keeps the size; `gain` scales the initial weights; with 0 the output is 0."""
    conv = nn.Conv2d(inputs, outputs, 3, padding=1)
    nn.init.kaiming_normal_(conv.weight, nonlinearity="relu")
    assert conv.bias is not None
    nn.init.zeros_(conv.bias)
    with torch.no_grad():
        conv.weight.mul_(gain)
    return conv


class ResidualBlock(nn.Module):
    """x + conv(SiLU(conv(x))), without normalisation."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = conv3x3(channels, channels)
        self.conv2 = conv3x3(channels, channels, gain=0.1)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        detail: Tensor = self.conv2(functional.silu(self.conv1(x)))
        return x + detail


class ModulatedBlock(nn.Module):
    """A residual block whose hidden features are scaled and shifted by an embedded slider (FiLM, per pixel).

    With `sliders` above 1, the modulations of all are added. Those of the further ones are initially 0.
    """

    def __init__(self, channels: int, sliders: int = 1) -> None:
        super().__init__()
        self.conv1 = conv3x3(channels, channels)
        self.film = nn.Conv2d(EMBEDDING_CHANNELS, 2 * channels, 1, bias=False)
        nn.init.normal_(self.film.weight, std=0.02)
        self.conv2 = conv3x3(channels, channels, gain=0.1)
        self.further = nn.ModuleList(
            nn.Conv2d(EMBEDDING_CHANNELS, 2 * channels, 1, bias=False) for _ in range(sliders - 1)
        )
        for film in self.further:
            assert isinstance(film, nn.Conv2d)
            nn.init.zeros_(film.weight)

    def forward(self, x: Tensor, embedding: Tensor, *further: Tensor) -> Tensor:
        """x (B, C, H, W), each embedding (B, 9, H, W) -> (B, C, H, W). Omitted sliders are at 0."""
        modulation: Tensor = self.film(embedding)
        for film, slider in zip(self.further, further, strict=False):
            modulation = modulation + film(slider)
        scale, shift = modulation.chunk(2, dim=1)
        h = self.conv1(x)
        detail: Tensor = self.conv2(functional.silu(h + h * scale + shift))
        return x + detail

    def for_size(self, height: int, width: int) -> nn.Module:
        """See `converters.networks.for_size`: h + h * scale becomes h * gain, the same at every size."""
        return _GainBlock(self)


class _GainBlock(nn.Module):
    """A `ModulatedBlock` whose modulation makes the gain 1 + scale at once, which is one map less."""

    def __init__(self, block: ModulatedBlock) -> None:
        super().__init__()
        self.conv1, self.conv2, self.further = block.conv1, block.conv2, block.further
        film = block.film
        self.film = nn.Conv2d(film.in_channels, film.out_channels, 1)
        channels = film.out_channels // 2
        assert self.film.bias is not None
        with torch.no_grad():
            self.film.weight.copy_(film.weight)
            self.film.bias.copy_(torch.cat([torch.ones(channels), torch.zeros(channels)]))

    def forward(self, x: Tensor, embedding: Tensor, *further: Tensor) -> Tensor:
        """As that of `ModulatedBlock`."""
        modulation: Tensor = self.film(embedding)
        for film, slider in zip(self.further, further, strict=False):
            modulation = modulation + film(slider)
        gain, shift = modulation.chunk(2, dim=1)
        detail: Tensor = self.conv2(functional.silu(self.conv1(x) * gain + shift))
        return x + detail
