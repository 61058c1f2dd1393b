"""Who is named in a public role (offentlig rolle): by office, by fame, on a stage, or speaking to the press for a house."""

from dataclasses import replace
from functools import lru_cache

from opslag.core.language.names import is_last_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_contexts import ROLE_BEFORE, names_a_house
from opslag.core.language.person_elected import are_candidates, chairs_a_club, stands_out, vote_together
from opslag.core.language.person_places import Person
from opslag.core.language.reading import Reading, Word

_PEOPLE = frozenset(
    name.replace("_", " ")
    for name in """
    mette_frederiksen lars_løkke lars_løkke_rasmussen kim_larsen h.c_andersen h.c._andersen h._c._andersen hc_andersen
    søren_kierkegaard astrid_lindgren greta_thunberg karen_blixen niels_bohr tycho_brahe grundtvig halfdan_rasmussen
    benny_andersen carl_nielsen rasmus_seebach anne_linnet poul_henningsen arne_jacobsen piet_hein per_kirkeby
    asger_jorn inger_christensen tove_ditlevsen ole_lund_kirkegaard egon_mathiesen jakob_martin_strid cecilie_bødker
    caroline_wozniacki viktor_axelsen jonas_vingegaard michael_laudrup dronning_margrethe kong_frederik dronning_mary
    anker_jørgensen poul_schlüter helle_thorning-schmidt anders_fogh_rasmussen margrethe_vestager leif_panduro
    morten_korch anna_ancher michael_ancher marie_krøyer marie_curie albert_einstein frida_kahlo pablo_picasso vincent_van_gogh
    johannes_larsen vilhelm_hammershøi ludvig_holberg thomas_kingo jeppe_aakjær johannes_v._jensen dan_turèll klaus_rifbjerg leonora_christina
    naja_marie_aidt bertel_thorvaldsen
    """.split()
)

_OFFICES = """
\\w*borgmester(?:en|kandidat(?:en|erne)?)? borgmestrene \\w*rådm(?:and|anden|ænd|ændene) \\w*minister(?:en|ens|præsident(?:en)?)? ministrene byråds(?:medlem(?:met|merne|mer)?|kandidat(?:en)?)
kommunalbestyrelsesmedlem(?:met|merne)? folketings(?:medlem(?:met|merne)?|kandidat(?:en)?|mand(?:en)?|kvinde(?:n)?) regionsråds(?:medlem(?:met|merne)?|kandidat(?:en)?) (?:udvalgs|direktions)medlem(?:met)? \\w*politiker(?:en|ne)?
(?!elevråds|klasse|vejform|sjak|arbejdsform|byggeform|asfalt|kloak)\\w*form(?:and|anden|end|ænd|ændene) \\w*suppleant(?:en|er|erne)? (?!elevråds)\\w*forperson(?:en)? europaparlamentariker \\w*kandidat(?:en|erne)?
\\w*direktør(?:en)? (?:beredskabs|brand|vicepoliti|politi|indsats|presse)chef(?:en)? indsatsleder(?:en)? (?:formand|forperson)_for_[\\w-]+(?:_og_\\w+|_\\w+)? \\w*provst(?:en)? partileder(?:en)? rektor(?:en)? (?:(?:opera|teater|ballet|festival|nyheds|program|børne|unge|ungdoms|skole|dagtilbuds|kultur|fritids|social|sundheds|ældre|teknik|miljø|plan|center|forvaltnings|hospitals|sygehus|digitaliserings|læge|biblioteks|museums|beskæftigelses|stabs|område)[\\w-]*|børne-_og_unge)chef(?:en)? gruppeformand(?:en)? \\w*ordfører(?:en)?
\\w*-?kommissær(?:en)? ambassadør(?:en)? generalsekretær(?:en)? statsrevisor(?:en)? ombudsmand(?:en)? politidirektør(?:en)? rigspolitichef(?:en)? generaldirektør(?:en)?
europaparlamentsmedlem(?:met)? \\bmep \\bmf\\b byrådskandidat(?:en)? \\w*borgmesterkandidat(?:en)? regionsformand(?:en)? \\w*præsident(?:en)? statsleder(?:en)? landshøvding(?:en)? (?:vice)?politi(?:mester|inspektør)(?:en)? æresborger(?:en)? hædersborger(?:en)? (?:oppositionens|partiets|listens|gruppens|byrådsgruppens)_(?:leder|formand|ordfører) stadsarkitekt(?:en)? imam(?:en)? rabbiner(?:en)?
vicestatsminister(?:en)? sognepræst(?:en)? domprovst(?:en)? biskop(?:pen)? (?:cirkus|festival|zoo|teater|museum|museums|film|koncert)direktør(?:en)? medlem(?:met|mer|merne)?_af_(?:byrådet|regionsrådet|folketinget|kommunalbestyrelsen|europa-?parlamentet) chefredaktør(?:en)? \\w*parlamentsmedlem(?:met)? rådsmedlem(?:met)?
"""
_FAME = """
\\w*forfatter(?:en|ne|inden|parret)? \\w*digter(?:en|ne)? \\w*lyriker(?:en)? \\w*poet(?:en)? (?!kirke)\\w*sanger(?:en|inden|ne|inde)? \\w*musiker(?:en|ne)? \\w*rapper(?:en|ne)? \\w*komponist(?:en)? \\w*sangskriver(?:en)?
\\w*skuespiller(?:en|inden|ne|inde)? \\w*kunstner(?:en|ne)? \\w*maler(?:en|inden)? \\w*komiker(?:en|ne)? (?:tv|radio|studie|quiz|podcast|talkshow|morgen)-?vært(?:en|inden)? filosof(?:fen)? \\w*pianist(?:en)? \\w*skulptør(?:en)? billedhugger(?:en)?
landsholds\\w+ landsholdets \\w+landsholdets \\w*(?:hånd|fod|basket|volley|bad)\\w*spiller(?:en)? tennisspiller(?:en)? skakspiller(?:en)? (?:verdens|europa|danmarks|nordisk_|dm-|stor|kapel|sprint|olympisk_)mester(?:en)? (?:verdens|danmarks)mestre(?:ne)? (?:\\w*-)?(?:guld|sølv|bronze|pris|oscar|grammy|tour|grandprix|ol|vm|em|medalje|rekord|bodil|robert)-?\\w*vinder(?:en|inden)? \\w*medaljør(?:en)?
cykelrytter(?:en)? (?:cykel|dressur|spring|motocross|bane|speedway)-?rytter(?:en)? svømmer(?:en|ske)? (?:maraton|ultra|bane|forhindrings|orienterings|ski|sprint|kunst|skøjte|iron)\\w*løber(?:en|ske)? bokser(?:en)? roer(?:en)? atlet(?:en)? landstræner(?:en)? sportsstjerne(?:n)? målmand(?:en)?
prins prinsesse(?:n)? kronprins(?:en|esse|essen)? dronning(?:en)? kong(?:en)? greve(?:n)? grevinde(?:n)? baron(?:en)? \\w*dronning(?:en)? \\w*konge(?:n)? dirigent(?:en)? kapelmester(?:en)?
h\\.m\\. h\\.k\\.h\\. arkitekt(?:en)? astronaut(?:en)? nobelpris\\w+ præsident(?:en)? \\w*ist(?:en)?_fra_\\w+ \\w*forsker(?:en)? \\w*eventyrer(?:en)? bjergbestiger(?:en)? polar\\w+ opfinder(?:en)?
(?:socio|antropo|etno|ornito)log(?:en)? \\w*(?:trio|kvartet|kvintet|sekstet)(?:t?en)? foredragsholder(?:en)? oplægsholder(?:en)? (?:film|teater|scene|dokumentar)?instruktør(?:en)? olympisk_\\w+ (?:instrueret|skrevet|malet|komponeret|illustreret|dirigeret|tegnet|skabt|udført|oversat|indlæst|fotograferet|koreograferet)_af
arkæolog(?:en)? cheftræner(?:en)? guitarist(?:en)? violinist(?:en)? trommeslager(?:en)? saxofonist(?:en)? \\w*organist(?:en)? bassist(?:en)? cellist(?:en)? fløjtenist(?:en)? harpenist(?:en)? trompetist(?:en)? solist(?:en|erne)? trubadur(?:en)? \\w*sopran(?:en)? tenor(?:en)? baryton(?:en)? klovn(?:en)? \\bdj \\w*stjerne(?:n)?
\\w*professor(?:en)?(?:_emeritus|_emerita)? ordstyrer(?:en)? moderator(?:en)? \\w*dommer(?:en)? statsadvokat(?:en)? (?:special)?anklager(?:en)? kunsthåndværker(?:en)? keramiker(?:en)? \\w+ekspert(?:en)? \\w*duo(?:en)? mæcen(?:en)? meteorolog(?:en)? historiker(?:en)? \\w*illustrator(?:en)? \\w*tegner(?:en)? koreograf(?:en)? \\w*danser(?:en|inden)? tv-\\w+ radio\\w+ journalist(?:en)? redaktør(?:en)? debattør(?:en)? influencer(?:en)? youtuber(?:en)?
fotografen væver(?:en)? glaspuster(?:en)? grafiker(?:en)? (?:landskabs|kirke|byplans)arkitekt(?:en)? museumsinspektør(?:en)? kurator(?:en)? scenograf(?:en)? \\w+historiker(?:en)? \\w*økonom(?:en)? skribent(?:en)? stads\\w+ astronom(?:en)? stadsgartner(?:en)?
podcaster(?:en)? blogger(?:en)? tryllekunstner(?:en)? entertainer(?:en)? satiriker(?:en)? \\w*designer(?:en)? \\w*modeskaber(?:en)? stand-?upper(?:en)? \\w*kokken fortæller(?:en) eventyrfortæller(?:en)? konferencier(?:en)?
"""


def _either(listed: str) -> str:
    return "|".join(piece.replace("_", " ") for piece in listed.split())


_PLACE = r"(?: for [\w-]+(?: [\w-]+)?, [\w-]+(?:, [\w-]+)? og [\w-]+| (?:for|i|af|bag|på|fra|ved|hos|til|med|og) [\w\"»«” -]{3,32}?)?"
PUBLIC_BEFORE = Pattern(
    rf"\b(?:{_either(_OFFICES + _FAME)})(?:{_PLACE}(?: er| hedder| var| bliver)?(?:(?<! i dag):|,)? ?|, (?:tv-kendte|kendte|populære|tidligere|folkekære|lokale) |: )(?:\([\wæøå]{{1,3}}\) ?)?$"
    r"|\b(?:formand|forperson|borgmester|direktør|næstformand)\w*\b[^.!?]{0,50}\b(?:afløser|efterfølger|overtager (?:posten )?efter) $"
    r"|\b(?:\w*teater|\w*forestilling(?:en)?|revy(?:en)?|cirkus|kabaret|musical|dukketeater|koncert|foredrag|foredraget|oplæg|oplægget|forfatteraften|forfatterbesøg|fernisering|koncerten|musik|show|stand-?up|underholdning) (?:med|af|ved) $"
    r"|\b(?:roman|romanen|bog|bogen|digt|digtet|skulptur|skulpturen|maleri|maleriet|vægmaleri|værk|værket|tekst|musik|film|filmen|melodi|udstilling|udstillingen|besøg|\w*forfatterbesøg|aften) af $"
    r"|\b(?:skulptur|værk|maleri|gavl|melodi|sang|musik|stykke|bog|tekst|udsmykning|vægmaleri|monument|springvand|logo|plakat)\w*[^.!?]{0,30} (?:lavet|skabt|udført|malet|tegnet|skrevet|komponeret|designet) af $"
    r"|\bvinder(?:en)? af (?:grand prix|x factor|vm|em|ol|den store bagedyst|vild med dans|melodi ?grand ?prix|nobel\w*|tour\w*|voice)[^.!?]{0,20}, $"
)
"""An office or a fame just before the name."""
_RANK = Pattern(
    r"borgm|rådm|minist|byråd|bestyrelse|folketing|råds?med|regions|udvalg|politi|forma|formænd|forperson|parlament|kandidat|direktør|chef|provst|partil"
    r"|gruppef|ordfør|kommissær|ambassad|sekretær|revisor|ombuds|mep|mf|præsident|statsl|høvding|præst|biskop|medlem|redaktør"
    r"|forfatter|digt|lyrik|poet|sang|musik|rapper|komponist|skuespil|kunstner|male|komiker|vært|filosof|skulpt|hugger|landshold|spiller"
    r"|mest|vinder|medalj|rytter|svøm|løber|bokser|roer|atlet|træner|stjerne|målmand|prins|dronning|kong|grev|baron|dirige|h\.m|h\.k"
    r"|arkitekt|astronaut|nobel|ist|forsker|eventyr|bjerg|polar|opfinder|holder|instru|olympi|skrevet|komponer|illustr|tegne|skabt|udført|oversat"
    r"|indlæst|arkæo|løsg|parti|harmonika|kontrabas|saxo|fløjte|cello|trompet|orgel|keyboard|harpe|banjo|akkord|cheftr|fotogr|koreogr|trubad|dj|professor|meteor|histori|danser|tv|radio|debat|influen|youtu|podcast|blogger|kunst|entert|satir|design"
    r"|modesk|upper|kokken|fortæller|konfer|koncert|foredrag|oplæg|fernis|show|stand|underhold|roman|bog|værk|tekst|film|melodi|besøg|aften"
    r"|årets|aftenens|dagens|advokat|anklager|sf$|danmarksd|borgerlige|lokallist|formend|sopran|tenor|baryton|klovn|leder|supple|begge|tale|holdes|gives|kendt|berømt|folkekær|prisb|legend|anfører|kaptajn|posten|ordstyr|moderat|dommer|keramik|ekspert|duo|kvintet|sekstet|sociolog|antropolog|etnolog|ornitolog|teater|forestil|revy|cirkus|kabaret|musical|mæcen|rabbi|imam|jazz|debat|panel|gæst|taler|medvirk|læser|spiller|synger|optræder|underholder"
    r"|\bhør\b|oplev|instruktion|tegning|manus|roller?\b|ses|lavet|band|orkester|trio|kvartet|rollen|vokal|guitar|klaver|violin|tromme|scenen|social|venstre|radikal|konserv|folkeparti|enheds|liberal"
    r"|moderat|alternativ|fotograf|væver|glasp|grafik|kurator|rektor|scenog|økonom|skribent|stads|astronom|inspekt|histori|arkitekt|borger|opposition|listens|gruppens"
)


@lru_cache(maxsize=16384)
def tells_rank(piece: str) -> bool:
    """May this word near a name be an office, a fame, a work or a party? Most are none, and the long patterns are spared."""
    return _RANK.search(piece) is not None


_STAGE = Pattern(
    r"koncert|foredrag|oplæg|aften|fernis|stand|show|præsent|jazz|debat|samtale|læs|underhold|masterclass|ordstyr|moderat|konfer|solist|dirig|instru|musik|toast|tale"
    r"|gæst|medvirk|panel|spil|syng|optræ|\bhør|oplev|tekst|scenog|koreog|illustr|tegn|manus|overs|skulpt|værk|maler|roman|bog|film|stykke|forest|digt|sang"
    r"|relief|install|statue|udstil|novelle|krimi|roll|besøg|svar|brev|komment|minist|borgm|formand|direkt|radikale|konserv|social|kendt|berømt|folkekær"
    r"|jury|bearb|iscenes|kompos|fortolk|design|arkit|prisb|legend|anfører|kaptajn|prædik|gudstj|melodi|siger|udtaler|lyder|scenen|dagens"
)


@lru_cache(maxsize=16384)
def _tells_stage(piece: str) -> bool:
    """May this word just before a name tell of a stage, a work or a programme?"""
    return _STAGE.search(piece) is not None


OFFICE_BEFORE = Pattern(
    rf"\b(?:{_either(_OFFICES)}|h\.k\.h\. \w+|prins|prinsesse|kronprins\w*|dronning|kong)(?:{_PLACE},? ?)$"
)
"""What makes somebody public who is named by one name alone."""
_NEW = r"(?:ny |nye |vores |byens |kommunens |tidligere |forhenværende |afgående |kommende |konstitueret |første |\d\. |stedfortrædende |valgt |genvalgt |blevet |valgt som |valgt til )*"
_PARTIES = (
    "socialdemokrat\\w*|venstre|konservative?|de konservative|det konservative folkeparti|radikale|radikale venstre|dansk folkeparti|enhedslisten|liberal alliance"
    "|moderaterne|alternativet|danmarksdemokraterne|nye borgerlige|borgerlisten|lokallisten|kristendemokraterne|sf|s|v|k|el|ø|m|c|i|o|df|rv|b|å|a|f|d|kd|alt|la|dd|æ|nb|jl|løsgænger(?:en)?|uden for parti\\w*"
)
SPEAKS_AFTER = Pattern(
    r",? (?:udtaler|oplyser|forklarer|afviser|beklager|siger|fortæller|holder pressemøde|svarer|understreger|fastslår|uddyber)\b"
    r"[^.!?]{0,40}(?:[\"»”“:]|\b(?:vegne|pressen|avisen|bladet|medierne|tv|radioen|redaktionen|spørgsmål|kl)\b|\bi \w*(?:blad|avis|tidende|radio)\w*)"
)
"""A leader who speaks as one, to whoever listens."""
LEADS_BEFORE = Pattern(
    r"\b(?!projekt|team|sou)\w*(?:chef|leder|rektor|forstander)(?:en)?(?: (?:for|i|på) [\wæøå -]{3,30})?,? $"
)
_HEADS = r"(?!afdelings|team|projekt|køkken|sou|gruppe|kontor|vagt|hold|kor)\w*(?:leder|chef|rektor|forstander|inspektør|overlæge|overtandlæge|cheflæge|talsmand|talsperson)(?:en)?(?: (?:for|i|på|hos|ved|af) [\wæøå -]{3,30})?"
_HEAD_BEFORE = Pattern(
    rf"[\"”»«],? (?:siger|udtaler|forklarer|svarer|lyder det fra|fortæller|understreger|mener|skriver|oplyser|tilføjer|vurderer|erkender|lover) (?:\w+ )?{_HEADS},? $"
    rf"|\bifølge {_HEADS},? $"
    r"|\bnye? (?:leder|rektor|forstander|chef|(?:center|skole|institutions|museums|biblioteks|børnehave|plejehjems|kultur)(?:leder|chef)|(?:sogne)?præst|provst|biskop)(?:en)?(?: (?:for|af|på|i) [\wæøå -]{3,30})?(?: hedder| bliver| er)?:? $"
)
"""The head of a house, quoted or new."""
_HEAD = Pattern(rf"\b{_HEADS},? $")
_HEAD_SPEAKS = Pattern(
    r"(?: (?:fra|i|på|hos) [\wæøå ]{3,30}?)?,? (?:udtaler|oplyser|forklarer|afviser|beklager|understreger|fastslår|uddyber|opfordrer|advarer|b[øy]de?r? velkommen"
    r"|holder (?:fest|vel\w+|jubilæums|afgangs|åbnings)?talen?|siger (?:til|, at)|(?:siger|fortæller), at|siger:)"
)
_STAGE_BEFORE = Pattern(
    r"\b(?:\w*koncert|\w*foredrag|\w*oplæg|forfatteraften|forfatterbesøg|fernisering|stand-?up|\w*show|jazz|\w+aften|debat|debataften|paneldebat|(?:kunstner|forfatter)samtale"
    r"|højtlæsning|underholdning|fortælleaften|masterclass)(?:en|et|er)?(?: (?:i|på|om) [^.!?:]{3,25})?(?: [\"»”“][^\"»”“\n]{2,30}[\"«”“])? (?:med|ved|af) (?:bl\.a\. )?(?!min |mine |vores |børn|elev|en |et )(?:[a-zæøå-]+ (?:og [a-zæøå]+ )?)?$"
    r"|\b(?:\w*koncert|\w*foredrag|foredrags\w+|koncertrække|fernisering|stand-?up|jazz|\w*show|forfatteraften|oplæg|(?:aftenens|dagens|månedens) \w+|ordstyrer|moderator|konferencier|solist|dirigent|instruktør|musik"
    r"|toastmaster|talere?|hovedtaler|festtaler|medvirkende|i panelet|paneldebat|debattører|gæster)(?: (?:i|på|kl) [\wæøå .\d]{2,22})?: $"
    r"|\b(?:\w*foredrag|\w*oplæg|forfatteraften|fortælleaften)(?:: | (?:med|ved|af) )(?:\w+(?:log|iker|nom|ist|graf|sof|læge|præst|coach|vejleder|fører)) $|\b(?:læser|spiller|synger|optræder|underholder|præsenterer:) $|(?:^|[.!?:\n–-] ?|kom og )(?:hør|oplev) $"
    r"|\b(?:musik|musikken|tekst|teksten|instruktion|instruktionen|scenografi|koreografi|illustrationer|illustrationerne|tegninger|tegningerne|manuskript|manuskriptet|oversættelse)(?: er)? (?:af|ved) $"
    r"|\b(?:skulptur|værk|maleri|roman|bog|film|stykke|forestilling|digt|sang|relief|installation|statue|udstilling|novelle|krimi|børnebog)(?:e?n|et)? [\"»”“'‘][^\"»”“]{1,40}[\"«”“'’] (?:er |blev )?(?:skabt |malet |skrevet |lavet )?af $"
    r"|\bi (?:hoved|titel)rollen(?: som [\wæøå ]{2,20})? (?:ses|er|har vi|møder vi) $|\brollen(?: som [\wæøå ]{2,20})? (?:spilles|synges) af $"
    r"|\b(?:den|vores|byens) (?:radikale|konservative|socialdemokratiske) $|(?:^|[.!?] |\bden |\bden [a-zæøå]+e |verdens|lands|tv-)kendte $|\b(?:verdens)?(?:berømte|folkekære|prisbelønnede|legendariske) $|\b(?:anfører|kaptajn)(?:en)? (?:på|for) (?:\w*landsholdet|(?:fc|if|ac|bk|fk) \w+|\w+ (?:fc|if|bk|håndbold))\b,? $"
    r"|\b(?:\w*tale[nr]?|\w*foredraget|oplægget|\w*koncerten|prædikenen|gudstjenesten) (?:holdes|gives|ledes|forrettes) af $"
    r"|\b(?:værker|malerier|skulpturer|digte|sange|tekster|noveller|bøger|akvareller|melodier|fotografier|fotos|tegninger|skitser|installationer|keramik|collager|grafik|tekstiler) af $"
    r"|\b(?:bearbejdelse|iscenesættelse|komposition|fortolkning|koreografi|instruktion|design|arkitektur) af $|\b(?:juryen|panelet|dommerpanelet) (?:sidder|består af|er) $"
    r"|\b(?:digtet|bogen|romanen|skulpturen|værket|maleriet|musikken|teksten|sangen|filmen|stykket|melodien) (?:er|var) af $"
    r"|\b\w*(?:minister|borgmester|formand|direktør)en\b[^.:\n]{0,30}: ?[\"”»][^\"”»«\n]{0,60}[\"”»«],? (?:siger|udtaler|svarer|lyder det fra) $"
    r"|\b\w*(?:minister|borgmester|formand)(?:en)?s (?:besøg|tale|svar|brev|kommentar): $"
)
"""A stage, a work or a programme just before the name."""
LISTED_BEFORE = Pattern(r"(?:^|\n)[-–•* ]*\d{1,2}(?:/\d{1,2}|\.(?: [a-zæøå]+)?)(?: kl\.? ?[\d.:]+)?:? $")
"""A line of a programme: a date, a name, a colon."""
STAGED_AFTER = Pattern(
    r"(?: fra [\wæøå ]{3,30}?)? (?:åbner (?:festen|festivalen|aftenen|udstillingen)|holder (?:et |en |sit |sin |årets |julens |aftenens )?(?:\w*foredrag|oplæg|(?:fest|bål|grundlovs|nytårs|fastelavns)talen?|\w*koncert|forelæsning)"
    r"|(?:spiller|har) (?:hoved|titel)rollen|spiller(?: (?:sine|egne|koncert|op|live)|(?=[.!]))|optræder|taler(?=[.!])|giver en (?:hel )?aften|giver (?:en |et )?\w*koncert|læser op|læser højt (?:af|fra)|taler om|fortolker|underholder|udstiller|prædiker|debatterer|modererer|dirigerer|instruerer|akkompagnerer|tryllebinder|uropfører|signerer"
    r"|fortæller? om (?:sin|sit|sine)(?! (?:kroniske|psykiske) | \w+(?:algi|itis|ose|emi|epsi|asme|isme)\b| (?:demens|depression|angst|\w*kræft|stress|\w*diagnose|adhd|diabetes|\w*gigt|migræne|skizofreni|\w*misbrug|behandling|\w*ansøgning|situation|sag)\b| mor\b| far\b| sygdom| forløb| syg| arbejde| hverdag| job)|viser (?:sine )?(?:billeder|akvareller|malerier|skulpturer|film|fotos)|viser sin film|står for (?:musikken|underholdningen)|tegner sammen med|live)(?!\w)"
    r"|,? (?:der|som) (?:læste (?:op|højt) (?:af|fra) sine? (?:\w+ )?(?:roman|bog|digt\w*|krimi\w*|noveller|erindringer|bøger)|signerede|optrådte|underholdt)\b"
)
"""Who does so is announced to the public."""
PUBLIC_AFTER = Pattern(
    rf"\s?\((?:{_PARTIES})\)|\s?\((?:sang|vokal|guitar|bas|kontrabas|trommer|klaver|piano|violin|cello|fløjte|sax|saxofon|harmonika|keyboard|orgel|trompet|harpe)\)|(?:,| –| -) (?:\w+ )?kendt fra\b| er (?:årets|aftenens|dagens) (?:vært|solist|konferencier|taler|gæst|dommer|dirigent|foredragsholder)(?:er|e)?\b|,? (?:vandt|har vundet) (?:vm|em|ol|tour de france)\b| og (?:hans|hendes) (?:band|orkester|trio|kvartet|bigband)\b| i (?:hoved|titel)rollen\b| på (?:vokal|guitar|klaver|violin|trommer|(?:hoved|lille|store|ude|kirke)?scenen|harmonika|bas|kontrabas|saxofon|sax|fløjte|cello|trompet|orgel|keyboard|harpe|banjo|mundharpe|akkordeon)\b|,? (?:fra )?(?:socialdemokrat(?:iet)?|venstremand|radikale?(?: venstre)?|konservative?|venstre|sf|danmarksdemokraterne|nye borgerlige|lokallisten|dansk folkeparti|enhedslisten|liberal alliance|moderaterne|de konservative|alternativet)\b"
    r"| (?:fra|i) (?:byrådet|regionsrådet|folketinget|kommunalbestyrelsen|europa-?parlamentet)\b"
    rf"|(?: fra|,) (?:[a-zæøå]+- og )?(?:kultur|teknik|social|børne|sundheds|økonomi|miljø|plan|ældre|beskæftigelses|klima|fritids|omsorgs|uddannelses|erhvervs)[\w-]*udvalget\b|,? (?:der|som) [^.!?,]{{3,40}}\b(?:posten|hvervet|rollen) som (?:{_either(_OFFICES)})\b|,? (?:der|som) har (?:skrevet|malet|komponeret|instrueret|skabt|illustreret|tegnet) (?:bogen|romanen|digt|musik|film|skulptur|bøger|børnebogen|krimi|værket|sangen)"
    rf"|(?:,? |\s?\()(?:der |som )?(?:nu )?(?:begge |er |har |var |blev |bliver |til |som ){{0,2}}{_NEW}(?:{_either(_OFFICES)})\b"
    rf"|(?: \((?:født|f\.)? ?[\d –-]{{2,12}}\))?(?:, ?|\s?\(|,? (?:der|som) er |\ser )(?:den |en |vores |byens |kommunens |landets |årets |egnens )?(?:egen |kendt |kendte |dansk |lokal |tidligere |folkekære )?(?:{_either(_FAME)})\b"
)
"""A party letter or an office just after the name."""
_TITLE = r"(?!lærer|pædagog|elev|nabo|mor|far)(?:\w*(?:chef|direktør|rektor|inspektør|arkitekt|professor|gartner|provst|præst|rådgiver|formand|fotograf|kunstner|forsker|kaptajn|dommer|vært)|\w+(?:eren|isten|grafen|kunstneren|forskeren|sangeren|tekten|logen))"
_AND = Pattern(rf"(?: \([^)\n]{{1,20}}\))? og (?:{_TITLE} )?")
_LIST = Pattern(rf"(?: \([^)\n]{{1,20}}\))?, {_TITLE} ")
"""What stands between two of a list, each with a title."""
_OWN_WORK = Pattern(
    r" (?:\w*(?:budget|nytårs|åbnings|grundlovs|afskeds|valg)tale|valgkamp|regering|ministerium|valgplakat|romaner?|krimi|\w*udstilling|skulptur(?:er)?|symfoni|malerier)\b"
)
"""`Karen Holms budgettale`: what only somebody known has."""
_MEETING = Pattern(r"\b(?:referent|generalforsamling|stemmetæller|bestyrelsesmøde)")
"""Where a `dirigent` leads a meeting and no orchestra."""
_NO_OFFICE = Pattern(
    r"\b(?:notat\w*|journal\w*|rapport\w*|referat\w*|indstilling\w*|brev\w*|klage\w*|mail\w*|underretning\w*|udtalelse\w*|besked\w*)(?: er| var| blev)? (?:skrevet|udført|oversat) af $"
    r"|\bformand(?:en)? (?:på|for) (?:bygge)?(?:pladsen|holdet|sjakket)(?: hedder| er)? $"
)
"""A paper in a case, or the leader of a gang at work: nobody known."""
_APPLIES = Pattern(r"praktik|jobsamtale|ansættels|stilling|ansøg|afklaring")
"""Where a `kandidat` seeks a job."""
_LIVES_AT = Pattern(r", (?:[a-zæøå][\w.' -]{2,28} \d{1,3} ?[a-zæøå]?, |kasserer\b)")
"""The chair of a small association, with an address or a treasurer beside."""
_TELLING = frozenset(
    "og i på fra er har var blev bliver til som der nu begge vandt - socialdemokrat venstremand radikal radikale konservativ konservative venstre sf".split()
)
_NO_ARTISTS = (ROLE_BEFORE - {"leder", "chef"}) | frozenset(
    "underviser underviseren musiklærer sanglærer frivillig frivillige beboer borger bruger pensionist student".split()
)
_OFFICE_AFTER = Pattern(
    rf", (?:{_either(_OFFICES)})(?: (?:for|i|på|af)\b|(?=, (?:[a-zæøå]+er|siger|har|er)\b| (?:siger|udtaler|åbner|klipper|holder|taler)\b))"
)
_PARTY_AFTER = Pattern(r" \((?:[ABCFIKMOVØÆÅ]|SF|DF|DD|RV|EL|LA|KD|NB|Alt)\)")
PLURAL_BEFORE = Pattern(
    r"\b\w*(?:forfatter|kunstner|musiker|skuespiller|komiker|sanger|rapper|politiker|minist|borgmest|medlem|formænd|rådmænd|spiller|digter|solist|kandidat|mest)\w*ne $|: $|\b\w*(?:duo|trio|kvartet|kvintet|sekstet)(?:t?en)? $"
)
"""Several are named after one word for them."""


def is_titled(text: str, chain: list[Word]) -> bool:
    """`Xenli Brostrup, direktør for`, `Lyng Vestermark (SF)`: two names that no list knows, with an office or a party after."""
    if len(chain) != 2 or names_a_house(chain[0].lower, borne=False) or chain[0].lower.endswith(("en", "et", "erne")):
        return False
    if _OFFICE_AFTER.match(text, chain[1].end):
        return True
    return is_last_name(chain[1].lower) and _PARTY_AFTER.match(text, chain[1].end) is not None


def is_public(reading: Reading, start: int, end: int, name: str) -> bool:
    """Is this name borne in a public role here: an office, a fame, a stage, words to the press?"""
    if name in _PEOPLE:
        return True
    if " " in name and stands_out(reading.lower, start, end, name):
        return True
    return not chairs_a_club(reading.lower, start, end) and _is_told(reading, start, end, name)


def _is_told(reading: Reading, start: int, end: int, name: str) -> bool:
    """Do the words around the name tell of an office, a fame or a stage?"""
    ahead, behind = reading.lower[max(0, start - 60) : start], reading.lower[end : end + 80]
    if _may_be_told_after(behind) and PUBLIC_AFTER.match(behind):
        return True
    pieces = ahead.split()
    ranked = any(map(tells_rank, pieces))
    if ranked and "dirigent" in ahead and _MEETING.search(reading.lower):
        return False
    if ranked and _NO_OFFICE.search(ahead):
        return False
    if " " not in name and "." not in name:
        return ranked and OFFICE_BEFORE.search(ahead) is not None
    if ranked and PUBLIC_BEFORE.search(ahead):
        if "kandidat" in ahead[-12:] and _APPLIES.search(reading.lower):
            return False
        return "formand" not in ahead or _LIVES_AT.match(behind) is None
    if name != reading.lower[start:end] and _OWN_WORK.match(behind):
        return True
    if any(map(_tells_stage, pieces)) and _STAGE_BEFORE.search(reading.lower, max(0, start - 90), start):
        return True
    return _is_staged(ahead, behind) or _heads_a_house(ahead, behind)


def _may_be_told_after(behind: str) -> bool:
    """Does something follow the name that may be a party, an office or a fame?"""
    if "(" in behind[:2]:
        return True
    pieces = behind.split()
    told = pieces and (behind[0] in ",–" or behind[:2] == " –" or pieces[0] in _TELLING)
    return bool(told) and any(map(tells_rank, pieces))


def _is_staged(ahead: str, behind: str) -> bool:
    """`Selma Drost læser op`; `5/2 Ulla Skaarup: Livet på Færøerne`. A teacher or a child who does so is no artist."""
    if STAGED_AFTER.match(behind):
        return ahead.rstrip(" ,").rpartition(" ")[2] not in _NO_ARTISTS
    return behind.startswith(": ") and LISTED_BEFORE.search(ahead) is not None


def _heads_a_house(ahead: str, behind: str) -> bool:
    """`siger centerleder Tine Bramming`, `Rektor Birthe Aalund holder festtalen`."""
    if SPEAKS_AFTER.match(behind) and LEADS_BEFORE.search(ahead):
        return True
    if _HEAD_SPEAKS.match(behind) and _HEAD.search(ahead):
        return True
    return (
        "leder" in ahead
        or "chef" in ahead
        or "rektor" in ahead
        or "stander" in ahead
        or "læge" in ahead
        or "præst" in ahead
    ) and (_HEAD_BEFORE.search(ahead) is not None)


def in_company(reading: Reading, found: list[Person]) -> None:
    """`forfatterne A og B`: who is named with a public person by "og" is public too."""
    chained = False
    for index in range(1, len(found)):
        one, other = found[index - 1], found[index]
        between = reading.text[one.end : other.start]
        plural = PLURAL_BEFORE.search(reading.lower[max(0, one.start - 40) : one.start]) if between == ", " else None
        listed = between == ", " and (chained or plural)
        chained = bool(listed) and (chained or (plural is not None and plural[0] != ": "))
        listed = listed or are_candidates(reading.lower, between)
        if one.public and " " in other.name and (listed or _AND.fullmatch(between) or _LIST.fullmatch(between)):
            found[index] = replace(other, public=True)
    staged = False
    for index in range(len(found) - 1, 0, -1):
        one, other = found[index - 1], found[index]
        between = reading.text[one.end : other.start]
        both = between == " og " or _AND.fullmatch(between)
        told = bool(both) and other.public and _is_said_of_all(reading.lower, other.end)
        staged = told or (staged and between == ", ")
        if staged and " " in one.name:
            found[index - 1] = replace(one, public=True)


def _is_said_of_all(lower: str, end: int) -> bool:
    """`A, B og C spiller op`, `A og B, begge medlemmer af byrådet`: said after the last, and meant of all."""
    return lower.startswith(", begge", end) or STAGED_AFTER.match(lower, end) is not None or vote_together(lower, end)
