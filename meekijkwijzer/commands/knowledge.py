"""`meekijkwijzer knowledge`: checks the knowledge files, or shows what is in them."""

from __future__ import annotations

import argparse
from collections.abc import Sized
from datetime import date, datetime
from zoneinfo import ZoneInfo

from meekijkwijzer.commands.terminal import CommandError, say
from meekijkwijzer.knowledge import Knowledge, KnowledgeError, load_knowledge
from meekijkwijzer.settings import load_settings

_TOO_OLD = 1


def configure(parser: argparse.ArgumentParser) -> None:
    """`check [--today DATE]` and `show`."""
    actions = parser.add_subparsers(dest="action", metavar="actie", required=True)
    check = actions.add_parser("check", help="zoekt fouten, en bronnen die opnieuw moeten worden nagekeken")
    check.add_argument(
        "--today", type=_day, metavar="JJJJ-MM-DD", help="controleert alsof het die dag is (anders: vandaag)"
    )
    actions.add_parser("show", help="toont de versie, de aantallen en de bronnen")


def run(arguments: argparse.Namespace) -> int:
    """Gives 0, or 1 when a source is past its `review_by`. Raises CommandError when a file is wrong."""
    settings = load_settings()
    try:
        knowledge = load_knowledge(settings.knowledge_dir, settings.unions_dir)
    except KnowledgeError as error:
        raise CommandError(str(error)) from None
    if arguments.action == "show":
        return _show(knowledge)
    # The calendar of the Netherlands, whatever the machine's clock is set to: `review_by` is a day there.
    return _check(knowledge, arguments.today or datetime.now(ZoneInfo("Europe/Amsterdam")).date())


def _check(knowledge: Knowledge, today: date) -> int:
    overdue = sorted(knowledge.overdue(today), key=lambda source: (source.review_by, source.id))
    for source in overdue:
        say(f"{source.id}: nakijken uiterlijk {source.review_by}, laatst gedaan op {source.checked_on}.")
        say(f"  {source.title}, {source.url}")
    if overdue:
        say(f"Van {len(knowledge.sources)} bronnen moeten er {len(overdue)} opnieuw worden nagekeken.")
        return _TOO_OLD
    say(f"Alles klopt: {len(knowledge.sources)} bronnen, regels versie {knowledge.rules_version}.")
    return 0


def _show(knowledge: Knowledge) -> int:
    say(f"Versie van de regels: {knowledge.rules_version}")
    counts: dict[str, Sized] = {
        "feiten": knowledge.facts,
        "stappen": knowledge.steps,
        "signalen": knowledge.signals,
        "antwoorden": knowledge.answers,
        "bronnen": knowledge.sources,
        "vakbonden": knowledge.unions,
    }
    say(", ".join(f"{len(items)} {name}" for name, items in counts.items()))
    for source in sorted(knowledge.sources.values(), key=lambda source: source.id):
        days = f"nagekeken {source.checked_on}, weer uiterlijk {source.review_by}"
        say(f"{source.id:<24} {days}  {source.title}")
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("verwacht een dag als 2026-11-20") from None
