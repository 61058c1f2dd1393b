"""Matters told in plain verbs (ligeud sagt): what somebody has, does or has had done, with no word of illness in it.

More lines such as those of `confidential_told`.
"""

_W = r"(?:\w+\s){0,%d}"
_HAS = r"(?:har|havde|fik|få|får|fået)"
_SELF = r"(?:sin|sit|sine|hans|hendes)"
PLAIN = rf"""
health   | for_at_sove/for_at_falde_i_søvn/for_at_kunne_sove | \btager\s{_W % 2}(?:piller|tabletter|medicin|noget)\s(?:\w+\s)?for\sat\s(?:kunne\s)?(?:sove|falde\si\ssøvn)\b
health   | vaccineret | \ber\sikke\s(?:\w+\s)?vaccineret\b
care     | psykologbehandling/familiebehandling/psykologhjælp | \b(?:i|går\stil|får|fået|til)\s(?:\w+\s)?(?:psykologbehandling|familiebehandling|psykologhjælp)\b
care     | sorggruppe | \bgår\s(?:nu\s)?(?:i|til)\s(?:en\s)?sorggruppe\b
care     | psykiatrien | \b(?:hentet|kørt|overflyttet|fulgt)\s(?:ud\s)?(?:af|til|i)\spsykiatrien\b
care     | udbragt | \b(?:får|fået|har)\s(?:\w+\s)?mad(?:en)?\s(?:\w+\s)?udbragt\b(?=[.,!]|\s(?:af|fra)\skommunen)
care     | hjertemassage | \b(?:fik|fået|får|gav\s(?:ham|hende))\s(?:\w+\s)?hjertemassage\b
health   | finde_hjem/finde_vej_hjem | \bkan\s(?:\w+\s)?ikke\s(?:\w+\s)?finde\s(?:vej\s)?hjem\b(?!\sfra\sfest)
health   | menstruation | \b{_HAS}\s(?:\w+\s)?(?:første\s)?menstruation\b
health   | p-piller | \b(?:tager|får|på|fået)\sp-piller\b
health   | kemo | \b(?:skal\s(?:\w+\s)?have|får|fået|færdig\smed|i)\s(?:sin\s)?(?:\w+\s)?kemo\b
health   | misdannelse | \bbarn\smed\s(?:\w+\s)?misdannelser?\b
health   | for_syg | \b(?:er|var|blev|blevet)\s(?:\w+\s)?for\ssyg\stil\sat\b
health   | sent_udviklet | \ber\s(?:\w+\s)?sent\sudviklet\b(?=[.,!])
health   | elscooter/høreapparat/badestol/toiletstol/plejeseng | \b(?:bevilget|bevilling\spå)\s(?:en\s|et\s)?(?:elscooter|høreapparat\w*|badestol|toiletstol|plejeseng)\b
family   | abstinent/alkoholisk/psykisk_syg/fordrukken/voldelig/kriminel/narkoman | \b{_HAS}\s(?:en\s)(?:\w+\s)?(?:abstinent|alkoholisk|psykisk\ssyg|fordrukken|voldelig|kriminel|narkoman)\s(?:far|mor|bror|søster|mand|kone|søn|datter)\b
violence | æresdrab | \b(?:truslen?|trusler|bange|frygter|truet|fare)\s(?:om|for|med)?\s?(?:et\s)?æresdrab\b
violence | vidnet | \bvidnet?\s(?:i\sretten\s)?mod\s{_SELF}\b
violence | krænket | \b(?:har|havde)\s(?:\w+\s)?krænket\s(?:en|et|to|tre|flere|{_SELF})\s(?:kollega\w*|elev\w*|barn|pige\w*|kvinde\w*|beboer\w*|patient\w*|borger\w*)
violence | slog_en/slået_en | \b(?:slog|har\sslået)\s(?:en|to|flere)\s(?:plejer\w*|pædagog\w*|lærer\w*|sygeplejerske\w*|sosu\w*|vikar\w*|beboer\w*|elev\w*|medelev\w*)\b
private  | nøgenbillede/nøgenfoto | \bdelt\s(?:et\s|sine\s|flere\s)?(?:\w+\s)?nøgen(?:billede|foto)\w*
private  | kysset | \b(?:har|havde)\skysset\s(?:\w+\s)?(?:en|{_SELF})\s(?:\w*lærer|elev|leder|chef|kollega|træner)\b
private  | arvet | \b(?:har|havde)\s(?:\w+\s)?arvet\s(?:en|et|\d[\d.]*)\s(?:\w+\s)?(?:million\w*|formue|kroner|kr)\b
private  | i_tillæg/i_løn_end/mere_i_løn | \b(?:fik|får|fået)\s(?:\d[\d.]*\s(?:kr\.?\s|kroner\s)?(?:mere\s)?i\s(?:\w+)?tillæg|mere\si\sløn\send)\b
private  | i_skat | \bskylder\s{_W % 2}\d[\d.]*\s(?:kr\.?\s|kroner\s)?i\sskat\b
private  | et_lån_på | \b{_HAS}\set\s(?:\w+\s)?lån\spå\s\d
private  | cpr-nummer | \bskiftet\scpr-?nummer\b
private  | i_virkeligheden_noget | \bhedder\si\svirkeligheden\s(?:noget\s)
private  | spillet_huset/spillet_bilen/lønnen_over_styr/pengene_over_styr/opsparingen_over_styr | \bspillet\s(?:huset|bilen|lønnen|opsparingen|pengene)\s(?:op|væk)\b|\b(?:lønnen|pengene|opsparingen|arven)\sover\sstyr\b
private  | ulovligt | \b(?:bor|boede|boet|opholder\ssig|opholdt\ssig)\s{_W % 2}ulovligt\b
social   | gældssanering | \b(?:i|søgt|fået|får|søger)\s(?:om\s)?gældssanering\b
social   | jobprøvning/arbejdsprøvning/virksomhedspraktik_gennem_jobcenter | \b(?:i|sendt\si|til)\s(?:job|arbejds)prøvning\b
social   | hjælp_fra_kommunen_til_at_betale/på_kommunens_regning | \bhjælp\s(?:fra|af)\skommunen\stil\sat\sbetale\b(?!\sfor\sdet|\sfor\sden)|\b(?:tænder|briller|medicin|tøj|køleskab|seng|flytning|begravelse)\w*\spå\skommunens\sregning\b
social   | procents_fravær/procent_fravær/pct._fravær | \bhar\s(?:\w+\s)?\d\d\s(?:procents?|pct\.?|%)\s(?:\w+\s)?fravær\b
social   | til_eksamen | \b(?:fik|fået)\s(?:00|-3|02)\s(?:i|til)\s
social   | bagud_i_skolen | \ber\s{_W % 2}bagud\si\sskolen\b
social   | tortureret/børnesoldat | \b(?:blev|er|var|blevet)\s(?:\w+\s)?tortureret\b|\bværet\sbørnesoldat\b
social   | bande | \b(?:forbindelse|tilknytning)\stil\s(?:en\s|et\s)?(?:\w+\s)?(?:bande|rockerklub|bandemiljø\w*)\b
social   | exit-samtale/exitsamtale | \btil\sexit-?samtaler?\b
family   | sine_børn_fra | \b(?:har|havde)\sfjernet\s(?:sine|hendes|hans)\sbørn\sfra\s(?:skolen|hjemmet|børnehaven)\b
job      | fejlmedicin/forkert_medicin | \bfejlmedicineret\b|\bgivet\s{_W % 3}forkert\smedicin\b|\bgav\s{_W % 3}forkert\smedicin\b
job      | insulin | \bglemte\s(?:\w+\s)?at\sgive\s(?:\w+\s)?(?:insulin|medicin|piller)\w*
job      | tavshedspligt | \bbrudt\s(?:sin\s)?tavshedspligt\w*
job      | på_jobbet | \b(?:sover|sov|sovet|drikker|drak)\s(?:\w+\s)?på\sjobbet\b(?!\si\snat)
job      | sagt_op_i_vrede/presset_til_at_sige_op | \bsagt\sop\si\svrede\b|\bpresset\stil\sat\ssige\sop\b
job      | alkoholsamtale | \btil\s(?:en\s)?alkoholsamtale\b
job      | blevet_klaget_over | \b(?:er|har)\s(?:\w+\s)?blevet\sklaget\sover\b
job      | sit_arbejde/sit_job | \b(?:magter|klarer|passer|kan)\s(?:\w+\s)?ikke\s(?:\w+\s)?(?:klare\s|passe\s|magte\s|varetage\s)?sit\s(?:arbejde|job)\b(?!\suden|,\suden)
job      | for_mange_fejl | \blaver\s(?:simpelthen\s|alt\s)?for\smange\sfejl\b(?=[.,!]|\spå\sjobbet|\si\smedicin)
job      | fusket_med/snød_med/snydt_med | \b(?:fusket|snød|snydt)\smed\s(?:sine\s|sin\s)?(?:regnskabet|timerne|timesedl\w*|bilag\w*|kørepenge\w*|kørsl\w*|arbejdstid\w*|flekstid\w*)
job      | lånt_af_kassen/taget_af_kassen | \b(?:lånt|taget|snuppet)\s(?:penge\s)?(?:af|fra)\skassen\b(?!\smed)
job      | falske_ | \bskrevet\sfalske\s(?:kørsl\w*|timer|bilag|kørepenge\w*|fakturaer)
job      | i_frokostpausen/på_personaletoilettet/i_kopirummet | \bgræd(?:er|t)?\s(?:\w+\s)?(?:i\sfrokostpausen|på\s(?:personale)?toilettet|i\skopirummet|på\skontoret|efter\smødet)\b
job      | kørt_død | \b(?:er|var|blevet)\s(?:\w+\s)?kørt\sdød\b
job      | fungerer_ikke | \bfungerer\s(?:\w+\s)?ikke\si\s(?:teamet|afdelingen|gruppen|jobbet|stillingen)\b
"""
