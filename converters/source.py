"""The checkpoint that a package is made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from converters.checkpoints.vernier import load_student
from converters.errors import BadCheckpoint
from converters.networks.flow_student import FlowStudent
from desktop.engine.package.student import sha256_of


@dataclass(frozen=True)
class Source:
    """A loaded student and the sha256 of the file it came from."""

    path: Path
    student: FlowStudent
    sha256: str


def open_source(path: Path) -> Source:
    """Load a checkpoint of a Vernier student.

    Raises:
        BadCheckpoint: no such file, or not such a checkpoint; the message says what was found.
    """
    if not path.is_file():
        raise BadCheckpoint(f"There is no checkpoint at {path}.")
    try:
        return Source(path, load_student(path), sha256_of(path))
    except (ValueError, KeyError, TypeError) as error:
        raise BadCheckpoint(
            f"{error} Vernier converts the .safetensors files that 'python -m converters distill' writes."
        ) from error
