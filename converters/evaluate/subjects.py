"""What can be evaluated: a student package, a checkpoint of Vernier's own network, or bicubic enlargement."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from converters.checkpoints.vernier import load_student
from desktop.engine.package.conditioning import realism_embedding
from desktop.engine.package.student import StudentPackage

Picture = NDArray[np.uint8]
Enlarge = Callable[[Picture, float], Picture]
"""(H, W, 3) low-res pixels and realism -> (scale H, scale W, 3)."""

BICUBIC = "bicubic"
_SEED = 0


def open_subject(name: str, scale: int) -> Enlarge:
    """Open a subject by the word `bicubic`, or the path of a package or checkpoint.

    Raises:
        ValueError, BadStudent: it can not be opened; the message says why.
    """
    if name == BICUBIC:
        return lambda low_res, realism: _bicubic(low_res, scale)
    path = Path(name)
    encode: nn.Module
    render: nn.Module
    if path.is_dir():
        package = StudentPackage.open(path)
        package.verify()
        encode, render = (torch.export.load(path / f"torch/{p}.pt2").module() for p in ("encode", "render"))
    else:
        student = load_student(path)
        encode, render = student.encode, student.render

    def enlarge(low_res: Picture, realism: float) -> Picture:
        pixels = torch.from_numpy(low_res.copy()).permute(2, 0, 1)[None].float() / 255
        height, width = low_res.shape[:2]
        noise = torch.randn(1, 3 * scale**2, height, width, generator=torch.Generator().manual_seed(_SEED))
        embedding = realism_embedding(np.full((1, height, width), realism, np.float32))
        with torch.inference_mode():
            result: Tensor = render(
                features=encode(low_res=pixels),
                low_res=pixels,
                noise=noise,
                realism=torch.from_numpy(embedding),
            )
        return _to_picture(result)

    return enlarge


def _bicubic(low_res: Picture, scale: int) -> Picture:
    """Torch's bicubic (a = -0.75), the usual yardstick."""
    pixels = torch.from_numpy(low_res.copy()).permute(2, 0, 1)[None].float() / 255
    result = functional.interpolate(pixels, scale_factor=scale, mode="bicubic", align_corners=False)
    return _to_picture(result)


def _to_picture(result: Tensor) -> Picture:
    picture: Picture = (result[0].clamp(0, 1) * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    return picture
