"""Ridicule of citizens (latterliggørelse): somebody who meets the house as citizen, pupil or patient becomes the joke."""

from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.belittling import belittles_staff
from opslag.core.language.confidential_unreal import is_beasts_tale
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read
from opslag.core.language.scorn import Cue, cues, weigh
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ENOUGH = 2.25
_EDGE = frozenset("slur trait inept lazy dirty whine wish simile laugh sigh hurt again force relish power".split())
_FAINT = frozenset(("asked", "sigh"))
_CITIZENS = Pattern(
    r"\b(?:\w*borger(?:e|en|ne|s)?|\w*klient\w*|\w*patient(?:en|er|erne|ers)?|\w*beboer\w*|\w*bruger(?:e|en|ne)?|\w*lejer(?:e|en|ne)?|lånere?n?|lånerne|kursist\w*"
    r"|\w*ansøger\w*|ansøgninger(?:ne)?|klagebrev\w*|borgermøde\w*|\w*modtager(?:e|en|ne)?|ledige|den ledige|arbejdsløse?|syge?meldte?|hjemløse?|flygtning\w*|asylansøger\w*|indvandrer\w*|udlændinge\w*|tilflytter\w*"
    r"|bilist\w*|cyklist\w*|\w*ejere?n?e?|passager\w*|kunde\w*|gæst(?:en|er|erne)?|turist\w*|campist\w*|pizzabager\w*|restauratør\w*|værtshusholder\w*|købmand\w*|frisør\w*|unge|den unge|teenager\w*|drenge?n?e?|drengene|pige?r?n?e?|pigerne|knægt\w*|børn|børnene|barn|barnet|unger|ungerne"
    r"|elev(?:en|er|erne|ers)?|forældre\w*|forælder\w*|mor|moren|moderen|mødre|far|faren|faderen|fædre|bedstemor\w*|familien?|familierne|pårørende|enke\w*|pensionist\w*|ældre|gamle|oldinge?|olding\w*"
    r"|dame\w*|mand|manden|mænd|mændene|herre\w*|fyr|fyren|fyre|kvinde\w*|kone|konen|naboen?|genboen?|husstand\w*|ægtepar\w*|parret|folk|mennesker|nogle|stue \d+|seng \d+|værelse \d+|nr\. \d+|nummer \d+|\d+-årige?|klagere?n?|klagerne|misbruger\w*|narkoman\w*|alkoholiker\w*|indsatte?|fanger?n?e?|demente?|fulderik\w*|hypokond\w*|spritter\w*|bums\w*|snylter\w*|hr\. \w+|fru \w+|flokken|klientel\w*|ham (?:der|her|den|med|i|fra|på)|hende (?:der|her|den|med|i|fra|på))\b"
)
_VAGUE = frozenset("folk mennesker nogle mand manden gamle ældre unge familien".split())
_HOUSES = Pattern(
    r"\b\w*(?:forening|forbund|forsker|gymnasi|universitet|minister|politiker|byråd|regering|styrelse|forvaltning|kommunen|ledelse|fagfolk|medier|presse)\w*"
)
_SOMEBODY = Pattern(r"\b(?:han|hun|ham|hende|de|dem|hans|hendes|deres (?:øjne|ansigt\w*|hænder|blik\w*)|den ene)\b")
_STAFF = Pattern(
    r"\b\w*(?:kolleg\w+(?! på (?:ryggen|benene|armene|ham|hende|dem))|chef(?:en)?|leder(?:en)?|direktør\w*|formand\w*|borgmester\w*|konsulent\w*|læreren|lægen|journalist\w*|pedel\w*|vikar\w*|inspektør\w*|vores praktikant|minister\w*)\b"
)
_OTHER_STAFF = Turns(r"""
blande sig | \b(?:hr|it|økonomi|regnskab|kommunikation|ledelsen|sekretariatet|\w+afdelingen|\w+kontoret)\b[^.!?]{0,60}\bblande_sig\b
i_aner/i_sidder/i_gider/i_fatter/. i_har_/. i_kan_/. i_er_/. i_skal_/! i_har_/! i_kan_/! i_er_/! i_skal_/: i_har_/: i_kan_/: i_er_/: i_skal_ | \b(?:hr|it|økonomi|regnskab|kommunikation|sekretariatet|\w+afdelingen|\w+kontoret)\b(?:_\w+){0,2}[.,!:]_i_(?:har|aner|sidder|kan|gider|er|skal|fatter)\b
""")
"""Another department that is spoken to: that is harsh among colleagues, and no citizen's matter."""
_AT_ONESELF = Pattern(
    r"\b(?:os|mig|vi|jeg) selv\b|\balle sammen\b|\balle(?: \w+)? (?:grinede|lo|griner)\b|\bsammen med (?:dem|ham|hende)\b"
)
"""`Ingen af os selv kan lade være, og det grinede vi af`, `det grinede vi alle sammen af`: laughter that is shared."""
_SIGHED = frozenset("sigh hurt again asked".split())
_MERELY_SIGHED = 3.0
"""Sighs and bad days ask for more before they are about somebody."""
_SHARED = frozenset(("laugh", "hurt"))
_TOLD = frozenset(("laugh", "asked", "hurt"))
"""What was asked for and laughed at, with no word of scorn."""
_ONE = Pattern(
    r"\b(?:han|hun|ham|hende|hans|hendes|borger\w*|patient\w*|beboer\w*|klient\w*|manden|en mand|dame\w*|kvinde\w*|dreng(?:en)?|pige(?:n)?|elev(?:en)?|barnet|knægt\w*|fyr(?:en)?|lille|unge|mor|moren|far|faren|stue \d+|bilist\w*|kunde\w*|gæst\w*|ansøger\w*|familie\w*|lejer\w*|kone\w*|den (?:ældre|gamle)(?=[.,!?]| (?:i|på|fra|der|som|og)\b)|de|dem)\b"
    r"(?! (?:kalder|kaldte|sang|synger|vil|ville))"
)
"""Somebody who can be laughed at; a crowd of children that laughs along is none."""
_PLAY = Pattern(
    r"\b(?:\w*bamse\w*|satte (?:sig|os|mig) (?:ned )?på hug|lagde (?:en arm|armen) om|holdt (?:\w+ )?i hånden|trøstede|julemand\w*|nisse\w*|skreg af (?:fryd|glæde|begejstring|grin)|tøjdyr\w*|krammedyr\w*|tøj(?:elefant|hund|kanin|kat|løve|abe)\w*|dukke(?:n|r|rne)?|dukke(?:hus|teater|hospital)\w*|kæphest\w*|rollespil\w*|legetøj\w*|plysdyr\w*|teddy\w*|grine(?:de|r|t)? (?:vi )?(?:begge|sammen)|begge (?:to )?(?:griner|grinede|lo|ler))\b"
)
"""Toys that play patient, citizen or mother, and laughter that is shared."""
_LIKENED = Pattern(
    r"\b(?:en|et|min|mit) (?:\w+ )?(?P<who>\w+)(?: (?:i|på|fra) [\w ]{1,14}\.?[\w ]{0,10}?)? (?:kunne|ville|kan) (?:[\wæøå]+ ){1,3}?(?:bedre|godt|skamme|finde ud af|forstå|klare|regne)\b"
)
"""`En elev i 3. klasse kunne have gjort det bedre`: somebody else is made fun of."""
_NAMED = Pattern(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ][a-zæøå]+)?")


@lru_cache(maxsize=512)
def ridiculed(text: str) -> tuple[Span, ...]:
    """The heaviest words of the first stretch of three sentences that makes fun of citizens, or nothing."""
    found = cues(text)
    if not found or weigh(tuple(c for c in found if c.weight > 0)) < ENOUGH:
        return ()
    if belittles_staff(text) or _PLAY.search(read(text).lower) or is_beasts_tale(read(text)):
        return ()
    return next(_stretches(read(text), found), ())


def _stretches(reading: Reading, found: tuple[Cue, ...]) -> Iterator[tuple[Span, ...]]:
    sentences = reading.sentences
    for index in range(max(1, len(sentences) - 2)):
        first, last = sentences[index], sentences[min(index + 2, len(sentences) - 1)]
        near = tuple(c for c in found if first.start <= c.start < last.end)
        edge = [c for c in near if c.field in _EDGE]
        if {c.field for c in near} <= _SIGHED and weigh(near) <= _MERELY_SIGHED:
            continue
        if not edge or weigh(near) < ENOUGH or _is_shared(reading, near, first.start, last.end):
            continue
        if _is_about_citizens(reading, first.start, last.end, not {c.field for c in near if c.weight > 0} - _FAINT):
            heaviest = max(edge, key=lambda c: c.weight)
            yield (Span(heaviest.start, heaviest.end),)


def _is_shared(reading: Reading, near: tuple[Cue, ...], start: int, end: int) -> bool:
    """Is it a mishap that all laugh at, and nobody in particular?"""
    fields = {c.field for c in near}
    if fields <= _SHARED and not _ONE.search(reading.lower, start, end):
        return True
    return fields <= _TOLD and bool(_AT_ONESELF.search(reading.lower, start, end))


def _is_about_citizens(reading: Reading, start: int, end: int, faint: bool) -> bool:
    """Faint scorn is about citizens only where they are named as such."""
    lower = reading.lower
    if _STAFF.search(lower, start, end) or any(_OTHER_STAFF.find(lower)):
        return False
    likened = {m.start("who") for m in _LIKENED.finditer(lower, start, end)}
    met = {m[0] for m in _CITIZENS.finditer(lower, start, end) if m.start() not in likened}
    if met - _VAGUE:
        return True
    if faint or _HOUSES.search(lower, start, end):
        return False
    if met:
        return True
    return bool(_SOMEBODY.search(lower, start, end)) and not _NAMED.search(reading.text, start, end)
