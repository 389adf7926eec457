"""The command line: the same engine as the window and, with the same settings, the same results."""

from __future__ import annotations

import argparse
import dataclasses
import json
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from desktop.batch import (
    Ended,
    Event,
    Factor,
    Journal,
    OutputSettings,
    PrintSize,
    make_plan,
    run,
    scan,
)
from desktop.batch.report import Report
from desktop.batch.space import shortage
from desktop.batch.speeds import speed, usual_seconds_per_megapixel
from desktop.cli.arguments import make_parser
from desktop.cli.console import Console, about
from desktop.cli.lazy_engine import LazyEngine, MakeEngine
from desktop.cli.places import Contradiction, Places, check, places
from desktop.cli.safe_output import lost_output, safe_output
from desktop.cli.streams import Streams, streams
from desktop.cli.values import AUTO
from desktop.engine import WorkerEngine
from desktop.engine.runtimes.choosing import choose_runtime
from desktop.errors import BadStudent, CannotWrite
from desktop.folders import journal_file
from desktop.imaging.naming import without_controls
from desktop.imaging.pose import AS_READ, FLIPS, Pose
from desktop.licence_note import licence_note
from desktop.student.controls import Controls
from desktop.student.installed import find, survey
from desktop.student.manifest import ControlSpec, Manifest

COMMANDS = ("upscale", "models", "students")
SCRIPT = "vernier"
"""The console script that an installation brings along (pyproject.toml)."""
DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def program() -> str:
    """How this program was called, for usage and advice."""
    if getattr(sys, "frozen", False):
        return sys.executable
    return SCRIPT if Path(sys.argv[0]).name == SCRIPT else "python -m desktop"


def main(arguments: Sequence[str], make_engine: MakeEngine = WorkerEngine) -> int:
    """Run a command and return its exit status.

    Raises:
        SystemExit: from argparse, after help or wrong usage.
    """
    with safe_output() as out:
        status = _run(arguments, make_engine)
        lost = lost_output(out)
        if lost is not None:
            sys.stderr.write(f"{lost}\n")
    return SOME_FAILED if lost is not None and status == DONE else status


def _run(arguments: Sequence[str], make_engine: MakeEngine) -> int:
    parser = make_parser(program())
    parsed = parser.parse_args(arguments)
    if parsed.command is None:
        parser.error("there is nothing to do")
    try:
        if parsed.command != "upscale":
            return _list_models(parsed)
        where = places(parsed)
        check(parsed, where)
        with streams(where) as through:
            return _upscale(parsed, through, make_engine)
    except Contradiction as error:
        parsed.refuse(str(error))
        raise AssertionError("it exits") from error
    except CannotWrite as error:
        sys.stderr.write(f"{without_controls(str(error))}\n")
        return SOME_FAILED
    except BadStudent as error:
        sys.stderr.write(f"{without_controls(str(error))}\n")
        return WRONG_USAGE
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return INTERRUPTED


def _upscale(parsed: argparse.Namespace, through: Streams, make_engine: MakeEngine) -> int:
    package = find(parsed.student)
    student = package.manifest
    settings = _settings(parsed, through.places, student)
    choose_runtime(package, parsed.runtime)  # raises an error about the runtime before any work
    note = licence_note(package)
    if note is not None:
        sys.stderr.write(f"{note}\n")
    journal = Journal(journal_file())
    plan = make_plan(
        scan(
            through.paths(parsed.paths),
            recursive=parsed.recursive,
            output=through.output,
            exclude=parsed.exclude,
        ),
        settings,
        student,
        journal,
        output=through.output,
        target=through.places.file,
        resume=parsed.resume,
    )
    plan = through.without_traces(plan)
    warning = shortage((job.target.parent, job.predicted_bytes) for job in plan.jobs)
    if warning is not None:
        sys.stderr.write(f"{without_controls(warning)}\n")
    if parsed.two_passes and plan.jobs and not any(job.settings.two_passes for job in plan.jobs):
        sys.stderr.write(f"{_about_needless_passes(student.scale)}\n")

    with (
        _stoppable() as stop,
        LazyEngine(make_engine, package, parsed.runtime) as engine,
        Console(plan, list_results=not parsed.json and not through.places.to_stream) as console,
    ):

        def show(event: Event) -> None:
            console.show(Ended(through.shown(event.outcome)) if isinstance(event, Ended) else event)

        made = run(plan, student, engine, journal, listener=show, cancelled=stop.is_set)
    for outcome in made:
        through.send(outcome)
    outcomes = [through.shown(outcome) for outcome in made]
    report = Report(
        student, engine.runtime_name, settings, outcomes, plan.ignored, plan.left_out, plan.results
    )
    if parsed.json:
        sys.stdout.write(json.dumps(report.to_json(), indent=2) + "\n")
    console.summary(report)
    if journal.problem is not None:
        sys.stderr.write(f"{without_controls(journal.problem)}\n")
    if stop.is_set():
        return INTERRUPTED
    return SOME_FAILED if report.count("failed") else DONE


def _settings(parsed: argparse.Namespace, places: Places, student: Manifest) -> OutputSettings:
    size, usual = parsed.size or Factor(student.scale), OutputSettings()
    if isinstance(size, PrintSize) and parsed.dpi is not None:
        size = dataclasses.replace(size, ppi=parsed.dpi)
    auto = parsed.cleanup == AUTO
    level, compression = parsed.png_compression, parsed.tiff_compression
    return OutputSettings(
        size=size,
        format=places.format or parsed.format,
        quality=usual.quality if parsed.quality is None else parsed.quality,
        lossless=parsed.lossless,
        png_level=usual.png_level if level is None else level,
        tiff_compression=usual.tiff_compression if compression is None else compression,
        dpi=parsed.dpi,
        keep_dates=parsed.keep_dates,
        only_smaller=parsed.only_smaller,
        controls=Controls(
            realism=_value("realism", parsed.realism, student.realism, student),
            cleanup=_value("cleanup", 0.0 if auto else parsed.cleanup, student.cleanup, student),
            seed=parsed.seed,
        ),
        crop=parsed.crop,
        pose=Pose(parsed.rotate).then(FLIPS.get(parsed.flip, AS_READ)),
        two_passes=parsed.two_passes,
        auto_cleanup=auto,
        keep_metadata=not parsed.strip_metadata,
        keep_place=not parsed.strip_place,
        naming=usual.naming if parsed.name is None else parsed.name,
        allow_damaged=parsed.allow_damaged,
    )


def _about_needless_passes(scale: int) -> str:
    """What is said where no photo has the two passes that were asked for."""
    if scale == 1:
        return "--two-passes does nothing here: the model does not enlarge."
    return f"--two-passes does nothing here: no result is more than {scale} times the size of its photo."


def _value(name: str, asked: float | None, control: ControlSpec | None, student: Manifest) -> float:
    """The value asked for, or the student's default.

    Raises:
        BadStudent: a value was asked for, and the student has no such control.
    """
    if control is None and asked is not None:
        raise BadStudent(f"The model '{student.id}' has no control for {name}. Leave out --{name}.")
    if asked is not None:
        return asked
    return 0.0 if control is None else control.default


def _list_models(parsed: argparse.Namespace) -> int:
    packages, problems = survey()
    for path, error in problems.items():
        sys.stderr.write(f"Left out: {about(path, str(error))}\n")
    if parsed.json:
        listing = [
            {
                **dataclasses.asdict(each.manifest),
                "seconds_per_megapixel": usual_seconds_per_megapixel(each),
                "path": str(each.path),
            }
            for each in packages
        ]
        sys.stdout.write(json.dumps(listing, indent=2) + "\n")
        return DONE
    if not packages:
        find()  # its error says what to do
    for package in packages:
        student = package.manifest
        controls = [name for name in ("realism", "cleanup") if getattr(student, name) is not None]
        sys.stdout.write(
            f"{student.title}\n"
            f"  id        {student.id}\n"
            f"  for       {student.summary or 'not stated'}\n"
            f"  speed     {speed(package)}\n"
            f"  controls  {', '.join(controls) or 'none'}\n"
            f"  licence   {student.licence}\n"
            f"  path      {without_controls(str(package.path))}\n"
        )
    return DONE


@contextmanager
def _stoppable() -> Iterator[threading.Event]:
    """The first Ctrl-C sets the event, so that the present photo stops cleanly; the second exits at once."""
    stop = threading.Event()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
