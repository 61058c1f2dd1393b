"""The administration seen from within (indefra), and the words that turn to the citizen or name something of theirs."""

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading

_HEAVY = """
styregruppe*|projektgruppe*|arbejdsgruppe*|følgegruppe*|referencegruppe*|koordinationsgruppe*|koordineringsgruppe*|taskforce*|chefgruppe*|chefforum*|chefmøde*|ledergruppe*|lederforum*|lederseminar*|ledelsesgrundlag*|ledelsesteam*|direktionen|direktionens|direktørgruppe*|forvaltningsledelse*|centerledelse*|hovedudvalg*|med-udvalg*|med-system*|hmu|lmu|arbejdsmiljøorganisation*|arbejdsmiljøudvalg*|samarbejdsudvalg*|områdeudvalg*|fagudvalget|fagudvalgene
|kommissori*|projektorganisation*|projektbeskrivelse*|projektplan*|delprojekt*|milepæl*|fase 1|fase 2|fase 3|fase 4|fase et|fase to|fase tre|første fase|anden fase|tredje fase|fjerde fase|næste fase|godkendt fase|implementering*|implementer*|udrul*|udrulning*|rulles ud|rullet ud|rulle ud|igangsat|igangsætter|igangsættes|igangsætte|organisationsplan*|organisationsændring*|organisationsdiagram*|organisatorisk*|organisationen|omorganiser*|omstrukturer*|ny organisering|ny struktur|nye strukturer|ny ledelsesstruktur|ledelsesstruktur*|administrativ struktur|stabsteam*|stabsfunktion*|snittet mellem|snitflade*|lægges sammen|lagt sammen|slås sammen|slået sammen|sammenlægning*|fusioner*|nyt center|nye centre|nye teams|nyt team|nye afdelinger|ny afdeling|fælles postkasse|nye kontorer|nyt sekretariat
|budgetopfølgning*|økonomirapport*|halvårsregnskab*|budgetproces*|budgetstrategi*|styringsmodel*|ny styringsmodel|styringsdokument*|styringskoncept*|økonomistyring*|ressourcestyring*|mål- og resultat*|målstyring*|resultatkontrakt*|kvalitetsledelse*|kvalitetsstyring*|kvalitetssikring*|ledelsessystem*|recertificer*|diagram|diagrammer|diagrammerne|flowdiagram*|procesdiagram*|i alle spor|alle tre spor|alle fire spor|spor 1|spor 2|spor 3|spor 4|sidste bilag|bilagsmateriale*|arkitekturen bag|målbillede*|indsatskatalog*|målhierarki*|styringsloop*|certificeret|certificering*|akkrediter*|benchmark*|business case*|businesscase*|potentialeafklaring*|gevinstrealisering*|effektmål*|handlekraftig organisation|digitaliseringsstrategi*|it-strategi*|datastrategi*|ejendomsstrategi*|personalestrategi*|personalepolitik*|hr-strategi*|ledelsespolitik*|kommunikationsstrategi*|kommunikationspolitik*|indkøbsstrategi*|indkøbspolitik*|kanalstrategi*|strategiproces*|visionsproces*|politikproces*|værdigrundlag*|værdiproces*|kerneopgave*
|økonomisystem*|sagssystem*|esdh*|esdh-system*|fagsystem*|journalsystem*|lønsystem*|vagtplansystem*|hr-system*|it-system*|ledelsesinformation*|dashboard*|journaliseringspraksis|systemskift*|sagsgang*|arbejdsgang*|forretningsgang*|procesbeskrivelse*|processer|processerne|sagsfremstilling*|sagsbehandlingsproces*|indstilling|indstillingen|indstillet|indstiller til|tager til efterretning|tages til efterretning|taget til efterretning|tog orienteringen|til efterretning|taget orienteringen|oversender|oversendt|sendt tilbage til|punktet|dagsordenspunkt*|førstebehandl*|andenbehandl*|politisk behandling|politisk proces|høringsperiode*|rammeaftale*|forvaltningsmæssig*|tværgående indsats*|tværgående team*
|ledelsesgang*|navneskilt*|skrifttype*|koncernen|notater|udvalgspunkt*|vores center|chefkonsulent*|teamkoordinator*|fagkoordinator*|beslutningskompetence*|to matrikler|tre matrikler|hver medarbejder|rubrik|rubrikken|skemaet er|målgrupperne|vores målgrupper|afrapporter*|direktørkreds*|chefkreds*|udvalgsstruktur*|projektmodel*|alle forvaltninger|samtlige forvaltninger|centerstruktur*|direktionsgang*|projektportefølje*|audit*|intern audit|opgraderet til version|sagsbehandlingssystem*|interne evaluering|intern evaluering|internt notat|selvevaluering*|midtvejsevaluering*|afdækning|foranalyse*|organisationsanalyse*|budgetanalyse*|kortlægning af arbejds*|kontorareal*|kontorfaciliteter|storrumskontor*|kontorfællesskab*|indsatsområde*|fokusområder|lande det|masterplan for administration*|administrationsbygning*|kompetenceudviklingsforløb*|lederudvikling*|ledelsesudvikling*|teamudvikling*|medarbejderudvikling*|trivselsmåling*|temadag*|visionsdag*|strategidag*|strategiseminar*|kick-off*|kickoff*|personaledag*|samarbejdsaftale mellem centre
"""
_LIGHT = """
forvaltningen|forvaltningens|forvaltningerne|*forvaltning|administrationen|administrationens|sekretariatet|byrådssekretariat*|direktionssekretariat*|center for|centre|centrene|centrenes|i centrene|centret|afdelingen|afdelingerne|alle afdelinger|samtlige afdelinger|afdelinger|sektion|sektioner|sektionen|staben|stabe|fagområder|fagområderne|direktørområde*|forvaltningsområde*|enheder|enheden|teams|teamene|myndighedsteam*|udvalget|udvalgene|økonomiudvalg*|teknikudvalg*|byrådet|kommunalbestyrelsen|udvalg|direktør|direktøren|direktører|centerchef*|afdelingschef*|kommunaldirektør*|sekretariatschef*|fagchef*|chefer|cheferne|ledere|lederne|mellemledere|koordinator|koordinatorer|medarbejdere|medarbejderne|sagsbehandlere|sagsbehandlerne|konsulenter|repræsentanter
|projektet|projektets|projekt|strategi|strategien|vision|visionen|visioner|ny vision|har fastlagt|årshjul*|er på plads|informationssikkerhed*|nye medlemmer|er fastlagt|kommende periode|første møde|journalisering*|politik|politikken|metode|metoden|koncept|konceptet|model|modellen|system|systemet|proces|processen|tidsplan|tidsplanen|handleplan*|evaluering|evalueringen|anbefalinger|anbefalingerne|rapport|rapporten|notat|notatet|aftalen|samarbejdsaftale*|samarbejdet mellem|seminar|seminaret|workshop|møde i|sit møde|på mødet|struktur|strukturen|ansvarsområde*|opgaver|opgaverne|drift og|udvikling|intern|interne|internt|godkendt|vedtaget|behandlet|drøftet|drøftes|underskrevet|afsluttet|forankr*|samskabelse*|kvartal|tredje kvartal|fælles sagsbehandling|tværgående|helhedsorienteret|organisation|nyt navn|skiftet navn|skifter navn|navneskift*|hr har|modul|modul 1|moduler|programmet|halvår|halvåret|inden for rammen|lanceret|fælles standarder|navnet er|noget nyt|hedder nu|hedder fremover|nye lokaler|flyttekasse*|rykket ind|nye kontorlokaler|tiltræder|ekstern|eksternt|konklusionen|konstituer*|nedsat|stående udvalg|designmanual*|manualen|skabeloner|skabelon|alle centre|papirløs*|dagsordenerne|administrative|administrativ|administrativt|orienteringen|orientering|budgetramme*|it-folk*|jurister|juridiske|juridisk|refererer til|mødeportal*|til brug for|medarbejderundersøgelse*|samlet ét sted|fjerde sal|tredje sal|anden sal|afdelingsleder*|sektionsleder*|kontorchef*|virksomhedsplan*|delt i to|ansvaret|ansvar for|registrerer sager|registrering af sager|godkendt sin|lukkede punkter|sag nummer|punkter|lukket dagsorden|myndigheder|tilsluttet sig|tredje år i træk|hurra for forvaltningen|målbilleder|fremdriften|fremdrift|igangsætning|omlægning|onboarding|workshopper|flyttet til 2. sal|flyttet til 1. sal|flyttet til 3. sal|på rådhuset|rådhuset|i huset|alle i huset|hele huset|den nye metode|ny metode|uddannet i|er kommet på|er flyttet over|mandat|forlænget|bemanding*|ny chef|ny leder|ledelse|ledelsen|indflytning|rokade*|rokere*|ansatte|de ansatte|stab|staben|chef|ledergrupper|it-afdeling*|hr-afdeling*|økonomiafdeling*|ydelsescent*|jobcentret|myndighedscent*|fællesskab på tværs|stramme styring|gode processer|de gode processer
"""
_PEOPLE = """
borger|medborger|elev|elever|kunde|klub|klubber|gæst|turist|cyklist|bilist|grundejer|husejer|boligejer|hundeejer|lejer|pendler|sejler|lystfisker|landmand|landmænd|lærling|patient|nabo|genbo|genboer|beboer|pensionist|kursist|iværksætter|mester|mestre|
borger|borgere|borgerne|borgernes|børn|børnene|barn|barnet|elever|eleverne|forældre|forældrene|familier|familierne|familie|unge|de unge|ældre|de ældre|pensionister|naboer|naboerne|beboere|beboerne|virksomheder|virksomhederne|virksomhed|iværksættere|landmænd|foreninger|foreningerne|forening|klubber|frivillige|turister|gæster|cyklister|bilister|fodgængere|hundeejere|grundejere|husejere|boligejere|lejere|pårørende|patienter|studerende|lærlinge|tilflyttere|ledige|jobsøgende|besøgende|pendlere|sejlere|lystfiskere|kunder
"""
_CITIZEN = """
skole|skolen|skoler|skolerne|børnehave*|børnehus*|vuggestue*|dagpleje*|plejehjem*|plejecent*|hjemmepleje*|bibliotek*|svømmehal*|hal|hallen|haller|idræt*|museum|museet|teater*|kulturhus*|legeplads*|park|parken|skov|skoven|strand|stranden|havn|havnen|å|åen|sø|søen|fjord*|sti|stien|stier|cykelsti*|vej|veje|vejen|vejene|gade|gaden|gader|bro|broen|torv|torvet|bus|bussen|busser|toget|togene|station|stationen|parkering*|p-pladser|fortov*|lygtepæl*|gadelys*|træer|træerne|blomster|affald|affaldet|genbrug*|skrald*|bolig|boliger|boligerne|lejligheder|huse|husene|byggegrund*|bydel*|landsby*|kvarter|kvarteret|byen|lokalsamfund*|vand|vandet|drikkevand*|varme|fjernvarme*|strøm|sne|kystsikring|diger|diget|natur|naturen|shelter*|badebro*|job|arbejdspladser|praktik*|læreplads*|uddannelse|mad|måltider|frokost|skolemad|pas|kørekort|pension|byggetilladelse*|ventetid*|ventelist*|åbningstid*|telefontid*|svartid*|gebyr*|takst*|gratis|billet*|tilmelding|koncert*|fest|festival*|marked|udstilling*|forestilling*|kursus|tilskud
"""
_READER = Lexicon(
    "du|dig|din|dit|dine|i|jer|jeres|man kan|fra mandag|fra i dag|fra på mandag|kan nu|kan fremover|slipper for|åbner|åbent|lukker|lukket|gratis|kom og|kom forbi|tilmeld|søg|ansøg|ring|skriv til|læs mere|følg med|mød op|se mere|vil du|skal du|har du|betyder for|så børn|så forældre|så familier|så alle|til gavn for".split(
        "|"
    )
)


_HOUSE_ENDINGS = tuple(
    f"{stem}{ending}"
    for stem in (
        "styring udvalg gruppe forvaltning afdeling stab stabs ledelse organisation organisering struktur strategi politik system platform portal kontor delrapport proces program koncept"
        " sekretariat sektion enhed center centre kommission kreds forum seminar beretning redegørelse rapport notat evaluering analyse opfølgning regnskab budget"
        " fordeling beslutningsvej forankring udrulning migrering implementering konsolidering omlægning certifikat pagt udveksling samarbejdsform arbejdsform sammenlægning indkøb kultur vedtægt samarbejde lederskab"
    ).split()
    for ending in ("", "en", "n", "et", "er", "erne", "ne", "r", "e", "s", "ens", "ets", "ernes")
)
_CITIZENS_OWN = (
    "skole børne barn elev ungdoms unge ældre pleje hjemme sport idræt kultur motions fritids musik bibliotek svømme lege by bolig grund vej cykel sti trafik bus tog park skov natur hav havne strand kyst vand klima affald genbrug varme energi sol"
    " fod hånd teater museum bog læse mad kost sundheds job borger familie forældre dagtilbud institution turist erhverv virksomhed forening frivillig nabo brand snerydning vinter sommer jule fest dyr hunde shelter kloak regn badevand drikkevand indkøbs butiks shopping rejse kør parkering"
).split()
_HEAVY_TURNS = Pattern(
    r"\b(?:gået i luften|går i luften|gik i luften|taget i brug|tages i brug|kommet på plads|er rullet ud|er samlet under|kommet godt fra land|skiftet \w*system|sat retningen|sat i drift|sættes i drift|går i drift|gået i drift|version \d\S*|(?:alle|vores|samtlige) (?:\w+e )?(?:medarbejdere|ansatte|chefer|ledere|mellemledere|sagsbehandlere|konsulenter|afdelinger|centre|enheder)|hele (?:direktionen|forvaltningen|ledergruppen|chefgruppen|organisationen|administrationen|staben|sekretariatet)|sidder (?:nu )?(?:hele |alle )?\w+ samlet|sagsstak\w*|sagsbunke\w*|sagsmængde\w*|sætter retningen|sat kursen|lagt sporene|kick-?startet|skudt i gang|er afleveret|er certificeret|vundet en pris for|er (?:nu |endelig |vel )?i hus|nøgleordene er|ny \w*(?:stabschef|centerchef|afdelingschef|sekretariatschef|økonomichef|personalechef|forvaltningschef|fagchef|hr-chef|direktør)|fælles fortælling|hedder (?:det|den) (?:gamle|tidligere) \w*(?:center|centret|afdeling|forvaltning|stab|sekretariat|enhed)(?:en|et)? (?:fremover|nu)|visitkort\w* er trykt|næste kapitel|som organisation|(?:stab|sekretariat|center|afdeling|forvaltning|team|enhed)\w* (?:for )?[^.!?]{0,40}\bhedder (?:nu|fremover)|hedder (?:stab|sekretariat|center|afdeling|forvaltning|team|enhed)\w* (?:for )?[^.!?]{0,40}\b(?:nu|fremover)|på tværs af (?:organisationen|huset|centrene|afdelingerne|forvaltningerne|fagområder(?:ne)?|kommunen)|nyt intranet|vores intranet|vores nye intranet|ny hjemmeside til ansatte|logget ind|postkasser|egen stab|bundlinje\w*|rollefordeling\w*|beslutningsvej\w*|mødestruktur\w*|mødekadence|dagsordener\w*|korridorer\w*|i vores hus|vores kultur|ny kultur|kulturrejse|arbejde smartere|fælles retning|vores dna|vores organisation|vores mission|vores værdier|vores kerne\w*|anden bølge|første bølge|ny bølge|onboarding|change management|forandringsproces\w*|forandringsledelse|forandringsrejse|alle (?:kroge|hjørner|led) (?:af|i) (?:huset|organisationen|forvaltningen|administrationen)|(?:fælles|nyt) sprog (?:for|om) (?:opgave|arbejd|samarbejd|ledelse|kvalitet|udvikling)\w*|transformation\w*)\b"
)


_MEANS_SOMETHING = Pattern(
    r"\b(?:det|og|hvilket|som|dermed) betyder\b|\bfremover (?:får|kan|slipper|bliver)\b|\bderfor (?:får|kan|bliver)\b"
)


_UNITS = Pattern(
    r"\b(?:Center|Udvalget|Afdelingen|Forvaltningen) for [A-ZÆØÅ]\w+(?:,? (?:og|&) (?!Center|Udvalg|Afdeling|Forvaltning)[A-ZÆØÅ]\w+)?"
    r"|\b[A-ZÆØÅ][a-zæøå]+(?:, [A-ZÆØÅ][a-zæøå]+)*,? (?:og|&) [A-ZÆØÅ][a-zæøå]+\b"
)
_PLAIN = frozenset(
    "projektor projektoren resultat resultatet resultater resultaterne projekter databar dataspil kontrakt kontrakten arkivet arkiver økonomi økonomien økonomisk økonomiske processen leverandør leverandører ressourcer".split()
)


def _weighed(listed: str, weight: str) -> dict[str, str]:
    return {entry: weight for entry in listed.strip().replace("\n", "").split("|") if not entry.startswith("*")}


_HOUSE = Lexicon(_weighed(_LIGHT, "1") | _weighed(_HEAVY, "2"))
_PERSONS = [person + ending for person in _weighed(_PEOPLE, "") for ending in ("", "en", "n", "ne", "s")]
_THEIRS = Lexicon({**dict.fromkeys(_PERSONS, ""), **_weighed(_CITIZEN, "")})


def house_words(reading: Reading) -> tuple[Match, ...]:
    """Words of the house: its bodies, plans, systems and ways of working; links and tags left out."""
    return tuple(m for m in reading.find(_HOUSE) if reading.prose[m.start : m.end].strip())


def house_turns(reading: Reading) -> tuple[Match, ...]:
    """Turns of phrase of the house, and compounds that end as its bodies, plans and papers do."""
    listed = {m.start for m in reading.find(_HOUSE)}
    turns = [Match(m.start(), m.end(), m[0], "2") for m in _HEAVY_TURNS.finditer(reading.lower)]
    ends = [
        Match(w.start, w.end, w.lower, "1") for w in reading.words if w.start not in listed and _of_the_house(w.lower)
    ]
    return tuple(sorted([*turns, *ends]))


_HOUSE_STARTS = (
    "strategi lederudd lederkurs lederprogr lederfor ledelses styrings direktør sekretariats direktions koncern administrations forvaltnings budget regnskab økonomi projekt proces personale medarbejderudv stabs kvalitets implementerings organisations portefølje kompetence serviceudgift modenheds onboarding"
    " måltal delegationspl licens governance analysespor arbejdsspor indsatsspor controller masterdata kontoplan omkonter bilagsm mødekultur mødestruktur chefud chefgr chefre omstillings effektiviserings resultat driftsopt driftsor sagsbehandlings myndigheds ressource udbuds kontrakt leverandør digitaliserings data automatiserings journaliserings arkiv intranet postkasse serverskift"
).split()


def _of_the_house(word: str) -> bool:
    """`redaktørgruppen`, `økonomistaben`, `indkøbssystem`; not `skolestruktur` or `plejecenter`."""
    if len(word) < 8 or word.startswith(tuple(_CITIZENS_OWN)) or word in _PLAIN:
        return False
    return (len(word) > 9 and word.endswith(_HOUSE_ENDINGS)) or word.startswith(tuple(_HOUSE_STARTS))


def weight_of(words: tuple[Match, ...]) -> int:
    """How much these words of the house weigh together, each counted once."""
    return sum(int(value) for value in {m.entry: m.value for m in words}.values())


def citizens_words(reading: Reading) -> int:
    """How many different things of the citizens' own life are named."""
    units = tuple(m.span() for m in _UNITS.finditer(reading.text))
    theirs = (m for m in reading.find(_THEIRS) if not (m.entry == "vej" and reading.lower[: m.start].endswith("på ")))
    return len({m.entry for m in theirs if not any(a <= m.start < b for a, b in units)})


_SHUT = Pattern(
    r"(?:lukke[rt]|åbne[rt]?|åbent) (?:nu |netop )?(?:\w+ )?\w*(?:spor|fase|projekt|program|regnskab|runde|kapitel|sag)(?:et|en|er|erne|n|ne)?\b"
)
"""`Centret har lukket analysesporet`: nothing that a reader could enter."""


def turns_to_reader(reading: Reading) -> bool:
    """Does the text speak to the reader: you, a question, something to do or to get?"""
    if _MEANS_SOMETHING.search(reading.lower) and citizens_words(reading):
        return True
    if "?" in reading.prose:
        return True
    told = (m for m in reading.find(_READER) if not _SHUT.match(reading.lower, m.start))
    return any(m.entry != "i" or _plural_you(reading, m) for m in told)


def _plural_you(reading: Reading, match: Match) -> bool:
    text = reading.text
    return text[match.start] == "I" and bool(match.start) and text[match.start - 2] not in ".!?:\n"
