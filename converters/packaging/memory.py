"""What the torch programs of a package take, for the app to plan with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.fx import GraphModule, Interpreter, Node

from desktop.engine.runtimes.bands import Bands, compute_end_in_bands
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.manifest import Memory

Shape = tuple[int, ...]


def memory_of(programs: Mapping[Path, Sequence[Shape]], tile: int) -> Memory:
    """Count the bytes of saved programs. Nothing is computed: the tensors have shapes only.

    `programs`: the files, with the shapes of the inputs of each for a tile of that side.
    """
    weights, most = 0, 0
    for path, shapes in programs.items():
        module = load_program(path)
        state = [*module.parameters(), *module.buffers()]
        weights += sum(tensor.untyped_storage().nbytes() for tensor in state)
        compute_end_in_bands(module)
        counter = _Counter(module.to("meta"))
        counter.run(*(torch.empty(shape, device="meta") for shape in shapes))
        most = max(most, counter.most)
    return Memory(weights, -(-most // tile**2))


class _Counter(Interpreter):
    """Runs a program and keeps the largest number of bytes that are held at once, besides its weights."""

    def __init__(self, module: GraphModule) -> None:
        super().__init__(module)
        self.most = 0
        self._inputs: list[Any] = []  # whoever calls the program holds them to its end

    def run_node(self, n: Node) -> Any:
        made = super().run_node(n)
        if n.op == "get_attr":
            return made
        if n.op == "placeholder":
            self._inputs.append(made)
        self._count(made)
        return made

    def call_module(self, target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        part = self.fetch_attr(target)
        assert isinstance(part, Bands)  # a saved program has no others
        counter = _Counter(part.program)
        counter.run(part.largest(*args))
        made = super().call_module(target, args, kwargs)
        self._count(made, counter.most)
        return made

    def _count(self, made: Any, besides: int = 0) -> None:
        held = [value for node, value in self.env.items() if node.op != "get_attr"]
        storages = [tensor.untyped_storage() for tensor in _tensors([*self._inputs, *held, made])]
        now = sum({each._cdata: each.nbytes() for each in storages}.values())
        self.most = max(self.most, now + besides)


def _tensors(value: Any) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, dict):
        yield from _tensors(list(value.values()))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _tensors(each)
