"""Random shifts for perceptual losses, so that the pooling grid of VGG leaves no pattern in the picture.

The max-pools of VGG lie on a fixed grid, and gradients through them favour some pixels of it, which shows as
dots and checkerboards. Shifting both pictures by the same random offset avoids that: Kettunen et al.
(E-LPIPS), arXiv:1906.03973, section 3.
"""

from __future__ import annotations

from torch import Generator, Tensor, randint

_GRID = 8
"""Period in pixels of the first three pools; coarser ones leave no visible pattern."""


def shift_together(generator: Generator, *pictures: Tensor) -> list[Tensor]:
    """Crop every picture by 8 rows and 8 columns, the same random 0..7 of them at the top and left."""
    top, left = randint(_GRID, (2,), generator=generator).tolist()
    height, width = pictures[0].shape[-2:]
    return [p[..., top : height - _GRID + top, left : width - _GRID + left] for p in pictures]
