"""Small student packages for tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch.export import Dim, export, save

from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from desktop.student.embeddings import EMBEDDING_CHANNELS
from desktop.student.manifest import SCHEMA, ControlSpec, Manifest, Noise
from desktop.student.package import CARD, MANIFEST, sha256_of

TINY = FlowStudentConfig(channels=8, encode_blocks=1, detail_blocks=1, render_blocks=1)
TILE, HALO = 48, 12
"""The halo covers the 6 + 5 pixels that the tiny network sees around a pixel, and half the feather."""
CLEANER_REACH = 4
"""Pixels that a cleaner of one block sees beside."""


def tiny_network(seed: int = 0, clean_blocks: int = 0, config: FlowStudentConfig = TINY) -> FlowStudent:
    """Untrained, but nothing is silent. With a cleaner, the weights of all else are as without."""
    torch.manual_seed(seed)
    student = FlowStudent(config).eval()
    generator = torch.Generator().manual_seed(seed)
    torch.nn.init.normal_(student.render.tail.weight, std=0.05, generator=generator)
    if not clean_blocks:
        return student
    cleaning = FlowStudent(replace(config, clean_blocks=clean_blocks)).eval()
    cleaning.load_state_dict(cleaning.state_dict() | student.state_dict())
    assert cleaning.clean is not None
    told = [block.further[0].weight for block in cleaning.render.blocks]
    for weight, std in ((cleaning.clean.tail.weight, 0.02), *((weight, 0.05) for weight in told)):
        torch.nn.init.normal_(weight, std=std, generator=generator)  # the mean colour has to stay near
    return cleaning


def loud_network() -> FlowStudent:
    """Its features leave the range of float16."""
    network = tiny_network()
    with torch.no_grad():
        network.encode.faithful.head.weight.mul_(1e6)
    return network


def make_tiny_student(path: Path, clean_blocks: int = 0, config: FlowStudentConfig = TINY) -> Path:
    """Write a package that the app can open; with `clean_blocks` it has a cleanup control."""
    student = tiny_network(clean_blocks=clean_blocks, config=config)
    (path / "torch").mkdir(parents=True)
    h, w = Dim("h", min=8, max=4096), Dim("w", min=8, max=4096)
    space = {2: h, 3: w}
    low_res, detail = torch.rand(1, 3, TILE, TILE), torch.rand(1, config.channels, TILE, TILE)
    noise, realism = torch.rand(1, 48, TILE, TILE), torch.rand(1, EMBEDDING_CHANNELS, TILE, TILE)
    save(
        export(student.encode, (), {"low_res": low_res}, dynamic_shapes={"low_res": space}),
        path / "torch/encode.pt2",
    )
    inputs = {
        "residual": torch.rand_like(noise),
        "detail": detail,
        "low_res": low_res,
        "noise": noise,
        "realism": realism,
    }
    if student.clean is not None:
        inputs["cleanup"] = torch.rand_like(realism)
    save(
        export(student.render, (), inputs, dynamic_shapes=dict.fromkeys(inputs, space)),
        path / "torch/render.pt2",
    )
    files = ["torch/encode.pt2", "torch/render.pt2", CARD]
    if student.clean is not None:
        inputs = {"damaged": low_res, "cleanup": realism}
        files.insert(0, "torch/clean.pt2")
        save(export(student.clean, (), inputs, dynamic_shapes=dict.fromkeys(inputs, space)), path / files[0])
    (path / CARD).write_text("# Tiny\n\nUntrained.\n", encoding="utf-8")
    manifest = Manifest(
        schema=SCHEMA,
        id=path.stem,
        title="Tiny",
        system="vernier",
        scale=4,
        tile_sizes=(TILE,),
        halo=HALO + CLEANER_REACH * clean_blocks,
        any_size=True,
        bfloat16=False,  # so that the tests see the same pixels on every processor
        realism=ControlSpec("realism", 0.0, 1.0, 0.5, per_pixel=True),
        cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0, per_pixel=True) if clean_blocks else None,
        noise=Noise(48, 0.25, 1.0),
        colour_fix="none",
        precision="float32",
        licence="MIT",
        source_sha256="0" * 64,
        metrics={},
        files={name: sha256_of(path / name) for name in files},
    )
    (path / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
    return path
