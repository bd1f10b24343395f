"""Facts about what it led to: gevolgen and dagen_sinds_ontslag."""

import re

from meekijkwijzer.language.facts.clauses import Clause, Telling
from meekijkwijzer.language.facts.times import exact_days
from meekijkwijzer.language.facts.tools import WATCHING

_FIRED_SPOT = re.compile(r"\bop staande voet\b|\bop staande ?voet\b")
_FIRED = re.compile(
    r"\b(?:ik ben|ben ik|ik was|ben|ik werd|werd ik|ze hebben (?:me|mij)|hij heeft (?:me|mij)|hebben ze (?:me"
    r"|mij)|heeft (?:me|mij)|(?:mijn|de) (?:baas|werkgever) heeft (?:me|mij))(?: \w+){0,9}? (?:ontslagen"
    r"|eruit gegooid|eruitgegooid|op straat gezet|buiten gezet|aan de deur gezet|de laan uit gestuurd"
    r"|eruit geknikkerd|er uit gegooid)\b|\b(?:ik heb|heb ik|ik kreeg|kreeg ik|heb"
    r"|mijn)(?: \w+){0,5}? (?:ontslag(?:brief)?)(?: \w+){0,4}? (?:gekregen|gehad|aangezegd)\b"
    r"|\b(?:ik )?kreeg (?:ik )?(?:\w+ ){0,4}ontslag(?:brief)?\b|\bmijn ontslag\b(?= (?:is|was|op|van|kwam"
    r"|ging))|\bontslagen (?:ben ik|werd ik)\b|\bsinds mijn ontslag\b"
)
_THREAT = re.compile(
    r"\b(?:drei(?:gt|gde|gen|gden|ging)|bang|vrees|angst|straks|word ik|zou|zal|kan|kunnen|willen|wil|mag"
    r"|mogen|dadelijk|risico|voorkomen|zonder|als ik|gaan|gaat|niet ontslagen|geen ontslag|bijna|binnenkort"
    r"|misschien|nog niet)\b"
)
_WARNING = re.compile(
    r"\b(?:ik|we) (?:\w+ ){0,7}?(?:waarschuwing|berisping|officiele waarschuwing"
    r"|waarschuwingsbrief)\b(?: \w+){0,3}? ?(?:gekregen|gehad|aan mijn broek)?|\b(?:heb|kreeg|gekregen|gaf"
    r"|gaven|geeft)(?: \w+){0,6}? (?:waarschuwing|berisping|waarschuwingsbrief)\b|\b(?:waarschuwing|berisping"
    r"|waarschuwingsbrief)(?: \w+){0,3} (?:gekregen|gehad|aan mijn broek|in mijn dossier)\b"
)
# A measure that is lighter than dismissal goes with the warnings.
_SUSPENDED = re.compile(
    r"\b(?:ik ben|ben ik|ik werd|werd ik|ben|ik sta|sta ik|sta|ik zit|zit|ze hebben (?:me|mij)|hebben ze (?:me|mij)"
    r"|heeft (?:me|mij)|\w+ heeft (?:me|mij))(?: \w+){0,6}? (?:geschorst|op ?non-? ?actief(?: gesteld| gezet)?)\b"
    r"|\bmijn schorsing\b|\b(?:kreeg|heb|gekregen)(?: \w+){0,4} schorsing\b"
)
# An agreement to end the contract: the employer wants somebody to leave.
_AGREEMENT = re.compile(r"\b(?:vso|vaststellings ?overeenkomst|beeindigings ?overeenkomst)\b")
_AGREEMENT_FOR_ME = re.compile(
    r"\b(?:ik|me|mij|mijn|voorgelegd|gekregen|getekend|tekenen|aangeboden|onder (?:mijn|de) neus)\b"
)
_PAY = re.compile(
    r"\b(?:loon|salaris|bonus|toeslag|uren|dag)(?: \w+){0,5}? (?:ingehouden|gekort|niet betaald"
    r"|niet uitbetaald|verlaagd|kwijt|afgepakt|stopgezet|minder gekregen|afgetrokken)\b|\b(?:gekort|korting"
    r"|inhouden|houdt in|houden in|korten)(?: \w+){0,3}? (?:op|van)? ?(?:mijn |ons |je )?(?:loon|salaris"
    r"|bonus)\b|\bboete (?:\w+ ){0,3}(?:gekregen|betalen|moeten betalen)\b|\b(?:houdt|houden|hield"
    r"|hielden) (?:\w+ ){0,3}(?:loon|salaris) (?:\w+ )?in\b|\bminder (?:loon|salaris|uitbetaald)\b"
    r"|\bmijn bonus (?:\w+ ){0,3}(?:kwijt|ingetrokken|verloren|niet gekregen)\b"
)
_SICK = re.compile(
    r"\b(?:ik ben|ben ik|ik zit|zit ik|ik werd|ben|zit|ik raakte)(?: \w+){0,6}? (?:ziek(?: thuis| geworden"
    r"| gemeld)?|ziekgemeld|overspannen|burn-?out|opgebrand|in de ziektewet|depressief|arbeidsongeschikt)\b"
    r"|\b(?:ik heb|heb|zit (?:\w+ ){0,3}met|kreeg)(?: \w+){0,4}? (?:een )?burn-?out\b|\bik heb (?:me"
    r"|mij) (?:\w+ ){0,3}ziek ?gemeld\b|\b(?:slaap|slapen) (?:er )?(?:al )?(?:\w+ ){0,2}(?:slecht"
    r"|niet) (?:meer )?(?:van|door)\b|\bthuis met een burn-?out\b|\bword er ziek van\b"
)
# "Ik ben ziek" alone is no consequence of being watched; these words make it one.
_CAUSED = re.compile(
    r"\b(?:hierdoor|daardoor|waardoor|hiervan|daarvan|ervan|hierom|daarom|sindsdien|als gevolg van|vanwege|wegens)\b"
    r"|\b(?:er|hier|daar) (?:\w+ ){0,5}(?:van|door)\b"
    r"|\b(?:door|van) (?:al |alle )?(?:die|dat|deze|dit|de|het|hun|mijn|zijn|alles|stress|werkdruk|druk|werk|cameras?"
    r"|controles?)\b"
)
_OTHER_ILLNESS = re.compile(
    r"\b(?:rug|griep|corona|covid|knie|operatie|hernia|kanker|ongeluk|ongeval|zwanger\w*|bevalling|chronisch|blessure"
    r"|virus)\b"
)
_PRESSURE = re.compile(
    r"\b(?:ik|we) (?:(?!geen\b|niet\b|wil\b|plan\b)\w+ ){0,7}?(?:werkdruk|stress|gestrest|opgejaagd|opgejaagt"
    r"|onder (?:hoge |enorme |grote )?druk|opgefokt|afgejakkerd)\b"
    r"|\b(?:stress|werkdruk|druk) (?:\w+ )?(?:is|wordt|werd|loopt) (?:\w+ ){0,2}(?:hoog|enorm|niet te doen"
    r"|onmenselijk|hoger|gigantisch|op)\b"
    r"|\b(?:geeft|geven|levert|bezorgt|zorgt|krijg|krijgen) (?:\w+ ){0,5}(?:stress|werkdruk)\b|\b(?:ik"
    r"|we) (?:\w+ ){0,3}stressen\b"
)
_SOMEBODY = re.compile(r"\b(?:ik|we|ons|me|mij|mijn|onze|geeft|levert|iedereen|personeel)\b")
_DISCRIMINATION = re.compile(
    r"\b(?:ik|we|me|mij|ons)(?: \w+){0,5} (?:gediscrimineerd|discriminatie)\b|\b(?:dit|dat"
    r"|het) is (?:\w+ ){0,2}(?:discriminatie|racisme)\b|\b(?:discrimineert|discrimineren) (?:\w+ ){0,2}(?:me"
    r"|mij|ons)\b|\b(?:alleen|uitsluitend) (?:de )?(?:buitenlanders|buitenlandse \w+|polen|turken|marokkanen"
    r"|vrouwen|moslims|moslima's|oudere \w+|ouderen|donkere \w+|mensen met een (?:hoofddoek|kleur"
    r"|buitenlandse naam|migratieachtergrond))(?: \w+){0,5}? (?:gecontroleerd|gevolgd|gefilmd|gecheckt"
    r"|in de gaten|gefouilleerd|bekeken)\b|\b(?:vanwege|om|door|wegens) mijn (?:afkomst|huidskleur|geloof"
    r"|hoofddoek|zwangerschap|leeftijd|geaardheid|handicap|naam|achternaam|achtergrond|nationaliteit)\b"
    r"|^(?:\w+ ){0,3}(?:ze|hij|baas|leidinggevende|werkgever|chef|manager|bedrijf|systeem|software|algoritme"
    r"|teamleider)"
    r" (?:\w+ )?discrimine(?:ert|ren|erde|erden)\b"
    r"|\bop (?:mijn |onze )?(?:achternaam|afkomst|huidskleur|geloof"
    r"|hoofddoek|nationaliteit|accent|etniciteit|buitenlandse naam)\b|\buit ?ge(?:pikt|kozen)(?: \w+){0,3} (?:op"
    r"|om) mijn"
    r" naam\b"
)
_NO_DISCRIMINATION = re.compile(r"\bgeen discriminatie\b|\bniet gediscrimineerd\b|\b(?:zoek|google|inlog|vind)\w*\b")
_NONE = re.compile(
    r"\b(?:nog )?geen (?:directe |echte |verdere )?gevolgen\b|\b(?:er is"
    r"|is er) (?:\w+ ){0,3}(?:nog )?niets (?:gebeurd|van gekomen)\b|\bgevolgen zijn er (?:nog )?niet\b"
)
_OTHERS = re.compile(
    r"\b(?:collegas?|vriend|vriendin|mijn man|mijn vrouw|mijn zoon|mijn dochter|mijn broer|mijn zus"
    r"|mijn partner|buurman|buurvrouw|iemand|anderen|hij is|ze is|kennis|neef|nicht|vader|moeder|mensen"
    r"|sommigen)\b"
)


def consequences_in(telling: Telling, asked: bool = False) -> tuple[list[str], int | None]:
    """The codes of `gevolgen` that the message tells, and whole days since a dismissal told precisely.

    `asked`: the open question is what it led to, so that being ill needs no cause.
    """
    found: list[str] = []
    days: int | None = None
    none = False
    for clause in telling.told:
        text = clause.text
        if _OTHERS.search(text) and not re.search(r"\b(?:ik|me|mij)\b", _OTHERS.sub(" ", text)):
            continue
        if _NONE.search(text):
            none = True
        for value in _in_clause(clause, asked):
            if value not in found:
                found.append(value)
            if value.startswith("ontslag") and days is None and not _AGREEMENT.search(text):
                days = exact_days(text)
    if "ontslag_staande_voet" in found and "ontslag" in found:
        found.remove("ontslag")
    if none and not found:
        found = ["geen"]
    return found, days


def _in_clause(clause: Clause, asked: bool) -> list[str]:
    text = clause.text
    found: list[str] = []
    threatened = _THREAT.search(text) is not None
    spot = _FIRED_SPOT.search(text)
    fired = _FIRED.search(text)
    if (
        spot
        and not threatened
        and (fired or re.search(r"\b(?:ontslagen|ontslag|eruit)\b", text))
        and not _someone_else(text)
    ):
        found.append("ontslag_staande_voet")
    elif (fired and not threatened and not re.search(r"\bniet (?:\w+ )?ontslagen\b", text)) or (
        _AGREEMENT.search(text)
        and (asked or _AGREEMENT_FOR_ME.search(text))
        and not re.search(r"\b(?:geen|niet (?!tekenen)|wat is|bang|of ik)\b", text)
    ):
        found.append("ontslag")
    told_off = _WARNING.search(text) or _SUSPENDED.search(text)
    if told_off and not re.search(
        r"\b(?:geen|zonder|nooit|niet|dreigt|dreigde|dreigen|dreigden|bang|gewaarschuwd|bijna)\b", text
    ):
        found.append("waarschuwing")
    if _PAY.search(text) and not re.search(
        r"\b(?:niet (?:ingehouden|gekort|verlaagd)|geen (?:loon|salaris|bonus) (?:ingehouden|gekort)"
        r"|geen boete|dreigt|dreigen|kunnen|kan|bang)\b",
        text,
    ):
        found.append("loon")
    if (
        _SICK.search(text)
        and not re.search(r"\b(?:niet ziek|geen burn|nooit ziek|bang|terug van|of ik|of we)\b", text)
        and not _monitored_sickness(text)
        and (asked or _is_caused(text))
    ):
        found.append("ziek")
    if (
        _PRESSURE.search(text)
        and _SOMEBODY.search(text)
        and not re.search(r"\b(?:geen|zonder|niet zo) (?:\w+ )?(?:stress|werkdruk|druk)\b", text)
    ):
        found.append("werkdruk")
    if _DISCRIMINATION.search(text) and not _NO_DISCRIMINATION.search(text):
        found.append("discriminatie")
    return found


def _someone_else(text: str) -> bool:
    return bool(re.search(r"\b(?:collega|hij is|ze is|iemand|vriend|vriendin)\b", text)) and not re.search(
        r"\bik\b", text
    )


def _monitored_sickness(text: str) -> bool:
    """ "Toen ik ziek was volgden ze me": being ill is the occasion here, not the consequence."""
    return bool(re.search(r"\b(?:toen|terwijl|wanneer) ik (?:\w+ ){0,2}ziek\b", text)) or bool(
        re.search(r"\bziek\b", text) and WATCHING.search(text) and not _CAUSED.search(text)
    )


def _is_caused(text: str) -> bool:
    """Illness as something it led to: a cause is named, or it is of a kind that work causes."""
    if re.search(r"\b(?:burn-?out|overspannen|opgebrand)\b", text):
        return not re.search(r"\b(?:collegas?|mensen|\d+)\b(?=.*\bburn)", text) or bool(_CAUSED.search(text))
    return bool(_CAUSED.search(text)) and not _OTHER_ILLNESS.search(text)
