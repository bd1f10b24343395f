"""Facts about what happened since: gesprek, inzageverzoek, gevolgen, dagen_sinds_ontslag."""

import re

from meekijkwijzer.language.facts.clauses import Clause, Telling
from meekijkwijzer.language.facts.times import days_ago, exact_days
from meekijkwijzer.language.facts.tools import WATCHING

_BOSS = (
    r"(?:baas|leidinggevende|werkgever|chef|manager|teamleider|directeur|directie|hr|hem|haar|personeelszaken"
    r"|ze|p&o|bazin|bedrijfsleider|leiding|teamleidster|bazen)"
)
_TALKED = re.compile(
    rf"\bik (?:heb|had|ben)(?: \w+){{0,8}}? (?:met|bij|aan|tegen|naar) (?:mijn |de |onze "
    rf"|het )?{_BOSS}(?: \w+){{0,6}}? (?:gesproken|gepraat|besproken|aangekaart|aangegeven|gevraagd|gezegd"
    rf"|verteld|gemeld|gemaild|gegaan|gestapt|geweest|gehad|over gehad)\b"
    rf"|\bik (?:heb|had) (?:het |dit |dat |er |hier )(?:\w+ ){{0,4}}(?:aangekaart|besproken|gemeld"
    rf"|ter sprake gebracht|aangegeven)\b|\bik heb mijn (?:baas|leidinggevende|werkgever|chef|manager"
    rf"|teamleider) (?:\w+ ){{0,5}}(?:aangesproken|gemaild|gesproken|gevraagd|een mail gestuurd"
    rf"|een brief gestuurd)\b|\bwe zijn (?:\w+ ){{0,2}}in gesprek\b|\bik ben (?:\w+ ){{0,2}}in gesprek met\b"
    rf"|\bgesprek (?:loopt|is gepland|gehad met mijn)\b|\b(?:ik heb|heb) (?:\w+ ){{0,4}}(?:mail|brief"
    rf"|email) (?:\w+ ){{0,2}}(?:gestuurd|geschreven) (?:\w+ ){{0,2}}(?:aan|naar) (?:mijn |de |het )?{_BOSS}\b"
    rf"|\b(?:ik heb|heb) (?:mijn|de|onze) {_BOSS} (?:\w+ ){{0,4}}(?:gemaild|geschreven|gevraagd|aangesproken)\b"
)
_NOT_YET = re.compile(
    r"\bik (?:heb|had|ben)(?: \w+){0,6}? (?:nog niet|nog nooit|nog niets|nog geen|niet|niets"
    r"|nooit iets)(?: \w+){0,8}? (?:gesproken|gepraat|besproken|aangekaart|gezegd|over gehad|gesprek"
    r"|gevraagd|verteld|ter sprake|aangesproken|gemeld|aangegeven|gemaild)\b|\b(?:heb|had) (?:er |het |hier "
    r"|dit )?(?:\w+ ){0,2}nog (?:niet|niets|nooit)(?: \w+){0,6}? (?:gesproken|gepraat|besproken|aangekaart"
    r"|gezegd|over gehad|gevraagd|verteld)\b"
)
_WITH_WHOM = re.compile(rf"\b{_BOSS}\b|\berover\b|\ber\b|\bhet\b|\bhier\b")
_NOT_ABOUT_BOSS = re.compile(
    r"\b(?:or|pvt|ondernemingsraad|huisarts|dokter|psycholoog|arts|vertrouwenspersoon|fg|ap|vakbond|bond|fnv"
    r"|cnv|collegas?|uitzendbureau|bedrijfsarts|inzage\w*|gegevens|politie|inspectie|autoriteit)\b"
)
_REFUSED = re.compile(
    r"\b(?:hij|ze|baas|leidinggevende|werkgever|chef|manager|teamleider|directie|directeur"
    r"|hr|die)(?: \w+){0,3}? (?:wuift|wuifde|wimpelt|wimpelde|lacht|lachte)(?: \w+){0,3}? (?:weg|af|uit)\b"
    r"|\b(?:hij|ze|baas|leidinggevende|werkgever|chef|manager|teamleider|directie|directeur|hr) (?:wil|wilde"
    r"|willen|wou) (?:er |hier |het |daar )?(?:niets|niet|geen)(?: \w+){0,4}? (?:weten|horen|praten"
    r"|over hebben|luisteren|stoppen|weghalen|veranderen|discussie|van weten)\b"
    r"|\b(?:hij|ze|baas|leidinggevende|werkgever|chef|manager|teamleider|directie|directeur"
    r"|hr)(?: \w+){0,2}? (?:zegt|zei|zeggen|zeiden|vindt|vond|vinden)(?: \w+){0,4}? (?:het gewoon mag"
    r"|dit gewoon mag|mag gewoon|dat het mag|dat dit mag|het mag|het mocht|niet moet zeuren|niet moest zeuren"
    r"|niet moet aanstellen|niet moest aanstellen|niets verandert|zijn goed recht|nergens over|zeur"
    r"|niet zo moet|niet zo moest|moet ik maar|kan ik gaan|niets mee te maken|onzin)\b|\b(?:gaat|gaan|ging"
    r"|gingen) (?:er )?gewoon (?:mee )?door\b|\b(?:weigert|weigerde|weigeren)(?: \w+){0,4}? (?:te praten"
    r"|te stoppen|het gesprek|een gesprek|erover|weg te halen|iets te)\b|\b(?:hij|ze|baas|werkgever"
    r"|leidinggevende|directie) weiger(?:t|de|en|den)$|\bkreeg (?:ik )?nul op rekest\b"
    r"|\bniet serieus genomen\b|\b(?:afgewimpeld|weggewuifd|afgewezen door mijn (?:baas|werkgever"
    r"|leidinggevende))\b|\bmijn (?:klacht|bezwaar|verzoek) (?:is|werd) (?:\w+ )?(?:afgewezen|weggewuifd"
    r"|afgewimpeld|van tafel)\b"
)
_NO_REACTION = re.compile(
    r"\b(?:geen|nooit|nog nooit|nog geen|niets|nooit een|nog steeds geen|nog altijd geen"
    r"|nog steeds niets) (?:\w+ ){0,2}?(?:reactie|antwoord|gehoord|reaktie|bericht terug)\b|\b(?:reageert"
    r"|reageerde|reageren|antwoordt|antwoordde)(?: \w+){0,3}? (?:niet|nooit)\b|\bniet (?:gereageerd|geantwoord"
    r"|teruggemaild)\b|\b(?:antwoord|reactie) (?:\w+ ){0,2}(?:kreeg|krijg|heb) ik (?:\w+ ){0,2}niet\b"
)
_DARE_NOT = re.compile(
    r"\b(?:ik )?durf(?:de)?(?: ik)?(?: \w+){0,4}? (?:niet|niets|geen|nooit)(?: \w+){0,7}? (?:zeggen|praten"
    r"|aankaarten|aan te kaarten|vragen|bespreken|te bespreken|klagen|erover|over te hebben|over te beginnen"
    r"|te zeggen|te vragen|te praten|melden|te melden|mond open|gesprek|aan te gaan|baas|leidinggevende"
    r"|werkgever|naar voren|er iets van|tegenin|open te doen|aan te kaarten)\b|\b(?:ik )?durf (?:er |het |dit "
    r"|hier )(?:\w+ ){0,2}niet(?: aan te kaarten| te zeggen| te vragen|$)|\bdurf er niets van te zeggen\b"
    r"|\b(?:bang|te bang|schrik|huiverig)(?: \w+){0,4}? (?:om )?(?:(?:het|er|dit|iets|erover|hier|hierover"
    r"|daarover|dat)(?: \w+){0,3}? )?(?:(?:met|bij|aan|tegen) (?:mijn|de|onze) \w+ )?(?:te zeggen|te vragen"
    r"|aan te kaarten|te bespreken|te klagen|te praten|over te beginnen|te melden|te beginnen)\b"
)
_OTHER_FEAR = re.compile(r"\b(?:huisarts|dokter|psycholoog|inzage|politie|rechter|collegas)\b")
_RUNNING = re.compile(
    r"\b(?:erop|er op) terug ?komen\b|\bzou het (?:uitzoeken|nagaan|navragen)\b|\bgaat het (?:uitzoeken"
    r"|navragen|nakijken)\b|\bwacht(?:en)? (?:nog )?op (?:antwoord|reactie)\b"
)

_ACCESS = (
    r"(?:inzage ?verzoek|inzage|verzoek om inzage|avg-?verzoek|mijn gegevens|mijn dossier"
    r"|mijn personeelsdossier|avg verzoek|mijn data)"
)
_ACCESS_DONE = re.compile(
    rf"\b{_ACCESS}(?: \w+){{0,7}}? (?:gedaan|ingediend|gevraagd|aangevraagd|opgevraagd|gestuurd|verstuurd"
    rf"|verzocht)\b|\b(?:heb|had|hebben)(?: \w+){{0,4}}? (?:om |een )?{_ACCESS}(?: \w+){{0,3}}? (?:gevraagd"
    rf"|aangevraagd|gedaan|opgevraagd|ingediend|gestuurd|verzocht)\b|\b(?:vroeg|vroegen) (?:ik "
    rf"|we )?(?:om )?inzage\b|\binzageverzoek (?:loopt|ligt|is verstuurd)\b|\bmijn inzageverzoek\b"
)
_ACCESS_SENT = re.compile(r"\b(?:gedaan|ingediend|gevraagd|aangevraagd|opgevraagd|gestuurd|verstuurd|loopt|ligt)\b")
_ACCESS_NOT = re.compile(
    rf"\b(?:nog geen|geen(?= inzage ?verzoek)|nooit een|nog nooit een|niet om|nog niet om|nog niet"
    rf"|nooit om)(?: \w+)? {_ACCESS}\b(?! (?:gekregen|gehad))|\b{_ACCESS}(?: \w+){{0,3}}? (?:nog niet|niet"
    rf"|nooit)(?: \w+){{0,2}} (?:gedaan|gevraagd|aangevraagd|opgevraagd|ingediend)\b"
)
_ACCESS_REFUSED = re.compile(
    rf"\b{_ACCESS}(?: \w+){{0,8}}? (?:geweigerd|afgewezen|krijg(?:en)? ik niet|kreeg ik niet|niet gekregen"
    rf"|geweigert)\b|\b(?:weiger(?:t|en|de|den)|afgewezen|geweigerd)(?: \w+){{0,5}}? {_ACCESS}\b"
    rf"|\bgeen inzage (?:gekregen|gehad|krijg)\b|\b(?:geeft|geven|gaf|kreeg|krijg)(?: \w+){0, 3} geen inzage\b"
)

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
    r"|hoofddoek|zwangerschap|leeftijd|geaardheid|handicap|naam|achtergrond)\b"
)
_NONE = re.compile(
    r"\b(?:nog )?geen (?:directe |echte |verdere )?gevolgen\b|\b(?:er is"
    r"|is er) (?:\w+ ){0,3}(?:nog )?niets (?:gebeurd|van gekomen)\b|\bgevolgen zijn er (?:nog )?niet\b"
)
_OTHERS = re.compile(
    r"\b(?:collegas?|vriend|vriendin|mijn man|mijn vrouw|mijn zoon|mijn dochter|mijn broer|mijn zus"
    r"|mijn partner|buurman|buurvrouw|iemand|anderen|hij is|ze is|kennis|neef|nicht|vader|moeder|mensen"
    r"|sommigen)\b"
)


def course(telling: Telling) -> dict[str, str | int | list[str]]:
    """What was said to the employer, what was asked, and what it led to, as far as the message tells it."""
    facts: dict[str, str | int | list[str]] = {}
    access = _access(telling)
    if access:
        facts["inzageverzoek"] = access
    talk = _talk(telling, access is not None)
    if talk:
        facts["gesprek"] = talk
    consequences, days = _consequences(telling)
    if consequences:
        facts["gevolgen"] = consequences
    if days is not None:
        facts["dagen_sinds_ontslag"] = days
    return facts


def _talk(telling: Telling, access: bool) -> str | None:
    values: list[str] = []
    asked_before = False
    for clause in telling.told_or_supposed:
        text = clause.text
        if _DARE_NOT.search(text) and not _OTHER_FEAR.search(text):
            values.append("durft_niet")
        elif _NOT_ABOUT_BOSS.search(text):
            continue
        elif _NOT_YET.search(text) and _WITH_WHOM.search(text):
            values.append("nog_niet")
        elif _REFUSED.search(text) and clause.told:
            values.append("afgewezen")
        elif _NO_REACTION.search(text) and clause.told and not access and (asked_before or _TALKED.search(text)):
            values.append("geen_reactie")
        elif (_RUNNING.search(text) and asked_before) or (clause.told and _TALKED.search(text)):
            values.append("loopt")
        asked_before = (
            asked_before
            or bool(_TALKED.search(text))
            or bool(re.search(r"\b(?:gemaild|gevraagd|gemeld|aangekaart)\b", text) and clause.speaker)
        )
    for value in ("durft_niet", "afgewezen", "geen_reactie"):
        if value in values:
            others = {other for other in values if other not in (value, "loopt", "nog_niet")}
            return value if not others and not (value != "durft_niet" and "nog_niet" in values) else None
    return values[-1] if len(set(values)) == 1 else None


def _access(telling: Telling) -> str | None:
    done = refused = silent = False
    waited = None
    for clause in telling.told:
        text = clause.text
        if _ACCESS_REFUSED.search(text) or (done and re.search(r"\b(?:geweigerd|afgewezen|weiger\w*)\b", text)):
            refused = True
        elif _ACCESS_NOT.search(text):
            return "nee"
        elif _ACCESS_DONE.search(text):
            done = True
        if done:
            waited = waited or days_ago(text)
            silent = silent or bool(_NO_REACTION.search(text))
    if refused:
        return "geweigerd"
    if not done:
        return None
    if waited and waited[1] <= 27:
        return "loopt"
    if silent:
        return "geen_antwoord" if waited and waited[0] >= 31 else None
    answered = re.search(r"\b(?:geantwoord|antwoord gekregen|gereageerd|gekregen)\b", telling.text)
    return "loopt" if not waited and not answered and _ACCESS_SENT.search(telling.text) else None


def _consequences(telling: Telling) -> tuple[list[str], int | None]:
    found: list[str] = []
    days: int | None = None
    none = False
    for clause in telling.told:
        text = clause.text
        if _OTHERS.search(text) and not re.search(r"\b(?:ik|me|mij)\b", _OTHERS.sub(" ", text)):
            continue
        if _NONE.search(text):
            none = True
        for value in _in_clause(clause):
            if value not in found:
                found.append(value)
            if value.startswith("ontslag") and days is None:
                days = exact_days(text)
    if "ontslag_staande_voet" in found and "ontslag" in found:
        found.remove("ontslag")
    if none and not found:
        found = ["geen"]
    return found, days


def _in_clause(clause: Clause) -> list[str]:
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
    elif fired and not threatened and not re.search(r"\bniet (?:\w+ )?ontslagen\b", text):
        found.append("ontslag")
    if _WARNING.search(text) and not re.search(
        r"\b(?:geen|zonder|nooit|niet|dreigt|dreigde|bang|gewaarschuwd)\b", text
    ):
        found.append("waarschuwing")
    if _PAY.search(text) and not re.search(r"\b(?:niet ingehouden|geen boete|dreigt|dreigen|kunnen|kan|bang)\b", text):
        found.append("loon")
    if (
        _SICK.search(text)
        and not re.search(r"\b(?:niet ziek|geen burn|nooit ziek|bang|terug van|of ik|of we)\b", text)
        and not _monitored_sickness(text)
    ):
        found.append("ziek")
    if (
        _PRESSURE.search(text)
        and _SOMEBODY.search(text)
        and not re.search(r"\b(?:geen|zonder|niet zo) (?:\w+ )?(?:stress|werkdruk|druk)\b", text)
    ):
        found.append("werkdruk")
    if _DISCRIMINATION.search(text) and not re.search(r"\b(?:geen discriminatie|niet gediscrimineerd)\b", text):
        found.append("discriminatie")
    return found


def _someone_else(text: str) -> bool:
    return bool(re.search(r"\b(?:collega|hij is|ze is|iemand|vriend|vriendin)\b", text)) and not re.search(
        r"\bik\b", text
    )


def _monitored_sickness(text: str) -> bool:
    """ "Toen ik ziek was volgden ze me": being ill is the occasion here, not the consequence."""
    return bool(re.search(r"\b(?:toen|terwijl|wanneer) ik (?:\w+ ){0,2}ziek\b", text)) or bool(
        re.search(r"\bziek\b", text) and WATCHING.search(text)
    )
