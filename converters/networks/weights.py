"""Reads files of tensors for networks that are used as they are published."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from converters.errors import BadCheckpoint


class Weights:
    """The tensors of a file. Those that are missing or have another shape are errors that name them."""

    def __init__(self, path: Path) -> None:
        """Read a safetensors file, or a dict of tensors that torch saved.

        Raises:
            BadCheckpoint: the file can not be read.
        """
        self._path = path
        try:
            self._tensors: Mapping[str, Any] = (
                load_file(path)
                if path.suffix == ".safetensors"
                else torch.load(path, map_location="cpu", weights_only=True)
            )
        except Exception as error:  # torch and safetensors have no common class for damaged files
            raise BadCheckpoint(f"The weights in {path} can not be read: {error}.") from error

    def get(self, name: str, shape: tuple[int, ...]) -> Tensor:
        """A tensor by its name, in float32. A size of -1 in `shape` stands for any.

        Raises:
            BadCheckpoint: it is missing or has another shape.
        """
        tensor = self._tensors.get(name)
        if not isinstance(tensor, Tensor):
            raise BadCheckpoint(f"{self._path} holds other weights: it lacks {name}.")
        fits = len(shape) == tensor.dim() and all(
            a in (-1, b) for a, b in zip(shape, tensor.shape, strict=True)
        )
        if not fits:
            raise BadCheckpoint(
                f"{self._path} holds other weights: {name} is {list(tensor.shape)}, not {list(shape)}."
            )
        return tensor.float()
