"""Names that nothing answers to (ukendte navne): what does not exist, what was perhaps meant, and what there is."""

from collections.abc import Collection

from opslag.cli.language import gettext as _
from opslag.cli.nearest import did_you_mean, either
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.packs import builtin_ids


def no_such_check(name: str) -> str:
    """What a person is told when no check has this id."""
    return _told(_("Tjekket »{name}« findes ikke."), name, all_checks(), _("Alle tjek står i »opslag checks«."))


def no_such_pack(name: str) -> str:
    """What a person is told when no built-in pack has this id."""
    return _told(_("Pakken »{name}« findes ikke."), name, builtin_ids(), _choose(builtin_ids()))


def no_such_channel(name: str) -> str:
    """What a person is told when no channel has this name."""
    return _told(_("Kanalen »{name}« kendes ikke."), name, channel_facts(), _choose(sorted(channel_facts())))


def _told(missing: str, name: str, known: Collection[str], there_is: str) -> str:
    return f"{missing.format(name=name)}{did_you_mean(name, known)} {there_is}"


def _choose(names: Collection[str]) -> str:
    return _("Vælg {names}.").format(names=either(names))
