"""What watches Opslag from outside learns whether it is well, and nothing else."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from opslag.ground.jobs.models import Worker
from opslag.ground.jobs.workers import beat
from opslag.web import views


@pytest.mark.django_db
def test_a_database_and_a_worker_whose_heart_is_heard_is_well(client: Client) -> None:
    beat("w")
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert "no-store" in answer.headers["Cache-Control"]
    assert not answer.cookies


@pytest.mark.django_db
def test_without_a_heartbeat_or_with_an_old_one_it_is_not(client: Client) -> None:
    assert client.get("/healthz").status_code == 503
    beat("w")
    Worker.objects.update(beat_at=timezone.now() - timedelta(minutes=1))
    assert client.get("/healthz").status_code == 503


def test_without_a_database_it_is_not_either(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away() -> list[str]:
        raise OperationalError("hemmelig adresse")

    monkeypatch.setattr(views, "living", away)
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (503, b"not well\n")


@pytest.mark.django_db
def test_it_answers_whoever_asks_without_tls(client: Client, settings: object) -> None:
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/healthz").status_code == 503
    assert client.get("/sprog/").status_code == 301
