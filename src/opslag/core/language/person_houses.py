"""Where staff belong (afdelinger og hold): the words after a name that tell of a colleague, or of who sits at the top."""

from opslag.core.language.patterns import Pattern

_DEPARTMENTS = "|".join(
    """
    løn lønkontoret rengøringen køkkenet kantinen receptionen driften administrationen sekretariatet regnskab hr it park
    borgerservice vikarkorpset hjemmeplejen ergoterapien fysioterapien sengeafsnittet afsnittet skadestuen økonomi
    lægesekretærerne teamet kontoret biblioteket jobcentret sfo'en sfo vuggestuen børnehaven (?!børne|føde|barsel|senge|hjerte|lunge|kræft|neuro|øjen|intensiv|akut|psykiatri|øre|hud|nyre)\\w+afdelingen \\w+gruppen
    teknik vej lageret vagten nattevagten aftenvagten dagvagten weekendvagten
    """.split()
)
_FROM_INSIDE = r"\w{3,}(?:centralen|forvaltningen|sekretariatet|kontoret|teamet|tjenesten|køkkenet|værkstedet|gruppen|korpset|holdet|enheden|depotet|lageret|lønnen|service|\w+kirurgisk|\w+medicinsk|\w+logisk|\w+iatrisk)|portørerne|pedellerne|lægerne|sygeplejerskerne|serviceafdelingen|portørafdelingen|serviceassistenterne|sekretærerne|røntgen|laboratoriet|blodbanken|daghold(?:et)?|aftenhold(?:et)?|nathold(?:et)?|sterilcentralen|postrummet|vaskeriet|depotet|bogholderiet|omstillingen|visitationen|kommunikation|indkøb"
STAFF_AFTER = Pattern(
    rf"(?: [a-zæøå]+)?,? (?:(?:fra|i|på) (?:{_DEPARTMENTS})|fra (?:{_FROM_INSIDE}))\b| bag (?:disken|skranken|kassen)\b"
)
STAFF_IN = Pattern(
    r",? (?:i|på) (?:laboratoriet|blodbanken|sterilcentralen|depotet|vaskeriet|postrummet|bogholderiet|omstillingen|visitationen|sekretariatet|personaleafdelingen|indkøb|arkivet|apoteket|portørcentralen|vagtcentralen|aftenvagt|nattevagt|dagvagt|weekendvagt)\b"
)
STAFF_ON = Pattern(r",?(?: [a-zæøå]+){0,3} i (?:aften|natte|dag|weekend)vagt\b")
STAFF_NEAR = Pattern(rf",?(?: [a-zæøå]+){{0,3}} (?:fra|i|på) (?:{_DEPARTMENTS})\b")
AT_THE_DESK = Pattern(
    r",? (?:som |der )?(?:sidder |har plads |holder til |altid står )?(?:med|i|på|ved|inde|for enden|ved siden af|lige ved|over for|bag) (?:[\wæøå]+ ){0,2}?(?:ved siden af |ved |over for |i )?(?:[\wæøå]+ )?"
    r"(?:\w*kontor(?:et|plads\w*)?|\w*skrivebord\w*|\w*printer\w*|\w*kopirum\w*|\w*storrum\w*|kontorlandskab\w*|\w*kopimaskine\w*|kaffeautomat\w*|kaffemaskine\w*|tekøkken\w*|mødelokale\w*|serverrum\w*)\b"
)
"""`ham med kontoret ved siden af printeren`, `hende, der sidder ved vinduet i storrummet`."""
IN_TEAM = Pattern(
    r"(?: [a-zæøå]+){0,2} (?:i|på|fra) (?:vores|mit) (?:team|kontor|hold|vagthold|gruppe|værksted|køkken|sekretariat|vagtlag|sjak|lærerværelse)"
)
AT_THE_TOP = Pattern(
    r",? (?:helt )?(?:øverst|for enden af bordet|for bordenden|på (?:direktions|chef|ledelses|direktør)gangen|i (?:hjørne|chef|direktør)kontoret|i det store kontor|med (?:hjørnekontoret|titlen|slipset|nøglekortet til alt))"
    r"|,? (?:der|som) (?:bestemmer|styrer (?:det hele|butikken|huset|afdelingen)|leder|ansætter|fyrer|underskriver|skriver under|sidder (?:for bordenden|øverst|på taburetten)|har (?:nøglen til det hele|hjørnekontoret|ansvaret for os)|godkender)"
)
"""`ham øverst på rådhuset`, `hende, der skriver under på vores ferie`."""
AT_THE_TOP_TOLD = Pattern(
    r"hjørnekontor|direktionsgang|chefkontor|skriver under på|lønsedler|vores alles løn|bestemmer (?:her|det hele)|øverst|godkender vores|for bordenden|direktør|chef\b|leder\b"
)
ALL_THINGS = Pattern(
    r" (?:hans |hendes |de |sine |dine )?\w*(?:tænder|tand|finger|fingr|tæ|ribben|knogle|negle|prøver|tal|piller|flasker|regning|regninger)(?:ne|erne|r|ene)?\b"
)
"""`alle fortænderne` are not all people."""
