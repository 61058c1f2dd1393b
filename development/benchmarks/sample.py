"""Drafts to time: real-looking Danish posts of about sixty words, each different, so that no cache helps."""

from __future__ import annotations

import random

SENTENCES = (
    "I dag har 2.b målt skovens højeste træ med en pind, en skygge og en god portion tålmodighed.",
    "Vi troede, at flere møder ville give bedre overgange fra børnehave til skole.",
    "Havnegade er spærret fra klokken ni til seksten, fordi vi skifter en vandledning.",
    "Køkkenlederen har lært femte klasse at lave rugbrød fra bunden, og hele gangen duftede.",
    "Efter otte uger læste ni ud af ti elever frivilligt for skolens hund.",
    "Kom forbi biblioteket på torsdag, hvis du har brug for hjælp til tegningen.",
    "Hvad har I sidst målt sammen med et barn, og hvad fandt I ud af undervejs?",
    "Vi har samlet de spørgsmål, som flest stiller os om at bygge en carport.",
    "Den nye legeplads ved stranden åbner på lørdag med saft og boller til alle.",
    "Onsdagene er en tværprofessionel indsats i henhold til vores mål for matematik.",
    "Fjorten virksomheder tager nu imod unge i én dags prøvejob på havnen.",
    "Regnen stod ned, legepladsen var fuld af orme, og så flyttede vi timen udenfor.",
)
TAIL = "Læs mere på https://engskolen.example/{n} #DetViErSammenOm #EtGodtBørneliv"


def texts(count: int, seed: int = 1) -> list[str]:
    """`count` different posts of 55 to 70 words."""
    chance = random.Random(seed)
    return [" ".join([*chance.sample(SENTENCES, 4), f"Det er nr. {n}.", TAIL.format(n=n)]) for n in range(count)]
