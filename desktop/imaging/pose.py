"""How a person has mirrored and turned a photo, where its file does not say how it was held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

QUARTER_TURNS = (0, 90, 180, 270)
"""Degrees clockwise."""

_ORIENTATIONS = dict(zip(QUARTER_TURNS, (1, 6, 3, 8), strict=True))
_FLIPPED_ORIENTATIONS = dict(zip(QUARTER_TURNS, (2, 7, 4, 5), strict=True))


@dataclass(frozen=True)
class Pose:
    """Mirrored or not, and then turned by quarters. That of the photo as it was read is false."""

    degrees: int = 0
    """By how many it is turned clockwise, one of `QUARTER_TURNS`."""
    flipped: bool = False
    """Whether left and right are exchanged before that."""

    def __post_init__(self) -> None:
        if self.degrees not in QUARTER_TURNS:
            raise ValueError(f"a photo is turned by quarters, not by {self.degrees}")

    def __bool__(self) -> bool:
        """Whether it changes anything."""
        return self != Pose()

    @property
    def orientation(self) -> int:
        """What EXIF calls a stored picture that is to be brought into this pose: 1 to 8."""
        return (_FLIPPED_ORIENTATIONS if self.flipped else _ORIENTATIONS)[self.degrees]

    @property
    def sideways(self) -> bool:
        """Whether width and height are exchanged."""
        return self.degrees % 180 != 0

    @property
    def back(self) -> Pose:
        """What takes it back."""
        return self if self.flipped else Pose(-self.degrees % 360)

    def then(self, other: Pose) -> Pose:
        """This pose, and then the other one of what is seen."""
        before = -self.degrees if other.flipped else self.degrees
        return Pose((other.degrees + before) % 360, self.flipped != other.flipped)

    @property
    def steps(self) -> tuple[Literal["horizontal", "vertical"] | None, int]:
        """How it is flipped, and by how many degrees it is turned clockwise after that, as people say it."""
        if not self.flipped:
            return None, self.degrees
        return ("vertical", 0) if self.degrees == 180 else ("horizontal", self.degrees)

    def to_json(self) -> dict[str, int | bool]:
        """For `from_json`."""
        return {"turn": self.degrees, "flip": self.flipped}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Pose:
        """What `to_json` gave, among other values. Earlier versions wrote none, or only the turn.

        Raises:
            ValueError: `values` has another form.
        """
        degrees, flipped = values.get("turn", 0), values.get("flip", False)
        if not isinstance(flipped, bool):
            raise ValueError(f"a photo is flipped or not, and not {flipped}")
        return cls(degrees, flipped)


AS_READ = Pose()
FLIPS = {"horizontal": Pose(0, True), "vertical": Pose(180, True)}
"""What is seen is mirrored left to right, or top to bottom."""
