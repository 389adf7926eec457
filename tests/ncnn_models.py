"""Networks written as ncnn stores them: the layers that hold weights, and those that tell networks apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from torch import Tensor, nn

from converters.checkpoints.ncnn import FLOAT16, FLOAT32, MAGIC
from converters.networks.compact import Slope
from converters.networks.rrdb import Rrdb
from converters.networks.span import Span

Row = tuple[str, str, bytes]
"""Kind, settings and data of a layer."""


def store(network: nn.Module, path: Path) -> Path:
    """Write `path`, a .param file, and the .bin file beside it; returns `path`.

    Every other convolution is stored in float16, and the network's is rounded so.
    """
    rows = [("Input", "", b""), *_before(network), *_layers(network)]
    lines = [MAGIC, f"{len(rows)} {len(rows)}"]
    lines += [f"{kind} {kind}_{i} 1 1 {i} {i + 1} {settings}" for i, (kind, settings, _) in enumerate(rows)]
    path.write_text("\n".join(lines), encoding="utf-8")
    path.with_suffix(".bin").write_bytes(b"".join(data for *_, data in rows))
    return path


def _before(network: nn.Module) -> Iterator[Row]:
    if isinstance(network, Span):
        yield "MemoryData", "0=1 1=1 2=3", _bytes(network.mean)
        yield "BinaryOp", "0=1", b""
        yield "BinaryOp", f"0=2 1=1 2={float(network.pixel_range):e}", b""


def _layers(network: nn.Module) -> Iterator[Row]:
    count = 0
    ordered = _in_order(network)
    for name, module in ordered:
        if isinstance(module, Slope):
            yield "PReLU", f"0={module.slope.numel()}", _bytes(module.slope)
        elif isinstance(module, nn.Conv2d):
            if isinstance(network, Rrdb) and name.startswith("doubled"):
                yield "Interp", "0=1 1=2.000000e+00 2=2.000000e+00", b""
            yield _convolution(module, half=count % 2 == 0)
            count += 1
            if isinstance(network, Span) and name.endswith("convs.2"):
                yield "Sigmoid", "", b""


def _in_order(network: nn.Module) -> list[tuple[str, nn.Module]]:
    """Convolutions and slopes as they are computed: the slopes of `Compact` lie between its convolutions."""
    modules = [(n, m) for n, m in network.named_modules() if isinstance(m, nn.Conv2d | Slope)]
    if not any(isinstance(module, Slope) for _, module in modules):
        return modules
    slopes = [pair for pair in modules if isinstance(pair[1], Slope)]
    convs = [pair for pair in modules if isinstance(pair[1], nn.Conv2d)]
    return [pair for both in zip(convs, slopes, strict=False) for pair in both] + convs[-1:]


def _convolution(conv: nn.Conv2d, half: bool) -> Row:
    assert conv.bias is not None
    weight = conv.weight.data
    if half:
        conv.weight.data = weight = weight.half().float()
    tag = (FLOAT16 if half else FLOAT32).to_bytes(4, "little")
    stored = weight.numpy().astype(np.float16 if half else np.float32).tobytes()
    stored += b"\0" * (-len(stored) % 4)
    settings = f"0={conv.out_channels} 1={conv.kernel_size[0]} 5=1 6={weight.numel()}"
    return "Convolution", settings, tag + stored + _bytes(conv.bias.data)


def _bytes(tensor: Tensor) -> bytes:
    data: bytes = tensor.detach().float().numpy().tobytes()
    return data
