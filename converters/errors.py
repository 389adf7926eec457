"""What can go wrong between a checkpoint and a package, in sentences for the person at the terminal."""

from __future__ import annotations

from desktop.errors import VernierError


class BadCheckpoint(VernierError):
    """A file that holds no student, or one that can not be read."""


class ConversionFailed(VernierError):
    """A program could not be converted or exported."""


class ParityFailed(VernierError):
    """A program of a package does not compute what the torch module computes."""
