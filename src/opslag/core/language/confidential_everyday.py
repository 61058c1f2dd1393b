"""Matters of every day (hverdagens forhold): care at home, money, school, quarrels and trouble at work, in plain words.

More lines such as those of `confidential_told`.
"""

_W = r"(?:\w+\s){0,%d}"
_AGAINST = r"(?:et\sandet\sbarn|en\sanden\s(?:dreng|pige|elev)|de\sandre(?:\sbørn)?|sine\skammerater|pædagog\w*|lærer\w*|personalet)"
_YOUNG = r"(?:praktikant|elev|vikar|kollega|kvinde|pige|beboer|patient|konfirmand)\w*"
EVERYDAY = rf"""
health   | sprængt/hul_på | \b(?:sprængt|hul\spå)\s(?:\w+\s)?\w*(?:blindtarm|mavesæk|trommehinde|tarm)\w*
health   | trappe | \bkan\s{_W % 2}ikke\s{_W % 2}(?:komme|gå)\s(?:\w+\s)?(?:op\sad|ned\sad|på)\strappe\w*\s(?:mere|længere|selv)\b
health   | dårlig | \b(?:er|var|blev|bliver)\s(?:\w+\s)?(?:meget\sdårlig|rigtig\sdårlig|dårlig\sigen|alvorligt\sdårlig)\b(?!\stil|\stid|\smusik|\sstemning)
health   | uger_tilbage/dage_tilbage/måneder_tilbage/uger_igen/dage_igen/timer_tilbage | \bikke\s(?:så\s)?mange\s(?:uger|dage|måneder|timer)\s(?:tilbage|igen)\b(?!\s(?:til|før|af|i|på|at|inden|som|hos))
care     | hospice | \b(?:vej|flyttet|kørt|skal|kommer|kom|flytter|visiteret|indlagt)\s(?:\w+\s)?(?:til|på)\s(?:et\s)?hospice\b
care     | dø_/dø./dø, | \b(?:skal|får\slov\s(?:til\s)?at|venter\spå\sat|ligger\sfor\sat)\sdø\b(?=[.,!]|\s(?:i\sfred|derhjemme|hos|snart|nu|på))
health   | blod_/blod./blod, | \b(?:hoster|kaster|spytter|tisser|hostede|kastede)\s(?:\w+\s)?blod\b|\bblod\si\s(?:afføringen|urinen|opkastet)
care     | udrykning/blå_blink | \bkørt\s{_W % 3}med\s(?:udrykning|blå\sblink)
care     | lavet_/foretaget_ | \b(?:fået|fik|får|have)\s(?:lavet|foretaget)\s(?:en\s|et\s)?(?:\w+\s)?(?:gastric|bypass|fedmeoperation|brystoperation|sterilisation|stomi|abort|kikkert|rodbehandling)\w*
health   | i_loftet/på_væggen/på_værelset | \bser\s(?:små\s|døde\s)?(?:fugle|dyr|mænd|mennesker|børn|edderkopper|folk|orme)\s(?:i\sloftet|på\svæggen(?!\sved)|på\sværelset)\b(?=[.,!]|\s(?:om|og|som|når|der\sikke))
health   | stjæler/forgifter/overvåger/er_efter | \btror,?\s{_W % 2}(?:vi|de|nogen|naboen|personalet)\s(?:\w+\s)?(?:stjæler\s(?:(?:hans|hendes)\s)?(?:penge|smykker|tøj|ting|mad|fra)|forgifter|overvåger|er\sefter\s(?:ham|hende))
health   | rusen_ud/rus_ud | \bsove\s(?:sin\s|en\s)?rus(?:en)?\sud\b
health   | på_rehab | \bpå\srehab\b
health   | taget_noget | \b(?:har|havde)\s(?:\w+\s)?taget\snoget,?\s(?:som\s)?(?:han|hun)\sikke\s(?:skulle|måtte)
health   | på_psyken/på_helbredet | \bramt\spå\s(?:psyken|helbredet)\b
health   | bryder_ | \bbryder\s(?:let|tit|ofte|jævnligt|stadig|nemt)\ssammen\b
health   | løfte | \bmå\s(?:\w+\s)?ikke\s(?:\w+\s)?løfte\s(?:noget|tungt|over|mere\send)\b
health   | på_grund_af/pga/grundet | \b(?:på\sgrund\saf|pga\.?|grundet)\s(?:sin\s|sit\s|sine\s|hans\s|hendes\s)?(?:\w+\s)?(?:smerter|ryggen|(?<=sin\s)ryg|helbred\w*|nerver\w*|psyke\w*|druk)\b
care     | på_toilettet/i_bad | \b(?:svært\sved\sat|ikke\slængere|kan\sikke|hjælp\stil\sat)\s(?:selv\s)?(?:komme|gå)\s(?:\w+\s)?på\stoilettet\b|\b(?:skal|må)\s(?:\w+\s)?hjælpes\s(?:i\sbad|på\stoilettet|i\sseng|med\sat\sspise)\b
health   | kalder_på | \bkalder\s(?:\w+\s)?på\ssin\s(?:mor|far|mand|kone)\som\snatten\b
private  | retten | \b(?:har|havde)\s(?:\w+\s)?(?:været|mødt|siddet|stået)\s(?:\w+\s)?i\s(?:by|lands)?retten\b(?!\s(?:som|for\skommunen))
violence | bøde_for | \bbøde\sfor\s(?:vold|hærværk|hash|tyveri|spiritus\w*|at\skøre\s(?:fuld|påvirket|i\s(?:brandert|fuldskab)))
violence | noget_skidt/noget_snavs/noget_kriminelt/noget_møg/noget_lort | \b(?:ude|ud|ind|viklet)\si\snoget\s(?:skidt|snavs|kriminelt|møg|lort)\b
violence | rockerrelater/banderelater/rockerklub/rockergruppe/_bande | \b(?:rocker|bande)relateret\b|\bmed\si\s(?:en|den)\s(?:\w+\s)?(?:bande\b(?!\saf)|rockerklub|rockergruppe)
social   | underretning | \b(?:en|én|to|tre|fire|flere|mange|\d)\sunderretninger?\s(?:liggende|på\s(?:ham|hende|famil\w+)|inde|kørende|fra)\b
social   | sin_økonomi/sine_penge/sit_temperament/sit_forbrug | \bikke\s(?:\w+\s)?(?:styre|styr\spå)\s(?:sin\søkonomi|sine\spenge|sit\stemperament|sit\sforbrug)\b
social   | for_1/for_2/for_3/for_4/for_5/for_6/for_7/for_8/for_9 | \b(?:lever|leve|klare\ssig|klarer\ssig)\s(?:\w+\s)?for\s[\d.]+\s(?:kr\.?|kroner)\s(?:om|i)\b
social   | julehjælp/fødevarebank | \b(?:får|fik|fået|søgt|søger|modtager|mad\sfra|pakke\sfra)\s{_W % 2}(?:julehjælp|fødevarebank)\w*
social   | penge_til | \blåne\s(?:\w+\s)?penge\stil\s(?:mad|husleje|medicin|bussen|bleer|mælk)
social   | betalt | \bikke\s{_W % 1}(?:har\s|får\s|fået\s)?betalt\s{_W % 2}(?:madordning|husleje|sfo|klubkontingent|ejendomsskat|børnebidrag|fuldtidsplads|forældrebetaling)\w*
social   | ingen_papirer/papirløs | \bhar\singen\spapirer\b(?!\s(?:på|til|liggende|med))|\bpapirløs\b
social   | asyl | \b(?:svar|afslag|afgørelse|søgt|søger|venter)\s{_W % 3}(?:om\s|på\s)?asyl\b
social   | ud_af_landet/ud_af_danmark | \b(?:skal|bliver|blev|står\stil\sat\sblive)\s(?:\w+\s)?(?:sendes|sendt|smidt|vist)\s(?:\w+\s)?ud\saf\s(?:landet|danmark)
social   | uden_sine_forældre/uden_forældre/helt_alene | \b(?:kommet|kom|flygtet|flygtede)\s(?:hertil|til\sdanmark|fra\s\w+)\s(?:\w+\s)?(?:uden\s(?:sine\s)?forældre|helt\salene)
social   | ikke_kan_læse | \beneste\s[^.!?]{{0,30}}\bikke\skan\s(?:læse|skrive|svømme\sover|dansk)\b
social   | bagud_i/bagud_med_det_faglige | \bbagud\s(?:i\s(?:alle|flere|de\sfleste)\s\w*fag|med\sdet\sfaglige)
violence | andre/kammerater/anden_dreng/anden_pige/anden_elev/andet_barn/personalet/pædagog/lærer | \b(?:slår|slog|slået|bider|bed|bidt|sparker|sparkede|sparket|spytter\spå|spyttede\spå|niver|river|kradser)\s(?:\w+\s)?{_AGAINST}\b(?!\s\d|\si\s(?!hovedet|ansigtet|maven)|\smed\s(?:en|et|\d|længder)|\spå\s|\sud\b|\stil\s(?!blods))
violence | med_stole/med_borde/kaster_stole/kaster_borde | \bkaste\w*\s(?:med\s)?(?:stole|borde)\b
social   | har_det_svært/har_det_skidt/har_det_hårdt/har_det_dårligt/har_det_rigtig | \bhar\sdet\s(?:\w+\s)?(?:svært|skidt|hårdt|dårligt)\s(?:med\s(?:de\sandre|kammeraterne)|socialt|i\s(?:klassen|gruppen)|psykisk)
social   | mad_i/mad_med | \bmangler\s(?:\w+\s)?mad\si\stasken\b|\bingen\smad\smed\b(?!\shjem)
social   | beskidt_i/sulten_i/uvasket_i/sulten_til | \bkommer\s(?:\w+\s)?(?:beskidt|sulten|uvasket)\s(?:i|til)\s(?:skole|børnehave|dagtilbud|vuggestue|klub)\w*
family   | op_med_en/op_med_et/opvokset | \b(?:vokset\sop|vokser\sop|opvokset)\smed\s(?:en|et)\s(?:\w+\s)?(?:far|mor|stedfar|hjem),?\s(?:der|som|hvor)\b
violence | udsat_for | \budsat\sfor\s(?:noget|ting|det),?\s(?:som\s)?(?:intet|ingen)\b
violence | set_sin/set_far/set_faren/set_sted/set_mor | \bset\s(?:sin\s)?(?:far|faren|stedfar|stedfaren|mor)\s(?:slå|tæve|sparke)\b
family   | hjemmefronten/at_slås_med/at_kæmpe_med | \b(?:svært|hårdt|kaos|skidt|krise)\s(?:\w+\s)?på\shjemmefronten|\bat\s(?:slås|kæmpe)\smed\s(?:derhjemme|hjemme|på\shjemmefronten)
family   | og_manden_har/og_konen_har/og_kæresten_har | \bog\s(?:manden|konen|kæresten)\shar\s(?:\w+\s)?(?:problemer|krise)\b
job      | besked_på/ordre_på | \b(?:besked|ordre)\spå,?\sat\s(?:han|hun)\s(?:skal|må)\s(?:finde|søge|stoppe|rejse|gå)
job      | sin_vilje/hans_vilje/hendes_vilje | \bmod\s(?:sin|hans|hendes)\svilje\b
job      | rette_op/at_bevise/at_forbedre | \b(?:måneder|uger|dage)\stil\sat\s(?:rette\sop|bevise|forbedre\ssig)\b
job      | mundkurv | \bfået\smundkurv\spå\b
job      | fra_opgaven/fra_sagen/fra_vagtplanen/fra_projektet | \b(?:sat|taget|fjernet)\sfra\s(?:opgaven|sagen|vagtplanen|projektet)\b
job      | skærpet | \bunder\sskærpet\s(?:opsyn|tilsyn)\b
job      | klagen/sagen/anklagen/anmeldelsen | \b(?:hjemme|væk|ikke\sinde|fri)\b,?\s(?:indtil|til|mens|før)\s(?:klagen|sagen|anklagen|anmeldelsen)\s(?:er|bliver|undersøges|behandles|kører)
job      | upassende/nøgen/frække/sjofle/grove_ | \b(?:upassende|nøgen\w*|frække|sjofle|grove)\s(?:\w+\s)?(?:billede|besked|sms|kommentar|bemærkning|snap)\w*\b(?!\s(?:på\s(?:vores|siden|opslag)|fra\s(?:borgere|brugere)|i\stråden))
job      | rørt_ved/rørte_ved/rører_ved/røre_ved/gramset | \b(?:rør(?:t|te|er|e)\sved|gramse[rt]?d?e?\spå)\s(?:en\s|sin\s|sine\s|vores\s|de\s)?(?:\w+\s)?{_YOUNG}
job      | på_låret/på_bagdelen/på_numsen | \bhånd\w*\spå\s(?:låret|bagdelen|numsen)\b
job      | advars | \bfået\s(?:en|to|tre|flere|mange|\d)\sadvars(?:el|ler)\s(?:for|om|på\sgrund)\b|\bfor\sat\skomme\sfuld\b
care     | lægens_råd/lægens_anbefaling/lægernes_råd | \bmod\slæge(?:ns|rnes)\s(?:råd|anbefaling|ordre)\b
health   | stifttand/stifttænder/implantat/tandkrone/gebis | \b(?:lavet|sat|fået|få|indsat)\s{_W % 2}(?:stifttand|stifttænder|implantat|tandkrone|gebis)\w*
social   | kvindecent/kvindehjem/mødrehjem/mandecent | \b(?:måneder|uger|dage|år|bor|boet|boede|natten)\s(?:\w+\s)?på\s(?:et\s)?(?:kvindecent|kvindehjem|mødrehjem|mandecent)\w*
health   | væk_fra | \bvæk\sfra\s[^.!?,]{{0,30}}\b(?:stoffer\w*|misbrug\w*|flasken|sprutten|bandemiljøet|bander\w*)\b
health   | cutte | \bat\scutte\b(?!\s(?:film|klip|video|rør|træ))
social   | skulke | \bskulke(?:r|de|t)\b
health   | tåler_ikke | \btåler\s(?:\w+\s)?ikke\s[^.!?]{{0,40}}\b(?:drikker|alkohol|sprut|stress)\b
health   | rører_ikke/holder_sig_fra | \brører\s(?:\w+\s)?ikke\s[^.!?,]{{0,15}}(?:rom|alkohol|øl|vin|sprut|spiritus|snaps|dråbe)\b|\bholder\ssig\sfra\s(?:flasken|alkohol|sprutten|spiritus|stoffer\w*|hashen)\b
private  | pladerne | \b(?:de\shar\s)?(?:taget|klippet|beslaglagt)\s(?:hans\s|hendes\s)?(?:nummer)?pladerne\b
job      | for_lidt | \b(?:ampuller|piller|tabletter)\s(?:\w+\s)?for\slidt\b
job      | på_ubestemt_tid | \b(?:væk|hjemme|fraværende|ude)\s(?:\w+\s)?på\subestemt\stid\b
private  | tom_lejlighed/tomt_hus | \bhjem\stil\s(?:en\stom\slejlighed|et\stomt\shus)\b
job      | sag_an_mod | \blagt\ssag\san\smod\b
job      | at_blive_fritaget/klare_presset | \bbedt\som\sat\sblive\sfritaget\b|\bikke\s(?:\w+\s)?(?:kan|kunne|klare[rd]?e?)\s(?:\w+\s)?(?:presset|mosten)\b
job      | rabat | \brabat\s(?:af|fra|hos)\s[^.!?,]{{0,30}}\btil\ssit\s(?:sommerhus|hus|bryllup|badeværelse)\b
private  | datet/dater | \bdate[rt]?\s(?:praktikanten|en\s(?:elev|praktikant|ansat|borger|beboer)|sin\s(?:chef|elev|sekretær))\b
private  | ikke_køre_bil/ikke_køre | \bmå\s(?:\w+\s)?ikke\skøre\sbil\s(?:i|før|de\snæste)\s(?:et|en|to|tre|seks|ni|\d+|halvandet|om)\b
health   | ikke_stabil/ustabil | \b(?:er|har\sværet)\s(?:\w+\s)?(?:ikke\s(?:helt\s)?stabil|ustabil)\b(?=[.,!]|\s(?:og|psykisk|for\stiden))
care     | besked_om_prøve/svar_om_prøve/besked_om_scan | \b(?:besked|svar|nyt)\som\s(?:prøverne|prøven|scanningen|biopsien|sine\sprøver)\b(?!\stil)
health   | ene_bryst/ene_lunge/ene_nyre | \b(?:kun\s)?det\sene\sbryst\b|\bden\sene\s(?:lunge|nyre|testikel)\b
job      | samarbejde_med/arbejde_sammen | \bikke\s(?:har\s)?kunnet\s(?:sam)?arbejde\s(?:sammen\s)?med\s(?:de\sandre|resten|kollegerne|sin|sine|os|ledelsen)\b
job      | kravene/forventningerne | \bikke\s(?:har\s)?(?:levede?|levet|leve|levede)\s(?:\w+\s)?op\stil\s(?:kravene|forventningerne|stillingen|det)\b(?!\s(?:fra|i)\s(?:udbud|kontrakt))
job      | hårdt_for_alle/svært_for_alle | \bforløb,?\s(?:der|som)\shar\sværet\s(?:\w+\s)?(?:hårdt|svært|opslidende)\b
ward     | _gram | \bvejer?\s(?:kun\s|nu\s|bare\s)?\d{{3,4}}\sgram\b
health   | slugt | \bslugt\s(?:et|en|to|tre|flere)\s(?:\w+\s)?(?:batteri|mønt|magnet|pille|tablet|nål|skrue|krone)\w*
health   | græder_hele/græder_hver/græder_meget/græder_om | \bgræder\s(?:hele\s(?:dagen|natten|tiden|ugen)|hver\s(?:dag|nat|aften|morgen)|meget|om\snatten|stadig|tit)\b
health   | op_med_at_spise/op_med_at_drikke | \bholdt\sop\smed\sat\s(?:spise|drikke|tale)\b(?=[.,!]|\s(?:og|efter|siden|nu|selv))
health   | fundet_på_gulvet/fundet_liggende/fundet_livløs/fundet_bevidstløs | \bfundet\s(?:\w+\s)?(?:på\sgulvet|livløs|bevidstløs|nøgen|forvirret)\b
health   | antibiotika/penicillin | \b(?:på|får|fik|fået|tager)\s(?:\w+\s)?(?:antibiotika|penicillin)\b
care     | afføring/tisset | \bikke\s(?:har\s)?haft\safføring\b|\bhar\shaft\s(?:afføring|tynd\smave)\b
health   | syet | \bsyet\s(?:\w+\s){{0,3}}(?:finger|fingre|øre|tå|hånd|arm|ben|næse|læbe)\w*\b
social   | mistet_deres/mistede_deres | \bmiste(?:t|de)\s(?:deres|sin|sit)\s(?:\w+\s)?(?:hus|hjem|forretning|lejlighed|opsparing|gård)\b(?!\w)
family   | forældrene_slås/forældrene_skændes/far_og_mor_slås/far_og_mor_skændes | \b(?:forældrene|far\sog\smor|mor\sog\sfar)\s(?:\w+\s)?(?:slås|skændes|råber|drikker)\b
social   | skoletræt/møder_ikke_op | \b(?:er|blevet)\s(?:\w+\s)?skoletræt\b
violence | rører_ved/rørte_ved/rørt_ved | \b(?:onkel|far|stedfar|bror|fætter|bedstefar|træner|nabo)\s(?:\w+\s)?rør(?:er|te|t)\sved\s(?:ham|hende)\b
social   | lært_at_læse | \bikke\s(?:har\s)?lært\sat\slæse\b
family   | ingen_far/ingen_mor/hvem_hendes_far/hvem_hans_far | \bhar\singen\s(?:far|mor|forældre)\b(?!-)|\bikke,?\s(?:\w+\s)?hvem\s(?:hans|hendes)\sfar\ser\b
health   | brud_på | \bbrud\spå\s(?:begge\s|sin\s|sit\s|højre\s|venstre\s|den\s|det\s|ene\s){{0,2}}\w*(?:arm|ben|hånd|fod|hofte|kranie|lår|bækken|næse|ryg|albue|ankel|skulder|knæ|kæbe)\w*
job      | for_kærlig | \bfor\skærlig\b(?=[.,!]|\s(?:ved|mod|over|når|til\s(?:jule|sommer|fest)\w*))
"""
