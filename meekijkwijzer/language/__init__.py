"""What a Dutch message says: personal data taken out, facts recognised, danger to life heard.

One pass over the text gives all three (:meth:`Language.read`). The word list for danger works without
spaCy, so that it still works when everything else is down.
"""

from meekijkwijzer.language.danger import mentions_danger
from meekijkwijzer.language.pipeline import Language, Reading, load_language
from meekijkwijzer.language.spans import Span

__all__ = ["Language", "Reading", "Span", "load_language", "mentions_danger"]
