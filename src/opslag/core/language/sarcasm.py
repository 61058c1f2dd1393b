"""Sarcasm about people one works with (spydighed): families of turns that weigh little alone and much together.

A turn in `_COLD` is contempt by itself, where a group is named. The others are half a sneer each: it takes two of
different families in neighbouring sentences, one of them about what the others do or can. Praise and wonder alone
never make one.
"""

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_ADV = r"(?:(?:jo|nu|da|vist|åbenbart|tydeligvis|tilsyneladende|selvfølgelig|naturligvis|heller|stadig|altid|ofte|igen|bare|egentlig|nok|vel|simpelthen|overhovedet|knap nok|sjældent|rent faktisk|endnu|åh så|lige|så|desværre|sikkert|formentlig|altså|som sædvanlig|som altid) )"

_COLD = Turns(
    rf"""
    skabe sig/skaber de sig/skaber sig/skabte sig|\bskaber_(?:de_)?sig\b|\bskabe_sig\b|\bskabte_sig\b
    hyler|\bhyler_(?:op|altid|igen|over|og)\b
    jamr|\bjamrer\b|\bjamrede\b|\bjammer\b
    klynk|\bklynke\w*
    surmul|\bsurmule\w*
    tude|\btuder_(?:over|igen|og)\b|\btudefjæs\w*
    flæb|\bflæbe\w*
    levede af|\blevede?_af_at_(?:være|brokke|klage|skælde)\w*
    lever af|\blever_af_at_(?:være|brokke|klage|finde|skælde)\w*
    en brik|\b(?:fatter|forstår|begriber|aner)_(?:{_ADV})?(?:ikke|aldrig)_(?:en_brik|en_dyt|et_kuk|en_disse|et_ord|et_hak|en_pind)\b
    aner en/begriber en/fatter en/forstår en/ved en|\bikke_(?:fatter|forstår|begriber|aner|ved)_en_(?:brik|dyt|pind|disse)\b
    intet|\b(?:ved|kan|forstår|fatter|kender|begriber|lærer|bidrager_med)_(?:{_ADV})*(?:absolut_|præcis_|stort_set_|nøjagtig_)?intet\b(?!_(?:til|andet|nyt|om_sagen))
    ingenting|\b(?:kan|forstår|fatter|begriber|lærer|laver|bestiller|ved)_(?:{_ADV})*(?:absolut_|præcis_|stort_set_|nøjagtig_|bogstaveligt_talt_)?ingenting\b
    snakker om/taler om|\b(?:aner|ved)_(?:{_ADV})*ikke,?_hvad_de_(?:snakker|taler)_om\b|\bikke_(?:aner|ved),?_hvad_de_(?:snakker|taler)_om\b
    aner|\baner_(?:{_ADV})*(?:ikke,?_hv\w+|intet)\b|\bikke_aner,?_hv\w+
    uden at|\b(?:kloge|mening\w*|bestemm\w+|eksperter?|sig|udtale\w*|dømme\w*|belære\w*|blande\w*)_[^.!?]{{0,30}}uden_at_(?:have_(?:den_)?(?:ringeste|mindste|anelse|fattet|været|prøvet|sat|set)|ane|vide|kende|forstå|fatte)\w*
    ben i|\baldrig_(?:nogensinde_|selv_|nogen_sinde_)*(?:har_|have_)?(?:sat|stukket)_(?:deres_|sine_|sin_|en_|et_)?(?:egne_)?(?:ben|fod|fødder|næse|næsen|snude)\b
    aldrig|\bder_(?:vist_|åbenbart_|nok_|tydeligvis_|formentlig_)?aldrig_(?:nogensinde_|selv_)*(?:har_)?(?:stået_(?:foran|med|i)|skiftet|passet|undervist|tørret|siddet_(?:med|på_gulvet)|haft_(?:en_klasse|ansvar|et_(?:rigtigt_)?arbejde|børn)|været_i_(?:nærheden|virkeligheden|en_(?:klasse|vuggestue|børnehave|skole|sfo))|prøvet_at_(?:stå|passe|undervise|arbejde|lave|have|tørre|tage|bestille)|lavet_en|arbejdet|bestilt|set_et_barn|mødt_et_barn|åbnet_en_bog)
    har aldrig|\bhar_(?:{_ADV})?aldrig_(?:nogensinde_|selv_)*(?:stået_(?:foran|i)_en|skiftet_en|undervist|tørret_(?:en_)?(?:næse|snot)|været_i_nærheden_af|set_et_(?:rigtigt_|levende_)?barn|mødt_et_(?:rigtigt_)?barn|haft_(?:en_klasse|et_rigtigt)|bestilt_noget|lavet_en_(?:dags|hånds)|løftet_en_finger|åbnet_en_bog|prøvet_at_(?:arbejde|lave_noget|bestille))
    kloge|\b(?:den|de|alle_de|flere|nogle|andre|så_mange|vores)_(?:selv|alt_for_|så_|meget_)?(?:kloge|kloge,|alvidende|bedrevidende|selvkloge|ufejlbarlige)_(?:hoveder|herrer|damer|mennesker|folk|konsulenter|mænd|forskere|eksperter|politikere|jurister)\b
    vi andre|\b(?:vi|os)_andre,?_(?:der|som)_(?:{_ADV})*(?:faktisk|rent_faktisk|rigtigt|virkelig|arbejder|laver|står|knokler|tager|har_fødderne|må|skal|passer|har_rigtigt)
    der faktisk|\b(?:os|dem|folk|nogen|mennesker|voksne|vi),?_(?:der|som)_(?:faktisk|rent_faktisk|rigtigt)_(?:arbejder|laver|kan|ved|passer|underviser|bestiller|har|forstår|møder|bruger)
    rigtig|\b(?:finde|få|fik|har|får|tage|skaffe|prøve)_(?:sig_)?(?:(?:noget|et|nogle)_)?rigtigt?e?_(?:arbejde|personale|job|mennesker|folk|fagfolk|lærere|pædagoger|forældre)\b
    sin løn|\bfår_(?:{_ADV})*(?:sin|deres)_løn_(?:{_ADV})*(?:alligevel|uanset|for_at_(?:sidde|drikke|genere|flytte|kigge)|for_(?:ingenting|det_samme))
    løn for|\b(?:løn|penge|betaling)_for_at_(?:sidde|drikke_kaffe|genere|flytte_(?:rundt_på_)?papir\w*|kigge|sove|lave_ingenting|snakke)
    lidt at lave|\bså_lidt_at_(?:lave|tage_sig_til|se_til)\b
    for lidt/ikke andet/ikke bedre/ikke noget/ingenting/intet|\b(?:intet|ingenting|ikke_noget_(?:bedre|andet|fornuftigt)|ikke_(?:andet|bedre)|for_lidt)_(?:andet_|bedre_|fornuftigt_)?at_(?:lave|tage_sig_til|give_sig_til|rive_i)\b
    dovn/dogn/sløv/ladhed/dovenskab|\b(?:dovne|dogne|sløve|magelige)_(?:på|som|folk|typer|konsulenter|håndværkere|lærere|vikarer|forældre|pædagoger)\b|\b(?:dogn|dovenskab\w*|ladhed)_(?:på|i|og|som|folk|typer|konsulenter|håndværkere|lærere|vikarer|forældre|unger)\b
    hørte efter/kunne læse/læste/_gad_|\bhvis_(?:bare_)?\w+_(?:bare_|i_det_mindste_|dog_)?(?:læste|hørte_efter|kunne_læse|gad)_(?:{_ADV})*(?:bare|halvdelen|en_tiendedel|vores|ugebrevet|beskederne|det,)
    dumme|\bdumme_(?:forældre|lærere|pædagoger|mødre|fædre|folk|politikere|konsulenter|naboer)\b|\bfor_dumme?_til\b|\bdumme_(?:spørgsmål_fra|svin|høns|kællinger|mennesker)\b|\bfor_de_dumme_spørgsmål\b
    ikke k|\bikke_(?:kan|kunne)_(?:finde_ud_af_at_)?(?:læse|tælle|stave|klokken|aflæse|regne)_(?:en_|et_|deres_|indenad|til)
    hjerner/hoveder/pander/pandeskaller|\b(?:små|ringe|tomme|tykke|bløde)_(?:hjerner|hoveder|pander|pandeskaller)\b
    snob|\bsnob(?:ber|beri|beriet|ben|bet|bede|berne)?\b
    tror|\btror,?_(?:at_)?(?:de|han|hun|den|det)_(?:{_ADV})*(?:er|står|kan|ved|gør|ejer|har_patent)_(?:alt_|det_|det_hele_|så_meget_)*(?:bedre|klogere|finere|vigtigere|noget_særligt|noget|for_fine?|hævet|verden|verdens_navle|gud|guds_gave|kongen?|dronning\w*)
    guds gave|\bguds_gave_til\b|\bverdens_navle\b
    for fin|\b(?:er|har_gjort_sig|føler_sig)_(?:{_ADV})*for_fine?_til\b
    bliv_/blive voksn/få taget jer sammen/hold dog inde/hold dog kæft/hold dog mund/hold inde/hold kæft/hold mund/hold nu inde/hold nu kæft/hold nu mund/hold venligst inde/hold venligst kæft/hold venligst mund/komme op/skam jer/tag dig/tag jer/tage jer/vågn|\btag_(?:jer|dig)_(?:nu_|dog_|lige_|venligst_)?sammen\b|\bse_(?:nu_)?at_(?:få_taget_jer_sammen|blive_voksne?|komme_op|tage_jer)\b|\bbliv_(?:nu_|dog_)?voksne?\b|\bvågn_(?:nu_|dog_)?op\b|\bskam_jer\b|\bhold_(?:nu_|dog_|venligst_)?(?:kæft|mund|inde)\b
    ødelægger|\bdet_er_jer,?_der_(?:ødelægger|forkæler|har_ødelagt|er_problemet)\b|\bi_(?:ødelægger|forkæler)_\w+
    problemet er|\b(?:problemet|skylden)_er_(?:{_ADV})*(?:forældrene|lærerne|pædagogerne|fagforeningen|politikerne|forvaltningen|konsulenterne|jer)\b
    gider|\bikke_gider_(?:være|opdrage|arbejde|rejse|læse|komme|svare|bruge|tage|lave|høre|møde|hjælpe|se|gå|tænke|rydde|betale)
    gider|\b(?:gider|orker|gad)_(?:{_ADV})*(?:ikke|aldrig)_(?:{_ADV})*(?:at_)?(?:være|opdrage|arbejde|rejse|læse|komme|svare|bruge|tage|lave|høre|møde|hjælpe|se|gå|tænke|rydde|betale|bestille|løfte|sætte|engang)
    doktordisputats/hvor svært/kræver ikke en/raketvidenskab/så svært|\braketvidenskab\b|\bdoktordisputats\b|\b(?<!hvor_)så_svært_(?:er|kan)_det\b|\bikke_være_så_svært\b|\bhvor_svært_(?:kan|er)_det\b(?!_(?:være_)?at_få)|\bkræver_ikke_en_(?:uddannelse|phd|ph\.d|universitetsgrad)
    undskyldning|\bhvad_er_jeres_undskyldning\b|\bhvad_mon_undskyldningen_er\b|\bden_dårlige_undskyldning\b
    som de altid|\bsom_(?:de|den|det|han|hun|i)_(?:jo_)?(?:altid_gør|plejer|nu_engang_gør)_når_(?:nogen|der|vi)
    virkelighed|\b(?:langt|fjern\w*|isoleret|afsondret)_(?:væk_)?fra_virkeligheden\b|\b(?:kontakten|jordforbindelse\w*|forbindelsen)_(?:til|med)_virkelighed\w*|\bfremmede?_for_virkeligheden\b
    jordforbindelse|\b(?:mist\w+|uden|ingen|mangle\w+)_jordforbindelse\w*
    elfenben|\belfenbenstårn\w*
    skriveborde|\b(?:bag|fra|ved)_(?:et|deres|sit|de)_(?:varme_|fine_|store_)?skrivebord\w*
    kvaj|\bkvaj(?:er|ede|pande\w*)\b
    amatør|\bamatør(?:er|erne|agtig\w*|isme)\b|\bglade_amatører\b
    sinke/fjols/tosse/tumpe/kvæg/fårehoved/pjok|\bsinke\w*|\bfjolser?(?:ne)?\b|\bfjols(?:et)?\b|\btosser(?:ne)?\b|\btumper?(?:ne)?\b|\bkvæg\b|\bfåre?hoveder?\b|\bpjok\w*
    hjernedød/hjernelam/tungnem/begavet/tykpandet/sneversyn/forstokke/fossil|\bhjernedød\w*|\bhjernelam\w*|\btungnem\w*|\bsmåt_begavet\w*|\btykpandet\w*|\bsneversyn\w*|\bforstokke\w*|\bfossil\w*
    blev kun/kunne ikke blive|\bkunne_ikke_blive_(?:andet|til_andet)\b|\bblev_kun_\w+,?_fordi\b
    hvis de/når_de_ |\b(?:når|hvis)_de_(?:endelig|overhovedet|engang|en_sjælden_gang)_(?:gider_)?(?:møder?|dukker?|kommer|viser)
    blander|\bblander_(?:de_)?sig_(?:{_ADV})*(?:i_alt|i_ting|udenom)\b
    næse|\bkan_ikke_se_ud_over_(?:deres|sin|egen)_(?:egen_)?næse\w*|\bsin_egen_næse\b
    navlepill|\bnavlepill\w*|\bnavlebeskue\w*
    blinde øje|\bvender_det_blinde_øje\b|\bkolde_skulder\b
    kvarter|\bbrugte_(?:et|en|to|tre|fem)_(?:\w+_)?(?:kvarter|minutter|time|timer)_på_at
    energi|\btænk,?_hvis_(?:de|i|han|hun)_(?:bare_|i_stedet_|nu_)*brugte
    bruge til|\bingen_(?:\w+_)?(?:kan|har|gider|vil)_(?:\w+_)?(?:bruge|brug_for|læse)\b(?!_(?:mere|længere|dem_mere))|\bkan_bruges?_til_(?:intet|ingenting)
    latte|\bdrikker_(?:\w+_)?latte\w*|\bkører_(?:de_)?hjem_igen
    forstå|\bforstå_(?:noget_|det_|børn_)?(?:kan|gør|vil)_de_(?:\w+_)?ikke\b|\b(?:kan|gør)_de_(?:så_)?ikke\b(?=[.!])
    prædiken|\bprædiken?_fra\b|\bprædiker_(?:igen|altid|for_os)
    brokker|\bbrokker_(?:de_)?sig_(?:altid|igen|hver|når|over|som)
    advarer|\b(?:vi_)?advarer_(?:vi_)?(?:børnene|alle|jer)_(?:i)?mod\b
    selvsamme|\b(?:de_)?selvsamme_(?:mennesker|forældre|folk|voksne|personer|politikere)\b
    humør|\bdårlige?_humør\b|\bjeres_(?:brok|galde|edder|gnavne|sure)\w*
    kaster|\bkaster_jer_over\b
    læs dog/læs for en gangs/læs lige/læs nu |\blæs_(?:nu|dog|lige|for_en_gangs)_(?:\w+_)?(?:hvad|det|ugebrevet|beskeden|brevet|opslaget|igen)
    krævende|\bså(?:dan_)?_?(?:et_)?krævende_(?:job|arbejde)
    klogt på|\bkiggede?_klogt\b|\bså_kloge_ud\b
    god fornøjelse|\bgod_fornøjelse\b[.!]
    tak for|\btak_for_(?:den_oplysning|det_råd|belæringen|den_belæring|det_fantastiske|den_indsigt|oplysningen|det_geniale)\b
    betryggende|\bbetryggende\b[.!]
    bevares|\b(?:gud_)?bevares\b(?!_for)
    reddet/roligt/trygt|\b(?:landet|verden|dagen|skolen|byen|vi|så)_(?:er|var)_(?:vi_|da_|jo_)?reddet\b|\bsove_(?:roligt|trygt)_(?:igen|nu|om_natten)|\bkan_vi_(?:alle_|godt_|jo_)?(?:ånde_lettet|sove)
    ad gjorde/ad skulle/or var/ordan klarede|\b(?:hvad_skulle|hvor_var|hvordan_klarede|hvad_gjorde)_vi_(?:\w+_)?(?:uden|før)_(?:dem|ham|hende|jer|\w+erne|\w+er\b)
    stakkels|\bstakkels_(?:mand|kvinde|fyr|dame|menneske|kræ|drenge|herre)\b
    lønramme/evner/fatteevne/forstand/horisont/niveau|\b(?:over|uden_for|udenfor|hinsides)_(?:deres|hans|hendes|jeres)_(?:\w+_)?(?:lønramme|evner|fatteevne|forstand|horisont|niveau|kompetence\w*|pædagogiske_rækkevidde)\b
    afsløring/bliver det næste/finder de/geniale/kommer der/påfund/venter|\b(?:vi_)?venter_(?:alle_|bare_|nu_|vi_)?(?:spændt|i_spænding|i_åndeløs)\w*_på_(?:\w+_)?(?:næste|deres|hvad_de|afslør\w*|det_næste)|\bhvad_(?:mon_)?(?:bliver_det_næste|finder_de_(?:mon_)?på|kommer_der_(?:mon_)?næste_gang)\b|\bnæste_(?:afsløring|påfund|geniale)\b
    master/ph.d/universitet/uddannelse/doktor|\b(?:kræver|skal_man_have|skal_have|tager)_(?:\w+_)?(?:en_)?(?:master|ph\.?d\w*|universitetsgrad|doktorgrad|lang_uddannelse|kandidatgrad|femårig_uddannelse)\b[^.!?]{{0,30}}\b(?:at|for)\b
    åbenbart|\båbenbart_(?:for_(?:svært|meget|besværligt|lidt|fint|dyrt|kompliceret|stor)|en_(?:master|uddannelse)|(?:kun_)?(?:kræver|koster))\b|\b(?:kræver|skal_man|koster_det|er_det)_åbenbart_(?!en_god|lidt)
    nogen burde/nogen kunne/nogen må/nogen skulle |\bnogen_(?:burde|må|skulle|må_gerne|kunne)_(?:\w+_)?(?:fortælle|forklare|lære|minde|vise|købe|give|ringe_til|vække|sige_til)_(?:vores_|den_|de_|det_|en_)?\w+
    opgivet|\b(?:har_|helt_)?opgivet_at_(?:forklare|lære|få|forstå|tale|diskutere|vente)\b
    slags/typen|\b(?:to|tre|mange)_slags_(?:forældre|fædre|mødre|lærere|ledere|pædagoger|vikarer|mennesker|politikere|konsulenter|kolleger)\b|\bkender_(?:i|du|vi)_(?:jo_|godt_|sikkert_)*typen\b|\bden_type,?_der\b
    tåle|\btåler_(?:ingenting|intet|ikke_(?:en|et|noget|mosten|mod))|\bkan_ikke_tåle_(?:mosten|mosen|lugten|kritik|noget)
    snefnug/sjæle/krænk|\bsnefnug\w*|\bsarte_sjæle\b|\bkrænkelses\w+|\b(?:bliver|blev|er)_(?:altid_|straks_|lynhurtigt_)krænkede?\b
    ingenting|\b(?:penge|løn|betaling|betalt|honorar)_for_(?:ingenting|at_lave_ingenting|intet)\b
    tiden|\bfå_(?:dagen|tiden|timerne)_til_at_gå\b|\btiden_til_at_gå_med\b
    som babyer/som børn/som en flok/som en gal/som et forkælet/som forkælede/som gale/som hovedløse/som små/som tre-årige/som treårige/som trodsige/værre end |\b(?:opfører|opførte|råber|skriger|hyler|tuder|ter|skaber)_(?:sig_)?(?:\w+_)?som_(?:en_gal|gale|små|børn|babyer|et_forkælet|forkælede|en_flok|trodsige|treårige|tre-årige|hovedløse)\w*|\bværre_end_(?:vores_|deres_)?(?:egne_)?(?:børn|unger|treårige|børnene|ungerne)\w*
    bilder/i den tro/rundt og tror|\b(?:går_(?:vist_|stadig_)?rundt_og_tror|lever_(?:\w+_)?i_den_tro|bilder_(?:de_)?sig_(?:\w+_)?ind)\b
    boble/fortiden/stenalder|\blever_(?:\w+_)?i_(?:en_|deres_egen_|sin_egen_)?(?:boble|fortiden|stenalder\w*|sidste_århundrede|en_drøm\w*)\b
    ordet/fremmedord/ordbog|\bkender_(?:\w+_)?ikke_ordet\b|\bfremmedord_for\b|\bi_deres_ordbog\b
    klapper/roser/soler/selvros|\b(?:klapper|klappede)_(?:\w+_)?(?:hinanden_på_(?:skulderen|ryggen)|af_sig_selv)\b|\broser_sig_selv\b|\bsoler_sig\b|\bselvros\w*
    blærer/praler|\b(?:blærer|blærede|spiller)_sig_(?:med|som|klog|over|op)\b|\bpraler_(?:igen|med|af|altid)\b
    excel/papirnus/bureaukrat/papirtig/kontorrot/skrivebord|\bexcel(?:-|_)?(?:ark_)?(?:folk|drenge|hoved|riddere?)\w*|\bpapirnus\w+|\bbureaukrater?(?:ne)?\b|\bpapirtig\w+|\bkontorrotte\w*|\bskrivebords(?:pædagog|kriger|teoretiker|strateg|folk|ekspert)\w*
    kalde|\b(?:hvis|om)_man_(?:da_|ellers_|overhovedet_|altså_)*(?:kan|må|skal|tør|vil)_kalde\b|\bhvis_(?:det|de|man|den)_(?:da_)?(?:kan|må|skal)_kaldes\b|\bkalder_sig_(?:selv_)?(?:professionel\w*|eksperter?|pædagog\w*|lærere?|fagfolk|forældre|ledere?|voksne?)\b
    hoved|\b(?:tager|tog)_(?:man|vi|jeg|os|mig|sig)_(?:\w+_)?til_hovedet\b|\bryster_på_hovedet_(?:af|over)\b|\bondt_i_hovedet_af\b|\b(?:lyse|kvikke|skarpe|tomme)_hoveder?_(?:på|i|hos|fra|bag)
    grin/latter|\btil_grin\b|\btil_at_(?:grine|le|tude)_(?:af|ad)\b|\bgriner?_(?:vi_)?(?:stadig_|højt_|lidt_)?ad_(?:dem|jer|ham|hende|konsulent\w*|politiker\w*|forvaltning\w*|forsker\w*|lærer\w*)\b
    farce/flovt/komedie/latterligt/parodi/pinligt/tragikomisk/vegne|\b(?:en|ren|værre|sikken_en)_(?:farce|parodi|komedie)\b|\btragikomisk\w*|\b(?:hvor|dybt|direkte|ret|lidt|så)_(?:pinligt|flovt|latterligt)\b|\bpå_(?:deres|jeres|hans|hendes)_vegne\b
    mars/månen/planet|\b(?:en_anden|fremmed)_planet\b|\bfra_mars\b|\b(?:bor|boet|lever|kommer)_(?:\w+_)?(?:på|fra)_(?:månen|mars)\b
    geni/einstein/skarpeste/kniv/lysende|\b(?:endnu_et|et_rent|et_sandt|rene)_geni(?:er)?\b|\beinstein\w*|\bskarpeste_(?:kniv|blyant|knive)\b|\bden_lysende_idé\b|\bgeniale_idé\b|\bikke_de_hurtigste\b
    forlange/forvente|\bman_(?:kan|skal|må)_(?:jo_|vel_|heller_|åbenbart_|nok_)*ikke_(?:forlange|forvente|håbe|regne_med|stille)_(?:\w+_)?\w+|\bfor_meget_at_(?:forlange|forvente|håbe)\b|\bforventer_vi_(?:heller_|jo_)*ikke_af_(?:dem|jer|ham|hende|\w+erne)\b
    holde sig til/udenom/jeres eget/jer selv|\b(?:burde|skulle|kunne|må_gerne|bør)_(?:\w+_)?holde_sig_til\b|\bhold_(?:jer|dig)_til\b|\bbland_jer_(?:uden_?om)\b|\bpas_jer(?:_selv|es_eget)\b
    tilbage, når/igen, når|\bkom_(?:igen|tilbage),?_når_i\b|\b(?:kan|må)_(?:\w+_)?(?:komme_|vende_)?(?:igen|tilbage),_når_(?:de|han|hun|i)\b
    fine fornemmelser/høje hest/ned fra/næsen i sky|\bfine_fornemmelser\b|\b(?:på|ned_fra)_(?:den|deres|sin|jeres)_høje_hest\b|\bnæsen_i_sky\b|\bned_fra_(?:deres|jeres|sit|sin)\b
    grådig/grisk/malker/mæsk/kassen/rager|\b(?:penge)?grådige?\b|\b(?:penge)?griske?\b|\bmalker_(?:os|kommunen|systemet)\b|\bmæsker_sig\b|\b(?:score|tjene|fylde)r?_(?:\w+_)?kassen\b|\brager_til_sig\b|\bhåver_ind\b
    kælling/kærring/hattedame/tøse/mandehørm/madam|\bkællinge?r?(?:ne)?\b|\bkærringe?r?(?:ne)?\b|\bhattedame\w*|\btøsefnidder\w*|\bmandehørm\w*|\bmadammer(?:ne)?\b|\bgamle_(?:sure_|gnavne_)?(?:mænd|tosser|røvere)_(?:i|på|fra)\b|\bsure_(?:gamle_)?(?:mænd|koner|damer|naboer|tanter|pædagoger|lærere|mødre)\b
    mening/mener|\b(?:har|have)_(?:selvfølgelig_|naturligvis_|altid_|jo_|åbenbart_|straks_|også_)+en_(?:\w+_)?(?:mening|holdning)\b|\bmener_(?:de|han|hun)_(?:selvfølgelig|naturligvis|åbenbart|alvorligt)\b
    for sjov|\b(?:kom|er|gør|møder|arbejder|var)_(?:\w+_)?for_sjov\b
    jorden|\b(?:ned|landet?|tilbage)_på_jorden\b|\bned_i_gear\b
    hjerne|\b(?:bruge|tænde|slå|koble|mangle\w*)_(?:\w+_)?hjernen?(?:_til|_fra)?\b
    voks|\bvoksne_(?:mennesker|mænd|kvinder)_(?:der|som|og|burde|kan|ikke|opfører)\b|\b(?:være|lege|blive)_voksne?_(?:en_gang|engang|nu|for_en)\b
    opdrag|\b(?:kunne|burde|skulle|glemt_at|ikke)_(?:\w+_)?(?:opdrage|opdraget)\b|\bgad_(?:opdrage|læse|svare|møde)\b
    sine penge/skattekroner/skatteborger|\bfor_(?:vores_|skatteborgernes_|jeres_)(?:skatte)?(?:penge|kroner)\b|\bsine_penge_værd\b
    svært ved|\b(?:har|havde)_(?:åbenbart_|tydeligvis_|stadig_|altid_|jo_|vist_|ofte_)+svært_ved_at\b
    tak for|\btak_for_(?:lektionen|oplysningen|belæringen|tippet|påmindelsen|opdragelsen|prædikenen|informationen|indsigten|undervisningen_i|det_gode_råd)\b
    intet om|\bog_intet_om\b
    der aldrig|\b(?:folk|nogen|mennesker|dem|en|personer|mænd|typer|konsulenter|politikere|eksperter),_der_(?:vist_|åbenbart_|selv_)?aldrig_(?:selv_)?har_\w+
    man bliver/man er/man kan |\bman_(?:bliver|er|kan)_(?:jo_|vel_|da_|heller_)+(?:heller_)?ikke_\w+_(?:af|fordi|bare_fordi)\b
    museet/må gerne hente|\bmuseet_(?:må|kan)_(?:gerne_|godt_|bare_)?hente\b|\bmå_gerne_hente_(?:dem|ham|hende|jer)\b
    nej til alt|\b(?:sagt|siger|sige|sagde)_nej_til_alt\b|\b(?:er|var|altid)_imod_alt\b
    ekspertise/visdom/indsigt/klogskab/rettidig|\bså_(?:megen|meget|stor)_(?:ekspertise|visdom|indsigt|klogskab|omtanke|rettidig\w*)\b
    der brokker/der klager/der ringer/der synes/der parkerer|\btil_(?:jer|dem|alle|alle_jer|dig),?_der_(?:\w+_)?(?:brokker|klager|parkerer|skælder|ringer_og|synes,?_(?:at_)?(?:vi|det))
    begge ører/voksne hænder|\bmangler_(?:opdragelse|manerer|omløb|al_form)
    luft|\b(?:ren|varm|tom)_luft\b
    ejer ikke|\bejer_ikke_(?:skam|respekt|situations|empati|pli|manerer)\w*
    får løn/løn for|\b(?:får|fik|hæver)_(?:\w+_)?løn_for_(?:den_slags|det|at|sådan)\b
    giver sig ud/kalder sig|\bgiver_sig_ud_for_at\b
    sejlende|\bkommer_(?:sejlende|svævende|rendende|dumpende|anstigende|trampende|vadende)\b
    har prøvet at|\b(?:når|hvis)_(?:i|de|du|han|hun|nogen_af_dem)_(?:selv_|engang_|bare_én_gang_|en_dag_)*har_prøvet_at\b
    fejlet|\b(?:fejlet|dumpet|droppet_ud)_som_\w+,_(?:kan|bliver)
    af slagsen|\bkan_man_altid_blive\b
    _siden_|\b(?:folk|dem|nogen|mennesker|voksne|\w+ere|\w+erne|\w+er),?_der_(?:ikke|sidst|aldrig|næppe)_har_[^.!?]{{3,40}}_siden_\w+
    alle andre/os alle/os andre/resten af os|\b(?:vil|ville)_(?:gerne_|så_gerne_|nu_|også_)*(?:lære|fortælle|belære|forklare|vise|undervise)_(?:os_andre|os_alle|alle_andre|resten_af_os)\b
    det kan|\bdet_kan_(?:de|han|hun)_(?:jo_|da_)?(?:sagtens|let|nemt)_sige\b
    få briller/få et ur/købe_/lære klokken/læse_|\b(?:skulle|kunne|burde)_(?:i|de|han|hun)_(?:\w+_)?(?:prøve_at_|overveje_at_)?(?:købe_(?:et_ur|sig|en_kalender|briller)|få_(?:briller|et_ur)|lære_klokken|læse_(?:skiltet|beskeden|brevet|indbydelsen))
    at kigge på/at købe et ur|\bprøve?_at_købe_et_ur\b|\bprøve?_at_kigge_på_(?:klokken|uret|skiltet)
    """
)
_FAILING = Turns(
    rf"""
    knap nok|\b(?:kan|kunne)_(?:{_ADV})*knap_nok_(?!vente|se_|nå|tro|få_armene|rumme|huske|høre|være_i|sidde|bære|stå)|\bknap_nok_(?:kan|kunne)_(?!vente|se_|nå|tro|rumme|være|sidde)
    hverken|\b(?:kan|kunne|kender|forstår|gider|vil|har)_(?:{_ADV})*hverken\b[^.!?]{{0,50}}\beller\b
    ikke engang|\b(?:kan|kunne|ved|har|gider|ville)_(?:{_ADV})*ikke_engang\b|\bikke_engang_(?:kan|kunne|ved|gider|har)\b
    kende forskel|\bkende_forskel_på\b
    finde ud af|\b(?:ikke|aldrig)_(?:kan|kunne)?_?finde_ud_af\b|\bbrugt?_[^.!?]{{3,40}}_på_at_(?:finde_ud_af|opdage|konstatere|nå_frem|beslutte|skrive|blive_enige)
    for sent|\b(?:kun|som_altid|igen|naturligvis|selvfølgelig|altid|kommer)_(?:\w+_){{0,4}}for_sent\b
    har jo/har nok/har tilsyneladende/har tydeligvis/har vel/har vist/har åbenbart/havde jo/havde nok/havde tilsyneladende/havde tydeligvis/havde vel/havde vist/havde åbenbart|\b(?:har|havde)_(?:vist|åbenbart|tydeligvis|nok|tilsyneladende|vel|jo)_(?:helt_)?(?:glemt|misforstået|ikke|aldrig|overset|opgivet|andet)\b
    sidde/sad |\b(?:sidder|sad|sidde)_(?:{_ADV})*(?:ned|bare|kun|og_(?:kigger|glor|drikker|venter|gaber|sover|sludrer)|hele_dagen|i_(?:møder|mødelokaler|sofaen))\b
    kaffe_/og drikker kaffe|\b(?:drikker|drak|drikke|hælde|hælder|slubrer)_(?:{_ADV})*(?:\w+_)?kaffe_(?:hele|i_stedet|mens|og_(?:snakker|glor|sludrer|hygger)|på_rådhuset)|\bog_drikker_kaffe\b(?!_(?:sammen|med_os))
    gratis/frokost|\bgratis_(?:rundstykker|kaffe|frokost|kage|sandwich\w*|morgenbrød)\b|\bfrokost_klokken_\w+|\blange_frokost\w*
    ingen_|\bingen_(?:(?:gider|orker|alligevel|nogensinde)_)?(?:at_)?(?:læser?|bruger?|svarer?|åbner?|forstår)\b
    i søvn|\bfaldt_(?:\w+_){{0,2}}i_søvn\b|\bfalder_i_søvn\b
    sove|\b(?:sover|sov)_(?:i_timen|på_jobbet|på_deres|videre|over)\b
    kunne|\bkunne_(?:vi|jeg|enhver|et_barn|en_\w+)_(?:selv_|godt_|nemt_|jo_)?(?:have_)?(?:sagt|fortalt|lavet|skrevet|regnet|gjort)\b|\b(?:vi|jeg|et_barn|en_\w+årig|enhver)_kunne_(?:godt_|nemt_|jo_|selv_)?have_(?:sagt|fortalt|lavet|skrevet|regnet|gjort)
    dyre/farvede/farvestrålende/fine/flotte/gule_/kulørte/mange/smarte|\b(?:farvede|gule|kulørte|farvestrålende|fine|dyre|smarte|flotte|mange)_(?:post-?its?|plancher|slides?|powerpoint\w*|sedler|pile|kasser|modeller|titler|jakkesæt|ord|tasker|laptops?|floskler)\b
    laptop/slips/mappe/habit/jakkesæt/dyr/titel|\bmed_(?:sin_|en_|deres_)?(?:laptop|slips|mappe|mapper|habit|jakkesæt|dyr_\w+|stor_titel)\b
    slips/habit/jakkesæt/pænt tøj|\bi_(?:slips|habit|jakkesæt|pænt_tøj)_(?:og|der|fra|som)
    titel|\b(?:fin|fine|flot|lange?|smart\w*|vigtige?|stor)_titel\w*
    travlt|\btravlt_(?:med_)?(?:sig_selv|at_sidde|deres_(?:telefon|mobil|karriere|møder))\w*|\bhvor_travlt_man_kan\b
    til tiden|\b(?:smile|komme|køre|møde|svare|levere|aflevere|hente)_(?:\w+_)?(?:op_)?til_tiden\b
    lokker med|\blokker_med\b
    nøjes|\bvi_(?:andre_)?nøjes_(?:så_|bare_|jo_)?med\b
    hver anden/hver eneste/hver gang|\b(?:ringer|klager|brokker_sig|skriver|beklager_sig)_(?:\w+_){{0,4}}hver_(?:gang|eneste|anden)\b|\bhver_gang_[^.!?]{{2,30}}_(?:klager|ringer|brokker)\b
    at man|\bat_man_(?:står_op|rejser_sig|læser|åbner|tænker|gider|slukker|lægger_(?:mobil|telefon)\w*|kigger_op)
    i stedet|\bi_stedet_for_at_(?:brokke|klage|sidde|sende_mails|bruge_tid_på_at|være_sammen_med_(?:vores_)?børn|tage_ansvar|passe|hjælpe|spørge|lytte|arbejde|opdrage)
    udfylde/skema/papir/rapport/tabel/strategi/møder/regneark/evaluering/kontrol|\b(?:mere|flere|endnu_\w+)_(?:\w+_)?(?:at_udfylde|skemaer|skema|papir\w*|rapport\w*|tabeller|strategi\w*|møder|regneark\w*|evaluering\w*|kontrol)\b
    uden_|\b(?:og_det_)?uden_(?:en_eneste_|nogen_|mindste_)?(?:gang_)?at_(?:spørge|hilse|blinke|rødme|skamme|tænke|læse|høre|have_(?:prøvet|været|talt|mødt))\b
    jo bare/jo kun|\bjo_(?:bare|kun)_\w+
    det tog/kun 10/kun 20/kun fem/kun ti/kun to/kun tre|\bdet_tog_(?:jer|dem|ham|hende)_(?:kun|bare|lige)\b|\bkun_(?:ti|fem|tre|to|20|10)_(?:år|måneder)_(?:for_sent|om_at|om_det)\b
    mening|\b(?:har|have|fik|får)_(?:altid_|jo_|en_|mange_|også_)*mening(?:er)?_om_(?:alt|det_hele|ting)\b
    skylden|\bgiver_(?:altid_|gerne_|straks_|jo_)?(?:os|alle_andre|skolen|lærerne|andre|børnene|forældrene)_skylden\b
    fri_/går hjem/hjemme_/lukker|\b(?:lukker|går_hjem|har_fri|fri|hjemme)_(?:jo_|altid_|allerede_|præcis_)*(?:kl\.|klokken)_(?:12|13|14|15|tolv|et|to|tre)\b[^.!?]{{0,30}}\b(?:åbenbart|selvfølgelig|naturligvis|som_altid|mens)\b
    binde_/finde_/pudse/snøre/tørre|\b(?:finde|binde|snøre|pudse|tørre)_(?:deres_|sine_)?(?:egne_|egen_)(?:sko|snørebånd|næse|fødder|jakke)\b
    seminar/kursusophold/studieophold|\bpå_(?:endnu_)?et_(?:dyrt_|fint_|langt_)?(?:seminar|kursusophold|strategiseminar|studieophold)_(?:i|på|med)_(?:syden|spanien|hotel|kroophold|et_slot|et_hotel|fin\w*)
    brug en/brug hele/bruge en/bruge hele/brugt en/brugt hele/brugte en/brugte hele |\bbrugt?e?_(?:en_|hele_)(?:hel_)?(?:formiddag|eftermiddag|dag|uge|aften)\w*_på
    dage om/dage på/måneder om/måneder på/møder om/møder på/timer om/timer på/uger om/uger på|\b(?:har|havde|bruger|brugte|holdt|holder|snakkede|diskuterede)_(?:\w+_){{0,3}}(?:timer|dage|uger|måneder|møder)_(?:på|om)_\w+
    fik taget/smiled/stilled|\bfik_taget_(?:et_)?billede\w*|\bstillede?_op_til_foto\w*|\bsmilede?_til_kameraet\b
    hellere har lyst til at/hellere vil/kun har lyst til at/kun vil/med deres/med sin/mest har lyst til at/mest vil|\b(?:mest|hellere|kun)_(?:ville|vil|ville_gerne|har_lyst_til_at)_(?:sidde|kigge|snakke|glo|drikke|være|scrolle)\b|\bmed_(?:sin|deres)_(?:telefon|mobil)\b
    blok/clipboard/fine sko/høje hæle/iPad/lak/slips/tjekliste|\bmed_(?:tjekliste\w*|slips|blok|iPad|clipboard|fine_sko|høje_hæle|lak\w*)\b
    fine sko|\bfine_(?:sko|jakker?|frakker?|tasker?|biler?|kontorer)\b
    sygemeld|\bså_er_(?:de|han|hun)_(?:\w+_)?(?:sygemeldt|stresset|sure?|fornærmet|krænket|væk|hjemme|trætte?)\w*
    skældud|\bet_enkelt_\w+,_og_så\b
    undskyldning|\b(?:har|finder|fandt|med)_(?:altid_|jo_|selvfølgelig_|igen_)?en_undskyldning\b
    forkert|\bden_forkerte_\w+|\bforkerte_(?:ende|sted|dag|hus|børn)\b
    som ingen|\bsom_ingen_(?:forstår|fatter|kan_læse|har_bedt_om|har_brug_for|ønsker)\b
    bedt om|\bingen_har_bedt_om\b
    aldrig/ikke op/ikke på/ikke tilbage/sjældent|\b(?:svarer|svarede|ringer|kommer|dukker)_(?:\w+_)?(?:aldrig|sjældent|ikke_(?:på|tilbage|op))\b
    plan|\b(?:den_)?(?:femte|tredje|fjerde|sjette|syvende|niende|tiende)_(?:plan|rapport|strategi|konsulent|leder|rådmand|undersøgelse|version)\b
    bestemme|\bbestemmer_(?:\w+_)?(?:over|om)_\w+,?_(?:de|som_de)
    kursus|\bkurs(?:us|er)_i_(?:at_)?(?:trække|ånde|lytte|smile|mindful\w*|robusthed|stresshåndtering|at)\b
    travlt med|\bhar_(?:\w+_)?travlt_med_(?:at_)?\w+
    andre |\bvi_andre_(?:har|må|skal|står|passer|laver|arbejder|tager|bliver)\b
    læst en bog/gået i skole|\bselv_(?:har_)?(?:læst_en_bog|gået_i_skole)|\bengang_selv_har\b|\bhar_selv_læst_en\b
    at hilse/at lytte/at læse/at sige tak/at tie/høflighed/manerer|\b(?:lære|lærer|lært)_(?:\w+_)?(?:høflighed|manerer|at_hilse|at_sige_tak|at_læse|at_lytte|at_tie)\b
    set meget til|\bikke_set_(?:meget|noget|skyggen)_(?:til|af)\b
    _kr|\bfor_(?:kun_|sølle_|blot_)?[\d.]+_(?:kr\b|kroner)
    nummer |\bnummer_(?:to|tre|fire|fem|ti)_(?:på|i|siden)\b
    bilag/sider/slides|\bpå_\d+_sider\b|\b\d+_(?:sider|slides|bilag)\b
    alvorlig|\bså_(?:meget_|dybt_)?(?:alvorlig|vigtig|bekymret|optaget|klog)t?_ud\b
    hvad klokken er/obligatoriske|\bhvad_klokken_er\b|\bobligatoriske\b
    forkert|\bat_(?:vi|jeg)_\w+_(?:\w+_)?forkert\b
    slukke|\bslukke_og_tænde\b
    først kaffe/så kaffe|\b(?:først|så)_(?:kaffe|klage|frokost|brok)\b
    mener, at|\bmener,_at_de_(?:også_|selv_)
    eneste gang|\ben_eneste_gang\b
    minutter|\b(?:i|efter|sine)_(?:\w+_)?(?:fem|ti|tyve|20|10|15)_minutter\b
    flot|\bflotte?_(?:jakkesæt|slips|sko|titel|powerpoint\w*|mapper?|bil|ord|plancher)\b
    kun_ |\b(?:går|gik|kommer|kom|arbejder|svarer|hilser|virker|ringer|hjælper)_(?:\w+_)?kun_(?:\w+_)?,?_?(?:når|hvis|ud,_når)
    nu også|\bom_vi_(?:nu_|overhovedet_|også_)+kan\b
    at vide|\bfor_at_få_det_at_vide\b|\bbetalte_(?:\w+_)?for\b
    sofa|\bsætter_sig_i_(?:sofaen|stolen|kaffestuen)\b
    der igen|\bder_igen_(?:har|sender|glemmer|kommer|ikke|havde)\b
    af slagsen|\b(?:to|tre|flere|en)_af_slagsen\b
    guldklump|\bderes_(?:lille_)?(?:guldklump|øjesten|prins|prinsesse|englebarn|vidunder\w*|små_genier)\w*
    er så/var så|\b(?:er|var)_så_(?:vigtige?|travle?|optagede?|fine?|kloge?|dygtige?)\b
    grinede|\bvi_grinede_(?:lidt|højt|meget)\b(?!_sammen)
    drak/drikker/drukket/spiser/spist|\b(?:drak|drikker|drukket)_(?:al_)?(?:vores|kaffen)\b|\b(?:spiste|spist|spiser)_(?:al_|alle_)?(?:vores_(?:kage|boller|frokost|kiks|småkager)|kagen|kiksene)
    cyklede/forsvandt/gik/kørte/rejste/smuttede/tog_|\b(?:kørte|gik|tog|smuttede|forsvandt|rejste|cyklede)_(?:\w+_){{0,2}}(?:hjem|igen|videre|tilbage|væk)(?:_igen)?,?_(?:uden_at|før|inden)\b
    uden at|\buden_at_(?:have_)?(?:set|mødt|møde|se|tale_med|talt_med|hilse|hilst|spørge|spurgt|læse|læst|røre|rørt|løfte|løftet|åbne|åbnet|kigge|smile|lytte|lyttet)_(?:på_|til_)?(?:et_eneste|en_eneste|et|en|ét|én|nogen|noget|op|os|børnene|børn|med)\b
    bruger_/brugt_/brugte|\bbrug(?:er|te|t)_[^.!?]{{0,18}}(?:uger|måneder|møder|år|dage|timer|minutter)_på_(?:at_(?:finde_ud_af|nå_frem|blive_enige|beslutte|opdage|forstå|konkludere|fortælle|undersøge|vurdere|afgøre|diskutere)|konklusionen)
    ikke blive enige|\bkunne_(?:\w+_)?ikke_blive_enige\b|\bkan_(?:\w+_)?ikke_blive_enige\b
    onklusionen/unne|\bkunne_(?:\w+_){{0,2}}(?:konstatere|konkludere|oplyse|meddele|fastslå|berolige),?_(?:os_med,?_)?at\b|\bkonklusionen_(?:er|var|blev|lyder|lød)\b
    for sent|\bmødte_(?:\w+_){{0,3}}for_sent\b
    betal/for pengene/får deres/får sine/penge alligevel/regning/_i_timen|\bfår_(?:sine|deres)_penge\b|\bpenge_alligevel\b|\bfor_pengene[,.!]|\b(?:kroner|kr\.)_i_timen\b|\bskrev_en_regning\b|\bsendte_(?:\w+_){{0,2}}regning\w*|\bbetalt?e?_for_at_(?:få_at_vide|få_det_at_vide|høre|fortælle)
    så_få_/så lidt/så mange/så meget|\bså_(?:meget|lidt|mange|få)_\w+(?:_\w+){{0,4}}_kan_(?:nå_at_)?(?:overse|glemme|misforstå|undgå|overhøre|forstå|nå|vide|fylde|sige)\b
    født som/mener/skabt som/tror|\b(?:født|skabt)_som_(?:direktør|prins\w*|konge|geni\w*|leder|minister)\b|\b(?:tror|mener),?_(?:at_)?(?:deres|sit|sin)_(?:barn|poder|unge|datter|søn)_er\b
    erfaret/fundet ud af/nået frem til/opdagede/opdaget/regnet ud|\b(?:opdaget|opdagede|erfaret|fundet_ud_af|regnet_ud|nået_frem_til),_at_(?:børn|elever|vand|solen|skoler|regn|unge|mennesker|gamle|vinteren|man|det_er_(?:sundt|koldt|dyrt|vigtigt))\b
    fået et/googlet/kursus/læst en bog/set en|\bhar_(?:læst_en_bog|set_en_(?:film|video|udsendelse)|googlet|været_på_(?:et_)?kursus|fået_et_(?:certifikat|diplom))\b
    himlede med/rystede på hovedet/trak på skuldrene|\brystede_på_hovedet\b|\btrak_på_skuldrene\b|\bhimlede_med\b
    bare bruge/bare have/brugsanvisning/manual|\bskal_(?:de_)?bare_(?:bruge|have)_en_(?:manual|brugsanvisning|vejledning|tegning)\b|\bmed_(?:en_)?(?:manual|brugsanvisning)
    bedt om/fattede/forstod/har hørt før/spurgt om/spurgt til|\bingen_(?:af_os_|andre_)?(?:har_)?(?:nogensinde_)?(?:bedt_om|spurgt_om|spurgt_til|forstod|fattede|har_hørt_før)
    faldt i søvn/i søvn af|\bfaldt_i_søvn\b|\bi_søvn_af\b
    flueben/kryds|\b(?:lagde|lagt|satte|sat)_(?:\w+_){{0,3}}(?:krydser|kryds|flueben)_i\b
    sider|\bpå_(?:\d+|tredive|fyrre|halvtreds|tres|hundrede)_sider\b
    hverken|\bhverken_\w+_(?:\w+_){{0,3}}eller_
    ja på ingen/sige nej på|\bsige_nej_på\b|\bja_på_ingen\b
    betydningsfuld/klog/vigtig|\b(?:ser|så|kigger|kiggede)_(?:\w+_)?(?:klog|kloge|vigtig|vigtige|betydningsfuld\w*)_ud\b
    glemmer/glemte/har glemt|\b(?:glemmer|glemte|har_glemt)_(?:kun_|bare_|aldrig_)?(?:at_holde_fri|deres_(?:frokost|kaffe)|løn\w*)
    dyr_/flot jakkesæt/pæn_/pæne/slips|\bflot_jakkesæt\b|\bpæne?_(?:sko|slips|jakke\w*)\b|\bdyr_(?:dragt|frisure|kuglepen)\b|\bmed_slips\b|\bslips\b[^.!?]{{0,20}}\bpå\b
    """
)
_MOCK = Turns(
    r"""
    flot|\bflot_(?:klaret|arbejde|gået|indsats|præstation|service)\b(?=[.!?,]|_af|_at)
    godt arbejde/godt at de/godt at nogen/godt at vi har dem/godt at vi har eksperter/godt at vi har nogen/godt brølt/godt gået/godt klaret/godt nok/godt set/godt, at de/godt, at nogen/godt, at vi har dem/godt, at vi har eksperter/godt, at vi har nogen|\bgodt_(?:gået|klaret|arbejde|nok|brølt|set)\b(?=[.!?,]|_af)|\bgodt,?_at_(?:nogen|der_er_nogen|de|vi_har_(?:dem|nogen|eksperter))\b
    tak for|\btak_for_kaffe\b|\btak_for_(?:ingenting|hjælpen|oplysningen|det_gode_råd|rådet|belæringen|tippet)\b|\bmange_tak_for_(?:ingenting|belæringen)
    tak til alle dem/tak til de/tak til jer|\b(?:stor_|tusind_|mange_|særlig_)?tak_til_(?:den|de|dem|alle_dem|jer)_\w*,?_?(?:\w+_)?der_(?:ikke|aldrig|igen|ringer|klager|brokker|altid|endnu|hver_gang|glemte|parkerer|mener|synes)
    imponer|\b(?:imponerende|imponerede?|dybt_imponer\w*)\b
    beundr|\b(?:beundrer|beundring|beundringsværdig\w*|man_må_beundre)\b
    bravo/hatten/respekt!/hurra|\bbravo\b|\bhatten_af\b|\brespekt!|\bhurra_for\b
    tillykke|\btillykke_(?:med_|til_)?(?:at|det|dem|jer|ham|hende|os)?\b(?=[.!,])|\btillykke,_det\b
    det havde vi aldrig/fundet på/gættet/hvem kunne/hvem skulle/hvem ville/regnet ud/troet/tænkt |\b(?:havde|ville|kunne)_(?:vi|jeg|ingen)_(?:da_|jo_)?(?:aldrig|ikke|næppe)?_?(?:selv_)?(?:have_)?(?:fundet_på|gættet|tænkt|regnet_ud|troet)\b|\bhvem_(?:kunne|skulle|ville)_have_(?:gættet|troet|tænkt|set)\b|\bdet_havde_vi_aldrig\b
    belært/endelig/forklaret/åh|\b(?:så_(?:blev|fik|kom|er|har)|åh,?|nå,?|endelig)_(?:\w+_){0,3}(?:endelig|forklaret|belært)\b|\båh,?_endelig\b|\bendelig_(?:et|en)_nyt?_(?:skema|strategi|rapport|politik|evaluering|koncept|vejledning)\b
    sikke|\b(?:sikke|hvilken|hvilket)_(?:en_|et_)?(?:\w+_)?(?:indsats|visdom|overraskelse|opfindsomhed|lettelse|gave|held|lykke|service|omsorg|dyb|timing|interesse|logik|tålmodighed|rettidig\w*|indsigt|respekt|effektivitet)\b
    hvor er|\bhvor_er_(?:det|vi|man)_(?:da_|bare_|dog_|altså_)?(?:dejligt|heldigt|smukt|rørende|betryggende|rart|godt|trygt|heldige|skønt|pudsigt|sødt|fint|nemt|generøst|interessant)_(?:at|når|for_dem)|\bhvor_er_vi_(?:dog_|bare_)?heldige
    må være|\bdet_må_(?:da_|jo_|virkelig_)?være_(?:hårdt|dejligt|rart|skønt|svært|anstrengende|nemt|fantastisk|trættende|ensomt)_(?:at|når|sådan)
    stakkels/synd for|\bstakkels_(?:jer|dem|ham|hende|små|forældre|lærere|politikere|konsulenter|mor|far|mennesker)\b|\bhvor_er_det_synd_for_(?:dem|ham|hende)
    tak, fordi|\btak,_fordi_(?:i|de|du)_(?:så_)?(?:venligt_|omhyggeligt_|altid_|endnu)
    vi sad|\bvi_(?:sad|stod|gik|har)_(?:jo_|virkelig_|bare_|netop_|kun_|lige_)+(?:og_)?(?:ventede|ventet|manglede|længtes|savnede?|drømt|drømte)\b|\bdet_var_lige,?_(?:hvad_)?(?:vi|det)_(?:\w+_)?manglede
    heldigvis har|\bheldigvis_(?:har|er|findes|kan|kom|kommer)_(?:vi|der|de|børnene)?
    kunne/burde/skulle|\b(?:kunne|burde|skulle)_(?:passende|jo|måske|med_fordel|vist|nok)_(?:starte|begynde|prøve|lære|læse|tage|komme)
    ville klæde|\bville_klæde_(?:dem|jer|ham|hende|\w+en|\w+ne)\b
    dog op/du godeste/for guds skyld/gab/giv_/herregud/nu op/pust/suk|\bhold_(?:nu|dog)_op\b|\bgiv_(?:mig|os)_(?:dog_|nu_|lige_)?(?:styrke|en_pause|ro)\b|\bsuk[.!]|\bgab[.!]|\bpust[.!]|\bherregud\b|\bfor_guds_skyld\b|\bdu_godeste\b
    man kan|\bman_(?:kan|må|skal|har_lov_til_at)_(?:jo|vel|da)_(?:altid_|have_|håbe|undre|drømme|spørge|grine|bare_|heller_ikke)
    gad vide/mon |\b(?:gad_vide|mon)_(?:de|han|hun|man|om_de|om_nogen|hvad_de|hvornår_de|ikke|nogen_af)\b
    efter sigende/såkaldt/selvudnævnt/selvbestaltet/åbenbart/tydeligvis/tilsyneladende/overraskende/sædvanlig/igen-igen|\b(?:efter_sigende|såkaldte?|selvudnævnte?|selvbestaltede?|åbenbart|tydeligvis|tilsyneladende|overraskende_nok|som_sædvanlig|igen-igen)\b
    naturligvis/selvfølgelig|\b(?:naturligvis|selvfølgelig)\b
    vist|\b(?:har|er|kan|ved|skal)_vist_(?!med_|os_|sig)
    som om|\bsom_om_(?:de|vi|det|man|han|hun|nogen)\b
    kære|\bkære_(?:\w+_)?(?:forældre|mødre|fædre|bedsteforældre|politikere|forvaltning|konsulenter|forskere|rådhus|naboer|nabo|kollegaer|kolleger|fagforening|ministerium|minister|byråd|læger|eksperter|jurister)\b
    nogle /visse /enkelte /en del /den slags /den type /de der |\b(?:nogle|visse|enkelte|en_del|den_slags|den_type|de_der)_(?:forældre|mødre|fædre|lærere|kolleger|pædagoger|bedsteforældre|naboer|politikere|konsulenter|forskere|vikarer|folk|familier)\b
    endnu en gang/gal igen/igen igen/igen-igen/nu igen/så har/så ringede/talt|\b(?:endnu_en_gang|igen_igen|igen-igen|nu_igen|så_er_(?:den|det)_gal_igen|så_ringede|så_har_\w+_igen|har_(?:\w+_)?talt)\b
    mens vi|\bmens_(?:vi|resten|alle_vi|os)_(?:andre|her|der|på_gulvet|tager|knokler|løber|står|arbejder)
    vi andre|\bvi_andre\b
    man skulle|\bman_skulle_(?:næsten_)?tro\b
    hvor lidt/hvor længe/hvor mange/hvor meget/hvor travlt|\bhvor_(?:meget|lidt|mange|længe|travlt)_(?:tid_|de_|man_)+\w+
    åh|\b(?:åh|nåh|næ|nåda|hov)\b[,_]
    nå, så/så gør/så må/så sidder/så står/så venter|\bnå,_så\b|\bså_(?:sidder|står|venter|gør|må)_vi_(?:vel_|andre_|jo_)+
    man skal|\bman_skal_jo\b
    sikkert|\bnu_(?:forstår|ved|kender|kan)_(?:han|hun|de)_(?:helt_|jo_|sikkert_|nok_|endelig_)*(?:sikkert|alt|det_hele|vores|hvordan)
    så har man|\bså_har_(?:man|vi)_(?:da_|også_|jo_|det_)+(?:også_)?(?:prøvet|set|lært|hørt)
    altså|\baltså_(?:den|det|de)_forkerte\b
    bevist/opdaget/fundet ud|\b(?:har|er)_(?:nu_|netop_|endelig_|minsandten_|igen_)+(?:bevist|opdaget|fundet_(?:ud_af|frem_til)|konstateret|afsløret|vågnet)
    fornemt/fint|\bhvor_(?:fornemt|fint|nobelt|gavmildt|rørende|belejligt|praktisk|heldigt)\b
    gourmet|\bsom_(?:var|er)_(?:det|de|han|hun)\b
    den rene |\bden_rene_\w+\b
    god fornøjelse/held og lykke/prosit/selv tak/skål/velbekomme/værsgo|\b(?:held_og_lykke|god_fornøjelse|velbekomme|værsgo|selv_tak|prosit|skål)\b[.!]
    breaking/chok/overraskelse|\boverraskelse\w*\b|\bchok(?:erende)?\b[.!]|\bbreaking\b
    atter e/endnu engang e/for 117/for femte/for fjerde/for gud ved/for syttende/for tredje/igen e/igen-igen |\b(?:igen|atter|endnu_engang)_(?:en|et),?_der\b|\bigen-igen\b|\bfor_(?:tredje|fjerde|femte|syttende|117\.|gud_ved)\b
    forstå det/ja, du læste rigtigt/nej, det er ikke|\bforstå_det,?_(?:hvem|den)_der_kan\b|\bja,_du_læste_rigtigt\b|\bnej,_det_er_ikke_(?:en_)?(?:joke|løgn|aprilsnar|spøg)
    fantastisk/fremragende/genialt/glimrende/magisk/mirakel/mirakuløst/prægtigt/storartet/strålende/vidunderligt|\b(?:magisk|mirakuløst|mirakel|vidunderligt|fantastisk|genialt|storartet|fremragende|prægtigt|strålende|glimrende)[.!]
    man må|\bman_må_(?:jo_)?(?:have|beundre|håbe|undre)\b
    minutter|\b(?:hele|i|efter|kun)_(?:to|tre|fem|ti|5|10)_(?:minutter|sekunder)\b
    sødt|\bdet_er_(?:da_|jo_|virkelig_|meget_)?(?:sødt|rørende|nydeligt|bedårende)[.!]
    jo godt|\b(?:så_)?ved_(?:man|vi)_(?:jo_|godt_|allerede_)+
    det ville|\bdet_ville_(?:hjælpe|klæde|pynte|være_en_start)\b
    prøv at|(?:^|[.!?:]_)prøv_at_(?:gå|læse|lytte|møde|opdrage|stå|passe|tænke|tælle|høre|arbejde|se)
    ironi|\bironi\w*\b
    takker|\bvi_takker_(?:for|ydmygt|og_bukker)\b
    målløs|\bmålløse?\b|\bmundlamme?\b
    lykkelig|\bendelig_kan_(?:blive|sove|få)\b
    held og|\bheld_og_lykke\b
    godt,_|\bgodt,_(?:at_)?nogen\b
    landet/verden|\bgør_verden_til_et_bedre
    betryggende med/betryggende,/dejligt med/dejligt,/fint med/fint,/flot med/flot,/godt med/godt,/heldigt med/heldigt,/hyggeligt med/hyggeligt,/imponerende med/imponerende,/rart med/rart,/rørende med/rørende,/skønt med/skønt,/smukt med/smukt,|\bdet_(?:er|var)_(?:da_|jo_|så_|virkelig_|altid_|bare_)*(?:hyggeligt|dejligt|godt|rart|skønt|heldigt|smukt|flot|fint|imponerende|rørende|betryggende)(?:_med_\w+,_der|,_at_(?:jeres|de|han|hun|nogen)|,_vi_\w+|,_når_(?:de|nogen|andre))
    tillykke med det|\btillykke_med_det\b
    hold da|\bhold_da_(?:op|fast|ferie)\b
    burde|\bde_burde_\w+
    tak til de|\btak_til_(?:de|den|det)_\w+,_der_(?:igen|ikke|aldrig|altid|stadig|har_glemt|glemte|sender|lader)
    bemærkelsesværdigt/besynderligt/betryggende/fascinerende/forunderligt/heldigt/imponerende/interessant/pudsigt/rørende/tankevækkende/utroligt|\bdet_er_(?:da_|jo_|så_|virkelig_|altid_|simpelthen_|nærmest_)*(?:imponerende|utroligt|rørende|fascinerende|tankevækkende|betryggende|pudsigt|bemærkelsesværdigt|forunderligt|besynderligt|heldigt|interessant),?_(?:at|så|hvor|hvad|hvordan|som|når)\b
    fin_/flot_/formidabel/fornem/gevaldig/heroisk/imponerende/overbevisende/smuk/stærk_|\b(?:fornem|flot|fin|stærk|smuk|imponerende|overbevisende|heroisk|formidabel|gevaldig)_(?:indsats|præstation|timing|planlægning|prioritering|forestilling|service)\b
    det skal/må man/skal man|\bmå_man_sige\b|\b(?:må|skal)_man_(?:jo_|da_)?lade_(?:dem|ham|hende)\b|\bdet_skal_(?:de|han|hun)_(?:da_|jo_)?have\b
    _tak_for_|[.!?]_tak_for_(?:den|det|kaffe|hjælpen|turen|besøget|indsatsen|besvær\w*|oplysning\w*)[.!]
    igen haft/talt igen/talt!/talt.|\bhar_(?:vi_)?(?:nu_)?igen_haft_\w+|\bhar_(?:nu_)?talt(?:_igen)?[.!]
    høfligt/man griner/pænt/sødt|\bman_griner_(?:lidt|jo)|\bvi_(?:klappede|nikkede|smilede)_(?:alle_)?(?:høfligt|pænt|sødt)
    godt,_/hvor er det|\bhvor_er_det_(?:da_)?(?:heldigt|godt|dejligt|rart|betryggende|skønt|flot),?_at_(?:vi_har|nogen|de|der)\b|\bgodt,_(?:at_)?(?:nogen|vi_har|der_findes|vi_fik|vi_betal\w+)\b
    beærede/chokerede/dybt rørte/lettede/målløse/overvældede/rystede|\b(?:mine_kolleger_og_jeg_er|vi_er)_(?:\w+_){0,2}(?:lettede|rystede|overvældede|målløse|chokerede|beærede|dybt_rørte)\b
    applaus/bravo/ellers tak/fantastisk!/genialt/hurra/imponerende/jo tak/nemlig/nul/nå!/næh/suk/tillykke!/tjah/to!/wow/åh ja/én!/_en!/_en./_et!/_et./_fantastisk./_nå./_tillykke./_to./_én.|[.!?]_(?:én|en|et|to|nul|næh|tjah|wow|bravo|suk|nemlig|applaus|åh_ja|jo_tak|ellers_tak|nå|imponerende|fantastisk|genialt|tillykke|hurra)[.!]
    især/navnlig/særligt|\b(?:især|særligt|navnlig)_(?:op_til|lige_før|når_der_er_(?:valg|kage|kamera|fotograf))
    resten af|\bresten_af_(?:tiden|året|dagen|ugen)_(?:må|kan|er|skal|passer)\b
    bind_/i spænding/i åndeløs|\bbind_(?:to|2)\b|\bi_spænding\b|\bi_åndeløs\b
    meningen/måske|\bmåske_(?:var|er)_det_(?:også_)?(?:meningen|planen)\b|\bdet_var_måske_(?:også_)?meningen
    nå, så/på den hårde måde/så noget virkede|\bnå,_så_(?:sidder|står|venter|må|gør)\b|\bså_noget_virkede\b|\bpå_den_hårde_måde\b
    egn_/egne_/hjerner|\bvores_egne?_(?:små|ringe|begrænsede|stakkels)\b|\bvores_(?:små|ringe)_hjerner\b
    """
)
_QUOTED = Pattern(r"»[^«]{12,}«|“[^”]{12,}”|”[^”]{12,}”|\"[^\"]{12,}\"")
_OURS = Pattern(
    r"\b(?:vi|jeg|os|selv)(?: (?:er|var|har|kan|kunne|gider|gad|orker|selv|jo|også|altid|ikke|bare|lidt|nogle|nogen|et|en|sidder|ofte|faktisk|nok|heller|stadig|da|havde|blev|bliver|voksne|så|helt|ret|nu|lige|godt|må|skal|tror|ved|aner|forstår|fatter))*,? ?$"
)


def lowered(reading: Reading) -> str:
    """The prose in lower case, offsets kept."""
    lower = reading.prose.lower()
    return lower if len(lower) == len(reading.text) else reading.lower


def _told(reading: Reading) -> str:
    """The prose in lower case with what others are quoted for blanked, offsets kept."""
    text = lowered(reading)
    return _QUOTED.sub(lambda m: " " * len(m[0]), text) if any(c in text for c in '»“”"') else text


def cold(reading: Reading) -> tuple[Span, ...]:
    """Turns that are contempt wherever a group is named, unless said of oneself."""
    return _of_others(reading, _COLD)


def failings(reading: Reading) -> tuple[Span, ...]:
    """Half sneers about what others do and cannot; what is said of oneself is spared."""
    return _of_others(reading, _FAILING)


def _of_others(reading: Reading, turns: Turns) -> tuple[Span, ...]:
    if not turns.hinted(reading.lower):
        return ()
    text = _told(reading)
    found = turns.find(reading.lower, text)
    return tuple(Span(*m.span()) for m in found if not _OURS.search(text[max(0, m.start() - 30) : m.start()]))


def mock(reading: Reading) -> tuple[Span, ...]:
    """Half sneers that are only a tone: false praise, wonder, a sigh."""
    if not _MOCK.hinted(reading.lower):
        return ()
    return tuple(Span(*m.span()) for m in _MOCK.find(reading.lower, _told(reading)))
