"""The programs of a student package: which module, with which inputs and outputs.

The names of the programs and of their inputs and outputs are the contract between a package and the engine.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor, nn

PIXELS = "high_res"
"""The output of the last program: high-res RGB pixels, nominally in [0, 1]."""
Size = tuple[int, int]
"""Height and width in low-res pixels."""


@dataclass(frozen=True)
class ProgramPort:
    """An input or output: (batch, channels, height, width), `scale` times those of the low-res pixels.

    A vector, (batch, channels, 1, 1), has the scale 0.

    `span` is the range of the values where they are pixels that a person sees, else None. `slider`: whether
    it is a map of a slider, which is a vector where that has one position everywhere.
    """

    name: str
    channels: int
    description: str
    scale: int | Fraction = 1
    span: float | None = None
    slider: bool = False

    def shape(self, size: Size) -> tuple[int, int, int, int]:
        """The shape for one tile or window."""
        return self.shape_of(1, *size)

    def shape_of(self, batch: int, height: int, width: int) -> tuple[int, int, int, int]:
        """The shape for a batch of low-res pictures of any size."""
        if self.scale == 0:
            return (batch, self.channels, 1, 1)
        return (batch, self.channels, int(height * self.scale), int(width * self.scale))


@dataclass(frozen=True)
class Program:
    """A module in evaluation mode. The parameters of its `forward` have the names of `inputs`, in order.

    It returns `output`, or a dict by name where there are `further` outputs.

    `float32`: types of Core ML operations that stay in float32 where the others are float16. `any_size`: the
    torch program is exported for pictures of any size; else for one tile size, which runs much faster.
    `least_side`: the smallest height and width of such pictures, in low-res pixels. `whole_tiles`: every
    pixel depends on all that is computed at once. `windowed`: for Core ML it is saved for render windows too,
    with sliders as vectors (docs/adr/0048-render-windows.md).
    """

    name: str
    module: nn.Module
    inputs: tuple[ProgramPort, ...]
    output: ProgramPort
    description: str
    float32: frozenset[str] = frozenset()
    any_size: bool = True
    least_side: int = 1
    further: tuple[ProgramPort, ...] = ()
    whole_tiles: bool = False
    windowed: bool = False

    @property
    def outputs(self) -> tuple[ProgramPort, ...]:
        """`output`, then the `further` ones."""
        return (self.output, *self.further)

    @torch.no_grad()
    def compute(self, inputs: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Run the module and return its outputs by name; `inputs` may hold more than it takes."""
        result = self.module(**{port.name: inputs[port.name] for port in self.inputs})
        return result if self.further else {self.output.name: result}

    def in_window(self) -> Program:
        """The same with sliders that have one position everywhere, if it is `windowed`."""
        if not self.windowed:
            return self
        inputs = (dataclasses.replace(port, scale=0) if port.slider else port for port in self.inputs)
        return dataclasses.replace(self, inputs=tuple(inputs))

    def example(self, size: Size) -> tuple[Tensor, ...]:
        """Zeros in the shapes of the inputs for one tile or window, to trace the module with."""
        return tuple(torch.zeros(port.shape(size)) for port in self.inputs)
