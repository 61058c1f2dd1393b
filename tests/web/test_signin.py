"""The door: passwords, too many tries, the second step, and the demo's people."""

import re
from collections.abc import Callable

import pytest
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client

from opslag.organisation.models import Person

WORD = "en hel sætning er let at huske"


@pytest.fixture
def anna(towns: None) -> Person:
    cache.clear()
    person = Person.objects.get(email="anna@nordkyst.example")
    person.set_password(WORD)
    person.save()
    return person


def try_to_sign_in(client: Client, email: str, password: str) -> object:
    return client.post("/konto/login/", {"login": email, "password": password})


def test_address_and_password_open_the_door_and_lead_home(client: Client, anna: Person) -> None:
    answer = try_to_sign_in(client, "Anna@Nordkyst.example", WORD)
    assert answer.headers["Location"] == "/"
    assert client.get("/mig/").status_code == 200


def test_a_wrong_password_and_an_unknown_address_get_the_same_kind_answer(client: Client, anna: Person) -> None:
    texts = []
    for email in ("anna@nordkyst.example", "ukendt@nordkyst.example"):
        answer = try_to_sign_in(client, email, "noget andet end det")
        texts.append(re.sub(r'value="[^"]*"', "", answer.content.decode()))
    assert texts[0] == texts[1]
    assert "E-mail og adgangskode passer ikke sammen." in texts[0]


def test_five_wrong_tries_close_the_door_for_a_while_even_for_the_right_word(client: Client, anna: Person) -> None:
    for _ in range(5):
        try_to_sign_in(client, anna.email, "forkert")
    answer = try_to_sign_in(client, anna.email, WORD)
    assert answer.status_code == 200
    assert "Vent fem minutter" in answer.content.decode()
    assert client.get("/mig/").status_code == 302


def test_leaving_and_an_account_on_pause(client: Client, anna: Person) -> None:
    client.force_login(anna)
    assert client.post("/konto/logout/").headers["Location"] == "/konto/login/"
    anna.is_active = False
    anna.save()
    try_to_sign_in(client, anna.email, WORD)
    assert client.get("/mig/").status_code == 302


def test_a_forgotten_password_is_chosen_anew_by_a_link(client: Client, anna: Person) -> None:
    client.post("/konto/glemt/", {"email": anna.email})
    link = re.search(r"http://testserver(/konto/glemt/\S+)", mail.outbox[0].body)[1]
    page = client.get(link, follow=True)
    new = "en anden sætning, der er let"
    answer = client.post(page.request["PATH_INFO"], {"password1": new, "password2": new})
    assert answer.headers["Location"] == "/konto/glemt/faerdig/"
    assert try_to_sign_in(client, anna.email, new).headers["Location"] == "/"


def test_an_unknown_address_gets_no_mail(client: Client, anna: Person) -> None:
    client.post("/konto/glemt/", {"email": "ukendt@nordkyst.example"})
    assert mail.outbox == []


def test_where_no_mail_can_be_sent_one_is_told_whom_to_ask_and_no_link_is_made(
    client: Client, anna: Person, settings: object, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    for page in (client.get("/konto/glemt/"), client.post("/konto/glemt/", {"email": anna.email})):
        assert page.status_code == 200
        assert "Spørg jeres administrator" in page.content.decode()
    assert "/konto/glemt/" not in "".join(capsys.readouterr())
    assert mail.outbox == []


def test_the_second_step_is_asked_for_and_its_secret_lies_sealed(client: Client, anna: Person) -> None:
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time

    try_to_sign_in(client, anna.email, WORD)
    asked_again = client.get("/konto/totrin/app/").headers["Location"]
    assert asked_again.startswith("/konto/igen/")
    page = client.post(asked_again, {"password": WORD}, follow=True).content.decode()
    secret = re.search(r'class="noeglekode">([A-Z2-7]+)<', page)[1]
    assert "data:image" not in page

    def code() -> str:
        counter = next(iter(yield_hotp_counters_from_time()))
        return format_hotp_value(hotp_value(secret, counter))

    answer = client.post("/konto/totrin/app/", {"code": code()})
    assert answer.headers["Location"] == "/konto/totrin/koder/"
    assert len(re.findall(r"<li><code>", client.get("/konto/totrin/koder/").content.decode())) == 10
    with connection.cursor() as cursor:
        cursor.execute("SELECT data FROM mfa_authenticator")
        assert not any(secret in str(row) for row in cursor.fetchall())

    client.logout()
    cache.clear()
    answer = try_to_sign_in(client, anna.email, WORD)
    assert answer.headers["Location"] == "/konto/totrin/kode/"
    assert client.get("/mig/").status_code == 302
    assert "Skriv koden fra din app" in client.get("/konto/totrin/kode/").content.decode()
    wrong = client.post("/konto/totrin/kode/", {"code": "000000"})
    assert "Koden passer ikke" in wrong.content.decode()


@pytest.mark.django_db
def test_demo_sign_in_does_not_exist_outside_the_demo(client: Client, anna: Person) -> None:
    assert client.post("/konto/demo/", {"email": anna.email}).status_code == 404
    assert "opdigtede" not in client.get("/konto/login/").content.decode()


def test_in_the_demo_one_presses_a_name(client: Client, towns: None, settings: object) -> None:
    settings.DEMO = True
    door = client.get("/konto/login/").content.decode()
    for name in ("Anna Holm", "Bo Krag", "Carla Winther", "Dan Juul", "Eva Riis"):
        assert name in door
    assert client.post("/konto/demo/", {"email": "anna@nordkyst.example"}).headers["Location"] == "/"
    assert "Anna Holm" in client.get("/mig/").content.decode()


def test_in_the_demo_nobody_else_can_be_borrowed(client: Client, towns: None, settings: object) -> None:
    settings.DEMO = True
    real = Person.objects.get(email="anna@nordkyst.example")
    Person.objects.create_person("chef@nordkyst.example", "Rigtig Chef", real.organisation)
    assert client.post("/konto/demo/", {"email": "chef@nordkyst.example"}).status_code == 404
    assert client.post("/konto/demo/", {}).status_code == 404
    assert client.get("/konto/demo/").status_code == 405


def test_a_form_without_its_token_says_so_kindly(signed_in: Callable[[str], Client]) -> None:
    browser = Client(enforce_csrf_checks=True)
    answer = browser.post("/sprog/", {"language": "en"})
    assert answer.status_code == 403
    assert "Siden har ligget åben for længe" in answer.content.decode()
