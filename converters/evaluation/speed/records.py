"""What was measured, one record at a time, in files that a later run adds to."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from converters.files import write_whole


@dataclass(frozen=True)
class Judged:
    """The metrics of one contender's picture of one photo."""

    contender: str
    photo: str
    values: dict[str, float]


@dataclass(frozen=True)
class Timed:
    """One photo by one contender in one round of a run: wall and processor seconds.

    `run`: when the run began. `computer`: what it was taken on, with the threads. `reference`: the contender
    that others are compared with. `megapixels`: of the result. `memory`: peak of the contender's process so
    far in bytes. `move`: wall seconds for the same photo at another realism afterwards.
    """

    run: str
    computer: str
    reference: str
    contender: str
    photo: str
    round: int
    megapixels: float
    seconds: float
    processor: float
    memory: int
    move: float | None


@dataclass(frozen=True)
class Grown:
    """One square photo of `side` low-res pixels, by a contender that saw no other large one before.

    `seconds`, `processor` and `memory` are as in `Timed`, `computed` as in `Run`; None where it failed.
    """

    computer: str
    contender: str
    threads: int
    side: int
    seconds: float | None
    processor: float | None
    memory: int | None
    computed: float | None


Record = TypeVar("Record", Judged, Timed, Grown)


class Records(Generic[Record]):
    """Records of one kind in a JSON file. They are added at the end, and the file is whole after each."""

    def __init__(self, folder: Path, kind: type[Record]) -> None:
        """The file need not be there yet."""
        self._path = folder / f"{kind.__name__.lower()}.json"
        self._all: list[Record] = []
        if self._path.is_file():
            self._all = [kind(**row) for row in json.loads(self._path.read_text(encoding="utf-8"))]

    def __iter__(self) -> Iterator[Record]:
        """Oldest first."""
        return iter(self._all)

    def add(self, record: Record) -> None:
        """Keep a record."""
        self._all.append(record)
        text = json.dumps([dataclasses.asdict(each) for each in self._all], indent=0) + "\n"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, lambda path: path.write_text(text, encoding="utf-8"))
