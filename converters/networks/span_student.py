"""A student of two ends: SPAN's picture, and that picture with the detail that a painter adds.

What a teacher shows at realism t is the mixture of a faithful picture and a sharp one, (1 - t) a + t b, made
to agree with the low-res picture. So the student finds the whole way b - a once, and the slider only says how
far to go: `converters.networks.blend`. At realism 0 the painter has no effect and is not computed.

A student with cleanup has the ends of the cleaned photo too. A cleaner removes noise and compression; SPAN
makes the faithful picture of what is left, and a restorer adds the detail that a teacher for damaged photos
shows.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from converters.networks.blend import Blend, CleanedBlend, WholeCleanup
from converters.networks.blocks import ResidualBlock, conv3x3
from converters.networks.calm_span import CalmSpan
from converters.networks.cleaner import Cleaner
from converters.networks.span import TAPS

_REMOVED_UNIT = 16.0
"""Makes what cleaning removes, a few hundredths, as large as what SPAN found."""


@dataclass(frozen=True)
class SpanStudentConfig:
    """Sizes of the network.

    `blocks` residual blocks of `channels` in the painter and in the restorer, `projections` rounds, and the
    sizes of the cleaner; without blocks of a cleaner there is no cleanup.
    """

    channels: int = 64
    blocks: int = 8
    projections: int = 3
    cleaner_channels: int = 64
    cleaner_blocks: int = 0


class Detail(nn.Module):
    """What SPAN found -> the whole detail, before the pixel shuffle."""

    def __init__(self, config: SpanStudentConfig, trunk: CalmSpan) -> None:
        super().__init__()
        channels, taps, shuffled = config.channels, TAPS * trunk.config.channels, 3 * trunk.scale**2
        self.look = nn.Conv2d(taps, channels, 1)
        self.blocks = nn.Sequential(*(ResidualBlock(channels) for _ in range(config.blocks)))
        self.tail = conv3x3(channels, shuffled, gain=0.0)
        self.unit: Tensor
        self.register_buffer("unit", torch.ones(1, taps, 1, 1))

    def found(self, taps: Tensor, more: Tensor) -> Tensor:
        """(B, 192, H, W) from `Span.taps`, and (B, C, H, W) to add to what is seen there -> (B, 48, H, W)."""
        detail: Tensor = self.tail(self.blocks(self.look(taps * self.unit) + more))
        return detail

    @torch.no_grad()
    def measure(self, taps: Tensor) -> None:
        """Set the units in which each tap is seen, so that all of these (B, 192, H, W) count alike."""
        self.unit.copy_(1 / (taps.square().mean(dim=(0, 2, 3), keepdim=True).sqrt() + 1e-6))


class Painter(Detail):
    """The detail of clean photos, one of many, which noise chooses."""

    def __init__(self, config: SpanStudentConfig, trunk: CalmSpan) -> None:
        super().__init__(config, trunk)
        self.noise = nn.Conv2d(3 * trunk.scale**2, config.channels, 1, bias=False)
        nn.init.normal_(self.noise.weight, std=0.02)

    def forward(self, taps: Tensor, noise: Tensor) -> Tensor:
        """(B, 192, H, W) from `Span.taps`, and standard normal (B, 48, H, W) -> (B, 48, H, W)."""
        return self.found(taps, self.noise(noise))


class Restorer(Detail):
    """The detail of damaged photos. What the cleaner removed tells it how much it can trust what is left."""

    def __init__(self, config: SpanStudentConfig, trunk: CalmSpan) -> None:
        super().__init__(config, trunk)
        self.removed = conv3x3(3, config.channels, gain=0.0)

    def forward(self, taps: Tensor, removed: Tensor) -> Tensor:
        """(B, 192, H, W) from `Span.taps` of cleaned pixels, and what was removed of them, (B, 3, H, W)."""
        return self.found(taps, self.removed(removed * _REMOVED_UNIT))

    def start_from(self, painter: Painter) -> None:
        """Begin with what a painter learned on clean photos."""
        self.load_state_dict(painter.state_dict(), strict=False)


class Encode(nn.Module):
    """All that does not depend on the slider."""

    def __init__(self, trunk: CalmSpan, painter: Painter) -> None:
        super().__init__()
        self.trunk, self.painter = trunk, painter

    def forward(self, low_res: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) in [0, 1], noise (B, 48, H, W) -> the faithful end and the detail, (B, 48, H, W)."""
        taps, faithful = self.trunk.look(low_res)
        return faithful, self.painter(taps, noise)


class Cleaning(nn.Module):
    """All that students with cleanup have besides."""

    def __init__(self, config: SpanStudentConfig, trunk: CalmSpan) -> None:
        super().__init__()
        self.clean = WholeCleanup(Cleaner(config.cleaner_channels, config.cleaner_blocks))
        self.restorer = Restorer(config, trunk)
        self.render = CleanedBlend(trunk.scale, config.projections)


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


class CleanedFaithful(nn.Module):
    """The cleaned photo, and the faithful end of that."""

    def __init__(self, student: SpanStudent, cleaning: Cleaning) -> None:
        super().__init__()
        self.clean, self.faithful = cleaning.clean, Faithful(student)

    def forward(self, low_res: Tensor) -> dict[str, Tensor]:
        """(B, 3, H, W) in [0, 1] -> both by name in [0, 1], the second (B, 48, H, W)."""
        cleaned = self.clean(low_res)
        return {"cleaned_faithful": self.faithful(cleaned), "cleaned": cleaned}


class Restored(nn.Module):
    """The cleaned photo, and both ends of that: they share the cleaner and SPAN."""

    def __init__(self, student: SpanStudent, cleaning: Cleaning) -> None:
        super().__init__()
        self.trunk, self.clean, self.restorer = student.encode.trunk, cleaning.clean, cleaning.restorer

    def forward(self, low_res: Tensor) -> dict[str, Tensor]:
        """(B, 3, H, W) in [0, 1] -> all by name in [0, 1], the ends (B, 48, H, W)."""
        cleaned = self.clean(low_res)
        taps, faithful = self.trunk.look(cleaned)
        detail: Tensor = self.restorer(taps, low_res - cleaned)
        return {
            "cleaned_realistic": (faithful + detail).clamp(0, 1),
            "cleaned_faithful": faithful.clamp(0, 1),
            "cleaned": cleaned,
        }


class SpanStudent(nn.Module):
    """The trunk is SPAN, which begins with published weights."""

    def __init__(self, config: SpanStudentConfig | None = None, trunk: CalmSpan | None = None) -> None:
        super().__init__()
        self.config = config or SpanStudentConfig()
        trunk = trunk or CalmSpan()
        self.scale = trunk.scale
        self.encode = Encode(trunk, Painter(self.config, trunk))
        self.render = Blend(trunk.scale, self.config.projections)
        self.encode.trunk.requires_grad_(False)
        self.cleaning = Cleaning(self.config, trunk) if self.config.cleaner_blocks else None

    @property
    def shuffled_channels(self) -> int:
        """Channels of a high-res RGB picture, or of noise of its size, after pixel-unshuffling."""
        return int(3 * self.scale**2)

    def forward(self, low_res: Tensor, noise: Tensor, realism: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, 3, 4H, 4W); see `Encode` and `Blend` for the others."""
        faithful, detail = self.encode(low_res, noise)
        result: Tensor = self.render(faithful, faithful + detail, low_res, realism)
        return result
