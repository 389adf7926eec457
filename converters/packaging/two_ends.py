"""Opens two published networks as the ends of one model, and what cleans the photo before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from torch import nn

from converters.checkpoints import span_student
from converters.checkpoints.blend_programs import (
    cleaning_programs,
    faithful_port,
    low_res_port,
    realistic_port,
    render_program,
)
from converters.checkpoints.contents import digest_of, read_contents
from converters.checkpoints.detect import detect
from converters.checkpoints.loader import Loaded, LoadOptions, StudentProperties
from converters.checkpoints.narrowed import with_narrowed
from converters.checkpoints.plain import PlainLoader
from converters.checkpoints.safetensors_file import is_of
from converters.checkpoints.vernier import load_student
from converters.errors import BadCheckpoint
from converters.networks.blend import CleanedEnd, End, RestoredEnd, WholeCleanup
from converters.networks.plain import PlainNetwork
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.programs.program import Program, ProgramPort
from desktop.student.manifest import ControlSpec


@dataclass(frozen=True)
class _Network:
    loaded: Loaded
    module: PlainNetwork


@dataclass(frozen=True)
class CleaningFiles:
    """What cleaned ends are made with.

    `cleaner`: weights of a student of Vernier's with a cleaner. `restorer`: a network whose pictures of
    damaged photos are the cleaned realistic end; None: the realistic network makes that of the cleaned photo.
    `narrowed`: what replaces blocks of the restorer.
    """

    cleaner: Path
    restorer: Path | None = None
    narrowed: Path | None = None


def open_two_ends(
    faithful: Path,
    realistic: Path,
    cleaning: CleaningFiles | None = None,
    narrowed: Path | None = None,
    detail: float = 1.0,
) -> OpenedCheckpoint:
    """Load networks of one scale, which take low-res pixels and nothing else.

    Without `cleaning` the model has no cleanup. `narrowed`: what replaces blocks of the realistic one.
    `detail`: how many times what the realistic network adds counts at realism 1.

    Raises:
        BadCheckpoint: one can not be read, is of another kind, or their scales differ.
    """
    first, second = _open(faithful), _open(realistic, narrowed)
    scale = first.module.scale
    _check_scale(faithful, scale, realistic, second.module)
    networks, files = [first, second], [*first.loaded.files, *second.loaded.files]
    programs = [
        _program("faithful", first.module, faithful_port(scale)),
        _program("realistic", second.module, realistic_port(scale)),
        render_program(scale, detail=detail),
    ]
    card = (
        f"The faithful end is `{faithful.name}`, the realistic one `{realistic.name}`. Both are mixed by "
        "realism, and the result is corrected until it shrinks to the photo."
    )
    if cleaning is not None:
        clean = _open_cleaner(cleaning.cleaner)
        files.append(cleaning.cleaner)
        restore: nn.Module
        if cleaning.restorer is None:
            restore = RestoredEnd(clean, second.module)
        else:
            third = _open(cleaning.restorer, cleaning.narrowed)
            _check_scale(faithful, scale, cleaning.restorer, third.module)
            networks.append(third)
            files += third.loaded.files
            restore = End(third.module)
        least = max(network.module.least_side for network in networks)
        cleaned_end = CleanedEnd(clean, first.module)
        programs += cleaning_programs(cleaned_end, restore, scale, least_side=least, detail=detail)
        card += (
            f" Damaged photos are cleaned by `{cleaning.cleaner.name}`, and their realistic end is that of "
            f"`{(cleaning.restorer or realistic).name}`."
        )
    parts = [network.loaded.properties for network in networks]
    properties = StudentProperties(
        scale=scale,
        tile=max(part.tile for part in parts),
        halo=max(part.halo for part in parts),
        size_multiple=max(part.size_multiple for part in parts),
        realism=ControlSpec("realism", 0.0, 1.0, 0.5, per_pixel=True),
        cleanup=None if cleaning is None else ControlSpec("cleanup", 0.0, 1.0, 0.0),
        noise=None,
        bfloat16=None,
        shrinks_to_photo=True,
    )
    loaded = Loaded(tuple(programs), properties, tuple(files), card=card)
    return OpenedCheckpoint(realistic, "blend", digest_of(loaded.files), loaded)


def _check_scale(faithful: Path, scale: int, path: Path, network: PlainNetwork) -> None:
    if network.scale != scale:
        raise BadCheckpoint(
            f"{faithful} enlarges {scale} times and {path} {network.scale} times; the ends of a model must "
            "have one scale."
        )


def _open_cleaner(path: Path) -> WholeCleanup:
    """The cleaner of one of Vernier's students, of either kind."""
    contents = read_contents(path)
    if is_of(contents, span_student.KIND):
        cleaning = span_student.load_span_student(path).cleaning
        clean = None if cleaning is None else cleaning.clean
    else:
        cleaner = load_student(path).clean
        clean = None if cleaner is None else WholeCleanup(cleaner)
    if clean is None:
        raise BadCheckpoint(f"{path} holds a student without a cleaner. Those of Photo and Photo 2 have one.")
    return clean


def _open(path: Path, narrowed: Path | None = None) -> _Network:
    contents = read_contents(path)
    loader = detect(contents)
    if not isinstance(loader, PlainLoader):
        raise BadCheckpoint(
            f"{path} holds {loader.TITLE}. The ends of a model are networks without sliders, such as SPAN, "
            "ESRGAN, Compact and RealPLKSR."
        )
    loaded = loader.load(contents, LoadOptions())
    module = loaded.programs[0].module
    assert isinstance(module, PlainNetwork)
    if narrowed is None:
        return _Network(loaded, module)
    return _Network(replace(loaded, files=(*loaded.files, narrowed)), with_narrowed(module, narrowed)[0])


def _program(name: str, network: PlainNetwork, output: ProgramPort) -> Program:
    return Program(
        name,
        End(network).eval(),
        (low_res_port(),),
        output,
        f"Makes the {name} end.",
        least_side=network.least_side,
        whole_tiles=network.whole_tiles,
    )
