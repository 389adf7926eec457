"""The command line of the app: the engine of the window and, with the same settings, the same results."""
