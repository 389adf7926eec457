"""Merges low-rank changes of weights (LoRA, Hu et al., 2021) with the names of the library `peft`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from torch import Tensor

from converters.errors import BadCheckpoint

ALPHA = 8.0
"""The default of peft, which TADSR uses. Divided by the rank it is the factor of the product."""

Tensors = Mapping[str, Tensor]
Shapes = Mapping[str, tuple[int, ...]]


def merged(title: str, expected: Shapes, base: Tensors, delta: Tensors, rank: int) -> dict[str, Tensor]:
    """The weights of a network: base, replaced where the delta has a `base_layer`, plus alpha / rank B A.

    Tensors without changes are not copied if they are float32. `title` names the network in errors.

    Raises:
        BadCheckpoint: a name is missing or unknown, or a shape does not fit.
    """
    replaced, pairs = _sorted(title, delta)
    check_names(title, expected.keys(), base.keys())
    changed = [*replaced, *(f"{module}.weight" for module, _ in pairs)]
    check_names(f"{title} with the delta file", expected.keys(), {*expected, *changed})
    weights = {name: (replaced.get(name, base[name])).detach().float() for name in expected}
    for name, weight in weights.items():
        _check_shape(title, name, weight, expected[name])
    for (module, _), (a, b) in pairs.items():
        name = f"{module}.weight"
        shape = expected[name]
        # For a convolution, A has the kernel size and B is 1x1.
        _check_shape(title, f"lora_A of {module}", a, (rank, *shape[1:]))
        _check_shape(title, f"lora_B of {module}", b, (shape[0], rank, *(1 for _ in shape[2:])))
        product = (b.float().flatten(1) @ a.float().flatten(1)).reshape(shape)
        weights[name] = weights[name] + ALPHA / rank * product
    for name, weight in weights.items():
        if not bool(torch.isfinite(weight).all()):
            raise BadCheckpoint(f"The {title} is damaged: {name} holds numbers that are not finite.")
    return weights


def check_names(title: str, expected: Iterable[str], found: Iterable[str]) -> None:
    """Check that all expected names are there, and no others.

    Raises:
        BadCheckpoint: the message names one that is missing or unknown.
    """
    missing, unknown = set(expected) - set(found), set(found) - set(expected)
    for names, problem in ((missing, "lacks"), (unknown, "has no place for")):
        if names:
            more = f" and {len(names) - 1} more tensors" if len(names) > 1 else ""
            raise BadCheckpoint(f"The {title} {problem} {min(names)}{more}.")


def _sorted(
    title: str, delta: Tensors
) -> tuple[dict[str, Tensor], dict[tuple[str, str], tuple[Tensor, Tensor]]]:
    """The weights that replace others, by name, and the pairs of matrices, by module and adapter."""
    replaced: dict[str, Tensor] = {}
    halves: dict[str, dict[tuple[str, str], Tensor]] = {"lora_A": {}, "lora_B": {}}
    for name, value in delta.items():
        match name.split("."):
            case [*module, "base_layer", kind]:
                replaced[".".join([*module, kind])] = value
            case [*module, "lora_A" | "lora_B" as half, adapter, "weight"]:
                halves[half][".".join(module), adapter] = value
            case _:
                raise BadCheckpoint(f"The delta file has an unknown kind of change for the {title}: {name}.")
    first, second = halves.values()
    if lonely := first.keys() ^ second.keys():
        raise BadCheckpoint(
            f"The delta file has only one of two matrices for {min(lonely)[0]} of the {title}."
        )
    return replaced, {key: (first[key], second[key]) for key in first}


def _check_shape(title: str, name: str, found: Tensor, expected: tuple[int, ...]) -> None:
    if tuple(found.shape) != expected:
        raise BadCheckpoint(f"{name} of the {title} is {list(found.shape)}; expected is {list(expected)}.")
