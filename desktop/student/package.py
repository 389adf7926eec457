"""Student packages on disk: opens and checks them."""

from __future__ import annotations

import dataclasses
import hashlib
import math
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import BadStudent
from desktop.student import core_ml_package
from desktop.student.manifest import Manifest, Memory
from desktop.student.package_files import check_listing, digest_of, open_regular, read_regular
from desktop.user_text import UserText

SUFFIX = ".student"
SUFFIXES = {"coreml": ".mlpackage", "torch": ".pt2"}
"""Of the programs, by runtime."""
MANIFEST = "manifest.json"
LARGEST_MANIFEST = 1 << 20
"""Bytes."""
CARD = "card.md"
LARGEST_TEXT = 4 << 20
"""Bytes of the card, and of each licence."""
LICENCES = "licences"
"""Folder of the licence texts that the licences of a student ask to go with it, `*.txt`."""
ProgramSize = int | tuple[int, int]
"""What a Core ML program is made for, in low-res pixels: tiles of that side, with a map for each slider; or
windows of that height and width, with one position for each slider."""

_PIXEL_BY_WEIGHTS = 0.7
"""0.68 to 0.8 for *Photo*, *Photo 2* and *Photo Max*."""


@dataclass(frozen=True)
class StudentPackage:
    """An opened package. Its files were those of the manifest when it was opened; `verify` checks what is in
    them."""

    path: Path
    manifest: Manifest

    @classmethod
    def open(cls, path: Path) -> StudentPackage:
        """Read the manifest of a `NAME.student` folder, and check which files there are.

        Raises:
            BadStudent: the folder, its manifest or a file is missing or wrong, or there is a file, a link, a
                pipe or a device that does not belong in it.
        """
        try:
            text = read_regular(path / MANIFEST, LARGEST_MANIFEST).decode("utf-8")
        except (OSError, ValueError) as error:
            raise BadStudent(
                UserText(
                    "{path} is not a model package: its {manifest} cannot be read.",
                    path=path,
                    manifest=MANIFEST,
                )
            ) from error
        package = cls(path, Manifest.from_json(text))
        package._check_files()
        if package.manifest.memory is None:
            return cls(path, dataclasses.replace(package.manifest, memory=package._guessed_memory()))
        return package

    def _guessed_memory(self) -> Memory | None:
        """For packages that say nothing of it: channels count once for a pixel, squared for the weights."""
        programs = [self.path / torch_program(name) for name in self.programs("torch")]
        with suppress(OSError):
            weights = sum(program.stat().st_size for program in programs)
            return Memory(weights, round(_PIXEL_BY_WEIGHTS * math.sqrt(weights))) if weights else None
        return None

    def _check_files(self) -> None:
        files, title = self.manifest.files, self.manifest.title
        check_listing(self.path, title, files, unlisted=(MANIFEST,))
        for name in files:
            folder, _, last = name.rpartition("/")
            if last == core_ml_package.MANIFEST and folder.endswith(SUFFIXES["coreml"]):
                core_ml_package.check(self.path, folder, files, title)

    def verify(self, runtime: str | None = None) -> None:
        """Compare every file, or those of the programs for a runtime, with the sha256 in the manifest.

        Raises:
            BadStudent: a file was changed, cannot be read, or does not belong here.
        """
        self._check_files()
        for name, expected in self.manifest.files.items():
            if runtime is not None and name.split("/")[0] != runtime:
                continue
            try:
                with open_regular(self.path / name) as file:
                    same = digest_of(file) == expected
            except OSError as error:
                raise BadStudent(
                    UserText(
                        "The file {name} of the model {student} cannot be read. Install it again.",
                        student=self.manifest.title,
                        name=name,
                    )
                ) from error
            if not same:
                raise BadStudent(changed(self.manifest.title, name))

    def digest(self, folder: str) -> str:
        """A name for the contents of a folder of the package: of all its files, with what they are called."""
        inside = sorted((n, h) for n, h in self.manifest.files.items() if n.startswith(f"{folder}/"))
        lines = "".join(f"{sha256} {name}\n" for name, sha256 in inside)
        return hashlib.sha256(lines.encode()).hexdigest()

    def card(self) -> str:
        """The card in Markdown: data, training, metrics, licence, limits."""
        try:
            return read_regular(self.path / CARD, LARGEST_TEXT).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
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
            texts = {path.name: read_regular(self.path / path, LARGEST_TEXT) for path in paths}
            return {name: text.decode("utf-8") for name, text in texts.items()}
        except (OSError, UnicodeDecodeError) as error:
            raise BadStudent(
                UserText("The licences of the model {student} cannot be read.", student=self.manifest.title)
            ) from error

    def programs(self, runtime: str) -> tuple[str, ...]:
        """The names of the programs for the runtime `coreml` or `torch`, in alphabetical order."""
        suffix = SUFFIXES[runtime]
        # Text and no paths: the window asks at each move of a slider, and there are dozens of files.
        files = [file for file in self.manifest.files if file.startswith(f"{runtime}/")]
        parts = [part for file in files for part in file.split("/")]
        return tuple(sorted({part.removesuffix(suffix) for part in parts if part.endswith(suffix)} - {""}))

    def has_coreml(self, size: ProgramSize, name: str) -> bool:
        """Whether the package carries a Core ML program of that size."""
        return f"{coreml_program(size, name)}/{core_ml_package.MANIFEST}" in self.manifest.files

    def has_runtime(self, name: str) -> bool:
        """Whether the package carries programs for the runtime `coreml` or `torch`."""
        return bool(self.programs(name))


def coreml_folder(size: ProgramSize) -> str:
    """Where a package keeps the Core ML programs of one size."""
    return f"coreml/{size}" if isinstance(size, int) else "coreml/{}x{}".format(*size)


def coreml_program(size: ProgramSize, name: str) -> str:
    """Where a package keeps a Core ML program."""
    return f"{coreml_folder(size)}/{name}.mlpackage"


def torch_program(name: str) -> str:
    """Where a package keeps a torch program."""
    return f"torch/{name}.pt2"


def changed(student: str, name: str) -> UserText:
    """The sentence about a file that is not the one its manifest promises."""
    return UserText(
        "The model {student} was changed: {name} differs. Install it again.", student=student, name=name
    )


def sha256_of(path: Path) -> str:
    """Hexadecimal sha256 of a file's bytes."""
    with path.open("rb") as file:
        return digest_of(file)
