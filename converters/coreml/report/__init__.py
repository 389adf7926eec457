"""Static reports on saved programs: where the operations can run, and what they cost."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from converters.coreml.report.program import ProgramReport, report_program
from converters.errors import ParityFailed
from converters.mil import MilError, MilModel, read_model
from desktop.student.package import StudentPackage

__all__ = ["ProgramReport", "report_package", "report_program"]

LOW_RES = "low_res"


def report_package(package: StudentPackage) -> list[ProgramReport]:
    """Every Core ML program of a package.

    Raises:
        ParityFailed: a program is damaged.
    """
    folder = package.path / "coreml"
    models = {
        path.relative_to(folder).with_suffix("").as_posix(): _read(path)
        for path in sorted(folder.rglob("*.mlpackage"))
    }
    passed_on = _passed_on(models.values())
    return [report_program(name, model, passed_on) for name, model in models.items()]


def _passed_on(models: Collection[MilModel]) -> set[str]:
    """What one program makes for another. The low-res pixels come from the photo, unless that is cleaned."""
    made = {port.name for model in models for port in model.outputs}
    taken = {port.name for model in models for port in model.inputs}
    return made & taken - {LOW_RES}


def _read(path: Path) -> MilModel:
    try:
        return read_model(path)
    except MilError as error:
        raise ParityFailed(f"{path} is damaged: {error}.") from error
