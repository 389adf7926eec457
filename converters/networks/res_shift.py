"""One step of the ResShift family (SinSR, TAD-SR), in the modules that become programs of a package."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.bicubic import TORCH_SHARPNESS, BicubicPhases
from converters.networks.guided_unet import ResidualBlock
from converters.networks.swin_unet import SwinUNet
from converters.networks.vq_autoencoder import VQAutoencoder

KAPPA = 2.0
LAST_ETA = 0.99
"""The square root of eta at the last step (Yue et al., section 2.2)."""
NOISE = KAPPA * LAST_ETA
"""Standard deviation of the noise at the start of the step."""
STEP = 14
"""Index of the step of the students: the last of fifteen."""


class Encode(nn.Module):
    """Low-res pixels (B, 3, h, w) in [0, 1] -> latent of their enlargement, of the same size."""

    def __init__(self, autoencoder: VQAutoencoder) -> None:
        super().__init__()
        self.factor = autoencoder.config.factor
        self.enlarge = BicubicPhases(self.factor, TORCH_SHARPNESS)
        self.encoder, self.quant_conv = autoencoder.encoder, autoencoder.quant_conv

    def forward(self, low_res: Tensor) -> Tensor:
        """Enlarged by cubic convolution that repeats the edge of the tile, as in the original code."""
        enlarged = functional.pixel_shuffle(self.enlarge(low_res * 2 - 1), self.factor)
        latent: Tensor = self.quant_conv(self.encoder(enlarged))
        return latent


class Denoise(nn.Module):
    """Low-res pixels, their latent and noise, each (B, 3, h, w) -> the latent of the result.

    The network is modified: layers that depend on the step become constants, as a student has one step only.
    """

    embedding: Tensor

    def __init__(self, network: SwinUNet) -> None:
        super().__init__()
        self.network = network
        self.scale = 1 / math.sqrt(NOISE**2 + 1)
        with torch.no_grad():
            self.register_buffer("embedding", network.embed(torch.tensor([STEP])), persistent=False)
            for module in network.modules():
                if isinstance(module, ResidualBlock):
                    module.emb_layers[1] = Constant(module.emb_layers[1](self.embedding))
        network.time_embed = nn.Sequential()

    def forward(self, low_res: Tensor, latent: Tensor, noise: Tensor) -> Tensor:
        """`low_res` in [0, 1]; `noise` has the standard deviation `NOISE`."""
        start = (latent + noise) * self.scale
        result: Tensor = self.network.walk(torch.cat([start, low_res * 2 - 1], dim=1), self.embedding)
        return result


class Constant(nn.Module):
    """Returns the same values for any input."""

    values: Tensor

    def __init__(self, values: Tensor) -> None:
        super().__init__()
        self.register_buffer("values", values)

    def forward(self, ignored: Tensor) -> Tensor:
        """The values."""
        return self.values


class Decode(nn.Module):
    """Latent (B, 3, h, w) -> its nearest codes -> pixels (B, 3, factor h, factor w), nominally in [0, 1]."""

    def __init__(self, autoencoder: VQAutoencoder) -> None:
        super().__init__()
        self.quantize, self.decoder = autoencoder.quantize, autoencoder.decoder
        self.post_quant_conv = autoencoder.post_quant_conv

    def forward(self, denoised: Tensor) -> Tensor:
        """Not clipped."""
        pixels: Tensor = self.decoder(self.post_quant_conv(self.quantize(denoised)))
        return pixels * 0.5 + 0.5
