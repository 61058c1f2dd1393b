"""The channel guide: thirty-odd why/who answers for each built-in guide, and the channel that must come first.

Rows A28, A35, A36, A37, A39, A40, A41, A42, A43, A46, N28, N48, N81, R38.
"""

import pytest

from opslag.core.checks import all_checks
from opslag.core.domain.packs import builtin_policy
from opslag.core.domain.policy import EffectivePolicy
from opslag.core.domain.routing import NOT_SOCIAL, Answers, Recommendation, recommend

LEADERS = "aarhus-bu"
ADVICE = "rm"


def guide(pack: str, answers: Answers) -> tuple[Recommendation, ...]:
    return recommend(answers, builtin_policy(pack, all_checks()))


TABLE = [
    # A35, A36, A28, A29: the near stories
    (LEADERS, Answers("hverdag", "sjov", "vise udeskole", "forældre"), "facebook"),
    (LEADERS, Answers("hverdag", "", "børnene byggede en bro", "forældre og naboer"), "facebook"),
    (LEADERS, Answers("hverdag", "iagttagelse", "dele en sød oplevelse", "alle", "alle"), "facebook"),
    (LEADERS, Answers("begivenhed", "fast", "lucia, og det børnene selv har lavet", "forældre og bedsteforældre"), "facebook"),
    (LEADERS, Answers("begivenhed", "arrangement", "invitere til sommerfest", "familier på skolen", "foraeldre"), "facebook"),
    # A37: pride in an employee
    (LEADERS, Answers("hverdag", "stolt", "jeg er stolt af vores køkkenleder", "alle, der kender os", "alle"), "facebook"),
    (LEADERS, Answers("hverdag", "stolt", "rose Lone for rugbrødet", "forældre"), "facebook"),
    # A28, A40-A43: the professional ones
    (LEADERS, Answers("hverdag", "fundering", "en faglig tanke om leg", "fagfæller", "fagfaeller"), "linkedin"),
    (LEADERS, Answers("begivenhed", "resultat", "nyt resultat fra en undersøgelse", "andre kommuner"), "linkedin"),
    (LEADERS, Answers("begivenhed", "konference", "dele viden fra konferencen", "fagfæller"), "linkedin"),
    (LEADERS, Answers("hverdag", "viden", "ny viden, der kan inspirere", "andre skoler", "fagfaeller"), "linkedin"),
    (LEADERS, Answers("hverdag", "loesning", "vi har løst en fælles udfordring", "andre skoler"), "linkedin"),
    (LEADERS, Answers("hverdag", "sparring", "vi er i tvivl og har brug for gode råd", "fagfæller"), "linkedin"),
    (LEADERS, Answers("hverdag", "eksperter", "vores vejleder kan hjælpe andre", "ledere andre steder", "fagfaeller"), "linkedin"),
    (LEADERS, Answers("hverdag", "", "finde en ny kollega", "ansøgere"), "linkedin"),
    (LEADERS, Answers("beslutning", "", "en metode, vi har valgt fra", "fagfæller"), "linkedin"),
    # A33, A32, and what must be found again
    (LEADERS, Answers("beslutning", "", "fortælle om den nye aftale", "alle ansatte i området"), "newsletter"),
    (LEADERS, Answers("begivenhed", "", "vi har vundet en pris", "pressen og lokalavisen"), "press"),
    (LEADERS, Answers("beslutning", "", "den nye ferieplan skal kunne slås op", "forældre, som vil finde igen"), "website"),
    # A46: not social media
    (LEADERS, Answers("hverdag", "sjov", "turen til skoven", "forældrene i 2.b"), NOT_SOCIAL),
    (LEADERS, Answers("hverdag", "", "huske gymnastiktøj", "vores klasse", "bestemte"), NOT_SOCIAL),
    (LEADERS, Answers("begivenhed", "fast", "forældremøde på stuen", "forældregruppen"), NOT_SOCIAL),
    (LEADERS, Answers("hverdag", "", "svare på en klage fra en forælder", "forældre"), NOT_SOCIAL),
    (LEADERS, Answers("beslutning", "", "en medarbejder er sygemeldt", "forældre"), NOT_SOCIAL),
    (LEADERS, Answers("begivenhed", "", "invitere til byggeplads-kaffe", "ældre naboer uden internet"), NOT_SOCIAL),
    # R38 and the advice guide
    (ADVICE, Answers("hverdag", "", "nå 40 ældre uden net", "dem, vi ikke hører fra"), NOT_SOCIAL),
    (ADVICE, Answers("hverdag", "", "indkalde til vaccination", "ældre uden smartphone", "uden_net"), NOT_SOCIAL),
    (ADVICE, Answers("hverdag", "", "svare på en klage", "en bestemt patient"), NOT_SOCIAL),
    (ADVICE, Answers("hverdag", "", "ændre pausen", "vores eget team"), NOT_SOCIAL),
    (ADVICE, Answers("hverdag", "stolt", "et glimt fra natholdet", "patienter og pårørende", "patienter"), "facebook"),
    (ADVICE, Answers("begivenhed", "", "åbent hus og dialog", "borgere", "borgere"), "facebook"),
    (ADVICE, Answers("beslutning", "viden", "dele forskning", "fagfolk på andre hospitaler", "fagfaeller"), "linkedin"),
    (ADVICE, Answers("hverdag", "", "samle idéer fra personalet", "kolleger på tværs af afdelinger", "kolleger"), "intranet"),
    (ADVICE, Answers("hverdag", "", "sådan forbereder du dig", "folk, der vil slå op, hvad de skal huske"), "website"),
]  # fmt: skip


@pytest.mark.parametrize(("pack", "answers", "first"), TABLE, ids=lambda v: getattr(v, "why", v))
def test_the_guide_puts_the_right_channel_first(pack: str, answers: Answers, first: str) -> None:
    best = guide(pack, answers)[0]
    assert best.channel == first
    assert best.chosen
    assert best.reason


def test_not_social_media_comes_with_something_else_to_do() -> None:
    best = guide(LEADERS, Answers("hverdag", "sjov", "turen til skoven", "forældrene i 2.b"))[0]
    assert best.channel == NOT_SOCIAL
    assert "forældremødet" in best.instead


def test_a_channel_that_is_not_chosen_says_why() -> None:
    answers = Answers("hverdag", "sjov", "vise udeskole", "forældre", "foraeldre")
    linkedin = next(r for r in guide(LEADERS, answers) if r.channel == "linkedin")
    assert not linkedin.chosen
    assert "fagligt" in linkedin.reason or "faglige" in linkedin.reason


def test_each_channel_is_answered_once() -> None:
    channels = [r.channel for r in guide(LEADERS, Answers("hverdag", "sparring", "gode råd", "fagfæller"))]
    assert len(channels) == len(set(channels))


def test_reasons_follow_the_purpose_within_one_channel() -> None:
    advice = guide(LEADERS, Answers("hverdag", "sparring", "vi har brug for gode råd", "fagfæller"))[0]
    knowledge = guide(LEADERS, Answers("hverdag", "viden", "ny viden", "fagfæller"))[0]
    assert advice.channel == knowledge.channel == "linkedin"
    assert advice.reason != knowledge.reason


def test_without_routes_nothing_is_recommended() -> None:
    assert recommend(Answers("hverdag"), EffectivePolicy(())) == ()
