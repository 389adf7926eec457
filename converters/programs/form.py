"""One size that the programs of a student are saved in for Core ML."""

from __future__ import annotations

from dataclasses import dataclass

from converters.programs.chain import Cases
from converters.programs.program import Program, Size


@dataclass(frozen=True)
class Form:
    """One size.

    `programs`: all of the student in order, with their inputs in this form. `saved`: the names of those that
    the package has in it. `folder`: where in the package. `place`: the size in words.
    """

    folder: str
    place: str
    size: Size
    programs: tuple[Program, ...]
    saved: tuple[str, ...]
    cases: Cases

    def path(self, program: str) -> str:
        """Where in the package a program is saved."""
        return f"{self.folder}/{program}.mlpackage"
