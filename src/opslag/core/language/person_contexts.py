"""Words around a name (ord omkring navne) that tell what bears it: a person, a public person, a pet, a house, a figure."""

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
teater teatret kvarteret brygge promenade passage kanal bro stafetten løbet dagen hjem hjemmet plejehjem bakke bakken strand klint skov hede å mose
klub klubben koncerten bank banken vvs byg montering service rengøring transport kebab pizza pizzeria revision ejendomme
hal slot stadion hytte hytten pavillon pavillonen arena biograf plantage tårn tårnet sluse legeplads legepladsen lejr lejren anlæg anlægget
entreprise bøfhus madhus smykker autoværksted begravelsesforretning malerfirma tømrerfirma
"""
LAND = frozenset("sø å mose hede bakke skov klint gård dag mølle kilde bro".split())
"""House words that are also borne as last names."""
_HOUSE_WORDS = frozenset(_HOUSES.split())
_HOUSE_END = tuple(
    end + genitive
    for end in """
    skole skolen skoler gymnasium gymnasiet kirke kirken vej vejen gade gaden allé torvet huset centret center fonden hospital
    hospitalet haven stuen museet biblioteket hallen hjemmet gården parken stiftelsen klubben kommune region
    turhus medborgerhus forsamlingshus sundhedshus center museum bibliotek teater
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
    børnehaven vuggestuen plejecentret plejehjemmet hotel hotellet café cafe cafeen caféen restaurant foreningen projekt
    projektet huset skolen stue stuen gruppen appen systemet kampagnen bogen filmen musicalen forestillingen stykket bandet
    butikken firmaet sangen serien spillet podcasten romanen programmet sankt skt sct st santa øen byen søen plejehjem
    haus casa børnehave gården villa naturskolen efterskolen klubben kirken marina bane hal børnehuset
    """.split()
)
"""What stands just before a name that no person bears here."""
NOT_A_PERSON_ENDS = tuple(
    "støvsuger støvsugeren robot robotten maskine maskinen traktor traktoren bil bilen hunden katten killingen hvalpen hesten ponyen kaninen stormen orkanen båden skibet færgen huset hjemmet centret centeret børnehaven vuggestuen foreningen selskabet kollegiet".split()
)
"""How such a word may also end (`kattekillingen Viggo`)."""

_THINGS = (
    "bot|botten|robot|robotten|hunde?n?|katte?n?|hesten?|pony(?:en)?|kanin(?:en|erne)?|geden?|gederne|gås|køer(?:ne)?|ko(?:en)?|kalv(?:en|ene)?|kvien?"
    "|gris(?:en|ene)?|får(?:et|ene)?|lam(?:met|mene)?|høne?n?|høns(?:ene)?|hanen?|ænder(?:ne)?|and(?:en)?|marsvin(?:et|ene)?|hamster(?:en)?|undulat(?:en|erne)?"
    "|maskot(?:ten)?|bamsen?|båd(?:en)?|skib(?:et)?|traktor(?:en)?|assistent|stemme|avatar|tog(?:et)?|færge[nr]?(?:ne)?|fly(?:et)?|bus(?:sen)?|figur(?:en)?"
    "|dukken?|system(?:et)?|app(?:en)?|storm(?:en)?|gravemaskine|plæneklipper|støvsuger|printer(?:en)?|stuen?|gruppen?|lokale[tr]?|heks(?:en)?|drage[nr]?|roser?(?:ne)?"
)
_CALLED_SO = r"(?: som| der|, som|, der)? (?:hedder|hed|hedder stadig|er døbt|døbes|skal døbes|kaldes|bliver kaldt|ved navn|blev døbt|har fået navnet|ved navnet)"
NAMED_THING = Pattern(
    rf"\b(?:{_THINGS})[^.!?]{{0,12}}{_CALLED_SO} (?:\w+(?:, | og ))*$|\b(?:{_THINGS})\b[^.!?]{{0,45}}\b(?:den|de|han|hun)\b{_CALLED_SO} (?:\w+(?:, | og ))*$"
    r"|\bnavnet $|(?:svarer på|lystrer|lyder) navnet $"
)
"""A beast or a thing of that name."""
TITLED = Pattern(
    r"\b(?:bog|bogen|børnebog|børnebogen|film|filmen|roman|romanen|forestilling|forestillingen|stykket|teaterstykket|musical|musicalen|sang|sangen|serie|serien"
    r"|spil|spillet|podcast|podcasten|maleri|maleriet|skulptur|skulpturen|værk|værket|udstilling|udstillingen|eventyr|eventyret|opera|operaen|digt|digtet|hørespil"
    r"|vise|visen|skuespil|skuespillet|historien|fortællingen|komedie|komedien|stykket)[^.!?\"»«”“]{0,25}(?:[\"»”“'‘]|(?<=\s)«(?!\s))[^\"»«”“]{0,40}$"
)
"""Inside the title of a book or a play."""

FICTION = tuple(
    _names(
        """
    anders_and andersine mickey_mouse pippi_langstrømpe pippi emil_fra_lønneberg peter_plys peter_pan harry_potter
    askepot rasmus_klump kaj_og_andrea ole_lukøje hans_og_grete hans_og_grethe lille_peter_edderkop peter_edderkop
    snehvide rødhætte gurli_gris palle_alene_i_verden mads_og_monopolet sankt_hans skt_hans sct_hans jens_vejmand
    mester_jakob alfons_åberg karius_og_baktus cirkeline peter_og_ulven jeppe_på_bjerget erasmus_montanus
    romeo_og_julie romeo_og_julia villads_fra_valby orla_frøsnapper gummi_tarzan pelle_haleløs holger_danske frøken_jensen peder_paars niels_klim rasmus_modsat ole_opfinder postmand_per brandmand_sam byggemand_bob kaptajn_sabeltand sorte_per mis_med egon_olsen anna_og_elsa anne_frank
    maria_bebudelse jomfru_maria alice_i_eventyrland karla_kabale luciabrud lucia bamse_og_kylling otto_næsehorn ronja_røverdatter sherlock_holmes
    james_bond robin_hood pers.nr pers._nr kia_ceed kia_rio kia_picanto kia_niro kia_ev mortens_aften anton_berg pelle_erobreren lykke_per louis_poulsen georg_jensen
    """
    )
)
"""Figures that bear a person's name."""
FICTION_LISTED = Pattern(rf"(?:{'|'.join(FICTION)})(?:(?:, | og )\w+)*(?:, | og )$")

TITLES = frozenset("fam fru frøken hr frk dr familien ægteparret søskendeparret overlæge pastor herr".split())
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
    tager hedder ser så hjælper stod står sidder sad og fra gav gjorde mente skrev ringede spurgte svarede fandt hentede lavede lovede
    """.split()
)
"""What a person does: tells the name Hans from the word hans."""

ACTS = Pattern(
    r",? (?:fra|i|på) (?:\d|[A-ZÆØÅ]|(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti) år)| fra (?:børnehaven|vuggestuen|skolen|sfo|klassen|klubben|afdelingen|køkkenet|kontoret|receptionen)| og [A-ZÆØÅ]|, \d{1,2}\b| \((?:man|tirs|ons|tors|fre|lør|søn)dag|,? (?:cpr|vikar|afløser|praktikant)\b"
    r"| (?:siger|fortæller|hedder|går|kommer|kom|sagde|skriver|spiller|ligger|sidder|står|er \d+ år|fik sin|har sin|har fået|blev|er blevet|underviser|arbejder|synes|elsker)"
    r"| (?:mor|far|søn|datter|kone|mand|søster|bror|forældre|mormor|farmor|morfar|farfar|kæreste|storebror|lillebror)s?\b"
)
"""What follows a name that is also a word, when it is a name."""
_LABEL = "barn|barnet|navn|ansøger|medansøger|elev|borger|beboer|patient|pt|forælder|værge|ægtefælle|kontaktperson|kunde|medarbejder|vidne|skadelidt|anmelder|ejer|fører|afsender|modtager|underskrevet|underskrift|lejer|udlejer|klager|pårørende|bruger|fra|til|att|cc|kasserer|deltager|deltagere|afbud"
LABELLED = Pattern(rf"(?:\b(?:{_LABEL})\.?:|(?:^|[\s.])[/–-]{{1,2}}) ?$")
"""The label of a form, or the stroke before a signature (`Til: Bo`, `/Bo`)."""
OF_A_THING = Pattern(r" hedder (?:den|det|vores|byens|årets|[a-zæøå]+s) [a-zæøå]")
"""`Henriette hedder cafeens nye lagkage`."""
SIGNED_DEAR = Pattern(
    r"(?<=[Kk]h )[A-ZÆØÅ][a-zæøå]{2,8}(?<!en)(?<!et)(?<!ne)\s*$|(?<=[Kk]nus )[A-ZÆØÅ][a-zæøå]{2,8}(?<!en)(?<!et)(?<!ne)\s*$"
)
"""Who signs so is somebody, though no list knows the name (`Knus Vibs`)."""
NAMED_PLACE_AFTER = any_of(
    r"[’']?s?_(?:Vej|Gade|Allé|Plads|Torv|Stræde|Mølle|Skole|Kirke|Hus|Minde|\d{1,3}[A-Z]?\b(?!_år|-års|\.[a-z]|[.]?_?[a-f]\b|_timer|_stole|[._-]?\d|_kr|_kroner|_point|_stk|_euro|_dage|_gange|\.?_klasse))",
    flags=0,
)
