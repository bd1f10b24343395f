"""Facts about how the monitoring came: vooraf_geinformeerd, doel_uitgelegd, invoering, in_rie and
afgewezen_door_software.
"""

import re

from meekijkwijzer.language.facts.clauses import Telling
from meekijkwijzer.language.facts.times import in_future, since_introduction
from meekijkwijzer.language.facts.tools import WATCHING

_WHY = r"(?:waarom|waarvoor|waar het voor|waar dat voor|met welk doel|wat het doel|wat de reden|wat de bedoeling)"
_TOLD = (
    r"(?:verteld|vertelt|gezegd|gemeld|medegedeeld|meegedeeld|uitgelegd|aangekondigd|gecommuniceerd|laten weten"
    r"|doorgegeven|gewaarschuwd|gehoord|kenbaar gemaakt|ingelicht|geinformeerd|voorgelegd|besproken met ons)"
)
_NEVER_INFORMED = re.compile(
    rf"\b(?:zonder (?:dat (?:ze |hij |iemand |er )?(?:\w+ ){{0,4}}(?:{_TOLD}|zeiden|zei|vertelden|vertelde"
    rf"|wisten|wist)|(?:\w+ ){{0,6}}?(?:iets|een woord|wat)? ?(?:er )?(?:over )?te (?:zeggen|vertellen|melden"
    rf"|informeren|waarschuwen"
    rf"|laten weten|communiceren)|(?:enige |een |vooraf |verdere )?(?:aankondiging|waarschuwing|melding"
    rf"|mededeling|bericht|kennisgeving|uitleg vooraf|communicatie|informatie vooraf)"
    rf"|ons (?:\w+ ){{0,3}}in te lichten|ons medeweten|mijn medeweten|medeweten van))\b"
    r"|\b(?:onaangekondigd (?:\w+ ){0,4}(?:camera\w*|opgehangen|geplaatst|ingevoerd|geinstalleerd)"
    r"|niet aangekondigd|nooit aangekondigd|niet van tevoren|niet vooraf)\b"
    r"|\b(?:ik ben|we zijn|ik was|we waren|ben|zijn|wij zijn|is|werd(?:en)?) (?:\w+ ){0,5}(?:niet|nooit"
    r"|nergens) (?:\w+ ){0,4}(?:geinformeerd|ingelicht|op de hoogte(?: gebracht| gesteld)?|gewaarschuwd"
    r"|verteld|gemeld)\b"
    r"|\b(?:we|ik|niemand|personeel|collegas) (?:\w+ )?(?:wisten|wist|weten) (?:\w+ ){0,2}(?:van niets"
    r"|nergens van|niets)\b|\bniemand (?:wist|heeft) (?:\w+ ){0,5}(?:ervan|hiervan|gezegd|verteld|iets|dit)\b"
    r"|\b(?:we|ik) (?:\w+ ){0,3}(?:kwamen|kwam|ben|zijn) (?:er )?(?:\w+ ){0,3}(?:toevallig|per ongeluk"
    r"|zelf) (?:\w+ ){0,3}achter\b|\b(?:toevallig|per ongeluk) (?:achter (?:ge)?komen|achter kwam|ontdekt"
    r"|achter gekomen)\b|\bopeens (?:hingen|hing|zaten|zat|stonden|stond|bleek)\b|\bineens (?:hingen|hing"
    r"|zaten|zat|stonden|stond|bleek)\b"
)
_NOTHING_SAID = re.compile(
    rf"\b(?:niet|niets|nooit|nooit iets|niets over|nergens over|niet eens iets"
    rf"|geen woord)(?: \w+){{0,5}}? {_TOLD}\b|\b(?:ze|hij|baas|directie|leidinggevende|werkgever) (?:zei|zeiden"
    rf"|zegt|zeggen|vertelde|vertelden|vertellen) (?:\w+ ){{0,2}}(?:niets|helemaal niets|nooit iets)\b"
)
_INFORMED = re.compile(
    rf"\b(?:ze|hij|baas|leidinggevende|directie|werkgever|hr|bedrijf|teamleider) (?:heeft|hebben|had"
    rf"|hadden) (?:\w+ ){{0,4}}(?:van tevoren|vooraf|netjes|wel|eerst|op voorhand)(?: \w+){{0,5}} {_TOLD}\b"
    r"|\b(?:ik ben|we zijn|we waren|ik was|zijn|ben|personeel is|iedereen is|werden|hij heeft ons"
    r"|ze hebben ons) (?:\w+ ){0,3}(?:vooraf|van tevoren|wel|netjes|er wel|hierover|erover|op voorhand"
    r"|goed)(?: \w+){0,4} (?:geinformeerd|ingelicht|op de hoogte(?: gebracht| gesteld)?)\b"
    r"|\b(?:we|ik) (?:kregen|kreeg|hebben|heb) (?:\w+ ){0,3}(?:vooraf|van tevoren|wel) (?:\w+ ){0,4}(?:mail"
    r"|email|brief|bericht|mailtje|briefje|uitleg)\b|\b(?:is|was|zijn|het is|werd) (?:\w+ ){0,3}(?:vooraf"
    r"|van tevoren|wel|netjes) (?:\w+ ){0,3}(?:aangekondigd|gemeld|verteld|gecommuniceerd|besproken)\b"
    r"|\bik wist (?:het|dit|ervan) (?:wel|van tevoren|vooraf)\b"
)
_PARTLY = re.compile(
    rf"\b(?:een beetje|deels|gedeeltelijk|half|maar half|voor een deel|niet alles|niet het hele verhaal"
    rf"|lang niet alles|sommige (?:dingen|collegas)|maar een deel)(?: \w+){{0,4}} {_TOLD}\b|\b(?:deels|half"
    rf"|gedeeltelijk) (?:geinformeerd|ingelicht)\b|\bwel iets {_TOLD}\b|\bniet alles {_TOLD}\b"
)
_NO_REASON = re.compile(
    rf"\b(?:niet|nooit|niets)(?: \w+){{0,6}}? (?:{_TOLD}|zegt|zeggen|vertelt|vertellen|uitleggen"
    rf"|zeiden) (?:\w+ ){{0,2}}{_WHY}\b|\b(?:zegt|zeggen|zei|zeiden|vertelt|vertellen|legt|leggen"
    rf"|willen) (?:\w+ ){{0,3}}(?:niet|niets|nooit) (?:\w+ ){{0,3}}{_WHY}\b"
    rf"|\b(?:geen|zonder|nooit een|nooit)(?: \w+){{0,3}}? (?:reden|uitleg|verklaring|toelichting|doel)\b"
    rf"|\bniemand (?:\w+ ){{0,2}}(?:weet|begrijpt|snapt|vertelt|legt uit) (?:\w+ ){{0,2}}{_WHY}\b|\b(?:doel"
    rf"|reden|waarom) (?:\w+ ){{0,3}}(?:is|wordt|werd|was|hebben ze|heeft hij) (?:\w+ ){{0,3}}(?:niet"
    rf"|nooit) (?:\w+ ){{0,2}}(?:uitgelegd|verteld|gezegd|duidelijk|genoemd|gegeven)\b"
    rf"|\b(?:{_WHY}) (?:\w+ ){{0,6}}(?:niet|nooit) (?:\w+ )?(?:uitgelegd|verteld|gezegd|duidelijk gemaakt)\b"
    rf"|\bniet uitgelegd\b|\bgeen idee {_WHY}\b|\bweten niet {_WHY} (?:ze|hij|dat|het|die)\b"
    rf"|\bweet niet {_WHY} (?:ze|hij|dat|het|die) (?:\w+ ){{0,4}}(?:hangen|hangt|doen|doet|opgehangen|nodig)\b"
)
_AIM = (
    r"(?:veiligheid|diefstal|diefstallen|stelen|inbraak|inbraken|winkeldieven|winkeldiefstal|beveiliging"
    r"|kwaliteit|training|trainingsdoeleinden|fraude|agressie|overvallen|planning|verzekering|productiviteit"
    r"|efficientie|incidenten|vandalisme|gestolen|gejat|service|onze veiligheid|ritregistratie|belasting"
    r"|facturen|facturatie)"
)
_BARE_REASON = re.compile(
    rf"\b(?:vanwege|wegens|tegen|ivm|in verband met|ter bestrijding van|ter voorkoming van) (?:\w+ ){{0,2}}{_AIM}\b"
)
_REASON = re.compile(
    rf"\b(?:zegt|zeggen|zei|zeiden|volgens (?:mijn|de|onze|het|hem|haar|hen)|zogenaamd|zogezegd|officieel"
    rf"|zoals ze zeggen|beweert|beweren|vertelden|vertelde|reden(?: is| was)?|doel(?: is"
    rf"| was)?)(?: \w+){{0,10}}? (?:voor|vanwege|tegen|wegens|om|door|omdat|is|was|ter|als"
    rf"|dat)(?: \w+){{0,6}}? {_AIM}\b"
    rf"|\b(?:zogenaamd|zogezegd|officieel) (?:\w+ ){{0,3}}(?:voor|vanwege|tegen|wegens|om"
    rf"|ter)(?: \w+){{0,4}} {_AIM}\b|\b(?:wel|netjes|goed|duidelijk) (?:uitgelegd|verteld|gezegd) {_WHY}\b"
    rf"|\b(?:heeft|hebben|is|werd) (?:\w+ ){{0,3}}(?:uitgelegd|verteld|gezegd) {_WHY}\b|\b(?:doel"
    rf"|reden) is (?:wel |duidelijk |netjes )*(?:uitgelegd|verteld|duidelijk|gezegd)\b"
)

_INTRODUCED = re.compile(
    r"\b(?:opgehangen|gehangen|hangen|hangt|hingen|geplaatst|geinstalleerd|ingevoerd|gekregen|kregen|begonnen"
    r"|ingebouwd|aangebracht|neergezet|uitgerold|gezet|gestopt|aangezet|gekomen|kwamen|bijgekomen|ingesteld"
    r"|gestart|aangeschaft|overgestapt|zitten|zit|staan|staat|moet(?:en)?|gebruiken|gebruikt|werken met|sinds"
    r"|worden|wordt|gefilmd|gevolgd|bijgehouden|gecontroleerd|meekijken|volgen|draait|loopt|in gebruik|opgezet"
    r"|ingegaan|neergehangen|gemonteerd|verplicht|hebben (?:we|ze))\b"
)
_HAPPENED_ONCE = re.compile(
    r"\b(?:opgehangen|gehangen|geplaatst|geinstalleerd|ingevoerd|ingebouwd|aangebracht|neergezet|uitgerold"
    r"|begonnen|gekomen|kwamen|bijgekomen|gestart|aangeschaft|aangezet|overgestapt|ingegaan|neergehangen"
    r"|gemonteerd|ingesteld|kregen (?:we|ze|alle)|gekregen|gezet|gestopt|opgezet|in gebruik genomen"
    r"|van start)\b"
)
OTHER_EVENT = re.compile(
    r"\b(?:ontslagen|ontslag|waarschuwing|gesprek|ontdekt\w*|ontdekken|zag|zagen|gezien|merkte\w*|gemerkt"
    r"|erachter|achter (?:ge)?kom\w*|achter kwam\w*|gehoord|hoorde\w*|gevraagd|vroeg\w*|ziek|op het matje"
    r"|aangesproken|in dienst|geleden begonnen met werken|contract|solliciteer\w*|sollicit\w*|geappt|bekeken"
    r"|ruzie|beschuldigd|verteld|gezegd|inzage\w*|beoordeling|werkzaam|aangenomen|gepraat|gesproken|gemeld"
    r"|klacht)\b|\b(?:op straat|pvt|or|ondernemingsraad|fg|vertrouwenspersoon|verjaard)\b"
    r"|\bwerk(?:en)? (?:\w+ ){0,3}thuis\b|\bna \d+ jaar\b|\bik (?:\w+ )?werk(?:te)? (?:\w+ ){0,3}(?:al|sinds"
    r"|nu)\b|\bwerk(?:t|en)? (?:er|hier|daar|ik) (?:\w+ ){0,2}(?:al|sinds|nu|pas)\b"
    r"|\bal (?:\w+ ){0,3}(?:in dienst|werkzaam)\b|\bik werk\b"
)
_NOT_YET = re.compile(
    r"\b(?:gaan|gaat|willen|wil|van plan|komt|komen|overweegt|overwegen|plannen om|plan om|worden|wordt"
    r"|moeten)(?: \w+){0,9}? (?:invoeren|ophangen|plaatsen|installeren|gebruiken|te hangen|komen|ingevoerd"
    r"|geplaatst|opgehangen|geinstalleerd|uitrollen|inbouwen|aanschaffen|starten|beginnen|bijhouden|monitoren"
    r"|filmen|inzetten|uitgerold|ingebouwd|monteren|volgen|meten|controleren|doen|opnemen|afluisteren"
    r"|meeluisteren|meekijken|meelezen|lezen|scannen|op te hangen|te plaatsen|in te voeren|te installeren)\b"
    r"|\ber komen (?:\w+ ){0,4}(?:camera\w*|gps|scanners|prikklok|trackers)\b|\bnog niet (?:ingevoerd|begonnen"
    r"|geplaatst|opgehangen|geinstalleerd|in gebruik|actief|gestart)\b|\b(?:staat op de planning|is gepland"
    r"|nog in de planning|nog een plan|proefperiode begint)\b"
)
# "Hangt er sinds vorige week": what hangs is a camera or what was named before.
_HANGS = re.compile(
    r"^(?:(?:ja|die|ze|hij|het|dat|dit|nou|en|maar) )*hang(?:t|en) (?:(?:er|daar|hier|ze|die|nu|pas|al) )*"
)
_ALREADY = re.compile(
    r"\b(?:al (?:opgehangen|geplaatst|ingevoerd)|heeft|hebben|had|hadden|werden|werd|is al|zijn al)\b"
)

_RIE = re.compile(r"\b(?:rie|risico ?inventarisatie)\b")
_REJECTED = re.compile(
    r"\b(?:afgewezen|afwijzing|geblokkeerd|gedeactiveerd|afgesloten|gesloten|verwijderd"
    r"|weggestuurd)\b(?=.*\b(?:door (?:een |de |het )?(?:computer|software|algoritme|ai|systeem|robot|app|bot"
    r"|platform|programma)|automatisch|geautomatiseerd|zonder dat (?:er )?(?:een |iemand"
    r"|ooit )?(?:\w+ ){0,3}(?:mens|naar gekeken|gekeken)|zonder (?:een )?mens)\b)"
    r"|\b(?:door (?:een |de |het )?(?:computer|software|algoritme|ai|systeem|robot|bot|platform|programma)"
    r"|automatisch|geautomatiseerd|(?:de |het |een )?(?:software|algoritme|ai|systeem|computer) (?:heeft|wees"
    r"|wijst))(?: \w+){0,5} (?:afgewezen|afwijzing|af|geblokkeerd|gedeactiveerd|afgesloten|gesloten"
    r"|verwijderd)\b|\bautomatische afwijzing\b"
)
# Shut out by the app that gives the work.
_LOCKED_OUT = re.compile(
    r"\b(?:door|uit) (?:de|het|hun) (?:\w+-?)?(?:app|platform)(?: \w+){0,3} (?:geblokkeerd|gedeactiveerd|afgesloten"
    r"|buitengesloten|gegooid|geschopt|verwijderd|gezet|geknikkerd)\b|\b(?:geblokkeerd|gedeactiveerd|afgesloten"
    r"|buitengesloten|verwijderd|uitgelogd|gegooid|geschopt|gezet)(?: \w+){0,2} (?:door|uit) (?:de|het"
    r"|hun) (?:\w+-?)?(?:app"
    r"|platform)\b|\b(?:app|platform) (?:heeft|had) (?:me|mij|mijn account) (?:\w+ ){0,4}(?:geblokkeerd|gedeactiveerd"
    r"|afgesloten|buitengesloten|verwijderd|eruit gegooid|gesloten)\b"
)
_GUESSED = re.compile(
    r"\b(?:moet|moest)(?: (?:dat|het|haast|wel|bijna|vast|toch))* (?:een|door|automatisch)\b|\b(?:moet"
    r"|kan)(?: \w+){0,3} zijn$"
    r"|\b(?:vast|zal wel|lijkt|kan niet anders|kan haast niet|alsof)\b"
)
_APPLIED = re.compile(r"\b(?:sollicit\w+|account|vacature|cv|platform|app)\b")


def informing(telling: Telling) -> dict[str, str]:
    """What the message tells of the announcement, the reason and the start of the monitoring."""
    facts: dict[str, str] = {}
    topic = bool(WATCHING.search(telling.text)) or any(clause.tools for clause in telling.clauses)
    found = {
        "vooraf_geinformeerd": _informed(telling, topic),
        "doel_uitgelegd": _reason(telling, topic),
        "invoering": _introduced(telling, topic),
        "in_rie": _in_rie(telling),
        "afgewezen_door_software": _rejected(telling),
    }
    for name, value in found.items():
        if value:
            facts[name] = value
    return facts


def _one(values: set[str]) -> str | None:
    return values.pop() if len(values) == 1 else None


def _informed(telling: Telling, topic: bool) -> str | None:
    values = set()
    for clause in telling.sure:
        text = clause.text
        if re.search(r"\bik (?:heb|had|zei|durf|durfde|vertelde)\b", text) and not re.search(
            r"\bik (?:heb|had) (?:\w+ ){0,3}gehoord\b", text
        ):
            continue
        if re.search(r"\bor\b|\bondernemingsraad\b|\bpvt\b", text) and not re.search(
            r"\b(?:ons|personeel|we|ik)\b", text
        ):
            continue
        if _PARTLY.search(text):
            values.add("deels")
        elif _NEVER_INFORMED.search(text):
            if topic or re.search(r"vooraf|tevoren|aangekondigd|aankondiging|geinformeerd|hoogte|ingelicht", text):
                values.add("nee")
        elif _INFORMED.search(text):
            if topic or re.search(r"vooraf|tevoren|geinformeerd|ingelicht", text):
                values.add("ja")
        elif _NOTHING_SAID.search(text) and not re.search(_WHY, text) and topic and not clause.speaker:
            values.add("nee")
    return _one(values)


def _reason(telling: Telling, topic: bool) -> str | None:
    if not topic:
        return None
    values = set()
    for clause in telling.told:
        if _NO_REASON.search(clause.text) or re.search(rf"\bniemand (?:\w+ ){{0,4}}{_TOLD} {_WHY}\b", clause.text):
            if re.search(r"\b(?:ontslag|ontslagen|opgaaf|ik wil|ik hoef)\b", clause.text):
                continue
            values.add("nee")
        elif (
            not clause.unsure
            and not re.search(r"\b(?:niemand|niet|nooit|geen)\b", clause.text)
            and (_REASON.search(clause.text) or (_BARE_REASON.search(clause.text) and clause.tools))
        ):
            values.add("ja")
    return _one(values)


def _introduced(telling: Telling, topic: bool) -> str | None:
    hangs = any(_HANGS.match(clause.text) for clause in telling.told)
    if not (topic or hangs):
        return None
    values = set()
    for clause in telling.told:
        text = clause.text
        watched = bool(clause.tools or WATCHING.search(text) or _HANGS.match(text))
        if (
            watched
            and in_future(text)
            and re.search(
                r"\b(?:krijgen|krijg) (?:we|ik|ze|jullie|\w+)\b|\bkom(?:t|en)\b(?! (?:ze|hij) (?:langs|controleren))",
                text,
            )
        ):
            values.add("nog_niet")
            continue
        if watched and _NOT_YET.search(text) and not _ALREADY.search(text) and (in_future(text) or _planned(text)):
            values.add("nog_niet")
            continue
        value = since_introduction(text)
        if value is None or OTHER_EVENT.search(text):
            continue
        started = _HAPPENED_ONCE.search(text) is not None
        lasting = bool(re.search(r"\b(?:sinds|al|vanaf)\b", text)) and (watched or bool(_INTRODUCED.search(text)))
        if (started and (watched or not clause.speaker)) or lasting:
            values.add(value)
    return _one(values)


def _planned(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:gaan (?:ze|we)|gaat (?:hij|mijn|de|onze)|ze gaan|(?:baas|werkgever|bedrijf|directie|hij"
            r"|leidinggevende|manager) (?:\w+ )?(?:gaat|wil|overweegt)|ze willen|willen ze|wil (?:mijn|de|onze|hij)"
            r"|van plan|er komen|komen er|overweeg\w*|nog niet|gepland|plan(?:nen)? om|directie wil)\b",
            text,
        )
    )


def _in_rie(telling: Telling) -> str | None:
    values = set()
    for clause in telling.sure:
        text = clause.text
        if not _RIE.search(text) or clause.on_rules or re.search(r"\b(?:op orde|compleet|nodig|hoort|hoeven)\b", text):
            continue
        if re.search(
            r"\b(?:geen|nooit een) (?:\w+ )?(?:rie|risico ?inventarisatie)\b|\b(?:niet|nergens|nooit|niets)\b", text
        ):
            values.add("nee")
        elif re.search(r"\b(?:staat|staan|opgenomen|genoemd|beschreven)\b", text):
            values.add("ja")
    return _one(values)


def _rejected(telling: Telling) -> str | None:
    for clause in telling.sure:
        if _GUESSED.search(clause.text):
            continue
        if _LOCKED_OUT.search(clause.text) and not re.search(r"\bniet (?:automatisch|door)\b", clause.text):
            return "ja"
        if _REJECTED.search(clause.text) and _APPLIED.search(telling.text):
            return "nee" if re.search(r"\bniet (?:automatisch|door)\b", clause.text) else "ja"
    return None
