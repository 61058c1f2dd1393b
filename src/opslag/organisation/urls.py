"""Addresses of the organisation (adresser)."""

from django.urls import path

from opslag.organisation import views

urlpatterns = [
    path("mig/", views.me, name="me"),
    path("mig/beskeder/<int:pk>/", views.open_notice, name="open_notice"),
    path("mig/noegler/", views.tokens, name="tokens"),
    path("mig/noegler/<int:pk>/traek-tilbage/", views.revoke_token, name="revoke_token"),
]
