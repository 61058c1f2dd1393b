"""Root addresses (adresser): each room's own, and those of the shell."""

from django.urls import URLPattern, URLResolver, include, path

from opslag.web import views

ROOMS = ("media", "policy", "posts", "publishing", "desk", "organisation")

handler400 = "opslag.ground.interface.problems.bad_request"
handler403 = "opslag.ground.interface.problems.forbidden"
handler404 = "opslag.ground.interface.problems.not_found"
handler429 = "opslag.ground.interface.problems.too_many"
handler500 = "opslag.ground.interface.problems.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", views.health, name="health"),
    path("sprog/", views.choose_language, name="choose_language"),
    path("api/v1/", include("opslag.web.api")),
    path("konto/", include("opslag.web.account_urls")),
    *(path("", include(f"opslag.{room}.urls")) for room in ROOMS),
]
