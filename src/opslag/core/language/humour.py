"""Humour beside sorrow (humor): what is grave for somebody, and the signs of a joke that stand close to it."""

from opslag.core.language.crisis import acute
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_GRAVE = Lexicon(
    """
    krematori*|urneplads*|diarré|maveonde|opkast*|røgforgift*|klageafdeling*|rekordmange klager|faldet sammen|faldt sammen|styrtet sammen|kollapset|blødning|slap med skrækken|mindestund*|kremering*|afsked med|urnegrav*|urnen|urner|gravsted*|gravplads*|kistegrav*|askefællesgrav*|i har mistet en|den, i har mistet|den, du har mistet|dem, i har mistet|død|døden|døde i|døde efter|er døde|dødsfald*|genopliv*|livløs|faldt i havnen|faldt i vandet|drukne|begraves|bisættes|kirkegården|knoglebrud|brækkede hofter|brækkede ben|brækkede arme|brækket næse|brækkede hoften|afgået ved døden|gået bort|er gået bort|sovet ind|mistet livet|mistede livet|omkom|omkommet|afdød*|afdøde|begravelse*|bisættelse*|bisat|mindehøjtidelighed*|mindeord|sørger|sorgen|efterladte|pårørende til|selvmord*|drab|dræbt|myrdet|druknet|druknede|drukneulykke*
    |stormen tog|tog taget|taget blæste|taget fløj|lynet slog ned|lyn slog ned|druknet i|ulykke|ulykken|ulykker|ulykkes*|arbejdsulykke*|skadestue*|endte i grøften|i grøften|kørt galt|kørte galt|kørt ned|kørt over|påkør*|trafikuheld*|færdselsuheld*|ambulance*|hospitalet|indlagt|sygehuset|livsfarlig*|tilskadekom*|kommet til skade|kom til skade|kvæst*|hjernerystelse|væltet på cykel|brækkede armen|brækkede benet|brækket ben|brækket arm|brækket hofte|besvimede|bevidstløs*|kollaps*
    |brand|branden|brændte|nedbrændt*|udbrændt*|stod i flammer|oversvømme*|under vand|vand i kælder*|vand i kældre*|vandskade*|stormskade*|evakuer*|forurenet|forurening*|udslip*|giftig*|bakterier|salmonella*|legionella*|madforgift*|colibakterier|skimmel*|asbest*|rotter i|rotteplage|lus på|fnat|drikkevandet|stormflod*|skybrud*|strømsvigt*|strømmen igen|strømmen er|strømmen gik|strøm igen|uden strøm|uden varme|uden vand|eksplosion*|gasudslip*|bombe*|hackerangreb*|cyberangreb*|hacket
    |roskildesyge*|omgangssyge*|kolera|børn er syge|er blevet syge|ligger syge|blev ramt af en|ramt af en bil|ramt af en lastbil|foden i klemme|hånden i klemme|i klemme|kloakvand*|kloakken|kloakkerne|løbet over med|kloaksjask*|spildevand i|savnet|er forsvundet|faret vild|løbet bort|gået hjemmefra|forsvandt|forsvundet fra|eftersøg*|efterlyst|voldtægt*|overfald*|overgreb*|vold mod|tæsk|knivstik*|skudt|trussel mod|truet|indbrud*|hærværk*|klage|klager|klagede|klaget|utilfreds*|brokket sig over|brokker sig over|beklaget sig over|blev ramt ved|blev ramt i|kapellet|sognegården|kisten|kister|obduktion*|omkomne|gravene|kremer*|røg i søen|faldt i søen|gik gennem isen|holdt ikke til|syre i øjnene|brandsår|mistede fingeren|mistede en finger|klemt|blæst af|uden varme|vandet er brunt|brunt vand|kold radiator|udeblev|stod og frøs|klagesag*|klagerne|kritik|kritikken|svigt*|påbud*|tilsynsrapport*|konkurs*|fyret|fyres|fyringer|fyringsrunde*|afskedig*|nedlægge*|massefyring*|lukker plejehjemmet|sygdomsudbrud*|smittet|smitte|smittede|epidemi*|influenza*|covid*|kræft|demens|demente|blodprop*|hjertestop*|sygdom|alvorligt syg|sygemeld*|depression*|hjemløs*|sultne børn||krigen i|flygtning*|mobning|mobbe*|selvskade*|misbrug*
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
_DRY = Turns(r"""
hvor er de/hvor var de/hvor er han | \bhold_(?:nu_|da_)?op,?_hvor_(?:er|var|blev)_(?:de|han|hun)_\w+
, nogen?/deroppe/isolering/tapet/pynt | \b(?!er\b|kan\b)\w+,_nogen\?|\bnogen_deroppe\b|\bbruge[rst]*_(?:vi_|dem_)?(?:\w+_)?som_(?:isolering|tapet|pynt|wc-papir|toiletpapir|bordskåner\w*|optænding)
opskrift/på menuen/til middag/en god sauce/på grillen/til aftensmad | \b(?:nogen|nogle),?_(?:der_)?(?:har|kender)_(?:en_)?(?:god_)?opskrift|\b(?:på_menuen|på_grillen|til_aftensmad|en_god_sauce)\b
den eneste, der/det eneste, der | \b(?:den|det)_eneste,_der_(?:har_fået|kom_til_skade|fejler|klager|savner|er_ked|brokkede)
gå hjem og/sure i/sur i | \bgå_hjem_og_(?:være|brokke|klage|sure)\w*|\bvære_sure?_(?:i_stilhed|derhjemme|på_jeres)
bål/pølser/skumfidus/marshmallow | \b(?:årets|byens|kommunens)_(?:største|flotteste|varmeste)_(?:bål|sankthansbål|grill|fest|badekar|swimmingpool|akvarium)|\b(?:helt_)?uden_pølser\b|\bvende_pølser\w*
nu ved i/så ved i/så fandt i | \b(?:nu|så)_(?:ved|fandt|kender)_i_(?:da|jo|i_hvert_fald|i_det_mindste|endelig)\b
som man siger/som det hedder/som bekendt/siger man jo | \b(?:som_man_siger|siger_man_jo|som_det_hedder|hører_jo_med)\b
toilettet/skraldespanden/lodret arkiv | \b(?:hængt|lagt|gemt|brugt|arkiveret)_(?:dem|den|det)_(?:op_)?(?:på_toilettet|i_(?:skraldespanden|den_runde|det_runde|det_lodrette)|under_\w+)|\blodrette?_arkiv\w*
aldrig den, der/alligevel/heller ikke for tidligt | \b(?:var|kom)_(?:jo_)?(?:heller_)?(?:aldrig|ikke)_(?:den,_der_kom_)?til_tiden\b
tak for interessen/altid hyggeligt/godt at i keder/fedt at høre | \btak_for_(?:interessen|underholdningen|de_kærlige_ord|kærligheden|fanposten)\b|\bfanpost\b|\baltid_hyggeligt_at_høre_fra
ønsket sig/ønsket jer/drømt om | \b(?:altid|længe)_(?:ønsket|drømt)_(?:sig_|jer_|om_)?\w+,?_så_værsgo|\bså_værsgo\b
har lært/lærte de | \b(?:har|har_nu|fik)_(?:de_|han_|hun_)?lært_at_(?!svømme|cykle|læse|gå|leve)\w+|\bden_lærte_(?:han|hun|de)
travlt/tid nok/god tid/evighed | \b(?:de|den|han|hun|dem|afdøde|døde|gæsterne|kunderne|beboerne|gravene)\b[^.!?]{0,40}\b(?:har|er|havde)_(?:jo_|alligevel_|nok_|heldigvis_|vel_)+(?:ikke_(?:så_)?(?:særlig_)?travlt|god_tid|tid_nok|hele_evigheden|evigheden)\b|\bikke_(?:så_)?travlt_(?:længere|mere)\b|\bal_evighed\b
ingen steder/ingen vegne/ikke fra/ikke nogen/ikke sin/liggende | \b(?:løber|går|flytter_sig|skrider|stikker_af|kører)_(?:jo_|nok_|alligevel_|heldigvis_)*(?:ingen_(?:steder|vegne)|ikke_(?:fra|nogen|sin))\b|\bbliver_(?:jo_|nok_|alligevel_)+liggende\b
brokket/klaget/klager/brokker/skældt/pengene/mærker/protesterer/siger | \b(?:ingen|aldrig|ikke|sjældent)_(?:\w+_){0,4}(?:brokket_sig|klaget|beklaget_sig|skældt_ud|bedt_om_pengene)\b(?=[^.!?]{0,10}(?:endnu|igen|[.!]))|\b(?:kunderne|gæsterne|beboerne|de_døde|brugerne)_(?:\w+_)?(?:klager|brokker_sig|siger|mærker|protesterer)_(?:\w+_)?(?:sjældent|aldrig|ikke|ingenting|intet)\b
tog det/tager det | \b(?:den_afdøde|afdøde|de_døde|han|hun|de|kunden|hovedpersonen)_(?:tog|tager)_det_(?:\w+_)?(?:pænt|roligt|køligt|koldt|stille|med_ro|i_stiv_arm)\b
retur/tilbage/igen | \baldrig_(?:\w+_){0,2}(?:fået|haft|set)_(?:\w+_){0,3}(?:retur|tilbage|igen)\b|\bingen_(?:er_)?(?:\w+_)?(?:kommet|vendt)_(?:igen|tilbage)_(?:for|og|fra)_(?:at_)?klag\w*
til gengæld | \btil_gengæld_(?:er|har|får|kan|var|fik|slipper|sparer)_(?:der_|i_|man_|vi_|de_|beboerne_|vandet_)?(?:nu_|så_)?(?:\w+_)?(?:gratis|fri_udsigt|god_udsigt|frisk_luft|udsigt|varmt|bredere|plads|luftigt|lys|slipper|sparer)\b
så fik/så er der da/så slipper/så sparer/så er det da/så har | \bså_(?:fik|er|har|slipper|sparer|slap|kom|blev)_(?:han|hun|de|i|man|der|det|vi|den)_(?:da|jo|i_det_mindste|også)_(?:også_|da_|endelig_)*(?:noget|badet|et|en|lidt|plads|for|luftet|rørt|vasket|ud|set|prøvet|gratis|ro)\b
varmen af/krybe/tættere sammen/babyboom | \b(?:får|holder)_(?:jo_)?(?:også_)?varmen_(?:af|ved)\b|\bkrybe_(?:tættere_)?sammen\b|\bbaby-?boom\b
gratis | \bgratis_(?:karbad|badeland|vandland|motion|fitness|slankekur\w*|køling|udsigt|rutsj\w*|saltvand|underholdning|vask|bilvask)\b|\bgratis_(?:kaffe|te|kakao|saft)!
næsen højt/hold næsen/hovedet højt/holde vejret/hold vejret | \bhold_(?:bare_|blot_)?(?:næsen|vejret|jer_for_næsen)\b|\bholde_vejret\b
nyt syn/på tilbud/vinder altid/altid vinder/ni liv/ud over kanten/nok en gang bevis | \bnyt_syn_på\b|\b\w+_på_tilbud\b|\baltid_vinder\b|\bvinder_altid\b|\bni_liv\b
øv bøv/æv bæv/bummer/surt show/sådan er livet/c'est la vie/lidt har/lidt spænding | \b(?:øv_bøv|æv_bæv|bummer|surt_show|c'est_la_vie|sådan_er_livet|sådan_kan_det_gå)\b|\blidt_(?:spænding|drama|action|motion)_(?:skal|har|må|i_hverdagen|gør)\b
helt økologisk/helt naturlig/god for huden/bygger karakter/hærder/sundt med lidt | \b(?:den|det)_er_(?:helt_|jo_|i_det_mindste_)+(?:økologisk|naturlig|gratis|vegansk|co2-neutral)\b|\bgodt?_for_(?:huden|immunforsvaret|karakteren)\b|\bbygger_karakter\b|\bdet_hærder\b|\bsundt_(?:med|at_få)_(?:lidt|luft|rørt)
til tiden/afleveret | \bså_er_der_(?:da_)?(?:\w+_)?noget,?_der_\w+
""")
"""Jokes that are told with a straight face."""
_FACES = frozenset("😂🤣😜😝🤪😆😹🙃😛🥳🎉😅😏🙈🙊🤭😄😁🤡💃🕺🍿😎🤷😬😉💩🤢🫠")


_CRASHED = Pattern(
    r"\b(?:bus|bil|tog|lastbil|cykl|båd|traktor|færge|skib|fly|kran|stillads|gynge)\w* (?:\w+ ){0,2}?(?:væltede|kørte galt|forulykkede|kæntrede|sank|gik ned|brød i brand|styrtede)\b|\b(?:væltede|forulykkede|kæntrede|sank|styrtede)\b[^.!?]{0,30}\b(?:børn|elever|passagerer|personer|mennesker|beboere)\b"
)


def jokes_beside_sorrow(reading: Reading, in_crisis: bool = False, near: int = 2) -> tuple[Span, ...]:
    """Signs of a joke at most `near` sentences from something grave; anywhere when a crisis is in force."""
    jokes = [Span(m.start, m.end) for m in reading.find(_JOKES)]
    jokes += [s for s in reading.emojis if reading.slice(s)[0] in _FACES]
    jokes += [Span(*m.span()) for m in _DRY.find(reading.lower)]
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
