"""How soon the picture follows the slider: drives the real window with the installed student.

    python -m tests.benchmarks.latency [--moves N] [--photo FILE] [--json FILE]

Each move is one event on the slider. Measured in milliseconds: until the first pixel of the view has changed,
until every pixel of the view is the true render at that setting, and how long the interface thread was kept
from its events. While dragging, moves follow each other faster than renders end; at rest each render is
awaited. The view is 800 x 600 pixels at 100 %.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.resources import resource
from desktop.ui.base.slider import STEPS
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.application import Application
from desktop.ui.shell.main_window import MainWindow

VIEW = (800, 600)
_PATIENCE = 600.0
_DRAG_INTERVAL = 0.016


class Paints(QObject):
    """When the view was painted last."""

    def __init__(self, view: QObject) -> None:
        super().__init__()
        self.last = 0.0
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.last = time.perf_counter()


class Pulse(QObject):
    """A timer that beats each 5 ms; its longest gap is how long the thread was kept from its events."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        """Processor time of the thread between beats: what a busy computer does not change."""
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
        worked = time.thread_time()
        self.work.append(worked - self._worked)
        self._worked = worked


def until(condition: Callable[[], bool]) -> None:
    """Handle events until then, asleep in between as the program is: polling takes a core from the worker."""
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    heartbeat = QTimer()
    heartbeat.start(2)
    end = time.perf_counter() + _PATIENCE
    while not condition():
        QApplication.processEvents(flags)
        if time.perf_counter() > end:
            raise SystemExit("That did not happen in time.")


def quantiles(seconds: list[float]) -> dict[str, float]:
    values = np.array(seconds) * 1000
    return {
        "p50": round(float(np.percentile(values, 50)), 1),
        "p95": round(float(np.percentile(values, 95)), 1),
        "max": round(float(values.max()), 1),
    }


def drag(moves: int) -> list[float]:
    """Values of the slider, in whole steps, as it is dragged to and fro. At the turns it may stay."""
    return [round(STEPS * (0.5 + 0.5 * math.sin(step / 9))) / STEPS for step in range(moves)]


def measure(window: MainWindow, moves: int) -> dict[str, dict[str, float]]:
    page = window.photo_page
    preview, slider, view = page.preview, page.controls.slider, page.view
    assert preview is not None
    paints = Paints(view)
    until(lambda: preview.idle)
    generator = np.random.default_rng(1)
    first, exact = [], []
    pulse = Pulse()
    for value in generator.integers(0, 101, moves) / 100:
        if value == slider.value:
            continue
        began = time.perf_counter()
        slider.set_value(float(value))
        until(lambda began=began: paints.last > began)
        first.append(paints.last - began)
        until(lambda: not preview.busy)
        exact.append(time.perf_counter() - began)
    pulse.gaps.clear()
    pulse.work.clear()
    dragging = []
    for value in drag(4 * moves):
        if value == slider.value:
            continue
        began = time.perf_counter()
        slider.set_value(value)
        until(lambda began=began: paints.last > began)
        dragging.append(time.perf_counter() - began)
        until(lambda began=began: time.perf_counter() - began > _DRAG_INTERVAL)
    until(lambda: preview.idle)
    return {
        "first changed pixel, at rest": quantiles(first),
        "first changed pixel, dragging": quantiles(dragging),
        "exact visible region": quantiles(exact),
        "interface thread blocked, dragging": quantiles(pulse.gaps),
        "of that at work itself": quantiles(pulse.work),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--moves", type=int, default=40)
    parser.add_argument("--photo", type=Path, default=resource("samples/cat.png"))
    parser.add_argument("--json", type=Path)
    parsed = parser.parse_args()
    application = Application(sys.argv[:1])
    active_model = ActiveModel()
    active_model.open()
    if active_model.engine is None:
        raise SystemExit(active_model.problem)
    try:
        window = MainWindow(active_model)
        window.show()
        window.open_photo(parsed.photo)
        until(lambda: window.photo_page.document is not None)
        extra = window.size() - window.photo_page.view.size()
        window.resize(VIEW[0] + extra.width(), VIEW[1] + extra.height())
        window.photo_page.view.zoom_to(1.0)
        result = measure(window, parsed.moves)
        window.close()
    finally:
        active_model.close()
    del application
    for name, values in result.items():
        sys.stdout.write(
            f"{name:38}" + "".join(f"  {key} {value:7.1f} ms" for key, value in values.items()) + "\n"
        )
    sys.stdout.write(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    if parsed.json is not None:
        parsed.json.write_text(json.dumps(result, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
