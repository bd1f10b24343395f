"""What somebody says is not the case, for the facts that are lists: "geen gps", "ik ben niet ontslagen".

It takes back what was understood or told before. Only a plain denial counts: "geen camera's in de kantine" denies a
place, "ik zag geen camera" a sight, "hij hangt geen camera's op" is somebody's promise.
"""

import re

from meekijkwijzer.language.facts.clauses import Telling

_THINGS = {
    "camera": r"(?:beveiligings|bewakings)?camera(?:s|toezicht|beelden|bewaking)?",
    "webcam": r"webcams?",
    "computer": r"keyloggers?|spyware|screenshots?|schermopnames?|bossware|(?:monitoring|meekijk|spionage)-? ?software",
    "communicatie": r"(?:mails?|emails?|chats?|appjes|gesprekken|telefoongesprekken|whatsapp)(?: (?:gelezen|lezen|"
    r"opgenomen|afgeluisterd|meegelezen|meelezen|opnemen))",
    "locatie": r"gps|trackers?|trackandtrace|blackbox|volgsysteem|locatie(?:gegevens)?",
    "registratie": r"badges?|prikklok|tijdklok|tijdregistratie|kloksysteem|inklokken",
    "prestatie": r"scores?|ranglijst(?:en)?|rankings?|targets?",
    "gezondheid": r"wearables?|smartwatch(?:es)?|hartslagmeter|stappenteller",
    "biometrie": r"vingerafdruk|vingerscan(?:ner)?|gezichtsherkenning|gezichtsscan|irisscan",
    "emotie": r"emotieherkenning|emotiedetectie",
    "algoritme": r"algoritme",
    "onderzoek": r"detectives?|recherchebureau",
}
_PLACE_AFTER = (
    r"(?! (?:in|op|bij|boven|aan|achter|gezien|zien|ophangen|op|mogen|meer|voor|tijdens|van|die|dat|om"
    r"|te)\b(?! (?:ons|het werk|mijn werk)\b))"
)


def _denied_thing(things: str, vehicle: bool) -> re.Pattern[str]:
    after = r"(?! (?:gezien|zien|mogen|meer|om|te|die|dat)\b)" if vehicle else _PLACE_AFTER
    return re.compile(
        rf"\bgeen (?:enkele |echte )?(?:\w+ (?:of|en|noch) (?:geen )?)?(?:{things})\b{after}"
        rf"|\b(?:{things}) (?:hebben (?:we|ze)|is er|zijn er|hangen er|hangt er|zit er|heb ik"
        rf"|gebruiken ze) (?:\w+ )?niet\b"
        rf"(?! (?:in|op|bij|meer)\b)|^(?:nee )?niet (?:de |met |via |door |een )*(?:{things})(?= maar|$)"
        rf"|^(?:de |en |maar |nee )*(?:{things}) (?:juist |dus |is het |zijn het )?niet$"
    )


_TOOLS = {code: _denied_thing(things, code == "locatie") for code, things in _THINGS.items()}
# The order in which denied consequences are given.
_ORDER = ("waarschuwing", "ontslag", "ontslag_staande_voet", "loon", "ziek", "werkdruk", "discriminatie")
_READS_NOTHING = re.compile(
    r"\b(?:ze|hij|baas) (?:lezen|leest|luisteren|luistert) (?:\w+ )?geen (?:mails?|emails?|chats?|berichten"
    r"|gesprekken)\b|\b(?:lezen|leest) (?:\w+ ){0,2}(?:mails?|emails?|chats?|berichten) niet\b"
)
_NO_DENIAL = re.compile(
    r"\b(?:wil|wilde|willen|wou|mag|mogen|mocht|zegt|zeggen|zei|beweert|beweren|belooft|beloofde|gezegd|liever|hoop"
    r"|hoef"
    r"|hoeft|hoeven|hoor je|zie|zag|zagen|gezien|wist|wisten|gevonden|bang|nodig|snap|begrijp|gaat|gaan|collegas?"
    r"|alleen geen|zonder"
    r"|verborgen|nieuwe|denk|volgens)\b"
)
_NOT_I = re.compile(r"\b(?:hij|ze|collegas?|vriend|vriendin|man|vrouw|iemand|niemand|anderen|zoon|dochter)\b")
_CONSEQUENCES: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (codes, re.compile(pattern))
    for codes, pattern in (
        (
            ("ontslag_staande_voet",),
            r"\bniet (?:\w+ )?op staande voet\b|\bgeen (?:ontslag )?op staande voet\b",
        ),
        (
            ("ontslag", "ontslag_staande_voet"),
            r"\b(?:niet|nooit) (?:echt |officieel |meteen |zelf )?(?:ontslagen|eruit gegooid|eruit gezet)\b(?! (?:op"
            r"|maar op))"
            r"|\bgeen (?:\w+ )?ontslag(?:brief)?\b(?! op staande)",
        ),
        (
            ("waarschuwing",),
            r"\b(?:geen|nooit een) (?:officiele |schriftelijke |echte )?(?:waarschuwing(?:en|sbrief)?|berisping)\b"
            r"|\bniet (?:officieel )?(?:gewaarschuwd|geschorst|op non-?actief)\b",
        ),
        (
            ("loon",),
            r"\b(?:geen|niets van (?:mijn|het)) (?:loon|salaris|bonus) (?:ingehouden|gekort|kwijt|verloren)\b"
            r"|\bniet gekort\b"
            r"|\bgeen boete\b|\b(?:loon|salaris) (?:is |wordt )?(?:\w+ )?niet (?:ingehouden|gekort|verlaagd)\b",
        ),
        (("ziek",), r"\bik ben (?:\w+ )?niet ziek\b|^(?:nee )?niet ziek\b|\bgeen burn-?out\b"),
        (("werkdruk",), r"\b(?:geen|nooit) (?:\w+ )?(?:stress|werkdruk)\b|\bniet gestrest\b"),
        (("discriminatie",), r"\bniet (?:\w+ )?gediscrimineerd\b|\bgeen (?:echte )?discriminatie\b"),
    )
)


def denials(telling: Telling) -> dict[str, list[str]]:
    """The codes of `middelen` and `gevolgen` that the message plainly denies, each in the contract's order."""
    tools: list[str] = []
    consequences: list[str] = []
    for clause in telling.sure:
        text = clause.text
        if _NO_DENIAL.search(text) or clause.on_rules:
            continue
        if _READS_NOTHING.search(text) and "communicatie" not in tools:
            tools.append("communicatie")
        tools += [code for code, pattern in _TOOLS.items() if code not in tools and pattern.search(text)]
        if _NOT_I.search(text):
            continue
        for codes, pattern in _CONSEQUENCES:
            if pattern.search(text):
                consequences += [code for code in codes if code not in consequences]
    found = {"middelen": tools, "gevolgen": _in_order(consequences)}
    return {fact: codes for fact, codes in found.items() if codes}


def _in_order(codes: list[str]) -> list[str]:
    return sorted(codes, key=_ORDER.index)
