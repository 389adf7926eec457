"""The programs that a student package carries: which module, with which inputs and outputs.

The names and their order are the contract between a package and the engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from converters.networks.flow_student import FlowStudent
from desktop.engine.package.conditioning import EMBEDDING_CHANNELS


@dataclass(frozen=True)
class Port:
    """An input or output: (batch, channels, size, size), where size is `scale` times the low-res size.

    `span` is the range of values that a person sees, or None where values have no fixed range.
    """

    name: str
    channels: int
    description: str
    scale: int = 1
    span: float | None = None

    def shape(self, size: int) -> tuple[int, int, int, int]:
        """The shape for one square low-res tile."""
        return (1, self.channels, size * self.scale, size * self.scale)


@dataclass(frozen=True)
class Program:
    """A module in evaluation mode. Its parameters have the names of `inputs`, in the same order."""

    name: str
    module: nn.Module
    inputs: tuple[Port, ...]
    output: Port
    description: str

    @torch.no_grad()
    def compute(self, inputs: Mapping[str, Tensor]) -> Tensor:
        """Run the module; `inputs` may hold more than it takes."""
        result: Tensor = self.module(**{port.name: inputs[port.name] for port in self.inputs})
        return result

    def example(self, size: int) -> tuple[Tensor, ...]:
        """Inputs to trace with. Their values do not matter."""
        return tuple(torch.zeros(port.shape(size)) for port in self.inputs)


def student_programs(student: FlowStudent) -> tuple[Program, ...]:
    """`encode` and `render`, in the order in which they run."""
    config = student.config
    return programs_of(student.encode, student.render, config.channels, config.noise_channels, config.scale)


def programs_of(
    encode: nn.Module, render: nn.Module, channels: int, noise_channels: int, scale: int
) -> tuple[Program, ...]:
    """`encode` and `render` around modules that need not be those of `FlowStudent`."""
    low_res = Port("low_res", 3, "Low-res RGB pixels in [0, 1].")
    features = Port("features", channels, "Features of the low-res pixels, independent of realism.")
    noise = Port("noise", noise_channels, "Standard normal noise on the low-res grid.")
    realism = Port(
        "realism",
        EMBEDDING_CHANNELS,
        "Embedded realism per low-res pixel: t, sin(k pi t), 1 - cos(k pi t) for k = 1..4; 0 is faithful.",
    )
    high_res = Port(
        "high_res", 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", scale=scale, span=1.0
    )
    return (
        Program("encode", encode, (low_res,), features, "The part of the student that does not see realism."),
        Program(
            "render",
            render,
            (features, low_res, noise, realism),
            high_res,
            f"Paints the x{scale} enlargement from features, noise and realism.",
        ),
    )
