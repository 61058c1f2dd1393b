"""Words and shapes of scorn (foragt): each weighs something, and only together with somebody whom it can hit.

The words are `data/scorn.txt`, a field and its weight at a time. A shape is a turn that no list can hold: a likeness
(`så hurtig som en våd svamp`), a half praise (`ikke ligefrem den skarpeste`), an incapacity (`kan hverken hilse eller stave`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.confidential_unreal import begins_with_being
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read
from opslag.core.language.turns import Turns
from opslag.core.language.word_files import sections

LEAST = 1.5
"""Less than this in a whole text can hit nobody."""


class Cue(NamedTuple):
    """A word or turn of scorn: where, which field it belongs to, how much it weighs."""

    start: int
    end: int
    field: str
    weight: float


def _entries() -> dict[str, str]:
    """Every entry of the list with its `field weight`."""
    entries: dict[str, str] = {}
    for head, listed in sections("scorn.txt"):
        for entry in listed.split(","):
            if entry.strip():
                entries.setdefault(" ".join(entry.split()).replace("+", ","), head)
    return entries


SCORN = Lexicon(_entries())
_DONE_BY_ALL = (
    "hilse smile stave læse regne tælle skrive kende lede binde koge passe styre tænke tænde åbne lukke bage køre parkere gå huske"
    " holde svare lægge sortere trykke ringe møde tale dreje skrue hamre måle save stå stole tørre vaske bære"
).split()
_DO = f"(?:{'|'.join(_DONE_BY_ALL)})"
_CANNOT = "/".join(["ikke at", "ikke engang", *(f"ikke {verb}" for verb in _DONE_BY_ALL)])
_POOR = (
    "dum doven klog skarp kvik langsom tom hul charmerende morsom interessant nyttig brugbar falsk glat sur fuld skæv tyk fed"
    " grim kedelig tør sløv træg begavet intelligent hjælpsom venlig blid empatisk fejlfri pålidelig ærlig smidig høflig døv"
    " blind forvirret ubehagelig arrogant irriterende pinlig elendig håbløs dårlig ringe umulig ulidelig selvglad stædig sær"
).split()
_BAD = f"(?:{'|'.join(_POOR)})e?t?"
_SO_BAD = "/".join(f"så {word}" for word in _POOR)
_DULL = "dum|doven|grim|fed|tyk|lad|tom|blind|hul|fuld|snotdum|døv|klog|skarp|kvik|hurtig"
_LIKE = "/".join(f"{word}{ending} som" for word in _DULL.split("|") for ending in ("", "me", "ne", "de", "e"))
"""Pieces: a poor word after `så`, before `som`, and what somebody cannot do after `ikke`."""
_VICES = (
    r"brok\w* klynk\w* dovenskab\w* dumhed\w* uduelighed inkompetence selvglæde selvros\w* selvfedme selvtillid arrogance hykleri fusk\w* løgn\w* sjusk\w* vrøvl\w*"
    r" ævl sludder\w* vås pladder varm_luft ladhed langsommelighed glemsomhed forsinkelser? surhed sure_miner navlepilleri bortforklaringer undskyldninger ligegyldighed"
    r" uforskammethed tale_udenom snakke_udenom komme_for_sent glemme sove pjække lyve brokke klynke spilde_tid smutte_hjem skyde_skylden misforstå sige_nej"
).split()
_VICE = f"(?:{'|'.join(_VICES)})"
_VIRTUES = (
    r"hukommelse\w* overblik\w* flid\w* evner(?:ne)? talent\w* begavelse\w* intelligens\w* intellekt\w* viden kundskab\w* indsigt\w* selvindsigt selvkritik selverkendelse"
    r" charme\w* humor\w* empati\w* medfølelse takt\w* situationsfornemmelse\w* dømmekraft\w* personlighed\w* rygrad\w* format fornuft\w* forstand\w* omtanke hjerne\w* hjerneceller"
    r" faglighed\w* kompetencer?(?:ne)? pædagogisk\w* udstråling\w* karisma ærlighed beskedenhed ydmyghed skrupler tvivl fakta initiativ\w* gennemslagskraft høflighed manerer sund_fornuft"
).split()
_VIRTUE = f"(?:{'|'.join(_VIRTUES)})"
"""What is scorned in somebody, and what somebody is said to lack."""
_LISTED = sections(
    "scorn-shapes.txt",
    LIKE=_LIKE,
    CANNOT=_CANNOT,
    SO=_SO_BAD,
    DULL=_DULL,
    BAD=_BAD,
    DO=_DO,
    VICE=_VICE,
    VIRTUE=_VIRTUE,
)
_SHAPES = Turns("\n".join(turns for _, turns in _LISTED))
_WEIGHED = tuple(
    (field, float(weight)) for head, turns in _LISTED for field, weight in [head.split()] * len(turns.splitlines())
)
"""The field and the weight of each shape."""
_SELF = Pattern(r"\b(?:jeg|vi|os|mig|min|mit)\b")
_ANEW = Pattern(r"\b(?:jeg|vi|du|i|han|hun|de|den|det|man|[\wæøå]{2,}(?:en|et|erne|ene))\b")
_ANYBODY = Pattern(r"\b(?:man|du) (?:kan|må|får|har|skal|bliver|vil)\b")
_SELF_IS = Pattern(
    r"\b(?:jeg|vi)\s(?:er|var|bliver|blev|har været|føler|følte|virker|lyder)\b|\b(?:er|var|føler|følte|bliver|blev) (?:jeg|vi|mig|os)\b|\b(?:min|mit|vores) egen\b"
)
BEAST = Pattern(
    r"\b(?:er|hedder|var) (?:en|et|vores|husets|skolens|byens) (?:\w+ )?(?:ged|kat|hund|hest|kanin|and|gås|hane|høne|papegøje|undulat|robot|pony|æsel|marsvin|får|vædder|gris|kalkun|skildpadde|fisk|plysbjørn|bamse|figur|båd|bus|traktor)\b[.,!]|\b\w*(?:plante|kaktus|palme|robot|maskine|printer|støvsuger)n?,? \w+,? (?:er|var|har)\b"
)
_SELF_WHO = Pattern(r"\b(?:mig|os),? (?:der|som) (?:\w+ ){0,2}(?:er|var|blev)\b[^.!?,]*$")
_OBJECT = Pattern(
    r"\b\w*(?:maskinen?|printeren?|bilen|bussen|traktoren?|gravkoen?|robotten?|komfuret|ovnen|elevatoren|motoren?|serveren|systemet|vejret|vinden|maskotten?|misse|vovse|kat|katten|hund|hunden|hesten?|geden?|vædderen?|koen|tyren|kalkunen?|hanen|hønen|papegøjen?|undulaten?|kaninen?|æslet|ponyen|dyret|svanen|sælen|mågen)"
    r" (?:\w+ ){0,2}(?:er|var|bliver|blev|virker)\b[^.!?,]*$"
)
"""`Det er mig, der er langsom`, and machines and animals that have their moods."""
THING = Pattern(
    r"\s(?!og\b|som\b|at\b|i\b|på\b|der\b|til\b|for\b|men\b|eller\b|når\b|da\b|hvis\b|mod\b|over\b|med\b|end\b|nok\b|igen\b|af\b|om\b|hver\b|hele\b|før\b|ud\b|være\b|han\b|hun\b|de\b|den\b|det\b|er\b|var\b|kan\b|har\b|skal\b|vil\b|ved\b|ikke\b|så\b|hvor\b|man\b|jeg\b|bliver\b|mens\b|fordi\b|deroppe\b|derinde\b|dernede\b|også\b|bare\b|altid\b)(?!\w*(?:mager|rytter|menneske|mand|kvinde|kone|dame|herre|fyr|type|person|sjæl|stodder|krop|gas|svin|ko|kost|mær|ged|unge|dreng|pige|tøs|leder|chef|konsulent|lærer|kolleg|vikar|folk|klient|borger|patient|forældre|elev|ansøger|beboer|bilist|kunde|bruger|sagsbehandler|læge|rådgiver|direktør|borgmester|formand|journalist|pædagog|medarbejder|inspektør|assistent|pedel|typer|hoved|snob|idiot|klaphat|tosse|fjols|nar\b|tumpe|skid|kæltring|pralhals|løgner|tåbe)\w{0,4}\b)[a-zæøåé]{3,}"
)
STAGE = Pattern(
    r"\b(?:der var engang|forestilling(?:en)?|premieren?|musical\w*|skuespil\w*|teater\w*|revy(?:en|er)?|siger (?:han|hun) selv|selvironi\w*)\b"
)
ACTED = Pattern(r"\b(?:spille|spiller|spillede|spillet) (?:en|et|en rolle som) (?:\w+ )?$")
"""`Ida Holm spiller en idiot på scenen`: somebody acts a part."""
_SPOKEN = Pattern(
    r"\bder var engang\b|\b(?:nogle|mange|folk|andre|børnene|eleverne) (?:kalder|siger|tror|mener|synes)\b|\bkalder sig\b|\bbliver (?:ofte )?kaldt\b|\bom sig selv\b|\bkalder \w+ sig\b"
)
_BALANCED = Pattern(r"[^.!?]{0,25}, men (?:han|hun|de) (?:kan|elsker)\b")
_PLAYED = Pattern(
    r"\b(?:teater\w*|forestilling\w*|rolle\w*|skuespil\w*|revy\w*|eventyr\w*|spiller den|klovnen|ordet|begrebet|udtrykket|i (?:filmen|bogen|romanen|stykket|serien|eventyret|novellen|krimien)|filmens|bogens|romanens|seriens)\b"
)
_NEGATED = Pattern(
    r"\bingen\b|\b(?:ikke|aldrig(?! (?:mødt|set|oplevet|kendt|haft|hørt|læst|arbejdet)\b)|ingen|næppe|hverken|uden at være|alt andet end|langt fra|langtfra)\b(?:\s[\wæøå]+){0,3}\s$"
)
_TWOFOLD = ("hjerne", "falsk", "glemmer alt", "glemme alt", "glemte alt", "klaphat", "ikke andet end")
_BRAIN = Pattern(
    r"\b\w*(?:prop|blødning|svulst|knude|tumor|skade|betændelse|celler|kirurgi|scanning\w*|ilt|slag) (?:i|af|til|på) $"
)
_GENEROUS = Pattern(r"\b(?:ingen med|uden|mangler|manglende|mangel på|nul) $")
_MOVED = (
    " os",
    " mig",
    " af glæde",
    " af lykke",
    " af lettelse",
    " af grin",
    " af fryd",
    " af begejstring",
    ", da hun fik",
    ", da han fik",
    ", da de fik",
)
"""What befalls oneself, and tears of joy."""
_IN_TUNE = Pattern(r"\b(?:syng\w*|sang|spill\w*|lyde[rn]?|lød|fløjt\w*|stemt?e?) (?:\w+ ){0,2}$")
_SHY = Pattern(r"\b(?!jeg|vi|du|i\b)[\wæøå]+ (?:synes|syntes)(?: selv)?,? (?:at )?det (?:er|var) (?:\w+ )?$")
_SHY_AT = Pattern(r" at (?:blive|få|modtage|stå|tage imod)\b")
"""What is said of an illness, of somebody without respect, and of one who is praised and blushes, is no scorn."""
_FINE = Pattern(
    r"[^.!?,]{0,30}\b(?:sygedag\w*|forkert|fejl|svigtet|glemt|nej|tabt|fejlet|galt|givet op|fortrudt|brokket|klaget|for sent|mistet|løjet|sur|vred|fri|ferie|misset|sprunget over|forsømt|aflyst|kedet|skuffet|været syg|behøvet|svært ved|stille|tvivl)\b"
)
_TIRELESS = Pattern(
    r"[^.!?]{0,40}\b(?:aldrig (?:sover|holder|bliver træt|har lavet andet)|har (?:fire|otte|ti) (?:arme|hænder|ben)|har levet|kan trylle|er født)\b"
)
_WHEN_SMALL = Pattern(r" som (?:barn|dreng|pige|ung|lille|teenager|knægt)\b")
_IT_GOES = Pattern(r"\b(?:den|det) (?!er|var)\w+(?: \w+)? som (?:en|et) $")
"""`Den kører som en dovenlars`: said of a thing. `der aldrig har haft en sygedag`, `en slyngel som barn`: twice denied, and long ago."""
_OF_A_THING = tuple(f"{den}den {er} " for den in (" ", "") for er in "er var så ser virker lugter bliver blev".split())
_JOINED = frozenset(("inept",))
_DONE = frozenset("inept unable lazy dirty wish whine".split())
_SAID = frozenset("slur trait mild simile inept unable".split())
_JUDGED = frozenset(("trait", "mild"))
_BEING = frozenset("slur trait mild".split())
_WORDLY = frozenset("slur trait mild dirty lazy".split())


@lru_cache(maxsize=512)
def cues(text: str) -> tuple[Cue, ...]:
    """Every cue, left to right, none inside a heavier one; what is denied, played or said of oneself is left out."""
    reading = read(text)
    every = {*_listed(reading), *_shaped(reading.lower), *_faced(reading)}
    if not every or sum(cue.weight for cue in every if cue.weight > 0) < LEAST:
        return ()
    found = sorted(every, key=lambda c: (-abs(c.weight), c.start - c.end, c))
    return tuple(sorted(c for c in apart(found) if not _spared(reading, c)))


FULL = frozenset("slur trait mild inept unable lazy dirty whine wish simile".split())
"""What weighs by itself when it is said of one person;"""
_HALF = frozenset("laugh sigh again".split())
"""what only deepens it."""


def about_one(cue: Cue) -> Cue | None:
    """The cue as it weighs about one person: laughter and sighs only deepen what is said."""
    if cue.field in FULL or cue.weight < 0:
        return cue
    return cue._replace(weight=cue.weight / 2) if cue.field in _HALF else None


def apart(found: list[Cue]) -> list[Cue]:
    """Those that do not overlap; the heaviest first."""
    kept: list[Cue] = []
    for cue in found:
        if all(cue.end <= k.start or k.end <= cue.start for k in kept):
            kept.append(cue)
    return kept


_FACES = {"😂": ("laugh", 1.0), "🤣": ("laugh", 1.0), "😏": ("laugh", 1.0), "😈": ("relish", 1.0), "🤭": ("laugh", 0.75), "🙈": ("laugh", 0.75)} | {
    "🙄": ("sigh", 1.0), "🤦": ("sigh", 1.0), "🤷": ("sigh", 0.75), "💪": ("relish", 0.75), "🏆": ("relish", 0.75), "😎": ("relish", 0.75), "🤡": ("slur", 2.0), "🥱": ("sigh", 0.75)
}  # fmt: skip


def _faced(reading: Reading) -> Iterator[Cue]:
    emojis = reading.emojis
    if not emojis:
        return
    first = {reading.text[span.start]: span for span in reversed(emojis)}
    for sign, span in first.items():
        if face := _FACES.get(sign):
            yield Cue(span.start, span.end, *face)


def _listed(reading: Reading) -> Iterator[Cue]:
    for match in reading.find(SCORN):
        field, _, weight = match.value.partition(" ")
        yield Cue(match.start, match.end, field, float(weight))


def _shaped(lower: str) -> Iterator[Cue]:
    for turn, m in _SHAPES.numbered(lower):
        yield Cue(m.start(), m.end(), *_WEIGHED[turn])


def _spared(reading: Reading, cue: Cue) -> bool:
    start = max((s.start for s in reading.sentences if s.start <= cue.start), default=0)
    left = reading.lower[start : cue.start]
    if _is_kindly_meant(reading, cue, left):
        return True
    if cue.field in _WORDLY and _NEGATED.search(left) and "hverken" not in left:
        return True
    if cue.field in _SAID and _PLAYED.search(reading.lower, start, _end_of(reading, cue)):
        return True
    clause = _clause(left)
    if cue.field in _SAID and (_SPOKEN.search(left) or ACTED.search(left) or STAGE.search(reading.lower)):
        return True
    if cue.field in _JUDGED and THING.match(reading.lower, cue.end):
        return True
    if cue.field in ("inept", "unable") and _BALANCED.match(reading.lower, cue.end):
        return True
    if cue.field in _BEING:
        return _is_of_oneself_or_a_thing(reading, start, cue, clause)
    if cue.field == "whine" and (_ANYBODY.search(clause) or begins_with_being(reading.lower, start, cue.start)):
        return True
    return cue.field in _DONE and bool(_SELF.search(clause))


def _clause(left: str) -> str:
    """The words of the clause so far; after `og` without anybody new the one before goes on."""
    last = re.split(r"[,;:–]| men ", left)[-1]
    head, _, tail = last.rpartition(" og ")
    return tail if not head or _ANEW.search(tail) else last


def _is_of_oneself_or_a_thing(reading: Reading, start: int, cue: Cue, clause: str) -> bool:
    left = reading.lower[start : cue.start]
    if _SELF_IS.search(clause) or _SELF_WHO.search(left) or _OBJECT.search(left) or BEAST.search(reading.lower):
        return True
    return begins_with_being(reading.lower, start, cue.start)


_PRAISED = Pattern(
    r"(?:så )?(?:skarp|kvik|klog|hurtig|stærk|frisk|glad|stille|rolig|sej) som (?:en|et) (?:syl|ragekniv|barberblad|ugle|ræv|lyn|raket|bjørn|okse|fisk|lærke|sol|mus|klippe|nyslået \w+|egern|eg|diamant)\b"
)
"""`skarp som en syl` is praise."""


def _is_kindly_meant(reading: Reading, cue: Cue, left: str) -> bool:
    if cue.field == "kind":
        return bool(_GENEROUS.search(left))
    words = reading.lower[cue.start : cue.end]
    if words.startswith(_TWOFOLD):
        return _is_of_brain_or_tune(words, left, reading.lower[cue.end : cue.end + 9])
    if words.endswith("skulle tro"):
        return bool(_TIRELESS.match(reading.lower, cue.end))
    if (cue.field in _JOINED and _FINE.match(reading.lower, cue.end)) or _PRAISED.match(reading.lower, cue.start):
        return True
    if cue.field == "slur":
        goes = left.endswith(("stemme som en ", "stemme som et ")) or bool(_IT_GOES.search(left))
        return goes or bool(_WHEN_SMALL.match(reading.lower, cue.end))
    if cue.field == "hurt":
        return reading.lower.startswith(_MOVED, cue.end)
    if cue.field == "whine":
        return reading.lower.startswith((" aldrig", " ikke", " sjældent"), cue.end)
    if cue.field == "dirty":
        return left.endswith((" den ", " det ", " der "))
    if cue.field in _JUDGED and left.endswith(_OF_A_THING):
        return True
    shy = words.startswith(("pinlig", "flov", "akavet"))
    return shy and bool(_SHY.search(left) or _SHY_AT.match(reading.lower, cue.end))


def _is_of_brain_or_tune(words: str, left: str, right: str) -> bool:
    """`blodprop i hjernen`, `synger falsk`, `en falsk sms`, `glemmer alt om tid`, `med klaphat`."""
    if words.startswith("hjerne"):
        return bool(_BRAIN.search(left))
    if words.startswith("glem"):
        return right.startswith((" om ", " andet"))
    if words.startswith("klaphat"):
        return left.endswith((" med ", " i ", " af "))
    if words == "ikke andet end":
        return left.endswith(("kan ", "kunne "))
    return right.startswith((" sms", " mail", " besked", " profil", " alarm")) or bool(_IN_TUNE.search(left))


def _end_of(reading: Reading, cue: Cue) -> int:
    return next((s.end for s in reading.sentences if s.start <= cue.start < s.end), cue.end)


_TONE = frozenset("laugh again asked hurt relish power".split())
"""Fields that are heard, and say nothing by themselves."""


def weigh(found: tuple[Cue, ...], most: float = 3.0) -> float:
    """The weight of all of them together; one field counts at most `most`, a field of tone at most 2."""
    fields: dict[str, float] = {}
    for cue in found:
        top = min(2.0, most) if cue.field in _TONE else most
        fields[cue.field] = max(-2 * most, min(top, fields.get(cue.field, 0.0) + cue.weight))
    return sum(fields.values())
