"""Vernier's student of two ends, SPAN and a painter: weights with the sizes of the network in the header."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Final

from converters.checkpoints.blend_programs import (
    PROJECTIONS,
    cleaning_programs,
    faithful_port,
    low_res_port,
    realistic_port,
    render_program,
)
from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.loader import Loaded, LoadOptions, MatchScore, StudentProperties
from converters.checkpoints.safetensors_file import filled, is_of, read_sizes, save_weights
from converters.errors import BadCheckpoint
from converters.networks.span_student import (
    BothEnds,
    CleanedFaithful,
    Faithful,
    Restored,
    SpanStudent,
    SpanStudentConfig,
)
from converters.programs.program import Program, ProgramPort
from desktop.student.manifest import ControlSpec, Noise

SYSTEM: Final = "blend"
KIND = "vernier-span"
"""The system in the header of the file."""
JUMPS: frozenset[str] = frozenset()
TITLE = "Vernier's student of two ends (a result of 'python -m converters distill painter')"
_MAY_BE_0 = {"projections", "cleaner_blocks"}
LARGEST = SpanStudentConfig(1024, 256, projections=16, cleaner_channels=1024, cleaner_blocks=256)
"""Largest allowed sizes, to protect the memory from damaged files."""
TILE, SMALL_TILE, HALO = 256, 128, 16
"""16 low-res pixels from the edge of a tile it differs from the whole by .005 of an 8-bit step, 12 by .4.
With cleanup, 16 by .15."""


def save_span_student(student: SpanStudent, path: Path) -> None:
    """Write the weights, SPAN's too, in float32."""
    save_weights(student, path, KIND, asdict(student.config))


def load_span_student(path: Path) -> SpanStudent:
    """Read weights that `save_span_student` wrote, into a module in evaluation mode.

    Raises:
        BadCheckpoint: not such a file; the message says what was found.
    """
    contents = read_contents(path)
    if not is_of(contents, KIND):
        raise BadCheckpoint(f"{path} holds no student of two ends: it is {contents.summary()}.")
    student = SpanStudent(_config(contents))
    usual = {"encode.trunk.pixel_range": student.encode.trunk.pixel_range}  # the first files lack it
    return filled(student, usual | contents.load(), path)


def match_score(contents: Contents) -> MatchScore:
    """See `Loader.match_score`: the header names the system."""
    return MatchScore(float(is_of(contents, KIND)))


def facts(contents: Contents, options: LoadOptions) -> Iterator[tuple[str, str]]:
    """See `Loader.facts`."""
    config = _config(contents)
    shapes = [tuple(tensor.shape) for _, tensor in contents.tensors()]
    further = ", with cleanup" if config.cleaner_blocks else ""
    yield "network", f"SPAN and a painter of {config.blocks} blocks of {config.channels} channels{further}"
    yield "parameters", f"{sum(map(math.prod, shapes)):,} in {len(shapes)} tensors"


def load(contents: Contents, options: LoadOptions) -> Loaded:
    """See `Loader.load`."""
    student = load_span_student(contents.path)
    properties = StudentProperties(
        scale=student.scale,
        tile=TILE,
        small_tile=SMALL_TILE,
        halo=HALO,
        size_multiple=1,
        realism=ControlSpec("realism", 0.0, 1.0, 0.5, per_pixel=True),
        cleanup=None if student.cleaning is None else ControlSpec("cleanup", 0.0, 1.0, 0.0),
        noise=Noise(student.shuffled_channels, 1 / student.scale, 1.0),
        bfloat16=True,
        shrinks_to_photo=True,
    )
    return Loaded(programs_of(student), properties, (contents.path,))


def programs_of(student: SpanStudent) -> tuple[Program, ...]:
    """`faithful`, `realistic`, which makes both ends at once, `render`, and those of cleanup."""
    low_res = low_res_port()
    noise = ProgramPort("noise", student.shuffled_channels, "Standard normal noise on the low-res grid.")
    faithful, realistic = faithful_port(student.scale), realistic_port(student.scale)
    cleaning: tuple[Program, ...] = ()
    if student.cleaning is not None:
        clean, restore = CleanedFaithful(student, student.cleaning), Restored(student, student.cleaning)
        cleaning = cleaning_programs(clean, restore, student.scale, restores_all=True)
    return (
        Program(
            "faithful", Faithful(student), (low_res,), faithful, "The faithful end alone, for realism 0."
        ),
        Program(
            "realistic",
            BothEnds(student),
            (low_res, noise),
            realistic,
            "Both ends: the picture of SPAN, and the same with the detail of the painter.",
            further=(faithful,),
        ),
        render_program(student.scale, PROJECTIONS),
        *cleaning,
    )


def _config(contents: Contents) -> SpanStudentConfig:
    return read_sizes(contents, LARGEST, _MAY_BE_0)
