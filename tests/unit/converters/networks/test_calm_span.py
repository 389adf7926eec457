"""Strong contrast from pixel to pixel does not make SPAN run away."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.checkpoints.span import calm
from converters.networks.bicubic import BicubicPhases
from converters.networks.calm_span import MOST, CalmSpan
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
    assert torch.equal(calm(network)(photo), network(photo))


class Wild(CalmSpan):
    """Repeats pixels, but blows up contrast that is stronger than it bears."""

    def __init__(self, borne: float) -> None:
        super().__init__()
        self.borne = borne

    def taps(self, low_res: Tensor) -> Tensor:
        return low_res

    def phases(self, taps: Tensor) -> Tensor:
        wild = taps + (taps - 0.5) * ((taps - 0.5).abs() > self.borne) * 100
        return wild.repeat_interleave(self.scale**2, dim=1)


@pytest.mark.parametrize("borne", [0.2, 0.1])
def test_what_is_far_from_the_photo_is_replaced(borne: float) -> None:
    """Rough places by what less contrast gives, and where that is far too, by bicubic enlargement."""
    photo = (picture() > 0.5).float()
    repeated = functional.interpolate(photo, scale_factor=4.0)
    bicubic = functional.pixel_shuffle(BicubicPhases(4)(photo), 4)
    torch.testing.assert_close(Wild(borne)(photo), repeated if borne > (1 - MOST) / 2 else bicubic)


def test_blocks_are_bounded() -> None:
    network, found = span(), []
    for block in network.blocks:
        block.register_forward_hook(lambda *hooked: found.append(float(hooked[-1][0].abs().max())))
        for conv in block.convs:  # type: ignore[union-attr]
            conv.weight.mul_(100)
    network(picture())
    assert max(found) == LIMIT and len(found) == BLOCKS


def test_photos_keep_their_contrast_and_noise_does_not() -> None:
    calm = CalmSpan()
    ramp = torch.linspace(0, 1, 40).expand(1, 3, 40, 40)
    assert calm.less_contrast(ramp).max() == 0
    step = (torch.arange(40) >= 20).float().expand(1, 3, 40, 40)
    assert calm.less_contrast(step).max() == 0
    rough = torch.rand(1, 3, 40, 40, generator=torch.Generator().manual_seed(0)).round()
    assert calm.less_contrast(rough).min() == MOST
