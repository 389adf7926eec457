"""The units of a Mac that Core ML computes on, and which of them may be used."""

from __future__ import annotations

import importlib.util
import os
from typing import Literal

from desktop.user_text import UserText

Unit = Literal["neural-engine", "gpu", "cpu"]
Target = Literal["neural-engine", "gpu", "cpu", "torch"]
"""What a worker computes on: a unit of Core ML, or torch."""
Wish = Literal["auto", "neural-engine", "gpu", "cpu"]
"""What a person wants a model to compute on."""

Road = Literal["direct", "coremltools"]
"""How Core ML programs are run: by PyObjC, on maps that stay where the units compute, or by coremltools."""

LADDER: tuple[Unit, ...] = ("neural-engine", "gpu", "cpu")
"""In the order in which they are tried; docs/adr/0046 says why."""
UNIT_TITLES: dict[Unit, UserText] = {
    "neural-engine": UserText("Neural Engine"),
    "gpu": UserText("GPU"),
    "cpu": UserText("Processor"),
}
UNITS_VARIABLE = "VERNIER_UNITS"


def roads() -> tuple[Road, ...]:
    """The roads that can be taken on this computer, the better one first."""
    direct = all(importlib.util.find_spec(name) is not None for name in ("CoreML", "Quartz"))
    return ("direct", "coremltools") if direct else ("coremltools",)


def allowed_units() -> tuple[Unit, ...]:
    """The units that may be used, in the order of `LADDER`: those that VERNIER_UNITS names, or else all.

    The processor always may. torch uses a GPU only where it may be used, too. Virtual Macs have no Neural
    Engine and a GPU that fails, so tests there set "cpu".
    """
    named = os.environ.get(UNITS_VARIABLE, "").split() or LADDER
    return tuple(unit for unit in LADDER if unit in named or unit == "cpu")


def units_for(wish: Wish) -> tuple[Unit, ...]:
    """The units to use for a wish, the best one first. The processor is the last resort of each."""
    return tuple(unit for unit in allowed_units() if wish in ("auto", unit) or unit == "cpu")
