"""Modules for pictures of one size compute what they do for any size, with fewer operations."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from converters.networks.bicubic import BicubicPhases, ShrunkPhases
from converters.networks.blend import CleanedBlend, Coarse
from converters.networks.blocks import ModulatedBlock
from converters.networks.for_size import HasSizedForm, for_size
from desktop.student.embeddings import EMBEDDING_CHANNELS
from tests.students import tiny_network

HEIGHT, WIDTH = 12, 20


def random(*shape: int) -> Tensor:
    return torch.rand(1, *shape, generator=torch.Generator().manual_seed(sum(shape)))


def a_map(channels: int) -> Tensor:
    return random(channels, HEIGHT, WIDTH)


def modulated() -> ModulatedBlock:
    torch.manual_seed(0)
    block = ModulatedBlock(8, sliders=2)
    for film in block.further:
        nn.init.normal_(film.weight)  # type: ignore[arg-type]
    return block


CASES: list[tuple[nn.Module, tuple[Tensor, ...]]] = [
    (ShrunkPhases(4), (a_map(48),)),
    (Coarse(), (a_map(3),)),
    (modulated(), (a_map(8), a_map(EMBEDDING_CHANNELS), random(EMBEDDING_CHANNELS, 1, 1))),
    (CleanedBlend(4, 2), (*(a_map(48) for _ in range(4)), a_map(3), a_map(3), a_map(1), random(1, 1, 1))),
    (tiny_network().render, (a_map(48), a_map(8), a_map(3), a_map(48), random(EMBEDDING_CHANNELS, 1, 1))),
    (tiny_network(clean_blocks=1).render, (a_map(48), a_map(8), a_map(3), a_map(48), *[a_map(9)] * 2)),
]


@pytest.mark.parametrize(("module", "inputs"), CASES)
def test_the_results_are_the_same(module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
    with torch.no_grad():
        sized = for_size(module, HEIGHT, WIDTH)
        assert not any(isinstance(part, HasSizedForm) for part in sized.modules())
        torch.testing.assert_close(sized(*inputs), module(*inputs), rtol=1e-5, atol=2e-6)


def test_edges_are_repeated_exactly() -> None:
    low_res = a_map(3)
    assert torch.equal(for_size(BicubicPhases(4), HEIGHT, WIDTH)(low_res), BicubicPhases(4)(low_res))


def test_the_module_stays_as_it_was_and_shares_its_weights() -> None:
    module = tiny_network().render
    before = {name: type(part) for name, part in module.named_modules()}
    sized = for_size(module, HEIGHT, WIDTH)
    assert {name: type(part) for name, part in module.named_modules()} == before
    assert isinstance(module.tail, nn.Conv2d)
    assert dict(sized.named_parameters())["tail.weight"] is module.tail.weight


def test_cleanup_is_left_out_of_render_where_it_has_no_effect() -> None:
    student = tiny_network(clean_blocks=1)
    assert student.render.uses_cleanup
    with torch.no_grad():
        student.render.freedom.zero_()
        for name, parameter in student.render.named_parameters():
            if ".further." in name:
                parameter.zero_()
    assert not student.render.uses_cleanup
    assert not tiny_network().render.uses_cleanup
    inputs = a_map(48), a_map(8), a_map(3), a_map(48), a_map(9)
    with torch.no_grad():
        assert torch.equal(student.render(*inputs), student.render(*inputs, a_map(9)))
