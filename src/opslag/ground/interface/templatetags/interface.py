"""Tags and filters of every page (skabelonmærker): icons, signs, times and dates as people say them."""

import datetime as dt
from functools import cache
from typing import Any

from django import template
from django.forms import BoundField
from django.template import loader
from django.utils import formats, timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, ngettext, pgettext, trans_real

from opslag.core.domain.policy import ClauseKind
from opslag.core.domain.severity import Severity
from opslag.ground.interface.cards import KIND_STYLE, STYLE
from opslag.ground.interface.icons import PATHS

register = template.Library()

SIGNS = {
    "stop": Severity.BLOCK,
    "godkendelse": Severity.APPROVAL,
    "godk": Severity.APPROVAL,
    "raad": Severity.ADVISE,
    "råd": Severity.ADVISE,
    "tip": Severity.INFO,
}


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon of the dkfds set, or one of the four signs by its Danish word; decoration only (ikon)."""
    if name in SIGNS:
        return severity_sign(SIGNS[name])
    return format_html(
        '<svg class="icon" viewBox="0 -960 960 960" aria-hidden="true" focusable="false"><path d="{}"/></svg>',
        PATHS[name],
    )


@register.simple_tag
def severity_sign(severity: str) -> SafeString:
    """The sign of a severity: octagon, diamond, bubble or spark (tegn)."""
    return loader.render_to_string(f"interface/signs/{Severity(severity).value}.svg")


@register.simple_tag
def drawing(name: str) -> SafeString:
    """A small drawing: opslag, hverdag, begivenhed, beslutning or empty (tegning)."""
    return loader.render_to_string(f"interface/drawings/{name}.svg")


@register.filter
def severity_word(severity: str) -> str:
    """The word on screen (alvor)."""
    words = {
        Severity.BLOCK: gettext("Stop"),
        Severity.APPROVAL: gettext("Skal godkendes"),
        Severity.ADVISE: gettext("Råd"),
        Severity.INFO: gettext("Tip"),
    }
    return words[Severity(severity)]


@register.filter
def severity_count(severity: str, count: int) -> str:
    """As counted in a line: "1 stop", "2 skal godkendes" (antal)."""
    lines = {
        Severity.BLOCK: ngettext("%(n)d stop", "%(n)d stop", count),
        Severity.APPROVAL: ngettext("%(n)d skal godkendes", "%(n)d skal godkendes", count),
        Severity.ADVISE: ngettext("%(n)d råd", "%(n)d råd", count),
        Severity.INFO: ngettext("%(n)d tip", "%(n)d tip", count),
    }
    return lines[Severity(severity)] % {"n": count}


@register.filter
def severity_style(severity: str) -> str:
    """The look's name: stop, godk, raad, tip."""
    return STYLE[Severity(severity)]


@register.filter
def kind_word(kind: str) -> str:
    """Lov, Vejledning, Råd, Husregel (slags)."""
    words = {
        ClauseKind.LAW: gettext("Lov"),
        ClauseKind.GUIDANCE: gettext("Vejledning"),
        ClauseKind.ADVICE: gettext("Råd"),
        ClauseKind.HOUSE: gettext("Husregel"),
    }
    return words[ClauseKind(kind)]


@register.filter
def kind_style(kind: str) -> str:
    """The frame's name: lov, vejl, raad, hus."""
    return KIND_STYLE[ClauseKind(kind)]


@register.filter
def klokken(moment: Any) -> str:
    """»kl. 14.53«, »kl. 12« (klokken)."""
    if not moment:
        return ""
    local = timezone.localtime(moment) if isinstance(moment, dt.datetime) and timezone.is_aware(moment) else moment
    pattern = pgettext("klokkeslæt", "H.i") if local.minute else pgettext("hel time", "G")
    return gettext("kl. %(time)s") % {"time": formats.date_format(local, pattern)}


@register.filter
def dansk_dato(moment: Any) -> str:
    """»torsdag 26. november«, with the year when it is another than this (dato)."""
    if not moment:
        return ""
    day = timezone.localtime(moment).date() if isinstance(moment, dt.datetime) else moment
    known = day.year == timezone.localdate().year
    pattern = pgettext("dato", "l j. F") if known else pgettext("dato", "l j. F Y")
    return formats.date_format(day, pattern)


@register.filter
def hvornaar(moment: dt.datetime | None) -> str:
    """»i dag kl. 14.53«, »i går kl. 9.12«, »torsdag 26. november kl. 12.00« (hvornår)."""
    if not moment:
        return ""
    apart = (timezone.localtime(moment).date() - timezone.localdate()).days
    near = {0: gettext("i dag"), -1: gettext("i går"), 1: gettext("i morgen")}
    return f"{near.get(apart) or dansk_dato(moment)} {klokken(moment)}"


@register.simple_tag
def lang(language: str | None) -> SafeString | str:
    """` lang="da"` on content in another language than the interface speaks, else nothing (indholdets sprog)."""
    return format_html(' lang="{}"', language) if language and language != get_language() else ""


@register.simple_tag
def lang_of(text: str, language: str = "da") -> SafeString | str:
    """`lang` for a text that is either ours, and then translated, or the policy's own, and then not."""
    return "" if text in our_words(get_language() or language) else lang(language)


@cache
def our_words(language: str) -> frozenset[str]:
    """Everything the interface itself says in this language (vores egne ord)."""
    said = trans_real.translation(language)._catalog.items()
    return frozenset(text for _, text in said if isinstance(text, str))


@register.filter
def initial(name: str) -> str:
    """The first letter of a name, for the round mark (forbogstav)."""
    return name[:1].upper()


@register.inclusion_tag("interface/field.html")
def field(bound: BoundField, label: str = "", hint: str = "", **attributes: Any) -> dict[str, Any]:
    """A form field with its label, hint and errors (felt); words given here replace the form's own."""
    box = bound.widget_type in {"checkbox"}
    named = {name.replace("_", "-"): value for name, value in attributes.items()}
    described = [f"{bound.auto_id}_hint"] if hint or bound.help_text else []
    described += [f"{bound.auto_id}_error"] if bound.errors else []
    attrs = {"placeholder": False, **({} if box else {"class": "form-input"}), **named}
    if described:
        attrs["aria-describedby"] = " ".join(described)
    return {
        "bound": bound,
        "box": box,
        "label": label or bound.label,
        "hint": hint or bound.help_text,
        "widget": bound.as_widget(attrs=attrs),
    }
