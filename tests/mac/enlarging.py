"""Enlarging with an engine that may still be preparing a unit."""

from __future__ import annotations

import time

import numpy as np

from desktop.engine import RenderRequest, WorkerEngine
from desktop.student.controls import Controls

PHOTO = np.random.default_rng(3).integers(0, 256, (40, 30, 3), dtype=np.uint8)
NE, GPU, CPU = "Core ML, Neural Engine", "Core ML, GPU", "Core ML, Processor"


def enlarge(engine: WorkerEngine) -> np.ndarray:
    image = engine.open(PHOTO)
    pixels = engine.render(RenderRequest(image, controls=Controls(realism=0.5)))
    engine.close(image)
    return pixels


def until_prepared(engine: WorkerEngine) -> str:
    """Waits, and returns what computes then."""
    deadline = time.monotonic() + 200
    while engine.preparing is not None or engine.runtime_name is None:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return engine.runtime_name
