"""Training batches: random crops of photographs, degraded.

Sample `index` of step `step` depends only on the seed, the step and the index. So a resumed run gets the same
batches as an uninterrupted one, and several processes can each make a part of the same batch.

Measured on one core of a Xeon, crops of 160 pixels a second: 1200 shrunk by bicubic, 680 with labelled
damage, 140 by Real-ESRGAN's chain. Photo uses 48 a second on two cores, so one worker is plenty
there and takes between 4 and 35 % of a core. For a GPU, divide its speed by these numbers to get the workers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Protocol

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from converters.data.degradations.degradation import Degradation
from converters.data.end_with_parent import end_with_parent
from converters.data.photos import PackedPhotos
from converters.pixels import Pixels

CANDIDATES = 3
"""Crops drawn per sample. The one with the most texture is kept: smooth areas contribute little to
training."""
_TEXTURED_CANDIDATES = 6
"""Crops drawn for `textured_crop`."""
_AHEAD = 3
"""Batches that a worker prepares in advance."""


@dataclass(frozen=True)
class Batch:
    """Pictures float32 in [0, 1]: high_res and target (B, 3, H, W), low_res and clean (B, 3, h, w).

    From a loader they come as bytes, which are a quarter of the size, until `as_floats` is called.
    `target` is the training target: the teacher picture if there is one, else `high_res` itself. `clean` is
    the low-res picture without damage, `cleanup` (B,) in [0, 1] the strength of the damage.
    """

    low_res: Tensor
    high_res: Tensor
    target: Tensor
    clean: Tensor
    cleanup: Tensor

    def map(self, change: Callable[[Tensor], Tensor]) -> Batch:
        """Apply a function to every tensor."""
        return Batch(*(change(getattr(self, field.name)) for field in fields(self)))

    def as_floats(self) -> Batch:
        """Bytes turned into float32 in [0, 1]; floats as they are."""
        return self.map(lambda t: t.to(torch.float32).div_(255) if t.dtype == torch.uint8 else t)

    def pin_memory(self) -> Batch:
        """Called by torch's loader: a copy in page-locked memory, which a GPU can read asynchronously."""
        return self.map(lambda tensor: tensor.pin_memory())

    def split(self, parts: int) -> list[Batch]:
        """Cut into equal parts."""
        size = len(self.cleanup) // parts
        return [self.map(lambda t, i=i: t[i * size : (i + 1) * size]) for i in range(parts)]  # type: ignore[misc]


@dataclass(frozen=True)
class TeacherPictures:
    """Training targets in place of the photographs, in the same order.

    They were enlarged `scale` times from low-res pictures, so crops must begin on multiples of it. `low_res`:
    those pictures, where they can not be made of the photographs again.
    """

    pictures: PackedPhotos
    scale: int
    low_res: PackedPhotos | None = None

    def divided(self, most: int) -> TeacherPictures:
        """Those of the photographs to learn from: see `PackedPhotos.divided`."""
        low_res = None if self.low_res is None else self.low_res.divided(most)[0]
        return TeacherPictures(self.pictures.divided(most)[0], self.scale, low_res)


class CropSource(Protocol):
    """Where the training loop gets its batches from."""

    def batch(self, step: int, share: slice = ...) -> Batch:
        """The batch of one step, or a share of it. The same arguments always give the same batch."""

    def batches(self, first: int, last: int, share: slice = ..., workers: int = ...) -> Iterator[Batch]:
        """Batches of the steps first..last-1, perhaps as bytes, made by `workers` processes."""

    def fixed(self, count: int) -> Batch:
        """`count` crops that are always the same, for sheets."""


class Crops:
    """Random crops with flips and quarter turns."""

    def __init__(
        self,
        photos: PackedPhotos,
        degradation: Degradation,
        crop: int,
        batch: int,
        seed: int,
        teacher_pictures: TeacherPictures | None = None,
    ) -> None:
        """`batch` crops of `crop` x `crop` high-res pixels a step."""
        self._photos, self._degradation, self._teacher_pictures = photos, degradation, teacher_pictures
        self.crop, self.size, self.seed = crop, batch, seed

    def batch(self, step: int, share: slice = slice(None)) -> Batch:
        """The batch of one step, or a share of it. The same arguments always give the same batch."""
        return self.byte_batch(step, share).as_floats()

    def byte_batch(self, step: int, share: slice = slice(None)) -> Batch:
        """The same with its pictures as bytes."""
        indices = range(self.size)[share]
        return _stack([self._sample(np.random.default_rng((self.seed, step, i))) for i in indices])

    def fixed(self, count: int) -> Batch:
        """The centres of `count` photographs spread over the folder. Always the same, for sheets."""
        samples = []
        for i in range(count):
            index = i * len(self._photos) // count
            top, left = ((side - self.crop) // 2 for side in self._photos[index].shape[:2])
            rng = np.random.default_rng((self.seed, i))
            samples.append(self._degrade(self._cut(index, top, left), rng))
        return _stack(samples).as_floats()

    def batches(self, first: int, last: int, share: slice = slice(None), workers: int = 1) -> Iterator[Batch]:
        """Batches of the steps first..last-1, as bytes, prepared in advance by `workers` processes."""
        loader: DataLoader[Batch] = DataLoader(
            _Steps(self, first, last, share),
            batch_size=None,
            num_workers=workers,
            prefetch_factor=_AHEAD if workers else None,
            pin_memory=torch.cuda.is_available(),
            worker_init_fn=end_with_parent,
        )
        return iter(loader)

    def _sample(self, rng: np.random.Generator) -> Sample:
        candidates = [self._random_crop(rng) for _ in range(CANDIDATES)]
        crop = max(candidates, key=lambda pair: _texture(pair[0]))
        mirrored, turns = rng.random() < 0.5, int(rng.integers(4))
        return self._degrade(tuple(np.rot90(c[:, ::-1] if mirrored else c, turns) for c in crop), rng)

    def _degrade(self, crop: Sequence[Pixels], rng: np.random.Generator) -> Sample:
        high_res, target, *low_res = map(np.ascontiguousarray, crop)
        degraded = self._degradation(high_res, rng)
        seen = low_res[0] if low_res else degraded.low_res
        return seen, high_res, target, degraded.clean, degraded.cleanup

    def _random_crop(self, rng: np.random.Generator) -> tuple[Pixels, ...]:
        index = int(rng.integers(len(self._photos)))
        height, width = self._photos[index].shape[:2]
        top = int(rng.integers(height - self.crop + 1))
        left = int(rng.integers(width - self.crop + 1))
        return self._cut(index, top, left)

    def _cut(self, index: int, top: int, left: int) -> tuple[Pixels, ...]:
        """A crop of the photograph, of its training target, and of the low-res picture if that is given."""
        of_teacher = self._teacher_pictures
        if of_teacher is None:
            crop = _crop(self._photos[index], top, left, self.crop)
            return crop, crop
        row, column = top // of_teacher.scale, left // of_teacher.scale
        high_res, target = (
            _crop(pictures[index], row * of_teacher.scale, column * of_teacher.scale, self.crop)
            for pictures in (self._photos, of_teacher.pictures)
        )
        if of_teacher.low_res is None:
            return high_res, target
        return high_res, target, _crop(of_teacher.low_res[index], row, column, self.crop // of_teacher.scale)


Sample = tuple[Pixels, Pixels, Pixels, Pixels, float]
"""low_res, high_res, target, clean and cleanup."""


def _crop(picture: Pixels, top: int, left: int, side: int) -> Pixels:
    return picture[top : top + side, left : left + side]


class _Steps(Dataset[Batch]):
    """The batches of some steps, as a data set for torch's loader."""

    def __init__(self, crops: Crops, first: int, last: int, share: slice) -> None:
        self._crops, self._steps, self._share = crops, range(first, last), share

    def __len__(self) -> int:
        return len(self._steps)

    def __getitem__(self, index: int) -> Batch:
        return self._crops.byte_batch(self._steps[index], self._share)


def textured_crop(photo: Pixels, side: int, rng: np.random.Generator) -> Pixels:
    """The random crop with the second most texture; the one with the most may be noise."""
    tops = rng.integers(photo.shape[0] - side + 1, size=_TEXTURED_CANDIDATES)
    lefts = rng.integers(photo.shape[1] - side + 1, size=_TEXTURED_CANDIDATES)
    crops = [_crop(photo, top, left, side) for top, left in zip(tops, lefts, strict=True)]
    return np.ascontiguousarray(sorted(crops, key=_texture)[-2])


def _texture(crop: Pixels) -> float:
    green = crop[::2, ::2, 1].astype(np.int16)
    return float(np.abs(np.diff(green, axis=0)).mean() + np.abs(np.diff(green, axis=1)).mean())


def _stack(samples: Sequence[Sample]) -> Batch:
    *pictures, cleanup = zip(*samples, strict=True)
    low_res, high_res, target, clean = map(_to_tensor, pictures)
    return Batch(low_res, high_res, target, clean, torch.tensor(cleanup, dtype=torch.float32))


def _to_tensor(images: Sequence[Pixels]) -> Tensor:
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2)
