"""Training targets by a teacher: enlargements of shrunk photographs that shrink to the same pixels again.

The photographs themselves are a poor target: their lost detail can not be known from the low-res picture, and
the mean of all possible details is blurred. A teacher that gives one sharp picture for each low-res picture
is a target that a student can reach.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional
from tqdm import tqdm

from converters.data.crops import textured_crop
from converters.data.degradations.bicubic import shrink
from converters.data.photos import PackedPhotos
from converters.files import write_whole
from converters.pixels import Pixels, to_pixels, to_tensor

_ROUNDS = 10
"""Rounds of back-projection. Downscaled PSNR on Set14 with RealSR: 37.9 dB before, 64.6 dB after."""

PHOTOS, TEACHER_PICTURES = "photos", "teacher-pictures"
"""Folders that `write_teacher_pictures` writes to."""

Teacher = Callable[[Tensor], Tensor]
"""(1, 3, h, w) in [0, 1] -> (1, 3, scale h, scale w)."""


def project(picture: Tensor, low_res: Tensor) -> Tensor:
    """Correct a picture (B, 3, H, W) so that it shrinks to `low_res` (B, 3, h, w).

    Iterative back-projection (Irani and Peleg, "Improving resolution by image registration", 1991): shrink by
    antialiased bicubic, enlarge the difference by bicubic, add it, repeat.
    """
    size = (low_res.shape[-2], low_res.shape[-1])
    for _ in range(_ROUNDS):
        shrunk = functional.interpolate(picture, size, mode="bicubic", antialias=True, align_corners=False)
        missing = functional.interpolate(
            low_res - shrunk, picture.shape[-2:], mode="bicubic", align_corners=False
        )
        picture = picture + missing
    return picture


def self_ensemble(teacher: Teacher) -> Teacher:
    """A teacher that averages over the eight flips and quarter turns of its input.

    Higher PSNR for teachers trained for PSNR; it blurs the pictures of others. Lim et al. (EDSR),
    arXiv:1707.02921, section 3.4.
    """

    def answer(low_res: Tensor) -> Tensor:
        seen = [turned.rot90(k, (2, 3)) for turned in (low_res, low_res.flip(3)) for k in range(4)]
        made = [teacher(x.contiguous(memory_format=torch.channels_last)) for x in seen]
        upright = [y.rot90(-(i % 4), (2, 3)) for i, y in enumerate(made)]
        return torch.stack(upright[:4] + [y.flip(3) for y in upright[4:]]).mean(0)

    return answer


def write_teacher_pictures(
    teacher: Teacher, photos: PackedPhotos, scale: int, side: int, output: Path
) -> None:
    """Write a textured crop of `side` pixels of each photograph, and the teacher's picture of that crop.

    They become `output`/photos/NAME.png and `output`/teacher-pictures/NAME.png. Pictures that exist already
    are skipped, so that a later call continues an interrupted one.
    """
    names = [entry.name for entry in photos.entries if min(entry.height, entry.width) >= side]
    for index, name in enumerate(tqdm(names, desc="Enlarging", unit="photo", disable=None)):
        photo, picture = (output / kind / f"{name}.png" for kind in (PHOTOS, TEACHER_PICTURES))
        if picture.exists():
            continue
        high_res = textured_crop(photos[index], side, np.random.default_rng(index))
        _write(high_res, photo)
        _write(_teacher_picture(teacher, shrink(high_res, scale)), picture)


def _write(pixels: Pixels, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, lambda partial: Image.fromarray(pixels).save(partial, "PNG", compress_level=1))


def _teacher_picture(teacher: Teacher, low_res: Pixels) -> Pixels:
    x = to_tensor(low_res)
    with torch.no_grad():
        made = project(teacher(x.contiguous(memory_format=torch.channels_last)).float(), x)
    return to_pixels(made)
