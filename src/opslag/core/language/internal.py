"""Internal matters (interne forhold): what is not decided, not announced, behind closed doors, or out for tender."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.bidding import bids_told
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.turns import Turns
from opslag.core.language.unreleased import unreleased


class Internal(NamedTuple):
    """A mark of internal matter: place, and whether it is closed to colleagues too (lukket punkt, udbud)."""

    start: int
    end: int
    closed: bool


_MARKS = Turns(r"""
intern brug/internt brug | (?:kun_)?(?:til_)?intern_brug|\binternt_brug
internt/intern | \binterne?t?_(?:notat|dokument|arbejdspapir|papir|udkast|rapport|mail\w*|referat|vurdering|tal)\w*
interne       | \binterne_(?:mailtråd\w*|notater|dokumenter|tal|papirer|mails|referater|vurderinger)
intern        | \bintern_(?:mail\w*|rapport|vurdering|plan)\b
arbejdspapir  | \barbejdspapir\w*
deling        | ikke_til_(?:videre_)?(?:deling|videredeling)
ikke til      | ikke_til_(?:offentliggørelse|distribution|videresendelse|pressen)
må ikke       | må_ikke_(?:deles|videresendes|offentliggøres|komme_(?:ud|videre|frem)|slippe_ud|vide_det)
ikke offentlig/ikke er offentlig/ikke meldt/ikke er meldt/ikke sendt/ikke er sendt/ikke annonc/ikke er annonc | \bikke_(?:er_)?(?:offentliggjort|offentligt?_kendt|meldt_ud|sendt_ud|annonceret)(?:_endnu)?
ikke officie  | ikke_officielt?\b
ikke videre/videre | (?:sig|del|send|giv|fortæl|bring)_(?:det|dem|den)?_?(?:endelig_)?ikke_(?:det_)?videre
ikke til nog  | (?:sig|fortæl)_det_(?:endelig_)?ikke_til_(?:nogen|andre)
mellem os     | bliver_mellem_os\b(?!_og_(?!jer\b|dig\b))|mellem_os_sagt
hold det      | hold_det_(?:lige_)?(?:for_(?:jer|dig)_selv|inden_for_(?:huset|murene|kredsen)|mellem_os|internt)|hold_det_lige\b(?=[_,.!]*(?:til|indtil|tæt|lidt|hemmeligt|internt))
sige          | \b(?:jeg|vi)_må_(?:egentlig_|jo_|ellers_|endnu_|nok_)?ikke_(?:\w+_)?(?:sige|afsløre|fortælle|røbe)_(?:det|noget_om,|hvem|hvor|navnet|hvad)
må ikke sige  | \bmå_ikke_sige,?_(?:hvem|hvad|hvor)|må_ikke_sige_det_før
mellem        | mellem_(?:jer|dig)_og_(?:mig|os)\b
endnu         | \b(?:jeg|vi)_må_(?:\w+_)?ikke_(?:\w+_)?(?:skrive|dele|vise|nævne|melde|oplyse|sige|fortælle)_(?:\w+_){0,2}endnu\b
interne chat/interne tråd/interne kanal/interne slack/interne teams/interne beskedtråd | \binterne_(?:chat|tråd|kanal|slack|teams|beskedtråd)\w*
set           | som_kun_(?:ledelsen|direktionen|chefen|vi|byrådet)_(?:har_set|kender|må_se)
offentlig     | (?:endnu_)?ikke_offentligt?_endnu|endnu_ikke_offentligt?\b|ikke_er_offentligt?\b
internt:/intern | (?:^|[.!?\n]_?)internt?:
hold tæt/hold nu tæt/hold lige tæt/hold det hemmeligt | \bhold_(?:nu_|lige_)?tæt_(?:til|indtil|med_det|om_det)|hold_det_hemmeligt
intern        | \b(?:den|det|de|vores|ledelsens|direktionens)_interne?_(?:regneark|tal|rapport|system|plan|liste|mail|undersøgelse|notat|vurdering)\w*
rygte         | rygte\w*_(?:fra|på)_(?:direktion|chef|ledelses)\w*
embargo       | \bembargo\w*
klausul       | \bklausuleret
hemmelig      | hemmeligt?_(?:indtil|til_på|frem_til|til_og_med)|hold(?:es|er|t)_hemmeligt?\b
spare         | \bspare(?:katalog|forslag|plan|liste|udspil|runde)\w*_(?:som|der|viser|rammer|peger|lægger|lander|indeholder)
udkast        | \budkast(?:et)?_til_(?:\w+_){0,2}(?:spare|budget|fyring|besparelse|lukning|afgørelse|dagsorden|referat|omorganisering|strukturplan)\w*
udkast,/kigge i udkastet | \budkast,_ikke|kigge_i_udkastet
kladde        | \bkladde_til_(?:presse|afgørelse|referat)\w*
lækket        | \blækket\b(?!_(?:vand|olie|gas|gylle|ammoniak|benzin|diesel|varme|kølevæske|kloakvand|spildevand|ud|over|fra_(?:\w+_)?(?:tank\w*|rør\w*|skib\w*|ledning\w*|anlæg\w*)))
lækage        | \binterne?_lækage\b|\blækage\b(?=[^.!?]{0,60}\b(?:pressen|avisen|journalist\w*|dokument\w*|notat\w*|papirer\w*|budget\w*|mail\w*|referat\w*))
før           | \bfør_(?:direktionen|byrådet|ledelsen|chefen|udvalget|pressen|de_ansatte|medarbejderne|personalet)_(?:har_|får_|ved_|siger_|melder_)(?:det(?!_at_se)|skrevet|besked|sagt|noget|meldt)
listen        | (?:er|står|kommer|med)_på_(?:fyrings|spare|lukke|nedlæggelses)listen|på_listen_(?:med|over)_\d+_(?:stillinger|fyringer)
ikke endnu/ikke fået besked endnu | ved_det_ikke_endnu|har_(?:endnu_)?ikke_fået_besked_endnu
først         | får_det_først_at_vide
""")
_CLOSED = Turns(r"""
lukke      | \b(?:dagsorden\w*|møde\w*)_lukkede_del|\blukke(?:t|de)_(?:\w*møde|\w*seminar|dagsorden|punkt|dørsmøde|punkter|referat|behandling)\w*
lukket     | (?:dagsorden|punkt_\d+)[^.!?]{0,25}\blukket\b
døre       | bag_lukkede_døre
fortrolig  | fortrolige?t?_(?:notat|dokument|bilag|udkast|materiale|papir|referat|dagsorden|rapport|punkt|tal|aftale|kontrakt|mail|forhandling)\w*
fortrolig  | (?:strengt|er|markeret|stemplet)_fortroligt?\b(?!_(?:rum|samtale|og_anonym|mellem_dig|med\b))
fortrolig | \((?:strengt_)?fortroligt?\)
fortroligt:/fortrolig | (?:^|[.!?\n]_?)(?:strengt_)?fortroligt?[:!]
tilbud     | \btilbud_(?:ind|er_kommet)\b[^!?]{0,60}(?:laveste|billigste|vinder|vælger)
laveste    | \blaveste_(?:bud|tilbud)\b(?!_(?:vandt|blev_valgt|fik_opgaven|har_vundet))[^.!?]{0,40}(?:million|mio|kroner|kr)
billigste  | \bbilligste_(?:bud|tilbud)\b(?!_(?:vandt|blev_valgt|fik_opgaven|har_vundet))[^.!?]{0,40}(?:million|mio|kroner|kr|er_på|kom_fra)
udbud      | (?:vundet|vinder|vandt)_udbuddet\b|\budbuddet?_er_afgjort[^!?]{0,80}(?:ikke_endnu|først_besked|først_at_vide|ikke_meldt)
vundet     | må_ikke_sige,?_hvem_der_har_vundet
tilbudsgiv | \btilbudsgiver\w*[^.!?]{0,40}(?:bød|pris)
tilbud     | kigget_i_(?:de_andres|konkurrent\w*|de_indkomne|de_tre)_tilbud
køber      | køberen?_får_(?:først_)?besked
kun til   | \bkun_til_(?:afdelingens|gruppens|ledelsens|direktionens|udvalgets)_egne\b
uanmeldt   | (?:kommer|rykker_ud|dukker_op)_uanmeldt|\buanmeldte?_(?:kontrol|tilsyn|besøg)\w*_(?:på|hos|den|i_morgen|mandag|tirsdag|onsdag|torsdag|fredag)
""")
_TOPIC = Pattern(
    r"årets (?:frivillig|borger|virksomhed|idræt|ildsjæl|nabo|lærested|praktik|overraskelse|kunstner)|hemmelighed|tavshedspligt|konkurrence|\bpakken?\b|mors dag|fars dag|lodtrækning|præmie|\bgæt\b|hvem bliver (?:årets|den nye)|følg med\b|\bøver\b|premiere|generalprøve|\btræner\b|teater|teatret|oplæg|kursus|\blege?\b|opskrift|hund(?:en)?\b|kanin|fortrolige? (?:samtale|rum|rådgivning|snak)|hvad (?:er|betyder)|nissen"
    r"|julemand|\bkor(?:et)?\b|teams?-?møde|zoom|møde-id|klappe|sovs|overraskelse til|\bgave|anonymt? og fortrolig|behandle[srt]\w* (?:\w+ )?fortroligt|kan du tale fortroligt|fortroligt med|kommenter"
)
_OWN_KEY = Pattern(
    r"\b(?:\w*koden?|koder|\w*nøgle(?:n|brik|kort)?\w*|\w*billet(?:ten)?|\w*brik(?:ken)?|\w*password|\w*adgangskort\w*|lånerkort\w*|sundhedskort\w*|mitid|link(?:et)?|invitation(?:en)?|medlemskort\w*)\b"
)
"""What a citizen is given to use alone: the plea not to pass it on guards no matter of the house."""
_OPEN_TO_ALL = Pattern(
    r"\b(?:mødet?|byrådsmødet|dagsorden\w*)\b[^.!?]{0,30}\b(?:er (?:et )?(?:åbent|offentlig\w*|lagt ud)|begynder|starter|ligger på|kan (?:følges|ses|læses))"
    r"|\b(?:følge|se) (?:resten|mødet|de åbne)\b|\btilhører\w*\b|\bkan ikke (?:læses|følges)\b"
)
_OF_OLD = Pattern(
    r"\b(?:fra|i|år|anno|året|sommeren|vinteren) 1[0-8]\d\d\b(?! ?(?:kr|mio|million|stilling|medarbejder|borger|elev|ansat|timer|pladser))|\b(?:fra|anno|året) 19[0-6]\d\b|\b(?:i|fra|under) (?:besættelsen|enevælden|middelalderen|(?:første|anden|2\.|1\.) verdenskrig)\b"
)
"""What was secret in 1743 lies in a museum."""
_WAS_SAID = Pattern(
    r"\b(?:vedtog|vedtaget|besluttede|besluttet|blev (?:vi|det|der)|fik (?:vi|at vide)|hørte|sagde|sagt|stemte|aftalte|enige|valgte|millioner|kroner|fyre\w*|afskedig\w*)\b"
)
_PASSED_ON = Pattern(
    r"\b(?:giv|del|send)\b.*videre|(?:del|send) (?:den|det|dem) (?:endelig |venligst )?ikke|(?:må|skal) (?:endelig )?ikke (?:deles|videresendes|videregives)"
)
_PICTURED = Pattern(
    r"(?:skærmbillede|screenshot|skærmprint|foto|billede|affotograferet|udsnit|side)\b[^.!?]{0,30}"
    r"\b(?:intern\w*|fortrolig\w*|lukket|mail(?:tråd)?|journal\w*|sagssystem\w*|esdh|referat\w* fra (?:lukket|personale)|personalesag\w*|notat)",
    re.IGNORECASE,
)
_STAMPED = Pattern(
    r"\b(?:notat|dokument|papir|ark|mappe|skærm|tavle|whiteboard|plan|liste|mail|brev|regneark|referat|dagsorden|side|slide|plancher?|bunke)\w*\b[^.!?]{0,50}"
    r"\b(?:fortroligt?e?|kun til intern\w*|intern brug|internt|strengt fortroligt|ikke til deling|fyrings\w+|sparekatalog|spareplan\w*|lukninger)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def internal_matters(text: str) -> tuple[Internal, ...]:
    """Marks that something in the text was not meant to leave the house, left to right, none overlapping."""
    kept: list[Internal] = []
    lower = read(text).lower
    found = list(_found(lower)) or [
        Internal(s.start, s.end, closed=False)
        for s in unreleased(text)
        if not _is_own_key(lower, s.start, s.end) and not _OF_OLD.search(lower)
    ]
    found = found or [Internal(s.start, s.end, closed=True) for s in bids_told(read(text))]
    for mark in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)


def _found(lower: str) -> Iterator[Internal]:
    if _OF_OLD.search(lower):
        return
    for turns, closed in ((_CLOSED, True), (_MARKS, False)):
        for mark in turns.find(lower):
            if _TOPIC.search(lower, max(0, mark.start() - 45), mark.end() + 45) or _is_own_key(lower, *mark.span()):
                continue
            if not _is_announced(lower, *mark.span()):
                yield Internal(mark.start(), mark.end(), closed)


def _is_announced(lower: str, start: int, end: int) -> bool:
    """`Mødet er åbent, men punkt 9 er lukket`: whoever may listen is told so, and nothing of what was said."""
    around = (lower, max(0, start - 120), end + 140)
    closed = "lukke" in lower[start:end]
    return closed and bool(_OPEN_TO_ALL.search(*around)) and not _WAS_SAID.search(*around)


def _is_own_key(lower: str, start: int, end: int) -> bool:
    return bool(_PASSED_ON.match(lower, start, end) and _OWN_KEY.search(lower, max(0, start - 120), start))


def pictured_document(alt_text: str) -> re.Match[str] | None:
    """Does the alt text tell that the picture shows an internal document or a system's screen?"""
    return _PICTURED.search(alt_text) or _STAMPED.search(alt_text)
