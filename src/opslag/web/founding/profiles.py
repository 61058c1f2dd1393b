"""Profiles on channels (profiler): opened and changed as the file says; what it names no longer is paused."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from opslag.core.channels import carrier
from opslag.core.domain.actor import SYSTEM
from opslag.organisation import actions
from opslag.organisation.models import Person, Profile, ProfileState, Unit
from opslag.web.founding.description import Account
from opslag.web.founding.telling import Line, Sign, changed, line


def arrange(accounts: tuple[Account, ...], units: dict[str, Unit]) -> Iterator[Line]:
    """Every profile of the file; then those that it names no longer."""
    people = {person.email.lower(): person for person in Person.here.all()}
    kept = set()
    for account in accounts:
        profile, lines = _profile(account, units[account.unit], people)
        kept.add(profile.pk)
        yield from lines
        yield from _in_use(profile, account.in_use)
        yield from _connection(profile, account)
    for profile in Profile.objects.filter(state=ProfileState.ACTIVE).exclude(pk__in=kept):
        actions.pause_profile(profile, by=SYSTEM)
        yield line(Sign.GONE, _("profil"), _("%(name)s sættes på pause") % {"name": profile.name})


def _profile(account: Account, unit: Unit, people: dict[str, Person]) -> tuple[Profile, list[Line]]:
    fields = {
        "owner": people[account.owner],
        "deputy": people.get(account.deputy),
        "level": account.level,
        "handle": account.handle,
        "sender": account.sender,
        "open_for_others": account.open_for_others,
    }
    known = Profile.objects.filter(unit=unit, channel=account.channel, name=account.name).first()
    if known is not None:
        what = actions.change_profile(known, by=SYSTEM, **fields)
        return known, list(changed(_("profil"), known.name, what))
    made = actions.open_profile(unit, account.channel, by=SYSTEM, name=account.name, **fields)
    return made, [line(Sign.NEW, _("profil"), f"{made.name}, {unit.name}")]


def _in_use(profile: Profile, wanted: bool | None) -> Iterator[Line]:
    """A pause may have a reason: it is ended only where the file says so in words."""
    paused = profile.state == ProfileState.PAUSED
    if wanted is None and paused:
        told = _("%(name)s er på pause. Skriv i_brug = true, hvis den skal i brug igen.")
        yield line(Sign.NOTE, _("profil"), told % {"name": profile.name})
    elif wanted is not None and paused == wanted:
        actions.pause_profile(profile, by=SYSTEM, paused=not wanted)
        told = _("%(name)s tages i brug igen") if wanted else _("%(name)s sættes på pause")
        yield line(Sign.CHANGED, _("profil"), told % {"name": profile.name})


def _connection(profile: Profile, account: Account) -> Iterator[Line]:
    """A key to a channel stands in no file: the owner connects on a page of the product."""
    able = carrier(profile.channel).needs_connection
    if account.connected and not able:
        told = _("%(name)s kan ikke forbindes: kanalen bæres i hånden eller hører til i Opslag.")
    elif account.connected and not profile.secret:
        told = _("%(name)s er ikke forbundet endnu og bæres i hånden. Ejeren forbinder på /profiler/%(pk)s/forbind/.")
    elif not account.connected and profile.secret:
        told = _("%(name)s er forbundet, men filen siger i hånden. Forbindelsen brydes på /profiler/%(pk)s/forbind/.")
    else:
        return
    yield line(Sign.NOTE, _("profil"), told % {"name": profile.name, "pk": profile.pk})
