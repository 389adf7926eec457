"""Photos, a student and an engine that cost nothing, for the batch and the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from desktop.engine.request import RenderRequest
from desktop.errors import Cancelled
from desktop.samples import Samples
from desktop.student.package import CARD, MANIFEST, StudentPackage
from tests.manifests import manifest


def student_folder(path: Path, **changes: Any) -> Path:
    """A package that opens, with programs that nobody may run, and some fields of its manifest changed."""
    (path / "torch").mkdir(parents=True)
    (path / "torch/render.pt2").write_bytes(b"")
    (path / CARD).write_text("# Fake\n", encoding="utf-8")
    (path / MANIFEST).write_text(manifest(**changes).to_json(), encoding="utf-8")
    return path


def photo(path: Path, width: int = 8, height: int = 6, **options: Any) -> Path:
    """A small picture with a gradient, in the format of its suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    across, down = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    pixels = np.dstack([across, down, 255 - across]).astype(np.uint8)
    Image.fromarray(pixels).save(path, **options)
    return path


def size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def names(folder: Path) -> set[str]:
    """Everything in a folder and its folders, hidden files too, as relative names."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


class FakeEngine:
    """Enlarges by repeating pixels, in two steps; `before` may raise, or do as a person would."""

    def __init__(
        self, before: Callable[[RenderRequest, Samples], None] | None = None, scale: int = 4
    ) -> None:
        self.runtime_name = "fake"
        self.requests: list[RenderRequest] = []
        self.is_shut_down = False
        self._before, self._scale = before, scale
        self._images: dict[int, Samples] = {}

    def open(self, pixels: Samples) -> int:
        number = len(self._images)
        self._images[number] = pixels
        return number

    def close(self, image: int) -> None:
        self._images[image] = np.empty((0, 0, 3), np.uint8)

    def render(
        self,
        request: RenderRequest,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> Samples:
        self.requests.append(request)
        pixels = self._images[request.image]
        for step in (1, 2):
            if self._before is not None:
                self._before(request, pixels)
            if cancelled is not None and cancelled():
                raise Cancelled("Stopped.")
            if progress is not None:
                progress(step, 2)
        return pixels.repeat(self._scale, axis=0).repeat(self._scale, axis=1)

    def shutdown(self) -> None:
        self.is_shut_down = True

    def __enter__(self) -> FakeEngine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()


class Engines:
    """Stands where the command line wants `WorkerEngine`; remembers what it was asked for."""

    def __init__(
        self, before: Callable[[RenderRequest, Samples], None] | None = None, scale: int = 4
    ) -> None:
        self.made: list[FakeEngine] = []
        self.runtimes: list[str] = []
        self._before, self._scale = before, scale

    def __call__(self, package: StudentPackage, runtime: str = "auto") -> FakeEngine:
        self.runtimes.append(runtime)
        self.made.append(FakeEngine(self._before, self._scale))
        return self.made[-1]


if TYPE_CHECKING:
    # mypy sees here whether this is an engine as the batch needs it.
    from desktop.engine import BlockingEngine

    _: BlockingEngine = FakeEngine()
