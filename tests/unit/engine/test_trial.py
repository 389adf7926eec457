"""Units that lie or dawdle do not pass the trial. The runtimes are torch, with faults put in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.engine import trial
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.trial import try_unit
from desktop.student.package import StudentPackage

Fault = Callable[[np.ndarray], np.ndarray]


class Unit(TorchRuntime):
    """Computes as torch does, notes which programs run, changes the pixels, and claims to take `seconds`."""

    def __init__(self, package: StudentPackage, fault: Fault = np.asarray, seconds: float = 0.0) -> None:
        super().__init__(package, float32=True)
        self.fault, self.seconds = fault, seconds
        self.ran: set[str] = set()

    def run(self, program: str, inputs: dict[str, Any], *, faithful: bool = False) -> Any:
        self.ran.add(program)
        return super().run(program, inputs, faithful=faithful)

    def array(self, value: Any) -> np.ndarray:
        return self.fault(super().array(value))


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer may be busy."""
    monkeypatch.setattr(trial, "_seconds", lambda part, manifest, runtime: runtime.seconds)


@pytest.fixture(scope="module")
def package(cleaning_student: Path) -> StudentPackage:
    return StudentPackage.open(cleaning_student)


def problem(package: StudentPackage, candidate: Unit) -> str | None:
    processor = Unit(package, seconds=0.1)
    found = try_unit(package.manifest, candidate, iter([(1, 1)]), processor, lambda done, total: None)
    assert found.final
    assert processor.ran == set(package.programs("torch")) or found.problem is not None
    return found.problem


def spoilt(change: Callable[[np.ndarray], Any]) -> Fault:
    def fault(pixels: np.ndarray) -> np.ndarray:
        pixels = pixels.copy()
        change(pixels)
        return pixels

    return fault


def test_a_unit_that_computes_the_same_and_faster_passes(package: StudentPackage) -> None:
    assert problem(package, Unit(package)) is None


def test_rounding_to_half_precision_passes(package: StudentPackage) -> None:
    assert problem(package, Unit(package, lambda p: p.astype(np.float16).astype(np.float32))) is None


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda pixels: pixels + np.float32(0.0015), "differs"),
        (spoilt(lambda p: p.__setitem__((0, 0), p[0, 0] + 0.002)), "differs"),
        (lambda pixels: np.roll(pixels, 1, axis=3), "differs"),
        (spoilt(lambda p: p.__setitem__((0, 1, 40, 40), np.inf)), "no picture"),
        (spoilt(lambda p: p.__setitem__((0, 1, 40, 40), -4.5)), "no picture"),
        (spoilt(lambda p: p.__setitem__(slice(None), 0.5)), "no picture"),
        (spoilt(lambda p: p.__setitem__((0, slice(None), slice(0, 64), slice(0, 64)), 0.4)), "no picture"),
    ],
    ids=["shifted", "a channel", "one pixel aside", "infinite", "below -4", "flat", "flat in one place"],
)
def test_wrong_pixels_are_found(package: StudentPackage, fault: Fault, said: str) -> None:
    assert said in (problem(package, Unit(package, fault)) or "")


def test_noise_of_45_decibels_is_found_and_of_55_is_not(package: StudentPackage) -> None:
    def noisy(decibels: float) -> Fault:
        generator = np.random.default_rng(5)
        spread = 10 ** (-decibels / 20)
        return lambda pixels: pixels + generator.normal(0, spread, pixels.shape).astype(np.float32)

    assert "(45 dB)" in (problem(package, Unit(package, noisy(45))) or "")
    assert problem(package, Unit(package, noisy(55))) is None


def test_a_processor_that_returns_no_numbers_is_no_proof(package: StudentPackage) -> None:
    processor = Unit(package, spoilt(lambda p: p.__setitem__((0, 0, 3, 3), np.nan)), seconds=0.1)
    found = try_unit(package.manifest, Unit(package), iter([(1, 1)]), processor, lambda done, total: None)
    assert "differs" in str(found.problem)


def test_a_unit_that_is_slower_is_not_used(package: StudentPackage) -> None:
    assert "no faster" in (problem(package, Unit(package, seconds=0.3)) or "")


def test_progress_counts_programs_and_sizes_of_tiles(package: StudentPackage) -> None:
    heard: list[tuple[int, int]] = []
    loading = [(1, 2), (2, 2)]
    try_unit(
        package.manifest,
        Unit(package),
        iter(loading),
        Unit(package, seconds=0.1),
        lambda done, total: heard.append((done, total)),
    )
    assert heard == [(1, 3), (2, 3), (3, 3)]
