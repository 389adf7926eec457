"""Student programs in Core ML, through coremltools. Runs on a Mac only.

Two habits of coremltools shape this module: it keeps the GIL while it loads and predicts (so it runs in the
worker process), and Core ML may still read an input array after `predict` has returned (so inputs are copied
into buffers that live as long as the program; coremltools #2827, #2829).
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import coremltools
import numpy as np
from numpy.typing import NDArray

from desktop.engine.package.student import StudentPackage
from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.errors import BadStudent

CACHE = Path("~/Library/Caches/Vernier").expanduser()


class CoreMLRuntime:
    """Runs the programs `coreml/NAME.mlpackage`."""

    any_size = False  # shapes are fixed at conversion

    def __init__(self, package: StudentPackage, *, cpu_only: bool = False) -> None:
        """Load all programs, compiling them where this Mac has not done so before.

        Raises:
            BadStudent: Core ML refuses a program.
        """
        self._package, self._cpu_only = package, cpu_only
        self._programs = {name: _Program(package, name, cpu_only) for name in package.programs("coreml")}
        self.name = f"Core ML, {'processor' if cpu_only else 'Neural Engine and GPU'}"

    def run(self, program: str, inputs: Inputs) -> Value:
        """See `Runtime.run`. Results are copied: the program's own buffers are used again."""
        results = {name: array.copy() for name, array in self._programs[program].predict(inputs).items()}
        return results if len(results) > 1 else results.popitem()[1]

    def array(self, value: NDArray[np.float32]) -> NDArray[np.float32]:
        """See `Runtime.array`."""
        return value

    def size_of(self, value: NDArray[np.float32]) -> int:
        """See `Runtime.size_of`."""
        return value.nbytes

    def safer(self) -> Runtime | None:
        """See `Runtime.safer`: Core ML on the processor, the most exact that the package offers."""
        return None if self._cpu_only else CoreMLRuntime(self._package, cpu_only=True)


class _Program:
    def __init__(self, package: StudentPackage, name: str, cpu_only: bool) -> None:
        self._buffers: dict[str, NDArray[np.float32]] = {}
        units = coremltools.ComputeUnit.CPU_ONLY if cpu_only else coremltools.ComputeUnit.ALL
        source = package.path / "coreml" / f"{name}.mlpackage"
        compiled = compiled_path(package, name)
        try:
            try:
                _compile(source, compiled)
                self._model: Any = coremltools.models.CompiledMLModel(str(compiled), units)
            except Exception:  # a cache from before an update of macOS, or damaged: rebuilt once
                shutil.rmtree(compiled, ignore_errors=True)
                _compile(source, compiled)
                self._model = coremltools.models.CompiledMLModel(str(compiled), units)
        except Exception as error:  # coremltools raises bare Exception and RuntimeError
            raise BadStudent(
                f"Core ML does not accept the program '{name}' of the student {package.manifest.title}. "
                "Install the student again, or choose the runtime 'torch'."
            ) from error

    def predict(self, inputs: Inputs) -> dict[str, NDArray[np.float32]]:
        for name, array in inputs.items():
            buffer = self._buffers.setdefault(name, np.empty(array.shape, np.float32))
            np.copyto(buffer, array)
        results = self._model.predict(self._buffers)
        return {name: np.asarray(array, np.float32) for name, array in results.items()}


def compiled_path(package: StudentPackage, name: str) -> Path:
    """Where the compiled form of a program is kept: by its content and the build of macOS.

    Core ML keys its own cache of device code by this path, so the path must not change between starts.
    """
    digest = package.manifest.files[f"coreml/{name}.mlpackage/Data/com.apple.CoreML/model.mlmodel"]
    weights = package.manifest.files.get(
        f"coreml/{name}.mlpackage/Data/com.apple.CoreML/weights/weight.bin", ""
    )
    build = subprocess.run(
        ["/usr/sbin/sysctl", "-n", "kern.osversion"], capture_output=True, text=True, check=False
    ).stdout.strip()
    return CACHE / f"{digest[:16]}{weights[:16]}-{build or 'unknown'}" / f"{name}.mlmodelc"


def _compile(source: Path, compiled: Path) -> None:
    if compiled.exists():
        return
    compiled.parent.mkdir(parents=True, exist_ok=True)
    partial = compiled.with_name(f"partial-{compiled.name}")
    shutil.rmtree(partial, ignore_errors=True)
    coremltools.models.utils.compile_model(str(source), str(partial))
    partial.rename(compiled)
