"""The sizes that the Core ML programs of a package are made for: tiles, and windows of what is in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from converters.coreml.convert import Precision
from converters.coreml.parity import ParityReport, check_parity
from converters.coreml.probes import Probe
from converters.packaging.cases import cases_for
from converters.programs.form import Form
from converters.programs.program import Program, Size
from desktop.student.manifest import Manifest
from desktop.student.package import coreml_folder

VIEW = (150, 200)
"""Height and width in low-res pixels of a view of 800 x 600 at 100 %, enlarged 4 times."""
SMALL_WINDOW = (96, 128)
"""For what a small window or a magnified photo shows."""


def forms_of(manifest: Manifest, programs: Sequence[Program]) -> list[Form]:
    """All sizes of a package, the small tiles first."""
    names = tuple(program.name for program in programs)
    every = cases_for(manifest)
    forms = [
        Form(coreml_folder(tile), f"tiles of {tile}", (tile, tile), tuple(programs), names, every)
        for tile in manifest.tile_sizes
    ]
    in_window = tuple(program.in_window() for program in programs)
    windowed = tuple(program.name for program in programs if program.windowed)
    uniform = cases_for(manifest, compact=True)
    return forms + [
        Form(
            coreml_folder(window),
            "windows of {}x{}".format(*window),
            window,
            in_window,
            windowed,
            uniform,
        )
        for window in manifest.windows
    ]


def view_windows(halo: int) -> tuple[Size, ...]:
    """Windows that show a small view and one of 800 x 600 pixels at once, with the margin that they need.

    A view that begins within a low-res pixel covers one more. Rows of 32 numbers need no padding.
    """
    height, width = (side + 1 + 2 * (halo // 2) for side in VIEW)
    return SMALL_WINDOW, (-(-height // 16) * 16, -(-width // 32) * 32)


def check_form(
    form: Form,
    package: Path,
    precision: Precision,
    probes: Sequence[Probe],
    progress: Callable[[str], None],
) -> ParityReport:
    """Compare the saved programs of one size in the folder of a package with their modules.

    Raises:
        ParityFailed: see `check_parity`.
    """
    return check_parity(
        form.programs,
        package / form.folder,
        form.size,
        precision,
        form.cases,
        probes,
        progress,
        place=form.place,
        saved=form.saved,
    )
