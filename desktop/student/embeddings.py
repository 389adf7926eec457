"""How a realism value becomes the input that a Vernier student was trained on.

Part of the package contract: the trainer and the app must compute the same numbers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

HARMONICS = 4
EMBEDDING_CHANNELS = 1 + 2 * HARMONICS


def realism_embedding(realism: NDArray[np.float32]) -> NDArray[np.float32]:
    """Embed a map of realism values: (..., H, W) in [0, 1] -> (..., 9, H, W) float32.

    Channel 0 is the value t itself, then sin(k pi t) and 1 - cos(k pi t) for k = 1..4. Every channel is
    exactly 0 at t = 0, so a network without bias on this input is untouched at the faithful end. Computed
    on the host because float16 sines are inaccurate.
    """
    t = np.asarray(realism, dtype=np.float32)[..., None, :, :]
    channels = [t]
    for k in range(1, HARMONICS + 1):
        angle = np.float32(k * np.pi) * t
        channels += [np.sin(angle), np.float32(1) - np.cos(angle)]
    return np.concatenate(channels, axis=-3).astype(np.float32, copy=False)


def time_embedding(time: float, channels: int) -> NDArray[np.float32]:
    """(1, channels, 1, 1): the cosines, then the sines, of time * 10000^(-i / half) for i < half.

    Vaswani et al. (NeurIPS 2017, section 3.5) in the order of diffusion networks. On the host because a
    float16 argument near 1000 is off by half a radian.
    """
    half = channels // 2
    frequencies = np.exp(np.float32(-np.log(1e4) / half) * np.arange(half, dtype=np.float32))
    angles: NDArray[np.float32] = np.float32(time) * frequencies
    embedding: NDArray[np.float32] = np.concatenate([np.cos(angles), np.sin(angles)])
    return embedding.reshape(1, -1, 1, 1)


def flow_time_embedding(t: float, channels: int) -> NDArray[np.float32]:
    """The embedding of flow time in [0, 1], which OFTSR multiplies by 999."""
    return time_embedding(999.0 * t, channels)


ENCODER_SINUSOID = 128
"""Width of the embedding of time that the encoder of TADSR takes, whatever that of its U-Net is."""
TIMESTEPS = 1000
FIRST_BETA, LAST_BETA = 0.00085, 0.012


def diffusion_gain(timestep: int) -> float:
    """1 / sqrt(alpha-bar) of Stable Diffusion at a timestep in 0..999: what noising divided the latent by.

    The square roots of its betas rise linearly (the code of Rombach et al., CVPR 2022). 1.06 at 100, 1.90 at
    500, 14.6 at 999.
    """
    betas = np.linspace(FIRST_BETA**0.5, LAST_BETA**0.5, TIMESTEPS) ** 2
    return float(1 / np.sqrt(np.prod(1 - betas[: timestep + 1])))
