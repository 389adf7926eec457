"""Forms of modules for pictures of one size, in which everything that can be known beforehand is constant."""

from __future__ import annotations

import copy
from typing import Protocol, runtime_checkable

from torch import nn


@runtime_checkable
class HasSizedForm(Protocol):
    """A module with a cheaper form for pictures of one size."""

    def for_size(self, height: int, width: int) -> nn.Module:
        """What computes the same for pictures of so many low-res pixels."""
        ...


def for_size(module: nn.Module, height: int, width: int) -> nn.Module:
    """A copy of a module in which all parts that have such a form are replaced by it."""
    tensors = {id(tensor): tensor for tensor in (*module.parameters(), *module.buffers())}
    copied = copy.deepcopy(module, tensors)  # they stay the same, for they can be large
    forms: dict[int, nn.Module] = {}  # a part that is used in two places stays one

    def replaced(part: nn.Module) -> nn.Module:
        if id(part) not in forms:
            for name, child in part.named_children():
                setattr(part, name, replaced(child))
            forms[id(part)] = part.for_size(height, width) if isinstance(part, HasSizedForm) else part
        return forms[id(part)]

    return replaced(copied).eval()
