"""What `evaluate` measures of a student, for the tests of every system."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
from PIL import Image

from converters.__main__ import main

SIDE = 128


def measured(subject: Path, folder: Path, *options: str) -> dict[float | None, float]:
    """PSNR by realism, None for a student without it, at both ends of the slider on one picture.

    The numbers are checked to be finite. `options`: further arguments of `evaluate`.
    """
    pictures, report = folder / "pictures", folder / "report.json"
    pictures.mkdir(exist_ok=True)
    shades = Image.fromarray(np.random.default_rng(0).integers(0, 256, (6, 6, 3), dtype=np.uint8))
    shades.resize((SIDE, SIDE), Image.Resampling.BICUBIC).save(pictures / "shades.png")
    words = ["--set", str(pictures), "--metrics", "psnr_y", "--realism", "0", "1", "--json", str(report)]
    assert main(["evaluate", str(subject), *words, *options]) == 0
    rows = json.loads(report.read_text(encoding="utf-8"))["rows"]
    found = {row["realism"]: row["means"]["psnr_y"] for row in rows}
    assert all(value is not None and math.isfinite(value) for value in found.values())
    return found
