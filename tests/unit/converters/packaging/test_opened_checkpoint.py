"""Foreign, broken and hostile checkpoints end as a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from converters.checkpoints import vernier
from converters.checkpoints.contents import read_contents
from converters.checkpoints.loader import LoadOptions
from converters.errors import BadCheckpoint
from converters.packaging.opened_checkpoint import OpenedCheckpoint, open_checkpoint
from tests.students import TINY, tiny_network


def test_the_header_tells_system_sizes_and_parameters(tiny_checkpoint: OpenedCheckpoint) -> None:
    facts = dict(vernier.facts(read_contents(tiny_checkpoint.path), LoadOptions()))
    assert tiny_checkpoint.system == "vernier"
    assert f"channels {TINY.channels}" in facts["network"]
    assert tiny_checkpoint.parameters == sum(p.numel() for p in tiny_network().parameters())
    assert facts["parameters"].startswith(f"{tiny_checkpoint.parameters:,} in ")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(BadCheckpoint, match="There is no checkpoint at"):
        open_checkpoint(tmp_path / "none.safetensors")


@pytest.mark.parametrize("kept", [5, 100, 3000, -10])
def test_a_truncated_file(tiny_checkpoint: OpenedCheckpoint, tmp_path: Path, kept: int) -> None:
    path = tmp_path / "cut.safetensors"
    path.write_bytes(tiny_checkpoint.path.read_bytes()[:kept])
    message = "is no checkpoint" if kept == 5 else "damaged or cut short"
    with pytest.raises(BadCheckpoint, match=message):
        open_checkpoint(path)


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.safetensors"
    path.touch()
    with pytest.raises(BadCheckpoint, match="is empty"):
        open_checkpoint(path)


def test_another_network(tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_file({"conv_first.weight": torch.zeros(64, 3, 3, 3)}, path)
    with pytest.raises(
        BadCheckpoint,
        match=r"no system known here: a safetensors file of one tensor, conv_first\.weight \[64, 3, 3, 3\]",
    ):
        open_checkpoint(path)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("", "does not say how large"),
        ("[1]", "does not say how large"),
        (json.dumps({"width": 64}), "does not say how large"),
        (json.dumps({"channels": 10**9}), "channels is 1000000000, at most 1024"),
        (json.dumps({"encode_blocks": 0}), "encode_blocks is 0"),
        (json.dumps({"scale": 2.5}), "scale is 2.5"),
        (json.dumps({"channels": 16}), "does not fit the network"),
    ],
)
def test_a_header_that_lies(tmp_path: Path, config: str, message: str) -> None:
    path = tmp_path / "liar.safetensors"
    save_file({"a": torch.zeros(1)}, path, {"system": "vernier", "config": config})
    with pytest.raises(BadCheckpoint, match=message):
        open_checkpoint(path)


def test_other_users_may_read_weights(tmp_path: Path) -> None:
    vernier.save_student(tiny_network(), tmp_path / "weights.safetensors")
    assert (tmp_path / "weights.safetensors").stat().st_mode & 0o777 == 0o644
