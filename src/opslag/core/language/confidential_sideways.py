"""Matters told in passing (sagt i forbifarten): why a leader is away, where a child may not say it lives, when one is seen.

More lines such as those of `confidential_told`.
"""

_W = r"(?:[\wæøå-]+\s){0,%d}"
_WHO_LOOKS = (
    r"(?:\w*jurist\w*|\w*advokat\w*|revisionen|revisor\w*|forvaltningen|kommunen|politiet|hr|personaleafdelingen|direktionen"
    r"|rådhuset|tilsynet|borgmesteren|bestyrelsen|økonomiafdelingen|økonomi|kommunaldirektøren|direktøren|skattevæsenet|skat|bagmandspolitiet)"
)
_LOOKS = r"(?:kigger|ser|går|gennemgår|undersøger|vender|endevender|læser|tjekker|regner|gransker|efterforsker|roder|taler|er\sved\sat\s\w+|er\si\sgang\smed|tæller|efterser|kontrollerer)"
_THEIRS = (
    r"(?:hans|hendes)\s(?:\w+\s)?(?:\w*bilag|\w*regnskab|\w*kørsel|\w*kørepenge|\w*rejse|\w*mail|\w*konto|\w*kort|\w*indkøb|\w*udlæg|\w*time|\w*ansættelse|opførsel|adfærd|fravær|sag|embedsførelse"
    r"|\w*computer|\w*telefon|\w*regning|\w*faktura|\w*afregning|\w*aftale|\w*beslutning|\w*eksamenspapir|\w*diplom|\w*kasse|ledelse|metoder|omgangstone|pengesager|økonomi|forbrug)\w*"
)
_COURT = r"(?:fogedretten|skifteretten|byretten|landsretten|familieretten|familieretshuset|højesteret|dommervagten|grundlovsforhør)"
_STRIFE = r"(?:forældremyndighed\w*|samvær\w*|børnene|barnet|sønnen|datteren|boet|arven|arvesag\w*|skilsmisse\w*|huset|testamente\w*|underslæb\w*|vold\w*|gæld\w*|bodeling\w*|ægteskab\w*)"
_SEEN = (
    r"[\w-]*(?:ambulatori|klinik|afdeling|afsnit|medicinsk|kirurgisk|psykiatri|scanning|skanning|røntgen|mammografi|dialyse|jordemoder|kikkert|operation|blodprøve|ultralyd|undersøgelse(?!n\saf\s(?:trivsel|tilfreds))"
    r"|genoptræning|tandlægen|sygehuset|hospitalet|stråle|kemo|nakkefold|vaccination|podning|skadestuen|fødegangen|kontroltid|knæ\b|hofte\b|lægen\b|overlæge|psykolog)\w*"
)
_PLACES = (
    "ambulatori/klinik/afdeling/afsnit/medicinsk/kirurgisk/psykiatri/scanning/skanning/røntgen/mammografi/dialyse/jordemoder"
    "/kikkert/operation/blodprøve/ultralyd/undersøgelse/genoptræning/tandlægen/sygehuset/hospitalet/stråle/kemo/nakkefold"
    "/vaccination/podning/skadestuen/fødegangen/kontroltid/knæ/hofte/lægen/overlæge/psykolog"
)
_ON = r"(?:[^.!?,]|\.(?=\d|\skl|\s\d|\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))"
"""On in the sentence: a point in a date or after `kl` does not end it."""
_EVENT = r"(?:rundvis|foredrag|oplæg|kurs|åbent\shus|praktik|frivillig|job|stilling|informations|temaaften|fødselsforberedelse|arrangement|reception|café|konference|besøg|undervis|debat|koncert|løb|netværk)"
_SET = r"(?:sat|rykket|flyttet|skrevet|booket|bestilt|indkaldt|noteret|henvist|fundet|meldt|givet|fået)"
_NUMBER = r"(?:to|tre|fire|fem|seks|syv|mange|flere|\d+)"
_HIDE = r"(?:fortælle|sige|vise|røbe|afsløre|skrive|nævne|oplyse)"
_TIMES = r"(?:anden|tredje|fjerde|femte|sidste|første|seneste|nye|ny|mere)"
SIDEWAYS = rf"""
job    | blive_hjemme/holde_sig_væk/holde_sig_hjemme/gå_hjem/blive_væk/holde_fri/tage_fri/holde_lav | \b(?:bedt|tvunget|anmodet|fået\s(?:besked|ordre))\s(?:\w+\s)?(?:om|på|til)\s(?:\w+\s)?at\s(?:blive\s(?:hjemme|væk)|holde\ssig\s(?:væk|hjemme)|gå\shjem|(?:holde|tage)\s(?:\w+\s)?fri)\b(?![^.!?]{{0,60}}\b(?:fejr|jubilæ|oprydning|sove\b|hvile|sommer))(?!\s(?:med\s(?:forkølelse|feber|sygt)|ved\ssygdom|når|hvis))
job    | jurist/advokat/revision/revisor/forvaltning/kommunen/politiet/_hr_/personaleaf/direkt/rådhuset/tilsynet/borgmester/bestyrelsen/økonomi/skattev/skat_ | \b{_WHO_LOOKS}\s{_W % 3}{_LOOKS}\s{_W % 4}{_THEIRS}(?![^.!?]{{0,30}}\b(?:hver|hvert|altid|gratis)\b)
job    | gennemgået/gennemgås/undersøgt/undersøges/endevendt/gransket/efterforsk | \b{_THEIRS}\s{_W % 3}(?:gennemgå(?:et|s)|undersøg(?:t|es)|endevend(?:t|es)|granske[ts]|efterforske[ts])\b
job    | advars/påtale/irettesæt/reprimande | \b(?:fik|fået|får|modtog|modtaget|tildelt|givet|gav|giver|har|ligger\smed|sidder\smed)\s{_W % 3}(?:en|et|sin|endnu\sen|hans|hendes|{_NUMBER})\s(?:{_TIMES}\s)?(?:{_TIMES}\s)?(?:skriftlige?|mundtlige?|tjenstlige?|alvorlige?|formel(?:le)?|officiel(?:le)?)\s(?:advars(?:el|ler)|påtaler?|irettesættelser?|reprimander?)\b(?!\s(?:til\s(?:bilist|trafikant|hunde)|mod\s(?:uvejr|storm|regn)))
job    | advars/påtale/irettesæt/næse/skideballe/reprimande | \b(?:fik|fået|får|modtog|modtaget)\s{_W % 3}(?:en|et|sin|endnu\sen|{_NUMBER})\s(?:{_TIMES}\s)?(?:advars(?:el|ler)|påtaler?|irettesættelser?|næse|skideballe|reprimander?)\s(?:mere\s)?(?:af|fra)\s(?:sin\s|vores\s|den\s)?{_W % 1}(?:chef|direktør|direktion|ledelse|leder|borgmester|byråd|kommun|rådhus|forvaltning|bestyrelse|hr|skolechef|arbejdsgiver)\w*
private| retsmøde/domsforhandling | \b(?:retsmøder?|domsforhandling(?:en)?|hovedforhandling(?:en)?)\s(?:\w+\s)?(?:om|i)\s(?:\w+\s)?(?:hans\s|hendes\s|sin\s)?{_STRIFE}
private| fogedret/skifteret/byret/landsret/familieret/dommervagt/grundlovsforhør/højesteret | \b(?:skal|skulle|var|har\sværet|sidder|mødte|møder|er|indkaldt|stævnet)\s(?:desværre\s|nu\s|igen\s|selv\s|også\s)?(?:til\sstede\s)?(?:i|til|for|af)\s{_COURT}\b(?!,?\s(?:som|for\skommunen|for\sat\s(?:tolke|dække)))
private| samværssag/forældremyndighedssag/skilsmissesag/arvesag/bosag/børnesag | \b(?:samværs|forældremyndigheds|skilsmisse|arve|faderskabs)sag(?:en)?\s(?:i|for|ved)\s(?:retten|{_COURT})
job    | sagen_mod | \b(?:hjemme|væk|fraværende|derhjemme|ikke\sinde|sendt\shjem|fri)\b[^.!?]{{0,40}}\b(?:indtil|til|før|mens|så\slænge)\s(?:sagen|klagen|anmeldelsen|undersøgelsen)\s(?:mod|om|af)\s(?:ham|hende|hans|hendes)\b
job    | hans_sag/hendes_sag | \b(?:indtil|mens|så\slænge|før)\s(?:\w+\s)?(?:hans|hendes)\ssag\s(?:er|bliver|kører|behandles|undersøges|ligger|verserer)
job    | opgave/ansvar | \b(?:må|skal)\s(?:\w+\s)?ikke\s(?:længere\s|mere\s)?(?:have\sansvar(?:et)?\sfor|røre\sved|komme\sind\si|komme\stæt\spå|se|underskrive|disponere\sover)\s(?:kassen|regnskab\w*|pengene|kontoen|budget\w*|medicinskab\w*|personale\w*)\b
social | steder_siden/steder_det/steder_på/steder_i_løbet/steder_inden/hjem_siden/adresser_siden/adresser_på/steder_i_år/steder_før/plejefamilier/steder_allerede | \bboet\s{_W % 2}{_NUMBER}\s(?:forskellige\s)?(?:steder|hjem|adresser|plejefamilier)\b
social | flyttet_to_gange/flyttet_tre_gange/flyttet_fire_gange/flyttet_fem_gange/flyttet_seks_gange | \bflyttet\s(?:to|tre|fire|fem|seks)\sgange\s(?:siden|på\s(?:et|to|tre|få|kort|\d)|det\s(?:sidste|seneste)|i\så(?:r|ret)?)\b
social | hvor_man/hvor_han/hvor_hun/hvor_de/hvor_den_lille/hvor_familien/hvor_barnet/hvor_drengen/hvor_pigen/hvor_mor | \b(?:må|kan|tør)\s{_W % 2}ikke\s{_W % 2}{_HIDE},?\s(?:til\snogen,?\s|højt,?\s)?hvor\s(?:man|han|hun|de|den\slille|familien|barnet|drengen|pigen|mor|moren)\s(?:og\s\w+\s)?(?:nu\s|egentlig\s|lige\snu\s)?(?:bor|boede|har\sboet|var|kom\sfra|er|kommer\sfra|opholder|flytter|flyttede|går\si|sover|holder\stil)\b(?!\s(?:med|i\sforløb))
social | må_vide/må_få_at_vide/skal_vide/må_kende | \bingen\s(?:\w+\s)?(?:må|skal)\s(?:vide|få\sat\svide|kende)(?:,?\shvor(?:hen)?\s(?:han|hun|de|familien|barnet|drengen|pigen|mor|moren)\b|\s(?:deres\s|hans\s|hendes\s)?(?:nye\s)?adresse)
social | i_hast/om_natten_med/i_al_hast | \bflyttet?\s(?:hertil|hjemmefra|ind|væk)\si\s(?:al\s)?hast\b
social | hemmelig/beskyttet | \b(?:hemmeligt?|beskyttet|skjult)\s(?:sted|opholdssted|adresse|navn|bopæl)\b
social | skiftet_navn/skiftet_efternavn/nyt_navn/nyt_efternavn | \b(?:måttet|skiftet|fået|har)\s{_W % 2}(?:navn|efternavn|nyt\s(?:efter)?navn)\b[^.!?]{{0,50}}\b(?:leder\sefter|må\sikke\sfinde|ikke\skan\sfinde|for\sat\s(?:være|kunne)|sikkerhed|beskytt\w+)\b
social | på_skift_hos | \b(?:bor|boet|sover|sovet)\s(?:\w+\s)?på\sskift\shos\b(?!\s(?:mor\sog\sfar|far\sog\smor|sine\sforældre|forældrene|os|far\b|mor\b))
social | et_sted_til | \b(?:indtil|til|mens|før)\s(?:man|de|kommunen|vi|der|nogen)\s(?:\w+\s)?(?:finder|har\sfundet|leder\sefter|er\sfundet|bliver\sfundet|findes)\s(?:et\s|en\s)(?:\w+\s)?(?:sted|hjem|familie|bolig|plejefamilie)\s(?:at\sbo\s)?til\s(?:ham|hende|dem|familien|drengen|pigen|søskende\w*)\b
care   | {_PLACES} | \b(?:du|(?:din|dit|jeres)\s\w+)\s(?![^!?]{{0,140}}\b{_EVENT})(?:\w+\s)?(?:er|bliver|blev|står|kan|har|skal)\s{_W % 2}(?:{_SET}|på\sventeliste\w*|på\slisten|komme\stil|kommer\stil|nummer)\b{_ON}{{0,55}}\b(?:på|i|til|hos|ved)\s(?:\w+\s)?{_SEEN}
care   | {_PLACES} | \b{_SET}\s(?![^!?]{{0,140}}\b{_EVENT})(?:\w+\s)?(?:dig|(?:din|dit|jeres)\s\w+)\b{_ON}{{0,55}}\b(?:på|i|til|hos|ved)\s(?:\w+\s)?{_SEEN}
care   | {_PLACES} | \b(?:(?:du|(?:din|dit|jeres)\s\w+)\s(?:skal\s(?:\w+\s)?(?:møde|komme|være\sher|ind)|skulle\s(?:møde|komme)|møder|kommer\s(?:bare\s)?)|vi\s(?:ses|ser\sdig|venter\sdig))\s(?![^!?]{{0,140}}\b{_EVENT}){_ON}{{0,45}}\b(?:på|i|til|hos|ved)\s(?:\w+\s)?{_SEEN}{_ON}{{0,30}}\b(?:kl|klokken|\w+dag|den\s\d+)\b
care   | {_PLACES} | \b(?:(?:du|(?:din|dit|jeres)\s\w+)\s(?:skal\s(?:\w+\s)?(?:møde|komme|være\sher)|skulle\s(?:møde|komme)|møder)|vi\s(?:ses|ser\sdig|venter\sdig))\s(?![^!?]{{0,140}}\b{_EVENT}){_ON}{{0,40}}\b(?:kl\.?|klokken|\w+dag|den\s\d+)\s{_ON}{{0,25}}\b(?:på|i|til|hos|ved)\s(?:\w+\s)?{_SEEN}
care   | taget_blod | \b(?:have|få|fik|fået|får)\s(?:\w+\s)?taget\sblod\b
family | tretten/fjorten/femten/seksten/sytten/_13/_14/_15/_16/_17 | \b(?:mor|moren|moderen|far|faren|faderen|mødre)\s(?:er|var)\s(?:selv\s|kun\s|bare\s|blot\s|knap\s|lige\s|endnu\s|blevet\s){{1,3}}(?:tretten|fjorten|femten|seksten|sytten|1[3-7])(?:\sår)?\b(?!\s(?:minut|kilo|meter|km|timer|dage))
family | mor_på/mor_er/mor_i_denne/mødre | \byngste\s(?:nybagte\s)?(?:mor|far)\b[^.!?]{{0,25}}\b(?:er|på|var)\s(?:kun\s|bare\s)?(?:tretten|fjorten|femten|seksten|sytten|1[3-7])\b
job    | efter_ham/efter_hende | \b{_WHO_LOOKS}\s{_W % 3}{_LOOKS}\s(?:\w+\s)?(?:kassen|bilagene|regnskabe\w+|pengene|timerne|tallene|skabet)\s(?:\w+\s)?efter\s(?:ham|hende)\b
job    | forbud_mod | \b(?:har|fik|fået|får|med)\s(?:nu\s|midlertidigt\s|et\s)?forbud\smod\sat\s(?:komme(?!\si\s(?:kantin|køkken)\w*)|være|vise\ssig|betræde|møde|opholde\ssig|tale\smed|kontakte|undervise|behandle|have\s(?:kontakt|ansvar|elever|patienter))\b
job    | uden_nøgle/uden_adgang | \b(?:midlertidigt|foreløbig|for\stiden|lige\snu)\s(?:\w+\s)?uden\s(?:nøgler|adgang\w*|stilling|opgaver|underskriftsret)\b
private| hovedforhandling/retsmøde/domsforhandling/grundlovsforhør/afhøring | \b(?:er|skal|var|sidder|kaldt|indkaldt)\s(?:\w+\s)?(?:til|i)\s(?:\w+\s)?(?:hovedforhandling|retsmøde|domsforhandling|grundlovsforhør|afhøring|retsmægling)(?:er|en|et)?\b(?!,?\s(?:som|for\skommunen))
private| skattevæsen/med_skat/med_banken/med_eksen/med_naboen/arvingerne/sine_søskende/sin_bror/sin_søster/sin_eks/sin_familie | \b(?:i\s(?:\w+\s)?(?:konflikt|strid|klammeri|retssag)|strides|slås|uenig|i\sretten)\smed\s(?:skattevæsenet|skat\b|banken|eksen|naboen|arvingerne|sine\ssøskende|sin\s(?:bror|søster|eks\w*|familie|far|mor|kone|mand))
social | sendt_retur/sendt_tilbage | \b(?:blev|er|blevet|bliver)\s(?:\w+\s)?sendt\s(?:retur|tilbage)\stil\s(?!os|afsender|butikken|start|skolen|klassen|timen|arbejde|fabrikken|leverandør)
social | mad_i_køleskabet/køleskabet | \b(?:hjemme|derhjemme)\b[^.!?]{{0,20}}\b(?:ikke|ingen|aldrig|intet|sjældent)\s{_W % 2}(?:mad\s)?i\skøleskabet\b|\b(?:hjemme|derhjemme)\b[^.!?]{{0,20}}\bkøleskabet\s(?:\w+\s)?(?:er|står)\stomt\b|\bkøleskabet\s(?:\w+\s)?(?:er|står)\s(?:\w+\s)?tomt\s(?:hjemme|derhjemme)\b
social | pengene_slap/pengene_slipper/pengene_er_sluppet/pengene_rakte | \bpengene\s(?:(?:slap|slipper|er\ssluppet|var\ssluppet)\sop|rakte\sikke)\b(?=[^.!?]{{0,40}}\b(?:den\s\d|måned\w*|mad|husleje\w*|regning\w*|hjemme|medicin\w*|børnene)\b)
social | rigtige_navn | \b(?:hans|hendes|deres)\srigtige\snavn\b[^.!?]{{0,30}}\b(?:ikke|aldrig|hemmelig\w*)\b
health | paryk | \bparyk\w*\b[^.!?]{{0,60}}\b(?:behandling\w*|kemo\w*|kræft\w*|syg\w*)\b
health | hoften/lårhalsen/håndleddet/skulderen/kravebenet/knæskallen | \b(?:hoften|lårhalsen|håndleddet|skulderen|kravebenet|knæskallen)\s(?:er|var|blev)\s(?:\w+\s)?(?:gået|røget|brækket|smadret|knust|af\sled)\b
care   | et_bryst/begge_bryster/brystet_af/brystet_væk/en_nyre/den_ene_nyre/milten/livmoderen/æggestok/skjoldbruskkirtlen | \b(?:fik|få|fået|får|have)\s(?:\w+\s)?(?:taget|fjernet|skåret)\s(?:et|begge|det\sene|en|den\sene|noget\saf|en\sbid\saf|sin|sit)?\s?(?:bryst\w*|nyre\w*|milten|livmoderen|æggestok\w*|skjoldbruskkirtlen|lung\w+)\b
family | er_flyttet/græder | \b(?:mor|far|moren|faren)\ser\sflyttet\b(?=[.,!]|\s(?:ud|hjemmefra))|\b(?:far|mor|faren|moren)\sgræder\b(?=[.,!]|\s(?:når|hver))
care   | bryst_fjernet/nyre_fjernet/livmoderen_fjernet/bryster_fjernet/milten_fjernet/galden_fjernet/galdeblæren_fjernet/bryst_bort/bryst_taget | \b(?:fik|få|fået|får|have)\s{_W % 3}(?:bryst\w*|nyre\w*|livmoder\w*|milten|galde\w*|æggestok\w*)\s(?:fjernet|taget|bortopereret|skåret)\b
job    | besked_på_ikke/besked_på,_ikke/ordre_på_ikke/besked_om_ikke/påbud_om_ikke/besked_på_at_holde/besked_på_at_blive/besked_om_at_blive/besked_om_at_holde | \b(?:besked|ordre|påbud)\s(?:på|om),?\s(?:ikke\sat\s(?:vise|komme|møde|tale|kontakte|betræde|sige|udtale|røre)(?!\s(?:sig\s)?(?:uden|tom))|at\s(?:holde\ssig\s(?:væk|hjemme|fra)|blive\s(?:væk|hjemme)))\b(?!\s(?:når|ved|hvis)\s(?:storm|glat|sne))
private| flaskerne_stod/flaskerne_lå/flasken_stod/flasken_lå/flasker_bag/flasker_under/lå_der_mest_flasker/lå_der_kun_flasker/lå_der_altid_flasker | \bflaske\w*\s(?:\w+\s)?(?:stod|lå|står|ligger|fundet)?\s?(?:\w+\s)?(?:bag|under|mellem)\s(?:\w+\s)?\w*(?:ringbind|mapper|skuffe|papirkurv|arkiv|gulvbræd|sæde|madras|kontormøb)\w*|\blå\sder\s(?:mest|kun|altid)\sflasker\b
social | plejefamilier/institutioner/børnehjem/opholdssteder | \b(?:været|gået|flyttet|haft)\s{_W % 3}(?:to|tre|fire|fem|seks|syv|flere|mange)\s(?:forskellige\s)?(?:plejefamilier|institutioner|børnehjem|opholdssteder|plejehjem)\b
social | sit_arbejde/sit_levebrød/deres_arbejde/sin_stilling/sit_firma/sit_job | \b(?:har|havde|hvor\s(?:han|hun))\s{_W % 2}mistet\s(?:sit|sin|deres)\s(?:\w+\s)?(?:arbejde|levebrød|stilling|firma|job)\b(?!\?)
care   | {_PLACES} | (?:tid|\bplads|\baftale)\s(?:til|for)\s(?:dig|(?:din|dit)\s\w+)\b(?![^!?]{{0,140}}\b{_EVENT}){_ON}{{0,45}}\b(?:på|i|til|hos|ved)\s(?:\w+\s)?{_SEEN}
care   | hos_os_på/hos_os_i | \b(?:du|(?:din|dit)\s\w+)\s(?![^!?]{{0,140}}\b(?:velkom|{_EVENT}))(?:er|bliver|kommer|var|ligger|lå|har\sværet|gik|går)\s{_W % 4}hos\sos\s(?:på|i)\s(?:\w+\s)?{_SEEN}
care   | stråler/kemo | \b(?:i\sgang|startet|begyndt|færdig|midt\si(?:nde\si)?)\s(?:med\s|på\s)?(?:sin\s|sine\s)?(?:stråler(?:ne)?|kemo\w*)\b(?!\s(?:kurs|uddann))
health | tumoren/svulsten/knuden_sidder/knuden_er/knuden_var/kræften_sidder/metastaser | \b(?:tumoren|svulsten|kræften|metastaserne)\s(?:\w+\s)?(?:sidder|sad|er|var|har|kan|vokser|trykker)\b|\bknuden\s(?:\w+\s)?(?:(?:sidder|sad)\si\s{_W % 1}(?:bryst|hals|lunge|hoved|hjerne|lever|mave|skjold|arm|nakke)\w*|vokser|trykker\spå|(?:er|var)\s(?:(?:ond|god)artet|god\b|harmløs))
job    | igennem | \b(?:til|indtil|mens|før)\s(?:[\wæøå-]+\s){{1,2}}(?:har\s)?(?:været|gået|kigget|set|går|kigger|læser|læst)\s(?:sagen|klagerne|klagen|anklagerne|beskyldningerne)\sigennem\b
job    | på_mailen/sin_mail/på_systemet/i_systemerne/i_bygningen | \bmå\s(?:\w+\s)?(?:heller\s)?ikke\s(?:\w+\s)?(?:komme|bruge|åbne|logge|gå)\s(?:ind\s)?(?:på\smailen|sin\smail|på\ssystemet|i\ssystemerne|i\sbygningen)\b
social | hjemme/derhjemme | \bnoget,?\s(?:som\s)?(?:han|hun|de)\shar\s(?:set|oplevet|hørt|været\sude\sfor)\s(?:der)?hjemme\b
family | flyttet_ud | \ber\s(?:\w+\s)?flyttet\sud\b(?=[^.!?]{{0,60}}\b(?:sine\sforældre|sin\s(?:mor|far|søster|bror)|huset\s(?:er|bliver|skal)|børnene|pigerne|drengene))
social | hos_sine_forældre/hos_sin_mor/hos_sin_far/hos_sin_søster/hos_sin_bror/hos_sin_veninde/hos_sin_ven | \b(?:bor|sover|boet|overnatter)\s(?:\w+\s)?hos\s(?:sine\sforældre|sin\s(?:mor|far|søster|bror|veninde|ven)),?\s(?![^.!?]{{0,40}}\b(?:byg|ombyg|renover|istand|skimmel|vandskade|mal))(?:indtil|til\s(?:hun|han|huset|der)|mens|nu|midlertidigt|så\slænge|igen)\b
private| kørekort/førerbevis/certifikat/autorisation | \b(?:fået|fik|får)\s(?:\w+\s)?(?:inddraget|frataget|taget|klippet|beslaglagt)\s(?:sit\s|sin\s)?(?:kørekort|førerbevis|certifikat|autorisation)\w*
private| mistet_kortet/mistet_lappen/uden_lappen/taget_lappen | \bmistet\s(?:kortet|lappen)\b(?!\s(?:til|med|over|i|fra|på))|\btaget\slappen\b
care   | undersøges_for/undersøgt_for/udredes_for/udredt_for/scannes_for/opereres_for/behandles_for | \b(?:skal|bliver|blev|er\sved\sat\sblive)\s(?:\w+\s)?(?:undersøges|undersøgt|udredes|udredt|scannes|opereres|behandles)\sfor\s(?!(?:at|fejl|skimmel\w*|utæt\w*|læk\w*|asbest|bly|pcb|radon|virus\smed|revner|svamp|orm\si\sdækket)\b)
violence | byretten/landsretten/betinget/samfundstjeneste | \b(?:fået|fik)\s(?:\w+\s)?(?:dage|måneder|måneders|år|års|dagbøder)\s(?:\w+\s)?(?:af|i|ved)\s(?:by|lands)?retten\b|\b(?:fået|fik|idømt)\s(?:\w+\s){{0,3}}(?:betinget|ubetinget)\b|\b(?:idømt|afvikler)\s(?:\w+\s){{0,2}}samfundstjeneste
care   | til_prøve/prøver_for | \b(?:er|var|skal|har\sværet)\s(?:\w+\s)?til\sprøver?\sfor\s(?!rollen|teater|orkest|kor\b|holdet)
health | ondartede/godartede | \b(?:ond|god)artede\b(?!\s(?:rygter|planter|svampe))
"""
