"""The end of a program whose maps are larger than the photo, computed band by band.

Networks such as those of Real-ESRGAN work on 16 pixels for each low-res one at their end. Held whole at once,
these maps take several times the memory of all others.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.fx import Graph, GraphModule, Node

from desktop.engine.runtimes.bfloat16 import add_bias
from desktop.engine.runtimes.fused import activated_convolution

_BAND = 1 << 13
"""Low-res pixels of a band."""
_NAME = "end_in_bands"
"""Of the part of a program that is computed so."""

_ENLARGE = torch.ops.aten.upsample_nearest2d.vec
_SHUFFLE, _UNSHUFFLE = torch.ops.aten.pixel_shuffle.default, torch.ops.aten.pixel_unshuffle.default
_CONVOLUTIONS = {torch.ops.aten.conv2d.default: 1, activated_convolution: 3}
"""With the number of arguments between their weights and their stride, padding and dilation."""
_USUAL = ([1, 1], [0, 0], [1, 1])
"""Stride, padding and dilation where they are left out."""
_BY_PIXEL = frozenset(
    {
        "to",
        add_bias,
        torch.ops.aten.clamp.default,
        torch.ops.aten.leaky_relu.default,
        torch.ops.aten.relu.default,
        torch.ops.aten.silu.default,
    }
)
"""What makes each pixel from the one at its place."""


class Bands(nn.Module):
    """A program of one map (1, C, H, W) that is computed for bands of its rows.

    `reach`: rows around a band on which its result depends. `scale`: rows of the result for each row.
    """

    def __init__(self, program: GraphModule, reach: int, scale: int) -> None:
        super().__init__()
        self.program = program
        self._reach, self._scale = reach, scale

    def forward(self, x: Tensor) -> Tensor:
        """The result for all rows."""
        made = []
        for first, last in self._bands(x):
            low = max(0, first - self._reach)
            part = self.program(x[:, :, low : last + self._reach])
            made.append(part[:, :, (first - low) * self._scale : (last - low) * self._scale])
        return torch.cat(made, 2)

    def largest(self, x: Tensor) -> Tensor:
        """The most rows that are computed at once."""
        return x[:, :, : max(last - first for first, last in self._bands(x)) + 2 * self._reach]

    def _bands(self, x: Tensor) -> Iterator[tuple[int, int]]:
        """The first row of each band and the one after its last; all have about as many."""
        height, width = x.shape[2:]
        count = min(height, -(-height * width // _BAND))
        return pairwise(height * index // count for index in range(count + 1))


def compute_end_in_bands(module: GraphModule) -> None:
    """Rewrite a program of which one map is enlarged at the end. Others stay as they are."""
    nodes = list(module.graph.nodes)
    enlarge = next((node for node in nodes if node.target is _ENLARGE), None)
    if enlarge is None:
        return
    source, output = enlarge.all_input_nodes[0], nodes[-1]
    end = nodes[nodes.index(enlarge) : -1]
    geometry = _geometry(module, source, end)
    if geometry is None or output.args[0] is not end[-1]:
        return
    module.add_submodule(_NAME, Bands(_program(module, source, end), *geometry))
    with module.graph.inserting_before(output):
        output.replace_input_with(end[-1], module.graph.call_module(_NAME, (source,)))
    module.graph.eliminate_dead_code()
    module.graph.lint()
    module.recompile()


def _geometry(module: GraphModule, source: Node, end: Sequence[Node]) -> tuple[int, int] | None:
    """The reach and the scale of what follows `source`. None: it can not be computed in bands."""
    tensors = dict(module.named_parameters()) | dict(module.named_buffers())
    reach, scale = Fraction(0), Fraction(1)
    for before, node in pairwise([source, *end]):
        values = node.all_input_nodes
        if values[:1] != [before] or any(other.op != "get_attr" for other in values[1:]):
            return None
        match node.target, node.args:
            case target, [_, None, [float() as factor, _]] if target is _ENLARGE:
                scale *= Fraction(factor)
            case target, [_, int() as factor] if target is _SHUFFLE:
                scale *= factor
            case target, [_, int() as factor] if target is _UNSHUFFLE:
                scale /= factor
            case target, [_, Node(target=weight), *arguments] if target in _CONVOLUTIONS:
                rows = _rows_around(tensors[str(weight)], arguments[_CONVOLUTIONS[target] :])
                if rows is None:
                    return None
                reach += rows / scale
            case target, _ if target not in _BY_PIXEL:
                return None
        if scale.denominator > 1:  # the first row of a band may lie within a row there
            return None
    return math.ceil(reach), int(scale)


def _rows_around(weight: Tensor, geometry: Sequence[Any]) -> int | None:
    """The rows above and below a pixel that a convolution reads. None: it changes the height."""
    stride, padding, dilation = (pair[0] for pair in [*geometry[:3], *_USUAL[len(geometry) :]])
    height = weight.shape[2]
    rows: int = dilation * (height // 2)
    return rows if height % 2 and stride == 1 and padding == rows else None


def _program(module: GraphModule, source: Node, end: Sequence[Node]) -> GraphModule:
    graph = Graph()
    copies = {source: graph.placeholder("x")}
    for node in end:
        for held in node.all_input_nodes:
            if held not in copies:
                copies[held] = graph.node_copy(held)
        copies[node] = graph.node_copy(node, copies.__getitem__)
    graph.output(copies[end[-1]])
    return GraphModule(module, graph)
