"""Bicubic resampling as fixed convolutions, for graphs that must run on the Neural Engine."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

SHARPNESS = -0.5
"""Keys' parameter a (IEEE Trans. ASSP 29(6), 1981), as Pillow and MATLAB use it."""
TORCH_SHARPNESS = -0.75
"""As torch and OpenCV use it without antialiasing."""


def _keys_kernel(distance: Tensor, a: float) -> Tensor:
    d = distance.abs()
    near = (a + 2) * d**3 - (a + 3) * d**2 + 1
    far = a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a
    return torch.where(d <= 1, near, torch.where(d < 2, far, torch.zeros_like(d)))


class BicubicPhases(nn.Module):
    """(B, 3, H, W) -> (B, 3 * scale**2, H, W): the bicubic enlargement before `pixel_shuffle(scale)`.

    Output pixel centres lie at (p + 0.5) / scale - 0.5 low-res pixels for phase p, so five taps reach every
    phase. Outside the image the edge pixel is repeated.
    """

    def __init__(self, scale: int, sharpness: float = SHARPNESS) -> None:
        super().__init__()
        phase = (torch.arange(scale, dtype=torch.float64) + 0.5) / scale - 0.5
        taps = torch.arange(-2, 3, dtype=torch.float64)
        weights = _keys_kernel(phase[:, None] - taps[None, :], sharpness)
        weights = weights / weights.sum(dim=1, keepdim=True)
        kernel = torch.einsum("ai,bj->abij", weights, weights).reshape(scale**2, 1, 5, 5)
        self.register_buffer("kernel", kernel.float().repeat(3, 1, 1, 1), persistent=False)
        self.kernel: Tensor

    def forward(self, low_res: Tensor) -> Tensor:
        """Values keep the range of the input, up to the overshoot of the kernel."""
        padded = _repeat_rows(_repeat_rows(low_res).transpose(2, 3)).transpose(2, 3)
        return functional.conv2d(padded, self.kernel, groups=3)

    def for_size(self, height: int, width: int) -> nn.Module:
        """See `converters.networks.for_size`."""
        return _SizedBicubic(self.kernel, height, width)


class ShrunkPhases(nn.Module):
    """(B, 3 * scale**2, H, W) -> (B, 3, H, W): antialiased bicubic reduction of a pixel-unshuffled picture.

    As in Pillow: the kernel is stretched by the scale, and taps outside the image are omitted.
    """

    def __init__(self, scale: int) -> None:
        super().__init__()
        phase = torch.arange(scale, dtype=torch.float64) - (scale - 1) / 2
        cells = torch.arange(-2, 3, dtype=torch.float64)
        weights = _keys_kernel(cells[None, :] + phase[:, None] / scale, SHARPNESS) / scale
        colours, columns = torch.eye(3, dtype=torch.float64), torch.eye(scale, dtype=torch.float64)
        down = torch.einsum("ai,cd,bB->cbdaBi", weights, colours, columns).reshape(3 * scale, -1, 5, 1)
        across = torch.einsum("bj,cd->cdbj", weights, colours).reshape(3, -1, 1, 5)
        total = weights.sum(dim=0)
        for name, kernel in (
            ("down", down), ("across", across),
            ("reach_down", total.view(1, 1, 5, 1)), ("reach_across", total.view(1, 1, 1, 5)),
        ):  # fmt: skip
            self.register_buffer(name, kernel.float(), persistent=False)
        self.down: Tensor
        self.across: Tensor
        self.reach_down: Tensor
        self.reach_across: Tensor

    def forward(self, phases: Tensor) -> Tensor:
        """Values keep the range of the input, up to the overshoot of the kernel."""
        ones = phases[:, :1] * 0 + 1  # the interpreter of the gate has no operation that creates ones
        inside = _separably(ones, self.reach_down, self.reach_across)
        return _separably(phases, self.down, self.across) / inside

    def for_size(self, height: int, width: int) -> nn.Module:
        """See `converters.networks.for_size`."""
        return _SizedShrinking(self, height, width)


class _SizedBicubic(nn.Module):
    """`BicubicPhases` of one size: rows and columns are repeated by products with constant matrices.

    They have one 1 in each row or column, so the results are exact.
    """

    def __init__(self, kernel: Tensor, height: int, width: int) -> None:
        super().__init__()
        self.register_buffer("kernel", kernel, persistent=False)
        self.register_buffer("rows", _repeating(height)[None, None], persistent=False)
        self.register_buffer("columns", _repeating(width).T.contiguous()[None, None], persistent=False)
        self.kernel: Tensor
        self.rows: Tensor
        self.columns: Tensor

    def forward(self, low_res: Tensor) -> Tensor:
        """As that of `BicubicPhases`, for that size."""
        padded = torch.matmul(torch.matmul(self.rows, low_res), self.columns)
        return functional.conv2d(padded, self.kernel, groups=3)


class _SizedShrinking(nn.Module):
    """`ShrunkPhases` of one size: how much of the kernel lies inside is constant."""

    def __init__(self, shrunk: ShrunkPhases, height: int, width: int) -> None:
        super().__init__()
        inside = _separably(torch.ones(1, 1, height, width), shrunk.reach_down, shrunk.reach_across)
        for name, value in (("down", shrunk.down), ("across", shrunk.across), ("gain", 1 / inside)):
            self.register_buffer(name, value, persistent=False)
        self.down: Tensor
        self.across: Tensor
        self.gain: Tensor

    def forward(self, phases: Tensor) -> Tensor:
        """As that of `ShrunkPhases`, for that size."""
        return _separably(phases, self.down, self.across) * self.gain


def _separably(x: Tensor, down: Tensor, across: Tensor) -> Tensor:
    return functional.conv2d(functional.conv2d(x, down, padding=(2, 0)), across, padding=(0, 2))


def _repeating(side: int) -> Tensor:
    """(side + 4, side): a matrix that repeats the first and the last of `side` values twice."""
    return torch.eye(side)[torch.arange(-2, side + 2).clamp(0, side - 1)]


def _repeat_rows(x: Tensor) -> Tensor:
    """Repeat the first and the last row twice: (B, C, H, W) -> (B, C, H + 4, W).

    The Neural Engine pads with constants only, and concatenation along the last axis has given wrong results
    on it (see `converters.coreml.report.placement`). So rows are concatenated; columns are padded as rows of
    the transposed image.
    """
    top, bottom = x[:, :, :1], x[:, :, -1:]
    return torch.cat([top, top, x, bottom, bottom], dim=2)
