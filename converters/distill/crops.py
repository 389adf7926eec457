"""Training batches: random crops of photographs, degraded.

Sample `index` of step `step` depends on the seed, the step and the index alone. A resumed run sees what an
uninterrupted one would, and processes that share a step each make their part of the same batch.

Measured on one core of a Xeon, crops of 160 pixels a second: 1200 shrunk by bicubic, 680 with labelled
damage, 140 by Real-ESRGAN's chain. The default student uses 48 a second on two cores, so one worker is plenty
there and takes between 4 and 35 % of a core. A GPU wants its speed divided by these numbers of workers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from converters.distill.degradations.degradation import Degradation, Pixels
from converters.distill.photos import PackedPhotos

_CANDIDATES = 3
"""Crops drawn per sample; the one with most texture is kept, because soft areas teach little."""
_AHEAD = 3
"""Steps that a worker prepares in advance."""


@dataclass(frozen=True)
class Batch:
    """Pictures float32 in [0, 1]: high_res (B, 3, H, W), low_res and clean (B, 3, h, w).

    `clean` is the low-res picture before it was damaged; `cleanup` (B,) in [0, 1] says how badly it was.
    """

    low_res: Tensor
    high_res: Tensor
    clean: Tensor
    cleanup: Tensor

    def map(self, change: Callable[[Tensor], Tensor]) -> Batch:
        """Do the same to every tensor."""
        return Batch(*(change(t) for t in (self.low_res, self.high_res, self.clean, self.cleanup)))

    def pin_memory(self) -> Batch:
        """For torch's loader: a copy that moves to a GPU while other work goes on."""
        return self.map(lambda tensor: tensor.pin_memory())

    def split(self, parts: int) -> list[Batch]:
        """Cut into equal parts."""
        size = len(self.cleanup) // parts
        return [self.map(lambda t, i=i: t[i * size : (i + 1) * size]) for i in range(parts)]  # type: ignore[misc]


class Crops:
    """Random crops with flips and quarter turns."""

    def __init__(
        self, photos: PackedPhotos, degradation: Degradation, crop: int, batch: int, seed: int
    ) -> None:
        """`batch` crops of `crop` x `crop` pixels a step."""
        self._photos, self._degradation = photos, degradation
        self._crop, self._batch, self._seed = crop, batch, seed

    def batch(self, step: int, share: slice = slice(None)) -> Batch:
        """The batch of one step, or a share of it; the same at every call."""
        indices = range(self._batch)[share]
        return _stack([self._sample(np.random.default_rng((self._seed, step, i))) for i in indices])

    def fixed(self, count: int) -> Batch:
        """The middles of `count` photographs from all over the folder, to look at again and again."""
        samples = []
        for i in range(count):
            photo = self._photos[i * len(self._photos) // count]
            top, left = ((side - self._crop) // 2 for side in photo.shape[:2])
            rng = np.random.default_rng((self._seed, i))
            samples.append(self._degrade(photo[top : top + self._crop, left : left + self._crop], rng))
        return _stack(samples)

    def batches(self, first: int, last: int, share: slice = slice(None), workers: int = 1) -> Iterator[Batch]:
        """Batches of the steps first..last-1, prepared ahead in processes of their own."""
        loader: DataLoader[Batch] = DataLoader(
            _Steps(self, first, last, share),
            batch_size=None,
            num_workers=workers,
            prefetch_factor=_AHEAD if workers else None,
            pin_memory=torch.cuda.is_available(),
        )
        return iter(loader)

    def _sample(self, rng: np.random.Generator) -> Sample:
        candidates = [self._random_crop(rng) for _ in range(_CANDIDATES)]
        crop = max(candidates, key=_texture)
        if rng.random() < 0.5:
            crop = crop[:, ::-1]
        return self._degrade(np.rot90(crop, int(rng.integers(4))), rng)

    def _degrade(self, crop: Pixels, rng: np.random.Generator) -> Sample:
        crop = np.ascontiguousarray(crop)
        degraded = self._degradation(crop, rng)
        return degraded.low_res, crop, degraded.clean, degraded.cleanup

    def _random_crop(self, rng: np.random.Generator) -> Pixels:
        photo = self._photos[int(rng.integers(len(self._photos)))]
        top = int(rng.integers(photo.shape[0] - self._crop + 1))
        left = int(rng.integers(photo.shape[1] - self._crop + 1))
        return photo[top : top + self._crop, left : left + self._crop]


Sample = tuple[Pixels, Pixels, Pixels, float]
"""low_res, high_res, clean and cleanup."""


class _Steps(Dataset[Batch]):
    """Steps as torch's loader wants them."""

    def __init__(self, crops: Crops, first: int, last: int, share: slice) -> None:
        self._crops, self._steps, self._share = crops, range(first, last), share

    def __len__(self) -> int:
        return len(self._steps)

    def __getitem__(self, index: int) -> Batch:
        return self._crops.batch(self._steps[index], self._share)


def _texture(crop: Pixels) -> float:
    green = crop[::2, ::2, 1].astype(np.int16)
    return float(np.abs(np.diff(green, axis=0)).mean() + np.abs(np.diff(green, axis=1)).mean())


def _stack(samples: Sequence[Sample]) -> Batch:
    low_res, high_res, clean, cleanup = zip(*samples, strict=True)
    strengths = torch.tensor(cleanup, dtype=torch.float32)
    return Batch(_to_tensor(low_res), _to_tensor(high_res), _to_tensor(clean), strengths)


def _to_tensor(images: Sequence[NDArray[np.uint8]]) -> Tensor:
    stacked = torch.from_numpy(np.stack(images))
    return stacked.permute(0, 3, 1, 2).to(torch.float32).div_(255)
