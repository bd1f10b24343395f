"""The Rasa side: classifies one Dutch message and calls one action. Keeps no state and knows no database."""
