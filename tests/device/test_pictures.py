"""Whole photos through the engine: the device's own answer against torch."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.engine import WorkerEngine
from desktop.engine.photo import enlarge_photo
from desktop.engine.runtimes.findings import recall, wants
from desktop.engine.runtimes.units import UNITS_VARIABLE, Unit, allowed_units
from desktop.imaging import Photo, read
from desktop.resources import resource
from desktop.student.controls import Controls
from desktop.student.installed import find

LEAST_DECIBELS = 45.0
"""Of the 8-bit result. Both sides round to 8 bits, which alone leaves some 59 dB; float16 takes its share."""


@pytest.fixture(scope="module")
def photo() -> Photo:
    return read(resource("samples/cat.png"))


@pytest.fixture
def best(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Unit:
    """What Core ML should choose here, with nothing remembered."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return allowed_units()[0]


def decibels(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    error = np.mean((one.astype(np.float64) - other.astype(np.float64)) ** 2)
    return float(10 * np.log10(255**2 / error)) if error else float("inf")


@pytest.mark.parametrize("realism", [0.0, 0.5, 1.0])
def test_core_ml_agrees_with_torch(
    photo: Photo, realism: float, best: Unit, findings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the best unit that is allowed; torch on the processor, whose pixels are the reference."""
    package = find()
    wants(package, best)
    with WorkerEngine(package, "coreml") as device:
        while device.preparing is not None:
            time.sleep(0.1)
        ours = enlarge_photo(device, photo, Controls(realism))
        findings[f"realism {realism}: computed on"] = device.runtime_name
    findings["trials"] = {unit: str(known.finding.problem) for unit, known in recall(package).items()}
    monkeypatch.setenv(UNITS_VARIABLE, "cpu")
    with WorkerEngine(package, "torch") as reference:
        theirs = enlarge_photo(reference, photo, Controls(realism))
    assert ours.pixels.shape == (photo.pixels.shape[0] * 4, photo.pixels.shape[1] * 4, 3)
    assert decibels(ours.pixels, theirs.pixels) >= LEAST_DECIBELS


def test_the_same_request_gives_the_same_bytes(photo: Photo) -> None:
    with WorkerEngine(find(), "coreml") as engine:
        once, again = (enlarge_photo(engine, photo, Controls(1.0)) for _ in range(2))
    assert np.array_equal(once.pixels, again.pixels)
