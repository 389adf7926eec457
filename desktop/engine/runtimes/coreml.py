"""Student programs in Core ML, on a Mac only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.compiled import prune
from desktop.engine.runtimes.coreml_program import Program, host_array
from desktop.engine.runtimes.runtime import TITLES, Inputs, Runtime, Value, shapes_text
from desktop.engine.runtimes.units import UNIT_TITLES, Road, Unit, roads
from desktop.errors import BadStudent
from desktop.student.package import ProgramSize, StudentPackage
from desktop.user_text import UserText

if TYPE_CHECKING:
    from desktop.engine.runtimes.device_map import DeviceMaps


class CoreMLRuntime:
    """Runs the programs `coreml/SIZE/NAME.mlpackage`, always the one that takes the shapes it is given.

    On the direct road, what `run` returns are maps that stay where they were computed; see `DeviceMap`.
    """

    any_size = False  # shapes are fixed at conversion

    def __init__(self, package: StudentPackage, unit: Unit = "cpu", road: Road = "direct") -> None:
        """Look at the programs. Each is loaded when it is first run, or before that by `load`.

        The processor has one road, that of coremltools: what the units compute is compared with it.

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
        self._maps: DeviceMaps | None = None
        if unit != "cpu" and road == "direct" and road in roads():
            from desktop.engine.runtimes.device_map import DeviceMaps

            self._maps = DeviceMaps()
        self.overlaps = self._maps is not None
        self._programs = [Program(package, size, name, unit, self._maps) for size, name in wanted]
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
        """See `Runtime.run`.

        Raises:
            BadStudent: there is no such program, or not for these inputs.
            UnitFailed: Core ML refuses it.
        """
        given = {name: array.shape for name, array in inputs.items()}
        for candidate in self._programs:
            if candidate.name == program and candidate.ports.takes == given:
                results = candidate.predict(inputs)
                return results if len(results) > 1 else results.popitem()[1]
        title = self._package.manifest.title
        shapes = [c.ports.takes for c in self._programs if c.name == program]
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

    def array(self, value: Value) -> NDArray[np.float32]:
        """See `Runtime.array`."""
        return host_array(value)

    def join(self, rows: Sequence[Sequence[Value]]) -> Value:
        """See `Runtime.join`."""
        if self._maps is not None and not any(isinstance(part, np.ndarray) for row in rows for part in row):
            return self._maps.join(rows)
        return np.concatenate(
            [np.concatenate([host_array(part) for part in row], axis=3) for row in rows], axis=2
        )

    def size_of(self, value: Value) -> int:
        """See `Runtime.size_of`."""
        size: int = value.nbytes
        return size

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
