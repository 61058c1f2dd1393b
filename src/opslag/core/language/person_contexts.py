"""Words around a name (ord omkring navne) that tell what bears it: a person, a public person, a pet, a house, a figure."""

import re
from functools import lru_cache

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import any_of


def _names(listed: str) -> frozenset[str]:
    """White-space separated names; `_` in a name stands for a space."""
    return frozenset(name.replace("_", " ") for name in listed.split())


_HOUSES = """
skole skolen skoler skolens gymnasium gymnasiet kirke kirken vej vejen gade gaden allé alle sti stien salen sal plads pladsen torv torvet hus
huset center centret stræde strædet boulevard mølle dag dage uge café cafe værksted køkken bageri salon frisør auto biler kilde fond fonden hospital hospitalet børnehave børnehaven vuggestue vuggestuen institution museum
museet bibliotek biblioteket sø park parken minde stiftelse stiftelsen legat bageri hallen havn kro hotel festival
cup prisen gård gården stuen kommune region klinik klinikken efterskole efterskolen højskole højskolen a/s aps forlag
teater teatret kvarteret bro stafetten løbet dagen hjem hjemmet plejehjem bakke bakken strand klint skov hede å mose
klub klubben koncerten
"""
LAND = frozenset("sø å mose hede bakke skov klint gård dag mølle kilde bro".split())
"""House words that are also borne as last names."""
_HOUSE_WORDS = frozenset(_HOUSES.split())
_HOUSE_END = tuple(
    end + genitive
    for end in """
    skole skolen skoler gymnasium gymnasiet kirke kirken vej vejen gade gaden allé torvet huset centret center fonden hospital
    hospitalet haven stuen museet biblioteket hallen hjemmet gården parken stiftelsen klubben kommune region
    """.split()
    for genitive in ("", "s")
)


def names_a_house(lower: str, borne: bool) -> bool:
    """Is this last word of a row of capitals a school, a street, a firm? `borne`: it is also a known name."""
    return (
        lower in _HOUSE_WORDS
        or (not borne and lower.rstrip("s") in _HOUSE_WORDS)
        or (not borne and lower.endswith(_HOUSE_END))
    )


NOT_A_PERSON_BEFORE = frozenset(
    """
    labrador puddel schæfer gravhund terrier beagle collie hvalp killing undulat papegøje hamster marsvin skildpadde hvalpen
    kvien koen vædderen hoppen hingsten vallakken soen ornen svanen storken ørnen bjørnen isbjørnen giraffen næsehornet pandaen hankatten
    hunkatten missen vovsen hundehvalpen papegøjen chatbotten chatbot vaskebjørnen rottweileren schæferen gravhunden pudelen
    hunden skolehunden læsehunden besøgshunden terapihunden servicehunden redningshunden katten hesten ponyen kaninen
    marsvinet hamsteren papegøjen undulaten grisen koen kalven tyren geden fåret lammet hanen hønen skildpadden slangen
    fisken guldfisken æslet alpakaen hvalpen killingen føllet elefanten løven tigeren aben sælen uglen hund kat hest
    kanin skolehund pony gris labradoren pudlen
    stormen orkanen lavtrykket skibet færgen båden jollen kutteren toget bussen robotten robotstøvsugeren dukken bamsen
    nissen klassenissen troldmanden heksen figuren maskotten spøgelset kæphesten traktoren
    lokale lokalet mødelokale mødelokalet rum m/f m/s færgerne reservefærgen
    børnehaven vuggestuen plejecentret plejehjemmet hotel hotellet café cafeen caféen restaurant foreningen projekt
    projektet huset skolen stuen gruppen appen systemet kampagnen bogen filmen musicalen forestillingen stykket bandet
    butikken firmaet sangen serien spillet podcasten romanen programmet sankt skt sct st santa øen byen søen plejehjem
    børnehave gården villa naturskolen efterskolen klubben kirken
    """.split()
)
"""What stands just before a name that no person bears here."""
NOT_A_PERSON_ENDS = tuple(
    "støvsuger støvsugeren robot robotten maskine maskinen traktor traktoren bil bilen hunden katten killingen hvalpen hesten ponyen kaninen stormen orkanen båden skibet færgen".split()
)
"""How such a word may also end (`kattekillingen Viggo`)."""

_THINGS = (
    "bot|botten|robot|robotten|hunde?n?|katte?n?|hesten?|pony(?:en)?|kanin(?:en|erne)?|geden?|gederne|gås|køer(?:ne)?|ko(?:en)?|kalv(?:en|ene)?|kvien?"
    "|gris(?:en|ene)?|får(?:et|ene)?|lam(?:met|mene)?|høne?n?|høns(?:ene)?|hanen?|ænder(?:ne)?|and(?:en)?|marsvin(?:et|ene)?|hamster(?:en)?|undulat(?:en|erne)?"
    "|maskot(?:ten)?|bamsen?|båd(?:en)?|skib(?:et)?|traktor(?:en)?|assistent|stemme|avatar|tog(?:et)?|færge[nr]?(?:ne)?|fly(?:et)?|bus(?:sen)?|figur(?:en)?"
    "|dukken?|system(?:et)?|app(?:en)?|storm(?:en)?|gravemaskine|plæneklipper|støvsuger|printer(?:en)?|stuen?|gruppen?|lokale[tr]?|heks(?:en)?|drage[nr]?|roser?(?:ne)?"
)
_CALLED_SO = r"(?: som| der|, som|, der)? (?:hedder|hed|hedder stadig|er døbt|kaldes|bliver kaldt|ved navn|blev døbt|har fået navnet|ved navnet)"
NAMED_THING = re.compile(
    rf"\b(?:{_THINGS})[^.!?]{{0,12}}{_CALLED_SO} (?:\w+(?:, | og ))*$|\b(?:{_THINGS})\b[^.!?]{{0,45}}\b(?:den|de|han|hun)\b{_CALLED_SO} (?:\w+(?:, | og ))*$"
    r"|\bnavnet $|(?:svarer på|lystrer|lyder) navnet $"
)
"""A beast or a thing of that name."""
TITLED = Pattern(
    r"\b(?:bog|bogen|børnebog|børnebogen|film|filmen|roman|romanen|forestilling|forestillingen|stykket|teaterstykket|musical|musicalen|sang|sangen|serie|serien"
    r"|spil|spillet|podcast|podcasten|maleri|maleriet|skulptur|skulpturen|værk|værket|udstilling|udstillingen|eventyr|eventyret|opera|operaen|digt|digtet|hørespil"
    r"|vise|visen|skuespil|skuespillet|historien|fortællingen|komedie|komedien|stykket)[^.!?\"»”“]{0,25}[\"»”“'‘][^\"»”“]{0,40}$"
)
"""Inside the title of a book or a play."""

FICTION = tuple(
    _names(
        """
    anders_and andersine mickey_mouse pippi_langstrømpe pippi emil_fra_lønneberg peter_plys peter_pan harry_potter
    askepot rasmus_klump kaj_og_andrea ole_lukøje hans_og_grete hans_og_grethe lille_peter_edderkop peter_edderkop
    snehvide rødhætte gurli_gris palle_alene_i_verden mads_og_monopolet sankt_hans skt_hans sct_hans jens_vejmand
    mester_jakob alfons_åberg karius_og_baktus cirkeline peter_og_ulven jeppe_på_bjerget erasmus_montanus
    romeo_og_julie romeo_og_julia villads_fra_valby orla_frøsnapper gummi_tarzan egon_olsen anna_og_elsa anne_frank
    maria_bebudelse jomfru_maria alice_i_eventyrland karla_kabale luciabrud lucia bamse_og_kylling otto_næsehorn ronja_røverdatter sherlock_holmes
    james_bond robin_hood
    """
    )
)
"""Figures that bear a person's name."""
FICTION_LISTED = Pattern(rf"(?:{'|'.join(FICTION)})(?:(?:, | og )\w+)*(?:, | og )$")

PUBLIC_PEOPLE = _names(
    """
    mette_frederiksen lars_løkke lars_løkke_rasmussen kim_larsen h.c_andersen h.c._andersen h._c._andersen hc_andersen
    søren_kierkegaard astrid_lindgren greta_thunberg karen_blixen niels_bohr tycho_brahe grundtvig halfdan_rasmussen
    benny_andersen carl_nielsen rasmus_seebach anne_linnet poul_henningsen arne_jacobsen piet_hein per_kirkeby
    asger_jorn inger_christensen tove_ditlevsen ole_lund_kirkegaard egon_mathiesen jakob_martin_strid cecilie_bødker
    caroline_wozniacki viktor_axelsen jonas_vingegaard michael_laudrup dronning_margrethe kong_frederik dronning_mary
    anker_jørgensen poul_schlüter helle_thorning-schmidt anders_fogh_rasmussen margrethe_vestager leif_panduro
    naja_marie_aidt bertel_thorvaldsen
    """
)

_OFFICES = """
\\w*borgmester(?:en|kandidat(?:en|erne)?)? borgmestrene rådm(?:and|anden|ænd|ændene) \\w*minister(?:en|ens|præsident(?:en)?)? ministrene byråds(?:medlem(?:met|merne|mer)?|kandidat(?:en)?)
kommunalbestyrelsesmedlem(?:met|merne)? folketings(?:medlem(?:met|merne)?|kandidat(?:en)?) regionsråds(?:medlem(?:met|merne)?|kandidat(?:en)?) udvalgsmedlem(?:met)? \\w*politiker(?:en|ne)?
(?!elevråds|klasse)\\w*forma(?:nd|nden|end|ændene) (?!elevråds)\\w*forperson(?:en)? europaparlamentariker \\w*kandidat(?:en|erne)?
\\w*direktør(?:en)? (?:beredskabs|vicepoliti|politi|indsats|presse)chef(?:en)? (?:formand|forperson)_for_[\\w-]+(?:_og_\\w+|_\\w+)? provst(?:en)? partileder(?:en)? gruppeformand(?:en)? \\w*ordfører(?:en)?
\\w*-?kommissær(?:en)? ambassadør(?:en)? generalsekretær(?:en)? statsrevisor(?:en)? ombudsmand(?:en)? politidirektør(?:en)? rigspolitichef(?:en)? generaldirektør(?:en)?
europaparlamentsmedlem(?:met)? \\bmep \\bmf\\b byrådskandidat(?:en)? \\w*borgmesterkandidat(?:en)? regionsformand(?:en)? \\w*præsident(?:en)? statsleder(?:en)? landshøvding(?:en)?
vicestatsminister(?:en)? sognepræst(?:en)? domprovst(?:en)? biskop(?:pen)? (?:cirkus|festival|zoo|teater|museum|museums|film|koncert)direktør(?:en)? medlem(?:met)?_af_(?:byrådet|regionsrådet|folketinget|kommunalbestyrelsen|europa-?parlamentet) chefredaktør(?:en)? \\w*parlamentsmedlem(?:met)? rådsmedlem(?:met)?
"""
_FAME = """
\\w*forfatter(?:en|ne|inden|parret)? \\w*digter(?:en|ne)? \\w*lyriker(?:en)? \\w*poet(?:en)? \\w*sanger(?:en|inden|ne|inde)? \\w*musiker(?:en|ne)? \\w*rapper(?:en|ne)? \\w*komponist(?:en)? \\w*sangskriver(?:en)?
\\w*skuespiller(?:en|inden|ne|inde)? \\w*kunstner(?:en|ne)? \\w*maler(?:en|inden)? \\w*komiker(?:en|ne)? (?:tv|radio|studie|quiz|podcast|talkshow|morgen)-?vært(?:en|inden)? filosof(?:fen)? \\w*pianist(?:en)? \\w*skulptør(?:en)? billedhugger(?:en)?
landsholds\\w+ landsholdets \\w+landsholdets \\w*(?:hånd|fod|basket|volley|bad)\\w*spiller(?:en)? tennisspiller(?:en)? skakspiller(?:en)? (?:verdens|europa|danmarks|nordisk_|dm-|stor|kapel|sprint|olympisk_)mester(?:en)? (?:verdens|danmarks)mestre(?:ne)? (?:\\w*-)?(?:guld|sølv|bronze|pris|oscar|grammy|tour|grandprix|ol|vm|em|medalje|rekord|bodil|robert)-?\\w*vinder(?:en|inden)? \\w*medaljør(?:en)?
cykelrytter(?:en)? (?:cykel|dressur|spring|motocross|bane|speedway)-?rytter(?:en)? svømmer(?:en|ske)? (?:maraton|ultra|bane|forhindrings|orienterings|ski|sprint|kunst|skøjte|iron)\\w*løber(?:en|ske)? bokser(?:en)? roer(?:en)? atlet(?:en)? landstræner(?:en)? sportsstjerne(?:n)? målmand(?:en)?
prins prinsesse(?:n)? kronprins(?:en|esse|essen)? dronning(?:en)? kong(?:en)? greve(?:n)? grevinde(?:n)? baron(?:en)? \\w*dronning(?:en)? \\w*konge(?:n)? dirigent(?:en)? kapelmester(?:en)?
h\\.m\\. h\\.k\\.h\\. arkitekt(?:en)? astronaut(?:en)? nobelpris\\w+ præsident(?:en)? \\w*ist(?:en)?_fra_\\w+ \\w*forsker(?:en)? \\w*eventyrer(?:en)? bjergbestiger(?:en)? polar\\w+ opfinder(?:en)?
foredragsholder(?:en)? oplægsholder(?:en)? (?:film|teater|scene|dokumentar)?instruktør(?:en)? olympisk_\\w+ (?:instrueret|skrevet|malet|komponeret|illustreret|dirigeret|tegnet|skabt|udført|oversat|indlæst|fotograferet|koreograferet)_af
guitarist(?:en)? violinist(?:en)? trommeslager(?:en)? saxofonist(?:en)? organist(?:en)? bassist(?:en)? cellist(?:en)? fløjtenist(?:en)? harpenist(?:en)? trompetist(?:en)? solist(?:en|erne)? trubadur(?:en)? \\bdj \\w*stjerne(?:n)?
\\w*professor(?:en)? meteorolog(?:en)? historiker(?:en)? \\w*illustrator(?:en)? \\w*tegner(?:en)? koreograf(?:en)? \\w*danser(?:en|inden)? tv-\\w+ radio\\w+ journalist(?:en)? redaktør(?:en)? debattør(?:en)? influencer(?:en)? youtuber(?:en)?
podcaster(?:en)? blogger(?:en)? tryllekunstner(?:en)? entertainer(?:en)? satiriker(?:en)? designer(?:en)? \\w*modeskaber(?:en)? stand-?upper(?:en)? \\w*kokken fortæller(?:en) eventyrfortæller(?:en)? konferencier(?:en)?
"""


def _either(listed: str) -> str:
    return "|".join(piece.replace("_", " ") for piece in listed.split())


_PLACE = r"(?: (?:for|i|af|bag|på|fra|ved|hos|til|med|og) [\w\"»«” -]{3,32}?)?"
PUBLIC_BEFORE = Pattern(
    rf"\b(?:{_either(_OFFICES + _FAME)})(?:{_PLACE}(?: er| hedder| var| bliver)?,? ?|, (?:tv-kendte|kendte|populære|tidligere|folkekære|lokale) |: )(?:\([\wæøå]{{1,3}}\) ?)?$"
    r"|\b(?:formand|forperson|borgmester|direktør|næstformand)\w*\b[^.!?]{0,50}\b(?:afløser|efterfølger|overtager (?:posten )?efter) $"
    r"|\b(?:koncert|foredrag|foredraget|oplæg|oplægget|forfatteraften|forfatterbesøg|fernisering|koncerten|musik|show|stand-?up|underholdning) (?:med|af|ved) $"
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
    r"|indlæst|fotogr|koreogr|trubad|dj|professor|meteor|histori|danser|tv|radio|debat|influen|youtu|podcast|blogger|kunst|entert|satir|design"
    r"|modesk|upper|kokken|fortæller|konfer|koncert|foredrag|oplæg|fernis|show|stand|underhold|roman|bog|værk|tekst|film|melodi|besøg|aften"
    r"|lavet|band|orkester|trio|kvartet|rollen|vokal|guitar|klaver|violin|tromme|scenen|social|venstre|radikal|konserv|folkeparti|enheds|liberal"
    r"|moderat|alternativ"
)


@lru_cache(maxsize=16384)
def tells_rank(piece: str) -> bool:
    """May this word near a name be an office, a fame, a work or a party? Most are none, and the long patterns are spared."""
    return _RANK.search(piece) is not None


OFFICE_BEFORE = Pattern(
    rf"\b(?:{_either(_OFFICES)}|h\.k\.h\. \w+|prins|prinsesse|kronprins\w*|dronning|kong)(?:{_PLACE},? ?)$"
)
"""What makes somebody public who is named by one name alone."""
_NEW = r"(?:ny |nye |vores |byens |kommunens |tidligere |forhenværende |afgående |kommende |konstitueret |første |\d\. |stedfortrædende |valgt |genvalgt |blevet |valgt som |valgt til )*"
_PARTIES = (
    "socialdemokrat\\w*|venstre|konservative?|de konservative|det konservative folkeparti|radikale|radikale venstre|dansk folkeparti|enhedslisten|liberal alliance"
    "|moderaterne|alternativet|danmarksdemokraterne|nye borgerlige|borgerlisten|lokallisten|kristendemokraterne|sf|s|v|k|el|ø|m|c|i|o|df|rv|b|å|a|f|d|kd|alt|la|dd|æ|nb|jl"
)
SPEAKS_AFTER = Pattern(
    r",? (?:udtaler|oplyser|forklarer|afviser|beklager|siger|fortæller|holder pressemøde|svarer|understreger|fastslår|uddyber)\b"
    r"[^.!?]{0,40}(?:[\"»”“:]|\b(?:vegne|pressen|avisen|bladet|medierne|tv|radioen|redaktionen|spørgsmål|kl)\b|\bi \w*(?:blad|avis|tidende|radio)\w*)"
)
"""A leader who speaks as one, to whoever listens."""
LEADS_BEFORE = Pattern(r"\b\w*(?:chef|leder|rektor|forstander)(?:en)?(?: (?:for|i|på) [\wæøå -]{3,30})?,? $")
LISTED_BEFORE = Pattern(r"(?:^|\n)[-–•* ]*\d{1,2}(?:/\d{1,2}|\.(?: [a-zæøå]+)?)(?: kl\.? ?[\d.:]+)?:? $")
"""A line of a programme: a date, a name, a colon."""
STAGED_AFTER = Pattern(
    r" (?:åbner (?:festen|festivalen|aftenen)|holder (?:foredrag|oplæg)|spiller (?:sine|egne|koncert|op)|optræder|giver koncert|læser op|fortolker|underholder)\b"
)
"""Who does so is announced to the public."""
PUBLIC_AFTER = Pattern(
    rf"\s?\((?:{_PARTIES})\)| og (?:hans|hendes) (?:band|orkester|trio|kvartet|bigband)\b| i (?:hoved|titel)rollen\b| på (?:vokal|guitar|klaver|violin|trommer|scenen)\b|,? (?:fra )?(?:socialdemokrat(?:iet)?|venstremand|radikal|konservativ|venstre|dansk folkeparti|enhedslisten|liberal alliance|moderaterne|de konservative|alternativet)\b"
    rf"|(?:,? |\s?\()(?:der |som )?(?:nu )?(?:er |har |var |blev |bliver |til |som ){{0,2}}{_NEW}(?:{_either(_OFFICES)})\b"
    rf"|(?: \((?:født|f\.)? ?[\d –-]{{2,12}}\))?(?:, ?|\s?\(|,? (?:der|som) er |\ser )(?:den |en |vores )?(?:kendt |kendte |dansk |lokal |tidligere |folkekære )?(?:{_either(_FAME)})\b"
)
"""A party letter or an office just after the name."""
PLURAL_BEFORE = Pattern(
    r"\b\w*(?:forfatter|kunstner|musiker|skuespiller|komiker|sanger|rapper|politiker|minist|borgmest|medlem|formænd|rådmænd|spiller|digter|solist|kandidat|mest)\w*ne $|: $"
)
"""Several are named after one word for them."""

TITLES = frozenset("fru frøken hr frk dr familien ægteparret søskendeparret overlæge pastor herr".split())
"""Words after which any capitalised word is a person's name."""

ROLE_BEFORE = frozenset(
    """
    lærer læreren pædagog pædagogen sygeplejerske sygeplejersken læge lægen kollega kollegaen eleven elev pigen drengen
    borgeren beboeren patienten sagsbehandler sagsbehandleren leder lederen skoleleder skolelederen afdelingsleder
    afdelingslederen souschef chef chefen pedel pedellen vikar vikaren praktikant praktikanten elevrådsformand mor
    moren far faren søster bror datter datteren søn sønnen kone mand kæreste nabo naboen veninde ven assistent
    assistenten medhjælper medhjælperen kok kokken køkkenleder rengøringsassistent sekretær sekretæren socialrådgiver
    socialrådgiveren fysioterapeut ergoterapeut jordemoder jordemoderen gartner gartneren vicevært chauffør chaufføren
    træner træneren projektleder konsulent konsulenten lille hedder kaldes vennen mormor morfar farmor farfar plejemor
    plejefar studerende tillidsrepræsentant
    """.split()
)
"""Words after which an unknown capitalised word probably is a person's name."""

GREETS = frozenset("hej kære tillykke velkommen tak farvel goddag".split())
PERSON_VERBS = frozenset(
    """
    er var har havde fik får bliver blev kan kunne vil ville skal skulle må går gik kommer kom siger sagde fortæller
    fortalte bor boede arbejder underviser elsker synes mener spiller læser stopper starter begynder fylder vandt tog
    tager hedder ser så hjælper stod står sidder sad og fra
    """.split()
)
"""What a person does: tells the name Hans from the word hans."""

ACTS = re.compile(
    r",? (?:fra|i|på) (?:\d|[A-ZÆØÅ])| og [A-ZÆØÅ]|, \d{1,2}\b"
    r"| (?:siger|fortæller|hedder|går|kommer|kom|sagde|skriver|spiller|ligger|sidder|står|er \d+ år|fik sin|har sin|har fået|blev|er blevet|underviser|arbejder|synes|elsker)"
    r"| (?:mor|far|søn|datter|kone|mand|søster|bror|forældre|mormor|farmor|morfar|farfar|kæreste|storebror|lillebror)s?\b"
)
"""What follows a name that is also a word, when it is a name."""
NAMED_PLACE_AFTER = any_of(
    r"[’']?s?_(?:Vej|Gade|Allé|Plads|Torv|Stræde|Mølle|Skole|Kirke|Hus|Minde|\d{1,3}[A-Z]?\b(?!_år|\.[a-z]|[.]?_?[a-f]\b|_timer|_stole|_kr|_kroner|_point|_stk|_euro|_dage|_gange|\.?_klasse))",
    flags=0,
)
