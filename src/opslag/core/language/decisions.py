"""Decisions (beslutninger): who decided, who is affected, and what changes for them."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_BODY = r"(?:byrådet|kommunalbestyrelsen|\w*udvalget|\w*bestyrelsen|\w*rådet(?<!elevrådet)(?<!børnerådet)(?<!ungerådet)(?<!klasserådet)(?<!ungdomsrådet)(?<!legerådet)|folketinget|regeringen|kommunen|forvaltningen|direktionen|\w*ledelsen|chefgruppen|ledergruppen|politikerne|\w*partierne|forligskredsen|magistraten|rådmanden|borgmesteren|ministeren|ministeriet|generalforsamlingen|et (?:bredt |stort )?flertal|flertallet|styregruppen|med-udvalget|skolelederen|områdelederen|kredsen|partierne)"
_MADE = r"(?:vedtag(?:et|er)|vedtog|beslutte(?:t|de|r)|godkend(?:t|te|er)|bevilge(?:t|de|r)|(?:sagt|sagde|siger|sige) (?:\w+ )?(?:ja|nej|god for)|bakket op om|givet håndslag|beseglet|stadfæstet|nikket|nikkede|tilsluttet|tiltrådt|tiltrådte|truffet|traf|stemt(?! om farven)|stemte|afsat|frigivet|frigav|frigiver|behandlet og godkendt|peget på|pegede på|vælger|valgte (?:model|forslag|den|at)|landet|ta(?:get|ger) (?:\w+ )?stilling|tog (?:\w+ )?stilling|satte (?:\w+ )?underskrift\w*|sat (?:\w+ )?underskrift\w*|skrev under|indgået|indgik|(?:er|blev|blevet) (?:\w+ )?enige om|forkastet|afvist|fastlagt|vraget|udskudt|givet grønt lys|gav grønt lys|skrevet under|underskrevet|lagt sig fast|truffet valg)"
_THING = r"(?:\w*(?:struktur|plan|strategi|politik|budget|model|reform|lov|aftale|forlig|ordning|princip|retningslinje|vision|takst|forslag|indstilling|norm|regulativ|vedtægt|værdigrundlag|ramme|prioritering|spareplan|omstilling|sammenlægning|rokade|vedtagelse|fordeling|kvalitetsrapport|regler|reglerne|charter|kompas|koncept)(?:en|et|erne|er|ene|e|n|t|ne|s|ter|terne)?)"
_BODIES = "byrådet/kommunalbestyrelsen/udvalget/bestyrelsen/råde/folketinget/regeringen/kommunen/forvaltningen/direktionen/ledelsen/chefgruppen/ledergruppen/politikerne/partierne/kredsen/magistraten/rådmanden/borgmesteren/minister/generalforsamlingen/flertal/styregruppen/skolelederen/områdelederen"
_BY = "byråd/kommunalbestyrelse/udvalg/bestyrelse/regionsråd/ledelse/direktion/rådmand/folketing/politikerne"
_DECISION = Turns(rf"""
{_BODIES} | \b{_BODY}\b[^.!?]{{0,60}}?\b{_MADE}\b
{_BY} | \b{_MADE}_(?:\w+_)?(?:af|i|på)_(?:et_)?(?:\w+_)?(?:\w*byråd\w*|kommunalbestyrelse\w*|\w*udvalg\w*|\w*bestyrelse\w*|regionsråd\w*|\w*ledelse\w*|direktion\w*|rådmand\w*|folketing\w*|\w*politikerne)\b
har valgt | \b{_BODY}_har_valgt_(?:at|en_ny_\w*(?:strategi|plan|politik|model|ordning|struktur|løsning)|et_nyt_\w+|den_\w+_(?:model|plan|løsning))
valgt en ny/valgt den nye | \bvalgt_(?:en_ny|den_nye)_(?:{_THING})
vedtaget/truffet/besluttet/afgjort/bevilget | \b(?:er|blev|er_nu|er_blevet|nu_er|så_er|blev_i_går|blev_i_aftes)_(?:det_|der_|den_|så_)?(?:(?:nu|endelig|endeligt|officielt|i_går|i_dag|i_aftes|formelt|enstemmigt|netop|blevet)_)*(?:vedtaget|truffet|besluttet|(?<=det_er_)afgjort|(?<=er_det_)afgjort|bevilget)\b
vedtaget/godkendt/besluttet/forhandlet/landet/underskrevet/på plads/i hus/i kraft/stemt igennem/stemt ned/indgået/virkelighed/realitet | \b{_THING}_(?:(?:om|for|i|på|af|til)_(?:\w+_){{1,4}})?(?:\w+_)?(?:er|blev|er_nu|er_blevet|kom)(?:_(?:nu|endelig|endeligt|netop|i_går|i_dag|i_aftes|enstemmigt|formelt|blevet|officielt))*_(?:vedtaget|godkendt|besluttet|forhandlet|landet|underskrevet|på_plads|faldet_på_plads|i_hus|trådt_i_kraft|stemt_igennem|stemt_ned|indgået|blevet_til_virkelighed|en_realitet)\b
vedtaget/godkendt/besluttet/stemt igennem | \b(?:blev|er)_(?:den|det|de)_(?:nye?_|\w+_)?{_THING}_(?:\w+_)?(?:vedtaget|godkendt|besluttet|stemt_igennem)\b
afgørelsen/beslutningen/valget | \b(?:faldt|kom)_(?:afgørelsen|beslutningen)\b|\b(?:afgørelsen|beslutningen)_faldt\b|\b(?:afgørelsen|beslutningen|valget)_(?:\w+_){{0,3}}(?:er|blev)_(?:nu_|endelig_)?(?:faldet|truffet|taget|landet|endelig|en_realitet)\b
beslutning/afgørelse | \b(?:truffet|taget|træffer|traf|tog)_(?:en_|sin_|den_)?(?:\w+_)?(?:beslutning|afgørelse)\w*\b
beslutning/afgørelse/vedtagelse | \b(?:\w*rådets|\w*udvalgets|kommunens|\w*bestyrelsens|\w*styrelsens|regeringens|ministeriets|politikernes|\w*ledelsens|direktionens)_(?:\w+_)?(?:beslutning|afgørelse|vedtagelse)(?:en)?\b
nu er det | \bnu_er_det_(?:officielt|endeligt|en_realitet|en_kendsgerning)\b
budgetforlig | \bbudgetforlig\w*\b
beslutning/vedtagelse/aftale | \bny(?:e|t)?_\w*(?:beslutning|vedtagelse|aftale)\w*\b
""")
_FAINT = Turns(rf"""
stemmer mod/stemmer for/stemmer imod/stemmer, /hænder i /hænder oppe | \b(?:stemmer_(?:mod|for|imod)|stemmer,_\w+_(?:mod|imod)|hænder_i_vejret|hænder_oppe)
stemmes /stemmers /flertal/enstemmig | \bmed_\w+_stemmers?_(?:overvægt|flertal|forskel|margin)\b|\b\w+_stemmes_(?:overvægt|flertal|forskel)\b|\b(?:snævert|stort|bredt|klart|lille|knebent|spinkelt|solidt|overvældende)_flertal\b|\benstemmigt?\b
streg/punktum/låg/flueben/kryds/segl | \b(?:sat|sætter|satte|sættes|kom|kommet|slået)_(?:\w+_){{0,3}}(?:streg_under|punktum_(?:for|i|ved)|låg_på|flueben_(?:ved|i|ud_for)|segl_på|kryds_ved)\b|\b(?:streg_under|punktum_for|punktum_i|låg_på|flueben_ved)_(?:\w+_)?(?:sag|punkt|spørgsmål|diskussion|debat|forhandling|proces|forløb|plan)
hammer    | \bhammeren_(?:er_)?(?:nu_|endelig_|så_)?(?:faldt|faldet)\b(?!_(?:ned|på|i_hovedet|af|ud))
igennem   | \b(?:kom|kommet|gik|gået|sendt|stemt|ført|fået|fik|kommer|er|nåede|trumfet|banket)_(?:\w+_){{0,3}}igennem\b
i lommen/i hus/i kassen/på plads/med hjem | \b(?:beslutning|afgørelse|aftale|afklaring|løsning|ja)\w*_(?:\w+_){{0,2}}(?:i_lommen|i_hus|i_kassen|på_plads|med_hjem)\b
grønt lys/blåt stempel/tommel op/klarsignal | \b(?:grønt_lys|blåt_stempel|tommel(?:en)?_op|klarsignal)\b
valgte /valgt /vælger /peget på/pegede på/gik med/gik efter/gået med/gået efter/landet på/landede på/endt med/endte /foretrak/satsede på | \b{_BODY}_(?:har_|er_|blev_)?(?:\w+_)?(?:valgt|valgte|vælger|peget_på|pegede_på|gik_(?:med|efter)|gået_(?:med|efter)|landet_på|landede_på|endt_(?:med|på|ved)|endte_(?:med|på|ved)|foretrak|satsede_på)_(?:\w+_){{0,2}}(?:scenarie|model|forslag|løsning|mulighed|variant|spor|version)\w*
en løsning/en afklaring/en god løsning/løsning på | \b(?:fundet|landet|nået|kommet|fandt|nåede)_(?:\w+_){{0,2}}(?:løsning|afklaring)\b
gik fra bordet/rejste sig fra bordet/forlod bordet | \b(?:gik_fra|rejste_sig_fra|forlod)_bordet\b
enige/enedes | \b(?:politikerne|partierne|parterne|alle_partier|udvalget|rådet|byrådet|bestyrelsen|salen|medlemmerne)_(?:(?:var|blev|er|er_blevet)_(?:\w+_)?enige|enedes)
fra rådhuset/fra byrådet/fra udvalget/fra forvaltningen/fra direktionen/fra politikerne/fra ministeriet/fra kommunen/fra bestyrelsen/fra borgmesteren | \b(?:kom|kommet|landede|landet|tikkede|faldt|lød)_(?:\w+_){{0,3}}(?:melding\w*|afgørelse\w*|svaret|beskeden|brevet|opkaldet|ordene?|signal\w*|nyheden)_(?:\w+_)?fra_(?:rådhuset|byrådet|udvalget|forvaltningen|direktionen|politikerne|ministeriet|kommunen|bestyrelsen|borgmesteren)
afgjort/afsluttet/lukket/vedtaget/besluttet/godkendt/færdigbehandlet/ude af verden/afklaret | \b(?:sagen|spørgsmålet|punktet|punkt_\d+|kampen|processen|forslaget|diskussionen|debatten|forhandlingerne|fremtiden)_(?:(?!ikke_)[^\s.!?]+_){{0,4}}?(?:er|blev|bliver|endt)_(?:\w+_){{0,2}}(?:afgjort|afsluttet|lukket|vedtaget|besluttet|godkendt|færdigbehandlet|ude_af_verden|afklaret)\b
afgjort/afsluttet/lukket/vedtaget/besluttet/godkendt/færdigbehandlet/afklaret | \b(?:er|blev)_(?:\w+_)?(?:sagen|spørgsmålet|punktet|punkt_\d+|forslaget|diskussionen|forhandlingerne)_(?:\w+_){{0,2}}(?:afgjort|afsluttet|lukket|vedtaget|besluttet|godkendt|færdigbehandlet|afklaret)\b
endte det/blev det/blev resultatet/blev udfaldet/blev konklusionen | \b(?:sådan|så|derfor|i_aftes|i_går|til_sidst)_(?:endte_det|blev_det_(?:ja|nej|sådan)|blev_(?:resultatet|udfaldet|konklusionen))\b|\bendte_det_(?:sådan|med_(?:et_)?(?:ja|nej)|i_(?:byråds)?salen)
udfaldet/resultatet/konklusionen | \b(?:udfaldet|konklusionen|resultatet_af_(?:\w+_)?(?:mødet|afstemningen|behandlingen|forhandling\w*))_(?:er|blev|kender|ligger|kom|står)\b
nikke     | \b(?:nikkede|nikket|nikker)_(?:\w+_){{0,2}}(?:ja|til|igennem|anerkendende)\b
tilsagn/afslag/bevilling/et ja/et nej | \b(?:fik|fået|modtog|modtaget|kom|givet|gav)_(?:\w+_){{0,3}}(?:tilsagn|afslag|bevilling\w*|et_(?:\w+_)?(?:ja|nej))\b
terningerne/brikkerne/trukket i land/skrevet under/underskrift | \bterningerne_er_kastet\b|\bbrikkerne_(?:er_)?fald\w+_på_plads\b|\bunderskrift\w*_(?:er_)?(?:på_plads|sat)\b
blev et ja/blev et nej/blev et klart/blev til et ja/blev ja/blev nej/svaret er ja/svaret er nej/er et ja/er et nej/svaret er et | \b(?:det|svaret|resultatet|udfaldet|konklusionen)_(?:blev|er)_(?:til_)?(?:et_)?(?:\w+_)?(?:ja|nej)\b
har talt/sagt sit/foden ned/skåret igennem/bestemt sig/har bestemt | \b{_BODY}_har_(?:nu_|endelig_)?(?:talt|sagt_sit|sat_foden_ned|skåret_igennem|bestemt_sig|bestemt)\b(?!_(?:med|om|sammen|til|længe|meget))
kampen/striden/slaget/tovtrækkeri/uvisheden/ventetiden | \b(?:kampen|striden|slaget|tovtrækkeriet|uvisheden|ventetiden)_(?:[^\s.!?]+_){{0,4}}?er_(?:nu_|endelig_)?(?:slut|forbi|ovre|afgjort|vundet|tabt)\b
udkast    | \bikke_længere_(?:\w+_){{0,2}}udkast\b
behandle/drøfte/imødekom/hørte vores | \b{_BODY}_(?:har_)?(?:\w+_)?(?:behandlede|behandlet|drøftede|drøftet|imødekom|imødekommet|fulgte|hørte)_(?:\w+_){{0,3}}(?:henvendelse|sag|ansøgning|forslag|punkt|ønske|høringssvar|indstilling|bøn)\w*
finanslov/kommet med på/kom med på | \b(?:kommet|kom)_med_(?:på|i)_(?:finansloven|budgettet|forliget|aftalen)\b
alle ja/alle sagde ja | \b(?:sagde|siger|har_sagt)_(?:de_)?alle_ja\b|\balle_sagde_ja\b
retningen/kursen/linjen/rammen/rammerne | \b(?:retningen|kursen|linjen|rammen|rammerne)_(?:er|blev)_(?:nu_|endelig_)?(?:lagt|sat|udstukket)\b|\ber_(?:retningen|kursen|linjen|rammen|rammerne)_(?:lagt|sat|udstukket)\b
overlevede/sejrede/længste strå/røg ud/vandt frem | \b(?:forslag\w*|det_ene|det_andet|ét_af_dem)_(?:\w+_){{0,3}}(?:overlevede|sejrede|røg_ud|vandt_frem)\b|\blængste_strå\b
officielt | \b(?:er|blev)_(?:det_|den_)?(?:nu_|endelig_)?officiel(?:t|le)?\b
budget    | \bbudget\w*_(?:for_\w+_)?(?:er|blev)_(?:nu_|endelig_)?(?:lagt|faldet_på_plads|landet|forhandlet|lukket|i_hus)
sidste ord | \bsidste_ord_(?:er|blev)_(?:nu_)?sagt\b
""")
"""What may be a decision when a council or a board is spoken of: votes, hammers, green lights."""
_COUNCIL = Pattern(
    r"\bbyråd|\bbyens råd\b|\brådhus|\bpolitiker|udvalgets?\b|bestyrelse|\bdirektion|\bforvaltning|\bborgmester|\brådmand|\bfolketing|\bfinanslov|\bminister|\bregering|\bpartie[rt]|\bmagistrat|\bchefgruppe|\bhøring(?:en|ssvar)|\bregionsråd"
)
_MEETING = Pattern(
    r"\b(?:salen|byrådssalen|tilhørerpladser\w*|punkt(?:et)? \d+|punktet|dagsorden\w*|referatet|protokol\w*|linjer|mødelokalet|forslag|indstilling(?:en)?|sagen|sagsfremstilling\w*|notatet|afgørelsen|debat(?:ten)?|stemmer|stemmes|afstemning(?:en)?|scenarie\w*|forslaget|budget\w*|høring\w*|bilag|matrik\w*|fælles ledelse|forhandling\w*)\b"
)
_PLAYED = Pattern(
    r"\b(?:børn\w*|elev\w*|ungerne|drenge\w*|piger\w*|de (?:små|store|unge|yngste|ældste)|\d\.? ?(?:klasse|[a-f]\b)|klassen\w*|robot\w*|bamse\w*|leg\w*|hest\w*|høne\w*|kanin\w*)\b"
)
_OURSELVES = Pattern(
    r"\b(?:børnene|eleverne|klassen|ungerne|de unge) i \w*(?:byråd|råd|udvalg|parlament|folketing)\w* (?:har |fik )?(?:\w+ )?(?:besluttet|besluttede|stemt|stemte|valgt|valgte|vedtaget|vedtog|truffet|traf)\b|\b(?:børnene|eleverne|klassen|ungerne|de unge|de (?:små|store)|\d\. klasse) (?:\w+ ){0,2}(?:byråd|folketing|parlament|valg|rådhus|udvalg|afstemning)\b|\b(?:vi|børnene|eleverne|klassen|ungerne|de unge|\d\. klasse) (?:har |fik )?(?:\w+ )?(?:besluttet|stemt|valgt|vedtaget|truffet)",
    re.IGNORECASE,
)
_IN_PLAY = Pattern(
    r"\b(?:skal hedde|hedder nu|(?:børn|børnene|elever|eleverne|ungerne) (?:har )?(?:stemt|stemte|valgt|valgte)|drage\w*|dinosaur\w*|kanin\w*|bamse\w*|hamster\w*)\b"
)
_CONTENT = Pattern(
    r"\b(?:besluttet|vedtaget|valgt|enige om|bestemt|godkendt|sagt ja til|vedtog|besluttede|beslutter),? (?:at (?:droppe|lukke|åbne|flytte|forbyde|fjerne|ansætte|afskedige|spare|udvide|forlænge|forkorte|afskaffe|sænke|hæve|give|bygge|sammenlægge|samle|dele|fordele|købe|sælge|gøre|lade|skære|nedlægge|oprette|begynde|starte|stoppe|fyre|halvere|fordoble|betale|flytte|sende|rykke)\b|at [^.!?]{0,80}\b(?:bliver|skal|får|må|kan|flytter|lukker|åbner|kommer|begynder|starter|stopper|samles|deles|spiser|afleverer|henter|sender|betaler|køber|kører|cykler|sover|har fri|holder fri|går ind|går ud|møder ind|mindre|mere tid|gratis|\w*fri|\w*frit|billigere|dyrere|tidligere hjem|to voksne|ekstra (?:lærer|pædagog|voksen|time|penge)\w*|slås|spiser|koster|forsvinder|fortsætter|rykker|nedlægges|ansættes|udvides|hedder)\b)",
    re.IGNORECASE,
)

_AFFECTED = Pattern(
    r"\b(?:\w*børn(?:ene|s|enes)?|\w*barn(?:et|s|ets)?|\w*elev(?:er|erne|ers|ernes|en)?|\w*forældre(?:ne|nes)?|familie(?:r|rne|n)|\w*medarbejder(?:e|ne|nes)?|\w*lærer(?:e|ne|nes)|\w*pædagog(?:er|erne|en)|personalet|ansatte|kolleger(?:ne)?|unge(?:ne|s)?|de unge|"
    r"drenge(?:ne)?|piger(?:ne)?|\w*klasse(?:r|rne|n)?|\d\.-\d\.|mellemtrinnet|indskolingen|udskolingen|borgere(?:ne)?|brugere(?:ne)?|alle (?:afdelinger|huse|skoler|institutioner)|skoledagen|lektier(?:ne)?|weekenden|frikvarter\w*|svømning\w*|undervisning\w*|maden|skoleåret|afdelingerne|stuerne|dagplejer(?:e|ne)|du|jer|jeres|dig|dit|din|dine|hver(?:t|\s\w+)? (?:stue|klasse|skole|vuggestue|børnehave|institution|afdeling|barn|elev|dagtilbud|klub|familie|plejehjem)|en (?:ekstra|ny) (?:lærer|pædagog|voksen)|\w*skolerne|institutionerne|\w*klubberne|børnehaverne|vuggestuerne|alle|\d+ (?:børn|elever|pladser|stillinger)|vi(?! har| er)|os(?! alle)|vores (?:afdeling|klub|hus|stuer|børn|hverdag|elever|personale|køkken|matrikel|vuggestue|børnehave|sfo))\b",
    re.IGNORECASE,
)
_CHANGE = Pattern(
    r"\b(?:får|slipper|betyder|fremover|fra (?:og med )?(?:den |d\. )?(?:mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|næste|efter sommer\w*|nytår|sommer\w*|\d)|ikke længere|bliver|skal|mister|ændre\w*|flere|færre|længere|kortere|flytter|kan nu|nu kan(?! vi)|kan (?:fra|fremover|vælge|blive|gå|få|søge|komme|sove|spise)|må|undgår|kommer til|vil (?:få|kunne|blive|opleve|møde)|begynder|starter|sparer|vinder|samles|deles|spiser|afleverer|henter|sender|betaler|køber|kører|cykler|sover|har fri|holder fri|går ind|går ud|møder ind|mindre|mere tid|gratis|billigere|dyrere|tidligere hjem|to voksne|ekstra (?:lærer|pædagog|voksen|time|penge)\w*|åbner|lukker|hver (?:dag|uge)|gives|slut med|fri\b|kun til|overlever|ved det gamle|lektiefri\w*|mobilfri\w*|skærmfri\w*|\d+ (?:nye|flere|ekstra|færre)|uændret|begge|halv\w*|dobbelt\w*)\b",
    re.IGNORECASE,
)
_FROM_NOW = Pattern(
    r"\b(?:fra (?:og med )?(?:på )?(?:mandag|tirsdag|onsdag|torsdag|fredag|næste \w+|efter sommerferien|efter ferien)|fremover) (?:ligger|bliver|er|får|kan|må|skal|kører|spiser|møder|henter|afleverer|åbner|lukker|koster)\b",
    re.IGNORECASE,
)
_NEW_FROM = Pattern(
    r"(?:^|[.!?:]\s+)Fra (?:og med )?(?:den |d\. )?(?:mandag|tirsdag|onsdag|torsdag|fredag|næste \w+|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d{1,2}\. \w+|efter\w* \w+) (?!gælder|træder)\w+",
)
_US = Pattern(
    r"\bvi\b[^.!?]{0,60}\b(?:fremover|ikke længere|fra (?:og med )?(?:den |d\. )?(?:mandag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|næste|\d))|\b(?:fremover|fra (?:den |d\. )?\d{1,2}\. \w+|fra (?:august|januar|mandag|næste \w+))\b (?:\w+ )?vi\b|\b(?:nu|derfor) (?:skal|kan(?! vi (?:komme|ånde|sove|trække|endelig|glæde|fejre|gå i|begynde|se frem|igen))|får|slipper|holder|begynder|flytter|skriver|åbner|lukker|møder|bruger) vi\b|\bfor os betyder|\bbetyder (?:det )?for (?:os|vores)|\bdet betyder\b|\bkonsekvensen\b|\bså i (?:kan (?!følge|læse|se|høre)|skal|får|slipper|må)\b|\b(?:vuggestuen|børnehaven|skolen|klubben|sfo'?en|biblioteket|hallen|køkkenet|legepladsen|svømmehallen) (?:\w+ )?(?:åbner|lukker|flytter|lukkes|flyttes|bliver liggende|bliver, hvor|holder åbent|har åbent)\b",
    re.IGNORECASE,
)


_NOT_YET = Pattern(r"\bendnu (?:\w+ )?ikke\b|\bikke endnu\b")
"""`Byrådet har endnu ikke vedtaget planen`: it is still open."""


def decision(reading: Reading) -> re.Match[str] | None:
    """A decision of a body: "Byrådet har vedtaget …". What children vote about is none."""
    prose = reading.lower_prose
    made = (m for m in _DECISION.find(reading.lower, prose) if not _NOT_YET.search(m[0]))
    found = min(made, key=_place, default=None) or _faint(reading, prose)
    if found and (_OURSELVES.search(prose) or _is_in_play(prose)):
        return None
    return found


def _is_in_play(prose: str) -> bool:
    """`Det er besluttet: Kaninen skal hedde Kurt`: nobody in office decided it."""
    return bool(_IN_PLAY.search(prose)) and not _COUNCIL.search(prose)


def _faint(reading: Reading, prose: str) -> re.Match[str] | None:
    """What is told as a decision only because a council or a board, or two signs of a meeting, stand in the text."""
    for found in sorted(_FAINT.find(reading.lower, prose), key=_place):
        if _PLAYED.search(prose, *_sentence(reading, found)):
            continue
        if _COUNCIL.search(prose) or len({m[0] for m in _MEETING.finditer(prose)}) > 1:
            return found
    return None


def _sentence(reading: Reading, found: re.Match[str]) -> Span:
    inside = (s for s in reading.sentences if s.start <= found.start() < s.end)
    return next(inside, Span(*found.span()))


def _place(found: re.Match[str]) -> int:
    return found.start()


_NEXT = Pattern(
    r"[.!] (?:det|den|de|så|nu|ordningen|ændringen) (?:\w+ ){0,2}(?:begynder|starter|sker|betyder|bliver|kommer|træder i gang)\b(?! (?:det|arbejdet|alvoren|spændingen|ventetiden|processen|planlægningen|et nyt)\b)",
    re.IGNORECASE,
)


def says_who_and_what_changes(reading: Reading) -> bool:
    """Is there a sentence that says who is affected and what changes for them?"""
    prose = reading.prose
    if _CONTENT.search(prose) or _US.search(prose) or _FROM_NOW.search(prose) or _NEW_FROM.search(prose):
        return True
    if _NEXT.search(prose) and _AFFECTED.search(prose):
        return True
    sentences = (prose[s.start : s.end] for s in reading.sentences if not reading.slice(s).rstrip().endswith("?"))
    return any(_AFFECTED.search(s) and _CHANGE.search(s) for s in sentences)
