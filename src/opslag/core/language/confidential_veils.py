"""Matters under a veil (slørede forhold): hair that grows out again, a hold on the bottle, a camp bed in the office.

More lines such as those of `confidential_told`, for what is told of colleagues and leaders without its name, and for
answers that tell a reader that somebody close to them is here.
"""

_W = r"(?:[\wæøå-]+\s){0,%d}"
_GROWN = r"(?:mor|far|mand|kone|hustru|kæreste|samlever|ægtefælle|søster|bror|mormor|morfar|farmor|farfar|svigermor|svigerfar|tante|onkel|moster|faster|kusine|fætter|niece|nevø|svoger|svigerinde|veninde|ven|nabo)"
_KIN = rf"(?:{_GROWN}|søn|datter|barnebarn|barn)"
_NEAR = r"(?:(?:ældste|yngste|gamle|kære|egen|lille)\s)?"
_PLAIN = r"(?<!hvis\s)(?<!når\s)(?<!om\s)(?<!at\s)(?<!ligger\s)(?<!er\s)(?<!har\s)"
_DRINK = r"(?:flaske(?:n|rne)|drikkeri(?:et|erne)?|sprutten|tørsten|promillen?|rødvinen|hvidvinen|alkoholen|druk(?:ken|turene)?|øllene|spilleri(?:et)?|pillerne|stofferne|hashen)"
_STOPS = r"(?=[.,!?]|\s(?:og|igen|nu|derhjemme|først|i\sdet\shele|på\s(?:et|en)\s(?:hjem|kur|klinik|behandling\w*))\b)"
_THEY = "konen manden kæresten hustruen samleveren ægtefællen eksen kone mand kæreste hustru".split()
_CLOSE = r"(?:konen|manden|kæresten|hustruen|samleveren|ægtefællen|eksen|kone|mand|kæreste|hustru)"
_BY_THEM = "(?:" + "|".join(rf"(?<={who}\s)" for who in _THEY) + ")"
_OUT = r"(?:ud|på\s(?:porten|gaden|døren)|hjemmefra)"
_ONE = r"(?:en|én|ham|hende|ens)"
_BODY = r"(?:lunger?ne|lungerne|hjertet|knæet|knæene|ryggen|hoften|hovedet|hjernen|maven|leveren|nyrerne|tarmen|halsen|nakken|skulderen|foden|benet|armen|hånden|albuen|brystet|brysterne|kæben|bækkenet|tænderne)"
VEILED = rf"""
health | håret/hår_ | \bhår(?:et)?\s{_W % 2}(?:vokser|gror|spirer|kommer|vender|er\s(?:\w+\s)?(?:vokset|kommet|groet))\s{_W % 2}(?:ud|frem|tilbage)\s?igen\b(?!\sefter\s(?:klip|fris|farv|sommer))|\bhår(?:et)?\s(?:vokser|gror|er\svokset)\s(?:endelig\s)?(?:frem|tilbage|ud)\b(?=[^.!?]{{0,60}}\b(?:kur|kemo|stråle|behandling|parykken|tørklæde))
health | hår_igen/hår_tilbage/håret_igen/håret_tilbage | \bfået\s(?:endelig\s|nu\s|allerede\s)?(?:sit\s(?:eget\s)?hår|håret|hår)\s(?:igen|tilbage)\b
health | sidste_kur/første_kur/anden_kur/tredje_kur/fjerde_kur/næste_kur/sidste_drop/sidste_stråle/sidste_kemo/første_kemo/næste_kemo/sidste_omgang/omgang_drop/omgang_kemo/omgang_stråle/omgang_gift/omgange_ | \b(?:sidste|første|anden|tredje|fjerde|femte|næste)\s(?:kur\b(?!\s(?:mod|til))|drop\b|kemo\w*|stråle(?:n|r|ne|behandling\w*)?\b|omgang\s(?:drop|kemo\w*|stråler\w*|gift)\b)|\b(?:én|en|to|tre|fire)\somgange?\s(?:drop|kemo\w*|stråler\w*|gift)\b
health | dårlige_hjerte/dårlige_ryg/dårlige_hofte/dårlige_nerver/dårlige_lunger/dårlige_mave/syge_hjerte/det_hjerte/den_ryg | \bmed\s(?:det|den|de|sit|sin|sine)\s(?:dårlige|syge|svage|gamle)\s(?:hjerte|ryg|hofte|nerver|lunger|mave|psyke|knæ)\b
health | styr_på/magt_over/kontrol_over/bugt_med/hold_på/kæmpe_med/kæmper_med/slås_med/afsked_med/farvel_til | \b(?:få|fået|får|fik|tage|taget|tager|kæmper?|slås|slåsset|sagt|sige)\s{_W % 2}(?:styr\spå|magt\sover|kontrol\sover|bugt\smed|med|farvel\stil|afsked\smed)\s(?:alle\s|sine?\s)?{_DRINK}{_STOPS}(?![^.!?]{{0,60}}(?:sorter|\bpant|affald|genbrug|kasse|plast|skrald|depot|køleskab|kælder|vand\b))
health | glas/øl | \bnej\stil\s(?:det|den)\s(?:første|andet|anden|tredje|fjerde|næste|sidste)\s(?:glas|øl|flaske)\b|\blade\s(?:glasset|glassene|øllen)\s(?:stå|være)\b
health | uden_sprut/uden_alkohol/uden_flasken/uden_rødvin | \b(?:leve|klare\s\w+|klare\ssig|komme\sigennem\sdagen|hverdag)\s{_W % 2}uden\s(?:sprut|alkohol|flasken|rødvin|vodka)\b
family | smide/smed/smidt/sætte/sat_/satte/kaste/vise/jage | {_BY_THEM}\b(?:har\s|havde\s)?(?:smidt|sat|jaget|vist|smider|smed|sætter|satte|kaster|kastede|viser|viste|jager|jog)\s{_ONE}\s(?:\w+\s)?{_OUT}\b
family | smidt_ud/sat_på/smidt_på/vist_på/jaget | \b(?:bliver|blev|er|blevet)\s(?:\w+\s)?(?:smidt|sat|jaget|kastet|vist)\s{_OUT}\s(?:derhjemme|hjemmefra|af\s(?:\w+\s)?{_CLOSE})\b
family | beholde/overtage/tager_ | {_BY_THEM}(?:beholder|beholdt|har\sbeholdt|overtager|fik|får)\s(?:huset|lejligheden|børnene|hunden|villaen)\b
family | er_flyttet/er_rejst/er_skredet/er_gået | \b(?:hans|hendes|ens)\s(?:kone|mand|kæreste|samlever|hustru)\s(?:er|var)\s{_W % 1}(?:flyttet|rejst|skredet|gået)\b(?=\s(?:og|sin\svej|til\s(?:sin|en)|med\sbørnene|nu|i\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|sidste|sommer|påsken|julen)))
health | ikke_rigtig_sover/ikke_sover/sover_ikke/ligger_vågen/sover_næsten/sover_knap | (?<!fordi\s)\b(?:han|hun)\s(?:\w+\s)?(?:ikke\s(?:rigtig\s|længere\s|mere\s)(?:kan\s)?sove[r]?|(?:næsten\s)?ikke\s(?:kan\s)?sove[r]?\s(?:om\snatten|mere|længere|for\stiden)|sover\s(?:ikke|næsten\sikke|knap\snok)(?=[.,!]|\s(?:om\snatten|for\stiden|mere|længere))|ligger\svågen\s(?:om|hver|hele))
family | feltseng | \b(?:på|i)\s(?:en\s|sin\s)?feltseng\b(?=\s(?:i\s(?:arkivet|kælderen|et\s\w*kontor|depotet|baglokalet|mødelokalet)|på\s(?:kontoret|arbejdet|lageret|biblioteket)|hos\s(?:os|en|sin)))
family | luftmadras/sovesofa | \bs(?:over|ov|ovet)\s(?:\w+\s)?på\s(?:en\s|sin\s)?(?:luftmadras|sovesofa)\s(?:på\s(?:kontoret|arbejdet)|i\s(?:arkivet|kælderen|depotet|baglokalet|mødelokalet)|hos\s(?:os|en|sin))
family | det_meste_af_natten/hele_natten/hver_nat/i_søvn | \bgr(?:æder|æd|ædt)\s(?:det\smeste\saf\s|næsten\s|sig\s)?(?:hele\s)?(?:natten|hver\s(?:nat|aften)|i\ssøvn)\b
care   | ikke_længere_svarer/ikke_længere_kender/ikke_mere_svarer/ikke_kan_svare/ikke_længere_taler | \b(?:for|til|hos|med|ved)\s(?:sin|hans|hendes)\s(?:mand|kone|mor|far|søn|datter|bror|søster|hustru)(?=,?\s(?:der|som)\s(?:ikke\s(?:længere|mere|kan)|aldrig\smere)\s(?:svarer?|kender\s\w+|taler?|åbner\søjnene|vågner)\b)
job    | advokat | \b(?:har|med|får|fik|tager|tog|taget)\s{_W % 3}advokat(?:en)?\smed\b|\bmed\s(?:sin|egen|sin\segen|en)\s(?:egen\s)?advokat\s(?:ved\s(?:siden|bordet)|til\s(?:møde\w*|samtale\w*))|\btil\s(?:møde|møder|samtale|samtaler)\smed\s(?:sin|egen|sin\segen)\s(?:egen\s)?advokat\b
job    | adgangskort/nøglekort/nøglebrik/nøgle_ | \b(?:adgangskort|nøglekort|nøglebrik|id-kort)(?:et|ten|ken)?\s(?:\w+\s)?(?:holder|holdt|er\sholdt)\s(?:\w+\s)?op\smed\sat\svirke\b|\b(?:hans|hendes|ens)\s(?:adgangskort|nøglekort|nøglebrik|nøgle|kort)\s(?:\w+\s)?(?:virker\s(?:\w+\s)?ikke|duer\sikke)
job    | navn/skilt | (?=[^.!?]{{0,90}}\b(?:dør|kontor|\w*skilt|hjemmeside|\w*liste|telefonbog|opslagstavle)\w*)(?:\b(?:hans|hendes|ens)\snavn(?:eskilt)?\s(?:er\s)?(?:\w+\s)?(?:skrabet|pillet|taget|fjernet|skruet|visket|strøget)\s(?:\w+\s)?(?:af|ned|væk|fra)\b|\bnavn(?:et|eskilt|eskiltet)?\ser\s(?:\w+\s)?(?:skrabet|pillet|taget|fjernet|skruet|viskes|strøget)\s(?:\w+\s)?(?:af|ned|væk|ned\sfra|fra)\b)
job    | skrivebord/kontoret/skuffer | \b(?:skrivebordet|kontoret|skufferne|reolen)\s(?:er|blev|var)\s(?:\w+\s)?(?:tømt|ryddet)\b(?=[.!]|\s(?:i\s(?:nat|går|aftes)|fra\sden|natten|samme))
social | på_institution/på_en_institution | \b(?:kommet|flyttet|kom|anbragt|er|bor|boet|ryger|sendt|flytter|flyttede)\s{_W % 2}på\s(?:en\s|et\s)?(?:døgn)?institution\b
social | ny_familie/anden_familie/nye_familie | \b(?:bor|boet|bo|flytter|flyttet|flyttede)\s{_W % 2}(?:hos|til|ind\shos)\s(?:en|sin|hans|hendes)\s(?:ny|anden|nye|anden)\sfamilie\b
social | greb_ind/gribe_ind/grebet_ind | \b(?:kommunen|myndighederne|de\ssociale|socialforvaltningen|familieafdelingen)\s(?:\w+\s)?(?:greb|grebet|gribe|griber)\s(?:\w+\s)?ind\s(?:der)?hjemme\b
ward   | mit_leje/vores_leje/min_briks/vores_briks/mit_bord/vores_bord/mine_hænder/min_stol/min_seng/vores_seng/vores_stol/mit_kateter/min_maskine/vores_maskine/vores_rør/min_båre/vores_båre | \b(?:lå|ligger|sad|sidder|ligget|siddet|havde\svi|landede|fik\svi)\s{_W % 3}(?:på|i|under|mellem)\s(?:mit|min|mine|vores)\s(?:leje|briks|bord|operationsbord|kateterbord|hænder|stol|seng|maskine|rør|scanner|båre)\b(?!\s(?:til\sfrokost|i\skantinen))
health | stent/stenter | \b(?:fik|få|fået|får|sat|have|med)\s{_W % 3}stent(?:er|s|en|erne)?\b
ward   | billeder_af | \bbilleder?\saf\s(?:hans\s|hendes\s)?{_BODY}\b
ward   | sat_albuen/sat_armen/sat_hånden/sat_skulderen/sat_benet/sat_foden/sat_håndleddet/sammen | \bsat\s(?:albuen|armen|hånden|skulderen|benet|foden|håndleddet|hoften|kæben|anklen|fingeren|næsen)\s(?:\w+\s)?(?:sammen|på\splads)\b
care   | besøg/gæster/nogen_ind/nogen_oplysninger/oplysninger_videre/tale_med_nogen/se_nogen | {_PLAIN}\b(?:din|dit)\s{_NEAR}{_KIN}\s(?:har|ønsker|vil|beder|bad|skal|må)\s[^.!?]{{0,60}}?\b(?:ikke|ingen|helst)\s[^.!?]{{0,25}}\b(?:oplysninger\svidere|besøg|besøgende|gæster|nogen\sind|(?:se|tale\smed)\snogen)\b(?!\s(?:her\s)?på\s(?:siden|biblioteket|museet))
care   | på_stuen/på_sin_stue/på_afdelingen/på_afsnittet/hans_stue/hendes_stue/hans_seng/hendes_seng/hans_dør/hendes_dør | {_PLAIN}\b(?:din|dit)\s{_NEAR}{_GROWN}\s(?:har|ønsker|vil|sover|ligger|er|spiser|venter|sidder|glæder|fik|sov|blev)\b(?!\svelkom)[^.!?]{{0,110}}\b(?:på\s(?:stuen|sin\sstue|afdelingen|afsnittet)|(?:hans|hendes)\s(?:stue|seng|dør))\b
care   | sover/spiser/vågen/faste/spist/drikker/efter_dig/ igen/ oppe | {_PLAIN}\bdin\s{_NEAR}{_GROWN}\s(?:{_W % 1}(?:sover|sov)\s?(?:nu|godt|trygt|roligt|fint|tungt|når|stadig|,|\.)|er\s(?:\w+\s)?(?:vågen|vågnet|faldet\stil\sro|kommet\sned\sfra)|(?:spiser|drikker|taler|går|smiler|sidder)\s{_W % 1}(?:igen|oppe)\b|[^.!?,]{{0,40}}\bspørger\s(?:\w+\s)?efter\sdig\b|skal\s(?:\w+\s)?faste|har\s(?:\w+\s)?(?:spist|sovet)\b)
care   | hos_os/_er_her/_var_her/_ligger_her | {_PLAIN}\b(?:din|dit)\s{_NEAR}{_GROWN}\b[^?]{{0,160}}\b(?:mens|så\slænge|imens|indtil|siden|da)\s(?:han|hun)\s(?:er|ligger|var|lå|kom|bliver)\s(?:indlagt\s)?(?:ind\s)?(?:(?:her\s)?(?:til|hos)\sos\b|her(?=[.,!?]))
care   | stille_dig/stillet_dig/sætte_dig/viderestille | \bstille[rt]?\s(?:\w+\s)?dig\s(?:\w+\s)?(?:ind|om|igennem|videre)\stil\s(?:ham|hende|din\s\w+|hans\s(?:stue|afsnit)|hendes\s(?:stue|afsnit))\b
care   | din_hilsen/spurgt_efter/spørger_efter/spurgte_efter/at_du_har_ringet/at_du_ringede/din_besked | \b(?:sagt|givet|fortalt|siger|giver|fortæller|hilst|hilser|læst|læser)\s(?:\w+\s)?(?:det\stil\s|til\s)?(?:din|dit)\s{_GROWN}\b[^.!?]{{0,25}}\b(?:din\s(?:hilsen|besked)|(?:har\s)?(?:spurgt|spørger|spurgte)\sefter|at\sdu\s(?:har\s)?ring\w+)
care   | andet_afsnit/anden_afdeling/anden_stue/intensiv/opvågning/operationsgang/til_afsnit/på_afsnit | {_PLAIN}\bdin\s{_NEAR}{_KIN}\s(?:er|blev|bliver|skal)\s{_W % 3}(?:flyttet|overflyttet|kørt|kommet|rykket|flyttes|bragt)\s{_W % 1}(?:til|på|over\spå)\s(?:et\sandet\s|en\sanden\s)?(?:afsnit|afdeling|stue|intensiv|opvågning\w*|operationsgangen)\b
care   | blomsterne/buketten/kagen_/kortet_/gaven_/hilsenen/pakken_/tegningen/chokoladen | \b(?:blomsterne|buketten|kagen|kortet|gaven|hilsenen|pakken|tegningen|chokoladen)\s(?:er\s|blev\s|kom\s|nåede\s|står\s|har\s)[^.!?]{{0,30}}\b(?:til|hos|ved)\sdin\s{_NEAR}{_GROWN}\b
care   | i_vores_hænder/i_vores_varetægt/i_vores_pleje/under_vores_behandling | {_PLAIN}\b(?:din|dit)\s{_NEAR}{_GROWN}\b[^?]{{0,160}}\b(?:i\svores\s(?:hænder|varetægt|pleje)|under\svores\sbehandling)\b
care   | i_søvn/i_narkose/i_kunstig | \b(?:før|da|inden|så)\svi\s(?:lagde|fik\slagt|lægger)\s(?:ham|hende)\s(?:til\sat\ssove|i\s(?:søvn|narkose|kunstigt\skoma))
health | gennem_taget/gennem_isen/gennem_loftet/gennem_forruden/ned_fra_stillads/fra_stilladset/under_traktoren/under_bilen | \b(?:gik|røg|faldt|styrtede|er\sfaldet|fløj)\s{_W % 2}(?:igennem|gennem)\s(?:taget|isen|loftet|forruden)\b|\b(?:faldt|styrtede|røg|er\sfaldet)\s{_W % 2}fra\s(?:stilladset|taget|stigen|loftet|hesten)\b|\b(?:kom|blev|lå|klemt)\s{_W % 2}under\s(?:sin\s|en\s)?(?:traktor|truck|bil|lastbil|kran)(?:en)?\b
violence | for_løs/sidder_løst/for_løst | \bfor\sløse?\s(?:en\s)?(?:hånd|hænder|næver|næve)\b|\bhånden\ssidder\s(?:lidt\s|alt\s)?(?:for\s)?løst\b
health | minnesota/tolvtrin/tolv-trin/12-trin | \bminnesota-?(?:kur|behandling|model|klinik)\w*|\bminnesota\b[^.!?]{{0,40}}\b(?:tolv|12)\strin\b|\b(?:tolv|12)-?trins?(?:modellen|kur\w*|program\w*|behandling\w*)\b
social | et_sted_med/et_sted,_hvor/et_sted_hvor/et_andet_sted | \bbo\s(?:på\s)?et\s(?:nyt\s|andet\s)?sted,?\s(?:med|hvor)\s[^.!?]{{0,40}}\b(?:voksne|døgnet|passer\spå|kan\spasse)\b
social | opsyn/overvågning/støtteperson | \b(?:se|ser|så|besøger|møder|mødes)\s[^.!?]{{0,45}}\b(?:under\s(?:opsyn|overvågning)|overvåget|med\sen\sstøtteperson)\b
family | s_seng/s_side/vågekone/hendes_side/hans_side | \b(?:siddet|sidder|sad|våget|våger|sov|sover|vaget)\s{_W % 3}ved\s(?:sin\s(?:kones|mands|mors|fars|søns|datters|brors|søsters|hustrus)(?=\s(?:seng|side)\b))|\bikke\s{_W % 1}(?:forladt|veget\sfra)\s(?:hans|hendes)\s(?:seng|side)\b
family | at_ryste/at_græde/at_hulke/at_skrige | \bkan\s(?:\w+\s)?ikke\s(?:holde\sop\s|stoppe\s)(?:med\s)?at\s(?:ryste|græde|hulke|skrige|bebrejde)\b
care   | operationsgang/sengebord/_seng/isolation/opvågning/narkose/stuegang/behandlingen/sengeafsnit/indlagt | {_PLAIN}\bdin\s{_NEAR}{_GROWN}s?\b(?!\s(?:kan|må\sgerne|er\svelkom|skal\sbare))[^.!?]{{0,60}}\b(?:operationsgangen|sengebord|isolation(?:en)?|opvågning\w*|narkosen|stuegang|sengeafsnit\w*|indlagt)\b
care   | flyttet_hjem/kommet_hjem/sendt_hjem/kørt_hjem/udskrevet/taget_hjem | {_PLAIN}\bdin\s{_NEAR}{_GROWN}\s(?:er|blev|bliver)\s{_W % 2}(?:flyttet|kommet|sendt|kørt|taget)\shjem\b[^?]{{0,60}}\b(?:hos\sos|herfra|afsnit\w*|afdeling\w*|besøg\w*)
care   | hvorfor_hun_er_her/hvorfor_han_er_her/hvorfor_hun_ligger/hvorfor_han_ligger/hvad_hun_fejler/hvad_han_fejler | \bdin\s{_NEAR}{_KIN}\b[^?]{{0,90}}\b(?:hvorfor\s(?:han|hun)\s(?:er|ligger)|hvad\s(?:han|hun)\sfejler)
care   | hele_natten/gået_til_ro/faldet_i_søvn/faldet_til_ro | \bdin\s{_NEAR}{_GROWN}\b[^.!?]{{0,60}}\b(?:sov\s(?:hele\snatten|igennem|godt)|er\sgået\stil\sro|er\sfaldet\s(?:i\ssøvn|til\sro))\b
care   | sagt_nej_til/få_besøg/må_få_gæster | \bdin\s{_NEAR}{_KIN}\s(?:har\s(?:\w+\s)?sagt\snej\stil\s(?:gæster|besøg)|må\s(?:\w+\s)?(?:få|have)\s(?:besøg|gæster)\s(?:igen|når|fra))|\bhar\sdin\s{_NEAR}{_KIN}\ssagt\snej\stil\s(?:gæster|besøg)\b
care   | bedt_os_om_det/bedt_os_om_ro/bedt_om_ro/frabedt_sig | {_PLAIN}\bdin\s{_NEAR}{_GROWN}\s(?:har|havde)\s{_W % 2}(?:bedt\s(?:os\s)?om\s(?:det\b(?=[.!])|ro\b|fred\b)|frabedt\ssig\b)
health | tør_i/ædru_i | \b(?:været|er|holdt\ssig)\s(?:\w+\s)?(?:tør|ædru)\s(?:i|på)\s(?:\w+\s){{0,2}}(?:dage|uger|måneder|år|dag)\b
health | trøst_i/glas_for_meget/glas_for_mange | \btrøst\si\s(?:et\sglas|flasken|glasset|rødvinen|alkohol\w*|pillerne)\b|\b(?:et|mange)\sglas\sfor\s(?:meget|mange)\b(?=[^.!?]{{0,60}}\b(?:ferie|hjem|orlov|væk|samtale))
family | hver_anden | \b(?:få|ser|se|har|får|have)\s(?:kun\s)?sine\s(?:egne\s)?(?:børn|unger|piger|drenge|døtre|sønner|tvillinger)\shver\sanden\s(?:weekend|uge)\b
care   | siger_hans/siger_hendes | \bsiger\s(?:hans|hendes)\s(?:læge|psykolog|psykiater|terapeut|overlæge)\b
care   | i_trygge_hænder/i_gode_hænder/i_de_bedste_hænder | \bdin\s{_NEAR}{_GROWN}\b[^?]{{0,40}}\bi\s(?:de\s)?(?:trygge|gode|bedste|kyndige)\shænder\b
care   | har_modtaget/har_taget_imod/tog_imod/modtog | \bvi\s(?:har\s)?(?:modtaget|taget\simod|modtog|tog\simod)\sdin\s{_NEAR}{_GROWN}\b(?=[.,!]|\s(?:i|her|kl|og))
care   | undersøgt/kommet_frem/ankommet | \bdin\s{_NEAR}{_GROWN}\ser\s{_W % 1}(?:kommet\sfrem|ankommet)\b(?=[.,!])|\bbliver\s(?:han|hun)\s(?:\w+\s)?undersøgt\b
care   | prøve | \b(?:hans|hendes|dine?)\s\w*prøver?\s(?:bliver|er|blev)\s(?:\w+\s)?(?:dyrket|undersøgt|analyseret|sendt\stil\s(?:dyrkning|analyse|undersøgelse))\b
health | strålerne/kemoen/behandlingen/pillerne/medicinen | \b(?:strålerne|strålingen|kemoen|behandlingen|pillerne|medicinen|bivirkningerne)\s{_W % 3}(?:tager|tog|har\staget)\s(?:hårdt\s)?(?:på|hårdt)\b
health | ikke_holde_til/ikke_bære/ikke_klare/ikke_tåle | \b(?:hans|hendes)\s(?:ryg|knæ|hofte|hjerte|nerver|krop|psyke|ben)\s(?:kan|kunne)\s(?:\w+\s)?ikke\s(?:\w+\s)?(?:holde\stil|bære|klare|tåle)\b
private| valget_mellem/valg_mellem | \bvalget?\smellem\s(?:ham|hende|familien|børnene|konen|manden)\sog\s(?:kasino\w*|flaske\w*|spill\w*|sprutten|alkohol\w*|stoffer\w*|hashen|automat\w*)\b
health | med_flaskerne/med_drikkeriet/med_glassene | \bdet\s(?:der\s)?med\s(?:flaskerne|drikkeriet|glassene|alkoholen|øllene)\b(?!:|\si\s(?:kælder|depot|køleskab))
family | flyttet_ind_hos/flyttet_sammen_med | \b(?:ens|hans|hendes)\s(?:mand|kone|kæreste|hustru)\ser\s{_W % 1}flyttet\s(?:ind\shos|sammen\smed)\b
job    | tillidsmand/tillidsrepræsentant/bisidder | \b(?:tog|tager|har|havde|taget|bedt\som\sat\shave)\s{_W % 2}(?:tillidsmand(?:en)?|tillidsrepræsentant(?:en)?|bisidder(?:en)?)\smed\b(?!\spå\s(?!kontoret|et\smøde))|\btil\s(?:endnu\s)?(?:en\s)?samtale\smed\s(?:kommunens|regionens|husets)\s(?:advokat|jurist)\w*
social | foged/inkasso | \b(?:ha[rv](?:de|e)?|haft|få(?:r|et)?|fik)\s(?:\w+\s)?(?:foged(?:en)?|kongens\sfoged|inkasso\w*)\s(?:\w+\s)?på\sbesøg\b
"""
