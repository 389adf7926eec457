"""Narrows the dense blocks of a published RRDB network: keeps some of their channels, and refits the weights.

Source: He et al., Channel Pruning for Accelerating Very Deep Neural Networks (arXiv:1707.06168), section 3:
the channels of a convolution that the others foretell are dropped, and weights are refitted to what the whole
network makes, from what the narrowed one has made so far. Channels are chosen by pivoted Cholesky
factorisation of what a linear function of the earlier channels leaves of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.rrdb import SHARE, DenseBlock, Rrdb, add_change, leaky

CROPS, CROP = 40, 192
"""How many crops of how many high-res pixels weights are fitted to."""
PIXELS = 28_000
"""Pixels of these that weights are fitted to, at the most."""
_RIDGE = 1e-3
"""Share of the mean variance of a regressor that pulls weights to those before."""
_TINY = 1e-12


@torch.no_grad()
def narrow(
    network: Rrdb,
    low_res: Tensor,
    numbers: Collection[int],
    growth: int,
    said: Callable[[int, float], None] | None = None,
) -> Rrdb:
    """Give the blocks of these `numbers` the smaller `growth`, and fit all to the one after the last of them.

    `low_res` (B, 3, h, w) in [0, 1]: what the weights are fitted to. `said` is told the number of each block
    that was fitted, and the squared error of what it makes, relative to the mean square.
    """
    config = network.config
    growths = tuple(growth if i in numbers else own for i, own in enumerate(config.growths))
    narrowed = Rrdb(replace(config, growth=growths)).requires_grad_(False).eval()
    narrowed.load_state_dict(_without_blocks(network), strict=False)
    theirs = ours = network.shallow(low_res)
    pixels = _Pixels(theirs)
    for number, (wide, block) in enumerate(zip(network.blocks, narrowed.blocks, strict=True)):
        if number >= fitted_blocks(numbers):
            block.load_state_dict(wide.state_dict())
            continue
        wanted = add_change(wide, theirs)
        _fit_block(wide, block, theirs, ours, (wanted - ours) / SHARE, pixels)
        theirs, ours = wanted, add_change(block, ours)
        if said is not None:
            said(number, float((ours - theirs).square().mean() / theirs.square().mean()))
    return narrowed


def fitted_blocks(numbers: Collection[int]) -> int:
    """How many of the first blocks `narrow` fits again."""
    return max(numbers) + 2


class _Pixels:
    """The pixels that weights are fitted to, the same ones of every map."""

    def __init__(self, maps: Tensor) -> None:
        count = maps.shape[0] * maps.shape[2] * maps.shape[3]
        self._chosen = torch.randperm(count, generator=torch.Generator().manual_seed(0))[:PIXELS]

    def of(self, maps: Tensor) -> Tensor:
        """(B, C, h, w) -> (pixels, C)."""
        return maps.permute(0, 2, 3, 1).flatten(0, 2)[self._chosen].double()

    def around(self, maps: Tensor) -> Tensor:
        """(B, C, h, w) -> (pixels, 9 C): what a convolution sees, in the order of its weights."""
        seen = functional.unfold(maps, 3, padding=1)
        return seen.transpose(1, 2).flatten(0, 1)[self._chosen].double()


def _without_blocks(network: Rrdb) -> dict[str, Tensor]:
    return {name: value for name, value in network.state_dict().items() if not name.startswith("blocks.")}


def _fit_block(
    wide: nn.Module, block: nn.Module, theirs: Tensor, ours: Tensor, last: Tensor, pixels: _Pixels
) -> None:
    """Fit each dense block of `block` to that of `wide`, and the last one to the maps `last`."""
    pairs = list(zip(wide.children(), block.children(), strict=True))
    for number, (dense, own) in enumerate(pairs):
        assert isinstance(dense, DenseBlock) and isinstance(own, DenseBlock)
        made = dense(theirs)
        _fit_dense(dense, own, theirs, ours, last if number == len(pairs) - 1 else made, pixels)
        theirs, ours = made, own(ours)


def _fit_dense(
    dense: DenseBlock, own: DenseBlock, theirs: Tensor, ours: Tensor, wanted: Tensor, pixels: _Pixels
) -> None:
    start, inputs = ours, list(range(ours.shape[1]))
    *adding, last = zip(_convolutions(dense), _convolutions(own), strict=True)
    for number, (conv, fitted) in enumerate(adding):
        made = conv(theirs)
        found = leaky(made)
        importance = _importance(dense, number, theirs.shape[1], found.shape[1])
        earlier = pixels.of(theirs[:, inputs])
        kept = choose(earlier, pixels.of(found), importance, fitted.out_channels)
        weight, bias = conv.weight[kept][:, inputs], _bias(conv)[kept]
        _fit(fitted, pixels.around(ours), pixels.of(made)[:, kept], weight, bias)
        inputs += [theirs.shape[1] + channel for channel in kept]
        theirs = torch.cat([theirs, found], dim=1)
        ours = torch.cat([ours, leaky(fitted(ours))], dim=1)
    conv, fitted = last
    change = pixels.of((wanted - start) / SHARE)
    _fit(fitted, pixels.around(ours), change, conv.weight[:, inputs], _bias(conv))


def _convolutions(dense: DenseBlock) -> list[nn.Conv2d]:
    return [conv for conv in dense.convs if isinstance(conv, nn.Conv2d)]


def _bias(conv: nn.Conv2d) -> Tensor:
    assert conv.bias is not None
    return conv.bias


def _importance(dense: DenseBlock, number: int, first: int, count: int) -> Tensor:
    """(count,): how strongly the convolutions after `number` use each channel that it adds."""
    later = _convolutions(dense)[number + 1 :]
    squares = [conv.weight[:, first : first + count].square().sum(dim=(0, 2, 3)) for conv in later]
    return torch.stack(squares).sum(dim=0).sqrt().double()


def choose(earlier: Tensor, found: Tensor, importance: Tensor, count: int) -> list[int]:
    """The `count` channels that leave the least of the others, in their order.

    earlier (n, a), found (n, c): channels of n pixels; importance (c,): factor of what is left of a channel.
    """
    of_earlier = earlier.T @ earlier
    of_earlier.diagonal().add_(1e-6 * of_earlier.diagonal().mean())
    both = earlier.T @ found
    left = found.T @ found - both.T @ torch.linalg.solve(of_earlier, both)
    left = left * importance[:, None] * importance
    kept: list[int] = []
    for _ in range(count):
        own = left.diagonal().clamp(min=_TINY)
        gain = left.square().sum(dim=0) / own
        gain[kept] = -1
        best = int(gain.argmax())
        kept.append(best)
        left = left - torch.outer(left[:, best], left[:, best]) / own[best]
    return sorted(kept)


def _fit(conv: nn.Conv2d, seen: Tensor, wanted: Tensor, weight: Tensor, bias: Tensor) -> None:
    """Set the weights of least squared error; where pixels do not tell, they stay near those given."""
    flat = weight.flatten(1).double()
    left = wanted - seen @ flat.T - bias.double()
    mean, mean_left = seen.mean(dim=0), left.mean(dim=0)
    seen = seen - mean
    products = seen.T @ seen
    products.diagonal().add_(_RIDGE * products.diagonal().mean())
    change = torch.linalg.solve(products, seen.T @ (left - mean_left)).T
    conv.weight.copy_((flat + change).view_as(weight))
    _bias(conv).copy_(bias + mean_left - change @ mean)
