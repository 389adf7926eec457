"""The manifest of a student that need not exist."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.student.manifest import SCHEMA, ControlSpec, Manifest
from desktop.student.package import CARD

_FAKE = Manifest(
    schema=SCHEMA,
    id="fake",
    title="Fake",
    system="vernier",
    scale=4,
    tile_sizes=(48,),
    halo=8,
    any_size=True,
    bfloat16=True,
    realism=ControlSpec("realism", 0.0, 1.0, 0.4),
    cleanup=None,
    noise=None,
    colour_fix="none",
    precision="float32",
    licence="MIT",
    source_sha256="0" * 64,
    metrics={},
    files={"torch/render.pt2": "0" * 64, CARD: "0" * 64},
)


def manifest(**changes: Any) -> Manifest:
    """A valid one, with some fields changed."""
    return replace(_FAKE, **changes)
