"""Server time of the pages that matter most, in process: home and composer, with the demo organisation."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from typing import Any

from development.environment import PYTHON, ROOT

PROGRAM = """
import json, time
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0, interactive=False)
call_command("load_demo", verbosity=0)
from django.test import Client
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Person
from opslag.posts.models import Variant
anna = Person.objects.get(email="anna@nordkyst.example")
client = Client(HTTP_HOST="localhost")
client.force_login(anna)
with scope(Organisation.objects.get(slug="nordkyst")):
    variant = Variant.objects.filter(post__author=anna, state="kladde").order_by("pk").first()
pages = {"home": "/", **({"composer": f"/opslag/{variant.pk}/"} if variant else {})}
found = {}
for name, address in pages.items():
    for _ in range(10):
        client.get(address)
    times = []
    for _ in range(100):
        started = time.perf_counter()
        answer = client.get(address)
        times.append((time.perf_counter() - started) * 1000)
        assert answer.status_code == 200, (address, answer.status_code)
    times.sort()
    found[name] = {"p50": round(times[50], 1), "p95": round(times[94], 1), "bytes": len(answer.content)}
print(json.dumps(found))
"""


def measure() -> dict[str, Any]:
    """p50 and p95 in milliseconds and the size of each page."""
    with tempfile.TemporaryDirectory(prefix="opslag-bench-") as data:
        environment = {
            **os.environ,
            "OPSLAG_DATA": data,
            "OPSLAG_DEMO": "1",
            "OPSLAG_LISTEN": "127.0.0.1",
            "OPSLAG_DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "opslag.web.settings",
            "PYTHONPATH": str(ROOT / "src"),
        }
        done = subprocess.run(
            [str(PYTHON), "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        return {"missing": done.stderr.strip().splitlines()[-1][:200]}
    return dict(json.loads(done.stdout.splitlines()[-1]))


def table(found: dict[str, Any]) -> str:
    """The figures as text."""
    if "missing" in found:
        return f"pages: not measured: {found['missing']}"
    lines = ["pages, server time in process, demo organisation"]
    lines += [f"  {name:10} p50 {f['p50']} ms  p95 {f['p95']} ms  {f['bytes']} bytes" for name, f in found.items()]
    return "\n".join(lines)
