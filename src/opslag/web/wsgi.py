"""What a web server calls (WSGI)."""

import os
from threading import Timer

from django.core.wsgi import get_wsgi_application

from opslag.core.warming import warm

WAIT = 10
"""Seconds before the checks are warmed, so that the first pages are not held up."""

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "opslag.web.settings")

application = get_wsgi_application()

_warming = Timer(WAIT, warm)
_warming.daemon = True
_warming.start()
