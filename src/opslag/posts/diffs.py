"""What changed between two texts (ændringer), word by word, as data for a page. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

SAME, REMOVED, ADDED = "same", "removed", "added"

_WORDS = re.compile(r"\n+|[^\S\n]+|[\w'’-]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and what happened to them (stykke)."""

    kind: str
    text: str


Paragraph = tuple[Piece, ...]


def changes(before: str, after: str) -> tuple[Paragraph, ...]:
    """The text in paragraphs, each in pieces that stayed, went or came (ændringer)."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(SAME, "".join(new[j1:j2])))
        else:
            pieces += [Piece(REMOVED, "".join(old[i1:i2])), Piece(ADDED, "".join(new[j1:j2]))]
    return tuple(_paragraphs(_joined([p for p in pieces if p.text])))


def changed(paragraphs: tuple[Paragraph, ...]) -> bool:
    """Is anything different (er noget ændret)?"""
    return any(piece.kind != SAME for paragraph in paragraphs for piece in paragraph)


def _joined(pieces: list[Piece]) -> list[Piece]:
    """A lone space between two changes belongs to both, so that a changed sentence reads as one."""
    if not any(p.kind == SAME and p.text == " " for p in pieces[1:-1]):
        return pieces
    removed: list[str] = []
    added: list[str] = []
    out: list[Piece] = []
    for index, piece in enumerate(pieces):
        lone = piece.kind == SAME and piece.text == " " and 0 < index < len(pieces) - 1
        if piece.kind == REMOVED or lone:
            removed.append(piece.text)
        if piece.kind == ADDED or lone:
            added.append(piece.text)
        if piece.kind == SAME and not lone:
            out += _flushed(removed, added)
            out.append(piece)
    return out + _flushed(removed, added)


def _flushed(removed: list[str], added: list[str]) -> list[Piece]:
    pieces = [Piece(REMOVED, "".join(removed)), Piece(ADDED, "".join(added))]
    removed.clear()
    added.clear()
    return [p for p in pieces if p.text.strip()]


def _paragraphs(pieces: list[Piece]) -> Iterator[Paragraph]:
    paragraph: list[Piece] = []
    for piece in pieces:
        first, *more = re.split(r"\n+", piece.text)
        paragraph.append(Piece(piece.kind, first))
        for part in more:
            yield tuple(p for p in paragraph if p.text)
            paragraph = [Piece(piece.kind, part)]
    rest = tuple(p for p in paragraph if p.text)
    if rest:
        yield rest
