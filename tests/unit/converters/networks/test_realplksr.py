"""RealPLKSR against its description, written as its authors do: the large convolution replaces a slice."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from converters.networks.realplksr import RealPlksrConfig, mish
from tests import plain_networks as made


def convolution(x: Tensor, weights: dict[str, Tensor], name: str) -> Tensor:
    weight = weights[f"{name}.weight"]
    return functional.conv2d(x, weight, weights[f"{name}.bias"], padding=weight.shape[-1] // 2)


def described(low_res: Tensor, weights: dict[str, Tensor], blocks: int, scale: int) -> Tensor:
    """By the names of the checkpoint alone."""
    x = convolution(low_res, weights, "feats.0")
    for number in range(1, blocks + 1):
        block, before = f"feats.{number}", x
        x = functional.mish(convolution(x, weights, f"{block}.channel_mixer.0"))
        x = convolution(x, weights, f"{block}.channel_mixer.2")
        large = weights[f"{block}.lk.conv.weight"].shape[0]
        x[:, :large] = convolution(x[:, :large], weights, f"{block}.lk.conv")
        if f"{block}.attn.f.0.weight" in weights:
            x = x * torch.sigmoid(convolution(x, weights, f"{block}.attn.f.0"))
        x = convolution(x, weights, f"{block}.refine")
        x = functional.group_norm(x, 4, weights[f"{block}.norm.weight"], weights[f"{block}.norm.bias"])
        x = x + before
    change = convolution(x, weights, f"feats.{blocks + 2}")
    return functional.pixel_shuffle(change + low_res.repeat_interleave(scale**2, dim=1), scale)


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
@pytest.mark.parametrize("attention", [True, False])
def test_the_network_is_the_described_one(scale: int, attention: bool) -> None:
    config = RealPlksrConfig(3, 16, 4, 17, attention=attention, scale=scale)
    network = made.realplksr(config)
    low_res = torch.rand(2, 3, 23, 30, generator=torch.Generator().manual_seed(1))
    expected = described(low_res, made.neosr(network), config.blocks, scale)
    assert expected.std() > 0.1, "not silent"
    torch.testing.assert_close(network(low_res), expected, rtol=1e-4, atol=1e-5)


def test_mish_stays_right_where_exponentials_overflow() -> None:
    x = torch.linspace(-100, 100, 4001)
    torch.testing.assert_close(mish(x), functional.mish(x), rtol=1e-5, atol=1e-6)
    half = mish(x.half()).float()
    assert torch.isfinite(half).all() and (half - functional.mish(x.half().float())).abs().max() < 0.07
