"""Student packages on disk: opens and checks them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import BadStudent
from desktop.existence import is_file
from desktop.student.manifest import Manifest
from desktop.user_text import UserText

SUFFIX = ".student"
SUFFIXES = {"coreml": ".mlpackage", "torch": ".pt2"}
"""Of the programs, by runtime."""
MANIFEST = "manifest.json"
CARD = "card.md"
LICENCES = "licences"
"""Folder of the licence texts that the licences of a student ask to go with it, `*.txt`."""


@dataclass(frozen=True)
class StudentPackage:
    """An opened package. All its files were there when it was opened; `verify` checks their contents."""

    path: Path
    manifest: Manifest

    @classmethod
    def open(cls, path: Path) -> StudentPackage:
        """Read the manifest of a `NAME.student` folder and check that every file in it exists.

        Raises:
            BadStudent: the folder, its manifest or a file is missing or wrong.
        """
        try:
            text = (path / MANIFEST).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise BadStudent(
                UserText(
                    "{path} is not a model package: its {manifest} cannot be read.",
                    path=path,
                    manifest=MANIFEST,
                )
            ) from error
        manifest = Manifest.from_json(text)
        for name in manifest.files:
            if Path(name).is_absolute() or ".." in Path(name).parts:
                raise BadStudent(f"The model {manifest.title} names a file outside its package: {name}")
            if not is_file(path / name):
                raise BadStudent(
                    UserText(
                        "The model {student} lacks its file {name}. Install it again.",
                        student=manifest.title,
                        name=name,
                    )
                )
        return cls(path, manifest)

    def verify(self, runtime: str | None = None) -> None:
        """Compare every file, or those of the programs for a runtime, with the sha256 in the manifest.

        Raises:
            BadStudent: a file was changed.
        """
        for name, expected in self.manifest.files.items():
            if runtime is not None and Path(name).parts[0] != runtime:
                continue
            if sha256_of(self.path / name) != expected:
                raise BadStudent(
                    UserText(
                        "The model {student} was changed: {name} differs. Install it again.",
                        student=self.manifest.title,
                        name=name,
                    )
                )

    def card(self) -> str:
        """The card in Markdown: data, training, metrics, licence, limits."""
        try:
            return (self.path / CARD).read_text(encoding="utf-8")
        except OSError as error:
            raise BadStudent(
                UserText(
                    "The description of the model {student} cannot be read.", student=self.manifest.title
                )
            ) from error

    def licences(self) -> dict[str, str]:
        """The licence texts in the package, by file name, in alphabetical order.

        Raises:
            BadStudent: one can not be read.
        """
        paths = sorted(Path(name) for name in self.manifest.files if Path(name).parts[0] == LICENCES)
        try:
            return {path.name: (self.path / path).read_text(encoding="utf-8") for path in paths}
        except (OSError, UnicodeDecodeError) as error:
            raise BadStudent(
                UserText("The licences of the model {student} cannot be read.", student=self.manifest.title)
            ) from error

    def programs(self, runtime: str) -> tuple[str, ...]:
        """The names of the programs for the runtime `coreml` or `torch`, in alphabetical order."""
        parts = [part for file in self.manifest.files if (part := Path(file).parts)[0] == runtime]
        named = [Path(name) for part in parts for name in part[1:]]
        return tuple(sorted({name.stem for name in named if name.suffix == SUFFIXES[runtime]}))

    def has_runtime(self, name: str) -> bool:
        """Whether the package carries programs for the runtime `coreml` or `torch`."""
        return bool(self.programs(name))


def coreml_program(tile: int, name: str) -> str:
    """Where a package keeps a Core ML program; each is made for one size of tiles."""
    return f"coreml/{tile}/{name}.mlpackage"


def torch_program(name: str) -> str:
    """Where a package keeps a torch program."""
    return f"torch/{name}.pt2"


def sha256_of(path: Path) -> str:
    """Hexadecimal sha256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
