"""Degradations: how low-res pictures for training are made from high-res ones. `registry` has their names."""
