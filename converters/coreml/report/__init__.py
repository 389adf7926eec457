"""Static reports on saved programs: where the operations can run, and what they cost."""

from __future__ import annotations

from pathlib import Path

from converters.coreml.report.program import ProgramReport, report_program
from converters.errors import ParityFailed
from converters.mil import MilError, MilModel, read_model
from desktop.student.package import StudentPackage

__all__ = ["ProgramReport", "report_package", "report_program"]


def report_package(package: StudentPackage) -> list[ProgramReport]:
    """Every Core ML program of a package.

    Raises:
        ParityFailed: a program is damaged.
    """
    reports = []
    for path in sorted((package.path / "coreml").rglob("*.mlpackage")):
        name = path.relative_to(package.path / "coreml").with_suffix("").as_posix()
        reports.append(report_program(name, _read(path)))
    return reports


def _read(path: Path) -> MilModel:
    try:
        return read_model(path)
    except MilError as error:
        raise ParityFailed(f"{path} is damaged: {error}.") from error
