"""From a file to a description (læsning): every table in turn, then what the tables say of each other."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.core.domain.actor import Role
from opslag.core.domain.packs import builtin_data, builtin_ids
from opslag.organisation.models import ProfileLevel, UnitKind
from opslag.web.founding.agreeing import agree
from opslag.web.founding.description import (
    Account,
    Decision,
    Description,
    Desk,
    Faulty,
    Held,
    Place,
    Somebody,
)
from opslag.web.founding.source import Source, Table, is_line

TABLES = ("enhed", "person", "profil", "kontakt", "politik")
ROLES = {role.value: role for role in Role}
KINDS = {kind.value: kind for kind in UnitKind}
LEVELS = {
    "hoved": ProfileLevel.MAIN,
    "omraade": ProfileLevel.AREA,
    "arbejdsplads": ProfileLevel.WORKPLACE,
    "faelles": ProfileLevel.SHARED,
    "intranet": ProfileLevel.INTRANET,
}
CARRIED = ("haand", "forbundet")


def read(text: str) -> Description:
    """What the file says. Raises `Faulty` with everything that is wrong in it."""
    source = Source(text)
    whole = source.whole()
    whole.only("navn", "slug", *TABLES)
    description = Description(
        slug=whole.slug("slug"),
        name=whole.text("navn"),
        units=_each(source, "enhed", _place),
        people=_each(source, "person", _somebody),
        profiles=_each(source, "profil", _account),
        contacts=_each(source, "kontakt", _desk),
        decisions=_each(source, "politik", _decision),
    )
    # Only a file whose every part can be read is asked whether its parts agree: one slip is told once.
    faults = source.faults or agree(description)
    if faults:
        raise Faulty(faults)
    return description


def _each(source: Source, name: str, read_one: Callable[[Table], Any]) -> tuple[Any, ...]:
    return tuple(read_one(table) for table in source.tables(name))


def _place(table: Table) -> Place:
    table.only("slug", "navn", "slags", "under", "sted", "domaene", "kaldes", "henvisninger")
    kind = table.one_of("slags", KINDS)
    return Place(
        spot=table.spot,
        slug=table.slug("slug", longest=80),
        name=table.text("navn"),
        kind=KINDS.get(kind, UnitKind.WORKPLACE),
        parent=table.text("under", needed=False),
        town=table.text("sted", needed=False),
        parameters=_parameters(table),
    )


def _parameters(table: Table) -> dict[str, Any]:
    said = {
        "own_domain": table.text("domaene", needed=False),
        "adopted_name": table.text("kaldes", needed=False),
        "pointer": _pointers(table),
    }
    return {name: value for name, value in said.items() if value}


def _pointers(table: Table) -> list[dict[str, str]]:
    found = table.data.get("henvisninger", [])
    if isinstance(found, list) and all(_is_pointer(one) for one in found):
        return [{"label": one["tekst"], "url": one["adresse"]} for one in found]
    table.fault("henvisninger", _('Skriv en liste af { tekst = "...", adresse = "https://..." }.'))
    return []


def _is_pointer(one: Any) -> bool:
    if not isinstance(one, dict) or set(one) != {"tekst", "adresse"}:
        return False
    label, address = one["tekst"], one["adresse"]
    if not all(isinstance(said, str) and is_line(said) for said in (label, address)):
        return False
    return address.startswith(("https://", "http://"))


def _somebody(table: Table) -> Somebody:
    table.only("mail", "navn", "stilling", "enhed", "roller")
    unit = table.text("enhed")
    return Somebody(
        spot=table.spot,
        mail=table.mail("mail"),
        name=table.text("navn", longest=120),
        unit=unit,
        title=table.text("stilling", needed=False, longest=120),
        roles=_roles(table, unit),
    )


def _roles(table: Table, unit: str) -> tuple[Held, ...]:
    found = table.data.get("roller", [])
    if not isinstance(found, list):
        table.fault("roller", _('Skriv en liste, for eksempel ["leder"].'))
        return ()
    held = (_held(table, {"rolle": one} if isinstance(one, str) else one, unit) for one in found)
    return tuple(role for role in held if role is not None)


def _held(table: Table, data: Any, unit: str) -> Held | None:
    if not isinstance(data, dict):
        table.fault("roller", _('Skriv en rolle som "leder" eller { rolle = "leder", enhed = "skolen" }.'))
        return None
    one = _Role(table, data)
    one.only("rolle", "enhed", "fra", "til")
    role, first, last = one.one_of("rolle", ROLES), one.date("fra", needed=False), one.date("til", needed=False)
    if first and last and last < first:
        one.fault("til", _("Den sidste dag ligger før den første."))
    return Held(ROLES[role], one.text("enhed", needed=False) or unit, first, last) if role else None


class _Role(Table):
    """A role stands inside a person: what is wrong with it is told of the person's list of roles."""

    def __init__(self, person: Table, data: dict[str, Any]) -> None:
        super().__init__(person.source, data, person.start, person.spot)

    def fault(self, field: str, message: str) -> None:
        super().fault("roller", f"{field}: {message}")


def _account(table: Table) -> Account:
    table.only(
        "kanal", "enhed", "niveau", "navn", "konto", "afsender", "ejer", "stedfortraeder", "baeres", "aaben", "i_brug"
    )  # fmt: skip
    level = table.one_of("niveau", LEVELS)
    return Account(
        spot=table.spot,
        unit=table.text("enhed"),
        channel=table.one_of("kanal", sorted(channel_facts())),
        level=LEVELS.get(level, ProfileLevel.WORKPLACE),
        name=table.text("navn"),
        sender=table.text("afsender"),
        owner=table.mail("ejer"),
        deputy=table.mail("stedfortraeder", needed=False),
        handle=table.text("konto", needed=False),
        open_for_others=bool(table.flag("aaben")),
        connected=table.one_of("baeres", CARRIED, "haand") == "forbundet",
        in_use=table.flag("i_brug"),
    )


def _desk(table: Table) -> Desk:
    table.only("enhed", "funktion", "navn", "mail", "telefon", "sted", "tid")
    return Desk(
        spot=table.spot,
        unit=table.text("enhed"),
        function=table.slug("funktion", longest=40),
        name=table.text("navn"),
        mailbox=table.mail("mail", needed=False),
        phone=table.text("telefon", needed=False, longest=40),
        place=table.text("sted", needed=False),
        hours=table.text("tid", needed=False),
    )


def _decision(table: Table) -> Decision | None:
    table.only("enhed", "pakke", "besluttet_af", "dato", "indstillinger")
    unit, pack = table.text("enhed"), table.one_of("pakke", builtin_ids())
    by, on = table.text("besluttet_af"), table.date("dato")
    settings = _settings(table, pack)
    return Decision(table.spot, unit, pack, by, on, settings) if on else None


def _settings(table: Table, pack: str) -> dict[str, Any]:
    """What the pack lets each organisation set for itself, such as its own hashtags."""
    found = table.data.get("indstillinger", {})
    known = builtin_data(pack).get("parameters", {}) if pack else {}
    if isinstance(found, dict) and (not pack or all(_alike(value, known.get(name)) for name, value in found.items())):
        return found
    told = _("Skriv { navn = værdi } med det, pakken lader jer sætte: %(known)s.")
    table.fault("indstillinger", told % {"known": ", ".join(known) or _("intet")})
    return {}


def _alike(value: Any, known: Any) -> bool:
    """A number where the pack has a number, words where it has words."""
    if isinstance(value, list):
        return isinstance(known, list) and all(isinstance(one, str) and is_line(one) for one in value)
    return type(value) is type(known) and (not isinstance(value, str) or is_line(value))
