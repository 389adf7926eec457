"""Two ends of a slider: a faithful picture and a realistic one, mixed and made to agree with the photo.

Pictures are given before the pixel shuffle, (B, 3 scale^2, H, W), so that all but the last step is computed
at low-res.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.cleaner import Cleaner
from converters.networks.local_range import LocalRange
from converters.networks.plain import PlainNetwork
from converters.networks.projection import Projection
from desktop.student.embeddings import realism_embedding

_BELL = 1
"""Standard deviation in low-res pixels of the bell curve that separates coarse from fine: docs/adr/0039."""


class Blend(nn.Module):
    """Mixes the two ends by realism, and corrects the mixture until it shrinks to the low-res picture.

    `detail`: how many times what the realistic end adds to the faithful one counts at realism 1.
    """

    def __init__(self, scale: int, projections: int, detail: float = 1.0) -> None:
        super().__init__()
        self.detail = detail
        self.project, self.limit = Projection(scale, projections), LocalRange(scale)
        self.shuffle = nn.PixelShuffle(scale)

    def forward(self, faithful: Tensor, realistic: Tensor, low_res: Tensor, realism: Tensor) -> Tensor:
        """Return (B, 3, scale H, scale W), nominally in [0, 1], not clipped.

        low_res: (B, 3, H, W) in [0, 1]. realism: (B, 1, H, W) in [0, 1], or (B, 1, 1, 1) where it is the same
        everywhere; at 0 only `faithful` counts.
        """
        return self.finish(self._mix(faithful, realistic, realism), low_res)

    def _mix(self, faithful: Tensor, realistic: Tensor, realism: Tensor) -> Tensor:
        share = realism if self.detail == 1 else realism * self.detail
        return faithful + (realistic - faithful) * share

    def finish(self, phases: Tensor, low_res: Tensor) -> Tensor:
        """A picture before the pixel shuffle -> the finished one, (B, 3, scale H, scale W)."""
        result: Tensor = self.shuffle(self.limit(self.project(phases, low_res), low_res))
        return result


class CleanedBlend(Blend):
    """Mixes the ends of the photo and those of the cleaned photo, by realism and cleanup.

    Damage has taken fine detail from the low-res pixels too, so realism may bring some back there. What is
    coarser stays that of the cleaned photo, light and colours above all. `detail` is about the ends of the
    photo alone.
    """

    def __init__(self, scale: int, projections: int, detail: float = 1.0) -> None:
        super().__init__(scale, projections, detail)
        self.coarse = Coarse()

    def forward(  # type: ignore[override]
        self,
        faithful: Tensor,
        realistic: Tensor,
        cleaned_faithful: Tensor,
        cleaned_realistic: Tensor,
        low_res: Tensor,
        cleaned: Tensor,
        realism: Tensor,
        cleanup: Tensor,
    ) -> Tensor:
        """Return (B, 3, scale H, scale W), nominally in [0, 1], not clipped; see `Blend`.

        cleaned: (B, 3, H, W), the photo without damage; the picture is held to it as far as cleanup says.
        cleanup: as realism; at 0 only the ends of the photo count.
        """
        plain = self._mix(faithful, realistic, realism)
        clean = cleaned_faithful + (cleaned_realistic - cleaned_faithful) * realism
        phases = (plain + (clean - plain) * cleanup).clamp(0, 1)
        wanted = low_res + (cleaned - low_res) * cleanup
        change = self.project.shrink(phases) - wanted
        return self.finish(phases, wanted + (change - self.coarse(change)) * (realism * cleanup))


class Coarse(nn.Module):
    """The mean of the low-res pixels around each, by a bell curve; those beyond the edges are not counted."""

    def __init__(self) -> None:
        super().__init__()
        distance = torch.arange(-3 * _BELL, 3 * _BELL + 1)
        weights = torch.exp(-(distance**2) / (2 * _BELL**2))
        weights = weights / weights.sum()
        for name, channels in (("bell", 3), ("reach", 1)):
            for way, shape in (("down", (1, 1, -1, 1)), ("across", (1, 1, 1, -1))):
                kernel = weights.view(shape).repeat(channels, 1, 1, 1)
                self.register_buffer(f"{name}_{way}", kernel, persistent=False)
        self.bell_down: Tensor
        self.bell_across: Tensor
        self.reach_down: Tensor
        self.reach_across: Tensor

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) -> the same size."""
        inside = low_res[:, :1] * 0 + 1  # the interpreter of the gate has no operation that creates ones
        return _along(low_res, self.bell_down, self.bell_across) / _along(
            inside, self.reach_down, self.reach_across
        )

    def for_size(self, height: int, width: int) -> nn.Module:
        """See `converters.networks.for_size`."""
        return _SizedCoarse(self, height, width)


class _SizedCoarse(nn.Module):
    """`Coarse` of one size: how much of the curve lies inside is constant."""

    def __init__(self, coarse: Coarse, height: int, width: int) -> None:
        super().__init__()
        inside = _along(torch.ones(1, 1, height, width), coarse.reach_down, coarse.reach_across)
        for name, value in (
            ("down", coarse.bell_down), ("across", coarse.bell_across), ("gain", 1 / inside),
        ):  # fmt: skip
            self.register_buffer(name, value, persistent=False)
        self.down: Tensor
        self.across: Tensor
        self.gain: Tensor

    def forward(self, low_res: Tensor) -> Tensor:
        """As that of `Coarse`, for that size."""
        return _along(low_res, self.down, self.across) * self.gain


def _along(x: Tensor, down: Tensor, across: Tensor) -> Tensor:
    reach, channels = down.shape[2] // 2, x.shape[1]
    x = functional.conv2d(x, down, padding=(reach, 0), groups=channels)
    return functional.conv2d(x, across, padding=(0, reach), groups=channels)


class WholeCleanup(nn.Module):
    """A cleaner whose slider stands at 1."""

    def __init__(self, cleaner: Cleaner) -> None:
        super().__init__()
        self.cleaner = cleaner
        everything = torch.from_numpy(realism_embedding(np.ones((1, 1, 1), np.float32)))
        self.register_buffer("everything", everything, persistent=False)
        self.everything: Tensor

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the same without noise and compression, in [0, 1]."""
        cleaned: Tensor = self.cleaner(low_res, self.everything)
        return cleaned.clamp(0, 1)


class CleanedEnd(nn.Module):
    """The cleaned photo, and the faithful end of that."""

    def __init__(self, clean: WholeCleanup, network: PlainNetwork) -> None:
        super().__init__()
        self.clean, self.end = clean, End(network)

    def forward(self, low_res: Tensor) -> dict[str, Tensor]:
        """(B, 3, H, W) in [0, 1] -> both by name, the second before the pixel shuffle."""
        cleaned: Tensor = self.clean(low_res)
        return {"cleaned_faithful": self.end(cleaned), "cleaned": cleaned}


class RestoredEnd(nn.Module):
    """The realistic end of the cleaned photo, where no network makes it of the damaged one."""

    def __init__(self, clean: WholeCleanup, network: PlainNetwork) -> None:
        super().__init__()
        self.clean, self.end = clean, End(network)

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the enlarged picture before the pixel shuffle."""
        result: Tensor = self.end(self.clean(low_res))
        return result


class End(nn.Module):
    """A network of its own as one end."""

    def __init__(self, network: PlainNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the enlarged picture before the pixel shuffle."""
        return functional.pixel_unshuffle(self.network(low_res), self.network.scale)
