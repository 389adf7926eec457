"""Which runtime runs a student on this computer."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Iterator
from typing import Literal

from desktop.engine.runtimes.findings import recall
from desktop.engine.runtimes.runtime import Runtime
from desktop.engine.runtimes.units import Target
from desktop.errors import BadStudent
from desktop.student.default_model import coreml_can_run
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

RuntimeName = Literal["auto", "coreml", "torch"]


def choose_runtime(package: StudentPackage, name: RuntimeName = "auto") -> Literal["coreml", "torch"]:
    """The runtime to use where the caller asks for `name`. Loads nothing.

    Raises:
        BadStudent: the package or this computer lacks the runtime.
    """
    if name == "auto":
        name = "coreml" if runs_on_core_ml(package) else "torch"
    if name == "coreml" and not coreml_can_run():
        raise BadStudent(UserText("Core ML needs a Mac. Use the runtime 'torch' on this computer."))
    if name == "torch" and not _has_torch():
        raise BadStudent(
            UserText(
                "The runtime 'torch' is not installed. Install the package torch, or use Core ML on a Mac."
            )
        )
    if not package.has_runtime(name):
        raise BadStudent(
            UserText(
                "The model {student} has no programs for the runtime '{runtime}'.",
                student=package.manifest.title,
                runtime=name,
            )
        )
    return name


def runs_on_core_ml(package: StudentPackage) -> bool:
    """Whether this computer has Core ML and the student has programs for it."""
    return coreml_can_run() and package.has_runtime("coreml")


def torch_can_run(package: StudentPackage) -> bool:
    """Whether torch is installed and the student has programs for it."""
    return _has_torch() and package.has_runtime("torch")


@functools.cache  # it takes a tenth of a millisecond, and the window asks at each move of a slider
def _has_torch() -> bool:
    return importlib.util.find_spec("torch") is not None


def open_runtime(package: StudentPackage, target: Target) -> tuple[Runtime, Iterator[object]]:
    """Load the programs of a student that are needed first.

    Returns the runtime, and an iterator whose steps load the programs that are needed later.

    Raises:
        BadStudent: a program is not the one that the manifest promises, or does not load.
    """
    if target == "torch":
        package.verify("torch")
        from desktop.engine.runtimes.torch import TorchRuntime

        return TorchRuntime(package), iter(())
    package.verify("coreml")
    from desktop.engine.runtimes.coreml import CoreMLRuntime

    found = recall(package).get(target)
    runtime = CoreMLRuntime(package, target, "coremltools" if found is None else found.finding.road)
    loading = runtime.load()
    for _ in package.programs("coreml"):  # as many small ones as make a picture
        next(loading)
    return runtime, loading
