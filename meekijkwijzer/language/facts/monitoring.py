"""Facts about the monitoring itself: middelen, plek, permanent, heimelijk."""

import re

from meekijkwijzer.language.facts.clauses import Clause, Telling
from meekijkwijzer.language.facts.tools import ABSENT, WATCHING

_UNKNOWN_HOW = re.compile(
    r"\b(?:weet|weten|geen idee|snap|snappen|begrijp)(?: \w+){0,3} (?:hoe (?:ze|hij|mijn baas|de baas|dat"
    r"|het) (?:\w+ ){0,4}(?:doen|doet|weten|weet|kunnen weten|kan weten|zien|ziet|kan|kunnen|meekijken"
    r"|meekijkt|controleren|controleert|volgen|volgt)|waarmee (?:ze|hij)|hoe (?:ze|hij) (?:het|dat|me|ons"
    r"|mij) (?:\w+ ){0,3}(?:weten|weet|doen|doet|volgen|volgt|zien|ziet))\b"
)

_CALLED_OFF = re.compile(r"\b(?:gaat|ging) (?:gelukkig )?niet door\b|\bafgeblazen\b|\bvan de baan\b")
_OPEN_WHETHER = re.compile(r"\bmisschien\b|\bof er\b|\b(?:weet|weten|idee|zeker|twijfel|benieuwd|vermoeden)\b.*\bof\b")
_WORKPLACE = re.compile(
    r"\b(?:in|op|bij|boven|achter|door)(?: \w+){0,2} (?:magazijn|kantine|winkel|kantoor|kantoren|werkvloer"
    r"|werkplek|werkplaats|fabriek|afdeling|kleedkamers?|toilet(?:ten)?|wc|wc's|keuken|loods|hal|productiehal"
    r"|gang|gangen|kassa|kassas|kassa's|balie|lokaal|klas|klaslokaal|school|pauzeruimte|receptie|restaurant"
    r"|zaal|huiskamer|verpleeghuis|ziekenhuis|distributiecentrum|dc|werkkamer|kantoortuin|werkruimte|rookhok"
    r"|rookplek|kluisjes|ingang|expeditie|lopende band|bar|spoelkeuken|bouwplaats|callcenter|vergaderkamer"
    r"|vergaderruimte|personeelsruimte|personeelskamer|kleedruimte|behandelkamer|hotel|werk|zaak)\b|\b(?:op"
    r"|boven)(?: \w+){0,2} bureaus?\b|\bboven (?:mijn|onze|de) (?:kassa|bureau|werkplek|hoofd|balie|hoofden)\b"
)
_HOME = re.compile(
    r"\b(?:thuiswerk\w*|thuis ?werk(?:en|t|plek|ers|dagen)?|vanuit huis|vanaf huis|(?:werk|werken|werkt|werkte"
    r"|werkten)(?: \w+){0,4} thuis|bij (?:mij|ons) thuis|bureau thuis|thuis (?:\w+ ){0,3}(?:webcam|camera"
    r"|laptop)|(?:mijn|onze) (?:woonkamer|slaapkamer|huiskamer|keukentafel|thuiskantoor))\b"
)
_ROAD = re.compile(
    r"\b(?:in|van|op|onder|aan|mijn)(?: \w+){0,2} (?:vrachtwagen|vrachtauto|bus|busje|bestelbus|bestelbusje"
    r"|bestelwagen|leaseauto|leasebak|bedrijfsauto|bedrijfswagen|auto|wagen|truck|cabine|taxi|tram|trein"
    r"|vrachtwagens|bussen|busjes|autos|auto's|bezorgfiets|scooter|werkbus|trekker)\b|\bonderweg\b"
    r"|\bop de weg\b|\btijdens (?:het rijden|mijn ritten|mijn route|de rit)\b"
)
_MIXED = re.compile(
    r"\b(?:zowel thuis als|deels thuis|half thuis|thuis en op (?:kantoor|het werk|de zaak)|op kantoor en thuis)\b"
)

_ALWAYS = re.compile(
    r"\b(?:de hele (?:dag|dienst|tijd|nacht|werkdag)|heel de dag|hele dag(?: door)?|continu|constant|permanent"
    r"|voortdurend|non ?stop|altijd in beeld|24 7|24 uur(?: per dag)?|elke (?:seconde|minuut)"
    r"|iedere (?:seconde|minuut)|elk moment|ieder moment|aan een stuk door|de godganse dag)\b"
)
_NOT_ALWAYS = re.compile(
    r"\b(?:niet|nooit) (?:de hele (?:dag|tijd)|continu|constant|permanent|altijd|non ?stop|voortdurend)\b"
    r"|\b(?:af en toe|heel soms|steekproefsgewijs|steekproef|steekproeven|alleen bij incidenten)\b"
)
_SECRET = re.compile(
    r"\b(?:verborgen|geheime|heimelijk\w*|verstopt\w*|stiekem\w*|in het geheim|geheim gehouden"
    r"|spionage ?camera|nep ?rookmelder|undercover)\b"
)
_OPEN = re.compile(
    r"\b(?:niet|geen|niks|niets) (?:\w+ ){0,2}?(?:verborgen|stiekem\w*|geheim\w*|heimelijk\w*|verstopt\w*)\b"
    r"|\b(?:hangen|hangt|staan|staat) (?:\w+ ){0,3}(?:in het zicht|zichtbaar|duidelijk in beeld"
    r"|vol in het zicht|openlijk)\b|\bopenlijk\b|\bgewoon (?:zichtbaar|in het zicht|open en bloot)\b"
    r"|\biedereen (?:weet|kan zien) dat (?:er|ze|de|het)\b"
)


# Who does it is told, so that it is more than a bare word.
_SOMEBODY_DOES = re.compile(r"^(?:ze|hij|baas) \w+ |\b(?:hier|bij ons|op het werk)\b")
# The order of the contract's table.
_ORDER = (
    "camera", "webcam", "computer", "communicatie", "locatie", "registratie", "prestatie",
    "gezondheid", "biometrie", "emotie", "algoritme", "selectie", "onderzoek",
)  # fmt: skip


def monitoring(telling: Telling, asked: bool = False) -> dict[str, str | list[str]]:
    """middelen, plek, permanent and heimelijk, as far as the message tells them.

    `asked`: the open question is what is used for watching; then a bare "camera's" is an answer.
    """
    facts: dict[str, str | list[str]] = {}
    tools: list[str] = []
    if asked:
        tools += _named(telling)
    for clause in telling.told:
        if _OPEN_WHETHER.search(clause.text) or _CALLED_OFF.search(telling.text):
            continue
        tools += [tool for tool in clause.tools if tool not in tools]
    if tools and (asked or len(telling.text.split()) > 3 or _SOMEBODY_DOES.search(telling.text)):
        facts["middelen"] = sorted(tools, key=_ORDER.index)
    elif any(_UNKNOWN_HOW.search(clause.text) for clause in telling.clauses if not clause.supposed) and WATCHING.search(
        telling.text
    ):
        facts["middelen"] = ["onbekend"]
    place = _place(telling, bool(tools))
    if place:
        facts["plek"] = place
    for name, value in (("permanent", _permanent(telling)), ("heimelijk", _secret(telling, bool(tools)))):
        if value:
            facts[name] = value
    return facts


# Things that say how somebody is watched only as an answer to just that question.
_NAMED = {
    "computer": r"(?:beeld)?scherm(?:en)?|computer|laptop|pc|werklaptop|internet",
    "communicatie": r"mails?|emails?|mailtjes|chats?|whatsapp|app-?groep|groepsapp|berichten|gesprekken"
    r"|telefoongesprekken"
    r"|telefoon",
    "locatie": r"locatie|waar (?:ik ben|we zijn)|route",
    "registratie": r"klokken|inklokken|klok|wc|toilet|pauzes?|pasje|toegangspas",
    "prestatie": r"scanner|scanners|tempo|snelheid|targets?",
    "biometrie": r"vingers?|gezicht|duim",
    "onderzoek": r"social ?media|facebook|instagram|linkedin|tas|tassen|kluisje|kluisjes",
}
_NAMED_PATTERNS = {
    code: re.compile(
        rf"(?:(?:nee|ja|nou|eh|ze|kijken|zien|lezen|mee|via|op|met|in|naar|bij|de|het|een|mijn|onze|ons|m'n|alleen"
        rf"|vooral|ook"
        rf"|door|gewoon|alles|wat|en) )*(?:{things})(?: (?:mee|dus|hoor|enzo|en zo|denk ik|van (?:mij|ons)|meekijken))*"
    )
    for code, things in _NAMED.items()
}


def _named(telling: Telling) -> list[str]:
    found: list[str] = []
    for clause in telling.told:
        for part in re.split(r" (?:en|of|plus) ", clause.text):
            found += [
                code for code, pattern in _NAMED_PATTERNS.items() if pattern.fullmatch(part) and code not in found
            ]
    return found


def _place(telling: Telling, tools: bool) -> str | None:
    if not tools and not WATCHING.search(telling.text):
        return None
    places: set[str] = set()
    for clause in telling.told:
        text = clause.text
        if not clause.tools and ABSENT.search(text):
            continue
        if _MIXED.search(text):
            return "meerdere"
        watched = bool(
            clause.tools or WATCHING.search(text) or re.search(r"\b(?:hangt|hangen|opgehangen|geplaatst)\b", text)
        )
        if _HOME.search(text) and not re.search(
            r"\b(?:niet|nooit|geen) (?:\w+ )?(?:thuis|thuiswerken|vanuit huis)\b", text
        ):
            places.add("thuis")
        if watched and _ROAD.search(text):
            places.add("onderweg")
        elif watched and _WORKPLACE.search(text) and _watched_there(clause):
            places.add("werkplek")
    if len(places) > 1:
        return "meerdere"
    return places.pop() if places else None


def _watched_there(clause: Clause) -> bool:
    """A list that hangs in the kantine, or a time that is kept, tells not where somebody is followed."""
    return not clause.tools or any(tool not in ("registratie", "prestatie") for tool in clause.tools)


def _permanent(telling: Telling) -> str | None:
    values = set()
    seen = False
    for clause in telling.sure:
        if clause.on_rules:
            continue
        aside = seen and len(clause.text.split()) <= 5 and not re.search(r"\b(?:ik|we|werk)\b", clause.text)
        watched = bool(WATCHING.search(clause.text) or clause.tools)
        seen = seen or watched
        if not (watched or aside):
            continue
        if _NOT_ALWAYS.search(clause.text):
            values.add("nee")
        elif _ALWAYS.search(clause.text):
            values.add("ja")
    return values.pop() if len(values) == 1 else None


def _secret(telling: Telling, tools: bool) -> str | None:
    if not tools and not WATCHING.search(telling.text):
        return None
    values = set()
    for clause in telling.sure:
        text = clause.text
        if clause.on_rules:
            continue
        if _OPEN.search(text):
            values.add("nee")
        elif _SECRET.search(text) and not re.search(
            r"\bik (?:heb |ben |ga |zou )?(?:\w+ ){0,2}(?:stiekem|heimelijk)\b", text
        ):
            values.add("ja")
    return values.pop() if len(values) == 1 else None
