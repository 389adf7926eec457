"""Reads networks from the files of ncnn, in which RealSR, Real-ESRGAN and SRMD are published.

A model is two files: `.param`, the layers as text, and `.bin`, the weights of one layer after the other. Each
begins with a word that says how they are stored, and is followed by its bias in float32. Format:
github.com/Tencent/ncnn/wiki/param-and-model-file-structure.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from converters.errors import BadCheckpoint
from converters.networks import srmd
from converters.networks.rrdb import CONVOLUTIONS_OF_BLOCK, Rrdb
from converters.networks.srmd import Srmd

_FLOAT32, _FLOAT16 = 0, 0x01306B47
_MAGIC = "7767517"
_OUTSIDE = 6
"""Convolutions of `Rrdb` outside its blocks."""


def load_enlarger(path: Path) -> Rrdb | Srmd:
    """The frozen network in a `.param` file and the `.bin` file beside it.

    Raises:
        BadCheckpoint: the files are no such network; the message says why.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        data = path.with_suffix(".bin").read_bytes()
    except (OSError, ValueError) as error:
        raise BadCheckpoint(f"{path} and the .bin file beside it can not be read: {error}") from error
    network = _network(lines)
    if network is None:
        raise BadCheckpoint(f"{path} describes neither a network of ESRGAN's kind nor SRMD to ncnn.")
    convs = [module for module in network.modules() if isinstance(module, nn.Conv2d)]
    try:
        for conv, (weight, bias) in zip(convs, _weights(data, convs), strict=True):
            conv.weight.data, conv.bias.data = weight, bias  # type: ignore[union-attr]
    except ValueError as error:
        raise BadCheckpoint(f"{path.with_suffix('.bin')} does not belong to {path.name}: {error}.") from error
    return network.eval().requires_grad_(False)


def _network(lines: list[str]) -> Rrdb | Srmd | None:
    """The network with this number of convolutions. Reading the weights checks whether it fits."""
    convolutions = sum(line.startswith("Convolution ") for line in lines)
    if not lines or lines[0].strip() != _MAGIC:
        return None
    if convolutions == srmd.CONVOLUTIONS:
        return Srmd()
    blocks, rest = divmod(convolutions - _OUTSIDE, 3 * CONVOLUTIONS_OF_BLOCK)
    return None if blocks < 1 or rest else Rrdb(blocks)


def _weights(data: bytes, convs: list[nn.Conv2d]) -> Iterator[tuple[Tensor, Tensor]]:
    """Weights and bias of the convolutions, in the order in which the network computes them."""
    at = 0

    def read(dtype: type[np.generic], count: int) -> Tensor:
        nonlocal at
        numbers = np.frombuffer(data, dtype, count, at).astype(np.float32)
        at += -(-numbers.size * np.dtype(dtype).itemsize // 4) * 4
        return torch.from_numpy(numbers)

    for conv in convs:
        kind = int.from_bytes(data[at : at + 4], "little")
        if kind not in (_FLOAT32, _FLOAT16):
            raise ValueError(f"weights are stored in an unknown way, {kind:#x}")
        at += 4
        weight = read(np.float16 if kind == _FLOAT16 else np.float32, conv.weight.numel())
        yield weight.reshape(conv.weight.shape), read(np.float32, conv.out_channels)
    if at != len(data):
        raise ValueError(f"it holds {len(data)} bytes, not {at}")
