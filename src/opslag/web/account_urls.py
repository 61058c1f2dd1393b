"""Sign-in (konto): the pages of django-allauth that we use, each with its rule; there is no sign-up."""

from allauth.account import views as account
from django.urls import path

from opslag.ground.interface.access import open_to_all, signed_in

urlpatterns = [
    path("login/", open_to_all(account.login), name="account_login"),
    path("logout/", signed_in(account.logout), name="account_logout"),
]
