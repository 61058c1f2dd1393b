"""Words around a name (ord omkring navne) that tell what bears it: a person, a public person, a pet, a house, a figure."""

import re

from opslag.core.language.surroundings import any_of


def _names(listed: str) -> frozenset[str]:
    """White-space separated names; `_` in a name stands for a space."""
    return frozenset(name.replace("_", " ") for name in listed.split())


_HOUSES = """
skole[nr]? skolens gymnasium gymnasiet kirken? vej vejen gade gaden allé plads pladsen torv torvet huset hus centret
center fonden fond hospital hospitalet børnehaven? vuggestuen? institution museum museet bibliotek sø park parken minde
stiftelse stiftelsen legat bageri hallen havn kro hotel festival cup prisen gård gården stuen kommune region klinik
efterskole højskole a/s aps forlag teater kvarteret bro stafetten løbet dagen
"""
ORGANISATION_END = re.compile(rf"(?:{'|'.join(_HOUSES.split())})s?$")
"""How the last word of a name ends when a school, a street or a firm bears it."""

NOT_A_PERSON_BEFORE = frozenset(
    """
    hunden skolehunden læsehunden besøgshunden terapihunden servicehunden redningshunden katten hesten ponyen kaninen
    marsvinet hamsteren papegøjen undulaten grisen koen kalven tyren geden fåret lammet hanen hønen skildpadden slangen
    fisken guldfisken æslet alpakaen hvalpen killingen føllet elefanten løven tigeren aben sælen uglen hund kat hest
    kanin skolehund pony gris labradoren pudlen
    stormen orkanen lavtrykket skibet færgen båden jollen kutteren toget bussen robotten robotstøvsugeren dukken bamsen
    nissen klassenissen troldmanden heksen figuren maskotten spøgelset kæphesten traktoren
    børnehaven vuggestuen plejecentret plejehjemmet hotel hotellet café cafeen caféen restaurant foreningen projekt
    projektet huset skolen stuen gruppen appen systemet kampagnen bogen filmen musicalen forestillingen stykket bandet
    butikken firmaet sangen serien spillet podcasten romanen programmet sankt skt sct st santa øen byen søen plejehjem
    børnehave gården villa naturskolen efterskolen klubben kirken i
    """.split()
)
"""What stands just before a name that no person bears here."""

FICTION = _names(
    """
    anders_and andersine mickey_mouse pippi_langstrømpe pippi emil_fra_lønneberg peter_plys peter_pan harry_potter
    askepot rasmus_klump kaj_og_andrea ole_lukøje hans_og_grete hans_og_grethe lille_peter_edderkop peter_edderkop
    snehvide rødhætte gurli_gris palle_alene_i_verden mads_og_monopolet sankt_hans skt_hans sct_hans jens_vejmand
    mester_jakob alfons_åberg karius_og_baktus cirkeline peter_og_ulven jeppe_på_bjerget erasmus_montanus
    romeo_og_julie romeo_og_julia villads_fra_valby orla_frøsnapper gummi_tarzan egon_olsen anna_og_elsa anne_frank
    alice_i_eventyrland karla_kabale luciabrud lucia bamse_og_kylling otto_næsehorn ronja_røverdatter sherlock_holmes
    james_bond robin_hood
    """
)
FICTION_STARTS = tuple(FICTION)

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
borgmester(?:en|kandidat(?:en)?)? viceborgmester(?:en)? rådmand(?:en)? minister(?:en)? byråds(?:medlem(?:met)?|kandidat)
kommunalbestyrelsesmedlem folketings(?:medlem|kandidat) regionsråds(?:medlem|formand(?:en)?) udvalgsforma(?:nd|nden)
udvalgsmedlem partiformand(?:en)? politiker(?:en)? europaparlamentariker spidskandidat kommunaldirektør(?:en)?
regionsdirektør(?:en)? formand(?:en)?_for_\\w*(?:udvalget|rådet|kommissionen)
"""
_FAME = """
forfatter(?:en)? forfatterinden digter(?:en)? sanger(?:en|inden)? musiker(?:en)? rapper(?:en)? komponist(?:en)?
skuespiller(?:en|inden)? kunstner(?:en)? maler(?:en)? komiker(?:en)? tv-vært(?:en)? filosof(?:fen)?
landsholdsspiller(?:en)? verdensmester(?:en)? cykelrytter(?:en)? prins prinsesse kronprins dronning kong kongen
h\\.m\\. arkitekt(?:en)? astronaut(?:en)? nobelprismodtager(?:en)? præsident(?:en)? biskop(?:pen)?
foredragsholder(?:en)? instruktør(?:en)?
"""


def _either(listed: str) -> str:
    return "|".join(piece.replace("_", " ") for piece in listed.split())


_PLACE = r"(?: (?:for|i|af) [\w ]{3,25}?)?"
PUBLIC_BEFORE = re.compile(rf"(?:{_either(_OFFICES + _FAME)}){_PLACE},? ?(?:\([\wæøå]{{1,3}}\) ?)?$")
"""An office or a fame just before the name."""
PUBLIC_AFTER = re.compile(
    r"\s?\((?:s|v|k|sf|el|ø|m|c|i|o|df|rv|b|å|alt|la|dd|æ|lokallisten)\)"
    rf"|,? (?:der |som )?(?:er |har |som |vores |byens |kommunens )*(?:{_either(_OFFICES)})\b"
    rf"|, (?:{_either(_FAME)})\b"
)
"""A party letter or an office just after the name."""

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
    r"| (?:siger|fortæller|hedder|går i|er \d+ år|fik sin|har sin|har fået|blev|er blevet|underviser|arbejder|synes|elsker)"
)
"""What follows a name that is also a word, when it is a name."""
NAMED_PLACE_AFTER = any_of(r"[’']?s?\s(?:Vej|Gade|Allé|Plads|Torv|Skole|Kirke|Hus|Minde|\d{1,3}[A-Z]?\b(?!_år))", flags=0)
