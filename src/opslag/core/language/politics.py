"""Politicians by office (politikere): praise of them, and words that ask for votes."""

import re

from opslag.core.language.lexicon import Lexicon, lexicon_of
from opslag.core.language.occasions import WHEN
from opslag.core.language.patterns import Pattern
from opslag.core.language.quotations import is_quoted, quotations
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_OFFICE = (
    r"\w*borgmester(?:en|ens|s|emne)?|\w*udvalgsform[æa]nd\w*|\w*udvalgsforkvinde\w*|\w*(?:udvalgets|byrådets|regionsrådets) (?:nye |næst)?(?:form[æa]nd|forkvinde|forperson)\w*|rådm[æa]nd(?:en|ens|s)?|rådkvinde\w*|form[æa]nd(?:en)? for \w+|forkvinde(?:n)? for \w+|forperson(?:en)? for \w+|\w*byrådsmedlem\w*|\w*byrådspolitiker\w*|\w*kommunalpolitiker\w*|\w*lokalpolitiker\w*|regionsrådsform[æa]nd\w*|byrådets \w+ medlem|regionsrådsmedlem\w*|regionspolitiker\w*"
    r"|kommunalbestyrelsesmedlem\w*|\w*minister(?:en|ens|s)?|ministre(?:ne)?|folketingsmedlem\w*|folketingskandidat\w*|spidskandidat\w*|kandidat(?:en|er|erne|ens)?|byrådskandidat\w*|politiker(?:en|ens|ne|nes)?|politikerne|gruppeform[æa]nd\w*|partiet|partiets|socialdemokrat\w*|venstres|de konservative\w*|de radikale|enhedslisten|sf's|moderaterne\w*|liberal alliance\w*|dansk folkeparti\w*|alternativet\w*|danmarksdemokraterne\w*|byrådsflertallet|flertalsgruppen|borgmesterpartiet"
)
_OFFICES = Pattern(rf"\b(?:{_OFFICE})\b")
_SPECIAL = Pattern(
    rf"\b(?:ikke en (?:helt )?almindelig|en helt særlig|en helt speciel|en usædvanlig|(?:verdens|landets|byens|danmarks|kommunens) bedste|en rigtig|en ægte|en god|en dygtig|en stærk|vores egen|vores fantastiske|vores dygtige|en sand) (?:{_OFFICE})\b"
)
_NOT_OFFICES = Pattern(
    r"\bborgmesterens (?:kontor|kæde|bil|stol|plads|bord|parkering\w*)\b|\bborgmester(?:kæde|kontor|bil|have|bolig|gård|stol|plante|trøje|skive|løb|møde|valg)\w*|\bform[æa]nd(?:en)? for (?:\w+ ){0,2}?(?:\w*forening|\w*klub|\w*foreningen|\w*klubben|klubben|\w*laug\w*|bestyrelsen|skolebestyrelsen|forældre\w*|elevråd\w*|ungdomsråd\w*|ældreråd\w*|handicapråd\w*|menighedsråd\w*|havne\w*|borgerforening\w*|beboer\w*|\w*lauget|\w*samarbejdet|\w*fonden|erhvervs\w*|\w*selskabet|\w*rådet)\b|\belevrådsform[æa]nd\w*|\b(?:børne|unge|elev|løve|barne|rolle|revy|gøgler)borgmester\w*"
)
_NEEDS_OFFICE = (
    "mester",
    "formand",
    "formænd",
    "forkvinde",
    "forperson",
    "rådmand",
    "rådkvinde",
    "rådmænd",
    "byråd",
    "politiker",
    "minist",
    "kandidat",
    "kommunalb",
    "folketing",
    "regionsråd",
    "parti",
    "socialdem",
    "venstres",
    "konservat",
    "radikale",
    "enhedsl",
    "sf's",
    "moderat",
    "alliance",
    "alternativet",
    "danmarksdem",
    "flertal",
)
_PRAISE = Lexicon(
    "har igen|igen sikret|sikret|sikrer|har leveret|leverer|tak for indsats*|tak for din indsats|kæmpe indsats|flot indsats|utrættelig*|kæmpet for|kæmper for|har kæmpet|stærk leder*|stærkt lederskab|lederskab|handlekraft*|visionær*|fremsynet*|dygtig*|fantastisk*|fortjener ros|ros til|stor ros|al mulig ros|tak til|takket være|æren for|ære og ros|i spidsen for|holder, hvad|holder hvad|holder ord|holdt ord|løftet er holdt|hjerte for|bedste borgmester|byens bedste|ildsjæl*|garant for|fået styr på|får tingene til at ske|får ting til at ske|sørget for|sørger for|har skaffet|skaffede|reddet|redder|har gjort det igen|gør det igen|hyldest|hylder|heldige at have|stolte af vores borgmester|stolte af hende|stolte af ham|historisk indsats|tillykke|leder os|viser vejen|går forrest|gået forrest|uden sidestykke|trofast|en mand af|en kvinde af|resultater taler|resultaterne taler|imponerende|har fortjent|vist format|viser format|aldrig blevet til noget|utrætteligt|for dig hver dag|flot klaret|godt gået|ved roret|krydser fingre|hepper på|bakker op om|står bag|på hendes initiativ|på hans initiativ|har jeg sikret|jeg har sikret|jeg har kæmpet|jeg vil kæmpe|jeg lover|jeg har leveret|mit løfte|mine mærkesager|min plan for|med mig som|tak for et godt samarbejde|utrættelige|store arbejde|stort arbejde|kæmpe arbejde|imponerende arbejde|flotte arbejde|store indsats|stor indsats|flotte indsats|fremragende indsats|stor fortjeneste|fortjeneste|fortjenst|drivkraft|sand drivkraft|drivende kraft|motoren bag|hjernen bag|kvinden bag|manden bag|arkitekten bag|primus motor|stået vagt|står vagt|stået i spidsen|stod i spidsen|går i spidsen|gå i spidsen|i front for|taget kampen|tager kampen|kæmpet hårdere|kæmpet utrætteligt|kæmpet som en løve|kæmpede for|kæmpet|kæmper|knoklet|knokler|slidt for|arbejdet hårdt|arbejder hårdt|arbejder utrætteligt|har fået gennemført|fik gennemført|fået igennem|fik igennem|gennemtrumfet|sørgede for|sikrede|sikrede os|har sikret|har givet os|har bragt|løftet byen|løftet kommunen|sat byen på|sat bakkely på|satte handling bag|handling bag ordene|modig*|modet til|stærkere ven|en sand ven|bedste ven|stærk stemme|stærk fortaler|varm fortaler|fortaler for|stærk profil|stærk borgmester|god borgmester|fremragende*|enestående*|exceptionel*|forbilledlig*|forbillede|karismatisk*|vellidt|respekteret|beundringsværdig*|kompetent*|erfarne|den rette|den helt rette|rette mand|rette kvinde|bedste mand|ingen anden|ingen som|ingen over|aldrig før har|aldrig haft|ikke sket uden|ikke været muligt uden|ikke kunnet lade sig gøre uden|uden hans|uden hendes|fortjener respekt|flot arbejde|godt arbejde|stærkt arbejde|valgløfte*|indfriet|sætte flueben|sat flueben|flueben ved|af hjertet tak|hjertelig tak|aldrig har svigtet|aldrig svigtet|får drømme til|mirakler|gør det umulige|gjorde det igen|har gjort det igen|fortjener stor|fortjener tak|fortjener en tak|fortjener vores|fortjener æren|fortjener et|æren tilfalder|æren går til|del af æren|hele æren|hatten af|stor respekt|cadeau|bravo|hurra for|klapsalve*|applaus|skulderklap|kæmpe tak|tusind tak|stor tak|siger tak|takker for|talt sagen|talte vores sag|lyttede til|har øje for|altid klar|altid til stede|altid lyttende|holdt sit ord|holder sit ord|holdt sit løfte|holder sit løfte|levere på|leveret varen|levere varen|leverer varen|leverede|indfriet|indfrier|succeshistorie|bedrift|triumf|kæmpe sejr|visionære|fremsynede|fremsynethed|handlekraftige|initiativrig*|ihærdig*|målrettet indsats|vedholdende|vedholdenhed|engageret|engagerede|store hjerte|brænder for|passion*|ildhu|sikre hænder|gode hænder|sikker kurs|sat kursen|satte kursen|den gode udvikling|fortsætte den gode|fortsætte arbejdet|fortsætte kampen|til virkelighed|ingen har kæmpet|ingen har gjort|folkelige borgmester|populære borgmester|skarpe borgmester|kloge borgmester|elskede|afholdte|vellidte|næste fire år|fire år til|fire nye år|endnu en periode|en periode mere|vil jeg gå|vil jeg kæmpe|vil jeg sikre|vil jeg fortsætte|jeg vil sikre|jeg vil fortsætte|jeg går til valg|går til valg på|jeg har skaffet|jeg sørgede|min fortjeneste|min indsats|mit arbejde|min vision|stemte for|sikke en|hvor er vi heldige|heldige med|glade for vores borgmester|stolte over|en gave til byen|en gevinst for|folkets|gjort til virkelighed|blev til virkelighed|gjort en forskel|gør en forskel|gjort en kæmpe forskel|sat sit præg|sætter sit præg|sat fingeraftryk|fingeraftryk|taget ansvar|tager ansvar|tog ansvar|trygge hænder|tryg hånd|sikker hånd|godt i gang|fortsætte det gode arbejde".split(
        "|"
    )
)
_VOTES = Pattern(
    r"\bstem (?:på|personligt på)\b(?! (?:jeres|dit|din|det|årets|en|et|byens|hvilken|hvilket|hvad|den (?:bedste|flotteste|sødeste|sjoveste)) )|\bstemme på (?:dem|ham|hende|os|mig|de|den),? (?:der|som|partiet|kandidat)|\bsæt (?:dit |jeres |et )?kryds (?:ved|ud for)\b|\bgiv (?:din |jeres )?stemme til\b|\bvælg(?:er)? (?:i )?mig\b|\bgiv mig\b[^.!?]{0,20}\b(?:stemme|år|chancen)|\bgenvælg\w*\b|\bfortjener (?:at blive )?genval\w*\b|\bfire år mere\b|\bstøt (?:vores )?(?:borgmester\w*|kandidat\w*)",
    re.IGNORECASE,
)


_OWN_PRAISE = Pattern(r"\b(?:jeg|mig|min|mit|mine)\b|ved roret|i spidsen|kæmpe[tr] for|den gode udvikling|fortsætte")
_FEAT = r"(?:forvandlet|skabt|løftet|ændret|vendt|vist, (?:hvad|at)|bragt|banet|trukket læsset|moderniseret|forbedret|fornyet|styrket|fremtidssikret|reddet|bevaret|beskyttet|sikret|skaffet|hentet|gennemført|opnået|udrettet|kæmpet|knoklet|stået fast|holdt fast|stået fast på|gjort (?:det|byen|en|op|alt|mere|vores|stranden)|sat (?:byen|gang|skub|fart|handling|sig i spidsen|sit)|taget (?:ansvar|kampen|initiativ\w*|fat)|fået (?:styr|gang|bygget|byen|den|skub|sat)|gået (?:forrest|i spidsen)|æren|ansvaret for, at|grunden til|årsagen til|manden|kvinden|hjernen|garant\w*|en gave|den rette)"
_DEED = Pattern(
    rf"\b(?:{_OFFICE})\b(?: [a-zæøåé'-]+){{0,4}}? (?:har|havde|fik|er) (?:[a-zæøå]+ ){{0,5}}?{_FEAT}\b|\b(?:har|havde|fik) (?:\w+ ){{0,2}}?(?:{_OFFICE})\b(?: [a-zæøåé'-]+){{0,5}}? {_FEAT}\b"
)
_NEUTRAL = Pattern(
    r"\b(?:åbne[rd]?|åbnede|indvi(?:er|ede)|klipper|klippede|holder tale|taler|byder|bød|hilser|læser|mødes|møder|møde|mødte|deltager|svarer|svare|besøger|besøgte|inviterer|uddeler|overrækker|kommer|kom|kig forbi|vært|tager imod|tog imod|planter|plantede|tænder|tændte|siger|sagde|fortæller|fortalte|underskriver|underskrev|stiller op|stemme|træffe|træffes|spiser|spiste|synger|sang|spiller|spillede|cykler|løber|går en tur|er med|var med|prøver|prøvede|hedder|vælges|valgt|konstitueret|afløser|efterfølger|fejrer|debat\w*|spørg\w*|kontor\w*)\b"
)
_VIRTUE = Pattern(
    rf"\b(?:rygrad|is i maven|handlekraft|viljestyrke|jernvilje|stamina|overblik|udsyn|hjerteblod|flid|snilde|tæft|evnen til|kan det der med|kan noget helt særligt|er altid (?:klar|der|til|på)|se bare|hvem der (?:gav|skaffede|fik|sikrede|byggede|lovede|leverede|kæmpede)|hvem i kan takke|kan i takke|kan vi takke|skylder vi|har vi (?:kun )?\w+ at takke|det var (?:{_OFFICE})|mere (?:\w+ende|\w+ig|\w+et) (?:{_OFFICE})|på (?:{_OFFICE}) er der|kan man stole på|til at stole på|holder fast|står fast|lytter altid|kender alle|for de svage|for de små)\b|\b(?:sådan en|hende|ham) har vi brug for\b|\bgid vi havde flere\b|\bjeg (?:har|fik) (?:\w+ )?(?:opnået|udrettet|gjort|skaffet|kæmpet|leveret|sikret|bygget|skabt|gennemført)\b"
)
_PEERLESS = Pattern(
    rf"\bingen (?:anden |andre )?(?:{_OFFICE}) (?:har|havde|kan|gør)\b[^.!?]{{0,40}}\b(?:mere|flere|bedre|\w{{3,}}ere)\b[^.!?]{{0,60}}\bend\b|\buden (?:{_OFFICE})\b[^.!?,]{{0,40}} (?:havde|var|ville) (?:\w+ ){{0,3}}?(?:ikke|aldrig|ingen|intet|stadig)\b|\bhvem (?:andre|ellers) end (?:{_OFFICE})\b"
)
"""Nobody else could have done it."""
_CREDIT = Pattern(
    rf"\b(?:{_OFFICE})\b(?: [a-zæøåé.'-]+){{0,4}}? (?:fandt (?:\w+ ){{0,2}}?(?:pengene|penge|midlerne|millionerne|kronerne|løsningen|en vej)|skaffede|hentede (?:\w+ ){{0,2}}?(?:penge|pengene|million\w*|midler)|fik (?:\w+ ){{0,3}}?(?:på (?:budgettet|finansloven|plads)|igennem|i hus|gjort|lavet|bygget|skaffet|banken med|regeringen med|ministeren med|flertallet med)|kom hjem med|bankede i bordet|slog i bordet|gav (?:\w+ )?(?:ikke|aldrig) op|blev ved,? (?:til|indtil)|tegnede (?:den|det|dem) selv|tog (?:telefonen|kampen|kuglepennen|sagen)\b|så (?:hullet|behovet|muligheden|problemet)|greb (?:telefonen|chancen)|holdt fast|stod fast|turde|insisterede|overtalte|trak i trådene|kæmpede|lovede det)\b"
    rf"|\b(?:så kom|det var|sagde) (?:{_OFFICE})(?: [a-zæøåé'-]+){{0,3}}?(?:, og nu\b|,? der (?:fandt|fik|skaffede|sagde ja|tog|kæmpede|betalte|byggede)\b| ja[.,!])"
    rf"|\bda (?:alle andre|ingen(?: andre)?|de andre|alle) (?:\w+ ){{1,4}}[^.!?]{{0,20}}\b(?:{_OFFICE})|\b(?:{_OFFICE})\b[^.!?]{{0,60}} (?:da|mens) (?:alle andre|ingen|de andre|alle de andre) (?:sagde|havde opgivet|troede|turde|gav op|tøvede|rystede)"
)
"""`Rådmanden fandt pengene, da alle andre havde opgivet`: not a word of praise, and all of the credit."""
_SUPERLATIVE = Pattern(
    r"\b(?:byrådets|byens|landets|kommunens|danmarks) (?!(?:yngste|ældste|nyeste|største|mindste|første|sidste|nordligste|højeste|længste)\b)\w{3,}ste\b"
)
_SINGLE = Pattern(
    r"\b\w*(?:borgmester|udvalgets (?:form[æa]nd|forkvinde|forperson)|udvalgsform[æa]nd|udvalgsforkvinde|rådm[æa]nd|rådkvinde|byrådsmedlem|byrådets \w+ medlem|kommunalbestyrelsesmedlem|regionsrådsform[æa]nd|gruppeform[æa]nd|folketingsmedlem|spidskandidat|byrådskandidat|form[æa]nd(?:en)? for|forkvinde)\w*"
)
_GOOD = Pattern(
    r"\b(?:bedre|flottere|stærkere|grønnere|tryggere|rigere|gladere|hårdt?arbejdende|flittig\w*|arbejdsom\w*|dygtig\w*|stædig\w*|modig\w*|varm\w* hjerte|hjertet på|store hjerte|fortjeneste\w*|fortjent|fremgang|blomstrer|vokser|succes|lykkedes|lykkes|held|heldige?|glad(?:e)? for|flere job|flere børn|flere penge|lavere skat|penge til|løfter|reddede|skaffede|kæmpe\w*|triumf|sejr|mirakel|fantastisk\w*|enestående|imponerende|flot\w*|bedste|stolte?|tak|taknemmelig\w*|ros|roser|hylde\w*|elske\w*|uundværlig\w*|uvurderlig\w*|har altid (?:kæmpet|stået|lyttet|været|sagt|holdt|taget|kunnet|haft tid|haft hjertet)|altid (?:kæmper|lytter|klar|til at stole)|aldrig (?:svigtet|tabt|givet op|været i tvivl)|så meget|ikke mindst|skyldes|gåpåmod|for alvor|i top|styr på|i årevis|dag og nat|uden sammenligning|mest|flest|svages side|på vores side|på jeres side|på borgernes side|i front|modet|viljen|evnen|hele vejen|gennem (?:\w+ ){0,2}år|utrættelig\w*|trofast\w*|æren|ære|løftet|sejre\w*|bedrift\w*)\b"
)
_HAS_DONE = Pattern(
    rf"\b(?:{_OFFICE})\b(?: [a-zæøåé'-]+){{0,3}}? (?:har|kan nu) (?!(?:\w+ ){{0,2}}?(?:inviteret|sagt|svaret|planlagt|meldt|skrevet|åbnet|klippet|besøgt|mødt|holdt|haft|været|underskrevet|valgt|plantet|sendt|bedt|orienteret|fødselsdag|ferie|kontortid|åbent|kontor|tid|lagt vejen|hilst|takket|talt|spist|prøvet|sat sig|sat et|taget imod|taget plads|afbud|aflyst|træffetid|jubilæum)\b)(?:\w+ ){{0,2}}?(?:bygget|skabt|leveret|skaffet|sikret|fundet|landet|hentet|bevilget|reddet|løftet|udvidet|sænket|halveret|fordoblet|startet|opfyldt|indfriet|nået|kæmpet|forhandlet|genåbnet|genrejst|plantet håb|investeret|prioriteret|udrettet|afskaffet|fjernet|ryddet op|fået (?:gang|styr|skub|bygget|sat|os|byen|den|flere)|gjort|bragt|taget|givet|sat|lagt|byggt|skabt|vendt|løst|tændt|solgt|købt|sætte|glæde sig|se tilbage)\b"
)
_ONLY_THEM = Pattern(
    r"\bbliver siddende (?:som|på)\b|\bfår lov at fortsætte\b|\bden eneste,? der (?:tør|har|vil|turde|gør|kæmper)\b|\b(?:kun én|kun en|kun ét menneske|ingen andre|ingen anden|én mand|én kvinde|én person)\b|\b(?:stædige?|utrættelige?|ihærdige?|tålmodige|modige|store|flotte|imponerende|vedholdende) (?:kamp|arbejde|indsats|slid|virke|pres|forhandling\w*)\b|\banerkendelse\b|\b(?:sikke et |et |hvilket )?held for\b|\blykke for (?:byen|os|kommunen)\b|\b(?:hvor er )?vi (?:er )?(?:så )?heldige\b|\bvi (?:kan|må) prise os\b|\baldrig (?:været|haft|set|fået) (?:\w+ )?(?:flottere|bedre|finere|stærkere|renere|grønnere|mere|så)\b|\baldrig fået\b|\bhatten af\b|\bgodt (?:kæmpet|klaret|gået|arbejde)\b|\bholder,? hvad (?:hun|han) lover\b|\bvist,? hvad (?:hun|han) kan\b|\b(?:manden|kvinden|mennesket|personen),? der\b|\bendnu (?:engang|en gang)\b|\bgang på gang\b|\b(?:med|takket være) (?:hendes|hans) (?:\w+ )?(?:hjælp|indsats|kamp|vilje|mod|hjerte)\b|\bgør(?:e)? arbejdet færdigt\b|\bgiv(?:e)? mig\b|\bvil give mig\b|\b(?:hun|han) (?:er|har) altid\b|\b(?:hun|han) (?:kan|får) det hele\b"
)
_MEANS_THEM = Pattern(
    r"\b(?:hun|han|hende|ham|hendes|hans|vedkommende|flot arbejde|godt arbejde|stærkt arbejde|valgløfte\w*|løfte\w* (?:er )?indfriet|endnu et (?:valg)?løfte|flueben|resultater\w* taler|tal(?:lene)? taler|taler for sig sel\w*|ros|sikke en (?:kvinde|mand)|fortjener|godt gået|flot|bravo|jeg|tak for (?:din|hendes|hans|den)|tak for indsatsen(?!,? (?:alle|til|jer|i |kære))|tak, (?:borgmester|\w+))\b|utrættelige"
)
_OTHERS = Pattern(
    r"(?:tak til|ros til|stor ros til|kæmpe tak til|tusind tak til|stor tak til|tillykke til|tillykke med|hatten af for|stolte af|hurra for|skulderklap til|klapsalve til|bravo til) (?:alle|jer|de |dig|vores (?!borgmester|viceborg|udvalgs|rådm|minister)|børn|elever|frivillig|naboer|forældre|foreninger|\d+)"
)


def praise_of_politician(reading: Reading, names: tuple[str, ...] = ()) -> tuple[Span, ...]:
    """Words of praise in a sentence that names a politician, or right after one that does."""
    offices = office_places(reading) + ([m.start for m in reading.find(lexicon_of(names))] if names else [])
    if not offices:
        return ()
    found: list[Span] = []
    sentences = reading.sentences
    named = [any(s.start <= o < s.end for o in offices) for s in sentences]
    for i, sentence in enumerate(sentences):
        beside = any(named[max(0, i - 1) : i + 2])
        if named[i] or (beside and _MEANS_THEM.search(reading.lower, sentence.start, sentence.end)):
            found += [m for m in _praise_in(reading, sentence) if not _of_others(reading.lower, m)]
        if named[i] or (beside and _VIRTUE.search(reading.lower, sentence.start, sentence.end)):
            found += _deeds(reading, sentence) or _glory(reading, sentence)
    return tuple(found)


def office_places(reading: Reading) -> list[int]:
    """Where a politician is named by office; a chair of a club or the mayor's chain is none."""
    lower = reading.lower
    if not any(piece in lower for piece in _NEEDS_OFFICE):
        return []
    spared = [m.span() for m in _NOT_OFFICES.finditer(lower)]
    return [m.start() for m in _OFFICES.finditer(lower) if not any(a <= m.start() < b for a, b in spared)]


def _deeds(reading: Reading, sentence: Span) -> list[Span]:
    """A feat ascribed to the politician, or words that make them the only one."""
    quoted = quotations(reading)
    places = [
        m.span()
        for p in (_DEED, _CREDIT, _ONLY_THEM, _SPECIAL, _HAS_DONE, _VIRTUE, _SUPERLATIVE, _PEERLESS)
        for m in p.finditer(reading.lower[: sentence.end], sentence.start)
    ]
    return [Span(a, b) for a, b in places if not is_quoted(a, quoted) or _OWN_PRAISE.search(reading.lower[a:b])]


def _glory(reading: Reading, sentence: Span) -> list[Span]:
    """Good words of any kind beside a politician who neither opens, greets nor talks."""
    lower = reading.lower[: sentence.end]
    if not _SINGLE.search(lower, sentence.start):
        return []
    if _NEUTRAL.search(lower, sentence.start) or WHEN.search(lower, sentence.start) or quotations(reading):
        return []
    return [
        Span(*m.span()) for m in _GOOD.finditer(lower, sentence.start) if not _of_others(reading.lower, Span(*m.span()))
    ]


def _praise_in(reading: Reading, sentence: Span) -> list[Span]:
    quoted = quotations(reading)
    found = [m for m in reading.find(_PRAISE) if sentence.start <= m.start < sentence.end]
    return [Span(m.start, m.end) for m in found if _OWN_PRAISE.search(m.entry) or not is_quoted(m.start, quoted)]


def _of_others(lower: str, praise: Span) -> bool:
    """Thanks and praise for volunteers, children or the staff in the same breath as an office."""
    return bool(_OTHERS.match(lower, praise.start))


def asks_for_votes(reading: Reading) -> tuple[Span, ...]:
    """Words that ask the reader for a vote."""
    return tuple(Span(*m.span()) for m in _VOTES.finditer(reading.prose))
