"""The published diffusions as teachers: ResShift's and Stable Diffusion's, in their latent spaces.

Times are steps (B,), whole numbers in int64.
"""

from __future__ import annotations

import torch
from torch import Tensor

from converters.networks.res_shift import KAPPA, LAST_ETA
from converters.networks.sinusoid import sinusoid
from converters.networks.stable_diffusion.unet import UNet
from converters.networks.swin_unet import SwinUNet
from converters.training.teachers.flow import spread
from desktop.student.embeddings import TIMESTEPS, diffusion_gain

STEPS = 15
_FIRST_ETA = 0.02
_POWER = 0.3


def eta() -> Tensor:
    """(15,) of ResShift: sqrt(eta) = 0.02 (0.99 / 0.02)^((i / 14)^0.3), Yue et al., NeurIPS 2023, eq. 10."""
    share = torch.arange(STEPS, dtype=torch.float64) / (STEPS - 1)
    return (_FIRST_ETA * (LAST_ETA / _FIRST_ETA) ** (share**_POWER)).square().float()


class ResShift:
    """Shifts from the latent of the high-res picture to that of the enlarged low-res one.

    z_t = z + eta_t (z_y - z) + kappa sqrt(eta_t) n (Yue et al., eq. 2); the network predicts z.
    """

    def __init__(self, network: SwinUNet, low_res: Tensor, enlarged: Tensor) -> None:
        """`low_res` in [-1, 1] and `enlarged`, the latent z_y of its enlargement: both (B, 3, h, w)."""
        self._network, self._low_res, self._enlarged = network, low_res, enlarged
        self._eta = eta().to(low_res.device)

    def disturb(self, result: Tensor, noise: Tensor, time: Tensor) -> Tensor:
        """See `Judge.disturb`."""
        share = spread(self._eta[time])
        return result + share * (self._enlarged - result) + KAPPA * share.sqrt() * noise

    def clean(self, state: Tensor, time: Tensor) -> Tensor:
        """See `Judge.clean`: f(z_t / sqrt(eta kappa^2 + 1), low_res, t)."""
        scale = (spread(self._eta[time]) * KAPPA**2 + 1).rsqrt()
        result: Tensor = self._network(torch.cat([state * scale, self._low_res], dim=1), time)
        return result

    def noise(self, state: Tensor, time: Tensor) -> Tensor:
        """See `Judge.noise`."""
        share, clean = spread(self._eta[time]), self.clean(state, time)
        return (state - clean - share * (self._enlarged - clean)) / (KAPPA * share.sqrt())


class StableDiffusion:
    """z_t = sqrt(abar) z + sqrt(1 - abar) n (Ho et al., arXiv:2006.11239, eq. 4); the network predicts n."""

    def __init__(self, network: UNet, context: Tensor) -> None:
        """`context` (B, 77, C): the prompt."""
        self._network, self._context = network, context
        gains = torch.tensor([diffusion_gain(step) for step in range(TIMESTEPS)])
        self._kept = gains.reciprocal().to(context.device)

    def disturb(self, result: Tensor, noise: Tensor, time: Tensor) -> Tensor:
        """See `Judge.disturb`."""
        kept, lost = self._shares(time)
        return kept * result + lost * noise

    def clean(self, state: Tensor, time: Tensor) -> Tensor:
        """See `Judge.clean`."""
        kept, lost = self._shares(time)
        return (state - lost * self.noise(state, time)) / kept

    def noise(self, state: Tensor, time: Tensor) -> Tensor:
        """See `Judge.noise`."""
        result: Tensor = self._network(state, sinusoid(time, self._network.config.sinusoids), self._context)
        return result

    def _shares(self, time: Tensor) -> tuple[Tensor, Tensor]:
        kept = spread(self._kept[time])
        return kept, (1 - kept.square()).sqrt()
