"""A small server with a scripted conversation, for behaviour of the page that the real stack does not show on demand.

It serves the product's own template and static files, and an API with the same names and shapes as the real one.
What it says is made up; it only has to be long, short, risky or late in the right places.
"""

import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from meekijkwijzer.dialogue import all_words
from meekijkwijzer.knowledge.models import Union
from tests.known import KNOWLEDGE

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "meekijkwijzer" / "web"
POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
)

Json = dict[str, Any]

# fact, question, choices (label, code), more than one allowed, answer of the person that is read from free text
QUESTIONS: list[tuple[str, str, list[tuple[str, str]], bool]] = [
    (
        "middelen",
        "Waarmee kijkt je werkgever mee, denk je?",
        [("Camera's", "camera"), ("Computer", "computer"), ("GPS", "locatie"), ("Ik weet niet hoe", "onbekend")],
        True,
    ),
    (
        "vooraf_geinformeerd",
        "Heeft je werkgever vooraf verteld dat dit gebeurt?",
        [("Ja", "ja"), ("Nee", "nee"), ("Een deel", "deels")],
        False,
    ),
    (
        "medezeggenschap",
        "Is er een ondernemingsraad (OR) of een personeelsvertegenwoordiging (PVT)?",
        [("Ja, een OR", "or"), ("Ja, een PVT", "pvt"), ("Nee, geen van beide", "geen")],
        False,
    ),
]
SOURCES = [
    {
        "id": "avg-13",
        "title": "AVG: informatie aan de betrokkene",
        "publisher": "Europese Unie",
        "article": "artikel 13",
        "address": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "checked_on": "2026-11-20",
        "review_by": "2027-05-20",
        "confidence": "V1",
        "note": None,
    },
    {
        "id": "wor-27",
        "title": "Wet op de ondernemingsraden: instemming",
        "publisher": "Overheid.nl",
        "article": "artikel 27",
        "address": "https://wetten.overheid.nl/BWBR0002747/",
        "checked_on": "2026-11-20",
        "review_by": "2027-05-20",
        "note": "De tekst is alleen via een andere site gelezen.",
        "confidence": "V2",
    },
]
WORDS = all_words(KNOWLEDGE)
HOSTILE = '<img src=x onerror="document.title=\'stuk\'"><b>vet</b> & <script>document.title="stuk"</script>'


@dataclass
class Conversation:
    """What the scripted server remembers of one conversation."""

    token: str
    facts: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, Json] = field(default_factory=dict)
    bodies: list[Json] = field(default_factory=list)


@dataclass
class Script:
    """All conversations, and what the tests want to know of them."""

    conversations: dict[str, Conversation] = field(default_factory=dict)
    unions_asked: list[str | None] = field(default_factory=list)

    @property
    def received(self) -> list[Json]:
        """Bodies that took effect, in every conversation."""
        return [body for talk in self.conversations.values() for body in talk.bodies]


def message(text: str, topic: str = "intent:info_bot", sender: str = "bot", **more: Any) -> Json:
    base: Json = {"id": str(uuid.uuid4()), "at": "2026-11-20T10:00:00+01:00", "from": sender, "text": text}
    return base | {"choices": [], "multiple": False, "sources": [], "topic": topic} | more


def question(fact: str) -> Json:
    _, text, choices, multiple = next(entry for entry in QUESTIONS if entry[0] == fact)
    offered = [{"id": f"{fact}={code}", "label": label} for label, code in choices]
    offered += [
        {"id": f"{fact}=weet_niet", "label": "Weet ik niet"},
        {"id": f"why:{fact}", "label": "Waarom vraag je dat?"},
    ]
    return message(text, f"question:{fact}", choices=offered, multiple=multiple)


def greeting() -> list[Json]:
    first = "Hoi, ik ben Wijzer. Ik ben een computer, geen mens en geen jurist.\nIk help je de goede stap te vinden."
    choices = [
        {"id": "start", "label": "Ik denk dat mijn werkgever meekijkt"},
        {"id": "rule", "label": "Mag dit zomaar?"},
    ]
    return [
        message(first, "system:greeting"),
        message("Vertel in je eigen woorden wat er speelt, of kies hieronder.", "system:greeting", choices=choices),
    ]


def open_question(talk: Conversation) -> str | None:
    return next((fact for fact, *_ in QUESTIONS if fact not in talk.facts), None)


def case_of(talk: Conversation) -> Json:
    origin = dict.fromkeys(talk.facts, "asked")
    return {
        "facts": talk.facts,
        "origin": origin,
        "open_question": open_question(talk),
        "answered": len(talk.facts),
        "expected": len(QUESTIONS),
    }


def advice_of(talk: Conversation) -> Json:
    because = [{"fact": fact, "value": one} for fact in talk.facts for one in _as_list(talk.facts[fact])]
    how = "Schrijf een korte mail. Vraag waarom dit nodig is en wie de beelden ziet.\nBewaar je mail en het antwoord."

    def step(code: str, when: str, why: str, **more: Any) -> Json:
        title = KNOWLEDGE.steps[code].title
        base = {"step": code, "title": title, "when": when, "why": why, "how": how, "deadline": None}
        return base | {"because": because[:2], "sources": ["avg-13"]} | more

    deadline = {
        "text": "De OR kan het besluit een maand lang aanvechten.",
        "days_left": 12,
        "basis": "artikel 27 lid 5 WOR",
    }
    steps = [step("werkgever", "nu", "Je werkgever moet uitleggen waarom dit nodig is.")]
    if talk.facts.get("medezeggenschap") == "or":
        why = "De OR moet instemmen met een systeem dat je volgt. Je mag er meteen heen."
        steps.append(step("ondernemingsraad", "nu", why, deadline=deadline, sources=["wor-27", "avg-13"]))
    steps.append(step("inzageverzoek", "daarna", "Zo zie je wat er over je is bewaard."))
    steps.append(step("ap_klacht", "daarna", "De AP ziet toe op de privacywet. Bel 088-1805 250 als je vragen hebt."))
    steps.append(step("kantonrechter", "laatste", "De rechter is de laatste weg. Ga nooit alleen.", because=[]))
    signal = {
        "signal": "niet_geinformeerd",
        "text": "Je wist dit niet van tevoren. Dat kan een aanwijzing zijn dat je werkgever een regel vergat.",
        "sources": ["avg-13"],
    }
    unfit = {
        "step": "arbeidsinspectie",
        "why": "De inspectie gaat over gezond en veilig werk. Software die je volgt, hoort bij de AP.",
        "sources": [],
    }
    signals = [signal] if talk.facts.get("vooraf_geinformeerd") == "nee" else []
    return {
        "rules_version": "proef",
        "steps": steps,
        "not": [unfit],
        "signals": signals,
        "missing": ["heimelijk", "omvang"],
    }


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def answer_choices(talk: Conversation, ids: list[str]) -> list[Json]:
    if ids == ["rule"]:
        return [
            message(
                "Je werkgever mag soms meekijken, maar alleen met een goede reden.",
                "intent:regel_mag_dit",
                sources=["avg-13", "wor-27"],
                choices=[{"id": "more", "label": "Vertel meer"}],
            )
        ]
    if ids == ["more"]:
        return [message("Er moet een reden zijn, en het mag niet verder gaan dan nodig.", "intent:regel_mag_dit")]
    if ids[0].startswith("why:"):
        return [message("Dan weet ik welke stap bij je past.", "intent:waarom_vraag")]
    corrected = False
    for fact, _, _, multiple in QUESTIONS:
        codes = [one.split("=")[1] for one in ids if one.startswith(f"{fact}=")]
        if codes:
            corrected = fact in talk.facts
            talk.facts[fact] = codes if multiple and codes != ["weet_niet"] else codes[0]
    return [message("Ik heb je antwoord aangepast.", "intent:corrigeren")] if corrected else []


def answer_text(text: str) -> list[Json]:
    lowered = text.lower()
    if "html" in lowered:
        return [message(HOSTILE, sources=["avg-13"])]
    if "opsomming" in lowered:
        return [message("Dit kan nu:\n• Praat met de OR\n• Bel 0800-8020\nKies er een.")]
    if "waarom" in lowered:
        return [message("Dan weet ik welke stap bij je past.", "intent:waarom_vraag")]
    if "lang" in lowered:
        return [message("Dit is een lang antwoord. " * 60)]
    if "zelfmoord" in lowered:
        return [message("Bel nu 113. Is er direct gevaar? Bel 112 of 113.", "system:crisis", "system")]
    return [message("Dank je. Ik snap het.", sources=["avg-13"])]


def problem(status: int, title: str) -> JSONResponse:
    return JSONResponse(
        {"type": "about:blank", "title": title, "status": status}, status, media_type="application/problem+json"
    )


def build(script: Script) -> Starlette:
    """The application; what happens in it can be read from `script`."""
    files = [path.read_text("utf-8") for path in sorted((ROOT / "data" / "unions").glob("*.yml"))]
    unions = {union.code: union for union in map(Union.model_validate, map(yaml.safe_load, files))}
    templates = Environment(loader=FileSystemLoader(WEB / "templates"), autoescape=True, undefined=StrictUndefined)

    async def page(request: Request) -> Response:
        union = request.query_params.get("bond")
        html = templates.get_template("chat.html").render(unions=unions, union=union, version="proef", words=WORDS)
        headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return HTMLResponse(html, headers=headers)

    async def start(request: Request) -> Response:
        body = await request.json()
        script.unions_asked.append(body.get("union"))
        talk = Conversation(token=uuid.uuid4().hex)
        key = str(uuid.uuid4())
        script.conversations[key] = talk
        return JSONResponse({"conversation": key, "token": talk.token, "messages": greeting()}, 201)

    async def send(request: Request) -> Response:
        talk = script.conversations.get(request.path_params["key"])
        if talk is None:
            return problem(404, "Not found")
        if request.headers.get("Authorization") != f"Bearer {talk.token}":
            return problem(401, "Wrong token")
        body = await request.json()
        message_id = body["message_id"]
        if message_id not in talk.answers:
            talk.bodies.append(body)
            talk.answers[message_id] = turn(talk, body)
        return JSONResponse(talk.answers[message_id])

    async def erase(request: Request) -> Response:
        talk = script.conversations.pop(request.path_params["key"], None)
        if talk is None:
            return problem(404, "Not found")
        erased = [{"store": "database", "what": "berichten", "count": 2 * len(talk.bodies)}]
        return JSONResponse({"erased": erased})

    async def sources(request: Request) -> Response:
        return JSONResponse({"sources": SOURCES})

    return Starlette(
        routes=[
            Route("/", page),
            Route("/api/conversations", start, methods=["POST"]),
            Route("/api/conversations/{key}/messages", send, methods=["POST"]),
            Route("/api/conversations/{key}", erase, methods=["DELETE"]),
            Route("/api/sources", sources),
            Mount("/static", StaticFiles(directory=WEB / "static")),
        ]
    )


def turn(talk: Conversation, body: Json) -> Json:
    """One answer of the script."""
    if "choices" in body:
        said: list[Json] = answer_choices(talk, body["choices"])
    else:
        said = answer_text(body["text"])
    fact = open_question(talk)
    quiet = body.get("choices", [""])[0] in ("rule", "more")
    if fact is not None and not quiet:
        said.append(question(fact))
    advice = advice_of(talk) if fact is None else None
    if advice:
        said.append(
            message("Begin met je werkgever. Je hele advies staat erbij.", "step:werkgever", sources=["avg-13"])
        )
    return {"messages": said, "case": case_of(talk), "advice": advice, "owner": "bot"}
