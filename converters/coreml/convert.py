"""Converts torch modules to Core ML programs."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.jit._trace import TracerWarning

from converters.coreml.compress import Compression, compress
from converters.errors import ConversionFailed
from converters.networks.for_size import for_size
from converters.programs.program import Program, Size
from converters.quiet import import_quietly, quiet_conversion

Precision = Literal["float16", "float32"]

VERSION_KEY = "org.vernier.converter"
SOURCE_KEY = "org.vernier.source_sha256"
COMPRESSION_KEY = "org.vernier.compression"
FLOAT32_KEY = "org.vernier.float32_operations"


@dataclass(frozen=True)
class About:
    """The metadata of a Core ML program."""

    title: str
    author: str
    licence: str
    version: str
    source_sha256: str


def port_precision(program: Program, precision: Precision) -> Precision:
    """The precision of the inputs and outputs of a program: its own, unless a part of it is float32."""
    return "float32" if program.float32 else precision


def convert_program(
    program: Program,
    size: Size,
    precision: Precision,
    about: About,
    target: Path,
    compression: Compression = "none",
) -> None:
    """Trace a program for one size of pictures and save it as an .mlpackage for macOS 14.

    What can be known for one size is constant in it; see `for_size`.

    Inputs and outputs have the precision that `port_precision` tells.

    Raises:
        ConversionFailed: the module contains something that can not be converted.
    """
    ct = import_quietly("coremltools")
    ported = np.dtype(port_precision(program, precision)).type
    inputs = [ct.TensorType(name=p.name, shape=p.shape(size), dtype=ported) for p in program.inputs]
    outputs = [ct.TensorType(name=port.name, dtype=ported) for port in program.outputs]
    compute = ct.precision.FLOAT32
    if precision == "float16":
        compute = ct.transform.FP16ComputePrecision(lambda step: step.op_type not in program.float32)
    try:
        with quiet_conversion(), torch.no_grad():
            # A tracer warning means that a value has become a constant in the graph.
            warnings.simplefilter("error", TracerWarning)
            # Tracing, not torch.export: coremltools 9.0 converts some exported operations wrongly.
            # The parity gate compares the result, so the slower comparison of the tracer is not needed.
            traced = torch.jit.trace(_InOrder(program, size), program.example(size), check_trace=False)  # type: ignore[no-untyped-call]
            model = ct.convert(
                traced,
                convert_to="mlprogram",
                inputs=inputs,
                outputs=outputs,
                minimum_deployment_target=ct.target.macOS14,
                compute_precision=compute,
                skip_model_load=True,
            )
    except Exception as error:  # coremltools has no common class of errors
        raise ConversionFailed(f"The program {program.name} does not convert to Core ML: {error}") from error
    with quiet_conversion():
        model = compress(model, compression)
    model.author = about.author
    model.license = about.licence
    model.version = about.version
    model.short_description = f"{about.title}: {program.description}"
    for port in program.inputs:
        model.input_description[port.name] = port.description
    for port in program.outputs:
        model.output_description[port.name] = port.description
    model.user_defined_metadata[VERSION_KEY] = about.version
    model.user_defined_metadata[SOURCE_KEY] = about.source_sha256
    model.user_defined_metadata[COMPRESSION_KEY] = compression
    model.user_defined_metadata[FLOAT32_KEY] = (
        " ".join(sorted(program.float32)) if precision == "float16" else ""
    )
    model.save(str(target))


class _InOrder(nn.Module):
    """A program's module with positional inputs and outputs, as the tracer and coremltools need them."""

    def __init__(self, program: Program, size: Size) -> None:
        super().__init__()
        self.module = for_size(program.module, *size)
        self.inputs = [port.name for port in program.inputs]
        self.outputs = [port.name for port in program.outputs]

    def forward(self, *values: Tensor) -> Any:
        result = self.module(**dict(zip(self.inputs, values, strict=True)))
        return tuple(result[name] for name in self.outputs) if isinstance(result, dict) else result
