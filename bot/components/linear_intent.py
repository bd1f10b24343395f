"""The Rasa graph component around our classifier: wiring only, the work is in the modules beside it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.classifier import ARRAYS_FILE, DESCRIPTION_FILE, Classifier

HELPERS = ("text.py", "features.py", "classifier.py", "training.py")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(IntentClassifier, GraphComponent):
    """Gives every intent a calibrated confidence; the ranking is never cut short."""

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        classifier: Classifier | None = None,
    ) -> None:
        """`classifier` is absent until trained or loaded."""
        self.component_config = config
        self._model_storage = model_storage
        self._resource = resource
        self.classifier = classifier

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """There is nothing to set: what was tuned is documented where it is used."""
        return {}

    @staticmethod
    def required_packages() -> List[Text]:
        """Packages whose version is part of the fingerprint of a trained component."""
        return ["numpy", "sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text | None:
        """Hash of the helper modules: Rasa itself only looks at the source of this class."""
        digest = hashlib.sha256()
        for name in HELPERS:
            digest.update((Path(__file__).parent / name).read_bytes())
        return digest.hexdigest()

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearIntentClassifier:
        """An untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearIntentClassifier:
        """The trained component. Files that are missing or wrong are an error, never an untrained component."""
        with model_storage.read_from(resource) as directory:
            description = (directory / DESCRIPTION_FILE).read_bytes()
            with (directory / ARRAYS_FILE).open("rb") as arrays:
                classifier = Classifier.load(description, arrays)
        return cls(config, model_storage, resource, classifier)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on all examples that have an intent and keep the result.

        Raises InvalidConfigException with one sentence when the data cannot give a classifier.
        """
        from bot.components import training  # scikit-learn is needed for training only

        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        try:
            self.classifier = training.train(
                [example.get(TEXT) for example in examples], [example.get(INTENT) for example in examples]
            )
        except training.NotTrainable as error:
            raise InvalidConfigException(f"No classifier can be trained: {error}.") from error
        with self._model_storage.write_to(self._resource) as directory:
            self.classifier.save(lambda name, content: (directory / name).write_bytes(content))
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the intent and the whole ranking to each message."""
        if self.classifier is None:
            raise InvalidConfigException("The classifier was used before it was trained.")
        for message in messages:
            ranking = [
                {"name": intent, "confidence": confidence}
                for intent, confidence in self.classifier.rank(message.get(TEXT) or "")
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages
