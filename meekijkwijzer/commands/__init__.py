"""The subcommands of the program `meekijkwijzer`, one module each, named after the subcommand."""
