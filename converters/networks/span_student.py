"""A student of two ends: SPAN's picture, and that picture with the detail that a painter adds.

What a teacher shows at realism t is the mixture of a faithful picture and a sharp one, (1 - t) a + t b, made
to agree with the low-res picture. So the student finds the whole way b - a once, and the slider only says how
far to go: `converters.networks.blend`. At realism 0 the painter has no effect and is not computed.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from converters.networks.blend import Blend
from converters.networks.blocks import ResidualBlock, conv3x3
from converters.networks.calm_span import CalmSpan
from converters.networks.span import TAPS


@dataclass(frozen=True)
class SpanStudentConfig:
    """Sizes of the network: `blocks` residual blocks of `channels` in the painter, `projections` rounds."""

    channels: int = 64
    blocks: int = 8
    projections: int = 3


class Painter(nn.Module):
    """What SPAN found, and noise -> the whole detail, before the pixel shuffle."""

    def __init__(self, config: SpanStudentConfig, trunk: CalmSpan) -> None:
        super().__init__()
        channels, taps, shuffled = config.channels, TAPS * trunk.config.channels, 3 * trunk.scale**2
        self.look = nn.Conv2d(taps, channels, 1)
        self.noise = nn.Conv2d(shuffled, channels, 1, bias=False)
        nn.init.normal_(self.noise.weight, std=0.02)
        self.blocks = nn.Sequential(*(ResidualBlock(channels) for _ in range(config.blocks)))
        self.tail = conv3x3(channels, shuffled, gain=0.0)
        self.unit: Tensor
        self.register_buffer("unit", torch.ones(1, taps, 1, 1))

    def forward(self, taps: Tensor, noise: Tensor) -> Tensor:
        """(B, 192, H, W) from `Span.taps`, and standard normal (B, 48, H, W) -> (B, 48, H, W)."""
        x: Tensor = self.look(taps * self.unit) + self.noise(noise)
        detail: Tensor = self.tail(self.blocks(x))
        return detail

    @torch.no_grad()
    def measure(self, taps: Tensor) -> None:
        """Set the units in which each tap is seen, so that all of these (B, 192, H, W) count alike."""
        self.unit.copy_(1 / (taps.square().mean(dim=(0, 2, 3), keepdim=True).sqrt() + 1e-6))


class Encode(nn.Module):
    """All that does not depend on the slider."""

    def __init__(self, trunk: CalmSpan, painter: Painter) -> None:
        super().__init__()
        self.trunk, self.painter = trunk, painter

    def forward(self, low_res: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) in [0, 1], noise (B, 48, H, W) -> the faithful end and the detail, (B, 48, H, W)."""
        taps, faithful = self.trunk.look(low_res)
        return faithful, self.painter(taps, noise)


class Faithful(nn.Module):
    """The faithful end alone."""

    def __init__(self, student: SpanStudent) -> None:
        super().__init__()
        self.trunk = student.encode.trunk

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, 48, H, W) in [0, 1], before the pixel shuffle."""
        return self.trunk.look(low_res)[1].clamp(0, 1)


class BothEnds(nn.Module):
    """Both ends at once: they share SPAN."""

    def __init__(self, student: SpanStudent) -> None:
        super().__init__()
        self.encode = student.encode

    def forward(self, low_res: Tensor, noise: Tensor) -> dict[str, Tensor]:
        """(B, 3, H, W) in [0, 1], noise (B, 48, H, W) -> both ends in [0, 1], (B, 48, H, W) each."""
        faithful, detail = self.encode(low_res, noise)
        return {"realistic": (faithful + detail).clamp(0, 1), "faithful": faithful.clamp(0, 1)}


class SpanStudent(nn.Module):
    """The trunk is SPAN with published weights, and does not learn."""

    def __init__(self, config: SpanStudentConfig | None = None, trunk: CalmSpan | None = None) -> None:
        super().__init__()
        self.config = config or SpanStudentConfig()
        trunk = trunk or CalmSpan()
        self.scale = trunk.scale
        self.encode = Encode(trunk, Painter(self.config, trunk))
        self.render = Blend(trunk.scale, self.config.projections)
        self.encode.trunk.requires_grad_(False)

    @property
    def shuffled_channels(self) -> int:
        """Channels of a high-res RGB picture, or of noise of its size, after pixel-unshuffling."""
        return int(3 * self.scale**2)

    def forward(self, low_res: Tensor, noise: Tensor, realism: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, 3, 4H, 4W); see `Encode` and `Blend` for the others."""
        faithful, detail = self.encode(low_res, noise)
        result: Tensor = self.render(faithful, faithful + detail, low_res, realism)
        return result
