"""Addresses of pictures (adresser)."""

from django.urls import path

from opslag.media import views

urlpatterns = [
    path("media/<int:pk>/", views.picture, name="picture"),
]
