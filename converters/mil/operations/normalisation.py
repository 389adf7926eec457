"""Normalisations."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from converters.mil.errors import MilError
from converters.mil.registry import operation

DEFAULT_EPSILON = 1e-5


def _epsilon(value: Tensor | None) -> float:
    return DEFAULT_EPSILON if value is None else float(value)


def _per_channel(values: Tensor, like: Tensor) -> Tensor:
    """(C,) -> (C, 1, 1): one value for each channel of (N, C, H, W)."""
    return values.reshape(-1, *(1 for _ in like.shape[2:]))


@operation("batch_norm", same_type=("x", "mean", "variance", "gamma", "beta", "epsilon"))
def batch_norm(
    x: Tensor,
    mean: Tensor,
    variance: Tensor,
    gamma: Tensor | None = None,
    beta: Tensor | None = None,
    epsilon: Tensor | None = None,
) -> Tensor:
    """x (N, C, ...) with given statistics. The converter also uses it for a scale and shift per channel."""
    return functional.batch_norm(x, mean, variance, gamma, beta, eps=_epsilon(epsilon))


@operation("instance_norm", same_type=("x", "gamma", "beta", "epsilon"))
def instance_norm(
    x: Tensor, gamma: Tensor | None = None, beta: Tensor | None = None, epsilon: Tensor | None = None
) -> Tensor:
    """x (N, C, H, W), normalised by the mean and variance of each channel of each picture."""
    normed = functional.instance_norm(x, eps=_epsilon(epsilon))
    if gamma is not None:
        normed = normed * _per_channel(gamma, x)
    return normed if beta is None else normed + _per_channel(beta, x)


@operation("layer_norm", same_type=("x", "gamma", "beta", "epsilon"))
def layer_norm(
    x: Tensor,
    axes: Tensor | None = None,
    gamma: Tensor | None = None,
    beta: Tensor | None = None,
    epsilon: Tensor | None = None,
) -> Tensor:
    """Normalise over the given dimensions, which must be the last ones; gamma and beta have their shape."""
    count = x.dim() if axes is None else axes.numel()
    chosen = sorted(int(axis) % x.dim() for axis in axes) if axes is not None else range(x.dim())
    if list(chosen) != list(range(x.dim() - count, x.dim())):
        raise MilError("layer_norm over other than the last dimensions is not known")
    return functional.layer_norm(x, x.shape[-count:], gamma, beta, _epsilon(epsilon))
