"""What can go wrong when the product is started or its model is trained."""


class RunError(Exception):
    """It cannot go on. The text is Dutch, for the operator, and says what to do or where to look."""
