"""Administrative topic (forvaltningsemne): budget, hearing or politics on a channel for pictures of the place."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read

_TOPIC = Lexicon(
    """
    budget|budgettet|budgetter|budget2*|budgetforlig*|budgetaftale*|budgethøring*|budgetforslag*|budgetmøde*|budgetproces*|budgetrunde*|budgetarbejd*|budgetseminar*|budgetlægning*|budgetår*|budgetperiod*|budgetmål*|budgetforhandling*|budgettal|årsbudget*|høring|høringen|i høring|høringssvar*|høringsfrist*|høringsperiode*|høringsmøde*|skoledistrikt*|distriktsgrænse*|klassedannelse*|ressourcetildeling*|skoleåret 20*|indsigelse|indsigelser|indsigelsen|indsigelsesfrist*|svarfrist*|partshøring*|klageadgang*|klagenævn*|ankestyrelse*|nævnet|byggetilladelse*|landzonetilladelse*|støttesats*|offentlig høring|byrådet|byråd|byrådets|byrådsmøde*|byrådsmedlem*|byrådssal*|byrådsbeslutning*|kommunalbestyrelse*|regionsråd*|udvalgsmøde*|udvalget for|udvalgene|økonomiudvalg*|teknikudvalg*|kulturudvalg*|børneudvalg*|skoleudvalg*|miljøudvalg*|socialudvalg*|udvalgsformand*|udvalgsformænd*|udvalgsposter|skriver under på|underskriver|underskrevet|under på aftalen|udvalget|indsatsområde*|fokusområde*|ny direktør|nye direktør|nye kommunaldirektør|nye chefer|ældreråd*|handicapråd*|integrationsråd*|udsatteråd*|seniorråd*|bestyrelsesvalg*|chef for|chefen for|leder for|ny chef|nye chef|ny forvaltningschef|centerchef*|afdelingschef*|sekretariatschef*|stabschef*|personalechef*|økonomichef*|borgmesterpost*|borgmesteren siger|borgmesteren fortælle*|borgmesteren svarer|borgmesteren forklarer|borgmesterens tale|borgmesterens plan*|borgmesterkontor*|rådmand*|rådmænd*|rådkvinde*|borgmester|viceborgmester*|borgmesteren om
    |lokalplan*|kommuneplan*|planstrategi*|helhedsplan*|masterplan*|udviklingsplan*|planforslag*|zonelov*|miljøgodkendelse*|myndighed*|dagsorden|dagsordenen|dagsordener|referat|referatet|referater|beslutningsreferat*|forlig|forliget|partierne|partier|partiet|politisk aftale|politiske aftale|politisk flertal|politikerne|politikere|politisk*|satser|satserne|takstblad*|skattekrone*|skattepenge*|din skat går|bruger vi din skat|rådhuset informerer|kommunen informerer|verdensmål*|servicemål*|resultatmål*|måltal*|folketingsvalg*|eu-valg*|europaparlamentsvalg*|skolebestyrelsesvalg*|ældrerådsvalg*|valg 20*|valgkamp*|valgplakat*|valget er|valget den|valgdag*|valgsted*|valgresultat*|valgmøde*|kommunalvalg*|lokalvalg*|regionsvalg*|opstillingslist*|valgkreds*|kommunevalg*|brevstem*|vælgermøde*|stemmeprocent*|stemmeboks*|mandater|mandatfordeling*|konstituer*|afstemningssted*|kandidater|opstillings*
    |skatten|skat|skatteprocent*|skattesats*|skattelettelse*|skattenedsæt*|skattestig*|skattetryk*|skatteforhøj*|skattestop*|skatteaftale*|skatteindtægt*|kommuneskat*|grundskyld*|dækningsafgift*|takst|takster|takstændring*|gebyr|gebyrer|vedtægt*|regulativ*|bekendtgørelse*|retningslinje*|afgørelse|afgørelser|afgørelsen|sagsbehandl*|sagsakt*|aktindsigt*|klagefrist*|ansøgningsfrist*|puljemidler|selvbetjening*|borger.dk|digital post|mitid|regnskabet|regnskab|årsregnskab*|årsrapport*|årsberetning*|halvårsregnskab*|overskud på|underskud på|effektivisering*|besparelse*|besparelser|sparekatalog*unde*|spareplan*|spareforslag*|nedskæring*|fyringsrunde*|kassebeholdning*|anlægsbudget*|anlægsmid*|anlægsloft*|driftsmid*|anlægsprojekt*|råderum*|serviceramme*|investeringsplan*|økonomien|kommunens økonomi|skolernes økonomi|økonomien|fordeler pengene|pengene sig|pengene fordel*|millioner skal findes|mio. skal findes
    |taksten|taksterne|gebyret|gebyrerne|afgiften|afgifterne|årsopgørelse*|forskudsopgørelse*|boligstøtte*|boligydelse*|børnetilskud*|fripladstilskud*|folkepension*|sygesikring*|sundhedskort*|borgerservice|telefontid*|selvbetjent*|sagsbehandler*|svartid*|renovationsgebyr*|parkeringsafgift*|restance*
    |udbud|udbuddet|udbudsrunde*|udbudsmateriale*|licitation*|rammeaftale*|kommunaldirektør*|direktør for|ny direktør|ny centerchef|ny afdelingschef|ny forvaltning*|direktionen|forvaltningen|organisationsændring*|administrationen|organisationsplan*|medarbejderpolitik*|personalepolitik*|strategi for|strategien|strategier|ny strategi|nye strategi|digitaliseringsstrategi*|it-strategi*|erhvervspolitik*|kulturpolitik*|frivillighedspolitik*|ældrepolitik*|sundhedspolitik*|handicappolitik*|ny politik|klimahandleplan*|handleplan*|handlingsplan*|kvalitetsstandard*|affaldsplan*|trafikplan*|spildevandsplan*|udbygningsplan*|klimaplan*|beredskabsplan*|energiplan*|varmeplan*|skolestruktur*|normering*|serviceniveau*|høringsfase*|høringsudkast*|offentliggørelse*|kvalitetstilsyn*|fødevaretilsyn*|arbejdstilsyn*|sagsgang*|forvaltning*|byggesag*|tilskudspulje*|pulje til|ansøgningsrunde*|skal spare|sparer|spare millioner|millioner kroner|mio. kr*|vækststrategi*|bosætningsstrategi*|ejendomsskat*|boligskat*|dispensation*|ekspropri*|landzone*|vejlov*|aftaletekst*|udligning*|kommunalreform*|jobcent*|sagsbehandlingstid*|cvr|e-boks|digitalisering*|databeskyttelse*|gdpr|it-system*|borgertilfredshed*|brugertilfredshed*|nye åbningstider i borgerservice|tilsyn|tilsynet|tilsynsrapport*|tilsynsbesøg*|kvalitetsrapport*|nøgletal*|statistik|statistikken|evaluering*|kommissorium*|arbejdsgruppe*|styregruppe*|borgermøde om|borgermøde|borgermødet|dialogmøde*|orienteringsmøde*|informationsmøde*|generalforsamling*|ministeriet|minister|ministeren|folketinget|regeringen|lovforslag*|lovændring*|ny lov|kl-topmøde|kommunesammenlægning*|vedtaget|vedtog|godkendte planen|folkeafstemning*|borgerforslag*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_HARMLESS = Pattern(
    r"\budvalget (?:af|i (?:boden|butikken|kiosken|isboden)|er stort)\b|\bstort udvalg\b|\bbesparelse på tid\b|\b(?:uden|ingen|intet|hverken|glem(?:t)?|ikke) (?:\w+ )?(?:budget|dagsorden|referat|høring|skat|regnskab|strategi|politik)\w*|\b(?:min|din|kære|lille|gemte?|den gemte|nationens|sørøver\w*|pirat\w*|en) skat(?:ten)?\b(?! går| bruges| skal| betaler)|\bafgørelse\w*\b[^.!?]{0,30}\b(?:finale|kamp|mål|minut|sæt|løb)\w*|\b(?:direktør|chef|borgmester|minister) for (?:dagen|en dag|en aften|en time)\b|\bskatten (?:på bunden|i (?:jorden|mulden|søen|kisten|skoven|sandet)|fra (?:vikinge|middelalder)\w*|er (?:fundet|gemt|gravet))|\bfugl\w* høring|\bbudget(?:tet)? (?:til|for|på|var|er) (?:\w*festen?|turen|gaven|kagen|dagen|nul|en tier|\d+ kr)|\bkommuneplanteskole\w*|\bskattejagt\w*|\bskattekist\w*|\bvalg(?:et)? (?:mellem|er dit|af)\b|\bfrit valg\b|\b(?:dit|et godt|svært) valg\b|\bborgmester(?:kæde|have|gård|bakke|sti|eg)\w*|\bnaturens (?:regnskab|budget|orden)\b|\b(?:høring|tilsyn) (?:af|med) (?:fugl|frø|bier)\w*"
)


_ENDINGS = tuple(
    stem + ending
    for stem in "regnskab budget udvalg strategi politik høring forlig tilsyn afgift gebyr takst direktør forvaltning forordning bekendtgørelse lovgivning handleplan sparing besparelse skat redegørelse beskæftigelsesplan sundhedsplan trafikplan boligplan indsatsplan skoleplan sektorplan investeringsplan anlægsplan moderniseringsplan genopretningsplan vedligeholdelsesplan mobilitetsplan landdistriktsplan turismeplan kommuneplantillæg plan ekspropriation".split()
    for ending in ("", "en", "et", "er", "erne", "n", "ne")
)
_NO_PLANS = "spille sejl tur ferie mad køre fart lege have jordbær fly uge måltids kage drage vagt træne trænings stue sæde menu pakke luft båd rejse tegne kalender bordplan bytte flugt hule dag jule sommer gave rute vandre cykel plante så strikke fest grill skatte sejlads koncert program".split()
_NO_TREASURES = "museumsdirektør cirkusdirektør teaterdirektør nationalskat guldskat sølvskat vikingeskat sørøverskat piratskat".split()
_NO_ENDINGS = (
    *(f"{stem}{s}plan{e}" for stem in _NO_PLANS for s in ("", "s") for e in ("", "en", "er", "erne")),
    *(f"{word}{e}" for word in _NO_TREASURES for e in ("", "en", "ten")),
)
_SERVICE = r"(?:affald\w*|skrald\w*|renovation\w*|spildevand\w*|vand(?:et)?\b|kubikmeter|\w*varmen?\b|madservice\w*|madordning\w*|pas(?:set)?\b|kørekort\w*|parkering\w*|\w*klippekort\w*|\w*kontingent\w*|børnehaveplads\w*|vuggestueplads\w*|institutionsplads\w*|sfo\b|dagpleje\w*|hjemmehjælp\w*|genbrug\w*|byggesag\w*|vielse\w*|skolepenge\w*|tømning\w*|slam\w*|strøm(?:men)?\b|elafgift\w*|renholdelse)"
_DEARER = r"(?:stiger|falder|sættes (?:op|ned)|sat (?:op|ned)|hæves|sænkes|koster (?:det )?(?:fra|nu|fremover|\d+)|mere (?:om året|om måneden|pr\.?|per)|betaler (?:du|i)|skal (?:du|i) betale|dyrere|billigere)"
_PAID = r"(?=(?:[^.!?]|kr\.|pr\.){0,120}?\b(?:kr|kroner|øre|procent|pct|dyrere|billigere|betale?r?)\b)"
_TURNS = Pattern(
    rf"{_PAID}\b{_DEARER}\b(?:[^.!?]|kr\.|pr\.){{0,60}}\b{_SERVICE}|{_PAID}\b{_SERVICE}(?:[^.!?]|kr\.|pr\.){{0,50}}\b{_DEARER}\b(?! (?:is|kaffe|øl|kakao)\b)|\bpriserne? på {_SERVICE}"
    r"|\b(?:søge?|ansøge?|forny|udfylde?|indsende?|bestil(?:le)?) (?:\w+ ){0,3}?(?:om )?(?:\w*støtte|\w*tilskud|pension|byggetilladelse|pas|kørekort|skemaet|blanketten|tid hos)\b|\b(?:skemaet|blanketten|formularen) (?:til|for|om) (?!fest|bal|koncert|turnering)\w+|\bmelde? (?:\w+ )?flytning\b|\bventetid(?:en)? (?:på|i|hos) (?:telefon\w*|borgerservice|kommunen|svar)"
    r"|\b(?:aftalen|forliget|budgettet|økonomien|planen) er (?:på plads|landet|indgået|vedtaget)\b|\b(?:flere )?penge til (?:skole|ældre|vej|cykel|sti|hal|børn|pleje|kultur|psykiatri)\w*\b|\b(?:sig|sige|giv|give) (?:os )?(?:din|jeres) mening om (?:den |det |vores )?(?:nye? )?(?:plan|forslag|aftale|strategi|område|bymidte)\w*|\bsvar senest\b|\b\d+ (?:bilag|ændringsforslag|dagsordenspunkter)\b|\btil (?:første|anden|1\.|2\.) behandling\b|\bafstemning(?:en)? i (?:salen|byråd\w*|aften)\b|\b\d[\d.]*\d kryds\b|\bmedlemmer foran rådhuset\b|\bnye? plan for (?:byen|bymidten|området|kommunen|midtbyen|landsbyerne)\b|\bi høring\b|\bdet politiske (?:år|arbejde|efterår|forår|niveau)\b|\b\d+ (?:ja|nej)-?stemmer\b|\b(?:stemte|stemt) (?:imod|nej)\b|\b(?:\d+|ni|ti|elleve|tolv|otte|syv|seks|fem|fire|tre|to|\w+ten|\w*tyve) (?:ja|nej|for|imod),? (?:og )?(?:\d+|ni|ti|elleve|tolv|otte|syv|seks|fem|fire|tre|to|\w+ten|\w*tyve) (?:ja|nej|for|imod)\b"
)
_LOOSE = Pattern(
    r"(?:udvalget|parti(?:et|er)|afgørelse(?:n|r)?|underskrevet|vedtaget|vedtog|statistik(?:ken)?|udbud(?:det)?|tilsyn(?:et)?|regnskab(?:et)?|minister(?:en)?|strategi for|strategi(?:en|er)|takst|takster|gebyr|gebyrer|økonomien|politiske?|politisk\w*|høring(?:en)?|dagsorden(?:en|er)?|skat|skatten|sparer|skal spare|nævnet|myndighed\w*|folkeafstemning\w*|generalforsamling\w*|satser(?:ne)?|regulativ\w*|sagsbehandl\w*|referat(?:et|er)?|borgermøde(?:t)?|millioner kroner|retningslinje\w*|bekendtgørelse\w*|digitalisering|evaluering\w*|kandidater|mandater|indsatsområde\w*|fokusområde\w*|trafikplan\w*|kulturpolitik\w*|frivillighedspolitik\w*)$"
)
"""Words of the administration that are played with as well: `dagsorden: kaffe`. They need a sign beside them."""
_PLAYED = "played"
_PLAYFUL = Pattern(r"(?:plan|udvalg|skat|politik|strategi|regnskab|tilsyn|gebyr|takst)(?:n|en|et|er|erne|ten|ken|ne)?$")
_CIVIC = Pattern(
    r"\b(?:kommun|borger|rådhus|region|parkering|affald|genbrug|svømmehal|dagtilbud|skole|børnehave|vuggestue|pleje|ældre|vejene|vindmøll|solcelle|bolig|byggeri|leverandør|trafik|centrum|midtby|sommerhus|havnens fremtid|bæredygtig|sundhed|erhverv|klima|aftale|én aftale|flertal|møde|punkter|bilag|sagen|frist|høringssvar|din mening|indsigelse|godkend|bemærkning|procent|pct|kroner|mio|millioner|næste år|nytår|januar|læs |link|hjemmesiden|formand|medlem|direktør|chef|vores nye?\b|rammerne|nyt fra|på plads|i hus\b|politisk)|\b20[2-9]\d\b"
)


@dataclass(frozen=True)
class Settings:
    """`allowed`: words that may stand here after all."""

    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each word of administration, when not all of them may be said in play."""
    reading = read(draft.text)
    told = _apart((*reading.find(_TOPIC), *_compounds(reading), *_turns(reading)))
    told = [m for m in told if not _harmless(reading, m) and m.entry.rstrip("*") not in settings.allowed]
    if told and (not all(_loose(reading, m) for m in told) or _is_civic(reading, told)):
        yield from (Hit(m.start, m.end) for m in told)


def _compounds(reading: Reading) -> Iterator[Match]:
    """`klimaregnskab`, `parkeringsstrategien`: what the word ends as tells what it is; a timetable is none."""
    for word in reading.words:
        if len(word.lower) > 8 and word.lower.endswith(_ENDINGS) and not word.lower.endswith(_NO_ENDINGS):
            yield Match(word.start, word.end, word.lower, _PLAYED if _PLAYFUL.search(word.lower) else "")


def _turns(reading: Reading) -> Iterator[Match]:
    yield from (Match(*m.span(), m[0], "") for m in _TURNS.finditer(reading.lower))


def _apart(matches: tuple[Match, ...]) -> list[Match]:
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


def _loose(reading: Reading, match: Match) -> bool:
    return match.value == _PLAYED or bool(_LOOSE.match(reading.lower, match.start, match.end))


def _is_civic(reading: Reading, told: list[Match]) -> bool:
    """Does something else in the text belong to a council, its services or its sums?"""
    places = [(m.start, m.end) for m in told]
    return len({m.entry for m in told}) > 1 or any(
        not any(a <= m.start() < b for a, b in places) for m in _CIVIC.finditer(reading.lower)
    )


def _harmless(reading: Reading, match: Match) -> bool:
    """`udvalget af is`, `uden dagsorden`, `skattejagt`: the word means something else, or is denied."""
    return any(m.start() <= match.start < m.end() for m in _HARMLESS.finditer(reading.lower))


CHECK = Check(
    title="Forvaltningsemne på en billedkanal",
    heading="Emnet passer bedre et andet sted",
    advice="Her viser vi natur, kultur og hverdag. Budget og høringer står bedre på hjemmesiden og Facebook.",
    why="Følgerne her kommer efter steder og oplevelser.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Byrådet har landet et flot budget 💪", channel="instagram", marks=("Byrådet", "budget")),
        Example("Ni ja, otte nej. Sådan faldt tallene i aftes.", channel="instagram"),
        Example("Ny takst for parkering fra 1. maj.", channel="instagram", marks=("takst",)),
        Example("Vi har fået ny kommunaldirektør 👏", channel="instagram", marks=("kommunaldirektør",)),
    ),
    passes=(
        Example("Ny legeplads ved stranden.", channel="instagram"),
        Example("Koncert på havnen i aften.", channel="instagram"),
        Example("Se udvalget af is, og kom på skattejagt.", channel="instagram"),
        Example("Det er vedtaget: I år danser vi.", channel="instagram"),
        Example("Årets kageudvalg på havnefesten.", channel="instagram"),
        Example("Quiet harbour.", channel="instagram", meta={"language": "en"}),
    ),
)
