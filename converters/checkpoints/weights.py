"""The weights of a checkpoint by their plain names, and networks that are given them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from converters.checkpoints.lora import check_names
from converters.errors import BadCheckpoint

WRAPPERS = ("params_ema", "params", "state_dict", "model_state_dict", "generator", "net_g", "netG", "model")
"""Keys under which training programs put the weights; the averaged ones first."""
PREFIXES = ("module.", "_orig_mod.", "net_g_ema.", "net_g.", "netG.", "generator.", "net.", "model.")
"""What training programs put before names."""
_DEEPEST = 4

Tensors = Mapping[str, Tensor]


def candidates(tree: Any) -> Iterator[Tensors]:
    """Every way to read a checkpoint as named weights, the likely ones first.

    What lies in wrappers comes before what lies beside them, whole names before names without a prefix.
    """
    yield from _unwrapped(tree, 0)


def fill(title: str, network: nn.Module, tensors: Tensors) -> None:
    """Give a network all its parameters and buffers, in float32, and freeze it for use.

    Raises:
        BadCheckpoint: a name or shape is not the network's, or a weight is no finite number.
    """
    expected = network.state_dict()
    check_names(title, expected, tensors)
    for name, parameter in expected.items():
        found, wanted = list(tensors[name].shape), list(parameter.shape)
        if found != wanted:
            raise BadCheckpoint(f"{name} of the {title} is {found}; expected is {wanted}.")
    values = {name: tensors[name].detach().float() for name in expected}
    for name, value in values.items():
        if not bool(torch.isfinite(value).all()):
            raise BadCheckpoint(f"The {title} is damaged: {name} holds numbers that are not finite.")
    network.load_state_dict(values, assign=True)
    network.requires_grad_(False).eval()


def _unwrapped(tree: Any, depth: int) -> Iterator[Tensors]:
    if not isinstance(tree, dict) or depth > _DEEPEST:
        return
    for wrapper in WRAPPERS:
        if wrapper in tree:
            yield from _unwrapped(tree[wrapper], depth + 1)
    tensors = {name: value for name, value in tree.items() if isinstance(name, str) and _is_weight(value)}
    if tensors:
        yield from _stripped(tensors, 0)


def _stripped(tensors: Tensors, depth: int) -> Iterator[Tensors]:
    yield tensors
    if depth < _DEEPEST:
        for prefix in PREFIXES:
            inside = {n[len(prefix) :]: v for n, v in tensors.items() if n.startswith(prefix)}
            if inside:
                yield from _stripped(inside, depth + 1)


def _is_weight(value: Any) -> bool:
    return isinstance(value, Tensor)
