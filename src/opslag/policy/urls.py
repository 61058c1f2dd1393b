"""Addresses of the policy (adresser)."""

from django.urls import path

from opslag.policy import views

urlpatterns = [
    path("hjaelp/", views.get_help, name="help"),
    path("politik/", views.policy, name="policy"),
    path("politik/<str:clause_id>/", views.clause, name="clause"),
]
