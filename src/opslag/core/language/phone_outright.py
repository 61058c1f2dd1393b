"""Whose a telephone number is by the one phrase beside it (vendinger om numre): a home that is rung, a number of one's
own, a telephone that goes with a post, or one that belongs to a house or a thing."""

from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import KIN, KIN_DEFINITE

_KIN_WORDS = "|".join(sorted(KIN | KIN_DEFINITE, key=len, reverse=True))
_PHONE = r"(?:[a-zæøå\d-]*(?:telefon|mobil|nummer|linje)(?:en|et)?|fastnet|tlf\.?|nr\.?)"
_OWN = Pattern(
    r"\bjeg (?:sidder|står|er|venter|ligger|går|bliver|har) (?:lige |her |klar |parat |hele tiden |i |nu )?(?:med |ved )?(?:telefonen|mobilen)(?: i hånden| på mig| tændt| ved mig)?[,:]? $|\b(?:ring\w*|kald\w*|opkald\w*|tilmelding|besked|meld\w*) [^.!?\d]{0,25}\bhjem til [^.!?]{2,45}$|\bhjem (?:på|til [^.!?\d]{2,30}på):? $|\bring\w* hjem[,:]? $"
    r"|\b(?<!nogen )(?:der)?hjemme(?: hos \w+)?(?: på)?:? $|\b(?:mig|ham|hende|os|han|hun) (?:\w+ ){0,4}på (?:sin |vores )?fastnet\w*:? $|\bfastnettelefonen $|\btelefonbogen\b[^.!?:\d]{0,20}$|\bpå krak,? $"
    rf"|\b(?:sin|sit|hans|hendes|mit|min) (?:helt )?(?:egen|eget|private?)(?: {_PHONE})?(?: og ikke [a-zæøå]+)?[,:]?(?: på| er)? $|\b[a-zæøåé]{{2,}}s private? {_PHONE}(?: er|,|:)? $|\bmit nummer, $|\bfamiliens {_PHONE} $"
    r"|\b(?:jeg|undertegnede) har (?:selv |fået )?(?:nummer |nr\.? )?$|\b(?:ellers|selv) har jeg (?:nummer )?$"
    r"|\b(?:efter (?:fyraften|spisetid|arbejde|aftensmad)|aften)(?: på)?[,:] $|\bikke (?:til |på )?(?:firma|kontor|klub|skol|butik)\w*: $|\bventer på (?:jeres|dit) opkald[,:]? (?:på )?$"
    r"|\b(?:han|hun) (?:har bedt|beder|bad)\b[^.!?\d]{0,25}\b(?:kontakte|ringe til) (?:ham|hende) på $|\bring(?:e|er|es)? tilbage på $"
    r"|(?<!jeg )\bblev ringet op fra $|\bringer vi (?:til|på) $|\bjeg har (?:tilmeldt|registreret|opgivet|oplyst) (?:nummeret )?$|\bvi har (?:noteret|registreret|gemt) (?:nummeret )?$|\b(?:jeg|han|hun|deres|vores)\b[^.!?\d]{0,40} fastnet\w*:? $|\b(?:hun|han)\b[^.!?\d]{0,40}\btager (?:mobilen|telefonen)[:,] $"
)
"""Somebody's own: just before the number, in the same sentence and in small letters."""
_OWN_AFTER = Pattern(
    rf",? efter (?:arbejde|arbejdstid|fyraften|spisetid|aftensmad)\b|[,;.]? ?(?:(?:det|som|der) )?er (?:jo |altså )?(?:dit|mit|min|hans|hendes)(?! (?:arbejd|vagt|tjenest|kontor|firma|direkte|afdeling|faste vagt))(?: (?:{_KIN_WORDS})\w*| egen| eget| private?)?(?= og|[.!,;?]| [A-ZÆØÅ]| slet)"
    r"|[;,.] ?(?:det|den) er (?:et |en )?(?:hjem til|privat)|,? men d[eé]r bor\b|,? (?:hun|han) (?:sidder i sit|sidder hjemme|er hjemme|er altid hjemme)|,? jeg er (?:\w+ )?hjemme\b|[^.!?\d]{0,12},? (?:da|for) det er privat\b|[.;,][^.\n]{0,35}\btilhører en? (?:privat|anden|helt anden)|,? (?:den|det|som) har (?:han|hun) selv\b|,? (?:som|det|der) (?:du|i) (?:har |selv )*(?:opgivet|oplyst|opgav|oplyste|givet|gav)\b"
)
_AT_WORK = Pattern(
    r"\bfælles(?:nummer|telefon|linje|nr\.?)?: $|\båben?t? (?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)? ?(?:[-–]|til) ?\d{1,2}(?:[.:]\d\d)?[,.]? (?:telefon|tlf\.?|på)?:? ?$|\b(?!privat|hjemme|auto|snemobil|barne|min|din|hans|automobil)[a-zæøå\d-]{3,}mobil(?:en)?[,:]? $|\b(?:firma|tjeneste|vagt|arbejds)(?:telefon|nummer|mobil)\w*[^.!?\d]{0,6}$|\bbehandles af:? [^\n\d]{3,30}$|\b(?:sagen|opgaven) (?:følges|behandles)[^\n\d]{3,45}$"
    r"|\bman (?:\w+ )?(?:(?:ringer|ringe|ringede) på|(?:høre|spørge) [^.!?\d]{0,25}på) $|\bprøv (?:selv |lige )?at ringe (?:på|til) $|\btog (?:telefonen|røret) på $|\b(?:sit|hans|hendes) (?:visit)?kort (?:med|og) [^.!?\d]{0,15}$|\bjeg (?:opgav|ventede|hang|kom aldrig igennem|kom ikke igennem|sad i kø)[^.!?\d]{0,25} på $|\b(?:i|du|man) (?:\w+ )?ringer (?:stadig|fortsat|ligesom før|som før) på $|\bringer fra (?:bilen|kontoret|vagten|skurvognen),? $|\b(?!privat|hjemme|mobil|telefon|person)[a-zæøå]{4,}nummeret $|\b(?:åben|åbent|åbne|bemandet) (?:hele )?døgnet(?: rundt)?:? $"
    r"|\b(?:afleveres|bestilles) [^.!?\d]{0,25}på $|\bring(?:e)? (?:og få (?:en )?|efter )(?:plads|mad|tid|billet\w*)(?: på|:) $|\budleveret,? $|\bder(?:nede|inde|ovre|oppe|ude) på $|\b(?:bærer|deler|passer|har) (?:den )?(?:samme|fælles) [a-zæøå]+, $"
    r"|\b(?:passer|overtager|svarer på|tager|låner) (?:hans|hendes) (?:telefon|mobil|nummer)(?: imens)?[,:]? (?:på )?$|\bjeg (?:er|sidder) (?:på|i) (?:stuen|kontoret|arbejde|arbejdet|afdelingen|vagten|skolen|klinikken|butikken)\b(?: (?:fra|til|indtil|mellem|frem til)[^!?]{0,14})?, $"
    r"|\b(?:vores|min) (?:forretning|butik|salon|klinik|virksomhed|restaurant) har $|\b(?:visitkort|brochure|folder|skilt) (?:fra|til) [^\d]{3,30}$"
)
_AT_WORK_AFTER = Pattern(
    r" af (?:damen|manden|ham|hende|en|nogen|jer|den [a-zæøå]+|personalet)\b[^.!?\d]{0,12}\b(?:skranken|receptionen|borgerservice|omstillingen|kontoret|rådhuset|kommunen|informationen|butikken|kassen|hovednummeret)\b"
    r"| er (?:\w+ )?(?:lukket (?:om|i|fra|mellem|hver|man|fre|lør|søn)|bemandet|betjent)\b|[,–(]? ?(?:det|som|der|for det) er (?:hans|hendes|min|vores|den|deres|kommunens|en|et|[a-zæøå]{4,}(?:en|et)s) [^.!?,]{0,20}\b(?:arbejds|firma|tjeneste|vagt|kontor)(?:telefon|mobil|nummer|tlf)"
    r"|,? (?:ovre |nede |inde |oppe )?(?:på|i|hos) (?:sit |mit )?[a-zæøå]*(?:værkstedet|kontoret|kontor|lageret|arbejdet?|klinikken|forretningen|butikken|afdelingen|stationen|depotet|skurvognen)\b"
    r"|[,–(]? ?(?:det|som|der) er den (?:telefon|mobil),? (?:jeg|han|hun|vi) (?:har|får) (?:med )?[^.!?]{0,20}(?:tjeneste|arbejd|vagt|udleveret)"
)
_ITS_AFTER = Pattern(r",? (?:det|som|der) er ([a-zæøå]{2,}(?:en|et|erne))s (?:\w+ )?(?:telefon|nummer|mobil|linje)\b")
_ITS = Pattern(
    rf"(?:^|[ (»\"])([a-zæøå]{{2,}}(?:en|et|erne))s (?:(?:egen|eget|nye|gamle|fælles|lånte|faste|rigtige) )?(?:{_PHONE})?(?:,? (?:er|har|lyder|hedder)(?: (?:nu|stadig|fortsat|som altid|uændret))*)?[,:]? $"
)
"""`korets nye telefon`, `Vejvæsenets`: the telephone of a house, a post or a thing."""
_TO_IT = Pattern(
    r"\b(?:aftal\w*|svar\w*|tilmeld\w*|bestil\w*|kontakt\w*|orienter\w*|klag\w*|ringet|ringer|ring|ringe|skriv|sms|meld\w*)\b[^.!?\d]{0,20}\b(?:til|med|hos|via) ([a-zæøå]{3,}(?:en|et|erne))(?: på|:| via|,) $"
    r"|(?:^|[,.(] ?)([a-zæøå]{5,}(?:en|et|erne))(?: (?:der|dér))? \($|(?:^|[,.] ?)([a-zæøå]{5,}(?:en|et|erne))(?:,? (?:som )?(?:jeg|vi|man) (?:fik|får|kan få) fat i| ringes op| kan ringes op) på $"
    r"|\bnumme?r(?:et)? (?:på|til|hos) ([a-zæøå]{5,}(?:en|et|erne))(?:,|:| er| som er)? $"
    r"|\b([a-zæøå]{5,}(?:en|et|erne)) er (?:orienteret|varslet|kontaktet|informeret) (?:via|på) $|\b[a-zæøå]{4,}(kørsel|tjeneste|service|hjælp)en? har (?:nummer )?$"
)
_MEMBERS = ("formanden", "kassereren", "træneren", "holdlederen", "medlemmet", "værten", "vinderen", "svigerdatteren")
"""Who has a post, but in a club, and is rung at home."""
_NO_HOUSE = (
    "privaten", "nummeret", "formiddagen", "eftermiddagen", "dagen", "aftenen", "morgenen", "weekenden", "ugen", "tiden", "telefonen",
    "mobilen", "fastnet", "adressen", "hjemmet", "omgangen", "gangen", "jonet",
)  # fmt: skip
"""What is neither a house nor anybody."""
_SOMEONE = (
    "barnet", "parret", "vidnet", "offeret",
    "naboen", "genboen", "naboerne", "manden", "konen", "sønnen", "datteren", "moderen", "moren", "faderen", "faren", "søsteren", "broderen", "broren",
    "kæresten", "fællen", "samleveren", "hustruen", "veninden", "vennen", "ejeren", "lejeren", "borgeren", "patienten", "beboeren", "brugeren",
    "eleven", "familien", "sælgeren", "køberen", "finderen", "kvinden", "damen", "drengen", "pigen", "forældrene", "ansøgeren", "værgen", "modparten",
    "klageren", "anmelderen", "klienten", "enken", "personen", "gæsten", "føreren", "herren", "eksen", "nevøen", "fætteren", "kusinen",
    "tanten", "onklen", "niecen", "parten", "svogeren", "barnebarnet", "kunden", "ordføreren",
)  # fmt: skip
"""Who is no office, though in the same form."""
_AT_HOME = ("ægtemanden", "eksmanden", "enkemanden", "bondemanden", "landmanden", "nordmanden", "brudemanden")
"""Men of no trade, and `manden` itself."""


def outright(ahead: str, behind: str) -> bool | None:
    """Is it somebody's own (True) or a workplace's (False)? None: no phrase tells. `behind` in its own letters."""
    if _AT_WORK_AFTER.match(behind):
        return False
    if _OWN_AFTER.match(behind):
        return True
    if _is_houses(ahead, behind):
        return False
    return True if _OWN.search(ahead) else None


def _is_houses(ahead: str, behind: str) -> bool:
    """`korets nye telefon`, `aftal med depotet på`, `den udleverede valgmobil`."""
    its, to = _ITS.search(ahead) or _ITS_AFTER.match(behind), _TO_IT.search(ahead)
    named = [word for found in (its, to) if found for word in found.groups() if word]
    if any(is_office(word) and not word.endswith(_MEMBERS) for word in named):
        return True
    return _AT_WORK.search(ahead) is not None


def is_office(word: str) -> bool:
    """Is a word in the definite form (`depotet`) neither somebody at home nor a first name?"""
    if word.endswith("manden") and word != "manden" and not word.endswith(_AT_HOME):
        return True
    return not word.endswith(_SOMEONE + _NO_HOUSE) and not is_first_name(word)


def is_somebody(word: str) -> bool:
    """Is a word in the definite form (`anmelderen`) somebody who is rung at home?"""
    return word.endswith(_SOMEONE)
