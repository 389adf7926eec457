"""Exports programs for Core AI, the framework of macOS 27 beside Core ML (docs/adr/0057-core-ai.md).

Apple's runtime for processors comes with the packages of the extra `coreai` and runs on Linux too. It
executes what was exported, for small pictures, as it is slow.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import importlib.util
import io
import os
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from converters.coreml.comparison import Comparison, compare
from converters.coreml.convert import SOURCE_KEY, VERSION_KEY, About, Precision, port_precision
from converters.coreml.parity import ParityReport
from converters.coreml.probes import probes
from converters.errors import ConversionFailed, ParityFailed, WrongUsage
from converters.mil import Peak
from converters.networks.for_size import for_size
from converters.packaging.cases import cases_for
from converters.packaging.forms import forms_of
from converters.programs.chain import run_chains
from converters.programs.program import Program, Size
from converters.progress import Progress, weighted
from desktop.errors import CannotWrite
from desktop.student.manifest import Manifest

SUFFIX = ".coreai"
"""Of the folder, which has the files of `coreml` in a package with another suffix."""
ASSET = ".aimodel"
CHECKED = (32, 32)
"""Height and width of what is executed."""
_ENTRY = "main"


def check_core_ai(target: Path, programs: Sequence[Program]) -> None:
    """Check that an export can be made, before anything else is.

    Raises:
        WrongUsage: the extra is not installed, or a program takes one size only.
        CannotWrite: `target` exists.
    """
    if importlib.util.find_spec("coreai_torch") is None:
        raise WrongUsage(
            "The packages for Core AI are not installed. Install them: "
            ".venv/bin/pip install --no-deps --require-hashes -r requirements/coreai.txt"
        )
    if not all(program.any_size for program in programs):
        raise WrongUsage("Only networks that take pictures of any size can be exported for Core AI.")
    if os.path.lexists(target):
        raise CannotWrite(f"{target} exists already. Remove it first.")


def export_core_ai(
    programs: Sequence[Program],
    manifest: Manifest,
    about: About,
    target: Path,
    progress: Progress,
) -> ParityReport:
    """Write the programs for all tiles and windows of a student to a new folder `target`.

    Raises:
        ConversionFailed, ParityFailed: nothing was written.
    """
    forms = forms_of(manifest, programs)
    saved = [(form, program) for form in forms for program in form.programs if program.name in form.saved]
    step = weighted(progress, [1.0] * (1 + len(saved)))
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as temporary:
        folder = Path(temporary) / target.name
        step("Exporting for Core AI, and comparing")
        report = _compared(programs, manifest, about, Path(temporary))
        for form, program in saved:
            step(f"Exporting {program.name} for Core AI, {form.place}")
            path = folder / form.path(program.name)
            _export(program, form.size, manifest.precision, about, path.with_suffix(ASSET))
        folder.rename(target)
    return report


def _compared(programs: Sequence[Program], manifest: Manifest, about: About, folder: Path) -> ParityReport:
    """Execute small programs in Apple's runtime, one after the other as in the app."""
    precision = manifest.precision
    assets = {program.name: folder / f"{program.name}{ASSET}" for program in programs}
    for program in programs:
        _export(program, CHECKED, precision, about, assets[program.name])

    def run(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        return _run(program, assets[program.name], values, precision)

    comparisons: list[Comparison] = []
    probe = probes(CHECKED)[0]
    for step in run_chains(programs, run, cases_for(manifest)(probe.picture)):
        if step.repeated:
            continue
        name, jumps = f"{probe.name}, {step.case.setting}", step.program.name in step.case.jumps
        comparisons.append(compare(step.program, name, step.reference, step.actual, precision, jumps))
        if not comparisons[-1].passes(precision):
            raise ParityFailed(
                f"The Core AI program {step.program.name} differs from its module on {name}: "
                f"{comparisons[-1].psnr:.1f} dB. Nothing was exported."
            )
    place = "Core AI, {}x{}".format(*CHECKED)
    return ParityReport(place, precision, tuple(comparisons), {program.name: Peak() for program in programs})


def _export(program: Program, size: Size, precision: Precision, about: About, target: Path) -> None:
    dtype = _dtype(program, precision)
    # Programs with parts in float32 are so as a whole: torch.export has no types for operations.
    module = copy.deepcopy(for_size(program.module, *size)).to(dtype)  # the weights are shared
    inputs = {port.name: torch.zeros(port.shape(size), dtype=dtype) for port in program.inputs}
    try:
        with _quiet(), torch.no_grad():
            import coreai_torch

            exported = torch.export.export(module, (), inputs)
            converter = coreai_torch.TorchConverter(mode=coreai_torch.TorchConverter.Mode.RELEASE)
            converter.add_exported_program(
                exported.run_decompositions(coreai_torch.get_decomp_table()),
                input_names=[port.name for port in program.inputs],
                output_names=[port.name for port in program.outputs],
                entrypoint_name=_ENTRY,
            )
            asset = converter.to_coreai().save_asset(target)
            asset.update_metadata(lambda metadata: _describe(metadata, program, about))
    except Exception as error:  # the packages have no common class of errors
        raise ConversionFailed(f"The program {program.name} does not convert to Core AI: {error}") from error


def _describe(metadata: Any, program: Program, about: About) -> None:
    metadata.author, metadata.license = about.author, about.licence
    metadata.model_description = f"{about.title}: {program.description}"
    metadata.set_custom(VERSION_KEY, about.version)
    metadata.set_custom(SOURCE_KEY, about.source_sha256)


def _run(
    program: Program, asset: Path, values: Mapping[str, Tensor], precision: Precision
) -> dict[str, Tensor]:
    from coreai.authoring import AIModelAsset
    from coreai.runtime import NDArray

    dtype = _dtype(program, precision)

    async def run() -> dict[str, Tensor]:
        async with AIModelAsset.load(asset).executable() as model:
            given = {port.name: NDArray(values[port.name].to(dtype).numpy()) for port in program.inputs}
            made = await model.load_function(_ENTRY)(given)
            return {name: torch.from_numpy(np.array(made[name].numpy(), np.float32)) for name in made}

    return asyncio.run(run())


def _dtype(program: Program, precision: Precision) -> torch.dtype:
    return torch.float16 if port_precision(program, precision) == "float16" else torch.float32


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Suppress what the packages print: warnings about versions, and the names of what they convert."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        yield
