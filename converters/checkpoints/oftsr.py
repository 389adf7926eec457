"""OFTSR (Zhu et al., ICLR 2026): one-step flow for super-resolution with a tunable trade-off.

Its checkpoints have no names of tensors, only a list of averaged weights in the order of the network's
parameters. Only the file name says which model it is, and whether it is a teacher or a student.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

import torch
from torch import Tensor, nn

from converters.checkpoints.contents import Contents
from converters.checkpoints.loader import Loaded, LoadOptions, MatchScore, StudentProperties
from converters.errors import BadCheckpoint
from converters.networks.guided_unet import LARGE, SMALL, GuidedUNet, GuidedUNetConfig
from converters.programs.program import PIXELS, Program, ProgramPort
from desktop.student.manifest import ControlSpec, Noise

SYSTEM: Final = "oftsr"
JUMPS: frozenset[str] = frozenset()
TITLE = "OFTSR (one-step flow, Zhu et al.)"
LICENCE = (
    "none stated: the authors of OFTSR published code and weights without a licence, which grants no right "
    "to use or pass them on"
)
AUTHOR = "The authors of OFTSR (arXiv 2412.09465)"

SCALE = 4
TILE = 64
"""Low-res side of the 256-pixel crops that the published models were trained on."""
HALO = 8
SPAN = 0.999
"""Length of the step at any time: T - eps of the original sampler."""
FIRST, LAST = 0.01, 0.99
"""The range of times that the students were trained on."""
PUBLISHED = (SMALL, LARGE)
STUDENT = "student, by its name"
TEACHER = "teacher, by its name: trained for many steps, with one it gives a blurred picture"
UNKNOWN_ROLE = "student or teacher, the name does not say; a teacher gives a blurred picture in one step"
FLOAT32 = frozenset({"instance_norm", "softmax"})
"""The network was trained and published with both in float32."""


@dataclass(frozen=True)
class Preset:
    """A published model. `sigma`: the share of noise in the start of the flow."""

    title: str
    sigma: float
    config: GuidedUNetConfig
    enlargement: Literal["bicubic", "replicate"] = "bicubic"
    trained_for: str = "clean photos that were reduced to a quarter by bicubic resizing"


PRESETS = {
    "ffhq": Preset("faces, FFHQ", 0.1, SMALL),
    "ffhq-noisy": Preset(
        "noisy faces, FFHQ",
        0.5,
        SMALL,
        "replicate",
        "photos that were reduced by averaging 4 x 4 pixels, with Gaussian noise of 6 levels in 255 added",
    ),
    "div2k": Preset("photos, DIV2K", 0.2, SMALL),
    "imagenet": Preset("photos, ImageNet", 0.2, LARGE),
}


class OneStep(nn.Module):
    """Condition and scaled noise (B, 3, H, W), sinusoid of time (B, C, 1, 1) -> pixels (B, 3, H, W)."""

    def __init__(self, network: GuidedUNet, sigma: float) -> None:
        super().__init__()
        self.network = network
        self.keep = math.sqrt(1 - sigma**2)

    def forward(self, condition: Tensor, noise: Tensor, time: Tensor) -> Tensor:
        """`condition` in [-1, 1]; the result nominally in [0, 1], not clipped."""
        start = condition * self.keep + noise
        velocity = self.network.denoise(torch.cat([start, condition], dim=1), time.flatten(1))
        return (start + velocity * SPAN) * 0.5 + 0.5


def match_score(contents: Contents) -> MatchScore:
    """See `Loader.match_score`."""
    weights = _list_in(contents.tree)
    if weights is None:
        return MatchScore(0)
    counts = [len(_shapes(config)) for config in PUBLISHED]
    if len(weights) not in counts:
        wanted = " or ".join(map(str, counts))
        return MatchScore(0.5, f"its list of weights has {len(weights)} tensors, not {wanted}")
    return MatchScore(1)


def facts(contents: Contents, options: LoadOptions) -> Iterator[tuple[str, str]]:
    """See `Loader.facts`."""
    weights = _list_in(contents.tree) or []
    config = _published(contents)
    _check_shapes(contents, config)
    yield "network", f"guided U-Net, {config.channels} channels, for pictures of multiples of 32 pixels"
    yield "parameters", f"{sum(tensor.numel() for tensor in weights):,} in {len(weights)} tensors"
    try:
        preset = PRESETS[_preset_name(contents, options, config)]
        yield "model", f"{preset.title}; sigma {preset.sigma:g}; trained for {preset.trained_for}"
    except BadCheckpoint as error:
        yield "model", str(error)
    yield "role", _role(contents)
    yield "licence", LICENCE


def load(contents: Contents, options: LoadOptions) -> Loaded:
    """See `Loader.load`."""
    network, preset = load_preset(contents, options)
    config, network = preset.config, _pruned(network)
    properties = StudentProperties(
        scale=SCALE,
        tile=TILE,
        halo=HALO,
        size_multiple=max(1, config.size_multiple // SCALE),
        realism=ControlSpec("time", FIRST, LAST, 1.0, sinusoid=config.channels),
        noise=Noise(3, 1.0, preset.sigma),
        enlargement=preset.enlargement,
    )
    role = _role(contents)
    program = program_of(network, preset.sigma)
    hints = () if role == STUDENT else (f"{contents.path.name}: {role}.",)
    return Loaded((program,), properties, (contents.path,), LICENCE, AUTHOR, _card(preset, role), hints)


def load_preset(contents: Contents, options: LoadOptions) -> tuple[GuidedUNet, Preset]:
    """The network, and which published model it is.

    Raises:
        BadCheckpoint: see `load_network`; or neither the name nor the options say which model it is.
    """
    config = _published(contents)
    preset = PRESETS[_preset_name(contents, options, config)]
    return load_network(contents, config), preset


def load_network(contents: Contents, config: GuidedUNetConfig) -> GuidedUNet:
    """The network of a teacher or a student with the averaged weights, in evaluation mode.

    Raises:
        BadCheckpoint: a shape is wrong, or a weight is no finite number.
    """
    _check_shapes(contents, config)
    with torch.device("meta"):
        network = GuidedUNet(config)
    names = [name for name, _ in network.named_parameters()]
    weights = _list_in(contents.load()) or []
    for name, weight in zip(names, weights, strict=True):
        if not bool(torch.isfinite(weight).all()):
            raise BadCheckpoint(f"{contents.path} is damaged: {name} holds numbers that are not finite.")
    network.load_state_dict({n: w.float() for n, w in zip(names, weights, strict=True)}, assign=True)
    return network.eval().requires_grad_(False)


def program_of(network: GuidedUNet, sigma: float) -> Program:
    """The program `render`. There is no other: everything in this network depends on realism."""
    condition = ProgramPort("condition", 3, "The photo enlarged 4 times, RGB in [-1, 1].", SCALE)
    noise = ProgramPort(
        "noise", 3, f"Normal noise of standard deviation {sigma:g} per high-res pixel.", SCALE
    )
    time = ProgramPort(
        "time",
        network.config.channels,
        "Cosines, then sines, of 999 t at falling frequencies; t from 0.01 (faithful) to 0.99 (realistic).",
        0,
    )
    high_res = ProgramPort(PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", SCALE, 1.0)
    return Program(
        "render",
        OneStep(network, sigma),
        (condition, noise, time),
        high_res,
        "One step of the flow from the enlarged photo with noise to the x4 enlargement.",
        FLOAT32,
        any_size=False,  # normalisation spans the whole input, so the result depends on the size of a tile
    )


def _list_in(tree: Any) -> list[Tensor] | None:
    """The averaged weights of a released checkpoint, or of one for resuming training."""
    averaged = tree.get("ema") if isinstance(tree, dict) else None
    weights = averaged.get("shadow_params") if isinstance(averaged, dict) else None
    if isinstance(weights, list) and weights and all(isinstance(weight, Tensor) for weight in weights):
        return weights
    return None


def _shapes(config: GuidedUNetConfig) -> dict[str, tuple[int, ...]]:
    with torch.device("meta"):
        return {name: tuple(p.shape) for name, p in GuidedUNet(config).named_parameters()}


def _published(contents: Contents) -> GuidedUNetConfig:
    """The published network with this many tensors."""
    weights = _list_in(contents.tree) or []
    for config in PUBLISHED:
        if len(_shapes(config)) == len(weights):
            return config
    raise BadCheckpoint(f"{contents.path} {match_score(contents).reason or 'holds no weights of OFTSR'}.")


def _check_shapes(contents: Contents, config: GuidedUNetConfig) -> None:
    weights, shapes = _list_in(contents.tree) or [], _shapes(config)
    if len(weights) != len(shapes):
        raise BadCheckpoint(f"{contents.path} has {len(weights)} tensors, must have {len(shapes)}.")
    for number, (weight, (name, shape)) in enumerate(zip(weights, shapes.items(), strict=True)):
        if tuple(weight.shape) == shape and weight.is_floating_point():
            continue
        hint = ""
        if name == "input_blocks.0.0.weight" and weight.dim() == 4 and weight.shape[1] == 3:
            hint = " It is a diffusion model without a photo as input."
        raise BadCheckpoint(
            f"{contents.path} does not fit the network of OFTSR: tensor {number} ({name}) is "
            f"{list(weight.shape)}, must be {list(shape)}.{hint}"
        )


def _preset_name(contents: Contents, options: LoadOptions, config: GuidedUNetConfig) -> str:
    name, file = options.preset, contents.path.name.lower()
    if name is None:
        if "imagenet" in file or config.channels == LARGE.channels:
            name = "imagenet"
        elif "div2k" in file:
            name = "div2k"
        elif "ffhq" in file:
            name = "ffhq-noisy" if "sigmay" in file or "avp" in file else "ffhq"
        else:
            raise BadCheckpoint(
                "The networks of OFTSR for faces and for photos have the same shapes, and the name "
                f"{contents.path.name} does not say which it is: add --preset ffhq, ffhq-noisy or div2k."
            )
    if name not in PRESETS:
        raise BadCheckpoint(f"OFTSR has no preset '{name}': choose {', '.join(PRESETS)}.")
    if PRESETS[name].config != config:
        raise BadCheckpoint(
            f"{contents.path} has {config.channels} channels, the network of the preset '{name}' has "
            f"{PRESETS[name].config.channels}: choose another --preset."
        )
    return name


def _role(contents: Contents) -> str:
    """By the file name: student and teacher have the same structure."""
    file = contents.path.name.lower()
    if "distil" in file:
        return STUDENT
    return TEACHER if "checkpoint" in file and "guided_unet" in file else UNKNOWN_ROLE


def _card(preset: Preset, role: str) -> str:
    return (
        f"OFTSR, {preset.title} ({role}). One step of a flow from the enlarged photo with noise "
        f"(sigma {preset.sigma:g}) to the enlargement; realism is its time, from {FIRST:g} to {LAST:g}.\n\n"
        f"Trained for {preset.trained_for}: it does not repair compressed or noisy photos that differ from "
        "that. Metrics of this file were not measured here; those of the paper (arXiv 2412.09465) are not "
        "repeated, because nothing in the file proves that it is the paper's model."
    )


def _pruned(network: GuidedUNet) -> GuidedUNet:
    """Remove the output channels that are meant for a variance, which are not used."""
    last = network.out[-1]
    assert isinstance(last, nn.Conv2d) and last.bias is not None
    last.weight = nn.Parameter(last.weight[:3].clone(), requires_grad=False)
    last.bias = nn.Parameter(last.bias[:3].clone(), requires_grad=False)
    last.out_channels = 3
    return network
