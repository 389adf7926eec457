"""Convolutions in bfloat16: whether they are faster here, and which of a program may be computed so."""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import torch
from torch import Tensor
from torch.fx import GraphModule, Node
from torch.fx.node import map_arg

from desktop.folders import bfloat16_file
from desktop.json_file import alone_with, read_json, replace_json

log = logging.getLogger(__name__)

Convolution = tuple[int, int, int, int]
"""Shape of its weights: outputs, inputs, height, width."""

_LEAST_GAIN = 1.2
"""Casts before and after take some of what the convolutions win."""
_OPERATIONS = 2e8
"""Of the convolution that is timed: 2 to 3 ms."""
_ROUNDS = 4
_PIXEL = 3
"""Channels of a pixel."""
_PHASES = frozenset(_PIXEL * factor**2 for factor in range(1, 9))
"""Channels of the pixels that stand at one place of the photo, before they are shuffled."""

_CAT, _CONVOLUTION = torch.ops.aten.cat.default, torch.ops.aten.conv2d.default
_GATES = (torch.ops.aten.tanh.default, torch.ops.aten.sigmoid.default)


def is_faster(convolution: Convolution) -> bool:
    """Whether such a convolution is faster in bfloat16 than in float32.

    It is timed once and remembered, so that all processes compute the same pixels.
    """
    name = f"{processor()}, torch {torch.__version__}, {convolution}"
    file = bfloat16_file()
    try:
        with alone_with(file):
            known = read_json(file)
            if name not in known:
                known[name] = gain(convolution) >= _LEAST_GAIN
                replace_json(file, known)
            return bool(known[name])
    except OSError as error:
        log.warning("%s can not be written.", file, exc_info=error)
    return gain(convolution) >= _LEAST_GAIN


def gain(convolution: Convolution) -> float:
    """The time of a convolution in float32 over that in bfloat16: the least of a few, taken in turn.

    Processor time of one thread: several wait for each other where other programs compute.
    """
    outputs, inputs, height, width = convolution
    side = max(16, round((_OPERATIONS / (2 * outputs * inputs * height * width)) ** 0.5))
    best: dict[torch.dtype, float] = {}
    with _one_thread(), torch.inference_mode():
        for number in range(_ROUNDS + 1):
            for dtype in (torch.float32, torch.bfloat16):
                x = torch.ones(1, inputs, side, side, dtype=dtype).to(memory_format=torch.channels_last)
                weight = torch.ones(convolution, dtype=dtype).to(memory_format=torch.channels_last)
                started = time.thread_time()
                torch.conv2d(x, weight)
                seconds = time.thread_time() - started
                if number > 0:  # the first chooses a kernel
                    best[dtype] = min(best.get(dtype, seconds), seconds)
    return best[torch.float32] / best[torch.bfloat16]


@contextmanager
def _one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def compute_in_bfloat16(module: GraphModule) -> None:
    """Run convolutions with trained weights in bfloat16, as far as eight bits of mantissa are enough.

    These stay float32: convolutions with constants such as the bicubic kernel, since skies would show
    banding; those that read or make the pixels themselves, and sums with what they make; and the biases of
    what opens a gate, as in SPAN, or makes several pixels at a place. docs/adr/0047 has the measurements.
    """
    trained = dict(module.named_parameters())
    rough: dict[Node, Node] = {}
    for node in module.graph.find_nodes(op="call_function", target=_CONVOLUTION):
        x, *others = node.all_input_nodes
        if any(other.op != "get_attr" for other in others):
            continue
        constant = any(str(other.target) not in trained for other in others)
        if constant or min(trained[_weight(node)].shape[:2]) <= _PIXEL:
            with module.graph.inserting_before(node):
                node.replace_input_with(x, module.graph.call_method("to", (x, torch.float32)))
            continue
        node.replace_input_with(x, _in_bfloat16(x, rough))
        if len(others) == 2 and (_opens_gate(node, trained) or _makes_pixels(node, trained)):
            _add_apart(node, others.pop())
        for argument in others:
            parameter = trained[str(argument.target)]
            parameter.data = parameter.data.to(torch.bfloat16)
    module.graph.eliminate_dead_code()
    module.graph.lint()
    module.recompile()


def processor() -> str:
    """Its name, as far as the system tells it, and the instructions that torch uses of it."""
    name = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name} ({torch.backends.cpu.get_cpu_capability()})"


def _weight(convolution: Node) -> str:
    """The name of its weights, "" where they are computed."""
    return str(getattr(convolution.args[1], "target", ""))


def _opens_gate(convolution: Node, trained: Mapping[str, Tensor]) -> bool:
    return _found_after(convolution, trained, _GATES)


def _makes_pixels(convolution: Node, trained: Mapping[str, Tensor]) -> bool:
    """Whether it makes k x k pixels at each place, which no other convolution with trained weights reads."""
    outputs = len(trained[_weight(convolution)])
    return outputs in _PHASES and not _found_after(convolution, trained, {_CONVOLUTION})


def _found_after(
    convolution: Node, trained: Mapping[str, Tensor], operations: Collection[Callable[..., object]]
) -> bool:
    """Whether one of the operations follows before, or as, the next convolution with trained weights."""
    found: set[Node] = set()
    left = list(convolution.users)
    while left:
        node = left.pop()
        constant = node.target is _CONVOLUTION and _weight(node) not in trained
        if node.target in operations and not constant:
            return True
        if node not in found and (constant or node.target is not _CONVOLUTION):
            found.add(node)
            left += node.users
    return False


def _add_apart(convolution: Node, bias: Node) -> None:
    """Add its bias to what a convolution makes in bfloat16: the rounded sum of both would lose more."""
    x, weight, _, *geometry = convolution.args
    with convolution.graph.inserting_after(convolution):
        added = convolution.graph.call_function(add_bias, (convolution, bias))
    convolution.replace_all_uses_with(added, delete_user_cb=lambda user: user is not added)
    convolution.args = (x, weight, None, *geometry)


def add_bias(value: Tensor, bias: Tensor) -> Tensor:
    """The sum of a map (1, C, H, W) and a bias (C), in float32."""
    return value.float().add_(bias[:, None, None])


def _in_bfloat16(value: Node, rough: dict[Node, Node]) -> Node:
    """A value in bfloat16; `rough` has those that there are. Joined maps are cast before they are joined."""
    if value not in rough:
        if value.target is _CAT:
            cast = map_arg(value.args, lambda part: _in_bfloat16(part, rough))
            with value.graph.inserting_after(value):
                rough[value] = value.graph.call_function(_CAT, cast)
        else:
            with value.graph.inserting_after(value):
                rough[value] = value.graph.call_method("to", (value, torch.bfloat16))
    return rough[value]
