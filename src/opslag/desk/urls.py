"""Addresses of the desk (adresser)."""

from django.urls import path

from opslag.desk import views

urlpatterns = [
    path("", views.home, name="home"),
    path("gennemsyn/", views.queue, name="queue"),
    path("opslag/<int:pk>/ud/", views.publish_written, name="publish_written"),
]
