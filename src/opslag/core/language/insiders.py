"""Insider talk (indforstået): words to the own staff, places in the house, its units and its parties."""

from opslag.core.language.insider_nods import nods
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_STAFF = Lexicon(
    """
    team *|det blå rum|det grønne rum|det røde rum|det store mødelokale|alle på 1. sal|alle på 2. sal|alle på 3. sal|alle på 4. sal|alle på 5. sal|alle på kontoret|alle på gangen|jer på 1. sal|jer på 2. sal|jer på 3. sal|jer på 4. sal|personalenyt|flytterod*|finde vores kopper|jer med de stærke arme|nede fra depotet|nede fra lageret|oppe fra fjerde|oppe fra tredje|hvem i huset|anneks *|op til resten af os|os andre på gangen|hans tropper|hendes tropper|vi sad i gangen|sad i kælderen|sidder i kælderen|sidste team|intranettet er nede|intra er nede|godmorgen, hold|visionsdag*|strategidag*|tekøkkenet|i tekøkkenet|så mange af jer|nyt i huset|kære alle|personaleindgang*|medarbejderindgang*|personaleparkering*|kære kolleger|kære kollegaer|kære alle kolleger|kære alle sammen|kære allesammen|kære hus|kære team|kære gode kolleger|kære dejlige kolleger|kære medarbejdere|kære ansatte|kære alle på|kære alle her|godmorgen alle på|hej alle på|hej med jer alle|velkommen tilbage fra ferie|velkommen tilbage alle|velkommen tilbage på arbejde|godt nytår til alle kolleger|på intra|mus-sæson*|mus-tid*|stafetten løber|personalekonference*|personalearrangement*|mødesalen|i mødesalen|holder afsked|afskedsreception*|afskedskaffe|printeren på|kantinen åbner|kantinen er|kantinen først|kantinen har|kære ansatte|kære teammedlemmer|hej kolleger|hej kollegaer|hej alle kolleger|hej alle sammen|hej alle i|hej team|godmorgen kolleger|god ferie til alle kolleger|god jul til alle kolleger|til alle kolleger|til alle medarbejdere|til alle ansatte|til alle i huset|i er bare de|internt i huset|alle ansatte skal|på intranettet kan i|på intranettet|på intra|husets folk
    |som i ved|som i alle ved|som bekendt ved i|som de fleste af jer|som mange af jer|som i nok har hørt|som i har hørt|i ved, hvem i er|i ved selv, hvem|i ved godt, hvem|i ved hvem i er|i ved godt, hvad|til at være kolleger|gode kolleger herinde|sov på kontoret|dem af os, der|os, der var med|jer, der var med|jer, som var med|os, der har været her|bag kopimaskinen|kopimaskinen i|rygterne siger|fra hele holdet på|hele holdet på|vi savner jer|til jer på kontoret|jer på kontorerne|i det nye hus|i ved, hvad jeg|i ved hvad jeg|i ved, hvad det|traditionsrige quiz|quizzen på rådhuset|is i kantinen|kage i kantinen|morgenbrød i kantinen|frokost i kantinen|øl i kantinen|fredagsis|vandrekage*|kagevagt*|i ved nok, hvem|i kender det alle|i kender jo alle|vi kender det alle her i huset|ingen nævnt|hvem husker ikke|kan i huske dengang|alle i huset|for enden af gangen|hele banden|hele holdet bag gangen|her i huset|på gangene|på gangen|nede på gangen|ude på gangen|ved kaffemaskinen|ved kaffeautomaten|kaffestuen|frokoststuen|i kantinen|kantinekø*|kopirummet|printerrummet|personalerummet|personalestuen|medarbejderrummet|på fællesdrevet|fællesdrevet|på drevet|mødelokale *|i trappeopgangen|hele afdelingen|hele kontoret|hele teamet|nøglekort*|adgangskort*|på kontorgangen|kontorgangen|i stuen på rådhuset|i teams-kanalen|teams-kanal*|i fællespostkassen
    |personaledag*|personalefest*|personaletur*|medarbejderdag*|firmafest*|firmajulefrokost*|julefrokost*|påskefrokost*|sommerfrokost*|fredagsbar*|fredagskage*|fredagskaffe*|mandagskaffe*|torsdagskaffe*|fredagsmorgenmad*|fredagsmorgenbrød|afdelingstur*|afdelingsdag*|afdelingsmøde*|teambuilding*|teamdag*|temadag for alle|skovtur med afdelingen|festudvalg*|sommerfestudvalg*|kaffeklub*|kageklub*|kageordning*|frugtordning*|motionsudvalg*|trivselsudvalg*|personaleforening*|julequiz*|nissehue*|nisseven*|vandrepokal*|bordfodbold*|bordtennisturnering*|dhl-stafet*|dhl-løb*|skridttæller*|tælmetilsport|mus-forløb*|mus-samtale*|mus-runde*|apv-runde*|lønforhandlingsrunde*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_WEAK = frozenset(
    "fredagskaffe*|mandagskaffe*|torsdagskaffe*|team *|kære alle|så mange af jer|nyt i huset|rygterne siger|i det nye hus|hele afdelingen|hele teamet|hele kontoret|nøglekort*|adgangskort*|mødesalen|i mødesalen|kantinen er|kantinen har|kantinen åbner|kantinen først|afskedsreception*|holder afsked|velkommen tilbage fra ferie|stafetten løber|printeren på|på intranettet|på gangen|på gangene|vandrepokal*|for enden af gangen|her i huset|i kantinen|mødelokale *|hej alle sammen|kære alle sammen|kære allesammen|hvem husker ikke|kaffestuen|bordfodbold*|julefrokost*|fredagsbar*|dhl-løb*|dhl-stafet*|teambuilding*|påskefrokost*|ingen nævnt".split(
        "|"
    )
)
_SIGNS = Lexicon(
    """
    driller|har set min|min kop|min madpakke|mit krus|kopimaskinen|rum 1*|rum 2*|rum 3*|rum 4*|lønkontoret|finder i|griner stadig|vi ses på|sommerfest!|dagens billede|pension|husk, at|alle sammen|fredag kl|torsdag kl|kollega|kollegaen|vores kollega|kolleger|kollegerne|afdelingen|afdelinger|teamet|chefen|vores chef|stabsmøde*|afsnittet|kage til alle|der er kage|kage i|kagebord|morgenbrød|fadøl|jubilæum|sidste arbejdsdag|25 år i|40 år i|rundstykker|kaffemaskinen|printeren|skrivebord|skrivebordene|kontoret|kontorerne|mellem kontorerne|på 1. sal|på 2. sal|på 3. sal|på 4. sal|på 5. sal|i kælderen|lms|drifts-erfa|vores egne|bytter opgaver|bytter pladser|rykker sammen|rykker ind|flytteroderi|flyttekasser|dør om dør|nye lokaler|de gamle lokaler|banko|quiz|turnering*|pokalen|revanche|opvasken|billederne ligger|referatet|tilmeld jer hos|meld jer hos|melde jer til|husk at melde|legendarisk*|skovtur*|sommerfest*|juleklip*|kagedyst*|kageduel*|kagekonkurrence*|alle sammen|travlt halvår|travl uge|i er guld|i er guld værd|i rocker|godt kæmpet|godt gået|hatten af for|vel bygget|som altid|sædvanen tro|traditionen tro|den gamle vane
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_UNITS = Turns(r"""
team/stab/drift/ydelse/myndighed/udfører/sektion/gruppe/distrikt/afsnit/afdeling/enhed/kontor/blok/fløj/rotation/hold | \b(?:Team|Stab|Drift|Ydelse|Ydelser|Myndighed|Udfører|Sektion|Gruppe|Driftsgruppe|Driftsteam|Distrikt|Afsnit|Afdeling|Enhed|Kontor|Blok|Fløj|Rotation|Hold)_(?:\d{1,2}|[A-H]|Nord|Syd|Øst|Vest|Midt|Voksen|Børn|Unge|Ældre|Drift|Plan|Byg|Vej|Digital|Løn|HR|Jura|Stab)\b(?!_(?:år|km|meter|procent))
kontor 0/kontor 1/kontor 2/kontor 3/kontor 4/kontor 5/kontor 6/kontor 7/kontor 8/kontor 9 | \b(?:på|i|ved|fra)_kontor_\d{3}\b
hus a/hus b/hus c/hus d/hus e/hus f/hus g/hus h | \b[Hh]us_[A-H]\b
 hus 1/ hus 2/ hus 3/ hus 4/ hus 5/ hus 6/ hus 7/ hus 8/ hus 9/ hus 0 | \b(?:i|bag|ved|fra|til|ind_i)_Hus_\d{1,2}\b
i ydelse/i myndighed/i udfører/i visitationen/i stab/i løn/i drift/i udvikling/i indkøb/i byg/i sekretariatet/i opkrævning/i regnskab/i budget/i personale | \bi_(?:Ydelse|Ydelser|Myndighed|Udfører|Visitationen|Stab|Staben|Løn|Drift|Udvikling|Indkøb|Byg|Sekretariatet|Opkrævning|Regnskab|Budget|Personale)\b(?!_(?:og|for|af)_[a-zæøå]+)
 mod / foran / og byg/ og drift/ og miljø/ og løn/ og plan/ og ydelse/ og jura/ og stab/ og teknik/ og indkøb | \b(?:Byg|Drift|Miljø|Løn|Plan|Ydelse|Jura|Stab|Teknik|Indkøb)_(?:mod|foran|og)_(?:Byg|Drift|Miljø|Løn|Plan|Ydelse|Jura|Stab|Teknik|Indkøb)\b(?=_(?:i_den|i_vores|\d|i_finalen))
myndighed og/udfører og/ydelse og | \b(?:Myndighed|Udfører|Ydelse)_og_(?:Myndighed|Udfører|Drift|Ydelse)\b
""")
_FROM_UNIT = Turns(r"""
i reception/fra reception/på reception/i materielgård/fra materielgård/på materielgård/i opkrævning/fra opkrævning/på opkrævning/i visitation/fra visitation/på visitation/i sekretariat/fra sekretariat/på sekretariat/i stab/fra stab/på stab/i ydelse/fra ydelse/på ydelse/i borgerservice/fra borgerservice/på borgerservice/i løn/fra løn/på løn/i regnskab/fra regnskab/på regnskab/i indkøb/fra indkøb/på indkøb/i økonomi/fra økonomi/på økonomi/i jura/fra jura/på jura/i drift/fra drift/på drift/i byggesag/fra byggesag/på byggesag/i myndighed/fra myndighed/på myndighed/i kantine/fra kantine/på kantine/i budget/fra budget/på budget/i ejendom/fra ejendom/på ejendom/i park/fra park/på park/i vej/fra vej/på vej/i hr/fra hr/på hr/i it/fra it/på it/i digitalisering/fra digitalisering/på digitalisering/kommunikation/planafdeling/pladsanvisning/rengøring/servicecent/center for/team/afdeling | \b(?:[Tt]ak|[Tt]illykke|[Ff]arvel|[Aa]fsked\w*|[Pp]ension\w*|[Hh]ilsen|[Ss]kulderklap\w*|[Rr]os|[Vv]elkommen|[Jj]ubilæum\w*|[Ss]hout\s?out\w*|[Kk]rammer?|[Vv]andt|[Vv]inder\w*)\b[^.!?]{0,60}\b(?:i|fra|på)_(?:Reception|Materielgård|Opkrævning|Visitation|Sekretariat|Stab|Ydelse|Borgerservice|Løn|Regnskab|Indkøb|Økonomi|Jura|Drift|Byggesag|Myndighed|Kantine|Budget|Ejendom\w*|Park|Vej|HR|IT|It|Digitalisering|Kommunikation|Planafdeling|Pladsanvisning|Rengøring|Servicecent\w*|Center_for|Team|Afdeling)\w*
-fløjen/-gangen/-afsnittet/-huset/-blokken | \b[A-H]-(?:fløjen|gangen|afsnittet|huset|blokken)\b
tak til   | \b[Tt]ak_til_(?:IT|HR|Løn|Økonomi|Jura|Drift|Stab|Kommunikation|Borgerservice|Kantinen|Sekretariatet|Rengøringen|Receptionen)\b
som i     | \b[Ss]om_I_(?:\w+_){0,2}?(?:ved|har_set|har_hørt|husker|har_læst|kender|er_klar_over)\b(?=[^.!?]{0,40}(?:intranet|,))
fløjen    | \b[Tt]ak_til_[A-ZÆØÅ]\w+fløjen\b|\b[Tt]ak,_[A-ZÆØÅ]\w+fløjen\b
chefgruppen/direktionen/styregruppen/ledergruppen/chefforum | \b(?:afleveret|overdraget|sendt|forelagt)_(?:til|for)_(?:Chefgruppen|Direktionen|Styregruppen|Ledergruppen|Chefforum)\b
trak læsset/tog slæbet | \bI_(?:trak_læsset|tog_slæbet)\b
kolleger/kollegaer | (?:^|\n|[.!?]_)(?:Kolleger|Kollegaer)\b[^.!?:,\n]{0,20}[:,!]
alle i    | \b(?:Kære|Hej|Godmorgen)_alle_i_(?:[A-ZÆØÅ]\w+)\b
vores allesammens/vores alle sammens/vores egen/vores kære | \b(?:Vores|vores)_(?:allesammens|alle_sammens|egen|kære)_[A-ZÆØÅ]\w+_(?:fra|i|på)_[A-ZÆØÅ]\w+
i regnskab/fra regnskab/i løn/fra løn/i økonomi/fra økonomi/i hr/fra hr/i it/fra it/i jura/fra jura/i indkøb/fra indkøb/i ydelse/fra ydelse/i drift/fra drift/i kantinen/fra kantinen/i receptionen/fra receptionen/i borgerservice/fra borgerservice/i sekretariatet/fra sekretariatet/i byggesag/fra byggesag/i planafdelingen/fra planafdelingen/i opkrævningen/fra opkrævningen/i lønkontoret/fra lønkontoret/i pladsanvisningen/fra pladsanvisningen/i staben/fra staben/i arkivet/fra arkivet/i trykkeriet/fra trykkeriet/i journalen/fra journalen/i omstillingen/fra omstillingen/fra skranken/fra depotet/fra postrummet/i kopirummet/fra kopirummet/i vejafdelingen/fra vejafdelingen/i miljøafdelingen/fra miljøafdelingen | \b[A-ZÆØÅ][a-zæøå]+_(?:ovre_|nede_|oppe_)?(?:fra|i)_(?i:regnskab|løn|økonomi|hr|it|jura|indkøb|ydelse|drift|kantinen|receptionen|borgerservice|sekretariatet|byggesag|planafdelingen|vejafdelingen|miljøafdelingen|opkrævningen|lønkontoret|pladsanvisningen|staben|arkivet|trykkeriet|journalen|omstillingen|kopirummet|skranken|depotet|postrummet)\b(?!_(?:og|for|som|i|af|på)\b)
gården/centret/afdelingen/kontoret/staben/sekretariatet/driften | \b(?:ønsker|[Tt]illykke|[Tt]ak|[Ff]arvel|[Hh]urra|[Hh]yldest)\b[^.!?]{0,20}_[A-ZÆØÅ]\w+_(?:i|fra)_[A-ZÆØÅ]\w*(?:gården|centret|afdelingen|kontoret|staben|sekretariatet|driften)\b
 fra myn/fra dri/fra plan/fra byg/fra yde/fra udf/fra stab/fra jura/fra milj/fra visi/fra økon/fra løn/fra ind/fra hr/fra it/fra vej/fra park/fra borg/fra komm/fra sekr | \b(?:\d+|alle|folkene|kolleger|folk)_fra_(?:Myndighed|Drift|Plan|Byg|Ydelse|Udfører|Stab|Jura|Miljø|Visitation|Økonomi|Løn|Indkøb|HR|IT|Vej|Park|Borgerservice|Kommunikation|Sekretariatet)\b
 år       | \b(?:[Tt]ak|[Tt]illykke|[Ff]arvel|[Hh]urra|[Hh]yldest)_(?:til|med|for)_[A-ZÆØÅ]\w+(?:_[A-ZÆØÅ]\w+)?_(?:for|med)_(?:de_)?\d+_år\b
drengene/tøserne/folkene/gutterne/pigerne/damerne/banden/holdet/crewet/kollegerne/kollegaerne | \b(?:drengene|tøserne|folkene|gutterne|pigerne|damerne|banden|holdet|crewet|kollegerne|kollegaerne)_(?:i|fra|på)_(?:\d\.(?:_sal)?(?=[_.,!]*[.,!–:]|_sal|$)|[A-ZÆØÅ]\w+(?:en|et|ing|ion|vice|gården)|[A-ZÆØÅ]{2,5})\b
myndighed /drift /plan /byg /ydelse /udfører /stab /jura /miljø /visitation /økonomi /løn /indkøb /hr /it  | \b(?:Myndighed|Drift|Plan|Byg|Ydelse|Udfører|Stab|Jura|Miljø|Visitation|Økonomi|Løn|Indkøb|HR|IT)_(?:slog|tabte|tæskede|rykker|flytter|får|overtager|beholder|bytter|vinder|vandt|slår|tager|skifter|går)\b
""")
_ALSO_OUTSIDE = ("Hold", "Distrikt", "Afdeling", "Blok", "Gruppe", "Som I", "som I")
"""Pupils, roads and houses have such units as well; they need another sign."""
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
    units = [m for turns in (_UNITS, _FROM_UNIT) for m in turns.find(reading.lower, reading.prose)]
    strong += [Span(*m.span()) for m in units if not m[0].startswith(_ALSO_OUTSIDE)]
    if "tak" in reading.lower or "tillykke" in reading.lower or "ved" in reading.word_set or "ros" in reading.word_set:
        strong += [Span(*m.span()) for m in _THANKED.finditer(reading.prose)]
        strong += [Span(*m.span()) for m in _THANKS.finditer(reading.lower)]
    weak = [Span(m.start, m.end) for m in found if m.entry in _WEAK]
    weak += [Span(*m.span()) for m in units if m[0].startswith(_ALSO_OUTSIDE)][:1]
    signs = [*weak, *(Span(m.start, m.end) for m in reading.find(_SIGNS))] if weak or not strong else weak
    if not strong and (not weak or len({reading.slice(s).lower() for s in signs}) < enough):
        return _apart([*nods(reading)])
    return _apart([*strong, *signs])


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
