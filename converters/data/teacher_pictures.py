"""Training targets by a teacher: enlargements of shrunk photographs that shrink to the same pixels again.

The photographs themselves are a poor target: their lost detail can not be known from the low-res picture, and
the mean of all possible details is blurred. A teacher that gives one sharp picture for each low-res picture
is a target that a student can reach.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional
from tqdm import tqdm

from converters.data.crops import textured_crop
from converters.data.degradations.bicubic import Bicubic
from converters.data.degradations.degradation import Degradation
from converters.data.photos import PackedPhotos
from converters.files import write_whole
from converters.pixels import Pixels, to_pixels, to_tensor

_ROUNDS = 10
"""Rounds of back-projection. Downscaled PSNR on Set14 with RealSR: 37.9 dB before, 64.6 dB after."""

_BATCH = 32
"""Crops that a GPU enlarges at a time."""

PHOTOS, LOW_RES, TEACHER_PICTURES = "photos", "low-res", "teacher-pictures"
"""Folders that `write_teacher_pictures` writes to."""

Teacher = Callable[[Tensor], Tensor]
"""(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w)."""


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


@dataclass(frozen=True)
class Enlarging:
    """Where and how a teacher computes: `batch` crops at a time, in float16 on GPUs.

    `projected`: whether its pictures are corrected until they shrink to the low-res picture. `bfloat16`: on
    CPUs, in half the time where they have instructions for it; its 8 bits of precision show in smooth places.
    """

    device: torch.device
    batch: int = 1
    projected: bool = True
    bfloat16: bool = False

    @classmethod
    def on(cls, device: torch.device, projected: bool = True, bfloat16: bool = False) -> Enlarging:
        """What is fast on a device: on a CPU one crop at a time."""
        return cls(device, 1 if device.type == "cpu" else _BATCH, projected, bfloat16)

    def pictures(self, teacher: Teacher, low_res: Sequence[Pixels]) -> list[Pixels]:
        """The teacher's pictures of low-res pictures of one size."""
        x = torch.cat([to_tensor(pixels) for pixels in low_res]).to(self.device)
        on_cpu = self.device.type == "cpu"
        precision = torch.bfloat16 if on_cpu else torch.float16
        half = torch.autocast(self.device.type, precision, enabled=self.bfloat16 or not on_cpu)
        with torch.no_grad():
            with half:
                made = teacher(x.contiguous(memory_format=torch.channels_last))
            made = project(made.float(), x) if self.projected else made.float()
        return [to_pixels(picture[None]) for picture in made.cpu()]


def write_teacher_pictures(
    teacher: Teacher,
    photos: PackedPhotos,
    scale: int,
    side: int,
    output: Path,
    enlarging: Enlarging | None = None,
    seconds: float = math.inf,
    degradation: Degradation | None = None,
) -> int:
    """Write a textured crop of `side` pixels of each photograph, and the teacher's picture of that crop.

    They become `output`/photos/NAME.png and `output`/teacher-pictures/NAME.png, and the low-res picture that
    the teacher saw `output`/low-res/NAME.png. Without a `degradation` that is the shrunk crop. Pictures that
    exist already are skipped, so that a later call continues an interrupted one. Nothing is begun after
    `seconds`, if there are any. Returns the number of pictures that are missing then.
    """
    degrade = degradation or Bicubic(scale)
    enlarging = enlarging or Enlarging.on(torch.device("cpu"))
    start = monotonic()
    names = [entry.name for entry in photos.entries if min(entry.height, entry.width) >= side]
    missing = [(index, name) for index, name in enumerate(names) if not _place(output, name).exists()]
    done = len(names) - len(missing)
    with (
        tqdm(total=len(names), initial=done, desc="Enlarging", unit="photo", disable=None) as bar,
        ThreadPoolExecutor(os.cpu_count() if enlarging.batch > 1 else 1) as writers,
    ):
        while missing and (monotonic() - start < seconds or len(missing) == len(names)):
            now, missing = missing[: enlarging.batch], missing[enlarging.batch :]
            crops, low_res = [], []
            for index, _ in now:
                rng = np.random.default_rng(index)
                crops.append(textured_crop(photos[index], side, rng))
                low_res.append(degrade(crops[-1], rng).low_res)
            pictures = enlarging.pictures(teacher, low_res)
            jobs = [
                writers.submit(_write, made, output, name)
                for *made, (_, name) in zip(crops, low_res, pictures, now, strict=True)
            ]
            for job in jobs:
                job.result()
            bar.update(len(now))
    return len(missing)


def _place(output: Path, name: str) -> Path:
    return output / TEACHER_PICTURES / f"{name}.png"


def _write(made: Sequence[Pixels], output: Path, name: str) -> None:
    """Write the crop, its low-res picture, and that of the teacher, which comes last: it counts as all."""
    for folder, pixels in zip((PHOTOS, LOW_RES, TEACHER_PICTURES), made, strict=True):
        path = output / folder / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        image = Image.fromarray(pixels)
        write_whole(path, lambda partial, image=image: image.save(partial, "PNG", compress_level=1))  # type: ignore[misc]
