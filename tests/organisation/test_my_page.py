"""My page: who I am here and what waits for me; nobody opens another's notices."""

from django.test import Client

from opslag.ground.tenancy.scope import scope
from opslag.organisation import actions
from opslag.organisation.models import Notice
from tests.cast import Cast


def test_it_shows_name_roles_and_notices(people: Cast, client: Client) -> None:
    with scope(people.organisation):
        actions.notify(people.anna, "Bo har svaret på udeskolen.", "/opslag/1/")
    client.force_login(people.anna)
    page = client.get("/mig/").content.decode()
    for words in ("Anna Ager", "Skoleleder", "Leder", "Engskolen", "Bo har svaret på udeskolen."):
        assert words in page


def test_opening_a_notice_marks_it_and_leads_on(people: Cast, client: Client) -> None:
    with scope(people.organisation):
        notice = actions.notify(people.anna, "Bo har svaret.", "/opslag/1/")
    client.force_login(people.anna)
    answer = client.post(f"/mig/beskeder/{notice.pk}/")
    assert answer.headers["Location"] == "/opslag/1/"
    with scope(people.organisation):
        assert Notice.objects.get().read_at


def test_another_persons_notice_is_not_opened_and_a_neighbours_is_not_there(people: Cast, client: Client) -> None:
    with scope(people.organisation):
        notice = actions.notify(people.anna, "Bo har svaret.")
    client.force_login(people.tea)
    assert client.post(f"/mig/beskeder/{notice.pk}/").status_code == 403
    client.force_login(people.dan)
    assert client.post(f"/mig/beskeder/{notice.pk}/").status_code == 404
    client.logout()
    assert client.post(f"/mig/beskeder/{notice.pk}/").status_code == 302
    with scope(people.organisation):
        assert Notice.objects.get().read_at is None
