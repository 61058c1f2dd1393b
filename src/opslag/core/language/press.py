"""The press (pressen): is a text written to journalists, an answer to what they wrote, or an offer to them?

Built from slots: a word for the press, and what is done towards it. The same words about pupils who play newspaper,
about an article one is glad for, or with Kommunikation as the one who answers, mean none of this.
"""

import re
from collections.abc import Iterator

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_SIGNS = Pattern(
    r"press|journalist|reporter|redakt|avis|medie|\btv|tv\b|radio|citer|artik|tidende|blad|fotograf|kamera|klausul|embargo|indslag|udtal|interview|\bdr\b"
    r"|\bp4\b|dementi|rettelse|berigtig|nyhed|lederskribent|\bpodcast|deres leder\b|debatindlæg"
)
_PAPER = r"(?:\w*avis(?:en|er|erne)?|\w*(?:tidende|folkeblad|dagblad|ugeblad|lokalblad|bladet)(?:t|et|s)?|\w*posten(?! (?:kom|er kommet|kommer|i dag)))"
_AIR = r"(?:(?:\w+-)?tv(?:-\w+)?\b|tv ?2(?: \w+)?\b|fjernsynet|dr\b(?: \w+)?|p ?4\b(?: \w+)?|\w*radio(?:en|avisen)?|nyhederne|nyhedsudsendelsen|podcasten)"
_PEOPLE = r"(?:\w*journalist(?:er|erne|en)?|\w*reporter(?:e|en|ne)?|\w*redaktion(?:en|er|erne)?|\w*redaktør(?:en|er|erne)?|(?:presse|avis)?fotograf(?:er|erne)?|tv-?hold(?:et)?|kamerahold(?:et)?|pressefolk\w*|mediefolk\w*)"
_WORLD = r"(?:\w*pressen?|(?:lokal|dag|fag|nyheds)?medier?(?:ne|t)?)"
_MEDIA = rf"(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})"
_SAY = r"(?:svar\w*|kommentar\w*|udtalelse\w*|erklæring\w*|reaktion\w*|replik\w*|udmelding\w*|redegørelse\w*|version|bemærkning\w*|citat\w*|besked\w*|tilbagemelding\w*|interview\w*)"
_THEIRS = rf"(?:{_PAPER}|{_AIR}|{_PEOPLE}|{_WORLD}|\w*artikl?e\w*|\w*indslag\w*|forside\w*|historien|overskriften|debatindlæg\w*|læserbrev\w*|deres leder|dækning\w*|omtale(?:n|s)?)"
_WRONG = (
    r"(?:passer (?:simpelthen |bare |altså |overhovedet )?ikke|(?:er|var) (?:\w+ )?(?:forkert\w*|usandt?|urigtig\w*|misvisende|ukorrekt\w*|grebet ud af luften|ensidig\w*|unuanceret\w*|løgn|misforstået)"
    r"|(?:er|var|har) (?:\w+ )?ikke (?:helt |\w+ )?(?:rigtig\w*|korrekt\w*|sandt?|fair|ret)|ramt?e? ved siden af|fakta\w*fejl|tager? (?:klart |skarpt )?afstand|(?:afviser|dementerer|imødegår) (?:jeg|vi)|(?:jeg|vi|må|skal|skolen|ledelsen|klubben|bestyrelsen) (?:\w+ ){0,3}(?:afvise|dementere|imødegå)\w*|genkende[rt]? (?:overhovedet )?ikke|ikke genkende|kender (?:\w+ )?ikke"
    r"|gerne (?:korrigere|rette|nuancere|præcisere|svare|tilføje|give vores|give min|have rettet)|slå fast|(?:er|var) (?:\w+ )?(?:en |flere )?fejl i|sætte (?:\w+ ){0,4}på plads|sådan hænger det sammen|en forkert historie|rette op på|rette en fejl|kræver en rettelse|bede om en rettelse|bede om plads|berigtig\w*|mangler (?:\w+ ){0,4}(?:vores|min|halve|vigtigste|væsentlige|fakta|nuancer|side)|her kommer (?:vores|mine|fakta|sandheden|svaret)|(?:vores|min|mit) (?:side af sagen|version|svar|kommentar|udlægning|opfattelse|modsvar)|her er (?:vores|mit|min|sandheden|fakta|hvad der (?:faktisk|virkelig))|har (?:\w+ )?misforstået|skylder (?:at|jer)|ikke sandheden|ikke hele (?:historien|sandheden))"
)

_DOCUMENT = Pattern(
    r"\A\W*(?:(?:til|for|ny|vigtig|kort|hermed|her er) (?:\w+ )?)?(?:presse(?:meddelelse|invitation|udtalelse|orientering|briefing|møde|nyt)|dementi\b|berigtigelse\b|medieinvitation)"
    r"|(?:[.!?:\n]\W*)(?:pressemeddelelse|presseinvitation|dementi|berigtigelse)\b(?= ?[:.–—-]| (?:fra|om) [a-zæøå]+ ?:)"
    r"|\bpresse(?:kontakt|henvendelse|kort|materiale|kit|udtalelse|invitation|svar)\w*|\bpresse(?:foto|billed)\w* (?:\w+ ){0,4}(?:kan|fås|ligger|hentes|findes|til)|\b(?:holder|afholder|indkalder|inviterer|velkom\w+|kom|holdes|vi|til|er) (?:\w+ ){0,3}presse(?:møde|briefing)\b(?! (?:på (?:rådhuset|christiansborg)|man|den \d))|\bklausuler\w+|\bembargo\b"
    r"|\bfri(?:t)? (?:brug|afbenyttelse|gengivelse)\b[^.!?]{0,30}(?:press|medie|avis)|\b(?:kan|må) (?:(?:frit|gerne|godt) ){1,2}(?:citeres|bringes i avisen|gengives)|\bciter(?:e|er|es|et)? (?:gerne |frit )?(?:mig|os)\b|\btil citat\b|\b(?:medier\w*|avis\w*|journalist\w*|pressen) (?:\w+ ){0,2}citere\b|\b(?:min|vores) (?:officielle )?(?:udtalelse|kommentar|udmelding) er\b"
    rf"|\b(?:vi|jeg|skolen|ledelsen|bestyrelsen|klubben|børnehaven) (?:\w+ ){{0,3}}(?:ud)?(?:send(?:er|te|t)|skriv(?:er|e)|skrev(?:et)?|lav(?:er|et|ede)|klar med|på vej med|har) (?:\w+ ){{0,6}}(?:pressemeddelelse|{_SAY} til (?:\w+ ){{0,2}}{_MEDIA})"
    rf"|\b(?:udsender|sender) (?:vi|jeg|skolen|klubben) (?:\w+ ){{0,6}}(?:pressemeddelelse|{_SAY} til (?:\w+ ){{0,2}}{_MEDIA})"
    rf"|\b{_SAY} til (?:\w+ ){{0,2}}(?:{_PEOPLE}|{_WORLD}|{_PAPER}|{_AIR})\b"
)
_ADDRESS = Pattern(
    rf"(?:\A|[.!?:\n…»]) ?\W?(?:kære|hej|hallo|goddag|god(?:morgen|dag|aften),?|til|til jer|til dig|og til|besked til|bemærk|nb|obs)(?: (?:alle|de|den|det|jer|dig|dem|jer alle|kære|mange|mulige|interesserede|lokale|dig,|jer,|på|fra|i|ved|hos|andre|eventuelle|\w+s|\w+,)){{0,4}},? {_MEDIA}\b(?!-(?:aften|avis))"
    rf"|(?:\A|[.!?:\n]) ?\W?{_WORLD}: "
    rf"|\b(?:er du|er i|til dig, der er|til jer, der er) (?:fra |på )?(?:{_PEOPLE}|{_WORLD})"
    rf"|\b{_PEOPLE}, der (?:vil|ønsker|har lyst|gerne|har brug|skal|søger|mangler|arbejder|har fulgt|skriver)"
    rf"|\bhvis (?:der er |du er |i er )?(?:nogle |nogen |andre |en |et |flere |du som |i )?(?:af de )?(?:lokale )?(?:{_PEOPLE}|{_WORLD}) (?:\w+ ){{0,2}}(?:vil|ønsker|har|skulle|er|kunne|mangler|søger)"
    rf"|\bkære (?:\w+ )?(?:presse|journalister|redaktioner|medier|redaktion)\b|\b(?:sendt|skrevet|meddelt|ringet) (?:\w+ ){{0,3}}til (?:\w+ )?(?:{_PEOPLE}|{_WORLD}|{_PAPER})|\b(?:skolen|klubben|ledelsen|jeg|institutionen|bestyrelsen) udtaler\b|\b(?:andre|flere|øvrige|alle|interesserede|lokale|hvilke) (?:{_PEOPLE}|{_WORLD})\b[^.!?]{{0,40}}\b(?:kommentar|citat|interview|velkom|kan|må|bedes|kontakt|ring|skriv|komme|historie|høre)"
)
_INVITES = Pattern(
    rf"\b(?:{_PEOPLE}|{_WORLD}|{_PAPER}|lokal-tv|tv-\w+|tv ?2(?: \w+)?|dr)(?: og (?:\w+ )?{_MEDIA})?,? (?:kan|må|er (?:også |altid |meget |hjertelig |naturligvis |selvfølgelig )?velkom\w+|er inviteret|inviteres|indbydes|bedes|har mulighed|får adgang|får lov|har adgang|skal henvende|skal være velkom\w+)\b"
    rf"|\b(?:inviter(?:er|et|ede)|indbyder|indbudt|indkald(?:er|t)|har bedt|kontakter|tilbyder|kontaktet|tippet|lokket)(?: (?:jeg|vi|nu|også|derfor|hermed|alle|den|det|de|både|lokale|samlede|hele|byens)){{0,4}} {_MEDIA}\b"
    rf"|\b(?:plads|adgang|billeder|interview\w*|udtalelser|kaffe) til (?:alle |den |hele )?(?:{_PEOPLE}|{_WORLD})\b"
)
_OFFERS = Pattern(
    r"\b(?:(?:jeg|vi|du|i|og) stiller (?:gerne |\w+ )?(?:op|mig|os) (?:\w+ )?(?:til (?:et )?interview|foran kamera\w*|i (?:medierne|pressen|tv|radioen)|til (?:rådighed|spørgsmål|snak)[^.!?]{0,20}(?:press|medie|journalist|interview|avis))|står til rådighed[^.!?]{0,25}(?:press|medie|journalist|interview|avis)|til rådighed for (?:\w+ ){0,2}(?:interview\w*|press\w*|medie\w*|journalist\w*))"
    r"|\b(?:jeg|vi) (?:\w+ ){0,2}(?:udtaler|udtalte|kommentere[rt]?)\b[^.!?]{0,15}\b(?:mig|os|gerne|ikke|sagen|heller)|\bhar udtalt (?:mig|os)\b|\budtaler (?:jeg|vi) (?:mig|os)\b|\b(?:har ikke|ingen) (?:yderligere |flere )kommentarer\b"
    r"|\b(?:for|ønskes|vil du have|vil i have|aftale om) (?:\w+ )?interview\b|\binterviews? (?:\w+ ){0,2}(?:aftales|gives|kan (?:aftales|laves|gives|fås)|med mig|efter aftale|mulig\w*)"
    rf"|\b(?:min|mit|vores|mine) (?:\w+ )?{_SAY} (?:til|på) (?:\w+ ){{0,4}}{_THEIRS}"
    rf"|\b(?:jeg|vi) (?:\w+ ){{0,2}}går (?:i|til) (?:{_WORLD}|{_PAPER}|{_AIR})\b|\b(?:jeg|vi) har (?:\w+ ){{0,2}}(?:talt|snakket|skrevet) med (?:en|den|to|flere|\w+)? ?(?:{_PEOPLE}|{_WORLD})\b[^!?]{{0,60}}\b(?:sagde|svarede|fortalte|svar)\b|\b(?:jeg|vi) giver (?:\w+ )?interview|\bhvis (?:{_MEDIA}) (?:ringer|skriver|spørger|kommer)\b[^.!?]{{0,40}}\b(?:svar|siger|svarer)|\b{_PEOPLE} (?:og \w+ )?er velkomne\b|\bpressebilleder\b(?! fra i går)|\b(?:jeg|vi) (?:\w+ ){{0,2}}(?:afviser|dementerer|beklager) (?:\w+ ){{0,4}}(?:i|fra) (?:\w+ ){{0,3}}{_MEDIA}|\b(?:jeg|vi) (?:\w+ ){{0,2}}(?:fortæller|forklarer|uddyber|viser|svarer|hjælper|taler|snakker) gerne (?:\w+ )?(?:med |til )?(?:{_PEOPLE}|{_WORLD}|{_PAPER})|\b{_MEDIA} (?:\w+ ){{0,2}}(?:kommer|kigger|besøger|møder|filmer|vil|har bedt|har spurgt|skriver|ringede?|har ringet)[^.!?]{{0,80}}\b(?:jeg har sagt ja|jeg stiller|jeg siger ja|har jeg sagt|vi har sagt ja|jeg svarer|mit svar|vores svar|interviewe mig|en udtalelse|min udtalelse|en kommentar fra)|\bspurgt af (?:en|et) (?:\w+ )?(?:{_PEOPLE}|{_PAPER}|medie)|\b(?:deles|sendes|bruges|bringes|trykkes) (?:\w+ )?(?:med|til|af|i) (?:{_PEOPLE}|{_WORLD}|{_PAPER})|\b(?:jeg|vi) (?:\w+ ){{0,3}}(?:sagt|fortalt|forklaret|svaret|udtalt|skrevet|lovet|oplyst) (?:\w+ ){{0,2}}(?:til |over for )?(?:den |en |de )?(?:{_PEOPLE}|{_WORLD}|{_PAPER}|tv\b|tv ?2|dr\b|radioen)"
    rf"|\b(?:svarer|fortæller|udtaler|siger) (?:jeg|vi) (?:gerne )?(?:til |over for )?(?:den |en |de )?(?:{_PEOPLE}|{_WORLD}|{_PAPER})"
)
_ANSWERS = Pattern(
    rf"\b{_THEIRS}\b[^.!?]{{0,110}}(?:[.!?:][^.!?]{{0,110}}){{0,1}}\b{_WRONG}"
    rf"|\b{_WRONG}\b[^.!?]{{0,60}}\b(?:i {_THEIRS}|når {_THEIRS}|{_PAPER} skriver|{_THEIRS} (?:skrev|skriver|bragte|bringer|påstår|hævder|fortalte|siger))"
    rf"|\b(?:svar|kommentar|reaktion|replik|modsvar|respons|rettelse\w*|korrektion\w*|tilføjelse\w*|præcisering\w*) (?:til|på|af) (?:\w+ ){{0,4}}{_THEIRS}"
)
_ROUTED = Pattern(
    r"\bkommunikation(?:en|safdeling\w*|steam\w*|skolleg\w*)?\b|\bpresseafdeling\w*|\bpressechef\w*|\bpressevagt\w*|\bpresserådgiver\w*"
)
_PLAY = Pattern(
    r"\b(?:elev\w*|børnene|unge|\d\. ?(?:klasse|årgang)|\d\.? ?[a-f]\b|klassens|mellemtrinnet|udskolingen|indskolingen|elevrådet|redaktionen består|skoleblad\w*|skole(?:avis|radio)\w*|elevavis\w*|børneavis\w*|leg(?:er|ede|et)|mediefag\w*|medielinje\w*|kaffe\w*|æble\w*|most\w*|saft\w*|blomster\w*|hvidløgs\w*|efterår\w*|træet|træerne)\b"
)


def to_the_press(reading: Reading) -> Iterator[Span]:
    """What is written to, about or against journalists by the sender itself."""
    lower = reading.lower
    if not _SIGNS.search(lower):
        return
    prose = _without_links(reading)
    for pattern, spared in ((_DOCUMENT, False), (_ADDRESS, True), (_INVITES, True), (_OFFERS, True), (_ANSWERS, False)):
        for m in pattern.finditer(prose):
            around = _sentence(reading, m)
            if not _ROUTED.search(prose, *around) and not (spared and _PLAY.search(prose, *around)):
                yield Span(*m.span())
                return


def _sentence(reading: Reading, found: re.Match[str]) -> Span:
    """From the sentence the find begins in to the one it ends in."""
    inside = [s for s in reading.sentences if s.end > found.start() and s.start < found.end()]
    return Span(inside[0].start, inside[-1].end) if inside else Span(*found.span())


def _without_links(reading: Reading) -> str:
    prose = reading.prose.lower()
    return prose if len(prose) == len(reading.text) else reading.lower
