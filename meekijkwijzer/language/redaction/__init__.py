"""Personal data in a message: one module for each group of types, one registry.

A detector gets the :class:`Material` of a message and gives spans, overlapping or not;
:func:`find` settles overlaps and leaves alone what the assistant itself talks about.
"""

from collections.abc import Callable, Iterable

from meekijkwijzer.language.redaction import (
    bodies,
    identifiers,
    model,
    online,
    organisations,
    persons,
    places,
)
from meekijkwijzer.language.redaction.material import Material
from meekijkwijzer.language.spans import Span, settle

Detector = Callable[[Material], Iterable[Span]]

DETECTORS: tuple[Detector, ...] = (
    online.find,
    identifiers.find,
    places.find,
    organisations.find,
    persons.find,
    model.find,
)


def find(material: Material) -> tuple[Span, ...]:
    """Every stretch of personal data in the message, without overlap, in order of place."""
    candidates = [span for detector in DETECTORS for span in detector(material)]
    if not candidates:
        return ()
    return settle(bodies.outside(candidates, material), material.text)


__all__ = ["DETECTORS", "Detector", "Material", "find"]
