"""What a student computes on: the best unit that has passed its trial, and another one after a failure."""

from __future__ import annotations

import dataclasses
import functools
import logging
import threading
from collections.abc import Callable
from typing import Literal

from desktop.engine.protocol import Preparing
from desktop.engine.runtimes.choosing import RuntimeName, choose_runtime, torch_can_run
from desktop.engine.runtimes.findings import REFUSED, Finding, Remembered, recall, remember, wish
from desktop.engine.runtimes.units import Target, Unit, roads, units_for
from desktop.engine.worker.trial import run_trial
from desktop.student.package import StudentPackage

log = logging.getLogger(__name__)

_State = Literal["untried", "works", "failed"]


class Ladder:
    """Methods may be called from any thread."""

    def __init__(self, package: StudentPackage, runtime: RuntimeName, changed: Callable[[], None]) -> None:
        """Nothing is tried before `prepare`. `changed` is called on a thread of its own when all is tried.

        Raises:
            BadStudent: the package or this computer lacks the runtime.
        """
        self._package, self._changed = package, changed
        with_core_ml = choose_runtime(package, runtime) == "coreml"
        self._torch = not with_core_ml or (runtime == "auto" and torch_can_run(package))
        found = recall(package) if with_core_ml else {}
        units = units_for(wish(package)) if with_core_ml else ()
        self._states = {unit: _state(unit, found.get(unit)) for unit in units}
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.preparing: Preparing | None = None

    @property
    def target(self) -> Target:
        """What to compute on now."""
        last: Target = "torch" if self._torch else "cpu"
        return next((unit for unit, state in self._states.items() if state == "works"), last)

    def prepare(self) -> None:
        """Try in the background what may be better than the present target, and return at once."""
        with self._lock:
            if self._thread is None and self._to_try() is not None and not self._stop.is_set():
                self._thread = threading.Thread(target=self._prepare, name="vernier-prepare", daemon=True)
                self._thread.start()

    def failed(self, target: Target, finding: Finding) -> bool:
        """Note that a target has failed at work. Returns whether there is another one."""
        if target == "torch":
            return False
        log.error("%s failed: %s", target, finding.problem)
        self._note(target, finding)
        return self.target != target

    def close(self) -> None:
        """End what is being tried."""
        self._stop.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _to_try(self) -> Unit | None:
        """The best unit that is untried, if it comes before those that work."""
        first = next(((unit, state) for unit, state in self._states.items() if state != "failed"), None)
        return first[0] if first is not None and first[1] == "untried" else None

    def _prepare(self) -> None:
        try:
            while (unit := self._to_try()) is not None:
                self._progress(unit, 0, 0)
                finding = self._tried(unit)
                if finding is None:
                    return
                log.info("%s on %s: %s", self._package.manifest.title, unit, finding.problem or "works")
                self._note(unit, finding)
            self._changed()
        except OSError as error:  # no process could be started: there is another start of Vernier
            log.warning("Nothing more is tried.", exc_info=error)
        finally:
            self.preparing = self._thread = None

    def _tried(self, unit: Unit) -> Finding | None:
        """By one road after the other, until one works. None: all is to end."""
        finding: Finding | None = None
        for road in roads():
            progress = functools.partial(self._progress, unit)
            finding = run_trial(self._package, unit, road, progress, self._stop)
            if finding is not None:
                finding = dataclasses.replace(finding, road=road)
            if finding is None or finding.problem in (None, REFUSED.problem):
                return finding  # what is refused has been tried by both already
            log.info("%s on %s, by %s: %s", self._package.manifest.title, unit, road, finding.problem)
        return finding

    def _progress(self, unit: Unit, done: int, total: int) -> None:
        self.preparing = Preparing(unit, done, total)

    def _note(self, unit: Unit, finding: Finding) -> None:
        self._states[unit] = "works" if finding.problem is None else "failed"
        if unit != "cpu":  # it may fail for want of memory or disk, and has nothing behind it but torch
            remember(self._package, unit, finding)


def _state(unit: Unit, found: Remembered | None) -> _State:
    if unit == "cpu":
        return "works"
    if found is None or found.may_retry:
        return "untried"
    return "works" if found.finding.problem is None else "failed"
