"""The one way in which set-up fails."""


class SetupError(Exception):
    """Set-up cannot go on. The text is for the person at the keyboard and says what to do."""
