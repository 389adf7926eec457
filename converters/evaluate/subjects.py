"""What can be evaluated: a student package, a checkpoint of Vernier's own network, or bicubic enlargement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Generator, Tensor, nn
from torch.nn import functional

from converters.checkpoints.vernier import load_student
from desktop.engine.package.conditioning import realism_embedding
from desktop.engine.package.manifest import Control, Manifest, Noise
from desktop.engine.package.student import StudentPackage
from desktop.engine.package.torch_program import load_program
from desktop.errors import BadStudent

Picture = NDArray[np.uint8]

BICUBIC = "bicubic"
_BICUBIC_SCALE = 4


@dataclass(frozen=True)
class Subject:
    """Something that enlarges: `enlarge` takes (H, W, 3) and realism to (scale H, scale W, 3).

    Results are clipped and rounded to 8 bit. Where `has_realism` is false that argument changes nothing.
    """

    scale: int
    has_realism: bool
    enlarge: Callable[[Picture, float], Picture]


def open_subject(name: str, seed: int = 0) -> Subject:
    """Open a subject by the word `bicubic`, or the path of a package or checkpoint.

    Students compute whole pictures in float32; the noise of a picture depends on its size and `seed` alone.

    Raises:
        BadStudent, BadCheckpoint: it can not be opened; the message says why.
    """
    if name == BICUBIC:
        return Subject(_BICUBIC_SCALE, False, _bicubic)
    path = Path(name)
    return _open_package(path, seed) if path.is_dir() else _open_checkpoint(path, seed)


def _open_package(path: Path, seed: int) -> Subject:
    package = StudentPackage.open(path)
    package.verify()
    encode, render = (_load_program(package, program) for program in ("encode", "render"))
    manifest = package.manifest

    def enlarge(low_res: Picture, realism: float) -> Picture:
        return _run(encode, render, manifest, low_res, realism, seed)

    return Subject(manifest.scale, manifest.realism is not None, enlarge)


def _load_program(package: StudentPackage, program: str) -> nn.Module:
    name, title = f"torch/{program}.pt2", package.manifest.title
    if name not in package.manifest.files:
        raise BadStudent(f"The student {title} has no {name}, and only torch programs can be evaluated here.")
    return load_program(package.path / name)


def _run(
    encode: nn.Module, render: nn.Module, manifest: Manifest, low_res: Picture, realism: float, seed: int
) -> Picture:
    height, width = low_res.shape[:2]
    pixels = _to_tensor(low_res)
    inputs = {"low_res": pixels}
    encode_inputs = dict(inputs)
    if manifest.cleanup is not None:
        encode_inputs[manifest.cleanup.input] = torch.full((1, 1, height, width), manifest.cleanup.at_0)
    if manifest.realism is not None:
        inputs[manifest.realism.input] = _embed(manifest.realism, realism, height, width)
    if manifest.noise is not None:
        inputs["noise"] = _draw(manifest.noise, manifest.scale, height, width, seed)
    with torch.inference_mode():
        features: Tensor = encode(**encode_inputs)
        return _to_picture(render(features=features, **inputs))


def _open_checkpoint(path: Path, seed: int) -> Subject:
    student = load_student(path)
    scale = student.config.scale
    control = Control("realism", 0.0, 1.0, 0.0)
    noise = Noise(student.config.noise_channels, 1 / scale, 1.0)

    def enlarge(low_res: Picture, realism: float) -> Picture:
        height, width = low_res.shape[:2]
        with torch.inference_mode():
            return _to_picture(
                student(
                    _to_tensor(low_res),
                    _draw(noise, scale, height, width, seed),
                    _embed(control, realism, height, width),
                )
            )

    return Subject(scale, True, enlarge)


def _embed(control: Control, realism: float, height: int, width: int) -> Tensor:
    value = control.at_0 + (control.at_1 - control.at_0) * realism
    return torch.from_numpy(realism_embedding(np.full((1, height, width), value, np.float32)))


def _draw(noise: Noise, scale: int, height: int, width: int, seed: int) -> Tensor:
    pitch = noise.scale * scale  # noise cells per low-res pixel
    shape = (1, noise.channels, round(height * pitch), round(width * pitch))
    return torch.randn(shape, generator=Generator().manual_seed(seed)) * noise.strength


def _bicubic(low_res: Picture, realism: float) -> Picture:
    """Torch's bicubic (a = -0.75), the yardstick of the project; a = -0.5 scores 0.2 dB less on Set5."""
    result = functional.interpolate(
        _to_tensor(low_res), scale_factor=_BICUBIC_SCALE, mode="bicubic", align_corners=False
    )
    return _to_picture(result)


def _to_tensor(picture: Picture) -> Tensor:
    return torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float() / 255


def _to_picture(result: Tensor) -> Picture:
    picture: Picture = (result[0].clamp(0, 1) * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    return picture
