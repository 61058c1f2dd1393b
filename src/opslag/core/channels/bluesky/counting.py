"""How Bluesky counts (tegntælling): 300 graphemes and 3000 UTF-8 bytes, whichever is reached first."""

import regex

MAX_GRAPHEMES = 300
MAX_BYTES = 3000


def bluesky_length(text: str) -> int:
    """Length on one scale of 300: graphemes, or bytes in tens (rounded up) when they run out first."""
    graphemes = len(regex.findall(r"\X", text))
    tens = -(-len(text.encode()) * MAX_GRAPHEMES // MAX_BYTES)
    return max(graphemes, tens)
