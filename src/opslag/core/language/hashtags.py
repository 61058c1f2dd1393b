"""Hashtags (emneord): comparing them without caring about case, and spelling them for a screen reader."""

_FOLDS = (("ae", "æ"), ("oe", "ø"), ("aa", "å"))


def key(tag: str) -> str:
    """What two spellings of the same hashtag share: no sign, no case."""
    return tag.lstrip("#").casefold()


def loose_key(tag: str) -> str:
    """Also equal for æ/ae, ø/oe, å/aa: the spelling people use when they believe æøå are not allowed."""
    folded = key(tag)
    for plain, danish in _FOLDS:
        folded = folded.replace(danish, plain)
    return folded


def is_flat(tag: str) -> bool:
    """Is the hashtag in one case only, so that a screen reader hears one long word?"""
    return tag == tag.lower() or (len(tag.lstrip("#")) > 4 and tag == tag.upper())
