"""Reads values from JSON or TOML into dataclasses, and says which field is wrong.

    decode(kind, values, *, hooks=None, complete=False) -> kind

Stricter than cattrs is by itself: nothing is converted but whole numbers to `float`, and lists to tuples. The
caller words its own messages from `DecodingError.problems`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, TypeVar, get_args, get_origin

from cattrs import (
    BaseValidationError,
    ClassValidationError,
    Converter,
    IterableValidationError,
)
from cattrs.gen import make_dict_structure_fn

T = TypeVar("T")
Hooks = Mapping[Any, Callable[[Any], Any]]
"""By type: what makes a value of that type from a parsed one; its ValueError or TypeError is a problem."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field.

    `path`: names of fields, and keys of dicts, joined by dots; empty for the whole. `expected`: the annotated
    type, and `value` what was found; both for a wrong value only.
    """

    kind: Literal["missing", "unknown", "wrong"]
    path: str
    expected: Any = None
    value: Any = None
    reason: str = ""


class DecodingError(ValueError):
    """Values do not fit a dataclass. `problems`: at least one, in the order of the fields."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{problem.kind} {problem.path}" for problem in problems))
        self.problems = problems

    def paths(self, kind: Literal["missing", "unknown", "wrong"]) -> list[str]:
        """The paths of the problems of one kind, sorted."""
        return sorted(problem.path for problem in self.problems if problem.kind == kind)


def decode(kind: type[T], values: Any, *, hooks: Hooks | None = None, complete: bool = False) -> T:
    """Make a dataclass from parsed JSON or TOML.

    `complete`: fields with a default may not be left out either.

    Raises:
        DecodingError: fields are missing, unknown or of the wrong kind.
    """
    converter = _plain_converter(complete) if hooks is None else _converter(complete, hooks)
    try:
        return converter.structure(values, kind)
    except (BaseValidationError, _WrongKind, _WrongFields) as error:
        raise DecodingError(tuple(_problems(error, "", kind, values))) from error


class _WrongKind(TypeError):
    """A value is not of the annotated type."""


class _WrongFields(TypeError):
    """Fields of a dataclass are missing or unknown."""

    def __init__(self, missing: set[str], unknown: set[str]) -> None:
        super().__init__(missing, unknown)
        self.missing, self.unknown = missing, unknown


@lru_cache
def _plain_converter(complete: bool) -> Converter:
    return _converter(complete, {})


def _converter(complete: bool, hooks: Hooks) -> Converter:
    converter = Converter(detailed_validation=True)

    def structure_dataclass(kind: Any) -> Callable[[Any, Any], Any]:
        inner = make_dict_structure_fn(kind, converter)
        required = {field.name for field in dataclasses.fields(kind) if complete or not _has_default(field)}
        known = {field.name for field in dataclasses.fields(kind)}

        def structure(value: Any, _: Any) -> Any:
            if not isinstance(value, dict):
                raise _WrongKind("a table of fields is wanted")
            missing, unknown = required - value.keys(), value.keys() - known
            if missing or unknown:
                raise _WrongFields(missing, unknown)
            return inner(value, kind)

        return structure

    def structure_tuple(kind: Any) -> Callable[[Any, Any], Any]:
        arguments = get_args(kind)

        def structure(value: Any, _: Any) -> Any:
            if not isinstance(value, list | tuple):
                raise _WrongKind("a list is wanted")
            kinds = [arguments[0]] * len(value) if arguments[-1] is Ellipsis else arguments
            if len(kinds) != len(value):
                raise _WrongKind(f"{len(kinds)} values are wanted")
            return tuple(converter.structure(item, inner) for item, inner in zip(value, kinds, strict=True))

        return structure

    converter.register_structure_hook_factory(dataclasses.is_dataclass, structure_dataclass)
    converter.register_structure_hook_factory(_is_tuple, structure_tuple)
    for primitive in (bool, int, str):
        converter.register_structure_hook(primitive, _exact(primitive))
    converter.register_structure_hook(float, _number)
    for kind, hook in hooks.items():
        converter.register_structure_hook(kind, _ignoring_type(hook))
    return converter


def _has_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING


def _is_tuple(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _exact(kind: type) -> Callable[[Any, Any], Any]:
    def structure(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise _WrongKind(f"{kind.__name__} is wanted")
        return value

    return structure


def _ignoring_type(hook: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda value, _: hook(value)


def _number(value: Any, _: Any) -> float:
    if type(value) not in (int, float):
        raise _WrongKind("a number is wanted")
    return float(value)


def _problems(error: BaseException, path: str, expected: Any, value: Any) -> Iterator[Problem]:
    """The problems that an error of cattrs tells of, each with its own path."""
    dot = f"{path}." if path else ""
    match error:
        case ClassValidationError():
            fields, others = error.group_exceptions()
            for inner, note in fields:
                yield from _problems(inner, dot + note.name, note.type, value[note.name])
        case IterableValidationError():
            items, others = error.group_exceptions()
            for inner, place in items:
                key = place.index
                if isinstance(key, str):
                    yield from _problems(inner, dot + key, place.type, value[key])
                else:  # a list is told of as a whole
                    yield from _problems(inner, path, expected, value)
        case _WrongFields():
            yield from (Problem("missing", dot + name) for name in sorted(error.missing))
            yield from (Problem("unknown", dot + name) for name in sorted(error.unknown))
            return
        case _:
            yield Problem("wrong", path, expected, value, str(error))
            return
    for inner in others:
        yield from _problems(inner, path, expected, value)
