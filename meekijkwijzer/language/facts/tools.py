"""The tools of monitoring, recognised by name or by what is done with them."""

import re

_SEE = (
    r"(?:lees|leest|lezen|gelezen|meelezen|meegelezen|meeleest|leest mee|bekijk(?:t|en)|bekeken|kijk(?:t"
    r"|en)? mee|meekijk(?:t|en)|meegekeken|volg(?:t|en|d)|gevolgd|controle(?:ert|ren|rt)|gecontroleerd"
    r"|check(?:t|en)|gecheckt|monitor(?:t|en)|gemonitord|log(?:t|gen)|gelogd|bij ?gehouden|bijhoud(?:t|en)"
    r"|houd(?:t|en)? (?:\w+ ){0,4}bij|in de gaten|opgenomen|opnem(?:en|t)|neemt op|nemen (?:\w+ ){0,3}op"
    r"|opnames?|registre(?:ert|ren)|geregistreerd|bespioneer(?:t|d)|bespioneren|spioneer(?:t|d|en)|gluur(?:t|d"
    r"|en)|begluurd?|zie(?:t|n)|inzage|doorzocht|doorzoeken|doorzoekt|scre(?:en|ent|enen|end)|gescreend"
    r"|opgevraagd|snuffel(?:t|en)|meet|meten|gemeten|noteer(?:t|d)|noteren|genoteerd|opgeschreven|schrijft op"
    r"|geturfd|turft|getimed|timen|geklokt|klokt|afgeluisterd|afluister(?:t|en)|luister(?:t"
    r"|en)? (?:\w+ ){0,3}(?:mee|af)|meeluister(?:t|en)|meegeluisterd|terugluister(?:t|en)|teruggeluisterd"
    r"|analyse(?:ert|ren|erd)|geanalyseerd)"
)
_GROUP_CHAT = r"(?:app|whatsapp|signal|telegram|teams|chat)-? ?groep(?:en|je)?|groeps-?(?:app|chat|apps|chats)"
_NEAR = r"(?:\s+[\w'-]+){0,6}?\s+"

# One pattern per tool: a name that says enough, or a thing with a verb of watching.
_TOOLS: tuple[tuple[str, str], ...] = (
    (
        "webcam",
        r"\bwebcams?\b|\bcamera van (?:mijn|onze|de|je|het) (?:\w+ )?(?:laptop|computer|pc|scherm|werklaptop"
        r"|tablet)\b|\b(?:laptop|computer)camera\b"
        r"|\b(?:camera|cam) (?:\w+ ){0,4}(?:aan (?:laten |te )?(?:staan|hebben|houden|zetten)|aanhouden|aanzetten"
        r"|aanstaan|aan tijdens)\b|\b(?:cam|camera) (?:verplicht )?aan (?:tijdens|in) (?:\w+ ){0,2}(?:teams|zoom"
        r"|vergadering|meetings?|call)"
        r"|\b(?:camera|cam) (?:moet|moest|hoort|verplicht)(?: \w+){0,3} aan\b|\b(?:foto|fotos"
        r"|foto's) (?:van (?:mij|ons|me) )?(?:via|met|door) (?:de|mijn) laptop\b",
    ),
    (
        "camera",
        r"\bcamera(?:s|tje|tjes|toezicht|bewaking|beelden|systeem|systemen)?\b|\w+cameras?\b|\bcctv\b"
        r"|\bdashcams?\b|\bbodycams?\b"
        r"|\b(?:ze|hij|baas|chef|werkgever|leidinggevende|manager|teamleider|bazin|directie|directeur) film(?:t|en|de"
        r"|den)"
        r" (?:stiekem |gewoon |altijd |continu )*(?:me|mij|ons|iedereen|het personeel"
        r"|alles)\b(?! (?:\w+ ){0,4}(?:laptop"
        r"|computer|pc|webcam))|\bfilm(?:t|en) (?:ze|hij|mijn baas|de baas) (?:me|mij|ons|iedereen|alles)\b"
        r"|\b(?:(?:ik|we|iedereen|personeel) (?:word|worden|wordt|werd|werden|ben|zijn)|(?:word|werd|ben) ik|(?:worden"
        r"|werden"
        r"|zijn) we) (?:(?!niet\b|nooit\b|niet meer\b|bang\b)\w+ ){0,6}?gefilmd\b(?! (?:\w+ ){0,4}(?:laptop|computer"
        r"|pc|klant\w*"
        r"|webcam))",
    ),
    (
        "computer",
        rf"\bkey ?loggers?\b|\btoetsaanslagen\b|\baanslagen (?:\w+ ){{0,2}}(?:geteld|bijgehouden|gelogd)\b"
        rf"|\bscreen ?shots?\b|\bscherm(?:afdrukken|opnames?|opnamen|afbeeldingen|afdruk)\b|\bspyware\b"
        rf"|\bspionage ?software\b|\bspionsoftware\b|\bbossware\b"
        rf"|\b(?:monitoring|volg|meekijk|controle|tracking|gluur|monitor)-? ?(?:software|programma|apps?|soft)\b"
        rf"|\b(?:hubstaff|teramind|activtrak|time ?doctor|desktime|veriato|interguard|workpuls|insightful|kickidler"
        rf"|netop)\b|\bmuis ?(?:beweging(?:en)?|klikken|kliks|activiteit|gebruik)\b|\bmouse ?(?:tracking"
        rf"|movement)\b"
        rf"|\b(?:internet|surf|web|browser)-? ?(?:gebruik|gedrag|geschiedenis|verkeer|historie|verleden)\b(?= *"
        rf"|.*){_NEAR}{_SEE}\b|\b{_SEE}{_NEAR}(?:internetgebruik|surfgedrag|browsergeschiedenis|internetgedrag"
        rf"|internetverkeer|zoekgeschiedenis|internetgeschiedenis)\b"
        rf"|\b(?:meekijk(?:t|en)|kijk(?:t|en)? (?:\w+ ){{0,3}}mee|meegekeken|spioneert|gluurt"
        rf"|gluren) (?:\w+ ){{0,3}}(?:op|via|in|met) (?:\w+ ){{0,2}}(?:scherm|laptop|computer|pc|beeldscherm"
        rf"|werklaptop|bureaublad)\b"
        rf"|\b(?:op|via|in|met|naar) (?:mijn|onze|de|het|je|ons) (?:\w+ )?(?:scherm|laptop|computer|pc|beeldscherm"
        rf"|werklaptop|schermen|laptops|computers)(?: \w+){{0,4}} (?:meekijk(?:t|en)|mee (?:te )?kijken|kijk(?:t"
        rf"|en) (?:\w+ )?mee|meegekeken|kan kijken|bespioneerd|gespioneerd)\b"
        rf"|\b(?:mijn|onze|ons|de) (?:scherm|schermen|laptop|laptops|computer|computers|pc|werklaptop|beeldscherm"
        rf"|muis|toetsenbord|computergebruik|activiteit op de computer|schermtijd) (?:\w+ ){{0,3}}(?:wordt|worden"
        rf"|gevolgd|gemonitord|gecontroleerd|bekeken|bespioneerd|opgenomen|gelogd|bijgehouden|in de gaten"
        rf"|overgenomen|gehackt)(?= (?:\w+ ){{0,4}}(?:gevolgd|gemonitord|gecontroleerd|bekeken|bespioneerd"
        rf"|opgenomen|gelogd|bijgehouden|in de gaten)|$| )"
        rf"|\b(?:zien|ziet|kijkt|kijken|checkt|checken|controleert|volgt|bijhouden|bijhoudt"
        rf"|houdt bij) (?:\w+ ){{0,4}}(?:mijn scherm|ons scherm|onze schermen|mijn computergebruik|mijn muis"
        rf"|wat ik op mijn (?:scherm|computer|laptop|pc)|wat ik (?:\w+ )?typ|wat we typen|of ik (?:actief|online"
        rf"|achter mijn (?:computer|laptop|pc))|of mijn muis|hoe lang ik (?:online|actief|inactief)|welke (?:sites"
        rf"|websites|programmas))\b"
        rf"|\b(?:online|teams)-? ?status (?:\w+ ){{0,6}}{_SEE}\b|\bgroene? (?:bolletje|bol|stip|vinkje)\b"
        rf"|\bmijn scherm (?:\w+ ){{0,3}}(?:mee|zien|volgen|bekijken)\b"
        rf"|\b(?:ze|hij|baas|leidinggevende|chef|manager|teamleider|werkgever) (?:\w+ ){{0,2}}?(?:zien|ziet|kijkt"
        rf"|kijken|volgt"
        rf"|volgen|gluurt|gluren)(?: \w+){{0,6}} (?:op|naar) (?:mijn|onze|ons|me) (?:beeld)?scherm(?:en)?\b|\b(?:zien"
        rf"|kijken"
        rf"|ziet|kijkt) (?:ze|hij)(?: \w+){{0,5}} (?:op|naar) (?:mijn|onze|ons) (?:beeld)?scherm(?:en)?\b"
        rf"|\b(?:software|programma|app"
        rf"|systeem)(?: \w+){{0,8}} (?:registreert|bijhoudt|vastlegt|volgt|logt|ziet|opslaat"
        rf"|opneemt)(?: \w+){{0,2}} (?:typ|typen|we typen|wat (?:ik|we) (?:typ|typen|op (?:mijn|de"
        rf"|onze) (?:computer|laptop|pc|scherm)))\b|\balles wat ik (?:op de computer|op mijn laptop|typ|intyp)\b",
    ),
    (
        "communicatie",
        rf"\b(?:mails?|emails?|mailbox|mailverkeer|inbox|mailtjes|chats?|chatberichten|appjes|apps|berichten"
        rf"|{_GROUP_CHAT}"
        rf"|berichtjes|whatsapps?|whatsappberichten|slack|slackberichten|teamschats?|teamsberichten|teams-chat"
        rf"|telefoongesprekken|telefoongesprek|belgesprekken|telefoontjes|klantgesprekken|gesprekken|calls"
        rf"|post){_NEAR}{_SEE}\b"
        rf"|\b{_SEE} (?:\w+ ){{0,5}}(?:{_GROUP_CHAT}|mails?|emails?|mailbox|mailverkeer|inbox|mailtjes|chats?"
        rf"|chatberichten"
        rf"|appjes|berichten|whatsapps?|whatsappberichten|slack|slackberichten|teamschats?|teamsberichten"
        rf"|telefoongesprekken|telefoongesprek|belgesprekken|telefoontjes|klantgesprekken|gesprekken|calls)\b"
        rf"|\b(?:luister(?:t|en)? (?:\w+ ){{0,4}}(?:mee|af|terug)|meeluister(?:t|en)|meegeluisterd|afgeluisterd"
        rf"|afluister(?:t|en)|afluisterapparatuur|teruggeluisterd|terugluister(?:t|en)|microfoons?)\b",
    ),
    (
        "locatie",
        r"\bgps(?:-?(?:tracker|systeem|zender|kastje|gegevens|data|ontvanger|signaal|app))?\b|\btrackandtrace\b"
        r"|\btrack en trace\b|\bblackbox(?:en)?\b|\bboordcomputer (?:\w+ ){0,4}(?:volgt|bijhoudt|registreert|ziet"
        r"|gevolgd)\b"
        r"|\b(?:tracker|trackers|volgsysteem|zendertje|kastje|airtag|volgkastje|ritregistratie)(?: \w+){0,3} (?:in"
        r"|onder|op) (?:\w+ ){0,2}(?:auto|bus|busje|bestelbus|wagen|vrachtwagen|truck|leaseauto|leasebak"
        r"|bedrijfsauto|bedrijfswagen|fiets|scooter|telefoon|werktelefoon)\b|\bvolgsysteem\b|\bgeo ?locatie\b"
        r"|\bgeofencing\b|\blocatie-?(?:gegevens|tracking|voorziening|bepaling|tracker)\b"
        r"|\b(?:mijn|onze|je|de) locatie (?:\w+ ){0,5}(?:volg(?:t|en)|gevolgd|bijgehouden|bijhoudt|zien|ziet|delen"
        r"|deelt|aan (?:laten |te )?(?:staan|hebben|zetten)|gecontroleerd|doorgegeven|getrackt)\b|\b(?:volg(?:t"
        r"|en)|zien|ziet|trackt|tracken|deelt|delen|bijhoudt) (?:\w+ ){0,3}(?:mijn|onze) locatie\b"
        r"|\b(?:zien|ziet|volgen|volgt|weten|weet|controleert|bijhouden|kijken|kijkt) (?:\w+ ){0,3}(?:precies "
        r"|altijd |live )?waar (?:ik|we) (?:\w+ ){0,3}(?:ben|zijn|rij|rijd|rijden|uithang|sta|staan|loop"
        r"|heen ga)\b|\blocatie van (?:mijn|onze|de) (?:\w+ )?(?:telefoon|werktelefoon|telefoons|bus|auto|wagen)\b"
        r"|\bmijn (?:auto|bus|busje|vrachtwagen|leaseauto|werktelefoon) wordt (?:gevolgd|getrackt|getraceerd)\b",
    ),
    (
        "registratie",
        r"\bprikklok\b|\btijd ?klok\b|\bkloksysteem\b|\btijdregistratie(?:systeem)?\b|\b(?:in"
        r"|uit)(?:- ?en ?uit)?klokken\b|\b(?:in|uit)geklokt\b|\bklok(?:ken)? (?:we |ik )?in\b|\b(?:moet|moeten"
        r"|gaan)(?: \w+){0,6} klokken\b|\bbadge(?:n|s|systeem|data|gegevens|t|lezer)?\b|\btoegangspas(?:sen|je"
        r"|jes)?\b(?= )|\bpas(?:je|jes|sen)? (?:\w+ ){0,4}(?:geregistreerd|bijgehouden|gecontroleerd|gescand"
        r"|scannen|uitgelezen|gelogd)\b|\binloggegevens en tijden\b"
        rf"|\b(?:toilet|wc|plas|rook|pauze|pauzes|toiletbezoek|plaspauzes?|wc-bezoek|toiletpauzes?|rookpauzes?"
        rf"|pauzetijd|pauzetijden|toiletgebruik)(?: \w+){{0,7}} (?:{_SEE}|melden|afmelden|uitloggen|klok(?:ken)?"
        rf"|code|timer|stopwatch|seconden|minuten)\b"
        rf"|\b(?:{_SEE}|timer|stopwatch|melden|afmelden|uitloggen|klokken|hoe lang|hoelang"
        rf"|hoe vaak)(?: \w+){{0,6}} (?:toilet|wc|plaspauzes?|toiletbezoek|pauzes?|rookpauzes?|wc-bezoek|plassen"
        rf"|pauze)\b",
    ),
    (
        "prestatie",
        rf"\b(?:ranglijst(?:en)?|ranking|rankings|leader ?board|scorebord|score ?lijst|prestatie ?score"
        rf"|productiviteits ?score|scores?|picks? per uur|scansnelheid|pick ?snelheid|pick ?rate|picktempo"
        rf"|orderpick ?(?:score|tempo|snelheid)|afhandeltijd|gesprekstijd|belscore|call ?time|aht|kpi|kpis|kpi's"
        rf"|units? per uur|colli per uur|rijstijl ?score|rijscore|rijgedrag ?score)\b"
        rf"|\bscanner(?:s|tje)?(?: \w+){{0,6}} (?:{_SEE}|tempo|snelheid|snel|per uur|seconden?|traag|langzaam"
        rf"|piept)\b|\b(?:{_SEE}|tempo|snelheid|hoe snel)(?: \w+){{0,6}} (?:scan(?:ner|nen)?|orderpick(?:en)?"
        rf"|pick(?:en)?)\b"
        rf"|\b(?:prestaties?|productiviteit|productie|werktempo|tempo|snelheid|targets?|output|picks?|orders"
        rf"|rijgedrag|rijstijl"
        rf"|werksnelheid|hoe snel (?:ik|we) (?:werk|werken|pick|loop|scan))(?: \w+){{0,5}} (?:gemeten|meet|meten"
        rf"|bijgehouden|bijhoudt|gevolgd|gemonitord|geregistreerd|vergeleken|getoond|opgehangen|gescoord|beoordeeld"
        rf"|gelogd|gecontroleerd)\b"
        rf"|\b(?:meet|meten|gemeten|bijhoudt|bijhouden|gevolgd|volgt)(?: \w+){{0,5}} (?:prestaties?|productiviteit"
        rf"|tempo|werktempo|targets?|rijgedrag|rijstijl|hoe snel (?:ik|we) \w+|hoeveel (?:ik|we) (?:\w+ )?(?:doe"
        rf"|doen|pick|picken|scan|scannen|bel|bellen)|hoeveel orders)\b"
        rf"|\b(?:target|targets|norm)(?: \w+){{0,4}} per (?:uur|dag|seconde|minuut)\b|\b(?:hoeveel"
        rf"|hoe veel) (?:\w+ )?(?:calls|telefoontjes|gesprekken|klanten|orders|pakketten|kamers|bestellingen|dozen"
        rf"|items|producten) (?:ik|we) (?:\w+ ){{0,3}}(?:doe|doen|pick|picken|scan|scannen|heb|hebben|bezorg"
        rf"|bezorgen|haal|halen|per)\b|\blijst(?:en)? (?:\w+ ){{0,4}}wie (?:\w+ ){{0,3}}(?:snelst|langzaamst"
        rf"|traagst|beste|slechtst)\w*\b",
    ),
    (
        "gezondheid",
        r"\bwearables?\b|\bsmart ?watch(?:es)?\b|\bfitbits?\b|\bactivity ?trackers?\b|\bstappentellers?\b"
        r"|\bhartslag(?:meter|metingen|meting|data|gegevens|band)?\b|\bpolsband(?:je|jes)?\b|\bgezondheids ?(?:app"
        r"|data|horloge|check)\b|\bvitaliteits ?(?:app|programma|horloge|check|scan)\b|\bslaap(?:app|meter"
        r"|gegevens|data|patroon|ritme|kwaliteit|score)\b|\bvermoeidheids ?(?:meter|detectie|meting|sensor"
        r"|camera)\b|\bmedische (?:gegevens|dossier|informatie)\b|\bdrugs ?tests?\b|\balcohol ?tests?\b"
        r"|\bblaastests?\b"
        r"|\b(?:wil weten|vraagt|vroeg|vragen|eist|moest (?:\w+ )?(?:vertellen|zeggen|opgeven)"
        r"|moet (?:\w+ )?(?:vertellen|zeggen|opgeven))(?: \w+){0,6} (?:wat ik (?:\w+ )?(?:heb|mankeer"
        r"|voor ziekte heb)|welke ziekte|wat me mankeert|mijn ziekte|aard van mijn (?:ziekte|klachten)"
        r"|wat voor (?:ziekte|klachten)|mijn diagnose|medicijnen|mijn medicatie)\b"
        r"|\b(?:ziekmeldingen|ziekmelding|ziekteverzuim|reden van (?:mijn )?ziekte)(?: \w+){0,5} (?:bijgehouden"
        r"|geregistreerd|genoteerd|gedeeld|opgehangen|gevolgd)\b|\bhoe ik (?:\w+ )?slaap\b(?= |$)",
    ),
    (
        "biometrie",
        r"\bvingerafdruk(?:scan|scanner|lezer|systeem|kassa|klok)?\b|\bvinger ?scan(?:ner|s)?\b"
        r"|\bgezichts ?(?:herkenning|scan|scanner|scans)\b|\bgezichtsherkennings\w+\b|\biris ?scan(?:ner)?\b"
        r"|\bhand ?(?:palm)? ?scan(?:ner)?\b|\bhandpalm(?:scan|herkenning)?\b|\bstem ?herkenning\b|\bbiometri\w+\b"
        r"|\bface ?(?:id|scan|recognition)\b|\b(?:klok|klokken|inloggen|scan|scannen)(?: \w+){0,5} met (?:mijn"
        r"|onze|je|de|een|ons) (?:vinger|gezicht|hand|duim|vingers)\b|\bmet (?:mijn|onze|je|de|ons) (?:vinger"
        r"|gezicht|duim|vingers)(?: \w+){0,4} (?:klokken|inklokken|inloggen|scannen|openen)\b",
    ),
    (
        "emotie",
        rf"\bemotie ?(?:herkenning|detectie|software|analyse|meting|ai)\b|\bemoties?(?: \w+){{0,5}} (?:{_SEE}"
        rf"|herken(?:t|nen)|herkend|afgelezen|aflezen)\b|\b(?:{_SEE}|herken(?:t|nen)|aflezen"
        rf"|leest)(?: \w+){{0,4}} (?:emoties?|stemming|humeur|gemoedstoestand)\b|\b(?:stemming|humeur"
        rf"|sentiment)(?: \w+){{0,4}} (?:gemeten|meet|meten|analyse(?:ert|ren)|geanalyseerd|bijgehouden|herkent)\b"
        rf"|\bsentiment ?(?:analyse|score)\b|\b(?:software|systeem|ai|programma|computer|camera"
        rf"|app)(?: \w+){{0,6}} (?:of (?:ik|we) (?:\w+ ){{0,3}}(?:blij|boos|vrolijk|vriendelijk|lach|lachen"
        rf"|glimlach|glimlachen|gestrest|enthousiast|chagrijnig)|hoe (?:blij|boos|vrolijk|vriendelijk"
        rf"|enthousiast) (?:ik|we))\b|\b(?:toon|klank) van mijn stem\b",
    ),
    (
        "selectie",
        r"\b(?:sollicitatie|sollicitant(?:en)?|solliciteren|solliciteerde|gesolliciteerd|solliciteer"
        r"|sollicitatiegesprek|sollicitatieprocedure|sollicitaties|vacature|cv|cv's|werving)\b(?=.*\b(?:software"
        r"|algoritme|ai|computer|robot|systeem|automatisch|video-?interview|game|bot|programma|gescreend|gegoogled"
        r"|gegoogeld|social media|facebook|instagram|linkedin)\b)|\b(?:software|algoritme|ai|computer|robot"
        r"|systeem|automatisch|video-?interview|game|bot|programma)\b(?=.*\b(?:sollicitatie|sollicitant(?:en)?"
        r"|gesolliciteerd|solliciteren|cv|vacature)\b)|\bcv-?scan(?:ner)?\b|\bvideo-?(?:interview|sollicitatie)\b"
        r"|\bpre-?employment\b|\bgame-?assessment\b|\bassessment-?game\b",
    ),
    (
        "algoritme",
        r"\balgoritmen?\b|\balgoritme\w*\b|\bautomatische? (?:besluit(?:en|vorming)?|beoordeling|planning|rooster"
        r"|ontslag)\b|\b(?:software|systeem|computer|app|ai|programma|kunstmatige intelligentie|robot"
        r"|platform)(?: \w+){0,5} (?:bepaalt|bepalen|beslist|beslissen|besluit|deelt (?:\w+ ){0,4}in|ingedeeld"
        r"|roostert|beoordeelt|plant mij|kiest (?:wie|welke))\b|\b(?:bepaald|beslist|ingedeeld|gemaakt|beoordeeld"
        r"|ontslagen|ingeroosterd|geblokkeerd|gedeactiveerd|afgesloten|uitgerekend"
        r"|berekend)(?: \w+){0,3} door (?:een |de |het )?(?:software|systeem|computer|app|ai|programma|robot"
        r"|platform|planningssoftware|roostersoftware)\b|\bdoor (?:een |de |het )?(?:software|systeem|computer|app"
        r"|ai|programma|robot|roostersoftware|planningssoftware)(?: \w+){0,3} (?:bepaald|beslist|ingedeeld|gemaakt"
        r"|beoordeeld|ontslagen|ingeroosterd|geblokkeerd|gedeactiveerd|berekend)\b"
        r"|\baccount (?:\w+ ){0,4}automatisch (?:\w+ ){0,3}(?:geblokkeerd|gedeactiveerd|afgesloten|gesloten"
        r"|verwijderd)\b|\b(?:ai|software) (?:\w+ ){0,3}mijn rooster\b",
    ),
    (
        "onderzoek",
        r"\b(?:prive ?)?detectives?\b|\brecherche ?bureau\b|\bbedrijfs ?recherche(?:ur)?\b|\bonderzoeks ?bureau\b"
        r"|\bmystery ?(?:guest|shopper)s?\b|\b(?:mijn|onze|ons|persoonlijke) (?:facebook|instagram|insta|linkedin"
        r"|social ?media|socials|tiktok|twitter|profielen?|posts)(?: \w+){0,6} (?:bekeken|gecheckt|gecontroleerd"
        r"|gevolgd|gescreend|doorzocht|bekijkt|checkt|volgt|in de gaten|uitgeplozen|bekijken|checken|volgen)\b"
        r"|\b(?:bekijkt|bekijken|checkt|checken|volgt|volgen|controleert|controleren|speurt|zoekt|kijkt|kijken"
        r"|screent|bekeken|gecheckt)(?: \w+){0,4} (?:facebook|instagram|insta|linkedin|social ?media|socials"
        r"|tiktok|twitter)\b"
        r"|\b(?:kluisje|kluisjes|locker|lockers|tas|tassen|rugzak|jaszakken|jas|zakken|kast|bureaula|bureau"
        r"|privetelefoon|prive ?telefoon|mobiel|lade|auto)(?: \w+){0,4} (?:doorzocht|doorzoekt|doorzoeken"
        r"|gecontroleerd|gecheckt|opengemaakt|opengebroken|leeggehaald|nagekeken|uitpakken|leegmaken)\b"
        r"|\b(?:doorzocht|doorzoekt|doorzoeken|controleert|controleren|openbreken)(?: \w+){0,3} (?:kluisjes?"
        r"|locker|tas|tassen|rugzak|privetelefoon|prive ?telefoon)\b|\btas(?:sen)? ?controles?\b|\bvisitatie\b"
        r"|\bgefouilleerd\b|\bfouille(?:ren|ert)\b",
    ),
)
_TOOL_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _TOOLS)
_THING = (
    r"(?:camera|webcam|gps|badge|prikklok|keylogger|spyware|algoritme|vingerafdruk|vingerscan|irisscan|scanner|tracker"
    r"|blackbox|software"
    r"|detective|score|ranglijst|microfoon|wearable|smartwatch|gezichtsherkenning|trackandtrace)\w*"
)
_WRITTEN = r"(?:mails?|emails?|chats?|appjes|berichten|gesprekken|telefoongesprekken)"
ABSENT = re.compile(
    rf"\b(?:geen|zonder|nooit een|niet (?:via|met|door)(?: de| een)?)(?: \w+){{0,2}}? {_THING}\b"
    rf"(?: (?:of|en|noch) (?:ook )?(?:geen )?{_THING}\b)*"
    rf"|\b{_THING}(?: \w+)? (?:hebben we niet|is er niet|zijn er niet|hangen er niet|hangt er niet|hebben ze niet"
    r"|zit er niet in|heb ik niet|gebruiken ze niet|gebruiken we niet)\b"
    r"|\b(?:camera|webcam)s? (?:\w+ ){0,3}(?:weggehaald|verwijderd|weer weg|afgeplakt)\b"
    rf"|^(?:nee |dus )?niet (?:de |een )?{_THING}$|^(?:de |en |maar |nee )*{_THING} (?:juist |dus )?niet$"
    rf"|\b(?:lezen|leest|luister\w*|nemen|neemt)(?: \w+){{0,3}}? geen {_WRITTEN}\b(?: \w+){{0,2}}"
    rf"|\b(?:lezen|leest) (?:\w+ ){{0,2}}{_WRITTEN} (?:\w+ )?niet\b(?: mee)?"
)
_OWN_TOOL = re.compile(
    r"\bik (?:\w+ ){0,3}(?:zelf |stiekem |mijn eigen )(?:\w+ ){0,5}(?:camera|gefilmd|opgenomen|opname|opnemen"
    r"|filmen|gps|webcam)\b|\bik heb (?:\w+ ){0,4}(?:stiekem|zelf) (?:\w+ ){0,3}(?:gefilmd|opgenomen"
    r"|opnames?)\b|\bik (?:film|filmde|nam|neem) (?:\w+ ){0,4}(?:op|collega|baas)\b"
)
_REPAIR = re.compile(
    r"\b(?:buren|buurman|buurvrouw|gekocht|kopen|deurbel|deurbelcamera|telefooncamera|camera van (?:mijn"
    r"|de) (?:telefoon|mobiel)|mijn (?:eigen )?camera (?:is|was|doet)|vroeger|vakantie|verkoop|verkopen"
    r"|repareer|monteer|installeer|camerabedrijf|camerawinkel|fotocamera)\b"
)
# Facts that need a thing that watches near them.
WATCHING = re.compile(
    r"\b(?:meekijk\w*|kijk(?:t|en)? (?:\w+ ){0,3}mee|meegekeken|in de gaten|gefilmd|film(?:t|en)|gevolgd"
    r"|volg(?:t|en)|gecontroleerd|controle\w*|bespie\w*|bespioneer\w*|gemonitord|monitor\w*|in beeld|camera\w*"
    r"|opnames?|toezicht|bekeken|bijgehouden|geregistreerd|opgenomen|afgeluisterd|gluren|gluurt|begluurd)\b"
)


def tools_in(text: str) -> tuple[str, ...]:
    """The codes of `middelen` named in `text` (one clause, plain), those that are said not to be there left out."""
    if _OWN_TOOL.search(text) or _REPAIR.search(text):
        return ()
    text = ABSENT.sub(" ", text)
    found: list[str] = []
    for name, pattern in _TOOL_PATTERNS:
        if name == "camera" and "webcam" in found:
            text = _TOOL_PATTERNS[0][1].sub(" ", text)
        if name == "algoritme" and "selectie" in found:
            continue
        if pattern.search(text):
            found.append(name)
    return tuple(found)
