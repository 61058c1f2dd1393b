"""Who speaks (afsender): the ways a post may be signed on a profile."""

from django.utils.translation import gettext as _

from opslag.organisation.models import Person, Profile, ProfileLevel


def named(profile: Profile, person: Person) -> str:
    """»Engskolen, skoleleder Anna« (med navn)."""
    title = person.title[:1].lower() + person.title[1:]
    return ", ".join(part for part in (profile.sender, f"{title} {person.first_name}".strip()) if part)


def first_sender(profile: Profile, person: Person) -> str:
    """What a new post is signed: with a name on the workplace's own profile, else as the place (første valg)."""
    return named(profile, person) if profile.level == ProfileLevel.WORKPLACE else profile.sender


def sender_choices(profile: Profile | None, person: Person, current: str) -> list[tuple[str, str]]:
    """(what is kept, what the list says), the present one always among them."""
    if profile is None:
        return [(current, current)]
    bare = _("%(sender)s, uden navn") % {"sender": profile.sender}
    choices = {named(profile, person): named(profile, person), profile.sender: bare}
    return list({**choices, **({} if current in choices else {current: current})}.items())
