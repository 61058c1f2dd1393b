"""The line that is proposed fits the text, or is the place's own front page; never the forest on something else."""

from opslag.posts.pointers import pointer_line

FOREST = {"label": "Læs om onsdagene i skoven", "url": "https://engskolen.example/udeskole"}
MUSIC = {"label": "Hør skolens orkester", "url": "https://engskolen.example/musik"}


def test_a_line_whose_words_the_text_shares_is_proposed(us, begin):
    assert pointer_line(begin("I dag var vi i skoven.")).startswith("Læs om onsdagene i skoven: ")


def test_on_something_else_the_front_page_is_proposed(us, begin):
    variant = begin("Trivselsmålingen begynder onsdag i alle klasser på Engskolen.")
    assert pointer_line(variant) == "Læs mere hos Engskolen: engskolen.example"


def test_of_several_lines_the_fitting_one_is_taken(us, begin):
    us.school.parameters = {"pointer": [FOREST, MUSIC]}
    us.school.save()
    assert pointer_line(begin("Orkestret spillede i salen.")) != ""
    assert (
        pointer_line(begin("Vores orkester spillede i salen."))
        == "Hør skolens orkester: https://engskolen.example/musik"
    )


def test_a_place_says_which_page_is_its_own(us, begin):
    us.school.parameters = {"pointer": FOREST, "own_domain": "eng.example", "adopted_name": "Den Grønne Engskole"}
    us.school.save()
    assert pointer_line(begin("Vi bager boller.")) == "Læs mere hos Den Grønne Engskole: eng.example"


def test_a_line_about_nothing_special_is_as_good_as_a_front_page(us, begin):
    us.school.parameters = {}
    us.school.save()
    us.root.parameters = {
        "own_domain": "nordkyst.example",
        "pointer": {"label": "Læs mere", "url": "nordkyst.example/nyt"},
    }
    us.root.save()
    assert pointer_line(begin("Vi bager boller.")) == "Læs mere: nordkyst.example/nyt"


def test_without_any_page_nothing_is_proposed(us, begin):
    us.school.parameters = {}
    us.school.save()
    assert pointer_line(begin("Vi bager boller.")) == ""
