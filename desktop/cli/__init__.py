"""The command line of the app: the same engine, and the same results, as the window."""
