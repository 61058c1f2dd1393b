"""Danish words for what an entry tells (ord for nøgler): no code's own word is met by a person."""

from django.utils.translation import gettext as _

from opslag.publishing import records


def labels() -> dict[str, str]:
    """Each key of every payload with its Danish word, in the order a reader asks."""
    return {**records._labels(), **_of_posts(), **_of_people(), **_of_the_house()}


def _of_posts() -> dict[str, str]:
    return {
        "post": _("Opslag"),
        "profile": _("Profil"),
        "unit": _("Enhed"),
        "version": _("Udgave af teksten"),
        "instead": _("I stedet"),
        "approved_hash": _("Aftryk af det godkendte"),
        "sha256": _("Billedets aftryk"),
        "photo": _("Foto"),
        "handle": _("Kontonavn"),
        "basis": _("Grundlag for billedet"),
        "assessment": _("Vurdering af billedet"),
        "consent": _("Samtykke"),
        "recognisable": _("Kan nogen genkendes"),
        "clause": _("Bestemmelse"),
        "check": _("Tjek"),
        "kind": _("Slags"),
    }


def _of_people() -> dict[str, str]:
    return {
        "person": _("Person"),
        "role": _("Rolle"),
        "name": _("Navn"),
        "before": _("Før"),
        "under": _("Hører under"),
        "function": _("Funktion"),
        "cover": _("Stedfortræder"),
        "scopes": _("Må bruges til"),
        "changed": _("Ændret"),
    }


def _of_the_house() -> dict[str, str]:
    return {
        "checksum": _("Aftryk af politikken"),
        "decided_on": _("Besluttet"),
        "number": _("Arkivpost"),
        "rule": _("Grund til at slette"),
        "fields": _("Slettet"),
        "asked": _("Der blev spurgt om"),
        "post_count": _("Antal opslag"),
        "other_count": _("Antal andre poster"),
        "job": _("Opgave"),
        "attempts": _("Forsøg"),
        "error": _("Fejl"),
    }


def asked_labels() -> dict[str, str]:
    """What one can ask the archive for, in Danish (felter)."""
    return {
        "words": _("Ord i opslaget"),
        "post": _("Opslag nummer"),
        "who": _("Hvem gjorde det"),
        "unit": _("Enhed"),
        "channel": _("Kanal"),
        "kind": _("Hvad skete der"),
        "since": _("Fra og med"),
        "until": _("Til og med"),
    }
