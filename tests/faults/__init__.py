"""Damage by the thousand, from a seed: `make test-faults`."""
