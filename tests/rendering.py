"""Renders as the worker does, in this process."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest


def render(renderer: Renderer, request: RenderRequest, dtype: Any = np.uint8) -> NDArray[Any]:
    """All pixels of a request, (height, width, 3), in samples of the type of its photo."""
    region = request.region or renderer.grid(request).whole
    output = np.zeros((region.height, region.width, 3), dtype)
    for _ in renderer.render(request, output):
        pass
    return output
