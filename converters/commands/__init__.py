"""The subcommands of `python -m converters`, one module each.

A module has `add_arguments(parser)` and `run(arguments)`, which returns the exit status. It imports heavy
libraries in `run`, writes results by `terminal.say`, and raises subclasses of `VernierError`.
"""
