"""Strong contrast from pixel to pixel does not make SPAN run away."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.checkpoints.span import steady
from converters.networks.bicubic import BicubicPhases
from converters.networks.span import BLOCKS, LIMIT, Span
from tests.plain_networks import span

SIZE = 48


def picture() -> Tensor:
    return torch.rand(1, 3, SIZE, SIZE, generator=torch.Generator().manual_seed(0))


def with_brightness(brightness: float) -> Span:
    """A network whose high-res pixels have this mean, and little contrast."""
    network = span()
    network.pixels.weight.mul_(0.01)
    with torch.no_grad():
        found = network(torch.full((1, 3, SIZE, SIZE), 0.5)).mean()
    assert isinstance(network.pixels.bias, nn.Parameter)
    network.pixels.bias += brightness - found
    return network


def test_what_agrees_with_the_photo_is_the_network_to_the_bit() -> None:
    network, photo = with_brightness(0.5), picture() * 0.1 + 0.45
    assert torch.equal(steady(network)(photo), network(photo))


class Wild(Span):
    """Repeats pixels, but blows up contrast that is stronger than it bears."""

    def __init__(self, borne: float) -> None:
        super().__init__()
        self.borne = borne

    def taps(self, low_res: Tensor) -> Tensor:
        return low_res

    def phases(self, taps: Tensor) -> Tensor:
        wild = taps + (taps - 0.5) * ((taps - 0.5).abs() > self.borne) * 100
        return wild.repeat_interleave(self.scale**2, dim=1)


@pytest.mark.parametrize("borne", [0.3, 0.1])
def test_what_is_far_from_the_photo_is_replaced(borne: float) -> None:
    """By what half the contrast gives, and where that is far too, by bicubic enlargement."""
    photo = (picture() > 0.5).float()
    made = steady(Wild(borne))(photo)
    repeated = functional.interpolate(photo, scale_factor=4.0)
    bicubic = functional.pixel_shuffle(BicubicPhases(4)(photo), 4)
    torch.testing.assert_close(made, repeated if borne > 0.25 else bicubic)


def test_blocks_are_bounded() -> None:
    network, found = span(), []
    for block in network.blocks:
        block.register_forward_hook(lambda *hooked: found.append(float(hooked[-1][0].abs().max())))
        for conv in block.convs:  # type: ignore[union-attr]
            conv.weight.mul_(100)
    network(picture())
    assert max(found) == LIMIT and len(found) == BLOCKS
