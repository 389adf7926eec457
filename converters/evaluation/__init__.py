"""Image quality metrics and benchmark tables."""
