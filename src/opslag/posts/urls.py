"""Addresses of posts (adresser)."""

from django.urls import path

from opslag.posts.views import around, composing, releasing, reporting, reviewing, starting

urlpatterns = [
    path("skriv/", starting.doors, name="doors"),
    path("skriv/<slug:occasion>/", starting.answers, name="answers"),
    path("opslag/<int:pk>/", composing.composer, name="composer"),
    path("opslag/<int:pk>/billede/", around.picture, name="variant_picture"),
    path("opslag/<int:pk>/de-tre-svar/", around.answers, name="variant_answers"),
    path("opslag/<int:pk>/kanal/", around.add_channel, name="add_channel"),
    path("opslag/<int:pk>/henvis/", around.pointer, name="pointer"),
    path("opslag/<int:pk>/undtag/", around.exception, name="except"),
    path("opslag/<int:pk>/melding/", reporting.report, name="report"),
    path("meldinger/", reporting.reports, name="reports"),
    path("meldinger/mine/", reporting.my_reports, name="my_reports"),
    path("meldinger/<int:pk>/svar/", reporting.answer, name="answer_report"),
    path("opslag/<int:pk>/gennemse/", reviewing.review, name="review"),
    path("opslag/<int:pk>/spoerg/", releasing.ask_release, name="ask_release"),
    path("opslag/<int:pk>/frigiv/", releasing.release, name="release"),
]
