"""Fits the estimate of cleanup, and measures it on photographs that it was not fitted on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from converters.evaluation.cleanup_samples import CLEAN, KINDS, Sample
from desktop.engine.damage import ALONE_BELOW, Weights, estimate

WIDTHS = (32, 16)
"""Of the hidden layers."""
HELD_OUT = 5
"""Each so many-th photograph is held out, with all crops of it."""

_STEPS, _BATCH, _RATE, _DECAY = 6000, 256, 3e-3, 1e-4
_NEARLY = 0.05
"""Below this error the loss is a square."""
_JITTER = 0.05
"""Noise on the features, in their standard deviations."""
_CLEAN_WEIGHT = 4.0
_NEEDED = 0.5


@dataclass(frozen=True)
class Row:
    """Of one kind of samples: how many, mean absolute error, and the share that is left alone."""

    kind: str
    count: int
    error: float
    alone: float


def divided(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Photographs to fit on, and others that are held out. `NAME_0` and `NAME_1` are crops of one."""
    names = sorted({_name(path) for path in paths})
    held = set(names[::HELD_OUT])
    return [p for p in paths if _name(p) not in held], [p for p in paths if _name(p) in held]


def fit(samples: Sequence[Sample], seed: int = 0) -> Weights:
    """The weights of the network, in float32."""
    generator = torch.Generator().manual_seed(seed)
    found = np.stack([sample.features for sample in samples])
    mean, deviation = found.mean(axis=0), found.std(axis=0) + np.float32(1e-3)
    inputs = torch.from_numpy((found - mean) / deviation)
    aims = torch.tensor([sample.cleanup for sample in samples])
    worth = torch.tensor([_CLEAN_WEIGHT if sample.kind in CLEAN else 1.0 for sample in samples])
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        network = _network(inputs.shape[1])
    optimiser = torch.optim.Adam(network.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, _STEPS)
    for _ in range(_STEPS):
        some = torch.randint(len(inputs), (_BATCH,), generator=generator)
        jitter = _JITTER * torch.randn(_BATCH, inputs.shape[1], generator=generator)
        made = network(inputs[some] + jitter)[:, 0]
        loss = nn.functional.smooth_l1_loss(made, aims[some], beta=_NEARLY, reduction="none")
        optimiser.zero_grad()
        torch.autograd.backward((worth[some] * loss).mean())
        optimiser.step()
        schedule.step()
    layers = [layer for layer in network if isinstance(layer, nn.Linear)]
    return Weights(
        mean,
        deviation,
        tuple((layer.weight.detach().numpy().T, layer.bias.detach().numpy()) for layer in layers),
    )


def measure(samples: Sequence[Sample], weights: Weights) -> list[Row]:
    """A row for each kind, for all clean ones, for those that need cleanup of 0.5 or more, and for all."""
    made = np.asarray([estimate(sample.features, weights) for sample in samples])
    aims = np.asarray([sample.cleanup for sample in samples])
    kinds = np.asarray([sample.kind for sample in samples])
    groups = [(kind, kinds == kind) for kind in KINDS]
    groups.append(("all clean", np.isin(kinds, CLEAN)))
    groups.append((f"cleanup of {_NEEDED} or more", aims >= _NEEDED))
    groups.append(("all", np.ones(len(kinds), bool)))
    return [_row(name, made[which], aims[which]) for name, which in groups if which.any()]


def to_json(weights: Weights) -> dict[str, Any]:
    """For the file that the app reads, rounded to five digits."""
    return {
        "mean": _rounded(weights.mean),
        "deviation": _rounded(weights.deviation),
        "layers": [{"matrix": _rounded(matrix), "bias": _rounded(bias)} for matrix, bias in weights.layers],
    }


def _network(inputs: int) -> nn.Sequential:
    parts: list[nn.Module] = []
    for width in WIDTHS:
        parts += [nn.Linear(inputs, width), nn.ReLU()]
        inputs = width
    return nn.Sequential(*parts, nn.Linear(inputs, 1))


def _row(name: str, made: NDArray[np.float64], aims: NDArray[np.float64]) -> Row:
    return Row(name, len(made), float(np.abs(made - aims).mean()), float((made < ALONE_BELOW).mean()))


def _rounded(values: NDArray[np.float32]) -> list[Any]:
    rounded: list[Any] = np.round(values.astype(np.float64), 5).tolist()
    return rounded


def _name(path: Path) -> str:
    return path.stem.rsplit("_", 1)[0]
