"""Nobody real, or nobody human (opdigtede og dyr): stories, plays, dolls and beasts, of whom anything may be told."""

import re
from functools import cache

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_places import Anchor
from opslag.core.language.person_things import is_thing
from opslag.core.language.reading import Reading

_MADE_UP = Pattern(
    r"\bi (?:bogen|filmen|stykket|historien|eventyret|novellen|romanen|sangen|serien|spillet|rollespillet|legen)\b"
    r"|\b(?:bog|bogen|novelle|film|filmen|historie|fortælling|roman|sang|digt|tegneserie|serie|forestilling|musical|eventyr)\w* (?:handler )?om\b"
    r"|(?<!det )\bhandler om\b|(?-i:\bspiller [A-ZÆØÅ]\w+ [A-ZÆØÅ])|\bspiller (?:\w+ )?(?:en |den |rollen)|\bspille[rt]?(?:de)? (?:\w+ )?(?:dommer|læge|patient|vidne|anklager|tyv|offer|syg|død|døende|politi\w*|røver|fange|sygeplejerske|konge|dronning|heks|doktor)\b|\bi (?:vores|en|dagens) (?:øvelse|skuespil|teaterstykke|stykke|krybbespil|revy|musical)|\brollespil|(?<!hans )(?<!hendes )(?<!sin )(?<!gamle )(?<!elskede )(?<!egen )(?<!med en )(?<!klassens )(?<!en lille )(?<!ham en )(?<!hende en )\b(?:bamse|teddy|tøjdyr)\w*|\bdukke(?:n|rne|r(?! op))?\b(?! op)|\bøvedukke\w*|\bdetektiv\w*|\bvæddemål\w*"
    r"|\bi (?:første|anden|andet|tredje|fjerde|femte|sidste|næste|aftenens|dagens) (?:akt|scene|afsnit af)\b|\bi (?:rollen som|(?:sit|hans|hendes) livs rolle|sit livs rolle)\b|\bfor sjov\b|\bpå skrømt\b|\blege[rd]e? (?:hospital|læge|far|dyrlæge|sygehus|tandlæge|skadestue)|\bbogfeber|\bopdigte\w*|\beksempel(?:vis)?\b|\bfiktiv\w*|\bopfundet\b",
    re.IGNORECASE,
)
"""A story, a play, a doll: nobody real."""
_WORKS = "roman novelle krimi thriller film spillefilm forestilling revy musical skuespil teaterstykke stykke opera operette ballet eventyr tegneserie serie hørespil børnebog billedbog ungdomsbog bog højtlæsningsbog fabel saga sagn myte krybbespil drama komedie juleshow sketch tv-serie skolekomedie dukketeater teater".split()
_STORY = Lexicon(
    "bog* novelle* film* historie* fortælling* roman* sang* digt* tegneserie* serie* forestilling* musical* eventyr* stykket spillet legen tøjdyrs* legehospital* lægelege* doktorkuffert*"
    " akt scene* afsnit rolle rollen legede handler spiller spille spillede øvelse* rollespil* skuespil* teaterstykke* stykke krybbespil* revy* bamse* teddy* tøjdyr* dukke* øvedukke* detektiv* væddemål* sjov skrømt leger opdigte* eksempel*"
    " fiktiv* opfundet krimi* thriller* spillefilm* opera* operette* ballet* hørespil* børnebog* billedbog* fabel* saga* sagn* myte* drama* komedie* sketch* elevforestilling* skoleforestilling* skolekomedie*"
    " sommerrevy* teater* højtlæsningsbog* patient patienten månedens ugens hovedperson* hovedrolle* tv-serie* premiere* krimiklub* læseklub* læsekreds* filmklub* bogklub* filmkreds* læsegruppe*".split()
)
_ANCIENT = Lexicon(
    "stenalder* bronzealder* jernalder* oldtid* vikingetid* mumie* moselig* skelet* montren montre".split()
)
"""Who lies in a case was nobody's patient."""
_DRILLS = Lexicon(
    "førstehjælp* livredning* genoplivning* evakuering* redning figurant* beredskabsøvelse* brandøvelse* katastrofeøvelse* redningsøvelse* storskalaøvelse* sminkede foredrag* udstilling* omvisning* rundvisning* podcast*".split()
)
_ENDS = "(?:en|et|n|t|men|met|ken|gen)?"
_IN_A_WORK = Pattern(
    rf"\W*(?:og |men |for )?i (?:[\wæøå'’-]+ ){{0,3}}?(?:elev|skole|sommer|vinter|jule|børne|ungdoms|amatør|tv-|dukke)?(?:{'|'.join(_WORKS)}){_ENDS}s?\b"
    r"|[^.!?]*\b(?:hovedperson\w*|hovedroll\w*|romanfigur\w*|hovedkarakter\w*|titelperson\w*|skurken|heltinden)\b"
)
"""`I elevernes forestilling bliver Sigurd ...`"""
_WORK_TELLS = Pattern(
    rf"\W*(?:[\wæøå'’-]+ ){{0,3}}?(?:elev|skole|sommer|vinter|jule|børne|ungdoms)?(?:{'|'.join(_WORKS)}){_ENDS}\b[^.!?]{{0,60}} "
    r"(?:følger|skildrer|fortæller|begynder|åbner|starter|ender|slutter|foregår|udspiller|handler|beskriver|viser)\b"
)
_WORK_WHERE = Pattern(
    rf"\b(?:i|om|fra|af) (?:[\wæøå'’-]+ ){{0,3}}?(?:elev|skole|sommer|vinter|jule|børne|ungdoms)?(?:{'|'.join(_WORKS)}){_ENDS}, hvor\b"
)
"""`i vores forestilling, hvor bedstemor bliver spist`."""
_SO_IT_BEGINS = Pattern(
    rf"sådan (?:begynder|starter|lyder|åbner|indledes|slutter|ender)\b[^.!?]{{0,50}}(?:{'|'.join(_WORKS)}){_ENDS}\b"
)
"""`Hun vågner på stue 12. Sådan begynder forårets krimi`."""
_PREMIERE = Pattern(rf"\bpremiere på [^.!?]*(?:[»”\"]|\b(?:{'|'.join(_WORKS)}){_ENDS}\b)")
"""The sentence after tells the plot, where it names nobody."""
_DRILL = Pattern(
    r"\b(?:øve[rd]?|øvede|træner|trænede|lærer|lærte) (?:os )?(?:[\wæøå]+ ){0,2}(?:i )?(?:førstehjælp|livredning|genoplivning|evakuering|redning)|\bfigurant\w*|\b(?:beredskabs|brand|katastrofe|rednings|storskala)øvelse\w*|\bsminkede sår"
)
"""Nobody is hurt at a drill."""
_LIFE_TOLD = Pattern(
    r"\b(?:hør|læs|se|oplev|høre|opleve) (?:mere |hele historien )?om (?:hans|hendes) (?:[\wæøå]+ )?(?:liv|år|skæbne|historie|værker|kunst|breve|død|opvækst|ungdom)\b|\b(?:foredrag|udstilling|omvisning|rundvisning)\w* om (?:hans|hendes)\b"
)
"""An artist of old: `Hør om hans sidste år på søndagens foredrag`."""
_CLUB_READS = Pattern(
    r"\b(?:krimi|læse|film|bog|teater|højtlæsnings)(?:klub|kreds|gruppe)\w*\b[^.!?]{0,30}\b(?:læser|ser|taler|møder|gennemgår|hører|har læst|har set)\b|\b(?:læser|læste|ser|så) (?:vi |i )?(?:en )?(?:\w+ )?(?:bog|film|krimi|roman|novelle)\w* om\b"
)
_GOES_ON = Pattern(
    r"\W*(?:der (?:bliver|myrdes|dræbes|dør|forsvinder|begås)|her|heri|deri|i den|i det|vi møder|vi følger|man møder|man følger|handlingen|hovedpersonen|historien)\b"
)
_WORK_NAMED = Pattern(rf"(?:{'|'.join(_WORKS)})(?:{_ENDS}|e?r(?:ne)?)\b")
_IS_A_THING = Pattern(
    r"\bpatient(?:en)?\b[^.!?]{0,35}\b(?:var|er|hed|hedder|blev) (?:denne gang )?(?:en|et|vores|en gammel) (?!\w*(?:mand|kvinde|dreng|pige|person|borger|pensionist|årig|fyr|dame|herre|mor|far|barn|lærer|elev))\w+ (?:med|uden|på hjul|fra 19)"
)
"""`Dagens patient var en gryde med brækket hank`."""
_HAPPENED = Pattern(r"\bi (?:går|nat|aftes|dag|morges|\w+(?:dags|ags))\b")
_PLAY = Lexicon(
    "leger læge|leger dyrlæge|leger hospital|leger sygehus|leger tandlæge|leger skadestue|bamsehospital*|teddyhospital*|teddybjørnehospital*"
    "|dukkehospital*|bamselæge*|bamseklinik*|bamseskadestue*|dukkelæge*|tøjdyrshospital*|tøjdyrhospital*|legehospital*|lægelege*|doktorkuffert*|bamsesygehus*|bamseambulance*|bamsedoktor*".split(
        "|"
    )
)
_PLAYED = Pattern(
    r"\b(?:dr\. |doktor |patient|giraf|løve|elefant|kanin|bjørn|bamse|dukke|tøjdyr|dinosaur|pingvin|abe|krokodille|enhjørning|hund|kat|hest|gris|frø|ræv|ugle|zebra|næsehorn|flodhest|kænguru|pindsvin|mus\b)"
)
"""Where the text tells of a hospital for toys, a patient is one of them."""
_STILL_OF_ONE = Pattern(
    r"\W*(?:og |men |her |selv |siden |senere |samme år |allerede |dengang )?(?:\w+ )?(?:han|hun|hans|hendes)\b"
)
_SHOWS = Pattern(r"\W*(?:det|den|her) (?:viser|forestiller|tilhørte|tilhører|ses|ser)\b")
_LONG_AGO = Pattern(r"\b1[0-8]\d\d\b|\b19[0-7]\d\b|\b(?:15|16|17|18|19)00-tallet|\bmiddelalder|\bviking")
"""Years before anybody in the post was known to us."""
_DECADES_AGO = Pattern(r"\b(?:[4-9]\d|1\d\d) år siden\b")
_IN_YEAR = Pattern(
    r"(?<!født )\b(?:i|år|året|anno|fra|siden|omkring|efter|før|til|sommeren|vinteren|foråret|efteråret|[a-zæøå]{2,6}(?:ar|ts|il|ni|li|st|er)|maj)"
    r" (?!\d+,?-? ?(?:kr|gram|meter|m\b|kg|km|timer|elev|borger|mand))",
    re.IGNORECASE,
)
"""Four digits are a year where such a word stands before them; `nr. 1108` and `1500 kr.` are none."""
_BEAST = (
    r"(?!\w*advokat)(?:(?:abe|løve|sæl|ulve|tiger|ugle|ræve|bjørne|fugle|kænguru|elefant|giraf|katte|hunde)unge|(?:\w{3,}s?)?(?:hund|hvalp|hest|hoppe|hingst|vallak|pony|kat|killing|kanin|høne|kylling|skildpadde|papegøje|elefant|giraf|pingvin)|ged|føl|ko|kalv|kvie|tyr|gris|so|pattegris|vædder|lam|hamster|marsvin|hane|and|ælling|gås|gæsling|svane|stork|ugle|måge|solsort|falk|ørn|krage|skade"
    r"|blæksprutte|firben|gekko|øgle|haj|rokke|gedde|aborre|laks|ørred|torsk|myre|bi|humlebi|hveps|bille|mariehøne|larve|regnorm|snegl|edderkop|krabbe|hummer|struds|kalkun|due|spurv|mejse|svale|høg|flamingo|trane|hejre|stær|okse|kamel|mår|gorilla|panda|koala|flodhest"
    r"|\w*plante|\w*palme|bregne|kaktus|undulat|sæl|hval|odder|ræv|grævling|pindsvin|egern|rådyr|hjort|bæver|ulv|bjørn|løve|tiger|zebra|abe|slange|frø|tudse|fisk|karpe|æsel|lama|alpaka|vovse|mis|rotte|mus|flagermus)"
)
_NAMED_BEAST = Pattern(
    rf"(?<!\bpå )(?<!\bi )(?<!\bfra )\b{_BEAST}(?:en|et|n|t|ten|ken|sen)?[,:]? (?:ved navn |kaldet |hedder |der hedder |som hedder |lille |gamle )?$"
)
"""`vores gamle ged Frede`."""
_NOUN_AHEAD = Pattern(
    r"(?<![\w-])([\wæøå]{3,}) (?:(?:hr|dr)\. |(?:fru|frøken|kong|dronning|prins|kaptajn|baron|professor|doktor) )?$"
)
_CALLED_SO = Pattern(r"\bvi (?:kalder|kaldte|døbte|har døbt|har kaldt) (?:hende|den|det) $")
"""`Har du set vores mos? Vi kalder hende Grethe`."""
_PLAYER = Pattern(
    r"(?:klovn|nisse|julemand|påskehare|tandfe|trold|drage|heks|spøgelse|sørøver|avatar|figur|skelet)(?:en|n|et|t)?$"
)
"""Who is only played."""
_SUBJECT = Pattern(r"\W*(?:vores |en |et |den |det |vor )?(?:(?:gamle|lille|nye|søde|egen|store) )?([\wæøå]{3,})\b")
_OF_BEASTS = Pattern(
    rf"\b{_BEAST}(?:en|et|n|t|ten|ken|ne|sen|erne|rne|ene)?s (?:lille |gamle |søde )?$|\b(?:ænderne|gæssene|hønsene|fuglene|køerne|bierne|fårene|lammene|dyrene|dyret|fuglen|ungerne|killingerne|hvalpene|føllet)s $"
)
_TOLD_AS_BEAST = Pattern(
    rf"\b(?:er|var) (?:(?:vores|verdens|\w*(?:park|gård|zoo|have|stald|skole|eng|mark|center|hjem|hus|fold|klub|museet|bibliotek)\w*s) )(?:\w+ )?(?:ældste |yngste |nyeste |bedste |kæreste |egen |faste |gamle |lille |nye |eneste )?(?!gris|so\b|ko\b|abe)(?:{_BEAST}|\w{{3,}}hund|fritter?|ged|gedebuk|buk|påfugl|hane|vandrende pind|kat)\b"
)
"""`Han er parkens ældste æsel`: what was said before is said of a beast."""
_VET_TREATS = Pattern(r"dyr\w*læg\w+ (?:har |kom og )?\w+(?:et|ede|te|t) (?:hende|ham|den|dem|det|dyret)\b")
"""`Dyrlægen har scannet hende`: what is done is not done to the vet."""
_VET = Lexicon(
    "dyrlæge* dyreklinik* dyrehospital* dyreinternat* dyreværn* dyrepasser* falkoneren internat internatet kattehjem* kattepension* hundepension* hundekennel*".split()
)
_FUR = "pels|pelsen|poten?|poterne|snuden?|mulen?|manken?|næb|næbbet|halen?"
_FURRED = Pattern(
    rf"\b(?:hans|hendes|sin|sit) (?:[\wæøå]+ )?(?:{_FUR})\b|\b(?:han|hun) (?:er|var) (?:også |nemlig |jo |helt )?(?:lavet|støbt|hugget|skåret|strikket|bygget|hæklet|syet|foldet|snittet|limet|af (?:bronze|gips|træ|sten|pap|filt|garn|plastik|stål|granit|ler|snor|halm))\b|\b(?:han|hun) (?:går|kører) på (?:batterier|strøm|diesel|el)\b"
    r"|\b(?:han|hun)(?: [\wæøå]+){0,2} (?:logrer|logrede|gøer|gøede|mjaver|mjavede|spinder|vrinsker|vrinskede|kagler|galer|brægede|(?:søger|drømmer om|ønsker sig|mangler|fortjener) (?:[\wæøå]+ ){0,3}hjem)\b"
)
_FURRY = Lexicon(
    f"{_FUR.replace('?', '')}|pote|snude|mule|manke|hale|poten|logrer|logrede|gøer|gøede|mjaver|mjavede|spinder|vrinsker|vrinskede|kagler|galer|brægede|hjem|lavet|støbt|hugget|skåret|strikket|bygget|hæklet|syet|foldet|snittet|limet|bronze|gips|træ|sten|pap|filt|garn|plastik|stål|granit|ler|snor|halm|batterier|strøm|diesel|el".split(
        "|"
    )
)
"""`Han logrer`, `hendes pels`, `Han søger et roligt hjem`: the one told of is a beast."""


_PATIENT_IS = Pattern(
    r"\bpatient(?:en)? (?:(?:er|var|hedder|i dag|denne gang|på bordet) ){1,2}(?:en|et|vores|[\wæøå]+s) ([\wæøå -]{3,40})"
)
_IT_LIES = Pattern(r"[.!] (?:nu |lige nu )?den (?:ligger|står|er (?:indlagt|kommet|tilbage|skilt|på|til|nu|for|i))\b")
_HUMAN = Pattern(
    r"\b(?:han|hun|ham|hende|hans|hendes|\w*årige?|år|\w*(?:mand|kvinde|dreng|pige|person|borger|pensionist|fyr|dame|lærer|elev)(?:en)?)\b"
)


_THING_AS_PATIENT = Pattern(
    r"\bpatient(?:en)?\b[^.!?]{0,30}[:,–-] (?:vores |en |et |den |det |skolens |byens )?(?:\w+ ){0,2}?\w*"
    r"(?:bro|hus|tag|bil|bus|tårn|orgel|klaver|maskine|kedel|mole|vej|træ|båd|cykel|robot|printer|statue|maleri)(?:s?en|n|et|t|ten)?\b"
)
"""`Vores ældste patient er fra 1931: broen over åen`."""


def _is_things_patient(lower: str) -> bool:
    """`Patienten er vores 3D-printer. Den ligger på værkstedet`: nobody is ill."""
    if _THING_AS_PATIENT.search(lower):
        return True
    told = _PATIENT_IS.search(lower)
    if told is None or _HUMAN.search(lower):
        return False
    return _IT_LIES.search(lower, told.end(1)) is not None or any(map(is_thing, told[1].split()[:3]))


def is_made_up(reading: Reading, start: int, end: int, named: bool = False) -> bool:
    """Is the sentence of nobody real, or of nobody alive? `named`: is it tied to a name?"""
    if reading.has(_DRILLS) and (_DRILL.search(reading.lower) or (not named and _LIFE_TOLD.search(reading.lower))):
        return True
    if not named and reading.has(_ANCIENT):
        return True
    if reading.has(_STORY):
        if (
            _CLUB_READS.search(reading.lower, start, end)
            or _SO_IT_BEGINS.search(reading.lower, end, end + 90)
            or _IS_A_THING.search(reading.lower, start, end)
            or (not named and _is_things_patient(reading.lower))
        ):
            return True
        if reading.has(_PLAY) and (not named or _PLAYED.search(reading.lower, start, end)):
            return True
        if _MADE_UP.search(reading.text, start, end) or _is_in_a_work(reading, start, end, named):
            return True
    if not named and _DECADES_AGO.search(reading.text, start, end):
        return True
    ago = _LONG_AGO.search(reading.text, _since(reading, start, end), end)
    return ago is not None and (not ago[0].isdecimal() or _is_year(reading.text, ago.start(), ago.end()))


def _since(reading: Reading, start: int, end: int) -> int:
    """Where the telling of `han` or `hun` began: with the sentence before, or the one that `det` goes on from."""
    if not _STILL_OF_ONE.match(reading.lower, start, end):
        return start
    *_, first, before = (start, start, *(s.start for s in reading.sentences if s.end <= start))
    return first if _SHOWS.match(reading.lower, before, start) else before


def _is_in_a_work(reading: Reading, start: int, end: int, named: bool) -> bool:
    """Does the sentence, or the one before that it goes on from, tell of a book, a film, a play?"""
    lower = reading.lower
    if _HAPPENED.search(lower, start, end):
        return False
    if (
        _IN_A_WORK.match(lower, start, end)
        or _WORK_TELLS.match(lower, start, end)
        or _WORK_WHERE.search(lower, start, end)
    ):
        return True
    before = max((s.start for s in reading.sentences if s.end <= start), default=start)
    if _GOES_ON.match(lower, start, end) and _WORK_NAMED.search(lower, before, start):
        return True
    return not named and _PREMIERE.search(lower, before, start) is not None


def _is_year(text: str, start: int, end: int) -> bool:
    return any(told.end() == start for told in _IN_YEAR.finditer(text, max(0, start - 12), end + 6))


def is_beast(reading: Reading, people: tuple[Anchor, ...], anchor: Anchor) -> bool:
    """`vores ged Frede`, `ællingernes mor`; and whoever a vet's patient is called `han`."""
    lower = reading.lower
    if anchor.kind == "relative" and _OF_BEASTS.search(lower, max(0, anchor.start - 24), anchor.start):
        return not any(a.named and a.end == anchor.start - 1 for a in people)
    if _is_furred(reading, anchor):
        return True
    if anchor.named:
        name = lower[anchor.start : anchor.end]
        known = (a for a in people if a.named and (anchor.pronoun or lower[a.start : a.end] == name))
        return any(_is_borne(lower, a) for a in known)
    if reading.has(_VET) and _VET_TREATS.match(lower, anchor.start):
        return True
    return anchor.pronoun and (reading.has(_VET) or _stands_for_beast(reading, people, anchor))


def _is_furred(reading: Reading, anchor: Anchor) -> bool:
    """Nobody with an office or a class, and the text tells of a pelt, a tail, a new home, or of bronze."""
    if anchor.kind not in ("person", "patient") or not reading.has(_FURRY):
        return False
    return _FURRED.search(reading.lower) is not None


def is_beasts_tale(reading: Reading) -> bool:
    """Does the text say at last that the one it tells of is a beast of the house?"""
    return _TOLD_AS_BEAST.search(reading.lower) is not None


def _is_borne(lower: str, name: Anchor) -> bool:
    """Does a beast, a doll or a machine bear the name; a clown with a surname or an office is somebody who is scorned."""
    if _NAMED_BEAST.search(lower, max(0, name.start - 34), name.start):
        return True
    ahead = _NOUN_AHEAD.search(lower, max(0, name.start - 40), name.start)
    if _CALLED_SO.search(lower, max(0, name.start - 40), name.start):
        return True
    if ahead is None or not _is_being(ahead[1]):
        return False
    somebody = " " in lower[name.start : name.end] or lower.startswith((" fra ", " i ", " på "), name.end)
    return not (somebody and _PLAYER.search(ahead[1]))


@cache
def _is_being(word: str) -> bool:
    return _PLAYER.search(word) is not None or is_thing(word)


def begins_with_being(lower: str, start: int, end: int) -> bool:
    """Does the sentence tell of a beast, a thing or a clown (`Kattekillingen fra naboen ...`)?"""
    subject = _SUBJECT.match(lower, start, end)
    return subject is not None and _is_being(subject[1])


def _stands_for_beast(reading: Reading, people: tuple[Anchor, ...], anchor: Anchor) -> bool:
    """`Klovnen Pjuske er her. Hun blev indlagt`: the sentence before begins with one, and no human stands between."""
    sentence = max((s.start for s in reading.sentences if s.start <= anchor.start), default=0)
    before = max((s.start for s in reading.sentences if s.end <= sentence), default=sentence)
    if not begins_with_being(reading.lower, before, anchor.start):
        return False
    return not any(
        before <= a.start < anchor.start and a.kind not in ("group", "self") and not a.pronoun for a in people
    )
