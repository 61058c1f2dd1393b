"""The menu (menuen): the places that every page leads to."""

from django.utils.translation import gettext_lazy as _

from opslag.ground.interface.place import Place

PLACES = (
    Place(_("Hjem"), "/", "home"),
    Place(_("Skriv"), "/skriv/", "edit", right="posts.write_somewhere"),
    Place(_("Gennemsyn"), "/gennemsyn/", "list-check"),
    Place(_("Politik"), "/politik/", "bookmark"),
    Place(_("Arkiv"), "/arkiv/", "folder-open", right="publishing.read_archive"),
)
