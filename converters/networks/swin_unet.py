"""The U-Net of ResShift (Yue et al., NeurIPS 2023), SinSR and TAD-SR.

Names and order of the parameters and buffers are those of the published checkpoints.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm
from converters.networks.guided_unet import ResidualBlock, SkipNetwork, Stage
from converters.networks.sinusoid import sinusoid
from converters.networks.swin_attention import SwinLayer


@dataclass(frozen=True)
class SwinUNetConfig:
    """Sizes; the defaults are those of the published networks for enlarging four times.

    `nominal`: side of the latents that they were trained on; `attends`: for each level, whether its first
    block has window attention; `swin_width`, `swin_depth`, `heads`, `window` and `mlp_ratio`: sizes of that.
    """

    channels: int = 160
    multipliers: tuple[int, ...] = (1, 2, 2, 4)
    blocks: tuple[int, ...] = (2, 2, 2, 2)
    attends: tuple[bool, ...] = (True, True, True, True)
    in_channels: int = 6
    out_channels: int = 3
    nominal: int = 64
    swin_width: int = 192
    swin_depth: int = 2
    heads: int = 6
    window: int = 8
    mlp_ratio: int = 4

    @property
    def size_multiple(self) -> int:
        """Sides of the latent must be multiples of this: windows must fit at every level."""
        return int(self.window * 2 ** (len(self.multipliers) - 1))


class SwinUNet(SkipNetwork):
    """Latent and low-res picture (B, in_channels, H, W) and step (B,) -> latent (B, out_channels, H, W)."""

    def __init__(self, config: SwinUNetConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or SwinUNetConfig()
        width = config.channels
        embedded = 4 * width
        self.time_embed = nn.Sequential(nn.Linear(width, embedded), nn.SiLU(), nn.Linear(embedded, embedded))

        def block(inside: int, level: int, first: bool) -> list[nn.Module]:
            outside = width * config.multipliers[level]
            parts: list[nn.Module] = [ResidualBlock(inside, outside, embedded, 0.0)]
            if first and config.attends[level]:
                parts.append(attention(outside, level))
            return parts

        def attention(channels: int, level: int) -> SwinLayer:
            return SwinLayer(
                channels,
                config.swin_width,
                config.heads,
                config.swin_depth,
                config.window,
                config.nominal // 2**level,
                config.mlp_ratio,
            )

        current, last = width * config.multipliers[0], len(config.multipliers) - 1
        inputs: list[list[nn.Module]] = [[nn.Conv2d(config.in_channels, current, 3, padding=1)]]
        skips = [current]
        for level, multiplier in enumerate(config.multipliers):
            for index in range(config.blocks[level]):
                inputs.append(block(current, level, index == 0))
                current = width * multiplier
                skips.append(current)
            if level < last:
                inputs.append([Downsample(current)])
                skips.append(current)
        self.input_blocks = nn.ModuleList(Stage(parts) for parts in inputs)
        self.middle_block = Stage(
            [
                ResidualBlock(current, current, embedded, 0.0),
                attention(current, last),
                ResidualBlock(current, current, embedded, 0.0),
            ]
        )
        outputs: list[list[nn.Module]] = []
        for level, multiplier in reversed(list(enumerate(config.multipliers))):
            for index in range(config.blocks[level] + 1):
                outputs.append(block(current + skips.pop(), level, index == 0))
                current = width * multiplier
            if level:
                outputs[-1].append(Upsample(current))
        self.output_blocks = nn.ModuleList(Stage(parts) for parts in outputs)
        self.out = nn.Sequential(
            GroupNorm(current), nn.SiLU(), nn.Conv2d(current, config.out_channels, 3, padding=1)
        )

    def forward(self, values: Tensor, step: Tensor) -> Tensor:
        """values: the scaled latent, then the low-res picture in [-1, 1], on the channels. step: an index."""
        return self.walk(values, self.embed(step))

    def embed(self, step: Tensor) -> Tensor:
        """(B,) -> (B, 4 channels), activated."""
        return functional.silu(self.time_embed(sinusoid(step, self.config.channels)))


class Downsample(nn.Module):
    """Half the size by a convolution."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.op = nn.Conv2d(channels, channels, 3, stride=2, padding=1)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H / 2, W / 2)."""
        result: Tensor = self.op(values)
        return result


class Upsample(nn.Module):
    """Twice the size by repetition, then a convolution."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, 2 H, 2 W)."""
        result: Tensor = self.conv(functional.interpolate(values, scale_factor=2.0, mode="nearest"))
        return result
