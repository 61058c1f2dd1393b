"""One spelling for words that are looked for and words that are looked in (foldning); no database."""

import re
import unicodedata

_SPACE = re.compile(r"\s+")


def folded(text: str) -> str:
    """Small letters, composed, å for aa, one space between: »Aaen  ÅEN« becomes »åen åen«."""
    plain = unicodedata.normalize("NFC", text).casefold().replace("aa", "å")
    return _SPACE.sub(" ", plain).strip()


def asked_words(text: str) -> list[str]:
    """The words of a question, without the signs that people put around them (søgeord)."""
    return [word for part in folded(text.replace("\0", " ")).split(" ") if (word := part.strip(" »«\"'“”.,;:!?()"))]
