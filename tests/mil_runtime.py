"""A runtime of the engine that executes the Core ML programs of a package with the project's interpreter."""

from __future__ import annotations

import numpy as np
import torch

from converters.mil import Interpreter, read_model
from desktop.engine.runtimes.runtime import Inputs, Value
from desktop.student.package import ProgramSize, StudentPackage, coreml_program
from tests.host_runtime import HostRuntime


class MilRuntime(HostRuntime):
    """Like `CoreMLRuntime`, on any system. `calls`: each program that ran, with its size in the package."""

    name = "interpreter"

    def __init__(self, package: StudentPackage) -> None:
        self.calls: list[tuple[str, ProgramSize]] = []
        sizes: list[ProgramSize] = [*package.manifest.tile_sizes, *package.manifest.windows]
        self._programs = [
            (name, size, Interpreter(read_model(package.path / coreml_program(size, name))))
            for size in sizes
            for name in package.programs("coreml")
            if package.has_coreml(size, name)
        ]

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        given = {name: tuple(array.shape) for name, array in inputs.items()}
        for name, size, interpreter in self._programs:
            if name == program and {p.name: p.type.shape for p in interpreter.model.inputs} == given:
                self.calls.append((program, size))
                values = {key: torch.from_numpy(np.ascontiguousarray(v)) for key, v in inputs.items()}
                results = interpreter.run(values, "rounded")
                arrays = {key: value.numpy() for key, value in results.items()}
                return arrays if len(arrays) > 1 else arrays.popitem()[1]
        raise AssertionError(f"{program} was given {given}")
