"""What a web server calls (WSGI)."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "opslag.web.settings")

application = get_wsgi_application()
