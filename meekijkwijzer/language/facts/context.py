"""Short answers: what words mean only because a question is open."""

import re

from meekijkwijzer.language.facts.clauses import Clause, Telling
from meekijkwijzer.language.facts.informing import OTHER_EVENT
from meekijkwijzer.language.facts.options import OPTIONS
from meekijkwijzer.language.facts.times import days_ago, exact_days, since_introduction, without_times
from meekijkwijzer.language.facts.work import size_in
from meekijkwijzer.language.facts.yes_no import says_nothing, yes_or_no

Value = str | int | list[str]

LIST_FACTS = frozenset({"middelen", "gevolgen"})
_LAST_IS_UNKNOWN = frozenset(
    [
        "heimelijk",
        "vooraf_geinformeerd",
        "doel_uitgelegd",
        "werkgever_soort",
        "omvang",
        "medezeggenschap",
        "or_instemming",
        "invoering",
        "vertrouwenspersoon",
        "functionaris",
        "permanent",
        "in_rie",
        "afgewezen_door_software",
        "sector",
    ]
)

# Single words only: a phrase beside its own words would make a long text take exponential time.
_FILLER = (
    r"(?:(?:eh+|uh+|uhm|ehm|hmm+|nou|ja|jawel|ik|denk|volgens|mij|gewoon|dus|eigenlijk|ben|werk|zit|we|zijn"
    r"|het|is|dat"
    r"|hebben|wel|een|de|die|als|via|voor|bij|in|op|van|met|alleen|vooral|meestal|echt|sinds|al|toch|maar|oh|o|ok|oke"
    r"|optie|antwoord|doe|kies|liever|er|nu|hier|beetje|mijn|baas|ze|hij|bedrijf|heb|was|bv|moet|gekregen|gehad|hoor"
    r"|ofzo|zo|ongeveer|natuurlijk) )*"
)
_TAIL = (
    r"(?: (?:hoor|denk ik|ofzo|of zo|eigenlijk|gewoon|helaas|natuurlijk|dus|zeg maar|ja|wel|volgens mij"
    r"|jammer genoeg|toch|echt|tuurlijk|zeker|best|joh|veel|gekregen|gehad|gedaan|ontslagen|van mij|geloof ik|werkzaam"
    r"|vooral|he|geleden"
    r"|bureau|bij ons|hier|nu|op dit moment|nog|mee))*"
)
_OPTION_PATTERNS = {
    fact: tuple((code, re.compile(rf"{_FILLER}(?:{pattern}){_TAIL} ?")) for code, pattern in options)
    for fact, options in OPTIONS.items()
}

_DOUBT = re.compile(
    r"\b(?:weet (?:ik |het |je |we |dat )*(?:eigenlijk |eerlijk gezegd |echt |zelf |nog "
    r"|helemaal |zo |ook |even |gewoon )*niet|weet (?:het |ik )*niet (?:zeker|precies|goed)|(?:geen"
    r"|gn) (?:flauw |enkel |echt )?idee|(?:zou|kan) (?:ik )?(?:je )?(?:het )?niet (?:weten|zeggen)"
    r"|zou het niet weten|niet zeker|joost mag het weten|al sla je me dood|dunno|idk|onbekend|weten we niet"
    r"|durf ik niet te zeggen|geen benul|geen flauw benul|misschien|twijfel)\b"
    r"|\bweet niet\b|\bniet weten\b|\bgeen idee\b"
)
_SKIP = re.compile(
    r"\bsla (?:(?:maar|deze|dit|die|dat|hem|vraag|het|even|nu|liever|alsjeblieft) )*over\b|\b(?:overslaan|skip)\b"
    r"|^(?:doe maar |graag |de |naar de |ga naar de |liever )*volgende(?: vraag)?(?: graag| maar"
    r"| alsjeblieft)?\b(?! \w)"
    r"|^(?:nee |liever )?pas(?: ik)?$"
    r"|\b(?:wil|ga|kan|hoef|kies) ik (?:(?:dat|het|hier|je|daar|liever|eigenlijk|echt|gewoon|nu) )*niet"
    r" (?:zeggen|vertellen|antwoorden|kwijt|op antwoorden|delen|invullen|beantwoorden)\b(?! (?:tegen|aan|met|bij|dat"
    r"|wat)\b)"
    r"|\b(?:dat )?zeg ik (?:(?:liever|lekker|je|dat|toch|gewoon|dus|jou) )*niet\b(?! (?:tegen|aan|dat)\b)"
    r"|^(?:nee )?(?:wil ik )?(?:dat )?liever niet(?: zeggen| delen)?$|\bliever niet (?:zeggen|vertellen|delen)\b"
    r"|\bgeef (?:ik )?(?:\w+ ){0,2}geen antwoord\b|\bgeen antwoord geven\b|\bgaa?t? (?:je|jou|jullie|niemand"
    r"|hun) (?:\w+ )?(?:niets|niet|geen \w+) aan\b"
    r"|\b(?:dat|dit) (?:is|blijft|vind ik) (?:\w+ )?prive\b|^prive$|\b(?:ik )?wil (?:(?:het|dat|dit|je|liever|hier"
    r"|er) )*niet"
    r" (?:zeggen|vertellen|delen|kwijt|beantwoorden)\b(?! (?:tegen|aan|met|bij|dat|wat)\b)|\bgeen commentaar\b"
    r"|\b(?:hou|houd) ik (?:liever )?voor (?:me|mij|mezelf)\b|\bniet (?:jouw|je|jullie) zaak\b"
)
# "Weet niet of …", "weet niet precies hoeveel": what comes with doubt and is no topic of its own.
_WHETHER = re.compile(
    r"\b(?:precies|zeker|hoeveel|hoe lang|hoelang|wanneer|wie|welke?|sinds|zo snel|zomaar|uit mijn hoofd)\b"
)
_FIGURES = re.compile(r"\b\d+\b|\bz'n\b")
_ORDINALS: tuple[tuple[str, int], ...] = (
    ("eerste|1e|1ste|bovenste", 0),
    ("2e|tweede|2de", 1),
    ("3e|derde|3de", 2),
    ("4e|vierde|4de", 3),
    ("5e|vijfde|5de", 4),
    ("6e|zesde|6de", 5),
    ("7e|zevende|7de", 6),
)
_NTH = re.compile(
    rf"^{_FILLER}(?P<word>{'|'.join(words for words, _ in _ORDINALS)}|laatste|onderste)(?: (?:optie|antwoord"
    rf"|keuze|van de 2|van de 2e|mogelijkheid|dan|maar|graag|denk ik|is het|hoor))*$"
)
_OPTION_NUMBER = re.compile(r"^(?:(?:optie|nummer|nr|antwoord|keuze|doe maar|ik kies|nr \.) )+(?P<number>\d)$")
_BARE_NUMBER = re.compile(
    r"^(?:(?:ja|nou|eh|een stuk of|ongeveer|zo'n|rond de|ca|circa|een man of|met|met zijn|we zijn met|bijna"
    r"|ruim|ik denk|denk|denk ik|volgens mij|een|of|iets van|misschien|pakweg|zon|dat zijn er|al"
    r"|nu) )*(?P<number>\d{1,6})(?: (?:of zo|ofzo|ongeveer|denk ik|man|mensen|dagen|dag|collegas|geleden|hoor"
    r"|stuks|in totaal|of|misschien|personen|schat ik|medewerkers|al))*$"
)


def answer(fact: str, telling: Telling) -> Value | None:
    """What the message answers to the open question about `fact`, or None when it gives no answer to it."""
    if fact not in (*OPTIONS, "dagen_sinds_ontslag"):
        return None
    if _refused(telling):
        return _unknown(fact, by_choice=True)
    clauses = [clause for clause in telling.clauses if not clause.asked]
    if not clauses:
        return None
    said = " ".join(clause.text for clause in clauses)
    if len(said.split()) > 30:
        return None
    value = _number(fact, clauses) or _nth(fact, said) or _option(fact, clauses, said)
    if value is None and fact == "dagen_sinds_ontslag":
        value = _days(_about(fact, clauses))
    if value is None and fact == "invoering":
        value = since_introduction(_about(fact, clauses))
    if value is None:
        value = yes_or_no(fact, clauses)
    if value is None and _doubted(fact, clauses):
        return _unknown(fact, by_choice=False)
    return _as_value(fact, value)


def _refused(telling: Telling) -> bool:
    """Somebody will not say. Read in the whole text: "gaat je niets aan" has the order of words of a question."""
    text = telling.text.strip(" .!,")
    return "?" not in text and len(text.split()) <= 12 and bool(_SKIP.search(text))


def _doubted(fact: str, clauses: list[Clause]) -> bool:
    """Somebody does not know, and it is this that he does not know: "geen idee of er een fg is" is about the fg."""
    for index, clause in enumerate(clauses[:3]):
        match = _DOUBT.search(clause.text)
        if not match:
            continue
        rest = clause.text[: match.start()] + " " + clause.text[match.end() :]
        if not says_nothing(fact, _WHETHER.sub(" ", rest)):
            continue
        # "Of we er een hebben": what it is may be named after it.
        if " of " not in rest or all(says_nothing(fact, other.text) for other in clauses[index + 1 :]):
            return True
    return False


def _as_value(fact: str, value: Value | None) -> Value | None:
    return [value] if fact in LIST_FACTS and isinstance(value, str) else value


def _unknown(fact: str, by_choice: bool) -> Value:
    """ "Weet ik niet" to what is used for watching is the option `onbekend`; not wanting to say is `weet_niet`."""
    if fact == "middelen":
        return ["weet_niet" if by_choice else "onbekend"]
    return ["weet_niet"] if fact in LIST_FACTS else "weet_niet"


def _number(fact: str, clauses: list[Clause]) -> Value | None:
    if fact == "omvang":
        for clause in clauses:
            if len(re.findall(r"\d+", clause.text)) > 2 or re.search(r"\bik ben \d|^ben \d", clause.text):
                continue
            about_size = says_nothing(fact, _DOUBT.sub(" ", _FIGURES.sub(" ", clause.text)))
            size = size_in(clause, strict=False) if about_size or _BARE_NUMBER.match(clause.text) else None
            if size:
                return size
    if fact == "dagen_sinds_ontslag":
        match = _BARE_NUMBER.match(" ".join(clause.text for clause in clauses))
        if match and int(match["number"]) <= 36_500 and not re.search(r"\bman|mensen\b", match.group()):
            return int(match["number"])
    return None


def _days(said: str) -> int | None:
    exact = exact_days(said)
    if exact is not None:
        return exact
    span = days_ago(said)
    # A loose answer counts as the most days it can be: a term that is thought to end too early does no harm.
    return span[1] if span and span[1] <= 27 else None


def _about(fact: str, clauses: list[Clause]) -> str:
    """The clauses that name a time and nothing else of their own: "2 jaar aan routes" is about something else."""
    return " , ".join(
        clause.text
        for clause in clauses
        if says_nothing(fact, _DOUBT.sub(" ", without_times(clause.text)))
        and not (fact == "invoering" and OTHER_EVENT.search(clause.text))
    )


def _nth(fact: str, said: str) -> str | None:
    options = [code for code, _ in OPTIONS[fact]] if fact in OPTIONS else []
    number = _OPTION_NUMBER.match(said)
    if number:
        index = int(number["number"]) - 1
        return options[index] if 0 <= index < len(options) else None
    match = _NTH.match(said)
    if not match:
        return None
    if match["word"] in ("laatste", "onderste"):
        return "weet_niet" if fact in _LAST_IS_UNKNOWN else (options[-1] if options else None)
    for words, index in _ORDINALS:
        if match["word"] in words.split("|"):
            return options[index] if index < len(options) else None
    return None


def _option(fact: str, clauses: list[Clause], said: str) -> Value | None:
    chosen: list[str] = []
    # In a longer story a clause further on that looks like an option is about something else.
    candidates = clauses if len(said.split()) <= 14 else clauses[:1]
    for text in [said, *(clause.text for clause in candidates)]:
        text = re.sub(r"^(?:en|of|maar|nee|neen) ", "", text)
        for code, pattern in _OPTION_PATTERNS.get(fact, ()):
            if pattern.fullmatch(text) and code not in chosen:
                chosen.append(code)
        if chosen and text == said:
            break
    if fact == "gevolgen" and len(chosen) > 1:
        return [code for code, _ in OPTIONS[fact] if code in chosen and code != "geen"]
    if fact == "plek" and len(chosen) > 1:
        return "meerdere"
    return chosen[0] if len(chosen) == 1 else None
