"""Jibes at a colleague (stikpiller): a joke at the cost of somebody who is spoken to, with no coarse word in it.

False praise for what went wrong, a question about the senses, somebody's child who does it better, an order to go back
to one's own. Each is heard alone.
"""

from opslag.core.language.turns import Turns

JIBES = Turns(r"""
hjernen/hovedet/ørerne | \b(?:tænde?_for|bruge?|starte?|åbne?|vågn_op_i)_(?:hjernen|hovedet|ørerne),?_før_(?:du|i)_
med mere/med flere/med bedre/der arbejder hurtigere | \b(?:jeg|vi)_har_(?:set|mødt|kendt|haft)_(?:\w+_)?(?:møbler|snegle|kaktus\w*|skabe|sten|potteplanter|printere|stole|bænke|elever|\w*børn)_(?:med|der)_(?:\w+_)?(?:mere|flere|bedre|hurtigere)_[^.!?]{0,30}\bend_(?:dig|jer)\b
så lidt på så/så lidt for så/så mange fejl på så | \b(?:lave|nå|bestille|udrette|få_lavet|lave\w*)_så_(?:lidt|få_\w+)_(?:på|for)_så_(?:lang|mange|megen)_
kom til at arbejde/kom til at lave noget/kom til at bestille | \bdu_(?:\w+_)?kom_(?:vist_|da_|jo_)?til_at_(?:arbejde|lave_noget|bestille_noget|svare)\b
savnede dig ikke/savnede jer ikke | \bsavnede_(?:dig|jer)_ikke\b|\b(?:behøver|skal)_(?:du|i)_ikke_(?:at_)?komme_næste_gang\b
lade dem, der/lade os, der | \bkan_(?:du|i)_ikke_(?:bare|lige)_lade_(?:dem|os),_der_
så fik du/så nåede du/så lykkedes/så glemte du/så fik i/så sendte du/så kom du | \b(?:flot|hatten_af|bravo|tillykke|stærkt|imponerende|fremragende|godt_gået|godt_klaret|smukt|sådan|nå)\b[^.!?]{0,20},_så_(?:fik|nåede|glemte|sendte|kom|lykkedes|spolerede|slettede|væltede)_(?:det_)?(?:du|i|dig|jer)_(?:\w+_)?(?:igen|endnu_en_gang|også|alligevel|atter|nok_engang)\b(?=[^.!?]{0,80}\b(?:kopi|alle_\d+|hele_(?:rådhuset|huset|kommunen|holdet)_i|glem\w+|slet\w+|sende?_til|send\w+|forkert\w*|vælt\w+|ødel\w+|spoler\w+|lås\w*|uden|for_sent|ingen|ikke|aldrig|\w*fejl\w*|rod\w*|kaos|vente)\b)(?![^!?]*\b(?:før_tid|tak_for|dejlig|synge|kage\w*)\b)
så fandt de/så fik de/så åbnede de/så svarede de/så læste de | \b(?:nå|se|jamen|halløj),?_(?:\w+_)?så_(?:fandt|fik|åbnede|svarede|læste|kom|vågnede|opdagede)_(?:de|i)_(?:[^.!?]{0,30}_)?(?:alligevel|endelig|omsider|også)_[^.!?]*(?:[.!]_?(?:det_tog_)?(?:kun|bare|blot)_\w+_(?:dage|uger|måneder|år|timer|rykkere)|vågne\w*|medalje)
sover du på/sidder du på/på ørerne | \b(?:sidder|sad|sidde|sover)_(?:du|i)_(?:\w+_)?på_ørerne\b
faldet ned/født i går/født bag/tabt bag/tabt på/tabt som/gået i stå/hægtet af/lys i/liv i/nogen hjemme/nogen vågne/samme planet | \ber_(?:du|i)_(?:\w+_){0,3}(?:faldet_ned|født_(?:i_går(?=\?|,_(?!for)[a-zæøå]+\?|_eller_hvad)|bag)|tabt_(?:bag|på|som)|gået_i_stå|hægtet_af|på_samme_planet)\b|\ber_der_(?:\w+_)?(?:lys_i_(?:lampen|pæren|lygten|kuplen)|liv_i|nogen_(?:hjemme|vågne|levende))_(?:\w+_){0,2}(?:hos|i|på|derinde)\b
kinesisk/volapyk/russisk/græsk | \b(?:taler|snakker|skriver|mig,_der_(?:taler|skriver))_(?:jeg|vi|\w+)?_?(?:kinesisk|volapyk|russisk|græsk)\b
tilbage til din/tilbage til dit/tilbage til jeres | \bgå_(?:du_|i_)?(?:\w+_)?tilbage_til_(?:din|dit|dine|jeres)_[^!?]{0,60}\b(?:lad|overlad|hold|bliv|så_(?:vi|os))\b
lad os, der/lad os der/lad dem, der/lad dem der/os andre om/lad os andre | \b(?:lad|overlad_\w+_til)_(?:os|dem)(?:_andre)?,?_der_(?:kan_(?:noget|det|læse|regne|tænke|vores)|ved_(?:noget|besked|hvad)|har_(?:forstand|styr|fattet|et_arbejde)|forstår|arbejder|faktisk|rent_faktisk)\b|\blad_os_andre_om_
din kone/din mor/din mand/din søn/din datter/dit barn/din far/jeres mor | \b(?:skal|måtte|kan)_(?:vi|jeg)_(?:andre_)?(?:lige_|måske_|hellere_)?(?:ringe_til|ringe_efter|hente|bede|spørge|sende_bud_efter|tilkalde)_(?:din|jeres)_(?:kone|mor|mand|søn|datter|far|kæreste|barnebarn)\b
barnebarn/min datter/min søn/min hund/min kat/min mormor | \bmi(?:t|n)_(?:barnebarn|datter|søn|hund|kat|mormor|farmor|nabos_hund|papegøje|seksårige|femårige)_(?:kunne_|kan_|ville_)?(?:skrive|stave|regne|lave|læse|tælle|tænke|planlægge)r?_(?:\w+_)?(?:bedre|hurtigere|pænere)\b
vågner/vågne/vække/sov videre/sov sødt | \b(?:når|hvis)_(?:de|i|du)_(?:engang_|nu_)?vågner_(?:igen|op)\b|\bsov_(?:bare_|I_|du_)?(?:videre|sødt)\b|\bvække_jer,?_når\b|\bvenlige?_at_vågne\b
medalje/en pokal/en præmie | \bgiv_(?:dem|ham|hende|jer_selv|dig_selv)_en_(?:\w+_)?(?:medalje|pokal|præmie|orden)\b(?=[^!]{0,40}\b(?:når|så|for_at|vågn\w*)\b)
bestiller i/bestiller du/bestiller de/laver i egentlig/laver du egentlig/laver de egentlig | \bhvad_(?:laver|bestiller)_(?:i|du|de)_(?:\w+_){0,2}?(?:egentlig|ellers|hele_dagen)\b[^.!?]{0,40}\b(?:ud_over|andet_end|når_(?:i|du|de)_ikke(?!_(?:er_(?:her|på|i)|arbejder|har_vagt))|hele_dagen|bortset_fra)\b
cornflakes/tombola/et lotteri/julekalender/kinderæg/gavebod | \b(?:fået|vundet|fandt|fundet|købt|tog|taget)_(?:\w+_){0,2}(?:din|dit|jeres|jobbet|eksamen|kørekort\w*|uddannelse\w*|titlen|stillingen)_(?:\w+_){0,3}?i_(?:en|et|sin)?_?(?:\w+_)?(?:cornflakes|tombola|lotteri|julekalender|kinderæg|gavebod|spilleautomat)\w*
danse det/synge det/mime det/rappe det/tegne det/klippe det/bogstavere | \b(?:mangler|skal|måtte)_(?:vi|jeg)_(?:nu_|lige_|bare_|at_|snart_)?(?:at_)?(?:danse|synge|mime|rappe|tegne|klippe|bogstavere)_det\b
stærke side/stærkeste side | \b(?:ikke|næppe|aldrig)_(?:\w+_){0,2}(?:din|jeres)_stærk(?:e|este)_side\b[^.!?]{0,30}\b(?:tænke|læse|lytte|arbejde|stave|regne|møde|svare)\b
ellers skulle vi/ellers måtte vi | \bgodt,?_(?:at_)?vi_har_(?:dig|jer)\b[^!?]{0,30}\bellers_(?:skulle|måtte)_vi\b[^.!?]{0,30}\b(?:fejl|rod|kaos|problemer|vente|lede|kede)\b
ny rekord/personlig rekord/verdensrekord | \b\w+_(?:fejl|stavefejl|slåfejl|rykkere|dage|uger)\.?_(?:det_(?:er|må_være)_)?(?:ny_|personlig_|verdens)rekord\b
ubrugelig/brugbar/spild af | \b(?:dit|din|jeres)_(?:bidrag|indspark|svar|indsats|hjælp|input|arbejde|referat|mail)[^!?]{0,25}\b(?:ubrugelig|ubrugeligt|spild_af|til_ingen_nytte|lige_til_papirkurven)\b
ansat for | \b(?:skulle_tro|tænkes)[^.!?]{0,20}\b(?:du|i)_(?:var|er|blev)_ansat_(?:for|til)_at_(?!hjælpe)\w+
""")
