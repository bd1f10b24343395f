"""Facts of a case (contract, section 3) recognised in free Dutch text.

Precision comes before recall: a fact that is wrong sends somebody the wrong way, a fact that is missing is asked.
Questions, conditions and hearsay tell nothing; two tellings that contradict each other tell nothing either.
"""

from meekijkwijzer.language.facts.bodies import bodies
from meekijkwijzer.language.facts.clauses import cut
from meekijkwijzer.language.facts.context import answer
from meekijkwijzer.language.facts.course import course
from meekijkwijzer.language.facts.informing import informing
from meekijkwijzer.language.facts.monitoring import monitoring
from meekijkwijzer.language.facts.work import work

Value = str | int | list[str]


def recognise(text: str, open_question: str | None = None) -> dict[str, Value]:
    """The facts that `text` tells, and what it answers to `open_question` (the name of a fact).

    An answer in so many words ("een or hebben we niet") goes before a short one ("nee").
    """
    telling = cut(text)
    facts: dict[str, Value] = {}
    for part in (
        monitoring(telling, asked=open_question == "middelen"),
        informing(telling),
        work(telling),
        bodies(telling),
        course(telling),
    ):
        facts.update(part)
    if open_question and open_question not in facts:
        value = answer(open_question, telling)
        if value is not None:
            facts[open_question] = value
    return facts


__all__ = ["recognise"]
