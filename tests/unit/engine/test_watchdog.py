"""The watchdog barks when it should, once, and not before."""

from __future__ import annotations

import threading
import time

from desktop.engine.worker.watchdog import Watchdog


def test_silence_while_waiting_is_noticed() -> None:
    barked = threading.Event()
    Watchdog(0.2, lambda: True, barked.set)
    assert barked.wait(10)


def test_silence_without_work_and_signs_of_life_are_fine() -> None:
    barks: list[str] = []
    idle = Watchdog(0.2, lambda: False, lambda: barks.append("idle"))
    busy = Watchdog(0.6, lambda: True, lambda: barks.append("busy"))
    stopped = Watchdog(0.2, lambda: True, lambda: barks.append("stopped"))
    stopped.stop()
    for _ in range(12):
        time.sleep(0.1)
        busy.heard()
    assert not barks
    idle.stop(), busy.stop()
