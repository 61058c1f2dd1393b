"""Words around a number plate (ord om nummerplader): what is said of cars, and what else bears letters and digits."""

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import any_lower

AFTER_MAKE = frozenset("de en et du vi da se ad os an el ti ni bo to ok tv ud in ve".split())
"""Words that seldom stand just after a make of car, with a number behind them."""
MAKE = Pattern(
    r"\b(?:kia|golf|polo|passat|audi|bmw|mercedes|toyota|tesla|skoda|škoda|volvo|vw|peugeot|citroën|citroen|opel|ford|fiat|hyundai|mazda|nissan|renault|suzuki|honda|seat|dacia|yaris|aygo|corsa|astra|fiesta|focus|octavia|berlingo|transporter|nummerplade|nummerpladen|reg\.?nr\.?|pladen)[:,]? $"
)
IS_ONE = Pattern(
    r"\b(?:\w*traktor|mejetærsker|\w*maskine|\w*klipper|\w*saks|printer|kamera|model)\w* (?:er|var) (?:en|et) $"
)
LENDS = Pattern(
    r"\b(?:hører til|låne[rt]?|lånte|lånt|leje[rt]?|lejede|hente[rt]?|hentede|flytte[rt]?|flyttede|afleverede?|vaske[rt]?|vaskede|tanke[rt]?|tankede|efterlyser?|meldte?) $|\b(?:tilladelse(?:n)?|\w*kort(?:et)?|udstedt|licens(?:en)?|plads(?:en)?|adgang|bøden?|afgiften?|pege(?:r|de)?(?: over)? på|nøgle(?:n|r|rne)? til|ejer(?:en)? af|(?:noterede?|skrev|aflæste|tog|huskede)(?: nummeret| pladen)?)(?: til| på| for)?:? $"
)
"""What is given to a car, or noted of one."""
ROAD = any_lower(
    r"""
    handicapplads beboerlicens beboerkort parkeringslicens gæstekort \bfortov p-vagt p-skive p-afgift p-bøde p-kælder p-hus p-licens parker park_ bøde afgift \bbom(?:men)?\b \bport(?:en)?\b adgang(?:stilladelse)? ladestander brandvej cykelsti
    bortkør fartmål hastighed vognmand gæsteparkering vrag dæk(?:ket|kene)?\b motoren motorregist kørebog \bkørt?e?\b kører chauffør hold(?:er|t)_på fører
    """
)
_CARS = r"""
    nummerplade \bplade(?:n|r|rne)?\b registrering \b(?:ind)?reg\.?\s?n \bregnr \bindregist \bregistreret \b(?!\w*(?:mobil|stabil|habil|(?<!skral)debil|labil)\w*)\w*bil(?:en|er|ens|erne|s|ist\w*)?\b
    vogn(?:en|e|s)?\b (?<!cykel)trailer \banhænger(?:en)?\b knallert scooter køretøj \bbil(?!ag|l[eiy]|at|is\b|ir)[a-zæøå]+ motorcyk \bmc(?:'en)?\b \btruck(?:en)?\b stationcar cabriolet \bsuv(?:'en)?\b pick-?up autocamper
    gravko gravemaskine fejemaskine dumper kranvogn lastvogn påhængs påhæng \bads\b taxa taxi \b\w*bus(?:sen)?\b traktor rendegraver \bhjul folkevogn folkevognen golf(?:en)? \bpolo\b passat audi bmw mercedes toyota tesla skoda volvo vw
    peugeot citroën citroen opel ford fiat kia hyundai mazda nissan renault suzuki mitsubishi honda seat dacia subaru lexus porsche jeep chevrolet
    mini_cooper land_rover byd polestar cupra \bmg\b yaris aygo corsa astra fiesta focus clio fabia octavia berlingo caddy transporter transit
    """
_DRIVES = r"""
    forsikr den_(?:lille_|store_|gamle_)?(?:sorte|hvide|røde|blå|grå|grønne|gule|brune|sølv\w*|mørke\w*|lyse\w*)_$ parker p-bøde p-afgift p-plads \bholde[rt] \bkør(?:e|er|te|t|sel)?\b påkør \bbakke(?:de|t|r)_ \blygter flugtbilist \bfører(?:en|s)?\b \bejer(?:en)?\b bugser afgift
    nøgle(?:n|r|rne|bundt\w*|sæt\w*)?_til_ efterlys stjål \bsyn(?:et|es|shal\w*|srapport\w*|sattest|sindkaldelse|sfrist|sdato|stid)?\b spærrer blokerer fart(?:bøde|måling|syn) overhal dytte motorkontor \bchauffør \btank(?:en|ede|station) ladestander handicapplads
    """
SAYS_CAR = any_lower(_CARS + _DRIVES)
SURE_CAR = any_lower(_CARS)
SAYS_OLD = any_lower(
    "veteran (?:gamle|gammel)_\\w+,?_*$ nummerplade \\bplade(?:n)?\\b reg\\.?\\s?n registrering oldtimer klassisk traktor knallert"
)
NO_PLATE = any_lower(
    r"""
    faktura ordre sagsn sags?-?id journal \bmodel \bmærke:?_*$ standard \bvare[nr]?\b \bkr\b kroner \bnorm artikel \bserie bilag \bsag(?:en|er|erne)?_$ tegning \w*måler(?:en)?\b container(?:en)?\b router computer radiator sensor drone \bbåd(?:en|ens)?\b \bjolle \bkutter lotteri mikrochip \bchip stel(?:l?et)?_*$ stelnum stelnr ramme(?:nr|num) brugernavn \bpc\b varer?\b udsolgt rekvisition emne konton type \brum\b \bskab
    lokale komponent produkt \bral\b farve del(?:nr|nummer) bestillings medlems inventar udgave \bvejr \brute linje (?<!s)printer (?<!grave)(?<!feje)maskine[nr]? kopi(?!_af) skærm \bserver
    scanner projektor plæneklipper \bhp\b canon (?<!vi_)(?<!jeg_)(?<!han_)(?<!hun_)\btog(?:et)?\b(?!_(?:nummer|num|nr|pla|bil|hendes|hans|den|det|jeg|vi|de|hun|han|et_|en_)) \bfly(?:et)?\b paragraf forordning direktiv \blov(?:en)?\b(?!_(?:til|at|om)\b) \bstk\b \biso\b \biban\b koordinat \butm\b kode(?:n)?\b version
    \w*stolpe(?:n|r)? lygtepæl \bmast(?:en)?\b pumpe brandhane hydrant slukker(?:en)?\b brandslange røgmelder reservedel generator kompressor \w*brønd(?:en)? dæksel \bbro\b transformer \bkabel ledning hjertestarter fartøj gravsted parcel matrikel areal kontrakt godkendelse certifikat tilskuere kamp(?:en)?\b
    planter?\b beplantning \bstauder? \bbog(?:en)?\b opstilling kunstværk maleri skulptur \bvnr medicin dokument \bakt\b aftale udbud lod(?:det)?\b (?:følge|pakke|leverings|lager|ordre|lod|plukke)seddel seddel_?n(?:r|um) antal bordplade \bstol(?:e|en)?\b \bbord(?:et|e)?\b lampe hylde reol sofa tapet maling budget
    """
)
PLATE_STEMS = (
    "reg",
    "registrerings",
    "indreg",
    "indregistrerings",
    "plade",
    "bil",
    "nummerplade",
    "vogn",
    "bils",
    "knallert",
    "scooter",
    "trailer",
)
NOT_LETTERS = frozenset(
    "VW MG MC MF KL EN DS DK EU FM NR PS OK TV IT HR OL DM VM EM CO OM EF FN AD DC HP LJ PC ID NO SN FO".split()
)
OF_SERIES = frozenset("AD CO DC DK EF EM".split())
"""Those of them that cars are registered with today."""
WORDS = frozenset(
    "og på af de et en er at du vi ca om to ja nu op ud så se kl nr år st pr mm el jo os in ad ih go gå nå få bo ni ti ro by sø kr ab"
    " af an en ed ej eg eh em sy sa mn kn tv mv ha im is ok om or os up km kg cm ml gl ny ve be da do ex fx id ii iv vi ho th mh hr fr jf hf pt nb eu mt ft sm sk rd".split()
) - {"bo", "ab", "im", "ex", "sy", "be", "do"}
SELDOM = frozenset("eh em eg ej ed ih sy ex id ii iv th hh ab be do ad go im".split())
"""Words that no number follows: a plate in small letters may well begin so."""
NUMBERS_FOLLOW = frozenset("af ca kl kr nr og op på til sø ma ti on to fr lø st tv th".split())
"""Words and marks that a number follows in a list."""
MEASURES = frozenset("km kg gb kw hk mb tb kv hz db ph er så nu om ud to ca pr st mm år".split())
NOT_CHOSEN = frozenset(
    "TOG BUS RUTE LINJE SPOR HOLD RUM SAL BMW AUDI TESLA FORD OPEL SEAT FIAT VOLVO SUV HELE ALLE ALDRIG ALTID OGSÅ IGEN DK EU SKAT DMR FDM NB OBS PS OK EN ET".split()
)
