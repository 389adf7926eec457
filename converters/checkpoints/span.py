"""SPAN (Wan et al.): weights of single convolutions, or of the branches that training folds into them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from converters.checkpoints.ncnn import CONSTANT, CONVOLUTION, Layer, by_order, convolution_names
from converters.checkpoints.plain import Family, PlainLoader, bounded, scale_of_phases
from converters.checkpoints.weights import Tensors
from converters.networks.calm_span import CalmSpan
from converters.networks.span import BLOCKS, Span, SpanConfig

PROBES = ("conv_cat.weight", "upsampler.0.weight")
UNSCALED = "no_norm"
"""A weight without use that says that pixels are taken as they are."""
MEAN, PIXEL_RANGE = (0.4488, 0.4371, 0.4040), 255.0
"""What the authors' code takes off and multiplies by. Checkpoints do not hold them; models for ncnn do."""
_PLACES = {"conv_1": "head", "conv_2": "tail", "conv_cat": "join", "upsampler.0": "pixels"}
_CONV = re.compile(r"block_(\d+)\.c(\d)_r")
_OPERATION, _FACTOR, _MULTIPLY = 0, 2, 2
"""Keys of a binary operation of ncnn: which, and with which number; and the number of multiplication."""


def renamed(tensors: Tensors) -> Tensors | None:
    """Weights under the names of `Span`, training branches folded; None where they are of another network."""
    if not all(probe in tensors for probe in PROBES):
        return None
    layers: dict[str, dict[str, Tensor]] = {}
    result: dict[str, Tensor] = {}
    for name, value in tensors.items():
        layer = next((layer for layer in _layers() if name.startswith(f"{layer}.")), None)
        if layer is not None:
            layers.setdefault(layer, {})[name[len(layer) + 1 :]] = value
        elif name != UNSCALED:
            result[name] = value
    for layer, parts in layers.items():
        result |= {f"{_place(layer)}.{part}": value for part, value in _folded(parts).items()}
    scaled = UNSCALED not in tensors
    return result | _preparation(MEAN if scaled else (0.0, 0.0, 0.0), PIXEL_RANGE if scaled else 1.0)


def from_ncnn(layers: Sequence[Layer], tensors: Tensors) -> Tensors | None:
    """Weights under the names of `Span`, with the mean as the first thing in the file."""
    first = [layer for layer in layers if layer.kind in (CONSTANT, CONVOLUTION)][:1]
    # The last layer of SPAN that weighs something by a sigmoid belongs to its last block.
    if not first or first[0].kind != CONSTANT or sum(layer.kind == "Sigmoid" for layer in layers) != BLOCKS:
        return None
    result = by_order(layers, tensors, {CONVOLUTION: convolution_names(Span(SpanConfig(1, 1)))})
    if result is None:
        return None
    before = layers[: next(i for i, layer in enumerate(layers) if layer.kind == CONVOLUTION)]
    factors = [layer.number(_FACTOR) for layer in before if _multiplies(layer)]
    mean = tensors[f"{first[0].name}.data"]
    if mean.numel() != len(MEAN):
        return None
    preparation = _preparation(MEAN, factors[0] if factors else 1.0)
    return result | preparation | {"mean": mean.reshape(preparation["mean"].shape)}


def build(tensors: Tensors) -> Span:
    """See `Family.build`."""
    channels = int(tensors["head.weight"].shape[0])
    scale = scale_of_phases(int(tensors["pixels.weight"].shape[0]))
    return Span(SpanConfig(bounded(channels, f"{channels} channels"), scale))


def facts(network: Span) -> Iterator[tuple[str, str]]:
    """See `Family.facts`."""
    yield "network", f"{BLOCKS} blocks of low-res convolutions, {network.config.channels} channels"


def calm(network: Span) -> CalmSpan:
    """See `Family.finish`: small text would make numbers explode."""
    result = CalmSpan(network.config)
    result.load_state_dict(network.state_dict())
    return result.requires_grad_(False).eval()


def _multiplies(layer: Layer) -> bool:
    return layer.kind == "BinaryOp" and layer.count(_OPERATION) == _MULTIPLY


def _layers() -> Iterator[str]:
    yield from _PLACES
    for block in range(1, BLOCKS + 1):
        for conv in (1, 2, 3):
            yield f"block_{block}.c{conv}_r"


def _place(layer: str) -> str:
    match = _CONV.fullmatch(layer)
    return f"blocks.{int(match[1]) - 1}.convs.{int(match[2]) - 1}" if match else _PLACES[layer]


def _preparation(mean: tuple[float, ...], pixel_range: float) -> dict[str, Tensor]:
    return {"mean": torch.tensor(mean).view(1, -1, 1, 1), "pixel_range": torch.tensor(pixel_range)}


def _folded(parts: Tensors) -> Tensors:
    """One convolution from the branches of training: three in a row, and one of 1 x 1 beside them.

    A file may hold the folded one too, but that is as old as its last use: it counts only where it is alone.
    """
    if "sk.weight" not in parts:
        return {name.removeprefix("eval_conv."): value for name, value in parts.items()}
    first, second, third, beside = (
        parts[f"{name}.weight"].float() for name in ("conv.0", "conv.1", "conv.2", "sk")
    )
    first_bias, second_bias, third_bias = (parts[f"conv.{i}.bias"].float() for i in range(3))
    weight = torch.einsum("ox,xykl,yi->oikl", third[:, :, 0, 0], second, first[:, :, 0, 0])
    bias = third[:, :, 0, 0] @ ((second.sum((2, 3)) @ first_bias) + second_bias) + third_bias
    return {
        "weight": weight + functional.pad(beside, (1, 1, 1, 1)),
        "bias": bias + parts["sk.bias"].float(),
    }


LOADER: Final = PlainLoader(
    SYSTEM="span",
    TITLE="SPAN (swift parameter-free attention network, Wan et al.)",
    family=Family("SPAN", renamed, build, facts, "Wan et al., arXiv:2311.12770", from_ncnn, finish=calm),
    tile=256,
    small_tile=128,
    halo=24,
)
