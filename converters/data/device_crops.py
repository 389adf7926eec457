"""Random crops that are cut and shrunk on the device that trains, from photographs that lie there as bytes.

A processor makes about a thousand crops a second and core, a GPU uses several thousand a second. The crops
follow the same rules as those of `Crops` and are determined by the seed and the step, but they are others:
they are drawn by the generator of the device.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from torch import Generator, Tensor
from torch.nn import functional

from converters.data.crops import CANDIDATES, Batch, Crops, TeacherPictures
from converters.data.photos import PackedPhotos

_LARGEST_SHARE = 0.4
"""Share of the free memory of a GPU that the photographs may take."""


def fits(device: torch.device, *packs: PackedPhotos) -> bool:
    """Whether `device` is a GPU with enough free memory for these photographs."""
    if device.type != "cuda":
        return False
    free, _ = torch.cuda.mem_get_info(device)
    return sum(pack.bytes for pack in packs) <= _LARGEST_SHARE * free


class DeviceCrops:
    """Crops on a device, of photographs that are shrunk by bicubic without damage."""

    def __init__(
        self,
        crops: Crops,
        photos: PackedPhotos,
        scale: int,
        device: torch.device,
        teacher_pictures: TeacherPictures | None = None,
    ) -> None:
        """Copy to `device` the photographs and teacher pictures that `crops` cuts, to cut the same sizes."""
        self._crops, self._scale, self._device = crops, scale, device
        self._crop, self._batch, self._seed = crops.crop, crops.size, crops.seed
        self._grid = 1 if teacher_pictures is None else teacher_pictures.scale
        self._photos = _pixels(photos, device)
        self._targets = None if teacher_pictures is None else _pixels(teacher_pictures.pictures, device)
        places = [(start // 3, height, width) for start, height, width in photos.places]
        self._places = torch.tensor(places, device=device)

    def fixed(self, count: int) -> Batch:
        """See `Crops.fixed`."""
        return self._crops.fixed(count)

    def batches(self, first: int, last: int, share: slice = slice(None), workers: int = 1) -> Iterator[Batch]:
        """Batches of the steps first..last-1, on the device. There are no workers."""
        for step in range(first, last):
            yield self.batch(step, share)

    def batch(self, step: int, share: slice = slice(None)) -> Batch:
        """The batch of one step, or a share of it, on the device. Nothing here waits for the device."""
        word = int(np.random.SeedSequence((self._seed, step)).generate_state(1, np.uint64)[0])
        generator = Generator(self._device).manual_seed(word)
        corners, mirrored, turns = (drawn[share] for drawn in self._draw(generator))
        places = _turned(self._crop, mirrored, turns)
        indices = corners[:, 0, None, None] + places[0] * corners[:, 1, None, None] + places[1]
        high_res = _floats(self._photos[indices])
        target = high_res if self._targets is None else _floats(self._targets[indices])
        size = self._crop // self._scale
        low_res = functional.interpolate(
            high_res, (size, size), mode="bicubic", antialias=True, align_corners=False
        )
        low_res = (low_res.clamp(0, 1) * 255).round() / 255
        cleanup = torch.zeros(len(low_res), device=self._device)
        return Batch(low_res, high_res, target, low_res, cleanup)

    def _draw(self, generator: Generator) -> tuple[Tensor, Tensor, Tensor]:
        """For each sample of the whole batch: its corner and row length (B, 2), mirrored (B,), turns (B,)."""
        shape = (self._batch, CANDIDATES)
        chance = torch.rand((3, *shape), generator=generator, device=self._device, dtype=torch.float64)
        start, height, width = self._places[(chance[0] * len(self._places)).long()].unbind(-1)
        top = (chance[1] * (height - self._crop + 1)).long() // self._grid * self._grid
        left = (chance[2] * (width - self._crop + 1)).long() // self._grid * self._grid
        corners = torch.stack([start + top * width + left, width], dim=-1)
        best = self._texture(corners).argmax(dim=1)
        chosen = corners[torch.arange(self._batch, device=self._device), best]
        mirrored = torch.rand(self._batch, generator=generator, device=self._device) < 0.5
        turns = torch.randint(4, (self._batch,), generator=generator, device=self._device)
        return chosen, mirrored, turns

    def _texture(self, corners: Tensor) -> Tensor:
        """The mean difference of neighbours in every other row and column of green: (B, N, 2) -> (B, N)."""
        every = torch.arange(0, self._crop, 2, device=self._device)
        rows = corners[..., 0, None] + every * corners[..., 1, None]
        green = self._photos[rows[..., None] + every, 1].float()
        down, across = green.diff(dim=-2).abs(), green.diff(dim=-1).abs()
        return down.mean(dim=(-2, -1)) + across.mean(dim=(-2, -1))


def _pixels(photos: PackedPhotos, device: torch.device) -> Tensor:
    """All pixels of a file, (N, 3) bytes."""
    return torch.from_numpy(np.asarray(photos.pixels).reshape(-1, 3).copy()).to(device)


def _floats(pixels: Tensor) -> Tensor:
    """(B, h, w, 3) bytes -> (B, 3, h, w) in [0, 1]."""
    return pixels.permute(0, 3, 1, 2).float().div_(255)


def _turned(side: int, mirrored: Tensor, turns: Tensor) -> tuple[Tensor, Tensor]:
    """Rows and columns in the photograph of each pixel of mirrored and turned crops: (B, side, side) each.

    As `np.rot90(crop[:, ::-1] if mirrored else crop, turns)` does.
    """
    line = torch.arange(side, device=turns.device)
    row, column = line[None, :, None], line[None, None, :]
    turns = turns[:, None, None]
    cos, sin = (turns == 0).long() - (turns == 2).long(), (turns == 1).long() - (turns == 3).long()
    rows = cos * row + sin * column + (side - 1) * (turns >= 2)
    columns = cos * column - sin * row + (side - 1) * ((turns == 1) | (turns == 2))
    return rows, torch.where(mirrored[:, None, None], side - 1 - columns, columns)
