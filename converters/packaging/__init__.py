"""From a checkpoint to a checked student package on disk."""
