"""Vernier: enlarges photographs, from faithful to realistic."""

__version__ = "0.1.0"
