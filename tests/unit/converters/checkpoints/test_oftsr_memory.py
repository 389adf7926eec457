"""The largest published network in the published container, loaded in a process whose memory is measured."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from converters.networks.guided_unet import LARGE, GuidedUNet

LOAD = """
import resource, sys
from pathlib import Path
from converters.packaging.opened_checkpoint import open_checkpoint
checkpoint = open_checkpoint(Path(sys.argv[1]))
print(checkpoint.parameters)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""
PRUNED = 3 * (256 * 9 + 1)
"""The outputs that a student does not use."""
EXTRA = 1 << 30


@pytest.mark.slow
def test_the_largest_checkpoint_loads_within_twice_its_size(tmp_path: Path) -> None:
    path = tmp_path / "sr_bicubic-guided_unet-ImageNet_DIS-distil-checkpoint_10.pth"
    with torch.device("meta"):
        shapes = [p.shape for p in GuidedUNet(LARGE).parameters()]
    with torch.serialization.skip_data():  # zeros that take no space on disk
        torch.save({"ema": {"shadow_params": [torch.empty(s) for s in shapes]}, "step": 1}, path)
    size = path.stat().st_size

    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    parameters, peak = map(int, done.stdout.split())
    assert parameters == 552_820_998 - PRUNED
    assert peak < 2 * size + EXTRA, f"{peak / 2**30:.2f} GiB for a checkpoint of {size / 2**30:.2f} GiB"
