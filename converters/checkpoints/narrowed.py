"""Files of narrowed blocks: what replaces the first blocks of a published RRDB network (docs/adr/0066).

They hold the weights of these blocks, in float16, under the names that they have in `Rrdb`.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

from converters.checkpoints import esrgan
from converters.checkpoints.contents import read_contents
from converters.checkpoints.plain import bounded, count_of
from converters.checkpoints.weights import fill
from converters.errors import BadCheckpoint
from converters.files import READABLE_FILE
from converters.networks.rrdb import Rrdb

_BLOCKS = "blocks."


def save_narrowed(network: Rrdb, count: int, path: Path) -> None:
    """Write the first `count` blocks."""
    first = {
        f"{_BLOCKS}{name}": value.detach().half().contiguous().cpu()
        for name, value in network.blocks[:count].state_dict().items()
    }
    save_file(first, path)
    path.chmod(READABLE_FILE)  # safetensors lets only the owner read it


def with_narrowed(network: nn.Module, path: Path) -> tuple[Rrdb, int]:
    """A network with the blocks of the file in place of its own, frozen, and how many these are.

    Raises:
        BadCheckpoint: the file can not be read, or `network` is none that its blocks fit.
    """
    if not isinstance(network, Rrdb):
        raise BadCheckpoint(f"{path} is for a network of the kind ESRGAN, which the one to narrow is not.")
    contents = read_contents(path)
    first = contents.load()
    try:
        weights = {**network.state_dict(), **first}
        count = bounded(count_of(first, _BLOCKS), "no blocks")
        with torch.device("meta"):
            narrowed = esrgan.build(weights)
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise BadCheckpoint(f"{path} holds no blocks of a network of the kind ESRGAN.") from error
    fill(f"ESRGAN with the blocks of {path.name}", narrowed, weights)
    return narrowed, count
