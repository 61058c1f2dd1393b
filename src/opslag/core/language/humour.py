"""Humour beside sorrow (humor): what is grave for somebody, and the signs of a joke that stand close to it."""

from opslag.core.language.crisis import acute
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_GRAVE = Lexicon(
    """
    krematori*|urneplads*|urnegrav*|urnen|urner|gravsted*|gravplads*|kistegrav*|askefællesgrav*|i har mistet en|den, i har mistet|den, du har mistet|dem, i har mistet|død|døden|døde i|døde efter|er døde|dødsfald*|genopliv*|livløs|faldt i havnen|faldt i vandet|drukne|begraves|bisættes|kirkegården|knoglebrud|brækkede hofter|brækkede ben|brækkede arme|brækket næse|brækkede hoften|afgået ved døden|gået bort|er gået bort|sovet ind|mistet livet|mistede livet|omkom|omkommet|afdød*|afdøde|begravelse*|bisættelse*|bisat|mindehøjtidelighed*|mindeord|sørger|sorgen|efterladte|pårørende til|selvmord*|drab|dræbt|myrdet|druknet|druknede|drukneulykke*
    |stormen tog|tog taget|taget blæste|taget fløj|lynet slog ned|lyn slog ned|druknet i|ulykke|ulykken|ulykker|ulykkes*|arbejdsulykke*|skadestue*|endte i grøften|i grøften|kørt galt|kørte galt|kørt ned|kørt over|påkør*|trafikuheld*|færdselsuheld*|ambulance*|hospitalet|indlagt|sygehuset|livsfarlig*|tilskadekom*|kommet til skade|kom til skade|kvæst*|hjernerystelse|væltet på cykel|brækkede armen|brækkede benet|brækket ben|brækket arm|brækket hofte|besvimede|bevidstløs*|kollaps*
    |brand|branden|brændte|nedbrændt*|udbrændt*|stod i flammer|oversvømme*|under vand|vand i kælder*|vand i kældre*|vandskade*|stormskade*|evakuer*|forurenet|forurening*|udslip*|giftig*|bakterier|salmonella*|legionella*|madforgift*|colibakterier|skimmel*|asbest*|rotter i|rotteplage|lus på|fnat|drikkevandet|stormflod*|skybrud*|strømsvigt*|strømmen igen|strømmen er|strømmen gik|strøm igen|uden strøm|uden varme|uden vand|eksplosion*|gasudslip*|bombe*|hackerangreb*|cyberangreb*|hacket
    |roskildesyge*|omgangssyge*|kolera|børn er syge|er blevet syge|ligger syge|blev ramt af en|ramt af en bil|ramt af en lastbil|foden i klemme|hånden i klemme|i klemme|kloakvand*|kloakken|kloakkerne|løbet over med|kloaksjask*|spildevand i|savnet|er forsvundet|faret vild|løbet bort|gået hjemmefra|forsvandt|forsvundet fra|eftersøg*|efterlyst|voldtægt*|overfald*|overgreb*|vold mod|tæsk|knivstik*|skudt|trussel mod|truet|indbrud*|hærværk*|klage|klager|klagede|klagesag*|klagerne|kritik|kritikken|svigt*|påbud*|tilsynsrapport*|konkurs*|fyret|fyres|fyringer|fyringsrunde*|afskedig*|nedlægge*|massefyring*|lukker plejehjemmet|sygdomsudbrud*|smittet|smitte|smittede|epidemi*|influenza*|covid*|kræft|demens|demente|blodprop*|hjertestop*|sygdom|alvorligt syg|sygemeld*|depression*|hjemløs*|sultne børn||krigen i|flygtning*|mobning|mobbe*|selvskade*|misbrug*
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_NOT_GRAVE = Pattern(
    r"\b(?:øvede|øvet|øver)\b[^.!?]{0,20}\bbrand|\b(?:dø|døde|døe|død|dør) (?:af grin|af latter|af skræk over|blade|batterier|fluer|sejler\w*|vinkel|punkt|løb)|\bdø(?:d|de)?sejler\w*|\bklage(?:r)? ikke\b|\bikke (?:noget )?at klage\b|\bingen klager\b|\bstress ?(?:af|fri|bold)\w*|\bingen (?:kom til skade|stress)\b|\bdrab på\b|\bbrandbil\w*|\bbrandøvelse\w*|\b(?:ambulance|skadestue|hospital|sygehus|brand)\w*[^.!?]{0,25}\b(?:lego|legetøj\w*|cykler|bamser|dukker|møbler|bøger|potteplanter|planter|symaskiner)\b|\bindlagt (?:til reparation|på værksted\w*|hos (?:elektriker|smed|snedker|mekaniker)\w*|fiber|kabel|strøm|vand|fjernvarme)\b|\b(?:influenza|omgangssyge|roskildesyge|smitte|epidemi)\w* er (?:forbi|ovre|slut|væk)\b|\bøvelse\w*|\bøver\b|\bteater\w*|\bforestilling\w*|\bkrimi\w*|\bfilm\w*|\bmord(?:gåde|mysteri)\w*|\bskuespil\w*|\bhalloween\w*|\bsøkrig\w*|\bvandkrig\w*|\bpudekrig\w*|\bsneboldkrig\w*|\bsmittende (?:latter|humør)\w*|\bsmitter?(?: med| af)? (?:latter|humør|glæde)\w*"
)
_JOKES = Lexicon(
    """
    liv i hanerne|endelig liv i|da i hvert fald|så fik de da|så fik de også|man kan roligt sige|kan man roligt sige|man kan vel sige|man kan godt sige|kan man godt sige|lorten er i vælten|i vælten|der er jo altid rødvin|altid rødvin|så er der rødvin|så må vi drikke rødvin|drik rødvin|rødvin i stedet|så må i nøjes med øl|fadøl*|så er det godt, at|så er det jo godt|på den lyse side|livet er kort|en våd fornøjelse|våd fornøjelse|varm velkomst fra|hed sag|brandvarm*|brandgod*|lunten er kort|det går ned ad bakke|så er den ged|så er det sket med|skål|hihi*|haha*|ha ha|ha ha ha|hehe*|he he|hæhæ|høhø*|hø hø|tihi*|lol|rofl|lmao|fnis|fniser|hø-hø|ha-ha|hi hi|gratis badeland|badeland|gratis swimmingpool|gratis bad|gratis spa|gratis sauna|gratis grill*|swimmingpool til alle|så er der fest|så er der dømt|festligt nok|grineren|til grin|ups|upsi|upsedasse|ups!|whoops|tjah|tja|nå ja|nåja|nåå ja|nå, men|kan man sige|kan man vist sige|så at sige|så fik vi da|så fik vi|så slap vi|så sparer|spøg til side|spøg|bare for sjov|for sjov|joke|jokes|det sjove er|morsomt|komisk|bare rolig, det er kun|find badedyr*|badedyr*|gummibåd*|husk badebukser*|tag badetøj*|surfbræt*|grillpølser*|pølserne|skumfiduser*|marshmallows|vittighed*|kvik bemærkning|bogstavelig talt|pun intended|undskyld ordspil*|no pun|ordspil*|nej vent|moral:|moralen er|moralen må være|duften er gratis|lugten er gratis|gratis underholdning|gratis duft|til overs, he|fjollerik|fjollehoved|lortevejr|dansende|gys og gru|drama|dagens drama|vores helt eget titanic|titanic|venedig|atlantis|noahs ark
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_FACES = frozenset("😂🤣😜😝🤪😆😹🙃😛🥳🎉😅😏🙈🙊🤭😄😁🤡💃🕺🍿😎🤷😬😉💩🤢🫠")


_CRASHED = Pattern(
    r"\b(?:bus|bil|tog|lastbil|cykl|båd|traktor|færge|skib|fly|kran|stillads|gynge)\w* (?:\w+ ){0,2}?(?:væltede|kørte galt|forulykkede|kæntrede|sank|gik ned|brød i brand|styrtede)\b|\b(?:væltede|forulykkede|kæntrede|sank|styrtede)\b[^.!?]{0,30}\b(?:børn|elever|passagerer|personer|mennesker|beboere)\b"
)


def jokes_beside_sorrow(reading: Reading, in_crisis: bool = False, near: int = 2) -> tuple[Span, ...]:
    """Signs of a joke at most `near` sentences from something grave; anywhere when a crisis is in force."""
    jokes = [Span(m.start, m.end) for m in reading.find(_JOKES)]
    jokes += [s for s in reading.emojis if reading.slice(s)[0] in _FACES]
    if not jokes:
        return ()
    if in_crisis:
        return tuple(sorted(jokes))
    grave = [_number(reading, place) for place in _grave_places(reading)]
    return tuple(sorted(j for j in jokes if any(abs(_number(reading, j.start) - g) <= near for g in grave)))


def _grave_places(reading: Reading) -> list[int]:
    harmless = [m.span() for m in _NOT_GRAVE.finditer(reading.lower)]
    places = [m.start for m in reading.find(_GRAVE)] + [s.start for s in acute(reading)]
    places += [m.start() for m in _CRASHED.finditer(reading.lower)]
    return [p for p in places if not any(a <= p < b for a, b in harmless)] if not _play(reading) else []


def _play(reading: Reading) -> bool:
    return any(
        w in reading.lower
        for w in ("øvelse", "øvede", "øver ", "teater", "forestilling", "krimi", "halloween", "skuespil", "spøgelse")
    )


def _number(reading: Reading, place: int) -> int:
    """The number of the sentence a place stands in, or of the last one before it."""
    return sum(s.start <= place for s in reading.sentences)
