"""Small checkpoints in the containers of the published systems, with random weights."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from converters.checkpoints import oftsr
from converters.networks.guided_unet import GuidedUNet, GuidedUNetConfig
from converters.networks.stable_diffusion.autoencoder import AutoencoderConfig, TimeAwareAutoencoder
from converters.networks.stable_diffusion.text import TextConfig, TextEncoder
from converters.networks.stable_diffusion.unet import UNet, UNetConfig

TINY_OFTSR = GuidedUNetConfig(channels=32, multipliers=(1, 1, 1), attention_factors=(4,), head_channels=16)
OFTSR_NAME = "sr_bicubic-sf4-guided_unet-sigma0.2-bs32-distil-v_boot-DIV2K_DIS-checkpoint_5.pth"


def save_tiny_oftsr(path: Path, seed: int = 0) -> GuidedUNet:
    """Write what the authors' training script writes, and return the network in it."""
    torch.manual_seed(seed)
    network = GuidedUNet(TINY_OFTSR).eval()
    for name, parameter in network.named_parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, std=(0.7 / parameter[0].numel()) ** 0.5)
        elif name.endswith("bias"):
            torch.nn.init.normal_(parameter, std=0.05)
    weights = [parameter.detach().clone() for parameter in network.parameters()]
    torch.save({"ema": {"decay": 0.9999, "num_updates": 7, "shadow_params": weights}, "step": 50_000}, path)
    return network.requires_grad_(False)


TINY_UNET = UNetConfig(
    channels=(8, 8, 16, 16),
    heads=(1, 1, 2, 2),
    attends=(False, True, False, False),
    blocks=1,
    context_channels=16,
    groups=4,
)
TINY_AUTOENCODER = AutoencoderConfig(channels=(8, 8, 8, 16), blocks=1, groups=4)
TINY_TEXT = TextConfig(channels=16, hidden=32, layers=1, heads=2)
RANK = 4


def save_tiny_tadsr(folder: Path, seed: int = 0) -> None:
    """Write the folders of a Stable Diffusion and `tadsr.pkl`, with changes of a few layers."""
    torch.manual_seed(seed)
    down = ["CrossAttnDownBlock2D" if attends else "DownBlock2D" for attends in TINY_UNET.attends]
    unet = {
        "_class_name": "UNet2DConditionModel",
        "block_out_channels": TINY_UNET.channels,
        "attention_head_dim": TINY_UNET.heads,
        "down_block_types": down,
        "up_block_types": [name.replace("Down", "Up") for name in reversed(down)],
        "layers_per_block": TINY_UNET.blocks,
        "cross_attention_dim": TINY_UNET.context_channels,
        "in_channels": TINY_UNET.latent_channels,
        "norm_num_groups": TINY_UNET.groups,
        "norm_eps": TINY_UNET.eps,
        "use_linear_projection": True,
    }
    autoencoder = {
        "block_out_channels": TINY_AUTOENCODER.channels,
        "layers_per_block": TINY_AUTOENCODER.blocks,
        "latent_channels": TINY_AUTOENCODER.latent_channels,
        "norm_num_groups": TINY_AUTOENCODER.groups,
    }
    text = {
        "hidden_size": TINY_TEXT.channels,
        "intermediate_size": TINY_TEXT.hidden,
        "num_hidden_layers": TINY_TEXT.layers,
        "num_attention_heads": TINY_TEXT.heads,
        "max_position_embeddings": TINY_TEXT.length,
        "vocab_size": TINY_TEXT.vocabulary,
        "hidden_act": "gelu",
    }
    networks = UNet(TINY_UNET), TimeAwareAutoencoder(TINY_AUTOENCODER), TextEncoder(TINY_TEXT)
    _save_network(folder / "unet", networks[0], unet, "diffusion_pytorch_model")
    _save_network(folder / "time_vae", networks[1], autoencoder, "diffusion_pytorch_model")
    _save_network(folder / "text_encoder", networks[2], text, "model")
    time = {
        name: torch.randn(p.shape) * 0.1 for name, p in networks[1].named_parameters() if ".time_emb" in name
    }
    changes = {
        "conv_in.base_layer.weight": torch.randn(8, 4, 3, 3) * 0.2,
        "conv_in.base_layer.bias": torch.randn(8) * 0.2,
        "conv_out.lora_A.default_decoder.weight": torch.randn(RANK, 8, 3, 3) * 0.1,
        "conv_out.lora_B.default_decoder.weight": torch.randn(4, RANK, 1, 1) * 0.1,
    }
    delta = {
        "state_dict_vae_time": time,
        "rank_unet": RANK,
        "rank_vae": RANK,
        "state_dict_unet": changes,
        "state_dict_vae": {
            "quant_conv.lora_A.default_encoder.weight": torch.randn(RANK, 8, 1, 1) * 0.1,
            "quant_conv.lora_B.default_encoder.weight": torch.randn(8, RANK, 1, 1) * 0.1,
        },
    }
    torch.save(delta, folder / "tadsr.pkl")


def _save_network(folder: Path, network: nn.Module, config: dict[str, object], name: str) -> None:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config))
    save_file(network.state_dict(), folder / f"{name}.safetensors")


def publish_tiny_oftsr(patch: pytest.MonkeyPatch) -> None:
    """Let the tiny network count as the one that was published for DIV2K."""
    preset = dataclasses.replace(oftsr.PRESETS["div2k"], config=TINY_OFTSR)
    patch.setattr(oftsr, "PUBLISHED", (TINY_OFTSR,))
    patch.setitem(oftsr.PRESETS, "div2k", preset)
