"""Facts about the speaker and the employer: rol, omvang, werkgever_soort, sector."""

import re

from meekijkwijzer.language.facts.clauses import Clause, Telling

AGENCIES = (
    r"(?:randstad|tempo-?team|tempo team|olympia|manpower|adecco|otto work ?force|start ?people|young ?capital"
    r"|unique|covebo|luba|timing|actief werkt|randstad group|tempoteam)"
)
_ROLES: tuple[tuple[str, str], ...] = (
    (
        "medezeggenschap",
        r"\b(?:ik zit|zit ik|zitten we|we zitten|ik zat) (?:\w+ ){0,3}in (?:de|onze|het) (?:or|ondernemingsraad"
        r"|pvt|medezeggenschapsraad|mr|gmr|cor|personeelsvertegenwoordiging)\b|\bik ben (?:\w+ ){0,3}(?:or-?lid"
        r"|lid van (?:de|onze) (?:or|ondernemingsraad|pvt)|voorzitter van de (?:or|ondernemingsraad)|or-voorzitter"
        r"|pvt-lid|secretaris van de or)\b|\b(?:als|namens) (?:de )?(?:or"
        r"|ondernemingsraad)(?:-?lid)?\b(?= (?:hebben|willen|zijn|moeten|kregen|vragen|zitten|heb|ben|wil) )"
        r"|\bwe als or\b|\bonze or\b(?= (?:waar ik in zit))|\bals or-?lid\b",
    ),
    (
        "sollicitant",
        r"\bik (?:heb|had) (?:\w+ ){0,6}gesolliciteerd\b|\bik (?:ben|was) (?:een )?sollicitant\b"
        r"|\bik solliciteer(?:de)?\b|\bmijn sollicitatie(?:gesprek|procedure|brief)?\b|\bals sollicitant\b"
        r"|\bbij (?:een|mijn|de) sollicitatie(?:gesprek|procedure)? (?:moest|werd|kreeg|vroegen) (?:ik|ze)\b"
        r"|\bsollicitatiegesprek gehad\b|\bheb gesolliciteerd\b",
    ),
    (
        "uitzendkracht",
        rf"\bik (?:ben|werk als|was|werk daar als|werk hier als) (?:\w+ ){{0,2}}(?:uitzendkracht|uitzendmedewerker"
        rf"|uitzend)\b|\b(?:werk(?:te)?|zit|ben|ingehuurd|aan de slag|gedetacheerd)(?: \w+){{0,8}}? (?:via|door|bij"
        rf"|voor) (?:een |het |mijn )?(?:uitzendbureau|uitzend|{AGENCIES})\b|\bvia (?:een |het "
        rf"|mijn )?(?:uitzendbureau|uitzend|{AGENCIES})(?: \w+){{0,5}} (?:werk|werkte|ben|zit)\b"
        rf"|\bals uitzendkracht\b|\bmijn uitzendbureau\b|\buitzendcontract\b|\bben uitzendkracht\b"
        rf"|\buitzendkracht in\b|\bik ben flexwerker via\b",
    ),
    (
        "zzp_platform",
        r"\bik (?:ben|werk als|was|rij als|werk daar als|werk hier als) (?:\w+ ){0,2}(?:zzp(?:'er|er)?"
        r"|zelfstandige?|freelancer|freelance|maaltijdbezorger voor uber eats)\b|\bals (?:zzp'?er|freelancer"
        r"|zelfstandige)\b|\b(?:rij|rijd|rijden|bezorg|werk|klus|fiets)(?: \w+){0,4} (?:voor|bij"
        r"|via) (?:uber(?: eats)?|ubereats|deliveroo|bolt|temper|helpling|charly cares|youngones|(?:een|de|zo'n"
        r"|die) (?:\w+-?)?app(?! (?:van mijn (?:werk|baas)|om|waar))|een platform|het platform)\b"
        r"|\b(?:mijn |me |m'n |het )?(?:chauffeurs|bezorgers|koeriers|uber|bolt"
        r"|platform)?-?account (?:\w+ ){0,7}(?:geblokkeerd"
        r"|gedeactiveerd|afgesloten|gesloten|bevroren|gepauzeerd|buiten gebruik gesteld)\b|\b(?:uber"
        r"|bolt)-?(?:chauffeur|bezorger)\b"
        r"|\bik ben platformwerker\b|\bmijn (?:uber|bolt|chauffeurs)-?account\b|\bben zzp'?er\b",
    ),
    (
        "ex_werknemer",
        r"\bmijn (?:ex-?|vorige |oude |voormalige )(?:werkgever|baas|baan|bedrijf|werk|leidinggevende)\b"
        r"|\bik werk(?:te)? (?:er|daar|hier) (?:\w+ ){0,3}niet meer\b|\bik ben (?:er|daar) (?:\w+ ){0,3}(?:weg"
        r"|vertrokken|gestopt|uit dienst)\b|\bik ben uit dienst\b|\bex-?(?:werknemer|medewerker)\b|\btoen ik (?:er"
        r"|daar|nog) (?:\w+ ){0,2}werkte\b",
    ),
    (
        "werknemer",
        r"\bik (?:ben|werk)(?: \w+){0,5} (?:in vaste dienst|in loondienst|op een vast contract)\b|\bik (?:heb"
        r"|had) (?:\w+ ){0,2}(?:vast|tijdelijk|jaar) ?contract\b|\bik (?:ben|werk als) (?:een )?(?:gewone "
        r"|vaste )?(?:werknemer|werkneemster|medewerker|medewerkster)\b"
        r"|^(?:(?:nee|ja|ik|ben|zit|gewoon|nou|dus|eigenlijk|maar|en|al|jaar|jaren|lang|\d+|werk|hier|daar|sta|was"
        r"|vast|er)"
        r" )*in (?:vaste |tijdelijke |loon)?dienst(?: (?:dus|hoor|gewoon|joh|van|bij|een|de|het|mijn|\w+)){0,5}$"
        r"|\bik ben (?:\w+ ){0,4}in (?:vaste )?dienst\b|\b(?:heb|met|op) (?:een )?vast contract\b|\bals (?:gewone "
        r"|vaste )?werknemer\b|\bben (?:\w+ ){0,3}in vaste dienst\b",
    ),
)
_ROLE_PATTERNS = tuple((value, re.compile(pattern)) for value, pattern in _ROLES)
_OTHER_ACCOUNT = re.compile(
    r"\b(?:mail|email|teams|office|outlook|werk|computer|microsoft|windows|linkedin|facebook|instagram|insta|inlog"
    r"|bank|bedrijfs"
    r"|school|slack|google|citrix|systeem|personeels)(?: |-)?account\b|\baccount (?:van|op) (?:het werk|mijn werk"
    r"|de zaak|de computer)\b"
)
_NOT_ME = re.compile(r"\b(?:niet|geen|collega|collegas|vriend|vriendin|mijn man|mijn vrouw|zoon|dochter|broer|zus)\b")

_PEOPLE = (
    r"(?:man|mensen|medewerkers?|werknemers?|personeelsleden|collegas?|koppen|personen|mens|vrouw|arbeiders"
    r"|werklui|fte|personeel|mederwerkers|leden personeel|pers)"
)
_LOOSE = (
    r"(?P<loose>ongeveer|zo'n|een stuk of|een man of|rond de|circa|ca|pakweg|ong|zon|om en nabij|om en bij"
    r"|tegen de)?"
)
_SIZE = re.compile(
    rf"\b(?:(?P<frame>(?:we|ik|bedrijf|bij ons|team van het bedrijf|hier|er|daar|met ons) (?:\w+ ){{0,3}}?)"
    rf"|(?P<with>met|van) |)(?P<bound>meer dan|minder dan|ruim|bijna|net geen|onder de|boven de|maximaal"
    rf"|minstens|minimaal|zeker|nog geen|iets meer dan|iets minder dan)? ?"
    rf"{_LOOSE} ?(?P<number>\d{{1,6}})(?:\s?(?:a|-|tot|of|tot en met|en) (?P<upper>\d{{1,6}}))? ?(?:vaste "
    rf"|volle |man |echte )?(?P<people>{_PEOPLE})?(?P<rest>.*)"
)
_SIZE_FRAMES = re.compile(
    rf"\b(?:we zijn(?: maar| nu| hier| slechts)?|zijn we|we werken|werken we|we zitten|zitten we|bedrijf (?:van"
    rf"|met|heeft|telt|is)|zaak (?:van|met)|organisatie (?:van|met)|werken (?:er|hier|daar)?|werkt (?:er|hier"
    rf"|daar)?|er zijn|in dienst|in totaal|totaal|heeft|telt|bestaat uit|zijn we met|met (?:ongeveer "
    rf"|een stuk of |zo'n |een man of |ruim |meer dan |minder dan |bijna )?\d+ (?:collegas|{_PEOPLE} personeel)"
    rf"|ben een van de|\w*(?:bedrijf|bedrijfje|salon|restaurant|zaak|winkel|hotel|school|kinderopvang|bakkerij"
    rf"|garage|werkgever|drukkerij|praktijk|organisatie) (?:van|met|heeft|telt))\b"
)
_WORKERS = re.compile(
    r"\b\d+ (?:medewerkers|werknemers|personeelsleden|man personeel|fte|mensen in dienst|man in dienst"
    r"|personeel)\b"
)
_PART_ONLY = re.compile(
    r"\b(?:or|ondernemingsraad|pvt|fg|besproken|bekeken|elk bedrijf|elke organisatie|vanaf|verplicht|afdeling"
    r"|team|ploeg|dienst(?!\b.{0,12}$)|shift|filiaal|vestiging|nachtdienst|avonddienst|klas|groep|kamer"
    r"|ontslagen|weg|ziek|klagen|klaagden|boos|cameras?|bewoners|klanten|patienten|leerlingen|studenten|gasten"
    r"|chauffeurs? (?:ziek|weg)|naar de (?:baas|or|bond|vakbond)|petitie|handtekening\w*|gevraagd|gesproken"
    r"|gesprek|vergadering|kantine|lunch|tegelijk|per (?:dag|uur)|getekend|mee eens|klacht|samen met)\b"
)
_IN_SERVICE = re.compile(r"\b(?:in dienst)\b")
_HUGE = re.compile(
    r"\b(?:honderden|duizenden|tienduizenden|paar honderd|enkele honderden|een paar duizend) (?:\w+ )?(?:man"
    r"|mensen|medewerkers|werknemers|collegas|personeelsleden)\b|\b(?:we zijn|bedrijf is|is een|bij een"
    r"|werk bij een) (?:\w+ ){0,2}multinational\b"
)

_GOVERNMENT = re.compile(
    r"\b(?:ik ben|werk(?:te|zaam)? (?:\w+ )?als|als) (?:\w+ )?(?:rijks)?ambtenaar\b|\b(?:werk(?:te|en)?"
    r"|werkzaam|in dienst|baan|medewerker|ambtenaar)(?: \w+){0,5} (?:bij|voor|van) (?:de |het |een "
    r"|onze )?(?:\w+ )?(?:gemeente|rijksoverheid|overheid|rijk|provincie|belastingdienst|politie|defensie"
    r"|ministerie|waterschap|rijkswaterstaat|ggd|douane|dji|justitie|ind|gevangenis|marechaussee|brandweer"
    r"|veiligheidsregio|omgevingsdienst|overheidsinstelling|overheidsdienst)\b|\b(?:mijn werkgever|werkgever"
    r"|we) (?:is|zijn|was) (?:een |de |het )*(?:gemeente|overheid|rijksoverheid|rijk|politie|provincie|ministerie"
    r"|overheidsinstelling|overheidsorganisatie|waterschap|defensie|belastingdienst|douane)\b"
    r"|\b(?:ik ben|werk als|als) (?:\w+ )?(?:politieagente?|wijkagent|militair|marechaussee|gemeenteambtenaar"
    r"|rijksambtenaar"
    r"|douanier)\b"
)
_PRIVATE = re.compile(
    r"\b(?:particulier(?:e)? (?:bedrijf|werkgever|sector|organisatie)|commercieel bedrijf"
    r"|commerciele (?:organisatie|bedrijf)|familiebedrijf|beursgenoteerd|geen overheid|niet (?:bij |van "
    r"|voor )?de overheid|(?:is|bij|zijn) (?:een )?gewoon (?:een )?bedrijf|in het bedrijfsleven|(?:is|bij"
    r"|een) (?:een )?(?:bv|nv|vof|eenmanszaak))\b"
)

_IN_WORK = (
    r"(?:ik (?:\w+ ){0,2}(?:werk|werkte|zit|sta|ben werkzaam)|werk ik|werken we|we werken|werk"
    r"|werkzaam)(?: \w+){0,4}? (?:in|bij|op|voor)(?: de| het| een| mijn)?(?: \w+)?"
)
_AM = (
    r"(?:ik ben|ben ik|ik werk (?:\w+ ){0,2}als|werk ik als|werkzaam als|werk als|ik was|ben"
    r"|ik werk hier als)(?: een)?(?: \w+)?"
)
_SECTORS: tuple[tuple[str, str, str], ...] = (
    (
        "zorg",
        "zorg|thuiszorg|ziekenhuis|verpleeghuis|verzorgingshuis|gehandicaptenzorg|ouderenzorg|jeugdzorg"
        "|kinderopvang|ggz|apotheek|woonzorgcentrum|zorginstelling|huisartsenpraktijk|tandartspraktijk"
        "|ambulancedienst",
        "verpleegkundige|verzorgende|verpleeghulp|zorgmedewerker|thuishulp|doktersassistent|doktersassistente"
        "|begeleider in de zorg|ambulancechauffeur|apothekersassistente|helpende",
    ),
    (
        "onderwijs",
        "onderwijs|basisschool|school|middelbare school|mbo|hbo|hogeschool|universiteit|roc",
        "docent|docente|leraar|lerares|leerkracht|juf|onderwijsassistent|conrector",
    ),
    (
        "overheid",
        "gemeente|provincie|ministerie|belastingdienst|overheid|waterschap|rijkswaterstaat|politie|defensie",
        "ambtenaar|politieagent|boa",
    ),
    (
        "transport",
        "transport|transportbedrijf|busbedrijf|taxibedrijf|openbaar vervoer|ov|vervoersbedrijf|spoor|luchtvaart"
        "|koeriersbedrijf|pakketbezorging",
        "buschauffeur|vrachtwagenchauffeur|chauffeur|taxichauffeur|trambestuurder|machinist|conducteur|koerier"
        "|pakketbezorger|bezorger|trucker|internationaal chauffeur|steward|stewardess",
    ),
    (
        "logistiek",
        "logistiek|magazijn|distributiecentrum|dc|warehouse|loods|orderverzameling",
        "orderpicker|magazijnmedewerker|heftruckchauffeur|reachtruckchauffeur|logistiek medewerker|inpakker"
        "|magazijnier",
    ),
    (
        "winkel",
        "winkel|supermarkt|kledingwinkel|detailhandel|retail|bouwmarkt|tuincentrum|drogisterij|schoenenwinkel"
        "|winkelketen",
        "vakkenvuller|caissiere|kassiere|kassamedewerker|winkelmedewerker|verkoper|verkoopster|verkoopmedewerker"
        "|winkelbediende",
    ),
    (
        "horeca",
        "horeca|restaurant|cafe|hotel|kroeg|snackbar|cafetaria|fastfood|lunchroom|catering",
        "kok|ober|serveerster|barman|kelner|afwasser|barista|bediening|hulpkok|receptioniste in een hotel",
    ),
    ("schoonmaak", "schoonmaak|schoonmaakbedrijf", "schoonmaker|schoonmaakster|glazenwasser|poetsvrouw|poetshulp"),
    (
        "callcenter",
        "callcenter|call center|klantenservice|contactcenter|callcentre|klantcontactcentrum|telemarketing",
        "callcentermedewerker|telefonist|telefoniste|klantenservicemedewerker|callcenteragent|callagent",
    ),
    (
        "industrie",
        "industrie|fabriek|productie|metaal|chemie|slachthuis|slachterij|productiebedrijf|voedingsfabriek|kas"
        "|kassen|tuinbouw",
        "productiemedewerker|lasser|operator|procesoperator|lopendebandwerker|slachter",
    ),
    (
        "bouw",
        "bouw|bouwbedrijf|aannemer|wegenbouw|bouwplaats",
        "bouwvakker|timmerman|metselaar|stukadoor|loodgieter|stratenmaker|dakdekker|schilder|uitvoerder in de bouw",
    ),
    (
        "ict",
        "ict|it|softwarebedrijf|it-bedrijf|ict-bedrijf",
        "programmeur|developer|softwareontwikkelaar|systeembeheerder|software engineer|tester|webdeveloper"
        "|helpdeskmedewerker ict|data engineer|it'er|ict'er",
    ),
    (
        "kantoor",
        "kantoor|bank|verzekeraar|administratiekantoor|accountantskantoor|verzekeringsmaatschappij|advocatenkantoor",
        "administratief medewerker|secretaresse|boekhouder|accountant|office manager|administratief medewerkster"
        "|kantoormedewerker",
    ),
)
_SECTOR_PATTERNS = tuple(
    (value, re.compile(rf"\b{_IN_WORK} (?:{places})\b|\b{_AM} (?:{jobs})\b")) for value, places, jobs in _SECTORS
)


def work(telling: Telling) -> dict[str, str]:
    """rol, omvang, werkgever_soort and sector, as far as the message tells them."""
    found = {
        "rol": _role(telling),
        "omvang": _size(telling),
        "werkgever_soort": _employer(telling),
        "sector": _sector(telling),
    }
    return {name: value for name, value in found.items() if value}


def _one(values: set[str]) -> str | None:
    return values.pop() if len(values) == 1 else None


def _role(telling: Telling) -> str | None:
    values = set()
    for clause in telling.told:
        for value, pattern in _ROLE_PATTERNS:
            match = pattern.search(clause.text)
            if match and not _NOT_ME.search(clause.text[: match.end()]):
                if value == "zzp_platform" and _OTHER_ACCOUNT.search(clause.text):
                    continue
                if value == "sollicitant" and re.search(r"\b(?:andere baan|ander werk|elders|intern)\b", clause.text):
                    continue
                values.add(value)
                break
    if "medezeggenschap" in values:
        return "medezeggenschap"
    if values == {"werknemer", "ex_werknemer"}:
        return None
    return _one(values)


def _size(telling: Telling) -> str | None:
    values = set()
    for clause in telling.told:
        if _HUGE.search(clause.text) and not _PART_ONLY.search(clause.text):
            values.add("vanaf_50")
            continue
        value = size_in(clause, strict=True)
        if value:
            values.add(value)
    return _one(values)


def size_in(clause: Clause, strict: bool) -> str | None:
    """The value of `omvang` that a clause tells; `strict`: only with words that make it the size of the whole firm."""
    text = clause.text
    if _PART_ONLY.search(text) and strict:
        return None
    match = _SIZE.search(text)
    if not match:
        return None
    people = match["people"]
    together = re.search(r"\b(?:zijn|werken|zitten)(?: \w+){0,3} met zijn (?:\w+ )?\d+\b", text) is not None
    if strict:
        framed = bool(_SIZE_FRAMES.search(text)) and bool(people or together)
        if not (framed or _WORKERS.search(text)):
            return None
        if re.search(r"\b(?:geleden|jaar|euro|uur|weken|maanden|dagen|procent|cameras?)\b", match["rest"][:12]):
            return None
    elif re.search(r"\b(?:jaar|euro|uur|weken|maanden|dagen|procent)\b", match["rest"][:12]):
        return None
    number = int(match["number"])
    upper = int(match["upper"]) if match["upper"] else None
    bound = match["bound"] or ""
    others = people is not None and people.startswith("collega")
    return _bucket(number, upper, bound, bool(match["loose"]), others)


def _bucket(number: int, upper: int | None, bound: str, loose: bool, others: bool) -> str | None:
    """The size class (10 and 50 belong to the class above), None where the telling leaves it open."""
    if upper is not None:
        low, high = _class(number), _class(upper)
        return low if low == high and upper >= number else None
    if (number in (9, 49) and others) or (number in (10, 50) and loose):
        return None
    if bound in ("minder dan", "onder de", "nog geen", "iets minder dan", "net geen", "bijna", "maximaal"):
        exact = number + 1 if bound == "maximaal" else number
        if bound in ("minder dan", "onder de", "maximaal") and exact > 10:
            return None
        return _class(number if bound == "maximaal" else number - 1)
    if bound in ("meer dan", "boven de", "ruim", "iets meer dan", "minstens", "minimaal", "zeker"):
        if number >= 50:
            return "vanaf_50"
        return _class(number) if bound in ("ruim", "iets meer dan") and number not in (9, 49) else None
    return _class(number)


def _class(number: int) -> str:
    if number < 10:
        return "tot_10"
    return "10_tot_50" if number < 50 else "vanaf_50"


def _employer(telling: Telling) -> str | None:
    values = set()
    for clause in telling.sure:
        if _PRIVATE.search(clause.text):
            values.add("particulier")
        elif _GOVERNMENT.search(clause.text) and not re.search(
            r"\b(?:niet|geen|klant|opdracht|ingehuurd|gedetacheerd)\b", clause.text
        ):
            values.add("overheid")
    return _one(values)


def _sector(telling: Telling) -> str | None:
    values = set()
    for clause in telling.sure:
        if re.search(r"\bniet\b", clause.text):
            continue
        for value, pattern in _SECTOR_PATTERNS:
            if pattern.search(clause.text):
                values.add(value)
    return _one(values)
