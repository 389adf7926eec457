"""Counts the floating-point operations of a training step, which do not depend on the load as time does.

Only the forward pass is recorded; the cost of the backward pass follows from its graph. For a product y = w x
of f operations (twice the multiply-adds), the backward pass computes the gradients of x and of w by f
operations each, unless no trained parameter depends on that gradient. So a product costs

    f (1 + sum over the learners whose loss depends on y of ([x needs a gradient] + [w needs a gradient])).

Frozen layers therefore cost f, or 2 f if there are trained layers before them; trained layers cost 3 f, or 2
f if there are no trained layers before them.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Generator, Tensor, nn
from torch.autograd.graph import Node, get_gradient_edge
from torch.nn import functional
from torch.overrides import TorchFunctionMode

from converters.data.crops import Batch
from converters.training.stage import Stage

_DRAWS = 8
"""Number of counts that are averaged, as some stages decide by random numbers how many samples a critic
sees."""


def step_flops(stage: Stage, batch: Batch) -> int:
    """Floating-point operations of one step, forward and backward, of every learner, on average.

    Counts convolutions, linear layers and matrix products; everything else is small in comparison. The stage
    is not changed.
    """
    stage = copy.deepcopy(stage)  # a forward pass updates the state of spectral normalisation
    draws = [_flops(stage, batch, Generator().manual_seed(draw)) for draw in range(_DRAWS)]
    return round(sum(draws) / _DRAWS)


def _flops(stage: Stage, batch: Batch, generator: Generator) -> int:
    with _ProductRecorder() as recorder:
        losses = stage.losses(batch, generator)
    backward = (
        backward_flops(recorder.products, losses.of[learner.name], learner.parameters)
        for learner in stage.learners()
        if learner.name in losses.of
    )
    forward: int = sum(product.flops for product in recorder.products)
    return forward + sum(backward)


@dataclass(frozen=True)
class Product:
    """One convolution or matrix product that was computed: its operations, and its nodes in the graph.

    `result` is None where no gradient is recorded; `factors` holds those of the two that need one.
    """

    flops: int
    result: Node | None
    factors: Sequence[Node]


def backward_flops(products: Sequence[Product], loss: Tensor, parameters: Sequence[nn.Parameter]) -> int:
    """Operations of the backward pass from a loss to the parameters that it updates."""
    leading = _leading(_node(loss), {_node(parameter) for parameter in parameters})
    return sum(
        product.flops * sum(factor in leading for factor in product.factors)
        for product in products
        if product.result in leading
    )


def _leading(start: Node, goals: Collection[Node]) -> set[Node]:
    """The nodes on all paths from `start` back to the goals, both ends included."""
    found: set[Node] = set()
    seen: set[Node] = set()
    waiting: list[tuple[Node, bool]] = [(start, False)]
    while waiting:  # no recursion: graphs are deeper than Python's stack
        node, done = waiting.pop()
        earlier = [nearer for nearer, _ in node.next_functions if nearer is not None]
        if done:
            if node in goals or any(nearer in found for nearer in earlier):
                found.add(node)
        elif node not in seen:
            seen.add(node)
            waiting += [(node, True), *((nearer, False) for nearer in earlier)]
    return found


def _node(tensor: Tensor) -> Node:
    return get_gradient_edge(tensor).node


def _weights_depth(x: Tensor, weight: Tensor) -> int:
    return weight[0].numel()


def _matrices_depth(a: Tensor, b: Tensor) -> int:
    return a.shape[-1]


_DEPTHS: Mapping[Callable[..., Any], Callable[[Tensor, Tensor], int]] = {
    functional.conv2d: _weights_depth,
    functional.linear: _weights_depth,
    torch.matmul: _matrices_depth,
    torch.bmm: _matrices_depth,
}
"""The counted functions, each with the multiply-adds per element of its result. Its first arguments are the
factors."""


class _ProductRecorder(TorchFunctionMode):
    """Records every product that torch computes while it is active."""

    def __init__(self) -> None:
        super().__init__()
        self.products: list[Product] = []

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Collection[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Call the function, and record it if it is counted."""
        result = func(*args, **(kwargs or {}))
        if func in _DEPTHS:
            factors = args[:2]
            flops = 2 * result.numel() * _DEPTHS[func](*factors)
            learning = [factor for factor in factors if factor.requires_grad] if result.requires_grad else []
            node = _node(result) if learning else None
            self.products.append(Product(flops, node, [_node(factor) for factor in learning]))
        return result
