"""Invitations (invitationer): a question to the reader, or an open door for an answer, an idea or a visit."""

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading

_INVITES = Lexicon(
    """
    hvad synes|hvad mener|hvad tænker|fortæl os|fortæl gerne|fortæl i|fortæl det|fortæl hvad|fortæl, hvad|fortæl, hvordan|del jeres|del gerne|del dit|del din|del dine|del en|skriv i kommentar*|skriv en kommentar*|skriv gerne|skriv, hvad|skriv her|skriv i tråden
    |skriv i feltet|kommenter gerne|kommentér gerne|kommentér|giv os|giv gerne|giv et|giv jeres|send gerne|send os|send jeres|send dit|kom forbi|kom ned og|kom endelig|kom bare|kig forbi|kig ind|kig ned|vær med
    |byd ind|byd gerne|bland dig|bland jer|tag fat i|tag kontakt|sig til|sig det til|sig endelig|sig hej|stil spørgsmål*|stil gerne|stil dit|spørg dem|spørg løs|spørg endelig|spørg gerne|spørg os|spørg mig|ring til mig|ring endelig|ring gerne|ring bare|ring, hvis|skriv, hvis
    |skriv til mig|skriv endelig|vi hører gerne|hører gerne|hører meget gerne|vil gerne høre|vil vi gerne høre|vi vil så gerne høre|glæder os til at høre|glæder mig til at høre|nysgerrige på|nysgerrig på|ris og ros|gode råd modtages|gode idéer modtages|gode ideer modtages|idéer er velkomne|ideer er velkomne|input er velkomne
    |modtages gerne|modtages med tak|er velkommen til|er velkomne til|er meget velkommen|er meget velkomne|er altid velkommen|er altid velkomne|velkommen til at|velkomne til at|alle er velkomne|døren er åben|døren står åben|tag naboen|inviter jer selv
    |prøv det derhjemme|prøv selv|prøv den|prøv det|gæt|meld dig|meld jer|byt erfaring*|bytte erfaring*|udveksle erfaring*|udveksler gerne|vi deler gerne|deler gerne|deler vi gerne|låner gerne|lån gerne|tip os|hjælp os|stem på|stem om|vil du|har du|kender du|hvem vil
    |tag en snak|tager gerne en snak|giver gerne|viser gerne|fortæller gerne|kontakt mig|kontakt os|besøg os|bank på|hop med
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_WISH = (
    r"(?:hører|tager (?:gerne |altid |stadig |også )?imod|modtager|glæder (?:os|mig) til (?:at høre|at se jeres|jeres|dit|svar|snakken|dialogen|en god snak)|(?:vil|ville) (?:\w+ ){0,4}(?:høre|vide|lære af|lære fra|have jeres|have dit|tale med|snakke|udveksle|bytte|dele|spørge jer|møde jer|have hjælp)|nysgerrige? (?:på|efter)|savner (?:jeres|dit|input|idéer|ideer)|mangler (?:jeres|dit|dine|et godt|gode|input|idéer|ideer|en at)|har (?:\w+ )?brug for (?:jeres|dit|gode|hjælp|input|idéer|ideer|råd|sparring|en snak)"
    r"|søger (?:råd|gode råd|sparring|inspiration|input|erfaring\w*|idéer|ideer|andre|nogen|hjælp|jeres)|efterlyser (?:råd|gode|sparring|inspiration|input|erfaring\w*|idéer|ideer|jeres|forslag|hjælp)|elsker at høre|spørger jer|lytter gerne|svarer gerne|snakker gerne|fortæller gerne|viser gerne|deler gerne|giver gerne|kommer gerne|låner gerne|er åbne for|er klar på en snak|tager gerne|vil elske|samler (?:på )?(?:\w+ )?(?:navne|jeres|idéer|ideer|forslag|råd|svar))"
)
_OPEN = Pattern(
    r"(?:\A|[.!?:…)\n]\s*|, |\b(?:så|og|eller|men|endelig) )(?:fortæl|skriv (?:gerne|endelig|jeres|dit|dine|din|et|en|hvad|hvordan|hvilke\w*|hvem|hvor|her|i|nedenfor|til mig|til os|bare|på|løs|det|,)|send (?:gerne|os|mig|jeres|dit|din|et|en|endelig|bare)|del (?:\w+ )?(?:gerne|jeres|dit|din|dine|endelig|en|et|ud af|hvad|med os|historien|billedet|idé\w*|det)|sig (?:til|frem|gerne|endelig|hej|jeres|din|os|det)|kom (?!i god tid|kl|ind ad|af sted|hjem|op|ud af|nærmere|ikke|tilbage)(?:\w+)|kig (?:forbi|ind|endelig|gerne|med|ned|over|op)|kik (?:forbi|ind)|besøg (?:os|\w+)|prøv (?:det|selv|den|at|jeres|dem|en|legen|opskriften|hjemme)"
    r"|stem\b|gæt|tip (?:os|en)|giv (?:os|mig|gerne|jeres|dit|din|lyd|et praj|et bud|en hånd|besked|den videre|endelig|det)|byd (?:ind|gerne|endelig|os|med)|bland (?:jer|dig)|meld (?:jer|dig|ind|gerne|tilbage)|kommenter\w*|kommentér|foreslå|anbefal|inspirer|udfordr|hjælp (?:os|mig|gerne)|smid (?:jeres|en|et|gerne|din|dit)|læg (?:jeres|dit|din|en (?:kommentar|besked|hilsen)|et)|kast (?:jeres|dit|din)|nævn|tag (?:\w+ )?(?:en snak|en kop|fat|kontakt|ordet|naboen|en ven|bedste|børnene|familien|endelig|gerne|del|med)|lad (?:os|mig) (?:høre|vide|tage|snakke|endelig|få|se|mødes)|ræk (?:hånden|ud)|hop med|grib (?:fat|telefonen)|stik (?:hovedet|os)|spørg (?:os|mig|løs|endelig|gerne|bare|ind)|ring (?:til mig|endelig|gerne|bare|eller skriv|og)|kontakt (?:os|mig)|skyd løs|svar (?:gerne|her|os|på)|vær med|følg med og|udfordr|opret)\b"
    rf"|\b(?:vi|jeg|os) (?:\w+ ){{0,3}}{_WISH}|\b{_WISH.replace('hører|', 'hører (?=vi|jeg)|')}(?= (?:vi|jeg|jeres|hvad|hvordan|fra|om|gerne|meget))|\b(?:tager|hører|modtager|deler|lytter|vil|glæder) (?:vi|jeg) (?:\w+ ){{0,4}}(?:gerne|imod|høre|jeres|til at høre)\b"
    r"|\b(?:råd|fif|idéer|ideer|idé|ide|input|forslag|sparring|kommentarer|spørgsmål|tips|tanker|erfaringer|ris|ros|bud|gæt|feedback|hjælp|kritik|inspiration|indspark|perspektiver|historier|minder|svar|meninger|gæster|besøg|frivillige|hjælpere|opskrifter|ønsker|billeder|modspil) (?:\w+ ){0,5}(?:modtages|velkom\w+|ønskes|efterlyses|imødeses|søges|hjertelig|tages imod|er guld)\b"
    r"|\b(?:alle|i|du|jer|dig|man|nysgerrige|naboer|andre|forældre) (?:\w+ ){0,3}(?:velkom\w+)\b|\bvelkommen (?:til at|indenfor|forbi|på besøg)\b|\b(?:i|du|man|alle) (?:må|kan|er) (?:\w+ ){0,2}(?:gerne|altid|endelig|inviteret)\b|\b(?:du|i) kan (?:også |fx |selv )?(?:skrive til (?:mig|os)|kommentere|spørge (?:os|mig)|stille spørgsmål|foreslå|give os|hjælpe|være med|stemme|byde ind|dele|møde os|tage en)\b"
    r"|\b(?:hvis|når) (?:i|du|nogen|andre|der er nogen)[^.!?]{2,60}, (?:så )?(?:hører|skriv|ring|sig|kom|kig|fortæl|del|send|giv|vil vi|vil jeg|er vi|må i|må du|tag|er (?:i|du)|hiv|råb|læg|hjælp|stik|smid|meld|byd)"
    r"|\b(?:jeres|din) (?:tur|version|bud|mening|historie)\b|\b(?:smæk|hiv|råb|klø|bank|pift|vink) (?:\w+ ){0,2}(?:fat|på|op|an|os|navn|forbi)\b|\bmon (?:nogen|andre|i|du)\b|\bi kommentaren\b|\bom i vil (?:dele|fortælle|skrive|hjælpe|svare)|\blære af (?:jer|dig|andre)\b|\btak,? (?:om|hvis) (?:i|du)\b|\bkommentar(?:felt|spor|tråd)\w*|\bi (?:en kommentar|kommentarerne|indbakken|tråden)\b|\b(?:kommentér|kommenter)\b|\bbytte? (?:erfaringer|idéer|ideer)|\bdøren (?:er|står) (?:altid )?åben\b|\bkaffen er (?:altid )?(?:varm|klar)\b"
    r"|\b(?:nysgerrige?|spændte?|interesserede?|undrer os|undrer mig|vil gerne vide|gad vide|gad godt vide|overvejer)\b[^.!?]{0,20}\b(?:hvordan|hvad|hvem|hvilke\w*|hvor|om) (?:\w+ ){0,3}(?:i|du|andre|jeres|jer)\b|\b(?:hvordan|hvad|hvilke\w*) (?:mon )?(?:gør|mener|tænker|siger|synes|ville|har|kan) (?:i|du)\b"
)
_QUOTED = Pattern(r"»[^«]*«|“[^”]*”|”[^”]*”|\"[^\"]*\"")


def invites(reading: Reading) -> bool:
    """A question to the reader, or words that ask them in; what somebody is quoted as asking does not count."""
    return _asks(reading) or reading.has(_INVITES) or bool(_OPEN.search(reading.prose.lower()))


def _asks(reading: Reading) -> bool:
    if "?" not in reading.prose:
        return False
    text = reading.prose
    return "?" in (_QUOTED.sub("", text) if any(c in text for c in '»“”"') else text)
