"""Writes weights of Vernier's own networks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from safetensors.torch import save_file
from torch import Tensor, nn

from converters.files import READABLE_FILE


def save_weights(network: nn.Module, path: Path, system: str, config: Mapping[str, object]) -> None:
    """Write the weights in float32. The header gets the name of the system and the sizes of the network."""
    tensors: dict[str, Tensor] = {
        name: value.detach().float().contiguous().cpu() for name, value in network.state_dict().items()
    }
    save_file(tensors, path, {"system": system, "config": json.dumps(config)})
    path.chmod(READABLE_FILE)  # safetensors lets only the owner read it
