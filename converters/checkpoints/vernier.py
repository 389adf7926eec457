"""Vernier's own weights: safetensors with the sizes of the network in the header."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from converters.networks.flow_student import FlowStudent, FlowStudentConfig

SYSTEM = "vernier"


def save_student(student: FlowStudent, path: Path) -> None:
    """Write the weights in float32."""
    tensors: dict[str, Tensor] = {
        k: v.detach().float().contiguous().cpu() for k, v in student.state_dict().items()
    }
    save_file(tensors, path, {"system": SYSTEM, "config": json.dumps(asdict(student.config))})


def load_student(path: Path) -> FlowStudent:
    """Read weights that `save_student` wrote, into a module in evaluation mode.

    Raises:
        ValueError: not such a file; the message says what was found.
    """
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
    except (OSError, SafetensorError) as error:
        raise ValueError(f"{path} is not a readable safetensors file: {error}") from error
    if metadata.get("system") != SYSTEM:
        raise ValueError(
            f"{path} holds no Vernier student: its header names {metadata.get('system', 'no system')!r}."
        )
    student = FlowStudent(FlowStudentConfig(**json.loads(metadata["config"])))
    try:
        student.load_state_dict(load_file(path))
    except RuntimeError as error:
        raise ValueError(f"{path} does not fit the network that its header names: {error}") from error
    return student.eval()
