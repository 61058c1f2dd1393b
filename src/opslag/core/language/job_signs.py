"""A job told without its words (antydet stilling): an empty place, a question of what you can, an appeal to you, terms and a way
to answer. Each weighs a little; together they are an advertisement."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ENOUGH = 4.0
_PLACE = r"(?:stol|kontorstol|plads|skrivebord|knage|krog|kittel|uniform|skab|cykel|bil|vogn|kasket|nøgle|nøglebrik|kaffekop|krus|spade|kajak|rat|pult|tavle|kost|handske\w*|postkasse|navneskilt|vagt|køkken|kitlen|rattet|stolen|pladsen|knagen|skrivebordet|skabet|bilen|cyklen|uniformen|vogn\w*)"
_TEAM = r"(?:\w*team(?:et)?|\w*hold(?:et)?|\w*afdeling(?:en)?|\w*pleje(?:n)?|\w*køkken(?:et)?|\w*kontor(?:et)?|\w*værksted(?:et)?|\w*stab(?:en)?|\w*forvaltning(?:en)?|\w*bibliotek(?:et)?|\w*skole(?:n)?|\w*børnehave(?:n)?|\w*hus(?:et)?|\w*cent(?:er|ret)|\w*beredskab(?:et)?|\w*hjem(?:met)?|\w*klub(?:ben)?|\w*rådhus(?:et)?|\w*sekretariat(?:et)?|\w*vagtplan(?:en)?|\w*gartneri(?:et)?|\w*klinik(?:ken)?|\w*museum|\w*museet|\w*hal(?:len)?|borgerservice|vej_og_park)"
_SIGNS = (
    (2.0, Turns(rf"""
tom/ledig/uden ejer/uden hoved/savner/mangler/er dit/er din/søger/venter på/blive di/være di | \b(?:tom(?:t|me)?|ledigt?|ubrugt|forældreløst?|nypudset)_{_PLACE}\b|\b{_PLACE}\b[^.!?]{{0,40}}\b(?:er_(?:tom|ledig|din|dit)t?|står_(?:tom|ledig|klar|og_venter|ubrugt)t?|savner|mangler|venter_på|søger|kunne_(?:være|blive)_di[nt]|kan_(?:være|blive)_di[nt])\b
hul i/plads til/mangler vi/mangler én/vi mangler/en for lidt/en hånd/par hænder/én mere/en mere/mangler/savner/mere i /mere på  | \b(?:et_)?hul_i_(?:vagtplanen|holdet|rækken|teamet|planen)\b|\bplads_til_(?:én|en|dig|et_par)(?:_mere|_til)?\b|\b(?:mangler|savner)_(?:vi_)?(?:\w+_)?(?:én|en|et_par_hænder|en_hånd|dig|nogen|en_til|to_til)\b|\b(?:vi|de)_er_en_for_lidt\b|\b(?:én|en|to)_mere_(?:i|på)_{_TEAM}\b
går på pension/gik på pension/siger farvel/rejser videre/barsel/afløser/efterfølger/tager over/overtage/stafet/aflyse/gået på/på barsel/på orlov | \b(?:går|gik|er_gået)_på_(?:pension|barsel|orlov)\b|\b(?:afløser|efterfølger|arvtager)\b|\b(?:overtage|tage_over_efter|gribe)_(?:\w+_){{0,3}}(?:efter|stafetten|opgaverne|nøglerne|plads\w*|vagter\w*|ruten)\b
krog til/knage til/stol til/skab til/kop til/plads til din | \b(?:krog|knage|stol|skab|kop|plads|kittel|hylde)_til_di[nt]\b
bliver du/er det dig/er du den/er du/vores næste/vores nye | \b(?:er|bliver)_(?:det_)?(?:måske_)?du_den_\w+|\bvores_(?:nye|næste)_\w+\b[^.!?]{{0,20}}\b(?:dig|du)\b
""")),
    (1.5, Turns(r"""
dig/din /dit /får du/kan du/din./dit./så tag | \b(?:til|på|efter|om|for)_(?:netop_|lige_|måske_)?dig\b|\b(?:høre|hører|hør|møde|se|lære|kende|byde|hilse|vise|oplære|give)_(?:\w+_){0,2}(?:fra_)?(?:på_)?dig\b|\bdi[nt]_(?:nye|næste|kommende)_\w+|\bdit_navn\b|\bdet_bliver_dig\b|\b(?:kunne|kan|er|bliver)_(?:sagtens_|måske_|jo_|godt_)?(?:være_|blive_)?dig\b|\bkan_blive_di[nt]\b|\bkunne_blive_di[nt]\b|\bså_tag_en_\w+_med\b|\bhos_os_(?:er|får|bliver|kan)_du\b|\bfå(?:r)?_du\b
""")),
    (1.5, Turns(r"""
 du/hvem | (?:^|[.!?:\n]_?)(?:kan|er|har|elsker|holder|trives|tør|gider|brænder|drømmer|ved|sover|bliver|griner|tænker|synes|taler|forstår|nyder|vil|går|mangler|ligner|passer|kender|savner)_du\b|(?:^|[.!?:\n]_?)hvem_(?:vil|kan|tør|har_lyst)\b
""")),
    (1.0, Turns(r"""
timer     | \b(?:\d{2}|de_\d{2})_timer?\b|\btimer_om_ugen\b
løn/pension/overenskomst/tillæg/prøvetid | \b(?:løn(?:nen)?|overenskomst\w*|tillæg|fast_ansat|prøvetid)\b
kørekort/uddannelse/erfaring/eksamen/autorisation/uddannet | \b(?:kørekort|uddannet|uddannelse_som|erfaring_(?:med|som|fra)|eksamen|autorisation)\b
vagt/turnus/weekend/aften/nat/skift/arbejdsdag/mandag morgen/fleksib/fri hver | \b(?:\w*vagter|\w*vagt|turnus|hver_anden_weekend|hver_tredje_weekend|arbejdsdag\w*|fri_hver|fleksible)\b
kolleger/kollega/makker/holdet/teamet/oplæring/frokostordning/kantine/kaffen er | \b(?:kolleger|kollega\w*|makker\w*|oplæring|frokostordning|kaffen_er)\b
""")),
    (1.0, Turns(rf"""
team/hold/afdeling/pleje/køkken/kontor/værksted/stab/forvaltning/bibliotek/skole/børnehave/hus/center/centret/beredskab/hjem/klub/sekretariat/vagtplan/gartneri/klinik/muse/hal/borgerservice/vej og park | \b(?:i|på|hos|til|vores|for|glæder|søger|vil|mangler)_(?:vores_|det_|den_|hele_)?{_TEAM}\b
""")),
    (1.0, Turns(r"""
inden/senest/frist/dine linjer/hører fra dig/høre fra dig/skriv/ring/kig forbi/send/kom forbi/papirer/cv/kontakt/tag fat/start/begynd/1./mail | \b(?:inden|senest|frist\w*)\b|\bdine_linjer\b|\bhøre(?:r)?_fra_dig\b|\b(?:skriv|ring|mail)_(?:til|på)\b|\b(?:kig|kom)_forbi\b|\bsend_\w+|\b(?:dine|med)_papirer(?:ne)?\b|\bcv\b|\bkontakt\b|\btag_fat_i\b|\b(?:start(?:er)?|begynde[rn]?)_(?:\w+_){0,2}(?:den|i|til|efter|1)\b|\b(?:fra|pr\.)_(?:den_)?(?:1|15)\._\w+
""")),
)  # fmt: skip
_ELSEWHERE = Pattern(
    r"\b(?:frivillig\w*|samtalegruppe\w*|\w*gruppe for\w*|gåhold\w*|motionshold\w*|brevstemme\w*|affald\w*|spand\w*|fjernvarme\w*|pårørende|patient\w*|kort viser|træning\w*|plejefamili\w*|besøgsven\w*|kursus|kurser|foredrag\w*|virksomhed\w*|firma\w*|investor\w*|iværksætter\w*|byggegrund\w*|grunden?|lokaler?|lejemål\w*|bolig\w*|hus med|praktikplads til|elevplads\w* i|tilflytter\w*|generalforsamling|bestyrelse\w*|konference\w*|messe\w*|netværksmøde\w*|workshop\w*|morgenmøde\w*|billet\w*|tilmeld\w*|leverandør\w*|udbud\w*|partner\w*|høring\w*|idé\w*|ideer"
    r"|mød \w+|fortæller|har været (?:ansat|hos)|er ansat|begyndte|blev ansat|har arbejdet|fik job|kommer fra|er startet|tiltrådte)\b"
)


def invited(reading: Reading) -> Span | None:
    """The heaviest sign, when the signs add up and something of work is among them."""
    lower = reading.lower
    if " du" not in lower and " dig" not in lower and " di" not in lower:
        return None
    told = _told(lower)
    if sum(weight for weight, _ in told) < ENOUGH or _ELSEWHERE.search(lower):
        return None
    at_work = sum(weight for weight, m in told if weight in (1.0, 2.0) and not _is_answer(m[0]))
    return Span(*told[0][1].span()) if at_work >= 1.0 and len(told) >= 3 else None


def _told(lower: str) -> list[tuple[float, re.Match[str]]]:
    """The first sign of each kind; a second empty place weighs a little more."""
    places, *others = _SIGNS
    empty = [*places[1].find(lower)]
    if not empty and not any(turns.hinted(lower) for _, turns in others[:2]):
        return []
    told = [(weight, m) for weight, turns in others if (m := next(turns.find(lower), None))]
    more = [(1.0, empty[0])] if len({m.start() for m in empty}) > 1 else []
    return [*((places[0], m) for m in empty[:1]), *told, *more]


def _is_answer(words: str) -> bool:
    """`Kig forbi inden fredag` is said of everything."""
    return words.startswith(
        ("inden", "senest", "frist", "skriv", "ring", "mail", "kig", "kom", "send", "kontakt", "tag", "fra", "pr.")
    )
