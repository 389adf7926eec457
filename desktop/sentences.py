"""Sentences that arise where no window is, to be said in the language of whoever reads them."""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """An English text that knows what it was made of.

    It can be used, sent to another process and printed like any other text; a window says it in the person's
    language (`desktop.ui.words.said`). What is put into it may be sentences too. `make translations` collects
    the templates, which must be literals.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, **values: Any) -> Sentence:
        """`template` with the values in its braces, as `str.format` puts them there."""
        self = super().__new__(cls, template.format(**values))
        self.template, self.values = template, values
        return self

    def __str__(self) -> str:
        """Itself, so that the text of an exception is still a sentence."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """For other processes."""
        return _again, (self.template, self.values)


def _again(template: str, values: dict[str, Any]) -> Sentence:
    return Sentence(template, **values)
