"""Networks of the ResShift family from the containers that its authors write."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from converters.checkpoints.contents import read_contents
from converters.checkpoints.res_shift_weights import (
    autoencoder_config,
    build_autoencoder,
    build_unet,
    tensors_in,
    unet_config,
)
from converters.errors import BadCheckpoint
from converters.networks.swin_unet import SwinUNet, SwinUNetConfig
from converters.networks.vq_autoencoder import VQAutoencoder, VQConfig

SWIN = SwinUNetConfig(
    channels=32,
    multipliers=(1, 2, 2),
    blocks=(2, 1, 1),
    attends=(True, False, True),
    nominal=16,
    swin_width=64,
    swin_depth=2,
    heads=4,
    window=8,
    mlp_ratio=2,
)
VQ = VQConfig(32, (1, 2, 1), (1, 2, 1), 4, 16, 3)


@pytest.fixture
def weights() -> dict[str, Tensor]:
    torch.manual_seed(0)
    return dict(SwinUNet(SWIN).state_dict())


def test_sizes_are_read_from_shapes(weights: dict[str, Tensor]) -> None:
    assert unet_config(weights) == SWIN
    assert autoencoder_config(VQAutoencoder(VQ).state_dict()) == VQ


def test_sizes_of_the_published_files_are_the_defaults() -> None:
    with torch.device("meta"):
        unet, autoencoder = SwinUNet(), VQAutoencoder()
    assert unet_config(unet.state_dict()) == SwinUNetConfig()
    assert autoencoder_config(autoencoder.state_dict()) == VQConfig()
    without_buffers = dict(unet.named_parameters())
    assert unet_config(without_buffers) == SwinUNetConfig()


@pytest.mark.parametrize("prefix", ["", "module.", "_orig_mod.", "module._orig_mod.", "_orig_mod.module."])
@pytest.mark.parametrize("wrapped", [False, True])
def test_prefixes_and_containers_of_training_are_taken_off(
    prefix: str, wrapped: bool, weights: dict[str, Tensor]
) -> None:
    named = {f"{prefix}{name}": value for name, value in weights.items()}
    tree = {"iters_start": 2000, "log_step": {}, "state_dict": named} if wrapped else named
    found = tensors_in(tree)
    assert found is not None and found.keys() == weights.keys()
    network = build_unet(found)
    assert torch.equal(network.get_parameter("out.2.weight"), weights["out.2.weight"])
    assert not network.training and not any(p.requires_grad for p in network.parameters())


def test_what_holds_no_tensors_has_none() -> None:
    assert tensors_in([1, 2]) is None
    assert tensors_in({}) is None
    assert tensors_in({"step": 3}) is None


def test_averaged_buffers_are_not_believed(weights: dict[str, Tensor]) -> None:
    expected = build_unet(weights).state_dict()
    buffers = [name for name in weights if name.endswith(("attn_mask", "relative_position_index"))]
    assert buffers
    for name in buffers:
        weights[name] = weights[name] * 0.999
    found = build_unet(weights).state_dict()
    assert all(torch.equal(found[name], expected[name]) for name in expected)


def test_half_precision_is_widened(weights: dict[str, Tensor]) -> None:
    half = {name: value.half() if value.is_floating_point() else value for name, value in weights.items()}
    network = build_unet(half)
    assert {p.dtype for p in network.parameters()} == {torch.float32}


def test_a_missing_an_unknown_or_a_misshapen_tensor_is_refused(weights: dict[str, Tensor]) -> None:
    name = "middle_block.0.in_layers.2.bias"
    with pytest.raises(BadCheckpoint, match=f"The U-Net lacks {name}"):
        build_unet({key: value for key, value in weights.items() if key != name})
    with pytest.raises(BadCheckpoint, match=r"The U-Net has no place for extra\.weight"):
        build_unet({**weights, "extra.weight": torch.zeros(1)})
    with pytest.raises(BadCheckpoint, match=rf"{name} of the U-Net is \[3\]; expected is \[64\]"):
        build_unet({**weights, name: torch.zeros(3)})
    with pytest.raises(BadCheckpoint, match=f"damaged: {name} holds numbers that are not finite"):
        build_unet({**weights, name: torch.full((64,), float("nan"))})
    with pytest.raises(BadCheckpoint, match=r"can not be derived .* no tensor input_blocks\.0\.0\.weight"):
        build_unet({"a": torch.zeros(1)})


def test_impossible_sizes_are_refused_before_anything_is_built(weights: dict[str, Tensor]) -> None:
    huge = {**weights, "out.2.weight": torch.empty(10**9, 32, 3, 3, device="meta")}
    with pytest.raises(BadCheckpoint, match="a layer has 1000000000 channels"):
        unet_config(huge)
    far = {**weights, "input_blocks.99999999.0.op.weight": torch.zeros(1)}
    with pytest.raises(BadCheckpoint, match="no name fits"):
        unet_config(far)


def test_the_small_files_of_the_authors_load(data_folder: Path) -> None:
    folder = data_folder / "golden/dev/tad_sr"
    for file in ("small/ema_model_30000.pth", "compiled_container/model_2000.pth"):
        tensors = tensors_in(read_contents(folder / file).load())
        assert tensors is not None
        build_unet(tensors)
    tensors = tensors_in(read_contents(folder / "small/autoencoder_vq_f4.pth").load())
    assert tensors is not None
    assert build_autoencoder(tensors).config.factor == 4
