"""The organisation becomes what the file says: once, again after an edit, never half, never silently."""

import datetime as dt

import pytest

from opslag.core.domain.actor import Role
from opslag.ground.archive.models import Entry
from opslag.ground.archive.queries import history
from opslag.ground.archive.verification import verify
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Contact, Person, Profile, Unit
from opslag.organisation.queries import approvers, roles_of
from opslag.policy.models import PolicyVersion
from opslag.policy.queries import effective_policy
from opslag.web.founding.arranging import Arrangement, arrange
from opslag.web.founding.description import Faulty
from opslag.web.founding.reading import read
from opslag.web.management.commands.organise import example

pytestmark = pytest.mark.django_db
PER = """[[person]]
mail = "per@sandby.example"
navn = "Per Pil"
stilling = "Lærer"
enhed = "aaskolen"
roller = ["medarbejder"]
"""


def put_in(text: str = "", **how: bool) -> Arrangement:
    return arrange(read(text or example()), **how)


def edited(*edits: tuple[str, str]) -> str:
    text = example()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return text


def without_per() -> str:
    return edited((PER, ""), ('stedfortraeder = "per@sandby.example"\n', ""))


def in_sandby() -> object:
    return scope(Organisation.objects.get(slug="sandby"))


def told(done: Arrangement) -> list[str]:
    return [str(one) for one in done.changes]


def test_everything_the_file_says_is_there_and_in_the_archive() -> None:
    done = put_in()
    with in_sandby():
        school = Unit.objects.get(slug="aaskolen")
        lis = Person.here.get(email="lis@sandby.example")
        assert [unit.slug for unit in school.ancestors()] == ["aaskolen", "skoler", "sandby"]
        assert roles_of(lis, school) == {Role.LEADER}
        assert [p.name for p in approvers(school, Role.COMMUNICATIONS)] == ["Kim Krog"]
        assert Profile.objects.get(channel="facebook").deputy.name == "Per Pil"
        assert Contact.objects.count() == 2
        assert {layer.title for layer in effective_policy(school).layers} == {"Sandby Kommune", "Skoler"}
        assert verify(done.organisation).ok
    assert len(done.newcomers) == 5


def test_a_second_run_changes_nothing() -> None:
    put_in()
    with in_sandby():
        before = Entry.objects.count()
    again = put_in()
    with in_sandby():
        assert Entry.objects.count() == before
    assert (told(again), again.newcomers, len(again.waiting)) == ([], [], 5)


def test_a_rehearsal_tells_the_same_and_changes_nothing() -> None:
    rehearsed = put_in(rehearse=True)
    assert not Organisation.objects.exists()
    assert not Person.objects.exists()
    assert told(rehearsed) == told(put_in())


def test_an_edit_is_applied_told_and_archived() -> None:
    put_in()
    done = put_in(edited(("Lis Lund", "Lis Lindgren"), ('["medarbejder"]', '["lokal_redaktoer"]')))
    assert told(done) == [
        "~ person: Lis Lindgren (navn)",
        "- rolle: Per Pil: Medarbejder, Åskolen",
        "+ rolle: Per Pil: Lokal redaktør, Åskolen",
    ]
    with in_sandby():
        per = Person.here.get(email="per@sandby.example")
        assert roles_of(per, per.unit) == {Role.LOCAL_EDITOR}
        kinds = [entry.kind for entry in history(Person.here.get(email="lis@sandby.example"))]
        assert kinds == ["person.added", "person.changed"]


def test_whoever_is_gone_from_the_file_is_closed_and_never_deleted() -> None:
    put_in()
    done = put_in(without_per())
    assert "- person: Per Pil lukkes" in told(done)
    with in_sandby():
        per = Person.here.get(email="per@sandby.example")
        assert not per.is_active
        assert roles_of(per, per.unit) == frozenset()
        assert [entry.kind for entry in history(per)][-1] == "person.closed"


def test_whoever_comes_back_gets_the_roles_of_the_file_and_a_new_link() -> None:
    put_in()
    put_in(without_per())
    done = put_in()
    assert [person.name for person in done.newcomers] == ["Per Pil"]
    with in_sandby():
        per = Person.here.get(email="per@sandby.example")
        assert roles_of(per, per.unit) == {Role.EMPLOYEE}


def test_a_unit_is_moved_and_one_that_is_gone_stands_until_it_is_asked_away() -> None:
    put_in()
    club = '[[enhed]]\nslug = "klubben"\nnavn = "Klubben"\nslags = "arbejdsplads"\nunder = "skoler"\n\n# Personer'
    put_in(edited(("# Personer", club)))
    done = put_in()
    assert told(done) == []
    assert "Klubben" in str(done.lines[0])
    assert told(put_in(remove_units=True)) == ["- enhed: Klubben"]
    school = edited(('under = "skoler"\nsted', 'under = "sandby"\nsted'))
    assert told(put_in(school)) == ["~ enhed: Åskolen (plads i træet)"]


def test_a_unit_that_something_belongs_to_is_not_removed() -> None:
    put_in()
    with in_sandby():
        club = Unit.objects.create(name="Klubben", slug="klubben", kind="arbejdsplads", parent=Unit.objects.first())
        Contact.objects.create(unit=club, function="kontor", name="Kontoret")
        Unit.objects.create(name="Holdet", slug="holdet", kind="arbejdsplads", parent=club)
        Person.objects.create_person("xi@sandby.example", "Xi Xen", club.organisation, unit=club)
    put_in(remove_units=True)
    with in_sandby():
        assert set(Unit.objects.values_list("slug", flat=True)) >= {"klubben", "sandby"}
        assert not Unit.objects.filter(slug="holdet").exists()


def test_a_profile_gone_from_the_file_is_paused_and_taken_up_again_only_in_words() -> None:
    put_in()
    facebook = example()[
        example().index('[[profil]]\nkanal = "facebook"') : example().index('[[profil]]\nkanal = "website"')
    ]
    assert told(put_in(edited((facebook, "")))) == ["- profil: Åskolen på Facebook sættes på pause"]
    assert told(put_in()) == []
    again = edited(('baeres = "haand"', 'i_brug = true\nbaeres = "haand"'))
    assert told(put_in(again)) == ["~ profil: Åskolen på Facebook tages i brug igen"]


def test_a_contact_gone_from_the_file_is_told_of_and_archived() -> None:
    put_in()
    text = example()
    start = text.rindex("[[kontakt]]")
    done = put_in(text[:start] + text[text.index("# Politik") :])
    assert told(done) == ["- kontakt: fortrolighed, Sandby Kommune"]
    with in_sandby():
        assert Entry.objects.filter(kind="contact.removed").count() == 1


def test_a_policy_is_adopted_by_whom_and_on_the_day_the_file_says_and_once_for_each_decision() -> None:
    put_in()
    with in_sandby():
        version = PolicyVersion.objects.get(pack_id="aarhus-bu")
        (entry,) = history(version)
        assert entry.facts["by_name"] == "Direktionen i Sandby Kommune"
        assert entry.facts["decided_on"] == "2026-03-02"
    assert len(told(put_in(edited(("2026-03-02", "2026-04-01"))))) == 1
    with in_sandby():
        assert [v.state for v in PolicyVersion.objects.filter(pack_id="aarhus-bu")] == ["i_kraft", "afloest"]


def test_another_setting_of_a_pack_waits_for_the_day_it_was_decided() -> None:
    put_in()
    other = ('["GodDagISandby"]', '["HejSandby"]')
    done = put_in(edited(other))
    assert told(done) == []
    assert "sat anderledes" in str(done.lines[-1])
    put_in(edited(other, ("2026-03-02", "2026-04-01")))
    with in_sandby():
        holding = PolicyVersion.objects.get(pack_id="aarhus-bu", state="i_kraft")
        assert holding.content["parameters"]["facebook_tags"] == ["HejSandby"]


def test_a_policy_left_out_goes_on_and_is_told_of() -> None:
    put_in()
    done = put_in(example()[: example().index("[[politik]]")])
    assert told(done) == []
    assert "aarhus-bu" in str(done.lines[-1])


def test_an_address_of_the_next_municipality_is_refused_and_nothing_is_half_done() -> None:
    put_in()
    other = edited(('slug = "sandby" ', 'slug = "klitby" '), ('slug = "sandby"\n', 'slug = "klitby"\n'))
    other = other.replace('"sandby"', '"klitby"').replace("ada@sandby.example", "ada@klitby.example")
    with pytest.raises(Faulty):
        put_in(other)
    assert [one.slug for one in Organisation.objects.all()] == ["sandby"]
    assert not Person.objects.filter(email="ada@klitby.example").exists()


def test_a_role_with_a_last_day_ends_by_itself_and_is_not_given_again() -> None:
    past = dt.date(2020, 1, 31).isoformat()
    over = edited(('["leder"]', f'["leder", {{ rolle = "moderator", til = {past} }}]'))
    put_in(over)
    assert told(put_in(over)) == []
    with in_sandby():
        lis = Person.here.get(email="lis@sandby.example")
        assert roles_of(lis, lis.unit) == {Role.LEADER}
