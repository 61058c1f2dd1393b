"""Matters told as people tell them (hverdagsvendinger): what the body, the doctor, the court and the purse do to somebody.

The same lines as in `confidential_phrases`: kind, pieces of which one must stand in the text, the pattern. Each has room
for negation, tense and little words, and says it by itself.
"""

_W = r"(?:\w+\s){0,%d}"
_CLOSE = r"(?:kone|konen|kæreste|kæresten|hustru|mand|manden|mor|moren|far|faren|søn|datter|børn|børnene|søster|bror|ham|hende)"
_HELPERS = (
    r"(?:rusmiddel|misbrugs?|alkohol|psykiatri|ludomani|krisecent|familieafdeling|kriminalforsorg|spiseforstyrrelse)\w*"
)
_HOUSES = r"(?:\w*asylcent|\w*bosted|\w*krisecent|\w*herberg|opholdssted|\w*døgninstitution|børnehjem|forsorgshjem)\w*"
_INQUIRY = (
    r"(?:revisionen|revisorerne|kammeradvokaten|advokaten|advokater|hr|tilsynet|politiet|direktionen|forvaltningen)"
)
TOLD = rf"""
health   | knude/svulst/cyste/polyp | \b(?:taget|tage|få|fået|have|fik|får|fundet|fandt|opdaget|mærket)\s{_W % 3}(?:knude|svulst|cyste|polyp)\w*\b(?!\s(?:på|i|til)\s(?:(?:sin|sit|den|det|hans|hendes|højre|venstre|begge|ene)\s){{0,2}}(?!bryst|lung|lever|hals|hoved|hjern|mave|ryg|arm|ben|nyre|æggestok|testik|skjold|bugspyt|under|knæ|hånd|fod)\w)
care     | forløb_på/forløb_hos/forløb_ved/forløbet_på | \b(?:i|midt\si|startet|begyndt|har|fået)\s(?:et\s)?(?:\w+\s)?\w*forløb(?:et)?\s(?:på|hos|ved)\s(?:hospitalet|sygehuset|\w*klinikken|\w*psykiatrien|\w*ambulatoriet|smerteklinik\w*)
health   | blødning/vand_i/væske_i/hul_i_hjertet/prop_i | \b(?:blødning\w*|væske|vand|prop|hul)\s(?:i|under|bag)\s(?:hjernen|hovedet|maven|nethinden|tarmen|lungerne?|hjertet|hjertesækken|benene|kroppen|knæet)\b
health   | vandet/afføring/urinen/tisset/blæren | \b(?:ikke|svært\sved\sat|besvær\smed\sat|problemer\smed\sat)\s{_W % 3}(?:holde|styre|mærke)\s(?:på\s)?(?:vandet|afføring\w*|urinen|tisset|blæren)\b
health   | følelsen/følesansen/sproget/evnen_til_at/hukommelsen/livslysten/livsgnisten/lugtesansen/modet_på_livet | \bmistet?\w*\s(?:næsten\s|helt\s|al\s)?(?:følelsen\si|følesansen|sproget\b(?=[.,]|\sefter|\sda)|evnen\stil\sat\s(?:gå|tale|synke|spise|læse|huske)|hukommelsen|livslysten|livsgnisten|lugtesansen|modet\spå\slivet)
health   | ikke_huske/længere_huske/længere_kende/ikke_kende/ikke_genkende/længere_genkende/ikke_mere_huske | \bkan\s{_W % 1}ikke\s{_W % 2}(?:huske|genkende|kende),?\s(?:længere\s)?(?:hvor\s(?:han|hun)\sbor|hvem\s(?:han|hun|vi|jeg)\ser|om\s(?:han|hun)\shar\sspist|sine?\s(?:egen\s|egne\s)?(?:børn|kone|mand|datter|søn|familie|barnebarn|børnebørn|hustru)|sit\s(?:eget\s)?(?:navn|barnebarn))
health   | glemmer,_/glemmer_hvor/glemmer_hvad_han/glemmer_hvad_hun/glemmer_at_hun_har/glemmer_at_han_har | \bglemmer,?\s(?:hvor\s(?:han|hun)\s(?:bor|er)|hvad\s(?:han|hun)\shedder|at\s(?:han|hun)\shar\s(?:spist|fået|taget)|at\s(?:hans|hendes)\s(?:mand|kone)\ser)\b
health   | i_krampe | \bg(?:år|ik|ået)\s{_W % 1}i\skrampe\w*\b(?=[.,]|\s(?:i|om|på|og|efter|når|midt))
health   | væk_fra_sig_selv | \bbliver\s(?:\w+\s)?væk\sfra\ssig\sselv
health   | uden_tøj/i_nattøj/i_pyjamas/i_natkjole/i_strømpesokker | \b(?:går|gik|gået|gå|fundet|fandt)\s{_W % 4}(?:uden\støj|i\s(?:nattøj|pyjamas|natkjole|strømpesokker))\b(?=[^.!?]{{0,40}}\b(?:vejen|gaden|natten|nat|stien|kulden|frost\w*))|\bgå\sud\som\snatten\b
care     | sat_et/sat_sit/sat_det/sat_en/sat_sin/sat_den/sat_begge | \bsat\s(?:sit|det|et|en|sin|den|begge|hele)\s(?:\w+\s)?(?:ben|benet|arm|armen|fod|foden|fødder|tå|finger|underben|bryst|tæer)\saf\b(?=[.,!]|\s(?:på|efter|over|under|ved|fordi|som|og|for|hos)\b)
health   | få_børn/få_flere_børn/blive_gravid/lave_børn/få_en_lille | \b(?:kan|kunne)\s(?:\w+\s)?ikke\s(?:selv\s|længere\s|bare\s)?få\s(?:flere\s)?børn\b(?!\s(?:til|med|i|ud|op|ind|på|fra|over|hjem|nok|og|der))|\b(?:at\sde\s)?ikke\s(?:kan|kunne)\s(?:få\s(?:flere\s)?børn|blive\sgravid\w*)\b(?!\s(?:til|med|ud|op|ind))|\b(?:ikke|prøver|prøvet|forsøger|forsøgt|lykkes)\s{_W % 4}at\s(?:få\s(?:børn|et\sbarn|en\slille(?:bror|søster))|blive\sgravide?)\b(?!\s(?:til|med|ud|op|ind))
social   | rumme_mere/rumme_flere | \bkan\s(?:\w+\s)?ikke\srumme\smere\b(?=[.,!]|\s(?:lige|i|og|efter|nu)\b)
care     | lægen/lægerne/hans_læge/hendes_læge/sin_læge/psykologen/psykiateren | (?<!og\s)\b(?:lægen|lægerne|hans\slæge|hendes\slæge|sin\slæge|psykologen|psykiateren)\s(?:\w+\s)?(?:siger|sagde|har\s(?:\w+\s)?(?:sagt|bestemt|bedt|ordineret|forbudt)|tør\sikke|vil\sikke|tillader|forbyder|giver|gav|mener),?\s[^.!?]{{0,20}}\b(?:han|hun|ham|hende)\b|\baf\s(?:sin|hans|hendes)\slæge\b
health   | passe_på_sit/passe_på_sin | \b(?:skal|må|bør)\s(?:\w+\s)?passe\s(?:\w+\s)?på\s(?:sit\s(?:hjerte|blodtryk|helbred|knæ)|sin\s(?:ryg|nakke|skulder|hofte|psyke)|sine\s(?:nerver|knæ))\b
health   | ingenting/intet/ikke_noget | \bspiser\s(?:\w+\s)?(?:ingenting|intet|ikke\snoget)\b
health   | i_sine_arm/i_sine_lår/i_sine_ben/i_sine_håndled/i_sin_arm/i_sit_lår | \bsk(?:ærer|ar|året)\s(?:\w+\s)?i\s(?:sine?|sit)\s(?:under)?(?:arme?|ben|lår|håndled)\b
health   | ende_på_det/ende_på_sit/ende_på_livet/leve_mere/leve_længere | \b(?:prøv\w+\s(?:at\s)?)?gøre\sen\sende\spå\s(?:det\shele|sit\sliv|livet)\b|\bikke\s(?:\w+\s)?(?:at\s)?leve\s(?:mere|længere)\b(?=[.,!]|\sog)
social   | gå_ud/gå_i_skole/gå_uden/på_gaden_alene/ned_til_købmanden/ned_i_brugsen | \b(?:(?:tør|turde|tør\sdu)\s(?:\w+\s)?(?:ikke|knap|næppe|aldrig)|(?:ikke|knap|næppe|aldrig)\s(?:tør|turde)|bange\sfor\sat)\s(?:længere\s|selv\s)?gå\s(?:ud\s(?:ad|af)\sdøren|ud\salene|uden\sfor|i\sskole|på\sgaden|ned\s(?:til\skøbmanden|i\sbrugsen))\b
health   | stammer/stammede | \bstamme(?:r|de)\b(?=[.,]|\s(?:så|meget|stadig|lidt|igen|når|voldsomt))
health   | på_hænderne | \bryst(?:er|ede)\s{_W % 3}på\shænderne\b
health   | på_venstre/på_højre/på_det_/på_sit_ | \b(?:hører|hørte|ser|så)\s[^.!?,]{{0,25}}på\s(?:det\s|sit\s)?(?:venstre|højre|ene|andet)\s(?:øre|øje)\b
health   | om_dagen/hver_dag/hver_aften/hver_morgen/til_morgenmad | \bdr(?:ak|ikker|ukket)\s(?:\w+\s)?(?:\d+|fire|fem|seks|syv|otte|ti|tolv|flere|mange|flasker|flaske|hel|halv|kasse)\s{_W % 2}(?:vodka|whisky|snaps|\w*vin|øl|bajere|spiritus|sprut)\s{_W % 2}(?:om\sdagen|hver\s(?:dag|aften|morgen)|til\smorgenmad)
health   | lade_flasken/lade_sprutten/lade_øllene/lade_pillerne/lade_hashen/lade_spillet/lade_alkoholen/lade_vinen | \bikke\s(?:\w+\s)?lade\s(?:flasken|sprutten|øllene|pillerne|hashen|spillet|alkoholen|vinen)\b
social   | samtaler_/opfølgning_/forløb_ | \b(?:samtaler|opfølgning|forløb)\s(?:hos|på|i|ved|med)\s(?:\w+\s)?{_HELPERS}
health   | sig_skæv/sig_skæve/skæv_på_arbejde/skæv_i_skole/skæv_i_timen | \br(?:øget|øg|yger|yge)\ssig\s(?:\w+\s)?skæve?\b|\bskæv\s(?:på\sarbejde|i\s(?:skole|timen|skolen))
health   | afhængig_af | \bafhængig\saf\s{_W % 2}(?:spil|piller|morfin|alkohol|stoffer|smertestillende|sovepiller|hash|kokain|medicin|gaming|sprut|insulin|dialyse|ilt)\b
private  | kørekort | \bmiste[rdt]?\w*\s(?:\w+\s)?kørekort\w*
job      | rod_i_regnskab/rod_i_kassen/rod_i_pengene/rod_i_økonomi/rod_i_afregning/rod_i_sine/rod_i_sin_øk | \brod\si\s(?:(?:sine?|hans|hendes|\w+ns)\s)?(?:\w*regnskab\w*|kassen|pengene|\w*afregning\w*|(?<=sin\s)økonomi)
job      | under_mistanke/mistænkes/under_anklage/mistanke_mod/mistanken_mod/mistanke_om/mistanken_om | \bunder\s(?:\w+\s)?(?:mistanke|anklage)\b|\bmistænkes\b|\bmistanken?\s(?:mod\s(?:ham|hende|vores)|om\s(?:underslæb|bedrageri|tyveri|svindel|mandatsvig))
violence | mistanke_om/mistanken_om | \bmistanken?\som\s(?:vold|overgreb|incest|misbrug|omsorgssvigt)\b
social   | nærheden_af | \bmå\s{_W % 2}(?:ikke|aldrig)\s(?:\w+\s)?(?:komme|være|opholde\ssig)\s(?:\w+\s)?i\snærheden\saf\s(?:sine?\s\w+|ham|hende|børn\w*|barnet|drengen|pigen|skolen|hjemmet|familien)\b
social   | må_kun/kun_må | \b(?:må\s(?:\w+\s)?kun|kun\små)\s(?:\w+\s)?(?:se|møde|besøge|ringe\stil)\s(?:sine?\s\w+|ham|hende|børnene|far|mor|pigerne|drengene|datteren|sønnen)\b
social   | må_se/må_være_sammen | \bhvor\s(?:ofte|tit|meget|længe|mange\s\w+)\s(?:han|hun)\små\s(?:se|have|være\ssammen)\b
job      | være_alene_med/samme_rum | \bmå\s{_W % 2}ikke\s(?:\w+\s)?være\s(?:alene\smed\s(?:sine?\s\w+|børn\w*|barnet|elever\w*|beboer\w*|patient\w*|kvinde\w*)|i\s(?:samme\srum|stue|hus)\s(?:som|med))\b
violence | lukket/låst/spærret | \b(?:låst|lukket|spærret)\s{_W % 1}(?:sin\s|sine\s|hans\s)?{_CLOSE}\s(?:\w+\s)?(?:inde|ude)\b
violence | fortræd/rørt_ved_af/krænket_af | \bgjort\s(?:\w+\s)?fortræd\b|\bkrænket\saf\s(?:sin|en)\b
social   | bo_hjemme/bo_derhjemme/bo_hos/blive_boende | \b(?:kan|kunne)\s{_W % 2}ikke\s{_W % 2}(?:bo|blive\sboende)\s(?:\w+\s)?(?:hjemme|derhjemme|hos\s(?:sin|sine|far|mor|ham|hende))\b|\bikke\s(?:\w+\s)?(?:kan|kunne)\s(?:længere\s)?(?:bo|blive\sboende)\s(?:\w+\s)?(?:hjemme|derhjemme|hos\s(?:sin|sine|far|mor))\b
social   | bor_hos/bo_hos | \bbor?\s(?:\w+\s)?hos\s(?:sin\s|sine\s)?(?:mormor|farmor|bedste\w+|morfar|farfar|moster|faster|tante|onkel|storesøster|storebror)\b(?=[^.!?]{{0,10}}\b(?:fordi|mens|indtil|så\slænge|nu\shvor|siden\shans|siden\shendes|siden\smor|siden\sfar))
social   | ressourceforløb/jobafklaring/aktivering/dagpenge/uddannelseshjælp/kontanthjælp/integrationsydelse/overførsel | \b(?:er|var|kom|kommet|været|går|gået|sat|blevet|lever|levet)\s{_W % 2}(?:i|på|af)\s(?:ressourceforløb|jobafklaring\w*|aktivering|(?:syge)?dagpenge|uddannelseshjælp|kontanthjælp|integrationsydelse|overførsels\w*)\b(?!\s(?:ekspert|rådgiver|konsulent))
social   | varmestuen/herberg/natcaf/stationen/bænk/toilettet/vaskekælder/trappeopgang | \bs(?:over|ov|ovet)\s(?:\w+\s)?(?:på|i)\s(?:varmestuen|herberget|natcaf\w+|stationen|en\sbænk(?=[.,!]|\s(?:ved|om|nede|bag))|bænken|toilettet|vaskekælderen|trappeopgangen)\b
social   | at_bo/tage_hen/tag_over_hovedet/uden_bolig/at_sove | \b(?:ikke|intet|ingen|uden)\s{_W % 2}(?:sted\sat\s(?:bo|sove|tage\shen)|tag\sover\shovedet)\b|\bstår?\s(?:\w+\s)?uden\s(?:bolig|lejlighed|hjem)\b
social   | _rki | \bi\srki\b
social   | støttepædagog | \bhar\s(?:en\s|sin\s)?(?:\w+\s)?støttepædagog\b(?=[.,]|\s(?:med|på|i|fordi|om|til\sat\sholde|ved))
social   | klasse_om/klassen_om/året_om/årgang_om | \b(?:skal|må|måtte)\s(?:\w+\s)?gå\s(?:\w+\.?\s)?(?:klasse|klassen|årgang|året)\som\b
social   | bisidder | \bfået\s(?:en\s)?bisidder\b(?!\stil\sgeneral)
social   | asylcent/bosted/krisecent/herberg/opholdssted/døgninstitution/børnehjem/forsorgshjem | \b(?:bor|boede|boet|flytter\sind)\s(?:\w+\s)?på\s(?:et\s|det\s|den\s)?(?:\w+\s)?{_HOUSES}
family   | kørende_med | \bnoget\skørende\smed\b
family   | hver_til_sit | \bog\s(?:hans\s|hendes\s)?(?:konen|kone|manden|mand|kæresten|kæreste|samleveren)\s(?:\w+\s)?(?:går|gik|er\sgået)\s(?:nu\s)?hver\stil\ssit\b
family   | ikke_sin/ikke_sine/ikke_længere_sin/aldrig_sine | \bser\s(?:\w+\s)?(?:ikke|aldrig)\s(?:længere\s)?(?:sin|sine)\s(?:egne?\s|to\s|tre\s)?(?:børn|søn|datter|far|mor|familie|piger|drenge)\b
health   | med_ryggen/med_nakken/med_knæet/med_hoften/med_maven/med_nerverne/med_hjertet/med_psyken/med_skulderen/med_lungerne | \b(?:væk|hjemme|fraværende|langtidsfraværende|ude)\s{_W % 3}med\s(?:ryggen|nakken|knæet|hoften|maven|nerverne|hjertet|psyken|skulderen|lungerne)\b
job      | aflever | \b(?:bedt\som\sat\s|måtte\s)aflever\w*\s{_W % 2}(?:nøgle|adgangskort|nøglekort|id-kort|arbejdstelefon|firmabil)\w*|\baflever\w*\s{_W % 1}nøgler\w*\sog\s(?:\w+\s)?(?:telefon|computer|pc|\w*kort)\w*
job      | faldet_til | \bikke\s(?:\w+\s)?faldet\s(?:ordentligt\s|rigtig\s|helt\s)?til\b(?!\sro)
job      | med_ledelsen/med_chefen/med_lederen/med_kollegerne/enes_med | \b(?:kunne|kan)\s(?:\w+\s)?ikke\s(?:enes\s|sammen\s)?med\s(?:ledelsen|chefen|lederen|kollegerne|sin\schef|sine\skolleger)\b|\bikke\s(?:kunne|kan)\s(?:enes|sammen)\smed\s(?:ledelsen|chefen|lederen|kollegerne|de\sandre|sin|sine|resten)\b
job      | tjener | \btjener\s\d[\d.]{{3,}}\s(?:kr\.?\s|kroner\s)?(?:om\småneden|om\såret|mere\send)
job      | i_klemme_efter | \bi\sklemme\s(?:\w+\s)?efter\s(?:en\s)?(?:klage|sag|anmeldelse)
job      | fungere | \bikke\s{_W % 1}funger\w+\s(?:i\s(?:stillingen|jobbet|rollen|teamet)|som\s(?:leder|chef|kollega|lærer|pædagog))\b
job      | undersøgt/gennemgået/afhørt/udspurgt/talt_med | \b(?:undersøgt|undersøges|gennemgået|afhørt|udspurgt)\s(?:\w+\s)?af\s{_INQUIRY}\b
job      | kammeradvokat/revisor/revisionen | \b(?:kammeradvokaten|revisionen|revisorerne|revisoren)\s{_W % 2}(?:ser|kigger|går|gennemgår|undersøger|vender|endevender)\s[^.!?]{{0,20}}\b(?:hans|hendes)\b
job      | mens_de/indtil_de/til_de/før_de/mens_ledelsen/til_ledelsen/mens_hr/til_sagen/indtil_sagen/før_sagen/mens_sagen/mens_forvaltningen/før_hr | \b(?:hjemme|væk|derhjemme|må\s{_W % 2}ikke|ikke\s(?:må|møder|kommer))\b[^.!?]{{0,70}}\b(?:indtil|til|før|mens)\s(?:(?:de|man|ledelsen|hr|direktionen|forvaltningen)\s{_W % 2}(?:fundet\sud|finder\sud|undersøger|har\sundersøgt|ser\spå|kigger\spå|har\stalt)|sagen\s(?:\w+\s)?(?:undersøges|er\s(?:slut|afgjort|afsluttet|undersøgt|færdig)|kører))\b
health   | medicin/piller | \bhold\w*\sop\smed\s(?:at\stage\s)?(?:sin|sine|den)?\s?(?:\w+\s)?(?:medicin\w*|piller\w*)|\bmedicin(?:en)?,\s(?:\w+\s)?(?:han|hun)\s(?:\w+\s)?hold\w*\sop\smed
health   | sove_om_natten | \b(?:lære[rt]?|lært|begyndt|kan|øver\ssig\si)\s[^.!?,]{{0,30}}\bsove\s(?:\w+\s)?om\snatten\s(?:igen|uden)\b
health   | timer_om_dagen/timer_om_ugen | \b(?:højst|kun|maks(?:imalt)?)\s(?:må\s|kan\s|at\s|arbejde\s|tage\s|klare\s|være\s){{1,3}}(?:på\sarbejde\s)?(?:én|en|to|tre|fire|fem|\d+)\stimer?\som\s(?:dagen|ugen)\b
private  | det_med_/det_der_med_/alt_det_med_ | \bdet\s(?:der\s)?med\s(?:stoffer(?:ne)?|hashen|pillerne|sprutten|flasken|nerverne|psyken|konen|eksen|politiet|retten|promillen|sekretæren|praktikanten)\b
private  | hos_politiet | \b(?:bilen|kørekortet|knallerten|telefonen|computeren|cyklen)\s(?:\w+\s)?(?:holder|står|ligger|er)\s(?:\w+\s)?hos\spolitiet\b
social   | fjernet | \bfjernet\s\w+\sfra\s(?:familien|hjemmet|(?:hans|hendes|sin|sine|deres)\s(?:mor|far|forældre|familie|hjem|plejefamilie|bedste\w+))\b
health   | det_er_ryggen/det_er_knæ/det_er_hofte/det_er_nakken/det_er_stressen/det_er_kræften | \bdet\ser\s(?:\w+\s)?(?:ryggen|knæet|knæene|hoften|nakken|stressen|kræften|lungerne)(?=[.!,])(?!,\sder)
job      | fravær | \b(?:hans|hendes|sit)\s(?:\w+\s)?(?:syge)?fravær\b
case     | udtalelse/erklæring/attest/vurdering | \b(?:læge|speciallæge|psykolog|psykiater)\w*\s(?:udtalelse|erklæring|vurdering|attest)\s(?:om|på|af)\s(?:din|dit|dine|hans|hendes|sin)\b
social   | i_bilen/i_sin_bil | \bs(?:over|ov)\s(?:hans|hendes|\w+s)\s(?:kone|mand|mor|far|søn|datter|kæreste)\s(?:\w+\s)?i\s(?:bilen|sin\sbil)\b
social   | havde_råd/har_råd | \bikke\s(?:har|havde)\s(?:\w+\s)?råd\stil\s(?:\w+)\b(?!\s(?:flere|nye))
health   | hjælp/behandling/støtte | \bfår\s(?:\w+\s)?den\s(?:hjælp|behandling|støtte),?\s(?:\w+\s)?(?:han|hun)\shar\sbrug\sfor\b
violence | lænke | \blænken?\s(?:om|på|rundt\som)\s(?:\w+\s)?(?:ankel|anklen|foden|benet)\b
social   | fra_kommunen | \b(?:mand|dame|voksen|kvinde|pædagog|vagt|en)\w*\sfra\skommunen\s(?:\w+\s){{0,5}}(?:bag|ved\ssiden\saf|sammen\smed|med\si\srummet|til\sstede|i\shælene\spå)
health   | kalder_på/spørger_efter/venter_på_sin | \b(?:kalder\spå|spørger\s(?:\w+\s)?efter|venter\spå|leder\sefter)\s(?:sin|en)\s(?:\w+\s)?(?:mand|kone|mor|far|søster),?\s(?:der|som)\s(?:døde|er\sdød|har\sværet\sdød)
violence | lukket_ud/sluppet_fri/på_fri_fod | \b(?:søster|bror|far|mor|mand|kone|søn|datter|kæreste|onkel)\s(?:bliver|blev|er|kommer|kom)\s(?:\w+\s)?(?:lukket\sud|sluppet\sfri|løsladt)\b
violence | ikke_ved/ikke_kan_finde/ikke_må_vide | \b(?:han|eksen|faren|manden|eksmanden)\sikke\s(?:ved|kan\sfinde|må\svide),?\s(?:hvor\s)?(?:hun|de)\s(?:bor|er)\b
care     | sidste_timer/sidste_døgn/sidste_stund/sidste_dage | \b(?:de|hans|hendes)\ssidste\s(?:timer|døgn|dage|stund)\s(?:\w+\s){{0,2}}(?:fredelig\w*|rolig\w*|smertefri\w*|uden\ssmerter|svære)
family   | bedt_om_skilsmisse/søgt_skilsmisse/papirerne_på_skilsmisse | \b(?:bedt\som|søgt|vil\shave)\sskilsmisse\b
"""
