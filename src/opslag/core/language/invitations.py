"""Invitations (invitationer): a question to the reader, or an open door for an answer, an idea or a visit.

A turn is tried only where its cue stands, a word or a beginning of one: what must follow from the cue on, and what
must stand right before it.
"""

import re
from typing import NamedTuple

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading

_INVITES = Lexicon(
    """
    tænk, hvis i|tænk hvis i|gør os kunsten efter|kan slå os|slå os, hvis|hvis i kan|hvis i tør|hvis du kan|hvis du tør|er det jer|er det dig|det er jer, der|over til jer|over til dig|ordet er frit|ordet er jeres|døren står på klem|plads til flere|bedste bud|bedste svar|bedste gæt|peg på en|udfordringen er hermed|vi udfordrer|kender i nogen|kender du nogen|hvad synes|hvad mener|hvad tænker|fortæl os|fortæl gerne|fortæl i|fortæl det|fortæl hvad|fortæl, hvad|fortæl, hvordan|del jeres|del gerne|del dit|del din|del dine|del en|skriv i kommentar*|skriv en kommentar*|skriv gerne|skriv, hvad|skriv her|skriv i tråden
    |skriv i feltet|kommenter gerne|kommentér gerne|kommentér|giv os|giv gerne|giv et|giv jeres|send gerne|send os|send jeres|send dit|kig forbi|kig ind|kig ned|vær med
    |byd ind|byd gerne|bland dig|bland jer|tag fat i|tag kontakt|sig til|sig det til|sig endelig|sig hej|stil spørgsmål*|stil gerne|stil dit|spørg dem|spørg løs|spørg endelig|spørg gerne|spørg os|spørg mig|ring til mig|ring endelig|ring gerne|ring bare|ring, hvis|skriv, hvis
    |skriv til mig|skriv endelig|vi hører gerne|hører gerne|hører meget gerne|vil gerne høre|vil vi gerne høre|vi vil så gerne høre|glæder os til at høre|glæder mig til at høre|nysgerrige på|nysgerrig på|ris og ros|gode råd modtages|gode idéer modtages|gode ideer modtages|idéer er velkomne|ideer er velkomne|input er velkomne
    |modtages gerne|modtages med tak|er velkommen til|er velkomne til|er meget velkommen|er meget velkomne|er altid velkommen|er altid velkomne|velkommen til at|velkomne til at|alle er velkomne|døren er åben|døren står åben|tag naboen|inviter jer selv
    |prøv det derhjemme|prøv selv|prøv den|prøv det|gæt|meld dig|meld jer|byt erfaring*|bytte erfaring*|udveksle erfaring*|udveksler gerne|vi deler gerne|deler gerne|deler vi gerne|låner gerne|lån gerne|tip os|hjælp os|stem på|stem om|hvem vil
    |tag en snak|tager gerne en snak|giver gerne|viser gerne|fortæller gerne|kontakt mig|kontakt os|besøg os|bank på|hop med
    |velkommen indenfor|velkommen forbi|velkommen på besøg|jeres tur|jeres version|jeres bud|jeres mening|jeres historie|din tur|din version|din mening|din historie|mon nogen|mon andre|mon i|mon du|i kommentaren|i en kommentar|i kommentarerne|i indbakken|i tråden
    |kommentarfelt*|kommentarspor*|kommentartråd*|kommenter|om i vil dele*|om i vil fortælle*|om i vil skrive*|om i vil hjælpe*|om i vil svare*|lære af jer*|lære af dig*|lære af andre*|tak om i|tak om du|tak hvis i|tak hvis du|tak, om i|tak, om du|tak, hvis i|tak, hvis du
    |bytte erfaringer*|bytte idéer*|bytte ideer*|døren er altid åben|alle kan være med|alle kan deltage|alle må være med|alle hænder|brug for jeres|brug for jer|brug for dig|brug for din|døren står altid åben|kaffen er varm|kaffen er klar|kaffen er altid varm|kaffen er altid klar
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_WISH = (
    r"(?:{hears}tager (?:gerne |altid |stadig |også )?imod|modtager|glæder (?:os|mig) til (?:at høre|at se jer|at møde jer|at hilse|at se dig|jeres|dit|svar|snakken|dialogen|en god snak)"
    r"|(?:vil|ville) (?:\w+ ){{0,4}}(?:høre|vide|lære af|lære fra|have jeres|have dit|tale med|snakke|udveksle|bytte|dele|spørge jer|møde jer|have hjælp)"
    r"|nysgerrige? (?:på|efter)|savner (?:jeres|dit|input|idéer|ideer)|mangler (?:bare |kun |nu |stadig )*(?:jeres|jer|dig|din|dit|dine|et godt|gode|input|idéer|ideer|en at)"
    r"|har (?:\w+ )?brug for (?:jeres|dit|gode|hjælp|input|idéer|ideer|råd|sparring|en snak)"
    r"|søger (?:råd|gode råd|sparring|inspiration|input|erfaring\w*|idéer|ideer|andre|nogen|hjælp|jeres)"
    r"|efterlyser (?:råd|gode|sparring|inspiration|input|erfaring\w*|idéer|ideer|jeres|forslag|hjælp)|elsker at høre|spørger jer"
    r"|(?:lytter|svarer|snakker|fortæller|viser|deler|giver|kommer|låner|tager) gerne|er åbne for|er klar på en snak|vil elske"
    r"|samler (?:på )?(?:\w+ )?(?:navne|jeres|idéer|ideer|forslag|råd|svar))"
)
_WISHES = Lexicon(
    "hører* tager modtager* glæder vil ville nysgerrig nysgerrige savner mangler har søger efterlyser elsker spørger lytter svarer snakker"
    " fortæller viser deler giver kommer låner er samler".split()
)
_ASKED = (
    r"fortæl|skriv (?:gerne|endelig|jeres|dit|dine|din|et|en|hvad|hvordan|hvilke\w*|hvem|hvor|her|i|nedenfor|til mig|til os|bare|på|løs|det|,)"
    r"|send (?:gerne|os|mig|jeres|dit|din|et|en|endelig|bare)|del (?:\w+ )?(?:gerne|jeres|dit|din|dine|endelig|en|et|ud af|hvad|med os|historien|billedet|idé\w*|det)"
    r"|sig (?:til|frem|gerne|endelig|hej|jeres|din|os|det)|kom (?!i god tid|kl|ind ad|af sted|hjem|op|ud af|nærmere|ikke|tilbage)(?:\w+)"
    r"|kig (?:forbi|ind|endelig|gerne|med|ned|over|op)|kik (?:forbi|ind)|besøg (?:os|\w+)|prøv (?:det|selv|den|at|jeres|dem|en|legen|opskriften|hjemme)"
    r"|stem\b|gæt|tip (?:os|en)|giv (?:os|mig|gerne|jeres|dit|din|lyd|et praj|et bud|en hånd|besked|den videre|endelig|det)"
    r"|byd (?:ind|gerne|endelig|os|med)|bland (?:jer|dig)|meld (?:jer|dig|ind|gerne|tilbage)|kommenter\w*|kommentér|foreslå|anbefal|inspirer|udfordr"
    r"|hjælp (?:os|mig|gerne)|smid (?:jeres|en|et|gerne|din|dit)|læg (?:jeres|dit|din|en (?:kommentar|besked|hilsen)|et)|kast (?:jeres|dit|din)|nævn"
    r"|tag (?:\w+ )?(?:en snak|en kop|fat|kontakt|ordet|naboen|en ven|bedste|børnene|familien|endelig|gerne|del|med)"
    r"|lad (?:os|mig) (?:høre|vide|tage|snakke|endelig|få|se|mødes)|ræk (?:hånden|ud)|hop med|grib (?:fat|telefonen)|stik (?:hovedet|os)"
    r"|spørg (?:os|mig|løs|endelig|gerne|bare|ind)|ring (?:til mig|endelig|gerne|bare|eller skriv|og)|kontakt (?:os|mig)|skyd løs"
    r"|svar (?:gerne|her|os|på)|vær med|følg med og|opret|mød (?:op|frem|os)|slå (?:et smut|vejen) forbi|(?:smut|drop|svip|stik) (?:forbi|ind)"
    r"|slut (?:dig|jer) til|deltag|tilmeld (?:dig|jer)|(?:gå|cykl|løb|syng|dans|spil|leg|læs|byg|mal|plant|tæl) med|snup (?:en|et|den|det)|afprøv"
)
_REQUESTS = Lexicon(
    "fortæl skriv send del sig kom kig kik besøg prøv stem gæt tip giv byd bland meld kommenter* kommentér foreslå anbefal inspirer udfordr"
    " hjælp smid læg kast nævn tag lad ræk hop grib stik spørg ring kontakt skyd svar vær følg opret"
    " mød slå smut drop svip slut deltag tilmeld gå cykl løb syng dans spil leg læs byg mal plant tæl snup afprøv".split()
)
_GIFTS = (
    "råd|fif|idéer|ideer|idé|ide|input|forslag|sparring|kommentarer|spørgsmål|tips|tanker|erfaringer|ris|ros|bud|gæt|feedback|hjælp|kritik"
    "|inspiration|indspark|perspektiver|historier|minder|svar|meninger|gæster|besøg|frivillige|hjælpere|opskrifter|ønsker|billeder|modspil"
)


_WE_DO = r"\?+ (?:Ja|Nej|Jo),? det (?:har|er|kan|vil|gør|var|skal|må|fik|havde|kunne) (?:vi|jeg)\b"
"""The writer answers."""


class _Door(NamedTuple):
    """A turn: its cues, what follows from the cue on, and what stands right before it."""

    cues: Lexicon
    turn: Pattern
    before: Pattern | None = None


_DOORS = (
    _Door(
        Lexicon(("kom forbi", "kom ned og", "kom endelig", "kom bare")),
        Pattern(""),
        Pattern(r"(?:(?:\A|[^\w ])\s*|\b(?:så|og|eller|men|bare|endelig|gerne|altid|derfor) )\Z"),
    ),
    _Door(Lexicon(("vil du", "har du", "kender du")), Pattern(rf"(?![^.!?\n]*{_WE_DO})", re.IGNORECASE)),
    _Door(
        _REQUESTS,
        Pattern(rf"(?:{_ASKED})\b"),
        Pattern(r"(?:\A|[.!?:…)\n]\s*|, |\b(?:så|og|eller|men|endelig) )\Z"),
    ),
    _Door(_WISHES, Pattern(_WISH.format(hears="hører|")), Pattern(r"\b(?:vi|jeg|os) (?:\w+ ){0,3}\Z")),
    _Door(
        _WISHES,
        Pattern(
            _WISH.format(hears="") + r"(?= (?:vi|jeg|jeres|hvad|hvordan|fra|om|gerne|meget))"
            r"|mangler (?:vi|jeg) (?:bare |kun |nu |stadig )*(?:jeres|jer|dig|din|dit|dine)\b|(?:tager|hører|modtager|deler|lytter|vil|glæder) (?:vi|jeg) (?:\w+ ){0,4}(?:gerne|imod|høre|jeres|til at høre)\b"
        ),
    ),
    _Door(
        Lexicon(
            ("modtages", "velkom*", "ønskes", "efterlyses", "imødeses", "søges", "hjertelig", "tages imod", "er guld")
        ),
        Pattern(""),
        Pattern(rf"\b(?:{_GIFTS}) (?:\w+ ){{0,5}}\Z"),
    ),
    _Door(
        Lexicon(("velkom*",)),
        Pattern(""),
        Pattern(r"\b(?:alle|i|du|jer|dig|man|nysgerrige|naboer|andre|forældre) (?:\w+ ){0,3}\Z"),
    ),
    _Door(
        Lexicon(("gerne", "altid", "endelig", "inviteret")),
        Pattern(""),
        Pattern(r"\b(?:i|du|man|alle) (?:må|kan|er) (?:\w+ ){0,2}\Z"),
    ),
    _Door(
        Lexicon(("du kan", "i kan")),
        Pattern(
            r"\w+ kan (?:også |fx |selv )?(?:skrive til (?:mig|os)|kommentere|spørge (?:os|mig)|stille spørgsmål|foreslå|give os|hjælpe|være med|stemme|byde ind|dele|møde os|tage en)\b"
        ),
    ),
    _Door(
        Lexicon(f"{when} {who}*" for when in ("hvis", "når") for who in ("i", "du", "nogen", "andre", "der er nogen")),
        Pattern(
            r"\w+ (?:i|du|nogen|andre|der er nogen)[^.!?]{2,60}, (?:så )?(?:hører|skriv|ring|sig|kom|kig|fortæl|del|send|giv|vil vi|vil jeg|er vi|må i|må du|tag|er (?:i|du)|hiv|råb|læg|hjælp|stik|smid|meld|byd)"
        ),
    ),
    _Door(
        Lexicon("smæk hiv råb klø bank pift vink".split()),
        Pattern(r"\w+ (?:\w+ ){0,2}(?:fat|på|op|an|os|navn|forbi)\b"),
    ),
    _Door(
        Lexicon(
            "nysgerrig|nysgerrige|spændt|spændte|interessered|interesserede|undrer os|undrer mig|vil gerne vide|gad vide|gad godt vide|overvejer".split(
                "|"
            )
        ),
        Pattern(
            r"(?:nysgerrige?|spændte?|interesserede?|undrer os|undrer mig|vil gerne vide|gad vide|gad godt vide|overvejer)\b"
            r"[^.!?]{0,20}\b(?:hvordan|hvad|hvem|hvilke\w*|hvor|om) (?:\w+ ){0,3}(?:i|du|andre|jeres|jer)\b"
        ),
    ),
    _Door(
        Lexicon(("hvordan", "hvad", "hvilke*")),
        Pattern(r"\w+ (?:mon )?(?:gør|mener|tænker|siger|synes|ville|har|kan) (?:i|du)\b"),
    ),
)
_REACH = 120
"""How far back the words before a cue are looked for."""
_QUOTED = Pattern(r"»[^«]*«|“[^”]*”|”[^”]*”|\"[^\"]*\"")

_READER = Pattern(r"\b(?:I|du|Du|jer|jeres|Jeres|dig|din|Din|dit|Dit|dine|Dine|nogen|Nogen|andre|Andre|mon|Mon)\b")
_WHO = Pattern(r"\W*[Hh]vem\b")
_THEY_DO = Pattern(
    r"\?+ Det (?:gør|gjorde|er|var|kan|kunne|har|havde|vil|ville) (?!I\b|du\b|(?:vi|jeg) |spørgsmålet|op til|svært|et |godt)"
)
_WONDERS = Pattern(
    r"\W*[Hh]vem (?:skulle|ville|havde|kunne) (?:(?:lige|nu|dog) )?(?:have )?(?:tro|troet|anet|vidst|gættet)\b"
)
_ANSWERED = Pattern(
    r"\?* (?:\d[\d.]*\b(?! ?[^.!?\n]*\?)|(?:Ja|Nej)(?!,? (?:hvis|men|når))\b|Jo(?!,? (?:hvis|men))\b|(?:Fordi|Svaret(?! (?:står|ligger|hænger|findes|afsløres|kommer|får|finder|kan|gemmer|venter))|Selvfølgelig|Næsten|Åbenbart|Tilsyneladende|Både ja og nej|Næ|Nix|Niks|Jep|Joda|Naturligvis|Ganske enkelt)\b"
    r"|(?:Det|Sådan|Dét) (?:spurgte|ville|lød|undrede|diskuterede|talte|blev|grublede|vidste|fandt) (?!I\b|du\b|jer\b)"
    r"|Det (?:kan|kunne|gør|gjorde|gik|skal|skulle) (?:man|den|det|de|hun|han|børnene|en|vi) ?(?:godt|sagtens|skam|altså)?[.!,]"
    r"|[A-ZÆØÅ][^.!?\n]{3,80}, (?:siger|mener|svarer|sagde|mente|svarede|lød|råbte) (?!I\b|du\b)"
    r"|(?:Børnene|Eleverne|Ungerne|De (?:små|store|unge)|Klassen) (?:gættede|svarede|mente|talte|fandt|regnede|undersøgte)\b)"
)
"""What follows a question that nobody else is to answer: it is answered at once, or somebody in the story asked it."""
_ANSWERS = Pattern(_WE_DO, re.IGNORECASE)
_SAME_VERB = Pattern(
    r"\W*[Hh]v\w+ (?!er\b|var\b)(\w+) (?:[^.!?\n]*[^.!?\n ])?\?+ (?:Den|Det|De|Han|Hun) \1\b(?! (?:I|du|op til)\b)"
)
"""`Hvad hedder havnen? Den hedder ...`; a riddle (`Hvad er det? Det er rundt`) stays open."""
_TOLD = Pattern(
    r"\b(?:stillede|spurgte|kom|fik|havde|ville|undrede|råbte|hviskede)\b(?![^!?\n]*\b(?:jer|dig)\b)[^!?\n]{0,60}:\Z"
)
"""Somebody in the story asked what follows the colon."""
_BEGINS = ".!?:…\n"
_SHORTENED = Pattern(r"\b(?:str|ca|kl|nr|evt|fx|maks|min|max|hr|fr|dr|tlf|\d)\.\Z")


def invites(reading: Reading) -> bool:
    """A question to the reader, or words that ask them in; what somebody is quoted as asking does not count."""
    return reading.has(_INVITES) or _asks(reading) or _opens(reading)


def _asks(reading: Reading) -> bool:
    if "?" not in reading.prose:
        return False
    text = reading.prose
    text = _QUOTED.sub("", text) if any(c in text for c in '»“”"') else text
    return any(_is_open(text, at) for at, sign in enumerate(text) if sign == "?")


def _is_open(text: str, at: int) -> bool:
    """Is the question that ends here left to the reader?"""
    begins = _begin(text, at)
    if _ANSWERS.match(text, at):
        return False
    if _READER.search(text, begins, at):
        return True
    if text[begins - 1 : begins] == ":" and _TOLD.search(text, max(0, begins - 80), begins):
        return False
    if _WHO.match(text, begins) and _THEY_DO.match(text, at):
        return False
    if _SAME_VERB.match(text, begins):
        return False
    return not (_ANSWERED.match(text, at + 1) or _WONDERS.match(text, begins))


def _begin(text: str, at: int) -> int:
    """Where the sentence with this question mark begins; `str. 33` and `ca. ti` are no ends."""
    begins = max(text.rfind(sign, 0, at) for sign in _BEGINS) + 1
    while begins and _SHORTENED.search(text, max(0, begins - 7), begins):
        begins = max(text.rfind(sign, 0, begins - 1) for sign in _BEGINS) + 1
    return begins


def _opens(reading: Reading) -> bool:
    lower = reading.prose.lower()
    for door in _DOORS:
        for cue in reading.find(door.cues):
            if _stands(door, lower, cue.start):
                return True
    return False


def _stands(door: _Door, lower: str, at: int) -> bool:
    if not door.turn.match(lower, at):
        return False
    return door.before is None or bool(door.before.search(lower, max(0, at - _REACH), at))
