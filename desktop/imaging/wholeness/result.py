"""What was found out about a file: whether all pixels are there."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.user_text import UserText


@dataclass(frozen=True)
class Wholeness:
    """The result of a check."""

    problem: UserText | None = None
    """A sentence about pixels that are missing or wrong; None: they are all there, as far as can be told."""
    note: UserText | None = None
    """A sentence about something else that is wrong with the file, and does no harm."""
    nothing: bool = False
    """Whether no pixel is there."""
    slow: bool = False
    """Whether the problem is not what the file lacks, but how long it takes to open."""
    mended: bytes | None = None
    """The file as decoders want it, where the one on the disk would be refused."""


WHOLE = Wholeness()


def rows_missing(kind: str, missing: int, height: int) -> UserText:
    """The sentence about a file of which the lower rows are not there."""
    return UserText(
        "This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.",
        kind=kind,
        missing=missing,
        height=height,
    )


def wrong_below(kind: str, row: int, height: int) -> UserText:
    """The sentence about a file whose data can not be understood from some place on."""
    return UserText(
        "This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.",
        kind=kind,
        row=row,
        height=height,
    )


def too_much(kind: str, height: int) -> UserText:
    """The sentence about a file whose header does not fit its data."""
    return UserText(
        "This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, "
        "or there are more rows.",
        kind=kind,
        height=height,
    )


def garbled(kind: str) -> UserText:
    """The sentence about a file whose data was changed somewhere."""
    return UserText("This {kind} is damaged: a part of its picture is wrong or missing.", kind=kind)


def no_end(kind: str) -> UserText:
    """The note about a file that lacks nothing but its end."""
    return UserText("The end of this {kind} is missing, but all its pixels are there.", kind=kind)
