"""Matters told in other words (omskrivninger): what everybody understands though no word of illness, drink or court is said.

The same lines as in `confidential_phrases`: kind, pieces of which one must stand in the text, the pattern.
"""

_TELLING = (
    r"(?:\w*(?:onkolog|kræft|androlog|fertilitet|psykiatr|psykiater|psykologen|neurolog|hæmatolog|venerolog|gynækolog|urolog|misbrug|rusmiddel|alkohol|smerteklinik|smertecent|hukommelsesklinik|brystklinik|brystkirurg"
    r"|mammaklinik|abort|hjerteklinik|hjertemedicinsk|kardiolog|lungemedicinsk|reumatolog|nefrolog|dialyse|palliativ|stråleterapi|stomiambulator|spiseforstyrr|hiv-|kønsklinik|ludomani|epilepsi|sclerose|sklerose|parkinson|demens|geriatri|infektionsmedicinsk|fødselsdepress|krise- og)\w*"
    r"|børneafdelingen|øjenlægen|øjenafdelingen|øre-næse-hals\w*|hudlægen|ortopædkirurg\w*|tandreguleringen|speciallægen?|overlægen)"
)
_KIN = r"(?:mor|far|mand|kone|hustru|søn|datter|bror|søster|kæreste|samlever|børn|forældre|familie|eks|søskende|døtre|sønner|svigerdatter|svigersøn|barnebarn)"
_W = r"(?:\s[\wæøå,]+){0,%d}\s"
HINTED = rf"""
care     | svar | \b(?:venter|ventede|afventer|fået|fik|får|mangler)\s(?:\w+\s){{0,4}}(?:svar\w*|prøvesvar\w*)\s(?:\w+\s){{0,4}}(?:prøve\w*|biopsi\w*|scanning\w*|skanning\w*|\w*klinikken|\w*afdelingen|hospitalet|sygehuset|lægen|lægerne|undersøgelse\w*)
care     | resultat | \b(?:venter|ventede|afventer|fået|fik|får)\s(?:\w+\s){{0,3}}resultat\w*\s(?:af|på|fra)\s(?:\w+\s)?(?:prøve\w*|biopsi\w*|scanning\w*|skanning\w*|\w*test\w*|undersøgelse\w*|blodprøve\w*)
care     | onkolog/kræft/androlog/fertilitet/psykiatr/psykiater/psykologen/neurolog/hæmatolog/venerolog/gynækolog/urolog/misbrug/rusmiddel/alkohol/smertekl/smertece/hukommelseskl/brystk/mammakl/abort/hjertekl/hjertemed/kardiolog/lungemed/reumatolog/nefrolog/dialyse/palliativ/stråleterapi/stomiamb/spiseforstyrr/hiv-/kønsklinik/ludomani/epilepsi/sclerose/sklerose/parkinson/demens/geriatri/infektionsmed/fødselsdepress/krise-_og/børneafdelingen/øjenlægen/øjenafdelingen/øre-næse/hudlægen/ortopædkir/tandreguler/speciallæge/overlægen | \b(?:tid|tiden|prøver?|prøverne|samtale\w*|kontrol\w*|aftale|indkald\w*|henvist|henvisning\w*|forløb\w*|venter|venteværelset|venteliste\w*|svar|besked|brev|sad|sidder|sat|mødte)\s(?:\w+\s){{0,3}}(?:hos|på|i|fra|til|ved)\s(?:(?:den|en|sin|vores|hospitalets|sygehusets)\s)?{_TELLING}
care     | henvis | \bhenvis\w*\s(?:ham|hende|dig|din\s\w+|hans|hendes)\b[^.!?,]{{0,30}}\stil\s(?!en\shjemmeside|vores)
care     | laves_om/tages_om/gentages | \b(?:screening|prøve|test|undersøgelse|måling|scanning|skanning)\w*\s(?:skal|må|bør|bliver)\s(?:\w+\s)?(?:laves\som|tages\som|gentages)
health   | unormal/afvigende/ikke_helt_normal/ikke_normal | \b(?:var|er|viste(?:\ssig)?|ser|så|blev)\s(?:\w+\s){{0,2}}(?:unormal\w*|afvigende|ikke\s(?:helt\s)?normal\w*)
health   | forhøjet/for_høj/for_lav | \b(?:forhøjet|for\shøjt?|for\slavt?)\s(?:stofskifte|blodtryk|levertal|kolesterol\w*|blodsukker|puls|blodprocent|infektionstal|tal|hvilepuls|temperatur)
health   | blodtryk/blodsukker/blodprocent/levertal/stofskifte/infektionstal/kolesterol/vægtkurve | \b(?:dit|din|dine|hans|hendes)\s(?:blodtryk|blodsukker|blodprocent|levertal|stofskifte|infektionstal|kolesterol\w*|vægtkurve)\b[^.!?]{{0,40}}\b(?:for|høj\w*|lav\w*|stadig|stige\w*|steget|fald\w*|knæk\w*|dyk\w*|skidt|ikke)
health   | vejer | \bvejer\s(?:\w+\s)?(?:for|alt\sfor|under|over|mindre\send)\b
health   | taget_på/taget_nok_på/tager_ikke_på/tager_nok_på/tager_ikke_nok | \b(?:ikke|stadig)\s(?:\w+\s)?(?:taget|tager)\s(?:nok\s|rigtig\s)?på\b|\btager\sikke\s(?:nok\s|rigtig\s)?på\b(?=[.,!]|\sog|\si\svægt)
health   | bored/borer | \bbore(?:de|r|t)\s(?:\w+\s){{0,3}}(?:i|ud)\s(?:\w+\s){{0,3}}(?:tand\w*|tænder\w*|kindtand\w*)
health   | huller | \b(?:to|tre|fire|fem|seks|mange|flere|\d+)\shuller\b(?=\s(?:tilbage(?!\spå)|i\s(?:tænder|hans|hendes|dine|mælke|kindt)))|\bhuller?\si\s(?:hans|hendes|dine|sine)?\s?\w*(?:tænder|tand)\w*
health   | tand/tænder | \b(?:for|mælke|kind|hjørne)?(?:tand|tænder|tanden|tænderne),?\s(?:som\s)?(?:han|hun|du|der)\s(?:\w+\s)?(?:slog|fik\sslået|knækkede|mistede|faldt)|\bsl(?:og|ået)\s(?:\w+\s){{0,4}}\w*(?:tand|tænder)\w*(?:\s(?:løs|ud|ind|i))?
health   | mist | \bmist(?:et|ede|er)\s(?:sit|sine|begge|det)\s(?:\w+\s)?(?:ben|arme?|øje|øjne|fod|fødder|hånd|hænder|fingre|syn|hørelse|førlighed)\b
health   | mærke_ | \bikke\s(?:\w+\s){{0,2}}mærke\s(?:sin|sit|sine|hans|hendes|noget\si|sine\segne)\s
health   | hjertet_i_gang/hjerte_i_gang | \bhjertet?\si\sgang\b
health   | pose_på/posen_på | \bposen?\spå\s(?:maven|siden)
private  | flaske | \bgem\w*\s(?:\w+\s){{0,2}}flaske(?:n|r|rne)?\b(?!\s(?:i\skøle|til\spant|med\s))|\bflaske\w*\s(?:\w+\s)?(?:gemt|skjult|under\s(?:sengen|vasken|madrassen|sofaen)|bag\s(?:sofaen|sengen|toilettet)|i\s(?:vasketøj\w*|skabet|skuffen|tasken))
private  | i_flasken/i_glasset/på_flasken | \b(?:set|kigge[rdt]*|ser|kigger|kommet|hang|hænger)\s(?:\w+\s){{0,3}}(?:i|på)\s(?:flasken|glasset)
health   | med_flaget | \bned\smed\sflaget
private  | sig_selv | \b(?:er|var|været)\s(?:\w+\s)?ikke\s(?:helt\s)?sig\sselv\b
private  | hovedet | \bhovedet,?\s(?:\w+\s){{0,2}}(?:skal|trænger|kan\sikke|vil\sikke|er\sden|driller|repareres)|\b(?:det\ser|noget\si)\shovedet\b
private  | dynen/dyne | \b(?:ligger|lå|ligget|bliver|blev)\s(?:\w+\s){{0,2}}under\s(?:sin\s)?dynen?\b
health   | længe_igen/dagene_er_talte/sidste_tid/tæller_dage | \bikke\s(?:har\s)?(?:så\s)?længe\sigen\b|\bdage(?:ne)?\ser\stalte\b|\b(?:hans|hendes|din\s\w+s)\ssidste\stid\b
health   | nyheder/besked | \b(?:dårlige?|slemme?|tung\w*|alvorlige?|trist\w*)\s(?:nyheder?|besked)\s(?:\w+\s){{0,2}}(?:fra|hos)\s(?:\w*læge\w*|hospitalet|sygehuset|\w*afdelingen|klinikken|scanning\w*)
health   | venter_på_at_dø/give_slip | \b(?:venter|ligger)\s(?:\w+\s)?på\sat\sdø\b
health   | sjælen/psyken | \b(?:sjælen|psyken|nerverne)\s(?:\w+\s){{0,2}}(?:driller|kan\sikke|vil\sikke|halter|trænger|knækkede)
health   | sløv | \b(?:pillerne|medicinen|dråberne)\b[^.!?]{{0,25}}\b(?:sløv|træt|tung|døsig|fjern|aggressiv)\w*
health   | antidepress/lykkepille/sovepille/nervepille/valium/stesolid/morfin | \b(?:på|af|tager|spiser|sluger|æder)\s(?:\w+\s)?(?:antidepress\w*|lykkepiller|sovepiller|nervepiller|valium|stesolid\w*|morfin)
health   | talt_med_/taler_med_/snakket_med_/samtaler_med_/samtaler_hos_/forløb_hos_ | \b(?:talt|taler|snakket|snakker|samtaler?|forløb)\s(?:\w+\s)?(?:med|hos)\s(?:vores|kommunens|hospitalets|afdelingens|en\saf\svores|skolens)\s(?:\w+\s)?(?:psykolog\w*|psykiater\w*|krise\w*|terapeut\w*|misbrugs\w*|alkohol\w*|familiebehandler\w*)
health   | _ammer/amme_/amningen | \b(?:kan|vil)\s(?:\w+\s)?ikke\s(?:\w+\s)?amme\b|\bbrystbetændelse\b
private  | lånt/låner/lånte | \blån\w*\s[^.!?]{{0,60}}\bom\s(?:selvmord\w*|skilsmisse\w*|at\sskære|at\sdø|depression\w*|angst|alkohol\w*|vold|gæld|abort|kræft|incest|spiseforstyrr\w*|overgreb|selvskade|at\skomme\sud\saf\sgæld|utroskab|impotens)
health   | spise_op/kaste_op/kaster_op | \bkaster\s(?:\w+\s)?(?:maden|op)\s(?:efter|hver)\b
private  | byret/landsret/retten/dommer | \b(?:skal|mødte|møder|stod|står|var)\s(?:\w+\s){{0,3}}(?:i|for)\s(?:by|lands)?ret(?:ten)\b|\b(?:for|foran)\s(?:en\s)?dommer(?:en)?\b(?=[.,!]|\si|\spå|\sfor)
private  | promille/1,/2,/0, | \b(?:kørt|kørte|køre|kører|blæste|taget|stoppet|standset|snuppet)\b[^.!?]{{0,40}}\bmed\s(?:[012],\d+|promille\w*|en\spromille|sprut|spiritus)\b|\bpromillen?\b
private  | spiritus/spritkør/fuldekør | \b(?:spiritus|sprit|fulde|narko)(?:kørsel|bilist|dom)\w*
private  | kørekort | \bikke\s(?:\w+\s){{0,2}}(?:har\s|længere\s|haft\s)?(?:sit|noget|et)\skørekort\b|\bkørekortet\s(?:\w+\s)?(?:røg|ryger|er\s(?:væk|røget|taget|klippet|inddraget))|\b(?:afleveret|aflevere|klippet|taget|inddraget|frakendt)\s(?:\w+\s)?kørekort\w*
private  | førerret | \b(?:mistet|frakendt|frataget|miste[rd]?e?|uden|betinget)\s(?:\w+\s)?førerret\w*|\bførerretten\s(?:er|blev|røg)
private  | ikke_bil/ikke_længere_bil/ikke_mere_bil | \bkører\s(?:\w+\s)?ikke\s(?:\w+\s)?bil\b(?=[^.!?]{{0,60}}\b(?:politi\w*|dommer\w*|retten|halve\så|kørekort))
private  | politiet/dommeren/retten | \bhar\s(?:politiet|dommeren|retten|byretten)\s(?:bestemt|sørget|taget)
private  | besøg_af | \bbesøg\saf\s(?:\w+\s)?(?:politi\w*|foged\w*|de\ssociale|kommunens\sfolk|betjente|socialforvaltning\w*|inkasso\w*|kongens\sfoged)
private  | sidder_inde_i/sad_inde_i/siddet_inde_i | \bs(?:idder|ad|iddet)\sinde\si\s(?:\w+\s)?(?:år|måneder)\b
private  | politiet_/betjenten_/dommeren_ | \b(?:politiet|betjenten|dommeren)\s(?:tog|snuppede|klippede|beholdt|beslaglagde)\s(?:hans\s|hendes\s)?kørekort\w*
private  | sidder_inde/sad_inde/siddet_inde | \bs(?:idder|ad|iddet)\sinde\b(?=[.,!]|\s(?:et|to|tre|fire|indtil|igen|de\snæste|resten|til|siden|nu|for))
private  | betjente/patruljevogn/politibil | \b(?:hentet|hentede|ført|kørt|fulgt)\s(?:\w+\s){{0,3}}(?:af|i|ud\saf)\s(?:\w+\s)?(?:betjente|politibil\w*|patruljevogn\w*)|\bto\sbetjente\b[^.!?]{{0,30}}\b(?:hentede|tog|førte|fulgte|bankede)
private  | låsen | \b(?:skiftet|skiftede|skifter)\s(?:\w+\s)?låsen?\b|\blåst\sude\b
private  | sover_på_kontor/sov_på_kontor/sover_i_gæste/sover_i_camping/bor_på_hotel/sover_i_bilen/på_en_luftmadras | \b(?:sover|sov|bor|boede)\s(?:\w+\s)?(?:på\skontoret|i\sgæsteværelset|i\scampingvogn\w*|i\skælderen|i\ssommerhuset|i\sbilen|på\sen\sluftmadras)
private  | alene_igen/single_igen/ene_igen | \b(?:er|blevet|bliver|blev)\s(?:\w+\s)?(?:alene|single)\sigen\b
private  | hver_sin_vej/hver_sin_retning | \bg(?:år|ået|ik)\s(?:\w+\s)?hver\s(?:sin\svej|sit\ssted)
private  | vil_tale/vil_snakke/ikke_tale/ikke_snakke/aldrig_tale/taler_ikke/ikke_taler/snakker_ikke/vil_se/taler_aldrig | \b{_KIN}\s(?:\w+\s)?(?:ikke|aldrig)\s(?:\w+\s)?(?:vil|ville|gider|tør)\s(?:tale|snakke|se|høre|være)\b|\b{_KIN}\s(?:vil|gider|taler|snakker|tør)\s(?:\w+\s)?(?:ikke|aldrig)\s(?:længere\s|mere\s)?(?:tale|snakke|se|høre|med)\b
private  | ringen/vielsesring | \b(?:vielsesringen|ringen)\s(?:er|blev|røg)\s(?:\w+\s)?(?:væk|af|røget|smidt|pantsat)|\btaget\s(?:\w+\s)?(?:vielses)?ringen?\saf\b
private  | arven | \b(?:uenige|skændes|strides|flyttet|løbet|stukket\saf|røget\suklar)\s(?:\w+\s){{0,2}}(?:om|med)\sarven\b
private  | ikke_let/ikke_nemt/ikke_godt/ikke_for_godt | \bhar\sdet\s(?:\w+\s)?ikke\s(?:\w+\s)?(?:let|nemt|godt)\b(?=[^.!?]{{0,12}}(?:for\stiden|i\søjeblikket|derhjemme|efter|siden|lige\snu|i\sægteskabet|med\s(?:sin|sit|sine|konen|manden)))
private  | elsker | \bhar\s(?:\w+\s)?(?:fundet|fået|haft)\s(?:\w+\s)?(?:en\s)?(?:elsker|elskerinde|yngre\s(?:model|mand|kvinde))
job      | skuffe/kontor/skrivebord/garderobe | \btøm(?:me|mer|te|t)\s(?:\w+\s)?(?:skuffe\w*|kontor\w*|skrivebord\w*|skab\w*|garderobe\w*)
job      | bisidder | \b(?:have|har|havde|tager?|tog|med)\s(?:\w+\s)?bisidder\w*(?!-)(?:\smed)?
job      | på_vej_ud/dage_er_talte/talte_dage | \b(?:er|ryger)\s(?:\w+\s)?på\svej\sud\b(?=[.,!]|\s(?:af\s(?:jobbet|stillingen|huset|kontoret|kommunen|forvaltningen)|siger|hører|fordi|efter))
job      | frivillig/eget_valg/egen_vilje | \b(?:ikke|næppe)\s(?:\w+\s)?(?:helt\s)?(?:frivilligt|eget\svalg|hans\svalg|hendes\svalg|egen\svilje)\b
job      | 14_dage/en_time_til/en_uge_til | \bfik\s(?:14\sdage|fjorten\sdage|en\suge|en\stime|et\skvarter|dagen)\stil\sat\s(?:tømme|pakke|rydde|aflevere|forlade|finde)
job      | bilag/regnskab/kasse/dankort/firmakort/benzinkort | \b(?:bilagene|bilag|kreditkort\w*|dankort\w*|firmakort\w*|benzinkort\w*|kørselsregnskab\w*|rejseregning\w*)\b[^.!?]{{0,40}}\b(?:julefrokost\w*|privat\w*|mangler|passer\sikke|stemmer\sikke|forklare|kasserer\w*|revision\w*|ferie\w*)|\bhandlede\som\s(?:\w+\s){{0,2}}(?:bilag\w*|pengene|hænderne|en\spraktikant|sprut\w*|druk)
job      | valget_mellem/valg_mellem | \bvalget?\smellem\sat\s(?:sige\sop|gå|stoppe|blive\sfyret|fratræde)
job      | lagde_an/lægger_an/hænderne/rørte/gramse | \bl(?:agde|ægger|agt)\san\spå\b|\bikke\s(?:kunne|kan)\sholde\s(?:fingrene|hænderne)\b
job      | lange_ærmer | \baltid\s(?:har\s)?lange\särmer|\blange\särmer\b(?=[^.!?]{{0,30}}\bikke\b)
private  | lukket_for/slukket_for | \b(?:lukket|slukket)\sfor\s(?:strømmen|varmen|vandet|elen)\b
private  | førte_tilsyn/sat_en_voksen/overvåget_samvær/må_ikke_hente/må_ikke_se | \bmå\s(?:\w+\s)?ikke\s(?:\w+\s)?(?:hente|se|besøge|kontakte|komme\si\snærheden)\s(?:ham|hende|sin|sine|barnet|børnene|drengen|pigen)\b|\bikke\s(?:længere\s)?må\s(?:hente|se|besøge|kontakte)\s(?:ham|hende|sin|sine|børnene|barnet)
private  | sov_i_opgang/sover_i_opgang/opgangen | \bs(?:ov|over|ovet)\s(?:\w+\s){{0,3}}i\s(?:opgangen|en\sopgang|parken|et\sskur|skuret|kælderen|en\skælder|bussen|en\scontainer)\b
private  | stjal_mad/stjæler_mad/stjålet_mad | \bst(?:jal|jæler|jålet)\s(?:mad|tøj|cykler|slik|øl)\b
social   | til_mad/til_husleje/til_medicin/til_tøj/til_varme | \b(?:ikke|ingen|uden)\s(?:\w+\s){{0,3}}til\s(?:mad|huslejen?|medicin|tøj|varme)\b
health   | piller/pillerne/tabletter/medicin | \b(?:de\s|den\s)?(?:nye|stærke|anden|andre)\s(?:piller|tabletter|medicin)\b[^.!?]{{0,45}}\b(?:mærke|forskel|rolig\w*|ham|hende|virker)\b
private  | føler_sig_som | \bføler\ssig\ssom\s(?:en\s)?(?:mand|kvinde|dreng|pige)
private  | videre_til | \b(?:givet|sendt|meldt|bragt|indberettet)\s(?:\w+\s){{0,2}}videre\stil\s(?:\w+\s)?(?:familieafdeling\w*|kommunen|socialforvaltning\w*|politiet|myndighed\w*|de\ssociale|børn\sog\sfamilie|sundhedsplejersken|lægen|skolepsykolog\w*)
private  | hvor_de_bor/hvor_han_bor/hvor_hun_bor/adresse | \bikke\s(?:\w+\s){{0,4}}(?:finde\sud\saf|vide|få\sat\svide|kende),?\s(?:\w+\s)?(?:hvor\s(?:de|han|hun|barnet|drengen|pigen)|adressen|deres\sadresse)
health   | knæ/hofte/skulder/nyre/hjerteklap/lever/hjerte/lunge/bryst | \b(?:det|den|de|sit|sin|din|dit|hans|hendes)\s(?:nye|kunstige)\s(?:knæ|hofte|ben|skulder|nyre|hjerteklap|lever|hjerte|lunger?|bryster?)\b
care     | strålerne/strålen/kemoen/dialysen | \btil\s(?:sine?\s|de\s)?(?:\w+\s)?(?:strålerne|strålen|kemoen|dialysen)\b
care     | sår/forbinding/pose/kateter/bleen | \bskift\w*\s(?:\w+\s){{0,3}}(?:sår(?:et)?|forbinding\w*|sårforbinding\w*|pose(?:n)?|kateter\w*|ble(?:en)?)\b
health   | talte_om/talte_jo_om/talt_om | \b(?:vi|i)\s(?:har\s)?tal(?:te|t)\s(?:jo\s|også\s)?om,?\sat\sdu\b
health   | du_fortalte/fortalte_du/du_betroede/betroede_du/du_indrømmede/sagde_du/du_sagde/du_nævnte/du_selv_fortalte/du_jo_fortalte | \b(?:du\s(?:selv\s|jo\s)?(?:fortalte|betroede|indrømmede)|(?:fortalte|betroede|indrømmede)\sdu)\s(?:\w+\s)?(?:os|mig|lægen|sygeplejersken|jordemoderen|psykologen|læreren|hende|ham|selv|i\stelefonen|til\ssamtalen)\b
health   | græd | \bdu\s(?:\w+\s)?(?:græder|græd|har\sgrædt)\b
health   | falske/kunstige/gebis | \b(?:falske|kunstige|løse)\s\w*(?:tænder|tand)\b|\b\w*tænder\w*\s(?:\w+\s)?(?:er\s)?(?:falske|kunstige)|\b(?:sit|hans|hendes|dit|fået|får|bruger|uden|tabt|mistet)\s(?:\w+\s)?gebis\w*
private  | betale | \bikke\s(?:har\s)?(?:kunnet|kan|kunne|magter\sat)\s(?:\w+\s)?betale\b
private  | siden_faren/siden_moren/siden_far/siden_mor/siden_manden/siden_konen | \bsiden\s(?:faren|moren|far|mor|manden|konen|kæresten)\s(?:rejste|gik|skred|flyttede|forsvandt|stak)
care     | bæres/støttes/hjælpes | \b(?:måtte|skulle)\s(?:\w+\s)?(?:bæres|støttes|hjælpes|føres)\s(?:ud|væk|op|ind|til)\b
private  | til_hinanden/talt_sammen/med_hinanden/set_hinanden | \bikke\s(?:\w+\s){{0,3}}(?:til\shinanden|talt\ssammen|med\shinanden|set\shinanden)\b(?=[^.!?]{{0,20}}\b(?:siden|efter)\b|[.,!])
private  | håret/solbrillerne/maven/vægten/ringen/arrene/armene/hænderne/øjnene/ansigtet/parykken/tørklædet/mærke/babyen/graviditeten/skilsmissen/om_manden/om_konen/til_manden/til_konen/kæresten | \b(?:spørg\w*|kommenter\w*|nævn\w*|stirr\w*)\s(?:\w+\s)?(?:til\s|på\s|efter\s|om\s)?(?:håret|solbrillerne|maven|vægten|ringen|arrene|armene|hænderne|øjnene|ansigtet|parykken|tørklædet|manden|konen|kæresten|mærkerne|blå\smærker|babyen|graviditeten|skilsmissen)\b
health   | paryk | \bparyk(?:ken)?\b(?=[^.!?]{{0,30}}\b(?:fint|ok|okay|tabt|håret|kemo\w*|efter)\b)
private  | fri_fod | \bpå\sfri\sfod\b
health   | giver_ham/giver_hende/gav_ham/gav_hende | \bg(?:iver|av)\s(?:ham|hende)\s(?:\w+\s){{0,4}}(?:år|måneder|uger|dage)\b
family   | føde_/termin/venter_barn | \bskal\s(?:\w+\s)?føde\b|\bhar\stermin\b|\bventer\s(?:\w+\s)?barn\b
private  | ryster/rystende/pebermynte | \bryster\s(?:\w+\s)?på\shænderne|\b(?:hans|hendes|med)\srystende\shænder|\blugter\s(?:\w+\s)?af\s(?:pebermynte|mynte|halspastil\w*)
private  | lovet_ | \blovet\s(?:\w+\s){{0,4}}(?:lægen|sin\slæge)\b
private  | siger_rygtet/hvisker_man/hører_jeg/forlyder_det/siges_det | \b(?:prostata|hjertet|nerverne|leveren|lungerne|brystet|ryggen|kræft|stress|sprutten|konen|manden|ægteskabet|pillerne|maven|psyken)\w*,?\s(?:siger\srygtet|hvisker\sman|hører\sjeg|forlyder\sdet|siges\sdet)
private  | på_druk/druktur/bytur | \bpå\s(?:\w+\s)?(?:druk|druktur)\b
care     | fjerne/opererede/udskiftede/indsatte/skar_/syede_ | \b(?:fjernede|fjernet|opererede|udskiftede|indsatte|skar|syede)\s(?:vi\s|jeg\s)?(?!\d)(?:\w+\s){{0,2}}(?:galdeblær\w*|blindtarm\w*|milt\w*|nyre\w*|livmoder\w*|svulst\w*|knude\w*|brystet|mandler\w*|tyktarm\w*|prostata\w*|polyp\w*|fingeren|benet|foden|hoften|knæet)
health   | huller | \b(?:han|hun|du|drengen|pigen|datteren|sønnen)\shar\s(?:\w+\s)?\w+\shuller\b(?=[.,!]|\sog)
care     | bedøve | \bbedøve\s(?:ham|hende|dig|drengen|pigen)
private  | 112/ambulance/lægevagt/politi | \bring\w*\s(?:efter\s)?(?:112|1-1-2|ambulance\w*|lægevagten|politiet)\s(?:til|efter|for)\b
health   | hvor_han_b/hvor_hun_b/hvor_han_hør/hvor_hun_hør | \bvidste\s(?:\w+\s)?ikke,?\s(?:længere\s)?hvor\s(?:han|hun)\s(?:boede|bor|hørte)
private  | sidder_i_/sad_i_ | \bs(?:idder|ad)\s(?:\w+\s)?i\s(?:by|lands)ret(?:ten)\b
family   | smed_/smider_ | \bsm(?:ed|ider)\s(?:ham|hende|sin\s(?:mand|kone|søn|datter|kæreste|samlever))\s(?:ud|på\sporten|på\sgaden)\b
health   | skiftet | \b(?:hoften?|knæet|skulderen|hjerteklappen|linsen),?\s(?:den\s|det\s|der\s|som\s)?(?:blev|er|bliver|skal)\s(?:\w+\s)?skiftet
social   | ikke_hos_/mere_hos_ | \bbor\s(?:\w+\s)?ikke\s(?:\w+\s)?hos\ssin\s(?:mor|far|mand|kone)\b|\bbor\s(?:hos\ssin\s(?:mor|far)|derhjemme)\slængere
social   | lever_/klarer_sig | \b(?:lever|klarer\ssig)\s(?:\w+\s){{0,2}}(?:af|for)\s(?:sin\s|en\s)?folkepension\w*
private  | hvor_galt/hvor_slemt/hvor_skidt/hvor_hårdt | \bhvor\s(?:galt|slemt|skidt|hårdt)\s(?:det|de|han|hun)\s(?:stod|står|havde|har)\b
health   | glemt,/glemmer,/husker_ikke/glemt_at/glemmer_at/tror,_at/tror_stadig | \b(?:glemt|glemmer|husker\sikke|tror)(?:\sstadig)?,?\s(?:at\s)?(?:hans|hendes)\s{_KIN}\s(?:er|stadig|lever|døde)
ward     | i_røret/i_scanneren | \bl(?:igger|å|igge)\si\s(?:røret|scanneren)
care     | vasker/bader/mader/vender/løfter | \b(?:ham|hende)\s(?:vasker|bader|mader|vender|løfter|plejer)\s(?:vi|jeg)\b|\b(?:vi|jeg)\s(?:vasker|bader|mader|vender|løfter)\s(?:ham|hende)\b
health   | kunne_han/kunne_hun/sige_sit/huske_sit | \bkunne\s(?:han|hun)\s(?:\w+\s)?ikke\s(?:gå|tale|stå|huske|spise|løfte|se|høre|sige)\b(?!\s(?:på|til|ja|nej|farvel|ud|ind|nok|andet|det|en|et|nogen))|\bikke\s(?:sige|huske)\ssit\s(?:eget\s)?navn
health   | du_sagde/du_hviskede/sagde_du | \bdu\s(?:sagde|hviskede)\s(?:\w+\s)?(?:ved\ssengen|på\sgangen|til\ssamtalen|i\stelefonen|på\sstuen|i\snat)
private  | rattet/et_rat | \bikke\s(?:\w+\s){{0,2}}(?:sætte\ssig|sidde|være|komme)\sbag\s(?:et\srat|rattet)\b
social   | anden_familie/andre_mennesker/ny_familie | \bbor\s(?:\w+\s)?hos\s(?:en|nogle)\s(?:anden|andre|ny|nye)\s(?:familie|mennesker)
health   | prøverne/prøven_er/testen_er | \b(?:før|til|indtil)\s(?:prøverne|prøven|testen)\s(?:er|viser|bliver)\b
job      | bad_hende/bad_ham | \bbad\s(?:ham|hende)\s(?:om\sat\s)?(?:gå|stoppe|pakke)\b
violence | møde_i_retten/i_retten_på/i_byretten_på | \bmøde\si\s(?:by|lands)?retten\b|\bi\s(?:by|lands)?retten\spå\s\w+dag
job      | styrelsen/arbejdstilsynet/advokat | \befter\s(?:aftale|påbud|klage|sag|indberetning)\s(?:\w+\s)?(?:med|fra|til|hos)\s(?:styrelsen|arbejdstilsynet|tilsynet|advokat\w*)
health   | slutstadie/terminal | \bi\sslutstadiet|\bslutstadie\s
private  | grædende | \b(?:fundet|fandt|set|mødt|mødte)\s(?:ham|hende)\s(?:\w+\s)?grædende
care     | viste_ikke/viser_ikke/viste_ingen/viser_ingen/viste_intet/viser_intet/viste_heldigvis/viser_heldigvis | \b(?!vand|bade|jord|luft|smags|stik|spild|støv)\w*(?:prøven|prøverne|scanningen|skanningen|røntgenbilledet|screeningen|biopsien|podningen|ultralyden)\s(?:viste|viser)\s(?:heldigvis\s)?(?:ikke|ingen|intet)\s(?!bakterier|forurening|asbest|skimmel|pfas|legionella|rotter|fejl|forskel)[^.!?,]{{2,40}},\sså\sdu\s(?:\w+\s)?(?:kan|må|skal|behøver)
health   | er_blevet_for/blev_for | \b(?:\w*(?:gigt|migræne|prolaps|iskias|astma|sclerose|sklerose|hørelse|synsnedsættelse)(?:en|n)?|(?:ryggen|knæene|knæet|hoften|hofterne|skulderen|hjertet|lungerne|smerterne|hænderne))\s(?:i\s\w+\s)?(?:er\sblevet|blev)\s(?:\w+\s)?for\s(?:slem|slemme|svær|dårlig|dårlige|hård|voldsom|voldsomme|stærk|stærke|meget)t?\b
health   | sat_foden_ned/satte_foden_ned | \blægen\s(?:har\s)?(?:satte|sat)\sfoden\sned
care     | viste,_at/viser,_at/afslørede,_at/viste_at/viser_at | \b\w*(?:prøven?|prøverne?|prøver|testen?|scanningen|skanningen|undersøgelsen|målingen|billedet|billederne|tallene|screeningen|journalen|biopsien|podningen)\s(?:\w+\s){{0,3}}(?:viste|viser|afslørede),?\sat\s(?:du|han|hun|din|dit|dine|hans|hendes|barnet|drengen|pigen)\b
health   | procent/pct | \bmistet\s\d+\s(?:procent|pct\.?|%)\s(?:\w+\s)?(?:på|af)\s(?:\w+\s)?(?:højre|venstre|synet|hørelsen|begge)
private  | domme_ | \b(?:to|tre|fire|flere|mange)\sdomme\b(?!\s(?:fra|i\shøjesteret))
private  | er_nerverne/er_hjertet/er_sprutten/er_pillerne/er_psyken/er_flasken | \bdet\ser\s(?:nok\s|vist\s)?(?:nerverne|hjertet|sprutten|pillerne|psyken|flasken)\b
health   | anfald | \bf(?:år|ik|ået)\s(?:\w+\s)?anfald\b
health   | hos_lægen/hos_sin_læge | (?<!du\s)\b(?:er|var|har\sværet)\s(?:\w+\s)?hos\s(?:sin\s)?lægen?\b(?=[.,!]|\s(?:igen|i\s(?:dag|går|morgen)|hele|hver|med))|møde\W{{1,3}}hos\slægen\b
social   | i_sin_bil/i_sin_campingvogn/i_et_telt/i_sin_båd/i_et_skur | \b(?:bor|boede|sover|sov)\s(?:\w+\s)?i\s(?:sin|en|et|sit)\s(?:bil|campingvogn|telt|båd|skur|varevogn)\b
social   | konkurs | \bgået\s(?:\w+\s)?konkurs\b
"""
