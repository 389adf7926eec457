"""The terms of the training losses."""
