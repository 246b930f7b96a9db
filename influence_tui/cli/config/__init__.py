"""`influence config`: the settings."""

from influence_tui.cli.family import Family


class Settings(Family):
    """Shows the settings unless told to make the file."""

    fallback = "show"


command = Settings(__name__, "Your settings, and the file they stand in.", "influence config init")
