"""Facts about what was done since: gesprek and inzageverzoek. What it led to is in ``consequences``."""

import re

from meekijkwijzer.language.facts.clauses import Telling
from meekijkwijzer.language.facts.consequences import consequences_in
from meekijkwijzer.language.facts.times import days_ago

BOSS = (
    r"(?:baas|leidinggevende|werkgever|chef|manager|teamleider|directeur|directie|hr|hem|haar|personeelszaken"
    r"|ze|p&o|bazin|bedrijfsleider|leiding|teamleidster|bazen|planner|planning|bestuurder|bestuur|ploegleider|ploegbaas"
    r"|voorman|afdelingshoofd|unitmanager|teamlead|supervisor|coordinator|rayonmanager|eigenaar|rector|schoolleider"
    r"|schoolleiding|teammanager|hoofd|opzichter|uitvoerder)"
)
_SUBJECT = (
    r"(?:hij|ze|baas|leidinggevende|werkgever|chef|manager|teamleider|directie|directeur|hr|planner|bestuurder"
    r"|ploegleider"
    r"|bedrijfsleider|leiding|voorman|eigenaar|teamlead|supervisor|bestuur|planning)"
)
_TALKED = re.compile(
    rf"\bik (?:heb|had|ben)(?: \w+){{0,8}}? (?:met|bij|aan|tegen|naar) (?:mijn |de |onze "
    rf"|het )?{BOSS}(?: \w+){{0,6}}? (?:gesproken|gepraat|besproken|aangekaart|aangegeven|gevraagd|gezegd"
    rf"|verteld|gemeld|gemaild|gegaan|gestapt|geweest|gehad|over gehad)\b"
    rf"|\bik (?:heb|had) (?:het |dit |dat |er |hier )(?:\w+ ){{0,4}}(?:aangekaart|besproken|gemeld"
    rf"|ter sprake gebracht|aangegeven)\b|\bik heb mijn (?:baas|leidinggevende|werkgever|chef|manager"
    rf"|teamleider) (?:\w+ ){{0,5}}(?:aangesproken|gemaild|gesproken|gevraagd|een mail gestuurd"
    rf"|een brief gestuurd)\b|\bwe zijn (?:\w+ ){{0,2}}in gesprek\b|\bik ben (?:\w+ ){{0,2}}in gesprek met\b"
    rf"|\bgesprek (?:loopt|is gepland|gehad met mijn)\b|\b(?:ik heb|heb) (?:\w+ ){{0,4}}(?:mail|brief"
    rf"|email) (?:\w+ ){{0,2}}(?:gestuurd|geschreven) (?:\w+ ){{0,2}}(?:aan|naar) (?:mijn |de |het )?{BOSS}\b"
    rf"|\b(?:ik heb|heb) (?:mijn|de|onze) {BOSS} (?:\w+ ){{0,4}}(?:gemaild|geschreven|gevraagd|aangesproken)\b"
)
_NOT_YET = re.compile(
    r"\bik (?:heb|had|ben)(?: \w+){0,6}? (?:nog niet|nog nooit|nog niets|nog geen|niet|niets"
    r"|nooit iets)(?: \w+){0,8}? (?:gesproken|gepraat|besproken|aangekaart|gezegd|over gehad|gesprek"
    r"|gevraagd|verteld|ter sprake|aangesproken|gemeld|aangegeven|gemaild)\b|\b(?:heb|had) (?:er |het |hier "
    r"|dit )?(?:\w+ ){0,2}nog (?:niet|niets|nooit)(?: \w+){0,6}? (?:gesproken|gepraat|besproken|aangekaart"
    r"|gezegd|over gehad|gevraagd|verteld)\b"
)
_WITH_WHOM = re.compile(rf"\b{BOSS}\b|\berover\b|\ber\b|\bhet\b|\bhier\b")
_NOT_ABOUT_BOSS = re.compile(
    r"\b(?:or|pvt|ondernemingsraad|huisarts|dokter|psycholoog|arts|vertrouwenspersoon|fg|ap|vakbond|bond|fnv"
    r"|cnv|collegas?|uitzendbureau|bedrijfsarts|inzage\w*|gegevens|politie|inspectie|autoriteit)\b"
)
_REFUSED = re.compile(
    rf"\b{_SUBJECT}(?: \w+){{0,3}}? (?:wuift|wuifde|wimpelt|wimpelde|lacht|lachte)(?: \w+){{0,3}}? (?:weg|af|uit)\b"
    rf"|\b{_SUBJECT} (?:wil|wilde|willen|wou) (?:er |hier |het |daar )?(?:niets|niet|geen)(?: \w+){{0,4}}? (?:weten"
    rf"|horen"
    rf"|praten|over hebben|luisteren|stoppen|weghalen|veranderen|discussie|van weten)\b"
    rf"|\b{_SUBJECT}(?: \w+){{0,2}}? (?:zegt|zei|zeggen|zeiden|vindt|vond|vinden)(?: \w+){{0,4}}? (?:het gewoon mag"
    r"|dit gewoon mag|mag gewoon|dat het mag|dat dit mag|het mag|het mocht|niet moet zeuren|niet moest zeuren"
    r"|niet moet aanstellen|niet moest aanstellen|niets verandert|zijn goed recht|nergens over|zeur"
    r"|niet zo moet|niet zo moest|moet ik maar|kan ik gaan|niets mee te maken|onzin|gewoon blijft|blijft gewoon"
    r"|zo blijft"
    r"|blijft zo|blijven (?:gewoon )?hangen|blijft (?:gewoon )?hangen|gewoon door gaat|doorgaat|moet wennen"
    r"|moeten wennen"
    r"|er nu eenmaal bij hoort|erbij hoort)\b"
    rf"|\b{_SUBJECT} (?:zegt|zei|zeggen|zeiden) (?:(?:gewoon|meteen|direct|alleen|gelijk|botweg) )+nee$"
    r"|\b(?:gaat|gaan|ging|gingen) (?:er )?gewoon (?:mee )?door\b|\b(?:weigert|weigerde"
    r"|weigeren)(?: \w+){0,4}? (?:te praten"
    r"|te stoppen|het gesprek|een gesprek|erover|weg te halen|iets te)\b|\b(?:hij|ze|baas|werkgever"
    r"|leidinggevende|directie) weiger(?:t|de|en|den)$|\bkreeg (?:ik )?nul op rekest\b"
    r"|\bniet serieus genomen\b|\b(?:afgewimpeld|weggewuifd|afgewezen door mijn (?:baas|werkgever"
    r"|leidinggevende))\b|\bmijn (?:klacht|bezwaar|verzoek) (?:is|werd) (?:\w+ )?(?:afgewezen|weggewuifd"
    r"|afgewimpeld|van tafel)\b"
)
# What counts only after it was brought up, or while that is asked.
_REFUSED_AFTER = re.compile(rf"\b{_SUBJECT} (?:zegt|zei|zeggen|zeiden) (?:\w+ )?nee\b|\bniet (?:\w+ )?mee eens$")
_DOES_NOTHING = re.compile(
    rf"\b{_SUBJECT} (?:doet|doen|deed|deden) (?:er )?(?:(?:helemaal|gewoon|verder|echt|nog steeds|daar|hier) )*"
    r"niets(?: ?(?:er)?mee| aan| tegen| eraan| ertegen| er mee| er aan| er tegen)?(?: he| hoor)?$"
)
# The talk told without "ik heb": "gezegd tegen de planner", "met mijn manager gehad".
_TALKED_SHORT = re.compile(
    rf"^(?:ja |al |wel |heb ik |ik heb )*(?:het |dit )?(?:gezegd|besproken|gevraagd|gemeld|gemaild|aangekaart"
    rf"|aangegeven|verteld)"
    rf" (?:tegen|met|aan|bij|naar) (?:de |mijn |onze |het )?{BOSS}\b|^(?:ja )?(?:al )?(?:met|tegen|aan|bij) (?:mijn|de"
    rf"|onze) {BOSS}"
    r"(?: (?:gezegd|besproken|gevraagd|gemeld|aangekaart|over gehad|gehad|gesproken|gepraat))?$"
)
_POINTS_BACK = re.compile(r"^(?:(?:en|maar|ja|want|alleen) )*(?:die|deze) (?=\w)")
_ANY_BOSS = re.compile(rf"\b(?:de|mijn|onze|het|een|met|tegen|aan) {BOSS}\b")
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
    r"|werkgever|naar voren|er iets van|tegenin|open te doen|aan te kaarten)\b"
    r"|\bniet durf(?:de)? (?:te )?(?:praten|zeggen|vragen|klagen)\b|\b(?:ik )?durf (?:er |het |dit "
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


def course(telling: Telling, asked: str | None = None) -> dict[str, str | int | list[str]]:
    """What was said to the employer, what was asked, and what it led to, as far as the message tells it.

    `asked`: the fact that is asked for; "ik ben ziek" is a consequence only when consequences are.
    """
    facts: dict[str, str | int | list[str]] = {}
    access = _access(telling)
    if access:
        facts["inzageverzoek"] = access
    talk = _talk(telling, access is not None, asked == "gesprek")
    if talk:
        facts["gesprek"] = talk
    consequences, days = consequences_in(telling, asked == "gevolgen")
    if consequences:
        facts["gevolgen"] = consequences
    if days is not None:
        facts["dagen_sinds_ontslag"] = days
    return facts


def _talk(telling: Telling, access: bool, asked: bool) -> str | None:
    values: list[str] = []
    asked_before = asked
    boss = asked
    for clause in telling.told_or_supposed:
        text = _POINTS_BACK.sub("hij ", clause.text) if boss else clause.text
        boss = boss or bool(_ANY_BOSS.search(text))
        talked = bool(
            _TALKED.search(text) or (_TALKED_SHORT.search(text) and not re.search(r"\b(?:niet|niets|nooit)\b", text))
        )
        if _DARE_NOT.search(text) and not _OTHER_FEAR.search(text):
            values.append("durft_niet")
        elif _NOT_ABOUT_BOSS.search(text):
            continue
        elif _NOT_YET.search(text) and _WITH_WHOM.search(text):
            values.append("nog_niet")
        elif clause.told and (_REFUSED.search(text) or (asked_before and _REFUSED_AFTER.search(text))):
            values.append("afgewezen")
        elif clause.told and not access and _silent(text, asked_before or talked):
            values.append("geen_reactie")
        elif (_RUNNING.search(text) and asked_before) or (clause.told and talked):
            values.append("loopt")
        asked_before = (
            asked_before
            or talked
            or bool(re.search(r"\b(?:gemaild|gevraagd|gemeld|aangekaart)\b", text) and clause.speaker)
        )
    for value in ("durft_niet", "afgewezen", "geen_reactie"):
        if value in values:
            others = {other for other in values if other not in (value, "loopt", "nog_niet")}
            return value if not others and not (value != "durft_niet" and "nog_niet" in values) else None
    return values[-1] if len(set(values)) == 1 else None


def _silent(text: str, asked_before: bool) -> bool:
    return asked_before and bool(_NO_REACTION.search(text) or _DOES_NOTHING.search(text))


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
    if silent and waited:
        return "geen_antwoord" if waited[0] >= 31 else None
    if silent:
        # "Nog geen antwoord" may be within the month that the employer has; without "nog" somebody gave up waiting.
        return None if re.search(r"\bnog\b", telling.text) else "geen_antwoord"
    answered = re.search(r"\b(?:geantwoord|antwoord gekregen|gereageerd|gekregen)\b", telling.text)
    return "loopt" if not waited and not answered and _ACCESS_SENT.search(telling.text) else None
