"""Meekijkwijzer: helps an employee in the Netherlands who thinks the employer is watching to take the right step."""
