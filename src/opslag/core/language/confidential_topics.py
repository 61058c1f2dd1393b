"""A matter that is only talked of (emne, ikke oplysning): what an expert speaks about, whole groups, plants, history."""

from opslag.core.language import confidential_guards as guards
from opslag.core.language.confidential_words import MATTERS
from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import Anchor
from opslag.core.language.person_roles import KIN, role_of
from opslag.core.language.person_things import is_thing
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_GROUPS = Pattern(
    r"(?:døende|indlagte|demente|handicappede|hjemløse|blinde|døve|gravide|ordblinde|sindslidende|sengeliggende|arbejdsløse|ledige|asylansøgere|flygtninge|sygemeldte|diabetikere|allergikere|syge|psykisk syge|socialt udsatte|udsatte|indsatte|misbrugere|handicappede)"
)
"""Adjectives of illness and need that stand for many."""
_WITH_MANY = Pattern(
    r"\b(?:inviter\w*|kør(?:er|te)|cykle[rd]e?|besøg(?:er|te)|hente[rdt]*|undervis\w+|mød(?:er|te)|hjælp(?:er|e)|hjalp|træne[rd]e?|klippe[rd]e?|bygge[rd]e?|synger for|danser med|spiser med|taler med|åbent hus for|plads til|ture? med|tur for|hold for|mad til|huer til|tøj til|tilbud til) (?:alle |flere |mange |ældre |unge |byens |vores )?$"
)
_BY_NUMBER = Pattern(r" (?:fru|hr|kone|mand|datter|søn|mor|far|bror|søster|dreng|pige|kollega|elev|borger|nabo|beboer)")
_WHOM = Pattern(
    r" (?:hos|blandt|for|ved|til) (?:\w+ )?(?:ældre|børn|unge|mænd|kvinder|voksne|dyr|katte|hunde|alle|spædbørn|småbørn|teenagere|drenge|piger|mennesker|os danskere|danskerne)\b"
)
"""`infektioner hos ældre`."""
_SPEAKS = Pattern(
    r"\b(?:(?:fortæller|fortalte|fortælle|taler|talte|tale|svarer|svarede|svare|skriver|skrev|rådgiver|vejleder|underviser|holder oplæg|holder foredrag|spørgsmål|råd|viden|bøger|bog|historier|historien|synger|rundvisning|omvisning|kursus|oplæg|foredrag|snak|snakker|snakkede|samtale|debat|tema|pjece|podcast|dialog)(?: [\wæøå]+){0,3}? (?:om|i)|talte (?:vi|børnene|klassen|eleverne) om) "
    r"((?:(?!han\b|hun\b|sin\b|sit\b|sine\b|hans\b|hendes\b|min\b|mit\b|mine\b|vores\b|at\b|da\b|den (?:dag|gang|tid)\b|dengang\b|hvordan\b|hvorfor\b|sig\b|ham\b|hende\b)[\wæøå-]+,? ){0,6})$"
)
"""`svarer på spørgsmål om arv, skilsmisse og testamente`: what is spoken of, not what somebody has."""
_TELLS = ("fortæl", "fortal", "foredrag", "histori", "oplæg", "synger", "skriver", "rundvis", "omvis")
_WHO_ARE = Pattern(
    r"\b(?:nogen|nogle|mange|flere|folk|dem|alle|børn|unge|ældre|mennesker|voksne|andre),? (?:der|som) (?:også |måske |selv |lige |allerede )?$"
)
"""`mange kender nogen, der er skilt`."""
_FEW = Pattern(
    r"\b(?:færre|flere|mange|de fleste|(?<!må )(?<!skal )(?<!kan )(?<!vil )kun få)(?: og (?:færre|flere))? (?:er |bliver |blev )?$"
)
"""`Derfor bliver færre smittet`."""
_CAREER = Pattern(r"\b(?:vend\w+ tilbage|skift\w+|gik|kom|søgte) (?:til|fra) (?:\w+ )?$")
_SERVED = Pattern(r" efter (?:\w+ ){1,2}(?:år|måneder|sæsoner) (?:i|på|som|hos|ved)\b")
"""`vendte tilbage til psykiatrien efter fem år i kommunen`."""
_MOST = Pattern(r"\b(?:den|det|de) (?:hyppigste|almindeligste|mest almindelige|største|mindste|ældste|første|nyeste) $")
_IS_SUCH = Pattern(
    r" (?:er|var) (?:stadig |ofte |altid |fortsat )?(?:den|det|de|en|et|blandt|landets|ikke (?:en|et|farlig\w*)|kroppens|stadig|årsag\w*) (?:\w+ )?(?:hyppigst|almindelig|største|mest|sygdom|tilstand|folkesygdom|årsag|måde|følelse|reaktion|del|tegn|signal|lidelse)\w*"
)
"""`Grå stær er den hyppigste operation`."""
_SUBJECT = Pattern(
    r"(?:^|[:;.,–-] )\W*(?:(?:den|det|de|vores|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+) )?(?:(?:gamle|store|lille|små|nye) )?([\wæøå]{3,}) $"
)
_VERBS = ("er ", "var ", "bliver ", "blev ", "har ", "fik ", "får ", "ligger ", "lå ")
_MADE = Pattern(
    r"\b[\wæøå]+s \w*(?:soufflé|dej|kage|brød|tårn|telt|bro|hule|model|bane|bålsted|snemand|sandslot|hus|skur|reol|stol|bord|cykel|maskine|computer|pc|telefon|mobil|tablet|printer|bil|robot)(?:en|et|n)? $"
)
"""`Emils soufflé faldt sammen`."""
_PLANTS = Pattern(
    r"\w*(?:træ(?:et|er|erne)?|busk(?:en|e|ene)?|rose[nr]?|roserne|plante[nr]?|planterne|blomst(?:en|er|erne)|hæk(?:ken|ke|kene)|avl\w*|eg(?:e|ene)|bøg(?:en|e|ene)|elm(?:en|e)|ask(?:en)|græs(?:set)?|bier(?:ne)?|fisk(?:en|ene)?|maskine[nr]?|computer(?:en|e)?|motor(?:en|er)?)"
)
_TALES = Pattern(
    r"\b(?:krimi|roman|novelle|film|bog|thriller|komedie|dukketeater|teater|skuespil|eventyr|revy|forestilling|stykke|fabel)(?:en|et|n|t|stykket)?: |\b(?:anbefaler|låner|udlåner|læser) (?:(?:\w+ ){0,2})(?:krimi|roman|novelle|thriller|film|bog|tegneserie)\b"
)
"""`anbefaler en krimi: En kvinde forsvinder`."""
_HISTORY = Pattern(
    r"\b(?:(?:om )?den gang,? (?:da )?(?:byen|kroen|kongen|svensk|tysk|englænd|slottet|borgen|klostret)|svensken?rn?e|svenskekrig\w*|besættelsestiden|under (?:besættelsen|krigen|enevælden|pesten)|i gamle dage|for (?:\w+ ){0,2}(?:hundrede|århundreder|\d{3}) (?:\w+ )?siden|spøgelsestur|byvandring|vægter(?:en|tur)|natvægter\w*|museumsinspektør|lokalhistorik\w*)\b"
)
_UNNAMED = Pattern(
    r"\b(?:heksen|tyven|røveren|bødlen|kromanden|smugleren|piraten|kongen|dronningen|ridderen|munken|sømanden|fiskeren|soldaten|vægteren|bonden|herremanden|byen|møllerens?|smeden)\b"
)
_NISSE = Pattern(
    r"\b(?:nissen?|drillenissen|nissemor|nissefar|alfen|trolden|julemanden) (?:[\wæøå]+ )?(?:(?:har|er|fik|blev|kom|bliver|får) (?:\w+ )?)?$"
)

_STRIKES = Pattern(
    r" (?:har|havde) (?:\w+ )?(?:taget|sat|kostet|krævet|ramt|gjort|spredt|slidt|plaget|fået bugt|vendt tilbage)\b| (?:tog|fik|tager|får) (?:bugt|hårdt|magten|over)\b"
    r"| (?:er|var|kom|kommer|vender|vendte|blev|bliver) (?:\w+ )?(?:vendt tilbage|tilbage|kommet igen|kommet tilbage|igen|værre|blusset op|taget til|spredt sig|for (?:meget|voldsom\w*))\b"
    r"| (?:plager|plagede|æder|driller|drillede|slider|sled|rammer|ramte|tvang|kostede|satte|sætter|holder|holdt|gør|gjorde)\b[^.!?,]{0,30}\b(?:ham|hende)\b"
)
"""`Kræften er vendt tilbage`, `Skilsmissen har taget hårdt på ham`: it is told of somebody just named."""

_WORKPLACE = Pattern(
    r"(?:på|i) (?:hospice|psykiatri|intensiv|lukket afd|krisecent|herberg|bosted|opholdssted|sygehuset|hospitalet|værested|fængsel)"
)
_WORKS = Pattern(
    r"\b(?:viser|viste|arbejde[rt]?|arbejdede|ansat|frivillig|har vagt|synger|spiller|underviser|læser|holder|holdt)\b[^.!?,]*$"
)
"""`viser rundt på hospice`: one may work there."""
_OF_BODY_AND_HOME = ("health n", "family n")


def strikes(lower: str, start: int, end: int) -> bool:
    """Does a matter that opens a sentence tell what it did to somebody?"""
    if guards.ACUTE.match(lower, start):
        return True
    begins = not lower[:start].strip() or lower[:start].rstrip().endswith((".", "!", "?", ":", "\n"))
    known = MATTERS.entries.get(lower[start:end], "") in _OF_BODY_AND_HOME and lower.endswith(("en", "et"), start, end)
    return begins and known and _STRIKES.match(lower, end) is not None


def is_talked_of(reading: Reading, people: tuple[Anchor, ...], start: int, end: int, sentence: Span, way: str) -> bool:
    """Is the matter at `start`:`end` a subject, a whole group's, a plant's or a tale's?"""
    lower = reading.lower
    left, said, right = lower[sentence.start : start], lower[start:end], lower[end : sentence.end]
    if _GROUPS.fullmatch(said) and _WITH_MANY.search(left) and not _BY_NUMBER.match(right):
        return True
    if _WHO_ARE.search(left) or _FEW.search(left) or _NISSE.search(left):
        return True
    if _WORKPLACE.match(said) and _WORKS.search(left):
        return True
    if _SERVED.match(right) and _CAREER.search(left):
        return True
    if way in "nw" and (_WHOM.match(right) or _MOST.search(left) or (_opens(left) and _IS_SUCH.match(right))):
        return True
    if _is_subject(people, left, start, way):
        return True
    return _is_things(left, said) or bool(_TALES.search(left)) or _is_history(lower, left)


def _is_subject(people: tuple[Anchor, ...], left: str, start: int, way: str) -> bool:
    """`svarer på spørgsmål om arv og skilsmisse`; `fortæller om Emils angst` tells of Emil."""
    spoken = _SPEAKS.search(left)
    if spoken is None or (way not in "nw" and not spoken[0].startswith(_TELLS)):
        return False
    about = start - len(spoken[1])
    return not any(about <= a.start < start and a.kind != "group" for a in people)


def _opens(left: str) -> bool:
    """Does the matter stand first, or just after the one who speaks?"""
    return not left.strip() or left.rstrip().endswith(":")


def _is_things(left: str, said: str) -> bool:
    """`Tre træer er døde`, `Rosen er syg`."""
    if _MADE.search(left):
        return True
    verb = next((v for v in _VERBS if said.startswith(v)), None)
    if verb is None and not left.endswith(_VERBS):
        return False
    before = left if verb else left[: left.rstrip().rfind(" ") + 1]
    told = _SUBJECT.search(before)
    if told is None or told[1] in KIN or role_of(told[1]) is not None or is_first_name(told[1]):
        return False
    return _PLANTS.fullmatch(told[1]) is not None or is_thing(told[1])


def _is_history(lower: str, left: str) -> bool:
    """`her sad tyven i fængsel`, on a tour of the old town."""
    return _UNNAMED.search(left) is not None and _HISTORY.search(lower) is not None
