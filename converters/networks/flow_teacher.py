"""The teacher of Photo: the velocity of a conditional flow, computed on the low-res grid.

The flow carries x_0 = sqrt(1 - noise^2) c + noise * e (time 0) to the high-res picture x_1 (time 1) on
straight lines, as OFTSR has it (arXiv:2412.09465, section 3.1); c is the bicubic enlargement, e standard
normal. Pictures are in [-1, 1] here.

What can be computed is not learned. Suppose x_1 = f + r with f the faithful picture and
r normal of standard deviation s. Then d = x_t - t f - (1 - t) sqrt(1 - noise^2) c = t r + (1 - t) noise e has
the variance V = t^2 s^2 + (1 - t)^2 noise^2, and of the velocity x_1 - x_0

    the mean is       f - sqrt(1 - noise^2) c + (t s^2 - (1 - t) noise^2) d / V
    and the variance  s^2 noise^2 / V.

The network gets d / sqrt(V) and predicts in units of s noise / sqrt(V): unit variance in and out at every
time, as Karras et al. (arXiv:2206.00364, section 5) for diffusion. At time 0 the mean is exactly f - x_0: an
untrained teacher predicts the faithful picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.errors import CannotTrain
from converters.networks.blocks import ModulatedBlock, conv3x3
from converters.networks.flow_student import FaithfulFeatures, FlowStudent, FlowStudentConfig, Reconstruction
from desktop.student.embeddings import realism_embedding


@dataclass(frozen=True)
class FlowTeacherConfig:
    """Sizes of the network, and the two spreads of its flow in units where pictures span [-1, 1].

    `noise` is the share of noise in the start; `detail` the expected error of the faithful picture (0.08 is a
    PSNR of 28 dB).
    """

    channels: int = 64
    encode_blocks: int = 16
    flow_blocks: int = 16
    scale: int = 4
    projections: int = FlowStudentConfig.projections
    noise: float = 0.2
    detail: float = 0.08


class FlowTeacher(nn.Module):
    """Implements `converters.training.teachers.flow.Teacher`; see the module."""

    def __init__(self, config: FlowTeacherConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or FlowTeacherConfig()
        channels, shuffled = config.channels, 3 * config.scale**2
        self.encode = FaithfulFeatures(channels, config.encode_blocks)
        self.faithful = conv3x3(channels, shuffled, gain=0.1)
        self.reconstruct = Reconstruction(config.scale, config.projections)
        self.head = conv3x3(channels, channels)
        self.state = conv3x3(shuffled, channels)
        self.blocks = nn.ModuleList(ModulatedBlock(channels) for _ in range(config.flow_blocks))
        self.tail = conv3x3(channels, shuffled, gain=0.0)

    @property
    def noise(self) -> float:
        """Share of noise in the start of the flow."""
        return self.config.noise

    @property
    def feature_channels(self) -> tuple[int, ...]:
        """Channels of each of the maps that `features` returns."""
        return (self.config.channels,) * len(self._taps())

    def adopt(self, student: FlowStudent) -> None:
        """Copy the faithful part of a trained student, and freeze it.

        The rest, the flow beyond the faithful picture, then trains in half the time.

        Raises:
            CannotTrain: the two networks differ in a size that they share.
        """
        names = ("channels", "encode_blocks", "scale", "projections")
        ours, theirs = ([getattr(config, name) for name in names] for config in (self.config, student.config))
        if ours != theirs:
            raise CannotTrain(
                f"The teacher can not start from this student: their {', '.join(names)} are {ours} "
                f"and {theirs}. Make them equal in the recipe."
            )
        self.encode.load_state_dict(student.encode.faithful.state_dict())
        self.faithful.load_state_dict(student.encode.residual.state_dict())
        for part in (self.encode, self.faithful):
            part.requires_grad_(False)

    def flow_parameters(self) -> list[nn.Parameter]:
        """All but those of the faithful picture."""
        condition = {id(p) for part in (self.encode, self.faithful) for p in part.parameters()}
        return [p for p in self.parameters() if id(p) not in condition]

    def enlarge(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> the bicubic enlargement c, (B, 3, H, W) in [-1, 1]."""
        phases: Tensor = self.reconstruct.enlarge(low_res)
        return functional.pixel_shuffle(phases * 2 - 1, self.config.scale)

    def condition(self, low_res: Tensor) -> Tensor:
        """What does not change along the flow: (B, 3, h, w) in [0, 1] -> (B, C + 96, h, w).

        Features, then the faithful and the bicubic picture in [-1, 1], both before the pixel shuffle.
        """
        features: Tensor = self.encode(low_res)
        enlarged: Tensor = self.reconstruct.enlarge(low_res)
        faithful = self.reconstruct.phases(low_res, self.faithful(features).float())
        return torch.cat([features.float(), faithful * 2 - 1, enlarged * 2 - 1], dim=1)

    def velocity(self, state: Tensor, condition: Tensor, time: Tensor) -> Tensor:
        """State (B, 3, H, W) at time (B,) in [0, 1] -> velocity (B, 3, H, W)."""
        t = time.view(-1, 1, 1, 1)
        _, faithful, enlarged = self._parts(condition)
        unexplained, variance = self._unexplained(state, faithful, enlarged, t)
        s, noise = self.config.detail, self.config.noise
        mean = (t * s**2 - (1 - t) * noise**2) / variance * unexplained
        learnt: Tensor = self.tail(self._activations(state, condition, time)[-1])
        velocity = faithful - self._kept * enlarged + mean + s * noise / variance.sqrt() * learnt.float()
        return functional.pixel_shuffle(velocity, self.config.scale)

    def features(self, state: Tensor, condition: Tensor, time: Tensor) -> list[Tensor]:
        """Four feature maps (B, C, h, w) of the network, the shallowest first."""
        activations = self._activations(state, condition, time)
        return [activations[index] for index in self._taps()]

    @property
    def _kept(self) -> float:
        """Share of the enlargement in the start of the flow."""
        return math.sqrt(1 - self.config.noise**2)

    def _taps(self) -> list[int]:
        blocks = self.config.flow_blocks
        return sorted({max(1, round(blocks * share / 4)) for share in range(1, 5)})

    def _parts(self, condition: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        shuffled = 3 * self.config.scale**2
        sizes = [self.config.channels, shuffled, shuffled]
        features, faithful, enlarged = torch.split(condition, sizes, dim=1)
        return features, faithful, enlarged

    def _unexplained(
        self, state: Tensor, faithful: Tensor, enlarged: Tensor, t: Tensor
    ) -> tuple[Tensor, Tensor]:
        """d and V of the module's docstring, on the low-res grid."""
        expected = t * faithful + (1 - t) * self._kept * enlarged
        variance = (t * self.config.detail) ** 2 + ((1 - t) * self.config.noise) ** 2
        return functional.pixel_unshuffle(state, self.config.scale) - expected, variance

    def _activations(self, state: Tensor, condition: Tensor, time: Tensor) -> list[Tensor]:
        """The input of the blocks and the output of each."""
        features, faithful, enlarged = self._parts(condition)
        unexplained, variance = self._unexplained(state, faithful, enlarged, time.view(-1, 1, 1, 1))
        embedded = realism_embedding(time.detach().cpu().numpy().astype(np.float32)[:, None, None])
        embedding = torch.from_numpy(embedded).to(state.device)
        x: Tensor = self.head(features) + self.state(unexplained / variance.sqrt())
        activations = [x]
        for block in self.blocks:
            activations.append(block(activations[-1], embedding))
        return activations
