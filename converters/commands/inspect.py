"""`inspect`: show what a checkpoint or a package is."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

from converters.commands.load_options import add_load_options
from desktop.student.package import MANIFEST, SUFFIX, StudentPackage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `inspect`."""
    parser.add_argument("path", type=Path, help="a checkpoint, or a package (.student)")
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_load_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print names and values; for a package also every operation of its Core ML programs."""
    from converters.commands.terminal import DONE, say
    from converters.coreml.report import report_package
    from converters.packaging.slider_move import slider_move

    path: Path = arguments.path
    is_package = path.suffix == SUFFIX or (path / MANIFEST).is_file()
    rows = list(_package(path) if is_package else _checkpoint(path, arguments))
    reports = report_package(StudentPackage.open(path)) if is_package else []
    move = slider_move(StudentPackage.open(path).manifest, reports) if reports else None
    if arguments.json:
        found: dict[str, list[str]] = {}
        for name, value in rows:
            found.setdefault(name.strip(), []).append(value)
        programs = [report.to_json() for report in reports]
        moved = None if move is None else dataclasses.asdict(move)
        described = {"path": str(path), "found": found, "programs": programs, "slider_move": moved}
        say(json.dumps(described, indent=2))
        return DONE
    for name, value in rows:
        say(f"{name:<14}{value}")
    for report in reports:
        say("\n".join(["", *report.summary(), *report.table()]))
    if move is not None:
        say("\n".join(["", *move.lines()]))
    return DONE


def _checkpoint(path: Path, arguments: argparse.Namespace) -> Iterator[tuple[str, str]]:
    from converters.checkpoints.contents import read_contents
    from converters.checkpoints.detect import detect
    from converters.commands.load_options import load_options_of
    from converters.packaging.description import FILE, describe

    contents = read_contents(path)
    loader = detect(contents, arguments.system)
    yield "system", f"{loader.SYSTEM}: {loader.TITLE}"
    known = dict(loader.facts(contents, load_options_of(arguments)))
    if (path.parent / FILE).is_file():
        described = describe(path.parent, path.stem)
        known |= {"title": described.title, "licence": described.licence}
        known["metrics"] = _metrics(described.metrics)
    known.setdefault("licence", f"not stated (no {FILE} beside it)")
    yield from known.items()


def _package(path: Path) -> Iterator[tuple[str, str]]:
    package = StudentPackage.open(path)
    manifest = package.manifest
    yield "title", f"{manifest.title} (id {manifest.id})"
    yield "system", manifest.system
    yield "scale", f"x{manifest.scale}"
    yield "tiles", f"{', '.join(map(str, manifest.tile_sizes))} low-res pixels, halo {manifest.halo}"
    controls = [name for name in ("realism", "cleanup") if getattr(manifest, name)]
    yield "controls", ", ".join(controls) or "none"
    yield "precision", manifest.precision
    yield "licence", manifest.licence
    yield "metrics", _metrics(manifest.metrics)
    yield "source", f"sha256 {manifest.source_sha256}"
    for name, size in _sizes(package).items():
        yield "program", f"{name}, {size / 1e6:.1f} MB"
        if name.endswith(".mlpackage"):
            yield from _program(path / name)


def _sizes(package: StudentPackage) -> dict[str, int]:
    """Bytes of each program, by its path in the package."""
    sizes: dict[str, int] = {}
    for file in package.manifest.files:
        parts = Path(file).parts
        if len(parts) > 1:
            name = "/".join(parts[: 3 if parts[0] == "coreml" else 2])
            sizes[name] = sizes.get(name, 0) + (package.path / file).stat().st_size
    return sizes


def _program(path: Path) -> Iterator[tuple[str, str]]:
    from converters.errors import ParityFailed
    from converters.mil import Interpreter, MilError, read_model

    try:
        interpreter = Interpreter(read_model(path))
    except MilError as error:
        raise ParityFailed(f"{path} is damaged: {error}.") from error
    for port in interpreter.model.inputs:
        yield "  takes", f"{port.name} {port.type}"
    for port in interpreter.model.outputs:
        yield "  gives", f"{port.name} {port.type}"
    yield "  parameters", f"{interpreter.parameters:,}"
    counts = interpreter.operation_counts().most_common()
    yield "  operations", ", ".join(f"{name} {count}" for name, count in counts)


def _metrics(metrics: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:g}" for name, value in metrics.items()) or "none stated"
