"""The programs that a student package carries: which module, with which inputs and outputs.

The names and their order are the contract between a package and the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor, nn

PIXELS = "high_res"
"""The output of the last program: high-res RGB pixels, nominally in [0, 1]."""


@dataclass(frozen=True)
class Port:
    """An input or output: (batch, channels, size, size), where size is `scale` times the low-res size.

    A vector, (batch, channels, 1, 1), has the scale 0.

    `span` is the range of values that a person sees, or None where values have no fixed range.
    """

    name: str
    channels: int
    description: str
    scale: int | Fraction = 1
    span: float | None = None

    def shape(self, size: int) -> tuple[int, int, int, int]:
        """The shape for one square low-res tile."""
        return self.shape_of(1, size, size)

    def shape_of(self, batch: int, height: int, width: int) -> tuple[int, int, int, int]:
        """The shape for a low-res picture of any size."""
        if self.scale == 0:
            return (batch, self.channels, 1, 1)
        return (batch, self.channels, int(height * self.scale), int(width * self.scale))


@dataclass(frozen=True)
class Program:
    """A module in evaluation mode. Its parameters have the names of `inputs`, in the same order.

    It returns `output`, or a dict by name where there are `further` outputs.

    `float32`: Core ML operations that stay in float32 where the others are float16. `any_size`: whether it is
    worth running on pictures of any size; else it is exported for its tile alone, which is much faster.
    """

    name: str
    module: nn.Module
    inputs: tuple[Port, ...]
    output: Port
    description: str
    float32: frozenset[str] = frozenset()
    any_size: bool = True
    further: tuple[Port, ...] = ()

    @property
    def outputs(self) -> tuple[Port, ...]:
        """All of them."""
        return (self.output, *self.further)

    @torch.no_grad()
    def compute(self, inputs: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Run the module and name what it returns; `inputs` may hold more than it takes."""
        result = self.module(**{port.name: inputs[port.name] for port in self.inputs})
        return result if self.further else {self.output.name: result}

    def example(self, size: int) -> tuple[Tensor, ...]:
        """Inputs to trace with. Their values do not matter."""
        return tuple(torch.zeros(port.shape(size)) for port in self.inputs)


@dataclass(frozen=True)
class Case:
    """Inputs of a chain of programs at some setting of the sliders. A tensor that does not change between
    settings should be the same object, so that what depends on it alone is computed once.

    `jumps`: programs whose result changes much where their input changes little, such as to the nearest of
    some codes. They are tried on exact inputs, not on what the saved programs before them computed.
    """

    setting: str
    inputs: dict[str, Tensor]
    jumps: frozenset[str] = frozenset()


Cases = Callable[[Tensor], Iterable[Case]]
"""A low-res tile (1, 3, T, T) in [0, 1] -> what to try with it."""
