"""Words without an end, such as names of files. A label that wraps its text gets as wide as they are."""

from __future__ import annotations

import re

_PART = 8
_LONG = re.compile(r"\S{24,}")
_BREAK = "\N{ZERO WIDTH SPACE}"


def with_breaks(text: str) -> str:
    """The text with places in its long words where a line may end; they are not seen."""
    return _LONG.sub(lambda word: re.sub(f"(.{{{_PART}}})(?=.)", rf"\1{_BREAK}", word[0]), text)
