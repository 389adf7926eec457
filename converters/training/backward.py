"""The gradients of one step, part by part."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Generator, Tensor

from converters.data.crops import Batch
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Stage


def backward(
    stage: Stage, learners: Sequence[Learner], recipe: Recipe, step: int, parts: range, batch: Batch
) -> dict[str, Tensor]:
    """Add the gradients of some `parts` of a step to the parameters.

    `batch` holds the crops of these parts. Returns the losses and terms, on the device of the batch, as
    shares of the mean over all parts.
    """
    values: dict[str, Tensor] = {}
    for index, part in zip(parts, batch.split(len(parts)), strict=True):
        losses = stage.losses(part.map(channels_last), _generator(recipe.seed, step, index))
        updated = [learner for learner in learners if learner.name in losses.of]
        for learner in updated:
            loss = losses.of[learner.name] / recipe.parts
            shared = learner is not updated[-1]  # the losses of several learners may share a graph
            loss.backward(inputs=list(learner.parameters), retain_graph=shared)  # type: ignore[no-untyped-call]
        for name, value in {**losses.of, **losses.terms}.items():
            share = value.detach().float() / recipe.parts
            values[name] = values[name] + share if name in values else share
    return values


def channels_last(tensor: Tensor) -> Tensor:
    """Pictures in the order of memory that convolutions prefer; other tensors as they are."""
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


def _generator(seed: int, step: int, part: int) -> Generator:
    """A generator for one part of one step: a resumed run draws the same numbers as an uninterrupted one."""
    word = int(np.random.SeedSequence((seed, step, part)).generate_state(1, np.uint64)[0])
    torch.manual_seed(word)  # for dropout
    return Generator().manual_seed(word)
