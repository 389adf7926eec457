"""One module per subcommand of `python -m converters`, each with `add_arguments` and `run`."""
