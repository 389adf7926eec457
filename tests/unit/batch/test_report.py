from __future__ import annotations

import json
from pathlib import Path

from desktop import __version__
from desktop.batch.outcome import Outcome
from desktop.batch.report import Report
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Box
from desktop.student.controls import Controls
from tests.manifests import manifest

OUTCOMES = [
    Outcome(Path("a.png"), "done", Path("a-4x.png"), (32, 24), 1.23456, notes=("A note.",)),
    Outcome(Path("b.png"), "failed", error="It is damaged."),
    Outcome(Path("caf\udce9.png"), "skipped", Path("c-4x.png")),
]


def test_the_report_tells_everything() -> None:
    settings = OutputSettings(size=Box(1920, 1080), controls=Controls(realism=0.4))
    report = Report(manifest(), "fake", settings, OUTCOMES, 2).to_json()
    assert json.loads(json.dumps(report)) == {
        "schema": 2,
        "vernier": __version__,
        "model": "fake",
        "runtime": "fake",
        "settings": {
            "size": {"width": 1920, "height": 1080},
            "format": "same",
            "quality": 95,
            "realism": 0.4,
            "cleanup": None,
            "seed": 0,
            "crop": None,
            "turn": 0,
            "flip": False,
            "keep_metadata": True,
            "naming": "{name}-{size}",
            "auto_cleanup": False,
            "lossless": False,
            "png_level": 3,
            "tiff_compression": "deflate",
            "dpi": None,
            "keep_place": True,
            "two_passes": False,
            "keep_dates": False,
            "only_smaller": False,
            "allow_damaged": False,
        },
        "counts": {"done": 1, "skipped": 1, "left": 0, "failed": 1, "stopped": 0},
        "ignored": 2,
        "left_out": 0,
        "files": [
            {
                "source": "a.png",
                "status": "done",
                "result": "a-4x.png",
                "width": 32,
                "height": 24,
                "seconds": 1.235,
                "enlarged": True,
                "error": None,
                "notes": ["A note."],
            },
            {
                "source": "b.png",
                "status": "failed",
                "result": None,
                "width": None,
                "height": None,
                "seconds": None,
                "enlarged": None,
                "error": "It is damaged.",
                "notes": [],
            },
            {
                "source": "caf\udce9.png",
                "status": "skipped",
                "result": "c-4x.png",
                "width": None,
                "height": None,
                "seconds": None,
                "enlarged": None,
                "error": None,
                "notes": [],
            },
        ],
    }
