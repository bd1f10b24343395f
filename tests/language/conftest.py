"""The product's own pipeline, loaded once: the tests mean the same on a machine with the Dutch model."""

import pytest
import spacy

from meekijkwijzer.language.pipeline import OWN_PIPELINE, Language


@pytest.fixture(scope="session")
def language() -> Language:
    return Language(spacy.blank("nl"), OWN_PIPELINE)
