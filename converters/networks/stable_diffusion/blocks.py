"""Building blocks of the U-Net and the autoencoder."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm


def conv3x3(c_in: int, c_out: int) -> nn.Conv2d:
    """A convolution that keeps the size."""
    return nn.Conv2d(c_in, c_out, 3, padding=1)


class TimeEmbedding(nn.Module):
    """Sinusoids (B, width) -> embedding (B, channels)."""

    def __init__(self, width: int, channels: int) -> None:
        super().__init__()
        self.linear_1 = nn.Linear(width, channels)
        self.linear_2 = nn.Linear(channels, channels)

    def forward(self, sinusoids: Tensor) -> Tensor:
        """Linear, SiLU, linear."""
        embedding: Tensor = self.linear_2(functional.silu(self.linear_1(sinusoids)))
        return embedding


class ResBlock(nn.Module):
    """Norm, SiLU, convolution, twice, around a shortcut.

    With an embedding of the timestep it is either added before the second norm (`time="add"`, the U-Net) or
    scales and shifts after it (`time="scale_shift"`, the time-aware encoder).
    """

    def __init__(
        self, c_in: int, c_out: int, groups: int, eps: float, time_channels: int = 0, time: str = "none"
    ) -> None:
        super().__init__()
        self.norm1 = GroupNorm(c_in, eps, groups)
        self.conv1 = conv3x3(c_in, c_out)
        self.scale_shift = time == "scale_shift"
        if time != "none":
            self.time_emb_proj = nn.Linear(time_channels, 2 * c_out if self.scale_shift else c_out)
        self.norm2 = GroupNorm(c_out, eps, groups)
        self.conv2 = conv3x3(c_out, c_out)
        self.conv_shortcut = nn.Conv2d(c_in, c_out, 1) if c_in != c_out else None

    def forward(self, x: Tensor, embedding: Tensor | None = None) -> Tensor:
        """x (B, C_in, H, W), embedding (B, time_channels) -> (B, C_out, H, W)."""
        h = self.conv1(functional.silu(self.norm1(x)))
        if embedding is None:
            h = self.norm2(h)
        else:
            time = self.time_emb_proj(functional.silu(embedding))[:, :, None, None]
            if self.scale_shift:
                scale, shift = time.chunk(2, dim=1)
                h = self.norm2(h) * (1 + scale) + shift
            else:
                h = self.norm2(h + time)
        h = self.conv2(functional.silu(h))
        shortcut = x if self.conv_shortcut is None else self.conv_shortcut(x)
        result: Tensor = shortcut + h
        return result


class Downsample(nn.Module):
    """Halves the size. `asymmetric`: pads at the right and bottom only, as in the autoencoder."""

    def __init__(self, channels: int, *, asymmetric: bool = False) -> None:
        super().__init__()
        self.asymmetric = asymmetric
        self.conv = nn.Conv2d(channels, channels, 3, stride=2, padding=0 if asymmetric else 1)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H / 2, W / 2); the U-Net rounds odd sizes up."""
        if self.asymmetric:
            x = functional.pad(x, (0, 1, 0, 1))
        result: Tensor = self.conv(x)
        return result


class Upsample(nn.Module):
    """Repeats pixels to twice the size, or to the size of the skip connection, then convolves."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = conv3x3(channels, channels)

    def forward(self, x: Tensor, like: Tensor | None = None) -> Tensor:
        """(B, C, H, W) -> (B, C, 2 H, 2 W), or the height and width of `like`."""
        x = functional.interpolate(x, scale_factor=2.0, mode="nearest")
        if like is not None:
            # The same as resizing to that size, which is twice the size or one less.
            x = x[:, :, : like.shape[2], : like.shape[3]]
        result: Tensor = self.conv(x)
        return result


class Attention(nn.Module):
    """Multi-head self-attention of tokens, or attention to a context; by default q, k and v have no bias."""

    def __init__(
        self, channels: int, heads: int, context_channels: int | None = None, *, bias: bool = False
    ) -> None:
        super().__init__()
        self.heads = heads
        self.to_q = nn.Linear(channels, channels, bias=bias)
        self.to_k = nn.Linear(context_channels or channels, channels, bias=bias)
        self.to_v = nn.Linear(context_channels or channels, channels, bias=bias)
        # A list, because the published names contain an index for the dropout after it.
        self.to_out = nn.ModuleList([nn.Linear(channels, channels)])

    def forward(self, x: Tensor, context: Tensor | None = None) -> Tensor:
        """x (B, N, C), context (B, M, context_channels) -> (B, N, C)."""
        context = x if context is None else context
        q, k, v = (self._split(t) for t in (self.to_q(x), self.to_k(context), self.to_v(context)))
        mixed = functional.scaled_dot_product_attention(q, k, v)
        result: Tensor = self.to_out[0](mixed.transpose(1, 2).flatten(2))
        return result

    def _split(self, tokens: Tensor) -> Tensor:
        """(B, N, C) -> (B, heads, N, C / heads)."""
        batch, count, channels = tokens.shape
        return tokens.reshape(batch, count, self.heads, channels // self.heads).transpose(1, 2)
