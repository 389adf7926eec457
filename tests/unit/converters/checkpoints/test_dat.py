"""DAT-light is read as a teacher."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from converters.errors import BadCheckpoint
from converters.networks.dat import Dat, DatConfig, WindowAttention
from converters.training.teachers.ncnn import load_enlarger


@pytest.fixture(scope="module")
def network() -> Dat:
    torch.manual_seed(0)
    return Dat().eval().requires_grad_(False)


def saved(network: Dat, path: Path, **changed: Tensor) -> Path:
    """As the authors' program saves it, with tables that follow from the sizes."""
    tables = {
        "layers.0.blocks.0.attn.attns.0.rpe_biases": torch.zeros(945, 2),
        "layers.0.blocks.0.attn.attns.0.relative_position_index": torch.zeros(256, 256),
        "layers.0.blocks.2.attn.attn_mask_0": torch.zeros(16, 256, 256),
    }
    torch.save({"params": {**network.state_dict(), **tables, **changed}}, path)
    return path


def test_a_checkpoint_gives_the_network(network: Dat, tmp_path: Path) -> None:
    photo = torch.rand(1, 3, 9, 37)
    found = load_enlarger(saved(network, tmp_path / "DAT_light_x4.pth"))(photo)
    assert found.shape == (1, 3, 36, 148)
    torch.testing.assert_close(found, network(photo))


def test_another_size_is_refused(network: Dat, tmp_path: Path) -> None:
    path = saved(network, tmp_path / "dat.pth", **{"conv_first.weight": torch.zeros(180, 3, 3, 3)})
    with pytest.raises(BadCheckpoint, match="DAT-light"):
        load_enlarger(path)


@pytest.mark.parametrize("shifted", [False, True])
def test_pixels_attend_to_those_of_their_window(shifted: bool) -> None:
    """Also where windows are shifted: opposite edges of the map do not meet."""
    torch.manual_seed(0)
    attention = WindowAttention(16, 2, (4, 8)).requires_grad_(False)
    x = torch.randn(1, 8, 16, 16)
    changed = x.clone()
    changed[:, 0, 0] += 1
    before, after = (attention(each, each, each, shifted) for each in (x, changed))
    touched = ((before - after).abs() > 1e-6).any(-1)[0].nonzero()
    assert touched[:, 0].max() == (1 if shifted else 3) and touched[:, 1].max() == (3 if shifted else 7)


def test_sizes(network: Dat) -> None:
    assert network.scale == 4 and Dat(DatConfig(scale=2)).scale == 2
    assert sum(parameter.numel() for parameter in network.parameters()) == 572_766
