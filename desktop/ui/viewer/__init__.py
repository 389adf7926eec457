"""The picture on the screen: zoom, pan, comparison, brush."""
