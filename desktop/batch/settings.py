"""The settings of a batch: size, format, quality, controls and names of its results."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal

from desktop import __version__
from desktop.batch.sizes import Factor, Largest, PrintSize, Size, size_from_json
from desktop.imaging import Format, WriteOptions
from desktop.imaging.crop import Aspect, Crop, crop_from_json
from desktop.imaging.naming import TEMPLATE
from desktop.imaging.photo import TiffCompression
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turned_size
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest

_NOT_CONTENT = ("naming", "keep_dates", "only_smaller", "allow_damaged")
_ADDED = ("auto_cleanup", "lossless", "png_level", "tiff_compression", "dpi", "keep_place", "two_passes")
_LATER = (*_ADDED, "crop", "turn", "flip")


@dataclass(frozen=True)
class OutputSettings:
    """How the results of a batch are made; `quality` is 1 to 100."""

    size: Size = dataclasses.field(default_factory=lambda: Factor(4))
    """Four times, as most students enlarge. Who knows the student asks for its scale."""
    format: Format | Literal["same"] = "same"
    quality: int = 95
    controls: Controls = dataclasses.field(default_factory=Controls)
    crop: Crop | Aspect | None = None
    """What is enlarged of the photo; None: all of it. The realism map of `controls` is over all of it."""
    pose: Pose = AS_READ
    """How that part is flipped and turned. The map is not."""
    two_passes: bool = False
    """Enlarge the enlargement once more where `size` is beyond the scale of the student; see `passes`."""
    keep_metadata: bool = True
    keep_place: bool = True
    """With `keep_metadata`, also where the photo was taken."""
    naming: str = TEMPLATE
    """See `desktop.imaging.naming.FIELDS`."""
    lossless: bool = False
    """Of WebP."""
    png_level: int = WriteOptions.png_level
    tiff_compression: TiffCompression = WriteOptions.tiff_compression
    dpi: int | None = None
    """Pixels per inch to write; None: those of a `PrintSize`, else those of the photo."""
    keep_dates: bool = False
    """Give a result the date of its photo."""
    only_smaller: bool = False
    """Leave photos alone that are at least as large as `size`."""
    auto_cleanup: bool = False
    """Choose cleanup for each photo by what is found in it, instead of taking that of `controls`."""
    allow_damaged: bool = False
    """Enlarge what there is of a damaged photo, with a note, instead of failing."""

    def for_photo(self, width: int, height: int) -> OutputSettings:
        """The settings for a photo of this size (pixels): `Aspect` becomes a crop, `Largest` a factor.

        The factor goes by the size of the crop, in its pose.
        """
        crop = None if self.crop is None else self.crop.for_photo(width, height)
        part = (width, height) if crop is None else (crop.width, crop.height)
        part = turned_size(*part, self.pose)
        size = self.size.for_photo(*part) if isinstance(self.size, Largest) else self.size
        return dataclasses.replace(self, size=size, crop=crop)

    def is_packed(self, format: Format) -> bool:
        """Whether a PNG or TIFF is compressed."""
        return self.png_level > 0 if format == "png" else self.tiff_compression != "none"

    def fingerprint(self, student: Manifest) -> str:
        """Equal for two batches whose results are equal for the same photo (sha256, hexadecimal).

        The runtime and the version of Vernier are left out, so that a batch can be resumed after an update.
        What does not change the content of the result is left out too, as its name, and what later versions
        added, as long as it has its usual value. A cleanup that is chosen for the photo replaces any other.
        """
        choices = {**self.to_json(), "student": [student.id, student.source_sha256]}
        usual = OutputSettings().to_json()
        for name in list(choices):
            if name in _NOT_CONTENT or (name in _LATER and choices[name] == usual[name]):
                del choices[name]
        if "auto_cleanup" in choices:
            choices["cleanup"] = OutputSettings().controls.cleanup
        realism_map = self.controls.realism_map
        if realism_map is not None:
            choices["realism_map"] = [realism_map.rows, realism_map.columns, realism_map.values.hex()]
        return hashlib.sha256(json.dumps(choices, sort_keys=True).encode()).hexdigest()

    def comment(self, student: Manifest) -> str:
        """How a picture was made, for its metadata. It can be made again from this."""
        parts = [f"Vernier {__version__}", f"model {student.id}"]
        if student.realism is not None:
            parts.append(f"realism {_of_100(self.controls.realism)}")
        if student.cleanup is not None:
            parts.append(f"cleanup {_of_100(self.controls.cleanup)}")
        parts.append(f"seed {self.controls.seed}")
        if self.controls.realism_map is not None:
            parts.append("changed in places with the brush")
        if self.two_passes:
            parts.append("in two passes")
        if self.crop is not None:
            parts.append(f"of the part {self.crop}")
        flip, turn = self.pose.steps
        if flip:
            parts.append(f"flipped {flip}ly")
        if turn:
            parts.append(f"turned {turn} degrees clockwise")
        return ", ".join(parts)

    def made(self, student: Manifest | None) -> tuple[tuple[str, str], ...]:
        """The same in parts, for XMP; None: the photo was only cropped, flipped, turned or resized."""
        flip, turn = self.pose.steps
        parts = {
            "Program": f"Vernier {__version__}",
            **({} if student is None else self._made_by(student)),
            "Crop": None if self.crop is None else str(self.crop),
            "Flip": flip,
            "Turn": str(turn) if turn else None,
        }
        return tuple((name, value) for name, value in parts.items() if value is not None)

    def _made_by(self, student: Manifest) -> dict[str, str | None]:
        controls = self.controls
        return {
            "Model": student.id,
            "ModelName": student.title,
            "ModelScale": str(student.scale),
            "Realism": None if student.realism is None else f"{controls.realism:.2f}",
            "Cleanup": None if student.cleanup is None else f"{controls.cleanup:.2f}",
            "Seed": str(controls.seed),
            "Brush": None if controls.realism_map is None else "True",
            "Passes": "2" if self.two_passes else None,
        }

    def write_options(
        self, format: Format, student: Manifest | None, dates: tuple[int, int] | None = None
    ) -> WriteOptions:
        """How a result of `format` is written.

        `student` made it; None: it was only resized. `dates` are those of the photo, see `WriteOptions`.
        """
        dpi = self.size.ppi if isinstance(self.size, PrintSize) else self.dpi
        return WriteOptions(
            format=format,
            quality=self.quality,
            lossless=self.lossless,
            png_level=self.png_level,
            tiff_compression=self.tiff_compression,
            keep_metadata=self.keep_metadata,
            keep_place=self.keep_place,
            comment=f"Vernier {__version__}" if student is None else self.comment(student),
            dpi=None if dpi is None else (dpi, dpi),
            made=self.made(student),
            dates=dates if self.keep_dates else None,
        )

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
            "crop": None if self.crop is None else self.crop.to_json(),
            **self.pose.to_json(),
            "keep_metadata": self.keep_metadata,
            "naming": self.naming,
            **{name: getattr(self, name) for name in (*_ADDED, *_NOT_CONTENT[1:])},
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> OutputSettings:
        """What `to_json` gave.

        Raises:
            ValueError, TypeError, KeyError: `values` has another form.
        """
        values = dict(values)
        controls = Controls(*(values.pop(name) for name in ("realism", "cleanup", "seed")))
        size, crop = size_from_json(values["size"]), crop_from_json(values.get("crop"))
        pose = Pose.from_json(values)
        rest = {name: value for name, value in values.items() if name not in pose.to_json()}
        return cls(**{**rest, "size": size, "controls": controls, "crop": crop, "pose": pose})


def _of_100(position: float) -> str:
    """A position of a slider as the window shows it, for those who read it elsewhere."""
    return f"{100 * position:.0f} of 100"
