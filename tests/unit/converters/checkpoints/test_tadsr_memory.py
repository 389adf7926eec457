"""The official sizes in the official layout, loaded in a process of its own whose memory is measured."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import torch

LOAD = """
import resource, sys
from pathlib import Path
from converters.checkpoints.tadsr import Parts, load_networks
folder = Path(sys.argv[1])
networks = load_networks(Parts(folder / "tadsr.pkl", folder / "unet", folder / "time_vae", folder))
print(sum(p.numel() for n in (networks.unet, networks.autoencoder) for p in n.parameters()))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""
EXTRA = 1 << 30


def write_zeros(path: Path, shapes: list[tuple[str, list[int]]]) -> int:
    """A safetensors file of float32 zeros that takes no space on disk; returns its size."""
    header, end = {}, 0
    for name, shape in shapes:
        start, end = end, end + 4 * torch.Size(shape).numel()
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + end)
    return end


@pytest.mark.slow
def test_official_sizes_load_within_twice_the_checkpoint(data_folder: Path, tmp_path: Path) -> None:
    keys = data_folder / "golden/dev/tadsr"
    size = 0
    for network in ("unet", "time_vae"):
        listed = json.loads((keys / f"keys_{network}.json").read_text())
        (tmp_path / network).mkdir()
        (tmp_path / network / "config.json").write_text(json.dumps(listed["config"]))
        size += write_zeros(tmp_path / network / "diffusion_pytorch_model.safetensors", listed["state_dict"])
    listed = json.loads((keys / "keys_tadsr_pkl.json").read_text())
    delta = {name: listed[name] for name in listed["keys"]}
    for part in ("state_dict_vae_time", "state_dict_vae", "state_dict_unet"):
        delta[part] = {name: torch.zeros(shape) for name, shape in listed[part]}
    torch.save(delta, tmp_path / "tadsr.pkl")
    size += (tmp_path / "tadsr.pkl").stat().st_size

    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    parameters, peak = map(int, done.stdout.split())
    assert parameters == 865_910_724 + 85_726_439
    assert peak < 2 * size + EXTRA, f"{peak / 2**30:.2f} GiB for a checkpoint of {size / 2**30:.2f} GiB"
