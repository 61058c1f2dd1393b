"""Emoji as a reader sees them: one sign, however many code points it is made of."""

from opslag.core.language.patterns import Pattern

_ONE = (
    "[\U0001f000-\U0001faff\U00002600-\U000027bf\U00002b00-\U00002bff\U0000231a-\U0000231b\U000023e9-\U000023fa"
    "\U00002934-\U00002935\U00002190-\U000021ff\U000025aa-\U000025fe\U00003030\U0000303d\U00003297\U00003299]"
)
_JOINED = f"{_ONE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])*"
EMOJI = Pattern(f"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_JOINED}(?:\u200d{_JOINED})*")
"""Finds one emoji: a flag, a key cap, or a sign with its modifiers and joined signs."""


def may_hold_emoji(text: str) -> bool:
    """False when every letter is of Latin-1, where no emoji is; by far the quickest to tell."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return True
    return False
