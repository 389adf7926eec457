"""Reads and writes teachers: Vernier's own, and the published ones of OFTSR."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from converters.checkpoints import oftsr
from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.foreign_networks import TEACHER
from converters.checkpoints.loader import LoadOptions
from converters.checkpoints.safetensors_file import is_of, save_weights
from converters.errors import BadCheckpoint
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.training.teachers.unet import GuidedTeacher
from desktop.student.decoding import decode

AnyTeacher = FlowTeacher | GuidedTeacher


def save_teacher(teacher: FlowTeacher, path: Path) -> None:
    """Write the weights in float32, with the sizes of the network in the header."""
    save_weights(teacher, path, TEACHER, asdict(teacher.config))


def load_teacher(path: Path) -> AnyTeacher:
    """Read a teacher, frozen: a file of `save_teacher`, or a checkpoint of OFTSR with the published name.

    Raises:
        BadCheckpoint: it is neither; the message says what was found.
    """
    contents = read_contents(path)
    if is_of(contents, TEACHER):
        teacher: AnyTeacher = _vernier(contents)
    elif oftsr.match_score(contents).score == 1:
        network, preset = oftsr.load_preset(contents, LoadOptions())
        teacher = GuidedTeacher(network, preset.sigma)
    else:
        raise BadCheckpoint(
            f"{path} holds no teacher: it is {contents.summary()}. Train one with the recipe 'teacher'."
        )
    teacher.eval().requires_grad_(False)
    return teacher


def _vernier(contents: Contents) -> FlowTeacher:
    text = contents.metadata.get("config", "")
    try:
        teacher = FlowTeacher(decode(FlowTeacherConfig, json.loads(text)))
        teacher.load_state_dict(contents.load())
    except (ValueError, TypeError, RuntimeError) as error:
        raise BadCheckpoint(
            f"{contents.path} does not fit the network that its header names ({text!r}): {error}"
        ) from error
    return teacher
