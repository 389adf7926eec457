"""The text encoder of Stable Diffusion 2.x: that of OpenCLIP-H without its last layer."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

BEGIN, END, FILL = 49406, 49407, 0
"""Tokens for the start and end of a prompt, and for padding, which OpenCLIP was trained with."""


@dataclass(frozen=True)
class TextConfig:
    """Sizes; the defaults are those of SD 2.1-base."""

    channels: int = 1024
    hidden: int = 4096
    layers: int = 23
    heads: int = 16
    length: int = 77
    vocabulary: int = 49408
    eps: float = 1e-5


class SelfAttention(nn.Module):
    """Each token attends to itself and those before it."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.k_proj, self.v_proj, self.q_proj, self.out_proj = (
            nn.Linear(config.channels, config.channels) for _ in range(4)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, C) -> (B, N, C)."""
        q, k, v = (
            layer(x).unflatten(2, (self.heads, -1)).transpose(1, 2)
            for layer in (self.q_proj, self.k_proj, self.v_proj)
        )
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        result: Tensor = self.out_proj(mixed.transpose(1, 2).flatten(2))
        return result


class FeedForward(nn.Module):
    """Linear, GELU, linear."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.fc1 = nn.Linear(config.channels, config.hidden)
        self.fc2 = nn.Linear(config.hidden, config.channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, C) -> (B, N, C)."""
        result: Tensor = self.fc2(functional.gelu(self.fc1(x)))
        return result


class Layer(nn.Module):
    """Attention and feed-forward, each behind a norm and with a residual."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.self_attn = SelfAttention(config)
        self.layer_norm1 = nn.LayerNorm(config.channels, config.eps)
        self.mlp = FeedForward(config)
        self.layer_norm2 = nn.LayerNorm(config.channels, config.eps)

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, C) -> (B, N, C)."""
        x = x + self.self_attn(self.layer_norm1(x))
        result: Tensor = x + self.mlp(self.layer_norm2(x))
        return result


class Embeddings(nn.Module):
    """Of tokens and their positions."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.token_embedding = nn.Embedding(config.vocabulary, config.channels)
        self.position_embedding = nn.Embedding(config.length, config.channels)

    def forward(self, tokens: Tensor) -> Tensor:
        """(B, N) -> (B, N, C)."""
        result: Tensor = self.token_embedding(tokens) + self.position_embedding.weight
        return result


class Encoder(nn.Module):
    """The layers, with their name in the published weights."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))


class TextModel(nn.Module):
    """Tokens (B, length) -> (B, length, channels)."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.embeddings = Embeddings(config)
        self.encoder = Encoder(config)
        self.final_layer_norm = nn.LayerNorm(config.channels, config.eps)

    def forward(self, tokens: Tensor) -> Tensor:
        """The embedded prompt that the U-Net attends to."""
        x = self.embeddings(tokens)
        for layer in self.encoder.layers:
            x = layer(x)
        result: Tensor = self.final_layer_norm(x)
        return result


class TextEncoder(nn.Module):
    """`text_model`, as the published weights call it."""

    def __init__(self, config: TextConfig | None = None) -> None:
        super().__init__()
        self.config = config or TextConfig()
        self.text_model = TextModel(self.config)

    def forward(self, tokens: Tensor) -> Tensor:
        """Tokens (B, length) -> embedded prompt (B, length, channels)."""
        result: Tensor = self.text_model(tokens)
        return result

    def empty_prompt(self) -> Tensor:
        """The embedding of the empty prompt: (1, length, channels)."""
        tokens = torch.full((1, self.config.length), FILL)
        tokens[0, 0], tokens[0, 1] = BEGIN, END
        result: Tensor = self(tokens)
        return result
