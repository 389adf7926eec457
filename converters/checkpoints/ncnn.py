"""Models for ncnn: `.param`, the layers as text, and `.bin`, the weights of one layer after the other.

Only what is stored is read; nothing is computed with it. The weights of a convolution begin with a word that
tells how they are stored, and are followed by its bias in float32. Format:
github.com/Tencent/ncnn/wiki/param-and-model-file-structure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from converters.errors import BadCheckpoint

DESCRIPTION, WEIGHTS = ".param", ".bin"
MAGIC = "7767517"
"""First line of every description."""
FLOAT32, FLOAT16 = 0, 0x01306B47
"""How the weights of a convolution are stored."""
LARGEST_DESCRIPTION = 4 << 20
"""Bytes; that of the largest network known here has a thirtieth."""
_LARGEST_NUMBER = 1 << 30
CONVOLUTION, PRELU, CONSTANT = "Convolution", "PReLU", "MemoryData"
PARTS = ("weight", "bias", "slope", "data")
"""What the tensors of layers are called."""
_OUTPUTS, _WIDTH, _BIAS, _COUNT, _HEIGHT = 0, 1, 5, 6, 11
"""Keys of a convolution's numbers."""


@dataclass(frozen=True)
class Layer:
    """One line of a description. `numbers`: the layer's settings by their key, as written."""

    kind: str
    name: str
    numbers: dict[int, str]

    def number(self, key: int, default: float = 0) -> float:
        """A setting.

        Raises:
            ValueError: it is no number.
        """
        return float(self.numbers.get(key, default))

    def count(self, key: int, default: int = 0) -> int:
        """A setting that counts something.

        Raises:
            ValueError: it is no number, or an impossible one.
        """
        value = int(self.numbers.get(key, default))
        if not 0 <= value <= _LARGEST_NUMBER:
            raise ValueError(f"{self.name} has the impossible number {value}")
        return value


def read_layers(path: Path) -> tuple[Layer, ...]:
    """The layers in a `.param` file, in the order in which they are computed.

    Raises:
        BadCheckpoint: it can not be read, or is no such file.
    """
    try:
        if path.stat().st_size > LARGEST_DESCRIPTION:
            raise BadCheckpoint(f"{path} is too large for a description of a network to ncnn.")
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise BadCheckpoint(f"{path} can not be read: {error}") from error
    if not lines or lines[0].strip() != MAGIC:
        raise BadCheckpoint(f"{path} does not describe a network to ncnn.")
    layers = []
    for line in lines[1:]:
        words = line.split()
        if len(words) > 2:
            settings = (word.partition("=") for word in words if "=" in word)
            numbers = {int(key): value for key, _, value in settings if key.lstrip("-").isdecimal()}
            layers.append(Layer(words[0], words[1], numbers))
    return tuple(layers)


def shapes_of(layers: Sequence[Layer]) -> dict[str, tuple[int, ...]]:
    """The shape of each stored tensor by its name, in the order of the `.bin` file.

    Raises:
        ValueError: a layer's numbers contradict each other.
    """
    return {name: shape for _, name, shape in _parts(layers)}


def read_tensors(layers: Sequence[Layer], data: bytes) -> dict[str, Tensor]:
    """The tensors of all layers that have some, by name, in float32.

    Raises:
        ValueError: the data hold others, or more or less; the message says what.
    """
    at = 0

    def take(dtype: type[np.generic], count: int) -> Tensor:
        nonlocal at
        numbers = np.frombuffer(data, dtype, count, at).astype(np.float32)
        at += -(-numbers.size * np.dtype(dtype).itemsize // 4) * 4
        return torch.from_numpy(numbers)

    tensors = {}
    for tagged, name, shape in _parts(layers):
        dtype: type[np.generic] = np.float32
        if tagged:
            kind = int.from_bytes(data[at : at + 4], "little")
            if kind not in (FLOAT32, FLOAT16):
                raise ValueError(f"weights are stored in an unknown way, {kind:#x}")
            at += 4
            dtype = np.float16 if kind == FLOAT16 else np.float32
        tensors[name] = take(dtype, int(np.prod(shape))).reshape(shape)
    if at != len(data):
        raise ValueError(f"it holds {len(data)} bytes, not {at}")
    return tensors


def load_tensors(path: Path, layers: Sequence[Layer]) -> dict[str, Tensor]:
    """`read_tensors` of the file beside a description.

    Raises:
        BadCheckpoint: it is missing, or belongs to another description.
    """
    weights = path.with_suffix(WEIGHTS)
    try:
        return read_tensors(layers, weights.read_bytes())
    except OSError as error:
        raise BadCheckpoint(f"{path} and the .bin file beside it can not be read: {error}") from error
    except ValueError as error:
        raise BadCheckpoint(f"{weights} does not belong to {path.name}: {error}.") from error


def by_order(
    layers: Sequence[Layer], tensors: Mapping[str, Tensor], names: Mapping[str, Sequence[str]]
) -> dict[str, Tensor] | None:
    """The tensors under other names. `names`: for each kind of layer, new names in the order of the layers.

    Returns:
        None where a kind has more or fewer layers than names.
    """
    renamed: dict[str, Tensor] = {}
    for kind, wanted in names.items():
        found = [layer.name for layer in layers if layer.kind == kind]
        if len(found) != len(wanted):
            return None
        for old, new in zip(found, wanted, strict=True):
            parts = (part for part in PARTS if f"{old}.{part}" in tensors)
            renamed |= {f"{new}.{part}": tensors[f"{old}.{part}"] for part in parts}
    return renamed


def convolution_names(network: nn.Module) -> list[str]:
    """The convolutions of a network, in the order of its modules."""
    return [name for name, module in network.named_modules() if isinstance(module, nn.Conv2d)]


def _parts(layers: Sequence[Layer]) -> Iterator[tuple[bool, str, tuple[int, ...]]]:
    """Whether a word tells how a tensor is stored, its name, and its shape; in the order of the data."""
    for layer in layers:
        name = layer.name
        if layer.kind == CONVOLUTION:
            outputs, width, count = layer.count(_OUTPUTS), layer.count(_WIDTH), layer.count(_COUNT)
            height = layer.count(_HEIGHT, width)
            inputs, rest = divmod(count, outputs * width * height) if outputs * width * height else (0, 1)
            if rest or inputs < 1:
                raise ValueError(f"{name} has {count} weights, which fit no convolution")
            yield True, f"{name}.weight", (outputs, inputs, height, width)
            if layer.count(_BIAS):
                yield False, f"{name}.bias", (outputs,)
        elif layer.kind == PRELU:
            yield False, f"{name}.slope", (layer.count(0),)
        elif layer.kind == CONSTANT:
            sizes = [layer.count(key) for key in (0, 1, 2)]
            yield False, f"{name}.data", tuple(size for size in reversed(sizes) if size)
