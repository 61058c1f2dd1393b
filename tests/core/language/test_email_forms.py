"""How people write an e-mail address: plainly, with slips of the pen, or hidden from robots."""

import pytest

from opslag.core.language.email_forms import written


@pytest.mark.parametrize(
    "form",
    [
        "ida.holm@fjordby.example",
        "ida.holm @ fjordby.example",
        "ida.holm@ fjordby.example",
        "ida.holm @fjordby.example",
        "ida.holm@\nfjordby.example",
        "ida.holm@fjordby .example",
        "ida.holm@fjordby,example",
        "ida.holm(at)fjordby.example",
        "ida.holm [a] fjordby.example",
        "ida.holm{at}fjordby.example",
        "ida.holm(snabel a)fjordby.example",
        "ida.holm -at- fjordby.example",
        "ida.holm at fjordby.example",
        "ida.holm AT fjordby DOT example",
        "ida punktum holm snabel-a fjordby punktum example",
        "ida(dot)holm(at)fjordby(dot)example",
        "ida.holm＠fjordby.example",
    ],
)
def test_every_form_is_found_whole_and_means_the_same(form: str) -> None:
    text = f"Skriv til {form} i dag."
    assert [(text[w.start : w.end], w.address) for w in written(text)][-1] == (form, "ida.holm@fjordby.example")


@pytest.mark.parametrize(
    "text",
    [
        "Tak til @toftby.example for en god dag.",
        "Følg os på @toftby@kanal.example",
        "Han sagde i morges at toftby.example var nede.",
        "Billetter (a) 20 kr. Læs mere på toftby.example",
        "Kom og hør Anna @ Spillestedet.Nord på fredag",
        "Se kortet: https://kort.example/@55.6,12.5",
    ],
)
def test_a_mention_a_conjunction_and_a_price_are_no_address(text: str) -> None:
    assert not [*written(text)]
