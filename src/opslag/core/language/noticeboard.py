"""A noticeboard in one post (opslagstavle): how many matters of daily life at a place have nothing to do with each other.

Each clause belongs to the matters its words name. What goes with an occasion (bring, pay, sign up) is no matter of
its own, thanks for an occasion belong to it, and a programme of occasions counts as two at most.
"""

from bisect import bisect_left
from functools import lru_cache

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.occasions import occasion_places, times
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

EVENT, THANKS = "event", "thanks"
_DEPENDENT = {"brings", "pays", "signs"}
_MATTERS = {
    "closed": "afleveringstid*|hentetid*|mødetid*|ringetid*|nye tider|holder lukket|har lukket|er lukket|bliver lukket|lukkedag*|lukkeuge*|ferielukke*|feriepasning*|sommerpasning*|nødpasning*|juleluk*|åbningstid*|telefontid*|træffetid*|lukker kl*|lukker tidlig*|åbner først|åbner en halv time|åbner en time|åbner senere|åbner vi|lukker tidligere|lukker vi|holder ferielukket|kontortid*|nye tider|ændrede tider|henter senest|planlægningsdag*|pædagogisk dag|åben igen|åbner igen|åbner vi igen",
    "lost": "hittegods|har du set|har i set|har nogen set|stadig glemt|har glemt sin*|har glemt deres|har glemt nog*|har glemt to|har glemt tre|glemt en|glemt et|glemte huer|glemte vanter|glemte jakker|glemte cykler|glemte ting|glemte sager|glemt tøj|glemmekasse*|glemmekurv*|efterlyst|efterlyses|er fundet en|er fundet et|har fundet en|har fundet et|vi fundet en|fundet et nøgle*|fundne sager|mangler sin|tabt sin|umærket|er blevet væk|er forsvundet|savner sin ejer|rodekasse*",
    "health": "lus|lusene|luse*|hovedlus|børneorm|skoldkopper|maveonde|roskildesyge|fnat|sygdom|omgangssyge|sygemeld*|raskmeld*|hånd-fod-mund*|tandlæge*|tandpleje*|sundhedspleje*|vaccin*|solcreme",
    "photo": "fotograf|fotografen|fotograferes|fotografering*|skolefoto*|klassefoto*|billeddag*|skolebilled*",
    "seeks staff": "søger en|søger to|søger tre|søger vi|søger også|vikar til|vikarer til|mangler vikar*|mangler en vikar|mangler også vikar*|ny kollega|ledig stilling|ledige stillinger|stillingsopslag*|pedelmedhjælper|søger pædagog*|søger lærer*|praktikplads*|ansætter",
    "welcome": "byde velkommen|siger velkommen|siger vi velkommen|sig goddag|sig velkommen|sig hej til|er vores nye|velkommen til vores ny*|velkommen til den nye|velkommen til jer|velkommen til 1*|velkommen til 2*|velkommen til 3*|velkommen til de nye|velkommen tilbage|byder velkommen|tager imod vores nye|har fået ny|har fået en ny|har ansat|hilse på vores nye|sig hej til vores|vores nye leder|vores nye pædagog*|vores nye lærer*|ny kok|ny leder|ny souschef|ny pedel|ny skoleleder|ny formand|ny pædagog|nyt ansigt|nye ansigter|nye kolleger|starter hos os",
    "farewell": "siger farvel|farvel til|går på pension|takker af|stopper hos os|sidste arbejdsdag|afskedsreception*|afsked med|fratræder",
    "jubilee": "jubilæum|jubilar*|fylder 50|fylder 25|fylder 40|fylder rundt|fejrer vi|tillykke til|tillykke med",
    "survey": "svar på|svare på|besvar*|undersøgelsen|spørgeskema*|trivselsundersøgelse*|undersøgelsen senest|tilfredshedsundersøgelse*|forældretilfredshed*|svar på skema*|afstemning*|stem om|stem på|stemme om",
    "holiday": "sommerferieplan*|juleferieplan*|sommerplan*|ferietilmelding*|melde ferie|meld ferie|sommerferieskema*|sommerferie-skema*|ferieskema*|ferieplan*|ferieønsker|fremmøde i|komme-gå|komme/gå",
    "board": "nye medlemmer|nyt medlem|bestyrelsen|bestyrelsesvalg*|forældreråd*|skolebestyrelse*|forældrebestyrelse*|bestyrelsesmøde*|formand*|referat*|kandidat*|ny formand",
    "building": "skraldegård*|tagrende*|repareret|bliver skiftet|skiftes|er lavet|hegnet|taget er|komfur*|skal tømmes|tømmes|gravearbejde|porten|legepladsen bliver|cykelskur*|garderoben skal|elevator*|parkeringsplads*|parkering*|parkere|parkeres|p-plads*|brandvej*|kiss and ride|ombygning*|byggeri*|gymnastiksalen bliver|bliver malet|skal males|er i stykker|i stykker|legepladsen bliver|legepladsen er lukket|spærret|boldbur*|svømmehallen er|vejarbejde*|stillads*|toiletterne|varmen er|vandet er|strømmen er afbrudt|strømmen bliver|vi er uden strøm|hoveddøren|låsen|kode til|biblioteket flytter|flytter til|flytter ned|ny indgang|wifi|telefonen virker",
    "rules": "stiger prisen|prisen stiger|prisen på|priserne stiger|bliver dyrere|blevet dyrere|sat op til|nøglebrik*|adgangskort|fødselsdagsinvitation*|spisepause*|regnskabet er|regnskabet blev|mobilepay|nyt telefonnummer|nyt nummer|ny mail|ny adresse|mobilpolitik*|ordensregler*|nye regler|ny politik|nye madpriser|nye priser|ny betaling|madpriser*|kostpolitik*|slikpolitik*|nyt skema|nye skemaer|skemaet for|prisen stiger|priserne|frikort*|ny hjemmeside|nyt telefonnummer|nyt intranet|ny app|aula|budgettet|budget er|ny bus|bustider*|nyt nummer",
    "seeks things": "har vi brug for|mangler stadig|mangler|har i en|har i et|har du en|har du et|vi tager gerne|tager vi den gerne|tager vi gerne|mangler også|mangler vi|vi mangler|vi savner|savner vi|efterlyser|leder efter|leder vi|låne os|låne et|låne en|har brug for|ligger inde med|donere*|brætspil|vaskemaskine|gamle cykler|gamle briller|indsamling*|samler ind|kagefolk|frivillige til|hjælpere til|hænder til|til kagebordet|cykelvagt*|kageliste*|gode hænder",
    "animals": "har fået tre kaniner|fået kaniner|fået høns|fået nye høns|fået marsvin|skolehund*|ny hund",
    "library": "biblioteksbøger|bibliotekets bøger|afleverer bøger|aflevere bøger|skolebladet|skoleblad|skoleavisen|årsskrift*|nyhedsbrev*|podcast",
    "places": "plads til|pladser til|nye hold|nyt hold|hold i|juniorhold*|prøvetime*|ledige pladser|ledig plads|indskrivning*|indmeld*|venteliste*|musikskole*|nye hold|holdstart|sæsonstart|sæsonkort|kontingent*|er udsolgt",
    "shop": "madkort*|klippekort*|t-shirt*|købe t-shirt*|hættetrøje*|muleposer|muleposer|kan købes på kontoret|køb vores|til salg|kiosk*|madordning*|frokostordning*|mælkeordning*|frugtordning*|bestil mad",
    "told": "ros til|hurra for|er kommet svar|kommet svar|er landet|er blevet nummer|blev nummer|er på gaden|har åbnet|er overstået|gik fint|gik godt|er slut for i år|gav 1*|gav 2*|gav 3*|gav 4*|gav 5*|indbragte|er i hus|er lagt|er kommet hjem|er vel hjemme|vandt 1*|vandt 2*|vandt 3*|vandt 4*|vandt 5*|har vundet|fik sølv|fik guld|har fået svar|er trykt|er ude nu|er færdig",
    "moved": "er flyttet til|er rykket|er aflyst|aflyses|aflyst|er udsat|udskydes|rykkes|flyttes til|flytter vi|er byttet|ny dato",
    "follow": "kom med jeres ønsker|jeres ønsker til|følg os på insta*|følg os på face*|følg os nu|følg også|find os på insta*|find os på face*|like vores|vores instagram|på instagram",
    "traffic": "cykellygter*|lygterne|lygter|cykelhjelm*|cykellygte*|lygter på|refleks*|trafikprøve*|cykelprøve*|skolepatrulje*|færdsel*",
    "report": "udgiver en rapport|udgiver rapport*|nye tal om|ny rapport|ny undersøgelse|nye tal for",
    "thanks": "tak til|tak for|takker for|tusind tak|mange tak|kæmpe tak|stor tak",
    "brings": "svømmetøj|håndklæde|sovepose|lusekam|husk regntøj|husk madpakke*|husk gymnastiktøj|husk idrætstøj|husk badetøj|husk skiftetøj|husk drikkedunk*|husk sokker|husk sovedyr|husk gummistøvler|husk at|husk også|madpakker|skiftetøj|regntøj|gymnastiktøj|idrætstøj|tag tøj|varmt tøj|navn i",
    "pays": "betal for|betal for*|betale for|at betale|indbetal*|regning*|depositum",
    "signs": "billetter til|billetter sælges|billetter kan|tilmeld jer|tilmeld dig|tilmelding til|skriv jer på|meld jer til|meld dig til|meld jer som|sidste frist|frist for|frist den|senest",
}
_NAMED = Lexicon({entry: matter for matter, entries in _MATTERS.items() for entry in entries.split("|")})
_MORE = Lexicon(
    "desuden|derudover|i øvrigt|for resten|forresten|samtidig|husk også|også lige|minder om|minder også om|noget helt andet|sidst men ikke mindst|stort og småt|nyt fra|i denne uge|ugens nyt|i øvrigt|til sidst|tre ting|fire ting|fem ting|lidt af hvert|kort nyt|ugens beskeder|ugens nyheder|beskeder:|ugebrev|huskeliste|huskesedlen|opslagstavlen|samtidig skal|og så vil jeg|og så kan|og ja|blandede|ps|apropos|og så lige|og så er|og så har|og så holder|og så søger|også ny*|vi har også|husk desuden".split(
        "|"
    )
)
_LISTS = Lexicon(
    "ugens beskeder|ugens nyt|ugens nyheder|kort nyt|korte nyheder|stort og småt|lidt af hvert|tre korte|fire korte|fem korte|små beskeder|blandede beskeder|korte beskeder|praktiske beskeder|opslagstavlen".split(
        "|"
    )
)
"""What heads a list of matters, whatever they are."""
HOURS = Pattern(
    r"\båbner [^.!?]{0,30}\blukker (?:vi |igen |den |det |dørene )*(?:igen )?(?:kl\. ?)?\d|\båbner [^.!?]{0,25}kl\. ?\d\d?[^.!?]{0,30}\blukker\b"
)
"""`Døren åbner kl. 10, og vi lukker kl. 13`: the hours of what is told, and no notice that something is shut."""
_COMMA = Pattern(r"[,;:] (?:og |samt |men )?")
_AND = Pattern(
    r" og (?=husk|holder|søger|mangler|inviterer|byder|så |meld|kom|køb|betal|skriv|svar|sig|følg|tag|se|stem|at der|nye|ny|lukke|der er|vi )"
)


_KINDS = (
    ("new", Pattern(r"\bnye? (?:\w+|-)|\bnyt (?:\w+)")),
    (
        "asks",
        Pattern(
            r"^(?:og )?(?:husk|parkér|parker|tøm|aflever|svar|meld|bestil|betal|følg|stem|tag|send|skriv|lad|sæt|tjek|kom|køb|læg|brug|hent|gem|stil|ring|find|se|giv)\b|\bminder om\b|\bskal (?:have|på|afleveres|tømmes|betales|huske)\b|\bkan (?:nu )?(?:bestilles|købes|hentes|lånes|lejes)\b"
        ),
    ),
    ("seeks", Pattern(r"\b(?:søger|mangler|efterlyser|leder (?:\w+ )?efter|savner|søgt)\b|\bhar (?:i|du|nogen) set\b")),
    ("social", Pattern(r"\b(?:tak|ros|tillykke|velkommen|farvel|hurra|skulderklap)\b")),
    (
        "done",
        Pattern(
            r"\b(?:er|blev|bliver|har|virker|kører) (?:\w+ ){0,2}(?:igen|ude|\w{3,}et|\w{4,}t)\b(?<! fået)|\bindbragte\b|\bgav\b"
        ),
    ),
    (
        "when",
        Pattern(r"\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b|\bkl\. ?\d|\bden \d|\buge \d|\bnæste uge|\d\. \w+ber\b"),
    ),
    ("open", Pattern(r"(?<!\ben )(?<!\bet )(?<!\bden )\b(?:lukker|åbner|lukket|åbent|åben)\b")),
)
_BACK = Pattern(
    r"(?:og |men |så )?(?:det|den|de|der(?! er kommet)|her|han|hun|dem|derfor|herefter|bagefter|begge|alle|børnene|eleverne|ungerne|vi ses|vi glæder|i går|i dag|først|kl\.)\b(?! (?:er der|kommer|næste|\d))"
)
_TAIL = Pattern(
    r"\W*(?:og |men )?(?:der(?! (?:er|kommer|mangler))|så(?! (?:er|kommer|har|søger|holder|mangler))|som|hvad|hvor|hvem|hvis|når|fordi|for)\b"
)
"""`Vi søger en skole, der vil dele`: what follows belongs to what it follows."""
_IT = Pattern(
    r"\b(?:det hele|resten|af (?:dem|den|det))\b(?! (?:ligger|står))|\b(?:fandt|finder|så|ser|set|fundet|hørte|hører|kender|følger|fulgte|jagter) (?:i |du |vi |de )?(?:den|dem)\b(?! (?!først|igen|endelig|til sidst|også)\w)"
)
"""`De fandt den`: what was told before is told on."""
_LIKE = Pattern(r"\b(?:ligner|lignede|lyder som|lød som|føles som|føltes som) (?:\w+ ){0,2}$")
"""`Vi ligner et diskotek`: there is none."""
_KEPT_AT = Pattern(
    r"\W*(?:(?:det|resten|alt|listen) )?(?:hele )?\w+ (?:ligger|står|hænger|findes|kan (?:ses|læses|hentes)|er lagt) (?:på|her|ude på|i aula|i \w*(?:bladet|brevet|mappen|appen))\b"
)
"""`Referatet ligger på ...`: where to read more is no matter of its own."""
_TOLD = Pattern(
    r"^(?:kl\. ?\d+ |klokken \w+ )?(?:spiste|sov|sang|stod|sad|gik|løb|kom|lå|fik|drak|blev|var) |^se (?:flere )?(?:billed|foto)"
)
"""`Kl. 12 spiste vi pølser`: a story has times too."""
_LONG = Pattern(r"[a-zæøåé-]{6,}")
_SHORT = Pattern(r"[a-zæøåé-]{4,}")
_DEFINITE = ("en", "et", "n", "t", "erne", "ene", "rne")


def matters(reading: Reading) -> tuple[Span, ...]:
    """The clauses that begin a matter of their own, or nothing when there are fewer than three."""
    named = {m.value for m in reading.find(_NAMED)} - _DEPENDENT
    if reading.has(_NAMED) and len(named) + len(occasion_places(reading)) > 2:
        begun, seen = _begun(reading)
        if len(begun) > 2 and _weight(reading, seen) > 2:
            return tuple(begun)
    return _unrelated(reading)


_BECAUSE = Pattern(r"\W*(?:og |men |ikke |kun )?(?:fordi|derfor|så derfor|for at|mens vi|da vi)\b")
"""Why something is shut is no matter of its own."""
_DECIDED = Pattern(
    r"(?:det|sådan|dette|det ønske) (?:har|blev|er) (?:\w+ )?(?:bestyrelse|forældrebestyrelse|skolebestyrelse|forældreråd|råd|klub|kontaktforældre)\w* (?:\w+ )?(?:besluttet|vedtaget|bestemt|ønsket|bedt om|valgt|sagt ja til)\b"
)
"""Who decided what was just told is no matter of its own."""


def _begun(reading: Reading) -> tuple[list[Span], set[str]]:
    """The clauses that begin a matter, and every matter that was named."""
    seen: set[str] = set()
    begun: list[Span] = []
    for clause in _clauses(reading):
        if any(told.match(reading.lower, clause.start, clause.end) for told in (_KEPT_AT, _DECIDED, _BECAUSE)):
            continue
        new = _of(reading, clause) - seen
        own = new - _DEPENDENT
        if own and not (own == {THANKS} and any(n.startswith(EVENT) for n in seen)):
            begun.append(clause)
        seen |= new
    return begun, seen


def _unrelated(reading: Reading) -> tuple[Span, ...]:
    """Four notices or more, of three kinds, that share no word and point back to nothing that was said."""
    if len(reading.sentences) < 2 or any(_points_back(reading, s) for s in reading.sentences) or _is_one_event(reading):
        return ()
    clauses = [(c, reading.prose[c.start : c.end].strip().lower()) for c in _own_clauses(reading)]
    if len(clauses) < 4 or any(_BACK.match(text) for _, text in clauses):
        return ()
    if reading.has(_LISTS) and len(reading.sentences) > 3:
        return tuple(c for c, _ in clauses[1:])
    if any(_IT.search(text) for _, text in clauses):
        return ()
    words = [{w[:6] for w in _LONG.findall(text)} for _, text in clauses]
    if sum(map(len, words)) > len(set().union(*words)) or _speaks_of_it_again([text for _, text in clauses]):
        return ()
    found = [
        (c, _kinds(text)) for (c, text), named in zip(clauses, words, strict=True) if named and not _TOLD.search(text)
    ]
    notices = tuple(c for c, kinds in found if kinds)
    kinds = set().union(*(kinds for _, kinds in found))
    return notices if len(notices) > 3 and len(kinds) > 2 and kinds & {"social", "seeks", "done"} else ()


def _points_back(reading: Reading, clause: Span) -> bool:
    """`Det hele ...`, and it is no tail of the one before."""
    lower = reading.lower
    if _BACK.match(lower, clause.start) is None:
        return False
    return not _TAIL.match(lower, clause.start) and not _KEPT_AT.match(lower, clause.start, clause.end)


def _own_clauses(reading: Reading) -> list[Span]:
    """Those that may be a matter by themselves: neither a tail of the one before, nor where to read more of it all."""
    return [
        c
        for c in _clauses(reading)
        if not _KEPT_AT.match(reading.lower, c.start, c.end) and not _TAIL.match(reading.lower, c.start, c.end)
    ]


def _speaks_of_it_again(clauses: list[str]) -> bool:
    """`laver avis`, `Avisen kan købes`: a later clause takes up a word in its definite form."""
    earlier: set[str] = set()
    for clause in clauses:
        words = set(_SHORT.findall(clause))
        if any(word.removesuffix(end) in earlier for word in words for end in _DEFINITE if word.endswith(end)):
            return True
        earlier |= words
    return False


_OTHER = Pattern(r"\b(?:søger|mangler|efterlyser|tillykke|velkommen til|tak til)\b")


def _is_one_event(reading: Reading) -> bool:
    """One occasion on one day, named at the beginning: its hours, prices and parking belong to it."""
    named = occasion_places(reading)
    days = {m[0].lower() for m in times(reading) if m[0][0] not in "kK"}
    if len({name for _, name in named}) != 1 or len(days) > 1:
        return False
    first = reading.sentences[0]
    begun = reading.sentences[:1] if _OTHER.search(reading.lower) else reading.sentences[:2]
    return named[0][0] < begun[-1].end and not reading.lower.startswith("tak", first.start)


def _kinds(clause: str) -> set[str]:
    return {name for name, pattern in _KINDS if pattern.search(clause)}


def _weight(reading: Reading, seen: set[str]) -> int:
    events = {n for n in seen if n.startswith(EVENT)}
    days = {m[0].lower() for m in times(reading) if m[0][0] not in "kK"}
    beside = seen & _DEPENDENT
    own = len(seen - events - _DEPENDENT) + min(len(events), 2 if len(days) > 1 else 1)
    if events and THANKS in seen and own < 4:
        own -= 1
    more = reading.has(_MORE)
    return own + (own > 1 and (len(beside) > 1 or (more and bool(beside)))) + (own == 2 and more and len(events) < 2)


def _of(reading: Reading, clause: Span) -> set[str]:
    """The matters of one clause; an occasion in it takes what goes with it."""
    found = {m.value for m in reading.find(_NAMED) if clause.start <= m.start < clause.end}
    if "closed" in found and HOURS.search(reading.lower, max(0, clause.start - 40), clause.end + 40):
        found.discard("closed")
    places = [(start, name) for start, name in occasion_places(reading) if clause.start <= start < clause.end]
    occasions = [name for start, name in places if not _LIKE.search(reading.lower, clause.start, start)]
    if occasions:
        return {f"{EVENT} {name}" for name in occasions} | (
            found & {"closed", "moved", "seeks things"} if found else set()
        )
    return found


@lru_cache(maxsize=64)
def _clauses(reading: Reading) -> tuple[Span, ...]:
    """The sentences, cut by their commas and by an "og" that begins something new."""
    prose = reading.prose
    cuts = sorted(m.span() for pattern in (_COMMA, _AND) for m in pattern.finditer(prose))
    clauses: list[Span] = []
    for sentence in reading.sentences:
        start = sentence.start
        for cut, end in cuts[bisect_left(cuts, (start,)) :]:
            if end > sentence.end:
                break
            if cut >= start:
                clauses.append(Span(start, cut))
                start = end
        clauses.append(Span(start, sentence.end))
    return tuple(clauses)
