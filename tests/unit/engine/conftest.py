"""Fixtures of several tests of the engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.package import StudentPackage


@pytest.fixture(scope="module")
def package(tiny_student: Path) -> StudentPackage:
    """The tiny student."""
    return StudentPackage.open(tiny_student)


@pytest.fixture(scope="module")
def exact(package: StudentPackage) -> TorchRuntime:
    """Runs it in float32."""
    return TorchRuntime(package, float32=True)
