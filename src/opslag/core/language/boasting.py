"""Boasting of power over citizens (pral med magt) and ridicule of them: an act of authority told with relish."""

from functools import lru_cache

from opslag.core.language.gloating import gloats
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.ridicule import ridiculed
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_RELISH = Turns(r"""
bestem    | hvem_der_bestemmer(?!_\w+_\w+:_(?:dem|de|børn|elever)|:_(?:dem|de_selv|børn|elever|jer|dig))
hvem der er chef | hvem_der_er_chef\w*
magt      | hvem_der_har_magten|\bmagten\b
styrer    | hvem_der_styrer
vandt     | (?:og|,)_vi_vandt\b
lære det  | så_(?:kan|kunne)_(?:de|han|hun)_(?:måske_)?lære_det
så kan | så_kan_(?:de|han|hun)_lære
lærte     | så_lærte_(?:de|han|hun)
den måde  | lærer_(?:de_|det_|nogle_)?(?:kun_)?(?:det_)?(?:kun_)?på_den_måde
på plads  | \bpå_plads_igen|sat(?:te)?_(?:\w+_){0,3}på_plads
tavshed   | total_tavshed
blev_ | blev_(?:\w+_)?(?:stille|små|hvide?|blege?|røde?|tavse?|lang_i_ansigtet)\b
blive helt stille/blive stille | blive_(?:helt_)?stille
følelse   | (?:dejlig|god|skøn|fantastisk)_følelse
det bedste ved | det_bedste_ved_(?:at_være|mit_job|jobbet|dagen|vagten)
hver dag  | gøre_det_hver_dag
græd      | (?<!jeg_)(?<!vi_)\bgræd\b|\bgrædende\b
tud       | (?<!jeg_)(?<!vi_)(?<!små_)\btudede?\b|\btuder\b|\w*tudende\b|\bstortud\w*|\btudbrøl\w*
hulk      | (?<!jeg_)(?<!vi_)\bhulked\w*
peb       | (?<!jeg_)(?<!vi_)\bpeb\b
som små   | som_små_\w+
mine      | \blange?_mine
ansigt/have set | (?:det|deres|hans|hendes)_ansigt(?:er)?_(?:da|bagefter|var)|lige_i_ansigtet|skulle_(?:i_)?have_set_(?:hans|hendes|deres)
orden     | sådan_holder_man_orden
fangst/højdepunkt/score/sejr/trofæ | (?:dagens|aftenens|nattens|ugens)_(?:fangst|sejr|trofæ|højdepunkt|score)
rekord    | ny_(?:personlig_)?rekord
trofæ     | \btrofæ\w*
scor      | \bscore(?:de|t)?_(?:\d+|tre|to|fire|fem)_(?:bøder|afgifter|biler)
haha/ha ha | \bha ?ha\b|\bhaha\w*
hæhæ/hehe/hæ hæ/he he/medgørlig | \bhæ_?hæ\b|\bhæhæ|\bhehe|\bhe_he\b|\bmedgørlig\w*
kæbe      | tabte_kæben|tabte_underkæben
kæphøj    | \bkæphøje?
flab      | \bflabe(?:t|de)
ballade   | \bballademager\w*
tigg      | \btigge\w*|\btiggede
nåde      | bad_om_nåde
bønfald   | \bbønfald\w*
knægt     | \bknægt\w*
smil      | smile(?:r|de)_(?:hele_vejen|bredt|i_skægget)
grin      | (?:vi|jeg|og)_grinede?\b|grin_(?:bagefter|hele)
nød       | \bnød_(?:jeg|vi|det|hvert)|(?:jeg|vi)_nød_(?:det|hvert|synet)
nyder     | \bnyder_(?:jeg|vi|hvert|det|synet)|(?:jeg|vi)_nyder_(?:at_se|synet|når_de)
slap      | slap_(?:de|han|hun)_ikke
ikke så   | ikke_så_(?:kæk|smart|sej|stor|høj|frisk)\w*
møgunge   | \bmøgunge\w*
kryb      | \bkryb\w*
rakke | \brakket?\b
pak       | \bpakket?\b(?=_af|_fra|,|!|\.)
sure      | bide_i_det_sure
mod én    | \w+_mod_én\b
skreg     | råbte_og_skreg|skreg_og_
som at/ikke noget så | ikke_noget_så_(?:godt|skønt|dejligt|sjovt|tilfredsstillende)_som
snyde     | troede,?_(?:at_)?de_kunne_snyde
troede    | troede,?_(?:at_)?(?:de|han|hun|borgeren|manden)_kunne
farvel til| farvel_til_(?:ydelsen|pengene|kontanthjælpen|bilen|lejligheden|deres|hans|hendes)
imens     | drak_kaffe_imens|grinede_imens
måde at   | (?:skøn|dejlig|fantastisk|god|sjov|bedste)_måde_at
rigtige job | det_rigtige_job
fanget    | \b(?:en|endnu_en|to|tre)_(?:\w+_)?(?:fanget|taget|knaldet)\b
snyder    | \bsnyder(?:en|e|ne)?\b
krone/ikke en eneste fik | ikke_en_(?:eneste_)?krone|ikke_en_eneste_fik
fjæs      | (?:deres|hans|hendes)_fjæs\w*
se deres  | (?:skulle|man_skal|prøv_at)_se_(?:deres|hans|hendes)_\w+
smile | smile(?:r|de)_(?:bare_)?(?:sødt|pænt|skævt)
bad og bad/tryglede | bad_og_bad|tryglede\w*
endelig lov/jeg fået lov/jeg lov | endelig_(?:fik|har)_jeg_(?:fået_)?lov|fik_(?:jeg|vi)_endelig_lov
græder    | græder,?_(?:fordi|når|for)|\bgræder_de\b
holder fest/vi fejrer/det fejrer vi | holder_fest|vi_fejrer|det_fejrer_vi
elsker    | (?:jeg|vi)_elsker_(?:lyden|når_de|at_se|det_blik|magten)
sjoves/at se | (?:det|noget_af_det)_sjoveste_(?:ved|er_(?:at_se|når)|var_(?:at_se|da|deres|hans|hendes)|i_(?:dag|nat|går))|(?:det|ret|så)_(?:morsomt|komisk)_at_se
stor nu/så smart nu/så sej nu | så_stor_nu|så_smart_nu|så_sej_nu
den lige/den op/så fik | så_fik_(?:han|hun|de)_den\b|fik_(?:han|hun|de)_den_(?:op|lige)
fornøjelse| en_(?:sand_|ren_)?(?:fornøjelse|nydelse)_at
bingo/jackpot | \bbingo!|\bjackpot\b
ned med/ned i støvlerne | ned_med_nakken|ned_i_støvlerne
fortjent  | (?:velfortjent|fik,?_hvad_(?:de|han|hun)_fortjente)
straf     | strafrunde
næste gang går vi efter/respekt til/så hurtigt har | \bså_hurtigt_har_\w+_(?:\w+_)?aldrig\b|\bnæste_gang_går_vi_efter\b|\brespekt_til_(?:drengene|holdet|gutterne)
nåede | \bnåede_(?:\w+_)?ikke_(?:engang_)?at_(?:sige|råbe|færdiggøre|protestere|blinke)
holdt på grinet/kollegerne klappede/mens vi filmede | \bkollegerne_klappede\b|\bholdt_på_grinet\b|\bmens_vi_filmede\b
""")
_ACTS = Turns(r"""
bøde      | \bbøde(?:n|r|rne)?\b|\w+bøder?\b
afgift    | \b(?:p-|parkerings)?afgift(?:en|er)?\b
bælte     | bæltefiks\w*
remme     | \bremme(?:ne)?\b
fast/fat i | (?:spændte?|holdt|bandt)_(?:ham|hende|dem|den)_(?:\w+_)?fast|tog_(?:godt_)?fat_i
jorden    | i_jorden\b|ned_på_jorden
smed      | \bsmed_(?:\w+_){0,5}(?:ud|på_porten|af)\b
smide     | \bsmide_(?:\w+_){0,5}(?:ud|på_porten|af)\b
bortvis   | \bbortvis\w*
hårdt     | tog_hårdt|hårdt_fat
kontanthj | kontanthjælp\w*
ydelse    | \w*ydelse\w*
ind på kontoen | ind_på_kontoen
knappen   | trykke_på_knappen
kontrol   | \bkontrol\w*
anmeld    | \b(?:politi)?anmeld\w*
slukke    | slukkede_(?:vi_|jeg_)?for_\w+
runde     | (?:ekstra|lang|straf)_?runde
lod       | \blod_(?:vi_|jeg_)?(?:ham|hende|dem|de|borgeren|manden|damen)_(?:\w+_){0,3}(?:vente|sidde|stå|svede|fryse|græde|ligge)
afslag    | \bafslag(?:et)?\b
sagde nej/nej til | sagde_(?:vi_|jeg_)?nej_til
afvis     | \bafvis\w*
beslag    | \bbeslaglag\w*
konfisk   | \bkonfisk\w*
inddrag/inddrog | \binddrag\w*|\binddrog\w*
visiter   | \bvisiter\w*
tilbagehol| \btilbagehold\w*
anhold    | \banhold\w*|\banholdt
stands    | \bstandse\w*
magt      | \bmagtanvendelse\w*
låste     | \blåste_(?:ham|hende|dem|døren)
lukkede | lukkede_(?:vi_|jeg_)?(?:døren|lugen|butikken)
sendt     | \bsendte_(?:ham|hende|dem)_(?:hjem|ud|væk|ned)
fjern     | \bfjernede_(?:hans|hendes|deres|teltet|dem)
underret  | \bordet_underretning|\bsige[rs]?_(?:\w+_){0,3}underretning|\btru(?:er|ede)_(?:\w+_){0,2}med_(?:en_)?underretning
inddrog/klippede/snuppede/trak | \b(?:trak|klippede|snuppede|inddrog)_(?:vi_|jeg_)?(?:\w+_)?(?:kørekort\w*|tilskuddet|\w*støtten|klippekortet|kortet)
foged     | \bfoged\w*
knippel   | \bknip(?:pel|ler)\w*
peber     | \bpeberspray
håndjern  | \bhåndjern\w*
slæb      | \bslæbte_(?:\w+_){0,3}
hev       | \bhev_(?:ham|hende|dem|den)
skubb     | \bskubbede_(?:ham|hende|dem|den)
bøde | \bskrev_(?:vi|jeg)?_?bøde\w*
tog       | \b(?:tog|tager|taget)_(?:vi_|jeg_)?(?:hunden|bilen|knallerten|telefonen|barnet|børnene|cyklen|hans|hendes|deres_\w+)
tager deres/tager hans/tager hendes | \btager_(?:hans|hendes|deres)_\w+
ventede   | ventede_(?:i_)?(?:telefonen|\d+_minutter|\d+_timer|tre_timer)
tager deres/deres | (?:tager|tog)_(?:vi_)?deres_\w+
sedlen/seddel på ruden/i ruden | sedlen_på_ruden|seddel_på_ruden|lapper?_i_ruden
regler/reglement | regler_er_regler|reglerne_er_regler|reglement\w*
snyder    | snyder(?:en|e|ne)?_(?:fanget|taget)
lukkede | lukkede_(?:\w+_){0,3}(?:ydelse|sag|hjælp|døren)\w*
taget     | \btaget_(?:bilen|pengene|børnene|hunden|boligen)
nægt      | \bnægtede\w*
tvang/tvunget | \btvang_(?:ham|hende|dem)\b|\btvunget
sat_/satte/sætte_ | \b(?:sat|sætte|satte)_(?:\w+_){0,4}(?:ud|på_gaden)\b
bunken/køen | (?:nederst|bagest)_i_(?:bunken|køen)
sank      | \bsanktion\w*
vist      | fik_(?:de|han|hun|vi|den|det)_(?:\w+_){0,4}vist
fik de/fik han/fik hun | fik_(?:de|han|hun)_(?:ikke|ingen|intet)
elektron/fodlænke/isolation | fodlænke\w*|isolation\w*
i bælte/ud af bælte/sidste spænde | \b(?:i|ud_af)_bæltet?\b(?!_(?:på|i)_bilen)|\bsidste_spænde\b
nummerplade | \bnummerplade\w*
lagde/smækkede | \b(?:lagde|smækkede)_(?:jeg_|vi_)?(?:røret_)?på\b
sige nej til | \bsige_nej_til_(?:den|en|de|dem|ham|hende)\b
""")
_CITIZENS = Pattern(
    r"\b(?:unge|teenager\w*|borger\w*|klient\w*|bilist\w*|kunde\w*|ledige?|kontanthjælp\w*|patient\w*|beboer\w*|ballademager\w*"
    r"|flygtning\w*|han|hun|ham|hende|de|dem|deres|hans|hendes|gæst\w*|fyre?n?|dame\w*|mand\w*|familie\w*|ansøger\w*|snyder\w*|teenager\w*|den ene|nogle|nogen|folk|ansøg\w+|forældre?"
    r"|mor|moren|far|faren|passager\w*|elev\w*|drenge?\w*|piger?\w*|fans|cyklist\w*|lejer\w*|hjemløs\w*|ind på kontoen|hundeejer\w*)\b"
)
_WE = Pattern(r"\b(?:jeg|vi)(?: \w+)? $")
"""`Jeg blev rød i hovedet`."""
_KIND = Pattern(
    r"vandkamp|fastelavn|quiz|konkurrence|stafet|\bleg\b|\blege|kaffe til|gule sedler|tak, fordi|\bhjalp\b|talte med|rabat|gratis|\brim\b"
    r"|krabbe|frøer|\bbrug for hjælp\b|\bviste? (?:\w+ )?(?:ham|hende|dem|bilister|borgere|folk)?\b,? ?hvordan\b|\bbolde?n?\b|\bkage\w*|kakao|vinder af|træning|øvelse|skolefest|undskyld|ællinger|klager du|jubilæum|håndbold|fodbold"
)


def boasts(text: str) -> tuple[Span, ...]:
    """Where power over citizens is told with relish, or where they are made fun of: the first such words, or nothing."""
    return _relished(text) or gloats(text) or ridiculed(text)


@lru_cache(maxsize=512)
def _relished(text: str) -> tuple[Span, ...]:
    lower = read(text).lower
    relish = [
        m
        for m in _RELISH.find(lower)
        if not (m[0].startswith("blev") and _WE.search(lower, max(0, m.start() - 12), m.start()))
    ]
    acts = [*_ACTS.find(lower)] if relish else []
    apart = [m for m in relish if not any(m.span() == a.span() for a in acts)]
    if not acts or not apart or _KIND.search(lower) or not _CITIZENS.search(lower):
        return ()
    return (Span(*min(apart, key=lambda m: m.start()).span()),)
