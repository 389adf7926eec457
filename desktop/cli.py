"""The command line: the same engine and the same results as the window."""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from desktop import __version__
from desktop.batch.journal import Journal, default_path
from desktop.batch.run import Progress, Result, run
from desktop.batch.scan import Source, scan
from desktop.batch.settings import Settings
from desktop.batch.size import Box, LongSide, TargetSize, Times
from desktop.engine import Engine
from desktop.engine.package.installed import DEFAULT, find, installed
from desktop.engine.package.manifest import Manifest
from desktop.engine.road import enlarge
from desktop.errors import BadStudent
from desktop.imaging import FORMATS, Photo

DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def make_parser() -> argparse.ArgumentParser:
    """The arguments of `python -m desktop upscale` and `students`."""
    parser = argparse.ArgumentParser(
        prog="vernier",
        description="Enlarge photographs, from faithful to realistic. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Vernier {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    upscale = commands.add_parser("upscale", help="enlarge files and folders")
    upscale.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="pictures, or folders of pictures"
    )
    upscale.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="folder for the results (default: beside)"
    )
    upscale.add_argument("--realism", type=_share, metavar="0..1", help="0 faithful, 1 realistic")
    upscale.add_argument(
        "--cleanup", type=_share, metavar="0..1", help="how much noise and compression to remove"
    )
    size = upscale.add_mutually_exclusive_group()
    size.add_argument("--scale", type=int, choices=(2, 3, 4), help="how many times larger (default: 4)")
    size.add_argument("--long-side", type=_pixels, metavar="N", help="pixels of the longer side")
    size.add_argument("--size", type=_box, metavar="WxH", help="as large as fits into W x H pixels")
    upscale.add_argument("--format", choices=("same", *FORMATS), default="same", help="of the results")
    upscale.add_argument("--quality", type=_quality, default=95, metavar="1..100", help="of JPEG and WebP")
    upscale.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="another seed, another invented detail"
    )
    upscale.add_argument("--student", default=DEFAULT, metavar="NAME|PATH", help="which network")
    upscale.add_argument("--runtime", choices=("auto", "coreml", "torch"), default="auto")
    upscale.add_argument(
        "--recursive", action="store_true", help="folders within folders too, as the same tree"
    )
    upscale.add_argument("--resume", action="store_true", help="skip what an earlier run finished")
    upscale.add_argument("--json", action="store_true", help="a report on standard output")
    upscale.add_argument("--strip-metadata", action="store_true", help="write no EXIF, XMP and resolution")

    listing = commands.add_parser("students", help="list the installed students")
    listing.add_argument("--json", action="store_true", help="as JSON")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status."""
    parsed = make_parser().parse_args(arguments)
    return _students(parsed) if parsed.command == "students" else _upscale(parsed)


def _upscale(parsed: argparse.Namespace) -> int:
    journal = Journal(default_path())
    sources = scan(parsed.paths, recursive=parsed.recursive, known_results=journal.results)
    try:
        package = find(parsed.student)
        settings = _settings(parsed, package.manifest)
        engine = Engine(package, parsed.runtime)
    except BadStudent as error:
        return _complain(str(error), WRONG_USAGE)
    results: list[Result] = []
    interrupted = False
    with engine:
        try:
            results.extend(_run(sources, settings, engine, journal, resume=parsed.resume, quiet=parsed.json))
        except KeyboardInterrupt:
            interrupted = True
            _complain("Stopped. What is finished is kept; --resume goes on from here.", INTERRUPTED)
    if parsed.json:
        _print_report(results, settings, engine, interrupted=interrupted)
    if interrupted:
        return INTERRUPTED
    return SOME_FAILED if any(result.status == "failed" for result in results) else DONE


def _run(
    sources: list[Source], settings: Settings, engine: Engine, journal: Journal, *, resume: bool, quiet: bool
) -> list[Result]:
    def enlarge_one(photo: Photo, progress: Progress) -> Photo:
        return enlarge(
            engine, photo, settings.realism, cleanup=settings.cleanup, seed=settings.seed, progress=progress
        )

    shape = "{l_bar}{bar}| {n:.1f}/{total} photos [{elapsed}<{remaining}]"
    results = []
    with tqdm(total=len(sources), disable=None, bar_format=shape) as bar:

        def show(index: int, share: float) -> None:
            bar.update(index + share - bar.n)

        for result in run(sources, settings, enlarge_one, journal, resume=resume, progress=show):
            results.append(result)
            bar.update(len(results) - bar.n)
            with bar.external_write_mode(file=sys.stderr):
                _tell(result, quiet)
    return results


def _tell(result: Result, quiet: bool) -> None:
    if result.status == "failed":
        sys.stderr.write(f"{result.source}: {result.message}\n")
        return
    for note in result.notes:
        sys.stderr.write(f"{result.source}: {note}\n")
    if not quiet:
        sys.stdout.write(f"{result.target}\n")
        sys.stdout.flush()


def _print_report(results: list[Result], settings: Settings, engine: Engine, *, interrupted: bool) -> None:
    report = {
        "student": settings.student,
        "runtime": engine.runtime_name,
        "realism": settings.realism,
        "cleanup": settings.cleanup,
        "seed": settings.seed,
        "interrupted": interrupted,
        "results": [dataclasses.asdict(result) for result in results],
    }
    sys.stdout.write(json.dumps(report, indent=2, default=str, ensure_ascii=False) + "\n")


def _settings(parsed: argparse.Namespace, manifest: Manifest) -> Settings:
    """Fill in the student's defaults.

    Raises:
        BadStudent: a control is asked for that the student does not have.
    """
    for name in ("realism", "cleanup"):
        if getattr(parsed, name) is not None and getattr(manifest, name) is None:
            raise BadStudent(f"The student {manifest.title} has no control '{name}'. Leave --{name} out.")
    size: TargetSize = Times(parsed.scale or manifest.scale)
    if parsed.long_side:
        size = LongSide(parsed.long_side)
    elif parsed.size:
        size = parsed.size
    return Settings(
        student=manifest.id,
        realism=_default(parsed.realism, manifest.realism),
        cleanup=_default(parsed.cleanup, manifest.cleanup),
        seed=parsed.seed,
        size=size,
        format=None if parsed.format == "same" else parsed.format,
        quality=parsed.quality,
        keep_metadata=not parsed.strip_metadata,
        folder=parsed.output,
    )


def _default(value: float | None, control: Any) -> float:
    if value is not None:
        return value
    return control.default if control is not None else 0.0


def _students(parsed: argparse.Namespace) -> int:
    packages = installed()
    if parsed.json:
        listing = [{**dataclasses.asdict(p.manifest), "path": str(p.path)} for p in packages]
        sys.stdout.write(json.dumps(listing, indent=2, ensure_ascii=False) + "\n")
        return DONE
    for package in packages:
        manifest = package.manifest
        controls = [name for name in ("realism", "cleanup") if getattr(manifest, name) is not None]
        sys.stdout.write(
            f"{manifest.id}: {manifest.title}, {manifest.scale}x, controls: {', '.join(controls) or 'none'}, "
            f"licence {manifest.licence}\n    {package.path}\n"
        )
    if not packages:
        sys.stderr.write(
            "No student is installed. Build the default one with 'python -m converters build'.\n"
        )
    return DONE


def _complain(sentence: str, status: int) -> int:
    sys.stderr.write(sentence + "\n")
    return status


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 1")
    return value


def _pixels(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 100_000:
        raise argparse.ArgumentTypeError(f"{text} is not from 1 to 100000 pixels")
    return value


def _quality(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not from 1 to 100")
    return value


def _seed(text: str) -> int:
    value = int(text)
    if not 0 <= value < 1 << 64:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 2^64 - 1")
    return value


def _box(text: str) -> Box:
    match = re.fullmatch(r"(\d+)[x×](\d+)", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text} is not like 1920x1080")
    return Box(_pixels(match[1]), _pixels(match[2]))
