"""The networks of the ResShift family (ResShift, SinSR, TAD-SR) from the tensors of their checkpoints.

The sizes are derived from the shapes of the tensors. A network of these sizes is built, and every name and
shape must fit it. Buffers are not loaded: they follow from the sizes, and the original code ignores its mask.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from converters.checkpoints.lora import check_names
from converters.errors import BadCheckpoint
from converters.networks.swin_unet import SwinUNet, SwinUNetConfig
from converters.networks.vq_autoencoder import VQAutoencoder, VQConfig

UNET_PROBE = "input_blocks.1.1.blocks.0.attn.relative_position_bias_table"
AUTOENCODER_PROBE = "quantize.embedding.weight"
FACES = "feature_extractor."
PREFIXES = ("module.", "_orig_mod.")
"""Prefixes of DistributedDataParallel and torch.compile."""
NOMINAL = 64
"""Side of the latents that the published networks for enlarging were trained on."""
LARGEST = 4096
"""Largest allowed number of channels, to protect the memory from damaged files."""

Tensors = Mapping[str, Tensor]

_SIZE_ERRORS = (KeyError, ValueError, IndexError, ZeroDivisionError)


def tensors_in(tree: Any) -> dict[str, Tensor] | None:
    """The weights of a checkpoint by names without prefixes, from its `state_dict` if it has one.

    None: there are none.
    """
    while isinstance(tree, dict) and isinstance(tree.get("state_dict"), dict):
        tree = tree["state_dict"]
    if not isinstance(tree, dict) or not tree:
        return None
    tensors: dict[str, Tensor] = {}
    for name, value in tree.items():
        if not isinstance(name, str) or not isinstance(value, Tensor):
            return None
        for prefix in PREFIXES:
            name = re.sub(rf"(^|\.){re.escape(prefix)}", r"\1", name)
        tensors[name] = value
    return tensors


def unet_config(tensors: Tensors) -> SwinUNetConfig:
    """The sizes of a U-Net.

    Raises:
        BadCheckpoint: the tensors are not those of such a network.
    """
    try:
        return _unet_config(tensors)
    except _SIZE_ERRORS as error:
        raise _unknown_sizes("U-Net", error) from error


def autoencoder_config(tensors: Tensors) -> VQConfig:
    """The sizes of an autoencoder.

    Raises:
        BadCheckpoint: the tensors are not those of such a network.
    """
    try:
        channels = tensors["encoder.conv_in.weight"].shape[0]
        levels = _count(tensors, r"encoder\.down\.(\d+)\.block\.")
        blocks = tuple(_count(tensors, rf"encoder\.down\.{level}\.block\.(\d+)\.") for level in range(levels))
        widths = [tensors[f"encoder.down.{level}.block.0.conv1.weight"].shape[0] for level in range(levels)]
        codes, code_channels = tensors[AUTOENCODER_PROBE].shape
        return VQConfig(
            channels=_bounded(channels),
            multipliers=tuple(_bounded(width) // channels for width in widths),
            blocks=blocks,
            latent_channels=_bounded(tensors["encoder.conv_out.weight"].shape[0]),
            codes=codes,
            code_channels=_bounded(code_channels),
        )
    except _SIZE_ERRORS as error:
        raise _unknown_sizes("autoencoder", error) from error


def build_unet(tensors: Tensors, config: SwinUNetConfig | None = None) -> SwinUNet:
    """The U-Net with these weights, in evaluation mode.

    Raises:
        BadCheckpoint: a name or shape is not that of the network, or a weight is no finite number.
    """
    with torch.device("meta"):
        network = SwinUNet(config or unet_config(tensors))
    _fill("U-Net", network, tensors)
    return network


def build_autoencoder(tensors: Tensors, config: VQConfig | None = None) -> VQAutoencoder:
    """The autoencoder with these weights, in evaluation mode.

    Raises:
        BadCheckpoint: as of `build_unet`.
    """
    with torch.device("meta"):
        network = VQAutoencoder(config or autoencoder_config(tensors))
    _fill("autoencoder", network, tensors)
    return network


def _unet_config(tensors: Tensors) -> SwinUNetConfig:
    channels, in_channels, *_ = tensors["input_blocks.0.0.weight"].shape
    multipliers: list[int] = []
    blocks: list[int] = []
    attends: list[bool] = []
    for index in range(1, _count(tensors, r"input_blocks\.(\d+)\.")):
        stage = f"input_blocks.{index}"
        if index == 1 or f"{stage}.0.op.weight" in tensors:
            blocks.append(0)
        if f"{stage}.0.op.weight" in tensors:
            continue
        if not blocks[-1]:
            width = _bounded(tensors[f"{stage}.0.in_layers.2.weight"].shape[0])
            multipliers.append(width // channels)
            attends.append(f"{stage}.1.patch_embed.proj.weight" in tensors)
        blocks[-1] += 1
    swin = "middle_block.1"
    table, heads = tensors[f"{swin}.blocks.0.attn.relative_position_bias_table"].shape
    width = _bounded(tensors[f"{swin}.patch_embed.proj.weight"].shape[0])
    if UNET_PROBE in tensors:
        table = max(table, tensors[UNET_PROBE].shape[0])  # the window is smaller on small planes
    window = (math.isqrt(table) + 1) // 2
    return SwinUNetConfig(
        channels=_bounded(channels),
        multipliers=tuple(multipliers),
        blocks=tuple(blocks),
        attends=tuple(attends),
        in_channels=in_channels,
        out_channels=_bounded(tensors["out.2.weight"].shape[0]),
        nominal=_nominal(tensors, window),
        swin_width=width,
        swin_depth=_count(tensors, r"middle_block\.1\.blocks\.(\d+)\."),
        heads=heads,
        window=window,
        mlp_ratio=tensors[f"{swin}.blocks.0.mlp.fc1.weight"].shape[0] // width,
    )


def _unknown_sizes(title: str, error: Exception) -> BadCheckpoint:
    reason = f"there is no tensor {error.args[0]}" if isinstance(error, KeyError) else str(error)
    return BadCheckpoint(f"The sizes of the {title} can not be derived from its tensors: {reason}.")


def _nominal(tensors: Tensors, window: int) -> int:
    """The side of the latents that the network was trained on, by the mask of its first blocks."""
    mask = tensors.get("input_blocks.1.1.blocks.1.attn_mask")
    return NOMINAL if mask is None else window * math.isqrt(mask.shape[0])


def _count(tensors: Tensors, pattern: str) -> int:
    """One more than the largest number in the group of the pattern over all names."""
    found = [int(match[1]) for name in tensors if (match := re.match(pattern, name))]
    if not found or max(found) >= len(tensors):
        raise ValueError(f"no name fits {pattern}")
    return max(found) + 1


def _bounded(channels: int) -> int:
    if not 1 <= channels <= LARGEST:
        raise ValueError(f"a layer has {channels} channels")
    return channels


def _fill(title: str, network: nn.Module, tensors: Tensors) -> None:
    """Assign the weights to a network on the meta device, in float32; float32 tensors are not copied."""
    buffers = {name for name, _ in network.named_buffers()}
    weights = {name: value for name, value in tensors.items() if name not in buffers}
    expected = dict(network.named_parameters())
    check_names(title, expected, weights)
    for name, parameter in expected.items():
        found, wanted = list(weights[name].shape), list(parameter.shape)
        if found != wanted:
            raise BadCheckpoint(f"{name} of the {title} is {found}; expected is {wanted}.")
    # Not strict, as buffers are not loaded; the names of all weights have been checked.
    values = {name: value.detach().float() for name, value in weights.items()}
    network.load_state_dict(values, strict=False, assign=True)
    for name, parameter in network.named_parameters():
        if not bool(torch.isfinite(parameter).all()):
            raise BadCheckpoint(f"The {title} is damaged: {name} holds numbers that are not finite.")
    network.requires_grad_(False).eval()
