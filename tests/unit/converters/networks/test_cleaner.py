"""What the cleaner promises whatever its weights are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from converters.networks.cleaner import Cleaner
from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from desktop.student.embeddings import realism_embedding
from tests.students import TINY

MOST = 3_000_000
"""Parameters of a student: what its slider costs follows from them."""


@pytest.fixture(scope="module")
def cleaner() -> Cleaner:
    torch.manual_seed(0)
    cleaner = Cleaner(8, 2)
    torch.nn.init.normal_(cleaner.tail.weight, std=0.1)
    torch.nn.init.normal_(cleaner.tail.bias, std=0.1)
    return cleaner


def clean(cleaner: Cleaner, damaged: Tensor, values: float | np.ndarray) -> Tensor:
    embedding = realism_embedding(np.broadcast_to(np.float32(values), (1, *damaged.shape[-2:])))
    with torch.no_grad():
        return cleaner(damaged, torch.from_numpy(embedding))


def test_cleanup_0_changes_nothing_whatever_the_weights(cleaner: Cleaner) -> None:
    damaged = torch.rand(1, 3, 12, 17)
    assert torch.equal(clean(cleaner, damaged, 0.0), damaged)
    assert not torch.allclose(clean(cleaner, damaged, 0.5), damaged, atol=1e-2)


def test_cleanup_may_differ_from_place_to_place(cleaner: Cleaner) -> None:
    damaged = torch.rand(1, 3, 12, 40)
    left = np.where(np.arange(40) < 20, 1.0, 0.0).astype(np.float32)
    mixed = clean(cleaner, damaged, left)
    assert torch.equal(mixed[..., 20:], damaged[..., 20:])
    torch.testing.assert_close(mixed[..., :14], clean(cleaner, damaged, 1.0)[..., :14])


def test_the_default_student_with_its_cleaner_is_small() -> None:
    student = FlowStudent(FlowStudentConfig(clean_blocks=6))
    count = sum(parameter.numel() for parameter in student.parameters())
    assert count <= MOST, f"{count:,} parameters"


def test_the_parts_of_a_student_are_all_of_it() -> None:
    student = FlowStudent(replace(TINY, clean_blocks=1))
    parts = [
        *student.faithful_parameters(),
        *student.realistic_parameters(),
        *student.cleaning_parameters(),
    ]
    assert student.cleaning_parameters()
    assert len(parts) == len({id(p) for p in parts}) == len(list(student.parameters()))
