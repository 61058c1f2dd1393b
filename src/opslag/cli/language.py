"""Which language the terminal speaks (sprog): Danish, or English when the reader's surroundings ask for it."""

import os
from functools import cache
from gettext import NullTranslations, translation
from pathlib import Path

HERE = Path(__file__).parents[1]
CATALOGUES = (HERE / "locale", HERE.parents[1] / "locale")


def language() -> str:
    """`en` when LC_ALL, LC_MESSAGES or LANG (the first that is set) says English, else `da`."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "en" if asked.replace(".", "_").split("_")[0].lower() == "en" else "da"


def gettext(text: str) -> str:
    """A text of ours in the reader's language. Danish opens no file; what has no English stays Danish."""
    return text if not text or language() == "da" else _english().gettext(text)


@cache
def _english() -> NullTranslations:
    folder = next((place for place in CATALOGUES if place.is_dir()), None)
    return translation("django", folder, ["en"], fallback=True)
