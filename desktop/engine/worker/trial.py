"""The app's side of a trial: starts its process, waits for it as long as is reasonable, and ends it."""

from __future__ import annotations

import logging
import multiprocessing
import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from desktop.engine.protocol import ProgressCallback
from desktop.engine.runtimes.findings import Finding, died, silent_for
from desktop.engine.runtimes.units import Road, Unit
from desktop.engine.worker import trial_process
from desktop.engine.worker.messages import TrialEnded, TrialStep
from desktop.starting import start
from desktop.student.package import StudentPackage

log = logging.getLogger(__name__)

_POLL_SECONDS = 0.2
_END_SECONDS = 5.0
_LEAST_SECONDS = 60.0
_SECONDS_PER_BYTE = 0.5e-6
"""To load a program for the Neural Engine for the first time takes 3 to 10 s where it has a few MB, minutes
where it has hundreds."""


def silence_allowed(package: StudentPackage) -> float:
    """Seconds for which a process with these Core ML programs may say nothing."""
    names = [name for name in package.manifest.files if name.startswith("coreml/")]
    return _LEAST_SECONDS + _SECONDS_PER_BYTE * sum((package.path / name).stat().st_size for name in names)


def run_trial(
    package: StudentPackage, unit: Unit, road: Road, progress: ProgressCallback, stop: threading.Event
) -> Finding | None:
    """Try a unit by a road in a process of its own, and wait for it. None: `stop` was set."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=trial_process.main, args=(theirs, package, unit, road), name="vernier-trial", daemon=True
    )
    start(process)
    theirs.close()
    try:
        return _listen(ours, process, silence_allowed(package), progress, stop)
    finally:
        process.kill()
        process.join(_END_SECONDS)
        ours.close()


def _listen(
    connection: Connection,
    process: BaseProcess,
    allowed: float,
    progress: ProgressCallback,
    stop: threading.Event,
) -> Finding | None:
    heard = time.monotonic()
    while not stop.is_set():
        if not connection.poll(_POLL_SECONDS):
            if time.monotonic() - heard > allowed:
                return silent_for(allowed)
            continue
        try:
            message = connection.recv()
        except (EOFError, OSError):
            process.join(_END_SECONDS)
            log.warning("A trial ended with status %s.", process.exitcode)
            return died(process.exitcode)
        heard = time.monotonic()
        match message:
            case TrialStep(done, total):
                progress(done, total)
            case TrialEnded(finding, trace):
                if trace:
                    log.warning("%s", trace)
                return finding
    return None
