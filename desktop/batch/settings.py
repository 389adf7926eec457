"""The settings of a batch: size, format, quality, controls and names of its results."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal

from desktop import __version__
from desktop.batch.sizes import Factor, Size, size_from_json
from desktop.imaging import Format
from desktop.imaging.naming import TEMPLATE
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest


@dataclass(frozen=True)
class OutputSettings:
    """How the results of a batch are made; `quality` is 1 to 100."""

    size: Size = dataclasses.field(default_factory=lambda: Factor(4))
    """Four times, as most students enlarge. Who knows the student asks for its scale."""
    format: Format | Literal["same"] = "same"
    quality: int = 95
    controls: Controls = dataclasses.field(default_factory=Controls)
    keep_metadata: bool = True
    naming: str = TEMPLATE
    """See `desktop.imaging.naming.FIELDS`."""

    def fingerprint(self, student: Manifest) -> str:
        """Equal for two batches whose results are equal for the same photo (sha256, hexadecimal).

        The runtime and the version of Vernier are left out, so that a batch can be resumed after an update.
        The name of the result is left out too: it does not change the picture.
        """
        choices = {**self.to_json(), "student": [student.id, student.source_sha256]}
        del choices["naming"]
        realism_map = self.controls.realism_map
        if realism_map is not None:
            choices["realism_map"] = [realism_map.rows, realism_map.columns, realism_map.values.hex()]
        return hashlib.sha256(json.dumps(choices, sort_keys=True).encode()).hexdigest()

    def comment(self, student: Manifest) -> str:
        """How a picture was made, for its metadata. It can be made again from this."""
        parts = [f"Vernier {__version__}", f"model {student.id}"]
        if student.realism is not None:
            parts.append(f"realism {self.controls.realism:.2f}")
        if student.cleanup is not None:
            parts.append(f"cleanup {self.controls.cleanup:.2f}")
        parts.append(f"seed {self.controls.seed}")
        if self.controls.realism_map is not None:
            parts.append("changed in places with the brush")
        return ", ".join(parts)

    def fields(self, student: Manifest, width: int, height: int) -> dict[str, str]:
        """The values for a template of names, without `name` and `size`; width and height are in pixels."""
        return {
            "width": str(width),
            "height": str(height),
            "realism": f"{self.controls.realism:.2f}",
            "model": student.id,
            "student": student.id,
        }

    def to_json(self) -> dict[str, Any]:
        """For the report, and for `from_json`. A realism map is left out: only a single photo has one."""
        controls = self.controls
        return {
            "size": self.size.to_json(),
            "format": self.format,
            "quality": self.quality,
            "realism": controls.realism,
            "cleanup": controls.cleanup,
            "seed": controls.seed,
            "keep_metadata": self.keep_metadata,
            "naming": self.naming,
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> OutputSettings:
        """What `to_json` gave.

        Raises:
            ValueError, TypeError, KeyError: `values` has another form.
        """
        values = dict(values)
        controls = Controls(*(values.pop(name) for name in ("realism", "cleanup", "seed")))
        return cls(**{**values, "size": size_from_json(values["size"]), "controls": controls})
