"""Insider talk (indforstået): words to the own staff, places in the house, its units and its parties."""

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_STAFF = Lexicon(
    """
    team *|det blå rum|det grønne rum|det røde rum|det store mødelokale|kære kolleger|kære kollegaer|kære alle kolleger|kære alle sammen|kære allesammen|kære hus|kære team|kære gode kolleger|kære dejlige kolleger|kære medarbejdere|kære ansatte|kære alle på|kære alle her|godmorgen alle på|hej alle på|hej med jer alle|velkommen tilbage fra ferie|velkommen tilbage alle|velkommen tilbage på arbejde|godt nytår til alle kolleger|på intra|mus-sæson*|mus-tid*|stafetten løber|personalekonference*|personalearrangement*|mødesalen|i mødesalen|holder afsked|afskedsreception*|afskedskaffe|printeren på|kantinen åbner|kantinen er|kantinen først|kantinen har|kære ansatte|kære teammedlemmer|hej kolleger|hej kollegaer|hej alle kolleger|hej alle sammen|hej alle i|hej team|godmorgen kolleger|god ferie til alle kolleger|god jul til alle kolleger|til alle kolleger|til alle medarbejdere|til alle ansatte|til alle i huset|i er bare de|internt i huset|alle ansatte skal|på intranettet kan i|på intranettet|på intra|husets folk
    |som i ved|som i alle ved|som bekendt ved i|som de fleste af jer|som mange af jer|som i nok har hørt|som i har hørt|i ved, hvem i er|i ved selv, hvem|i ved godt, hvem|i ved hvem i er|i ved godt, hvad|til at være kolleger|gode kolleger herinde|sov på kontoret|dem af os, der|os, der var med|jer, der var med|jer, som var med|os, der har været her|bag kopimaskinen|kopimaskinen i|rygterne siger|fra hele holdet på|hele holdet på|vi savner jer|til jer på kontoret|jer på kontorerne|i det nye hus|i ved, hvad jeg|i ved hvad jeg|i ved, hvad det|traditionsrige quiz|quizzen på rådhuset|is i kantinen|kage i kantinen|morgenbrød i kantinen|frokost i kantinen|øl i kantinen|fredagsis|vandrekage*|kagevagt*|i ved nok, hvem|i kender det alle|i kender jo alle|vi kender det alle her i huset|ingen nævnt|hvem husker ikke|kan i huske dengang|alle i huset|hele banden|hele holdet bag gangen|her i huset|på gangene|på gangen|nede på gangen|ude på gangen|ved kaffemaskinen|ved kaffeautomaten|kaffestuen|frokoststuen|i kantinen|kantinekø*|kopirummet|printerrummet|personalerummet|personalestuen|medarbejderrummet|på fællesdrevet|fællesdrevet|på drevet|mødelokale *|i trappeopgangen|hele afdelingen|hele kontoret|hele teamet|nøglekort*|adgangskort*|på kontorgangen|kontorgangen|i stuen på rådhuset|i teams-kanalen|teams-kanal*|i fællespostkassen
    |personaledag*|personalefest*|personaletur*|medarbejderdag*|firmafest*|firmajulefrokost*|julefrokost*|påskefrokost*|sommerfrokost*|fredagsbar*|fredagskage*|fredagsmorgenmad*|fredagsmorgenbrød|afdelingstur*|afdelingsdag*|afdelingsmøde*|teambuilding*|teamdag*|temadag for alle|skovtur med afdelingen|festudvalg*|sommerfestudvalg*|kaffeklub*|kageklub*|kageordning*|frugtordning*|motionsudvalg*|trivselsudvalg*|personaleforening*|julequiz*|nissehue*|nisseven*|vandrepokal*|bordfodbold*|bordtennisturnering*|dhl-stafet*|dhl-løb*|skridttæller*|tælmetilsport|mus-forløb*|mus-samtale*|mus-runde*|apv-runde*|lønforhandlingsrunde*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_WEAK = frozenset(
    "team *|rygterne siger|i det nye hus|hele afdelingen|hele teamet|hele kontoret|nøglekort*|adgangskort*|mødesalen|i mødesalen|kantinen er|kantinen har|kantinen åbner|kantinen først|afskedsreception*|holder afsked|velkommen tilbage fra ferie|stafetten løber|printeren på|på intranettet|på gangen|på gangene|vandrepokal*|her i huset|i kantinen|mødelokale *|hej alle sammen|kære alle sammen|kære allesammen|hvem husker ikke|kaffestuen|bordfodbold*|julefrokost*|fredagsbar*|dhl-løb*|dhl-stafet*|teambuilding*|påskefrokost*|ingen nævnt".split(
        "|"
    )
)
_SIGNS = Lexicon(
    """
    driller|kopimaskinen|rum 1*|rum 2*|rum 3*|rum 4*|lønkontoret|finder i|griner stadig|vi ses på|sommerfest!|dagens billede|pension|husk, at|alle sammen|fredag kl|torsdag kl|kollega|kollegaen|vores kollega|kolleger|kollegerne|afdelingen|afdelinger|teamet|chefen|vores chef|stabsmøde*|afsnittet|kage til alle|der er kage|kage i|kagebord|morgenbrød|fadøl|jubilæum|sidste arbejdsdag|25 år i|40 år i|rundstykker|kaffemaskinen|printeren|skrivebord|skrivebordene|kontoret|kontorerne|mellem kontorerne|på 1. sal|på 2. sal|på 3. sal|på 4. sal|på 5. sal|i kælderen|lms|drifts-erfa|vores egne|bytter opgaver|bytter pladser|rykker sammen|rykker ind|flytteroderi|flyttekasser|dør om dør|nye lokaler|de gamle lokaler|banko|quiz|turnering*|pokalen|revanche|opvasken|billederne ligger|referatet|tilmeld jer hos|meld jer hos|melde jer til|husk at melde|legendarisk*|skovtur*|sommerfest*|juleklip*|alle sammen|travlt halvår|travl uge|i er guld|i er guld værd|i rocker|godt kæmpet|godt gået|hatten af for|vel bygget|som altid|sædvanen tro|traditionen tro|den gamle vane
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_UNITS = Pattern(
    r"\b(?:Team|Stab|Drift|Ydelse|Ydelser|Myndighed|Udfører|Sektion|Gruppe|Driftsgruppe|Driftsteam|Distrikt|Afsnit|Afdeling|Enhed|Kontor|Blok|Fløj|Rotation|Hold) (?:\d{1,2}|[A-H]|Nord|Syd|Øst|Vest|Midt|Voksen|Børn|Unge|Ældre|Drift|Plan|Byg|Vej|Digital|Løn|HR|Jura|Stab)\b(?! (?:år|km|meter|procent))"
    r"|\b[Hh]us [A-H]\b|\b(?:i|bag|ved|fra|til|ind i) Hus \d{1,2}\b"
    r"|\bi (?:Ydelse|Ydelser|Myndighed|Udfører|Visitationen|Stab|Staben|Løn|Drift|Udvikling|Indkøb|Byg|Sekretariatet|Opkrævning|Regnskab|Budget|Personale)\b(?! (?:og|for|af) [a-zæøå]+)"
    r"|\b(?:Byg|Drift|Miljø|Løn|Plan|Ydelse|Jura|Stab|Teknik|Indkøb) (?:mod|foran|og) (?:Byg|Drift|Miljø|Løn|Plan|Ydelse|Jura|Stab|Teknik|Indkøb)\b(?= (?:i den|i vores|\d|i finalen))"
    r"|\b(?:Myndighed|Udfører|Ydelse) og (?:Myndighed|Udfører|Drift|Ydelse)\b"
)
_FROM_UNIT = Pattern(
    r"\b(?:[Tt]ak|[Tt]illykke|[Ff]arvel|[Aa]fsked\w*|[Pp]ension\w*|[Hh]ilsen|[Ss]kulderklap\w*|[Rr]os|[Vv]elkommen|[Jj]ubilæum\w*|[Ss]hout\s?out\w*|[Kk]rammer?|[Vv]andt|[Vv]inder\w*)\b[^.!?]{0,60}\b(?:i|fra|på) (?:Reception|Materielgård|Opkrævning|Visitation|Sekretariat|Stab|Ydelse|Borgerservice|Løn|Regnskab|Indkøb|Økonomi|Jura|Drift|Byggesag|Myndighed|Kantine|Budget|Ejendom\w*|Park|Vej|HR|IT|It|Digitalisering|Kommunikation|Planafdeling|Pladsanvisning|Rengøring|Servicecent\w*|Center for|Team|Afdeling)\w*"
    r"|\b[A-H]-(?:fløjen|gangen|afsnittet|huset|blokken)\b|\b[Tt]ak til (?:IT|HR|Løn|Økonomi|Jura|Drift|Stab|Kommunikation|Borgerservice|Kantinen|Sekretariatet|Rengøringen|Receptionen)\b"
    r"|\b[Ss]om I (?:\w+ ){0,2}?(?:ved|har set|har hørt|husker|har læst|kender|er klar over)\b(?=[^.!?]{0,40}(?:intranet|,))"
    r"|(?:^|\n|[.!?] )(?:Kolleger|Kollegaer)\b[^.!?:,\n]{0,20}[:,!]"
    r"|\b(?:Kære|Hej|Godmorgen) alle i (?:[A-ZÆØÅ]\w+)\b"
    r"|\b(?:Vores|vores) (?:allesammens|alle sammens|egen|kære) [A-ZÆØÅ]\w+ (?:fra|i|på) [A-ZÆØÅ]\w+"
    r"|\b(?:drengene|tøserne|folkene|gutterne|pigerne|damerne|banden|holdet|crewet|kollegerne|kollegaerne) (?:i|fra|på) (?:[A-ZÆØÅ]\w+(?:en|et|ing|ion|vice|gården)|[A-ZÆØÅ]{2,5})\b"
    r"|\b(?:Myndighed|Drift|Plan|Byg|Ydelse|Udfører|Stab|Jura|Miljø|Visitation|Økonomi|Løn|Indkøb|HR|IT) (?:slog|tabte|tæskede|rykker|flytter|får|overtager|beholder|bytter|vinder|vandt|slår|tager|skifter|går)\b"
)
_THANKED = Pattern(
    r"\b[Tt]ak til (?:jer )?alle(?: jer)? i(?= (?:[A-ZÆØÅ]{2,6}\b|Team|Center|Stab|Drift|Afdeling|Sekretariat|Ydelse|Myndighed|huset|afdeling|team|center|forvaltning|sekretariat|stab|drift|direktion))"
)
_THANKS = Pattern(
    r"\b(?:tak|hyldest|skulderklap|high five|ros|tillykke|krammer|cadeau|hurra)\b[^.!?]{0,30}\b(?:til|for) (?:alle |jer |hele |vores |de |jer, |samtlige )*(?:\w+e )?(?:medarbejdere|kolleger|kollegaer|ansatte|personale|afdelingen|teamet|holdet i|sagsbehandlere i huset)\b(?! (?:fra|i|på) (?:[A-ZÆØÅ]|andre|nabo|region|politiet|beredskabet|\w+ virksomhed))"
    r"|\btak til (?:team|stab|drift|gutterne|drengene|pigerne|folkene|banden|crewet|tøserne|damerne) (?:i|på|fra) "
    r"|\btillykke (?:til|med)\b[^.!?]{0,40}\b(?:vores|jeres|din|kære) (?:\w+ )?koll?ega\b|\btillykke til \w+ (?:\w+ )?i (?:løn|ydelse|borgerservice|økonomi|hr|it|jura|sekretariatet|regnskab)"
    r"|\b(?:i ved|ved i) (?:jo |godt |selv )?,? ?(?:godt )?(?:hvem|hvad|hvor)\b"
)


def staff_words(reading: Reading, enough: int = 2) -> tuple[Span, ...]:
    """Places that speak to or about the house's own people: one plain sign, or `enough` slight ones together."""
    found = reading.find(_STAFF)
    strong = [Span(m.start, m.end) for m in found if m.entry not in _WEAK]
    strong += [Span(*m.span()) for m in _UNITS.finditer(reading.prose)]
    strong += [Span(*m.span()) for m in _FROM_UNIT.finditer(reading.prose)]
    if "tak" in reading.lower or "tillykke" in reading.lower or "ved" in reading.word_set or "ros" in reading.word_set:
        strong += [Span(*m.span()) for m in _THANKED.finditer(reading.prose)]
        strong += [Span(*m.span()) for m in _THANKS.finditer(reading.lower)]
    weak = [Span(m.start, m.end) for m in found if m.entry in _WEAK]
    signs = [*weak, *(Span(m.start, m.end) for m in reading.find(_SIGNS))] if weak or not strong else weak
    if not strong and (not weak or len({reading.slice(s).lower() for s in signs}) < enough):
        return ()
    return _apart([*strong, *signs])


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
