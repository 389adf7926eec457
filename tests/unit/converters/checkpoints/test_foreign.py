"""What the converter does not take: each is answered by one sentence that says what it is, and what to do."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from torch import Tensor

from converters.checkpoints.contents import read_contents
from converters.checkpoints.detect import LOADERS, detect
from converters.errors import BadCheckpoint
from tests.plain_networks import basicsr, esrgan


def _tar(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        info = tarfile.TarInfo("model.pth")
        info.size = 3
        archive.addfile(info, io.BytesIO(b"abc"))


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("models/4x-Sharp.pth", b"abc")
        archive.writestr("readme.txt", b"abc")


def _repacked(path: Path) -> None:
    stored = io.BytesIO()
    torch.save({"a": torch.ones(2)}, stored)
    with zipfile.ZipFile(stored) as plain, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in plain.namelist():
            archive.writestr(name, plain.read(name))


def _exported(path: Path) -> None:
    torch.export.save(torch.export.export(torch.nn.ReLU(), (torch.ones(2),)), path)


def _torch_script(path: Path) -> None:
    torch.jit.save(torch.jit.trace(torch.nn.Conv2d(3, 3, 1), torch.ones(1, 3, 4, 4)), str(path))  # type: ignore[no-untyped-call]


def _onnx(path: Path) -> None:
    path.write_bytes(b"\x08\x08\x12\x07pytorch\x1a\x052.1.0:\x80\x80\x04")


def _list(path: Path) -> None:
    files = [f"model-0000{i}-of-00002.safetensors" for i in (1, 2)]
    path.write_text(json.dumps({"metadata": {}, "weight_map": dict(zip("ab", files, strict=True))}))


def _write(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n"
FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "model.onnx": (_onnx, "is an ONNX file.*look for the same model as"),
    "renamed.pth": (_onnx, "is an ONNX file"),
    "script.pt": (_torch_script, "is a TorchScript program.*look for the checkpoint"),
    "model.pt2": (_exported, "is a program that torch.export wrote .*look for the checkpoint"),
    "arrays.npz": (lambda p: np.savez(p, a=np.zeros(2)), "holds arrays of NumPy"),
    "models.zip": (_zip, r"a zip archive, but no PyTorch .*unpack it.*\(models/4x-Sharp\.pth\)\.$"),
    "again.pth": (_repacked, "that a zip program has packed again.*take the original"),
    "model.tar": (_tar, "is a tar archive: unpack it"),
    "model.pth.gz": (lambda p: p.write_bytes(gzip.compress(b"abc")), "is compressed by gzip: unpack it"),
    "model.gguf": (_write(b"GGUF\x03\0\0\0" + bytes(64)), "is a GGUF file"),
    "page.pth": (_write(b"\n<!DOCTYPE html>\n<html><title>Sign in</title>"), "is a web page.*browser"),
    "pointer.safetensors": (_write(LFS), "is a pointer of Git LFS.*git lfs pull"),
    "model.safetensors.index.json": (_list, "is the list of a model in 2 files such as model-00001"),
    "config.json": (_write(b'{"scale": 4}'), "is a text file with settings"),
    "model.h5": (_write(b"\x89HDF\r\n\x1a\n" + bytes(64)), "is an HDF5 file"),
    "model.tflite": (_write(b"\x1c\0\0\0TFL3" + bytes(64)), "is a TensorFlow Lite file"),
    "photo.png": (lambda p: Image.new("RGB", (4, 4)).save(p), "is a picture, not a network"),
    "alone.param": (_write(b"7767517\n1 1\nInput a 0 1 a\n"), r"put the \.bin file of the same name"),
    "alone.bin": (_write(b"\x47\x6b\x30\x01" + bytes(64)), r"put the \.param file of the same"),
    "model.param.bin": (_write(b"\xdd\x85\x76\0" + bytes(64)), "in binary: take its .param file"),
    "notes.txt": (_write(b"scale 4"), "is no checkpoint: take one as"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_files(name: str, tmp_path: Path) -> None:
    write, message = FILES[name]
    write(tmp_path / name)
    with pytest.raises(BadCheckpoint, match=message) as caught:
        read_contents(tmp_path / name)
    sentence = str(caught.value).removeprefix(str(tmp_path / name))
    assert sentence.rstrip(".").count(". ") == 0, "one sentence"


def _weights(*names: str) -> dict[str, Tensor]:
    return {name: torch.ones(2, 2) for name in names}


SWIN = "layers.0.residual_group.blocks.0.attn"
DAT = ("before_RG.1.weight", "layers.0.blocks.0.ffn.sg.norm.weight")
NETWORKS: dict[str, tuple[dict[str, Tensor], str]] = {
    "SwinIR": (_weights("conv_first.weight", f"{SWIN}.relative_position_bias_table"), "holds SwinIR. Take"),
    "Swin2SR": (_weights("conv_first.weight", f"{SWIN}.cpb_mlp.0.weight"), "holds Swin2SR"),
    "HAT": (
        _weights("conv_first.weight", f"{SWIN}.qkv.weight", "layers.0.residual_group.overlap_attn.a"),
        "holds HAT",
    ),
    "DAT": (_weights(*DAT, "layers.0.blocks.0.attn.attns.0.pos.pos_proj.weight"), "holds DAT"),
    "OmniSR": (_weights("input.weight", "residual_layer.0.residual_layer.0.layer.0.fn.0.weight"), "OmniSR"),
    "ATD": (_weights("layers.0.residual_group.layers.0.attn_atd.scale", "conv_first.weight"), "holds ATD"),
    "PLKSR": (_weights("feats.0.weight", "feats.1.lk.conv.weight"), "holds PLKSR"),
    "GFPGAN": (_weights("stylegan_decoder.style_mlp.1.bias", "toRGB.0.weight"), "GFPGAN.*faces.*whole"),
    "CodeFormer": (_weights("position_emb", "quantize.embedding.weight"), "holds CodeFormer"),
    "Stable Diffusion": (
        _weights(
            "model.diffusion_model.input_blocks.0.0.weight", "first_stage_model.encoder.conv_in.weight"
        ),
        "holds a whole Stable Diffusion.*many steps",
    ),
    "U-Net of diffusers": (_weights("time_embedding.linear_1.weight", "conv_in.weight"), "a diffusion U-Net"),
    "LoRA": (_weights("lora_unet_mid.lora_down.weight"), "a LoRA, changes of another model"),
}  # fmt: skip


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("wrapped", [False, True])
def test_networks(name: str, wrapped: bool, tmp_path: Path) -> None:
    weights, message = NETWORKS[name]
    torch.save({"params_ema": weights} if wrapped else weights, tmp_path / "model.pth")
    with pytest.raises(BadCheckpoint, match=message):
        detect(read_contents(tmp_path / "model.pth"))


def test_a_teacher_of_our_own(tmp_path: Path) -> None:
    save_file(_weights("a"), tmp_path / "teacher.safetensors", {"system": "vernier-teacher"})
    with pytest.raises(BadCheckpoint, match=r"is a teacher, which takes many steps.*convert the student"):
        detect(read_contents(tmp_path / "teacher.safetensors"))


def test_folders(tmp_path: Path) -> None:
    package = tmp_path / "mine.student"
    package.mkdir()
    (package / "manifest.json").write_text("{}")
    with pytest.raises(BadCheckpoint, match="is a model for Vernier already: install it"):
        read_contents(package)
    core_ml = tmp_path / "a.mlpackage"
    (core_ml / "Data").mkdir(parents=True)
    (core_ml / "Manifest.json").write_text("{}")
    with pytest.raises(BadCheckpoint, match="is a Core ML package already"):
        read_contents(core_ml)
    several = tmp_path / "several"
    several.mkdir()
    for name in ("a.pth", "b.pth"):
        torch.save(basicsr(esrgan()), several / name)
    with pytest.raises(BadCheckpoint, match=r"holds 2 checkpoints: name one of them, such as a\.pth"):
        detect(read_contents(several))


def test_insisting_on_a_system(tmp_path: Path) -> None:
    torch.save(basicsr(esrgan()), tmp_path / "model.pth")
    contents = read_contents(tmp_path / "model.pth")
    for loader in LOADERS:
        if loader.SYSTEM == "esrgan":
            assert detect(contents, "esrgan") is loader
            continue
        with pytest.raises(
            BadCheckpoint, match=r"is no checkpoint of .*: nothing in it .*: it is one of ESRGAN"
        ):
            detect(contents, loader.SYSTEM)
