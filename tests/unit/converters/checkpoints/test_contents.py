"""Files are looked at without trusting them."""

from __future__ import annotations

import os
import pickle
import time
import zipfile
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from converters.checkpoints.contents import digest_of, read_contents
from converters.errors import BadCheckpoint


class Hostile:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch /tmp/owned",)


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    path = tmp_path / "model.pth"
    torch.save({"ema": {"shadow_params": [torch.ones(3, 2), torch.zeros(4)]}, "step": 7}, path)
    return path


def test_shapes_come_without_data_and_data_on_demand(checkpoint: Path) -> None:
    contents = read_contents(checkpoint)
    found = dict(contents.tensors())
    assert list(found) == ["ema.shadow_params.0", "ema.shadow_params.1"]
    assert all(tensor.device.type == "meta" for tensor in found.values())
    assert contents.summary() == (
        "a PyTorch checkpoint (ema, step) of 2 tensors, of which the first is ema.shadow_params.0 [3, 2]"
    )
    assert contents.load()["ema"]["shadow_params"][0].tolist() == [[1, 1]] * 3


def test_safetensors_and_folders_are_told_apart(tmp_path: Path) -> None:
    save_file({"a.weight": torch.ones(2)}, tmp_path / "a.safetensors", {"system": "x"})
    contents = read_contents(tmp_path / "a.safetensors")
    assert contents.metadata == {"system": "x"}
    assert contents.summary() == "a safetensors file of one tensor, a.weight [2]"
    assert contents.load()["a.weight"].tolist() == [1, 1]
    assert read_contents(tmp_path).path == tmp_path / "a.safetensors", "it is the only checkpoint there"
    (tmp_path / "b.pth").touch()
    assert read_contents(tmp_path).summary() == "a folder with a.safetensors, b.pth"


@pytest.mark.parametrize("kept", [100, 700, -30])
def test_a_truncated_pytorch_file(checkpoint: Path, kept: int) -> None:
    checkpoint.write_bytes(checkpoint.read_bytes()[:kept])
    with pytest.raises(BadCheckpoint, match=r"was cut short .* Download it again"):
        read_contents(checkpoint)


def test_code_is_not_run_but_named(tmp_path: Path) -> None:
    path = tmp_path / "evil.pth"
    torch.save({"ema": Hostile()}, path)
    with pytest.raises(BadCheckpoint, match=r"more than tensors \((posix|os|nt)\.system\) .* could run code"):
        read_contents(path)
    path.write_bytes(pickle.dumps(Hostile()))
    with pytest.raises(BadCheckpoint, match="is a pickle, but not one of PyTorch, and is not opened"):
        read_contents(path)


def test_a_tensor_larger_than_its_file(tmp_path: Path) -> None:
    """A view that repeats one number costs nothing to write and gigabytes to copy."""
    path = tmp_path / "bomb.pth"
    torch.save({"weight": torch.zeros(1).expand(1 << 40)}, path)
    with pytest.raises(BadCheckpoint, match=r"claims a tensor weight \[1099511627776\] that is larger than"):
        read_contents(path)


def test_a_compressed_archive(checkpoint: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed.pth"
    with zipfile.ZipFile(checkpoint) as plain, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in plain.namelist():
            archive.writestr(name, plain.read(name))
    with pytest.raises(BadCheckpoint, match="checkpoint that a zip program has packed again"):
        read_contents(packed)


def test_code_in_old_files_is_not_run_but_named(tmp_path: Path) -> None:
    path = tmp_path / "evil.pth"
    torch.save({"ema": Hostile()}, path, _use_new_zipfile_serialization=False)
    with pytest.raises(BadCheckpoint, match=r"more than tensors \((posix|os|nt)\.system\) .* could run code"):
        read_contents(path)


def test_old_files(tmp_path: Path) -> None:
    path = tmp_path / "old.pth"
    torch.save({"weight": torch.ones(2, 3), "step": 3}, path, _use_new_zipfile_serialization=False)
    contents = read_contents(path)
    assert contents.summary() == "an old PyTorch checkpoint of one tensor, weight [2, 3]"
    assert contents.load()["weight"].tolist() == [[1, 1, 1]] * 2
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(BadCheckpoint, match=r"damaged|can not be read"):
        read_contents(path).load()
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(BadCheckpoint, match="damaged PyTorch checkpoint"):
        read_contents(path)


@pytest.mark.parametrize("new", [True, False])
def test_what_would_take_minutes_is_refused_soon(new: bool, tmp_path: Path) -> None:
    """Lists that hold one another, and more lists than any network has tensors."""
    nested: object = [torch.zeros(1)]
    for _ in range(8):
        nested = [nested] * 12
    path, start = tmp_path / "nested.pth", time.monotonic()
    torch.save({"a": nested}, path, _use_new_zipfile_serialization=new)
    with pytest.raises(BadCheckpoint, match="lists far more than the tensors of a network"):
        read_contents(path)
    torch.save([[] for _ in range(300_000)], path, _use_new_zipfile_serialization=new)
    with pytest.raises(BadCheckpoint, match="lists far more than the tensors of a network"):
        read_contents(path)
    assert time.monotonic() - start < 10


def test_the_digest_of_one_file_is_its_own(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b""), two.write_bytes(b"x")
    assert digest_of((one,)) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert len({digest_of((one,)), digest_of((one, two)), digest_of((two, one))}) == 3
