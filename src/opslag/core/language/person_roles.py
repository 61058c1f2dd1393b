"""Words for people without a name (personord): child, citizen, patient, relative, colleague, management.

`role_of` tells a word's role and whether it is said of one certain person (definite), of one (indefinite), or of many.
"""

from functools import cache
from typing import NamedTuple

from opslag.core.language.patterns import Pattern


class Role(NamedTuple):
    """What a word says about somebody: role, form ("def", "indef", "many"), whether a workplace has only one such."""

    kind: str
    form: str
    single: bool = False


_ONE = {
    "child": """
        elev dreng pige barn baby teenager tvilling spædbarn konfirmand skoleelev solstråle knægt tøs skoledreng førskolebarn
        dagplejebarn vuggestuebarn børnehavebarn 1.g'er lillebror storebror tvillingepar søskendepar søskendeflok purk rolling
        guldklump nyfødt
        """,
    "citizen": """
        borger bruger klient ansøger kunde mand kvinde dame herre fyr nabo pensionist bilist flygtning asylansøger gut
        person gæst solist cykelhandler bager købmand præst genbo lejer udlejer landmand fisker postbud degn kirketjener havnefoged skovfoged badmester skolelærer studerende
        virksomhedsejer kunstmaler turist kontanthjælpsmodtager medborger vælger ejer enke enkemand stamgæst kioskejer
        ægtepar brudepar forældrepar familiefar familiemor husmor andelshaver beboerformand håndværker murer tømrer elektriker
        smed slagter frisør taxachauffør politimand betjent brandmand soldat veteran organist sanger skuespiller politiker
        stjerne motionist camper lystfisker jæger gårdejer mælkebonde bonde griseavler restauratør kromand
        hjemløs narkoman alkoholiker gymnasielærer efterskoleelev student gymnasieelev hushjælp au-pair nytilflytter
        bestyrelsesmedlem spejderleder rockmusiker orgelspiller kordirigent
        vognmand mekaniker blikkenslager glarmester skomager urmager guldsmed boghandler blomsterhandler vinhandler isenkræmmer skipper lods pilot billedhugger digter trommeslager guitarist violinist entreprenør møller biavler frugtavler fyrmester
        kroejer uddeler brugsuddeler apoteker rapper skuespillerinde tv-vært influencer
        høker kosmetolog syerske nøglesmed smørrebrødsjomfru færgekaptajn fiskeskipper vinduespudser krovært
        familie låner håndboldspiller målmand topscorer slagterlærling lærling svend
        """,
    "patient": "patient fødende sengeliggende indlagt beboer barselskvinde barslende barselspatient hospicegæst",
    "colleague": """
        kollega medarbejder ansat lærer pædagog sygeplejerske læge sekretær bibliotekar pedel vikar kok chauffør assistent portør
        gartner vejmand konsulent sagsbehandler socialrådgiver tandlæge jordemoder fysioterapeut ergoterapeut træner
        medhjælper praktikant vicevært buschauffør socialassistent serviceassistent rengøringsassistent kantinedame
        reservelæge bioanalytiker psykolog hjælper sosu'er sosu vagtmester livredder museumsinspektør specialist
        fuldmægtig journalist ingeniør tekniker planlægger jurist fagkonsulent nattevagt aftenvagt tillidsrepræsentant
        laborant klinikassistent sundhedsplejerske vejleder ridelærer tilsynsførende projektmedarbejder
        tilkaldevikar årsvikar elevvikar barselsvikar rengøringsdame rengøringskone hjemmehjælper dagplejer dagplejemor
        støttepædagog receptionist piccoline lønmedarbejder bogholder arkivar redaktør kommunikationsmedarbejder fotograf
        webmaster programmør systemadministrator parkeringsvagt skraldemand renovationsarbejder
        håndværksmester gravemester værkfører altmuligmand kordegn kirkesanger arbejdsmand jobkonsulent
        visitator terapeut radiograf anæstesisygeplejerske operationssygeplejerske turnuslæge praksislæge
        guide rundviser formidler omviser billetsælger naturvejleder
        kokkepige køkkenpige køkkendame stuepige vaskepige opvasker køkkenmand kantinemand madmor rengøringsmand ferievikar ferieafløser afløser
        makker klubmedarbejder klubpædagog musiklærer gymnastiklærer svømmelærer kontordame
        """,
    "management": """
        chef leder direktør rektor forstander skoleleder afdelingsleder souschef overlæge oversygeplejerske borgmester
        kommunaldirektør centerchef teamleder inspektør viceinspektør vicedirektør cheflæge klinikchef områdechef
        afdelingssygeplejerske formand boss bestyrer daginstitutionsleder institutionsleder sektionsleder
        forkvinde bestyrerinde forstanderinde stedfortræder viceforstander vicechef skoleinspektør
        skovrider provst biskop rådmand havnemester politimester kæmner stadsgartner
        overjordemoder ledelsesrepræsentant forvaltningsdirektør
        """,
}
_ENDINGS = {
    "management": (
        "direktør", "chef", "leder", "lederen", "chefen", "direktøren", "cheflægen", "overlægen", "rektor", "inspektøren",
        "forstander", "forstanderen", "bestyrer", "bestyreren", "oversygeplejersken", "cheflæge", "overlæge",
    ),
    "colleague": (
        "lærer", "læreren", "pædagog", "pædagogen", "assistent", "assistenten", "konsulent", "konsulenten", "sekretær",
        "medarbejder", "medarbejderen", "hjælper", "hjælperen", "vikar", "vikaren", "kollega", "kollegaen", "sekretæren", "sygeplejerske", "sygeplejersken", "chauffør", "chaufføren",
        "rådgiver", "rådgiveren", "terapeut", "terapeuten", "medhjælper", "medhjælperen", "vagten", "pedellen", "psykolog", "psykologen", "dame", "damen", "lægen", "plejer", "plejeren",
        "bibliotekar", "bibliotekaren", "kokken", "portør", "portøren", "gartner", "gartneren", "pedel",
    ),
    "child": ("drengen", "dreng", "pigen", "pige", "eleven", "elev", "barnet", "babyen", "knægten"),
    "patient": ("patient", "patienten", "beboer", "beboeren"),
    "citizen": (
        "manden", "kvinden", "tbuddet", "isbuddet", "elbuddet", "abuddet", "spilleren", "handleren", "ejeren", "føreren", "spiller", "stjernen", "stjerne",
        "cyklisten", "cyklist", "konen", "kvinde", "kone", "handler", "ejer", "politikeren", "politiker", "klienten",
        "borgeren", "parret", "mesteren", "fisker", "rytter", "løber", "sangerinde", "sangerinden", "sangeren", "modtageren",
        "præst", "præsten", "svenden", "rsvend", "bager", "bageren", "slagter", "slagteren", "fiskeren", "kunstner", "kunstneren", "dommer",
        "dommeren", "musiker", "musikeren", "forfatter", "forfatteren", "roer", "roeren", "dykker", "dykkeren", "rytteren",
        "løberen", "turisten", "turist", "betjenten", "betjent", "soldaten", "soldat", "lærling", "lærlingen", "mand",
        "pensionist", "pensionisten", "naboen", "nabo", "lejeren", "lejer", "studerende",
    ),
}  # fmt: skip
_ALL_ENDINGS = tuple(end for ends in _ENDINGS.values() for end in ends)
_SINGLE = frozenset(
    """
    pedel pedellen bibliotekar bibliotekaren sekretær sekretæren skolesekretær kok kokken køkkenleder vicevært viceværten
    kroejer kromand kioskejer cykelhandler uddeler brugsuddeler apoteker organist
    postbud postbuddet bageren købmanden præsten degnen kirketjeneren havnefogeden skovfogeden badmesteren
    souschef souschefen regnskabsmand kasserer livredderen vikaren praktikanten nattevagten aftenvagten
    """.split()
)
KIN = frozenset(
    """
    mor moder far fader mand kone kæreste samlever søn datter søster bror storebror lillebror storesøster lillesøster
    mormor morfar farmor farfar bedstemor bedstefar oldemor oldefar moster faster onkel tante nevø niece fætter kusine
    stedfar stedmor plejemor plejefar papfar papmor forlovede ægtefælle eksmand ekskone eks svigermor svigerfar
    hustru samleverske bonusfar bonusmor bonussøn bonusdatter plejesøn plejedatter svigersøn svigerdatter tvillingebror
    tvillingesøster halvbror halvsøster ekskæreste bedsteforældre lillesøster familie
    barnebarn søskende forældre børn knægt tøs dreng pige barn baby tvillinger teenager ven veninde svoger svigerinde
    """.split()
)
KIN_DEFINITE = frozenset(
    """
    moren moderen faren faderen sønnen datteren konen kæresten søsteren broren broderen mormoren forældrene morfaren hustruen svigersønnen svigerdatteren plejesønnen plejedatteren nevøen niecen fætteren kusinen samleversken plejemoren plejefaren papfaren
    ægtefællen samleveren lillebroren lillesøsteren storebroren storesøsteren farmoren farfaren bedstemoren bedstefaren
    barnebarnet svigermoren svigerfaren eksmanden ekskonen stedfaren stedmoren onklen mosteren fasteren datterdatteren
    børnebørnene
    """.split()
)
SERVED = frozenset(
    "nabo borger bruger klient gæst låner kunde familie mand kvinde dame stamgæst ansøger fyr herre person genbo".split()
)
"""Who comes to us; others of ours may well work here."""
_GROUPS = frozenset(
    """
    vi man mange flere alle andre nogle nogen børn børnene elever eleverne borgere borgerne mennesker patienter patienterne
    pårørende familier kolleger kollegerne medarbejdere medarbejderne personer unge ældre kvinder mænd danskere forældre
    beboere beboerne brugere brugerne medlemmer deltagere frivillige ansatte personalet klassen dem
    drenge piger lærere pædagoger sygeplejersker ledere chefer hver enhver ingen folk veteraner soldater kunder gæster
    """.split()
)


@cache
def _known() -> dict[str, Role]:
    known: dict[str, Role] = {}
    for kind, words in _ONE.items():
        for word in words.split():
            single = word in _SINGLE
            known[word] = Role(kind, "indef", single)
            for end in ("en", "et", "n", "t") if word.endswith("e") else ("en", "et", word[-1] + "en"):
                known.setdefault(word + end, Role(kind, "def", single))
    known.update({word: Role("relative", "def") for word in KIN_DEFINITE})
    known.update(
        {"kollegaen": Role("colleague", "def"), "familien": Role("relative", "def"), "parret": Role("citizen", "def")}
    )
    known.update({title: Role("management", "def") for title in ("rektor", "rektoren", "borgmesteren")})
    known.update({word: Role("child", "def") for word in ("tvillingerne", "trillingerne", "søskendeparret")})
    known["maleren"] = Role("citizen", "def")
    known.update({"drengen": Role("child", "def"), "konfirmanden": Role("child", "def")})
    known.update({word: Role("group", "many") for word in _GROUPS})
    del known["fyret"]  # a lighthouse, or somebody's dismissal
    return known


@cache
def role_of(lower: str) -> Role | None:
    """The role that a word in lower case names, also as the end of a compound and with a genitive s; else None."""
    known = _known()
    word = lower if lower in known or len(lower) < 4 else lower.rstrip("'’").removesuffix("s")
    if word in known:
        return known[word]
    for kind, ends in _ENDINGS.items() if word.endswith(_ALL_ENDINGS) else ():
        for end in ends:
            if word.endswith(end) and len(word) > len(end) + 1:
                single = word in _SINGLE or (kind == "colleague" and len(word) > len(end) + 4)
                return Role(kind, "def" if end.endswith(("en", "et", "rektor")) else "indef", single)
    return None


_AGENT_ENDINGS = tuple("er ør ist ent tor sor ant mester ansvarlig mægtig mand dame kvinde hoved".split())
_AGENT = Pattern(rf"[a-zæøå]{{4,}}(?:{'|'.join(_AGENT_ENDINGS)})$")
_NO_AGENT = Pattern(
    r"(?:computer|printer|server|motor|scanner|container|projektor|robot|router|sommer|vinter|filter|aften|nummer|vand|medier"
    r"|billeder|plakater|bøger|planer|sager|opgaver|måneder|fester|ture|filer|sider|haver|hunde|høner|dyr|planter|blomster|bænke"
    r"|vinduer|rammer|rum|midler|pladser|lokaler|tider|indsatser|aktiviteter|arbejder|kurser|uger|dage|heder|ninger|elser|tter|ioner)$"
)


def does_something(lower: str) -> bool:
    """Does the word name somebody by what one does, though no list knows the job (`skibsfører`)?"""
    return lower.endswith(_AGENT_ENDINGS) and bool(_AGENT.match(lower)) and not _NO_AGENT.search(lower)


_THE_AGENT_ENDINGS = tuple("neren deren teren leren geren keren beren feren isten øren anten".split())
_THE_AGENT = Pattern(
    rf"(?!sommeren|vinteren|computeren|serveren|printeren|motoren|minister|oktober)\w{{4,}}(?:{'|'.join(_THE_AGENT_ENDINGS)})$"
)
_THE_THING = tuple(
    "scanneren skanneren routeren containeren traileren blenderen generatoren radiatoren elevatoren ventilatoren respiratoren"
    " projektoren sensoren toneren faktoren sektoren kalenderen printeren serveren computeren motoren monitoren kuvøsen traktoren".split()
)
"""What does something and is nobody."""


def is_the_agent(lower: str) -> bool:
    """`skibsføreren`, `organisten`."""
    if not lower.endswith(_THE_AGENT_ENDINGS) or lower.endswith(_THE_THING):
        return False
    return _THE_AGENT.match(lower) is not None
