"""The checkpoint that a package is made from."""

from __future__ import annotations

import json
import math
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from converters.checkpoints.vernier import SYSTEM, load_student
from converters.errors import BadCheckpoint
from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from desktop.engine.package.student import sha256_of

EXPECTED = "Vernier converts the .safetensors files that 'python -m converters distill' writes."
LARGEST = FlowStudentConfig(channels=1024, encode_blocks=256, render_blocks=256, scale=8)
"""Sizes beyond these are no student but an attempt to fill the memory."""


@dataclass(frozen=True)
class Header:
    """What a checkpoint says about itself, read without its weights."""

    system: str
    config: FlowStudentConfig
    shapes: dict[str, tuple[int, ...]]
    parameters: int


@dataclass(frozen=True)
class Source:
    """A loaded student and the sha256 of the file it came from."""

    path: Path
    student: FlowStudent
    sha256: str


def read_header(path: Path) -> Header:
    """Read what kind of checkpoint a file is.

    Raises:
        BadCheckpoint: no such file, or not a checkpoint of a student; the message says what was found.
    """
    if not path.is_file():
        raise BadCheckpoint(f"There is no checkpoint at {path}.")
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            shapes = {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise BadCheckpoint(f"{path} {_kind_of(path)}. {EXPECTED}") from error
    system = metadata.get("system")
    if system != SYSTEM:
        first = next(iter(shapes.items()), ("none", ()))
        named = f"of the system {system!r}" if system else "of no system known here"
        raise BadCheckpoint(
            f"{path} is a safetensors file {named}: {len(shapes)} tensors, the first is "
            f"{first[0]} {list(first[1])}. {EXPECTED}"
        )
    return Header(
        system, _config(metadata.get("config", ""), path), shapes, sum(map(math.prod, shapes.values()))
    )


def open_source(path: Path) -> Source:
    """Load a checkpoint of a Vernier student.

    Raises:
        BadCheckpoint: see `read_header`; or the weights do not fit the network that the header names.
    """
    read_header(path)
    try:
        return Source(path, load_student(path), sha256_of(path))
    except ValueError as error:
        raise BadCheckpoint(str(error)) from error


def _config(text: str, path: Path) -> FlowStudentConfig:
    try:
        values: Any = json.loads(text)
        config = FlowStudentConfig(**values)
    except (json.JSONDecodeError, TypeError) as error:
        raise BadCheckpoint(f"{path} does not say how large its network is: {text!r}.") from error
    for name in values:
        size, limit = getattr(config, name), getattr(LARGEST, name)
        if type(size) is not int or not 1 <= size <= limit:
            raise BadCheckpoint(f"{path} names an impossible network: {name} is {size!r}, at most {limit}.")
    return config


def _kind_of(path: Path) -> str:
    """What a file that is no safetensors file seems to be."""
    size = path.stat().st_size
    if zipfile.is_zipfile(path):
        return "is a PyTorch checkpoint or another zip archive"
    if size == 0:
        return "is empty"
    with path.open("rb") as file:
        header = int.from_bytes(file.read(8), "little")
        opening = file.read(1)
    if opening == b"{":
        return f"is a safetensors file that is damaged or cut short ({size:,} bytes, header of {header:,})"
    return "is not a safetensors file"
