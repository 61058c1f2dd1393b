"""A crisis told without its words (antydet krise): something has failed or threatens, and people are helped or told what to do.

A danger counts together with an act (what you do, what we bring you) or with a time that is now.
"""

from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_STREET = r"(?:[a-zæøå]+(?:gade|vej|vejen|gaden|vænget|stræde|parken|bakken|kajen|toften|havnen|bydel|byen)|kajen|havnen|kystvejen|kollegiet|opgangen|lejlighederne|plejehjemmet|kælderen|kældrene|sommerhusområdet)"
_DANGERS = Turns(rf"""
hane/vandet i/vand fra | \b(?:hanerne|vandhanerne|hanen|vandhanen|vandrørene)\b[^.!?]{{0,30}}\b(?:er_(?:tørre?|tomme?|døde?)|løber_tør\w*|kommer_der_(?:intet|ikke)|giver_intet|står_stille)\b|\bvand(?:et)?_(?:fra|i)_(?:hanen|hanerne|vandhanen)_(?:\w+_)?(?:er_(?:brunt|grumset|misfarvet|rødt|uklart|ikke)|lugter|smager|ser)
tørlagt/uden bad/uden toilet/kan ikke skylle/skyl ikke | \b(?:er|har_været)_tørlagt\b|\bskyl_ikke_ud\b|\b(?:toiletterne?|toilettet)_kan_ikke_skylle
ingen lys/intet lys/mørklagt/ligger i mørke/er mørk/er sort/lysene er/slukkede lygter | \b(?:ingen|intet|ikke)_lys_(?:i|på)_(?:hele_|den_|\w+\s)?\w+|\b(?:er|ligger|står)_(?:helt_|fuldstændig_)?(?:mørklagte?|hen_i_mørke|i_mørke|i_sort)\b|\b{_STREET}_(?:\w+_)?(?:er|ligger)_(?:\w+_)?(?:mørke?|sort)\b
elevator | \belevator(?:en|erne)?_(?:står_stille|er_gået_i_stå|virker_ikke|sidder_fast)
nettet/mobil/telefon/nødkald/alarm | \b(?:mobilnettet|nettet|telefonnettet|nødkaldene?|tryghedsalarmerne|trafiklysene|betalingsterminalerne)\b[^.!?]{{0,30}}\b(?:er_(?:dødt?|døde|sorte?|nede|væk)|ligger_(?:ned|stille)|går_ikke_igennem)
dukkert/bade/svøm/badevand/prøve/rødt flag/røde flag | \b(?:kan|vil|tør)_(?:vi_|desværre_)?(?:ikke|desværre_ikke)_anbefale_(?:en_|jer_|dig_)?(?:at_)?(?:\w+_)?(?:dukkert|bade?|svømme|svømmetur|hoppe_i)|\b(?:drop|spring|udskyd|gem|vent_med)_(?:\w+_)?(?:dukkerten|badeturen|svømmeturen|badningen|badet)|\bprøver?(?:ne|n)?\b[^.!?]{{0,40}}\b(?:er_positive?|ser_ikke_(?:godt|pæne?|for_godt)|var_ikke_gode|viser_(?:\w+_)?(?:bakterie\w*|for_(?:høje|mange))|er_for_høje)|\bvandet_er_(?:ikke_til_at_bade|lukket_for_bad)|\b(?:rødt|røde)_flag_(?:er|hejst|på|oppe|vejer|vajer|hænger|hejses)|\brødt_flag\b
røg/røgen/lugt/sod/damp | \b(?:røgen|røgskyen|sorte_røg|tyk_røg|dampen|skyen_af)\b[^.!?]{{0,40}}\b(?:driver|trækker|blæser|bevæger|er_på_vej|står|ligger|breder)\b|\b(?:lugter|lugt|stinker)_(?:\w+_)?(?:kraftigt_)?af_(?:gas|svovl|klor|kemikalier|brændt_plastik|ammoniak|benzin|diesel)\b
sover i/overnatter i/madrasser/feltsenge/tæpper og/rykket ud/ud af deres hjem/hjemme hos | \b(?:alle|beboerne|familierne|naboerne|folk|husene|\d+_(?:beboere|familier|borgere|mennesker))\b[^.!?]{{0,50}}\b(?:sover|overnatter|er_rykket|er_flyttet|er_samlet|bliver_kørt|er_kørt|søger_ly|er_ude_af)\b[^.!?]{{0,40}}\b(?:hallen|skolen|sognegården|forsamlingshuset|gymnastiksalen|kirken|rådhuset|sikkerhed|huse|hjem)\b(?![^.!?]{{0,60}}\b(?:stævne|lejr|turnering|landsstævne|fest))|\b(?:må|kan|skal)_ikke_(?:sove|være|komme|tage|gå)_(?:\w+_)?(?:hjemme|hjem|tilbage)\b
vandet står/vandet når/vandet er/kanalen/vandløbet/åen er/åen går/fjorden/kajen er/under vand/over bredden/over sine bredder/op ad trappe/stiger/vandstand | \bvandet_(?:\w+_)?(?:når|står|er)_(?:\w+_){{0,3}}?(?:kajen|kajkanten|vejen|husene|kældrene|trappen|op_til|op_over|op_på|over|inde_i|på_vej_(?:op|ind))\b|\b(?:åen|fjorden|søen|havet|bækken|kanalen|vandløbet)_(?:\w+_)?(?:er|går|løber|stiger|kommer|står)_(?:\w+_){{0,3}}?(?:over|op|ind|bredder\w*|hurtigt)\b|\b{_STREET}_(?:\w+_)?(?:er|står|ligger)_(?:helt_)?under_vand\b|\bvandstanden\b[^.!?]{{0,30}}\b(?:stiger|over|meter)
broen er/vejen er/molen er/stien er/træer | \b(?:broen|vejen|molen|stien|skrænten|diget)_er_(?:væk|skyllet_væk|styrtet_sammen|kollapset|skyllet_ud)\b|\btræer(?:ne)?_(?:falder|vælter|ligger_på_tværs|ligger_over_vejen)\b
bro/skrænt/klint/tag/træ/mast/kran/stillads | \b(?:broen|skrænten|klinten|skråningen|taget|masten|kranen|stilladset|tårnet|muren|dæmningen|molen|træerne)\b[^.!?]{{0,40}}\b(?:svajer|skrider|rasler|smuldrer|styrter|glider|er_ved_at|truer_med|kan_(?:styrte|falde|vælte|skride|kollapse|brase)|er_(?:styrtet|skredet|faldet|væltet)|falder_ned|vælter|giver_efter|revner|har_slået_(?:sig|revner)|blæser_af|er_blæst_af)\b
diget/digerne/dæmningen/sandsækkene | \b(?:diget|digerne|dæmningen|sandsækkene)\b[^.!?]{{0,40}}\b(?:giver_(?:efter|op)|holder_(?:\w+_)?ikke|brister|er_(?:brudt|bristet|gennembrudt)|lækker|siver|skrider|revner|kan_ikke_holde)\b
bølgerne/havet/vandet slår | \b(?:bølgerne|havet|vandet)_(?:slår|vælter|går|kommer)_(?:\w+_)?(?:over|ind_over|op_over|ind_i)_(?:\w+_)?(?:molen|kajen|vejen|diget|haven|husene|havnen|byen|promenaden)\b
færge/færgen/toget/bussen/busserne | \b(?:færgen|toget|togene|bussen|busserne)_(?:sejler|kører|går)_(?:\w+_)?ikke\b
broen i/broen ved/vejen til/vejen ved/vejen over/dæmningen til | \b(?:broen|vejen|dæmningen|vejene)_(?:i|ved|til|over|mod)_\w+_(?:er|bliver)_(?:\w+_)?(?:lukket|spærret|oversvømmet|ufremkommelig)\b
bugen i vejret/løbet noget/sivet/lækket/strømmet | \bmed_bugen_i_vejret\b|\b(?:løbet|sivet|lækket|strømmet)_(?:\w+_){{0,2}}ud_(?:fra|i|af)_(?:\w+_)?(?:fabrik\w*|åen|havnen|søen|fjorden|tank\w*|depot\w*|bækken)
døde fugle/døde fisk/døde svaner/fugleinfl/smitte/karantæne/zonen | \bdøde_(?:fugle|fisk|svaner|måger|høns|gæs|ænder|sæler)\b|\b(?:smittezonen|karantæne\w*|overvågningszone\w*|zonen_gælder|restriktionszone\w*)
syge efter/dårlige efter/forgift/syge gæster/har fået det dårligt | \b(?:syge|dårlige|forgiftet|ilde_tilpas)_(?:efter|af)_(?:at_)?(?:have_)?(?:\w+_){{0,2}}(?:spist|drukket|vand\w*|mad\w*|bad\w*|indånd\w*|besøg\w*)|\b(?:tilbagekald\w*)
færge/færgen/toget/bussen/ligger stille/står stille | \b(?:færgen|toget|togene|busserne|bussen|broen|trafikken)_(?:ligger|står|holder)_(?:helt_)?stille\b
giftig | \b(?:algerne|vandet|røgen|dampene|planten|larverne|støvet|luften)_er_(?:\w+_)?giftige?t?\b
for meget for/brudt igennem/givet efter | \b(?:for_meget|for_tungt)_for_(?:dæmningen|diget|broen|taget|pumperne|kloakken)\b
kloak/toilet/skylle ud | \bkloak\w*_(?:kan_ikke_mere|er_(?:\w+_)?(?:fuld|brudt|stoppet|overfyldt)|løber_over|svømmer_over)|\bingen_toiletbesøg\b|\b(?:lad_være_med_at|må_ikke|undlad_at)_(?:skylle_ud|bruge_(?:toilet\w*|afløb\w*)|trække_ud)
telefonerne/telefonen/systemerne/omstillingen | \b(?:telefonerne|telefonen|systemerne|omstillingen|nødkaldet)\b[^.!?]{{0,40}}\ber_(?:\w+_)?(?:døde?|nede|væk|sorte?)\b
vinden/vindstød/vind på/blæs/storm/kuling | \bvinden_(?:når|rammer|kommer_op|tager_til)\b|\b\d{{2}}_m/s|\bvindstød\b
knækket/væltet/faldet/blæst | \b\w*(?:træ|træet|ask|asken|eg|egen|bøg|bøgen|poppel|poplen|gran|granen|lygtepæl|lygtepælen|mast|masten|skilt|skiltet|stillads|stilladset)\b[^.!?]{{0,40}}\b(?:er|har|ligger)_(?:\w+_)?(?:knækket|væltet|faldet|blæst)_(?:\w+_){{0,2}}?(?:over|ned|på|ud|omkuld)\b
gjort /blevet syge/syge af/kaster op/kastet op | \b(?:har_)?gjort_(?:\w+_){{0,4}}(?:syge?|dårlige?|utilpasse?)\b|\ber_blevet_syge_(?:af|efter)\b
gerningsmand/bevæbnet/blå blink/stor udrykning/politiet er/politiet leder/helikopter/politiet har | \bgerningsm\w+|\bbevæbnet\b|\bstor_(?:udrykning|politistyrke)|\bpolitiet_(?:er_til_stede|er_talstærkt|leder_efter|har_afspærret|har_spærret)|\bhelikoptere?n?\b[^.!?]{{0,40}}\b(?:leder|søger|eftersøger|kredser)
har du set/har i set/har nogen set | \bhar_(?:du|i|nogen)_set_[a-zæøå]+,?_(?:på_)?\d{{1,2}}\b(?!_(?:film|billeder|måder|steder))
set ham/set hende/sidst set/ikke kommet hjem/gik hjemmefra/forlod plejehjem | \b(?:har_(?:du|i|nogen)_set|sidst_set|blev_sidst_set)_(?:\w+_){{0,4}}(?:mand|kvinde|dreng|pige|beboer|årig\w*|ham|hende|iført|kl)\b|\b(?:gik|gået|forlod)_(?:\w+_)?(?:hjemmefra|plejehjemmet|bostedet|hjemmet)\b[^!?]{{0,60}}\b(?:ikke|set|leder|savn)
ikke kontakt/ingen kontakt/ikke forbindelse/ingen forbindelse/mistet kontakt/mistet forbindelse | \b(?:ikke|ingen|mistet)_(?:\w+_){{0,2}}?(?:kontakt|forbindelse)(?:en)?_(?:til|med)_(?:\w+_)?(?:nødkald\w*|tryghedsalarm\w*|alarm\w*|plejehjem\w*|alarmcentral\w*|vandværk\w*|færgen|toget|pumpe\w*)
mine/granat/bombe/sprængstof/tønde/dunk | \b(?:granat|mine|søm?ine|bombe|kanonkugle)\b[^.!?]{{0,25}}\b(?:på_bunden|i_vandkanten|i_havnen|i_jorden|i_udgravningen|under_kajen)\b|\b(?:fisker|fiskere|dykkere|gravemand|børn|en_hund)_(?:har_)?(?:fundet|fandt|fået|fik)_(?:\w+_){{0,3}}(?:mine|granat|bombe|sprængstof|tønde\w*|kanonkugle)\b|\b(?:ukendt|ukendte|mystisk|mystiske|lækkende)_(?:væske|pulver|tønde\w*|dunk\w*|stof)\b
isen/igennem | \b(?:gik|røg|faldt)_(?:en|to|tre|flere|der_\w+|\w+_mand)_(?:igennem|gennem_isen)\b|\bisen_(?:på_\w+_|i_\w+_)?(?:er_(?:\w+_)?(?:tynd|usikker|ikke_sikker|rådden|farlig)|holder_ikke|knager|revner|kan_ikke_bære|bærer_ikke)\b
vejene/glat/sne/fyge/snerydder/sneplov/strandet | \b(?:vejene|motorvejen|landevejen|hovedvejen|broerne)\b[^.!?]{{0,30}}\b(?:er_(?:\w+_)?(?:spejlglatte?|ufremkommelige?|lukkede?|blokerede?)|fyger_til|kan_ikke_(?:køres|passeres))|\b(?:sneplovene|saltbilerne)_(?:kan_ikke|er_kaldt|må_give)
hackede/hacket/falske mails/falske sms/cpr-numre | \b(?:nogen|hackere|uvedkommende)_(?:har_)?(?:brudt|fået_adgang|er_inde|hacket|stjålet)_(?:\w+_){{0,4}}(?:system\w*|data\w*|server\w*|oplysninger|cpr\w*)\b
ingen strøm/uden strøm/strømmen/generator/nødstrøm/nødlys/blackout | \b(?:ingen|uden)_strøm\b|\b(?:nødgenerator\w*|nødstrøm\w*|nødlys\w*|blackout)\b
""")
_ACTS = Turns(r"""
hold ruder/hold vindue/hold dør/luk ruder/luk vindue/ruderne/vinduer/luk dør/døren/dørene | \b(?:hold|luk|holde)_(?:\w+_){0,2}(?:ruderne|ruder|vinduerne|vinduet|vinduer|dørene|døren)\b
kig ind/kig til/se til/tjek din/tjek jeres/spørg din nabo/hjælp din nabo | \b(?:kig|se|gå)_(?:lige_)?(?:ind_)?til_(?:\w+_){0,3}(?:nabo\w*|genbo\w*|ældre)\b|\b(?:spørg|hjælp|bank_på_hos|ring_til)_(?:din|dine|jeres)_(?:\w+_)?nabo\w*
gå ikke/sejl ikke/sejl ikke/bad ikke | \b(?:gå|sejl|svøm|hop|kravl|spil)_ikke_(?:ud|i|på|ned)_(?:på_|i_)?(?:fjorden|søen|vandet|havet|åen|molen|isen|bugten)\b
rør ikke/rør dem/rør den/lad den ligge/lad dem ligge/hold hunden/hold hunde/hold børn/hold afstand/hold jer/hold dig/bliv | \brør_(?:\w+_)?ikke\b|\brør_dem_ikke|\blad_(?:den|dem|det)_(?:ligge|være)|\bhold_(?:hunden?|hunde|børn\w*|afstand|jer|dig|god_afstand)\b|\bbliv_(?:væk|hjemme|inde|oppe|på|hvor|indendørs|i|nede)\b
få mad/varm mad/soveplads/et sted at sove/på land/ud af vandet/op af vandet/vær klar/banker på/gik fra/har set/skal op/skal væk | \b(?:få_mad|varm_mad|soveplads\w*|et_sted_at_sove|skal_(?:\w+_)?(?:på_land|op|væk)|(?:ud|op)_af_vandet|vær_klar|banker_på_hos|gik_fra_\w+)\b
vend om/kør ind/kør derud/kør herud/kør ikke/mød op/det haster/bind /surr/havemøbl/sikr/anden vej/uden om/smid /ring til lægen/kaster op/fryser | \bkør_(?:ind|derud|herud|ikke)\b|\bvend_om\b(?!,_når)|\bhvis_det_haster\b|\bbind_(?:\w+_){0,3}fast\b|\bsurr\b|\bfå_(?:\w+_){0,2}havemøbl\w*|\bsikr_\w+|\b(?:find|tag|vælg)_en_anden_vej\b|\bkør_uden_om\b|\bsmid_(?:\w+_){0,2}ud\b|\bring_til_lægen\b|\bhvis_du_kaster_op\b|\bfor_alle,_der_fryser\b
dunke/tankvogn/flasker/hente vand/hent vand/suppe og/tæpper/varme tæpper/madrasser/telte/rent vand/vand ved/vandflasker/flaskevand/lommelygte/sandsæk/feltseng | \b(?:dunke|vanddunke|tankvogn\w*|vandflasker|flaskevand|tæpper|madrasser|feltsenge|lommelygter|sandsække)\b|\bhent(?:e)?_(?:\w+_){0,2}vand\b|\bvand_ved_(?:skolen|brandstationen|hallen|kirken)
tag trappen/pak /kør /gå /flyt /sluk /tag ikke/drik/brug kun/brug ikke/spar på/find /vælg / tag / ring kun/ring til/kog/bad et/bad ikke/bad hellere/brug trappen/hop ikke/svøm ikke/smid /spis /kassér/læg d | \b(?:tag_trappen|pak_(?:\w+_){0,3}(?:nødvendig\w*|taske\w*)|kør_(?:ikke|uden_om|en_anden|forsigtigt|kun)|gå_(?:ikke|uden_om|væk|indenfor|op|ind)|flyt_(?:bilen|båden|alt|jer|cyklen|ting\w*)|sluk_(?:for|ventilation)|drik_(?:kun|ikke|ingen)|brug_(?:kun|ikke|flaske|trappen)|spar_på_vandet|ring_kun|kog|smid_(?:dem|den)_ud|spis_(?:dem|den|det)_ikke|kassér|læg_(?:dem|den)_ikke|hop_ikke|svøm_ikke|bad_(?:ikke|et_andet|hellere))\b
skriver igen/nyt kl/opdater/melding/mere kl/besked kl/følg med/melder /næste nyt/mere nyt/næste besked/mere besked/vender tilbage/orienterer | \b(?:skriver|melder|opdaterer|vender_tilbage|orienterer)_(?:vi_)?(?:\w+_)?(?:igen|kl|senere|løbende|ud|når|mere|snart|jer)\b|\b(?:næste|mere)_(?:nyt|melding|besked|opdatering)\b|\bnyt_(?:igen_)?kl\b
lukket af/dykkerne/ammunitionsrydder | \b(?:er|bliver|har)_(?:\w+_)?(?:lukket|spærret)_af\b|\b(?:dykkerne|minedykkerne|ammunitionsrydder\w*)\b
vi kører/vi deler/vi arbejder/vores folk/beredskab/redningsfolk/mandskab/brandfolk/hjemmeværn/vi er på vej/vi pumper/vi henter/vi åbner | \bvi_(?:kører_(?:ud|rundt)|deler_(?:\w+_){0,2}ud|pumper|arbejder_på|er_på_vej|henter_(?:dig|jer)|åbner_(?:hallen|skolen|en_varmestue))\b|\b(?:redningsfolk\w*|beredskab\w*|mandskab\w*|brandfolk\w*|hjemmeværn\w*|vores_folk)\b
står åben/har åbent/holder åbent/senge/strandede/husly/tag imod/ikke kan sove/må hjemmefra/skal op på/skal hen i/taske | \b(?:skolen|hallen|kirken|rådhuset|biblioteket|forsamlingshuset|sognegården|kulturhuset|idrætshallen)_(?:står_åben|har_åbent|holder_åbent|åbner)_for_(?:jer|dem|alle|dig),?_(?:der|som)\b|\b(?:senge|feltsenge|madrasser)_og_\w+|\bstrandede\b|\bhusly\b|\bikke_kan_(?:sove|være|komme|blive)_(?:\w+_)?hjem(?:me)?\b|\bmå_hjemmefra\b|\bskal_(?:\w+_)?(?:op_på|hen_i|hen_på|over_i)_(?:skolen|hallen|gymnastiksalen|rådhuset)\b|\btag_naboen_med\b
vi henter/henter vi/hentes/bliver hentet/varm suppe/varme tæpper | \b(?:beboerne|alle|familierne|naboerne)\b[^.!?]{0,30}\b(?:hentes|bliver_hentet)\b|\bvarm_suppe\b|\bvi_henter_(?:dem|alle|jer|dig|beboerne)\b|\bhenter_vi_(?:dem|alle|jer|dig|beboerne)\b
ring 112/ring 114/ring til politi/ring 87/ring på/ser du/ser i/hvis du ser/ring 1/ring 2/ring 3/ring 4/ring 5/ring 6/ring 7/ring 8/ring 9/ring straks | \bring_(?:straks_)?(?:112|114|til_politiet|1-1-2)\b|\b(?:ser|finder|har)_(?:du|i)_(?:\w+_){0,4}så_ring\b|\b(?:så_)?ring_(?:på_|til_)?(?:\d\d_){3}\d\d
""")
_NOW = Turns(r"""
de næste/ved midnat/lige nu/netop nu/i nat/i aften/fra nu/siden i/her til/i øjeblikket/straks/indtil/til videre/hele natten/kl. / nu/nu | \b(?:lige|netop)_nu\b|\bi_(?:nat|aften|øjeblikket)\b|\b(?:gælder_)?fra_nu\b|\bsiden_i_(?:morges|nat|går|formiddags)\b|\bher_til_(?:aften|morgen)\b|\bstraks\b|\bindtil_(?:videre|vi|i_morgen)\b|\bhele_natten\b|\bde_næste_(?:\w+_)?(?:timer|døgn|dage)\b|\bved_midnat\b|\bfra_kl\b|\bnu\b
""")
_HARMLESS = Turns(r"""
øvelse/øver/kursus/foredrag/museet/film/teater/spil/koncert/eventyr/krimi/quiz/udstilling/forestilling/halloween/spøgelse/tur/festival/stævne/lejrskole/klimatilpas/forebyg/beredskabsdag/åbent hus/skattejagt/natløb | \b(?:øvelse\w*|øver|kursus|foredrag|museet|filme?n?|teater\w*|koncert\w*|eventyr\w*|krimi\w*|quiz\w*|udstilling\w*|forestilling\w*|halloween\w*|spøgelse\w*|festival\w*|stævne\w*|lejrskole\w*|klimatilpas\w*|forebyg\w*|beredskabsdag|åbent_hus|skattejagt|natløb)\b
dengang/sidste år/sidste vinter/i 19/i 18/for år siden/er ovre/er slut/er løftet/er ophævet/er tilbage/igen drikke/virker igen/er rent igen/kan bade igen/efter stormen/år siden/drikke igen/bade igen/kan igen/sidste sommer/sidste forår/sidste efterår | \bdengang\b|\bsidste_(?:år|vinter|sommer|forår|efterår)\b|\bi_1[89]\d\d\b|\b\w+_år_siden\b|\ber_(?:ovre|slut|løftet|ophævet|tilbage|aflyst)\b|\b(?:virker|kan|er_rent|bade|drikke|åben|åbent)_igen\b|\befter_stormen\b
""")


def hinted_crisis(reading: Reading) -> tuple[Span, ...]:
    """The dangers, when something is done about them or they are there now; none in memories, plays and drills."""
    lower = reading.lower
    dangers = [*_DANGERS.find(lower)]
    if not dangers or next(_HARMLESS.find(lower), None):
        return ()
    if next(_ACTS.find(lower), None) or next(_NOW.find(lower), None):
        return tuple(sorted(Span(*m.span()) for m in dangers))
    return ()
