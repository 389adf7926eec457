"""DAT-light (Chen et al.): checkpoints of the authors' training program, as teachers."""

from __future__ import annotations

import re
from typing import Any

from converters.checkpoints.plain import scale_of_phases
from converters.checkpoints.weights import Tensors, candidates, fill
from converters.networks.dat import Dat, DatConfig

_PROBE = "layers.0.blocks.0.attn.attns.0.pos.pos_proj.weight"
_COMPUTED = re.compile(r".*\.(attn_mask_[01]|relative_position_index|rpe_biases|num_batches_tracked)")
"""Entries that follow from the sizes of the network, or that only training uses."""


def weights_of(tree: Any) -> Tensors | None:
    """The weights of a DAT in a checkpoint under the names of `Dat`; None where there is none."""
    for tensors in candidates(tree):
        if _PROBE in tensors:
            return {name: value for name, value in tensors.items() if not _COMPUTED.fullmatch(name)}
    return None


def build(tensors: Tensors) -> Dat:
    """The frozen network with these weights.

    Raises:
        BadCheckpoint: they are of another size of DAT.
    """
    phases = tensors.get("upsample.0.weight")
    network = Dat(DatConfig(scale=4 if phases is None else scale_of_phases(int(phases.shape[0]))))
    expected = {name for name in network.state_dict() if _COMPUTED.fullmatch(name)}
    fill("DAT-light", network, {**tensors, **{name: network.state_dict()[name] for name in expected}})
    return network
