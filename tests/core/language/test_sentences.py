"""Sentences: abbreviations, ordinals, units, quotes and lists."""

import json
from pathlib import Path

import pytest

from opslag.core.language.reading import read

TEXTS = Path(__file__).parents[3] / "evaluation" / "texts" / "sentences.jsonl"


def sentences(text: str) -> list[str]:
    reading = read(text)
    return [" ".join(reading.slice(s).split()) for s in reading.sentences]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vi åbner kl. 8.30 på mandag. Kom forbi!", ["Vi åbner kl. 8.30 på mandag.", "Kom forbi!"]),
        ("Prisen er 45,50 kr. Børn er gratis.", ["Prisen er 45,50 kr.", "Børn er gratis."]),
        ("Det koster 20 kr. pr. barn.", ["Det koster 20 kr. pr. barn."]),
        ("Fristen er den 3. maj. Vær klar.", ["Fristen er den 3. maj.", "Vær klar."]),
        ("»Kom ind.« Døren stod åben.", ["»Kom ind.«", "Døren stod åben."]),
        ("»Hvad nu?« spurgte hun.", ["»Hvad nu?« spurgte hun."]),
        ("Vi ses på Gl. Torv. Tag en stol med.", ["Vi ses på Gl. Torv.", "Tag en stol med."]),
        ("Godmorgen 😀 I dag er der suppe.", ["Godmorgen 😀", "I dag er der suppe."]),
        ("Husk:\n- madpakke\n- regntøj", ["Husk:", "madpakke", "regntøj"]),
    ],
)
def test_a_sentence_ends_where_a_reader_would_pause(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


def test_at_least_97_in_100_nasty_texts_are_split_right() -> None:
    items = [json.loads(line) for line in TEXTS.read_text(encoding="utf-8").splitlines()]
    right = sum(sentences(i["text"]) == [" ".join(s.split()) for s in i["sentences"]] for i in items)
    assert right >= 0.97 * len(items)
