"""What is not out yet (ikke meldt ud): a matter of the house told with a sign that it should have stayed inside.

No sign is enough alone. A matter (closing, savings, bids, posts) counts with secrecy, with a date of release that lies
ahead, or with a closed room as its source; what is published already, and secrets about cake, count against. That a day
is set for it (`due`) tells only beside secrecy or haste.
"""

from collections.abc import Set
from functools import lru_cache

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ENOUGH = 3.5
_MEETING = r"(?:chef|leder|personale|direktions|strategi|budget|økonomi|afdelings|team|status|forvaltnings|ledelses|bestyrelses|med-?|kontor|formands|gruppe|planlægnings|styregruppe|udvalgs)"
_DAY = r"(?:dagens|gårsdagens|formiddagens|eftermiddagens|morgenens|ugens|mandagens|tirsdagens|onsdagens|torsdagens|fredagens|sidste_uges|vores|det|et|i_går_på)"
_WHO = r"(?:medarbejder\w*|personalet|de_ansatte|ansatte|politikerne|byrådet|udvalget|bestyrelsen|forældrene|beboerne|lejerne|udlejere?n?|købere?n?|sælgere?n?|leverandøre?r?n?e?|naboerne|brugerne|borgerne|lærerne|pædagogerne|fagforeningerne|tillidsfolkene|pressen|vedkommende|de_berørte|holdet|eleverne|offentligheden)"
_BOSSES = r"(?:ledelsen|direktionen|chefgruppen|ledergruppen|styregruppen|arbejdsgruppen|cheferne|chefen|forvaltningen|udvalget|byrådet|rådmanden|borgmesteren|direktøren)"
_SIGNS = (
    ("secret", 2.0, Turns(r"""
kun for/kun hos/kun set af/kun ledelsen/kun ledere/kun skolelederne/kun cheferne/kun direktionen/kun ledergruppen | \b(?:kun|alene|udelukkende)_(?:for|hos|i|til|ment_for|beregnet_for|set_af)_(?:\w+_)?(?:ledergruppen|ledelsen|chefgruppen|direktionen|cheferne|lederne|styregruppen|udvalget|bestyrelsen|byrådet|ledelsesgruppen|lederkredsen|chefkredsen)\b|\bkun_\w*(?:lederne|cheferne|ledelsen|direktionen|gruppen|udvalget|byrådet|bestyrelsen)(?:,_der)?_(?:har|kender|ved|må|kan)\b
øjne/under lås/låst inde/hemmeligholdes/under embargo | \btil_(?:ledelsens|direktionens|chefgruppens|ledergruppens|udvalgets|byrådets|bestyrelsens|egne)_(?:egne_)?øjne\b|\bunder_lås\b
s bord/blive mellem/os vente/mig vente/lukket land | \bkun_på_(?:direktionens|ledelsens|chefens|direktørens|borgmesterens|rådmandens|udvalgets)_(?:skrive)?bord\b|\bblive_mellem_(?:(?:de|os)_\w+_)?(?:af_)?os\b|\bbedt_(?:os|mig|alle)_(?:om_at_)?vente\b|\blukket_land_(?:frem_)?(?:til|indtil)\b
i får dem/i får det/i får tallene/du får dem/du får det/har i dem/har i det | \b(?:i|du)_får_(?:dem|det|tallene|den|nyheden)_(?:allerede_|lige_|altså_)?(?:her|nu|først|i_dag)\b
til at tie/hvorfor vente/kan vente/kan tie/ikke kan vente | \b(?:alt_)?for_\w+_til_at_(?:tie|vente|holde_(?:mund|tæt|igen))\b|\btil_(?:dem|jer),?_der_ikke_kan_vente\b|\bhvorfor_(?:også_)?vente\b|\bher_er_(?:de|det|den)_så_(?:nu|allerede)\b
dy mig/lade være/nære mig/holde mig/styre mig/holde det inde/holde den inde/holde det tilbage/bide det i mig | \b(?:jeg|vi)_(?:kan|kunne)_(?:dog_|jo_|bare_|altså_|simpelthen_|næsten_|heller_)*ikke_(?:dy_mig|lade_være|nære_mig|holde_(?:mig|det_inde|det_tilbage|den_inde)|styre_mig|vente)\b|\bkan_jeg_(?:dog_|jo_|bare_|altså_|simpelthen_)*ikke_(?:dy_mig|lade_være|nære_mig|holde_mig|styre_mig)\b
skal ikke vente/slipper for at vente/behøver ikke vente/behøver ikke at vente | \b(?:skal|behøver|slipper_for)_(?:\w+_)?(?:ikke_)?(?:at_)?vente(?=[:.!]|_(?:så_længe|til))
fugl      | \bfugl_har_(?:sunget|hvisket|fortalt)
hemmeligstempl/hemmeligholdt/tophemmelig/mørklagt/mørklægge/fortrolighedsstempl | \b(?:hemmeligstempl\w*|hemmeligholdte?|tophemmelige?t?|mørklagte?|fortrolighedsstempl\w*)_(?:\w+_)?(?:notat|oplæg|rapport|udkast|papir|plan|liste|dokument|bilag|regneark|referat|forslag|aftale|mail|tal|budget|skema|analyse|undersøgelse|materiale)\w*
skulle have set/skulle have læst/skulle have hørt/ikke have set/ikke have læst | \bikke_skulle_have_(?:set|læst|hørt)\b|\b(?:skulle|burde)_(?:\w+_)?ikke_have_(?:set|læst|hørt)\b
smuglæs/smuglyt/lagt låg på/ingen uden for | \bsmug(?:læs|lyt)\w*|\blagt_låg_på\b|\bingen_uden_for_(?:\w*gruppen|direktionen|lokalet|huset|ledelsen|kontoret|rådhuset|udvalget)_(?:kender|ved|har)\b
printer/kopimaskine/ikke låst/ulåst | \b(?:glemt|lå|ligger|fundet|fandt|stod)_(?:\w+_){0,2}(?:i|på)_(?:printeren|kopimaskinen|printerbakken)\b|\b(?:regnearket|mappen|drevet|dokumentet|filen)\b[^.!?]{0,40}\b(?:ikke_låst|ulåst)\b
hørt det her/hørt noget her | \b(?:i|du)_har_(?:altså_)?ikke_(?:hørt|set|læst)_(?:det|noget)_her[.!:;]
bedt om   | \bbedt_om_at_(?:tie|holde_(?:mund|tæt|kæft|det)|være_(?:stille|tavse)|ikke_|lade_være)
bedt      | \bbedt_(?:os|mig|alle|cheferne|lederne)_om_(?:\w+_)?(?:ikke_at|at_lade_være|at_holde|at_tie)
burde     | \bburde_(?:jeg_|vi_)?(?:nok_|vist_|egentlig_|vel_|måske_)*ikke_(?:\w+_)?(?:skrive|sige|dele|fortælle|vise|nævne|røbe)
flig      | \ben_flig\b
meningen  | \bikke_meningen,?_at_(?:nogen|i|andre|det)
slet      | \bslet_(?:det|opslaget|den|dette|mailen|beskeden)_(?:\w+_)?(?:når|bagefter|igen|efter)
ved bordet/forhandlingsbordet/tip fra en | \b(?:sidder|sad|er)_(?:selv_|med_)*(?:med_)?ved_(?:bordet|forhandlingsbordet)|\btip_fra_en
lækket/læk/insider | \blækket_til\b|\bet_læk\b|\binsider\w*
mere må/mere kan/mere tør | \bmere_(?:må|kan|tør|vil)_(?:jeg|vi)_(?:\w+_)?ikke\b
tie/tavs/hold tæt/hold mund med/har lovet | \bbedt_om_at_tie|\bhar_tavshedspligt|\bhar_lovet_(?:ikke_at|at_holde|at_tie)|\bhold_tæt\b|\bhold_mund_med
smugkig/sneak/forhånds | \b(?:smugkig|sneak_peek|forhåndsviden|forhåndskig)\b
andre/før alle/før andre/inden alle/før jer/som de første | \b(?:før|inden)_(?:alle_)?(?:andre|jer_andre)\b|\bsom_de_første\b
nævn ikke/ingen må/diskret/anonymt/navnløs | \bdiskret\b|\bnævn_ikke\b|\bingen_må_vide
pst/psst/pssst/shh/🤫/hys | \bp+s+t+\b|\bshh+\b|🤫|\bhys_hys|\bhys!
hørte det/sig ikke/sig endelig ikke/har i ikke/har du ikke | \b(?:i|du)_hørte_det_(?:først_)?her|\bsig_(?:endelig_)?ikke,?_at_(?:i|du)_har|\bhar_(?:i|du)_ikke_(?:hørt|fået|set)_(?:det_)?(?:fra|af|her)
fra mig/fra os/ikke sige/ikke citere/ikke nævne | \bhar_(?:i|du)_(?:det_)?ikke_(?:det_)?fra_(?:mig|os)\b|\bikke_(?:noget,?_)?(?:i|du)_har_(?:det_)?fra_(?:mig|os)|\bi_har_det_ikke_fra_(?:mig|os)|\bikke_(?:sige|citere|nævne),?_(?:at_)?(?:i_har_det|det_er_mig|mig)
kilde/indefra | \b(?:sikker|intern|anonym|pålidelig)_kilde|\bfra_en_(?:sikker_|god_)?kilde|\b(?:hører|hørte|ved|fik|får|nyt|info|oplysninger|rygter|melder|lyder|historier|siger_de|siges)_(?:\w+_){0,3}indefra\b|\bindefra_(?:lyder|siges|hører|ved)\b
afslør/røbe/lækk/lække | \b(?:kan|vil|skal|må|tør)_(?:godt_|nok_|gerne_|allerede_|nu_|lige_|roligt_|ligeså_godt_)*(?:afsløre|røbe|lække)\b|\blækker_(?:jeg|vi|lige)
sløret    | \bløfte[rt]?_(?:\w+_)?sløret
navn/må ikke  | \bmå_(?:\w+_)?ikke_(?:nævne|skrive|oplyse|sætte_navn|dele|vise)
må i ikke/må du ikke/må i endnu/et blik/et kig/ikke have det ud/ikke have den ud | \bmå_(?:i|du)_(?:\w+_)?ikke_(?:vide|høre|kende)\b|\b(?:lånt|fået|kastet|taget|lånte|fik)_et_(?:kig|blik|smugkig)_i\b|\bikke_have_de[tn]_ud\b
i er advaret/du er advaret/en kilde | \b(?:i|du)_er_(?:hermed_)?advare(?:t|de)\b|\ben_(?:\w+_)?kilde_(?:på|i|hos)_(?:rådhus|direktion|ledelse|forvaltning|byråd|kommunen|\w*udvalg)\w*
først højt/lover at | \bførst_højt\b|\blove[rt]?_(?:\w+_)?at_(?:tie|holde_(?:mund|tæt)|ikke_sige)
højt      | \b(?:ikke_(?:\w+_)?sige_(?:det_)?højt|ikke_sige_højt|siger_det_ikke_højt)
officiel  | \b(?:ikke|endnu_ikke|intet_er|uden_at_være|før_det_(?:bliver|er))_(?:\w+_)?officielt?\b|\buofficiel\w*|\bbesluttet_officielt
rygte/sladder fra | \brygte(?:t|rne)\b[^.!?]{0,25}\b(?:passer|sandt|sande|rigtigt|taler_sandt|holder)|\bsladder_fra
for mig selv/for sig selv/for jer selv/for dig selv | \b(?:holde?|beholde?|behold)_\w*_?\w*_?(?:for_(?:sig|jer|dig|mig)_selv)
skuffen/på tegnebrættet | \bligger_(?:\w+_)?i_skuffen|\bi_skuffen_endnu|\bpå_tegnebrættet
internt/intern | \binternt\b|\binterne?_(?:arbejdsgruppe|gruppe|oplæg|møde|regnestykke|beregning|budget|evaluering|skema|kalender|tavle|oversigt)\w*
fortrolig | (?<!ikke_)\bfortroligt?\b(?!\?_nej)(?!_(?:rådgivning|samtale|snak|rum|hjælp|telefon|linje|chat|rådgiver))|\bfortrolige\b(?!_(?:samtaler?|rum|rådgivning|snakke?))
hemmelig  | (?<!ikke_)(?<!ikke_er_)\bhemmeligt?\b(?!_(?:gæst|opskrift|sted|ven|have|rum|kode|ingrediens))
mellem /hånden/off the record/mellem | \bunder_hånden|\boff_the_record|\bmellem_(?:os|venner|fire_øjne)
lukkede   | \bbag_(?:de_)?lukkede_døre
måtte ikke | \bmåtte_(?:\w+_)?ikke_(?:\w+_){0,2}(?:tage_et|dele|vise|skrive|sige|fortælle|fotografere|filme|nævne)\b
egentlig/jeg må /vi må  | \bmå_(?:jeg|vi)_(?:egentlig_|vist_|nok_|jo_|faktisk_)+ikke\b|\b(?:jeg|vi)_må_(?:egentlig_|vist_|nok_|jo_|faktisk_|endnu_)*ikke_(?:dele|vise|skrive|sige|fortælle)
ingen ved/ingen andre | \bingen_(?:andre_)?(?:ved|må_vide|har_fået_det_at_vide|har_hørt)_(?:det|noget)?
burde/skulle/skulle nok | \b(?:burde|skulle)_(?:nok_|vist_|egentlig_|jo_|vel_|måske_)+(?:have_)?(?:vente[t]?|ti[ee]t?|holdt?_(?:mund|tæt|kæft|igen)|lade?t?_(?:det_)?være)\b|\b(?:jeg|vi)_burde_(?:have_)?(?:vente[t]?|tie|tiet|holdt?_(?:mund|tæt))\b
tyvstart/for tidligt ude/strid med aftal | \b(?:jeg|vi)_tyvstarter\b|\blidt_for_tidligt_ude\b|\bi_strid_med_aftale\w*
bliver ikke glad/bliver sur/bliver gal/bliver tosset/læser med her/koster mig | \b\w*(?:chef|chefen|direktør\w*|leder|lederen|borgmesteren|ledelsen|hr)_bliver_(?:\w+_)?(?:ikke_(?:\w+_)?(?:glad|begejstret)|sure?|gal|tosset|rasende)\b|\bhåber_ikke,_(?:at_)?\w*_?(?:chefen|chef|direktøren|borgmesteren|ledelsen)_læser_med\b|\bkoster_mig_(?:nok_|måske_)?(?:jobbet|stillingen|en_advarsel)
får jeg/skæld/næse for | \bfår_jeg_(?:nok_|helt_sikkert_|sikkert_)(?:ballade|skældud|skæld_ud|en_næse|på_puklen|en_påtale)\b|\bfår_jeg_(?:ballade|skældud|skæld_ud|en_næse|på_puklen|en_påtale)_for_(?:at|det_her)\b|\ben_næse_for_(?:det|at)
ved kun/kender kun/kun forvaltningen/kun direktionen/kun ledelsen/kun chefgruppen | \b(?:ved|kender)_(?:lige_nu_)?kun_\w+|\bkun_(?:forvaltningen|direktionen|ledelsen|chefgruppen|ledergruppen|udvalget|borgmesteren|en_håndfuld)_(?:og_\w+_)?(?:,_)?(?:ved|kender|har_(?:set|hørt|læst))\b
man må jo/man må ellers/man må vist | \bman_må_(?:jo_|ellers_|vist_|egentlig_|nok_)+ikke_(?:\w+_)?(?:sige|fortælle|røbe|afsløre|dele|skrive|vise|referere)\b
tilhør/pressen blev/publikum/forlade lokalet/forlade salen/uden for døren | \b(?:tilhørerne|tilhørere|pressen|publikum|journalisten|journalisterne|gæsterne)_(?:blev|var|måtte|skulle|havde)_(?:\w+_){0,3}(?:sendt_ud|vist_ud|bedt|gå_(?:ud|hjem|udenfor)|gået|forlade|vente)\b|\b(?:uden|ingen)_(?:tilhørere|presse)\b|\bpunkt(?:et)?_(?:\d+_)?(?:blev_|er_|var_)?(?:taget_|kørt_|behandlet_)?uden_(?:tilhørere|publikum|presse)
låst mappe/låst skuffe/låst fil/låst drev/låst skab/pengeskab/låste | \b(?:i|på)_(?:en_|et_|den_|det_)?(?:låste?|lukkede?|hemmelige?t?)_(?:mappe|skuffe|skuffen|fil|filen|drev|drevet|skab|skabet|mappen)\b
afsløre/røbe/lække/løfte sløret/fortælle jer/kan jeg/kan vi/vil jeg/tør jeg/må jeg | \b(?:kan|vil|skal|må|tør)_(?:jeg|vi)_(?:godt_|nok_|gerne_|allerede_|nu_|lige_|roligt_|ligeså_godt_|dog_)*(?:afsløre|røbe|lække|løfte)\b
meningen  | \b(?:ikke|aldrig|næppe|vist_ikke|vist_aldrig)_(?:\w+_)?meningen,?_(?:at|med_at)\b
forlade huset/forlade bygningen/ud af huset/uden for huset/ud af døren/uden for døren/ud af rådhuset | \b(?:skulle|skal|må|måtte|burde)_(?:aldrig_|ikke_)?(?:forlade|komme_ud_af|slippe_ud_af|ud_af)_(?:huset|bygningen|døren|rådhuset|mødelokalet|lokalet)\b
indbakke/ved en fejl/over skulderen/gennem væggen/overhør | \b(?:havnede|landede|røg|lå|dumpede)_(?:\w+_){0,3}i_(?:min|vores)_(?:indbakke|postkasse|dueslag)|\bsendt_til_(?:mig|os)_ved_en_fejl|\b(?:over_skulderen|gennem_(?:væggen|døren))\b|\boverhørt?e?\b
aner ikke/har ingen anelse/kedelig besked/trist besked/ved intet/ved ikke/ved ingen | \b(?:for|og|men)_(?:de|hun|han|ingen_af_dem)_(?:aner|ved)_(?:det_)?(?:ikke|intet|ingenting)\b
vagt for/vagt ved/døren lukket/døren låst/inden for døren/indenfor blev | \bvagt(?:er)?_(?:for|ved|foran)_døren\b|\bdøren_(?:blev|var|er)_(?:låst|lukket)\b|\bindenfor_(?:blev|var|fik|sagde)\b
holde på/holder på/kan i holde/kan du holde/hold på | \bkan_(?:i|du)_holde_(?:på|tæt|mund)\b|\bhold_på_(?:hat\w*_)?hemmelig\w*
spærret/låst for/lukket til/lukket for/klausuler | \b(?:er|ligger|bliver)_(?:stadig_)?(?:spærret|låst|lukket|klausuleret)_(?:for_(?:offentlig\w*|alle|andre|pressen)|til_(?:den|på|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))
af whiteboard/af tavlen/af flipover/af papirerne/af listen | \b(?:billede|foto|snapshot|skærmbillede)_af_(?:whiteboardet|tavlen|flipoveren|papirerne|listen|slidet|oplægget|notatet|skærmen)\b
nævnes/omtales/citeres/bruges før/bruges efter/siges/gengives/vises/må ikke bruges | \bmå_(?:først|ikke|endnu_ikke)_(?:nævnes|omtales|citeres|siges|bruges|gengives|vises)\b
tør vi/tør sige/ikke et ord/så nu ved/fortalte mig/hviskede/sladre/skrevet med blyant/tør godt/tør jeg/telefonerne/telefoner | \bikke_et_ord_(?:til|om)_(?:\w+_)?(?:avisen|pressen|nogen|det|andre|chefen)\b|\bså_nu_ved_i\b|\bfortalte_mig,?_(?:hvem|at|hvad|hvor)\b|\bhviskede_(?:til_mig|i_øret|at)\b|\bsladre[rd]e?\b|\bskrevet_med_blyant\b|\btør_(?:jeg_|vi_)?(?:godt_|roligt_)?(?:nævne|sige|røbe|afsløre)\b|\bskulle_(?:lægge|aflevere|slukke|lade)_(?:\w+_)?telefon\w*
kun sendt/kun udleveret/kun vist/kun delt/kun uddelt/ligger kun/findes kun/kun kendt | \bkun_(?:sendt|udleveret|vist|delt|uddelt|kendt|gået)_(?:til|for|af|med|ud_til)_(?:direktionen|ledelsen|cheferne|chefgruppen|ledergruppen|lederne|udvalget|byrådet|os|\w*gruppen)|\b(?:ligger|findes|står)_kun_(?:på|hos|i)_(?:chefens|direktørens|direktionens|ledelsens|borgmesterens|min|vores|hr)\b
mikrofon/optagelsen/kameraet/streaming/transmission | \b(?:mikrofon\w*|optagelsen|kameraet|kameraerne|streamingen|transmissionen|skærmen)_(?:blev|var|er)_(?:\w+_)?(?:slukket|lukket|afbrudt|stoppet|slået_fra)\b
avis endnu/avisen endnu/avis før/i avisen/pressen endnu/fremme endnu | \bstår_(?:\w+_)?ikke_i_(?:nogen_)?avis\w*(?:_endnu)?|\bhar_(?:\w+_)?ikke_(?:stået|været)_i_(?:avisen|pressen|nyhederne)|\bikke_været_(?:fremme|ude)_endnu
lovet at/lovet ikke/lovede at/svoret | \b(?:har|havde|jeg)_(?:jeg_)?(?:ellers_|jo_)?love(?:t|de)_(?:\w+_)?(?:at_(?:vente|tie|holde|lade_være)|ikke_at)
kun jer/kun til/kun for | \bkun_(?:til|for)_(?:afdelingens|gruppens|ledelsens|direktionens|husets|vores|jer|os|ansatte|medarbejdere|personalet|indviede|egne)\b
""")),
    ("later", 1.5, Turns(rf"""
må i ikke få/må du ikke få | \bmå_(?:i|du)_(?:\w+_)?ikke_få_(?:det_)?at_vide\b
ikke selv/ved ikke/ved det ikke/ved endnu | \b(?:han|hun|de)_ved_(?:det_)?(?:endnu_)?ikke_(?:selv|endnu|noget)\b
pressemød/udmelding/nyheden/beslutningen/meddelelsen | \b(?:pressemødet|udmeldingen|nyheden|beslutningen|meddelelsen)_(?:er|kommer|holdes|bliver)_(?:meldt_ud_)?først\b
brev      | \b(?:brevet|brevene|mailen|beskeden|meddelelsen|varslingen|partshøringen)_(?:går|sendes|kommer|ryger|bliver_sendt)_(?:\w+_)?(?:på|i|om|ud|først|mandag|tirsdag|onsdag|torsdag|fredag)
at vide   | (?<!ingen_)\b(?:får|fået|få)_(?:det_)?(?:\w+_){{0,2}}at_vide\b
ved intet/ved ingenting/aner/ved det ikke/ved ikke | \b(?:de|han|hun|{_WHO})_(?:ved|aner)_(?:intet|ingenting|det_ikke|ikke_noget|endnu_ikke)\b
afgjort/afgøres/afgørelse | \bikke_(?:er_)?(?:endeligt_)?afgjort\b|\bafgøres_(?:først_)?(?:på|i|den)|\bbliver_(?:afvist|godkendt|vedtaget|afgjort|annonceret)_(?:på|i|den|efter|til)
underskrift | \bklar_til_underskrift|\bmangler_(?:kun_|bare_)?(?:en_)?underskrift
brev/besked/svar/brevet/tallet/tallene/resultat/nyheden/afslag | \b(?:får|modtager|venter_på)_(?:det_|dem_|den_|de_)?(?:selv_|først_|nok_|vist_)*(?:brev|brevet|besked|svar|svaret|nyheden|afslag|afslaget|tallet|tallene|resultatet|mailen)_(?:at_\w+_)?(?:først_)?(?:på_(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)|i_(?:morgen|næste|overmorgen|eftermiddag|uge_\d+)|om_\w+|den_\d|mandag|tirsdag|onsdag|torsdag|fredag)
på bordet/haft det/fået det/har haft/har drøftet | \b(?:når|før|inden|til|indtil)_{_WHO}_(?:\w+_)?(?:har_|får_|skal_)(?:haft_|fået_|have_)?(?:\w+_){{0,2}}(?:bordet|set|læst|drøftet|behandlet|sagt|besked|møde|haft)\b
låst/under nøgle/bag lås | \b(?:låst|låste|under_nøgle|bag_lås)\b[^.!?]{{0,30}}\b(?:indtil|til_på|frem_til|til_den)\b
indtil den/indtil på/indtil man/indtil tirs/indtil ons/indtil tors/indtil fre/indtil by/indtil med/indtil næste | \bindtil_(?:den_\d|på_|mandag|tirsdag|onsdag|torsdag|fredag|byråds|med-?møde|næste_(?:uge|møde|måned))
tror/regner med/går rundt | \b{_WHO}_(?:tror|regner_(?:stadig_)?med|går_rundt_og|har_ingen_idé)\b
først serveret/først præsenteret/først at se/først overbragt/først forelagt | \bførst_(?:serveret|præsenteret|overbragt|forelagt|fortalt|vist)\b
pressemeddelelse/pressemøde/opslaget ligger klar | \b(?:pressemeddelelsen|nyheden|opslaget|udmeldingen)_(?:ligger_)?(?:er_)?klar\b|\bskal_(?:\w+_)?først_ud\b
besked    | \bfår_(?:\w+_){{1,6}}besked\b
efter den/før den/efter ferien/efter valg/før mandag/før tirsdag/før onsdag/før torsdag/før fredag/før på/efter på/før valg | \b(?:først|ikke)_(?:\w+_){{0,3}}(?:efter|før)_(?:den_\d|på_|mandag|tirsdag|onsdag|torsdag|fredag|valget|ferien)
først på/først i/først om/først den/offentliggør | \bførst_(?:på|i|om|den)_(?:\w+_){{0,2}}?(?:får|ser|hører|skal|bliver|kommer)_\w+|\boffentliggør_(?:det|den|dem|navnet|tallene|planen)_(?:\w+_)?(?:om|på|i|den|efter)\b
at se på/at se først/først at se/først at høre/at vide på/at vide i/at høre på/at læse | \bat_(?:se|høre|læse|vide)_(?:først_)?(?:på_(?:mandag|tirsdag|onsdag|torsdag|fredag)|i_(?:næste|morgen)|den_\d)
inden     | \b(?:væk|lukket|solgt|revet_ned|nedlagt)_inden\b
sluppet/ikke har vist/ikke vist/frigivet/lagt frem | {_BOSSES}_(?:har_)?(?:stadig_|endnu_)*ikke_(?:har_)?(?:endnu_)?(?:sluppet|vist_nogen|frigivet|lagt_frem|(?:sluppet|frigivet|lagt)_\w+_fra_sig)\b
sidder på/sidder stadig/sidder endnu | {_BOSSES}_sidder_(?:stadig_|endnu_)?på_(?:rapporten|tallene|notatet|planen|papiret|resultatet|svaret)\b
lægges frem | \blægges_(?:først_)?frem_på_(?:mandag|tirsdag|onsdag|torsdag|fredag)
offentlig | \b(?:bliver_|skal_|må_|kan_|vil_)?(?:først_)?(?:blive_)?offentliggør(?:es|e)\b|\boffentliggjort_(?:på|i_næste|den|om|til|efter|senere)|\bikke_offentlig\w*|\bbliver_offentlig\w*
meld      | \bmeld(?:es|er_vi|er|t)_(?:\w+_){{0,4}}ud\b|\bmelde_(?:det_|den_|dem_)?ud\b|\bbliver_(?:\w+_)?meldt_ud|\bikke_meldt_ud
besked    | \b(?:får|fået|få|give|giver|venter_på)_(?:\w+_){{0,3}}besked\b
oriente   | \b{_WHO}_(?:bliver_|skal_|vil_blive_)?(?:først_)?orienter\w+|\borienteres_(?:på|i|om|den|når|efter|først)|\borienterer_vi_(?:på|i|først|efter)
ved det /ved ikke/ved intet/ved endnu/ved ingenting/aner/kender ikke/har ikke hørt/har ingen anelse | \b{_WHO}_ved_(?:det_|ikke_|intet_|endnu_|ingenting_)|\b{_WHO}_(?:aner|har_ingen_anelse|har_ikke_hørt|kender_ikke)
indtil/når kontr/under på/under i/under den/under efter/underskre/skrevet under/skriver under | \bikke_(?:\w+_)?(?:underskrevet|skrevet_under|skrevet|klar|på_plads|formelt)|(?<!\bdu_)(?<!\bi_)(?<!\bder_)(?<!\bman_)\b(?:skriver|skrives)_under_(?:på|i|den|efter)|\bindtil_kontrakten|\bnår_kontrakten
først     | \b{_WHO}_(?:først_)?(?:får|ser|hører|skal_se|kommer_til_at)_(?:den|det|dem|forslaget)?_?(?:først|på|i_næste|efter)|\bførst_(?:får|ser|hører|besluttes|vedtages|behandles|bliver)_(?:\w+_){{0,3}}(?:på|i|efter|til|den|om|mandag|tirsdag|onsdag|torsdag|fredag|næste)|\b(?:kommer|er)_først_(?:på_dagsordenen|på_bordet|til_afstemning|ud|frem)
endnu     | \bikke_(?:\w+_)?(?:besluttet|vedtaget|godkendt|behandlet|politisk_behandlet|meldt|sendt|fortalt|sagt)_(?:\w+_)?endnu|\bendnu_ikke_(?:besluttet|vedtaget|godkendt|behandlet|meldt|sendt|fortalt|sagt|offentlig\w*|underskrevet)|\bikke_(?:er_)?(?:endeligt_)?(?:besluttet|vedtaget|godkendt)_endnu
før       | \bfør_(?:valget|høringen|hearingen|påske|ferien|sommerferien|efterårsferien|jul|budgetforliget|byrådsmødet|udvalgsmødet|pressemødet|{_WHO})\b
når       | \bnår_(?:valget|høringen|budgettet|kontrakten|aftalen|byrådet|direktionen)_(?:er|har)
inden     | \binden_(?:offentliggørelsen|udmeldingen|{_WHO}_får|det_bliver_meldt)
intet er  | \bintet_er_(?:\w+_)?(?:besluttet|vedtaget|skrevet)
behandles/besluttes/vedtages/tages op | \b(?:behandles|besluttes|vedtages|tages_op)_(?:først_)?(?:på|i)_(?:mandag|tirsdag|onsdag|torsdag|fredag|næste|budget|direktionen|byrådet)
""")),
    ("room", 1.5, Turns(rf"""
møde/seminar/gruppe/udvalg/med- | \b(?:fra|på|i|til|efter)_(?:{_DAY}_)?(?:\w+_)?{_MEETING}\w*(?:møde|mødet|seminar|seminaret|gruppen|gruppe|udvalget|udvalg|notat|notatet|dag|dagen|referat)\b
ledergruppe/chefgruppe/direktion/lederforum/styregruppe/chefkreds/lederkreds | \b(?:i|fra|til|af)_(?:os_i_)?(?:leder|chef|direktions|økonomi|styre)(?:gruppen|kredsen|forummet)\b|\bdirektionen_(?:har|vil|foreslår|peger|besluttede|overvejer|arbejder|ønsker|er_klar)|\bdirektionens?_(?:oplæg|forslag|plan|liste|notat)
ens seminar/ens møde/ens slide/ens oplæg/ens plan/ens liste/ens notat/ens regneark/ens skrivebord/ens tavle/ens mail/ens drøft/ens strategi/ens private/ens fortrolige/ens interne/ens lukkede/ens nye | \b(?:ledelsens|chefgruppens|direktionens|ledergruppens|styregruppens|direktørens|chefens|rådmandens)_(?:\w+_)?(?:seminar|møde|slide\w*|oplæg|plan|liste|notat|regneark|skrivebord|tavle|mail|drøftelse\w*|strategidag|arbejdsdag)\b|\bslide(?:s|t|sene)?_fra\b
referat   | \breferat(?:et)?_(?:fra|af)_(?:\w+_){{0,2}}(?:\w*møde\w*|\w*udvalg\w*|\w*samtale\w*)
mail      | \bmail(?:en|s|ene)?_(?:fra|til)_(?:\w+_){{0,3}}(?:til|fra|i)_(?:os|mig|\w*gruppen|alle_ledere|lederne|cheferne)|\bmail_fra_(?:borgmesteren|direktøren|direktionen|chefen|kommunaldirektøren|ledelsen)
arbejdsgruppe | \b(?:intern\w*|regionens|kommunens|lukkede?)_arbejdsgruppe\w*
sidde/ansættelsesudvalg/bedømmelsesudvalg | \b(?:jeg|vi)_(?:sidder|sad|har_siddet|har_lige_siddet)_(?:\w+_){{0,2}}(?:i|med_i|med_ved|til)_(?:\w*udvalg\w*|\w*gruppe\w*|\w*forhandling\w*|\w*møde\w*|\w*panel\w*)|\bansættelsesudvalg\w*|\bbedømmelsesudvalg\w*
forhandling | \b(?:budget|løn|kontrakt|forlig)?s?forhandling(?:er|erne|en)\b
notat/regneark/papir/bilag | \bnotat(?:et)?\b|\bregneark(?:et)?\b|\bpapir(?:et|erne)_(?:her|viser|på_bordet)|(?<!aflevere_)(?<!indsende_)(?<!vedlægge_)\bbilag(?:et)?\b
udkast/kladde/første version | \b\w*udkast(?:et)?\b|\bkladde(?:n)?\b|\bførste_version\b
tavle     | \b(?:tavlen|whiteboardet|flipoveren|skærmen)_(?:fra|på|i)_(?:vores|\w*møde\w*|lokalet)
listen er  | \blisten_er_(?:lavet|skrevet|færdig)\b
listen    | \b(?:her_er|se|jeg_har|vi_har)_(?:\w+_)?listen_(?:over|med)|\bpå_(?:fyrings|spare|lukke|nedlæggelses|ønske)?listen\b
at vide   | (?<!ingen_)\b(?:fik|har_fået|får)_(?:vi_|jeg_)?(?:i_\w+_)?at_vide
""")),
    ("person", 1.5, Turns(r"""
advarsel/advarslen | \b(?:skriftlig|tjenstlig|mundtlig)_advarsel|\badvarsel_(?:nummer|til_en_af|til_min|til_vores)
tjeneste/tjenstlig | \bfritaget_(?:fra|for)_tjeneste|\bfritages_(?:fra|for)_tjeneste|\btjenstlig\w*_(?:samtale|sag|forhold|undersøgelse)
suspend   | \b(?:vores|min|vor)_\w+_(?:\w+_){0,4}suspender\w*
bortvist  | \b(?:vores|en_af|min|mine)_(?:\w+_){1,6}bortvist\b
fyret     | \b(?:jeg|vi)_(?:har_|måtte_|fik_)?(?:i_dag_|i_går_|lige_)?(?:fyret?|fyrede|afskediget?|opsagt)_(?:en|to|tre|vores|min|fem|fire)_
personalesag | \bpersonalesag(?:er)?_(?:er|mod|om|vi|på|kører|i_afdelingen)
sag mod/sag | \bsag(?:en)?_mod_(?:vores|min|en_af_(?:mine|vores))_\w+
hr/indkaldt til | \b(?:sagen|det_hele|den)_(?:kører|ligger|er)_(?:nu_)?hos_hr\b|\bindkaldt_til_(?:kammeratlig|tjenstlig|en_alvorlig)_samtale
opsigelse | \b(?:afleverede|fik|modtog|får)_(?:\w+_){0,3}(?:sin|hans|hendes|deres)_opsigelse
""")),
    ("due", 0.75, Turns(r"""
lagt op endnu/lagt ud endnu/lagt frem endnu/ikke lagt op/ikke lagt ud/ikke lagt frem/ikke frigivet/ikke udsendt | \bikke_(?:\w+_)?(?:lagt_(?:op|ud|frem)|frigivet|udsendt)\b(?:_endnu)?|\bendnu_ikke_(?:\w+_)?(?:lagt_(?:op|ud|frem)|frigivet|udsendt)\b
offentlig/frigiv/udkomme/offentliggør/lægges op/lægges ud/lægges frem/kommer ud/meldes ud/sendes ud | \b(?:bliver|er|lægges|kommer|meldes|sendes)_(?:først_|nok_)?(?:først_)?(?:offentlige?t?|frigivet|offentliggjort|op|ud|frem)_(?:først_)?(?:på_|i_|den_|om_|efter_|til_)(?:\w+dag|morgen|overmorgen|næste|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d)|\b(?:frigives|offentliggøres|udkommer|udsendes|fremlægges|præsenteres)_(?:først_)?(?:på_|i_|den_|om_|efter_|til_|kl)(?:\w+)
ser først/får først | \b(?:byrådet|udvalget|direktionen|bestyrelsen|politikerne|pressen|regionsrådet)_(?:ser|får|hører|kender)_først_(?:\w+_){0,2}(?:på|i|den|til|efter)\b
dagens lys/pressen får/avisen får/medierne får | \bser_(?:først_)?dagens_lys_(?:først_)?(?:på|i|den|om|efter|til)\b|\b(?:pressen|avisen|avisern\w+|medierne|journalisterne|byrådet|udvalget|politikerne)_får_(?:først_)?(?:\w+_){0,2}(?:i_morgen|på_\w+dag|i_næste_uge|først)
øjne /lås /embargo /land /brug /gruppen /ledelsen /direktionen /lukket | \b(?:øjne|lås|embargo|land|brug|\w+gruppen|ledelsen|direktionen|lukket|hemmeligt?)_(?:indtil|frem_til)_(?:\w+)
indtil da er/til da er | \b(?:indtil|til)_da_er_(?:den|det|de)_(?:kun|lukket|hemmelig|fortrolig)
""")),
    ("early", 0.75, Turns(r"""
først     | \b(?:i|du)_(?:har|hører|læser|får|så|ser|læste|hørte)_(?:det|den|dem|tallet|tallene|nyheden)_(?:\w+_)?(?:først|her_først)\b|\bførst_fra_(?:mig|os)\b|\bhørt_her_først\b
jer, der følger/i, der følger/mine følgere/følger mig/følger siden | \b(?:jer|i),_der_(?:følger|læser_med)\b|\bmine_følgere\b
nu siger jeg/nu skriver jeg/så meget kan/kan godt sige/kan godt fortælle/til gengæld kan | \bnu_(?:siger|skriver|fortæller)_jeg_det\b|\bså_meget_kan_jeg\b|\bjeg_kan_godt_(?:sige|fortælle|love)\b
alligevel | \b(?:siger|skriver|deler|fortæller|viser)_(?:jeg_)?(?:det|den|dem|tallene)?_?alligevel\b
""")),
    ("strong", 3.5, Turns(r"""
offentliggør | \bmå_(?:først|ikke)_offentliggøres\b
må ikke/må først/ud før/ud inden/sluppet | \bikke_(?:må_)?(?:komme_|slippe_|slippes_|sendes_)?ud_(?:før|inden)\b|\bmå_(?:ikke|først)_(?:komme_|slippe_)?ud\b|\bikke_(?:er_)?sluppet_ud
hemmelig  | \bhemmelige?_(?:liste|plan|notat|rapport|aftale|møde|papir|regneark|tal|oplæg|dokument|budget)\w*
bedømmelsesudvalg/ansættelsesudvalg | (?:bedømmelses|ansættelses)udvalg\w*[^.!?]{0,50}\b(?:det_bliver|valgt|vælger|peger_på|vil_have|indstiller|foretrækker)\b
udløbet   | \b(?:valgt|fundet|afgjort)\b[^.!?]{0,60}\bfrist\w*_(?:ikke_)?er_(?:ikke_)?udløbet
men her/men jeg/men se/men nu | \b(?:ikke|endnu)\b[^.!?]{0,30}\b(?:offentlig|meldt_ud|officiel|udsendt|frigivet|sluppet)\w*[^.!?]{0,25}\bmen_(?:her_(?:er|får)|nu_får|jeg_(?:har|kan|ved)|se|nu_ved)\b
modpart   | \bmodpart\w*[^.!?]{0,30}\b(?:nødig|ikke|aldrig)_(?:\w+_)?(?:se|vide|høre|kende)\b
listen over | \blisten_over,?_(?:hvem|dem|de)\b[^.!?]{0,25}\b(?:fyres|fyret|afskediges|opsiges|væk|ryger|mister)
tilbud/bud | \b(?:tilbud|bud)(?:dene|ene)?\b[^!?]{0,80}\b(?:laveste|billigste|dyreste|højeste)\b[^!?]{0,50}\b(?:mio|million\w*)(?![^!?]{0,120}\b(?:vandt|offentliggjort|begrundelse))
ikke til  | \bikke_til_(?:videre_)?(?:udsendelse|offentlighed\w*|brug_uden|udlevering|omdeling)
del det/del den/del dem/del dette/del opslaget/ikke deles/ikke vider/ikke komme videre/ikke forlade | \bdel_(?:det|den|dem|dette|opslaget)_(?:endelig_|venligst_)?ikke\b|\b(?:må|skal)_(?:endelig_)?ikke_(?:deles|videregives|videresendes|komme_videre|forlade)\b
fortælle/sige/nævne | \blad_være_med_at_(?:fortælle|sige|nævne|dele|skrive)_(?:det|noget|om)
fortrolig | \bfortrolige?t?,?_(?:indtil|til_på|frem_til|så_sig)
stemplet/mærket/markeret/påtrykt | \b(?:stemplet|mærket|markeret|påtrykt)_(?:\w+_)?['»"“]?(?:ikke_til|intern\w*|fortrolig\w*|hemmelig\w*)
dagsorden | \bkommer_først_på_dagsordenen\b
bud       | \b(?:de|tre|fire|fem|to|seks|alle)_(?:tre_|fire_|fem_|to_|seks_)?(?:bud|tilbud)\b[^!?]{0,70}\b(?:mio|million\w*|kr|kroner)\b(?![^!?]{0,120}\b(?:vandt|offentliggjort|begrundelse))
ste bud/ste tilbud/ste pris | \b(?:laveste|billigste|dyreste|højeste)_(?:bud|tilbud|pris)\b[^!?]{0,60}\b(?:mio|million\w*|kr|kroner|ude|vinder|vælger)\b(?![^!?]{0,120}\b(?:vandt|offentliggjort|begrundelse))
op til/ned til | \b(?:gå|går|strække_os)_(?:helt_)?(?:op|ned)_til_\d+[^.!?]{0,20}\b(?:procent|%|pct|kroner|kr|mio|million\w*)\b[^.!?]{0,50}\b(?:hvis|presser|modpart\w*)
vinder vores/vinder kommunens/vinder regionens | \b(?:de|han|hun|[a-zæøå]+)_vinder_(?:vores|kommunens|regionens)_(?:rammeaftale|udbud|kontrakt|opgave)
forhandl  | \b(?:går_efter|åbner|lægger_ud|byder|smertegrænse|vores_grænse|vores_bud)\b[^.!?]{0,40}\bforhandl\w*|\bforhandl\w*\b[^.!?]{0,40}\b(?:smertegrænse|vores_grænse|lægger_ud_med|vil_gå_til)
""")),
)  # fmt: skip
_MATTERS = Turns(r"""
dropp/skrinlæg/aflys/opgive/afsked | \b(?:bliver_|er_)?(?:droppet|droppes|skrinlagt|skrinlægges|opgivet)\b|\bafskeden?_med\b|\bafskeder
højhus/motorvej/omfartsvej | \bhøjhus(?:e|et)?\b|\bmotorvej(?:en)?\b|\bomfartsvej\w*
privat firma/privat leverandør/private firma | \bprivate?_(?:firma|leverandør)\w*
trivsel/tilfreds/karakter/gennemsnit/ventelistetal/ventetidstal/listen end/brugerundersøg/borgerundersøg/målingen | \btrivsels(?:måling|undersøgelse|tal)\w*|\b\w*tilfreds(?:hed|e)\w*|\bkarakter(?:gennemsnit|er)\w*|\bgennemsnit(?:tet)?\b|\bventeliste(?:tal)\w*|\bventetidstal\w*|\bpå_(?:vente)?listen_end\b|\b(?:bruger|borger)undersøgelse\w*|\bmålingen\b
arbejdspladser/ledige | \b\d+_(?:nye_|flere_|færre_)?(?:arbejdspladser|ledige|klager|pladser|jobs?)\b
er halveret/er faldet/er steget/er fordoblet | \b(?:ventetiden|fraværet|sygefraværet|udgifterne|klagetallet|ledigheden|frafaldet)_er_(?:\w+_)?(?:halveret|faldet|steget|fordoblet)\b
fået puljen/fået pengene/fået bevill/fået tilsagn | \bfået_(?:puljen|pengene|bevillingen|tilsagn\w*)\b
plus på/minus på/overskud/underskud | \b(?:plus|minus)_på_\d
skolestruktur/strukturen | \bskolestruktur\w*
tilskud   | \btilskud\w*_(?:bliver_)?(?:skåret|halvere[ts]|fjerne[ts])
fyresed | \bfyresed\w+
kontrol/razzia/kontrolbesøg/tilsyn | \brazzia\w*|\bkontrolbesøg\w*|\bkontrol(?:len)?\b|\btilsyn(?:et)?\b
byggesag/ansøgning/klagesag/sagen | \bbyggesag\w*|\bansøgning(?:en)?_om\b|\bnaboens_(?:ansøgning|sag)|\bklagesag\w*
rammeaftale/aftale | \brammeaftale\w*|\baftalen?\b
underskud/overskud/skud/merforbrug | \b(?:under|over)skud\w*|\bmerforbrug\w*
procent   | \b\d+(?:,\d)?_procent
direktør/ny struktur | \bdirektører?_(?:færre|mindre)|\bny_struktur\b
lukker/er væk/forsvinder/flytter/sælges/ryger/nedlægges | \b(?:skolen|fødegangen|afdelingen|hallen|biblioteket|plejehjemmet|svømmehallen|klubben|børnehaven|linjen|ruten|sengene|afsnittet|skadestuen)\b[^.!?]{0,25}\b(?:lukker|er_væk|forsvinder|flytter|sælges|ryger|nedlægges)
chefen/lederen/rektor/direktøren/konstitu | \b\w*(?:chefen|lederen|rektor|direktøren)_(?:stopper|siger_op|fratræder|er_fyret|er_færdig|forlader)\b|\bkonstitueret\b
afvikl   | \bafvikle[ts]?\b
overlever/fortid/ikke længere/være her | \boverlever_(?:\w+_)?ikke\b|\ber_(?:snart_)?fortid\b|\bskal_ikke_være_her
fusioner/overtag/opkøb | \bovertager?\b|\bopkøbt\b
ansæt/ansøger/kandidat | \bansæt(?:ter|telse\w*)\b|\bansøger(?:e|ne)?\b|\bkandidat(?:en|er|erne)?\b
dagpenge/takst/gebyr/brugerbetaling | \bgebyr\w*|\bbrugerbetaling
strategi/plan | \bstrategi(?:en)?\b|\bhandleplan\w*|\bmasterplan\w*
lægges ned/lagt ned/lægger ned/aflys/rives/rødt kryds/røde tal/strøget/ligger sidst | \b(?:lægges?|lagt|lægger)_(?:\w+_)?ned\b|\baflys\w*|\brives?_ned\b|\brødt?_kryds\b|\brøde_(?:tal|felter|kryds)\b|\bligger_(?:sidst|nederst|i_bund)\b
færre børn/færre elever/folketal/befolkning | \bfærre_(?:børn|elever|borgere|ansatte|pladser|senge)\b
af med/skaffe os af/strøget/skrottet/pillet ud/stopper med/indstilles/ophører/venteliste/forlig | \baf_med_\d+|\bskal_af_med\b|\b(?:er|bliver|blev)_(?:strøget|skrottet|pillet_ud|streget_ud|taget_af_bordet)\b|\bstopper_med_at\b|\bindstilles\b|\bophører\b|\bventelisten\b|\bi_forlig\b
sygefravær/står tom/stå tom/datacent | \bsygefravær\w*|\bstå(?:r)?_tom(?:t|me)?\b|\bdatacent\w+
luk       | \b(?:lukker|lukkes|lukning\w*|lukke|lukket|lukningstru\w*)\b(?!_(?:ned_for|kl|fredag|lørdag|søndag|mandag|op))
nedl      | \bnedl(?:æg|ag)\w*
sammen/bliver én/bliver til én | \b(?:læg(?:ge|ges|ger)|lagt|slås|slået|slår)_(?:\w+_){0,5}sammen\b|\bsammenlæg\w*|\bbliver_(?:til_)?én_(?:institution|skole|afdeling|enhed)
fusion    | \bfusion\w*
flyt      | \bflytte[rs]?_(?:\w+_){0,3}(?:rådhuset|skolen|afdelingen|enheden|til|ind|ud)\b
spar/skære/nedskær/beskær | \bspare?s?\b|\bbespar\w*|\bspare(?:katalog|forslag|plan|runde|mål|krav|liste)\w*|\bskære(?:s|r)?\b|\bnedskær\w*|\bbeskær\w*
fyr/afskedig/opsig/nednorm | \bfyr(?:e|es|et|er|ing\w*)\b|\bafskedig\w*|\bopsig\w*|\bnednorm\w*
stilling/årsværk/normering | \bstilling(?:er|erne)?\b|\bårsværk\b|\bnormering\w*
ryger/forsvind/falder væk/i spil/er væk/skal væk/skal af sted | \b(?:ryger|forsvinder|falder_væk|er_i_spil|i_spil|er_væk|skal_væk|skal_af_sted)\b
organisation/omorganis/struktur | \borganisations(?:ændring|plan)\w*|\bomorganiser\w*|\bstrukturændring\w*|\bomstrukturer\w*|\bny_struktur
udbud/leverandør/kontrakt/entrepris | \budbud(?:det)?\b|\bleverandør\w*|\bkontrakt(?:en)?\b|\bentrepris\w*
køb/sælg/salg/solgt | \b(?:køber|sælger|opkøb\w*|salget?_af|solgt|købe|sælge)\b
grund/ejendom/lejemål | \bgrunde(?:n|ne)?\b|\bejendom\w*|\blejemål\w*
million/mio | \bmillion\w*|\bmio\b
procent/%/pct | \b\d+(?:,\d+)?_?(?:procent|%|pct)|\bti_procent|\bprocent_(?:dyrere|billigere|mindre|mere)
takst/priser | \btakst\w*|\bpriser(?:ne)?_stiger
chef/leder/direktør/rektor | \b(?:ny|nye|næste)_(?:\w*chef|\w*leder|direktør|rektor|\w*direktør)(?:en)?\b|\bstopper_som_(?:\w*chef|\w*leder|direktør|rektor)
budget/regnskab | \b\w*budget\w*|\bregnskab\w*
skoler/plejehjem/biblioteker/børnehaver/afdelinger/matrikler/institutioner | \b(?:tre|to|fire|fem|den|hvilke)_(?:skoler|plejehjem|biblioteker|børnehaver|afdelinger|matrikler|institutioner)\b
privatiser/udlicit | \bprivatiser\w*|\budliciter\w*
bygge/lokalplan/havneplan/ny bro/vindmølle | \bbygges?\b|\blokalplan\w*|\bhavneplan\w*|\bny_bro\b|\bvindmølle\w*
vinder/valgt | \bvinder(?:en)?_(?:af|hedder|bliver)|\bvalgt_(?:firma|rådgiver)
vi får en/vi får et/vi får nu/vi får snart/r hos os/r i byen/r på havnen/sig hos os/sig i byen/sig på havnen | \bvi_får_(?:en|et|nu|snart)_[a-zæøå]+|\b(?:åbner|kommer|lander|etablerer_sig)_(?:hos_os|i_byen|på_havnen)
""")
_OUT = Pattern(
    r"\b(?:(?:mennesker|ansatte|medarbejdere|kolleger|personalet|alle|de) har fået at vide|skrive? (?:dig|jer) op|trækker (?:vi )?lod|lodtrækning\w*|sådan (?:får|køber|søger) (?:du|i)|byd på|på plads|blevet enige|er enige om|aftalen ligger|læs (?:aftalen|planen|forslaget|budgettet|notatet|rapporten|dagsordenen)|er offentliggjort|blev offentliggjort|offentliggjort i (?:dag|går|tirsdags|mandags)|åbne? møde\w*|åbent møde|i høring|høringssvar|borgermøde|pressemeddelelse|alle medarbejdere har fået besked|har fået besked|er orienteret|vandt|kan læses|læs (?:det|den|mere|hele|budget\w*)|ligger nu på|dagsordenen ligger|andenbehandl\w+|førstebehandl\w+|åben dagsorden|åbent punkt|bilag(?:ene)? ligger|videre til byrådet|på kommunens hjemmeside|er vedtaget|har vedtaget|alle kan læse|engang stemplet|besluttede i aftes|auktion\w*|byde på|højestbydende|(?:har|vi) (?:vi |nu )?(?:af)?prøvet|andre (?:arbejdsgivere|arbejdspladser|kommuner|skoler|virksomheder|steder)|kan (?:hente|låne|kopiere|bruge) vores|hvad virker hos|velkommen til|søger en|stillingen|ansøgningsfrist|søg senest|tilmeld\w*"
    r"|(?<!før )(?<!inden )(?<!når )(?<!indtil )(?<!til )(?:det|planen|beslutningen|nyheden) (?:er|blev) (?:\w+ )?(?<!ikke )meldt ud)\b"
)
_FUN = Pattern(
    r"\b(?:opskrift\w*|rundstykke\w*|kage\w*|boller|sovs|nisse\w*|julemand\w*|kor(?:et)?|lysfest\w*|sommerfest\w*|julefrokost\w*|overraskelse\w*|gave\w*|påskehare\w*|kanin\w*|skattejagt\w*|gådefuld|hemmelig gæst|fødselsdag\w*|krammebamse|fastelavn\w*|quiz\w*|teater\w*|forestilling\w*|premiere\w*|skattekiste|vennebog|tavshedspligt|kursus|oplæg om)\b"
)


@lru_cache(maxsize=512)
def unreleased(text: str) -> tuple[Span, ...]:
    """Where a text tells what is not out yet: its heaviest sign, or nothing."""
    lower = read(text).lower
    signs = [(field, weight, Span(*m.span())) for field, weight, turns in _SIGNS for m in turns.find(lower)]
    if not signs:
        return ()
    weights = {field: weight for field, weight, _ in signs}
    if weights.keys().isdisjoint(("secret", "early")):
        weights.pop("due", None)
    matters = len([*_MATTERS.find(lower)])
    weighed = sum(weights.values()) + min(2.5, 1.5 * matters)
    if weighed < ENOUGH or not (matters or _is_plain(weights.keys()) or _is_let_out(signs)):
        return ()
    weighed -= 2.5 * len({m[0] for m in _OUT.finditer(lower)})
    if weighed < ENOUGH or (weighed < ENOUGH + 3.0 and _FUN.search(lower)):
        return ()
    return (max(signs, key=lambda sign: sign[1])[2],)


def _is_plain(fields: Set[str]) -> bool:
    """Signs so plain that no matter of the house is needed."""
    return "strong" in fields or fields >= {"secret", "later"} or fields >= {"secret", "person"}


def _is_let_out(signs: list[tuple[str, float, Span]]) -> bool:
    """Two signs of secrecy about what was said in a closed room: it matters whatever it was."""
    secret = sorted(span for field, _, span in signs if field == "secret")
    return any(field == "room" for field, *_ in signs) and bool(secret) and secret[-1].start >= secret[0].end
