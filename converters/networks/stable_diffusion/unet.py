"""The U-Net of Stable Diffusion 2.x, which predicts the noise in a latent from timestep and prompt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm
from converters.networks.stable_diffusion.blocks import (
    Attention,
    Downsample,
    ResBlock,
    TimeEmbedding,
    Upsample,
    conv3x3,
)

TRANSFORMER_EPS = 1e-6
"""Of the norm in front of each transformer; the other norms have the configured one."""


@dataclass(frozen=True)
class UNetConfig:
    """Sizes; the defaults are those of SD 2.1-base. `heads` and `attends` count from the finest level."""

    channels: tuple[int, ...] = (320, 640, 1280, 1280)
    heads: tuple[int, ...] = (5, 10, 20, 20)
    attends: tuple[bool, ...] = (True, True, True, False)
    blocks: int = 2
    context_channels: int = 1024
    latent_channels: int = 4
    groups: int = 32
    eps: float = 1e-5

    @property
    def sinusoids(self) -> int:
        """Width of the sinusoids that the network takes."""
        return self.channels[0]

    @property
    def time_channels(self) -> int:
        """Width of the embedding that they become."""
        return 4 * self.channels[0]


class GatedLinear(nn.Module):
    """GEGLU (Shazeer, 2020): one half of a linear layer, gated by the exact GELU of the other."""

    def __init__(self, c_in: int, c_out: int) -> None:
        super().__init__()
        self.proj = nn.Linear(c_in, 2 * c_out)

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, C_in) -> (B, N, C_out)."""
        value, gate = self.proj(x).chunk(2, dim=-1)
        result: Tensor = value * functional.gelu(gate)
        return result


class FeedForward(nn.Module):
    """Gated layer and linear layer; the published names have an index for a dropout between them."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.net = nn.Sequential(
            GatedLinear(channels, 4 * channels), nn.Identity(), nn.Linear(4 * channels, channels)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, C) -> (B, N, C)."""
        result: Tensor = self.net(x)
        return result


class TransformerBlock(nn.Module):
    """Attention among the tokens, then of the prompt, then a feed-forward layer, each with a residual."""

    def __init__(self, channels: int, heads: int, context_channels: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(channels)
        self.attn1 = Attention(channels, heads)
        self.norm2 = nn.LayerNorm(channels)
        self.attn2 = Attention(channels, heads, context_channels)
        self.norm3 = nn.LayerNorm(channels)
        self.ff = FeedForward(channels)

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        """x (B, N, C), context (B, M, context_channels) -> (B, N, C)."""
        x = x + self.attn1(self.norm1(x))
        x = x + self.attn2(self.norm2(x), context)
        result: Tensor = x + self.ff(self.norm3(x))
        return result


class Transformer(nn.Module):
    """A transformer block over the pixels of a feature map."""

    def __init__(self, channels: int, heads: int, config: UNetConfig) -> None:
        super().__init__()
        self.norm = GroupNorm(channels, TRANSFORMER_EPS, config.groups)
        self.proj_in = nn.Linear(channels, channels)
        self.transformer_blocks = nn.ModuleList([TransformerBlock(channels, heads, config.context_channels)])
        self.proj_out = nn.Linear(channels, channels)

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        tokens: Tensor = self.proj_in(self.norm(x).flatten(2).transpose(1, 2))
        tokens = self.proj_out(self.transformer_blocks[0](tokens, context))
        return x + tokens.transpose(1, 2).reshape(x.shape)


class Level(nn.Module):
    """Residual blocks of one resolution, each with its transformer where the level attends."""

    def __init__(self, sizes: list[tuple[int, int]], heads: int, attends: bool, config: UNetConfig) -> None:
        super().__init__()
        if attends:
            self.attentions = nn.ModuleList(Transformer(out, heads, config) for _, out in sizes)
        self.resnets = nn.ModuleList(
            ResBlock(c_in, out, config.groups, config.eps, config.time_channels, "add") for c_in, out in sizes
        )
        self.attends = attends

    def forward(self, index: int, x: Tensor, embedding: Tensor, context: Tensor) -> Tensor:
        """One residual block and its transformer: (B, C_in, H, W) -> (B, C_out, H, W)."""
        x = self.resnets[index](x, embedding)
        if self.attends:
            x = self.attentions[index](x, context)
        return x


class DownLevel(Level):
    """A level of the encoder."""

    def __init__(self, level: int, config: UNetConfig) -> None:
        out = config.channels[level]
        sizes = [(config.channels[max(level - 1, 0)], out)] + [(out, out)] * (config.blocks - 1)
        super().__init__(sizes, config.heads[level], config.attends[level], config)
        if level < len(config.channels) - 1:
            self.downsamplers = nn.ModuleList([Downsample(out)])


class UpLevel(Level):
    """A level of the decoder. Each block also gets a skip connection."""

    def __init__(self, level: int, config: UNetConfig) -> None:
        channels = config.channels
        out, coarser = channels[level], channels[min(level + 1, len(channels) - 1)]
        # One skip from each block of this level, and one from the layer before it.
        skips = [out] * config.blocks + [channels[max(level - 1, 0)]]
        previous = [coarser] + [out] * config.blocks
        sizes = [(p + s, out) for p, s in zip(previous, skips, strict=True)]
        super().__init__(sizes, config.heads[level], config.attends[level], config)
        if level > 0:
            self.upsamplers = nn.ModuleList([Upsample(out)])


class MidLevel(nn.Module):
    """The coarsest resolution: residual block, transformer, residual block."""

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        out = config.channels[-1]
        self.attentions = nn.ModuleList([Transformer(out, config.heads[-1], config)])
        self.resnets = nn.ModuleList(
            ResBlock(out, out, config.groups, config.eps, config.time_channels, "add") for _ in range(2)
        )

    def forward(self, x: Tensor, embedding: Tensor, context: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        x = self.attentions[0](self.resnets[0](x, embedding), context)
        result: Tensor = self.resnets[1](x, embedding)
        return result


class UNet(nn.Module):
    """Predicts epsilon, in two halves of about the same size: some hardware refuses programs above 1 GB."""

    def __init__(self, config: UNetConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or UNetConfig()
        levels = range(len(config.channels))
        self.conv_in = conv3x3(config.latent_channels, config.channels[0])
        self.time_embedding = TimeEmbedding(config.sinusoids, config.time_channels)
        self.down_blocks = nn.ModuleList(DownLevel(level, config) for level in levels)
        self.up_blocks = nn.ModuleList(UpLevel(level, config) for level in reversed(levels))
        self.mid_block = MidLevel(config)
        self.conv_norm_out = GroupNorm(config.channels[0], config.eps, config.groups)
        self.conv_out = conv3x3(config.channels[0], config.latent_channels)

    def forward(self, latent: Tensor, sinusoids: Tensor, context: Tensor) -> Tensor:
        """The noise in a latent (B, 4, h, w), in the same shape.

        sinusoids: (B, config.sinusoids) of the timestep; context: (B, 77, context_channels), the prompt.
        """
        x, *skips = self.first_half(latent, sinusoids, context)
        return self.second_half(x, skips, sinusoids, context)

    def first_half(self, latent: Tensor, sinusoids: Tensor, context: Tensor) -> tuple[Tensor, ...]:
        """The encoder, the middle, and the first block of the decoder.

        Returns its output, then the skip connections of the remaining blocks, finest first: see
        `remaining_skips`.
        """
        embedding = self.time_embedding(sinusoids)
        x = self.conv_in(latent)
        skips = [x]
        for level in self.down_blocks:
            for index in range(self.config.blocks):
                x = level(index, x, embedding, context)
                skips.append(x)
            for downsample in getattr(level, "downsamplers", ()):
                x = downsample(x)
                skips.append(x)
        x = self.mid_block(x, embedding, context)
        x = self.up_blocks[0](0, torch.cat([x, skips.pop()], dim=1), embedding, context)
        return x, *skips

    def second_half(self, x: Tensor, skips: Sequence[Tensor], sinusoids: Tensor, context: Tensor) -> Tensor:
        """The rest of the decoder, from the outputs of `first_half`."""
        embedding = self.time_embedding(sinusoids)
        left = list(skips)
        for number, level in enumerate(self.up_blocks):
            for index in range(1 if number == 0 else 0, self.config.blocks + 1):
                x = level(index, torch.cat([x, left.pop()], dim=1), embedding, context)
            for upsample in getattr(level, "upsamplers", ()):
                x = upsample(x, like=left[-1])
        result: Tensor = self.conv_out(functional.silu(self.conv_norm_out(x)))
        return result

    def remaining_skips(self) -> list[tuple[int, int]]:
        """(channels, number of halvings of the latent's size) of each skip that `first_half` returns."""
        channels = self.config.channels
        skips = [(channels[0], 0)]
        for level, width in enumerate(channels):
            skips += [(width, level)] * self.config.blocks
            if level < len(channels) - 1:
                skips.append((width, level + 1))
        return skips[:-1]
