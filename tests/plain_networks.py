"""Small untrained networks of ESRGAN, Compact, SPAN and RealPLKSR, and their weights as others name them."""

from __future__ import annotations

import re

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.compact import Compact, CompactConfig
from converters.networks.realplksr import RealPlksr, RealPlksrConfig
from converters.networks.rrdb import Rrdb, RrdbConfig
from converters.networks.span import BLOCKS, Span, SpanConfig

Weights = dict[str, Tensor]
ESRGAN = RrdbConfig(blocks=2, channels=8, growth=4)
COMPACT = CompactConfig(convolutions=3, channels=8)
SPAN = SpanConfig(channels=8)
REALPLKSR = RealPlksrConfig(blocks=2, channels=8, large=2, kernel=7)
_SPAN_MEAN = (0.4488, 0.4371, 0.4040)


def untrained(network: nn.Module, seed: int = 0) -> nn.Module:
    """The network with small random weights, frozen."""
    generator = torch.Generator().manual_seed(seed)
    for parameter in network.parameters():
        spread = 0.5 / parameter[0].numel() ** 0.5 if parameter.dim() > 1 else 0.05
        nn.init.normal_(parameter, std=spread, generator=generator)
    return network.requires_grad_(False).eval()


def esrgan(config: RrdbConfig = ESRGAN) -> Rrdb:
    """An untrained one."""
    network = untrained(Rrdb(config))
    assert isinstance(network, Rrdb)
    return network


def compact(config: CompactConfig = COMPACT) -> Compact:
    """An untrained one."""
    network = untrained(Compact(config))
    assert isinstance(network, Compact)
    return network


def span(config: SpanConfig = SPAN) -> Span:
    """An untrained one, that takes pixels as the published ones do."""
    network = untrained(Span(config))
    assert isinstance(network, Span)
    network.mean = torch.tensor(_SPAN_MEAN).view(1, 3, 1, 1)
    network.head.weight.div_(255)
    return network


def realplksr(config: RealPlksrConfig = REALPLKSR) -> RealPlksr:
    """An untrained one, whose norms are not silent."""
    network = untrained(RealPlksr(config))
    assert isinstance(network, RealPlksr)
    return network


def basicsr(network: Rrdb) -> Weights:
    """As BasicSR names the weights of ESRGAN."""
    outer = {"head": "conv_first", "tail": "conv_body", "high_res": "conv_hr", "pixels": "conv_last"}
    return _renamed(network, outer, r"body.\1.rdb{}.conv{}.", "conv_up{}.")


def second_release(network: Rrdb) -> Weights:
    """As the second release of ESRGAN names its weights."""
    outer = {"head": "conv_first", "tail": "trunk_conv", "high_res": "HRconv", "pixels": "conv_last"}
    return _renamed(network, outer, r"RRDB_trunk.\1.RDB{}.conv{}.", "upconv{}.")


def first_release(network: Rrdb) -> Weights:
    """As the first release of ESRGAN names its weights: by the place of a layer among all."""
    doublings = network.config.doublings
    outer = {
        "head": "model.0",
        "tail": f"model.1.sub.{network.config.blocks}",
        "high_res": f"model.{3 * doublings + 2}",
        "pixels": f"model.{3 * doublings + 4}",
    }
    weights = _renamed(network, outer, r"model.1.sub.\1.RDB{}.conv{}.0.", "up{}.")
    return {
        re.sub(r"^up(\d)\.", lambda m: f"model.{3 * int(m[1])}.", name): value
        for name, value in weights.items()
    }


def srvgg(network: Compact) -> Weights:
    """As the authors name the weights of Compact."""
    weights = {}
    for i, (conv, slope) in enumerate(zip(network.convs, network.slopes, strict=True)):
        assert isinstance(conv, nn.Conv2d) and conv.bias is not None
        weights |= {f"body.{2 * i}.weight": conv.weight, f"body.{2 * i}.bias": conv.bias}
        weights[f"body.{2 * i + 1}.weight"] = slope.slope  # type: ignore[assignment]
    last = 2 * len(network.convs)
    assert network.pixels.bias is not None
    return weights | {f"body.{last}.weight": network.pixels.weight, f"body.{last}.bias": network.pixels.bias}


def neosr(network: RealPlksr) -> Weights:
    """As neosr names the weights of RealPLKSR: the last convolution comes after a place without weights."""
    inner = {
        "widen": "channel_mixer.0",
        "narrow": "channel_mixer.2",
        "large": "lk.conv",
        "attention": "attn.f.0",
    }
    weights = {}
    for name, value in network.state_dict().items():
        first, *middle, part = name.split(".")
        outer = {"head": 0, "pixels": network.config.blocks + 2}.get(first)
        if outer is None:
            block, layer = middle
            weights[f"feats.{int(block) + 1}.{inner.get(layer, layer)}.{part}"] = value
        else:
            weights[f"feats.{outer}.{part}"] = value
    return weights


def single_convolutions(network: Span) -> Weights:
    """As the authors name the weights of SPAN after training."""
    weights = network.state_dict()
    return {
        f"{name}.{part}": weights[f"{module}.{part}"]
        for module, name in _span_layers().items()
        for part in ("weight", "bias")
    }


class Branches(nn.Module):
    """A convolution of SPAN in training: three in a row and one of 1 x 1 beside them."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.sk = nn.Conv2d(inputs, outputs, 1)
        self.conv = nn.Sequential(
            nn.Conv2d(inputs, 2 * inputs, 1),
            nn.Conv2d(2 * inputs, 2 * outputs, 3),
            nn.Conv2d(2 * outputs, outputs, 1),
        )
        self.eval_conv = nn.Conv2d(inputs, outputs, 3)

    def forward(self, x: Tensor) -> Tensor:
        """(B, inputs, H, W) -> (B, outputs, H, W)."""
        result: Tensor = self.conv(functional.pad(x, (1, 1, 1, 1))) + self.sk(x)
        return result


def branches(network: Span, weights: Weights) -> tuple[Weights, dict[str, Branches]]:
    """`weights` with every 3 x 3 convolution of the network in branches, and these by the names of modules.

    The folded convolutions that the file holds too are worthless.
    """
    made: dict[str, Branches] = {}
    result = dict(weights)
    for module, name in _span_layers().items():
        conv = network.get_submodule(module)
        assert isinstance(conv, nn.Conv2d)
        if name in ("conv_cat", "upsampler.0"):
            continue
        block = untrained(Branches(conv.in_channels, conv.out_channels), seed=len(made))
        assert isinstance(block, Branches)
        made[module] = block
        result = {key: value for key, value in result.items() if not key.startswith(f"{name}.")}
        result |= {f"{name}.{key}": value for key, value in block.state_dict().items()}
    return result, made


def _span_layers() -> dict[str, str]:
    layers = {"head": "conv_1", "tail": "conv_2", "join": "conv_cat", "pixels": "upsampler.0"}
    for block in range(BLOCKS):
        for conv in range(3):
            layers[f"blocks.{block}.convs.{conv}"] = f"block_{block + 1}.c{conv + 1}_r"
    return layers


def _renamed(network: Rrdb, outer: dict[str, str], block: str, doubled: str) -> Weights:
    """`block` and `doubled` take numbers from 1 in their braces."""
    weights = {}
    for name, value in network.state_dict().items():
        layer, _, part = name.rpartition(".")
        if layer in outer:
            new = f"{outer[layer]}."
        elif match := re.fullmatch(r"blocks\.(\d+)\.(\d)\.convs\.(\d)", layer):
            new = match.expand(block).format(int(match[2]) + 1, int(match[3]) + 1)
        else:
            new = doubled.format(int(layer.removeprefix("doubled.")) + 1)
        weights[f"{new}{part}"] = value
    return weights
