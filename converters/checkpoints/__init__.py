"""Checkpoint files: which system is this, and what a package needs to know of it.

`contents` reads what a file holds without its weights, `detect` chooses the system, and one module per
system, each a `Loader`, loads it.
"""
