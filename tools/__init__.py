"""Set-up of a fresh machine. Standard library only, for Python 3.9 and later: nothing is installed yet."""
