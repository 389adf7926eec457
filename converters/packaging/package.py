"""Makes student packages. A package gets its final name only after it has passed all checks."""

from __future__ import annotations

import dataclasses
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from converters.coreml.convert import About, convert_program
from converters.coreml.parity import ParityReport
from converters.coreml.probes import probes
from converters.errors import ConversionFailed
from converters.files import make_readable
from converters.packaging.bfloat16 import RoundingReport, measure_rounding
from converters.packaging.description import Description
from converters.packaging.exported import check_exported, export_program
from converters.packaging.forms import check_form, forms_of
from converters.packaging.memory import memory_of
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.packaging.planned_manifest import PackageOptions, manifest_of
from converters.programs.program import Program
from converters.progress import Progress, weighted, weights_of_conversion
from desktop import __version__
from desktop.errors import CannotWrite
from desktop.student.manifest import Manifest, Memory
from desktop.student.package import (
    CARD,
    LICENCES,
    MANIFEST,
    SUFFIX,
    StudentPackage,
    sha256_of,
    torch_program,
)
from desktop.student.package_files import exchange


def about(checkpoint: OpenedCheckpoint, description: Description) -> About:
    """What each program of a package says of itself."""
    return About(description.title, description.author, description.licence, __version__, checkpoint.sha256)


def check_target(target: Path) -> None:
    """Check the path of a new package.

    Raises:
        CannotWrite: it exists already, or has another suffix than the app looks for.
    """
    if target.suffix != SUFFIX:
        raise CannotWrite(f"A student package must be named NAME{SUFFIX}, not {target.name}.")
    if os.path.lexists(target):
        raise CannotWrite(f"{target} exists already. Remove it first, or choose another name.")


def make_package(
    checkpoint: OpenedCheckpoint,
    description: Description,
    options: PackageOptions,
    target: Path,
    progress: Progress,
    *,
    replace: bool = False,
    start: Path | None = None,
) -> list[ParityReport | RoundingReport]:
    """Convert, check and write a package.

    With `replace` a package at `target` is replaced if the new one has passed all checks. `start` is a
    package with some of the programs, made by the same converters from the same checkpoint: they are copied.

    Returns:
        The results of the parity gate, one for each size of tiles and windows, and what bfloat16 costs, where
        that was measured.

    Raises:
        CannotWrite, ConversionFailed, ParityFailed: nothing was written or removed.
    """
    if not replace:
        check_target(target)
    try:
        # Beside the target, so that the last step is a rename in one file system.
        with (
            _created(target.parent),
            tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as temporary,
        ):
            staged = Path(temporary) / target.name
            reports = _stage(checkpoint, description, options, staged, progress, start)
            if replace and target.exists():
                exchange(target, staged, Path(temporary) / "old")
            else:
                check_target(target)
                staged.rename(target)
    except OSError as error:
        raise CannotWrite(f"{target} can not be written: {error.strerror or error}.") from error
    return reports


@contextmanager
def _created(folder: Path) -> Iterator[None]:
    """Create a folder and its parents; remove those that were created if the block raises an exception."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        with suppress(OSError):  # another process has written to it
            for path in missing:
                path.rmdir()
        raise


def _stage(
    checkpoint: OpenedCheckpoint,
    description: Description,
    options: PackageOptions,
    staged: Path,
    progress: Progress,
    start: Path | None,
) -> list[ParityReport | RoundingReport]:
    programs, manifest = checkpoint.programs, manifest_of(checkpoint, description, options)
    described = about(checkpoint, description)
    _check_sizes(programs, manifest.tile_sizes)
    forms = forms_of(manifest, programs) if "coreml" in options.runtimes else []
    exports = programs if "torch" in options.runtimes else ()
    pictures = {form.size: probes(form.size)[: options.pictures] for form in forms}
    count = len(pictures[forms[0].size]) if forms else 0
    sizes = [(len(form.saved), form.size) for form in forms]
    measures_rounding = bool(exports) and checkpoint.loaded.properties.bfloat16 is None
    step = weighted(progress, weights_of_conversion(sizes, count, len(exports) + measures_rounding))
    reports: list[ParityReport | RoundingReport] = []
    for form in forms:
        (staged / form.folder).mkdir(parents=True)
        for program in form.programs:
            if program.name in form.saved:
                step(f"Converting {program.name} to Core ML for {form.place}")
                path = form.path(program.name)
                if not _copy(start, staged, path):
                    saved = staged / path
                    convert_program(
                        program, form.size, options.precision, described, saved, options.compression
                    )
        reports.append(check_form(form, staged, options.precision, pictures[form.size], step))
    for program in exports:
        step(f"Exporting {program.name} for torch")
        if not _copy(start, staged, torch_program(program.name)):
            exported = staged / torch_program(program.name)
            exported.parent.mkdir(parents=True, exist_ok=True)
            export_program(program, manifest.tile_sizes[-1], exported)
            check_exported(program, manifest.tile_sizes[-1], exported)
    files = {staged / torch_program(program.name): program for program in exports}
    if exports:
        manifest = dataclasses.replace(manifest, memory=_memory(files, manifest.tile_sizes[-1]))
    if measures_rounding:
        step("Comparing bfloat16 with float32")
        rounding = measure_rounding(manifest, files)
        reports.append(rounding)
        manifest = dataclasses.replace(manifest, bfloat16=rounding.is_small)
    (staged / CARD).write_text(description.card or _plain_card(checkpoint, description), encoding="utf-8")
    for name, text in description.licences.items():
        (staged / LICENCES).mkdir(exist_ok=True)
        (staged / LICENCES / name).write_text(text, encoding="utf-8")
    _write_manifest(staged, manifest)
    return reports


def _memory(programs: Mapping[Path, Program], tile: int) -> Memory:
    shapes = {
        path: [port.shape((tile, tile)) for port in program.inputs] for path, program in programs.items()
    }
    return memory_of(shapes, tile)


def _copy(start: Path | None, staged: Path, name: str) -> bool:
    """Copy a program from the package to start with; False if it is not there."""
    if start is None or not (start / name).exists():
        return False
    (staged / name).parent.mkdir(parents=True, exist_ok=True)
    if (start / name).is_dir():
        shutil.copytree(start / name, staged / name)
    else:
        shutil.copyfile(start / name, staged / name)
    return True


def _check_sizes(programs: Sequence[Program], tiles: Sequence[int]) -> None:
    for program in programs:
        if (program.whole_tiles or not program.any_size) and len(tiles) > 1:
            raise ConversionFailed(
                f"The program {program.name} takes one size of tiles only: name one --tile."
            )


def _plain_card(checkpoint: OpenedCheckpoint, description: Description) -> str:
    """The card for checkpoints that have none: what is known."""
    parameters = f"{checkpoint.parameters:,} parameters"
    known = checkpoint.loaded.card or "Training data, metrics and limits: not stated."
    return (
        f"# {description.title}\n\n"
        f"Converted from `{checkpoint.path.name}` (sha256 `{checkpoint.sha256}`), {parameters}.\n\n"
        f"Licence: {description.licence}\n\n{known}\n"
    )


def _write_manifest(staged: Path, manifest: Manifest) -> None:
    paths = sorted(p for p in staged.rglob("*") if p.is_file())
    files = {path.relative_to(staged).as_posix(): sha256_of(path) for path in paths}
    text = dataclasses.replace(manifest, files=files).to_json()
    (staged / MANIFEST).write_text(text, encoding="utf-8")
    make_readable(staged)  # coremltools gives permissions to the owner only
    StudentPackage.open(staged).verify()
