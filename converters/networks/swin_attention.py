"""Attention in windows, as in the networks of ResShift.

It is that of Swin (Liu et al., ICCV 2021) with group norms over the whole plane and another mask.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm

MASKED = -100.0
"""Added to the scores of pairs that must not attend to each other."""


class SwinLayer(nn.Module):
    """Blocks of window attention at `width` channels between two 1x1 convolutions, without a skip around all.

    `nominal` is the side of the plane that the network was trained on. If it is not larger than the window,
    windows are never shifted, for any size of the actual plane.
    """

    def __init__(
        self, channels: int, width: int, heads: int, depth: int, window: int, nominal: int, mlp_ratio: int
    ) -> None:
        super().__init__()
        self.patch_embed = Projection(channels, width)
        self.patch_unembed = Projection(width, channels)
        window, shift = min(window, nominal), window // 2 if nominal > window else 0
        self.blocks = nn.ModuleList(
            SwinBlock(width, heads, window, shift if index % 2 else 0, nominal, mlp_ratio)
            for index in range(depth)
        )

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape; H and W are multiples of the window."""
        values = self.patch_embed(values)
        for block in self.blocks:
            values = block(values)
        result: Tensor = self.patch_unembed(values)
        return result


class Projection(nn.Module):
    """A 1x1 convolution, with its name in the checkpoints."""

    def __init__(self, inside: int, outside: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(inside, outside, 1)

    def forward(self, values: Tensor) -> Tensor:
        """(B, inside, H, W) -> (B, outside, H, W)."""
        result: Tensor = self.proj(values)
        return result


class SwinBlock(nn.Module):
    """Window attention and two 1x1 convolutions, each beside a skip and behind a norm."""

    attn_mask: Tensor

    def __init__(
        self, channels: int, heads: int, window: int, shift: int, nominal: int, mlp_ratio: int
    ) -> None:
        super().__init__()
        self.window, self.shift = window, shift
        self.norm1 = GroupNorm(channels)
        self.attn = WindowAttention(channels, heads, window)
        self.norm2 = GroupNorm(channels)
        self.mlp = Mlp(channels, mlp_ratio * channels)
        if shift:
            across = nominal // window
            self.register_buffer("attn_mask", shift_mask(window, shift, across * across, across))

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape."""
        values = values + self._attended(self.norm1(values))
        result: Tensor = values + self.mlp(self.norm2(values))
        return result

    def _attended(self, values: Tensor) -> Tensor:
        if not self.shift:
            return self.attn(values, None)  # type: ignore[no-any-return]
        rows, columns = values.shape[2] // self.window, values.shape[3] // self.window
        # The mask of the nominal plane fits any other: it is the same for all windows of the last row.
        last = self.attn_mask[-1:].expand(columns, -1, -1)
        others = torch.zeros_like(self.attn_mask[:1]).expand((rows - 1) * columns, -1, -1)
        attended = self.attn(_rolled(values, self.shift), torch.cat([others, last]))
        return _rolled(attended, -self.shift)


class WindowAttention(nn.Module):
    """Attention within each window, with a learned bias per head for every relative position in it."""

    relative_position_index: Tensor

    def __init__(self, channels: int, heads: int, window: int) -> None:
        super().__init__()
        self.heads, self.window = heads, window
        self.relative_position_bias_table = nn.Parameter(torch.zeros((2 * window - 1) ** 2, heads))
        self.register_buffer("relative_position_index", relative_positions(window))
        self.qkv = nn.Linear(channels, 3 * channels)
        self.proj = nn.Linear(channels, channels)

    def forward(self, values: Tensor, mask: Tensor | None) -> Tensor:
        """values (B, C, H, W), mask (windows, window^2, window^2), windows row by row -> (B, C, H, W).

        No tensor has a rank above five.
        """
        batch, channels, height, width = values.shape
        w, size = self.window, self.window**2
        rows, columns = height // w, width // w
        head_channels = channels // self.heads
        projected = functional.conv2d(values, self.qkv.weight[:, :, None, None], self.qkv.bias)
        windows = projected.reshape(batch * 3 * channels, rows, w, columns, w).transpose(2, 3)
        planes = windows.reshape(batch, 3 * self.heads, head_channels, rows * columns, size)
        query, key, value = planes.transpose(2, 3).chunk(3, dim=1)  # (B, heads, windows, head_channels, size)
        scores = torch.matmul((query * head_channels**-0.5).transpose(3, 4), key) + self._bias()
        if mask is not None:
            scores = scores + mask
        mixed = torch.matmul(value, scores.softmax(dim=4).transpose(3, 4)).transpose(2, 3)
        merged = mixed.reshape(batch * channels, rows, columns, w, w).transpose(2, 3)
        merged = merged.reshape(batch, channels, height, width)
        return functional.conv2d(merged, self.proj.weight[:, :, None, None], self.proj.bias)

    def _bias(self) -> Tensor:
        """(heads, 1, window^2, window^2)."""
        size = self.window**2
        bias = self.relative_position_bias_table[self.relative_position_index.flatten()]
        return bias.reshape(size, size, self.heads).permute(2, 0, 1)[:, None]


class Mlp(nn.Module):
    """Two 1x1 convolutions around an exact GELU."""

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Conv2d(channels, hidden, 1)
        self.fc2 = nn.Conv2d(hidden, channels, 1)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape."""
        result: Tensor = self.fc2(functional.gelu(self.fc1(values)))
        return result


def relative_positions(window: int) -> Tensor:
    """(window^2, window^2) int64: the row of the bias table for a query and a key of a window."""
    # On the CPU even if the network is built on the meta device: this is not read from the checkpoint.
    positions = torch.arange(window * window, device="cpu")
    rows, columns = positions // window, positions % window
    down = rows[:, None] - rows[None, :] + window - 1
    right = columns[:, None] - columns[None, :] + window - 1
    return down * (2 * window - 1) + right


def shift_mask(window: int, shift: int, count: int, columns: int) -> Tensor:
    """(count, window^2, window^2): 0 or `MASKED`, for `count` windows in rows of `columns`.

    Swin masks the windows at the right and bottom edge, where shifting has brought opposite edges together.
    The published networks were trained with another mask: only the last row of windows is masked, each by
    columns.
    """
    size = window * window
    right = torch.arange(size, device="cpu") % window >= window - shift
    mask = torch.zeros(count, size, size, device="cpu")
    mask[count - columns :, right[:, None] != right[None, :]] = MASKED
    return mask


def _rolled(values: Tensor, shift: int) -> Tensor:
    """Roll up and left by `shift`, down and right where it is negative.

    By slices, because `torch.roll` would become gathers in Core ML.
    """
    values = torch.cat([values[:, :, shift:], values[:, :, :shift]], dim=2)
    return torch.cat([values[:, :, :, shift:], values[:, :, :, :shift]], dim=3)
