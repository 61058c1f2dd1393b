"""What somebody has, does or has had done is told also in plain verbs, and the same verbs of fun are not."""

import pytest

from opslag.core.language.confidential import told

TOLD = (
    "kan ikke finde hjem",
    "tager piller for at sove",
    "er i psykologbehandling",
    "går i sorggruppe",
    "er hentet af psykiatrien",
    "har en abstinent far",
    "har vidnet mod sin far",
    "har krænket en kollega",
    "har arvet en halv million",
    "skylder 80.000 i skat",
    "bor ulovligt i sit kolonihavehus",
    "er i jobprøvning",
    "får hjælp fra kommunen til at betale turen",
    "har 40 procents fravær",
    "blev tortureret i sit hjemland",
    "har fejlmedicineret tre beboere",
    "har brudt tavshedspligten",
    "magter ikke sit arbejde",
    "snød med timerne",
    "fungerer ikke i teamet",
)
HARMLESS = (
    "Jonas Holm kan ikke finde hjem fra festen, sagde han med et grin.",
    "I går viste Karen Lund, hvordan man giver hjertemassage.",
    "Karen Lund tager pillerne ud af æblerne for at lave mos.",
    "Karen Lund har arvet sin mors symaskine og syr nu med børnene.",
    "Karen Lund får mad udbragt til alle på stedet fra den lokale pizzabar.",
    "Per Dahl klarer sit arbejde uden computer i dag, for strømmen er gået.",
    "Per Dahl sover på jobbet i nat: Han passer spejderne i hallen.",
    "Jonas laver for mange pandekager, siger 2.b.",
    "Per Dahl og rockerklubben kommer og spiller i haven på lørdag.",
    "Per Dahl går i sanggruppe med beboerne.",
    "Karen Lund græder af grin på kontoret hver fredag.",
    "Ida Krogh spillede huset fuldt i aftes.",
    "Karen Lund har fået hjælp fra kommunen til at betale for det nye legehus til alle børn.",
    "Per Dahl har et lån på biblioteket, han glemte at aflevere.",
)


@pytest.mark.parametrize("done", TOLD)
def test_plain_verbs_tell_it_too(done: str) -> None:
    assert list(told(f"Jonas Holm {done}."))


@pytest.mark.parametrize("text", HARMLESS)
def test_the_same_verbs_in_fun_tell_nothing(text: str) -> None:
    assert list(told(text)) == []
