"""Vernier's own students: safetensors files with the sizes of the network in the header."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Final

from torch import nn

from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.loader import Loaded, LoadOptions, MatchScore, StudentProperties
from converters.checkpoints.safetensors_file import filled, is_of, read_sizes, save_weights
from converters.errors import BadCheckpoint
from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from converters.programs.program import Program, ProgramPort
from desktop.student.embeddings import EMBEDDING_CHANNELS
from desktop.student.manifest import ControlSpec, Noise

SYSTEM: Final = "vernier"
JUMPS: frozenset[str] = frozenset()
TITLE = "Vernier (a result of 'python -m converters distill')"
LARGEST = FlowStudentConfig(
    channels=1024,
    encode_blocks=256,
    detail_blocks=256,
    render_blocks=256,
    scale=8,
    clean_blocks=256,
    projections=8,
)
"""Largest allowed sizes, to protect the memory from damaged files."""
OPTIONAL = {"clean_blocks", "projections"}
"""Sizes that may be 0."""
TILE, SMALL_TILE, HALO = 256, 128, 20
"""Chosen by measurement: docs/adr/0012-two-tile-sizes.md."""


def save_student(student: FlowStudent, path: Path) -> None:
    """Write the weights in float32."""
    save_weights(student, path, SYSTEM, asdict(student.config))


def load_student(path: Path) -> FlowStudent:
    """Read a file of `save_student` into a module in evaluation mode.

    Raises:
        BadCheckpoint: it is another file; the message says what was found.
    """
    contents = read_contents(path)
    if not is_of(contents, SYSTEM):
        raise BadCheckpoint(f"{path} holds no Vernier student: it is {contents.summary()}.")
    return filled(FlowStudent(_config(contents)), contents.load(), path)


def match_score(contents: Contents) -> MatchScore:
    """See `Loader.match_score`: the header names the system."""
    return MatchScore(float(is_of(contents, SYSTEM)))


def facts(contents: Contents, options: LoadOptions) -> Iterator[tuple[str, str]]:
    """See `Loader.facts`."""
    config = asdict(_config(contents))
    shapes = [tuple(tensor.shape) for _, tensor in contents.tensors()]
    yield "network", ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in config.items())
    yield "parameters", f"{sum(map(math.prod, shapes)):,} in {len(shapes)} tensors"


def load(contents: Contents, options: LoadOptions) -> Loaded:
    """See `Loader.load`."""
    student = load_student(contents.path)
    config = student.config
    cleanup = ControlSpec("cleanup", 0.0, 1.0, 0.0, per_pixel=True, in_render=student.render.uses_cleanup)
    properties = StudentProperties(
        scale=config.scale,
        tile=TILE,
        small_tile=SMALL_TILE,
        halo=HALO,
        size_multiple=1,
        realism=ControlSpec("realism", 0.0, 1.0, 0.5, per_pixel=True),
        cleanup=cleanup if student.clean else None,
        noise=Noise(config.shuffled_channels, 1 / config.scale, 1.0),
        bfloat16=True,
        shrinks_to_photo=config.projections > 0,
    )
    return Loaded(programs_of(student), properties, (contents.path,))


def programs_of(student: FlowStudent) -> tuple[Program, ...]:
    """`clean` if the student has a cleaner, `encode` and `render`, in the order in which they run.

    `render` takes cleanup only where that has an effect. The output of `clean` is the input `low_res` of
    `encode` and `render`, which get the cleaned pixels only.
    """
    config = student.config
    low_res = ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1].")
    residual = ProgramPort(
        "residual",
        config.shuffled_channels,
        "The faithful picture minus the bicubic one, on the low-res grid.",
    )
    detail = ProgramPort("detail", config.channels, "Features for the detail, independent of realism.")
    noise = ProgramPort("noise", config.shuffled_channels, "Standard normal noise on the low-res grid.")
    realism = ProgramPort(
        "realism",
        EMBEDDING_CHANNELS,
        "Embedded realism per low-res pixel: t, sin(k pi t), 1 - cos(k pi t) for k = 1..4; 0 is faithful.",
        slider=True,
    )
    high_res = ProgramPort(
        "high_res", 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", scale=config.scale, span=1.0
    )
    cleanup = ProgramPort(
        "cleanup",
        EMBEDDING_CHANNELS,
        "Embedded cleanup per low-res pixel, as realism is; 0 changes nothing.",
        slider=True,
    )
    sliders = (realism, cleanup) if student.render.uses_cleanup else (realism,)
    clean = () if student.clean is None else (_clean_program(student.clean, low_res, cleanup),)
    return (
        *clean,
        Program(
            "encode",
            student.encode,
            (low_res,),
            residual,
            "The part of the student that does not depend on realism.",
            further=(detail,),
        ),
        Program(
            "render",
            student.render,
            (residual, detail, low_res, noise, *sliders),
            high_res,
            f"Computes the x{config.scale} enlargement from features, noise and realism.",
            windowed=True,
        ),
    )


def _clean_program(module: nn.Module, low_res: ProgramPort, cleanup: ProgramPort) -> Program:
    damaged = ProgramPort("damaged", 3, "Low-res RGB pixels in [0, 1], with noise and compression.")
    return Program(
        "clean", module, (damaged, cleanup), low_res, "Removes noise and compression before the enlargement."
    )


def _config(contents: Contents) -> FlowStudentConfig:
    return read_sizes(contents, LARGEST, OPTIONAL)
