"""Starts Rasa without what it imports and never uses here: TensorFlow, scikit-learn, chat platforms, plotting.

Not supported by Rasa, and safe only because its release is pinned and frozen: the names below are imported at
module level by code that runs while serving, but used only while training or by other channels. The stand-ins are
empty classes, so that any use fails at once. A model that needs TensorFlow is refused (see model_file.py).
"""

import sys
from types import ModuleType

STAND_INS: "dict[str, tuple[str, ...]]" = {
    # Reached from every policy through rasa.utils.train_utils.
    "rasa.utils.tensorflow.callback": ("RasaTrainingLogger", "RasaModelCheckpoint"),
    "rasa.utils.tensorflow.data_generator": ("RasaBatchDataGenerator",),
    # Reached from the featurizers of policies, for training on entities; pull in scikit-learn.
    "rasa.utils.tensorflow.model_data": ("RasaModelData", "ragged_array_to_ndarray"),
    "rasa.utils.tensorflow.model_data_utils": (),
    # Reached from RulePolicy, for a function that it calls in training; pulls in matplotlib.
    "rasa.core.test": (),
}

CHANNELS = {
    "botframework": "BotFrameworkInput",
    "callback": "CallbackInput",
    "console": "CmdlineInput",
    "facebook": "FacebookInput",
    "hangouts": "HangoutsInput",
    "mattermost": "MattermostInput",
    "rasa_chat": "RasaChatInput",
    "rest": "RestInput",
    "rocketchat": "RocketChatInput",
    "slack": "SlackInput",
    "socketio": "SocketIOInput",
    "telegram": "TelegramInput",
    "twilio": "TwilioInput",
    "twilio_voice": "TwilioVoiceInput",
    "webexteams": "WebexTeamsInput",
}


def install() -> None:
    """Put the stand-ins in place. Only in a process that serves, and before Rasa is imported."""
    for name, classes in STAND_INS.items():
        _stand_in(name, {each: type(each, (), {}) for each in classes})
    for module, channel in CHANNELS.items():
        # Rasa files its channels under the name each one gives.
        named = classmethod(lambda cls, module=module: module)
        _stand_in(f"rasa.core.channels.{module}", {channel: type(channel, (), {"name": named})})


def _stand_in(name: str, contents: "dict[str, type]") -> None:
    module = ModuleType(name)
    vars(module).update(contents)
    sys.modules[name] = module
