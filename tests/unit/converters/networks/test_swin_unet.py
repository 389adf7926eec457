"""The U-Net of the ResShift family: the published names and shapes, and the ways in which it is unusual."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
import torch

from converters.networks.swin_attention import (
    MASKED,
    SwinBlock,
    SwinLayer,
    WindowAttention,
    relative_positions,
    shift_mask,
)
from converters.networks.swin_unet import SwinUNet, SwinUNetConfig

Module = TypeVar("Module", bound=torch.nn.Module)

TINY = SwinUNetConfig(
    channels=32,
    multipliers=(1, 2),
    blocks=(1, 1),
    attends=(True, True),
    nominal=8,
    swin_width=32,
    heads=2,
    window=4,
    mlp_ratio=2,
)


def randomised(module: Module) -> Module:
    torch.manual_seed(0)
    for parameter in module.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return module.eval()


def test_the_published_network_has_the_published_tensors(data_folder: Path) -> None:
    with torch.device("meta"):
        network = SwinUNet()
    listed = json.loads((data_folder / "golden/dev/tad_sr/keys_unet_x4.json").read_text())
    assert [[name, list(p.shape)] for name, p in network.named_parameters()] == listed["parameters"]
    assert sum(p.numel() for p in network.parameters()) == 118_593_583
    state = network.state_dict()
    assert [[name, list(value.shape)] for name, value in state.items()] == listed["state_dict"]
    assert [name for name, value in state.items() if value.dtype == torch.int64] == listed["int64"]
    assert network.config.size_multiple == 64


@pytest.mark.parametrize(("height", "width"), [(16, 24), (24, 16)])
def test_the_mask_is_that_of_the_original_code(height: int, width: int, data_folder: Path) -> None:
    with np.load(data_folder / "golden/dev/tad_sr/small/arrays.npz") as arrays:
        stored = arrays[f"mask_{height}x{width}"]
    found = shift_mask(8, 4, stored.shape[0], width // 8)
    np.testing.assert_array_equal(found.numpy(), stored)


def test_only_the_last_row_of_windows_is_masked_and_by_column() -> None:
    mask = shift_mask(4, 2, count=6, columns=3).reshape(2, 3, 4, 4, 4, 4)
    assert not mask[0].any()
    assert torch.equal(mask[1, 0], mask[1, 2])
    assert (mask[1, 0, 0, 0, 3, 1] == 0) and (mask[1, 0, 0, 0, 0, 2] == MASKED)


def test_the_bias_of_a_pair_depends_on_where_the_key_lies_from_the_query() -> None:
    index = relative_positions(8).reshape(8, 8, 8, 8)
    assert index[0, 0, 0, 0] == 7 * 15 + 7
    assert index[3, 2, 1, 2] == 9 * 15 + 7
    assert index[3, 2, 3, 1] == 7 * 15 + 8


def test_window_attention_is_attention_of_each_window_alone() -> None:
    attention = randomised(WindowAttention(8, 2, window=4))
    values = torch.randn(2, 8, 8, 12)
    with torch.no_grad():
        whole = attention(values, None)
        for row in range(0, 8, 4):
            for column in range(0, 12, 4):
                window = values[:, :, row : row + 4, column : column + 4]
                torch.testing.assert_close(
                    whole[:, :, row : row + 4, column : column + 4], attention(window, None)
                )


@pytest.mark.parametrize("rows", [1, 2])
def test_a_shifted_block_is_an_unshifted_one_of_the_rolled_plane_with_the_mask(rows: int) -> None:
    block = randomised(SwinBlock(32, heads=2, window=4, shift=2, nominal=8, mlp_ratio=2))
    values = torch.randn(1, 32, 4 * rows, 12)
    with torch.no_grad():
        rolled = torch.roll(block.norm1(values), (-2, -2), (2, 3))
        attended = block.attn(rolled, shift_mask(4, 2, 3 * rows, 3))
        middle = values + torch.roll(attended, (2, 2), (2, 3))
        expected = middle + block.mlp(block.norm2(middle))
        torch.testing.assert_close(block(values), expected)


def test_planes_no_larger_than_a_window_are_never_shifted() -> None:
    small, large = (SwinLayer(8, 32, 2, 2, window=8, nominal=nominal, mlp_ratio=2) for nominal in (4, 16))
    found = [[(b.window, b.shift) for b in layer.blocks.children()] for layer in (small, large)]
    assert str(found) == "[[(4, 0), (4, 0)], [(8, 0), (8, 4)]]"
    masks = [[n for n in layer.state_dict() if n.endswith("attn_mask")] for layer in (small, large)]
    assert masks == [[], ["blocks.1.attn_mask"]]


def test_each_picture_of_a_batch_is_its_own() -> None:
    network = randomised(SwinUNet(TINY))
    values, steps = torch.randn(2, 6, 8, 16), torch.tensor([3, 14])
    with torch.no_grad():
        both = network(values, steps)
        alone = network(values[1:], steps[1:])
    assert both.shape == (2, 3, 8, 16)
    torch.testing.assert_close(both[1:], alone)
