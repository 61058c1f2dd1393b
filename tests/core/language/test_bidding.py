"""Bids told too soon: what is bid, while it is not over; and how far the house will go itself.

Row C32.
"""

import pytest

from opslag.core.language.bidding import bids_told
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Tre tilbud på broen er kommet. Det ene ligger under ni millioner, og fristen er først på torsdag.",
        "Fire firmaer har budt, og den billigste er på 2 mio. Vi vælger i næste uge.",
        "Vores smertegrænse er 300 kr. i timen.",
        "Modparten ved ikke, at vi skifter til maj.",
    ],
)
def test_an_open_bid_and_ones_own_limit_are_told(text: str) -> None:
    assert bids_told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Fire firmaer har budt på broen. Vi vælger i næste uge.",
        "Tre tilbud lå under ni millioner. Kontrakten er underskrevet, og fristen for klager er på torsdag.",
        "Auktionen slutter fredag, og højeste bud lige nu er 900 kr.",
        "Tre gode tilbud i kantinen: Suppen er på 20 kr. indtil videre.",
        "Fristen er på fredag.",
    ],
)
def test_what_is_over_what_is_for_sale_and_a_bid_without_its_price_are_not(text: str) -> None:
    assert not bids_told(read(text))
