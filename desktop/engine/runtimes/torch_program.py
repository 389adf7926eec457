"""Torch programs of a student package, built from plain data with a fixed set of operations."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.fx import Graph, GraphModule, Node

from desktop.engine.runtimes.saved_graph import (
    Enumerated,
    Reference,
    SavedGraph,
    SavedTensor,
    damaged,
    read_graph,
    unsafe,
)
from desktop.errors import BadStudent
from desktop.user_text import UserText

ATEN = "torch.ops.aten."
ALLOWED = frozenset(
    {
        "_softmax",
        "_to_copy",
        "_unsafe_view",
        "abs",
        "adaptive_avg_pool2d",
        "add",
        "addmm",
        "alias",
        "amax",
        "amin",
        "arange",
        "argmax",
        "argmin",
        "avg_pool2d",
        "baddbmm",
        "bmm",
        "cat",
        "chunk",
        "clamp",
        "clone",
        "constant_pad_nd",
        "contiguous",
        "conv2d",
        "convolution",
        "detach",
        "div",
        "dropout",
        "einsum",
        "embedding",
        "exp",
        "expand",
        "flatten",
        "full",
        "gelu",
        "group_norm",
        "index",
        "index_select",
        "layer_norm",
        "leaky_relu",
        "lift_fresh_copy",
        "linear",
        "matmul",
        "max_pool2d",
        "maximum",
        "mean",
        "minimum",
        "mul",
        "native_group_norm",
        "native_layer_norm",
        "neg",
        "ones_like",
        "pad",
        "permute",
        "pixel_shuffle",
        "pixel_unshuffle",
        "pow",
        "reciprocal",
        "reflection_pad2d",
        "relu",
        "replication_pad2d",
        "reshape",
        "roll",
        "rsqrt",
        "scalar_tensor",
        "scaled_dot_product_attention",
        "select",
        "sigmoid",
        "silu",
        "slice",
        "softmax",
        "split",
        "split_with_sizes",
        "sqrt",
        "square",
        "squeeze",
        "stack",
        "sub",
        "sum",
        "sym_size",
        "t",
        "tanh",
        "to",
        "transpose",
        "unbind",
        "unflatten",
        "unsafe_chunk",
        "unsafe_split",
        "unsqueeze",
        "upsample_bicubic2d",
        "upsample_bilinear2d",
        "upsample_nearest2d",
        "var",
        "view",
        "where",
        "zeros",
        "zeros_like",
    }
)
"""Operations of aten that only compute: none reads a file, changes its arguments or takes code."""
ON_NUMBERS: dict[str, Callable[..., Any]] = {
    f"_operator.{name}": getattr(operator, name)
    for name in ("add", "floordiv", "getitem", "mod", "mul", "neg", "sub", "truediv")
}
DTYPES = {5: torch.int64, 6: torch.float16, 7: torch.float32, 13: torch.bfloat16}
MEMORY_FORMATS = {1: torch.contiguous_format, 2: torch.channels_last, 4: torch.preserve_format}
"""The numbers of `torch._export.serde.schema`."""


def load_program(path: Path) -> GraphModule:
    """Load a saved program as a module that takes its inputs by name. Nothing of the file runs as Python.

    Raises:
        BadStudent: it is damaged, or uses an operation that is not allowed; the message names that.
    """
    saved = read_graph(path)
    try:
        return _build(saved)
    except BadStudent as error:
        raise unsafe(path, error) from error
    except (RuntimeError, TypeError, ValueError, KeyError, AttributeError) as error:
        raise damaged(path) from error


def _build(saved: SavedGraph) -> GraphModule:
    graph = Graph()
    values: dict[str, Node] = {}
    for name in saved.inputs:
        values[name] = graph.placeholder(name)
    for name, path in saved.held.items():
        values[name] = graph.get_attr(path)

    def resolve(value: Any) -> Any:
        if isinstance(value, list):
            return [resolve(one) for one in value]
        if isinstance(value, Reference):
            return values[value.name]
        if isinstance(value, Enumerated):
            return (DTYPES if value.kind == "dtype" else MEMORY_FORMATS)[value.number]
        return value

    for node in saved.nodes:
        kwargs = {name: resolve(value) for name, value in node.kwargs.items()}
        made = graph.call_function(_function(node.target), tuple(map(resolve, node.args)), kwargs)
        for index, name in enumerate(node.results):
            values[name] = graph.call_function(operator.getitem, (made, index)) if node.many else made
    outputs = [values[name] for name in saved.outputs]
    graph.output(dict(zip(saved.labels, outputs, strict=True)) if saved.labels else outputs[0])
    graph.eliminate_dead_code()
    graph.lint()
    used = set(saved.held.values())
    return GraphModule({path: _tensor(t) for path, t in saved.tensors.items() if path in used}, graph)


def _function(target: str) -> Callable[..., Any]:
    if target in ON_NUMBERS:
        return ON_NUMBERS[target]
    name, _, overload = target.removeprefix(ATEN).partition(".")
    if not target.startswith(ATEN) or name not in ALLOWED:
        raise BadStudent(UserText("it calls {target}.", target=target))
    found: Callable[..., Any] = getattr(getattr(torch.ops.aten, name), overload)
    return found


def _tensor(saved: SavedTensor) -> Tensor:
    dtype = DTYPES[saved.dtype]
    if math.prod(saved.sizes) == 0:
        flat = torch.empty(0, dtype=dtype)
    else:
        flat = torch.frombuffer(bytearray(saved.data), dtype=dtype)
    tensor = torch.as_strided(flat, saved.sizes, saved.strides, saved.offset)
    return nn.Parameter(tensor, requires_grad=False) if saved.trained else tensor
