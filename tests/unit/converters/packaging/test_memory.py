from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.export import export, save

from converters.packaging.memory import memory_of

TILE = 32


class _Two(nn.Module):
    """Holds 3, 8 and 5 channels in its second convolution; a view takes nothing more."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 5, 1, bias=False)

    def forward(self, low_res: Tensor) -> Tensor:
        return self.second(self.first(low_res)[:, :, :]) * 2  # type: ignore[no-any-return]


def saved(path: Path, module: nn.Module) -> Path:
    save(export(module.eval(), (torch.zeros(1, 3, TILE, TILE),)), path)
    return path


def test_the_most_that_is_held_at_once_is_counted(tmp_path: Path) -> None:
    memory = memory_of({saved(tmp_path / "two.pt2", _Two()): [(1, 3, TILE, TILE)]}, TILE)
    assert memory.pixel == 4 * (3 + 8 + 5)
    assert memory.weights == 4 * (8 * 3 * 9 + 8 + 5 * 8)


def test_weights_of_all_programs_count_and_pixels_of_the_largest(tmp_path: Path) -> None:
    shapes = [(1, 3, TILE, TILE)]
    two, small = saved(tmp_path / "two.pt2", _Two()), saved(tmp_path / "one.pt2", nn.Conv2d(3, 1, 1))
    both = memory_of({two: shapes, small: shapes}, TILE)
    alone = memory_of({two: shapes}, TILE)
    assert both.pixel == alone.pixel and both.weights == alone.weights + 4 * (3 + 1)
