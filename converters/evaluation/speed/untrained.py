"""Networks whose weights are not to be had, with random ones: their speed is that of the trained ones.

`untrained:oftsr` is the U-Net of OFTSR with 128 channels, `untrained:flow` the teacher of a student of the
default size, both in float32 and in one piece. `*31` behind either is a number of steps of Euler's method.
`untrained:compact-32` is the size of realesr-general-x4v3, run by ncnn.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from converters.checkpoints.ncnn import FLOAT32, MAGIC
from converters.errors import CannotMeasure
from converters.evaluation.speed.ncnn_network import NcnnNetwork
from converters.networks.flow_teacher import FlowTeacher
from converters.networks.guided_unet import GuidedUNet
from converters.pixels import Pixels, to_pixels, to_tensor

UNTRAINED = "untrained:"
_SCALE = 4
_CHANNELS, _CONVOLUTIONS = 64, 32
"""Of Compact."""

Enlarge = Callable[[Pixels], Pixels]


def open_untrained(name: str, threads: int) -> Enlarge:
    """What enlarges a photo, (H, W, 3), by `name`, the part behind `untrained:`.

    Raises:
        CannotMeasure: there is no such network, or ncnn is not installed.
    """
    network, _, steps = name.partition("*")
    torch.manual_seed(0)
    if network == "compact-32":
        return _compact(threads)
    if network == "oftsr" and (steps or "1").isdecimal():
        return _oftsr(int(steps or 1))
    if network == "flow" and (steps or "1").isdecimal():
        return _flow(int(steps or 1))
    raise CannotMeasure(f"{UNTRAINED}{name} is none of oftsr, flow and compact-32, with *STEPS or without.")


def _oftsr(steps: int) -> Enlarge:
    network = GuidedUNet().eval()
    multiple = network.config.size_multiple

    def enlarge(photo: Pixels) -> Pixels:
        with torch.inference_mode():
            enlarged = functional.interpolate(to_tensor(photo), scale_factor=_SCALE, mode="bicubic")
            height, width = enlarged.shape[2:]
            condition = functional.pad(
                enlarged * 2 - 1, (0, -width % multiple, 0, -height % multiple), mode="replicate"
            )

            def velocity(state: Tensor, time: Tensor) -> Tensor:
                return network.velocity(state, condition, time)

            return to_pixels(_euler(condition, velocity, steps)[..., :height, :width] * 0.5 + 0.5)

    return enlarge


def _flow(steps: int) -> Enlarge:
    network = FlowTeacher().eval()

    def enlarge(photo: Pixels) -> Pixels:
        with torch.inference_mode():
            low_res = to_tensor(photo)
            condition = network.condition(low_res)

            def velocity(state: Tensor, time: Tensor) -> Tensor:
                return network.velocity(state, condition, time)

            return to_pixels(_euler(network.enlarge(low_res), velocity, steps) * 0.5 + 0.5)

    return enlarge


def _euler(start: Tensor, velocity: Callable[[Tensor, Tensor], Tensor], steps: int) -> Tensor:
    state = start + 0.2 * torch.randn_like(start)
    for step in range(steps):
        state = state + velocity(state, torch.full((1,), step / steps)) / steps
    return state


def _compact(threads: int) -> Enlarge:
    """Written as files of ncnn: convolutions with PReLU, one for the pixels, plus the enlarged photo."""
    rng = np.random.default_rng(0)
    kinds, data = ["Input image 0 1 image", "Split both 1 2 image low 0"], []

    def convolution(name: str, before: str, inside: int, outside: int) -> None:
        count = 9 * inside * outside
        kinds.append(f"Convolution {name} 1 1 {before} {name} 0={outside} 1=3 4=1 5=1 6={count}")
        weights = rng.normal(0, (2 / (9 * inside)) ** 0.5, count).astype(np.float32)
        data.append(FLOAT32.to_bytes(4, "little") + weights.tobytes() + bytes(4 * outside))

    last = "0"
    for index in range(_CONVOLUTIONS + 1):
        convolution(f"conv{index}", last, _CHANNELS if index else 3, _CHANNELS)
        last = f"slope{index}"
        kinds.append(f"PReLU {last} 1 1 conv{index} {last} 0={_CHANNELS}")
        data.append(np.full(_CHANNELS, 0.25, np.float32).tobytes())
    convolution("pixels", last, _CHANNELS, 3 * _SCALE**2)
    kinds.append(f"PixelShuffle shuffled 1 1 pixels shuffled 0={_SCALE}")
    kinds.append(f"Interp enlarged 1 1 low enlarged 0=1 1={_SCALE} 2={_SCALE}")
    kinds.append("BinaryOp sum 2 1 shuffled enlarged sum 0=0")
    with tempfile.TemporaryDirectory() as folder:
        param = Path(folder) / "compact.param"
        param.write_text("\n".join([MAGIC, f"{len(kinds)} {len(kinds) + 1}", *kinds]), encoding="utf-8")
        param.with_suffix(".bin").write_bytes(b"".join(data))
        return NcnnNetwork(param, threads)
