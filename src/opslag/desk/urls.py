"""Addresses of the desk (adresser)."""

from django.urls import path

from opslag.desk import views

urlpatterns = [
    path("", views.home, name="home"),
    path("opslag/", views.own, name="own_posts"),
    path("gennemsyn/", views.queue, name="queue"),
    path("opslag/<int:pk>/ud/", views.publish_written, name="publish_written"),
    path("politik/<str:clause_id>/proev/", views.try_clause_page, name="try_clause"),
    path("politik/proev/<str:pack_id>/", views.try_pack_page, name="try_pack"),
]
