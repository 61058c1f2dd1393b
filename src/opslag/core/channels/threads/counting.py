"""How Threads counts (tegntælling): characters, but an emoji counts as its UTF-8 bytes."""

import regex

_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}")


def threads_length(text: str) -> int:
    """Code points, where each grapheme that holds an emoji counts as its UTF-8 bytes."""
    return sum(_weight(grapheme) for grapheme in regex.findall(r"\X", text))


def _weight(grapheme: str) -> int:
    return len(grapheme.encode()) if _EMOJI.search(grapheme) else len(grapheme)
