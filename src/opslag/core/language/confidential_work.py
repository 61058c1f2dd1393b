"""Trouble at work in plain words (besvær på arbejdet): how leaders and colleagues fall out, fail, go and are let go.

More lines such as those of `confidential_told`.
"""

_W = r"(?:[\wæøå-]+\s){0,%d}"
_US = r"(?:os|personalet|de\sansatte|medarbejderne|udvalget|byrådet|bestyrelsen|forældrene|direktøren)"
_WARDS = (
    r"(?:en|et|to|tre|flere|sin|hendes|hans)\s(?:\w+\s)?(?:beboer\w*|borger\w*|patient\w*|elev\w*|barn|børn|klient\w*)"
)
WORK = rf"""
job | af_pinden | \bvippet\saf\spinden\b
job | i_konflikt | \bi\s(?:åben\s|dyb\s)?konflikt\smed\s(?:hele\s|sin\s|sine\s|resten\saf\s)?(?:bestyrelsen|ledelsen|personalet|lederen|kolleg\w+|leder|teamet|afdelingen|forvaltningen|tillids\w+)
job | tillid | \b(?:tabt|mistet)\s{_W % 2}[\wæøå]*tillid\b(?!\stil\svejr)
job | kritik | \b(?:fik|fået|får)\s(?:\w+\s)?kritik\s(?:i|af|fra)\s(?:\w+\s)?(?:apv|trivselsmåling|arbejdstilsynet|direktøren|forvaltningen|revisionen|medarbejderne|personalet|tilsynet)
job | i_trivselsmåling/i_apv/i_ledermåling/i_lederevaluering | \b(?:scorede?|fik|ligger|lå)\s{_W % 2}(?:lavest|dårligst|lavt|dårligt|bundkarakter|bund)\s(?:\w+\s)?i\s(?:årets\s)?(?:trivselsmåling|apv|ledermåling|lederevaluering)
job | idioter/dovne/inkompetente/ubrugelige | \bkalder\s(?:os|personalet|sine\smedarbejdere|de\sansatte|sine\skolleger)\s(?:for\s)?(?:idioter|dovne|inkompetente|ubrugelige|dumme|tabere)
job | sine_venner/sin_egen_datter/sin_egen_søn/sin_kone/sin_mand/sin_søster/sin_bror/sin_svoger/sin_kæreste/sin_nevø | \b(?:ansætter|ansat|ansatte)\s(?:kun\s)?(?:sine\svenner|sin\s(?:egen\s)?(?:datter|søn|kone|mand|søster|bror|svoger|kæreste|nevø|niece))
job | private_benzin/private_ting/private_indkøb/privat_forbrug/private_regninger/private_rejser | \b(?:på|til|sin|sine|betale|betalt|brugt)\s(?:sine\s)?privat(?:e)?\s(?:benzin|ting|indkøb|forbrug|regninger|rejser)\b
job | skjult/dækket_over | \b(?:skjult|dækket\sover)\s(?:et|en|sine|sin)\s(?:\w+\s)?(?:underskud|fejl|klage\w*|sag|overforbrug|misbrug)
job | pyntet_på/pynter_på | \bpynte(?:t|r|de)\spå\s(?:tallene|regnskabet|budgettet|fraværet|karaktererne|statistikken)
job | hemmelig_for/hemmeligt_for | \bholdt\s{_W % 4}hemmeligt?\sfor\s(?:forældrene|os|personalet|udvalget|byrådet|bestyrelsen)
job | undersøg | \b(?:under\sundersøgelse|bliver\sundersøgt|er\sved\sat\sblive\sundersøgt)\s(?:af|hos)\s(?:borgmesteren|kommunen|direktøren|politiet|en\sadvokat|et\sadvokatfirma|styrelsen|revisionen)
job | afsked/fyring/afskedigelse | \b(?:er|blev|blevet)\s(?:\w+\s)?indstillet\stil\s(?:afsked|fyring|afskedigelse)\b
job | fratrædelse/gylden_aftale/gyldent_håndtryk | \b(?:forhandler|får|fik|fået|har)\s{_W % 3}(?:fratrædelses\w+|gylden\saftale|gyldent\shåndtryk)
job | ikke_været_set/ikke_sige_hvorfor | \bhar\sikke\sværet\sset\si\s(?:\w+\s)?(?:uger|dage|en\suge|en\småned|måneder)|\bmå\s(?:vi\s)?ikke\ssige,?\shvorfor\b
job | opgaven/økonomien | \bmagter\s(?:\w+\s)?ikke\sopgaven\b|\bkan\sikke\sstyre\søkonomien\b
job | lyver/løjet/løj_ | \b(?:lyver|løjet|løj)\sfor\s{_US}
job | bag_om_ryggen/bag_vores_ryg/bag_ryggen | \b(?:holder|holdt|afholdt|taler|talte|gik|går)\s{_W % 3}bag\s(?:om\s)?(?:vores\sryg|ryggen\spå)
job | til_tavshed | \b(?:truet|truer|truede)\s{_W % 3}til\stavshed\b
job | forbudt_os/forbudt_personalet/mundkurv | \bforbudt\s(?:os|personalet|medarbejderne)\sat\s(?:tale|udtale|sige)|\bgivet\s(?:os|personalet)\smundkurv\b
job | vores_mails/slettet_mails | \b(?:læser|læst|læste)\s(?:alle\s)?vores\smails\b|\bslettet\s(?:alle\s|sine\s)?mails\b
job | skiftet_ud | \bved\sat\sblive\sskiftet\sud\b
job | nyt_job | \b(?:søger|leder\sefter)\s(?:\w+\s)?(?:et\s)?(?:nyt|andet)\sjob\b(?!\stil|\shos\sos)
job | fortid_ | \ber\sfortid\s(?:fra|hos|på|her)\b
job | efter_pres | \bsagt\sop\s(?:efter|under)\spres\b
job | sin_ryg/sin_skulder/sin_nakke | \b(?:vredet|forløftet|ødelagt|fået\sødelagt)\s(?:sin\sryg|sin\sskulder|sin\snakke)\b
job | sine_vagter/til_tiden | \bsvært\sved\sat\spasse\ssine\svagter\b|\bmøder\s(?:næsten\s)?aldrig\stil\stiden\b
job | mundtlig/skriftlig | \b(?:fik|fået|får|har)\s(?:\w+\s)?en\s(?:mundtlig|skriftlig)\s(?:advarsel|påtale|irettesættelse)\b
job | omplaceret | \b(?:er|blev|blevet)\s(?:\w+\s)?omplaceret\b
job | efter_en_klage/på_grund_af_en_klage | \b(?:flyttet|rykket|væk|stoppet|taget\saf)\s{_W % 5}efter\sen\sklage\b
job | arbejdstilsynet | \b(?:meldt|anmeldt|klaget\sover)\s(?:sin|vores|hele)\s(?:\w+\s)?(?:leder|chef|ledelse|arbejdsplads|kommune)\w*\s(?:til|hos)\sarbejdstilsynet\b
job | en_klage_fra/klaget_over_af | \b(?:fået|fik|får)\s(?:en|flere|endnu\sen)\sklager?\sfra\s(?:de\s)?(?:pårørende|forældre\w*|borger\w*|en\sborger|en\sfamilie|familien|patient\w*|beboer\w*)
job | billeder_af_beboer/billeder_af_en_b/billeder_af_borger/billeder_af_patient/billeder_af_en_p | \b(?:taget|delt|sendt)\s(?:nøgen)?billeder\saf\s(?:en\s|vores\s)?(?:beboer\w*|borger\w*|patient\w*)\s(?:på\s(?:toilettet|badet|snapchat|facebook|tiktok|instagram)|i\sbadet|uden)
job | kaldte_en_borger/kaldte_en_beboer/kaldte_en_elev/kaldt_en_borger/kaldt_en_elev | \b(?:kaldte|kaldt)\s(?:en|et)\s(?:borger|beboer|elev|barn|patient)\s(?:for\s)?(?:en\s|et\s)?(?:fed|dum|idiot|svin|doven|klam|grim|taber)
job | med_hjem | \b(?:tog|taget|tager|smuglede|smuglet)\s(?:\w+\s)?(?:medicin|piller|morfin|penge)\s(?:\w+\s)?med\shjem\b
job | autorisation | \bhar\sikke\s(?:en\s)?(?:gyldig\s)?autorisation\b
job | fejlet/bestod_ikke/dumpede | \b(?:fejlet|bestod\sikke|dumpede|dumpet)\s(?:en|sin|sit|til|på)\s(?:\w+\s)?(?:prøve|eksamen|kursus|førstehjælpskursus|prøvetid|svendeprøve)\b
job | ikke_dansk_nok | \bkan\sikke\s(?:\w+\s)?dansk\snok\b
job | seniorordning/afslag_på_ferie/afslag_på_orlov | \bafslag\spå\s(?:\w+\s)?(?:seniorordning|orlov|fleksjob|lønforhøjelse|forfremmelse)\b
job | penge_af_en/arvede_en/arvet_en | \b(?:lånte|lånt|låner|tog|taget)\s(?:\w+\s)?penge\s(?:af|fra)\s{_WARDS}|\barve(?:de|t)\s(?:penge\s(?:fra|efter)\s)?{_WARDS}
job | sort_ved_siden/sort_arbejde | \barbejde(?:t|r|de)\ssort\b
job | virksomhedspraktik | \bi\svirksomhedspraktik\s(?:fra|gennem|via)\sjobcentret\b
job | straffeattest/børneattest | \b(?:plet|noget|anmærkning|domme?)\spå\s(?:straffe|børne)attesten\b
job | barn_syg/barns_første/sygedage | \btager\s(?:alle\s|alt\sfor\smange\s|for\smange\s)(?:sine\s)?(?:barn[\s-]?syg|syge)-?dage\b
job | fyringslisten/fyringsliste/til_fyring | \bpå\s(?:en\s)?fyringslisten?\b|\bstår\stil\s(?:at\sblive\sfyret|fyring)\b
job | høringsbrev/partshøringsbrev/varslingsbrev | \b(?:fået|fik|får)\s(?:sit\s|et\s)?(?:parts)?(?:hørings|varslings)brev\w*
job | sparerunde | \boverlever\sikke\s(?:den\s)?næste\s(?:sparerunde|fyringsrunde)\b
job | omsorgssamtale/fraværssamtale/sygesamtale | \b(?:er|skal|var|til|i)\s(?:til\s|i\s)(?:en\s)?(?:omsorgs|syge|fraværs|sygefraværs)samtaler?\b
job | uenig | \b(?:dybt\s|helt\s|stærkt\s)uenig\smed\sledelsen\b
"""
