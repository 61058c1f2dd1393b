"""How sign-in behaves (adgang): nobody signs up, factors lie sealed, and the demo's people can be borrowed."""

from typing import Any, ClassVar

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.views import LoginView, PasswordResetView
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from opslag.ground.tenancy.secrets import open_sealed, seal
from opslag.web.demo.signin import people

SILENT = {"account/messages/logged_in.txt", "account/messages/logged_out.txt"}


class ClosedAdapter(DefaultAccountAdapter):
    """No sign-up (lukket for tilmelding), and no small talk at the door."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("Din adgang er sat på pause. Spørg jeres administrator."),
        "email_password_mismatch": _("E-mail og adgangskode passer ikke sammen."),
        "too_many_login_attempts": _("Du har prøvet mange gange. Vent fem minutter, og prøv igen."),
        "enter_current_password": _("Adgangskoden passer ikke."),
        "incorrect_password": _("Adgangskoden passer ikke."),
        "incorrect_code": _("Koden passer ikke."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *args: Any, **words: Any
    ) -> None:
        if message_template not in SILENT:
            super().add_message(request, level, message_template, *args, **words)


class SealedFactors(DefaultMFAAdapter):
    """The second factor (totrinslogin): its secrets are sealed, its QR code is drawn without styles of its own."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("Koden passer ikke. Prøv den næste, som appen viser."),
    }

    def encrypt(self, text: str) -> str:
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        return open_sealed(encrypted_text)

    def build_totp_svg(self, url: str) -> SafeString:
        code = qrcode.QRCode(border=4)
        code.add_data(url)
        rows = code.get_matrix()
        path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
        return format_html(
            '<svg class="qr" viewBox="0 0 {0} {0}" role="img" aria-label="{1}"><path d="{2}"/></svg>',
            len(rows),
            "QR",
            path,
        )


class SignIn(LoginView):
    """The door (log ind); in the demo with its people beside it."""

    def get_context_data(self, **words: Any) -> dict[str, Any]:
        context = super().get_context_data(**words)
        if settings.DEMO:
            context["demo_people"] = people()
        return context


class Forgotten(PasswordResetView):
    """A forgotten password (glemt adgangskode); where no mail can be sent, the page says whom to ask."""

    def dispatch(self, request: HttpRequest, *args: Any, **words: Any) -> HttpResponse:
        if settings.EMAIL_BACKEND.endswith("dummy.EmailBackend"):
            return render(request, "account/password_reset_asked.html")
        return super().dispatch(request, *args, **words)
