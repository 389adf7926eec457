"""The compact network of Real-ESRGAN (SRVGGNetCompact), in which many fast models are published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from converters.checkpoints.contents import Contents
from converters.checkpoints.ncnn import CONVOLUTION, PRELU, Layer, by_order
from converters.checkpoints.plain import Family, PlainLoader, bounded, count_of, scale_of_phases
from converters.checkpoints.weights import Tensors
from converters.networks.compact import Compact, CompactConfig

_COLOURS = 3
_RESIZE, _METHOD, _BICUBIC = "Interp", 0, 3


def renamed(tensors: Tensors) -> Tensors | None:
    """Weights under the names of `Compact`; None where they are of another network."""
    first, slope = tensors.get("body.0.weight"), tensors.get("body.1.weight")
    if first is None or slope is None or first.dim() != 4 or slope.dim() != 1:
        return None
    count = count_of(tensors, "body.")
    places = {2 * i: f"convs.{i}" for i in range(count // 2)} | {count - 1: "pixels"}
    result = {}
    for name, value in tensors.items():
        number, _, part = name.removeprefix("body.").partition(".")
        if not number.isdecimal():
            result[name] = value
        elif int(number) in places:
            result[f"{places[int(number)]}.{part}"] = value
        else:
            result[f"slopes.{int(number) // 2}.slope"] = value
    return result


def from_ncnn(layers: Sequence[Layer], tensors: Tensors) -> Tensors | None:
    """Weights under the names of `Compact`: slopes follow every convolution but the last."""
    kinds = [layer.kind for layer in layers if layer.kind in (CONVOLUTION, PRELU)]
    if len(kinds) < 3 or kinds != [CONVOLUTION, PRELU] * (len(kinds) // 2) + [CONVOLUTION]:
        return None
    count = len(kinds) // 2
    return by_order(
        layers,
        tensors,
        {
            CONVOLUTION: [*(f"convs.{i}" for i in range(count)), "pixels"],
            PRELU: [f"slopes.{i}" for i in range(count)],
        },
    )


def build(tensors: Tensors) -> Compact:
    """See `Family.build`."""
    channels, inputs = (int(size) for size in tensors["convs.0.weight"].shape[:2])
    if inputs != _COLOURS:
        raise ValueError(f"it takes {inputs} channels, which are no RGB pixels")
    return Compact(
        CompactConfig(
            convolutions=count_of(tensors, "convs.") - 1,
            channels=bounded(channels, f"{channels} channels"),
            scale=scale_of_phases(int(tensors["pixels.weight"].shape[0])),
        )
    )


def facts(network: Compact) -> Iterator[tuple[str, str]]:
    """See `Family.facts`."""
    config = network.config
    yield "network", f"{config.convolutions + 2} convolutions of low-res pixels, {config.channels} channels"


def hint(contents: Contents) -> str:
    """See `Family.hint`: some models for ncnn shrink what their network made."""
    if not any(_shrinks(layer) for layer in contents.layers):
        return ""
    return (
        f"{contents.path.name} shrinks what its network makes to another size; Vernier takes the "
        "network as it "
        "is, and resizes the result itself."
    )


def _shrinks(layer: Layer) -> bool:
    return layer.kind == _RESIZE and layer.numbers.get(_METHOD) == str(_BICUBIC)


LOADER: Final = PlainLoader(
    SYSTEM="compact",
    TITLE="Compact (SRVGGNetCompact, the fast network of Real-ESRGAN)",
    family=Family("Compact", renamed, build, facts, "Wang et al., arXiv:2107.10833", from_ncnn, hint=hint),
    tile=256,
    small_tile=128,
    halo=24,
)
