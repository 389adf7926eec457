"""Which files the loader of the ResShift family takes, and what it says of the others."""

from __future__ import annotations

import dataclasses
import json
import math
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from converters.checkpoints import res_shift
from converters.checkpoints.contents import read_contents
from converters.checkpoints.detect import detect
from converters.checkpoints.loader import Loaded, LoadOptions
from converters.checkpoints.vernier import save_student
from converters.errors import BadCheckpoint
from converters.networks.swin_unet import SwinUNet
from converters.networks.vq_autoencoder import VQAutoencoder, VQConfig
from desktop.student.manifest import ControlSpec
from tests.res_shift import UNET, untrained, write_checkpoints
from tests.students import tiny_network

LOAD = """
import resource, sys
from pathlib import Path
from converters.packaging.opened_checkpoint import open_checkpoint
checkpoint = open_checkpoint(Path(sys.argv[1]))
print(checkpoint.parameters)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""
LIBRARIES = 1 << 30
LEFT_OUT = re.compile(r"time_embed|emb_layers|attn_mask|relative_position_index")
"""Layers that see the step become constants; buffers are no parameters."""


def load(path: Path, **choices: object) -> Loaded:
    contents = read_contents(path)
    return detect(contents).load(contents, LoadOptions(**choices))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "licence", "hints"),
    [
        ("TAD-SR.pth", "Apache-2.0 is stated for code and weights, but ResShift", 0),
        ("SinSR_v2.pth", "CC BY-NC-SA 4.0, academic research only", 0),
        ("resshift_realsrx4_s15_v1.pth", "S-Lab License 1.0: no commercial use", 1),
        ("ema_model_30000.pth", "should be treated as not for commercial use", 1),
    ],
)
def test_the_file_name_tells_which_of_the_family_it_is(
    name: str, licence: str, hints: int, tmp_path: Path
) -> None:
    loaded = load(write_checkpoints(tmp_path, name))
    assert licence in loaded.licence
    assert len(loaded.hints) == hints
    assert [program.name for program in loaded.programs] == ["encode", "denoise", "decode"]
    assert [file.name for file in loaded.files] == [name, "autoencoder_vq_f4.pth"]
    assert loaded.properties.realism is None


def test_a_preset_overrides_the_name_and_must_be_known(tmp_path: Path) -> None:
    path = write_checkpoints(tmp_path, "resshift_copy.pth")
    assert load(path, preset="tad-sr").author == "The authors of TAD-SR (arXiv 2408.07476)"
    with pytest.raises(BadCheckpoint, match="no preset 'ffhq': choose tad-sr, sinsr, resshift"):
        load(path, preset="ffhq")


def test_a_network_that_restores_faces_is_refused(tmp_path: Path) -> None:
    weights = untrained(SwinUNet(UNET), 0).state_dict()
    weights["feature_extractor.0.weight"] = torch.zeros(16, 3, 3, 3)
    torch.save(weights, tmp_path / "TAD-faceir.pth")
    with pytest.raises(BadCheckpoint, match="restores faces at their own size, and Vernier takes those"):
        load(tmp_path / "TAD-faceir.pth")


def test_the_autoencoder_of_the_face_task_is_refused(tmp_path: Path) -> None:
    path = write_checkpoints(tmp_path)
    faces = tmp_path / "ffhq512_vq_f8_dim8_face.pth"
    torch.save(VQAutoencoder(VQConfig(32, (1, 1, 1, 1), (1, 1, 1, 1), 8, 16, 8)).state_dict(), faces)
    with pytest.raises(BadCheckpoint, match=r"shrinks 8 times to 8 channels; .* autoencoder_vq_f4\.pth: 4"):
        load(path, companion=faces)


def test_a_network_for_other_latents_is_refused(tmp_path: Path) -> None:
    path = write_checkpoints(tmp_path)
    torch.save(SwinUNet(dataclasses.replace(UNET, in_channels=11, out_channels=8)).state_dict(), path)
    with pytest.raises(BadCheckpoint, match="takes 11 channels and gives 8; a network that enlarges 4 times"):
        load(path)


def test_a_blend_brings_the_faithful_student_and_says_what_its_slider_is(tmp_path: Path) -> None:
    weights = tmp_path / "mine.safetensors"
    student = tiny_network()
    save_student(student, weights)
    loaded = load(write_checkpoints(tmp_path), blend=weights)
    assert loaded.properties.realism == ControlSpec("mix", 0.0, 1.0, 1.0)
    assert [file.name for file in loaded.files][2:] == ["mine.safetensors"]
    assert "it mixes the pixels of SinSR (1) with those of a faithful student" in loaded.card
    low_res = torch.rand(1, 3, 9, 12)
    silent = torch.zeros(1, 48, 9, 12), torch.zeros(1, 9, 9, 12)
    faithful = loaded.programs[-1].compute({"low_res": low_res})["faithful"]
    with torch.no_grad():
        torch.testing.assert_close(faithful, student(low_res, *silent))


@pytest.mark.slow
def test_official_sizes_load_within_twice_the_checkpoints(data_folder: Path, tmp_path: Path) -> None:
    keys = data_folder / "golden/dev/tad_sr"
    kept = 0
    integers = set(json.loads((keys / "keys_unet_x4.json").read_text())["int64"])
    for file, listed in (("TAD-SR.pth", "keys_unet_x4.json"), (res_shift.AUTOENCODER, "keys_vq_x4.json")):
        entries = json.loads((keys / listed).read_text())["state_dict"]
        kept += sum(math.prod(shape) for name, shape in entries if not LEFT_OUT.search(name))
        weights = {
            f"module.{name}": torch.zeros(shape, dtype=torch.int64 if name in integers else torch.float32)
            for name, shape in entries
        }
        torch.save({"state_dict": weights}, tmp_path / file)
    size = sum(path.stat().st_size for path in tmp_path.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(tmp_path / "TAD-SR.pth")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    parameters, peak = map(int, done.stdout.split())
    assert parameters == kept == 162_531_725
    assert peak < 2 * size + LIBRARIES, f"{peak / 2**30:.2f} GiB for checkpoints of {size / 2**30:.2f} GiB"
