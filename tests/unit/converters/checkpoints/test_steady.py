"""Strong contrast from pixel to pixel does not make SPAN run away."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from converters.checkpoints.span import steady
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


def test_what_is_far_from_the_photo_is_replaced_by_half_the_contrast() -> None:
    network, photo = with_brightness(100.0), picture()
    calm = (network(photo * 0.5 + 0.25) - 0.5) * 2 + 0.5
    torch.testing.assert_close(steady(network)(photo), calm)


def test_blocks_are_bounded() -> None:
    network, found = span(), []
    for block in network.blocks:
        block.register_forward_hook(lambda *hooked: found.append(float(hooked[-1][0].abs().max())))
        for conv in block.convs:  # type: ignore[union-attr]
            conv.weight.mul_(100)
    network(picture())
    assert max(found) == LIMIT and len(found) == BLOCKS
