"""Operations between low-res channels and high-res pixels."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from converters.mil.errors import MilError
from converters.mil.registry import operation


@operation("pixel_shuffle")
def pixel_shuffle(x: Tensor, upscale_factor: Tensor) -> Tensor:
    """(N, C f^2, H, W) -> (N, C, f H, f W)."""
    return functional.pixel_shuffle(x, int(upscale_factor))


@operation("pixel_unshuffle")
def pixel_unshuffle(x: Tensor, downscale_factor: Tensor) -> Tensor:
    """(N, C, f H, f W) -> (N, C f^2, H, W)."""
    return functional.pixel_unshuffle(x, int(downscale_factor))


@operation("upsample_nearest_neighbor")
def upsample_nearest_neighbor(
    x: Tensor, scale_factor_height: Tensor | None = None, scale_factor_width: Tensor | None = None
) -> Tensor:
    """Repeat each pixel. Integer factors only: Apple does not document the rounding of others."""
    factors = [1.0 if f is None else float(f) for f in (scale_factor_height, scale_factor_width)]
    if any(factor != int(factor) for factor in factors):
        raise MilError(f"upsample_nearest_neighbor by {factors} is not known")
    return x.repeat_interleave(int(factors[0]), -2).repeat_interleave(int(factors[1]), -1)
