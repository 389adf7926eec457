"""Networks that the converter does not take, told by the names of their weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from converters.checkpoints.contents import Contents
from converters.checkpoints.safetensors_file import is_of
from converters.checkpoints.weights import candidates

INSTEAD = "Take a model with the network of ESRGAN, Compact, SPAN or RealPLKSR."
_FACES = (
    "The converter takes networks that enlarge whole photos: take a model of ESRGAN, Compact, SPAN or "
    "RealPLKSR."
)
_DIFFUSION = (
    "Its many steps are too slow for a slider, so the converter takes Stable Diffusion only as part of "
    "TADSR; for photos take a model of ESRGAN, Compact, SPAN or RealPLKSR."
)
TEACHER = "vernier-teacher"
"""The system in the header of the teachers that Vernier trains itself."""


@dataclass(frozen=True)
class Foreign:
    """`fits`: whether these are names of its weights. `title` follows "holds"; `advice` is a sentence."""

    title: str
    fits: Callable[[frozenset[str]], bool]
    advice: str = INSTEAD


def _all(*names: str) -> Callable[[frozenset[str]], bool]:
    return lambda found: all(name in found for name in names)


def _part(*parts: str) -> Callable[[frozenset[str]], bool]:
    """Whether each of these is part of some name."""
    return lambda found: all(any(part in name for name in found) for part in parts)


NETWORKS: tuple[Foreign, ...] = (
    Foreign("GFPGAN, which restores faces", _part("stylegan_decoder", "toRGB."), _FACES),
    Foreign("GFPGAN, which restores faces", _part("stylegan_decoder", "style_mlp"), _FACES),
    Foreign("CodeFormer, which restores faces", _all("position_emb", "quantize.embedding.weight"), _FACES),
    Foreign(
        "RestoreFormer, which restores faces",
        _part("quantize.embedding", "decoder.mid.block_1.norm1.norm_layer"),
        _FACES,
    ),
    Foreign("a whole Stable Diffusion", _part("model.diffusion_model.", "first_stage_model."), _DIFFUSION),
    Foreign(
        "a diffusion U-Net",
        _all("time_embed.0.weight", "input_blocks.0.0.weight", "out.2.weight"),
        _DIFFUSION,
    ),
    Foreign("a diffusion U-Net", _part("diffusion_model.input_blocks."), _DIFFUSION),
    Foreign("a diffusion U-Net", _all("time_embedding.linear_1.weight", "conv_in.weight"), _DIFFUSION),
    Foreign("a diffusion transformer", _part("double_blocks.", "img_attn"), _DIFFUSION),
    Foreign(
        "an autoencoder of a diffusion model",
        _all("encoder.conv_in.weight", "decoder.conv_in.weight"),
        _DIFFUSION,
    ),
    Foreign("a LoRA, changes of another model", _part("lora_down"), INSTEAD),
    Foreign("a LoRA, changes of another model", _part("lora_A"), INSTEAD),
    Foreign("HAT", _part("overlap_attn", "residual_group")),
    Foreign("ATD", _part("attn_atd")),
    Foreign("ATD", _all("relative_position_index_SA")),
    Foreign("DRCT", _part("swin1.attn", "adjust1")),
    Foreign("Swin2SR", _part("residual_group.blocks.", "attn.cpb_mlp")),
    Foreign("SwinIR", _part("residual_group.blocks.", "attn.relative_position_bias_table")),
    Foreign("GRL", _part("stages.0.blocks.", "attn_transform")),
    Foreign("DAT", _part("before_RG.", "ffn.sg.", "attn.attns.")),
    Foreign("DAT", _part("before_RG.", "ffn.sg.", "attn.dwconv.")),
    Foreign("RGT", _part("before_RG.")),
    Foreign("OmniSR", _part("residual_layer.0.residual_layer.", "layer.0.fn.")),
    Foreign("PLKSR", _part("feats.1.lk.")),
    Foreign("SAFMN", _part("to_feat.", "feats.0.safm")),
    Foreign("MoSR", _part("gblocks.0.")),
    Foreign("SCUNet, which removes noise", _part("m_head.0.", "m_body.")),
    Foreign("NAFNet, which removes blur or noise", _all("intro.weight", "ending.weight")),
    Foreign("Restormer, which removes blur or noise", _part("patch_embed.proj", "encoder_level1.")),
    Foreign("RCAN", _part("conv_du.")),
    Foreign("EDSR", _part("head.0.", "body.0.body.0.", "tail.0.")),
    Foreign("waifu2x", _part("unet1.conv")),
)


def foreign_sentence(contents: Contents) -> str | None:
    """What a checkpoint holds and what to do, if it is one of these."""
    if is_of(contents, TEACHER):
        return (
            f"{contents.path} is a teacher, which takes many steps: name it as --teacher of 'distill', "
            "or convert the student that learned from it."
        )
    network = _network(contents.tree)
    return None if network is None else f"{contents.path} holds {network.title}. {network.advice}"


def _network(tree: Any) -> Foreign | None:
    for tensors in candidates(tree):
        names = frozenset(tensors)
        for network in NETWORKS:
            if network.fits(names):
                return network
    return None
