"""What can go wrong in the converters. Every message is a sentence for the person at the terminal."""

from __future__ import annotations

from desktop.errors import VernierError


class WrongUsage(VernierError):
    """Arguments of a command that do not fit each other, or what they name."""


class BadRecipe(WrongUsage):
    """A training recipe that is missing, can not be read, or has a field that does not fit."""


class BadCheckpoint(VernierError):
    """A file that holds no checkpoint, one that can not be read, or one of another network."""


class BadPictures(VernierError):
    """A folder of pictures that is missing or empty, or a picture that can not be used."""


class ConversionFailed(VernierError):
    """A program could not be converted or exported."""


class ParityFailed(VernierError):
    """A program of a package does not compute what the torch module computes."""


class CannotTrain(VernierError):
    """A training that can not start, be resumed or go on."""


class CannotMeasure(VernierError):
    """A measurement that can not be made."""
