"""A Core ML program: run by PyObjC where that works, else through coremltools. Runs on a Mac only.

Two habits of coremltools shape this module: it keeps the GIL while it loads and predicts (so it runs in the
worker process), and Core ML may still read an input array after `predict` has returned (so inputs are copied
into buffers that live as long as the program; coremltools #2827, #2829).
"""

from __future__ import annotations

import logging
import os
import threading
import weakref
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import coremltools
import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.compiled import compiled_path
from desktop.engine.runtimes.runtime import Inputs, Shapes, UnitFailed, Value
from desktop.engine.runtimes.units import Unit
from desktop.errors import BadStudent
from desktop.student.package import ProgramSize, StudentPackage, coreml_program
from desktop.user_text import UserText

if TYPE_CHECKING:
    from desktop.engine.runtimes.device_map import DeviceMaps
    from desktop.engine.runtimes.device_program import DeviceProgram

log = logging.getLogger(__name__)

_FLOAT16 = 65552
"""Of the array types of a model's description."""
_UNITS = {"neural-engine": "CPU_AND_NE", "gpu": "CPU_AND_GPU", "cpu": "CPU_ONLY"}
"""Never ALL: Core ML then also loads the programs for the GPU, which has been seen to end the process."""


def host_array(value: Value) -> NDArray[np.float32]:
    """What a program made, for the processor."""
    array: NDArray[np.float32] = value if isinstance(value, np.ndarray) else value.host()
    return array


@dataclass(frozen=True)
class Ports:
    """The shapes of inputs and outputs by name. `half`: whether all are float16."""

    takes: Shapes
    gives: Shapes
    half: bool


class Program:
    """One program of one size. `maps`: where its results are to stay, None without a direct road.

    What the direct road refuses is done by coremltools, from then on.
    """

    def __init__(
        self, package: StudentPackage, size: ProgramSize, name: str, unit: Unit, maps: DeviceMaps | None
    ) -> None:
        self.name = name
        self._package, self._size, self._unit, self._maps = package, size, unit, maps
        self._source = package.path / coreml_program(size, name)
        if not package.has_coreml(size, name):
            raise BadStudent(
                UserText(
                    "The model {student} lacks its program '{program}' for tiles of {tile}. "
                    "Install it again.",
                    student=package.manifest.title,
                    program=name,
                    tile=size,
                )
            )
        self._model: Any = None
        self._copied: dict[str, weakref.ref[Any]] = {}
        self._direct: DeviceProgram | None = None
        self._lock = threading.Lock()

    @cached_property
    def ports(self) -> Ports:
        """What the program says of itself.

        Raises:
            UnitFailed: coremltools does not read it.
        """
        try:
            return _described(self._source)
        except Exception as error:  # coremltools raises bare Exception and RuntimeError
            raise self._refused() from error

    def load(self) -> None:
        """Load it where that has not been done.

        Raises:
            UnitFailed: Core ML refuses it.
        """
        with self._lock:
            self._load()

    def predict(self, inputs: Inputs) -> dict[str, Value]:
        """Run it. Features and noise are the same arrays while a slider moves, and are not copied again.

        Raises:
            UnitFailed: Core ML refuses it.
        """
        with self._lock:
            self._load()
            if self._direct is not None:
                try:
                    return {**self._direct.predict(inputs)}
                except Exception as error:  # of macOS, or of PyObjC
                    self._leave_direct_road(error)
                    self._load()
            return self._predict(inputs)

    def _load(self) -> None:
        if self._model is not None or self._direct is not None:
            return
        compiled = compiled_path(self._package, self._size, self.name)
        units = coremltools.ComputeUnit[_UNITS[self._unit]]
        try:
            if self._maps is not None and self.ports.half:
                if not compiled.exists():
                    _compile(self._source, compiled)
                self._direct = self._loaded_directly(compiled, self._maps)
            if self._direct is None:
                self._model = _load(self._source, compiled, units)
                self._buffers = {
                    name: np.empty(shape, np.float32) for name, shape in self.ports.takes.items()
                }
        except Exception as error:
            raise self._refused() from error

    def _loaded_directly(self, compiled: Path, maps: DeviceMaps) -> DeviceProgram | None:
        from desktop.engine.runtimes.device_program import DeviceProgram

        try:
            os.utime(compiled.parent)  # what is used is not pruned
            return DeviceProgram(compiled, self._unit, self.ports.takes, self.ports.gives, maps)
        except Exception as error:
            self._leave_direct_road(error)
            return None

    def _leave_direct_road(self, error: Exception) -> None:
        log.warning("%s is run by coremltools: %s", self._source, error)
        self._direct = self._maps = None

    def _predict(self, inputs: Inputs) -> dict[str, Value]:
        for name, value in inputs.items():
            known = self._copied.get(name)
            if known is None or known() is not value:
                np.copyto(self._buffers[name], host_array(value))
                self._copied[name] = weakref.ref(value)
        try:
            results = self._model.predict(self._buffers)
        except Exception as error:
            raise self._refused() from error
        # Copied: the buffers of a program are used again.
        return {name: np.array(array, np.float32) for name, array in results.items()}

    def _refused(self) -> UnitFailed:
        return UnitFailed(
            UserText(
                "Core ML does not accept the program '{program}' of the model {student}. Install the "
                "model again, or choose the runtime 'torch'.",
                student=self._package.manifest.title,
                program=self.name,
            )
        )


def _load(source: Path, compiled: Path, units: Any) -> Any:
    """The model, compiled first where it is not yet.

    A compiled form that does not load, being from before an update of macOS or damaged, is made again once.
    """
    damaged = False
    if compiled.exists():
        try:
            os.utime(compiled.parent)  # what is used is not pruned
            return coremltools.models.CompiledMLModel(str(compiled), units)
        except Exception as error:
            log.warning("Compiling %s again: %s", compiled, error)
            damaged = True
    _compile(source, compiled, replace=damaged)
    return coremltools.models.CompiledMLModel(str(compiled), units)


def _compile(source: Path, compiled: Path, *, replace: bool = False) -> None:
    """Compile into a new folder, then rename it, so that two processes may do the same at once."""
    compiled.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="new-", dir=compiled.parent) as folder:
        made = Path(folder) / compiled.name
        coremltools.models.utils.compile_model(str(source), str(made))
        if compiled.exists() and replace:
            compiled.rename(Path(folder) / "damaged")
        try:
            made.rename(compiled)
        except OSError:
            if not compiled.exists():  # else the other process was faster
                raise


def _described(source: Path) -> Ports:
    """The inputs and outputs of a program, as its description says."""
    described = coremltools.models.utils.load_spec(str(source)).description
    arrays = [
        {port.name: port.type.multiArrayType for port in ports}
        for ports in (described.input, described.output)
    ]
    takes, gives = ({name: tuple(array.shape) for name, array in each.items()} for each in arrays)
    half = all(array.dataType == _FLOAT16 for each in arrays for array in each.values())
    return Ports(takes, gives, half)
