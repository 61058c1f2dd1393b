"""The lists in `data/` (ordlister som filer): their text, and their sections."""

from importlib import resources


def text_of(name: str) -> str:
    """The text of a file of lists."""
    return (resources.files("opslag.core.language") / "data" / name).read_text(encoding="utf-8")


def sections(name: str, **names: str) -> list[tuple[str, str]]:
    """The lists of a file, each with its `[head]`; `@NAME` stands for what is given under that name."""
    text = text_of(name)
    for short, long in names.items():
        text = text.replace(f"@{short}", long)
    found = (section.partition("]") for section in text.split("\n[")[1:])
    return [(head, listed.strip()) for head, _, listed in found]
