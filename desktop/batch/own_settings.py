"""What a person chose for one photo, in place of the settings of its batch."""

from __future__ import annotations

import dataclasses
import zlib
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Factor, Size, size_from_json
from desktop.imaging.crop import Crop
from desktop.imaging.pose import AS_READ, Pose
from desktop.student.realism_map import RealismMap


@dataclass(frozen=True)
class OwnSettings:
    """Settings of one photo; what is None is as in the batch. `realism_map` was painted with the brush."""

    size: Size | None = None
    realism: float | None = None
    cleanup: float | None = None
    realism_map: RealismMap | None = None
    """Over the whole photo, cropped and turned or not."""
    crop: Crop | None = None
    """What is enlarged of the photo; None: all of it."""
    pose: Pose = AS_READ
    """How that is flipped and turned."""
    two_passes: bool | None = None
    allow_damaged: bool = False
    """Whether the person has opened it though a part of it is missing."""

    def over(self, batch: OutputSettings) -> OutputSettings:
        """The settings of the batch with these in their place. A cleanup of its own is not chosen again."""
        controls = batch.controls
        controls = dataclasses.replace(
            controls,
            realism=controls.realism if self.realism is None else self.realism,
            cleanup=controls.cleanup if self.cleanup is None else self.cleanup,
            realism_map=self.realism_map,
        )
        return dataclasses.replace(
            batch,
            size=self.size or batch.size,
            controls=controls,
            crop=self.crop or batch.crop,
            pose=self.pose or batch.pose,
            two_passes=batch.two_passes if self.two_passes is None else self.two_passes,
            auto_cleanup=batch.auto_cleanup and self.cleanup is None,
            allow_damaged=batch.allow_damaged or self.allow_damaged,
        )

    def for_scale(self, scale: int) -> OwnSettings:
        """The same settings with a factor of `scale` at most, which is that of the model."""
        if not isinstance(self.size, Factor) or self.size.times <= scale:
            return self
        return dataclasses.replace(self, size=Factor(scale))

    def to_json(self) -> dict[str, Any]:
        """For `from_json`."""
        size = None if self.size is None else self.size.to_json()
        painted = self.realism_map
        return {
            "size": size,
            "realism": self.realism,
            "cleanup": self.cleanup,
            "crop": None if self.crop is None else self.crop.to_json(),
            **self.pose.to_json(),
            "two_passes": self.two_passes,
            "allow_damaged": self.allow_damaged,
            "realism_map": None
            if painted is None
            else [painted.rows, painted.columns, b64encode(zlib.compress(painted.values)).decode()],
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> OwnSettings:
        """What `to_json` gave.

        Raises:
            ValueError, TypeError, KeyError: `values` has another form.
        """
        size = None if values["size"] is None else size_from_json(values["size"])
        painted = None
        if values["realism_map"] is not None:
            rows, columns, packed = values["realism_map"]
            try:
                painted = RealismMap(rows, columns, zlib.decompress(b64decode(packed)))
            except zlib.error as error:
                raise ValueError(str(error)) from error
        crop = values.get("crop")  # earlier versions had none
        crop = None if crop is None else Crop.from_json(crop)
        return cls(
            size,
            values["realism"],
            values["cleanup"],
            painted,
            crop,
            Pose.from_json(values),
            values.get("two_passes"),
            bool(values.get("allow_damaged")),
        )
