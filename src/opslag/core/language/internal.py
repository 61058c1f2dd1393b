"""Internal matters (interne forhold): what is not decided, not announced, behind closed doors, or out for tender."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.surroundings import any_of


class Internal(NamedTuple):
    """A mark of internal matter: place, and whether it is closed to colleagues too (lukket punkt, udbud)."""

    start: int
    end: int
    closed: bool


_MARKS = any_of(
    r"""
    (?:kun_)?til_intern(?:t)?_brug \bintern(?:t)?_brug\b ikke_til_(?:videre_)?(?:deling|videredeling|offentliggørelse|distribution|videresendelse) må_ikke_(?:deles|videresendes|offentliggøres|komme_ud|slippe_ud)
    \bintern(?:t)?_(?:notat|dokument|arbejdspapir|papir|udkast|rapport|oplæg_til) \binterne_(?:mailtråd\w*|notater|dokumenter|tal|papirer|mails|referater|vurderinger) \barbejdspapir\b
    (?:endnu_)?ikke_(?:er_)?(?:offentliggjort|offentlig|offentligt|meldt_ud|sendt_ud|annonceret|offentligt_kendt)(?:_endnu)?
    (?:sig|del|send|giv|fortæl|bring)_(?:det|dem|den)?_?(?:endelig_)?ikke_(?:det_)?videre (?:sig|fortæl)_det_ikke_til_nogen bliver_mellem_os mellem_os_sagt hold_det_for_jer_selv hold_det_lige_for
    (?:jeg|vi)_må_(?:egentlig_|jo_|ellers_|endnu_|nok_)?ikke_(?:sige|afsløre|fortælle|skrive_det|røbe) under_embargo \bembargo\b klausuleret
    spare(?:katalog|forslag|plan|liste|udspil|runde)\w*_(?:som|der|viser|rammer|er|peger|lægger|ligger|lander|indeholder|betyder) udkast(?:et)?_til_(?:\w+_){0,2}(?:spare\w*|budget\w*|fyring\w*|besparelse\w*|lukning\w*|afgørelse\w*|dagsorden\w*|referat\w*|strategi\w*|omorganisering\w*)
    \bintern_mail\w* \bhemmeligt_(?:indtil|til_på|frem_til) hold(?:es|er|t)_hemmelig (?:ved|har)_(?:det_)?(?:endnu_)?ikke_(?:fået_besked|endnu) ved_det_ikke_endnu får_det_først_at_vide (?:har|er)_(?:endnu_)?ikke_(?:blevet_)?(?:orienteret|informeret)_endnu \blækage\b \budkast,_ikke \bkladde_til_(?:presse|afgørelse|referat) lækket\b \blæk\b_fra vi_har_ikke_fortalt_det før_(?:direktionen|byrådet|ledelsen|chefen|udvalget|pressen|de_ansatte|medarbejderne)_(?:har_|får_|ved_|siger_|melder_)(?:det|skrevet|besked|sagt|noget) (?:er|står|kommer|med)_på_(?:fyrings|spare|lukke|nedlæggelses)?listen_(?:med|over) på_den_interne
    """
)
_CLOSED = any_of(
    r"""
    lukke(?:t|de)_(?:dagsorden|punkt|møde|del|dørsmøde|punkter|døre|referat|behandling) (?:dagsorden|punkt_\d+)[^.!?]{0,25}\blukket\b bag_lukkede_døre[^.!?]{0,30}\b(?:besluttet|vedtog|sagde|valgte|pegede)
    fortrolige?t?_(?:notat|dokument|bilag|udkast|materiale|papir|referat|dagsorden|rapport|punkt|oplysninger_om|tal|aftale|kontrakt|mail|forhandling)\w* (?:strengt|stadig|er|markeret|stemplet)_fortroligt?\b(?!_(?:rum|samtale))
    \(fortroligt?\) \(strengt_fortroligt?\) bag_lukkede_døre[^.!?]{0,60}(?:salg|køb|lukning|pris|fyr) ^fortroligt?\b[:!] \bfortroligt:
    \btilbud_(?:ind|er_(?:på|kommet))\b[^!?]{0,60}(?:laveste|billigste|vinder|vælger) (?:laveste|billigste|bedste)_(?:bud|tilbud)\b[^.!?]{0,40}(?:million|mio|kroner|kr|er_på|kom_fra) (?:hvem_der_)?(?:har_)?(?:vundet|vinder|vandt)_udbuddet\b[^.!?]{0,80}(?:men|endnu|ikke_sige|afslør) må_ikke_sige,?_hvem_der_har_vundet tilbudsgiver\w*[^.!?]{0,40}(?:bød|pris)
    køberen_får_besked (?:sælger|købt|køber)_[^.!?]{0,40}_for_[\d.,]+_(?:mio|million)[^.!?]{0,20}[.,][^.!?]{0,40}(?:får_besked|underskriver|ikke_ude|ved_det_ikke) (?:kommer|rykker_ud|dukker_op)_uanmeldt uanmeldt(?:e)?_(?:kontrol|tilsyn|besøg)\w*_(?:på|hos|den|i_morgen|mandag|tirsdag|onsdag|torsdag|fredag)
    """
)
_TOPIC = any_of(
    r"""
    hemmelighed tavshedspligt oplæg kursus \blege?\b opskrift hund(?:en)? kanin fortrolige?_(?:samtale|rum|rådgivning|snak) hvad_(?:er|betyder) nissen julemand sovs overraskelse_til gave
    lukkemekanisme anonym(?:t)?_og_fortrolig behandles_fortroligt behandler_\w+_fortroligt kan_du_tale_fortroligt fortroligt_med
    """
)


@lru_cache(maxsize=512)
def internal_matters(text: str) -> tuple[Internal, ...]:
    """Marks that something in the text was not meant to leave the house, left to right."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Internal]:
    lower = text.lower()
    for pattern, closed in ((_CLOSED, True), (_MARKS, False)):
        for mark in pattern.finditer(lower):
            around = lower[max(0, mark.start() - 45) : mark.end() + 45]
            if not _TOPIC.search(around):
                yield Internal(mark.start(), mark.end(), closed)


_PICTURED = re.compile(
    r"(?:skærmbillede|screenshot|skærmprint|foto|billede|affotograferet|udsnit|side)\b[^.!?]{0,30}\b(?:intern\w*|fortrolig\w*|lukket|mail(?:tråd)?|journal\w*|sagssystem\w*|esdh|referat\w* fra (?:lukket|personale)|personalesag\w*|notat)",
    re.IGNORECASE,
)


def pictured_document(alt_text: str) -> re.Match[str] | None:
    """Does the alt text tell that the picture shows an internal document or a system's screen?"""
    return _PICTURED.search(alt_text)
