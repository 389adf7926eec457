"""Checkpoints in files small enough to be carried to another machine."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import torch

from converters.files import write_whole

LARGEST_PART = 15_000_000
"""Bytes."""
_PARTS = "parts"


def write_checkpoint(state: dict[str, Any], path: Path, largest: int = LARGEST_PART) -> None:
    """Write a state, atomically: whole if it fits into `largest` bytes, else in parts beside `path`.

    The parts are NAME-DIGEST-NUMBER.pt, and `path` then lists them. It is written last, and parts of earlier
    checkpoints are removed after that, so a process that is killed always leaves one complete checkpoint.
    """
    data = _saved(state)
    names: list[str] = []
    if len(data) > largest:
        digest = hashlib.sha256(data).hexdigest()
        for start in range(0, len(data), largest):
            names.append(f"{path.stem}-{digest[:8]}-{len(names) + 1}{path.suffix}")
            _write(data[start : start + largest], path.with_name(names[-1]))
        data = _saved({_PARTS: names, "digest": digest})
    _write(data, path)
    for old in path.parent.glob(f"{path.stem}-*{path.suffix}"):
        if old.name not in names:
            old.unlink()


def read_checkpoint(path: Path) -> dict[str, Any]:
    """Read what `write_checkpoint` wrote, with all tensors on the CPU.

    Raises:
        OSError, RuntimeError, ...: the checkpoint or one of its parts is missing or damaged.
    """
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    if not isinstance(state, dict) or _PARTS not in state:
        return state
    data = b"".join(path.with_name(name).read_bytes() for name in state[_PARTS])
    if hashlib.sha256(data).hexdigest() != state["digest"]:
        raise ValueError("one of its parts is damaged")
    whole: dict[str, Any] = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    return whole


def _saved(state: dict[str, Any]) -> bytes:
    buffer = io.BytesIO()
    torch.save(state, buffer)
    return buffer.getvalue()


def _write(data: bytes, path: Path) -> None:
    write_whole(path, lambda partial: partial.write_bytes(data))
