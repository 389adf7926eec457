"""Opens two published networks as the ends of one model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from converters.checkpoints.blend_programs import faithful_port, realistic_port, render_program
from converters.checkpoints.contents import digest_of, read_contents
from converters.checkpoints.detect import detect
from converters.checkpoints.loader import Loaded, LoadOptions, StudentProperties
from converters.checkpoints.plain import PlainLoader
from converters.errors import BadCheckpoint
from converters.networks.blend import End
from converters.networks.plain import PlainNetwork
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.programs.program import Program, ProgramPort
from desktop.student.manifest import ControlSpec


@dataclass(frozen=True)
class _Network:
    loaded: Loaded
    module: PlainNetwork


def open_two_ends(faithful: Path, realistic: Path) -> OpenedCheckpoint:
    """Load two networks of one scale, which take low-res pixels and nothing else.

    Raises:
        BadCheckpoint: one can not be read, is of another kind, or their scales differ.
    """
    first, second = _open(faithful), _open(realistic)
    scale = first.module.scale
    if second.module.scale != scale:
        raise BadCheckpoint(
            f"{faithful} enlarges {scale} times and {realistic} {second.module.scale} times; the ends of a "
            "model must have one scale."
        )
    parts = (first.loaded.properties, second.loaded.properties)
    properties = StudentProperties(
        scale=scale,
        tile=max(part.tile for part in parts),
        halo=max(part.halo for part in parts),
        size_multiple=max(part.size_multiple for part in parts),
        realism=ControlSpec("realism", 0.0, 1.0, 0.5, per_pixel=True),
        noise=None,
        bfloat16=True,
    )
    programs = (
        _program("faithful", first.module, faithful_port(scale)),
        _program("realistic", second.module, realistic_port(scale)),
        render_program(scale),
    )
    files = (*first.loaded.files, *second.loaded.files)
    card = (
        f"The faithful end is `{faithful.name}`, the realistic one `{realistic.name}`. Both are mixed by "
        "realism, and the result is corrected until it shrinks to the photo."
    )
    loaded = Loaded(programs, properties, files, card=card)
    return OpenedCheckpoint(realistic, "blend", digest_of(files), loaded)


def _open(path: Path) -> _Network:
    contents = read_contents(path)
    loader = detect(contents)
    if not isinstance(loader, PlainLoader):
        raise BadCheckpoint(
            f"{path} holds {loader.TITLE}. The ends of a model are networks without sliders, such as SPAN, "
            "ESRGAN and Compact."
        )
    loaded = loader.load(contents, LoadOptions())
    module = loaded.programs[0].module
    assert isinstance(module, PlainNetwork)
    return _Network(loaded, module)


def _program(name: str, network: PlainNetwork, output: ProgramPort) -> Program:
    low_res = ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1].")
    return Program(name, End(network).eval(), (low_res,), output, f"Makes the {name} end.")
