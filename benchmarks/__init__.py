"""Measurements: shown, never asserted. `make bench` prints them and writes benchmarks/resultaten.md."""
