"""Short answers: what words mean only because a question is open."""

import re

from meekijkwijzer.language.facts.clauses import Clause, Telling
from meekijkwijzer.language.facts.options import OPTIONS
from meekijkwijzer.language.facts.times import days_ago, exact_days, since_introduction
from meekijkwijzer.language.facts.work import size_in

Value = str | int | list[str]

LIST_FACTS = frozenset({"middelen", "gevolgen"})
_YES_NO = frozenset(
    [
        "heimelijk",
        "vooraf_geinformeerd",
        "doel_uitgelegd",
        "or_instemming",
        "vertrouwenspersoon",
        "functionaris",
        "permanent",
        "in_rie",
        "afgewezen_door_software",
    ]
)
# What a bare "ja" or "nee" stands for. Left out where "ja" would not say which of the options is meant.
_YES = dict.fromkeys(_YES_NO, "ja") | {"gesprek": "loopt", "werkgever_soort": "overheid", "veiligheid": "geen"}
_NO = dict.fromkeys(_YES_NO, "nee") | {
    "gesprek": "nog_niet",
    "medezeggenschap": "geen",
    "inzageverzoek": "nee",
    "gevolgen": "geen",
    "werkgever_soort": "particulier",
    "veiligheid": "crisis",
}

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
    r"|jammer genoeg|toch|echt|gekregen|gehad|gedaan|ontslagen|van mij|geloof ik|werkzaam|vooral|he|geleden"
    r"|bureau|bij ons|hier|nu|op dit moment|nog|mee))*"
)
_OPTION_PATTERNS = {
    fact: tuple((code, re.compile(rf"{_FILLER}(?:{pattern}){_TAIL} ?")) for code, pattern in options)
    for fact, options in OPTIONS.items()
}

_YES_WORD = re.compile(
    r"^(?:(?:oh|o|nou|eh|uh|ehm|uhm|hmm) )*(?:jawel|ja(?:ah|zeker|hoor|wel)?|jep|jup|yep|yes|jaa|jaja"
    r"|zeker(?: wel| weten)?|klopt(?: wel| inderdaad)?|inderdaad|absoluut|tuurlijk|natuurlijk|uiteraard"
    r"|helaas wel|dat klopt|volgens mij wel|ik denk het wel|denk het wel|denk (?:ik )?van wel|ik denk van wel"
    r"|wel ja|juist|precies|jazeker)\b"
)
_NO_WORD = re.compile(
    r"^(?:(?:oh|o|nou|eh|uh|ehm|uhm|hmm) )*(?:nee+|neen|nope|nooit|nee hoor|zeker niet|absoluut niet"
    r"|totaal niet|helemaal niet|helaas niet|niet echt|volgens mij niet|ik denk (?:het )?niet|ik denk van niet"
    r"|denk (?:het )?niet|denk (?:ik )?van niet|geenszins|echt niet|tuurlijk niet|natuurlijk niet|nein|neuh"
    r"|nah|niet|integendeel)\b"
)
_DOUBT = re.compile(
    r"\b(?:weet (?:ik |het |je |we |dat )*(?:eigenlijk |eerlijk gezegd |echt |zelf |nog "
    r"|helemaal |zo |ook |even |gewoon )*niet|weet (?:het |ik )*niet (?:zeker|precies|goed)|(?:geen"
    r"|gn) (?:flauw |enkel |echt )?idee|(?:zou|kan) (?:ik )?(?:je )?(?:het )?niet (?:weten|zeggen)"
    r"|zou het niet weten|niet zeker|joost mag het weten|al sla je me dood|dunno|idk|onbekend|weten we niet"
    r"|durf ik niet te zeggen|geen benul|geen flauw benul|misschien|twijfel)\b"
    r"|\bweet niet\b|\bniet weten\b|\bgeen idee\b"
)
_SKIP = re.compile(
    r"\b(?:sla (?:maar |deze |dit |die |hem )*over|overslaan|skip|(?:wil|ga|kan|hoef) ik (?:dat |het |hier "
    r"|je )?(?:liever |eigenlijk )?niet (?:zeggen|vertellen|antwoorden|kwijt|op antwoorden|delen)"
    r"|zeg ik (?:liever |lekker )?niet|liever niet(?: zeggen)?|wil ik liever niet|geen antwoord(?= op| geven)"
    r"|daar geef ik geen antwoord op|gaat je (?:niets|niet) aan|gaat jou niets aan|volgende vraag|dat (?:is"
    r"|blijft) prive|wil (?:het |dat )?niet zeggen|geen commentaar|pas)\b"
)
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
    clauses = [clause for clause in telling.clauses if not clause.asked]
    if not clauses or fact not in (*OPTIONS, "dagen_sinds_ontslag"):
        return None
    said = " ".join(clause.text for clause in clauses)
    if len(said.split()) > 30:
        return None
    value = _skipped(fact, said) or _number(fact, clauses) or _nth(fact, said) or _option(fact, clauses, said)
    if value is None and fact == "dagen_sinds_ontslag":
        value = _days(said)
    if value is None and fact == "invoering":
        value = _since(said)
    if value is None:
        value = _yes_or_no(fact, clauses)
    if value is None and _DOUBT.search(said) and len(said.split()) <= 12:
        return _unknown(fact, by_choice=False)
    return _as_value(fact, value)


def _as_value(fact: str, value: Value | None) -> Value | None:
    return [value] if fact in LIST_FACTS and isinstance(value, str) else value


def _unknown(fact: str, by_choice: bool) -> Value:
    """ "Weet ik niet" to what is used for watching is the option `onbekend`; not wanting to say is `weet_niet`."""
    if fact == "middelen":
        return ["weet_niet" if by_choice else "onbekend"]
    return ["weet_niet"] if fact in LIST_FACTS else "weet_niet"


def _skipped(fact: str, said: str) -> Value | None:
    return _unknown(fact, by_choice=True) if _SKIP.search(said) and len(said.split()) <= 12 else None


def _number(fact: str, clauses: list[Clause]) -> Value | None:
    if fact == "omvang":
        for clause in clauses:
            if not _DOUBT.search(clause.text) or _BARE_NUMBER.match(clause.text):
                size = size_in(clause, strict=False)
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


def _since(said: str) -> str | None:
    return since_introduction(said)


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
    for text in [said, *(clause.text for clause in clauses)]:
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


def _yes_or_no(fact: str, clauses: list[Clause]) -> str | None:
    for clause in clauses[:2]:
        if _NO_WORD.match(clause.text):
            return _NO.get(fact)
        if _YES_WORD.match(clause.text):
            return _YES.get(fact)
    return None
