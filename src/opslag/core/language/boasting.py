"""Boasting of power over citizens (pral med magt) and ridicule of them: an act of authority told with relish."""

import re
from functools import lru_cache

from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import any_of

_ACTS = any_of(
    r"""
    \bbøde(?:n|r|rne)?\b p-afgift parkeringsafgift \bafgift(?:en|er)?\b bæltefiks \bremme\b \bspændt?e?_(?:ham|hende|dem|den)?_?fast lagde_(?:ham|hende|dem)? lagt_i_jorden i_jorden\b
    smed_(?:\w+_){0,4}ud\b smide_(?:\w+_){0,4}ud\b \bbortvis tog_fat_i tog_hårdt hårdt_fat \btrække?r?_(?:\w+_){0,4}(?:kontanthjælp|ydelse|i_deres|i_hans) (?:stoppe|lukke)\w*_(?:for_)?(?:hans|hendes|deres|en)?_?(?:ydelse|kontanthjælp|hjælp)
    trykke_på_knappen \bkontrol(?:besøg|lør|len|leret|lerede)?\b \bpoliti?anmeld anmeldt_(?:ham|hende|dem) slukkede_for_(?:varmen|strømmen|vandet|lyset|internettet|musikken) ekstra_runde lod_(?:ham|hende|dem|dem_alle)_(?:vente|sidde|stå|svede|fryse|græde)
    \bafslag(?:et)?\b \bafvis(?:te|er|t|ning) \bbeslaglag \bkonfisk \binddrag \bvisiter \btilbagehold \banholdt \bstandset?e?\b (?:satte|sat|sætte)_(?:\w+_){0,3}på_plads \bmagtanvendelse holdt_(?:ham|hende)_(?:nede|fast) \blåste_(?:ham|hende|dem)
    \bsendte?_(?:ham|hende|dem)_(?:hjem|ud|væk) flyttede_(?:hans|hendes|deres)_(?:bil|telt|ting) fjernede_(?:hans|hendes|deres) fogeden \bstrafrunde sagde_nej_til_(?:ham|hende|dem) \bknippel \bpeberspray \bhåndjern fik_(?:de|han|hun|den)_(?:ikke|ingen) krone_ind
    lukkede_døren \b(?:tog|tager|taget)_(?:hunden|bilen|knallerten|telefonen|barnet|børnene|cyklen|hans|hendes|deres|den|det)_ (?:de|han|hun|ingen)_[^.!?]{0,12}ingen_ydelse ingen_ydelse (?:sagde|sige|siger)_nej_til sidde_på_(?:gangen|trappen|stationen) (?:slæb|hev|skubb|hiv)\w*_(?:ham|hende|dem|den) \bgreb\w*_(?:ham|hende|dem) \bbooket?_(?:ham|hende)_(?:\w+_)?sidst nederst_i_bunken bagest_i_køen lagt_(?:hans|hendes|den)_(?:sag|ansøgning) \bsanktion sort_skærm
    """
)
_TRIUMPH = any_of(
    r"""
    hvem_der_(?:bestemmer|er_chefen|har_magten|styrer) vi_vandt\b (?:kan|kunne|lærer|lærte)_(?:de|han|hun|det|den)_?(?:\w+_){0,2}(?:det|på_den_måde)?_?(?:lære_det|kun_på_den) så_(?:kan|kunne)_(?:de|han|hun)_lære_det på_plads_igen total_tavshed dejlig_følelse
    det_bedste_ved_(?:at_være|mit_job|jobbet) (?:gøre|gør)_det_hver_dag \bgræd\b \bgrædende\b \btudede?\b \btuder\b \bpeb\b som_små_(?:mus|piger|børn|hunde|lam) lange_mine (?:det|deres|hans|hendes)_ansigt(?:er)?_(?:da|bagefter|var) skulle_have_set (?:hans|hendes|deres)_(?:ansigt|blik|fjæs)
    smiler_hele_vejen så_lærte_(?:han|hun|de) så_kan_(?:han|hun|de)_(?:lære|godt|så) ikke_noget_så_(?:godt|skønt|dejligt|sjovt)_som blive(?:r)?_(?:helt_)?stille \w*tudende\b \bstortud \btudbrøl \bhulked? råbte_og_skreg lige_i_ansigtet dagens_fangst snyde_os sådan_holder_man (?:dagens|aftenens|ugens)_(?:sejr|bedste|højdepunkt|trofæ|fangst) yndlingsdel \bhaha\b ha_ha \bhæhæ \bhehe tabte_kæben blev_(?:helt_)?(?:hvid|bleg|stille|små) kæphøj \bflabe(?:t|de) ballademager \btrofæ scor(?:e|ede|et)_(?:tre|to|fire|fem|\d)
    nåede_(?:vi|jeg)_(?:\w+_){0,2}\d+_(?:bøder|afgifter) ny_rekord \brekord\b tigge?(?:r|de)?\b \btiggede \bbad_om_nåde \bbønfald \bknægt(?:en|ene)? \bsmilede?_(?:hele_vejen|bredt) \bgrinede?_(?:vi|hele|så|bagefter) \bgrinte? god_følelse \bnød_(?:jeg|vi|det|hvert) nyder_(?:jeg|hvert|det)
    slap_(?:de|han|hun)_ikke ikke_så_(?:kæk|smart|sej|stor)\w* \bsmarte? møgunge \bunger(?:ne)?_(?:fik|lærte) \bkryb \brak(?:ket)?\b \bpak\b bid_i_det_sure seks_mod_én \bmod_én\b \bkamp\b._ 💪 😂 🤣 😎 😈 🔥 😏 👊
    """
)
_CITIZENS = any_of(
    r"""
    \bde_unge\b \bunge\b teenager borger klient bilist \bkunde \bledige kontanthjælp patient beboer ballademager flygtning \bhan\b \bhun\b \bham\b \bhende\b \bde\b \bdem\b gæst \bfyr(?:en|e)?\b \bdame(?:n|r)?\b \bmand(?:en)?\b familie
    \bden_ene\b nogle \bfolk\b ansøger forælder \bmor(?:en)?\b \bfar(?:en)?\b passager elev drenge piger fans cyklist lejer hjemløs \bman_trækker ind_på_kontoen nogen hundeejer campist
    """
)
_EMOJI = re.compile(r"[💪😂🤣😎😈🔥😏👊]")
_KIND = any_of(
    r"""
    vandkamp fastelavn quiz konkurrence stafet \bleg\b legede kaffe_til gule_sedler_ud tak,_fordi \bhjalp\b sammen_med_dem talte_med rabat gratis \brim\b bold \bkage\b kager vinder_af træning øvelse skolefest
    """
)


@lru_cache(maxsize=512)
def boasts(text: str) -> tuple[Span, ...]:
    """Words that tell of power over citizens with relish; one span from the first such word to the last, or none."""
    acts = [*_ACTS.finditer(text)]
    if not acts or not _CITIZENS.search(text) or _KIND.search(text):
        return ()
    relish = [*_TRIUMPH.finditer(text)]
    words = [m for m in relish if not _EMOJI.match(m[0])]
    if not words or (len(relish) < 2 and len(acts) < 2 and not _strong(words)):
        return ()
    first = min(words, key=lambda m: m.start())
    return (Span(*first.span()),)


def _strong(words: list[re.Match[str]]) -> bool:
    """Some words of relish are enough alone beside an act of authority."""
    return any(len(m[0].split()) > 1 or m[0] in ("græd", "tudede", "peb") for m in words)
