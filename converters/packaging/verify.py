"""Checks a finished package: its files, and every program against its torch module."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from converters.coreml.device import DeviceReport, measure
from converters.coreml.parity import ParityReport
from converters.coreml.probes import probes
from converters.errors import ParityFailed
from converters.mil import MilError, TensorPort, read_model
from converters.packaging.exported import check_exported
from converters.packaging.forms import check_form, forms_of
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.programs.program import PIXELS, Program, ProgramPort
from converters.progress import Progress, weighted, weights_of_comparison
from converters.quiet import import_quietly
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.package import StudentPackage, coreml_folder, coreml_program, torch_program


@dataclass(frozen=True)
class Verification:
    """The results. `coreml`: one report for each size; empty for a package without Core ML programs."""

    reference: str
    coreml: tuple[ParityReport, ...]
    torch_error: float | None


def verify_package(
    package: StudentPackage, checkpoint: OpenedCheckpoint | None, progress: Progress
) -> Verification:
    """Check a package against the checkpoint it was made from, or without one against its torch programs.

    Raises:
        BadStudent: a file differs from the manifest.
        ParityFailed: a program differs from the reference, or there is no reference.
    """
    progress("Comparing the files with the manifest", 0)
    package.verify()
    manifest = package.manifest
    tile = max(manifest.tile_sizes)
    torch_error = None
    if checkpoint is not None:
        if checkpoint.sha256 != manifest.source_sha256:
            raise ParityFailed(
                f"{package.path} was made from another checkpoint than {checkpoint.path}, or from several: "
                "leave out --checkpoint to compare with its torch programs."
            )
        programs, reference = checkpoint.programs, str(checkpoint.path)
        if package.has_runtime("torch"):
            progress("Comparing the torch programs with the checkpoint", 0)
            torch_error = max(check_exported(p, tile, package.path / torch_program(p.name)) for p in programs)
    elif package.has_runtime("torch") and package.has_runtime("coreml"):
        programs, reference = _exported(package), "the torch programs in the package"
    else:
        missing = "Core ML" if package.has_runtime("torch") else "torch"
        raise ParityFailed(
            f"{package.path} has no {missing} programs to compare with: name its --checkpoint."
        )
    if not package.has_runtime("coreml"):
        return Verification(reference, (), torch_error)
    forms = forms_of(manifest, programs)
    sizes = [(len(form.saved), form.size) for form in forms]
    step = weighted(progress, weights_of_comparison(sizes, len(probes(forms[0].size))))
    reports = tuple(
        check_form(form, package.path, manifest.precision, probes(form.size), step) for form in forms
    )
    return Verification(reference, reports, torch_error)


def measure_device(
    package: StudentPackage, checkpoint: OpenedCheckpoint | None, units: Sequence[str], progress: Progress
) -> DeviceReport:
    """Run every Core ML program on this Mac and compare it with the checkpoint or the torch programs.

    Raises:
        ParityFailed: this is not a Mac, Core ML refuses a program, or there is nothing to compare with.
    """
    if platform.system() != "Darwin":
        raise ParityFailed("Core ML runs on a Mac only; leave out --device to check the package without it.")
    if checkpoint is None and not package.has_runtime("torch"):
        raise ParityFailed(f"{package.path} has no torch programs to compare with: name its --checkpoint.")
    manifest = package.manifest
    forms = forms_of(manifest, checkpoint.programs if checkpoint else _exported(package))
    step = weighted(progress, [1.0] * len(forms) * len(units))
    try:
        return measure(package, forms, probes, import_quietly("coremltools"), units, step)
    except (RuntimeError, ValueError) as error:
        raise ParityFailed(f"Core ML does not run {package.path} on this Mac: {error}") from error


def _exported(package: StudentPackage) -> tuple[Program, ...]:
    """The torch programs of a package in order, with the inputs and outputs of its Core ML programs."""
    manifest, programs = package.manifest, []
    tile = max(manifest.tile_sizes)
    sliders = {spec.input for spec in (manifest.realism, manifest.cleanup) if spec is not None}
    windows = {name for window in manifest.windows for name in _saved(package, coreml_folder(window))}
    for name in package.programs("torch"):
        module = load_program(package.path / torch_program(name))
        try:
            model = read_model(package.path / coreml_program(tile, name))
        except MilError as error:
            raise ParityFailed(f"The Core ML program {name} is damaged: {error}.") from error
        inputs = tuple(_port(port, tile, slider=port.name in sliders) for port in model.inputs)
        output, *further = (_port(port, tile) for port in model.outputs)
        windowed = name in windows
        programs.append(Program(name, module, inputs, output, "", further=tuple(further), windowed=windowed))
    return _in_order(programs)


def _saved(package: StudentPackage, folder: str) -> set[str]:
    """The names of the Core ML programs in a folder of a package."""
    return {path.stem for path in (package.path / folder).glob("*.mlpackage")}


def _port(port: TensorPort, tile: int, *, slider: bool = False) -> ProgramPort:
    """The input or output of a saved program. Only that of the last program has a span."""
    _, channels, height, _ = port.type.shape
    scale = 0 if height == 1 else Fraction(height, tile)
    span = 1.0 if port.name == PIXELS else None
    return ProgramPort(port.name, channels, "", scale, span, slider)


def _in_order(programs: list[Program]) -> tuple[Program, ...]:
    """Sort the programs so that each comes after those whose outputs it takes."""
    outputs = _outputs(programs)
    ordered: list[Program] = []
    while programs:
        made = _outputs(ordered)
        ready = [p for p in programs if not any(i.name in outputs - made for i in p.inputs)]
        if not ready:
            raise ParityFailed("The programs of the package depend on each other in a circle.")
        ordered += ready
        programs = [p for p in programs if p not in ready]
    return tuple(ordered)


def _outputs(programs: Sequence[Program]) -> set[str]:
    return {port.name for program in programs for port in program.outputs}
