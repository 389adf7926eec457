"""What the engine needs of a runtime, and which one to take."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.errors import BadStudent
from desktop.student.package import StudentPackage

RuntimeName = Literal["auto", "coreml", "torch"]
Value = Any
"""An array, or what `run` of the same runtime returned: an array in the place and precision it prefers."""
Inputs = dict[str, Value]


class Runtime(Protocol):
    """Runs the programs of a student on tiles with a batch axis of 1."""

    name: str
    """For people: which runtime, which device, which precision."""

    any_size: bool
    """Whether programs take maps of any height and width, and not only those of a tile.

    A map of 1 x 1 then stands for one that is the same everywhere.
    """

    def run(self, program: str, inputs: Inputs) -> Value:
        """Run the program of that name on named inputs (1, C, H, W).

        Returns its output, or a dict of them by name where it has several.
        """
        ...

    def array(self, value: Value) -> NDArray[np.float32]:
        """What `run` returned, for the host to compute with."""
        ...

    def join(self, rows: Sequence[Sequence[Value]]) -> Value:
        """Maps (1, C, H, W) side by side in rows, as one map."""
        ...

    def size_of(self, value: Value) -> int:
        """Bytes that a value takes."""
        ...

    def stack(self, values: Sequence[Value]) -> Value:
        """Maps (1, C, H, W) of one size as the channels of one map."""
        ...

    def safer(self) -> Runtime | None:
        """A slower runtime in float32 for tiles that came back unusable; None where this is it already."""
        ...


def choose_runtime(package: StudentPackage, name: RuntimeName = "auto") -> Literal["coreml", "torch"]:
    """Which runtime a request for `name` comes to; loads nothing.

    Raises:
        BadStudent: the package or this computer lacks the runtime.
    """
    if name == "auto":
        name = "coreml" if _coreml_can_run() and package.has_runtime("coreml") else "torch"
    if name == "coreml" and not _coreml_can_run():
        raise BadStudent("Core ML needs a Mac. Use the runtime 'torch' on this computer.")
    if name == "torch" and importlib.util.find_spec("torch") is None:
        raise BadStudent(
            "The runtime 'torch' is not installed. Install the package torch, or use Core ML on a Mac."
        )
    if not package.has_runtime(name):
        raise BadStudent(f"The model {package.manifest.title} has no programs for the runtime '{name}'.")
    return name


def open_runtime(package: StudentPackage, name: Literal["coreml", "torch"]) -> Runtime:
    """Load the programs of a student.

    Raises:
        BadStudent: a program is not the one that the manifest promises, or does not load.
    """
    package.verify(name)
    if name == "coreml":
        from desktop.engine.runtimes.coreml import CoreMLRuntime

        return CoreMLRuntime(package)
    from desktop.engine.runtimes.torch import TorchRuntime

    return TorchRuntime(package)


def _coreml_can_run() -> bool:
    return sys.platform == "darwin" and importlib.util.find_spec("coremltools") is not None
