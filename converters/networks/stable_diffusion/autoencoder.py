"""The autoencoder of Stable Diffusion, with an encoder that depends on the timestep (TADSR)."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional

from converters.networks.group_norm import GroupNorm
from converters.networks.stable_diffusion.blocks import (
    Attention,
    Downsample,
    ResBlock,
    TimeEmbedding,
    Upsample,
    conv3x3,
)

EPS = 1e-6
MIN_SINUSOIDS = 128


@dataclass(frozen=True)
class AutoencoderConfig:
    """Sizes; the defaults are those of SD 2.1-base. `blocks` is the number of residual blocks per level."""

    channels: tuple[int, ...] = (128, 256, 512, 512)
    blocks: int = 2
    latent_channels: int = 4
    groups: int = 32

    @property
    def sinusoids(self) -> int:
        """Width of the sinusoids that the encoder takes."""
        return max(MIN_SINUSOIDS, self.channels[0])

    @property
    def time_channels(self) -> int:
        """Width of the embedding that they become."""
        return 2 * self.sinusoids


class PixelAttention(Attention):
    """Attention of one head among the pixels of a feature map, with its norm and residual."""

    def __init__(self, channels: int, groups: int) -> None:
        super().__init__(channels, 1, bias=True)
        self.group_norm = GroupNorm(channels, EPS, groups)

    def forward(self, x: Tensor, context: Tensor | None = None) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        tokens = super().forward(self.group_norm(x).flatten(2).transpose(1, 2))
        return x + tokens.transpose(1, 2).reshape(x.shape)


class Level(nn.Module):
    """Residual blocks of one resolution, then resampling to the next, if there is one."""

    def __init__(self, blocks: list[ResBlock], resampling: Downsample | Upsample | None) -> None:
        super().__init__()
        self.resnets = nn.ModuleList(blocks)
        if isinstance(resampling, Downsample):
            self.downsamplers = nn.ModuleList([resampling])
        elif resampling is not None:
            self.upsamplers = nn.ModuleList([resampling])

    def forward(self, x: Tensor, embedding: Tensor | None = None) -> Tensor:
        """(B, C_in, H, W) -> (B, C_out, H', W')."""
        for block in self.resnets:
            x = block(x, embedding)
        for name in ("downsamplers", "upsamplers"):
            for resample in getattr(self, name, ()):
                x = resample(x)
        return x


class Middle(nn.Module):
    """Residual block, attention, residual block."""

    def __init__(self, attention: PixelAttention, blocks: list[ResBlock]) -> None:
        super().__init__()
        self.attentions = nn.ModuleList([attention])
        self.resnets = nn.ModuleList(blocks)

    def forward(self, x: Tensor, embedding: Tensor | None = None) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        x = self.attentions[0](self.resnets[0](x, embedding))
        result: Tensor = self.resnets[1](x, embedding)
        return result


class Encoder(nn.Module):
    """Pixels and timestep -> mean and log-variance of the latent, before `quant_conv`."""

    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels = config.channels

        def block(c_in: int, c_out: int) -> ResBlock:
            return ResBlock(c_in, c_out, config.groups, EPS, config.time_channels, "scale_shift")

        self.time_embedding = TimeEmbedding(config.sinusoids, config.time_channels)
        self.conv_in = conv3x3(3, channels[0])
        self.down_blocks = nn.ModuleList()
        for level, c_out in enumerate(channels):
            sizes = [channels[max(level - 1, 0)]] + [c_out] * (config.blocks - 1)
            last = level == len(channels) - 1
            resampling = None if last else Downsample(c_out, asymmetric=True)
            self.down_blocks.append(Level([block(c_in, c_out) for c_in in sizes], resampling))
        middle = channels[-1]
        self.mid_block = Middle(
            PixelAttention(middle, config.groups), [block(middle, middle) for _ in range(2)]
        )
        self.conv_norm_out = GroupNorm(middle, EPS, config.groups)
        self.conv_out = conv3x3(middle, 2 * config.latent_channels)

    def forward(self, image: Tensor, sinusoids: Tensor) -> Tensor:
        """image (B, 3, 8h, 8w), sinusoids (B, config.sinusoids) -> (B, 8, h, w)."""
        embedding = self.time_embedding(sinusoids)
        x = self.conv_in(image)
        for level in self.down_blocks:
            x = level(x, embedding)
        x = self.mid_block(x, embedding)
        result: Tensor = self.conv_out(functional.silu(self.conv_norm_out(x)))
        return result


class Decoder(nn.Module):
    """Latent after `post_quant_conv` -> pixels."""

    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels = config.channels[::-1]

        def block(c_in: int, c_out: int) -> ResBlock:
            return ResBlock(c_in, c_out, config.groups, EPS)

        self.conv_in = conv3x3(config.latent_channels, channels[0])
        self.up_blocks = nn.ModuleList()
        for level, c_out in enumerate(channels):
            sizes = [channels[max(level - 1, 0)]] + [c_out] * config.blocks
            resampling = None if level == len(channels) - 1 else Upsample(c_out)
            self.up_blocks.append(Level([block(c_in, c_out) for c_in in sizes], resampling))
        middle = channels[0]
        self.mid_block = Middle(
            PixelAttention(middle, config.groups), [block(middle, middle) for _ in range(2)]
        )
        self.conv_norm_out = GroupNorm(channels[-1], EPS, config.groups)
        self.conv_out = conv3x3(channels[-1], 3)

    def forward(self, latent: Tensor) -> Tensor:
        """(B, 4, h, w) -> (B, 3, 8h, 8w), nominally in [-1, 1]."""
        x = self.mid_block(self.conv_in(latent))
        for level in self.up_blocks:
            x = level(x)
        result: Tensor = self.conv_out(functional.silu(self.conv_norm_out(x)))
        return result


class TimeAwareAutoencoder(nn.Module):
    """The encoder depends on the timestep, the decoder does not."""

    def __init__(self, config: AutoencoderConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or AutoencoderConfig()
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.quant_conv = nn.Conv2d(2 * config.latent_channels, 2 * config.latent_channels, 1)
        self.post_quant_conv = nn.Conv2d(config.latent_channels, config.latent_channels, 1)

    def encode(self, image: Tensor, sinusoids: Tensor) -> Tensor:
        """image (B, 3, 8h, 8w) in [-1, 1] -> moments (B, 8, h, w): mean, then log-variance, unscaled."""
        moments: Tensor = self.quant_conv(self.encoder(image, sinusoids))
        return moments

    def decode(self, latent: Tensor) -> Tensor:
        """Unscaled latent (B, 4, h, w) -> image (B, 3, 8h, 8w), nominally in [-1, 1]."""
        image: Tensor = self.decoder(self.post_quant_conv(latent))
        return image
