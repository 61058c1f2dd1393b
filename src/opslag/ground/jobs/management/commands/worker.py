"""`opslag worker`: do the work that waits, until told to stop (arbejder)."""

import logging
import signal
import threading
from argparse import ArgumentParser
from types import FrameType

from django.core.management.base import BaseCommand

from opslag.ground.jobs.workers import run_worker

log = logging.getLogger("opslag.jobs")


class Command(BaseCommand):
    """One worker process; SIGTERM and SIGINT let it finish the job in hand."""

    help = "Udfør de opgaver, der venter. Ctrl-C eller SIGTERM: den igangværende opgave gøres færdig først."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options."""
        parser.add_argument("--queue", action="append", default=[], help="kun denne kø (kan gentages)")
        parser.add_argument("--batch", action="store_true", help="stop, når der ikke er mere at gøre")

    def handle(self, *args: object, queue: list[str], batch: bool, **options: object) -> None:
        """Work."""
        stop = threading.Event()

        def ask_to_stop(signum: int, frame: FrameType | None) -> None:
            stop.set()

        for signum in (signal.SIGTERM, signal.SIGINT):
            signal.signal(signum, ask_to_stop)
        log.info("The worker is at work.")
        run_worker(stop, queues=queue, batch=batch)
        log.info("The worker has stopped in order.")
