"""Rewrites the graphs of torch programs, so that they read and write memory less often."""

from __future__ import annotations

import operator
from collections.abc import Collection

import torch
from torch.fx import Graph, GraphModule, Node
from torch.fx.node import has_side_effect

from desktop.engine.runtimes.fused import (
    activated_convolution,
    add_and_round,
    add_in_place,
    modulated_convolution,
    opened_gate,
)
from desktop.engine.runtimes.pauses import pause

_ADD, _MUL = torch.ops.aten.add.Tensor, torch.ops.aten.mul.Tensor
_CAT, _SLICE = torch.ops.aten.cat.default, torch.ops.aten.slice.Tensor
_CONVOLUTION, _SILU = torch.ops.aten.conv2d.default, torch.ops.aten.silu.default
_LEAKY_RELU = torch.ops.aten.leaky_relu.default
_ACTIVATIONS = {
    _SILU: "swish",
    torch.ops.aten.relu.default: "relu",
    _LEAKY_RELU: "leaky_relu",
}
_USUAL_SLOPE = 0.01
"""Of a leaky ReLU whose slope is left out."""
_TANH = torch.ops.aten.tanh.default
_PAUSE = has_side_effect(pause)
_READERS = (_CONVOLUTION, activated_convolution, modulated_convolution, add_in_place, _CAT)
"""What leaves a map as it is, and makes none that shares its memory while it is needed."""


def run_graph_passes(module: GraphModule) -> None:
    """Rewrite a program in place. Its results stay the same, to rounding."""
    _fold_modulations(module.graph)
    _open_gates_by_sigmoid(module.graph)
    _join_activations(module.graph)
    _add_in_place(module.graph)
    _join_casts(module.graph)
    module.graph.eliminate_dead_code()
    module.graph.lint()
    module.recompile()


def add_pauses(module: GraphModule) -> None:
    """Pause before each convolution of a program that was rewritten, and of its parts."""
    for part in module.modules():
        if not isinstance(part, GraphModule):
            continue
        for node in list(part.graph.nodes):
            if node.target in (_CONVOLUTION, activated_convolution, modulated_convolution):
                with part.graph.inserting_before(node):
                    part.graph.call_function(_PAUSE)
        part.recompile()


def _fold_modulations(graph: Graph) -> None:
    """Compute each SiLU(h + h * scale + shift) with h = conv2d(x, weight, bias, ...) by one call."""
    for silu in graph.find_nodes(op="call_function", target=_SILU):
        found = _modulation(silu)
        if found is not None:
            convolution, scale, shift = found
            x, weight, bias, *geometry = convolution.args
            with graph.inserting_before(silu):
                folded = graph.call_function(
                    modulated_convolution, (x, weight, bias, scale, shift, *geometry)
                )
            silu.replace_all_uses_with(folded)
    graph.eliminate_dead_code()


def _open_gates_by_sigmoid(graph: Graph) -> None:
    """Compute each tanh(h / 2) / 2 as sigmoid(h) - 1/2, in float32: a quarter of the time."""
    for tanh in graph.find_nodes(op="call_function", target=_TANH):
        (halved,) = tanh.args
        opened = next(iter(tanh.users))
        if len(tanh.users) == 1 and _half_of(halved) and _half_of(opened):
            with graph.inserting_before(opened):
                opened.replace_all_uses_with(graph.call_function(opened_gate, (halved.args[0],)))
    graph.eliminate_dead_code()


def _join_activations(graph: Graph) -> None:
    """Compute each convolution that only an activation reads together with that."""
    for target, name in _ACTIVATIONS.items():
        for activation in graph.find_nodes(op="call_function", target=target):
            h, *scalars = activation.args
            if target is _LEAKY_RELU and not scalars:
                scalars = [_USUAL_SLOPE]
            if isinstance(h, Node) and h.target is _CONVOLUTION and len(h.users) == 1 and len(h.args) > 2:
                x, weight, bias, *geometry = h.args
                activation.target = activated_convolution
                activation.args = (x, weight, bias, name, scalars, *geometry)


def _add_in_place(graph: Graph) -> None:
    """Write each sum with a convolution, or a part of a sum, over one of the two that nothing reads later."""
    places = {node: place for place, node in enumerate(graph.nodes)}
    for add in graph.find_nodes(op="call_function", target=_ADD):
        for value, other in (add.args, add.args[::-1]):
            own, scale = _scaled(value)
            if (
                isinstance(own, Node)
                and isinstance(other, Node)
                and (own.target is _CONVOLUTION or (own.target is add_in_place and scale != 1))
                and len(own.users) == 1
                and not add.kwargs
            ):
                add.target = add_in_place
                add.args = (own, other, _is_spare(other, add, places), scale)
                break


def _join_casts(graph: Graph) -> None:
    """Round sums to bfloat16 as they are made."""
    for add in graph.find_nodes(op="call_function", target=add_in_place):
        casts = [user for user in add.users if user.target == "to" and user.args[1] is torch.bfloat16]
        if casts:
            with graph.inserting_before(add):
                both = graph.call_function(add_and_round, add.args)
                whole, rounded = (graph.call_function(operator.getitem, (both, index)) for index in (0, 1))
            for cast in casts:
                cast.replace_all_uses_with(rounded)
            add.replace_all_uses_with(whole)


def _scaled(value: object) -> tuple[object, float]:
    """A value that is multiplied by a number for one reader alone, and that number."""
    match value:
        case Node(target=target, args=[own, int() | float() as scale]) if target is _MUL:
            return (own, scale) if len(value.users) == 1 else (value, 1)
    return value, 1


def _is_spare(value: Node, last: Node, places: dict[Node, int]) -> bool:
    """Whether a value is a map of its own that is only read, and not after `last`."""
    if value.target not in (_CONVOLUTION, add_in_place):
        return False
    readers = {user for user in value.users if user is not last}
    casts = {user for user in readers if user.target == "to"}  # they may be the same map
    readers = readers - casts | {user for cast in casts for user in cast.users}
    return all(user.target in _READERS and places.get(user, len(places)) < places[last] for user in readers)


def without(module: GraphModule, name: str) -> GraphModule | None:
    """The same program for an input `name` whose first channel is 0 everywhere.

    What is multiplied by that channel and added to something is left out, with all that only it needs. None:
    there is no such product.
    """
    graph = Graph()
    graph.output(graph.graph_copy(module.graph, {}))
    changed = False
    for product in graph.find_nodes(op="call_function", target=_MUL):
        if any(_is_first_channel(factor, name) for factor in product.args):
            for add in list(product.users):
                if add.target is _ADD and not add.kwargs and len(add.all_input_nodes) == 2:
                    (other,) = (node for node in add.all_input_nodes if node is not product)
                    add.replace_all_uses_with(other)
                    changed = True
    if not changed:
        return None
    graph.eliminate_dead_code()
    graph.lint()
    return GraphModule(module, graph)


def inputs_of(module: GraphModule, *, read: bool = False) -> list[str]:
    """The names of the inputs of a program, or of those alone that it reads."""
    nodes = module.graph.find_nodes(op="placeholder")
    return [str(node.target) for node in nodes if node.users or not read]


def for_outputs(module: GraphModule, names: Collection[str]) -> GraphModule | None:
    """The program without the outputs that have none of these names. None: that would leave nothing out."""
    graph = Graph()
    made = graph.graph_copy(module.graph, {})
    wanted = {name: node for name, node in made.items() if name in names} if isinstance(made, dict) else {}
    if not wanted or wanted == made:
        return None
    graph.output(wanted)
    graph.eliminate_dead_code()
    graph.lint()
    return GraphModule(module, graph)


def _half_of(value: object) -> bool:
    """Whether a value is half of another."""
    return isinstance(value, Node) and value.target is _MUL and bool(value.args[1] == 0.5)


def _is_first_channel(value: object, name: str) -> bool:
    """Whether a value is the first channel of the input of that name."""
    first = False
    while isinstance(value, Node) and value.target is _SLICE:
        first = first or value.args[1:4] == (1, 0, 1)
        value = value.args[0]
    return first and isinstance(value, Node) and value.op == "placeholder" and value.name == name


def _modulation(silu: Node) -> tuple[Node, Node, Node] | None:
    """The convolution, the scale and the shift, where that is what goes into a SiLU."""
    match silu.args:
        case [Node(target=target, args=[Node() as inner, Node() as shift])] if target is _ADD:
            pass
        case _:
            return None
    match inner.args:
        case [Node() as h, Node(target=target, args=[same, Node() as scale])] if target is _MUL and same is h:
            pass
        case _:
            return None
    if inner.target is not _ADD or h.target is not _CONVOLUTION or len(h.args) < 3 or h.args[2] is None:
        return None
    return h, scale, shift
