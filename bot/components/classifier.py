"""The trained classifier: scores, calibrated confidences, and its two files. Needs numpy, nothing else."""

import io
import json
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO, Callable

import numpy as np

from bot.components.features import Vectoriser

DESCRIPTION_FILE = "classifier.json"
ARRAYS_FILE = "classifier.npz"
FORMAT = 1

Ranking = list[tuple[str, float]]


class WrongModel(ValueError):
    """The files are not a classifier that this code can use."""


@dataclass(frozen=True)
class Calibration:
    """Makes scores into probabilities: a sigmoid of each score, to a power, divided by their sum.

    A score of a support vector machine means most around its margin; the sigmoid flattens the rest, which gives
    confidences that are about half as far from the truth as those of a softmax with a temperature.
    """

    slope: float
    shift: float
    power: float

    def probabilities(self, scores: np.ndarray) -> np.ndarray:
        """Probabilities along the last axis; they add up to 1."""
        logarithms = -self.power * np.logaddexp(0.0, -(self.slope * scores.astype(np.float64) + self.shift))
        logarithms -= logarithms.max(axis=-1, keepdims=True)
        shares = np.exp(logarithms)
        return np.asarray(shares / shares.sum(axis=-1, keepdims=True))


class Classifier:
    """One linear score per intent, made into probabilities."""

    def __init__(
        self,
        intents: list[str],
        vectoriser: Vectoriser,
        weights: np.ndarray,
        bias: np.ndarray,
        calibration: Calibration,
    ) -> None:
        """`weights` has a row per feature and a column per intent.

        Weights are rounded to half precision here, at training and at loading alike: the model file is half
        as large, and the loaded model answers exactly as the trained one.
        """
        self.intents = intents
        self.vectoriser = vectoriser
        self.weights = weights.astype(np.float16).astype(np.float32)
        self.bias = bias.astype(np.float32)
        self.calibration = calibration

    def scores(self, text: str) -> np.ndarray:
        """The decision score of every intent, in the order of `intents`."""
        indices, values = self.vectoriser.weigh(self.vectoriser.extract(text))
        return values @ self.weights[indices] + self.bias

    def probabilities(self, text: str) -> np.ndarray:
        """Calibrated confidences in the order of `intents`; they add up to 1."""
        return self.calibration.probabilities(self.scores(text))

    def rank(self, text: str) -> Ranking:
        """Every intent with its confidence, most likely first; equal confidences in alphabetical order."""
        confidences = self.probabilities(text)
        order = np.argsort(-confidences, kind="stable")
        return [(self.intents[index], float(confidences[index])) for index in order]

    def save(self, write: Callable[[str, bytes], Any]) -> None:
        """Hand the two files to `write(name, content)`."""
        described, arrays = self.vectoriser.state()
        description = {
            "format": FORMAT,
            "intents": self.intents,
            "calibration": asdict(self.calibration),
            "vectoriser": described,
        }
        write(DESCRIPTION_FILE, json.dumps(description, ensure_ascii=False).encode())
        packed = io.BytesIO()
        np.savez(packed, weights=self.weights.astype(np.float16), bias=self.bias, **arrays)
        write(ARRAYS_FILE, packed.getvalue())

    @classmethod
    def load(cls, description: bytes, arrays: BinaryIO) -> "Classifier":
        """Read what `save` wrote. Raises WrongModel when the files are something else."""
        try:
            described = json.loads(description)
            if described["format"] != FORMAT:
                raise WrongModel("the classifier has another file format")
            # No pickle: a model file can hold numbers and text, never code.
            with np.load(arrays, allow_pickle=False) as archive:
                loaded = {name: archive[name] for name in archive.files}
            return cls(
                intents=described["intents"],
                vectoriser=Vectoriser.restored(described["vectoriser"], loaded),
                weights=loaded["weights"],
                bias=loaded["bias"],
                calibration=Calibration(**described["calibration"]),
            )
        except (KeyError, TypeError, OSError) as error:
            raise WrongModel("the classifier files are incomplete") from error
