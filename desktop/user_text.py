"""Text for the person that arises where no window is, to be translated where it is shown."""

from __future__ import annotations

from typing import Any


class UserText(str):
    """An English text that keeps its template and values, so that a window can translate it.

    It can be used, sent to another process and printed like any other text. The values may be `UserText` too.
    `desktop.ui.base.translation.localized` translates it. `make translations` collects the templates, which
    must be literals.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, **values: Any) -> UserText:
        """`template` with the values in its braces, as `str.format` puts them there."""
        self = super().__new__(cls, template.format(**values))
        self.template, self.values = template, values
        return self

    def __str__(self) -> str:
        """Itself, so that the text of an exception is still translatable."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """For other processes."""
        return _again, (self.template, self.values)


class Decimals(str):
    """A number with so many digits after the point, as a value of a `UserText`.

    A window shows it with the decimal mark of its language.
    """

    __slots__ = ("digits", "number")
    number: float
    digits: int

    def __new__(cls, number: float, digits: int) -> Decimals:
        """The number as text, with a point."""
        self = super().__new__(cls, f"{number:.{digits}f}")
        self.number, self.digits = number, digits
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """For other processes."""
        return Decimals, (self.number, self.digits)


class Position(str):
    """A position of a slider, as a value of a `UserText`.

    It is written in [0, 1], as the command line takes it. A window shows it from 0 to 100, as its sliders do.
    """

    __slots__ = ("hundredths",)
    hundredths: int

    def __new__(cls, position: float) -> Position:
        """The position as text.

        Raises:
            ValueError, OverflowError: it is not finite.
        """
        hundredths = round(100 * position)
        self = super().__new__(cls, f"{hundredths / 100:.2f}")
        self.hundredths = hundredths
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """For other processes."""
        return Position, (self.hundredths / 100,)


class Option(str):
    """An option of the command line, as a value of a `UserText`.

    A window names its own button or check box for it, which is `shown`, an English text.
    """

    __slots__ = ("shown",)
    shown: str

    def __new__(cls, name: str, shown: str) -> Option:
        """The option as text, such as "--resume"."""
        self = super().__new__(cls, name)
        self.shown = shown
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """For other processes."""
        return Option, (str(self), self.shown)


def _again(template: str, values: dict[str, Any]) -> UserText:
    return UserText(template, **values)
