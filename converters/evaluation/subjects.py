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
from desktop.engine.runtimes.torch_program import load_program
from desktop.errors import BadStudent
from desktop.student.embeddings import realism_embedding
from desktop.student.manifest import ControlSpec, Manifest, Noise
from desktop.student.package import StudentPackage

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


def open_subject(name: str, seed: int = 0, cleanup: float = 0.0) -> Subject:
    """Open a subject by the word `bicubic`, or the path of a package or checkpoint, at a value of cleanup.

    Students compute whole pictures in float32; the noise of a picture depends on its size and `seed` alone.

    Raises:
        BadStudent, BadCheckpoint: it can not be opened; the message says why.
        ValueError: it has no such control, and `cleanup` is above 0.
    """
    path = Path(name)
    if name == BICUBIC:
        subject, cleans = Subject(_BICUBIC_SCALE, False, _bicubic), False
    elif path.is_dir():
        subject, cleans = _open_package(path, seed, cleanup)
    else:
        subject, cleans = _open_checkpoint(path, seed, cleanup)
    if cleanup > 0 and not cleans:
        raise ValueError(f"{name} has no cleanup control.")
    return subject


def _open_package(path: Path, seed: int, cleanup: float) -> tuple[Subject, bool]:
    """The subject, and whether it can clean."""
    package = StudentPackage.open(path)
    package.verify()
    manifest = package.manifest
    control = manifest.cleanup
    encode, render = (_load_program(package, program) for program in ("encode", "render"))
    clean = _load_program(package, "clean") if control is not None and cleanup > 0 else None

    def enlarge(low_res: Picture, realism: float) -> Picture:
        pixels = _to_tensor(low_res)
        sliders = {}
        if control is not None:
            sliders[control.input] = _embed(control, cleanup, pixels)
        if manifest.realism is not None:
            sliders[manifest.realism.input] = _embed(manifest.realism, realism, pixels)
        with torch.inference_mode():
            if clean is not None and control is not None:
                pixels = clean(**{"damaged": pixels, control.input: sliders[control.input]})
            return _run(encode, render, manifest, pixels, sliders, seed)

    return Subject(manifest.scale, manifest.realism is not None, enlarge), control is not None


def _load_program(package: StudentPackage, program: str) -> nn.Module:
    name, title = f"torch/{program}.pt2", package.manifest.title
    if name not in package.manifest.files:
        raise BadStudent(f"The student {title} has no {name}, and only torch programs can be evaluated here.")
    return load_program(package.path / name)


def _run(
    encode: nn.Module,
    render: nn.Module,
    manifest: Manifest,
    low_res: Tensor,
    sliders: dict[str, Tensor],
    seed: int,
) -> Picture:
    inputs = {"low_res": low_res}
    features: Tensor = encode(**inputs)
    inputs |= sliders
    if manifest.noise is not None:
        inputs["noise"] = _draw(manifest.noise, manifest.scale, low_res, seed)
    return _to_picture(render(features=features, **inputs))


def _open_checkpoint(path: Path, seed: int, cleanup: float) -> tuple[Subject, bool]:
    """The subject, and whether it can clean."""
    student = load_student(path)
    scale = student.config.scale
    control = ControlSpec("slider", 0.0, 1.0, 0.0)
    noise = Noise(student.config.shuffled_channels, 1 / scale, 1.0)

    def enlarge(low_res: Picture, realism: float) -> Picture:
        pixels = _to_tensor(low_res)
        sliders = [_embed(control, realism, pixels)]
        with torch.inference_mode():
            if student.clean is not None and cleanup > 0:
                sliders.append(_embed(control, cleanup, pixels))
                pixels = student.clean(pixels, sliders[-1])
            return _to_picture(student(pixels, _draw(noise, scale, pixels, seed), *sliders))

    return Subject(scale, True, enlarge), student.clean is not None


def _embed(control: ControlSpec, slider: float, low_res: Tensor) -> Tensor:
    value = control.value_at(slider)
    height, width = low_res.shape[-2:]
    return torch.from_numpy(realism_embedding(np.full((1, height, width), value, np.float32)))


def _draw(noise: Noise, scale: int, low_res: Tensor, seed: int) -> Tensor:
    height, width = low_res.shape[-2:]
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
