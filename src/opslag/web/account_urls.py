"""Sign-in (konto): the pages of django-allauth that we use, each with its rule; there is no sign-up."""

from allauth.account import views as account
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from django.urls import path, re_path

from opslag.ground.interface.access import open_to_all, signed_in
from opslag.web.accounts import Forgotten, SignIn
from opslag.web.demo import signin

urlpatterns = [
    path("login/", open_to_all(SignIn.as_view()), name="account_login"),
    path("logout/", open_to_all(account.logout), name="account_logout"),
    path("inaktiv/", open_to_all(account.account_inactive), name="account_inactive"),
    path("igen/", signed_in(account.reauthenticate), name="account_reauthenticate"),
    path("adgangskode/", signed_in(account.password_change), name="account_change_password"),
    path("adgangskode/ny/", signed_in(account.password_set), name="account_set_password"),
    path("glemt/", open_to_all(Forgotten.as_view()), name="account_reset_password"),
    path("glemt/sendt/", open_to_all(account.password_reset_done), name="account_reset_password_done"),
    re_path(
        r"^glemt/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        open_to_all(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "glemt/faerdig/",
        open_to_all(account.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    path("totrin/", signed_in(factors.index), name="mfa_index"),
    path("totrin/kode/", open_to_all(factors.authenticate), name="mfa_authenticate"),
    path("totrin/igen/", signed_in(factors.reauthenticate), name="mfa_reauthenticate"),
    path("totrin/app/", signed_in(totp.activate_totp), name="mfa_activate_totp"),
    path("totrin/app/fjern/", signed_in(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("totrin/koder/", signed_in(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path("totrin/koder/nye/", signed_in(codes.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("totrin/koder/hent/", signed_in(codes.download_recovery_codes), name="mfa_download_recovery_codes"),
    path("totrin/noegler/", signed_in(keys.list_webauthn), name="mfa_list_webauthn"),
    path("totrin/noegler/ny/", signed_in(keys.add_webauthn), name="mfa_add_webauthn"),
    path("totrin/noegler/igen/", signed_in(keys.reauthenticate_webauthn), name="mfa_reauthenticate_webauthn"),
    path("totrin/noegler/login/", open_to_all(keys.login_webauthn), name="mfa_login_webauthn"),
    path("totrin/noegler/<int:pk>/fjern/", signed_in(keys.remove_webauthn), name="mfa_remove_webauthn"),
    path("demo/", signin.sign_in_as, name="demo_sign_in"),
]
