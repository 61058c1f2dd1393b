"""The parts that addresses are made of (maildele): what the mailbox of a function is called, and how people name themselves."""

from functools import lru_cache

FUNCTIONS = tuple(
    """
    info kontakt kontor kommun region borger service presse kommunikation redaktion webmaster admin support
    hjælp hjaelp reception booking bestil tilmeld job løn loen økonomi oekonomi faktura bogholderi skole sfo
    boernehave børnehave institution pleje sundhed social familie center team afdeling klub bibliotek museum
    kultur fritid teknik miljø miljoe park natur byg affald genbrug forsyning havn turist event arrang
    værksted vaerksted koekken køkken kantine drift vagt sekretariat direktion byråd byraad leder ledelse dpo
    databeskyt sikker journal arkiv aktindsigt hoering høring klima udvalg raad forening bestyrelse nyhed
    kursus udd erhverv grunde salg udlejning svoem svømme idraet idræt sport musik kunst teater frivillig
    pårørende paaroerende patient ambulat klinik akut sengeafs visitation hjemmepl stue gruppe mølle moelle
    gaard gård huset bakken kontaktperson spoergsmaal spørgsmål hej velkommen noreply no-reply ferie lejr
    tandpl rengør rengoer pedel trafik parkering valg ungdom børn senior aeldre ældre bydel beredskab brand
    legat fond projekt data digital vejled studie elev foraeldre forældre it web hr post byg dpo sfo bofa tolk
    torv vagt bolig hjælpem hjaelpem depot ejendom skat pas vielse kasser formand styrelse abonnement billet
    arbejd tryghed ssp ppr tandpl hygiejne chat dialog dagpl plads lytter hotline frokost kunde skriv sporg spørg svar
    kommune dagbe vuggest forvalt myndig trivsel demens hjerne genoptr træning traening rehab hoerelse hørelse visit
    bestyr sundh førsteh foersteh borgm vies flyt pension ydelse barsel barnets naboh opgang vicev pedel ejerf grundejer
    lektie lejl lokale festu påske paaske efterår foraar forår cykel færge faerge lufth
    hittegods fundet gæst gaest besøg besoeg rundvis guide udst galleri arkitekt anlæg anlaeg drik miljo bæredy baeredy
    klage folke uni skoler kirkeg
    refusion sygedag dagpenge udbetal tilskud boligst enkeltyd kontanthj ledighed revalid fleksjob aflast ledsag integration flygtn statsb begrav
    opskriv indskriv ventelist indmeld udmeld afmeld ansæt ansaet opkræv opkraev inkasso gæld gaeld restance rykker afgift gebyr regning betaling debitor kreditor
    moms revision kvalitet innovation analyse statistik strategi byudv landsby borger konsul kommis sagsbeh udred henvis forebyg konfirm
    pressev medie web hjemmeside side redakt vikar rekrut personale
    """.split()
)
"""How a part of a function's mailbox begins."""
FUNCTION_WORDS = frozenset(
    """
    tm bum bu us uu bf gdpr csu stu spec pmo amr stab sek cafe café kro sogn revy fisk trio lager scan kopi scanning dame damer herre herrer dreng drenge pige piger omr område omraade distrikt
    tid tal brev hjem mål maal kort test sag syn gæld gaeld leje køb koeb lej spa zoo golf polo padel yoga dans film bio rejse kunst tøj toej mode frisør frisoer hår haar fod tand øre oere syge læge laege rum tag gulv vvs maler tømrer toemrer auto dæk daek kurs kor vin bog bøger boeger avis hav sol rute stop park base lån laan
    sorg akt bbr jord dige diger øje oeje hud nyre mave gigt hf hhx htx stx eux eud euv avu fvu obu
    fysio ergo bager kamp kampe mus ao mr ads dag nat hotel bod telt udvikling udv strategi tværs tvaers vore alles
    afd gis hold blaa blå roed rød groen grøn gul lilla hvid maane måne stjerne regnbue sommerfugl mariehoene mariehøne hal vej lab bus råd plan have vand svar ung mail klub hus gård tur is kor bad bib pas pr lokal uu ppr bup akut jura udbud
    indkøb indkoeb sagn spil ret dagtilbud navne kval kirke menighed kordegn provsti spejder fdf badminton håndbold haandbold
    fodbold gym rideklub sejl svøm løb loeb skak bridge bueskydning marked messe ball bal fest juletræ loppemarked rottejagt rotter
    rotte gadelys hul huller vejhul snerydning grøft groeft kloak spildevand vandløb vandloeb tilsyn kontrol alarm varsling
    lokalplan høringssvar hoeringssvar vvm badevand strand natur skov vildt jagt hund hunde hundeskov dyr bier have nyttehave
    projektet puljen pulje ansøgning ansoegning ansøg ansoeg støtte stoette bidrag donation indsamling kampagne kursus kurser
    undervisning underviser lærerne personale personalet alle hele fælles faelles ledig stilling rekruttering vikar vikarer
    kok vært vaert guide mester foged tip tips mere lån log nød sos tlf kom tag giv ide idé idebank boks kasse penge billet hits start nu ris ros mad madservice rosogris risogros bil tog jul sommer vinter side leje scene natur nord syd øst vest midt centrum by land city alle vi vores os din dit jeres her mod for om til bestilling ordre salg butik shop web nyhedsbrev nyt blad avis radio tv podcast foto billeder grafik tryk design
    """.split()
)
NOUNS = frozenset(
    """
    sommer april juni juli klassen gaden marken mosen haller billede billedet billeder sommeren stormen stigen tonen fjord kajak kabel dagbog frost kraft krise
    kennel nissen sommerhus marker brønd metal trillebør klasser mentor knude anker krabbe hammer vinkel token hoest høst praest præst maling roman konfirmand konfirmander
    """.split()
)
"""Names to some, but as a mailbox the thing itself."""
ADDRESSED = frozenset(
    "hr fru frk frøken froeken mr mrs onkel tante mor far mormor morfar farmor farfar bedste papa mama jeg min mit".split()
)
"""How people name themselves in an address."""
PERSONS = (
    "manden", "mand", "pigen", "pige", "drengen", "dreng", "mor", "far", "glad", "frisk", "freak", "tossen", "damen", "konen", "kongen", "dronningen", "svamp",
    "elsker", "nymfen", "barn", "søster", "soester", "bror", "patient", "borger", "nabo", "beboer", "bilist", "pensionist", "spejder", "spiller", "rytter", "løber", "loeber",
)  # fmt: skip
"""How nicknames end, in a mailbox that anyone can have."""
OF_A_CHILD = ("smor", "sfar", "smormor", "smorfar", "sfarmor", "sfarfar", "smoster")
"""`pipsmor`."""
FUNCTION_ENDS = (
    "skolen", "huset", "stuen", "klubben", "team", "udvalg", "udvalget", "kontor", "kontoret", "centret", "gruppen", "foreningen",
    "vagten", "vagt", "linjen", "pladsen", "service", "raadet", "rådet", "haven", "hallen", "gaarden", "gården", "vejledning",
    "raadgivning", "rådgivning", "tilmelding", "styrelsen", "museet", "biblioteket", "festival", "festivalen", "koret", "holdet",
    "forsamlingshus", "medborgerhus", "kulturhus", "laug", "lauget", "raad", "råd", "forening", "værk", "vaerk", "værket", "vaerket", "bladet", "hytten", "værnet", "vaernet",
    "festen", "hjælpen", "hjaelpen", "arkivet", "klub", "kor", "lodden", "bestyrelse", "kreds", "kredsen", "lejren", "hjemmet", "puljen", "projektet", "redaktionen", "kassen", "posten", "byen", "messen", "banden", "spejderne", "job", "jobbet", "jobs", "afsnit", "ordning", "ordningen",
)  # fmt: skip
LAST_ENDS = (
    "bjerg", "berg", "skov", "gaard", "lund", "holm", "strup", "toft", "kjaer", "kjær", "borg", "feldt", "quist", "kvist", "bæk",
    "baek", "hoej", "høj", "dahl", "dal", "sen", "rup", "mark", "bech", "bak", "vad",
)  # fmt: skip
"""How last names end."""


@lru_cache(maxsize=512)
def _is_beginning(part: str) -> bool:
    """`badm`, `sekr`: the beginning of what an office is called."""
    return 4 <= len(part) <= 6 and any(word.startswith(part) for word in (*FUNCTIONS, *FUNCTION_WORDS))


def is_function(part: str) -> bool:
    """Is it what a mailbox that several look after is called?"""
    known = part.startswith(FUNCTIONS) or _is_beginning(part) or part in FUNCTION_WORDS or part.endswith(FUNCTION_ENDS)
    return known or (part.endswith(("e", "er", "en", "ene")) and part.rstrip("n").rstrip("er") in FUNCTION_WORDS)
