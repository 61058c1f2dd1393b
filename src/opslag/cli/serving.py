"""`opslag run`, `worker` and the verbs that need the database; Django is loaded only here."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from ipaddress import ip_address
from pathlib import Path

from opslag.cli import ports
from opslag.cli.language import gettext as _
from opslag.cli.language import language
from opslag.cli.refusals import nothing_here, refuse, told_if_refused

SETTINGS = "opslag.web.settings"
STOP_SECONDS = 20
PRIVATE = 0o077
"""What we write is for its owner only (umask)."""


def manage(*arguments: str) -> int:
    """Run one of Django's commands with the product's settings."""
    return told_if_refused(lambda: _manage(arguments))


def manage_spoken(*arguments: str) -> int:
    """The same in the language of the terminal, for what people read there."""
    return told_if_refused(lambda: _spoken(arguments))


def manage_existing(*arguments: str) -> int:
    """The same for what needs a database that is there."""
    missing = nothing_here()
    return refuse(missing) if missing else manage_spoken(*arguments)


def _manage(arguments: Sequence[str]) -> int:
    from django.core.management import ManagementUtility

    _settle()
    try:
        ManagementUtility(["opslag", *arguments]).execute()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 1
    return 0


def _spoken(arguments: Sequence[str]) -> int:
    from django.core.management import CommandError, call_command
    from django.utils.translation import override

    _settle()
    try:
        with override(language()):
            call_command(*arguments)
    except CommandError as error:
        print(error, file=sys.stderr)
        return error.returncode
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 1
    return 0


def _settle() -> None:
    """Read the settings; what is written from here on is for its owner only."""
    os.umask(PRIVATE)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django

    django.setup()


def organise(*words: str) -> int:
    """Make the organisation what a file says; the database is made ready first, so that it can be the first step."""
    needs_rows = "--print-example" not in words
    status = manage_spoken("migrate", "--no-input", "--verbosity", "0") if needs_rows else 0
    return status or manage_spoken("organise", *words)


def run(*, host: str, port: int, demo: bool, workers: int, new_keys: bool = False) -> int:
    """Prepare the database, start web and worker, and stop both when asked to."""
    if demo and not is_loopback(host):
        return refuse(_("Demo-login findes kun på egen maskine. Brug --no-demo, når andre skal kunne nå Opslag."))
    taken = ports.taken(host, port)
    if taken:
        return refuse(taken)
    held = ports.hold(host, port)
    os.umask(PRIVATE)
    os.environ.update(_environment(host, demo))
    try:
        status = told_if_refused(lambda: _prepare(demo, new_keys))
        if status:
            return status
        _warn_without_mail(demo)
        return _serve(host, port, demo, workers)
    finally:
        if held:
            held.close()


def _serve(host: str, port: int, demo: bool, workers: int) -> int:
    _listen_for_the_end()
    children: list[subprocess.Popen[bytes]] = []
    try:
        for words in (_web(host, port, workers), _worker()):
            children.append(subprocess.Popen(words, start_new_session=True))
        _announce(host, port, demo)
        return _watch(children)
    except KeyboardInterrupt:
        print("\n" + _("Stopper. Det, der er i gang, bliver gjort færdigt."), flush=True)
        return 0
    finally:
        _stop(children)


def _listen_for_the_end() -> None:
    """A stop, or a terminal that is closed, stops both; `nohup` goes on."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def is_loopback(host: str) -> bool:
    """Is the address this machine's own?"""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _environment(host: str, demo: bool) -> Mapping[str, str]:
    given = {"DJANGO_SETTINGS_MODULE": SETTINGS, "OPSLAG_LISTEN": host}
    return {**given, "OPSLAG_DEMO": "1" if demo else "0"}


def _warn_without_mail(demo: bool) -> None:
    """In the demo mails are shown in the log instead."""
    if not demo and not os.environ.get("OPSLAG_SMTP_HOST"):
        told = _(
            "Der er ingen mailserver (OPSLAG_SMTP_HOST), så ingen mails bliver sendt. "
            "Har nogen glemt sin adgangskode, bliver de bedt om at spørge deres administrator."
        )
        print(told, file=sys.stderr, flush=True)


def _prepare(demo: bool, new_keys: bool) -> int:
    import django
    from django.core.management import call_command

    if new_keys:
        os.environ["OPSLAG_NEW_KEYS"] = "1"
    django.setup()
    os.environ.pop("OPSLAG_NEW_KEYS", None)  # asked for once, by this start
    call_command("migrate", interactive=False, verbosity=0)
    if not _gathered():
        _gather()
    if demo:
        call_command("load_demo", verbosity=0)
    return 0


def _gather() -> None:
    """In a process of its own: this one has settled on unhashed names."""
    words = ("collectstatic", "--no-input", "--clear", "--verbosity", "0")
    subprocess.run([sys.executable, "-m", "django", *words], check=True)


def _gathered() -> bool:
    """Are the static files gathered under hashed names, and none of them changed since?"""
    from django.conf import settings

    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    if not manifest.is_file():
        return False
    sources = (Path(__file__).parents[1] / "web" / "static").rglob("*")
    return all(source.stat().st_mtime <= manifest.stat().st_mtime for source in sources if source.is_file())


def _web(host: str, port: int, workers: int) -> list[str]:
    return [
        str(Path(sys.executable).with_name("granian")),
        "--interface", "wsgi",
        "--host", host,
        "--port", str(port),
        "--workers", str(workers),
        "--blocking-threads", "4",
        "--log-level", "warning",
        "--workers-kill-timeout", "10",
        "opslag.web.wsgi:application",
    ]  # fmt: skip


def _worker() -> list[str]:
    return [sys.executable, "-m", "opslag.cli", "worker"]


def _announce(host: str, port: int, demo: bool) -> None:
    told = _("Opslag kører på {address}  (Ctrl-C stopper)")
    print(told.format(address=f"http://{host}:{port}/"), flush=True)
    if demo:
        print(_("Log ind på forsiden som en af disse; der skal ingen adgangskode til:"))
        for line in _demo_people():
            print(f"  {line}", flush=True)


def _demo_people() -> Iterator[str]:
    from django.apps import apps

    for person in apps.get_model("organisation", "Person").objects.select_related("organisation").order_by("pk"):
        yield f"{person.name}, {person.title} · {person.organisation.name}"


def _watch(children: list["subprocess.Popen[bytes]"]) -> int:
    """Wait until one of them ends by itself; its exit status is ours."""
    while True:
        for child in children:
            status = child.poll()
            if status is not None:
                print(_("En del af Opslag stoppede af sig selv. Resten stoppes også."), file=sys.stderr)
                return status or 1
        time.sleep(0.2)


def _stop(children: list["subprocess.Popen[bytes]"]) -> None:
    """Once begun, a second Ctrl-C does not leave one of them behind."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for child in children:
        if child.poll() is None:
            child.terminate()
    deadline = time.monotonic() + STOP_SECONDS
    for child in children:
        try:
            child.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt
