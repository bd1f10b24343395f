"""`python -m meekijkwijzer`: the same as the program `meekijkwijzer`."""

import sys

from meekijkwijzer.cli import main

sys.exit(main())
