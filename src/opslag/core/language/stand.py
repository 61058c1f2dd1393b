"""Whose words they are (hvem taler): a stand of the organisation, a workplace that speaks, or a person for themselves."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_PLACE = (
    r"(?:(?:vores|min|dette) )?(?:afdelingen|skolen|hospitalet|sygehuset|kommunen|regionen|institutionen|forvaltningen|rådhuset|klinikken|skadestuen|intensiv|børnehaven|vuggestuen|psykiatrien|laboratoriet|ambulatoriet|stedet|arbejdspladsen|direktionen|ledelsen"
    r"|kontor|forvaltning|afdeling|institution|skole|arbejdsplads|enhed|team|kollegium|personale|hus|klinik|center|børnehave|akutten|røntgen|borgerservice|hjemmeplejen|ældreplejen|dagplejen|sfo'en|sfo|klubben|fødegangen|apoteket|køkkenet|driften|it|hr|staben|redaktionen|politiet|beredskabet|brandvæsenet"
    r"|[a-zæøå]*(?:skolen|afdelingen|hospitalet|centret|centeret|klinikken|modtagelsen|plejen|afsnittet|stuen|gangen|teamet|forvaltningen|kontoret|biblioteket|museet|hjemmet|haven|gården|huset|værket|stationen|tjenesten|enheden|sekretariatet|afsnit [a-zæøå\d]+)"
    r"|(?:(?:vores|min|dette|hele) )(?:[a-zæøå]*(?:afsnit|afdeling|klinik|hospital|sygehus|skole|institution|center|hus|team|enhed|ambulatorium|personale|kontor|forvaltning|vagthold|laboratorium|region|kommune))\b|[a-zæøå]*(?:ledelsen|ambulatoriet|personalet|holdet)|(?:\d+\.|første|anden|tredje|fjerde|femte|sjette|syvende|øverste) (?:etage|sal)|afdeling [A-Z\d]\w*"
    r"|[A-ZÆØÅ][a-zæøå]+(?:skolen|haven|huset|gården|hjemmet|centret|afdelingen|klinikken|plejen|tuen|reden|skoven|stuen)"
    r"|(?:børnehaven|vuggestuen|plejehjemmet|plejecentret|skolen|klubben|bostedet|biblioteket) [A-ZÆØÅ][a-zæøå]+"
    r"|[A-ZÆØÅ][a-zæøå]+(?: og [A-ZÆØÅ][a-zæøå]+)|\w+ (?:kommune|hospital|sygehus)|region \w+)"
)
_CRAFT = r"(?:lærere|pædagoger|sygeplejersker|læger|sosu'er|sosu-assistenter|assistenter|sagsbehandlere|socialrådgivere|jordemødre|portører|bibliotekarer|ingeniører|planlæggere|rådgivere|medarbejdere|kolleger|ansatte|ledere|fagfolk|terapeuter|\w+terapeuter|\w+rådgivere|\w+assistenter|chauffører|gartnere|pedeller|bioanalytikere|radiografer|psykologer|jurister|konsulenter|betjente|brandfolk|tandlæger|dagplejere|vikarer)"
_OWNER = r"(?:\w*hospitalets|sygehusets|skolens|kommunens|regionens|afdelingens|institutionens|forvaltningens|ledelsens|direktionens|klinikkens|centrets|plejecentrets|vores fælles|arbejdspladsens|husets|hele husets|hele afdelingens|\w{3,}skolens|\w{3,}afdelingens|\w{3,}hospitalets|\w{3,}plejens|\w{3,}hjemmets|\w{2,}husets|\w{3,}gårdens|\w{3,}havens|\w*kontorets|museets|bibliotekets|klubbens|afsnittets|teamets|jobcentrets|jobcenterets|rådhusets|\w{3,}centrets)"
_THINK = (
    r"(?:mener|synes|kræver|afviser|beklager|anbefaler|fraråder|tager (?:\w+ )?afstand|støtter|advarer|fordømmer|bakker|er imod|er for|er (?:\w+ )?uenig[et]?|er (?:\w+ )?enige?|går ind for|ønsker ikke|vil ikke|opfordrer|protesterer|holder fast|står fast|siger nej|siger ja|siger fra|siger stop|finder det|går ikke ind for|vil kræve|bifalder|står (?:\w+ )?(?:ved|bag)|står (?:ikke|aldrig) (?:på mål|inde)|ser sig ikke i stand til at (?:acceptere|støtte|bakke|anbefale|følge|leve med|stå)|vender tommelfingeren|sætter foden ned|lægger ikke navn til"
    r"|har valgt side|har taget stilling|kan ikke stå inde for|kan ikke bakke op|tror ikke på|har mistet tilliden|undsiger|modsætter|hilser (?:\w+ )?velkommen|erkender|benægter|lover|garanterer|stemmer (?:nej|ja|imod|for)|er (?:stærkt |dybt |rigtig |meget )?(?:kritiske?|modstandere?|utilfredse?|rystede?|skuffede?|bekymrede?|trætte? af(?! (?:grå|gamle|kolde|mørke|bare|hvide|kedelige|triste) |\w* ?(?:skrald|rod|støv|kedelige|larm)\b))|er (?:for|imod)|foretrækker|forlanger|insisterer|undrer os|vil hellere|vil gå rettens vej|afskriver|nægter|accepterer|kan ikke acceptere|går (?:ikke )?med til|(?:kan|vil) (?:slet ikke|overhovedet ikke|ikke|aldrig|på ingen måde|på ingen vis|under ingen omstændigheder) (?:acceptere|finde sig i|tilslutte sig|medvirke til|genkende|forstå|se|stå på mål|stå til|tage ansvar|svare for|støtte|leve med|forsvare|godtage|anbefale|bakke)|er (?:skeptiske?|kritiske?|utrygge?|rasende|vrede|lodret)|har (?:fuld|ingen|ikke|stor|mistet|altid haft|al mulig) (?:\w+ )?tillid|siger (?:\w+ )?(?:fra|nej|ja|stop) (?:til|over)|føler (?:os|sig) (?:\w+ )?(?:trådt|svigtet|overset|presset|pisset|ladt|glemt|holdt|kørt|talt ned)\w*|afkræfter|bekræfter|tilslutter sig|forsvarer|forkaster|billiger ikke|ser (?:\w+ )?med bekymring|stiller sig (?:\w+ )?(?:bag|kritisk\w*|uforstående|tvivlende|undrende)|lægger afstand|vender sig imod|er (?:\w+ ){1,2}(?:imod|uenige?|enige?|kritiske?|skeptiske?|modstandere?|tilhængere?|utilfredse?|rystede?|skuffede?|bekymrede?|trætte? af(?! (?:grå|gamle|kolde|mørke|bare|hvide|kedelige|triste) |\w* ?(?:skrald|rod|støv|kedelige|larm)\b)|lunkne)\b|siger nej tak|kæmper imod|kommer til at kæmpe|slår fast|fastholder|bestrider|indrømmer|kritiserer|er klar til at (?:gå|kæmpe|sagsøge)|står inde for|står helt fast|er (?:stærk |erklæret )?modstander|lægger sig fladt ned|tager (?:det )?(?:fulde|fuldt|hele) ansvar\w*|går (?:\w+ )?imod|påtager sig (?:ansvaret|det fulde)|bærer ansvaret|fralægger sig)"
)
_STAND = Pattern(
    rf"\b(?:vi|os) (?:her )?(?:på|i|hos|ved|fra) (?!\w+(?:gade|vej|vænget|stræde|allé|parken)\b)(?-i:[A-ZÆØÅ])\w+ {_THINK}\b|\b(?:vi|os) (?:{_CRAFT} )?(?:på|i|hos|her på|her i|fra|ved) {_PLACE} (?:\w+ ){{0,2}}?{_THINK}\b|\bvi {_CRAFT} (?:\w+ ){{0,2}}?{_THINK}\b"
    rf"|\b(?:hos os|her) (?:på|i|hos) {_PLACE} (?:\w+ ){{0,1}}?(?:{_THINK} vi|(?:tror|går|kan|vil|bakker|støtter|mener|gider) vi (?:altså |slet |overhovedet )?(?:ikke|aldrig|nej)|(?:går|bakker|støtter|mener|synes|tager|kræver|ønsker|anbefaler|fraråder|står|modsætter|kæmper|forlanger) vi (?:\w+ ){{0,3}}?(?:ind for|op om|afstand|imod|bag|at|os|for|fast)|har vi (?:alle )?(?:besluttet|valgt|bestemt|taget stilling)|siger vi (?:fra|nej|ja|stop)|tager vi afstand)\b|\b(?:hos os|her) (?:på|i|hos) {_PLACE} er vi (?:\w+ )?(?:imod|for|uenige|enige|modstandere|tilhængere|trætte af(?! (?:grå|gamle|kolde|mørke|bare|hvide|kedelige|triste) |\w* ?(?:skrald|rod|støv|kedelige|larm)\b))\b|\bsom {_CRAFT} (?:på|i|hos|ved) {_PLACE} (?:{_THINK} vi|siger vi (?:fra|nej|ja|stop)|tager vi afstand|er vi (?:imod|for|uenige))\b|\b(?:min|vores) [a-zæøå]+ og jeg (?:\w+ )?(?:{_THINK}|står (?:helt )?fast)\b|\bvi (?:afviser|beklager ikke|betaler ikke|erkender|indrømmer|bestrider|anerkender ikke|fralægger os)\b[^.!?]{{0,40}}\b(?:kritik\w*|erstatning|krav\w*|ansvar\w*|anklage\w*|påstand\w*)|\b(?:siger|udtaler|oplyser|meddeler) (?:kommunen|regionen|hospitalet|sygehuset|direktionen)[.!]"
    rf"|\b(?:fra os|her) (?:i|på|hos) {_PLACE}\b[^.!?]{{0,30}}\b(?:lyde|lyder|siges|melde|sagt)\b|\bfra {_PLACE} (?:skal der lyde|lyder der|lyder) et (?:\w+ )?(?:nej|ja)\b|\b(?:i|på|hos|ved) {_PLACE} er vi (?:\w+ )?(?:(?:imod|for|uenige|enige om|modstandere|tilhængere)\b|enige:)|\b{_PLACE} og jeg (?:\w+ )?{_THINK}\b|\bvi som (?:afdeling|skole|team|hus|personale|enhed|institution) {_THINK}\b|\b(?:i|på|hos|ved) {_PLACE} er (?:holdningen|meningen|linjen|indstillingen|budskabet)\b(?! (?:lang|nede|åben|optaget))|\b(?:afdelingen|hospitalet|sygehuset|skolen|kommunen|regionen|institutionen|klinikken|centret|plejehjemmet|forvaltningen|ledelsen|direktionen) (?:kommer (?:\w+ ){{0,2}}?(?:ikke|aldrig) til at (?:medvirke|acceptere|rette sig|bøje|makke ret|bidrage til)|(?:medvirker|bidrager|bøjer sig|retter ind|giver sig) (?:ikke|aldrig))\b|\b(?:holdningen|meningen|linjen|indstillingen) (?:i|på|hos) {_PLACE} er\b|\b(?:hele )?(?:personalet|kollegiet|lærerværelset|holdet|vagtholdet|medarbejderne|afdelingen) (?:her )?(?:\w+ )?{_THINK}\b|\bingen af os\b[^.!?]{{0,25}}\b(?:tror på|går ind for|støtter|kan stå inde)"
    rf"|\b(?:hele )?(?:\w*personalet|\w*teamet|\w*holdet|\w*afsnittet|kollegiet|medarbejderne|de ansatte|kollegerne|lægerne|sygeplejerskerne|lærerne|pædagogerne|jordemødrene|portørerne|sagsbehandlerne|socialrådgiverne|bibliotekarerne|terapeuterne|assistenterne|rådgiverne|konsulenterne|vagtholdet|ledelsen) (?:på|i|hos|ved|fra) (?:\w+\.? ){{1,3}}?{_THINK}\b|\b(?:vi|os) (?:her )?(?:på|i|hos|ved|fra) (?!familien|min |mit |vores (?:familie|hjem|gade|opgang|nabolag)|hjemmet|gaden|nabolaget|koret|bandet|grundejer|kolonihave|\w+(?:gade|vej|vænget|stræde|allé) )(?:\w+\.? ){{1,2}}{_THINK}|\b(?:i|på|hos|ved) (?!min |mit |familien|vores (?:familie|hjem|gade|opgang|nabolag))(?:\w+\.? ){{1,2}}(?:mener|synes|kræver|frygter|afviser|støtter|fordømmer) vi\b|\bvi er som (?:hospital|sygehus|kommune|region|myndighed|institution|afdeling|klinik) (?:\w+ )?(?:kritiske?|imod|uenige?|skeptiske?|enige|modstandere|trætte|bekymrede|rystede|for)\b|\b(?:stedet|skolen|hospitalet|sygehuset|gymnasiet|afdelingen|arbejdspladsen|klinikken|kommunen), hvor jeg arbejder, {_THINK}|\bhele (?-i:[A-ZÆØÅ])\w+(?:en|et) {_THINK}|\bsom (?:afsnit|klinik|team|personale|faggruppe|enhed|hold) (?:kan|vil|må|mener|tager|står|siger|synes|kræver) vi\b(?: \w+){{0,2}}? (?:ikke|aldrig|fra|nej|afstand|at|fast|imod|bag)\b|\bfra {_OWNER} side\b(?! af)|\b(?:mener|synes|kræver|foreslår|anbefaler|frygter) vi (?:her |alle |alle sammen |alle her )?(?:på|i|hos|fra) (?:\w+ )??(?:{_PLACE}\b|(?-i:[A-ZÆØÅ]\w*))|\bvi (?!(?:er|har|var|holder|fejrer|løber|synger)\b)\w+ som (?:hospital|sygehus|kommune|region|myndighed|institution|afdeling|klinik)\b|\bvi (?:\w+ ){{0,3}}som (?:hospital|sygehus|kommune|region|myndighed|arbejdsplads|skole|afdeling|institution|hus|team|klinik) (?:\w+ ){{0,2}}(?:ikke|aldrig|{_THINK})\b"
    rf"|(?<!ikke )\bpå vegne af (?:hele |alle |os |mine |samtlige )*(?:personalet|kollegerne|kolleger|holdet|medarbejderne|ansatte|lærerne|afdelingen|os alle|vagtholdet)\b"
    rf"|\b{_OWNER} (?:\w+ )?(?:holdning|mening|opfattelse|vurdering at|position|indstilling|standpunkt|linje|svar|syn på|forklaring|udlægning|vurdering|officielle svar|udmelding|synspunkt|politik er)\b"
    rf"|\b{_PLACE} (?:\w+ )?{_THINK}\b(?! at (?:hilse|se))|(?<!ikke )\bpå (?:hele )?(?:afdelingens|skolens|hospitalets|sygehusets|kommunens|regionens|institutionens|arbejdspladsens|ledelsens|husets|alles|vores allesammens) vegne\b|(?<!ikke )\bpå vegne af (?:hele )?{_PLACE}\b|\bsom (?:hospital|sygehus|kommune|region|myndighed|arbejdsplads|skole|afdeling|institution)\b[^.!?]{{0,30}}\bvi\b|\bvores (?:klare |fælles |helt klare |endelige )?(?:holdning|linje|standpunkt|besked|melding|budskab|konklusion|svar til pressen) (?:på|i|hos|er|til|som)\b|\b(?:hermed|her er|her kommer) (?:en |vores )?(?:officiel |officielle )?udtalelse\b|\bvi tager (?:skarpt|klart|kraftigt|stærkt|på det skarpeste|dybt) afstand fra\b|\bvores (?:officielle|endelige) (?:holdning|svar|linje|standpunkt)\b",
    re.IGNORECASE,
)
_HOUSE = r"(?:afdelingen|hospitalet|sygehuset|skolen|kommunen|regionen|institutionen|forvaltningen|ledelsen|direktionen|byrådet|regionsrådet)"
_DEED = r"(?:lukker|nedlægger|fyrer|afskediger|sælger|sparer|skærer|flytter|privatiserer|udliciterer|river|bygger|betaler|hæver|fjerner|dropper)"
_PROMISE = Pattern(
    rf"\b{_HOUSE} (?:kommer til at|vil|skal nok|ender med at) (?:betale|give|udbetale) (?:\w+ )?(?:erstatning|kompensation|godtgørelse)\b|\b{_HOUSE} {_DEED}\b[^.!?]{{0,30}}\b(?:ikke|aldrig|ingen|intet)\b[^.!?]{{0,30}}\b(?:hverken nu|nogensinde|nu eller senere|det kan (?:i|du)|det lover|punktum|uanset)|\b{_HOUSE} {_DEED} (?:\w+ ){{0,3}}?(?:ikke|aldrig|ingen)\b[^!?]{{0,60}}\b(?:det )?(?:kan (?:i|du) (?:roligt|godt|trygt) (?:skrive|citere|stole|regne|bringe|love|sige)|må (?:i|du) (?:gerne |godt )?(?:citere|skrive|bringe))\b",
    re.IGNORECASE,
)
"""What the house will never do, said with the weight of a promise."""
_ACTS = r"(?:har besluttet|har valgt|indfører|tilbyder|lukker|åbner|beder|forventer|udtaler|meddeler|kommer til at|holder lukket)"
_ALL_OF_US = r"(?<!ikke )\b(?:på|i) (?:alles|alle kollegers|mine kollegers|kollegernes|hele (?:\w+s|holdets)|afdelingens|personalets) (?:vegne|navn)\b"
_WORKPLACE = Pattern(
    rf"{_ALL_OF_US}|\b(?:i|på|hos) {_PLACE} har vi (?:\w+ )?(?:besluttet|valgt) at (?:anbefale|fraråde|sige|advare|afvise|støtte|kræve|nægte|boykotte|modsætte)\b|\bsådan (?:har|ser) hele {_PLACE} (?:på )?det\b|\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_ACTS}\b|\bsom {_PLACE} {_THINK} vi\b|\b(?:hos os|her) på {_PLACE} {_THINK} vi\b",
    re.IGNORECASE,
)
_STILL = Pattern(
    rf"\b(?:på|i) (?:vores|hele) [a-zæøå]+ er vi (?:alle |helt |fuldt )?enige(?::| om at\b| om, at\b)|{_ALL_OF_US}|\bvi (?:på|i|hos|her på|her i|fra) {_PLACE} {_THINK}\b|\bhele {_PLACE} {_THINK}\b|\b(?:hos os|her) (?:på|i|hos) {_PLACE} (?:står|bakker|går|støtter|mener|kræver|tager) vi (?:ikke|aldrig|afstand)\b|\bdet er (?:også )?{_OWNER} (?:\w+ )?(?:holdning|mening|standpunkt|linje|synspunkt)\b",
    re.IGNORECASE,
)
_MYSELF = Pattern(
    r"\b(?:for mig selv|for egen regning|helt privat|som privatperson|på egne vegne|min egen regning|mine egne ord|mine egne holdninger|mine egne meninger|kun min egen|min egen holdning|min egen mening|ikke (?:på vegne af|min arbejdsplads|på min arbejdsplads)|udtaler mig privat|skriver privat|kun på mine egne|egne vegne)\b",
    re.IGNORECASE,
)
_DISOWNS = Pattern(
    r"\b(?:som privatperson|for egen regning|på egne vegne|(?:skriver|taler|udtaler mig) (?:det )?(?:her )?(?:kun |helt )?(?:for mig selv|privat)|kun min egen (?:holdning|mening))\b",
    re.IGNORECASE,
)
_OPINION = r"(?:synes|mener|tror|tænker|er|ville|vil|savner|hader|elsker|kan|har|stemmer|foretrækker|ser|finder)"
_PRIVATE_VIEW = Pattern(
    rf"\bjeg (?!kender|glæder|håber)(?:\w+ ){{0,3}}(?:personligt|privat)\b|\bsom (?:\w+ ){{0,3}}?(?:mor|far|forælder|borger|nabo|bilist|cyklist|skatteborger|skatteyder|vælger|hundeejer|kattemenneske|dyrlæge|husejer|pendler|gammel elev)\b[^.!?]{{0,40}}\b{_OPINION} jeg\b|\bhvis (?:du|i) spørger mig\b"
    rf"|\b(?:helt )?(?:personligt|privat) {_OPINION} jeg\b|\b(?:min|mit) (?:helt |rent )?(?:personlige|private|egen|helt egen|ærlige|ydmyge) (?:holdning|mening|syn|synspunkt|tro|overbevisning|fornemmelse|teori|gæt|mistanke|opfattelse)\b|\b(?:mit gæt|min (?:mistanke|fornemmelse|teori|spådom|påstand)) er(?: nu| dog| nok)?,? at\b|\bjeg (?:synes|mener|tror) (?:ærlig talt|helt ærligt|oprigtigt|personligt)\b|\bjeg for min del\b|\bfor mit eget vedkommende\b|\bjeg er (?:nu|dog|lidt|egentlig|oprigtigt|ærligt talt) bange for,? at\b|\befter min (?:\w+ )?mening\b|\bi mine øjne\b|\bhelt ærligt,? (?:så )?{_OPINION} jeg\b|\bærlig talt,? (?:så )?(?:{_OPINION} jeg|jeg {_OPINION})\b"
    r"|\bjeg (?:er )?personligt (?:synes|mener|tror|imod|for|uenig|enig)\b|\bjeg (?:hader|afskyr|kan ikke (?:udstå|fordrage|døje|holde ud)|stemmer (?:nej|ja|på|imod|for|blankt)|er (?:\w+ ){0,2}?(?:imod|modstander|tilhænger|træt af|ikke fan af|ligeglad med)|har aldrig (?:været vild med|brudt mig om|kunnet lide|forstået|troet på)|har (?:også )?altid (?:hadet|syntes|ment)|bryder mig ikke om|tror ikke (?:på|et sekund)|gider ikke)\b"
    r"|\bjeg (?:synes|mener|tror)\b[^.!?]{0,80}\b(?:burde|skulle (?:lukke|fyre|droppe|stoppe)|er (?:noget )?(?:vrøvl|pjat|tosset|tåbeligt|grimt?|elendigt?|forkert|en (?:\w+ )?(?:dårlig|tåbelig|tosset) \w+|et (?:makværk|cirkus)|spild af|overvurderet|forfærdeligt?|latterligt?))",
    re.IGNORECASE,
)


_SERVICE = Pattern(
    r"(?<=anbefaler|opfordrer)(?:,? at (?:du|man|i)\b| (?:(?!regering|politiker|byråd|region|minister|folketing|ledelse|direktion|kommune)\w+ ){0,3}til at (?!stemme|protest|skrive under|strejke|boykot|demonstr|klage|nedlægge|afvise|droppe|kæmpe|sige|råbe|støtte|forkaste|trække|genoverveje|handle|stoppe|ændre)\w+)"
    r"|(?<=siger nej)(?: tak)? til (?:\w*plast\w*|\w*affald|skrald|cigaretskod\w*|mobning|vold|racisme|had|madspild|ensomhed|røg|rygning|gift|sprøjtegift)\b|(?<=siger ja)(?: tak)? til (?:\w+ ){0,2}(?:træer|blomster|bier|sommerfugle|frivillige|praktikanter|lærlinge|elever|leg|liv|fællesskab\w*|cykler)\b|(?<=garanterer) (?:gratis|plads|parkering)\b|(?<=s svar) på en\b|(?<=beklager) (?:ulejlighed\w*|generne|gener|støjen|rodet|ventetiden (?:ved|i|på))\b|(?<=lover)(?: ikke| hverken)? (?:sol|solskin|regn|frost|sne|blæst|godt vejr|varme)\b|(?<=støtter) (?:lyserød|knæk|landsindsamling\w*|\w*indsamling\w*|danmarks)",
    re.IGNORECASE,
)
"""Advice to citizens and a good cause: what a house says every day, and no stand."""

_CLUB = Pattern(
    r"\b(?:\w*klubben|\w*foreningen|\w*koret|lauget|partiet|menighedsrådet|kolonihave\w*|bandet|orkestret)\b",
    re.IGNORECASE,
)
_MEMBER = Pattern(
    r"\b(?:i min fritid|kasserer|formand|forkvinde|næstformand|træner|holdleder|spejderleder|medlem|bestyrelsesmedlem|frivillig)\b",
    re.IGNORECASE,
)
"""Whoever speaks as a member speaks for the club."""
_NOT_FOR = Pattern(
    r"\bikke (?:svare|udtale|sige|tale|love|kommentere)\w* (?:\w+ ){0,3}$|\bhverken (?:\w+ ){0,3}(?:eller )?$|\b(?:ikke|aldrig) (?:nødvendigvis )?$"
)
"""Nothing is said for the house: `det er hverken min makkers eller afdelingens mening`."""
QUOTED = Pattern(r"»[^«]*«|“[^”]*”|”[^”]*”|\"[^\"]*\"")


PLAY = Pattern(
    r"\b(?:quiz\w*|kapsejlads\w*|fodbold\w*|kage\w*|boller|kaffe\w*|hygge\w*|sommerfest\w*|julefrokost\w*|løb(?:et)?|\w*jubilæum|\w*fødselsdag|åbent hus|\w*kaffen?)\b",
    re.IGNORECASE,
)
"""What nobody takes a stand on."""


def _stands(reading: Reading, *patterns: Pattern) -> set[Span]:
    text = reading.prose
    found = (
        m
        for pattern in patterns
        for m in pattern.finditer(text)
        if not _is_of_club(text, m[0]) and not PLAY.search(text, m.start(), m.end() + 40)
    )
    return {
        Span(*m.span())
        for m in found
        if not _SERVICE.match(text, m.end()) and not _NOT_FOR.search(text, max(0, m.start() - 40), m.start())
    }


def _is_of_club(text: str, said: str) -> bool:
    return bool(_CLUB.search(said) and _MEMBER.search(text))


def stand_of_organisation(reading: Reading) -> tuple[Span, ...]:
    """Places where the text states what an organisation or workplace thinks."""
    return tuple(sorted(_stands(reading, _STAND, _PROMISE)))


def speaks_for_workplace(reading: Reading) -> tuple[Span, ...]:
    """Places where somebody thinks or decides as the workplace; "vi på afdelingen har bagt boller" is neither.

    Where the writer says that these are their own words, only a plain "we" or "the department's view" still counts.
    """
    pattern = _STILL if for_myself(reading) else _STAND
    return tuple(sorted(_stands(reading, pattern, _WORKPLACE)))


def for_myself(reading: Reading) -> bool:
    """Does the writer say that these are their own words?"""
    return bool(_MYSELF.search(reading.prose))


def private_view(reading: Reading) -> tuple[Span, ...]:
    """Places where the writer gives a private view."""
    prose = QUOTED.sub(lambda m: " " * len(m[0]), reading.prose)
    return tuple(Span(*m.span()) for m in _PRIVATE_VIEW.finditer(prose))


def disowns_workplace(reading: Reading) -> tuple[Span, ...]:
    """Places where a text says that it is private; on the workplace's own profile that is a riddle."""
    return tuple(Span(*m.span()) for m in _DISOWNS.finditer(reading.prose))
