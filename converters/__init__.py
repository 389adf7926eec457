"""Checkpoints become student packages: networks, training, conversion, evaluation."""
