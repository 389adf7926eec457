"""Measures Core ML itself on a Mac: the error, the time and the operations of each compute unit.

coremltools is an argument, so that tests can replace it on other systems.
"""

from __future__ import annotations

import dataclasses
import gc
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from converters.coreml.comparison import Comparison, compare, worst
from converters.coreml.convert import Precision
from converters.coreml.probes import Probe
from converters.programs.chain import run_chains
from converters.programs.form import Form
from converters.programs.program import Program, Size
from desktop.student.package import StudentPackage

UNITS = {"cpu": "CPU_ONLY", "gpu": "CPU_AND_GPU", "neural-engine": "CPU_AND_NE"}
"""Name of the compute units here -> name in coremltools."""
REPEATS = 20


@dataclass(frozen=True)
class ProgramRun:
    """One program for one size on one choice of units. Times in seconds, memory in bytes.

    `size`: of a tile or a window, as its folder in the package has it.
    `placement`: number of operations on each kind of unit; empty if macOS is too old to report it.
    `memory`: growth of the peak memory of this process.
    """

    units: str
    size: str
    program: str
    load: float
    first: float
    median: float
    fastest: float
    memory: int
    placement: dict[str, int]
    worst: Comparison
    passed: bool


@dataclass(frozen=True)
class DeviceReport:
    """The runs of all programs on one computer."""

    computer: dict[str, str]
    runs: tuple[ProgramRun, ...]

    @property
    def passed(self) -> bool:
        """Whether every run passes the thresholds of the gate."""
        return all(run.passed for run in self.runs)

    def table(self) -> list[str]:
        """Lines of text for the terminal."""
        head = (
            "units",
            "size",
            "program",
            "load s",
            "first ms",
            "median ms",
            "MB",
            "PSNR dB",
            "error",
            "gate",
        )
        rows = [head]
        for r in self.runs:
            rows.append(
                (
                    r.units,
                    r.size,
                    r.program,
                    f"{r.load:.2f}",
                    f"{r.first * 1e3:.1f}",
                    f"{r.median * 1e3:.2f}",
                    f"{r.memory / 1e6:.0f}",
                    f"{r.worst.psnr:.1f}",
                    f"{r.worst.max_error:.1e}",
                    "passed" if r.passed else "FAILED",
                )
            )
        widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
        lines = [", ".join(f"{name} {value}" for name, value in self.computer.items())]
        lines += [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
        ]
        for r in self.runs:
            placed = ", ".join(f"{unit} {count}" for unit, count in r.placement.items()) or "not reported"
            lines.append(f"{r.units}, {r.size}, {r.program}: operations on {placed}")
        return lines

    def to_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return dataclasses.asdict(self) | {"passed": self.passed}


def measure(
    package: StudentPackage,
    forms: Sequence[Form],
    probes: Callable[[Size], Sequence[Probe]],
    coremltools: Any,
    units: Sequence[str],
    progress: Callable[[str], None],
) -> DeviceReport:
    """Compile, load, compare and time every program of every size on every choice of units.

    Raises:
        Exception: coremltools raises various classes where Core ML refuses a program.
    """
    runs: list[ProgramRun] = []
    with tempfile.TemporaryDirectory() as folder:
        for form in forms:
            compiled = {
                name: _compiled(package.path, form, name, Path(folder), coremltools) for name in form.saved
            }
            for unit in units:
                progress(f"Running {form.place} on {unit}")
                models = {
                    name: _Model(path, getattr(coremltools.ComputeUnit, UNITS[unit]), coremltools)
                    for name, path in compiled.items()
                }
                found = _compare_all(form, models, probes(form.size), package.manifest.precision)
                for program in (program for program in form.programs if program.name in models):
                    model, comparison = models[program.name], found[program.name]
                    times = model.time(program.example(form.size), program)
                    runs.append(
                        ProgramRun(
                            unit,
                            Path(form.folder).name,
                            program.name,
                            model.load_seconds,
                            model.first_seconds,
                            statistics.median(times),
                            min(times),
                            model.memory,
                            model.placement(),
                            comparison,
                            comparison.passes(package.manifest.precision),
                        )
                    )
    return DeviceReport(_computer(), tuple(runs))


class _Model:
    """A loaded program with persistent input buffers, for the reason in `runtimes.coreml_program`."""

    def __init__(self, path: Path, unit: Any, coremltools: Any) -> None:
        gc.collect()
        before, start = _peak_memory(), time.perf_counter()
        self._model = coremltools.models.CompiledMLModel(str(path), unit)
        self.load_seconds = time.perf_counter() - start
        self.first_seconds = 0.0
        self._path, self._unit, self._coremltools, self._before = path, unit, coremltools, before
        self._buffers: dict[str, NDArray[np.float32]] = {}

    @property
    def memory(self) -> int:
        return _peak_memory() - self._before

    def run(self, program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        for port in program.inputs:
            given = values[port.name].numpy()
            np.copyto(self._buffers.setdefault(port.name, np.empty(given.shape, np.float32)), given)
        start = time.perf_counter()
        results = self._model.predict(self._buffers)
        self.first_seconds = self.first_seconds or time.perf_counter() - start
        return {name: torch.from_numpy(np.array(result, np.float32)) for name, result in results.items()}

    def time(self, example: Sequence[Tensor], program: Program) -> list[float]:
        values = {port.name: tensor for port, tensor in zip(program.inputs, example, strict=True)}
        times = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            self.run(program, values)
            times.append(time.perf_counter() - start)
        return times

    def placement(self) -> dict[str, int]:
        """Operations by the unit that Core ML prefers for them (macOS 14.4 and newer)."""
        plans = getattr(self._coremltools.models, "compute_plan", None)
        if plans is None or () < _macos_version() < (14, 4):
            return {}
        plan = plans.MLComputePlan.load_from_path(path=str(self._path), compute_units=self._unit)
        counts: Counter[str] = Counter()
        for operation in plan.model_structure.program.functions["main"].block.operations:
            usage = plan.get_compute_device_usage_for_mlprogram_operation(operation)
            if usage is not None:  # constants have none
                counts[type(usage.preferred_compute_device).__name__.removesuffix("ComputeDevice")] += 1
        return dict(counts)


def _compiled(package: Path, form: Form, name: str, folder: Path, coremltools: Any) -> Path:
    target = folder / form.folder / f"{name}.mlmodelc"
    target.parent.mkdir(parents=True, exist_ok=True)
    coremltools.models.utils.compile_model(str(package / form.path(name)), str(target))
    return target


def _compare_all(
    form: Form,
    models: Mapping[str, _Model],
    probes: Sequence[Probe],
    precision: Precision,
) -> dict[str, Comparison]:
    """The worst comparison of each program."""

    def on_device(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        return (
            models[program.name].run(program, values) if program.name in models else program.compute(values)
        )

    found: dict[str, list[Comparison]] = {name: [] for name in form.saved}
    for probe in probes:
        for step in run_chains(form.programs, on_device, form.cases(probe.picture)):
            if step.program.name not in models:
                continue
            name = f"{probe.name}, {step.case.setting}"
            jumps = step.program.name in step.case.jumps
            found[step.program.name].append(
                compare(step.program, name, step.reference, step.actual, precision, jumps)
            )
    return {name: worst(comparisons, precision) for name, comparisons in found.items()}


def _macos_version() -> tuple[int, ...]:
    """Such as (14, 3, 1); empty elsewhere."""
    return tuple(int(part) for part in platform.mac_ver()[0].split(".") if part)


def _peak_memory() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _computer() -> dict[str, str]:
    found = {"system": f"{platform.system()} {platform.mac_ver()[0] or platform.release()}"}
    for label, key in (("chip", "machdep.cpu.brand_string"), ("memory", "hw.memsize")):
        if sys.platform == "darwin":
            answer = subprocess.run(
                ["/usr/sbin/sysctl", "-n", key], capture_output=True, text=True, check=False
            )
            found[label] = answer.stdout.strip()
    return found
