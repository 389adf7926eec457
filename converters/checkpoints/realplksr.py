"""RealPLKSR, the variant with group norms and a pixel shuffle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from converters.checkpoints.plain import Family, PlainLoader, bounded, count_of, scale_of_phases
from converters.checkpoints.weights import Tensors
from converters.networks.realplksr import GROUPS, RealPlksr, RealPlksrConfig

PROBES = ("feats.0.weight", "feats.1.channel_mixer.0.weight", "feats.1.lk.conv.weight")
_PLACES = {
    "channel_mixer.0": "widen",
    "channel_mixer.2": "narrow",
    "lk.conv": "large",
    "attn.f.0": "attention",
    "refine": "refine",
    "norm": "norm",
}
_NAME = re.compile(r"feats\.(\d+)\.(?:(.+)\.)?(weight|bias)")
_COLOURS = 3


def renamed(tensors: Tensors) -> Tensors | None:
    """Weights under the names of `RealPlksr`; None where they are of another network."""
    if not all(probe in tensors for probe in PROBES):
        return None
    last = count_of(tensors, "feats.") - 1
    return {_renamed(name, last): value for name, value in tensors.items()}


def build(tensors: Tensors) -> RealPlksr:
    """See `Family.build`."""
    if any(name.startswith("to_img.") for name in tensors):
        raise ValueError("it enlarges by DySample: take a variant that does by pixel shuffle")
    if any(".layer_norm." in name for name in tensors):
        raise ValueError("it has layer norms: take a variant with group norms")
    channels, inputs = (int(size) for size in tensors["head.weight"].shape[:2])
    if inputs != _COLOURS:
        raise ValueError(f"it takes {inputs} channels, which are no RGB pixels")
    large, kernel = (int(size) for size in tensors["blocks.0.large.weight"].shape[1:3])
    if channels % GROUPS or not 0 < large < channels or kernel % 2 == 0:
        raise ValueError(f"it has {channels} channels, {large} of them under kernels of {kernel} pixels")
    return RealPlksr(
        RealPlksrConfig(
            blocks=count_of(tensors, "blocks."),
            channels=bounded(channels, f"{channels} channels"),
            large=large,
            kernel=bounded(kernel, f"kernels of {kernel} pixels"),
            attention="blocks.0.attention.weight" in tensors,
            scale=scale_of_phases(int(tensors["pixels.weight"].shape[0])),
        )
    )


def facts(network: RealPlksr) -> Iterator[tuple[str, str]]:
    """See `Family.facts`."""
    config = network.config
    yield (
        "network",
        f"{config.blocks} blocks, {config.channels} channels, kernels of {config.kernel} x {config.kernel} "
        f"for {config.large} of them",
    )


def _renamed(name: str, last: int) -> str:
    match = _NAME.fullmatch(name)
    if match is None:
        return name
    number, place, part = int(match[1]), match[2], match[3]
    if place is None:
        return {0: f"head.{part}", last: f"pixels.{part}"}.get(number, name)
    return f"blocks.{number - 1}.{_PLACES.get(place, place)}.{part}"


LOADER: Final = PlainLoader(
    SYSTEM="realplksr",
    TITLE="RealPLKSR (partial large kernels, with group norms and a pixel shuffle)",
    family=Family("RealPLKSR", renamed, build, facts, "Lee et al., arXiv:2404.11848"),
    tile=256,
    small_tile=None,
    halo=32,
)
