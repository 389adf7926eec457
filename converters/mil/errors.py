"""The error of the interpreter."""

from __future__ import annotations


class MilError(Exception):
    """A saved program that is damaged, inconsistent, or uses a feature that the interpreter does not support.

    The message completes a sentence such as "The Core ML program NAME is damaged: ...".
    """
