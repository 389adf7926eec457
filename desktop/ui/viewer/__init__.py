"""The photo on the screen: zoom, pan, comparison, brush."""
