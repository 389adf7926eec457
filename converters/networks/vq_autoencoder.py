"""The autoencoder of ResShift: that of latent diffusion (Rombach et al., CVPR 2022) with a codebook.

Encoder, codebook and decoder under the names of the published checkpoints.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm
from converters.networks.swin_unet import Upsample

EPS = 1e-6
PIXELS = 3
QUERIES = 1024
"""Positions that attend, or look up their code, at a time. All at once would take 64 MB or more."""


@dataclass(frozen=True)
class VQConfig:
    """Sizes; the defaults are those of `autoencoder_vq_f4.pth`. `blocks`: residual blocks per level of the
    encoder; the decoder has one more."""

    channels: int = 128
    multipliers: tuple[int, ...] = (1, 2, 4)
    blocks: tuple[int, ...] = (2, 2, 2)
    latent_channels: int = 3
    codes: int = 8192
    code_channels: int = 3

    @property
    def factor(self) -> int:
        """How many times smaller than the picture the latent is."""
        return int(2 ** (len(self.multipliers) - 1))


class VQAutoencoder(nn.Module):
    """Pictures (B, 3, factor h, factor w) in [-1, 1] <-> latents (B, code_channels, h, w)."""

    def __init__(self, config: VQConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or VQConfig()
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.quantize = Codebook(config.codes, config.code_channels)
        self.quant_conv = nn.Conv2d(config.latent_channels, config.code_channels, 1)
        self.post_quant_conv = nn.Conv2d(config.code_channels, config.latent_channels, 1)

    def encode(self, picture: Tensor) -> Tensor:
        """Picture -> latent, not quantised."""
        latent: Tensor = self.quant_conv(self.encoder(picture))
        return latent

    def decode(self, latent: Tensor) -> Tensor:
        """Latent -> its nearest codes -> picture."""
        return self.decode_codes(self.quantize(latent))

    def decode_codes(self, codes: Tensor) -> Tensor:
        """Latent of codes -> picture, nominally in [-1, 1]."""
        picture: Tensor = self.decoder(self.post_quant_conv(codes))
        return picture


class Codebook(nn.Module):
    """Replaces each position of a latent by the nearest of its vectors."""

    def __init__(self, codes: int, channels: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(codes, channels)

    def forward(self, latent: Tensor) -> Tensor:
        """(B, C, h, w) -> the same shape."""
        codes = functional.embedding(self.nearest(latent).flatten(1), self.embedding.weight)  # (B, h w, C)
        return codes.transpose(1, 2).reshape(latent.shape)

    def nearest(self, latent: Tensor) -> Tensor:
        """(B, C, h, w) -> indices (B, h, w). Needs float32: float16 can not tell neighbouring codes apart."""
        batch, _, height, width = latent.shape
        vectors = self.embedding.weight
        # |z - e|^2 without |z|^2, which does not depend on e.
        squares, doubled = vectors.square().sum(dim=1), 2 * vectors.t()
        found = [
            (squares - torch.matmul(part.transpose(1, 2), doubled)).argmin(dim=2)
            for part in torch.split(latent.flatten(2), QUERIES, dim=2)
        ]
        return torch.cat(found, dim=1).reshape(batch, height, width)


class Encoder(nn.Module):
    """Picture -> latent before `quant_conv`."""

    def __init__(self, config: VQConfig) -> None:
        super().__init__()
        self.conv_in = _conv3x3(PIXELS, config.channels)
        current, last = config.channels, len(config.multipliers) - 1
        self.down = nn.ModuleList()
        for level, (multiplier, count) in enumerate(zip(config.multipliers, config.blocks, strict=True)):
            widths = [current] + [config.channels * multiplier] * count
            self.down.append(Level(widths, None if level == last else Downsample(widths[-1]), "downsample"))
            current = widths[-1]
        self.mid = Middle(current)
        self.norm_out = GroupNorm(current, EPS)
        self.conv_out = _conv3x3(current, config.latent_channels)

    def forward(self, picture: Tensor) -> Tensor:
        """(B, 3, H, W) -> (B, latent_channels, H / factor, W / factor)."""
        values = self.conv_in(picture)
        for level in self.down:
            values = level(values)
        result: Tensor = self.conv_out(functional.silu(self.norm_out(self.mid(values))))
        return result


class Decoder(nn.Module):
    """Latent after `post_quant_conv` -> picture. Levels are numbered from the largest, which runs last."""

    def __init__(self, config: VQConfig) -> None:
        super().__init__()
        current = config.channels * config.multipliers[-1]
        self.conv_in = _conv3x3(config.latent_channels, current)
        self.mid = Middle(current)
        levels: list[Level] = []
        for level, count in reversed(list(enumerate(config.blocks))):
            widths = [current] + [config.channels * config.multipliers[level]] * (count + 1)
            levels.insert(0, Level(widths, Upsample(widths[-1]) if level else None, "upsample"))
            current = widths[-1]
        self.up = nn.ModuleList(levels)
        self.norm_out = GroupNorm(current, EPS)
        self.conv_out = _conv3x3(current, PIXELS)

    def forward(self, latent: Tensor) -> Tensor:
        """(B, latent_channels, h, w) -> (B, 3, factor h, factor w)."""
        values = self.mid(self.conv_in(latent))
        for level in reversed(self.up):
            values = level(values)
        result: Tensor = self.conv_out(functional.silu(self.norm_out(values)))
        return result


class Level(nn.Module):
    """Residual blocks through `widths`, then `resample`, which is stored under `name`."""

    def __init__(self, widths: list[int], resample: nn.Module | None, name: str) -> None:
        super().__init__()
        self.block = nn.ModuleList(ResidualBlock(inside, outside) for inside, outside in pairwise(widths))
        self._resample = name if resample is not None else None
        if resample is not None:
            self.add_module(name, resample)

    def forward(self, values: Tensor) -> Tensor:
        """(B, widths[0], H, W) -> (B, widths[-1], H', W')."""
        for block in self.block:
            values = block(values)
        if self._resample is not None:
            values = self.get_submodule(self._resample)(values)
        return values


class Middle(nn.Module):
    """Residual block, attention, residual block."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.block_1 = ResidualBlock(channels, channels)
        self.attn_1 = PixelAttention(channels)
        self.block_2 = ResidualBlock(channels, channels)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape."""
        result: Tensor = self.block_2(self.attn_1(self.block_1(values)))
        return result


class ResidualBlock(nn.Module):
    """Norm, SiLU, convolution, twice, beside a skip."""

    def __init__(self, inside: int, outside: int) -> None:
        super().__init__()
        self.norm1 = GroupNorm(inside, EPS)
        self.conv1 = _conv3x3(inside, outside)
        self.norm2 = GroupNorm(outside, EPS)
        self.conv2 = _conv3x3(outside, outside)
        self.nin_shortcut = nn.Identity() if inside == outside else nn.Conv2d(inside, outside, 1)

    def forward(self, values: Tensor) -> Tensor:
        """(B, inside, H, W) -> (B, outside, H, W)."""
        hidden = self.conv1(functional.silu(self.norm1(values)))
        hidden = self.conv2(functional.silu(self.norm2(hidden)))
        result: Tensor = self.nin_shortcut(values) + hidden
        return result


class PixelAttention(nn.Module):
    """Attention with one head over all positions."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = GroupNorm(channels, EPS)
        self.q, self.k, self.v = (nn.Conv2d(channels, channels, 1) for _ in range(3))
        self.proj_out = nn.Conv2d(channels, channels, 1)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape."""
        normed = self.norm(values)
        query, key, value = (layer(normed).flatten(2) for layer in (self.q, self.k, self.v))
        # Scaled before the product, so that it stays in the range of float16.
        scale = values.shape[1] ** -0.25
        key = key * scale
        mixed = [
            torch.matmul(
                value, torch.matmul((part * scale).transpose(1, 2), key).softmax(dim=2).transpose(1, 2)
            )
            for part in torch.split(query, QUERIES, dim=2)
        ]
        result: Tensor = values + self.proj_out(torch.cat(mixed, dim=2).reshape(values.shape))
        return result


class Downsample(nn.Module):
    """Half the size by a convolution, with zeros to the right and below only."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, stride=2)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H / 2, W / 2)."""
        result: Tensor = self.conv(functional.pad(values, (0, 1, 0, 1)))
        return result


def _conv3x3(inside: int, outside: int) -> nn.Conv2d:
    return nn.Conv2d(inside, outside, 3, padding=1)
