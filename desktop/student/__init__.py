"""Student packages, and how their programs are to be fed: shared by the app and the converters.

Uses neither torch nor Qt.
"""
