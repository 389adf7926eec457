"""How soon the window is there and follows the slider: here, as predicted for Macs, and on one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

START, VIEW = "start.json", "latency.json"
"""What `tests.benchmarks.start` and `tests.benchmarks.latency` write with --json."""
PREDICTED, DEVICE = "inspect.json", "report.json"
"""What `inspect --json` prints of a package, and what the tests on a Mac write."""
CHIPS = ("M1", "M2", "M4")
_TILE = ("256/encode", "256/realistic", "256/render")
"""The programs of a tile: those that a student has of them. `realistic` of *Photo 2* makes both ends."""
_EXACT = "exact visible region"


def window_rows(folder: Path) -> tuple[list[str], list[list[str]]] | None:
    """The head and the rows of a table of what is in the folder; None where nothing is."""
    start, view, predicted = (_read(folder / name) for name in (START, VIEW, PREDICTED))
    if not (start or view or predicted):
        return None
    measured = _read(folder / DEVICE).get("window", {})
    programs = {each["name"]: each["times"] for each in predicted.get("programs", [])}
    tile = [programs[name] for name in _TILE if name in programs]
    move = [predicted["slider_move"]["times"]] if predicted.get("slider_move") else []
    none = [""] * len(CHIPS)
    rows = [
        *([name, _here(start[name]), *none, _here(measured.get(name, {}))] for name in start),
        [
            f"{_EXACT} after a move",
            _milliseconds(view.get(_EXACT, {})),
            *(_estimate(move, chip) for chip in CHIPS),
            _milliseconds(measured.get(_EXACT, {})),
        ],
        ["one tile of 256 x 256", "", *(_estimate(tile, chip) for chip in CHIPS), ""],
    ]
    return ["", "here", *(f"{chip}, predicted" for chip in CHIPS), "on a Mac"], rows


def _read(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return read


def _here(values: dict[str, float]) -> str:
    """Values by their units."""
    return ", ".join(f"{value:.3g} {unit}" for unit, value in values.items())


def _milliseconds(quantiles: dict[str, float]) -> str:
    """The median and the 95th percentile."""
    return f"{quantiles['p50']:.0f} ms (95 %: {quantiles['p95']:.0f})" if quantiles else ""


def _estimate(calls: list[list[dict[str, Any]]], chip: str) -> str:
    """The central estimate of all calls together, and the range from the best to the most pessimistic."""
    times = [time for call in calls for time in call if time["chip"] == chip]
    if not times:
        return ""
    best, central, worst = (
        1000 * sum(time[part][case] for time in times for part in ("engine", "host"))
        for case in ("best", "central", "pessimistic")
    )
    return f"{central:.0f} ms ({best:.0f} to {worst:.0f})"
