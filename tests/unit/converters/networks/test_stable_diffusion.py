from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from torch import nn

from converters.networks.stable_diffusion.autoencoder import AutoencoderConfig, TimeAwareAutoencoder
from converters.networks.stable_diffusion.blocks import sinusoids
from converters.networks.stable_diffusion.unet import UNet, UNetConfig

SMALL = UNetConfig(
    channels=(8, 16, 16),
    heads=(1, 2, 2),
    attends=(True, True, False),
    blocks=1,
    context_channels=12,
    groups=4,
)


@pytest.mark.parametrize(
    ("network", "file"), [(UNet, "keys_unet.json"), (TimeAwareAutoencoder, "keys_time_vae.json")]
)
def test_names_shapes_and_totals_of_the_official_sizes(
    network: type[nn.Module], file: str, data_folder: Path
) -> None:
    listed = json.loads((data_folder / "golden/dev/tadsr" / file).read_text())
    with torch.device("meta"):
        parameters = dict(network().named_parameters())
    assert {name: list(p.shape) for name, p in parameters.items()} == dict(listed["state_dict"])
    assert sum(p.numel() for p in parameters.values()) == listed["n_parameters"]


def test_each_half_of_the_official_unet_is_below_a_gigabyte_in_float16() -> None:
    with torch.device("meta"):
        unet = UNet()
    total = sum(p.numel() for p in unet.parameters())
    first = [unet.conv_in, unet.down_blocks, unet.mid_block, unet.up_blocks[0].resnets[0]]
    weights = sum(p.numel() for part in first for p in part.parameters())
    assert 2 * weights < 1e9
    assert 2 * (total - weights) < 1e9


def test_halves_of_the_unet_fit_together() -> None:
    torch.manual_seed(0)
    unet = UNet(SMALL).eval()
    latent, time, prompt = torch.randn(1, 4, 8, 12), sinusoids(500, SMALL.sinusoids), torch.randn(1, 77, 12)
    with torch.no_grad():
        x, *skips = unet.first_half(latent, time, prompt)
        joined = unet.second_half(x, skips, time, prompt)
        assert torch.equal(joined, unet(latent, time, prompt))
    found = [(skip.shape[1], 8 // skip.shape[2]) for skip in skips]
    assert found == [(channels, 2**halvings) for channels, halvings in unet.left_for_second()]


def test_sizes_that_are_no_multiple_of_the_coarsest_come_back() -> None:
    unet = UNet(SMALL).eval()
    latent = torch.randn(1, 4, 9, 7)
    with torch.no_grad():
        assert unet(latent, sinusoids(1, SMALL.sinusoids), torch.randn(1, 77, 12)).shape == latent.shape


def test_sinusoids_begin_with_the_cosines() -> None:
    assert torch.equal(sinusoids(0, 6), torch.tensor([[1.0, 1, 1, 0, 0, 0]]))
    found = sinusoids(3, 4)[0]
    expected = torch.tensor([3.0, 0.03]).cos().tolist() + torch.tensor([3.0, 0.03]).sin().tolist()
    assert found.tolist() == pytest.approx(expected, abs=1e-6)


def test_only_the_encoder_sees_the_timestep() -> None:
    torch.manual_seed(0)
    network = TimeAwareAutoencoder(AutoencoderConfig(channels=(8, 8), blocks=1, groups=4)).eval()
    image = torch.rand(1, 3, 16, 24)
    with torch.no_grad():
        early, late = (network.encode(image, sinusoids(t, 128)) for t in (100, 600))
        picture = network.decode(early[:, :4])
    assert early.shape == (1, 8, 8, 12)
    assert float((early - late).abs().max()) > 1e-3
    assert picture.shape == image.shape
    assert not [name for name, _ in network.decoder.named_parameters() if "time" in name]
