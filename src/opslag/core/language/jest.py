"""Jest about the house itself (spøg på egne vegne): a wink, somebody's own service, and something no one would want to be quoted on."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ENOUGH = 2.5
_WINK = frozenset("😏🙃😇😌😬🫠🤡😉😜😝😅🤪🤷🙈🥴🤭🫣🤓🙄😴😈🤫🫢🤯🙊🙉🤐😛🤨😶🤥💤")
_LAUGH = frozenset("😂🤣😎😁😆")
_SOFT = frozenset("😄😀😊🙂😃")
_SAID = Turns(r"""
ja, vi/ja vi/nej, vi/jo, vi | ^(?:ja|jo),?_vi\b|^nej,?_vi\b(?!(?:_\w+){1,3}_ikke\b)
spøg/joke/for sjov | \bspøg_til_side\b|\b(?:bare|kun|det_var)_(?:en_)?(?:spøg|joke|for_sjov)\b|\bfor_sjov\b|\bjoke\b
sjov/spas | \bbare_for_sjov|\bkun_for_sjov|\bfor_at_være_sjov|\bspas\b
rolig/gå ikke i panik | \bbare_rolig\b|\btag_det_roligt\b|\bgå_ikke_i_panik
nej nej/nej/nej,/nå nej | \bnej,?_nej\b|\bnej,_(?:det_er_kun|bare|selvfølgelig_ikke|spøg|vi_lover)|\bnå_nej\b
hjælp!/hjælp, | \bhjælp[,!]_vi\b
haha/hehe/hihi/høhø | \bhaha\w*|\bhehe\w*|\bhihi\w*|\bhøhø\w*
selvfølgelig/naturligvis | \b(?:ja|men)?,?_?(?:selvfølgelig|naturligvis)\b
altså     | ,_altså\b|\baltså[!.]
endelig   | ^endelig\b|\bendelig_kan_vi\b
endnu     | \bendnu\W*$|\bendnu!|\bendnu_🤖
rigtigt | \b(?:i|du)_(?:læste|hørte)_(?:det_)?rigtigt|\bja,_rigtigt_læst
ad skal/em behøver/em gider/em har brug for/em har dog brug for/em skal bruge/orfor | \bhvem_(?:har_(?:dog_)?brug_for|behøver|skal_bruge|gider)\b|\bhvad_skal_(?:man|vi|i)_med\b|\bhvorfor_(?:dog|skynde|gøre_det_let|nemt)
især      | \b(?:især|specielt|særligt)_(?:dem|når|hvis|om|jer|de)\b
heldigvis | \bheldigvis_(?:kun|er_det|har_vi|ser|opdager)
det er de/modsat | \bmodsat_(?:os|alle_andre|de_andre)|\bdet_er_(?:derfor|det),?_vi_(?:får|blev|er)
næsten    | \?_næsten\b|\b(?:er_vi|har_vi|kan_vi)\b[^.!?]{0,50}\?_(?:næsten|ja|jep|måske|selvfølgelig|nej)
da alligevel/da altid/da bare/da ikke/da kun/jo alligevel/jo altid/jo bare/jo ikke/jo kun | \b(?:vi|det)_(?:har|er|kan|vil|skal)_(?:jo|da)_(?:kun|bare|ikke|altid|alligevel)
hold det for jer selv/mellem os sagt/sig det ikke til nogen | \bsig_det_ikke_til_nogen|\bmellem_os_sagt|\bhold_det_for_jer_selv
bare så i ved det/den var god/sådan cirka | \bden_var_god[.!]|\bbare_så_i_ved_det|\bsådan_cirka[.!]
så du kan/så i kan | \bså_(?:i|du)_kan_(?:falde|vente|betale|fare_vild|ærgre|undre)\b
hurtige som/hurtig som | \bhurtige?_som_(?:bare_pokker|lynet|bare_fanden|en_raket)\b
som bekendt/lynhurtig/lynende hurtig/ekspresfart/rekordtempo/lynets hast/går stærkt/det stærkt | \bsom_bekendt\b|\blyn(?:ende_)?hurtigt?\b|\bi_(?:ekspresfart|rekordtempo|rasende_fart)\b|\bmed_lynets_hast\b|\bgår_(?:det|alt|alting)_(?:\w+_)?stærkt\b
bare pjat/bare vent/nej, pjat | \bnej,_pjat\b|\bbare_pjat\b|\bbare_vent\b
""")
_OURS = Pattern(
    r"\b(?:vi|vores|os|kommunens?|personalet|regionen|hospitalet|forvaltningen|borgerservice|rådhuset|byggesag|byggetilladelser|sagsbehandling(?:en)?|hjemmeside|jobcentret|biblioteket|byrådet|politikerne|skolen|budgettet|børnehaven|køkkenet|kantinen|driften|her hos|i vores|nyt fra|velkommen til [a-zæøå]+[:,] (?:stedet|her|hvor))\b"
)
_HARM = Turns(r"""
youtube/google/nettet/tiktok/prøver sig frem/første gang | \b(?:set|lært|læst|fundet)_(?:\w+_){0,2}på_(?:youtube|nettet|tiktok|google)\b|\bgoogle[rt]?_(?:det|dig|jer|sig)\b|\bprøver_(?:os|sig)_frem\b
telefonkø | \btelefonkø\w*
længe nok/syg nok/tålmodig nok/gammel nok/heldig nok | \b(?:bare|kun|blot)_(?:\w+_){0,2}(?:længe|syge?|gam(?:mel|le)|heldige?|rige?|tålmodige?)_nok\b
for nemt/for let/for smart/for logisk/for hurtigt | \bvære_(?:jo_|alt_)?for_(?:nemt|let|smart|logisk|hurtigt)\b
går galt/gik galt/begår fejl/i stykker | \b(?:intet|ingenting|aldrig_noget|aldrig)_(?:nogensinde_|noget_)?(?:går|gik)_(?:galt|i_stykker)\b|\baldrig_begår_fejl\b
siger vi bare/vi siger bare/vi ved bare/lover bare/siger bare | \b(?:siger|ved|lover)_(?:vi_)?(?:bare|jo)_ikke,?_(?:hvornår|hvordan|hvor|om|hvad)\b
fryser til/29. februar/mellem pauserne | \bhelvede_fryser\b|\bden_29\._februar\b|\bmellem_(?:kaffe)?pauserne\b
samme hul/stærke side/stærkeste side/labyrint/held og lykke | \bdet_samme_hul\b|\bikke_(?:\w+_){0,3}vores_stærk(?:e|este)_side\b|\blabyrint\w*|\bheld_og_lykke\b
gider_ | \bgider_(?:\w+_){1,2}ikke\b
gammel og grå/gammel, inden/myndig, inden/voksen, inden/pensionist, inden/gå på pension, inden | \b(?:blive|bliver|blevet|være|gå)_(?:\w+_)?(?:gammel|gamle|grå|myndig|voksen|pensionist|på_pension)\b[^.!?]{0,20}\b(?:inden|før|imens)\b
grønne skove | \blove[rt]?_(?:\w+_)?guld_og_grønne_skove\b
relativt begreb/elastisk begreb | \b(?:relativt|elastisk|fleksibelt)_begreb\b
fødselsdag/jubilæum | \b(?:hul(?:let|lerne)?|bunken|ansøgning\w*|sagen|klagen|køen|stilladset|omkørsel\w*|vejarbejde\w*|afspærring\w*)\b[^.!?]{0,40}\b(?:fødselsdag|jubilæum|sølvbryllup|folkepension\w*|konfirm\w*)\b
børn kan/børnebørn/arve sagen/i arv | \b(?:børn|børnebørn|arvinger)_(?:kan|må|skal|overtager|arver)_(?:\w+_)?(?:sagen|ansøgningen|pladsen|køen|overtage|arve|færdiggøre|afslutte)\b|\bsag(?:en|er)_(?:\w+_)?(?:går|gå)_i_arv\b
genkende/genkender | \bingen_(?:kan_)?genkende[rt]?_(?:jer|dig|dem)(?:_selv)?_igen\b
bryllup/bedstefor/bedstefar/bedstemor/børnebørn/oldefar/oldemor/skæg/grå hår/pension/konfirmeret | \b(?:når|nå)_(?:\w+_){0,2}(?:at_)?(?:\w+_){0,3}(?:sølvbryllup|guldbryllup|kobberbryllup|bedsteforæld\w*|bedstefar|bedstemor|børnebørn|oldefar|oldemor|skæg|grå_hår|pension\w*|konfirmeret|folkepension\w*)\b
inden næste/før næste/årtusind/århundred/årti | \b(?:inden|før|efter)_(?:det_)?næste_(?:valg|istid|årtusind\w*|århundred\w*|generation|skudår|solformørkelse)|\bi_(?:dette|det_her)_år(?:tusind|hundred|ti)\w*
gået på pension/går på pension/på efterløn | \b(?:ansøger|kunde|borger|nummer)\w*\b[^.!?]{0,40}\b(?:gået|går|gik)_(?:\w+_)?på_(?:pension|efterløn)\b
for at dø/sporløst | \bgår_hen_for_at_dø\b|\b(?:spørgsmål|ansøgning\w*|mails?|breve?|sager|idéer|ideer|forslag|klager|drømme\w*)_(?:\w+_)?forsvinder_(?:\w+_)?sporløst\b
drømme/håbet/romantik/idéer | \b(?:hvor|her)_(?:drømme\w*|håbet|romantikken|glæden|gode_idéer|alle_idéer)_(?:\w+_){0,2}(?:dør|visner|begraves)\b
røg       | \b(?:op|går|gået)_i_røg\b
lover/garanter | \bvi_(?:lover|garanterer)_(?:\w+_)?(?:ikke|aldrig|ingenting|intet)\b
ingen forstår/ingen får/ingen går/ingen kommer/ingen opdager/ingen overlever/ingen slipper/ingen tør/ingen ved | \bingen_(?:overlever|slipper|kommer|forstår|ved|opdager|får|går|tør)_\w+
forstå/kancellisprog/ingen fatter | \b(?:ikke|er)_til_at_forstå\b|\buforståelig\w*|\bkancellisprog|\bingen_fatter
vi bygger/vi laver/vi svarer/vi hjælper/vi lytter/vi læser/vi gør/vi reparerer/vi rydder/vi passer/vi underviser | \bvi_(?:bygger|laver|svarer|hjælper|lytter|læser|gør|reparerer|rydder|passer|underviser)_(?:jo_|bare_)?ikke_\w+
fælde/labyrint | \b(?:døds|fart|turist|bøde)fælde\w*|\blabyrint\w*_af_(?:regler|skemaer|blanketter|paragraffer)
eneste    | \bdet_eneste,?_der_(?:virker|fungerer|duer|er_gratis|er_åbent|smager)
taber     | \bvi_taber_(?:kun_|bare_|aldrig_|højst_)?(?!os\b|ikke\b)\w+
sværere/besværlig/umulig | \b(?:endnu_)?(?:sværere|besværlig\w*|mere_indviklet|umuligt)\b
i stykker/knæk | \bi_stykker\b|\bknækkede?\b
dør_ | \bdør_(?:man|i|du|vi|folk|patienterne|ingen)_(?:\w+_)?(?:kun_)?af\b|\bdør_man_(?:kun|bare)
kan godt lide/elsker/nyder | \bvi_(?:kan_godt_lide|elsker|nyder)_at_(?:grave|lukke|forsinke|spærre|flytte|ændre|skrive|holde|lade|sende|afvise|sylte|udskyde|glemme)
prisen/pokalen/medaljen/guld for | \b(?:prisen|pris|pokalen|medaljen|guld)_for_(?:flest|længst|længste|størst|største|dårligst|dårligste|mest|færrest|langsomste)
virker    | \bvirker_(?:næsten|kun|sjældent|knap|måske|somme_tider|nogle_gange|cirka|hver_anden|aldrig)
god tid/tid til at | \b(?:god|masser_af)_tid_til_at\b
rask      | \b(?:træt|ked)_af_at_være_(?:rask|glad|rig|ung|sund|frisk)
lugte     | \b(?:kan|kunne)_(?:i_)?(?:endelig_)?lugte\b
møder     | \bmøder_om\b|\bfærre_møder
ikke at | \bikke_at_(?:lytte|svare|hjælpe|læse|komme|arbejde|love)
spild/ødsl/fyr/brænd | \bspilde?r?t?\b|\bødsle?r?\b|\bfyre?r?_(?:\w+_)?(?:af|op)\b|\bbrænde?r?_(?:\w+_){0,3}(?:af|penge\w*|skattekroner\w*)
skat      | \b(?:jeres|dine|borgernes)_(?:skatte\w+|penge)|(?<!ikke_for_)\bskattekron\w*|\bskatteborger\w*
overvåg/øje med jer/aflytt/udspioner/læser jeres/registrer | \bovervåg\w*|\bholde?r?_øje_med_jer|\baflytte?\w*|\budspioner\w*|\blæser_jeres|\bregistrer\w*_jer
forgiv/forgift/salmonella/spiselig/spist af/spiser | \bforgift\w*|\bforgiver?\b|\bmadforgift\w*|\bsalmonella|\bspiselig|\bspist_af|\bspiser_(?:børn|patient|borger|små)\w*
mist      | \b(?:vi_)?(?:mister|har_mistet|mistede|tabte|taber|glemte|glemmer|har_glemt|smider|smed|kyler|gemmer|skjuler|sylter)_(?:\w+_){0,3}(?:børn|borger|patient|sag|ansøgning|klage|papir|brev|mail|journal|væk|ud|dem|jer|bunke|regning|barn|elev)\w*|\bvi_mister_\w+
sige nej  | \b(?:elsker|nyder|lever_af|er_gode_til|verdensmestre_i|hobby)_(?:\w+_)?(?:at_sige_nej|at_lade|at_gøre_det_svært|afslag|nej|blanketter|skemaer|regler|bøder|papir\w*|kø|køer|møder)\b
nej/afslag/afviser alle | \bsige_nej\b|\bafslag\b|\bafviser_alle
takst/dyrere/dyreste/dyrt/gebyr/regning | \b(?:hævet|hæver|sat|sætter)_(?:\w+_)?(?:taksten|taksterne|prisen|priserne|skatten|gebyret|op)\b|\bdyrere\b|\bdyreste\b|\bdyrt\b|\bgebyr\w*|\bregning(?:en)?\b
fart/forsink/går i stå/går tiden i stå/kø/langsom/sløv/tiden står stille/træg/tålmodig/ventetid | \blangsom\w*|\btræg\w*|\bsløv\w*|\bsnegle?fart\w*|\bgår_tiden_i_stå|\btiden_står_stille|\bgår_i_stå|\bventetid\w*|\bkø(?:en|er)?\b|\btålmodig\w*|\bforsink\w*
bunke     | \b(?:i_bunken|bunker_af|bag_reolen|i_skuffen|i_arkivet|under_bordet|i_kælderen|i_papirkurven|i_skraldespanden)\b
arbejde_/arbejder_/dovn/fyraften/hjælpe_/hjælper/holder lukket/holder også lukket/ikke at arbejde/kaffepause/lave_/laver/møder/sove/svare_/svarer/travlt | \bdovne?\b|\b(?:arbejder|arbejde|laver|lave|svarer|svare|møder|hjælper|hjælpe)_(?:vi_)?(?:aldrig|ikke|ingenting|sjældent|kun|nødig)\b|\bikke_at_arbejde|\bsove[rt]?\b(?!_(?:i_(?:telt|skoven|bus|hytte|shelter)|ude|sammen|godt|hos|over|på_(?:skolen|gulvet|stranden)))|\bfyraften\b|\bkaffepause\w*|\bholder_(?:også_)?lukket\b|\bikke_(?:har_)?travlt\b|\blaver_alligevel_ingenting
dårlig    | \b(?:dårlig|elendig|ringe|værre|værst|håbløs|umulig|uduelig|ubrugelig|inkompetent|forvirre|kaotisk|rodet|kedelig|grim|kold|hård|skrækkelig|rædsel)\w*
uenig/enige/for en gangs skyld | \b(?:er|blev)_(?:for_en_gangs_skyld_)?enige\b|\bfor_en_gangs_skyld\b
fejl/rode/kaos/kludr/virker ikke/virker/brudt sammen/nede igen/katastrofe/skandale | \bfejl(?:er|ede)?\b|\broder?\b|\bkaos\b|\bkludre?\w*|\bvirker_ikke|\bvirker\?|\bbrudt_sammen|\bnede_igen|\bkatastrofe\w*|\bskandale\w*
hul       | \bhul(?:let|ler|lerne)?_i_(?:vejen|asfalten|budgettet|taget|jorden)|\bvejhul\w*|\bhuller\b
amput/ihjel/kniv/mere, end du bad/narkose/obduk/operation/sprøjte | \b(?:operation|amput|narkose|obduk|kniv|sprøjte)\w*_(?:mere|ekstra|gratis|for|uden)|\bmere,_end_du_bad|\bslået_ihjel|\bslår_ihjel|\bslog_\w+_ihjel
beboerne er/beboerne var/borgerne er/borgerne var/børnene er/børnene var/eleverne er/eleverne var/patienterne er/patienterne var | \b(?:børnene|eleverne|patienterne|borgerne|beboerne)_(?:er|var)_(?:væk|forsvundet|gemt|låst|i_vejen|solgt)
hvem behøver/hvem har brug for/hvem har dog brug for/hvem skal bruge | \bhvem_(?:har_(?:dog_)?brug_for|behøver|skal_bruge)_(?:skoler?|læger?|veje|regler|penge|lærere|pædagoger|sygeplejersker|hjælp|søvn|bøger|lys|varme|vand|demokrati)\w*
fordi vi kan/afsted med | \b(?:bare_)?fordi_vi_kan\b|\bvi_kan_(?:slippe|komme)_afsted_med
gratis    | \bgratis_(?:parkering|mad|bøde)\w*\?|\bselvfølgelig_(?:helt_)?gratis
bøde/p-afgift/kassen/på jer/snyd/lyv/korrupt/bestik/bestukket | \bbøder?\b|\bp-afgift\w*|\bkassen_(?:skal|er)|\btjene?r?_på_jer|\bvi_(?:\w+_)?(?:snyder|lyver|snød|løj)\b|\bkorrupt\w*|\bbestik\w*|\bbestukket
rekord/verdensmestre i/guldmedalje i/førende/gøre | \b(?:alle_)?rekorder?_i\b|\bverdensrekord_i\b|\bvi_er_(?:\w+_)?verdensmestre_i\b|\bguldmedalje_i\b|\b(?:landets|byens|verdens|danmarks|kommunens)_førende_i_at\b|\bgøre?r?_(?:folk|jer|borgerne|patienterne|børnene|alle)_(?:blinde|syge|sure|gale|tossede|gamle|skøre|vrede|utålmodige)
ligeglad/gider ikke/orker ikke/kan ikke overskue/hader | \bligeglade?\b|\bgider_ikke|\borker_ikke|\bkan_ikke_overskue|\bhader_(?:jer|børn|borgere|patienter|mandage|gæster)
klager/brok | \bklager?(?:ne)?\b|\bbrok\w*
tvivl/aner ikke/ingen anelse/gætter/måske rammer/slår plat/terning/lodtrækning/håber på det bedste/improviser | \baner_ikke|\bingen_anelse_(?:om|hv)|\bgætter|\bmåske_rammer|\bslår_plat|\bterning\w*|\blodtrækning|\bhåber_på_det_bedste|\bimproviser\w*
bureaukrati/blanket/skema/paragraf/papirarbejde/i tre eksemplarer/omstilling | \bbureaukrati\w*|\bblanket\w*|\bskema(?:er)?\b|\bparagraf\w*|\bpapirarbejde|\bi_tre_eksemplarer|\bomstilling\w*_(?:nummer|fem)
varm luft/møder om møder/møde om et møde/holde møder | \bvarm_luft\b|\bmøder_om_møder|\bmøde_om_et_møde|\bholde_møder
miste | \bmist(?:e|er|ede|et)_(?:\w+_)?(?:dine|din|dit|jeres|patient\w*|borger\w*|oplysninger|data|journal\w*|sagen)\b
de fleste/nogle af jer/næsten alle | \b(?:de_fleste|næsten_alle|nogle_af_jer)_(?:kommer|overlever|finder|slipper|går|når)_\w+
ikke så/ikke særlig | \b(?:ser|hører|husker|læser)_vi_(?:desværre_|nemlig_)?ikke_(?:så|særlig)\b
hvilke | \bhvilket_(?:ben|øje|barn|knæ|øre)\b|\bhvilken_(?:arm|tand|fod|patient|side)\b[^.!?]{0,20}\?
_ret | \bvi_(?:selv_)?(?:har|havde|fik)_(?:altid_)?ret\b
begår aldrig fejl/med at gætte/tager aldrig fejl | \b(?:holdt_op|hører_op|stoppet)_med_at_gætte\b|\btager_aldrig_fejl\b|\bbegår_aldrig_fejl\b
glemt at | \bglemt_at_(?:rette|svare|åbne|betale|bestille|tænde|fortælle|sende)
ingen er | \bingen_er_(?:døde|død|blevet_syge|kommet_noget_til)\b
spare på | \bspare_på_det_hele\b|\bspare_på_(?:alt|jer|sproget|strømmen_ved)\b
ikke andet at lave end/på papir | \bikke_andet_at_lave_end\b|\bflytte_(?:rundt_)?på_papir\w*
kun koster/kun tager/kun tog/skal gå hjem igen | \bkun_(?:tager|tog|koster)_(?:en|et|tre|to|fem|\d+)_(?:arbejdsdag\w*|uge\w*|måned\w*|år|dage|timer)\b|\bskal_gå_hjem_igen\b
allerede | \ballerede_(?:bestemt|besluttet|afgjort)\b
rystende hænder/vi hader | \bvi_hader_(?!at_vente|når)\w+|\brystende_hænder
halvdelen | \bhalvdelen_(?:af_os_)?(?:nåede|overlevede|virker|endte_(?:i|på|hos))\b
det kan man/i søvn | \bdet_kan_man_(?:så_)?ikke_sige_om\b|\bfalde[rt]?_(?:selv_)?i_søvn_(?:undervejs|på_jobbet|imens)\b|\bplejer_selv_at_falde_i_søvn
dyre at erstatte/fax/floppy/skrivemaskine | \b(?:bruger|på)_(?:stadig_)?(?:fax|telefax|floppy\w*|skrivemaskine\w*)\b|\bdyre_at_erstatte\b
bare glemt/glemt hvor/glemt, hvor/ingen af os/som om vi | \bbare_glemt\b|\bglemt,?_hvor\b|\blade,?_som_om_vi\b|\bingen_af_os_(?:kan|ved|forstår)\b
at ingen/at selv/at vi aldrig/at vi ikke/at vi stadig | \bså_\w+,?_at_(?:ingen|selv|vi_(?:ikke|aldrig|stadig))\b
helst ikke forstyrres/kun hver | \bhelst_ikke_forstyrres\b|\bkun_hver_(?:anden|tredje|fjerde|femte|tiende)\b
""")
_MISHAPS = tuple(
    "fejl rod kaos kludre langsom træg sløv kø vente tålmodig dårlig elendig ringe værre værst kedelig grim kold hård forsink dyr regning gebyr brok sove spildt".split()
)
_PLAIN = Pattern(
    r"\b(?:derfor (?:ansætter|har vi|laver|søger)|vi beklager|beklager|undskyld|det laver vi om|arbejder på det|skyldes|det er for mange|ikke godt nok|søger|tilmeld|frist(?:en)? er)\b"
)
_SWEET = Pattern(r"\b(?:sige|siger) nej til (?:\w+ )?(?:kage\w*|slik|chokolade|boller|lakrids|en kop)\b")
"""A weakness nobody is let down by."""


def jests(reading: Reading) -> tuple[Span, ...]:
    """The sentence in which the house runs itself down for fun, or nothing."""
    lower = reading.lower
    tone = _tone(reading)
    harms = [m.span() for m in _HARM.find(lower) if _weighs(reading, m)] if tone >= 1.0 else []
    if not harms or _PLAIN.search(lower) or _SWEET.search(lower):
        return ()
    if not _OURS.search(lower):
        tone -= 0.5
    if tone < 1.0:
        return ()
    told = (s for s in reading.sentences if any(s.start <= start < s.end for start, _ in harms))
    return next(((s,) for s in told if _weight(reading, s, harms) + tone >= ENOUGH), ())


def _weighs(reading: Reading, harm: re.Match[str]) -> bool:
    """A small mishap weighs only where the house tells it of itself, and not when it just laughs."""
    if not harm[0].startswith(_MISHAPS):
        return True
    signs = {reading.text[s.start] for s in reading.emojis}
    if signs & _LAUGH and not signs & _WINK:
        return False
    told = next((s for s in reading.sentences if s.start <= harm.start() < s.end), None)
    return told is not None and bool(_OURS.search(reading.lower, told.start, told.end))


def _tone(reading: Reading) -> float:
    """How much the text winks: its emoji, and the turns that are said in fun."""
    signs = {reading.text[s.start] for s in reading.emojis}
    winks = 1.5 if signs & _WINK else 1.5 if signs & _LAUGH else 0.5 if signs & _SOFT else 0.0
    return winks + min(2, len([*_SAID.find(reading.lower)]))


def _weight(reading: Reading, sentence: Span, harms: list[tuple[int, int]]) -> float:
    """One harm is 1, each further one adds a half; a sentence of the house's own adds 0.5."""
    inside = len({start for start, _ in harms if sentence.start <= start < sentence.end})
    ours = bool(_OURS.search(reading.lower, sentence.start, sentence.end))
    return 1.0 + 0.5 * (inside - 1) + (0.5 if ours else 0.0)
