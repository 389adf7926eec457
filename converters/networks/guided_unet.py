"""The U-Net of OFTSR, teacher and student: that of guided diffusion (Dhariwal and Nichol, NeurIPS 2021).

Names and order of the parameters are those of the published checkpoints, which contain only their order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm
from converters.networks.sinusoid import sinusoid

TIME_MULTIPLIER = 999.0
"""The network was trained with flow time in [0, 1] times this."""
PIXELS = 3

Layer = TypeVar("Layer", nn.Conv1d, nn.Conv2d)


@dataclass(frozen=True)
class GuidedUNetConfig:
    """Sizes of the network.

    `attention_factors`: reduction factors of the levels with attention. The sides of a picture must be
    multiples of `size_multiple`.
    """

    channels: int = 128
    multipliers: tuple[int, ...] = (1, 1, 2, 2, 4, 4)
    blocks: int = 1
    attention_factors: tuple[int, ...] = (16,)
    head_channels: int = 64
    in_channels: int = 2 * PIXELS
    out_channels: int = 2 * PIXELS
    dropout: float = 0.0

    @property
    def embedding_channels(self) -> int:
        """Width of the embedded time."""
        return 4 * self.channels

    @property
    def size_multiple(self) -> int:
        """The reduction factor of the smallest level."""
        return int(2 ** (len(self.multipliers) - 1))


SMALL = GuidedUNetConfig()
"""The published networks for FFHQ and DIV2K."""
LARGE = GuidedUNetConfig(channels=256, blocks=2, attention_factors=(8, 16, 32))
"""The published network for ImageNet."""


class SkipNetwork(nn.Module):
    """The forward pass of a U-Net, whose subclasses create the blocks."""

    input_blocks: nn.ModuleList
    middle_block: nn.Module
    output_blocks: nn.ModuleList
    out: nn.Sequential

    def walk(self, values: Tensor, embedding: Tensor) -> Tensor:
        """Run the encoder, the middle and the decoder; each decoder block also gets its skip connection."""
        skips: list[Tensor] = []
        for stage in self.input_blocks:
            values = stage(values, embedding)
            skips.append(values)
        values = self.middle_block(values, embedding)
        for stage in self.output_blocks:
            values = stage(torch.cat([values, skips.pop()], dim=1), embedding)
        result: Tensor = self.out(values)
        return result


class GuidedUNet(SkipNetwork):
    """Pixels (B, in_channels, H, W) and time (B,) -> (B, out_channels, H, W).

    `velocity` has the interface of OFTSR; `denoise` takes the sinusoid of time, for graphs that must not
    compute it.
    """

    def __init__(self, config: GuidedUNetConfig = SMALL) -> None:
        super().__init__()
        self.config = config
        width, embedded = config.channels, config.embedding_channels
        self.time_embed = nn.Sequential(nn.Linear(width, embedded), nn.SiLU(), nn.Linear(embedded, embedded))

        def block(inside: int, outside: int, factor: int, resample: str = "none") -> list[nn.Module]:
            parts: list[nn.Module] = [ResidualBlock(inside, outside, embedded, config.dropout, resample)]
            if factor in config.attention_factors and resample == "none":
                parts.append(Attention(outside, config.head_channels))
            return parts

        current, factor = width * config.multipliers[0], 1
        inputs: list[list[nn.Module]] = [[nn.Conv2d(config.in_channels, current, 3, padding=1)]]
        skips = [current]
        for level, multiplier in enumerate(config.multipliers):
            for _ in range(config.blocks):
                inputs.append(block(current, width * multiplier, factor))
                current = width * multiplier
                skips.append(current)
            if level < len(config.multipliers) - 1:
                inputs.append(block(current, current, factor, "down"))
                skips.append(current)
                factor *= 2
        self.input_blocks = nn.ModuleList(Stage(parts) for parts in inputs)
        self.middle_block = Stage(
            [
                ResidualBlock(current, current, embedded, config.dropout),
                Attention(current, config.head_channels),
                ResidualBlock(current, current, embedded, config.dropout),
            ]
        )
        outputs: list[list[nn.Module]] = []
        for level, multiplier in reversed(list(enumerate(config.multipliers))):
            for _ in range(config.blocks + 1):
                outputs.append(block(current + skips.pop(), width * multiplier, factor))
                current = width * multiplier
            if level:
                outputs[-1] += block(current, current, factor, "up")
                factor //= 2
        self.output_blocks = nn.ModuleList(Stage(parts) for parts in outputs)
        self.out = nn.Sequential(
            GroupNorm(current), nn.SiLU(), _zeroed(nn.Conv2d(current, config.out_channels, 3, padding=1))
        )

    def forward(self, pixels: Tensor, time: Tensor) -> Tensor:
        """`time` (B,) as the network was trained with: flow time times `TIME_MULTIPLIER`."""
        return self.denoise(pixels, sinusoid(time, self.config.channels))

    def velocity(self, state: Tensor, condition: Tensor, t: Tensor) -> Tensor:
        """The velocity at `state` (B, 3, H, W), given the enlarged picture `condition`, both in [-1, 1].

        `t` (B,) is in [0, 1]. The last output channels of the network, meant for a variance, are not used.
        """
        pixels = torch.cat([state, condition], dim=1)
        result: Tensor = self(pixels, t * TIME_MULTIPLIER)
        return result[:, :PIXELS]

    def denoise(self, pixels: Tensor, time_sinusoid: Tensor) -> Tensor:
        """`forward` from the sinusoid (B, channels) of the time."""
        return self.walk(pixels, functional.silu(self.time_embed(time_sinusoid)))


class Stage(nn.ModuleList):
    """Modules in sequence; only residual blocks get the embedding of time."""

    def __init__(self, parts: Iterable[nn.Module]) -> None:
        super().__init__(parts)

    def forward(self, values: Tensor, embedding: Tensor) -> Tensor:
        """`embedding` (B, embedding_channels), activated."""
        for part in self:
            values = part(values, embedding) if isinstance(part, ResidualBlock) else part(values)
        return values


class ResidualBlock(nn.Module):
    """Two convolutions with a skip; the time scales and shifts the features between them.

    `resample`: before the first convolution "down" halves the size of both paths by averaging, "up" doubles
    it by repetition.
    """

    def __init__(
        self, inside: int, outside: int, embedded: int, dropout: float, resample: str = "none"
    ) -> None:
        super().__init__()
        self.resample = resample
        self.in_layers = nn.Sequential(GroupNorm(inside), nn.SiLU(), nn.Conv2d(inside, outside, 3, padding=1))
        self.emb_layers = nn.Sequential(nn.SiLU(), nn.Linear(embedded, 2 * outside))
        self.out_layers = nn.Sequential(
            GroupNorm(outside),
            nn.SiLU(),
            nn.Dropout(dropout),
            _zeroed(nn.Conv2d(outside, outside, 3, padding=1)),
        )
        self.skip_connection = nn.Identity() if inside == outside else nn.Conv2d(inside, outside, 1)

    def forward(self, values: Tensor, embedding: Tensor) -> Tensor:
        """`embedding` must be activated already, so that this is computed once for all blocks."""
        norm, activate, convolve = self.in_layers
        hidden = convolve(self._resampled(activate(norm(values))))
        scale, shift = self.emb_layers[1](embedding)[:, :, None, None].chunk(2, dim=1)
        norm, activate, drop, convolve = self.out_layers
        hidden = norm(hidden) * (1 + scale) + shift
        result: Tensor = self.skip_connection(self._resampled(values)) + convolve(drop(activate(hidden)))
        return result

    def _resampled(self, values: Tensor) -> Tensor:
        if self.resample == "down":
            return functional.avg_pool2d(values, 2)
        if self.resample == "up":
            return functional.interpolate(values, scale_factor=2.0, mode="nearest")
        return values


class Attention(nn.Module):
    """Attention over all positions. Channels of `qkv`: for each head its query, its key and its value."""

    def __init__(self, channels: int, head_channels: int) -> None:
        super().__init__()
        if channels % head_channels:
            raise ValueError(f"{channels} channels do not divide into heads of {head_channels}.")
        self.head_channels = head_channels
        self.norm = GroupNorm(channels)
        self.qkv = nn.Conv1d(channels, 3 * channels, 1)
        self.proj_out = _zeroed(nn.Conv1d(channels, channels, 1))

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape. No tensor has a rank above four."""
        batch, channels, height, width = values.shape
        heads, positions = channels // self.head_channels, height * width
        # The 1D kernels of the checkpoint are used as 2D kernels of 1x1.
        projected = functional.conv2d(self.norm(values), self.qkv.weight[..., None], self.qkv.bias)
        query, key, value = projected.reshape(batch, heads, 3 * self.head_channels, positions).chunk(3, dim=2)
        # Scaled before the product, so that it stays in the range of float16.
        scale = self.head_channels**-0.25
        weights = torch.matmul((query * scale).transpose(2, 3), key * scale).softmax(dim=3)
        attended = torch.matmul(value, weights.transpose(2, 3)).reshape(batch, channels, height, width)
        return values + functional.conv2d(attended, self.proj_out.weight[..., None], self.proj_out.bias)


def _zeroed(layer: Layer) -> Layer:
    """The layer with weights of 0, so that its block has no effect before training."""
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer
