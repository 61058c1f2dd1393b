"""Django's settings (indstillinger), all from the surroundings; see docs/reference/settings for each variable."""

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from opslag.web import environment, kept
from opslag.web.places import PLACES

ENV = os.environ
HERE = Path(__file__).resolve().parent


def _begin() -> tuple[dict[str, Any], list[str], list[str]]:
    """The database, the session keys and the sealing keys, newest first."""
    if DEMO:
        environment.refuse_open_demo(LISTEN, ALLOWED_HOSTS)
    database = environment.database(ENV.get("OPSLAG_DATABASE_URL") or f"sqlite:///{DATA / 'opslag.sqlite3'}")
    kept.private(DATA)
    keys = _keys(database, "OPSLAG_SECRET_KEY", "secret")
    return database, keys, _keys(database, "OPSLAG_SEALING_KEYS", "sealing")


def _keys(database: dict[str, Any], name: str, word: str) -> list[str]:
    new = environment.flag(ENV, "OPSLAG_NEW_KEYS")
    allowed = (lambda file: None) if new else partial(kept.refuse_new_keys, database)
    return environment.keys(ENV, name, DATA / "keys" / f"{word}.key", allowed)


def _read(how: Callable[[], Any]) -> Any:
    """What the surroundings say; a refusal to start says why in one line."""
    try:
        return how()
    except environment.BadEnvironment as error:
        raise ImproperlyConfigured(str(error)) from error


# ---- where and for whom

DATA = Path(ENV.get("OPSLAG_DATA") or "var").resolve()
DEMO = environment.flag(ENV, "OPSLAG_DEMO")
LISTEN = ENV.get("OPSLAG_LISTEN") or "127.0.0.1:8000"
ALLOWED_HOSTS = environment.words(ENV, "OPSLAG_HOSTS") or ["localhost", "127.0.0.1", "[::1]"]
BEHIND_PROXY = environment.flag(ENV, "OPSLAG_BEHIND_PROXY")
ONLY_HERE = all(environment.is_here(host) for host in (environment.host_of(LISTEN), *ALLOWED_HOSTS))

DEBUG = False
DATABASE, (SECRET_KEY, *SECRET_KEY_FALLBACKS), SEALING_KEYS = _read(_begin)

# ---- rooms

INSTALLED_APPS = [
    "opslag.web",
    "opslag.desk",
    "opslag.publishing",
    "opslag.posts",
    "opslag.media",
    "opslag.policy",
    "opslag.organisation",
    "opslag.ground.interface",
    "opslag.ground.jobs",
    "opslag.ground.search",
    "opslag.ground.archive",
    "opslag.ground.tenancy",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "django_tasks_db",
    "rules.apps.AutodiscoverRulesConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "opslag.web.headers.HeadersMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "opslag.ground.interface.language.LanguageMiddleware",
    "opslag.ground.tenancy.middleware.ScopeMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "opslag.ground.interface.problems.ProblemMiddleware",
]

ROOT_URLCONF = "opslag.web.urls"
WSGI_APPLICATION = "opslag.web.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "opslag.ground.interface.frame.frame",
            ],
        },
    }
]

# ---- data

DATABASES = {"default": DATABASE}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "web_cache"}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}

# ---- sign-in

AUTH_USER_MODEL = "organisation.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
_VALIDATION = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_VALIDATION}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_VALIDATION}.UserAttributeSimilarityValidator", "OPTIONS": {"user_attributes": ["email", "name"]}},
    {"NAME": f"{_VALIDATION}.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/konto/login/"

ACCOUNT_ADAPTER = "opslag.web.accounts.ClosedAdapter"
MFA_ADAPTER = "opslag.web.accounts.SealedFactors"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Opslag: "
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "20/5m/ip,5/5m/key"}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True  # nobody signs up: the organisation has vouched for the address
MFA_TOTP_ISSUER = "Opslag"
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0

# Without a mail server nothing is sent and nothing is written in the log: a link there would open an account.
EMAIL_BACKEND = f"django.core.mail.backends.{'console' if DEMO else 'dummy'}.EmailBackend"
if ENV.get("OPSLAG_SMTP_HOST") and not DEMO:
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = ENV["OPSLAG_SMTP_HOST"]
    EMAIL_PORT = _read(lambda: environment.number(ENV, "OPSLAG_SMTP_PORT", 587))
    EMAIL_HOST_USER = ENV.get("OPSLAG_SMTP_USER", "")
    EMAIL_HOST_PASSWORD = ENV.get("OPSLAG_SMTP_PASSWORD", "")
    EMAIL_USE_TLS = True
    EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = ENV.get("OPSLAG_MAIL_FROM") or "opslag@localhost"

# ---- publishing

PUBLISHING_PAUSE = timedelta(seconds=min(_read(lambda: environment.number(ENV, "OPSLAG_PAUSE_SECONDS", 30)), 600))

# ---- headers and cookies

SECURE = not ONLY_HERE
SECURE_SSL_REDIRECT = SECURE and BEHIND_PROXY
SECURE_REDIRECT_EXEMPT = ["^healthz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

SESSION_COOKIE_NAME = "__Host-opslag" if SECURE else "opslag"
SESSION_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = "__Host-opslag-form" if SECURE else "opslag-form"
CSRF_COOKIE_SECURE = SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "opslag.ground.interface.problems.form_expired"
LANGUAGE_COOKIE_NAME = "opslag-sprog"
LANGUAGE_COOKIE_SECURE = SECURE
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# What a page may load. The name and form are those of Django 6, which will take it over.
SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'"],
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_PERMISSIONS = 0o600
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

# ---- language and time

LANGUAGE_CODE = "da"
LANGUAGES = [("da", "Dansk"), ("en", "English")]
LOCALE_PATHS = [folder for folder in (HERE.parent / "locale", HERE.parents[2] / "locale") if folder.is_dir()]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Copenhagen"

# ---- static files: gathered with hashed names by `collectstatic`; until that has run, served as they lie

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
GATHERED = (STATIC_ROOT / "staticfiles.json").is_file() or "collectstatic" in sys.argv
_PLAIN = "django.contrib.staticfiles.storage.StaticFilesStorage"
_HASHED = "whitenoise.storage.CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": _HASHED if GATHERED else _PLAIN},
}
MEDIA_ROOT = DATA / "media"
WHITENOISE_USE_FINDERS = not GATHERED
WHITENOISE_AUTOREFRESH = not GATHERED

# ---- log: to standard error, without personal data

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "opslag.web.logs.DiscreetFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "discreet"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "opslag": {"level": "INFO"},
        "django": {"handlers": [], "propagate": True, "level": "WARNING"},
        "django.request": {"level": "ERROR"},
        "django.server": {"handlers": [], "propagate": True, "level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "httpx": {"level": "WARNING"},
    },
}

__all__ = ["PLACES"]
