"""Danish words for what an entry tells (ord for nøgler): no code's own word is met by a person."""

from django.utils.translation import gettext as _


def labels() -> dict[str, str]:
    """Each key of every payload with its Danish word, in the order a reader asks."""
    return {**_first(), **_of_posts(), **_of_people(), **_of_the_house()}


def _first() -> dict[str, str]:
    return {
        "reason": _("Grund"),
        "answer": _("Svar"),
        "comment": _("Besked"),
        "title": _("Titel"),
        "text": _("Tekst"),
        "alt_text": _("Alt-tekst"),
        "alt_texts": _("Alt-tekster"),
        "sender": _("Afsender"),
        "channel": _("Kanal"),
        "url": _("Adresse"),
        "from": _("Før"),
        "to": _("Efter"),
        "why": _("Hvorfor"),
        "whom": _("For hvem"),
        "occasion": _("Anledning"),
        "verdict": _("Svar ved porten"),
        "clauses": _("Bestemmelser"),
        "findings": _("Anmærkninger"),
        "policy": _("Politik"),
        "language": _("Sprog"),
        "due_at": _("Tidspunkt"),
        "attempt": _("Forsøg"),
        "carrier": _("Bragt af"),
        "picture": _("Billede"),
        "pictures": _("Billeder"),
        "remote_id": _("Kanalens eget id"),
        "answers_hash": _("Aftryk af svarene før teksten"),
        "content_hash": _("Aftryk af indholdet"),
        "envelope": _("Aftryk af det sendte"),
    }


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
