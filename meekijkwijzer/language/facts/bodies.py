"""Facts about who there is to turn to: medezeggenschap, or_instemming, vertrouwenspersoon, functionaris."""

import re
from dataclasses import replace

from meekijkwijzer.language.facts.clauses import Telling

_NAMES = {
    "or": r"(?:or|ondernemingsraad)",
    "pvt": r"(?:pvt|personeelsvertegenwoordiging)",
    "vertrouwenspersoon": r"(?:vertrouwens ?persoon|vp)",
    "functionaris": r"(?:fg|functionaris(?: gegevensbescherming| voor gegevensbescherming)?|privacy ?officer|dpo)",
}
_LINK = (
    r"(?: (?:en|of|noch) (?:een |geen |ook geen )?(?:or|ondernemingsraad|pvt|personeelsvertegenwoordiging"
    r"|vertrouwens ?persoon|fg|privacy ?officer))*"
)


def _patterns(name: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    body = _NAMES[name]
    either = (
        r"(?:(?:or|ondernemingsraad|pvt|personeelsvertegenwoordiging|vertrouwens ?persoon|vakbond) (?:of|en"
        r"|noch) (?:een |geen |ook geen )?)?"
    )
    absent = re.compile(
        rf"\bgeen (?:echte |eigen |enkele )?{either}{body}\b(?! (?:nodig|verplicht|hoeft|hoeven|lid))"
        rf"|\b{body}{_LINK} (?:hebben (?:we|ze)|heb ik|heeft (?:ons|mijn|het) bedrijf|is er|zijn er|kennen we"
        rf"|bestaat|hebben ze hier|hebbe we) (?:\w+ ){{0,2}}(?:niet|geen)\b(?! (?:nodig|verplicht|voor|altijd))"
        rf"|\b(?:hebben|heeft|is|zijn) (?:\w+ ){{0,3}}(?:nooit|niet) (?:een )?{body}\b(?! (?:gevraagd|verteld"
        rf"|geweest|ingelicht))|\bzonder {either}{body}\b|\bniets van een {body}\b|\b{body} ontbreekt\b"
        rf"|\b{body} (?:bestaat|is) (?:\w+ ){{0,2}}niet\b(?= (?:bij ons|hier)|$)"
    )
    present = re.compile(
        rf"\b(?:we|ze|ik|bedrijf|hier|school|ziekenhuis|organisatie|gemeente|werkgever) (?:hebben|heeft"
        rf"|heb) (?:\w+ ){{0,3}}een (?:eigen |externe |interne |hele goede |goede |kleine )?{body}\b|\ber (?:is|zit"
        rf"|bestaat) (?:\w+ ){{0,2}}?(?:alleen |wel )?een (?:eigen |externe |interne )?{body}\b|\bis er (?:wel"
        rf"|gewoon|gelukkig|al) een {body}\b"
        rf"|\b(?:wel|alleen) een {body}\b|\bonze (?:eigen )?{body}\b(?! ?-)|\bde {body} (?:van ons|bij ons"
        rf"|van het bedrijf|op het werk)\b|\bde {body} (?:heeft|is|weet|wist|zegt|zei|vindt|vond|doet|deed|was"
        rf"|kreeg|ging|gaat|stemde|kan|kon|durft|reageert|luistert|steunt|wil|wilde|zit)\b|\bhebben (?:we )?(?:wel "
        rf"|gewoon |gelukkig |hier )*een {body}\b"
        rf"|\b(?:ik zit|zit ik) (?:\w+ )?in de {body}\b|\b{body} hebben we (?:wel|gewoon|gelukkig|ook)\b"
        rf"|\b{body} is er (?:wel|gewoon|ook)\b|\b(?:ik ben|ben ik|we zijn|ik ging|ik heb) (?:\w+ ){{0,5}}(?:naar"
        rf"|bij|met|aan) (?:de|onze) {body} (?:\w+ ){{0,2}}(?:geweest|gegaan|gestapt|gesproken|gepraat|gemeld"
        rf"|gevraagd|aangeklopt)\b|\b(?:ik ben|we hebben) (?:\w+ ){{0,2}}{body}-?lid\b"
    )
    unknown = re.compile(
        rf"\b(?:weet|weten|geen idee|twijfel|niet zeker)(?: \w+){{0,4}} of (?:\w+ ){{0,4}}?(?:een "
        rf"|onze )(?:eigen )?{either}{body}\b|\b(?:weet|weten"
        rf"|geen idee)(?: \w+){{0,4}} of (?:\w+ ){{0,3}}{either}{body} (?:hebben|is|bestaat)\b|\b{body} (?:hebben"
        rf"|is|zit)(?: \w+){{0,3}} (?:weet|geen idee)\b|\b{either}{body} (?:geen idee|weet (?:ik|we) niet"
        rf"|weet niet)\b"
    )
    return absent, present, unknown


_PATTERNS = {name: _patterns(name) for name in _NAMES}
_ANY_OR = re.compile(r"\b(?:or|ondernemingsraad)\b")
_POINTS_BACK = re.compile(r"^(?:maar |en |alleen |want )?(?:die|deze|hij|ze) ")
_OR_NOT = re.compile(
    r"\b(?:or|ondernemingsraad)\b(?: \w+){0,8}? (?:niet|nooit|geen|niets|nergens)(?: \w+){0,6}? (?:ingestemd"
    r"|instemming|toestemming|akkoord|gevraagd|betrokken|gehoord|goedgekeurd|geraadpleegd|geinformeerd"
    r"|ingelicht|op de hoogte|mee ingestemd|voorgelegd)\b|\b(?:or|ondernemingsraad) (?:\w+ )?(?:weet"
    r"|wist) (?:\w+ ){0,2}(?:van niets|nergens van|niets)\b|\bbuiten de (?:or|ondernemingsraad) om\b"
    r"|\bzonder (?:de |onze |instemming van de |toestemming van de |akkoord van de |overleg met de )(?:or"
    r"|ondernemingsraad)\b"
    r"|\b(?:niet|nooit) (?:\w+ ){0,4}(?:aan|langs|door|met|bij) (?:de|onze) (?:or"
    r"|ondernemingsraad)(?: \w+){0,2} (?:voorgelegd|gevraagd|gegaan|geweest|goedgekeurd|besproken|geregeld)\b"
    r"|\b(?:aan|langs|door|met|bij) (?:de|onze) (?:or|ondernemingsraad) (?:\w+ ){0,3}(?:niet|niets"
    r"|nooit) (?:\w+ ){0,3}(?:voorgelegd|gevraagd|gegaan|geweest|goedgekeurd|besproken)\b|\b(?:or"
    r"|ondernemingsraad) (?:\w+ ){0,3}(?:tegengestemd|geweigerd|tegen gestemd|nee gezegd|niet akkoord)\b"
)
_OR_YES = re.compile(
    r"\b(?:or|ondernemingsraad)\b(?: \w+){0,6}? (?:ingestemd|akkoord|goedgekeurd|goed gevonden|goedgevonden"
    r"|toestemming gegeven|instemming gegeven|ja gezegd|meegestemd|stemde in|voorgestemd)\b"
    r"|\bstemde (?:de )?(?:or|ondernemingsraad) in\b|\bmet (?:instemming|toestemming|goedkeuring) van (?:de"
    r"|onze) (?:or|ondernemingsraad)\b|\binstemming van de or (?:is er|hebben ze)\b"
)
_OR_UNKNOWN = re.compile(
    r"\b(?:weet|weten|geen idee)(?: \w+){0,3} of (?:de|onze) (?:or|ondernemingsraad)(?: \w+){0,6} (?:ingestemd"
    r"|akkoord|gevraagd|goedgekeurd|instemming|toestemming|ermee|betrokken)\b"
)


def bodies(telling: Telling) -> dict[str, str]:
    """Which bodies there are, and whether the OR consented, as far as the message tells it."""
    facts: dict[str, str] = {}
    telling = _with_council(telling)
    states = {name: _state(telling, name) for name in _NAMES}
    council = _council(states["or"], states["pvt"])
    consent = _consent(telling)
    if council is None and consent in ("ja", "nee") and states["pvt"] is None and states["or"] is None:
        council = "or"
    if council:
        facts["medezeggenschap"] = council
    if consent and council in ("or", None):
        facts["or_instemming"] = consent
    for name in ("vertrouwenspersoon", "functionaris"):
        value = states[name]
        if value:
            facts[name] = value
    return facts


_SCHOOL = re.compile(
    r"\b(?:\w*school|scholen|onderwijs|docente?n?|lera(?:ar|ren|res)|leerkracht\w*|juf|rector|conrector|schoolleid\w+"
    r"|leerling\w*"
    r"|roc|mbo|hbo|klas|lokaal|kindcentrum|onderwijsassistent)\b"
)
_SCHOOL_COUNCIL = re.compile(r"\b(?:gemeenschappelijke )?(?:medezeggenschapsraad|gmr)\b")


def _with_council(telling: Telling) -> Telling:
    """A medezeggenschapsraad read as "or"; "mr" means that only where the message is about a school."""
    names = [_SCHOOL_COUNCIL]
    if _SCHOOL.search(telling.text):
        names.append(re.compile(r"\bmr\b"))
    if not any(name.search(telling.text) for name in names):
        return telling
    clauses = telling.clauses
    for name in names:
        clauses = tuple(replace(clause, text=name.sub("or", clause.text)) for clause in clauses)
    return Telling(telling.text, clauses)


def _council(works_council: str | None, representation: str | None) -> str | None:
    if works_council == "ja":
        return "or"
    if representation == "ja":
        return "pvt"
    if works_council == "nee":
        return "geen" if representation in (None, "nee") else None
    return "weet_niet" if "weet_niet" in (works_council, representation) and representation != "nee" else None


def _state(telling: Telling, name: str) -> str | None:
    absent, present, unknown = _PATTERNS[name]
    values = set()
    for index, clause in enumerate(telling.clauses):
        text = clause.text
        joined = text if index == 0 else f"{telling.clauses[index - 1].text} {text}"
        if not clause.told or re.search(r"\bniemand weet\b", joined):
            continue
        if unknown.search(joined):
            values.add("weet_niet")
            continue
        if absent.search(text):
            values.add("nee")
        elif present.search(text) and not clause.unsure:
            values.add("ja")
    return values.pop() if len(values) == 1 else None


def _consent(telling: Telling) -> str | None:
    values = set()
    for index, clause in enumerate(telling.clauses):
        text = clause.text
        joined = text if index == 0 else f"{telling.clauses[index - 1].text} {text}"
        if _POINTS_BACK.match(text) and _ANY_OR.search(joined):
            text = _POINTS_BACK.sub("de or ", text)
        if clause.told and _OR_UNKNOWN.search(joined):
            values.add("weet_niet")
            continue
        if not clause.told or clause.on_rules or clause.unsure or not _ANY_OR.search(text):
            continue
        if re.search(r"\bgeen (?:or|ondernemingsraad)\b", text):
            continue
        if _OR_NOT.search(text):
            values.add("nee")
        elif _OR_YES.search(text):
            values.add("ja")
    return values.pop() if len(values) == 1 else None
