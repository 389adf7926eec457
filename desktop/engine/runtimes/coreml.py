"""Student programs in Core ML, through coremltools. Runs on a Mac only.

Two habits of coremltools shape this module: it keeps the GIL while it loads and predicts (so it runs in the
worker process), and Core ML may still read an input array after `predict` has returned (so inputs are copied
into buffers that live as long as the program; coremltools #2827, #2829).
"""

from __future__ import annotations

import logging
import os
import weakref
from collections.abc import Iterator, Sequence
from functools import cached_property, reduce
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import coremltools
import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.compiled import compiled_path, prune
from desktop.engine.runtimes.runtime import (
    TITLES,
    Inputs,
    Runtime,
    Shapes,
    UnitFailed,
    Value,
    shapes_text,
)
from desktop.engine.runtimes.units import UNIT_TITLES, Unit
from desktop.errors import BadStudent
from desktop.student.package import ProgramSize, StudentPackage, coreml_program
from desktop.user_text import UserText

log = logging.getLogger(__name__)

_UNITS = {"neural-engine": "CPU_AND_NE", "gpu": "CPU_AND_GPU", "cpu": "CPU_ONLY"}
"""Never ALL: Core ML then also loads the programs for the GPU, which has been seen to end the process."""


class CoreMLRuntime:
    """Runs the programs `coreml/SIZE/NAME.mlpackage`, always the one that takes the shapes it is given."""

    any_size = False  # shapes are fixed at conversion

    def __init__(self, package: StudentPackage, unit: Unit = "cpu") -> None:
        """Look at the programs. Each is loaded when it is first run, or before that by `load`.

        Raises:
            BadStudent: the manifest promises a program that is not there.
        """
        self._package, self._unit = package, unit
        names, windows = package.programs("coreml"), package.manifest.windows
        wanted: list[tuple[ProgramSize, str]] = [
            *product(package.manifest.tile_sizes, names),
            *((window, name) for window, name in product(windows, names) if package.has_coreml(window, name)),
        ]
        wanted.sort(key=lambda program: _area(program[0]))
        self._programs = [_Program(package, size, name, unit) for size, name in wanted]
        self.name = f"{TITLES['coreml']}, {UNIT_TITLES[unit]}"

    def load(self) -> Iterator[tuple[int, int]]:
        """Load the programs, the small ones first, and compile what this Mac has not compiled before.

        Yields after each how many are loaded, and how many there are.

        Raises:
            UnitFailed: Core ML refuses one.
        """
        for done, program in enumerate(self._programs, start=1):
            program.load()
            yield done, len(self._programs)
        prune()

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        """See `Runtime.run`. Results are copied: the program's own buffers are used again.

        Raises:
            BadStudent: there is no such program, or not for these inputs.
            UnitFailed: Core ML refuses it.
        """
        given = {name: array.shape for name, array in inputs.items()}
        for candidate in self._programs:
            if candidate.name == program and candidate.takes == given:
                results = {name: array.copy() for name, array in candidate.predict(inputs).items()}
                return results if len(results) > 1 else results.popitem()[1]
        title, shapes = self._package.manifest.title, [c.takes for c in self._programs if c.name == program]
        raise BadStudent(
            UserText(
                "The model {student} does not fit this version of Vernier: its program '{program}' takes "
                "{taken}, and was given {given}. Install it again.",
                student=title,
                program=program,
                taken=_either([shapes_text(each) for each in shapes]),
                given=shapes_text(given),
            )
        )

    def array(self, value: NDArray[np.float32]) -> NDArray[np.float32]:
        """See `Runtime.array`."""
        return value

    def join(self, rows: Sequence[Sequence[NDArray[np.float32]]]) -> NDArray[np.float32]:
        """See `Runtime.join`."""
        return np.concatenate([np.concatenate(row, axis=3) for row in rows], axis=2)

    def size_of(self, value: NDArray[np.float32]) -> int:
        """See `Runtime.size_of`."""
        return value.nbytes

    def stack(self, values: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
        """See `Runtime.stack`."""
        return np.concatenate(values, axis=1)

    def safer(self) -> Runtime | None:
        """See `Runtime.safer`: Core ML on the processor, the most exact that the package offers."""
        return None if self._unit == "cpu" else CoreMLRuntime(self._package)


def _either(texts: list[str]) -> str:
    if not texts:
        return UserText("nothing")
    return reduce(lambda one, other: UserText("{one} or {other}", one=one, other=other), texts)


def _area(size: ProgramSize) -> int:
    height, width = (size, size) if isinstance(size, int) else size
    return height * width


class _Program:
    """One program of one size. `takes`: the shapes of its inputs by name."""

    def __init__(self, package: StudentPackage, size: ProgramSize, name: str, unit: Unit) -> None:
        self.name = name
        self._package, self._size, self._unit = package, size, unit
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

    @cached_property
    def takes(self) -> Shapes:
        try:
            return _shapes(self._source)
        except Exception as error:  # coremltools raises bare Exception and RuntimeError
            raise self._refused() from error

    def load(self) -> None:
        if self._model is not None:
            return
        units = coremltools.ComputeUnit[_UNITS[self._unit]]
        try:
            self._model = _load(self._source, compiled_path(self._package, self._size, self.name), units)
        except Exception as error:
            raise self._refused() from error
        self._buffers = {name: np.empty(shape, np.float32) for name, shape in self.takes.items()}
        self._copied: dict[str, weakref.ref[NDArray[np.float32]]] = {}

    def predict(self, inputs: Inputs) -> dict[str, NDArray[np.float32]]:
        """Run it. Features and noise are the same arrays while a slider moves, and are not copied again."""
        self.load()
        for name, array in inputs.items():
            known = self._copied.get(name)
            if known is None or known() is not array:
                np.copyto(self._buffers[name], array)
                self._copied[name] = weakref.ref(array)
        try:
            results = self._model.predict(self._buffers)
        except Exception as error:
            raise self._refused() from error
        return {name: np.asarray(array, np.float32) for name, array in results.items()}

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


def _compile(source: Path, compiled: Path, *, replace: bool) -> None:
    """In a folder of its own first: what has its final name is complete. Two processes may do the same."""
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


def _shapes(source: Path) -> Shapes:
    """The shapes of a program's inputs by name, as it describes them itself."""
    described = coremltools.models.utils.load_spec(str(source)).description.input
    return {port.name: tuple(port.type.multiArrayType.shape) for port in described}
