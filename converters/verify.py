"""Checks a finished package: its files, then every program against the torch module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from converters.coreml.parity import ParityReport, check_parity
from converters.coreml.probes import probes
from converters.errors import ParityFailed
from converters.exported import check_exported, load_program
from converters.programs import Program, programs_of, student_programs
from converters.source import Source
from desktop.engine.package.student import StudentPackage


@dataclass(frozen=True)
class Verification:
    """What was compared with what. `coreml` is None for a package without Core ML programs."""

    reference: str
    coreml: ParityReport | None
    torch_error: float | None


def verify_package(
    package: StudentPackage, source: Source | None, progress: Callable[[str], None]
) -> Verification:
    """Check a package against the checkpoint it was made from, or without one against its torch programs.

    Raises:
        BadStudent: a file differs from the manifest.
        ParityFailed: a program computes something else than the reference, or there is no reference.
    """
    progress("Comparing the files with the manifest")
    package.verify()
    manifest = package.manifest
    torch_error = None
    if source is not None:
        if source.sha256 != manifest.source_sha256:
            raise ParityFailed(f"{package.path} was made from another checkpoint than {source.path}.")
        programs, reference = student_programs(source.student), str(source.path)
        if package.has_runtime("torch"):
            progress("Comparing the torch programs with the checkpoint")
            folder = package.path / "torch"
            torch_error = max(check_exported(program, folder / f"{program.name}.pt2") for program in programs)
    elif package.has_runtime("torch"):
        programs, reference = _exported(package), "the torch programs in the package"
    else:
        raise ParityFailed(f"{package.path} has no torch programs to compare with: name its --checkpoint.")
    if not package.has_runtime("coreml"):
        return Verification(reference, None, torch_error)
    # One tile size today; a package with several will name its programs by size.
    (tile,) = manifest.tile_sizes
    report = check_parity(programs, package.path / "coreml", tile, manifest.precision, probes(tile), progress)
    return Verification(reference, report, torch_error)


def _exported(package: StudentPackage) -> tuple[Program, ...]:
    manifest = package.manifest
    encode, render = (load_program(package.path / "torch" / f"{name}.pt2") for name in ("encode", "render"))
    with torch.no_grad():
        channels = int(encode(low_res=torch.zeros(1, 3, 32, 32)).shape[1])
    noise_channels = manifest.noise.channels if manifest.noise else 0
    return programs_of(encode, render, channels, noise_channels, manifest.scale)
