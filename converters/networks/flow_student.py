"""Vernier's own student: convolutions on the low-res grid, in a part without and a part with realism.

`encode` computes everything that the faithful picture needs; `render` adds detail in proportion to realism.
At realism 0 the detail is exactly zero, so training the realistic end can not change the faithful end. The
result is corrected so that it shrinks to the low-res picture again. Where pixels were cleaned, the detail may
change them too, in proportion to cleanup and realism.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from converters.networks.bicubic import BicubicPhases, ShrunkPhases
from converters.networks.blocks import ModulatedBlock, ResidualBlock, conv3x3
from converters.networks.cleaner import Cleaner

__all__ = ["Features", "FlowStudent", "FlowStudentConfig", "Reconstruction", "Render"]


@dataclass(frozen=True)
class FlowStudentConfig:
    """Sizes of the network. `scale` is the enlargement, `..._blocks` are numbers of residual blocks.

    `projections`: rounds of back-projection. `detail_blocks` are in `encode` and are used by the detail only:
    they improve it as much as more `render_blocks` would, without a cost when realism changes. `clean_blocks`
    are those of the cleaner; 0: a student without cleaner.
    """

    channels: int = 64
    encode_blocks: int = 16
    detail_blocks: int = 8
    render_blocks: int = 8
    scale: int = 4
    clean_blocks: int = 0
    projections: int = 3

    @property
    def shuffled_channels(self) -> int:
        """Channels of a pixel-unshuffled high-res RGB picture, or of noise of its size."""
        return 3 * self.scale**2


Features = dict[str, Tensor]
"""`residual`, the faithful picture minus the bicubic one, and `detail`, from which the detail is made."""


class FaithfulFeatures(nn.Module):
    """Low-res pixels -> features for the faithful picture."""

    def __init__(self, channels: int, blocks: int) -> None:
        super().__init__()
        self.head = conv3x3(3, channels)
        self.blocks = nn.Sequential(*(ResidualBlock(channels) for _ in range(blocks)))
        self.tail = conv3x3(channels, channels)

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, C, H, W)."""
        x: Tensor = self.head(low_res - 0.5)
        change: Tensor = self.tail(self.blocks(x))
        return x + change


class Encode(nn.Module):
    """Low-res pixels -> features. Everything that does not depend on realism."""

    def __init__(self, config: FlowStudentConfig) -> None:
        super().__init__()
        self.faithful = FaithfulFeatures(config.channels, config.encode_blocks)
        self.residual = conv3x3(config.channels, config.shuffled_channels, gain=0.1)
        self.detail = nn.Sequential(*(ResidualBlock(config.channels) for _ in range(config.detail_blocks)))

    def forward(self, low_res: Tensor) -> Features:
        """(B, 3, H, W) in [0, 1] -> "residual" (B, 48, H, W) and "detail" (B, C, H, W); see `Features`."""
        faithful: Tensor = self.faithful(low_res)
        return {"residual": self.residual(faithful), "detail": self.detail(faithful)}

    def faithful_residual(self, low_res: Tensor) -> Tensor:
        """The faithful residual alone, (B, 48, H, W): the faithful picture minus the bicubic one."""
        result: Tensor = self.residual(self.faithful(low_res))
        return result


class Reconstruction(nn.Module):
    """The bicubic enlargement plus a residual, corrected so that it shrinks to the low-res picture again."""

    def __init__(self, scale: int, projections: int) -> None:
        super().__init__()
        self.enlarge, self.shrink = BicubicPhases(scale), ShrunkPhases(scale)
        self.shuffle = nn.PixelShuffle(scale)
        self.projections = projections

    def forward(self, low_res: Tensor, residual: Tensor, cleaned_change: Tensor | None = None) -> Tensor:
        """low_res (B, 3, H, W), residual (B, 48, H, W) -> (B, 3, 4H, 4W); see `phases`."""
        result: Tensor = self.shuffle(self.phases(low_res, residual, cleaned_change))
        return result

    def phases(self, low_res: Tensor, residual: Tensor, cleaned_change: Tensor | None = None) -> Tensor:
        """The same before the pixel shuffle, (B, 48, H, W), always in float32.

        Each projection clips the picture to [0, 1], shrinks it, and adds the enlarged difference to
        `low_res`: iterative back-projection, Irani and Peleg, "Improving resolution by image registration",
        1991. It clips because the final result will be clipped.

        `cleaned_change` (B, 1, H, W) in [0, 1]: the share of the low-res change by the residual that is kept.
        At 0 the picture is corrected to shrink to `low_res`, at 1 it is not corrected.
        """
        device = low_res.device.type
        if torch.is_autocast_enabled(device):
            with torch.autocast(device, enabled=False):
                return self.phases(low_res, residual.float(), cleaned_change)
        phases: Tensor = self.enlarge(low_res) + residual
        wanted = low_res
        for _ in range(self.projections):
            phases = phases.clamp(0, 1)
            shrunk = self.shrink(phases)
            if cleaned_change is not None and wanted is low_res:
                wanted = low_res + cleaned_change * (shrunk - low_res)
            phases = phases + self.enlarge(wanted - shrunk)
        return phases

    def bicubic(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) -> (B, 3, 4H, 4W)."""
        result: Tensor = self.shuffle(self.enlarge(low_res))
        return result


class Render(nn.Module):
    """Features, low-res pixels, noise and realism -> high-res pixels."""

    def __init__(self, config: FlowStudentConfig) -> None:
        super().__init__()
        channels, shuffled = config.channels, config.shuffled_channels
        self.reconstruct = Reconstruction(config.scale, config.projections)
        self.head = conv3x3(channels, channels)
        self.noise = conv3x3(shuffled, channels, gain=0.1)
        sliders = 2 if config.clean_blocks else 1
        self.blocks = nn.ModuleList(ModulatedBlock(channels, sliders) for _ in range(config.render_blocks))
        self.tail = conv3x3(channels, shuffled, gain=0.0)
        if config.clean_blocks:
            # The largest `cleaned_change`; the name is that in weight files. 0: not trained with changes.
            self.register_buffer("freedom", torch.ones(1, 1, 1, 1))
        self.freedom: Tensor

    @property
    def uses_cleanup(self) -> bool:
        """Whether cleanup has an effect here, and not only on the low-res pixels."""
        further = [tensor for name, tensor in self.blocks.named_parameters() if ".further." in name]
        return bool(further) and any(bool(tensor.any()) for tensor in (*further, self.freedom))

    def residual(self, features: Features, noise: Tensor, *sliders: Tensor) -> Tensor:
        """What is added to the bicubic enlargement, (B, 48, H, W) before the pixel shuffle.

        `sliders`: realism and, for cleaned pictures, cleanup; (B, 9, H, W) each.
        """
        amount = sliders[0][:, :1]
        x = self.head(features["detail"]) + self.noise(noise * amount)
        for block in self.blocks:
            x = block(x, *sliders)
        detail: Tensor = self.tail(x) * amount
        return detail + features["residual"]

    def forward(
        self,
        residual: Tensor,
        detail: Tensor,
        low_res: Tensor,
        noise: Tensor,
        realism: Tensor,
        cleanup: Tensor | None = None,
    ) -> Tensor:
        """Return (B, 3, 4H, 4W), nominally in [0, 1], not clipped.

        residual, detail: see `Features`. noise: (B, 48, H, W), the standard normal high-res field,
        pixel-unshuffled. realism, and cleanup if the low-res pixels were cleaned: (B, 9, H, W) from
        `realism_embedding`.
        """
        sliders = (realism,) if cleanup is None else (realism, cleanup)
        cleaned_change = None if cleanup is None else self.freedom * realism[:, :1] * cleanup[:, :1]
        features = {"residual": residual, "detail": detail}
        result: Tensor = self.reconstruct(low_res, self.residual(features, noise, *sliders), cleaned_change)
        return result


class Faithful(nn.Module):
    """A student at realism 0, without the parts that have no effect there."""

    def __init__(self, student: FlowStudent) -> None:
        super().__init__()
        self.faithful, self.residual = student.encode.faithful, student.encode.residual
        self.reconstruct = student.render.reconstruct

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, 3, 4H, 4W), nominally in [0, 1], not clipped."""
        result: Tensor = self.reconstruct(low_res, self.residual(self.faithful(low_res)))
        return result


class FlowStudent(nn.Module):
    """`encode`, then `render`. Students with a cleaner have `clean`, which comes before both."""

    def __init__(self, config: FlowStudentConfig | None = None) -> None:
        super().__init__()
        self.config = config or FlowStudentConfig()
        self.encode = Encode(self.config)
        self.render = Render(self.config)
        blocks = self.config.clean_blocks
        self.clean = Cleaner(self.config.channels, blocks) if blocks else None

    def cleaning_parameters(self) -> list[nn.Parameter]:
        """Parameters that have an effect only above cleanup 0."""
        return list(self.clean.parameters()) if self.clean else []

    def faithful_parameters(self) -> list[nn.Parameter]:
        """Parameters that have an effect at realism 0 and cleanup 0."""
        return [*self.encode.faithful.parameters(), *self.encode.residual.parameters()]

    def realistic_parameters(self) -> list[nn.Parameter]:
        """Parameters that have an effect only above realism 0."""
        others = {id(p) for p in (*self.faithful_parameters(), *self.cleaning_parameters())}
        return [p for p in self.parameters() if id(p) not in others]

    def forward(
        self, low_res: Tensor, noise: Tensor, realism: Tensor, cleanup: Tensor | None = None
    ) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, 3, 4H, 4W); see `Render.forward` for the others.

        With `cleanup`, `low_res` must have been cleaned already.
        """
        result: Tensor = self.render(
            **self.encode(low_res), low_res=low_res, noise=noise, realism=realism, cleanup=cleanup
        )
        return result
