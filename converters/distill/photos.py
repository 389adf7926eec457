"""A folder of photographs as training batches.

Batch `step` depends on the seed and the step alone, so a resumed run sees what an uninterrupted one would.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from tqdm import tqdm

SUFFIXES = {".avif", ".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
_CANDIDATES = 3
"""Crops drawn per sample; the one with most texture is kept, because soft areas teach little."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Batch:
    """low_res (B, 3, h, w) and high_res (B, 3, 4h, 4w), float32 in [0, 1]."""

    low_res: Tensor
    high_res: Tensor


def degrade_bicubic(high_res: NDArray[np.uint8], scale: int) -> NDArray[np.uint8]:
    """Shrink (H, W, 3) by antialiased bicubic (a = -0.5, as MATLAB's imresize), rounded to 8 bit."""
    height, width = high_res.shape[:2]
    image = Image.fromarray(high_res)
    return np.asarray(image.resize((width // scale, height // scale), Image.Resampling.BICUBIC))


class PhotoCrops:
    """Random crops with flips and quarter turns from the photographs below a folder, held in memory."""

    def __init__(self, folder: Path, crop: int, batch: int, scale: int, seed: int) -> None:
        """Decode every photograph of at least `crop` pixels.

        Raises:
            ValueError: the folder has no such photograph, or `crop` is not a multiple of `scale`.
        """
        if crop % scale:
            raise ValueError(f"The crop of {crop} pixels must be a multiple of the scale {scale}.")
        self._crop, self._batch, self._scale, self._seed = crop, batch, scale, seed
        self._photos: list[NDArray[np.uint8]] = []
        paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES)
        for path in tqdm(paths, desc="Reading photos", unit="photo", disable=None):
            try:
                with Image.open(path) as image:
                    pixels = np.asarray(image.convert("RGB"))
            except (OSError, ValueError, SyntaxError) as error:
                log.warning("Skipped %s: %s", path.name, error)
                continue
            if min(pixels.shape[:2]) >= crop:
                self._photos.append(pixels)
        if not self._photos:
            raise ValueError(f"{folder} holds no photograph of at least {crop} x {crop} pixels.")

    def __len__(self) -> int:
        return len(self._photos)

    def batch(self, step: int) -> Batch:
        """The batch of one step, the same at every call."""
        rng = np.random.default_rng((self._seed, step))
        high = [self._sample(rng) for _ in range(self._batch)]
        low = [degrade_bicubic(sample, self._scale) for sample in high]
        return Batch(_to_tensor(low), _to_tensor(high))

    def batches(self, first: int, last: int) -> Iterator[Batch]:
        """Batches of the steps first..last-1, prepared one ahead in a thread."""
        ready: queue.Queue[Batch | Exception] = queue.Queue(maxsize=2)
        stop = threading.Event()

        def prepare() -> None:
            for step in range(first, last):
                try:
                    item: Batch | Exception = self.batch(step)
                except Exception as error:  # handed to the consumer, which raises it
                    item = error
                while not stop.is_set():
                    try:
                        ready.put(item, timeout=0.5)
                        break
                    except queue.Full:
                        continue
                if stop.is_set() or isinstance(item, Exception):
                    return

        thread = threading.Thread(target=prepare, name="photo-crops", daemon=True)
        thread.start()
        try:
            for _ in range(first, last):
                item = ready.get()
                if isinstance(item, Exception):
                    raise item
                yield item
        finally:
            stop.set()
            thread.join()

    def _sample(self, rng: np.random.Generator) -> NDArray[np.uint8]:
        candidates = [self._random_crop(rng) for _ in range(_CANDIDATES)]
        crop = max(candidates, key=_texture)
        if rng.random() < 0.5:
            crop = crop[:, ::-1]
        return np.ascontiguousarray(np.rot90(crop, int(rng.integers(4))))

    def _random_crop(self, rng: np.random.Generator) -> NDArray[np.uint8]:
        photo = self._photos[int(rng.integers(len(self._photos)))]
        top = int(rng.integers(photo.shape[0] - self._crop + 1))
        left = int(rng.integers(photo.shape[1] - self._crop + 1))
        return photo[top : top + self._crop, left : left + self._crop]


def _texture(crop: NDArray[np.uint8]) -> float:
    green = crop[::2, ::2, 1].astype(np.int16)
    return float(np.abs(np.diff(green, axis=0)).mean() + np.abs(np.diff(green, axis=1)).mean())


def _to_tensor(images: list[NDArray[np.uint8]]) -> Tensor:
    stacked = torch.from_numpy(np.stack(images))
    return stacked.permute(0, 3, 1, 2).to(torch.float32).div_(255)
