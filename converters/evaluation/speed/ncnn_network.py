"""Networks run by ncnn, on the processor."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from converters.errors import CannotMeasure
from converters.pixels import Pixels


class NcnnNetwork:
    """Enlarges (H, W, 3) in one piece."""

    def __init__(self, param: Path, threads: int) -> None:
        """Open `param` and the .bin file beside it.

        Raises:
            CannotMeasure: ncnn is not installed, or can not read them.
        """
        try:
            import ncnn
        except ImportError as error:
            raise CannotMeasure(
                "ncnn is not installed, so networks are not run by it: pip install 'vernier[benchmark]'."
            ) from error
        try:
            lines = [line.split() for line in param.read_text(encoding="utf-8").splitlines()[2:]]
        except OSError as error:
            raise CannotMeasure(f"{param} can not be read: {error.strerror or error}.") from error
        last = lines[-1]
        self._input = next(words[-1] for words in lines if words[0] == "Input")
        self._output = last[4 + int(last[2])]
        self._mat, self._net = ncnn.Mat, ncnn.Net()
        self._net.opt.num_threads = threads
        self._net.opt.use_vulkan_compute = False
        if self._net.load_param(str(param)) or self._net.load_model(str(param.with_suffix(".bin"))):
            raise CannotMeasure(f"ncnn can not read {param}.")

    def __call__(self, photo: Pixels) -> Pixels:
        """The result, (scale H, scale W, 3).

        Raises:
            MemoryError: ncnn gave up, which it does where it gets no memory.
        """
        values = np.ascontiguousarray(photo.transpose(2, 0, 1), np.float32) / np.float32(255)
        extractor = self._net.create_extractor()
        extractor.input(self._input, self._mat(values).clone())
        status, made = extractor.extract(self._output)
        if status:
            raise MemoryError(f"ncnn ended with status {status}.")
        found = np.asarray(made)
        found.clip(0, 1, out=found)  # in place: it has four times the bytes of the picture
        found *= 255
        pixels: Pixels = np.rint(found, out=found).astype(np.uint8).transpose(1, 2, 0)
        return pixels
