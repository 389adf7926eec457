"""How long a folder takes beside the sum of its renders, with and without overlap, in turn.

    python -m tests.benchmarks.folder PACKAGE FOLDER [--rounds N] [--realism R] [--format F]

The engine computes in a process of its own, as in the app. Each round prints the clock of the folder over the
sum of the renders of the run without overlap, once for each way, and the same for processor time.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psutil

from desktop.batch import Journal, OutputSettings, enlarging, make_plan, run, scan
from desktop.engine import WorkerEngine
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage


def main() -> None:
    """Measure a folder, and print a line for each round."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--realism", type=float, default=0.5)
    parser.add_argument("--format", default="png")
    arguments = parser.parse_args()
    package = StudentPackage.open(arguments.package)
    settings = OutputSettings(format=arguments.format, controls=Controls(realism=arguments.realism))
    with WorkerEngine(package) as engine:
        assert engine.worker_pid is not None
        worker = psutil.Process(engine.worker_pid)
        enlarge, renders = enlarging.enlarge_photo, [0.0]

        def processor_seconds() -> float:
            times = worker.cpu_times()
            return time.process_time() + times.user + times.system

        def timed(*given: Any, **options: Any) -> Any:
            started = time.perf_counter()
            try:
                return enlarge(*given, **options)
            finally:
                renders[0] += time.perf_counter() - started

        def folder(overlap: bool) -> tuple[float, float, float]:
            """Seconds by the clock, of the processors, and of the renders by the clock."""
            renders[0] = 0.0
            with tempfile.TemporaryDirectory() as place:
                journal = Journal(Path(place, "journal.jsonl"))
                plan = make_plan(
                    scan([arguments.folder]), settings, package.manifest, journal, output=Path(place, "out")
                )
                started, processor = time.perf_counter(), processor_seconds()
                with patch("desktop.batch.ahead.fit_together", lambda *_: overlap):
                    made = run(plan, package.manifest, lambda: engine, journal)
                seconds, processor = time.perf_counter() - started, processor_seconds() - processor
            assert {outcome.status for outcome in made} == {"done"}, made
            return seconds, processor, renders[0]

        with patch.object(enlarging, "enlarge_photo", timed):
            folder(overlap=False)  # the model is loaded
            for _ in range(arguments.rounds):
                apart, processor, total = folder(overlap=False)
                overlapped, less, _ = folder(overlap=True)
                sys.stdout.write(
                    f"renders {total:.2f} s; the folder over that: {apart / total:.3f}, overlapped "
                    f"{overlapped / total:.3f}; processor time overlapped over apart {less / processor:.3f}\n"
                )


if __name__ == "__main__":
    main()
