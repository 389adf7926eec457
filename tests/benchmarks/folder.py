"""How long a folder takes beside the sum of its renders, with and without overlap, in turn.

    python -m tests.benchmarks.folder PACKAGE [FOLDER] [--photos N] [--size WxH] [--threads N]
        [--rounds N] [--realism R] [--format F]

Without a folder, one is made of so many JPEGs of that size, parts of the sample photos. The engine computes
in a process of its own, as in the app. Each round prints the clock of the folder over the sum of the renders
of the run without overlap, once for each way; the same for processor time; and the processor time of the app
over that of the engine, which is what a folder costs beside its renders where no processor is free.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import psutil
from PIL import Image

from desktop.batch import Journal, OutputSettings, enlarging, make_plan, run, scan
from desktop.engine import WorkerEngine
from desktop.resources import resource
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage

_LARGEST_PART = 0.9
"""Of a sample photo: its parts are between half as large and this."""


def main() -> None:
    """Measure a folder, and print a line for each round."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--photos", type=int, default=50)
    parser.add_argument("--size", default="481x321")
    parser.add_argument("--threads", type=int, help="of the render; default: as the app chooses")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--realism", type=float, default=0.5)
    parser.add_argument("--format", default="png")
    arguments = parser.parse_args()
    package = StudentPackage.open(arguments.package)
    settings = OutputSettings(format=arguments.format, controls=Controls(realism=arguments.realism))
    if arguments.threads is not None:
        os.environ["OMP_NUM_THREADS"] = str(arguments.threads)  # the engine inherits it
    with ExitStack() as stack:
        photos = arguments.folder
        if photos is None:
            photos = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            width, _, height = arguments.size.partition("x")
            _make_photos(photos, arguments.photos, (int(width), int(height)))
        engine = stack.enter_context(WorkerEngine(package))
        _measure(engine, photos, settings, arguments.rounds)


def _measure(engine: WorkerEngine, photos: Path, settings: OutputSettings, rounds: int) -> None:
    assert engine.worker_pid is not None
    worker = psutil.Process(engine.worker_pid)
    enlarge, renders = enlarging.enlarge_photo, [0.0]

    def processor_seconds() -> tuple[float, float]:
        """Of the app and of the engine."""
        times = worker.cpu_times()
        return time.process_time(), times.user + times.system

    def timed(*given: Any, **options: Any) -> Any:
        started = time.perf_counter()
        try:
            return enlarge(*given, **options)
        finally:
            renders[0] += time.perf_counter() - started

    def folder(overlap: bool) -> tuple[float, float, float, float]:
        """Seconds by the clock, of the processors by the app and by the engine, and of the renders."""
        renders[0] = 0.0
        with tempfile.TemporaryDirectory() as place:
            journal = Journal(Path(place, "journal.jsonl"))
            plan = make_plan(scan([photos]), settings, engine.manifest, journal, output=Path(place, "out"))
            started, before = time.perf_counter(), processor_seconds()
            with patch("desktop.batch.ahead.fit_together", lambda *_: overlap):
                made = run(plan, engine.manifest, lambda: engine, journal)
            seconds, after = time.perf_counter() - started, processor_seconds()
        assert {outcome.status for outcome in made} == {"done"}, made
        return seconds, after[0] - before[0], after[1] - before[1], renders[0]

    with patch.object(enlarging, "enlarge_photo", timed):
        folder(overlap=False)  # the model is loaded
        for _ in range(rounds):
            apart, app, of_engine, total = folder(overlap=False)
            overlapped, app_too, engine_too, _ = folder(overlap=True)
            sys.stdout.write(
                f"renders {total:.2f} s; the folder over that: {apart / total:.3f}, overlapped "
                f"{overlapped / total:.3f}; processor time overlapped over apart "
                f"{(app_too + engine_too) / (app + of_engine):.3f}; app over engine {app / of_engine:.3f}\n"
            )
            sys.stdout.flush()


def _make_photos(folder: Path, count: int, size: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    samples = [Image.open(resource(f"samples/{name}")).convert("RGB") for name in ("cat.png", "portrait.jpg")]
    for number, sample in zip(range(count), itertools.cycle(samples), strict=False):
        share = rng.uniform(0.5, _LARGEST_PART)
        width, height = (round(side * share) for side in sample.size)
        left, top = rng.integers(0, (sample.width - width, sample.height - height)).tolist()
        part = sample.crop((left, top, left + width, top + height)).resize(size, Image.Resampling.LANCZOS)
        part.save(folder / f"{number:04}.jpg", quality=92)


if __name__ == "__main__":
    main()
