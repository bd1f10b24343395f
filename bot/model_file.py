"""Looks into a model archive: is it ours, and can it be served without TensorFlow? Needs no Rasa."""

import io
import json
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict

from bot.components.classifier import ARRAYS_FILE, DESCRIPTION_FILE, Classifier, WrongModel
from bot.settings import ASSISTANT, RASA_VERSION

METADATA = "metadata.json"
COMPONENT = "bot.components.linear_intent.LinearIntentClassifier"
# What the recipe itself puts around the component; neither changes what a text is classified as,
# because leading slashes are taken off before classification.
RECIPE_NODES = {
    "rasa.graph_components.converters.nlu_message_converter.NLUMessageConverter",
    "rasa.nlu.classifiers.regex_message_handler.RegexMessageHandler",
    "rasa.graph_components.providers.domain_provider.DomainProvider",
    "rasa.graph_components.providers.rule_only_provider.RuleOnlyDataProvider",
    "rasa.core.policies.rule_policy.RulePolicy",
    "rasa.core.policies.ensemble.DefaultPolicyPredictionEnsemble",
}


class NoModel(Exception):
    """There is no usable model at this path; the text is one Dutch sentence for the operator."""


@dataclass(frozen=True)
class ModelFile:
    """A checked archive: the id that is reported with every answer, and the classifier in it."""

    model_id: str
    classifier: Classifier


def read_metadata(path: Path) -> Dict[str, Any]:
    """The metadata of the archive at `path`. Raises NoModel when it is not a model of this assistant."""
    return _metadata(path, _read(path, {METADATA}))


def read_model(path: Path) -> ModelFile:
    """Metadata and classifier of the archive at `path`. Raises NoModel."""
    members = _read(path, {METADATA, DESCRIPTION_FILE, ARRAYS_FILE})
    metadata = _metadata(path, members)
    try:
        classifier = Classifier.load(members[DESCRIPTION_FILE], io.BytesIO(members[ARRAYS_FILE]))
    except (KeyError, ValueError, WrongModel) as error:
        raise NoModel(f"Het model {path} bevat geen bruikbare classifier: train het opnieuw.") from error
    return ModelFile(metadata["model_id"], classifier)


def _read(path: Path, names: "set[str]") -> Dict[str, bytes]:
    """The wanted members by file name."""
    if not path.is_file():
        raise NoModel(f"Het model {path} bestaat niet.")
    found: Dict[str, bytes] = {}
    try:
        with tarfile.open(path, "r:gz") as archive:
            for member in archive:
                inside = Path(member.name)
                wanted = inside.name in names and (inside.name != METADATA or str(inside.parent) == ".")
                content = archive.extractfile(member) if wanted else None
                if content is not None:
                    found[inside.name] = content.read()
                    if found.keys() == names:  # our own archives have these in front
                        break
    except (tarfile.TarError, OSError, EOFError) as error:
        raise NoModel(f"Het bestand {path} is geen leesbaar Rasa-model.") from error
    return found


def _metadata(path: Path, members: Dict[str, bytes]) -> Dict[str, Any]:
    try:
        metadata: Dict[str, Any] = json.loads(members[METADATA])
        version, assistant = metadata["rasa_open_source_version"], metadata["assistant_id"]
        nodes = metadata["predict_schema"]["nodes"].values()
        classes = {node["uses"] for node in nodes}
    except (KeyError, TypeError, ValueError) as error:
        raise NoModel(f"Het bestand {path} is geen leesbaar Rasa-model.") from error
    if version != RASA_VERSION or assistant != ASSISTANT:
        raise NoModel(f"Het model {path} is van een andere assistent of een andere Rasa: train het opnieuw.")
    if COMPONENT not in classes or classes - RECIPE_NODES - {COMPONENT}:
        raise NoModel(f"Het model {path} heeft andere onderdelen dan deze versie: train het opnieuw.")
    return metadata
