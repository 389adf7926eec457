"""ESRGAN and what has its network: RealSR, Real-ESRGAN, and most models that people have trained themselves.

Its weights are called in three ways: as in the first release (`model.1.sub.0.RDB1.conv1.0`), as in the second
(`RRDB_trunk.0.RDB1.conv1`) and as in BasicSR (`body.0.rdb1.conv1`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final

from converters.checkpoints.ncnn import CONVOLUTION, Layer, by_order, convolution_names
from converters.checkpoints.plain import LARGEST, Family, PlainLoader, bounded, checked_scale, count_of
from converters.checkpoints.weights import Tensors
from converters.networks.rrdb import CONVOLUTIONS_OF_BLOCK, DENSE_BLOCKS, SLOPE, Rrdb, RrdbConfig

NEW_PROBES = (
    ("conv_first.weight", "body.0.rdb1.conv1.weight"),
    ("conv_first.weight", "RRDB_trunk.0.RDB1.conv1.weight"),
)
OLD_PROBES = ("model.0.weight", "model.1.sub.0.RDB1.conv1.0.weight")
_NEW_NAMES = {
    "conv_first": "head",
    "conv_body": "tail",
    "trunk_conv": "tail",
    "conv_hr": "high_res",
    "HRconv": "high_res",
    "conv_last": "pixels",
}
_CONV = re.compile(
    r"(?:body|RRDB_trunk|model\.1\.sub)\.(\d+)\.(?:rdb|RDB)(\d)\.conv(\d)(?:\.0)?\.(weight|bias)"
)
_DOUBLED = re.compile(r"(?:conv_up|upconv)(\d)\.(weight|bias)")
_OLD_OUTER = re.compile(r"model\.(\d+)\.(weight|bias)")
_OLD_TAIL = re.compile(r"model\.1\.sub\.(\d+)\.(weight|bias)")
_COLOURS = 3
_ENLARGE, _FACTOR = "Interp", 1
_UNSHUFFLE, _ORDER = "Reorg", 1
_ACTIVATION, _SLOPES = 9, -23310
"""Keys of a convolution of ncnn: what follows it, and with which numbers."""
_LEAKY = 2


def renamed(tensors: Tensors) -> Tensors | None:
    """Weights under the names of `Rrdb`, or None where they are of another network.

    What it has no place for keeps its name.
    """
    if all(probe in tensors for probe in OLD_PROBES):
        outer = sorted({int(m[1]) for name in tensors if (m := _OLD_OUTER.fullmatch(name))} - {0})
        *doubled, high_res, pixels = outer if len(outer) > 1 else [-1, -1]
        places = {0: "head", high_res: "high_res", pixels: "pixels"}
        places |= {number: f"doubled.{i}" for i, number in enumerate(doubled)}
        return {_old_name(name, places): value for name, value in tensors.items()}
    if any(all(probe in tensors for probe in probes) for probes in NEW_PROBES):
        return {_new_name(name): value for name, value in tensors.items()}
    return None


def from_ncnn(layers: Sequence[Layer], tensors: Tensors) -> Tensors | None:
    """Weights under the names of `Rrdb`: its convolutions follow one another, none is elsewhere."""
    convolutions = [layer for layer in layers if layer.kind == CONVOLUTION]
    doublings = sum(layer.kind == _ENLARGE for layer in layers)
    blocks, rest = divmod(len(convolutions) - doublings - 4, DENSE_BLOCKS * CONVOLUTIONS_OF_BLOCK)
    if not 1 <= blocks <= LARGEST or rest or not all(_is_known(layer) for layer in layers):
        return None
    names = convolution_names(Rrdb(RrdbConfig(blocks, 1, 1, doublings)))
    return by_order(layers, tensors, {CONVOLUTION: names})


def build(tensors: Tensors) -> Rrdb:
    """See `Family.build`."""
    channels, inputs = (int(size) for size in tensors["head.weight"].shape[:2])
    outputs = int(tensors["pixels.weight"].shape[0])
    unshuffle = math.isqrt(inputs // _COLOURS)
    if outputs != _COLOURS or inputs != _COLOURS * unshuffle**2 or unshuffle not in (1, 2, 4):
        raise ValueError(f"it takes {inputs} channels and gives {outputs}, which are no RGB pixels")
    blocks = count_of(tensors, "blocks.")
    growths = (int(tensors[f"blocks.{i}.0.convs.0.weight"].shape[0]) for i in range(blocks))
    config = RrdbConfig(
        blocks=blocks,
        channels=bounded(channels, f"{channels} channels"),
        growth=tuple(bounded(growth, "too wide blocks") for growth in growths),
        doublings=count_of(tensors, "doubled."),
        unshuffle=unshuffle,
    )
    checked_scale(config.scale)
    return Rrdb(config)


def facts(network: Rrdb) -> Iterator[tuple[str, str]]:
    """See `Family.facts`."""
    config = network.config
    folded = f", on pixels folded {config.unshuffle} x {config.unshuffle}" if config.unshuffle > 1 else ""
    growth = " and ".join(str(size) for size in sorted(set(config.growths)))
    yield "network", f"RRDB, {config.blocks} blocks, {config.channels} channels, growth {growth}{folded}"


def _is_known(layer: Layer) -> bool:
    """Whether a layer is part of this network as far as its kind and activation tell."""
    if layer.kind == CONVOLUTION:
        slopes = layer.numbers.get(_SLOPES, f"1,{SLOPE}").split(",")
        leaky = layer.count(_ACTIVATION, _LEAKY) in (0, _LEAKY)
        return leaky and math.isclose(float(slopes[-1]), SLOPE, rel_tol=1e-5)
    if layer.kind == _ENLARGE:
        return layer.number(_FACTOR) == 2
    if layer.kind == _UNSHUFFLE:
        return layer.number(_ORDER) == 0
    return layer.kind in {"Input", "Split", "Concat", "Eltwise", "BinaryOp", "ReLU", "Noop"}


def _new_name(name: str) -> str:
    if match := _CONV.fullmatch(name):
        return _conv_name(match)
    if match := _DOUBLED.fullmatch(name):
        return f"doubled.{int(match[1]) - 1}.{match[2]}"
    layer, _, part = name.rpartition(".")
    return f"{_NEW_NAMES[layer]}.{part}" if layer in _NEW_NAMES else name


def _old_name(name: str, places: dict[int, str]) -> str:
    if match := _CONV.fullmatch(name):
        return _conv_name(match)
    if match := _OLD_TAIL.fullmatch(name):
        return f"tail.{match[2]}"
    match = _OLD_OUTER.fullmatch(name)
    return f"{places[int(match[1])]}.{match[2]}" if match and int(match[1]) in places else name


def _conv_name(match: re.Match[str]) -> str:
    block, dense, conv, part = match.groups()
    return f"blocks.{block}.{int(dense) - 1}.convs.{int(conv) - 1}.{part}"


LOADER: Final = PlainLoader(
    SYSTEM="esrgan",
    TITLE="ESRGAN (also RealSR, Real-ESRGAN and models trained from them)",
    family=Family(
        "ESRGAN", renamed, build, facts, "Wang et al., arXiv:1809.00219 and arXiv:2107.10833", from_ncnn
    ),
    tile=256,
    small_tile=None,
    halo=32,
)
