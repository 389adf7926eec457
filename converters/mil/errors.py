"""The one error of this package."""

from __future__ import annotations


class MilError(Exception):
    """A saved program that is damaged, contradicts itself, or uses what the interpreter does not know."""
