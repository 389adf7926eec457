"""What can be measured: a student package, a checkpoint, or bicubic enlargement."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from torch.nn import functional

from converters.checkpoints.contents import read_contents
from converters.checkpoints.detect import is_checkpoint
from converters.checkpoints.loader import LoadOptions
from converters.errors import CannotMeasure
from converters.evaluation.module_runtime import ModuleRuntime
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import open_checkpoint
from converters.packaging.planned_manifest import PackageOptions, manifest_of
from converters.pixels import Pixels, to_pixels, to_tensor
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Runtime
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.errors import BadStudent
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest, SystemName
from desktop.student.package import MANIFEST, StudentPackage

BICUBIC = "bicubic"
_BICUBIC_SCALE = 4
_IMAGE = 0


@dataclass(frozen=True)
class Subject:
    """Something that enlarges: `enlarge` maps (H, W, 3) and a realism to (scale H, scale W, 3).

    `has_realism`: whether the realism has an effect. `computed`: the low-res pixels of all tiles that the
    picture was computed in which was enlarged last.
    """

    scale: int
    has_realism: bool
    enlarge: Callable[[Pixels, float], Pixels]
    computed: Callable[[], int] | None = None


def open_subject(
    name: str,
    seed: int = 0,
    cleanup: float = 0.0,
    options: LoadOptions | None = None,
    system: SystemName | None = None,
    *,
    float32: bool = True,
    keeps_whole: bool = True,
) -> Subject:
    """Open a subject by the word `bicubic`, or by the path of a package or of a checkpoint of any system.

    Students are rendered by the engine of the app, in float32 on the CPU: the same tiles, inputs and noise
    field as in the window. Without `float32`, packages run in the precision that the app chooses here.
    `keeps_whole` is that of `Renderer`. `seed` and `cleanup` are those of `Controls`; `options` and `system`
    are for checkpoints.

    Raises:
        BadStudent, BadCheckpoint: it can not be opened; the message says why.
        CannotMeasure: `cleanup` is above 0, and the subject has no such control.
    """
    if name == BICUBIC:
        if cleanup > 0:
            raise CannotMeasure(f"{name} has no cleanup control.")
        return Subject(_BICUBIC_SCALE, False, _bicubic)
    path = Path(name)
    if (path / MANIFEST).is_file() or (path.is_dir() and not is_checkpoint(read_contents(path))):
        manifest, runtime = _open_package(path, float32)
    else:
        manifest, runtime = _open_checkpoint(path, options, system)
    if cleanup > 0 and manifest.cleanup is None:
        raise CannotMeasure(f"{name} has no cleanup control.")
    enlarge = _Enlarger(manifest, runtime, Controls(cleanup=cleanup, seed=seed), keeps_whole)
    return Subject(manifest.scale, manifest.realism is not None, enlarge, enlarge.computed)


class _Enlarger:
    """Enlarges whole pictures by the engine's renderer.

    The last picture stays open, so that with `keeps_whole` what does not depend on realism is computed once.
    """

    def __init__(self, manifest: Manifest, runtime: Runtime, controls: Controls, keeps_whole: bool) -> None:
        self._renderer = Renderer(manifest, runtime, keeps_whole=keeps_whole)
        self._scale, self._controls = manifest.scale, controls
        self._opened: Pixels | None = None

    def __call__(self, low_res: Pixels, realism: float) -> Pixels:
        if low_res is not self._opened:
            self._renderer.close(_IMAGE)
            self._renderer.open(_IMAGE, low_res)
            self._opened = low_res
        height, width = low_res.shape[:2]
        output = np.zeros((height * self._scale, width * self._scale, 3), np.uint8)
        controls = dataclasses.replace(self._controls, realism=realism)
        for _ in self._renderer.render(RenderRequest(_IMAGE, controls=controls), output):
            pass
        return output

    def computed(self) -> int:
        """See `Subject`."""
        return self._renderer.grid(RenderRequest(_IMAGE)).computed


def _open_package(path: Path, float32: bool) -> tuple[Manifest, Runtime]:
    package = StudentPackage.open(path)
    package.verify()
    if not package.has_runtime("torch"):
        raise BadStudent(
            f"The student {package.manifest.title} has no torch programs, which are needed to measure it."
        )
    return package.manifest, TorchRuntime(package, float32=float32)


def _open_checkpoint(
    path: Path, options: LoadOptions | None, system: SystemName | None
) -> tuple[Manifest, Runtime]:
    checkpoint = open_checkpoint(path, options, system)
    loaded = checkpoint.loaded
    description = Description(path.stem, path.stem, loaded.licence, loaded.author)
    return manifest_of(checkpoint, description, PackageOptions("float32")), ModuleRuntime(loaded.programs)


def _bicubic(low_res: Pixels, realism: float) -> Pixels:
    """Torch's bicubic (a = -0.75), the baseline of the project; a = -0.5 scores 0.2 dB less on Set5."""
    return to_pixels(
        functional.interpolate(
            to_tensor(low_res), scale_factor=_BICUBIC_SCALE, mode="bicubic", align_corners=False
        )
    )
