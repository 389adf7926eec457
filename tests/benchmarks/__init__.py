"""Measurements that say how fast, not whether right: run by hand, python -m tests.benchmarks.NAME."""
