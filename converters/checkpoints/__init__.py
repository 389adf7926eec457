"""Reads checkpoints of all systems.

`contents` reads the structure of a file without its weights, `detect` finds the system, and one module per
system, which implements `Loader`, loads the networks.
"""
