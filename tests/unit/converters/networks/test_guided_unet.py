"""OFTSR's network: the published names and shapes, and the numbers of the original code."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from converters.networks.guided_unet import LARGE, SMALL, GuidedUNet, GuidedUNetConfig
from converters.networks.sinusoid import sinusoid

TINY = GuidedUNetConfig(channels=32, multipliers=(1, 2), attention_factors=(2,), head_channels=32)


@pytest.mark.parametrize(
    ("config", "keys", "tensors", "parameters"),
    [(SMALL, "keys_128.json", 362, 93_567_366), (LARGE, "keys_256.json", 566, 552_820_998)],
)
def test_the_published_networks_have_the_published_parameters(
    config: GuidedUNetConfig, keys: str, tensors: int, parameters: int, data_folder: Path
) -> None:
    with torch.device("meta"):
        network = GuidedUNet(config)
    listed = json.loads((data_folder / "golden/dev/oftsr" / keys).read_text())["parameters"]
    assert [[name, list(p.shape)] for name, p in network.named_parameters()] == listed
    assert len(listed) == tensors
    assert sum(p.numel() for p in network.parameters()) == parameters
    assert not list(network.buffers())


def test_an_untrained_network_is_silent_and_takes_pictures_of_whole_multiples() -> None:
    network = GuidedUNet(TINY).eval()
    state = torch.randn(2, 3, 8, 12)
    assert TINY.size_multiple == 2
    assert torch.equal(network.velocity(state, state, torch.tensor([0.0, 1.0])), torch.zeros_like(state))


def test_the_time_of_each_picture_of_a_batch_is_its_own() -> None:
    torch.manual_seed(0)
    network = GuidedUNet(TINY).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.05)
    state = torch.randn(1, 3, 8, 8).expand(2, -1, -1, -1)
    with torch.no_grad():
        both = network.velocity(state, state, torch.tensor([0.25, 0.75]))
        alone = network.velocity(state[:1], state[:1], torch.tensor([0.75]))
    torch.testing.assert_close(both[1:], alone)
    assert (both[0] - both[1]).abs().max() > 1e-3


def test_cosines_come_before_sines() -> None:
    embedded = sinusoid(torch.tensor([0.0, 999.0]), 8)
    assert embedded[0].tolist() == [1, 1, 1, 1, 0, 0, 0, 0]
    angles = 999.0 * 10_000.0 ** (-np.arange(4) / 4)
    np.testing.assert_allclose(embedded[1], [*np.cos(angles), *np.sin(angles)], atol=1e-4)


def test_heads_must_divide_the_channels() -> None:
    with pytest.raises(ValueError, match="32 channels do not divide into heads of 64"):
        GuidedUNet(GuidedUNetConfig(channels=32, multipliers=(1,), attention_factors=()))
