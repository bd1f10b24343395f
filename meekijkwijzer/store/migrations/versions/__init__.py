"""One file for each migration, numbered in order."""
