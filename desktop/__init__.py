"""Vernier: enlarges photographs, from faithful to realistic."""

__version__ = "0.1.0"
BUNDLE_IDENTIFIER = "app.vernier.Vernier"
"""By which macOS knows the program."""
