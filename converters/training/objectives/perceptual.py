"""LPIPS on VGG16 as a loss, without imprinting the pooling of VGG on the picture.

Gradients through max-pools favour single pixels of a grid that lies still against the student's own, which
shows as dots and checkerboards. The remedy is a random offset of both pictures, as Kettunen et al. (E-LPIPS),
arXiv:1906.03973, section 3.
"""

from __future__ import annotations

from torch import Generator, Tensor, randint

_GRID = 8
"""Period of the first three pools, whose grid is fine enough to be seen."""


def shift_together(generator: Generator, *pictures: Tensor) -> list[Tensor]:
    """Cut the same random 0..7 rows and columns off the top left of every picture, the rest off its end."""
    top, left = randint(_GRID, (2,), generator=generator).tolist()
    height, width = pictures[0].shape[-2:]
    return [p[..., top : height - _GRID + top, left : width - _GRID + left] for p in pictures]
