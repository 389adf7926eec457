"""The page of many photos."""
