"""Files of weights for networks that are used as they are published."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from converters.errors import BadCheckpoint
from converters.networks.weights import Weights


@pytest.fixture(params=["weights.safetensors", "weights.pt"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file: Path = tmp_path / request.param
    tensors = {"a": torch.ones(2, 3, dtype=torch.float16)}
    if file.suffix == ".pt":
        torch.save(tensors, file)
    else:
        save_file(tensors, file)
    return file


def test_a_tensor_is_read_in_float32(path: Path) -> None:
    weights = Weights(path)
    assert torch.equal(weights.get("a", (2, 3)), torch.ones(2, 3))
    assert weights.get("a", (-1, 3)).dtype == torch.float32


def test_what_is_missing_or_of_another_shape_is_named(path: Path) -> None:
    weights = Weights(path)
    with pytest.raises(BadCheckpoint, match=r"holds other weights: it lacks b\."):
        weights.get("b", (2, 3))
    for shape in ((3, 2), (2, 3, 1)):
        with pytest.raises(BadCheckpoint, match=r"holds other weights: a is \[2, 3\], not"):
            weights.get("a", shape)


@pytest.mark.parametrize("name", ["weights.safetensors", "weights.pt", "absent.safetensors"])
def test_a_file_that_can_not_be_read_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "weights.safetensors").write_bytes(b"rubbish")
    (tmp_path / "weights.pt").write_bytes(b"rubbish")
    with pytest.raises(BadCheckpoint, match=f"The weights in .*{name} can not be read"):
        Weights(tmp_path / name)
