"""The window: PySide6 widgets around the engine. Nothing outside this folder knows Qt."""
