"""Words around a street address (ord om adresser): how streets end, where people live, and what is nobody's home."""

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import any_lower

KINDS = tuple(
    """
    vej vejen gade gaden boulevarden allé allè alle alléen alleen stræde strædet plads pladsen torv torvet vænge vænget park parken
    parkvej bakke bakken bakkerne boulevard have haven haver eng engen enge mark marken marker skov skoven toft toften
    tofte tofter lund lunden kær kæret sti stien stien ager ageren agre krog krogen høj høje højen kaj kajen brygge bryggen bro broen
    kvarter kvarteret vang vangen vange dal dalen dale dam dammen leddet ledet erled ndled brink brinken klint klinten banke banken banker
    mose mosen bæk bækken å åen sø søen gård gården huse husene passage volden vold hegn hegnet skrænt
    skrænten slugt slugten næs næsset ås åsen strand stranden hede heden holm holmen løkke løkken mølle møllen renden række
    rækken ring ringen linie linien linje linjen slippe slippen svinget sving vig vigen ø øen terp terpet agrene stykke stykket hus
    gårde gårdene udsigt udsigten vænger vest øst terrasse terrassen terrasserne kobbel koblet kildevæld lunde brynet bryn
    promenade promenaden esplanade esplanaden gyde gyden kløft kløften vrå vrået vraa vad vadet odde odden pynt pynten tangen
    slette sletten skel skellet skift skiftet krat krattet lyng lyngen kilde kilden kær kærene kæret dyssen dysse høje højene bjerg
    bjerget bjerge fælled fælleden overdrev overdrevet remise remisen virket viften buen kant kanten trekanten hjørne hjørnet
    trappe trappen bolværk bolværket havn havnen kanal kanalen brygger dige diget diger drag draget tværvej tværgade gab vase vasen
    udkær skovbrynet fennen fenne mae marsk marsken klit klitten klitter stede sted stedet tved
    kollegiet kollegium graven lykke lykken nakke nakken knold knolden spor sporet ås sænken kær kuppel kuplen
    blik vænger kratlund enghave væld vældet spang spangen bugt bugten flade fladen gærde gærdet kam kammen smedjen folden lyst minde ro hvile glæde birk birken bøg pil pilen tjørn tjørnen hassel
    """.split()
)
"""How the name of a street ends."""
LIVES = any_lower(
    r"""
    \bbo_(?:\w+_){0,2}(?:på|i)_*$ \bhjemme_(?:på|i|ved)\b \b(?:sit|hans|hendes|mors|fars|min|mit|deres)_(?:\w+_)?(?:gamle_|eget_|egen_)?(?:hus|indkørsel|have|lejlighed|stue|køkken|køkkenbord),?(?:_på|_i)?_*$ \b(?:sommerhuset|fritidshuset|feriehuset|rækkehuset|kolonihavehuset),_*$
    \b(?:mor|far|søn|datter|mormor|morfar|farmor|farfar|kone|mand|nabo|genbo|søster|bror|tante|onkel|svigermor|svigerfar)_(?:på|i|ved)_*$ \b(?:hans|hendes|deres|min|vores)_familie\b (?<!på_)\b(?:carporten|garagen|haven|indkørslen|kælderen|udestuen),_*$ \bi_det_\w+_hus,_*$ \b(?:carport|garage|skur|drivhus|udestue|terrasse|swimmingpool|brændeovn|hønsehus|tilbygning|udhus|anneks)_(?:på|i)_*$ \b(?:ejer|lejer|beboer|nabo)(?:en|ne|e|r)?_(?:i|af|på|til)_*$ \b(?:pensionist|enke|dame|mand|kvinde|kone|klager|ansøger|modtager|par|ægtepar|søskende|student)(?:en|n|ne|ret|parret|et)?_(?:i|på)_*$ \bklage(?:r|rne|n)?_[^.!?]{0,60}_fra_*$ \bbor\b \bbosat\b \bhjemmehørende \bopholder_sig \bgenhuset \bindlogeret \bboe(?:de|t)\b \bboende\b bopæl hjemme_hos \bhjem_til\b privatadresse \bhjemadresse \bhjemmeadresse \bflytte[rt]?\b nabo(?:en|erne)?\b
    \b(?:min|hans|hendes|deres|vores|din|jeres|ny|nye|hemmelige?|beskyttede?)_(?:\w+_)?(?:adresse|hus|lejlighed|bolig|villa)
    adressen_(?:på|til)_(?:ham|hende|familien|borgeren|forældrene) familien\b villaen\b lejligheden \bhuset_på \bborger(?:en)?\b \bbesøg(?:er|te|t)?_(?:ham|hende) hentes_(?:på|i)
    \b(?:(?:morgen|aften|dag|nat|besøgs|køre)?rute(?:n)?|besøgsliste\w*|kørelist\w*)[^.!?:]{0,12}: \bår,?_*$ \bårig plejefamilie beskyttet kom(?:me)?_forbi_mig hos_mig mit_hus \b(?:send|kør|sendt|køre|kørt|ryk|rykke)(?:e|er|es)?(?:_(?:i|vi|straks|lige|nu|venligst|hurtigt))*_(?:en|nogen|folk|hjælp|en_(?:bil|mand|kollega|medarbejder|vagt|læge|sygeplejerske|ambulance|vogn))_(?:fra_\w+_)?(?:ud_|ned_|over_|hen_|op_|ind_)?til_*$ \bmi(?:n|t|ne)_(?!læge|skole|tandlæge|frisør|bank|arbejd|børne|klub|mor|far|søn|datter)\w+_(?:på|i|ved)_$ \bmin_(?:garage|have|carport|indkørsel) \bgården_[a-zæøå]+,_$ fødselsdag_(?:på|i) \bfest_(?:på|hos) \b(?:sit|hans|hendes|deres|mit|vores)_hjem\b dødsbo hjemmebesøg \bkører?_(?:vi_)?(?:ud_)?til \bhos_(?:ham|hende|fru|hr)
    """
)
PUBLIC = any_lower(
    r"""
    \baulaen\b \bkantinen,_*$ venteværelse materielgård \w*stadion\b gratis_adgang,?_*$ \b(?:lægerne|lægen|dyrlægerne|fysioterapeut(?:en|erne)|kiropraktor(?:en|erne)|fodterapeut(?:en|erne)|jordemødrene|vognmanden|købmanden|skomageren|urmageren|guldsmeden|smeden|tømreren|cykelsmeden|skrædderen|boghandleren)_(?:på|i|ved)_*$ \bbænk(?:e|ene)\b \bgavl(?:en)?\b vaskekælder elevator(?:en)? \bbane(?:n|r)?_(?:på|ved|i)_*$ \båbent_(?![^.!?,]*hjemme)[^.!?,]{0,12}(?:på|i)_*$ \bligger_hos_jer_(?:på|i)_*$ \bsignerer\b \b[hea]/f_\w+,_*$ \bkøbmand(?:en)?\b \bstald(?:en)?_\w+,_*$ rideskole ekspedition(?:en)?\b \bambulatori
    (?:numre(?:ne)?|billet\w*|præmie\w*|pakke\w*|materiale\w*|nøgle\w*|poser(?:ne)?|gaver(?:ne)?|bøger(?:ne)?|varer(?:ne)?|bestilling\w*|juletræer|planter|kompost|flis|skema\w*|plakat\w*|udstyr\w*|kort)[^.!?,]{0,12}_hentes_(?:på|i) \blokaler(?:ne)?\b spilles_(?:på|i) \bstadion kiosk stoppested \bcontainer(?:en)?_(?:står|ved|på|foran) tandplej \w+plejen\b hjælpemiddel autoværksted cykelhandler \bbager(?:en|i|iet)?\b \bslagter(?:en)?\b \bgrill(?:en)?\b pizzeria \bbodega(?:en)?\b \b(?:kaffe|vin|is|mælke|juice)?bar(?:en)?\b \w+forretning(?:en)?\b \w+handel\b \w*supermarked tankstation dagcenter aktivitetsc børnehus
    \blokale\b internat(?:et)?\b \b(?!sommer|fritids|ferie|række|kolonihave|parcel)\w{3,}huset,_$ varmecentral rensningsanl vandværk kraftvarme p-hus parkeringshus automat(?:en)?\b hjertestarter toilet(?:tet)?\b skurvogn stillads udgravning vandskade_i kloak fliser træet_ved hækken_ved bænk(?:en)?\b affaldsø glascontainer byttecentral nabohjælp_i \bscenen?\b \blager\b domstol retten retsbygning
    kommun rådhus (?:kultur|forsamlings|sundheds|medborger|beboer|frivillig|unge|aktivitets|pak|post|borger|kunst|menigheds|sogne|tings?|dom|råd|musik|fælles|klub|lærings|natur|bad|læge|syge|videns|foren?ings|idræts)huse?t?\b personlig_henvendelse nyåbning spillested sognegård gymnasi campus politistation brandstation vandrerhjem fysioterapi\b ergoterapi\b fodpleje\b bibliotek skole(?!udsæt|vægr|fravær|start|barn|børn|elev|taske|penge|skift|kørsel) hallen \w*hal\b tårnet? \bboghandel \bgalleri(?:et)? \bsalon(?:en)?\b \bfrisør tandlæge lægehus \w+gården\b(?=,_) apotek bank(?:en)?\b firma fabrik virksomhed \b\w*lageret?\b center centret museum museet kirke biograf klinik sygehus hospital institution børnehave
    vuggestue plejehjem plejecent klub forening butik café \bcafe(?:en)?\b restaurant genbrug station museum teater \w*salen\b festsal sundhedshus
    hjørnet_af \bbus(?:sen)?\b \bhul(?:let|ler)?_ gadelys lygtepæl lyskryds fortov cykelsti vejskilt \bbrønd brandhane saltet ryddet sneryd krydset ladestander kør_efter skiltet p-plads \b\w*marked(?:et)?\b spærres\b spærret\b
    p-kælder parkeringskælder indkørsel_fra \brema\b \bnetto\b \bføtex \bbilka \blidl\b \baldi\b brugsen\b kvickly \bcoop \bmatas \bspar\b \bjysk\b har_til_huse (?:opholdssted|\bbosted|botilbud|hospice|\bherberg|forsorgshjem|børnehjem)(?:et)?(?:_[a-zæøå]+)?,_*$ advokat psykolog(?!isk) revisor mægler optiker dyrlæge fødehjem barndomshjem fredet vindmølle solcellepark solceller biogas antennemast \bmast(?:en)?\b trafikuheld færdselsuheld \bkollision parkér \bp\d{1,2},_$ vejarbejde afspær asfalt byggegrund grund(?:e|en)?\b til_salg udbud sælg byg(?:ge|ning) renover parkering mødes_(?:på|ved) mød_\w+_(?:på|i|ved) rundkørsel(?:en)? fodgængerfelt \w*bump(?:et|ene)? helleanlæg mød_(?:os|op|ind) find(?:er)?_(?:du|os|i|vej) (?<!ingen_)(?<!ikke_)åbne(?:r|t)? kontor
    hovedindgang indgang afgang arrangement program borgerservice jobcenter sekretariat forvaltning værksted nævn(?:et)?\b udvalg(?:et)?\b
    (?:stor|central|skole|produktions|\bby)køkken \bkøkkenet,?_(?:på_|i_)?$ \b(?:hvor|sted|gerningssted|mødested):_*$ fritids hjemmeplej vi_(?:ligger|holder_til) holder_til besøgsadresse kirke butik åbent_hus depot \bstand(?:en)?\b \btelt(?:et)? \bbod(?:en)?\b udlån viser_rundt fjernvarme
    \bcvr\b \w+lokalet?\b legestue fremmøde:?_*$ \bbesøg_os\b \b\w{4,}(?:møde|møder|mødet|kursus|temaaften|træf|fremvisning)_om_ (?:foredrag|koncert(?:er)?|kurs(?:us|er)|undervisning|træning|møder?|udstilling|café)_(?:på|i|ved)_*$ pakkeshop stemmested valgsted (?:afhentnings|opsamlings|samlings|indleverings)sted varmestue natcaf
    \bi_døren,_*$ \w*farm(?:en)?\b gartneri campingplads planteskole maskinstation mejeri savværk slagteri
    broen\b tunnel viadukt kapel(?:let)?\b ledning stoppested busstop legeplads multibane lokalplan matrikel virksomhed hotel kro(?:en)?\b efterskole højskole
    """
)
EVENT = any_lower(
    r"""
    hver_(?:man|tirs|ons|tors|fre|lør|søn)dag
    koncert foredrag festival gudstjeneste udstilling fernisering premiere forestilling \bbillet \bentré gratis_adgang \bdørene \bprogram(?:met)?\b åbent_hus borgermøde
    folkemøde fællesspisning loppemarked julemarked banko fastelavn sommerfest arrangement reception indvi(?:e|else) turnering \bstævne oplæsning workshop cafédag
    """
)
PEOPLE = (
    "manden", "konen", "naboen", "genboen", "borgeren", "beboeren", "patienten", "eleven", "kvinden", "damen", "drengen", "pigen", "barnet", "parret", "familien",
    "moderen", "moren", "faderen", "faren", "sønnen", "datteren", "ejeren", "lejeren", "ansøgeren", "forældrene", "adressen", "søsteren", "broderen", "boet",
)  # fmt: skip
PARTS_OF_HOME = (
    "huset", "ejendommen", "lejligheden", "villaen", "boligen", "haven", "hækken", "kælderen", "carporten", "garagen", "gården",
    "værelset", "naboerne", "beboerne", "ejerne", "børnene", "drengene", "pigerne", "faderen", "brugeren", "klienten", "huse", "hjemmet", "altanen", "taget", "døren", "sengen",
    "opgangen", "dørtelefonen", "rækkehuset", "spanden", "indkørslen", "græsset", "plænen", "træerne", "buskene", "hunden", "katten", "festen", "fødselsdagen", "herren", "fruen", "enken", "personen", "lejemålet", "grunden", "udestuen",
    "lejeren", "føreren", "eret", "flyttet", "hentet", "fundet", "vokset", "trappen", "postkassen", "postbuddet", "brevkassen", "dørklokken", "facaden", "ruden", "vinduet", "køkkenet", "badet", "stuen", "afløbet", "loftet", "gæsten", "værgen", "mennesket", "parten", "skuret", "terrassen", "hegnet", "muren", "kvisten", "brændeovnen", "nøglen", "sagen", "støjen", "larmen", "lugten", "røgen", "branden", "ilden", "klagen", "skaden", "etagen", "blokken", "varmepumpen", "pumpen", "fyret", "ventilationen", "alarmen", "bilen", "drivhuset", "poolen", "trampolinen", "flagstangen", "solcellerne", "maden", "besøget", "tilsynet",
)  # fmt: skip
AT_PLACE = Pattern(
    r"\b(?:hos|på|ved) ([A-ZÆØÅ][\wæøå&-]+(?: (?:& |og )?[A-ZÆØÅ][\wæøå-]+){0,2}), $|\bi ([A-ZÆØÅ][a-zæøå]{3,}(?:en|et|erne)), $"
)
"""`hos Bygma, Industrikrogen 9`: a place that has a name."""
AT_SOMEBODYS = Pattern(r"\b[Hh]os ([A-ZÆØÅ][a-zæøåé]+)(?: [A-ZÆØÅ][a-zæøåé]+)?(?:, | på | i )$")
"""`hos Lilli, Pilehaven 16`."""
AT_WORK = Pattern(
    r"(?:Industri|Fabriks|Håndværker|Erhvervs|Sygehus|Hospitals|Idræts|Stadion|Værfts|Terminal|Lufthavns|Messe|Rådhus)\w*(?:vej|vejen|plads|pladsen|park|parken|gade)$|^(?:Torvet|Bytorvet|Rådhuspladsen|Stationspladsen|Havnepladsen)$"
)
"""Roads of works, halls and offices."""
LIVES_THERE = Pattern(
    r"[^.!?]{0,12}\bhvor (?:(?!vi\b)[^.!?]{0,25}\b(?:bor|boede)\b|(?:min|hans|hendes) (?:mand|kone|mor|far|søn|datter|søster|bror|kæreste)\b)"
    r"|[^.!?]{0,20}[.!?] (?:Jeg|Vi) bor (?:selv )?(?:der|her)\b"
)
"""What is said after it of who lives there."""
PART_IN = Pattern(
    r"\b(?:[Ll]ejer|[Aa]nsøger(?:en)?|[Ee]jer|[Kk]lager(?:en)?|[Bb]orger(?:en)?|[Mm]odtager|[Aa]fsender|[Nn]avn|[Ee]lev|[Bb]arn|[Bb]eboer|[Pp]atient|[Ii]ndsendt af|[Ss]kre?vet af|[Ss]endt af|[Kk]lage fra|[Ss]var fra|[Bb]rev fra|"
    r"[Mm]or|[Ff]ar|[Ss]øn|[Dd]atter|[Kk]one|[Mm]and|[Ss]øster|[Bb]ror|[Nn]abo(?:en)?(?: til [\w ]{3,20})?|[Kk]øber|[Ss]ælger|[Vv]ærge|[Aa]nmelder|[Ff]ører|[Dd]eltager|[Uu]ndertegnede|[Jj]eg(?:,| hedder)|[Dd]ødsboet efter|[Hh]øring til)[:,]? $"
)
"""Whose part in a case is told before the name."""
NO_ROAD = Pattern(
    r"^(?:Hal|Uge|Kapitel|Side|Plads|Hus|Linje|Bus|Stue|Afsnit|Bane|Afdeling|Klasse|Rum|Lokale|Trin|Fase|Grad|Gruppe|Hold|Nr|Kl|Bilag|Sal|Opgang|Blok|Etape|Vej|Gade|Sti|Den|Det|De"
    r"|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|Danmark|Facebook|Tv|TV|DR|Kanal|Nyborg|Station|Team|Rute)$|\b[A-ZÆØÅ]{1,3}$|Skole$|skolen$|Hallen$|hallen$|hjemmet$|centret$|Center$"
)
NO_STREET = Pattern(
    r"Danmark$|(?:Stemme|Valg|Afstemnings|Samlings|Møde|Stoppe|Bygge|Afhentnings|Opsamlings|Tilskade|Arbejds|Gerning|Spille)sted$|(?:Parkerings|P-|Stand|Lade|Bål|Lege|Holde|Bygge|Genbrugs|Telt|Camping|Sports|Ride|Sidde|Stå|Praktik|Elev|Lære|Festival|Markeds|Båd|Toilet)plads$|\w*(?:hjørnet|Station|Spor|Perron)$|.*(?:hal|bane|linje|rum|kamp|udgave|hold|etape)$|Island$|Omkring$|.*\b(?:Hal|Uge|Kapitel|Side|Plads|Park|Hus|Linje|Ring)$|Kaj$|Rådhus|Skole|.*(?:skolen|huset|hallen|centret)$"
)
NO_PLACE = Pattern(
    r"^(?:Vej|Gade|Alle|Have|Mark)$|^(?:\w\.\s)?(?:P-|Parkerings|Stand|Båd|Camping|Telt|Lade|Ride|Sidde|Senge|Spise|Hvile|Vugge|Løbe|Praktik)?[Pp]lads(?:en)?$"
)
"""What is numbered, and no street."""
HOMES = Pattern(r"\b(?:bor|boede|bo|bosat|flytte\w*|hjem|hjemme|adresse\w*|sommerhus\w*|lejlighed\w*|hus)\b")
LIES = Pattern(
    r"\b(?!hent|afhent|lever|aflever|send|bring|kør|ses\b|synes|trives|passes|plejes|besøg|mødes|opholdes|bades|træffes|vores|deres|jeres|morges)[a-zæøå]{2,}es (?:på|i|ved) $|\bfås (?:på|i|ved) $|\b(?:ligger|liggende|placeret|står|stå|opføres|bygges|måler støj|\w*måling|målt) (?:\w+ )?(?:på|i|ved) $|\bligger $|^\W*ved $|\b(?:fejres|holdes|afholdes|foregår|sker|fornyes|udleveres|udstedes|indleveres|modtages|betales|købes|bestilles|undervises|udlånes|vaccineres|finder sted|spilles|vises|udstilles|serveres|sælges|begynder|starter|slutter|samles|mødes) (?:\w+ |kl\. ?[\d.]+ )?(?:på|i|ved) $|\bfundet (?:en|et|to|tre|nogle) \w+ (?:på|i|ved) $|\b(?:hjørnet|krydset|lampen|lygten|masten|brønden|bænken|broen|træet|skiltet|hullet|måling|skulptur\w*|kunstværk\w*|statue\w*|springvand\w*|hækken|grøften|rabatten|asfalten|byggeri\w*) (?:på|i|ved|ud for) $|\b(?:anmeldt|fundet|set|observeret|meldt|spottet|fotograferet|fjernet|opdaget|konstateret) (?:en|et|to|tre|fire|nogle|flere) (?:\w+ ){1,3}(?:ved|ud for) $|\b(?:ud for|foran|omkring|langs|mellem|over for|overfor) $"
)
"""What lies, stands or happens at an address is nobody's home."""
HOME_WORDS = (
    "bor ", "boede", "bosat", "boende", "hjem", "adresse", "nabo", "genbo", "par ", "parret", "familie", "damen", "manden", "kvinden",
    "hus ", "lejlighed", "beboer", "borger", "patient", "leveret", "flyttet", "ejer",
)  # fmt: skip
"""Without any of these no home is looked for."""
OPENINGS = Pattern(
    r"^(?:Afgang|Ankomst|Start|Opsamling|Mødested:?|Sted:?|Adgang|Indgang|Levering|Afhentning|Altså|På|I|Bopæl:?|Ved|Til|Fra|Hos|Afhentes|Hentes|Leveres|Sendes|Afleveres|Adressen|Mød|Besøg|Find|Kom|Se|Der|Her|Vi|Og|Hjem|Ring|Bor|Adresse:?|Kære|Hej|Hilsen|Mvh|[A-ZÆØÅ][a-zæøå]+(?:stedet|skolen|kiosken|butikken|centret|klubben|huset|museet|biblioteket|kirken|hallen|klinikken|banken|plejen|pladsen(?= [A-ZÆØÅ]))|Grunden|Ejendommen|Byggegrunden|Containeren|Kiosken|Skolen|Butikken|Cafeen|Caféen|Lejemålet|Lejligheden|Huset|Villaen|Boligen)\s"
)
"""What may begin a sentence before a street."""
BRING_MINE = Pattern(
    r"\b(?:min|mit|mine|mig)\b[^.!?]{0,60}\b(?:aflever\w*|smid\w*|læg\w*|send\w*) (?:den|det|dem|ham|hende|pakken|nøgler?n?e?) (?:på|til|i|ved) $"
)
"""`ringe på mit nummer eller aflevere den på`."""
_ENDS = tuple(dict.fromkeys(KINDS))
_LAST_TWO = frozenset(kind[-2:] for kind in KINDS)
"""The last two letters of each, to be asked first."""
_NO_RINGS = ("ering", "nring", "rring", "dring", "mring", "gring", "lstring", "nstring", "ikring")
"""What is done, no ring road."""
_WHOLE = frozenset(kind.capitalize() for kind in KINDS) - {"Vest", "Øst"}


def is_road(word: str) -> bool:
    """Does a word with a capital end as streets do?"""
    if word in _WHOLE:
        return True
    ends = (word[-2:] in _LAST_TWO or word[-1] in "øå") and word.endswith(_ENDS, 1)
    return ends and not word.endswith(_NO_RINGS)
