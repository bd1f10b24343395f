"""The action server: hears the message that Rasa classified and answers with the dialogue core."""
