"""Files of Vernier's own networks: the header has the name of the system and the sizes of the network."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, TypeVar

from safetensors.torch import save_file
from torch import Tensor, nn

from converters.checkpoints.contents import Contents
from converters.errors import BadCheckpoint
from converters.files import READABLE_FILE

Sizes = TypeVar("Sizes")
"""A dataclass of whole numbers."""
Network = TypeVar("Network", bound=nn.Module)


def save_weights(network: nn.Module, path: Path, system: str, config: Mapping[str, object]) -> None:
    """Write the weights in float32."""
    tensors: dict[str, Tensor] = {
        name: value.detach().float().contiguous().cpu() for name, value in network.state_dict().items()
    }
    save_file(tensors, path, {"system": system, "config": json.dumps(config)})
    path.chmod(READABLE_FILE)  # safetensors lets only the owner read it


def is_of(contents: Contents, system: str) -> bool:
    """Whether `save_weights` wrote a file for this system."""
    return contents.metadata.get("system") == system


def read_sizes(contents: Contents, largest: Sizes, may_be_0: Collection[str] = ()) -> Sizes:
    """The sizes that the header names: from 1, or 0 for some, to those of `largest`, to protect the memory.

    Raises:
        BadCheckpoint: there are none, or impossible ones.
    """
    path, text = contents.path, contents.metadata.get("config", "")
    make: Callable[..., Sizes] = type(largest)
    try:
        values: Any = json.loads(text)
        sizes = make(**values)
    except (json.JSONDecodeError, TypeError) as error:
        raise BadCheckpoint(f"{path} does not say how large its network is: {text!r}.") from error
    for name in values:
        size, limit = getattr(sizes, name), getattr(largest, name)
        least = 0 if name in may_be_0 else 1
        if type(size) is not int or not least <= size <= limit:
            raise BadCheckpoint(f"{path} names an impossible network: {name} is {size!r}, at most {limit}.")
    return sizes


def filled(network: Network, weights: Mapping[str, Tensor], path: Path) -> Network:
    """A network with its weights, in evaluation mode; they were read from `path`.

    Raises:
        BadCheckpoint: they are those of another network.
    """
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        raise BadCheckpoint(f"{path} does not fit the network that its header names: {error}") from error
    return network.eval()
