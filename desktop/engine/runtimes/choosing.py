"""Which runtime runs a student on this computer."""

from __future__ import annotations

import importlib.util
from typing import Literal

from desktop.engine.runtimes.runtime import Runtime
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
        name = "coreml" if coreml_can_run() and package.has_runtime("coreml") else "torch"
    if name == "coreml" and not coreml_can_run():
        raise BadStudent(UserText("Core ML needs a Mac. Use the runtime 'torch' on this computer."))
    if name == "torch" and importlib.util.find_spec("torch") is None:
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
