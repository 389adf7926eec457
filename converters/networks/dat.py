"""DAT-light, the dual aggregation transformer: a teacher, too costly for the app.

Source: Chen et al., "Dual aggregation transformer for image super-resolution", ICCV 2023 (arXiv:2308.03364),
section 3, with the sizes of DAT-light: one group of 18 blocks of 60 channels. Blocks attend in turn to
windows of pixels and to channels. Maps of features are (B, H, W, C). Names are those of the checkpoints.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.plain import PlainNetwork

MEAN = (0.4488, 0.4371, 0.4040)
"""Mean colour, which the network does not see."""
_APART = -100.0
"""Added to the attention between pixels that are neighbours only because the map was rolled."""


@dataclass(frozen=True)
class DatConfig:
    """`window`: sides of the windows, of half of the channels upright and of the others lying."""

    channels: int = 60
    blocks: int = 18
    heads: int = 6
    expansion: int = 2
    window: tuple[int, int] = (8, 32)
    scale: int = 4


class PositionBias(nn.Module):
    """What the distance of two pixels of a window adds to their attention."""

    def __init__(self, channels: int, heads: int, window: tuple[int, int]) -> None:
        super().__init__()
        height, width = window
        hidden = channels // 16
        self.pos_proj = nn.Linear(2, hidden)
        for name, outputs in (("pos1", hidden), ("pos2", hidden), ("pos3", heads)):
            layers = nn.LayerNorm(hidden), nn.ReLU(), nn.Linear(hidden, outputs)
            setattr(self, name, nn.Sequential(*layers))
        y, x = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
        places = torch.stack([y.flatten(), x.flatten()], dim=1)
        self.register_buffer("distances", (places[:, None] - places[None]).float(), persistent=False)
        self.distances: Tensor

    def forward(self) -> Tensor:
        """(heads, N, N) for the N pixels of a window."""
        x = self.pos_proj(self.distances)
        for name in ("pos1", "pos2", "pos3"):
            x = getattr(self, name)(x)
        result: Tensor = x.permute(2, 0, 1)
        return result


class WindowAttention(nn.Module):
    """Attention between the pixels of a window, for half of the channels."""

    def __init__(self, channels: int, heads: int, window: tuple[int, int]) -> None:
        super().__init__()
        self.heads, self.window = heads, window
        self.pos = PositionBias(channels, heads, window)

    def forward(self, query: Tensor, key: Tensor, value: Tensor, shifted: bool) -> Tensor:
        """(B, H, W, C) each, with sides that are multiples of the window's -> (B, H, W, C).

        `shifted`: windows begin in the middle of the usual ones.
        """
        batch, height, width, channels = query.shape
        shift = tuple(side // 2 for side in self.window)
        windows = height * width // (self.window[0] * self.window[1])
        bias = self.pos()[None, None]
        if shifted:
            back = (-shift[0], -shift[1])
            query, key, value = (x.roll(back, dims=(1, 2)) for x in (query, key, value))
            bias = bias + self._apart(height, width, shift, query.device)[None, :, None]
        # One row for each window, so that the bias of each is its own.
        shape = (batch, windows, self.heads, -1, channels // self.heads)
        queries, keys, values = (self._split(x).reshape(shape) for x in (query, key, value))
        attended = functional.scaled_dot_product_attention(queries, keys, values, bias.to(queries.dtype))
        result = self._join(attended, height, width)
        return result.roll(shift, dims=(1, 2)) if shifted else result

    def _split(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H / h, W / w, heads, h w, C / heads)."""
        batch, height, width, channels = x.shape
        tall, wide = self.window
        x = x.reshape(batch, height // tall, tall, width // wide, wide, self.heads, channels // self.heads)
        return x.permute(0, 1, 3, 5, 2, 4, 6)

    def _join(self, x: Tensor, height: int, width: int) -> Tensor:
        """(B, windows, heads, h w, C / heads) -> (B, H, W, C)."""
        tall, wide = self.window
        x = x.reshape(-1, height // tall, width // wide, self.heads, tall, wide, x.shape[-1])
        return x.permute(0, 1, 4, 2, 5, 3, 6).reshape(x.shape[0], height, width, -1)

    def _apart(self, height: int, width: int, shift: tuple[int, ...], device: torch.device) -> Tensor:
        """(windows, N, N): keeps pixels from opposite edges of the map out of each other's attention."""
        rows, columns = (
            torch.bucketize(torch.arange(size), torch.tensor([size - side, size - part]), right=True)
            for size, side, part in zip((height, width), self.window, shift, strict=True)
        )
        tall, wide = self.window
        area = (rows[:, None] * 3 + columns[None]).reshape(height // tall, tall, width // wide, wide)
        area = area.permute(0, 2, 1, 3).reshape(-1, tall * wide)
        return ((area[:, None] != area[:, :, None]) * _APART).to(device)


class Interaction(nn.Module):
    """A convolution beside the attention; each is weighed by what the other found."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        few, fewer = channels // 8, channels // 16
        self.qkv = nn.Linear(channels, 3 * channels)
        self.proj = nn.Linear(channels, channels)
        self.dwconv = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, groups=channels), nn.BatchNorm2d(channels), nn.GELU()
        )
        self.channel_interaction = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Conv2d(channels, few, 1), nn.BatchNorm2d(few), nn.GELU(),
            nn.Conv2d(few, channels, 1),
        )  # fmt: skip
        self.spatial_interaction = nn.Sequential(
            nn.Conv2d(channels, fewer, 1), nn.BatchNorm2d(fewer), nn.GELU(), nn.Conv2d(fewer, 1, 1)
        )


class SpatialAttention(Interaction):
    """Attention between pixels."""

    def __init__(self, config: DatConfig, shifted: bool) -> None:
        super().__init__(config.channels)
        self.shifted = shifted
        self.multiple = max(config.window)
        self.attns = nn.ModuleList(
            WindowAttention(config.channels // 2, config.heads // 2, window)
            for window in (config.window, config.window[::-1])
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> the same."""
        height, width = x.shape[1:3]
        qkv = self.qkv(x)
        convolved = self.dwconv(_first(qkv.chunk(3, dim=-1)[2]))
        padded = functional.pad(qkv, (0, 0, 0, -width % self.multiple, 0, -height % self.multiple))
        halves = [part.chunk(2, dim=-1) for part in padded.chunk(3, dim=-1)]
        attended = torch.cat(
            [
                attention(*(part[i] for part in halves), self.shifted)
                for i, attention in enumerate(self.attns)
            ],
            dim=-1,
        )
        attended = _first(attended[:, :height, :width])
        weighed = attended * torch.sigmoid(self.channel_interaction(convolved))
        convolved = convolved * torch.sigmoid(self.spatial_interaction(attended))
        result: Tensor = self.proj(_last(weighed + convolved))
        return result


class ChannelAttention(Interaction):
    """Attention between channels."""

    def __init__(self, config: DatConfig) -> None:
        super().__init__(config.channels)
        self.heads = config.heads
        self.temperature = nn.Parameter(torch.ones(config.heads, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> the same."""
        batch, height, width, channels = x.shape
        shape = (batch, self.heads, channels // self.heads, height * width)
        query, key, value = (_first(part) for part in self.qkv(x).chunk(3, dim=-1))
        convolved = self.dwconv(value)
        alike = functional.normalize(query.reshape(shape), dim=-1) @ functional.normalize(
            key.reshape(shape), dim=-1
        ).transpose(-2, -1)
        attended = (alike * self.temperature).softmax(dim=-1) @ value.reshape(shape)
        attended = attended.reshape(batch, channels, height, width)
        weighed = attended * torch.sigmoid(self.spatial_interaction(convolved))
        convolved = convolved * torch.sigmoid(self.channel_interaction(attended))
        result: Tensor = self.proj(_last(weighed + convolved))
        return result


class GatedFeedForward(nn.Module):
    """Half of the hidden channels, convolved, weighs the other half."""

    def __init__(self, channels: int, expansion: int) -> None:
        super().__init__()
        half = channels * expansion // 2
        self.fc1 = nn.Linear(channels, 2 * half)
        self.sg = nn.ModuleDict(
            {"norm": nn.LayerNorm(half), "conv": nn.Conv2d(half, half, 3, padding=1, groups=half)}
        )
        self.fc2 = nn.Linear(half, channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> the same."""
        kept, gate = functional.gelu(self.fc1(x)).chunk(2, dim=-1)
        result: Tensor = self.fc2(kept * _last(self.sg["conv"](_first(self.sg["norm"](gate)))))
        return result


class Block(nn.Module):
    """Attention, then a feed-forward network."""

    def __init__(self, config: DatConfig, index: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(config.channels), nn.LayerNorm(config.channels)
        self.attn = (
            ChannelAttention(config) if index % 2 else SpatialAttention(config, shifted=index % 4 == 2)
        )
        self.ffn = GatedFeedForward(config.channels, config.expansion)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> the same."""
        x = x + self.attn(self.norm1(x))
        result: Tensor = x + self.ffn(self.norm2(x))
        return result


class Group(nn.Module):
    """Blocks, and convolutions after them."""

    def __init__(self, config: DatConfig) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(Block(config, index) for index in range(config.blocks)))
        self.conv = _three_convolutions(config.channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> the same."""
        return x + _last(self.conv(_first(self.blocks(x))))


class Dat(PlainNetwork):
    """Enlarges four times unless told otherwise. 0.57 million parameters."""

    def __init__(self, config: DatConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or DatConfig()
        channels = config.channels
        self.conv_first = nn.Conv2d(3, channels, 3, padding=1)
        self.before_RG = nn.ModuleDict({"1": nn.LayerNorm(channels)})
        self.layers = nn.Sequential(Group(config))
        self.norm = nn.LayerNorm(channels)
        self.conv_after_body = _three_convolutions(channels)
        self.upsample = nn.Sequential(
            nn.Conv2d(channels, 3 * config.scale**2, 3, padding=1), nn.PixelShuffle(config.scale)
        )
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1), persistent=False)
        self.mean: Tensor

    @property
    def scale(self) -> int:
        """See `PlainNetwork.scale`."""
        return self.config.scale

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1]."""
        start = self.conv_first(low_res - self.mean)
        found = self.norm(self.layers(self.before_RG["1"](_last(start))))
        result: Tensor = self.upsample(self.conv_after_body(_first(found)) + start) + self.mean
        return result


def _three_convolutions(channels: int) -> nn.Sequential:
    few = channels // 4
    return nn.Sequential(
        nn.Conv2d(channels, few, 3, padding=1), nn.LeakyReLU(0.2), nn.Conv2d(few, few, 1), nn.LeakyReLU(0.2),
        nn.Conv2d(few, channels, 3, padding=1),
    )  # fmt: skip


def _first(x: Tensor) -> Tensor:
    """(B, H, W, C) -> (B, C, H, W)."""
    return x.permute(0, 3, 1, 2)


def _last(x: Tensor) -> Tensor:
    """(B, C, H, W) -> (B, H, W, C)."""
    return x.permute(0, 2, 3, 1)
